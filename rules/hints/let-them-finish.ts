import type { Evidence, HintRule, Moment } from '../types';
import type { HintExamples } from './examples';
import { age, draftDoes, wholeMessages } from './signs';

/** Messages one after the other, in ms from the first of them to the last. */
const burstLength = 60_000;
/** The last of them came this short ago, in ms: more may follow. */
const burstAge = 20_000;
const burstMessages = 3;

/** The newest messages, when they come in one breath. */
function burst(moment: Moment): readonly Evidence[] {
  const last = moment.incoming.slice(-burstMessages);
  const oldest = age(moment, last[0]);
  const newest = age(moment, last.at(-1));
  if (last.length < burstMessages || oldest === undefined || newest === undefined) return [];
  return newest <= burstAge && oldest - newest <= burstLength ? wholeMessages(last) : [];
}

/** The words of the newest message that say there is something to tell; none when it is told as a joke. */
function announcement({ incoming, banter }: Moment): readonly Evidence[] {
  const newest = incoming.at(-1);
  if (newest === undefined || banter) return [];
  return newest.reading.acts
    .filter(({ act }) => act === 'announcing')
    .map(({ act, start, end }) => ({ where: newest.index, start, end, act }));
}

/** The announcement came a moment ago, and what it announces is still to come. */
function isStillToCome(moment: Moment): boolean {
  const since = age(moment, moment.incoming.at(-1));
  return since !== undefined && since <= burstAge;
}

/** "What is it?" is no interruption: it opens the door to what was announced. */
const asksOn = (moment: Moment): boolean => draftDoes(moment, 'exploring', 'question');

/** What the other is in the middle of: something heavy, or something they said they have to tell. */
function underway(moment: Moment): readonly Evidence[] {
  if (moment.heavy.length > 0) return moment.typing || burst(moment).length > 0 ? moment.heavy : [];
  const announced = announcement(moment);
  if (moment.typing) return announced;
  return isStillToCome(moment) && !asksOn(moment) ? announced : [];
}

/**
 * Something heavy is being told or was announced, and the other is still at it: typing, or sending one message after
 * the other.
 */
export const hint: HintRule = {
  id: 'let-them-finish',
  key: 1,
  rank: 95,
  kind: 'invitation',
  place: 'before',
  detect: (moment) => {
    const evidence = underway(moment);
    return evidence.length > 0 ? evidence : undefined;
  },
};

export const examples: HintExamples = {
  yes: [
    {
      language: 'en',
      thread: [['them', 6, 'my dad died this morning']],
      draft: 'what happened',
      typing: true,
    },
    {
      language: 'en',
      thread: [
        ['them', 14, 'i got fired'],
        ['them', 9, 'just like that'],
        ['them', 4, 'i feel so ashamed'],
      ],
      draft: 'did they say why',
    },
    {
      language: 'nl',
      thread: [['them', 6, 'mijn vader is vannacht overleden']],
      draft: 'och nee',
      typing: true,
    },
    {
      language: 'nl',
      thread: [
        ['them', 15, 'ik ben ontslagen'],
        ['them', 10, 'na elf jaar'],
        ['them', 5, 'ik ben zo verdrietig'],
      ],
      draft: 'en je collega dan',
    },
    {
      language: 'en',
      thread: [['them', 5, 'i need to tell you something']],
      draft: 'is it about saturday',
      typing: true,
    },
    {
      language: 'nl',
      thread: [['them', 5, 'ik moet je iets vertellen']],
      draft: 'gaat het over zaterdag',
      typing: true,
    },
    {
      language: 'nl',
      thread: [['them', 8, 'er is iets wat ik je moet vertellen']],
      draft: 'ik moet jou ook nog de foto’s sturen',
    },
  ],
  no: [
    { language: 'en', thread: [['them', 6, 'which train do we take']], draft: 'the 9:12', typing: true },
    {
      language: 'en',
      thread: [
        ['them', 9, 'towels'],
        ['them', 6, 'sunscreen'],
        ['them', 3, 'and the ball'],
      ],
      draft: 'all packed',
    },
    {
      language: 'en',
      thread: [['them', 300, 'my dad died this morning']],
      draft: 'i am so sorry, do you want to talk?',
    },
    { language: 'nl', thread: [['them', 6, 'hoe laat eten we']], draft: 'half zeven', typing: true },
    { language: 'en', thread: [['them', 8, 'can i tell you something']], draft: 'of course, what is it?' },
    { language: 'en', thread: [['them', 400, 'i need to tell you something']], draft: 'i am here now' },
    { language: 'nl', thread: [['them', 8, 'ik moet je iets vertellen']], draft: 'vertel, ik luister' },
    {
      language: 'nl',
      thread: [
        ['them', 9, 'brood'],
        ['them', 6, 'melk'],
        ['them', 3, 'en iets lekkers'],
      ],
      draft: 'komt goed',
    },
  ],
};
