import type { HintRule } from '../types';
import type { HintExamples } from './examples';
import { inDraft } from './signs';

/** The draft holds a verdict, blame or an attack: the same can be said as what the writer feels and needs. */
export const hint: HintRule = {
  id: 'soften',
  key: 2,
  rank: 85,
  kind: 'caution',
  place: 'before',
  detect: (moment) => {
    if (moment.banter) return undefined;
    const unkind = inDraft(moment, 'attacking', 'blaming', 'judging');
    return unkind.length > 0 ? [...unkind, ...moment.heavy] : undefined;
  },
};

export const examples: HintExamples = {
  yes: [
    { language: 'en', thread: [['them', 200, "can't make it on sunday"]], draft: 'you always let me down' },
    { language: 'en', thread: [['them', 200, 'i forgot the keys']], draft: "you're an idiot" },
    { language: 'en', thread: [['them', 200, "i'm so scared of the exam"]], draft: "you're overreacting" },
    { language: 'nl', thread: [['them', 200, 'ik red het zondag niet']], draft: 'jij luistert ook nooit' },
    {
      language: 'nl',
      thread: [['them', 200, 'ik ben zo bang voor het examen']],
      draft: 'stel je niet zo aan',
    },
  ],
  no: [
    {
      language: 'en',
      thread: [['them', 200, "can't make it on sunday"]],
      draft: "that's a pity, i was looking forward to it",
    },
    { language: 'en', thread: [['them', 200, 'you lost again 😂']], draft: 'you idiot 😂' },
    { language: 'en', thread: [['them', 200, 'the printer is broken']], draft: 'that printer is an idiot' },
    {
      language: 'nl',
      thread: [['them', 200, 'ik red het zondag niet']],
      draft: 'jammer, ik had me erop verheugd',
    },
    { language: 'nl', thread: [['them', 200, 'jij hebt weer verloren 😂']], draft: 'haha sukkel 😂' },
  ],
};
