import type { HintRule, Moment } from '../types';
import type { HintExamples } from './examples';
import { acknowledging, anyDoes, draftDoes, heated, isUnfinished } from './signs';

/** A reply that says so much of understanding stands without a question. */
const longReply = 8;

/**
 * Understood at some length, a kind word with an offer, or one of the two with a question: the way is open for them to
 * say more.
 */
function isInviting(moment: Moment): boolean {
  if (draftDoes(moment, 'validating', 'reflecting') && moment.draft.words >= longReply) return true;
  if (draftDoes(moment, ...acknowledging) && draftDoes(moment, 'offering')) return true;
  return (
    draftDoes(moment, 'question') &&
    draftDoes(moment, ...acknowledging, 'thanking', 'apologising', 'offering') &&
    !draftDoes(moment, 'advising')
  );
}

/** Something heavy was told, and nobody asks how it is for them. */
export const hint: HintRule = {
  id: 'ask-feeling',
  key: 3,
  rank: 40,
  kind: 'invitation',
  place: 'after',
  detect: (moment) => {
    if (moment.heavy.length === 0 || isUnfinished(moment)) return undefined;
    if (draftDoes(moment, 'exploring', ...heated) || anyDoes(moment.since, 'exploring')) return undefined;
    return isInviting(moment) ? undefined : moment.heavy;
  },
};

export const examples: HintExamples = {
  yes: [
    { language: 'en', thread: [['them', 200, 'my mum died last night']], draft: 'sorry to hear that' },
    {
      language: 'en',
      thread: [['them', 200, 'i got fired today']],
      draft: 'do you still get paid this month',
    },
    { language: 'nl', thread: [['them', 200, 'mijn moeder is vannacht overleden']], draft: 'gecondoleerd' },
    { language: 'nl', thread: [['them', 200, 'ik ben ontslagen']], draft: 'krijg je deze maand nog betaald' },
  ],
  no: [
    {
      language: 'en',
      thread: [['them', 200, 'my mum died last night']],
      draft: "i'm so sorry. how are you holding up?",
    },
    { language: 'en', thread: [['them', 200, 'i got the tickets']], draft: 'great, what do i owe you' },
    {
      language: 'en',
      thread: [['them', 200, 'i got fired today']],
      draft: "it makes total sense that you're upset, that is such a blow after all those years",
    },
    {
      language: 'nl',
      thread: [['them', 200, 'mijn moeder is vannacht overleden']],
      draft: 'wat verdrietig. hoe is het met je?',
    },
    { language: 'nl', thread: [['them', 200, 'ik heb de kaartjes']], draft: 'top, wat krijg je van me' },
  ],
};
