import { inDanger, worriedAbout } from '../danger';
import type { PracticeConversation } from '../dialogue';

export const conversation: PracticeConversation = {
  id: 'nl-de-scan-van-papa',
  language: 'nl',
  partner: 'Papa',
  setting:
    'Uw vader, tweeënzeventig, uit Aalst. Hij heeft kanker en zegt daar liefst niet te veel over. Hij typt met één vinger.',
  opening: 'van-de-dokter',
  anywhere: [
    inDanger.nl,
    { when: ['attacking'], next: 'geraakt', examples: ['Hou je bek.', 'Gij zijt een idioot.'] },
  ],
  turns: {
    'van-de-dokter': {
      says: [
        'Dag zoeteke. We zijn terug van de dokter. De chemo heeft niet gepakt.',
        'Ge moet u niet ongerust maken hé. Ik ben alleen een beetje bang.',
      ],
      answers: [
        {
          when: ['cold'],
          next: 'de-duiven',
          examples: ['Het valt wel mee, papa.', 'Kop op!', 'Je moet niet zo dramatisch doen.'],
        },
        {
          when: ['exploring'],
          next: 'in-de-auto',
          examples: [
            'Hoe is het nu met je?',
            'Hoe voel je je nu?',
            'Wat is er gebeurd?',
            'Wil je erover praten?',
          ],
        },
        {
          when: ['warm'],
          next: 'mama-weent',
          examples: ['Och papa, wat erg.', 'Logisch dat je bang bent.', 'Ik ben er voor je.'],
        },
        {
          when: ['advising'],
          next: 'brochures',
          examples: ['Je moet een tweede mening vragen.', 'Je moet meer groenten eten.'],
        },
      ],
      otherwise: { next: 'brochures', examples: ['oké', 'Welke dokter was het?', 'Ik zit op het werk.'] },
    },

    'mama-weent': {
      says: [
        'Merci zoeteke. Ons mama weent in de keuken en denkt dat ik het niet hoor.',
        'Ik zet de radio wat harder voor haar. Ik voel mij zo machteloos.',
      ],
      answers: [
        { when: ['cold'], next: 'goed-goed', examples: ['Je overdrijft.', 'Anderen hebben het erger.'] },
        {
          when: ['exploring'],
          next: 'het-hout',
          examples: ['Hoe is dat voor je?', 'Wat gaat er door je heen?', 'Hoe voelt dat?'],
        },
        {
          when: ['self-disclosing', 'feeling'],
          next: 'gij-ook',
          examples: ['Ik ben ook bang, papa.', 'Ik voel me ook machteloos.'],
        },
        {
          when: ['warm'],
          next: 'het-hout',
          examples: [
            'Het klinkt alsof je haar wil sparen.',
            'Dat is heel begrijpelijk.',
            'Wat naar voor je.',
          ],
        },
      ],
      otherwise: { next: 'koffie', examples: ['oké', 'Je moet haar gaan troosten.'] },
    },

    'in-de-auto': {
      says: [
        'Ik heb de hele weg niks gezegd. Ons mama ook niet. We hebben nog een brood gehaald.',
        'En in de auto dacht ik: wie gaat dat hout voor haar kappen. Ik ben zo triest geweest op die parking.',
      ],
      answers: [
        { when: ['cold'], next: 'goed-goed', examples: ['Kop op, papa.', 'Het valt wel mee.'] },
        {
          when: ['exploring'],
          next: 'het-hout',
          examples: [
            'Hoe was dat voor je?',
            'Wat ging er nog door je heen?',
            'Wil je er meer over vertellen?',
          ],
        },
        {
          when: ['self-disclosing', 'feeling'],
          next: 'gij-ook',
          examples: ['Ik ben ook bang, papa.', 'Ik ben zo verdrietig als ik dit lees.'],
        },
        {
          when: ['warm'],
          next: 'het-hout',
          examples: ['Wat naar voor je, papa.', 'Logisch dat je daaraan denkt.'],
        },
      ],
      otherwise: { next: 'koffie', examples: ['oké', 'Welk brood?', 'Je moet een tuinman zoeken.'] },
    },

    brochures: {
      says: [
        'Ja ja. Ze hebben ons een hele map meegegeven.',
        'Ik wou het u gewoon zeggen. Voor ge het van uw broer hoort.',
      ],
      answers: [
        { when: ['cold'], next: 'tot-zondag', examples: ['Stel je niet aan.'] },
        {
          when: ['warm', 'apologising', 'exploring', 'offering'],
          next: 'in-de-auto',
          examples: ['Sorry papa, ik ging te snel.', 'Ik ben er voor je.', 'Hoe voel je je nu?'],
        },
      ],
      otherwise: { next: 'tot-zondag', examples: ['oké', 'Je moet die map goed lezen.'] },
    },

    'de-duiven': {
      says: ['Ja, dat zal wel.', 'De duiven van Roger zijn weer thuis. Allemaal, behalve die blauwe.'],
      answers: [
        { when: ['cold'], next: 'tot-zondag', examples: ['Je overdrijft toch altijd.'] },
        {
          when: ['warm', 'apologising', 'exploring', 'self-disclosing', 'feeling'],
          next: 'in-de-auto',
          examples: [
            'Sorry papa. Ik ben gewoon zelf bang.',
            'Logisch dat je bang bent.',
            'Hoe voel je je nu echt?',
          ],
        },
      ],
      otherwise: { next: 'tot-zondag', examples: ['Goed zo.', 'oké'] },
    },

    'goed-goed': {
      says: ['Ja ja. Goed goed.', 'Ik moet u daar niet mee lastigvallen.'],
      answers: [
        {
          when: ['warm', 'apologising', 'exploring'],
          next: 'koffie',
          examples: ['Sorry papa, ik luisterde niet goed.', 'Ik ben er voor je.', 'Hoe voel je je nu?'],
        },
      ],
      otherwise: { next: 'tot-zondag', examples: ['oké', 'Tot zondag'] },
    },

    'gij-ook': {
      says: [
        'Ja. Dat dacht ik al, uw puntjes zijn weg.',
        'Ik ben blij dat ge het zegt. Dan moet ik niet alleen de flinke zijn.',
      ],
      answers: [
        { when: ['cold'], next: 'tot-zondag', examples: ['Stel je niet aan.'] },
        {
          when: ['offering', 'summarising'],
          next: 'hout-kappen',
          examples: ['Zal ik langskomen?', 'Wat heb je van me nodig?', 'Bel me gerust, ook vannacht.'],
        },
      ],
      otherwise: { next: 'koffie', examples: ['Je hoeft niet flink te zijn.', 'Ik hou van je.', 'oké'] },
    },

    'het-hout': {
      says: [
        'Tweeënveertig jaar heb ik dat hout gekapt. Ze heeft nooit geweten waar de bijl hangt.',
        'Van doodgaan weet ik niks, daar denk ik niet aan. Maar dat zij hier dan in de kou zit, daar ben ik bang voor.',
      ],
      answers: [
        { when: ['cold'], next: 'goed-goed', examples: ['Je overdrijft.', 'Doe niet zo dramatisch.'] },
        {
          when: ['offering', 'summarising'],
          next: 'hout-kappen',
          examples: ['Zal ik zondag langskomen?', 'Wat heb je van me nodig?'],
        },
        {
          when: ['exploring', 'warm', 'self-disclosing', 'feeling'],
          next: 'gij-ook',
          examples: [
            'Logisch dat je daar bang voor bent.',
            'Het klinkt alsof je vooral aan haar denkt.',
            'Ik ben ook bang, papa.',
          ],
        },
      ],
      otherwise: { next: 'koffie', examples: ['oké', 'Je moet centrale verwarming laten steken.'] },
    },

    koffie: {
      says: ['Allee. De koffie is klaar, hoor ik.', 'Het doet deugd om u te horen.'],
      answers: [
        {
          when: ['offering', 'summarising'],
          next: 'hout-kappen',
          examples: ['Zal ik langskomen?', 'Bel me gerust.', 'Wat heb je van me nodig?'],
        },
      ],
      otherwise: { next: 'kusjes', examples: ['Smakelijk, papa.', 'Dikke knuffel.', 'oké'] },
    },

    geraakt: {
      says: ['Zo spreken wij niet tegen mekaar.', 'Ge zijt geschrokken, dat snap ik. Ik ook.'],
      answers: [
        {
          when: ['apologising', 'warm'],
          next: 'kusjes',
          examples: ['Sorry dat ik zo uitviel.', 'Wat erg, papa.'],
        },
      ],
      otherwise: { next: 'tot-zondag', examples: ['oké', 'boeien'] },
    },

    'bezorgd-om-jou': worriedAbout.nl('Papa'),

    'hout-kappen': {
      says: [
        'Kom zondag. Dan toon ik u hoe ge die bijl vasthoudt. En waar hij hangt.',
        'Zeg niks tegen ons mama van dat wenen hé.',
      ],
      ending:
        'Zondag stonden jullie samen achter in de hof. Hij deed het drie keer voor en liet u dan doen. Over de scan viel geen woord meer. Dat moest ook niet: hij had al gezegd waar hij bang voor was, en gij waart niet weggelopen.',
    },

    kusjes: {
      says: ['Merci dat ge gebeld hebt. Allee, getypt.', 'Kusjes van ons twee.'],
      ending:
        'Hij dronk zijn koffie en was wat geruster. Zelf zal hij nooit vragen of ge afkomt. Een dag noemen, of vragen wat hij van u nodig heeft, dat maakt het voor zo iemand makkelijker om ja te zeggen.',
    },

    'tot-zondag': {
      says: ['Goed. Werkt nog goed zoeteke.', 'Tot zondag misschien.'],
      ending:
        'Hij legde zijn gsm naast het brood en ging naar de duiven kijken. Ge wou hem sterk houden, en uzelf ook. Maar hij had al één keer bang gezegd. Voor een man als hij is dat een heel verhaal; het wachtte op een vraag.',
    },
  },
  model: [
    'Och papa, wat erg. Logisch dat je bang bent. Hoe voel je je nu?',
    'Wat verdrietig, papa. Ik zat op zo’n parking toen oma ziek was, dat heb ik ook meegemaakt. Wat ging er door je heen?',
    'Logisch dat je daar bang voor bent, na al die jaren samen. Ik ben ook bang, papa.',
    'Je hoeft voor mij niet flink te zijn. Zal ik langskomen?',
  ],
  poor: [
    { answering: 'van-de-dokter', text: 'Kop op papa, het valt wel mee.', hint: 'take-seriously' },
    { answering: 'van-de-dokter', text: 'Je moet een tweede mening vragen.', hint: 'validate' },
    { answering: 'mama-weent', text: 'oké', hint: 'deepen' },
    { answering: 'in-de-auto', text: 'Je overdrijft.', hint: 'soften' },
  ],
};
