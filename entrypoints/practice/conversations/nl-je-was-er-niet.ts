import { inDanger, worriedAbout } from '../danger';
import type { PracticeConversation } from '../dialogue';

export const conversation: PracticeConversation = {
  id: 'nl-je-was-er-niet',
  language: 'nl',
  partner: 'Sanne',
  setting:
    'Een vriendin van de studie. Drie weken geleden is haar broer begraven. Je bent niet gegaan: je wist niet wat je moest zeggen.',
  opening: 'drie-weken',
  anywhere: [
    inDanger.nl,
    { when: ['attacking'], next: 'geraakt', examples: ['Hou je bek.', 'Rot op, trut.'] },
  ],
  turns: {
    'drie-weken': {
      says: [
        'Ik ga het toch zeggen. Je was er niet. Op de begrafenis niet en daarna ook niet.',
        'Mijn broer is dood en van jou kreeg ik een hartje. Ik ben zo boos en zo gekwetst.',
      ],
      answers: [
        {
          when: ['cold', 'advising'],
          next: 'zie-je-wel',
          examples: [
            'Je overdrijft.',
            'Doe niet zo dramatisch.',
            'Jij belt zelf ook nooit.',
            'Je moet het loslaten.',
          ],
        },
        {
          when: ['apologising'],
          next: 'de-derde-rij',
          examples: ['Het spijt me zo dat ik er niet was.', 'Sorry dat ik niets heb laten horen.'],
        },
        {
          when: ['exploring'],
          next: 'het-huis-leeg',
          examples: ['Hoe was die dag voor je?', 'Hoe voel je je nu?', 'Wil je erover praten?'],
        },
        {
          when: ['warm'],
          next: 'de-derde-rij',
          examples: [
            'Logisch dat je boos bent.',
            'Je hebt alle recht om boos te zijn.',
            'Wat verdrietig van je broer.',
          ],
        },
      ],
      otherwise: { next: 'druk', examples: ['Ik had het zo druk.', 'oké', 'Ik wist niet hoe laat het was.'] },
    },

    'de-derde-rij': {
      says: [
        'Dank je. Dat had ik even nodig.',
        'Ik had een plek voor je op de derde rij. Ik keek steeds om. Ik voelde me zo alleen daar vooraan.',
      ],
      answers: [
        {
          when: ['cold'],
          next: 'nog-een-keer',
          examples: ['Er waren toch genoeg mensen, je overdrijft.', 'Stel je niet aan.'],
        },
        {
          when: ['self-disclosing', 'feeling'],
          next: 'eerlijk',
          examples: ['Ik was zo bang om iets verkeerds te zeggen.', 'Ik schaam me zo.'],
        },
        {
          when: ['exploring'],
          next: 'waarom',
          examples: ['Hoe was dat voor je?', 'Wat ging er door je heen?'],
        },
        {
          when: ['warm', 'apologising'],
          next: 'waarom',
          examples: ['Wat eenzaam.', 'Het spijt me zo.', 'Het klinkt alsof je daar heel alleen zat.'],
        },
      ],
      otherwise: { next: 'druk-laat', examples: ['oké', 'Ik zat vast op mijn werk.'] },
    },

    'het-huis-leeg': {
      says: [
        'Zwaar. En na de begrafenis werd het pas stil. Iedereen ging weer naar zijn werk.',
        'Ik heb in mijn eentje zijn keuken ingepakt. Overal zijn handschrift. Ik mis hem zo.',
      ],
      answers: [
        { when: ['cold'], next: 'nog-een-keer', examples: ['Stel je niet aan.', 'Kop op.'] },
        {
          when: ['exploring'],
          next: 'waarom',
          examples: ['Hoe was dat voor je?', 'Wat mis je het meest?'],
        },
        {
          when: ['self-disclosing', 'feeling'],
          next: 'eerlijk',
          examples: ['Ik schaam me zo dat ik er niet was.', 'Ik was zo bang om iets verkeerds te zeggen.'],
        },
        {
          when: ['warm', 'apologising'],
          next: 'waarom',
          examples: ['Wat eenzaam voor je.', 'Het spijt me zo dat je daar alleen stond.'],
        },
      ],
      otherwise: { next: 'druk-laat', examples: ['oké', 'Je moet hulp vragen bij zoiets.'] },
    },

    druk: {
      says: ['Druk.', 'Ik zeg dat mijn broer dood is en jij zegt druk.'],
      answers: [
        { when: ['cold'], next: 'tikt-niet-meer', examples: ['Je overdrijft.'] },
        {
          when: ['apologising', 'warm', 'exploring', 'self-disclosing', 'feeling'],
          next: 'het-huis-leeg',
          examples: [
            'Het spijt me. Ik was bang.',
            'Sorry dat ik zo reageer.',
            'Logisch dat je boos bent.',
            'Hoe gaat het nu echt met je?',
          ],
        },
      ],
      otherwise: { next: 'tikt-niet-meer', examples: ['oké', 'Het is echt een gekke maand geweest.'] },
    },

    'zie-je-wel': {
      says: ['Zie je wel.', 'Hier was ik dus bang voor. Daarom heb ik drie weken niks gezegd.'],
      answers: [
        { when: ['cold'], next: 'tikt-niet-meer', examples: ['Doe niet zo moeilijk.', 'Stel je niet aan.'] },
        {
          when: ['apologising', 'warm', 'exploring'],
          next: 'het-huis-leeg',
          examples: ['Sorry dat ik zo reageerde.', 'Logisch dat je boos bent.', 'Hoe voel je je nu?'],
        },
      ],
      otherwise: { next: 'tikt-niet-meer', examples: ['oké', 'Dat had ik niet door.'] },
    },

    'druk-laat': {
      says: ['Nee. Niet je agenda.', 'Ik wil weten waar jíj was.'],
      answers: [
        {
          when: ['apologising', 'warm', 'self-disclosing', 'feeling'],
          next: 'en-nu',
          examples: ['Ik was bang.', 'Het spijt me zo.', 'Ik schaam me.'],
        },
      ],
      otherwise: { next: 'tikt-niet-meer', examples: ['Thuis.', 'oké'] },
    },

    'nog-een-keer': {
      says: ['Au.', 'Ik probeer het nog één keer, en dan hou ik op.'],
      answers: [
        {
          when: ['apologising', 'warm', 'exploring', 'self-disclosing', 'feeling'],
          next: 'en-nu',
          examples: ['Sorry dat ik zo uitviel.', 'Ik schaam me.', 'Wil je er meer over vertellen?'],
        },
      ],
      otherwise: { next: 'tikt-niet-meer', examples: ['oké', 'Is goed.'] },
    },

    waarom: {
      says: [
        'Ik heb alles al bedacht. Dat je hem niet mocht. Dat ik te veel ben geweest dit jaar.',
        'Ik ben bang dat het aan mij lag. Zeg het maar gewoon.',
      ],
      answers: [
        { when: ['cold'], next: 'nog-een-keer', examples: ['Doe niet zo dramatisch.', 'Je overdrijft.'] },
        {
          when: ['self-disclosing', 'feeling'],
          next: 'eerlijk',
          examples: ['Ik was zo bang om iets verkeerds te zeggen.', 'Ik schaam me zo.'],
        },
        {
          when: ['warm', 'apologising', 'exploring', 'offering'],
          next: 'en-nu',
          examples: ['Het spijt me zo.', 'Logisch dat je dat dacht.', 'Hoe lang speelt dit al voor je?'],
        },
      ],
      otherwise: { next: 'en-nu', examples: ['Nee.', 'oké'] },
    },

    eerlijk: {
      says: [
        'Dus je wist niet wat je moest zeggen.',
        'Ik ook niet. Ik weet het nog steeds niet. Niemand. Je had gewoon naast me mogen staan met je mond dicht.',
      ],
      answers: [
        {
          when: ['cold'],
          next: 'tikt-niet-meer',
          examples: ['Achteraf is het makkelijk praten, stel je niet aan.', 'Doe niet zo moeilijk.'],
        },
        {
          when: ['offering', 'summarising'],
          next: 'de-laatste-doos',
          examples: [
            'Zal ik langskomen?',
            'Wat heb je van me nodig?',
            'Mag ik zaterdag naast je komen staan?',
          ],
        },
      ],
      otherwise: {
        next: 'en-nu',
        examples: ['Ik had zo graag naast je gestaan.', 'Wat verdrietig.', 'oké'],
      },
    },

    'en-nu': {
      says: ['Oké.', 'Ik ben nog boos, geloof ik. Maar ik mis je meer dan dat ik boos ben.'],
      answers: [
        {
          when: ['offering', 'summarising'],
          next: 'de-laatste-doos',
          examples: ['Zal ik langskomen?', 'Wat heb je van me nodig?', 'Zullen we morgen bellen?'],
        },
      ],
      otherwise: { next: 'laat-het-rusten', examples: ['Ik mis jou ook.', 'Ik snap het.', 'oké'] },
    },

    geraakt: {
      says: ['Dit lees ik dus met zijn trui aan.', 'Dank je wel.'],
      answers: [
        {
          when: ['apologising', 'warm'],
          next: 'laat-het-rusten',
          examples: ['Sorry dat ik zo uitviel.', 'Wat verdrietig, Sanne.'],
        },
      ],
      otherwise: { next: 'tikt-niet-meer', examples: ['oké', 'boeien'] },
    },

    'bezorgd-om-jou': worriedAbout.nl('Sanne'),

    'de-laatste-doos': {
      says: [
        'Zaterdag doe ik de laatste doos. Zijn cd’s. Dan mag je naast me komen staan.',
        'Met je mond dicht. Of niet. Zie maar.',
      ],
      ending:
        'Zaterdag stonden jullie in een lege keuken. Bij de derde cd begon Sanne te huilen en jij ook. De begrafenis haal je niet meer in. Je zei waar je bang voor was in plaats van waarom het niet kon, en dat hoorde ze.',
    },

    'laat-het-rusten': {
      says: ['Ik ga slapen, denk ik. Het is goed dat ik het gezegd heb.', 'Tot gauw. Hoop ik.'],
      ending:
        'Sanne sliep die nacht door. “Tot gauw” is een wankel woord als iemand al drie weken op je wacht. Een dag en een plek, of de vraag wat ze van je nodig heeft: daar had ze zich aan kunnen vasthouden.',
    },

    'tikt-niet-meer': {
      says: ['Laat maar zitten.', 'Ik heb hier de kracht niet voor.'],
      ending:
        'Sanne schreef niet meer terug die avond. Wie een verwijt krijgt wil zich uitleggen, dat doet bijna iedereen. Onder haar boosheid lag een vraag die veel zachter was: was ik het niet waard?',
    },
  },
  model: [
    'Het spijt me zo dat ik er niet was. Logisch dat je boos bent. Hoe was die dag voor je?',
    'Het klinkt alsof je daar heel alleen zat, tussen al die mensen. Wat eenzaam. Ik schaam me zo.',
    'Ik had zo graag naast je gestaan. Wat verdrietig dat je daar alleen stond. Zal ik langskomen?',
  ],
  poor: [
    { answering: 'drie-weken', text: 'Je overdrijft.', hint: 'soften' },
    { answering: 'drie-weken', text: 'Je moet het loslaten.', hint: 'validate' },
    { answering: 'het-huis-leeg', text: 'Kop op, het leven gaat door.', hint: 'take-seriously' },
    { answering: 'de-derde-rij', text: 'Waarom heb je dan niet gewoon gebeld?', hint: 'open-up' },
  ],
};
