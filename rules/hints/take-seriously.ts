import type { Evidence, HintRule, Moment } from '../types';
import type { HintExamples } from './examples';
import { draftDoes, inDraft, isWarmAndOpen } from './signs';

/** What makes light of it. Who takes leave, or asks to hear more, may say "anyway" without waving it away. */
const makesLight = (moment: Moment): readonly Evidence[] =>
  draftDoes(moment, 'closing', 'exploring')
    ? inDraft(moment, 'minimising')
    : inDraft(moment, 'minimising', 'dismissing');

/** The draft makes something heavy smaller, or waves it away: it may be as big as it is for them. */
export const hint: HintRule = {
  id: 'take-seriously',
  key: 2,
  rank: 80,
  kind: 'caution',
  place: 'before',
  detect: (moment) => {
    if (moment.heavy.length === 0 || isWarmAndOpen(moment)) return undefined;
    const light = makesLight(moment);
    return light.length > 0 ? [...light, ...moment.heavy] : undefined;
  },
};

export const examples: HintExamples = {
  yes: [
    {
      language: 'en',
      thread: [['them', 200, 'she broke up with me']],
      draft: 'others have it worse, look on the bright side',
    },
    { language: 'en', thread: [['them', 200, "i'm so scared of the surgery"]], draft: 'calm down' },
    { language: 'nl', thread: [['them', 200, 'ze heeft het uitgemaakt']], draft: 'ach, het valt wel mee' },
    {
      language: 'nl',
      thread: [['them', 200, 'ik ben zo bang voor de operatie']],
      draft: 'maak je niet druk joh',
    },
  ],
  no: [
    { language: 'en', thread: [['them', 200, 'how many of us are coming']], draft: 'at least ten' },
    {
      language: 'en',
      thread: [['them', 200, 'she broke up with me']],
      draft: "i'm so sorry. what happened?",
    },
    { language: 'en', thread: [['them', 200, 'pizza or curry']], draft: 'whatever, both are fine' },
    { language: 'nl', thread: [['them', 200, 'is het druk in de stad']], draft: 'het valt wel mee' },
    {
      language: 'nl',
      thread: [['them', 200, 'ze heeft het uitgemaakt']],
      draft: 'wat rot voor je. wil je erover praten?',
    },
  ],
};
