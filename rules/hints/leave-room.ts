import type { Act, Evidence, HintRule, Moment } from '../types';
import type { HintExamples } from './examples';
import { acknowledging, anyDoes, draftDoes, inDraft, wholeMessages, wholeText, wordsOf } from './signs';

/** A monologue: this many words, and this many times what the other said. */
const longWords = 50;
const timesTheirs = 3;
/** Messages of the writer in a row, before the draft. */
const inARow = 3;

const asking: readonly Act[] = ['question', 'exploring'];

/** The writer's messages since the other last spoke. */
function ownRun(moment: Moment): Moment['recent'] {
  const lastTheirs = moment.recent.findLast(({ from }) => from === 'them')?.index ?? -1;
  return moment.recent.filter(({ from, index }) => from === 'me' && index > lastTheirs);
}

/** A question on the way is part of the monologue; one in the last part of it gives the word back. */
const lastPart = 0.7;

const endsAsking = (moment: Moment): boolean =>
  inDraft(moment, ...asking).some(({ end }) => end >= moment.draft.text.trimEnd().length * lastPart);

/** The draft itself is a monologue that asks nothing in the end. A long warm letter that also offers something is none. */
function monologue(moment: Moment): readonly Evidence[] {
  const { words, text } = moment.draft;
  if (words < longWords || words < timesTheirs * wordsOf(moment.incoming)) return [];
  if (endsAsking(moment)) return [];
  if (draftDoes(moment, ...acknowledging) && draftDoes(moment, 'offering')) return [];
  return [wholeText('draft', text), ...moment.heavy];
}

/** One message after the other without waiting for an answer, none of them a question or a word of warmth. */
function severalInARow(moment: Moment): readonly Evidence[] {
  const run = ownRun(moment);
  if (run.length < inARow) return [];
  const closed =
    !anyDoes(run, ...asking, ...acknowledging) && !draftDoes(moment, ...asking, ...acknowledging);
  return closed ? wholeMessages(run.slice(-inARow)) : [];
}

/** In a conversation with something heavy in it, the writer takes nearly all the room. */
export const hint: HintRule = {
  id: 'leave-room',
  key: 1,
  rank: 72,
  kind: 'invitation',
  place: 'after',
  detect: (moment) => {
    if (!moment.heavyLately) return undefined;
    const evidence = [...monologue(moment), ...severalInARow(moment)];
    return evidence.length > 0 ? evidence : undefined;
  },
};

export const examples: HintExamples = {
  yes: [
    {
      language: 'en',
      thread: [['them', 200, 'i got fired today']],
      draft:
        'the thing with offices is that they never tell you the whole truth. first there is a meeting, then a letter, then a second meeting, and at the end there is a form. i have seen it happen in three places. the first was a bakery, the second a bank, and the third sold garden chairs to hotels by the sea. every time the manager wore the same grey jacket.',
    },
    {
      language: 'en',
      thread: [
        ['them', 900, "we're getting divorced"],
        ['me', 880, 'well'],
        ['me', 870, 'he was never on time'],
        ['me', 860, 'and that car of his'],
      ],
      draft: 'my cousin married one like that',
    },
    {
      language: 'nl',
      thread: [['them', 200, 'ik ben ontslagen']],
      draft:
        'het punt met kantoren is dat ze nooit de hele waarheid vertellen. eerst is er een gesprek, dan een brief, dan nog een gesprek, en op het einde ligt er een formulier. ik heb het op drie plekken gezien. de eerste was een bakkerij, de tweede een bank, en de derde verkocht tuinstoelen aan hotels aan zee. elke keer droeg de chef hetzelfde grijze jasje.',
    },
    {
      language: 'nl',
      thread: [
        ['them', 900, 'we gaan scheiden'],
        ['me', 880, 'tja'],
        ['me', 870, 'hij was ook nooit op tijd'],
        ['me', 860, 'en die auto van hem'],
      ],
      draft: 'mijn tante had er ook ooit eentje',
    },
  ],
  no: [
    {
      language: 'en',
      thread: [['them', 200, 'how was italy?']],
      draft:
        'so good. we slept in a tower above the harbour, ate fish every evening, and walked to the old castle where a man with a trumpet played until midnight. on the third day it rained and we found a tiny museum about buttons, which was better than it sounds. then the ferry, then the island, then nothing but swimming and reading for four whole days.',
    },
    {
      language: 'en',
      thread: [
        ['them', 900, "we're getting divorced"],
        ['me', 880, 'oh no'],
        ['me', 870, "i'm so sorry"],
        ['me', 860, "i'm here for you"],
      ],
      draft: 'sending you a big hug',
    },
    {
      language: 'en',
      thread: [['them', 200, 'i got fired today']],
      draft: 'that is so unfair. how are you?',
    },
    {
      language: 'nl',
      thread: [['them', 200, 'hoe was italië?']],
      draft:
        'heerlijk. we sliepen in een toren boven de haven, aten elke avond vis en liepen naar het oude kasteel waar een man met een trompet speelde tot middernacht. op de derde dag regende het en toen vonden we een piepklein museum over knopen, dat leuker was dan het klinkt. daarna de boot, daarna het eiland, en toen alleen maar zwemmen en lezen, vier dagen lang.',
    },
    {
      language: 'nl',
      thread: [['them', 200, 'ik ben ontslagen']],
      draft: 'wat oneerlijk. hoe is het met je?',
    },
  ],
};
