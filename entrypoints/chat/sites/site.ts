import type { SeenMessage } from '../../shared/protocol.ts';

/** Where a time stands: the element, and in which attribute or in its words; in what unit. */
export interface TimePlace {
  /** Empty for the message itself. */
  readonly in: string;
  readonly read: string;
  readonly unit: 'iso' | 'ms' | 's';
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
  /** True for hosts with message boxes of other kinds (comments, posts): there, a box the file does not name is none. */
  readonly hasOtherBoxes?: boolean;
  readonly editor: Editor;
  readonly composer: readonly string[];
  readonly list: readonly string[];
  readonly message: readonly string[];
  /** Messages that nobody wrote: dates, joins, calls, deleted ones. */
  readonly skip?: string;
  /** On the message, or inside it. */
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
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
