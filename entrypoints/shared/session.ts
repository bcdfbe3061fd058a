import type { Hint, Language } from '../../rules/types';
import type { SeenMessage } from './protocol';
import type { Quote } from './quotes';
import type { Settings } from './settings';

/** What a page (or the practice room) shows of a conversation now. */
export interface View {
  readonly messages: readonly SeenMessage[];
  readonly draft: string;
  readonly typing: boolean;
}

/** The hint on the card, with the words that led to it as they were then. */
export interface ShownHint {
  readonly hint: Hint;
  readonly quotes: readonly Quote[];
  /** The language of the conversation: starters are given in it. */
  readonly language: Language;
  /** Where a starter goes in a draft that already has words. */
  readonly place: 'before' | 'after';
  /** True when this hint has been waved away so often that the card asks whether to switch it off. */
  readonly askToSwitchOff: boolean;
}

/** What the person did with the hint on the card. `used`: a starter was inserted or copied. */
export type Answer = 'not-now' | 'not-here' | 'never' | 'used';

/** What a session tells its listener: the hint to show, and what Haven understands of the conversation. */
export interface SessionNews {
  readonly shown: ShownHint | undefined;
  /** `unknown`: there is enough to read, in a language that Haven does not know. Undefined: not enough to tell. */
  readonly language: Language | 'unknown' | undefined;
  /** False when there are messages, and the page does not tell who wrote them: hints that need them rest. */
  readonly speakersKnown: boolean;
}

/** One conversation, watched for as long as it is in front of the person. */
export interface Session {
  /** The page shows something new. */
  readonly see: (view: View) => void;
  readonly answer: (answer: Answer) => void;
  /** Settings changed. */
  readonly adjust: (settings: Settings) => void;
  /** Stops the clock; a later `see` starts it again, with all that was remembered. */
  readonly rest: () => void;
}

/** `createSession(settings, tell)`: `tell` is called when the hint to show or the language changes. */
export type CreateSession = (settings: Settings, tell: (news: SessionNews) => void) => Session;
