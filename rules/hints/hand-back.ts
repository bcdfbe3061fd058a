import { countWords } from '../count-words';
import type { Act, Evidence, HintRule, Moment } from '../types';
import type { HintExamples } from './examples';
import { does, inDraft, isUnfinished } from './signs';

/** What turns to the other again. */
const returning: readonly Act[] = [
  'exploring',
  'question',
  'validating',
  'reflecting',
  'comforting',
  'offering',
];

/** Words of own story before it takes the place of the other's. */
const shortestStory = 6;

/** The own story, when it fills most of the draft and nothing after it comes back to the other. */
function ownStory(moment: Moment): readonly Evidence[] {
  const own = inDraft(moment, 'self-disclosing');
  const last = own.at(-1);
  const first = own[0];
  if (!first || !last) return [];
  if (inDraft(moment, ...returning).some(({ start }) => start >= last.end)) return [];
  const story = countWords(moment.draft.text.slice(first.start));
  return story >= shortestStory && story * 2 > moment.draft.words ? own : [];
}

/** After something heavy the draft turns to the writer's own story and stays there: hand the word back. */
export const hint: HintRule = {
  id: 'hand-back',
  key: 1,
  rank: 70,
  kind: 'caution',
  place: 'after',
  detect: (moment) => {
    const newest = moment.incoming.at(-1);
    // Asked for a story of one's own, telling one is the answer.
    if (moment.heavy.length === 0 || isUnfinished(moment) || !newest || does(newest.reading, 'question'))
      return undefined;
    const story = ownStory(moment);
    return story.length > 0 ? [...story, ...moment.heavy] : undefined;
  },
};

export const examples: HintExamples = {
  yes: [
    {
      language: 'en',
      thread: [['them', 200, 'i got fired today']],
      draft:
        'i had the same two years ago, they put my things in a box and i sat in the car park for an hour',
    },
    {
      language: 'en',
      thread: [['them', 200, 'my mum died last night']],
      draft: 'when my dad died i could not eat for three weeks and nobody noticed',
    },
    {
      language: 'nl',
      thread: [['them', 200, 'ik ben ontslagen']],
      draft: 'dat had ik ook twee jaar terug, toen zat ik een uur lang in de auto op de parkeerplaats',
    },
    {
      language: 'nl',
      thread: [['them', 200, 'mijn moeder is gisteren overleden']],
      draft: 'toen mijn vader overleed heb ik drie weken niet gegeten en niemand die het zag',
    },
  ],
  no: [
    {
      language: 'en',
      thread: [['them', 200, 'i got fired today']],
      draft: 'i had the same two years ago and it was awful. how are you feeling now?',
    },
    {
      language: 'en',
      thread: [['them', 200, "i'm so scared. have you ever lost a job?"]],
      draft: 'yes, i had the same two years ago and i sat in the car for an hour',
    },
    {
      language: 'en',
      thread: [['them', 200, 'the new phone arrived']],
      draft: 'i had the same one last year and dropped it in the sea',
    },
    {
      language: 'nl',
      thread: [['them', 200, 'ik ben ontslagen']],
      draft: 'dat had ik ook twee jaar terug, verschrikkelijk. hoe voel je je nu?',
    },
    {
      language: 'nl',
      thread: [['them', 200, 'die film was goed']],
      draft: 'dat had ik ook, ik heb hem vorige week twee keer gezien',
    },
  ],
};
