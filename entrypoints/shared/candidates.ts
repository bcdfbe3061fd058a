import { check } from '../../rules';
import type { Conversation, Evidence, Hint, Options } from '../../rules/types';
import type { Settings } from './settings';

type Chosen = Pick<Settings, 'off' | 'chatLanguage' | 'wordsFine'>;

/** What the settings ask of the rules. */
export const optionsFor = ({ off, chatLanguage }: Pick<Settings, 'off' | 'chatLanguage'>): Options => ({
  off,
  ...(chatLanguage === 'guess' ? {} : { language: chatLanguage }),
});

/** The hints that fit a conversation, best first, without those that lean on nothing but words that are fine here. */
export function candidatesOf(conversation: Conversation, settings: Chosen): readonly Hint[] {
  const hints = check(conversation, optionsFor(settings));
  const fine = settings.wordsFine.map(wordsOf).filter((words) => words !== ' ');
  return fine.length === 0 ? hints : hints.flatMap((hint) => withoutFine(hint, conversation, fine));
}

/** The words of a text between single spaces, in small letters, so that one list of words can be found in another. */
const wordsOf = (text: string): string =>
  ` ${(
    text
      .normalize('NFC')
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{M}\p{N}']+/gu) ?? []
  ).join(' ')} `;

/**
 * The hint without the evidence that holds a fine word: such words are no sign any more. A hint that leant on the draft
 * rests when nothing of the draft is left, any other when nothing at all is left. Danger is never fine.
 */
function withoutFine(hint: Hint, conversation: Conversation, fine: readonly string[]): readonly Hint[] {
  if (hint.id === 'crisis') return [hint];
  const isFine = ({ where, start, end }: Evidence): boolean => {
    const text = where === 'draft' ? conversation.draft : (conversation.messages[where]?.text ?? '');
    const words = wordsOf(text.slice(start, end));
    return fine.some((one) => words.includes(one));
  };
  const because = hint.because.filter((evidence) => !isFine(evidence));
  if (because.length === hint.because.length) return [hint];
  const inDraft = ({ where }: Evidence): boolean => where === 'draft';
  const lostItsGround = hint.because.some(inDraft) ? !because.some(inDraft) : because.length === 0;
  return lostItsGround ? [] : [{ ...hint, because }];
}
