/** What a piece of text does. Defined in the vocabulary; found in one message, per language. */
export const acts = [
  'question',
  'exploring',
  'validating',
  'reflecting',
  'comforting',
  'advising',
  'minimising',
  'judging',
  'blaming',
  'attacking',
  'dismissing',
  'knowing-better',
  'self-disclosing',
  'feeling',
  'distress',
  'crisis',
  'closing',
  'offering',
  'summarising',
  'thanking',
  'apologising',
  'announcing',
] as const;
export type Act = (typeof acts)[number];

/** The emotion that a `feeling` names. */
export const feelings = [
  'sadness',
  'fear',
  'anger',
  'shame',
  'guilt',
  'loneliness',
  'exhaustion',
  'hurt',
  'disappointment',
  'confusion',
  'joy',
  'gratitude',
  'relief',
  'love',
  'hope',
] as const;
export type Feeling = (typeof feelings)[number];

/** What Haven says to the person who writes. Decided over the conversation; knows no language. */
export const hintIds = [
  'pause',
  'let-them-finish',
  'leave-room',
  'hand-back',
  'stay-curious',
  'validate',
  'take-seriously',
  'soften',
  'ask-feeling',
  'one-question',
  'open-up',
  'share',
  'deepen',
  'close',
  'crisis',
] as const;
export type HintId = (typeof hintIds)[number];

/** The languages that have a place in Haven; `languages/index.ts` lists those that are built. */
export type Language = 'nl' | 'en' | 'de' | 'fr' | 'es';

/** An act and the words that do it: UTF-16 offsets into the text that was read, `end` exclusive. */
export interface Found {
  readonly act: Act;
  readonly start: number;
  readonly end: number;
  readonly label?: Feeling;
}

/** All that was found in one text. `language` is undefined when Haven does not know the language; `acts` is empty then. */
export interface Reading {
  readonly language: Language | undefined;
  readonly acts: readonly Found[];
}

/** One message of the open conversation. `at`: epoch ms, absent when the page does not show it. */
export interface Message {
  readonly from: 'me' | 'them';
  readonly text: string;
  readonly at?: number;
}

/** The conversation as the page shows it, oldest message first. `now`: epoch ms. `typing`: the other is typing. */
export interface Conversation {
  readonly messages: readonly Message[];
  readonly draft: string;
  readonly now: number;
  readonly typing?: boolean;
}

/** Words that led to a hint. `where` is 'draft' or the index into `messages`; offsets are UTF-16, `end` exclusive. */
export interface Evidence {
  readonly where: 'draft' | number;
  readonly start: number;
  readonly end: number;
  readonly act?: Act;
}

/** A key of the article (1 humility and listening … 6 closing), or care for someone in danger. */
export type Key = 1 | 2 | 3 | 4 | 5 | 6 | 'care';

/** The keys that one can touch by writing; care is none of them. */
export const touchableKeys = [1, 2, 3, 4, 5, 6] as const;
export type TouchableKey = (typeof touchableKeys)[number];

/** What a reply did well: it made room for what the other feels, asked how it is for them, or both. */
export type WentWell = 'warm' | 'asked' | 'both';

export interface Hint {
  readonly id: HintId;
  readonly key: Key;
  readonly because: readonly Evidence[];
}

/** `language`: read everything as this language instead of guessing. `off`: hints never to offer. */
export interface Options {
  readonly language?: Language;
  readonly off?: readonly HintId[];
}

/** One hint: when it is offered. `detect` gives the words that led to it, or undefined to stay silent. */
export interface HintRule {
  readonly id: HintId;
  readonly key: Key;
  /** Higher ranks first among the candidates of one moment. */
  readonly rank: number;
  /** A caution needs two independent signs before it is shown, one of them in the draft; an invitation needs one. */
  readonly kind: 'invitation' | 'caution' | 'care';
  /** Where a starter goes in a draft that already has words. */
  readonly place: 'before' | 'after';
  readonly detect: (moment: Moment) => readonly Evidence[] | undefined;
}

/** A message with its reading. `index`: its place in the conversation. */
export interface ReadMessage {
  readonly index: number;
  readonly from: 'me' | 'them';
  readonly text: string;
  readonly at: number | undefined;
  readonly reading: Reading;
  /** How many words it has, in any script. */
  readonly words: number;
}

/** What a hint looks at: the conversation, read. Built once per check; everything in it is language-free. */
export interface Moment {
  readonly now: number;
  readonly typing: boolean;
  readonly language: Language | undefined;
  readonly messages: readonly ReadMessage[];
  /** The other's messages since the writer's last one. */
  readonly incoming: readonly ReadMessage[];
  /** The writer's messages since the other's last heavy one. */
  readonly since: readonly ReadMessage[];
  readonly draft: { readonly text: string; readonly reading: Reading; readonly words: number };
  /** The heavy words in `incoming`: distress, a painful feeling or crisis. Empty: nothing heavy. */
  readonly heavy: readonly Evidence[];
  /** True when something heavy stands in the last ten messages. */
  readonly heavyLately: boolean;
  /** True when one of them laughs, in the newest message or the draft, and nothing is heavy: then words are not meant. */
  readonly banter: boolean;
  /** The last ten messages of this sitting, oldest first. */
  readonly recent: readonly ReadMessage[];
  /** Words of crisis: the other's in `recent`, then those in the draft. Empty: nobody is in danger. */
  readonly crisis: readonly Evidence[];
}
