import type { Found, HintRule, Moment, Reading, ReadMessage } from '../types';
import type { HintExamples } from './examples';
import { acknowledging, does, draftDoes, wholeMessages } from './signs';

const openings = 3;
/** So many of them must tell of something felt; the others may be what lies between. */
const openingsFelt = 2;
const questionsAsked = 2;
/** An answer of fewer words opens nothing. */
const openingWords = 3;

const isOwn = (message: ReadMessage | undefined): message is ReadMessage => message?.from === 'me';
const asks = ({ reading }: ReadMessage): boolean => does(reading, 'question', 'exploring');
const understands = ({ reading }: ReadMessage): boolean => does(reading, ...acknowledging, 'thanking');

/** Tells of something felt, or answers a question for it. */
const isFelt = (message: ReadMessage, before: ReadMessage | undefined): boolean =>
  does(message.reading, 'distress', 'feeling', 'self-disclosing') ||
  (isOwn(before) && does(before.reading, 'exploring') && message.words >= openingWords);

/** More than a word or two between the writer's questions and understanding. */
function isTold(
  message: ReadMessage,
  before: ReadMessage | undefined,
  after: ReadMessage | undefined,
): boolean {
  const isAnswer = isOwn(before) && asks(before);
  const isMet = isOwn(after) && (understands(after) || asks(after));
  return message.words >= openingWords && (isAnswer || isMet);
}

/** The messages in which the other opened up; none when too few of them tell of something felt. */
function openingsOf(recent: readonly ReadMessage[]): readonly ReadMessage[] {
  const felt = recent.filter(
    (message, place) => message.from === 'them' && isFelt(message, recent[place - 1]),
  );
  if (felt.length < openingsFelt) return [];
  return recent.filter(
    (message, place) =>
      felt.includes(message) ||
      (message.from === 'them' && isTold(message, recent[place - 1], recent[place + 1])),
  );
}

/** The writer gave something of their own. A feeling named in a question, or given back, is the other's. */
function gives({ reading }: { readonly reading: Reading }): boolean {
  const theirs = reading.acts.filter(({ act }) => act === 'question' || act === 'reflecting');
  const isTheirs = (one: Found): boolean =>
    theirs.some(({ start, end }) => start < one.end && one.start < end);
  return (
    does(reading, 'self-disclosing') || reading.acts.some((one) => one.act === 'feeling' && !isTheirs(one))
  );
}

/** What the writer did in the last messages, and where the other opened up. */
interface BothParts {
  readonly opened: readonly ReadMessage[];
  readonly asked: number;
  readonly understood: boolean;
  readonly gave: boolean;
}

/** The messages stay the same list while someone types. */
const parts = new WeakMap<readonly ReadMessage[], BothParts>();

function partsOf({ recent }: Moment): BothParts {
  let both = parts.get(recent);
  if (both === undefined) {
    const own = recent.filter(isOwn);
    both = {
      opened: openingsOf(recent),
      asked: own.filter(asks).length,
      understood: own.some(understands),
      gave: own.some(gives),
    };
    parts.set(recent, both);
  }
  return both;
}

/** The other opened up again and again, the writer asked and understood, and never gave anything of their own. */
export const hint: HintRule = {
  id: 'share',
  key: 4,
  rank: 45,
  kind: 'invitation',
  place: 'before',
  detect: (moment) => {
    if (!moment.heavyLately || draftDoes(moment, 'closing')) return undefined;
    const both = partsOf(moment);
    const asked = both.asked + (draftDoes(moment, 'question', 'exploring') ? 1 : 0);
    const understood = both.understood || draftDoes(moment, ...acknowledging);
    if (asked < questionsAsked || !understood || both.gave || gives(moment.draft)) return undefined;
    return both.opened.length >= openings ? wholeMessages(both.opened.slice(-openings)) : undefined;
  },
};

export const examples: HintExamples = {
  yes: [
    {
      language: 'en',
      thread: [
        ['them', 900, 'i feel so lonely since the move'],
        ['me', 850, 'that makes sense. when is it worst?'],
        ['them', 800, 'sunday evenings, i just cry'],
        ['me', 750, "i'm so sorry. what do you do then?"],
        ['them', 700, 'nothing. i feel so ashamed of it'],
      ],
      draft: 'how is it today?',
    },
    {
      language: 'nl',
      thread: [
        ['them', 900, 'ik voel me zo eenzaam sinds de verhuizing'],
        ['me', 850, 'dat snap ik goed. wanneer is het het ergst?'],
        ['them', 800, 'zondagavond, dan moet ik huilen'],
        ['me', 750, 'wat rot voor je. wat doe je dan?'],
        ['them', 700, 'niks. ik schaam me er zo voor'],
      ],
      draft: 'hoe is het vandaag?',
    },
  ],
  no: [
    {
      language: 'en',
      thread: [
        ['them', 900, 'i feel so lonely since the move'],
        ['me', 850, 'that makes sense. when is it worst?'],
        ['them', 800, 'sunday evenings, i just cry'],
        ['me', 750, "i'm so sorry. what do you do then?"],
        ['them', 700, 'nothing. i feel so ashamed of it'],
      ],
      draft: 'i feel sad hearing that. how is it today?',
    },
    {
      language: 'en',
      thread: [
        ['them', 900, 'my dad is in hospital'],
        ['me', 850, "i'm so sorry. which one?"],
        ['them', 800, 'the general, ward four'],
        ['me', 750, 'can i visit him?'],
        ['them', 700, 'yes, from two till four'],
      ],
      draft: 'does he like oranges?',
    },
    {
      language: 'en',
      thread: [
        ['them', 900, 'i feel so lonely since the move'],
        ['me', 850, 'that makes sense. when is it worst?'],
        ['them', 800, 'sundays'],
      ],
      draft: 'how is it today?',
    },
    {
      language: 'en',
      thread: [
        ['them', 900, 'we went to the lake'],
        ['me', 850, 'nice! was it warm?'],
        ['them', 800, 'very, we swam twice'],
        ['me', 750, 'and the kids?'],
        ['them', 700, 'they never wanted to leave'],
      ],
      draft: 'when do you go again?',
    },
    {
      language: 'nl',
      thread: [
        ['them', 900, 'we zijn naar het meer geweest'],
        ['me', 850, 'leuk! was het warm?'],
        ['them', 800, 'heel warm, twee keer gezwommen'],
        ['me', 750, 'en de kinderen?'],
        ['them', 700, 'die wilden niet meer naar huis'],
      ],
      draft: 'wanneer gaan jullie weer?',
    },
  ],
};
