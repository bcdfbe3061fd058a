import type { Speaker } from '../shared/protocol.ts';
import type { Side } from './sides.ts';

/** What of a message may tell whose it is. */
export interface Clues {
  readonly element: Element;
  readonly text: string;
  /** The name beside it; on a message without one, that of the message before it. */
  readonly author: string | undefined;
  /** What the names in the page say for certain. */
  readonly named: Speaker;
  /** Class names from the row down to the words, and the colour behind them. */
  readonly look: readonly string[];
  readonly side: Side;
  /** Whose the name beside it is, by what the page around the thread tells. */
  readonly person?: Speaker | undefined;
}

/** How far apart the draft may empty and its words appear as a message, ms. */
const sentWithin = 10_000;

/** What is learned of the writer from seeing a message being sent: the draft empties, and its words appear in the thread. */
export class Learned {
  readonly authors = new Set<string>();
  /** Who wrote something that was not in the draft. */
  readonly others = new Set<string>();
  /** Names that every message of the writer had so far in its look. */
  ownLook: readonly string[] | undefined;
  readonly sent = new WeakSet<Element>();
  /** How many messages were seen to be sent. */
  sends = 0;
  /** The side of the writer's own messages. */
  ownSide: Side = 'end';
  private draft = { words: '', at: 0 };
  private last: readonly Clues[] | undefined;
  private emptied: { readonly words: string; readonly written: number; readonly at: number } | undefined;
  private newest: { readonly message: Clues; readonly at: number } | undefined;

  /** The draft as it is now. `now`: epoch ms. */
  drafted(draft: string, now: number): void {
    const words = squeeze(draft);
    const before = this.draft;
    if (words === before.words) return;
    this.draft = { words, at: now };
    if (words !== '') return;
    this.emptied = { words: before.words, written: before.at, at: now };
    this.match();
  }

  /** The thread as it is now: the newest message may be the draft that was just sent. */
  learn(messages: readonly Clues[], now: number): void {
    const message = messages.at(-1);
    const before = this.last?.at(-1);
    if (message && this.last && countOf(message, messages) > countOf(message, this.last)) {
      this.newest = { message, at: now };
      const isOwn = this.match() || this.draft.words !== '';
      const isSameThread = before && messages.some(({ text }) => text === before.text);
      if (!isOwn && isSameThread && message.author !== undefined) this.others.add(message.author);
    }
    this.last = messages;
  }

  private match(): boolean {
    const { emptied, newest } = this;
    if (!emptied || !newest || squeeze(newest.message.text) !== emptied.words) return false;
    // Words that stood in the thread before they were written are someone else's.
    if (newest.at < emptied.written || Math.abs(newest.at - emptied.at) > sentWithin) return false;
    const { message } = newest;
    this.sends += 1;
    this.sent.add(message.element);
    if (message.author !== undefined) this.authors.add(message.author);
    if (message.side !== 'none') this.ownSide = message.side;
    this.ownLook = (this.ownLook ?? message.look).filter((name) => message.look.includes(name));
    this.emptied = undefined;
    return true;
  }
}

const countOf = (message: Clues, messages: readonly Clues[]): number =>
  messages.filter(({ text }) => text === message.text).length;

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();
