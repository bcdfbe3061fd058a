import { inDanger, worriedAbout } from '../danger';
import type { PracticeConversation } from '../dialogue';

export const conversation: PracticeConversation = {
  id: 'nl-het-eerste-kleinkind',
  language: 'nl',
  partner: 'Riet',
  setting:
    'Uw buurvrouw van drie hoog, achtenzeventig. Haar man Wim is in het voorjaar overleden. U zegt u tegen elkaar.',
  opening: 'acht-pond',
  anywhere: [
    inDanger.nl,
    { when: ['attacking'], next: 'geraakt', examples: ['Hou je bek.', 'Wat ben jij een trut.'] },
  ],
  turns: {
    'acht-pond': {
      says: [
        'Dag buur! Ik ben oma geworden! Een meisje, acht pond, alles erop en eraan.',
        'En nu zit ik hier met de telefoon in mijn hand. Ik mis Wim zo, ik ben blij en verdrietig tegelijk. Mal hè.',
      ],
      answers: [
        {
          when: ['cold'],
          next: 'u-heeft-gelijk',
          examples: ['Kop op, geniet ervan.', 'Stel u niet aan.', 'Je moet niet zo dramatisch doen.'],
        },
        {
          when: ['exploring'],
          next: 'de-foto',
          examples: [
            'Hoe voelt dat?',
            'Hoe is dat voor u?',
            'Wilt u erover praten?',
            'Wat gaat er door u heen?',
          ],
        },
        {
          when: ['warm'],
          next: 'wie-bel-je-dan',
          examples: [
            'Dat is heel begrijpelijk.',
            'Logisch dat het allebei is.',
            'Wat verdrietig dat hij er niet bij is.',
          ],
        },
        {
          when: ['advising'],
          next: 'beschuit',
          examples: ['U moet lekker gaan bellen met uw zus.', 'Je moet er gewoon heen gaan.'],
        },
      ],
      otherwise: { next: 'beschuit', examples: ['Gefeliciteerd!', 'Hoe heet ze?', 'oké'] },
    },

    'wie-bel-je-dan': {
      says: [
        'Dat u dat zo zegt. Mijn dochter durf ik het niet te vertellen, het is háár dag.',
        'Ik had zijn nummer al half ingetoetst. Tweeënvijftig jaar bel je dezelfde man. Toen voelde ik me ineens zo alleen.',
      ],
      answers: [
        {
          when: ['cold'],
          next: 'let-maar-niet',
          examples: ['Kop op.', 'Het leven gaat door, stel u niet aan.'],
        },
        {
          when: ['exploring'],
          next: 'zijn-stem',
          examples: ['Hoe was dat voor u?', 'Wat had u hem willen vertellen?', 'Wat ging er door u heen?'],
        },
        {
          when: ['self-disclosing', 'feeling'],
          next: 'zijn-stem',
          examples: ['Ik had hetzelfde toen mijn vader was overleden.', 'Ik mis hem ook.'],
        },
        {
          when: ['warm'],
          next: 'zijn-stem',
          examples: [
            'Wat eenzaam.',
            'Dat is heel begrijpelijk.',
            'Het klinkt alsof u het pas echt beleeft als u het hem vertelt.',
          ],
        },
      ],
      otherwise: { next: 'taart', examples: ['oké', 'U moet het toch aan uw dochter vertellen.'] },
    },

    'de-foto': {
      says: [
        'Ik heb een foto gekregen. Ze heeft zijn oren. Echt waar, die malle oren van Wim.',
        'Ik moest lachen en meteen daarna huilen. Ik ben zo verdrietig dat hij dit niet ziet.',
      ],
      answers: [
        { when: ['cold'], next: 'let-maar-niet', examples: ['Kop op, wees blij.', 'Je overdrijft.'] },
        {
          when: ['exploring'],
          next: 'zijn-stem',
          examples: ['Hoe is dat voor u?', 'Wat ging er door u heen?', 'Wilt u er meer over vertellen?'],
        },
        {
          when: ['self-disclosing', 'feeling'],
          next: 'zijn-stem',
          examples: ['Ik had hetzelfde toen mijn vader was overleden.', 'Ik mis hem ook.'],
        },
        {
          when: ['warm'],
          next: 'zijn-stem',
          examples: ['Wat mooi en wat verdrietig.', 'Logisch dat u moest huilen.', 'Wat een gemis.'],
        },
      ],
      otherwise: { next: 'taart', examples: ['oké', 'U moet die foto inlijsten.'] },
    },

    beschuit: {
      says: [
        'Ja, ja, dank u wel. Noortje heet ze.',
        'Ik weet niet zo goed waar ik heen moet met mezelf, eerlijk gezegd.',
      ],
      answers: [
        { when: ['cold'], next: 'naar-binnen', examples: ['Kop op.', 'Stel u niet aan.'] },
        {
          when: ['warm', 'apologising', 'exploring', 'offering'],
          next: 'de-foto',
          examples: ['Hoe voelt u zich nu?', 'Logisch dat het dubbel is.', 'Zal ik langskomen?'],
        },
      ],
      otherwise: { next: 'naar-binnen', examples: ['Mooie naam.', 'oké', 'U moet een kaart sturen.'] },
    },

    'u-heeft-gelijk': {
      says: [
        'U heeft gelijk. Het is een feestdag.',
        'Ik zal de slingers maar eens zoeken. Wim wist waar die lagen.',
      ],
      answers: [
        { when: ['cold'], next: 'naar-binnen', examples: ['Kop op.'] },
        {
          when: ['warm', 'apologising', 'exploring'],
          next: 'de-foto',
          examples: [
            'Sorry, ik ging te snel.',
            'Wat verdrietig dat hij er niet bij is.',
            'Hoe is dat voor u?',
          ],
        },
      ],
      otherwise: { next: 'naar-binnen', examples: ['Goed zo.', 'oké'] },
    },

    'let-maar-niet': {
      says: ['Let maar niet op mij.', 'Een oude vrouw met een telefoon.'],
      answers: [
        {
          when: ['warm', 'apologising', 'exploring'],
          next: 'taart',
          examples: ['Sorry, ik luisterde niet goed.', 'Ik ben er voor u.', 'Wilt u er meer over vertellen?'],
        },
      ],
      otherwise: { next: 'naar-binnen', examples: ['oké', 'Geeft niks.'] },
    },

    'zijn-stem': {
      says: [
        'Weet u wat ik heb gedaan? Ik heb zijn nummer toch gebeld. Voor zijn stem, op dat bandje.',
        'Ik heb het hem ingesproken. Acht pond, Wim. En nu schaam ik me een beetje.',
      ],
      answers: [
        { when: ['cold'], next: 'let-maar-niet', examples: ['Doe niet zo dramatisch.', 'Je overdrijft.'] },
        {
          when: ['offering', 'summarising'],
          next: 'twee-kopjes',
          examples: ['Zal ik langskomen?', 'Bel me gerust.', 'Zullen we morgen koffie drinken?'],
        },
        {
          when: ['exploring'],
          next: 'wat-hij-zei',
          examples: ['Hoe was dat voor u?', 'Wat ging er door u heen?'],
        },
        {
          when: ['warm', 'self-disclosing', 'feeling'],
          next: 'wat-hij-zei',
          examples: [
            'Dat is heel begrijpelijk.',
            'Ik heb dat ook meegemaakt.',
            'U hoeft zich niet te schamen.',
            'Wat lief en wat verdrietig.',
          ],
        },
      ],
      otherwise: { next: 'taart', examples: ['oké', 'U moet dat abonnement opzeggen.'] },
    },

    'wat-hij-zei': {
      says: [
        '“Met Wim, spreek maar wat in, ik ben in de tuin.” Dat zegt hij.',
        'En dat geloof ik dan even. Het was fijn, buur. Het was echt fijn.',
      ],
      answers: [
        { when: ['cold'], next: 'naar-binnen', examples: ['Stel u niet aan.', 'boeien'] },
        {
          when: ['offering', 'summarising'],
          next: 'twee-kopjes',
          examples: ['Zal ik langskomen?', 'Bel me gerust.', 'Zullen we morgen koffie drinken?'],
        },
      ],
      otherwise: { next: 'taart', examples: ['In de tuin. Wat mooi.', 'Wat verdrietig en lief.', 'oké'] },
    },

    taart: {
      says: [
        'Nou. Ik heb hier een hele taart staan voor mij alleen.',
        'Dat komt ervan als je voor twee bestelt.',
      ],
      answers: [
        {
          when: ['offering', 'summarising'],
          next: 'twee-kopjes',
          examples: [
            'Zal ik langskomen?',
            'Zal ik morgen een stuk komen eten?',
            'Zullen we morgen koffie drinken?',
          ],
        },
      ],
      otherwise: { next: 'vriezer', examples: ['Eet smakelijk.', 'Gefeliciteerd, oma Riet.', 'oké'] },
    },

    geraakt: {
      says: ['Zo zijn wij niet tegen elkaar op deze trap.', 'U heeft zeker een slechte dag.'],
      answers: [
        {
          when: ['apologising', 'warm'],
          next: 'vriezer',
          examples: ['Sorry dat ik zo uitviel.', 'Wat verdrietig voor u.'],
        },
      ],
      otherwise: { next: 'naar-binnen', examples: ['oké', 'boeien'] },
    },

    'bezorgd-om-jou': worriedAbout.nl('Riet'),

    'twee-kopjes': {
      says: ['Ja, kom! Ik zet twee kopjes neer. En ik heb roze muisjes.', 'Dan laat ik u die oren zien.'],
      ending:
        'U at twee stukken taart en zag de oren. Ze huilde een beetje en lachte veel, en niets daarvan hoefde te wachten. Toen u wegging stonden er twee vuile kopjes op het aanrecht. Die liet ze nog even staan.',
    },

    vriezer: {
      says: ['De rest gaat de vriezer in.', 'Dank u wel, buur. Welterusten alvast.'],
      ending:
        'Riet vroor de taart in, per punt. Ze was blij dat ze het aan iemand verteld had. Twee keer zei ze iets over alleen zijn, terloops, zoals zij dat doet. Daar had een klein aanbod op gepast: een kop koffie, morgen om tien uur.',
    },

    'naar-binnen': {
      says: ['Ik ga maar eens naar binnen.', 'Fijne avond nog.'],
      ending:
        'Riet hing de slingers op waar ze ze vinden kon. Iedereen gunde haar die dag alleen het blije. Het verdriet dat erbij hoorde legde ze in de la, bij zijn bril. Het had erbij mogen zitten aan tafel.',
    },
  },
  model: [
    'Gefeliciteerd, oma Riet! Dat is helemaal niet mal, het is logisch dat het allebei is. Hoe is dat voor u?',
    'Wat mooi en wat verdrietig. Ik had hetzelfde toen mijn vader was overleden. Wat ging er door u heen?',
    'U hoeft zich niet te schamen. Dat is heel begrijpelijk, na tweeënvijftig jaar.',
    'Dank u wel dat u het mij vertelt. Zal ik langskomen?',
  ],
  poor: [
    { answering: 'acht-pond', text: 'Kop op, het is feest.', hint: 'take-seriously' },
    { answering: 'de-foto', text: 'U moet die foto inlijsten.', hint: 'validate' },
    { answering: 'de-foto', text: 'oké', hint: 'deepen' },
    { answering: 'wie-bel-je-dan', text: 'Fijne avond nog, ik moet gaan!', hint: 'close' },
  ],
};
