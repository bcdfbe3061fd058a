import type { Act, Evidence, HintRule, Moment } from '../types';
import type { HintExamples } from './examples';
import { acknowledging, draftDoes, heated, inDraft, isUnfinished } from './signs';

/** A reply of fewer words is no advice yet; `deepen` looks at those. */
const fewestWords = 3;
/** So many words, and none of them for what the other feels: that is the practical side, whatever they say. */
const wordsOfFacts = 4;

/** With one of these the draft meets the other, or another hint is nearer to what it does. */
const elsewhere: readonly Act[] = [
  ...acknowledging,
  ...heated,
  'exploring',
  'apologising',
  'thanking',
  'closing',
];

/** The words that hurry on to the practical side, past what is felt. */
function hurriesOn(moment: Moment): readonly Evidence[] {
  const pushing = inDraft(moment, 'advising', 'minimising', 'dismissing');
  if (pushing.length > 0 || draftDoes(moment, 'offering')) return pushing;
  return inDraft(moment, 'question');
}

const isMatterOfFact = (moment: Moment): boolean =>
  moment.draft.words >= wordsOfFacts && !draftDoes(moment, 'offering', 'self-disclosing', 'feeling');

/**
 * After something heavy the draft advises or turns to the practical side without a word for what is felt. A caution:
 * where nothing in the draft speaks for it, it may be warm in words that Haven does not know, and `ask-feeling` is
 * shown instead.
 */
export const hint: HintRule = {
  id: 'validate',
  key: 2,
  rank: 65,
  kind: 'caution',
  place: 'before',
  detect: (moment) => {
    if (moment.heavy.length === 0 || moment.draft.words < fewestWords) return undefined;
    if (isUnfinished(moment) || draftDoes(moment, ...elsewhere)) return undefined;
    const hurried = hurriesOn(moment);
    return hurried.length > 0 || isMatterOfFact(moment) ? [...hurried, ...moment.heavy] : undefined;
  },
};

export const examples: HintExamples = {
  yes: [
    {
      language: 'en',
      thread: [['them', 200, "i'm so exhausted, i can't do this anymore at work"]],
      draft: 'you should talk to your boss',
    },
    {
      language: 'en',
      thread: [['them', 200, 'he broke up with me']],
      draft: 'are you coming to practice tonight?',
    },
    {
      language: 'nl',
      thread: [['them', 200, 'ik ben helemaal kapot van mijn werk']],
      draft: 'je moet eens met je baas praten',
    },
    {
      language: 'nl',
      thread: [['them', 200, 'mijn opa is overleden']],
      draft: 'kom je vanavond nog trainen?',
    },
  ],
  no: [
    {
      language: 'en',
      thread: [['them', 200, 'he broke up with me']],
      draft: "i'm so sorry, that hurts. you should stay with me tonight",
    },
    { language: 'en', thread: [['them', 200, 'my phone is slow']], draft: 'you should restart it' },
    {
      language: 'en',
      thread: [
        ['them', 900, 'he broke up with me'],
        ['me', 800, "i'm so sorry. how are you feeling?"],
        ['them', 600, 'sad. do you know a good moving company?'],
      ],
      draft: 'you should try the one on the corner',
    },
    {
      language: 'nl',
      thread: [['them', 200, 'mijn opa is overleden']],
      draft: 'wat verdrietig voor je. kom anders vanavond hier eten',
    },
    {
      language: 'nl',
      thread: [['them', 200, 'mijn telefoon is traag']],
      draft: 'je moet hem eens opnieuw opstarten',
    },
  ],
};
