import { readText } from '../../rules/read/read';
import type { Conversation, Language, Message } from '../../rules/types';
import type { SeenMessage } from './protocol';
import type { ChatLanguage } from './settings';

/** What a page (or the practice room) shows of a conversation now. */
export interface View {
  readonly messages: readonly SeenMessage[];
  readonly draft: string;
  readonly typing: boolean;
}

/** `unknown`: there is enough to read, in a language that Haven does not know. Undefined: not enough to tell. */
export type SpokenLanguage = Language | 'unknown' | undefined;

/** Fewer letters than these tell nothing about a language. */
const enoughLetters = 20;
const newestMessages = 5;

/** False when the page does not tell who wrote the newest message: what came before it then proves nothing. */
export const areSpeakersKnown = ({ messages }: View): boolean => messages.at(-1)?.from !== 'unknown';

const hasSpeaker = (message: SeenMessage): message is SeenMessage & Message => message.from !== 'unknown';

/** The conversation for the rules. Messages whose writer is not known are left out; see `areSpeakersKnown`. `now`: epoch ms. */
export function conversationOf(view: View, now: number): Conversation {
  const messages = areSpeakersKnown(view) ? view.messages.filter(hasSpeaker) : [];
  return { messages, draft: view.draft, now, typing: view.typing };
}

const letters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/** The chosen language; when it is to be guessed, that of the draft, else of the newest message whose language is known. */
export function languageOf({ messages, draft }: View, chosen: ChatLanguage = 'guess'): SpokenLanguage {
  if (chosen !== 'guess') return chosen;
  let near: Language | undefined;
  for (const { text } of messages) near = languageIn(text, near) ?? near;
  const written = languageIn(draft, near);
  if (written !== undefined) return written;
  if (letters(draft) >= enoughLetters) return 'unknown';
  if (near !== undefined) return near;
  const recent = messages.slice(-newestMessages).map(({ text }) => text);
  return letters(recent.join('')) >= enoughLetters ? 'unknown' : undefined;
}

const languageIn = (text: string, near: Language | undefined): Language | undefined =>
  readText(text, near === undefined ? {} : { near }).language;
