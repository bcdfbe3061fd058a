import { inDanger, worriedAbout } from '../danger';
import type { PracticeConversation } from '../dialogue';

export const conversation: PracticeConversation = {
  id: 'nl-het-bedje',
  language: 'nl',
  partner: 'Lies',
  setting:
    'Je zus, vierendertig, uit Leuven. Ze was veertien weken zwanger. Ze weet dat jij het weet van mama.',
  opening: 'veertien-weken',
  anywhere: [
    inDanger.nl,
    { when: ['attacking'], next: 'geraakt', examples: ['Hou je bek.', 'Wat ben jij een trut.'] },
  ],
  turns: {
    'veertien-weken': {
      says: [
        'Mama heeft het u al gezegd zeker. Ons kindje leeft niet meer.',
        'Ik ben zo verdrietig dat ik niet weet waar ik moet gaan zitten in mijn eigen huis.',
      ],
      answers: [
        {
          when: ['cold'],
          next: 'ja-dat-zegt-men',
          examples: ['Je bent nog jong, kop op.', 'Anderen hebben het erger.', 'Stel je niet aan.'],
        },
        {
          when: ['exploring'],
          next: 'de-echo',
          examples: [
            'Hoe is het nu met je?',
            'Wat is er gebeurd?',
            'Wil je erover praten?',
            'Hoe voel je je nu?',
          ],
        },
        {
          when: ['warm'],
          next: 'het-bedje-staat-er',
          examples: ['Och Lies, wat verdrietig.', 'Ik vind het zo erg voor je.', 'Ik ben er voor je.'],
        },
        {
          when: ['advising'],
          next: 'te-vroeg',
          examples: ['Je moet Bram bellen.', 'Je moet met een psycholoog praten.'],
        },
      ],
      otherwise: { next: 'te-vroeg', examples: ['oké', 'Is Bram thuis?', 'Mama belde daarnet.'] },
    },

    'het-bedje-staat-er': {
      says: [
        'Dank u. Ge zijt de eerste die er niks achter zegt.',
        'Het bedje staat er al. Bram had het zondag in elkaar gezet. Ik kan er niet langs en ik wil niet dat het weg is.',
      ],
      answers: [
        { when: ['cold'], next: 'ik-zwijg-al', examples: ['Je moet niet zo dramatisch doen.', 'Kop op.'] },
        {
          when: ['exploring'],
          next: 'de-naam',
          examples: ['Hoe is dat voor je?', 'Wat gaat er door je heen?', 'Wil je er meer over vertellen?'],
        },
        {
          when: ['warm'],
          next: 'de-naam',
          examples: [
            'Het klinkt alsof het bedje alles is wat er nog is.',
            'Dat is heel begrijpelijk.',
            'Natuurlijk wil je dat.',
          ],
        },
      ],
      otherwise: { next: 'soep', examples: ['oké', 'Je moet Bram vragen om het weg te zetten.'] },
    },

    'de-echo': {
      says: [
        'Het werd stil bij de echo. Zo stil. Ze draaide het scherm van mij weg en toen wist ik het.',
        'En in de gang zaten ze allemaal met hun buik. Ik ben zo jaloers en ik schaam mij daarvoor.',
      ],
      answers: [
        { when: ['cold'], next: 'ik-zwijg-al', examples: ['Je overdrijft.', 'Stel je niet aan.'] },
        {
          when: ['exploring'],
          next: 'de-naam',
          examples: ['Hoe was dat voor je?', 'Wat ging er door je heen?'],
        },
        {
          when: ['warm'],
          next: 'de-naam',
          examples: ['Wat verschrikkelijk voor je.', 'Je hoeft je niet te schamen.', 'Wat verdrietig, Lies.'],
        },
      ],
      otherwise: { next: 'soep', examples: ['oké', 'Je moet een ander ziekenhuis vragen.'] },
    },

    'te-vroeg': {
      says: [
        'Ja. Ik heb de folders gekregen.',
        'Ik kan daar nog niet aan denken. Vorige week hoorde ik het hartje nog.',
      ],
      answers: [
        { when: ['cold'], next: 'slaat-dicht', examples: ['Kop op.', 'Anderen hebben het erger.'] },
        {
          when: ['warm', 'apologising', 'exploring', 'offering'],
          next: 'het-bedje-staat-er',
          examples: [
            'Wat verdrietig.',
            'Sorry, ik ging te snel.',
            'Hoe voel je je nu?',
            'Zal ik langskomen?',
          ],
        },
      ],
      otherwise: { next: 'slaat-dicht', examples: ['oké', 'Je moet toch eens iemand bellen.'] },
    },

    'ja-dat-zegt-men': {
      says: ['Ja. Dat zei de gynaecoloog ook.', 'Ik wou dit kind. Niet zomaar een kind.'],
      answers: [
        { when: ['cold'], next: 'slaat-dicht', examples: ['Stel je niet aan.', 'Je overdrijft.'] },
        {
          when: ['warm', 'apologising', 'exploring'],
          next: 'het-bedje-staat-er',
          examples: [
            'Sorry, dat was dom van mij. Wat verdrietig.',
            'Logisch dat het pijn doet.',
            'Hoe voel je je nu?',
          ],
        },
      ],
      otherwise: { next: 'slaat-dicht', examples: ['oké', 'Dat weet ik.'] },
    },

    'ik-zwijg-al': {
      says: ['Oké.', 'Dan zwijg ik er verder over.'],
      answers: [
        {
          when: ['warm', 'apologising', 'exploring'],
          next: 'soep',
          examples: [
            'Nee, sorry. Ik luisterde niet goed.',
            'Ik ben er voor je.',
            'Wil je er meer over vertellen?',
          ],
        },
      ],
      otherwise: { next: 'slaat-dicht', examples: ['oké', 'Is goed.'] },
    },

    'de-naam': {
      says: [
        'Mag ik iets zeggen dat ik nog tegen niemand gezegd heb?',
        'We hadden al een naam. Ik ben bang dat niemand ooit gaat geloven dat er iemand was.',
      ],
      answers: [
        { when: ['cold'], next: 'ik-zwijg-al', examples: ['Doe niet zo dramatisch.', 'Je overdrijft.'] },
        {
          when: ['exploring'],
          next: 'fien',
          examples: ['Wil je me de naam vertellen?', 'Wil je er meer over vertellen?', 'Hoe is dat voor je?'],
        },
        {
          when: ['warm'],
          next: 'fien',
          examples: ['Dat is heel begrijpelijk.', 'Logisch dat je daar bang voor bent.', 'Wat verdrietig.'],
        },
        {
          when: ['offering', 'summarising'],
          next: 'fien',
          examples: ['Zal ik langskomen?', 'Bel me gerust.'],
        },
      ],
      otherwise: { next: 'soep', examples: ['oké', 'Je moet die naam bewaren voor later.'] },
    },

    fien: {
      says: ['Fien.', 'Zo. Nu staat het ergens.'],
      answers: [
        {
          when: ['cold'],
          next: 'slaat-dicht',
          examples: ['Kop op.', 'Het leven gaat door, stel je niet aan.'],
        },
        {
          when: ['offering', 'summarising'],
          next: 'zonder-praten',
          examples: ['Zal ik langskomen?', 'Wat heb je van me nodig?', 'Bel me gerust, ook vannacht.'],
        },
      ],
      otherwise: { next: 'soep', examples: ['Fien. Wat een mooie naam.', 'Dag Fien.', 'oké'] },
    },

    soep: {
      says: ['Bram komt thuis, ik hoor de auto.', 'Ik heb soep gemaakt. Ik weet niet waarom. Niemand eet.'],
      answers: [
        {
          when: ['offering', 'summarising'],
          next: 'zonder-praten',
          examples: ['Zal ik langskomen?', 'Wat heb je van me nodig?', 'Bel me gerust, ook vannacht.'],
        },
      ],
      otherwise: { next: 'tot-later', examples: ['Dikke knuffel.', 'Ik ben er voor je.', 'oké'] },
    },

    geraakt: {
      says: ['Dat kan ik nu niet hebben.', 'Van u zeker niet.'],
      answers: [
        {
          when: ['apologising', 'warm'],
          next: 'tot-later',
          examples: ['Sorry dat ik zo uitviel.', 'Wat verdrietig, Lies.'],
        },
      ],
      otherwise: { next: 'slaat-dicht', examples: ['oké', 'boeien'] },
    },

    'bezorgd-om-jou': worriedAbout.nl('Lies'),

    'zonder-praten': {
      says: [
        'Ja. Kom maar. Ge moet niks zeggen, gewoon in de zetel zitten.',
        'En misschien straks eens mee gaan kijken naar het bedje.',
      ],
      ending:
        'Jullie zaten in de zetel, de soep werd koud. Later gingen jullie samen boven kijken. Te zeggen viel er niks. Zij zei haar naam nog een keer, hardop, en jij zei hem ook.',
    },

    'tot-later': {
      says: ['Merci om te antwoorden.', 'Ik leg mijn gsm even weg.'],
      ending:
        'Lies ging naar beneden. Het deed haar goed dat je er was. In de dagen die komen weet ze zelf niet wat ze nodig heeft. Iets heel gewoons aanbieden mag dan: ik kom, en ik hoef niks te horen.',
    },

    'slaat-dicht': {
      says: ['Ik ga wat liggen.', 'Zeg tegen mama dat het gaat.'],
      ending:
        'Lies zei tegen iedereen dat het ging. Bij zo’n verlies zoeken we allemaal naar iets dat helpt, en dan komt er vlug een zin over later. Voor haar was er nog geen later. Er was een bedje.',
    },
  },
  model: [
    'Och Lies, wat verdrietig. Ik vind het zo erg voor je. Hoe is het nu met je?',
    'Wat verschrikkelijk voor je. En je hoeft je nergens om te schamen. Ik ben ook zo verdrietig.',
    'Ik geloof je, Lies. Er was iemand. Wil je me de naam vertellen?',
    'Fien. Dag Fien. Zal ik langskomen?',
  ],
  poor: [
    { answering: 'veertien-weken', text: 'Kop op, je bent nog jong.', hint: 'take-seriously' },
    { answering: 'veertien-weken', text: 'Je moet met een psycholoog praten.', hint: 'validate' },
    { answering: 'veertien-weken', text: 'oké', hint: 'deepen' },
    {
      answering: 'de-echo',
      text: 'Bij mij was dat ook zo, ik heb dat ook meegemaakt toen met onze eerste.',
      hint: 'hand-back',
    },
  ],
};
