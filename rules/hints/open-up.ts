import type { Evidence, HintRule, Moment } from '../types';
import type { HintExamples } from './examples';
import { inDraft, inOneSentence } from './signs';

/** The words of a verdict that is put as a question. */
function judgingQuestions(moment: Moment): readonly Evidence[] {
  const questions = inDraft(moment, 'question');
  return inDraft(moment, 'judging').filter((verdict) =>
    questions.some((question) => inOneSentence(moment.draft.text, verdict, question)),
  );
}

/** The draft asks a question that already holds a verdict: it can be turned into an open one. */
export const hint: HintRule = {
  id: 'open-up',
  key: 3,
  rank: 90,
  kind: 'caution',
  place: 'after',
  detect: (moment) => {
    if (moment.banter) return undefined;
    const verdicts = judgingQuestions(moment);
    return verdicts.length > 0 ? [...verdicts, ...moment.heavy] : undefined;
  },
};

export const examples: HintExamples = {
  yes: [
    {
      language: 'en',
      thread: [['them', 200, 'i feel so ashamed about the money']],
      draft: "why didn't you just tell me?",
    },
    {
      language: 'en',
      thread: [['them', 200, "he left and i'm heartbroken"]],
      draft: 'what were you thinking with that guy?',
    },
    {
      language: 'nl',
      thread: [['them', 200, 'ik schaam me zo voor die schulden']],
      draft: 'waarom heb je dat niet gewoon gezegd?',
    },
    {
      language: 'nl',
      thread: [['them', 200, 'ik ben zo bang voor hem']],
      draft: 'waarom ging je dan niet gewoon weg?',
    },
  ],
  no: [
    {
      language: 'en',
      thread: [['them', 200, 'i feel so ashamed about the money']],
      draft: 'thank you for telling me. how did it get so heavy?',
    },
    {
      language: 'en',
      thread: [['them', 200, 'the shop was out of bread']],
      draft: 'why was it closed yesterday?',
    },
    {
      language: 'en',
      thread: [['them', 200, 'we lost 5-0 haha']],
      draft: 'haha what were you thinking, no keeper?',
    },
    {
      language: 'nl',
      thread: [['them', 200, 'ik schaam me zo voor die schulden']],
      draft: 'wat goed dat je het zegt. hoe is dat voor je?',
    },
    { language: 'nl', thread: [['them', 200, 'de bus reed niet']], draft: 'waarom reed die niet?' },
  ],
};
