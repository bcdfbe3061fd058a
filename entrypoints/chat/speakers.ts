import type { Speaker } from '../shared/protocol.ts';
import { classesOf, wordSet, wordsInName } from './names.ts';
import { attribute, rectOf } from './tree.ts';

/*
 * Whose a message is, on apps that no site file knows. Where nothing tells, the speaker is unknown: Haven does not guess.
 */

/** Where a message hangs in its list, in the direction of writing. */
export type Side = 'start' | 'end' | 'none';

/** What of a message may tell whose it is. */
export interface Clues {
  readonly element: Element;
  readonly text: string;
  /** The name beside it; on a message without one, that of the message before it. */
  readonly author: string | undefined;
  /** What the names in the page say for certain. */
  readonly named: Speaker;
  /** Class names from the row down to the words. */
  readonly look: readonly string[];
  readonly side: Side;
}

/** Attributes that some apps put on the writer's own messages; `false` on those of others. */
const ownMarks = [
  'data-own',
  'data-self',
  'data-is-own',
  'data-mine',
  'is-outgoing',
  'data-outgoing',
  'data-from-me',
];
const ownNames = wordSet(
  'own self mine outgoing outbound fromme byme isme isown ismine currentuser sentbyme',
);
const theirNames = wordSet('incoming inbound theirs other others stranger partner peer remote interlocutor');

/** Words that are a side among the words of a message, and not in the name of an arrow or an animation. */
const ownSides = wordSet('me my out right sender');
const theirSides = wordSet('them in left receiver recipient');
const ofMessages = wordSet(
  'is message messages msg bubble chat row item container wrapper mess mbox balloon from by text align float',
);
/** Words that are a side among the words of a layout; of a message they are its place in a group. */
const layout = wordSet('justify align items text flex content self');

/** Tailwind's names for where an element hangs, which have nothing to do with whose it is. */
const selfAligned = /^self-(start|end|center|auto|stretch|baseline)$/;

/** What the names of the elements from the row to the words say for certain: mine, theirs, or nothing. */
export function speakerByName(spine: readonly Element[]): Speaker {
  for (const element of spine) {
    const role = attribute(element, 'data-message-author-role') ?? attribute(element, 'data-author-role');
    if (role) return role === 'user' ? 'me' : 'them';
    for (const name of ownMarks) {
      const value = attribute(element, name);
      if (value !== null) return value === 'false' ? 'them' : 'me';
    }
    const marks = ['data-testid', 'data-direction', 'data-type'].map(
      (name) => attribute(element, name) ?? '',
    );
    for (const name of [...classesOf(element), ...marks]) {
      if (selfAligned.test(name)) continue;
      const words = wordsInName(name);
      if (name === 'me') return 'me';
      if (words.some((word) => ownNames.has(word)) || /(fromme|byme|currentuser)$/.test(words.join('')))
        return 'me';
      if (words.some((word) => theirNames.has(word))) return 'them';
    }
  }
  return 'unknown';
}

/** The side a class name puts a message on, such as `message--right` or `justify-end`. */
function sideByName(look: readonly string[]): Side {
  for (const name of look) {
    const words = wordsInName(name);
    const has = (set: ReadonlySet<string>): boolean => words.some((word) => set.has(word));
    if (has(layout) && words.includes('end')) return 'end';
    if (has(layout) && words.includes('start')) return 'start';
    if (words.length > 1 && !has(ofMessages)) continue;
    if (has(ownSides)) return 'end';
    if (has(theirSides)) return 'start';
  }
  return 'none';
}

/** Where the words hang between the edges of the list. Reads layout: once per message. */
export function sideInLayout(list: Element, spine: readonly Element[]): Side {
  const bubble = spine.findLast(isFilled) ?? spine.at(-1);
  const outer = rectOf(list);
  if (!bubble || outer.width < 100) return 'none';
  const rect = rectOf(bubble);
  const [left, right] = [rect.left - outer.left, outer.right - rect.right];
  if (Math.abs(left - right) < outer.width * 0.08 || Math.min(left, right) > outer.width * 0.3) return 'none';
  const isLeftToRight = getComputedStyle(list).direction !== 'rtl';
  return left < right === isLeftToRight ? 'start' : 'end';
}

const isFilled = (element: Element): boolean => {
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  return backgroundImage !== 'none' || !/^(transparent|rgba\(.*, 0\)|)$/.test(backgroundColor);
};

/** How far apart the draft may empty and its words appear as a message, ms. */
const sentWithin = 10_000;

/** What is learned of the writer from seeing a message being sent: the draft empties, and its words appear in the thread. */
export class Learned {
  readonly authors = new Set<string>();
  readonly sent = new WeakSet<Element>();
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
    if (message && this.last && countOf(message, messages) > countOf(message, this.last)) {
      this.newest = { message, at: now };
      this.match();
    }
    this.last = messages;
  }

  private match(): void {
    const { emptied, newest } = this;
    if (!emptied || !newest || squeeze(newest.message.text) !== emptied.words) return;
    // Words that stood in the thread before they were written are someone else's.
    if (newest.at < emptied.written || Math.abs(newest.at - emptied.at) > sentWithin) return;
    const { message } = newest;
    this.sent.add(message.element);
    if (message.author !== undefined) this.authors.add(message.author);
    if (message.side !== 'none') this.ownSide = message.side;
    this.emptied = undefined;
  }
}

const countOf = (message: Clues, messages: readonly Clues[]): number =>
  messages.filter(({ text }) => text === message.text).length;

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * Whose each message is: by names that say so; else by what was learned from sending; else by class names or place, where
 * messages stand on both sides. `unknown` where none of these tells, or where they disagree.
 */
export function speakersOf(messages: readonly Clues[], learned: Learned): Speaker[] {
  const own = messages.find(({ named }) => named === 'me');
  if (own) return messages.map((message) => besideOwn(message, own));
  const shared = messages[0]?.look.filter((name) => messages.every(({ look }) => look.includes(name))) ?? [];
  const looks = messages.map(({ look }) => look.filter((name) => !shared.includes(name)));
  const sides = looks.map(sideByName);
  // Some apps mark only the side of the writer, as the one that is not usual.
  const isOneMarked = sides.includes('end') && !sides.includes('start');
  const byLook = bySide(isOneMarked ? sides.map((side) => (side === 'end' ? 'end' : 'start')) : sides, 'end');
  const byPlace = bySide(
    messages.map(({ side }) => side),
    learned.ownSide,
  );
  return messages.map(({ element, author, named }, index) => {
    if (learned.sent.has(element)) return 'me';
    if (named !== 'unknown') return named;
    if (author !== undefined && learned.authors.size > 0) return learned.authors.has(author) ? 'me' : 'them';
    const [look, place] = [byLook[index] ?? 'unknown', byPlace[index] ?? 'unknown'];
    if (look === 'unknown' || look === place) return place;
    return place === 'unknown' ? look : 'unknown';
  });
}

/** In a thread where the writer's own messages are named, the others built like them are theirs. */
function besideOwn(message: Clues, own: Clues): Speaker {
  if (message.named !== 'unknown') return message.named;
  const names = new Set(own.look);
  return message.look.filter((name) => names.has(name)).length * 2 >=
    Math.min(names.size, message.look.length)
    ? 'them'
    : 'unknown';
}

/** The writer's messages hang on one side, where some do and some do not; where all hang alike the side says nothing. */
function bySide(sides: readonly Side[], own: Side): Speaker[] {
  const tells = sides.includes('end') && sides.includes('start');
  return sides.map((side) => {
    if (!tells || side === 'none') return 'unknown';
    return side === own ? 'me' : 'them';
  });
}
