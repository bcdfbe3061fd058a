import type { Speaker } from '../shared/protocol.ts';
import { classesOf, wordSet, wordsInName } from './names.ts';
import { attribute, rectOf } from './tree.ts';

/*
 * Whose a message is, on apps that no site file knows. Where nothing tells, the speaker is unknown: Haven does not guess.
 */

/** Where a message hangs in its list, in the direction of writing. `none`: as wide as the list, or nobody can tell. */
export type Side = 'start' | 'middle' | 'end' | 'none';

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

/**
 * Where the words hang between the edges of the list, by the coloured bubble around them, else by the words themselves.
 * Reads layout: once per message.
 */
export function sideInLayout(list: Element, spine: readonly Element[]): Side {
  const outer = rectOf(list);
  const inner = spine.at(-1);
  if (!inner || outer.width < 100) return 'none';
  const bubble = spine.findLast((element) => isFilled(element) && rectOf(element).width < outer.width * 0.95);
  const { direction } = getComputedStyle(list);
  // Words that run against the list hang on the other side whoever wrote them.
  if (!bubble && getComputedStyle(inner).direction !== direction) return 'none';
  const rect = bubble ? rectOf(bubble) : boundsOf(inner);
  const [left, right] = [rect.left - outer.left, outer.right - rect.right];
  if (Math.abs(left - right) < outer.width * 0.08) return left > outer.width * 0.15 ? 'middle' : 'none';
  if (Math.min(left, right) > outer.width * 0.3) return 'none';
  return left < right === (direction !== 'rtl') ? 'start' : 'end';
}

function boundsOf(element: Element): DOMRect {
  const range = new Range();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}

const isFilled = (element: Element): boolean => colourIn(element) !== '';

/** The colour or picture behind an element, or nothing. */
function colourIn(element: Element): string {
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  if (backgroundImage && backgroundImage !== 'none') return 'picture';
  return /^(transparent|rgba\(.*, 0\)|)$/.test(backgroundColor) ? '' : backgroundColor.replaceAll(' ', '');
}

/** The innermost colour behind a message, as a name of its look. */
export const colourOf = (spine: readonly Element[]): string =>
  spine.map(colourIn).findLast((colour) => colour !== '') ?? '';

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

/** What pages call the one who reads them, instead of a name. */
const you = wordSet('you me jij u ik du sie ich vous toi tu moi tú yo usted');

/**
 * Whose each message is: by names that say so; else by what was learned from sending; else by class names, colour, place and
 * author together. `unknown` where none of these tells, or where they disagree.
 */
export function speakersOf(messages: readonly Clues[], learned: Learned): Speaker[] {
  const own = messages.find(({ named }) => named === 'me');
  if (own) return messages.map((message) => besideOwn(message, own));
  const shared = messages[0]?.look.filter((name) => messages.every(({ look }) => look.includes(name))) ?? [];
  const looks = messages.map(({ look }) => look.filter((name) => !shared.includes(name)));
  const sides = looks.map(sideByName);
  // Some apps mark only the side of the writer, as the one that is not usual.
  const isOneMarked = sides.includes('end') && !sides.includes('start');
  const signs = [
    byAuthor(messages, learned),
    bySide(isOneMarked ? sides.map((side) => (side === 'end' ? 'end' : 'start')) : sides, 'end'),
    bySide(
      messages.map(({ side }) => side),
      learned.ownSide,
    ),
    byLook(looks, learned.ownLook),
  ];
  const agreed = messages.map(({ element, named }, index): Speaker => {
    if (learned.sent.has(element)) return 'me';
    if (named !== 'unknown') return named;
    return agreementOf(signs.map((sign) => sign[index] ?? 'unknown'));
  });
  // A message as wide as the list hangs on no side: it goes by those that look the same.
  return agreed.map((speaker, index) =>
    speaker === 'unknown' && signs.every((sign) => sign[index] === 'unknown')
      ? agreementOf(agreed.filter((_, other) => looks[other]?.join() === looks[index]?.join()))
      : speaker,
  );
}

/** What all signs that tell something agree on. */
function agreementOf(signs: readonly Speaker[]): Speaker {
  const told = new Set(signs.filter((sign) => sign !== 'unknown'));
  return told.size === 1 ? ([...told][0] ?? 'unknown') : 'unknown';
}

/** By the names beside the messages: those seen to send, those the page calls the reader's own, and the others. */
function byAuthor(messages: readonly Clues[], learned: Learned): Speaker[] {
  const persons = new Map(
    messages.flatMap(({ author, person }) => (author ? [[author, person] as const] : [])),
  );
  const authors = [...persons.keys()];
  const isMe = (name: string): boolean =>
    learned.authors.size > 0
      ? learned.authors.has(name) && !learned.others.has(name)
      : you.has(name.toLowerCase()) || persons.get(name) === 'me';
  const mine = authors.filter(isMe);
  const theirs = authors.filter((name) => persons.get(name) === 'them');
  // In a conversation of two, who is not the other is the reader.
  if (mine.length === 0 && theirs.length === 1 && authors.length === 2)
    mine.push(...authors.filter((name) => !theirs.includes(name)));
  return messages.map(({ author }) => {
    if (author === undefined || mine.length > 1) return 'unknown';
    if (mine.length === 1) return mine.includes(author) ? 'me' : 'them';
    return theirs.includes(author) ? 'them' : 'unknown';
  });
}

/** By the look of what was sent: what has all of it is the writer's, what has none of it is not. */
function byLook(looks: readonly (readonly string[])[], own: readonly string[] | undefined): Speaker[] {
  const marks = own?.filter((name) => looks.some((look) => look.includes(name))) ?? [];
  return looks.map((look) => {
    const count = marks.filter((name) => look.includes(name)).length;
    if (marks.length === 0 || (count > 0 && count < marks.length)) return 'unknown';
    return count > 0 ? 'me' : 'them';
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
    if (!tells || side === 'none' || side === 'middle') return 'unknown';
    return side === own ? 'me' : 'them';
  });
}
