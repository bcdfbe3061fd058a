import type { HintRule, Moment } from '../types';
import type { HintExamples } from './examples';
import { anyDoes, draftDoes, inDraft } from './signs';

/** Something was summed up, offered or agreed, in the draft or since the last heavy words. */
function isRoundedOff(moment: Moment): boolean {
  return (
    draftDoes(moment, 'summarising', 'offering') ||
    anyDoes(moment.since, 'summarising', 'offering') ||
    anyDoes(moment.incoming, 'offering')
  );
}

/** A conversation with something heavy in it is being ended, and nothing is agreed for afterwards. */
export const hint: HintRule = {
  id: 'close',
  key: 6,
  rank: 62,
  kind: 'invitation',
  place: 'after',
  detect: (moment) => {
    const leave = inDraft(moment, 'closing');
    return moment.heavyLately && leave.length > 0 && !isRoundedOff(moment) ? leave : undefined;
  },
};

export const examples: HintExamples = {
  yes: [
    { language: 'en', thread: [['them', 200, 'my mum died last night']], draft: 'gotta go, bye' },
    {
      language: 'en',
      thread: [
        ['them', 900, "i'm so scared of the results"],
        ['me', 800, 'that makes sense'],
        ['them', 700, 'yeah'],
      ],
      draft: 'ok good night',
    },
    {
      language: 'nl',
      thread: [['them', 200, 'mijn moeder is vannacht overleden']],
      draft: 'ik moet gaan, doei',
    },
    {
      language: 'nl',
      thread: [
        ['them', 900, 'ik ben zo bang voor de uitslag'],
        ['me', 800, 'logisch'],
        ['them', 700, 'ja'],
      ],
      draft: 'oké welterusten',
    },
  ],
  no: [
    { language: 'en', thread: [['them', 200, 'see you at the match']], draft: 'gotta go, bye' },
    {
      language: 'en',
      thread: [['them', 200, 'my mum died last night']],
      draft: "gotta go now, i'll call you tomorrow at ten",
    },
    {
      language: 'en',
      thread: [
        ['them', 100_000, 'my mum died last night'],
        ['me', 99_000, "i'm so sorry"],
        ['them', 200, 'we need milk'],
      ],
      draft: 'ok, bye',
    },
    { language: 'nl', thread: [['them', 200, 'tot morgen op het veld']], draft: 'ik moet gaan, doei' },
    {
      language: 'nl',
      thread: [['them', 200, 'mijn moeder is vannacht overleden']],
      draft: 'ik moet nu gaan, zal ik je vanavond bellen?',
    },
  ],
};
