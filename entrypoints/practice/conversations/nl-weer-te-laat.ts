import { inDanger, worriedAbout } from '../danger';
import type { PracticeConversation } from '../dialogue';

export const conversation: PracticeConversation = {
  id: 'nl-weer-te-laat',
  language: 'nl',
  partner: 'Jeroen',
  setting:
    'Je man. Je was er gisteren weer niet met het eten, terwijl hij verjaarde. Hij slaapt vannacht bij zijn broer.',
  opening: 'bij-mijn-broer',
  anywhere: [
    inDanger.nl,
    { when: ['attacking'], next: 'geraakt', examples: ['Hou je bek.', 'Rot toch op, eikel.'] },
  ],
  turns: {
    'bij-mijn-broer': {
      says: [
        'Ik ben bij Ties. Ik wilde niet met een slok op gaan schreeuwen.',
        'Ik ben boos, maar vooral voel ik me zo alleen. Met twee kaarsen op tafel en jouw bord ernaast.',
      ],
      answers: [
        {
          when: ['cold', 'advising'],
          next: 'nou-daarom',
          examples: [
            'Jij luistert ook nooit.',
            'Je overdrijft.',
            'Doe niet zo dramatisch.',
            'Je moet gewoon thuiskomen.',
          ],
        },
        {
          when: ['apologising'],
          next: 'dank-je',
          examples: ['Het spijt me zo van gisteren.', 'Sorry dat ik er niet was.'],
        },
        {
          when: ['exploring'],
          next: 'de-kaarsen',
          examples: ['Hoe was dat voor je?', 'Wat ging er door je heen?', 'Hoe voel je je nu?'],
        },
        {
          when: ['warm'],
          next: 'dank-je',
          examples: ['Logisch dat je boos bent.', 'Wat eenzaam.', 'Het klinkt alsof je je vergeten voelt.'],
        },
      ],
      otherwise: { next: 'vergadering', examples: ['De vergadering liep uit.', 'oké', 'Er is nog quiche.'] },
    },

    'dank-je': {
      says: [
        'Dank je dat je niet meteen begint over de vergadering.',
        'Het was niet het eten. Ik zat daar en dacht: als ik wegga, merk jij het pas vrijdag. Dat deed zo’n pijn.',
      ],
      answers: [
        { when: ['cold'], next: 'pas-op', examples: ['Je overdrijft.', 'Stel je niet aan.'] },
        {
          when: ['exploring'],
          next: 'het-bankje',
          examples: [
            'Hoe lang speelt dit al voor je?',
            'Wat ging er door je heen?',
            'Wil je er meer over vertellen?',
          ],
        },
        {
          when: ['self-disclosing', 'feeling'],
          next: 'jij-ook',
          examples: ['Ik schaam me.', 'Ik voel me ook alleen.', 'Ik ben zo bang om je kwijt te raken.'],
        },
        {
          when: ['warm', 'apologising'],
          next: 'het-bankje',
          examples: ['Wat naar dat je dat dacht.', 'Het spijt me zo.', 'Dat is heel begrijpelijk.'],
        },
      ],
      otherwise: { next: 'ties-kookt', examples: ['oké', 'Vrijdag ben ik vrij.'] },
    },

    'de-kaarsen': {
      says: [
        'Om acht uur heb ik ze aangestoken. Om tien uur heb ik ze uitgeblazen. Ik heb nog wel een wens gedaan, stom hè.',
        'Ik was zo verdrietig dat ik jouw bord heb afgewassen terwijl het schoon was.',
      ],
      answers: [
        { when: ['cold'], next: 'pas-op', examples: ['Doe niet zo dramatisch.', 'Stel je niet aan.'] },
        {
          when: ['exploring'],
          next: 'het-bankje',
          examples: ['Wat ging er door je heen?', 'Hoe was dat voor je?', 'Wil je vertellen wat je wenste?'],
        },
        {
          when: ['self-disclosing', 'feeling'],
          next: 'jij-ook',
          examples: ['Ik schaam me zo.', 'Ik voel me ook alleen.'],
        },
        {
          when: ['warm', 'apologising'],
          next: 'het-bankje',
          examples: ['Wat eenzaam.', 'Het spijt me zo.', 'Dat is helemaal niet gek.'],
        },
      ],
      otherwise: { next: 'ties-kookt', examples: ['oké', 'Welk bord?'] },
    },

    vergadering: {
      says: [
        'Ja. Die liep uit. Dat weet ik, je stuurde het om half elf.',
        'Ik vroeg niet waar je was. Ik zei hoe het hier was.',
      ],
      answers: [
        { when: ['cold'], next: 'telefoon-uit', examples: ['Je overdrijft.', 'Jij luistert ook nooit.'] },
        {
          when: ['warm', 'apologising', 'exploring'],
          next: 'de-kaarsen',
          examples: ['Het spijt me.', 'Logisch dat je boos bent.', 'Hoe was dat voor je?'],
        },
      ],
      otherwise: { next: 'telefoon-uit', examples: ['oké', 'Ik kon echt niet weg.'] },
    },

    'nou-daarom': {
      says: ['Nou. Daarom zit ik dus hier.', 'Ik kan dit ook tegen Ties zijn hond zeggen.'],
      answers: [
        { when: ['cold'], next: 'telefoon-uit', examples: ['Jij altijd met je drama.', 'Je overdrijft.'] },
        {
          when: ['warm', 'apologising', 'exploring'],
          next: 'de-kaarsen',
          examples: ['Sorry dat ik zo uitviel.', 'Logisch dat je boos bent.', 'Hoe was gisteren voor je?'],
        },
      ],
      otherwise: { next: 'telefoon-uit', examples: ['oké', 'Doe die hond de groeten.'] },
    },

    'pas-op': {
      says: ['Pas op.', 'Ik ben nu eerlijk. Dat hou ik niet lang vol als jij dit doet.'],
      answers: [
        {
          when: ['warm', 'apologising', 'exploring'],
          next: 'ties-kookt',
          examples: ['Sorry dat ik zo uitviel.', 'Ik luister. Wat ging er door je heen?', 'Het spijt me.'],
        },
      ],
      otherwise: { next: 'telefoon-uit', examples: ['oké', 'Is goed.'] },
    },

    'het-bankje': {
      says: [
        'Sinds je die nieuwe baan hebt. Ik ben trots op je, dat weet je. Maar ik vertel jou niks meer, ik vertel het het bankje in het park.',
        'Ik ben bang dat we elkaar aan het kwijtraken zijn en dat alleen ik het zie.',
      ],
      answers: [
        { when: ['cold'], next: 'pas-op', examples: ['Doe niet zo dramatisch.', 'Je overdrijft.'] },
        {
          when: ['offering', 'summarising'],
          next: 'zaterdag',
          examples: ['Zullen we morgen praten?', 'Wat heb je van me nodig?', 'Zal ik naar je toe komen?'],
        },
        {
          when: ['self-disclosing', 'feeling'],
          next: 'jij-ook',
          examples: ['Ik ben daar ook bang voor.', 'Ik voel me ook alleen.', 'Ik schaam me zo.'],
        },
        {
          when: ['warm', 'apologising', 'exploring'],
          next: 'ties-kookt',
          examples: ['Wat eenzaam.', 'Het spijt me zo.', 'Wil je er meer over vertellen?'],
        },
      ],
      otherwise: { next: 'ties-kookt', examples: ['oké', 'Welk bankje?'] },
    },

    'jij-ook': {
      says: [
        'Dat zeg je nooit.',
        'Had je dat maar eerder gezegd. Ik dacht dat het voor jou wel prima was zo.',
      ],
      answers: [
        {
          when: ['cold'],
          next: 'telefoon-uit',
          examples: ['Jij vraagt het nooit.', 'Jij luistert ook nooit.'],
        },
        {
          when: ['offering', 'summarising'],
          next: 'zaterdag',
          examples: ['Zullen we morgen praten?', 'Wat heb je van me nodig?', 'Zal ik naar je toe komen?'],
        },
      ],
      otherwise: { next: 'ties-kookt', examples: ['Ik mis je.', 'Dat was het niet.', 'oké'] },
    },

    'ties-kookt': {
      says: ['Oké.', 'Ties heeft gekookt. Ik wil dit niet weer laten liggen tot er iets stukgaat.'],
      answers: [
        {
          when: ['offering', 'summarising'],
          next: 'zaterdag',
          examples: ['Zullen we morgen praten?', 'Wat heb je van me nodig?', 'Zal ik naar je toe komen?'],
        },
      ],
      otherwise: { next: 'eet-smakelijk', examples: ['Eet smakelijk.', 'Ik hou van je.', 'oké'] },
    },

    geraakt: {
      says: ['Zo.', 'Hier ben ik voor weggegaan. Zodat we dit niet tegen elkaar zouden zeggen.'],
      answers: [
        {
          when: ['apologising', 'warm'],
          next: 'eet-smakelijk',
          examples: ['Sorry dat ik zo uitviel.', 'Logisch dat je boos bent.'],
        },
      ],
      otherwise: { next: 'telefoon-uit', examples: ['oké', 'boeien'] },
    },

    'bezorgd-om-jou': worriedAbout.nl('Jeroen'),

    zaterdag: {
      says: [
        'Morgen. Op het bankje. Dan kun je zien met wie je moet concurreren.',
        'Ik kom vannacht toch naar huis, denk ik. Laat het licht aan.',
      ],
      ending:
        'Het licht was aan. Jullie zeiden die nacht niet veel meer. De volgende dag duurde het drie uur op dat bankje, en aan het eind was er nog niets opgelost en zaten jullie tegen elkaar aan.',
    },

    'eet-smakelijk': {
      says: ['Ik ga eten. Dank je dat je luisterde.', 'Tot morgen.'],
      ending:
        'Jeroen at met smaak en keek twee keer op zijn telefoon. Het scherpe was eraf. “Tot morgen” kan van alles zijn; wie eindelijk iets durft te zeggen, heeft graag een uur en een plek.',
    },

    'telefoon-uit': {
      says: ['Ik zet mijn telefoon uit.', 'Welterusten.'],
      ending:
        'Jeroen lag lang wakker op de bank van zijn broer, met de hond. Jij had ook een zware week, en dat mag je zeggen. Alleen niet als eerste, deze keer: hij had net verteld van een bord dat schoon was en dat hij toch afwaste.',
    },
  },
  model: [
    'Het spijt me zo van gisteren. Logisch dat je boos bent. Hoe was dat voor je?',
    'Wat naar dat je dat dacht, met die kaarsen voor je neus. Logisch dat het pijn deed. Ik had het zelf niet eens door.',
    'Het spijt me dat ik het niet zag. Ik ben daar ook bang voor, en ik voel me ook alleen.',
    'Ik heb het nooit gezegd, en dat is mijn deel. Zullen we morgen praten?',
  ],
  poor: [
    { answering: 'bij-mijn-broer', text: 'Jij luistert ook nooit.', hint: 'soften' },
    { answering: 'bij-mijn-broer', text: 'Je moet gewoon thuiskomen.', hint: 'validate' },
    { answering: 'de-kaarsen', text: 'Doe niet zo dramatisch.', hint: 'soften' },
    { answering: 'dank-je', text: 'Waarom zei je dat dan niet gewoon?', hint: 'open-up' },
  ],
};
