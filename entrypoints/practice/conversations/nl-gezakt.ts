import { inDanger, worriedAbout } from '../danger';
import type { PracticeConversation } from '../dialogue';

export const conversation: PracticeConversation = {
  id: 'nl-gezakt',
  language: 'nl',
  partner: 'Milan',
  setting:
    'Je zoon van zeventien. Vandaag kwam de uitslag van zijn examen. Hij zit op zijn kamer, jij op je werk.',
  opening: 'de-uitslag',
  anywhere: [
    inDanger.nl,
    { when: ['attacking'], next: 'geraakt', examples: ['Hou je bek.', 'Wat ben jij een loser.'] },
  ],
  turns: {
    'de-uitslag': {
      says: ['gezakt', 'wiskunde 4,3. ik schaam me kapot, ik kom echt mn kamer niet meer uit'],
      answers: [
        {
          when: ['cold'],
          next: 'laat-maar',
          examples: [
            'Je overdrijft.',
            'Het valt wel mee.',
            'Ik had het je nog zo gezegd.',
            'Stel je niet aan.',
          ],
        },
        {
          when: ['exploring'],
          next: 'de-appgroep',
          examples: ['Hoe voel je je nu?', 'Wil je erover praten?', 'Wat is er gebeurd?'],
        },
        {
          when: ['warm'],
          next: 'boven',
          examples: [
            'Ach jongen, wat rot voor je.',
            'Logisch dat je je schaamt.',
            'Ik vind het zo erg voor je.',
          ],
        },
        {
          when: ['advising'],
          next: 'herkansing',
          examples: ['Je moet je mentor bellen.', 'Je moet even gaan hardlopen.'],
        },
      ],
      otherwise: { next: 'herkansing', examples: ['oké', 'En Engels?', 'Ik zit in een vergadering'] },
    },

    boven: {
      says: ['thx', 'iedereen zet nu zijn tas aan de vlag. ik hoor het hier op straat. ik voel me zo dom'],
      answers: [
        { when: ['cold'], next: 'laat-maar-laat', examples: ['Stel je niet zo aan.', 'Kop op.'] },
        {
          when: ['exploring'],
          next: 'oma',
          examples: ['Wat gaat er door je heen?', 'Wil je er meer over vertellen?', 'Hoe is dat voor je?'],
        },
        {
          when: ['self-disclosing'],
          next: 'jij-ook',
          examples: ['Ik had hetzelfde toen ik zakte voor mijn rijbewijs.', 'Ik heb dat ook meegemaakt.'],
        },
        {
          when: ['warm'],
          next: 'oma',
          examples: ['Wat naar dat je dat moet horen.', 'Logisch dat het pijn doet.', 'Ik ben er voor je.'],
        },
      ],
      otherwise: { next: 'eten', examples: ['oké', 'Je moet het raam dichtdoen.'] },
    },

    'de-appgroep': {
      says: [
        'weet niet. leeg ofzo. in de groepsapp is iedereen aan het gillen en niemand vraagt iets aan mij',
        'ze weten het dus al. ik voel me zo dom',
      ],
      answers: [
        {
          when: ['cold'],
          next: 'laat-maar-laat',
          examples: ['Je overdrijft.', 'Had je maar harder moeten leren.'],
        },
        {
          when: ['exploring'],
          next: 'oma',
          examples: ['Hoe is dat voor je?', 'Wat ging er door je heen?'],
        },
        {
          when: ['self-disclosing'],
          next: 'jij-ook',
          examples: ['Ik had hetzelfde toen ik zakte voor mijn rijbewijs.'],
        },
        {
          when: ['warm'],
          next: 'oma',
          examples: [
            'Wat eenzaam.',
            'Het klinkt alsof je er niet meer bij hoort.',
            'Dat is heel begrijpelijk.',
          ],
        },
      ],
      otherwise: { next: 'eten', examples: ['oké', 'Je moet je telefoon uitzetten.'] },
    },

    herkansing: {
      says: ['weet ik', 'ik weet ALLES over de herkansing. kan ik eerst even gewoon gezakt zijn'],
      answers: [
        { when: ['cold'], next: 'deur-dicht', examples: ['Doe niet zo dramatisch.'] },
        {
          when: ['warm', 'apologising', 'exploring', 'offering'],
          next: 'de-appgroep',
          examples: ['Sorry, ik ging te snel.', 'Natuurlijk mag je balen.', 'Hoe voel je je nu?'],
        },
      ],
      otherwise: { next: 'deur-dicht', examples: ['oké', 'Je moet toch echt op tijd zijn.'] },
    },

    'laat-maar': {
      says: ['laat maar', 'ik wist dat je dit zou zeggen'],
      answers: [
        { when: ['cold'], next: 'deur-dicht', examples: ['Stel je niet aan.'] },
        {
          when: ['warm', 'apologising', 'exploring'],
          next: 'de-appgroep',
          examples: ['Sorry dat ik zo reageerde.', 'Logisch dat je je rot voelt.', 'Hoe voel je je nu?'],
        },
      ],
      otherwise: { next: 'deur-dicht', examples: ['oké', 'We praten vanavond.'] },
    },

    'laat-maar-laat': {
      says: ['oke', 'jij snapt het ook niet'],
      answers: [
        {
          when: ['warm', 'apologising', 'exploring'],
          next: 'eten',
          examples: [
            'Sorry, ik luisterde niet goed.',
            'Wil je er meer over vertellen?',
            'Ik ben er voor je.',
          ],
        },
      ],
      otherwise: { next: 'deur-dicht', examples: ['oké', 'Tot vanavond'] },
    },

    'jij-ook': {
      says: ['huh. dat heb je nooit verteld', 'en toen? was opa boos'],
      answers: [
        { when: ['cold'], next: 'deur-dicht', examples: ['Stel je niet aan.'] },
        {
          when: ['offering', 'summarising'],
          next: 'patat',
          examples: ['Nee hoor. Zal ik eerder naar huis komen?', 'Wat heb je van me nodig?'],
        },
        {
          when: ['warm', 'exploring', 'self-disclosing', 'feeling'],
          next: 'oma',
          examples: [
            'Ik schaamde me dood.',
            'Ik was zo bang. Hoe is dat voor jou?',
            'Logisch dat je dat vraagt.',
          ],
        },
      ],
      otherwise: { next: 'oma', examples: ['Nee hoor.', 'oké'] },
    },

    oma: {
      says: [
        'weet je wat het ergste is. oma heeft al een taart besteld',
        'ik ben zo bang dat jullie nu anders naar me kijken',
      ],
      answers: [
        { when: ['cold'], next: 'deur-dicht', examples: ['Doe niet zo dramatisch.', 'Je overdrijft.'] },
        {
          when: ['offering', 'summarising'],
          next: 'patat',
          examples: ['Zal ik oma bellen?', 'Zal ik eerder naar huis komen?', 'Wat heb je van me nodig?'],
        },
        {
          when: ['warm', 'exploring'],
          next: 'eten',
          examples: ['Logisch dat je daar bang voor bent.', 'Ik ben trots op je.', 'Hoe voelt dat?'],
        },
      ],
      otherwise: { next: 'eten', examples: ['oké', 'Die taart eten we gewoon op.'] },
    },

    eten: {
      says: ['ok', 'ik heb trouwens nog niks gegeten'],
      answers: [
        {
          when: ['offering', 'summarising'],
          next: 'patat',
          examples: ['Bel me gerust.', 'Zal ik eerder naar huis komen?', 'Wat heb je van me nodig?'],
        },
      ],
      otherwise: { next: 'raam-open', examples: ['Eet smakelijk.', 'Ik hou van je.', 'oké'] },
    },

    geraakt: {
      says: ['wow', 'lekker dan. precies wat ik zelf ook al dacht'],
      answers: [
        {
          when: ['apologising', 'warm'],
          next: 'raam-open',
          examples: ['Sorry dat ik zo uitviel.', 'Wat naar voor je, jongen.'],
        },
      ],
      otherwise: { next: 'deur-dicht', examples: ['oké', 'boeien'] },
    },

    'bezorgd-om-jou': worriedAbout.nl('Milan'),

    patat: {
      says: ['ja graag', 'wil je het niet over de herkansing hebben. morgen mag wel'],
      ending:
        'Jullie aten op zijn kamer uit het bakje, met de ramen dicht. Over cijfers ging het niet. Morgen vraagt hij er zelf naar; vanavond hoefde hij alleen maar gezakt te zijn, met iemand ernaast.',
    },

    'raam-open': {
      says: ['oke. tot straks', 'kom niet te laat ofzo'],
      ending:
        'Milan zette zijn raam op een kier. Hij had niet veel gezegd, en toch meer dan hij van plan was. Wat hem nog had geholpen: weten hoe laat je thuis bent, of dat je vraagt wat hij van je nodig heeft.',
    },

    'deur-dicht': {
      says: ['k', 'doei'],
      ending:
        'Milan deed de lamp uit. Je wilde dat hij weer vooruit keek, dat willen ouders. Hij wist alleen zelf al hoe het met de herkansing zat. Wat hij niet wist, was of je hem nog net zo zag als gisteren.',
    },
  },
  model: [
    'Ach jongen, wat rot voor je. Logisch dat je je schaamt. Hoe voel je je nu?',
    'Dat is heel begrijpelijk. Ik had hetzelfde toen ik zakte voor mijn rijbewijs. Wat ging er door je heen?',
    'Logisch dat je daar bang voor bent. Ik kijk precies zo naar je als gisteren, en ik ben trots op je.',
    'Zal ik eerder naar huis komen, met patat?',
  ],
  poor: [
    { answering: 'de-uitslag', text: 'Het valt wel mee, er is een herkansing.', hint: 'take-seriously' },
    { answering: 'de-uitslag', text: 'Je moet meteen je mentor bellen.', hint: 'validate' },
    { answering: 'de-uitslag', text: 'oké', hint: 'deepen' },
    { answering: 'boven', text: 'Waarom heb je dan niet gewoon geleerd?', hint: 'open-up' },
  ],
};
