import type { SeenMessage } from '../../shared/protocol.ts';

/** Where a time stands: the element, and in which attribute or in its words; in what unit. */
export interface TimePlace {
  /** Empty for the message itself. */
  readonly in: string;
  readonly read: string;
  readonly unit: 'iso' | 'ms' | 's';
}

/** Where a name or an id stands: the element, and in which attribute or in its words; and which part of that counts. */
export interface NamePlace {
  /** Empty for the message itself. */
  readonly in: string;
  /** What around the message it stands in, where the app groups messages; without it, the message. */
  readonly around?: string;
  /** The attribute; empty for the words of the element. */
  readonly read: string;
  /** What stands before it, one after the other; a value without them counts for nothing. */
  readonly after?: readonly string[];
  /** What ends it. */
  readonly until?: string;
}

/** How to know the writer where the app marks nobody's messages: their own name or id in the page, and a message's. */
export interface Identity {
  readonly own: NamePlace;
  readonly author: NamePlace;
}

/** How the app's message box is built: some editors need longer to notice that the caret moved. */
export type Editor =
  | 'textarea'
  | 'contenteditable'
  | 'lexical'
  | 'slate'
  | 'quill'
  | 'prosemirror'
  | 'draft'
  | 'ckeditor';

/**
 * One chat app, as data. Every list of selectors goes from the most stable sign (role, aria, data attribute) to the least
 * (class name); the first that finds something counts. ` >>> ` steps into an open shadow root. Never a label in one human
 * language.
 */
export interface Site {
  /** Kebab case, like the file name. */
  readonly id: string;
  /** Hosts, optionally with the start of a path: `chat.example.org`, `*.example.org`, `example.org/messages`. */
  readonly hosts: readonly string[];
  /** For apps people host themselves: what only this app has in its page. */
  readonly detect?: string;
  /** True for hosts with boxes of other kinds (comments, posts, mail): there, a box the file does not name is none. */
  readonly hasOtherBoxes?: boolean;
  readonly editor: Editor;
  readonly composer: readonly string[];
  /** Empty where nothing in the page names it: then its place by the box tells. */
  readonly list: readonly string[];
  readonly message: readonly string[];
  /** Messages that nobody wrote: dates, joins, calls, deleted ones. */
  readonly skip?: string;
  /**
   * Whose a message is: by what is on the message or inside it; else by the writer's own name or id, the first that both
   * the page and the message show; else by the side it hangs on. What none of them tells is nobody's.
   */
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
  readonly identities?: readonly Identity[];
  /** True where the writer's messages hang at the end of the line and all others at its start. */
  readonly sides?: boolean;
  /** True where only the first message of a run says whose it is. */
  readonly runs?: boolean;
  readonly author?: readonly string[];
  readonly text: readonly string[];
  /** Inside the text, but not part of the words: a quoted reply, the time, a preview. */
  readonly drop?: string;
  readonly time?: readonly TimePlace[];
  /** An attribute of the message that names it for good, so that an edited one is not taken for a new one. */
  readonly key?: string;
  readonly typing?: readonly string[];
  readonly title?: readonly string[];
}

/** What people want to know of a site file; it is in no build. */
export interface About {
  readonly name: string;
  /** Day the facts were last checked, ISO. */
  readonly checked: string;
  readonly source: string;
  readonly confidence: 'high' | 'medium' | 'low';
}

/** A page built like the app's, with words of our own, and what must be read from it. */
export interface Fixture {
  /** Where the page would be; it decides which site is chosen. */
  readonly url: string;
  readonly html: string;
  readonly draft: string;
  readonly thread: readonly SeenMessage[];
}

const longest = 1_000;
const most = 40;
const deepest = 5;

/** Data of plain kinds within bounds, that can be read without harm. */
const isPlain = (value: unknown, depth = 0): boolean => {
  if (typeof value !== 'object' || value === null)
    return typeof value === 'boolean' || (typeof value === 'string' && value.length <= longest);
  const values = Object.values(value);
  return depth < deepest && values.length <= most && values.every((one) => isPlain(one, depth + 1));
};

const lists = ['hosts', 'composer', 'list', 'message', 'mine', 'theirs', 'text'] as const;

/** True for data that can be read as a site; for what comes over a port. */
export const isSite = (value: unknown): value is Site =>
  isPlain(value) && lists.every((name) => Array.isArray((value as Partial<Site> | null)?.[name]));
