import type { Act, Evidence, Moment, Reading, ReadMessage } from '../types';

/** Acts that meet what the other feels. */
export const acknowledging: readonly Act[] = ['validating', 'reflecting', 'comforting'];

/** Acts that are unkind to the person who reads them. */
export const heated: readonly Act[] = ['attacking', 'blaming'];

export const does = (reading: Reading, ...wanted: readonly Act[]): boolean =>
  reading.acts.some(({ act }) => wanted.includes(act));

export const draftDoes = (moment: Moment, ...wanted: readonly Act[]): boolean =>
  does(moment.draft.reading, ...wanted);

/** True when one of the messages does one of these acts. */
export const anyDoes = (messages: readonly ReadMessage[], ...wanted: readonly Act[]): boolean =>
  messages.some(({ reading }) => does(reading, ...wanted));

/** The words of the draft that do one of these acts, in the order of the text. */
export const inDraft = (moment: Moment, ...wanted: readonly Act[]): readonly Evidence[] =>
  moment.draft.reading.acts
    .filter(({ act }) => wanted.includes(act))
    .map(({ act, start, end }) => ({ where: 'draft', start, end, act }));

/** A whole text as evidence, without the space around it. */
export function wholeText(where: Evidence['where'], text: string): Evidence {
  const start = text.length - text.trimStart().length;
  return { where, start, end: start + text.trim().length };
}

/** Messages as evidence, each as a whole. */
export const wholeMessages = (messages: readonly ReadMessage[]): readonly Evidence[] =>
  messages.map(({ index, text }) => wholeText(index, text));

export const wordsOf = (messages: readonly ReadMessage[]): number =>
  messages.reduce((sum, { words }) => sum + words, 0);

/** Nothing is written yet. */
export const isEmptyDraft = ({ draft }: Moment): boolean => draft.words === 0 && draft.text.trim() === '';

/** A kind word and an open question: such a reply needs nothing, whatever else its words resemble. */
export const isWarmAndOpen = (moment: Moment): boolean =>
  draftDoes(moment, ...acknowledging) && draftDoes(moment, 'exploring');

/** A sentence that ends in dots goes on: what it lacks may still come. "Ok…" is a whole answer. */
export function isUnfinished({ draft }: Moment): boolean {
  const text = draft.text.trimEnd();
  return draft.words >= 3 && (text.endsWith('…') || text.endsWith('...'));
}

/** Ms since a message; undefined when its time is not known. */
export const age = (moment: Moment, message: ReadMessage | undefined): number | undefined =>
  message?.at === undefined ? undefined : moment.now - message.at;

const sentenceEnds = /[.!?…\n]/;

/** True when two pieces of the text stand in one sentence. */
export function inOneSentence(
  text: string,
  one: { readonly start: number; readonly end: number },
  other: { readonly start: number; readonly end: number },
): boolean {
  const [first, second] = one.start <= other.start ? [one, other] : [other, one];
  return !sentenceEnds.test(text.slice(first.start, second.start));
}
