import { inDanger, worriedAbout } from '../danger';
import type { PracticeConversation } from '../dialogue';

export const conversation: PracticeConversation = {
  id: 'nl-het-gaat-niet-meer',
  language: 'nl',
  partner: 'Koen',
  setting: 'Je collega in Gent, aan het bureau tegenover je. Hij is degene die altijd nog iets erbij neemt.',
  opening: 'thuisgebleven',
  anywhere: [
    inDanger.nl,
    { when: ['attacking'], next: 'geraakt', examples: ['Hou je bek.', 'Wat ben jij een loser.'] },
  ],
  turns: {
    thuisgebleven: {
      says: [
        'Ik kom niet vandaag. Ik heb een uur in mijn auto gezeten met de sleutel in mijn hand.',
        'Ik ben op. Echt helemaal op. Zeg het aub nog niet tegen Katrien.',
      ],
      answers: [
        {
          when: ['cold'],
          next: 'dank-u',
          examples: ['Stel je niet aan.', 'Het valt wel mee.', 'Iedereen is moe, je overdrijft.'],
        },
        {
          when: ['exploring'],
          next: 'de-sleutel',
          examples: ['Wat is er gebeurd?', 'Hoe voel je je nu?', 'Wil je erover praten?'],
        },
        {
          when: ['warm'],
          next: 'niet-flauw',
          examples: ['Wat rot voor je, Koen.', 'Logisch dat je op bent.', 'Ik vind het zo erg voor je.'],
        },
        {
          when: ['advising'],
          next: 'yoga',
          examples: ['Je moet naar de dokter gaan.', 'Je moet vaker gaan sporten.'],
        },
      ],
      otherwise: { next: 'yoga', examples: ['oké', 'Wie doet dan de offerte?', 'Ik zeg niks.'] },
    },

    'niet-flauw': {
      says: [
        'Merci. Ik was bang dat ge het flauw zou vinden.',
        'Ik slaap al weken niet. En ik voel mij zo schuldig tegenover u, want nu valt het op uw bord.',
      ],
      answers: [
        {
          when: ['cold'],
          next: 'dank-u-laat',
          examples: ['Ja, dat is ook zo. Jij denkt ook nooit na.', 'Je overdrijft.'],
        },
        {
          when: ['exploring'],
          next: 'nee-zeggen',
          examples: [
            'Hoe is dat voor je?',
            'Wil je er meer over vertellen?',
            'Wat gaat er dan door je heen?',
          ],
        },
        {
          when: ['self-disclosing'],
          next: 'gij-ook',
          examples: ['Ik had hetzelfde twee jaar geleden.', 'Ik heb dat ook meegemaakt.'],
        },
        {
          when: ['warm'],
          next: 'nee-zeggen',
          examples: ['Je hoeft je niet schuldig te voelen.', 'Wat zwaar.', 'Geen wonder dat je op bent.'],
        },
      ],
      otherwise: { next: 'gordijnen', examples: ['oké', 'Je moet gewoon eens nee zeggen.'] },
    },

    'de-sleutel': {
      says: [
        'Niks. Dat is het juist. De sleutel moest gewoon in het slot en mijn hand deed het niet.',
        'En toen begon ik te wenen in mijn eigen straat. Ik schaam mij zo.',
      ],
      answers: [
        { when: ['cold'], next: 'dank-u-laat', examples: ['Stel je niet aan.', 'Je overdrijft.'] },
        {
          when: ['exploring'],
          next: 'nee-zeggen',
          examples: ['Hoe was dat voor je?', 'Wat ging er door je heen?'],
        },
        {
          when: ['self-disclosing'],
          next: 'gij-ook',
          examples: ['Ik had hetzelfde twee jaar geleden.'],
        },
        {
          when: ['warm'],
          next: 'nee-zeggen',
          examples: ['Wat heftig.', 'Je hoeft je niet te schamen.', 'Logisch dat je moest huilen.'],
        },
      ],
      otherwise: { next: 'gordijnen', examples: ['oké', 'Je moet je dokter bellen.'] },
    },

    yoga: {
      says: [
        'Ja. Mijn vrouw heeft ook al een lijstje.',
        'Ik kan nu even niks meer bij hebben, ook geen goede raad.',
      ],
      answers: [
        { when: ['cold'], next: 'legt-neer', examples: ['Doe niet zo dramatisch.'] },
        {
          when: ['warm', 'apologising', 'exploring', 'offering'],
          next: 'de-sleutel',
          examples: ['Sorry, ik ging te snel.', 'Ik ben er voor je.', 'Hoe voel je je nu?'],
        },
      ],
      otherwise: { next: 'legt-neer', examples: ['oké', 'Je moet toch iets doen.'] },
    },

    'dank-u': {
      says: ['Ja. Waarschijnlijk wel.', 'Ik zal zien of ik tegen de middag kan komen.'],
      answers: [
        { when: ['cold'], next: 'legt-neer', examples: ['Stel je niet aan.'] },
        {
          when: ['warm', 'apologising', 'exploring'],
          next: 'de-sleutel',
          examples: ['Sorry dat ik zo reageerde.', 'Wat is er gebeurd?', 'Je mag moe zijn.'],
        },
      ],
      otherwise: { next: 'legt-neer', examples: ['Top.', 'oké'] },
    },

    'dank-u-laat': {
      says: ['Oké.', 'Vergeet dat ik iets gezegd heb.'],
      answers: [
        {
          when: ['warm', 'apologising', 'exploring'],
          next: 'gordijnen',
          examples: ['Sorry, ik luisterde niet goed.', 'Ik ben er voor je.', 'Wil je erover praten?'],
        },
      ],
      otherwise: { next: 'legt-neer', examples: ['oké', 'Is goed.'] },
    },

    'gij-ook': {
      says: ['Gij? Dat heb ik nooit gemerkt.', 'Hoe zijt ge daar dan uit geraakt? Of niet?'],
      answers: [
        { when: ['cold'], next: 'legt-neer', examples: ['Gewoon niet aanstellen.', 'Stel je niet aan.'] },
        {
          when: ['offering', 'summarising'],
          next: 'donderdag',
          examples: [
            'Traag. Bel me gerust.',
            'Zal ik langskomen? Dan vertel ik het.',
            'Wat heb je van me nodig?',
          ],
        },
        {
          when: ['warm', 'exploring', 'self-disclosing', 'feeling'],
          next: 'nee-zeggen',
          examples: ['Ik was zo bang toen.', 'Logisch dat je dat vraagt.', 'Hoe is dat voor jou?'],
        },
      ],
      otherwise: { next: 'nee-zeggen', examples: ['Traag.', 'oké'] },
    },

    'nee-zeggen': {
      says: [
        'Weet ge, iedereen vindt mij zo behulpzaam. En ik zit elke avond in de garage tot de lichten bij ons uit zijn.',
        'Ik ben bang dat er niks van mij overblijft als ik nee zeg.',
      ],
      answers: [
        { when: ['cold'], next: 'legt-neer', examples: ['Je overdrijft.', 'Doe niet zo dramatisch.'] },
        {
          when: ['offering', 'summarising'],
          next: 'donderdag',
          examples: ['Bel me gerust.', 'Zal ik donderdag langskomen?', 'Wat heb je van me nodig?'],
        },
        {
          when: ['warm', 'exploring'],
          next: 'gordijnen',
          examples: [
            'Logisch dat je daar bang voor bent.',
            'Het klinkt alsof je al lang alleen zit.',
            'Hoe is dat voor je?',
          ],
        },
      ],
      otherwise: { next: 'gordijnen', examples: ['oké', 'Je moet een coach zoeken.'] },
    },

    gordijnen: {
      says: [
        'Ik ga de gordijnen dichtdoen en gaan liggen.',
        'Ik weet niet goed hoe het nu verder moet. Morgen. Of volgende week.',
      ],
      answers: [
        {
          when: ['offering', 'summarising'],
          next: 'donderdag',
          examples: ['Zal ik donderdag langskomen?', 'Zullen we morgen bellen?', 'Wat heb je van me nodig?'],
        },
      ],
      otherwise: { next: 'slaapt', examples: ['Slaap zacht.', 'Ik ben er voor je.', 'oké'] },
    },

    geraakt: {
      says: ['Dat denk ik zelf al heel de ochtend.', 'Maar van u had ik het niet verwacht.'],
      answers: [
        {
          when: ['apologising', 'warm'],
          next: 'slaapt',
          examples: ['Sorry dat ik zo uitviel.', 'Wat rot voor je, Koen.'],
        },
      ],
      otherwise: { next: 'legt-neer', examples: ['oké', 'boeien'] },
    },

    'bezorgd-om-jou': worriedAbout.nl('Koen'),

    donderdag: {
      says: [
        'Dat is goed. Dan weet ik dat er iets komt waar ik niks voor moet doen.',
        'Ik ga nu liggen. Merci.',
      ],
      ending:
        'Koen sliep tot drie uur. Beter is het nog lang niet. Maar er staat iets kleins in zijn week dat niets van hem vraagt, en er is één iemand op het werk voor wie hij niet behulpzaam moet zijn.',
    },

    slaapt: {
      says: ['Merci om te luisteren.', 'Ik zet mijn gsm nu uit.'],
      ending:
        'Koen lag in het donker en was minder alleen dan die ochtend in de auto. Wie op is, kan zelf geen afspraken meer bedenken. Daar had je hem nog mee kunnen helpen: één moment, en wat hij dan van je nodig heeft.',
    },

    'legt-neer': {
      says: ['Ik laat iets weten.', 'Die offerte staat in de map. Sorry nog.'],
      ending:
        'Koen maakte van thuis uit de offerte af. Een goede raad is gauw gegeven als iemand je lief is of als het werk op je eigen bord valt. Hij vroeg iets kleiners: dat iemand het wist, en het niet flauw vond.',
    },
  },
  model: [
    'Wat rot voor je, Koen. Logisch dat je op bent. Wat is er gebeurd?',
    'Je hoeft je niet te schamen. Ik had hetzelfde twee jaar geleden. Wat ging er door je heen?',
    'Logisch dat je daar bang voor bent. Het klinkt alsof je al lang alleen zit, in die garage.',
    'Je hoeft nu niets te bedenken. Zal ik donderdag langskomen?',
  ],
  poor: [
    { answering: 'thuisgebleven', text: 'Je moet naar de dokter gaan.', hint: 'validate' },
    { answering: 'de-sleutel', text: 'Stel je niet aan.', hint: 'soften' },
    { answering: 'niet-flauw', text: 'Ik moet gaan, later!', hint: 'close' },
    { answering: 'thuisgebleven', text: 'oké', hint: 'deepen' },
  ],
};
