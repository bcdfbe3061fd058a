import { limits, type SeenMessage, type Speaker } from '../shared/protocol.ts';
import { readRows } from './sites/generic.ts';
import type { Site, TimePlace } from './sites/site.ts';
import { type Learned, speakersOf } from './speakers.ts';
import {
  aroundOf,
  attribute,
  beforeOf,
  childrenOf,
  contains,
  findFirst,
  isElement,
  isSeen,
  lastOf,
  matches,
  shadowOf,
} from './tree.ts';
import { hasWords, normalise, wordsIn } from './words.ts';

/** A message as the page shows it now. */
export interface Shown {
  readonly element: Element;
  readonly from: Speaker;
  readonly text: string;
  readonly author?: string | undefined;
  /** What the page itself says of the time, epoch ms. */
  readonly at?: number | undefined;
  /** The page's own lasting name for the message. */
  readonly key?: string | undefined;
}

/** Elements one look at a list may pass on its way to the newest messages. */
const mostPassed = 6_000;

/** The list of a known app that belongs to `composer`: the nearest one up the tree, else the first in the page. */
export function findList(page: Document, site: Site, composer: Element | undefined): Element | undefined {
  for (const around of composer ? aroundOf(composer) : []) {
    const list = findFirst(around, site.list);
    if (list) return list;
  }
  return findFirst(page, site.list);
}

/** The newest messages of a known app's list, oldest first, at most `limits.messages`. */
export function readSite(list: Element, site: Site): Shown[] {
  const found: Element[] = [];
  const selector = site.message.find((one) => findFirst(list, [one]));
  if (!selector) return [];
  let left = mostPassed;
  const collect = (element: Element): void => {
    for (let child = lastOf(shadowOf(element) ?? element); child; child = beforeOf(child)) {
      if (left-- <= 0 || found.length >= limits.messages) return;
      if (!isElement(child)) continue;
      if (!matches(child, selector)) collect(child);
      else if (!site.skip || !matches(child, site.skip)) found.push(child);
    }
  };
  collect(list);
  return runsOf(
    found.reverse().flatMap((element) => readMessage(element, site)),
    site,
  );
}

function readMessage(element: Element, site: Site): Shown[] {
  const holder =
    findFirst(element, site.text) ?? (site.text.some((one) => matches(element, one)) ? element : undefined);
  if (!holder) return [];
  const keepSpace = /^(pre|break)/.test(getComputedStyle(holder).whiteSpace);
  const { drop } = site;
  const reading = drop ? { keepSpace, drop: (inner: Element) => matches(inner, drop) } : { keepSpace };
  const text = normalise(wordsIn(holder, reading)).trim();
  if (!text) return [];
  const author = findFirst(element, site.author);
  return [
    {
      element,
      text,
      from: speakerOf(element, site),
      author: author && wordsIn(author, { keepSpace: false }).trim(),
      at: timeOf(element, site.time),
      key: site.key ? (attribute(element, site.key) ?? undefined) : undefined,
    },
  ];
}

const isMarked = (element: Element, selectors: readonly string[]): boolean =>
  selectors.some((selector) => (selector.includes('>>>') ? false : matches(element, selector))) ||
  findFirst(element, selectors) !== undefined;

function speakerOf(element: Element, site: Site): Speaker {
  if (isMarked(element, site.mine)) return 'me';
  return isMarked(element, site.theirs) ? 'them' : 'unknown';
}

/** Where only the first message of a run is marked, the others have its speaker. */
function runsOf(messages: Shown[], site: Site): Shown[] {
  if (!site.runs) return messages;
  let from: Speaker = 'unknown';
  return messages.map((message) => {
    if (message.from !== 'unknown') from = message.from;
    return { ...message, from };
  });
}

function timeOf(element: Element, places: readonly TimePlace[] | undefined): number | undefined {
  for (const { in: selector, read, unit } of places ?? []) {
    const holder = selector ? findFirst(element, [selector]) : element;
    const value = holder && attribute(holder, read);
    if (!value) continue;
    const at = unit === 'iso' ? Date.parse(value) : Number(value) * (unit === 's' ? 1_000 : 1);
    if (Number.isFinite(at)) return at;
  }
  return undefined;
}

/** The newest messages of a list no site file knows; what was learned of the writer grows with them. `now`: epoch ms. */
export function readGeneric(list: Element, learned: Learned, now: number): Shown[] {
  const rows = readRows(list, limits.messages);
  learned.learn(rows, now);
  const speakers = speakersOf(rows, learned);
  return rows.map(({ element, text, author, at }, index) => ({
    element,
    text,
    author,
    at,
    from: speakers[index] ?? 'unknown',
  }));
}

/** A message and when it came, as remembered from one look to the next. */
interface Remembered extends Shown {
  readonly came?: number | undefined;
}

/** More messages than this at once are history being loaded, not people writing. */
const mostArrivals = 5;

/** How far the page's own time may be off from the moment a message appeared, ms; beyond it, it is an old message. */
const oldAfter = 120_000;

/** An empty conversation that was watched this long is a new one, not one that is still loading; ms. */
const emptyFor = 3_000;

/** Follows one conversation from look to look, and knows which messages came while Haven looked. */
export class Thread {
  private messages: readonly Remembered[] = [];
  private since: number | undefined;

  /** Forgets everything: another conversation is open. */
  forget(): void {
    this.messages = [];
    this.since = undefined;
  }

  /** What is shown now, with the time of each message that came since the last look. `now`: epoch ms. */
  follow(shown: readonly Shown[], now: number): readonly Remembered[] {
    this.since ??= now;
    if (isScrolledUp(this.messages, shown)) return this.messages;
    const anchor = anchorOf(this.messages, shown);
    const arrived = this.firstArrival(shown, anchor, now);
    this.messages = shown.map((message, index) => {
      const before = anchor && this.messages[index - anchor.shown + anchor.known];
      if (before && index < arrived) return { ...message, came: before.came };
      const isOld = message.at !== undefined && now - message.at > oldAfter;
      return index >= arrived && !isOld ? { ...message, came: now } : message;
    });
    return this.messages;
  }

  /** The index of the first message that came since the last look; past the end when none did or nobody can tell. */
  private firstArrival(shown: readonly Shown[], anchor: Anchor | undefined, now: number): number {
    const wasEmpty = this.messages.length === 0 && now - (this.since ?? now) > emptyFor;
    const first = anchor ? anchor.shown + (this.messages.length - anchor.known) : wasEmpty ? 0 : shown.length;
    return shown.length - first > mostArrivals ? shown.length : first;
  }
}

/** A message for the panel. */
export function seen({ from, text, at, came }: Remembered): SeenMessage {
  const when = came ?? at;
  const cut = text.slice(0, limits.text);
  return when === undefined ? { from, text: cut } : { from, text: cut, at: when };
}

const isSame = (a: Shown, b: Shown): boolean =>
  a.key !== undefined && b.key !== undefined ? a.key === b.key : a.text === b.text && a.from === b.from;

const isSameElement = (a: Shown, b: Shown): boolean => a.element === b.element;
const isUnchanged = (a: Shown, b: Shown): boolean => isSameElement(a, b) && isSame(a, b);

/** The same message: where it stood among those known, and where it stands among those shown. */
interface Anchor {
  readonly known: number;
  readonly shown: number;
}

/** Where the newest message known before stands among those shown now. */
function anchorOf(known: readonly Shown[], shown: readonly Shown[]): Anchor | undefined {
  for (const same of [isUnchanged, isSame, isSameElement]) {
    for (let old = known.length - 1; old >= Math.max(0, known.length - mostArrivals); old--) {
      const message = known[old];
      const index = message ? shown.findLastIndex((one) => same(one, message)) : -1;
      if (index >= 0) return { known: old, shown: index };
    }
  }
  return undefined;
}

/** Whether a list that holds only what is in view shows older messages now: then the newest are still those known. */
function isScrolledUp(known: readonly Shown[], shown: readonly Shown[]): boolean {
  const [first, last] = [shown[0], shown.at(-1)];
  if (!first || !last || known.length < 4 || known.some((message) => isSame(message, first))) return false;
  const index = known.findIndex((message) => isSame(message, last));
  return index >= 0 && known.length - index > 3;
}

/** Ms after which a line that says someone types is no longer believed. */
const typingFor = 30_000;

const typingSigns = ['[class*="typing" i], [data-testid*="typing" i]'];

/**
 * Whether the app shows that the other is typing. The words of that line are in the page's language and are not read; one
 * that changes says something else by then ("stopped typing", "has left").
 */
export class Typing {
  private sign: { readonly words: string; readonly since: number } | undefined;

  /** Looks near the list. `now`: epoch ms. Reads layout where there is such a line. */
  isShown(list: Element | undefined, box: Element | undefined, site: Site | undefined, now: number): boolean {
    const words = list && signOf(list, box, site);
    if (words === undefined) this.sign = undefined;
    else this.sign ??= { words, since: now };
    return this.sign !== undefined && this.sign.words === words && now - this.sign.since < typingFor;
  }
}

/** What the line that says someone types holds: words, or nothing but moving dots. Undefined when it is not shown. */
function signOf(list: Element, box: Element | undefined, site: Site | undefined): string | undefined {
  for (const around of [list, ...aroundOf(list).slice(0, 3)]) {
    const sign = findFirst(around, site ? site.typing : typingSigns);
    if (!sign) continue;
    const isLarger = contains(sign, list) || (box !== undefined && contains(sign, box));
    if (isLarger || (!hasWords(sign) && childrenOf(sign).length === 0) || !isSeen(sign)) return undefined;
    return wordsIn(sign, { keepSpace: false }).trim();
  }
  return undefined;
}
