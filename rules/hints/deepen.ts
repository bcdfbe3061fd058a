import type { Act, HintRule } from '../types';
import type { HintExamples } from './examples';
import { draftDoes, isUnfinished } from './signs';

const mostWords = 3;

/** With one of these even a word or two is no empty reply, or another hint is nearer to it. */
const notEmpty: readonly Act[] = [
  'validating',
  'reflecting',
  'comforting',
  'exploring',
  'question',
  'offering',
  'thanking',
  'apologising',
  'closing',
  'attacking',
  'blaming',
];

/** Something heavy is met by a word or two, or a face: stay with it a moment. */
export const hint: HintRule = {
  id: 'deepen',
  key: 5,
  rank: 50,
  kind: 'invitation',
  place: 'after',
  detect: (moment) => {
    if (moment.heavy.length === 0 || moment.draft.words > mostWords) return undefined;
    return isUnfinished(moment) || draftDoes(moment, ...notEmpty) ? undefined : moment.heavy;
  },
};

export const examples: HintExamples = {
  yes: [
    { language: 'en', thread: [['them', 200, 'my mum died last night']], draft: 'ok' },
    { language: 'en', thread: [['them', 200, 'i feel so lonely']], draft: '👍' },
    { language: 'nl', thread: [['them', 200, 'mijn moeder is vannacht overleden']], draft: 'oké' },
    { language: 'nl', thread: [['them', 200, 'ik voel me zo eenzaam']], draft: 'tja' },
  ],
  no: [
    { language: 'en', thread: [['them', 200, 'dinner at six']], draft: 'ok' },
    { language: 'en', thread: [['them', 200, 'my mum died last night']], draft: 'sending hugs' },
    { language: 'en', thread: [['them', 200, 'i feel so lonely']], draft: 'what happened?' },
    { language: 'nl', thread: [['them', 200, 'om zes uur eten']], draft: 'oké' },
    { language: 'nl', thread: [['them', 200, 'ik voel me zo eenzaam']], draft: 'dikke knuffel' },
  ],
};
