import type { HintRule } from '../types';
import type { HintExamples } from './examples';

/**
 * Someone is in danger: the other, in one of the last ten messages, or the writer, in the draft. Care: ask directly,
 * stay, show helplines. `index.ts` makes all other hints silent meanwhile.
 */
export const hint: HintRule = {
  id: 'crisis',
  key: 'care',
  rank: 100,
  kind: 'care',
  place: 'before',
  detect: ({ crisis }) => (crisis.length > 0 ? crisis : undefined),
};

export const examples: HintExamples = {
  yes: [
    { language: 'en', thread: [['them', 5, 'i want to kill myself']], draft: '' },
    {
      language: 'en',
      thread: [
        ['them', 900, "honestly i don't want to live anymore"],
        ['me', 800, 'please stay with me, where are you?'],
        ['them', 700, 'at home'],
      ],
      draft: 'ok so have you eaten',
    },
    { language: 'en', thread: [['them', 60, 'hey how are you']], draft: 'i want to die' },
    {
      language: 'nl',
      thread: [['them', 40, 'ik wil niet meer leven']],
      draft: 'joh, morgen schijnt de zon weer',
    },
    { language: 'nl', thread: [['them', 40, 'ik wil er een eind aan maken']], draft: '' },
  ],
  no: [
    { language: 'en', thread: [['them', 40, 'this essay is killing me']], draft: 'same, coffee?' },
    { language: 'en', thread: [['them', 40, 'i could kill for a pizza']], draft: 'on my way with two' },
    { language: 'en', thread: [['them', 40, 'my bike died again']], draft: 'take mine today' },
    { language: 'nl', thread: [['them', 40, 'ik lach me dood 😂']], draft: 'ik ook' },
    { language: 'nl', thread: [['them', 40, 'ik sterf van de honger']], draft: 'soep staat op' },
  ],
};
