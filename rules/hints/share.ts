import type { HintRule, Moment, ReadMessage } from '../types';
import type { HintExamples } from './examples';
import { acknowledging, anyDoes, does, draftDoes, wholeMessages } from './signs';

const openings = 3;
const questionsAsked = 2;
/** An answer of fewer words opens nothing. */
const openingWords = 3;

const isHeavyMessage = (moment: Moment, message: ReadMessage): boolean =>
  message.reading.acts.some(
    ({ act, label }) =>
      act === 'distress' || act === 'self-disclosing' || (act === 'feeling' && label !== undefined),
  ) && moment.messages.includes(message);

const asks = (message: ReadMessage | undefined): boolean =>
  message?.from === 'me' && does(message.reading, 'question', 'exploring');

/** The messages in which the other opened up: told of something felt, or gave more than a word to a question. */
function openingsOf(moment: Moment): readonly ReadMessage[] {
  return moment.recent.filter(
    (message, place) =>
      message.from === 'them' &&
      (isHeavyMessage(moment, message) || (message.words >= openingWords && asks(moment.recent[place - 1]))),
  );
}

/** The other opened up again and again, the writer asked and understood, and never gave anything of their own. */
export const hint: HintRule = {
  id: 'share',
  key: 4,
  rank: 45,
  kind: 'invitation',
  place: 'before',
  detect: (moment) => {
    const own = moment.recent.filter(({ from }) => from === 'me');
    const asked = own.filter(asks).length + (draftDoes(moment, 'question', 'exploring') ? 1 : 0);
    const understood = anyDoes(own, ...acknowledging) || draftDoes(moment, ...acknowledging);
    const gave =
      anyDoes(own, 'self-disclosing', 'feeling') || draftDoes(moment, 'self-disclosing', 'feeling');
    if (!moment.heavyLately || asked < questionsAsked || !understood || gave) return undefined;
    if (draftDoes(moment, 'closing')) return undefined;
    const opened = openingsOf(moment);
    return opened.length >= openings ? wholeMessages(opened.slice(-openings)) : undefined;
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
