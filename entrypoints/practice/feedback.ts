import { check } from '../../rules';
import { countWords } from '../../rules/count-words';
import { readText } from '../../rules/read/read';
import type { Act, Found, HintId, Language, Message, Reading } from '../../rules/types';

/** What an answer did that is worth a word, the kindest first. */
export const kindDeeds = [
  'validating',
  'reflecting',
  'comforting',
  'exploring',
  'self-disclosing',
  'apologising',
  'offering',
  'summarising',
  'thanking',
] as const satisfies readonly Act[];

/** What an answer did that may have closed a door, the heaviest first. */
export const hardDeeds = [
  'attacking',
  'blaming',
  'judging',
  'minimising',
  'dismissing',
  'knowing-better',
  'advising',
  'closing',
] as const satisfies readonly Act[];

/** Said of an answer in which nothing else was found. */
export const plainDeeds = ['question', 'feeling', 'short', 'told'] as const;

export type Deed = (typeof kindDeeds)[number] | (typeof hardDeeds)[number] | (typeof plainDeeds)[number];

/** The one thing to try next. */
export const tries = [
  'acknowledge',
  'take-seriously',
  'soften',
  'open-question',
  'ask-instead',
  'shorter',
  'hand-back',
  'ask',
  'one-question',
  'stay',
  'give-back',
  'share',
  'agree',
  'stay-so',
] as const;
export type Try = (typeof tries)[number];

/** `words`: the sentence of the answer that did it; undefined when it is the answer as a whole. */
export interface Done {
  readonly deed: Deed;
  readonly words: string | undefined;
}

/** What one answer did, in one or two points, and what could come next. */
export interface Feedback {
  readonly done: readonly Done[];
  readonly next: Try;
}

export interface Answered {
  /** The conversation before the answer, oldest message first. */
  readonly before: readonly Message[];
  readonly answer: string;
  readonly language: Language;
  /** Epoch ms. */
  readonly now: number;
}

const tryFor: Readonly<Partial<Record<HintId, Try>>> = {
  validate: 'acknowledge',
  'take-seriously': 'take-seriously',
  soften: 'soften',
  'open-up': 'open-question',
  'stay-curious': 'ask-instead',
  'leave-room': 'shorter',
  'hand-back': 'hand-back',
  'ask-feeling': 'ask',
  'one-question': 'one-question',
  deepen: 'stay',
  share: 'share',
  close: 'agree',
};

/** Hints about the very moment of writing, which is over. */
const ofTheMoment: readonly HintId[] = ['pause', 'let-them-finish'];

/** What to try when no hint fits: the first of these that the writer has not done yet. */
const ladder: readonly { readonly next: Try; readonly after: number; readonly acts: readonly Act[] }[] = [
  { next: 'ask', after: 1, acts: ['exploring'] },
  { next: 'acknowledge', after: 1, acts: ['validating', 'reflecting', 'comforting', 'apologising'] },
  { next: 'share', after: 3, acts: ['self-disclosing', 'feeling'] },
  { next: 'agree', after: 3, acts: ['offering', 'summarising'] },
  { next: 'give-back', after: 1, acts: ['reflecting', 'summarising'] },
];

const shortAnswer = 3;
const longestQuote = 120;

/**
 * What there is to say about an answer of the writer, without a mark and without a verdict. Undefined when the answer
 * tells of danger: then only care speaks.
 */
export function feedbackOn({ before, answer, language, now }: Answered): Feedback | undefined {
  const reading = readText(answer, { language });
  if (does(reading, ['crisis'])) return undefined;
  const [hint] = check({ messages: before, draft: answer, now }, { language, off: ofTheMoment });
  return {
    done: doneIn(answer, reading),
    next: (hint && tryFor[hint.id]) ?? nextStep(before, answer, language),
  };
}

const does = ({ acts }: Reading, wanted: readonly Act[]): boolean =>
  acts.some(({ act }) => wanted.includes(act));

/** Two points at most: what was kind, and what may have been hard to hear. */
function doneIn(answer: string, reading: Reading): readonly Done[] {
  const kind = kindDeeds.filter((act) => does(reading, [act]));
  const hard = hardDeeds.filter((act) => does(reading, [act]));
  const deeds: readonly (Act & Deed)[] =
    hard.length > 0 ? [...kind.slice(0, 1), ...hard.slice(0, 1)] : kind.slice(0, 2);
  if (deeds.length > 0) return deeds.map((deed) => ({ deed, words: wordsOf(deed, answer, reading) }));
  if (does(reading, ['question'])) return [{ deed: 'question', words: wordsOf('question', answer, reading) }];
  if (does(reading, ['feeling'])) return [{ deed: 'feeling', words: wordsOf('feeling', answer, reading) }];
  return [{ deed: countWords(answer) <= shortAnswer ? 'short' : 'told', words: undefined }];
}

const lengthOf = ({ start, end }: Found): number => end - start;

/** The sentence that does it most fully; a very long one is cut down to the words themselves. */
function wordsOf(act: Act, answer: string, { acts }: Reading): string | undefined {
  const [found] = acts.filter((one) => one.act === act).sort((one, other) => lengthOf(other) - lengthOf(one));
  if (!found) return undefined;
  const before = answer.slice(0, found.start);
  const start = Math.max(...['.', '!', '?', '…', '\n'].map((mark) => before.lastIndexOf(mark))) + 1;
  const rest = answer.slice(found.end);
  const stop = rest.search(/[.!?…\n]/);
  const sentence = answer.slice(start, stop < 0 ? answer.length : found.end + stop + 1).trim();
  return sentence.length <= longestQuote ? sentence : answer.slice(found.start, found.end).trim();
}

/** What the writer has not done yet in this conversation. */
function nextStep(before: readonly Message[], answer: string, language: Language): Try {
  const own = [...before.filter(({ from }) => from === 'me').map(({ text }) => text), answer];
  const readings = own.map((text) => readText(text, { language }));
  const step = ladder.find(
    ({ after, acts }) => own.length >= after && !readings.some((reading) => does(reading, acts)),
  );
  return step?.next ?? 'stay-so';
}
