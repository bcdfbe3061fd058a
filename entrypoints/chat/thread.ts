import { limits, type SeenMessage, type Speaker } from '../shared/protocol.ts';
import type { Site } from './sites/site.ts';
import { aroundOf, childrenOf, contains, findFirst, isElement, isSeen } from './tree.ts';
import { hasWords, wordsIn } from './words.ts';

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
  /** What the page showed last, which is less where it is scrolled away from the newest. */
  private inView: readonly Shown[] = [];
  /** Whether the list was scrolled away from its newest messages at the last look. */
  private wasAway = false;
  /** Messages that left from the end of the list: where they come back, they are not new. */
  private gone: readonly Remembered[] = [];
  private since: number | undefined;

  /** Forgets everything: another conversation is open. */
  forget(): void {
    this.messages = [];
    this.inView = [];
    this.wasAway = false;
    this.gone = [];
    this.since = undefined;
  }

  /**
   * What is shown now, with the time of each message that came since the last look. `now`: epoch ms. `isAway`: whether
   * the list is scrolled away from its newest messages; asked only where some are missing.
   */
  follow(shown: readonly Shown[], now: number, isAway: () => boolean): readonly Remembered[] {
    this.since ??= now;
    const lastInView = this.inView;
    this.inView = shown;
    const anchor = anchorOf(this.messages, shown);
    const isComplete = this.messages.length === 0 || anchor?.known === this.messages.length - 1;
    this.wasAway =
      !isComplete && (isScrolledUp(this.messages, shown) || (this.isOlder(shown, lastInView) && isAway()));
    if (this.wasAway) return this.messages;
    const arrived = this.firstArrival(shown, anchor, now);
    const left = anchor && arrived >= shown.length ? this.messages.slice(anchor.known + 1) : [];
    const back = this.gone;
    const known = knownBefore(this.messages, shown, anchor, arrived);
    const isNew = (message: Shown, index: number): boolean =>
      index >= arrived && !back.some((one) => isSame(one, message));
    this.gone = shown.some(isNew) ? [] : [...left, ...back].slice(0, limits.messages);
    this.messages = shown.map((message, index) => {
      if (isNew(message, index)) {
        const isOld = message.at !== undefined && now - message.at > oldAfter;
        return isOld ? message : { ...message, came: now };
      }
      const before =
        known.get(index) ?? (index < arrived ? undefined : back.find((one) => isSame(one, message)));
      return before ? { ...message, came: before.came } : message;
    });
    return this.messages;
  }

  /** Whether what is shown is of the same conversation: it is older, or continues what was in view or out of it. */
  private isOlder(shown: readonly Shown[], lastInView: readonly Shown[]): boolean {
    const [newest, known] = [shown.at(-1)?.at, this.messages.at(-1)?.at];
    if (newest !== undefined && known !== undefined) return newest < known;
    return this.wasAway || shown.some((message) => lastInView.some((one) => isSame(one, message)));
  }

  /** The index of the first message that came since the last look; past the end when none did or nobody can tell. */
  private firstArrival(shown: readonly Shown[], anchor: Anchor | undefined, now: number): number {
    const wasEmpty = this.messages.length === 0 && now - (this.since ?? now) > emptyFor;
    const first = anchor ? anchor.shown + (this.messages.length - anchor.known) : wasEmpty ? 0 : shown.length;
    return shown.length - first > mostArrivals ? shown.length : first;
  }
}

/**
 * Which message known before each of those shown is, by its index: counted from the anchor on, and looked for before it,
 * where some may have been taken out.
 */
function knownBefore(
  known: readonly Remembered[],
  shown: readonly Shown[],
  anchor: Anchor | undefined,
  arrived: number,
): ReadonlyMap<number, Remembered> {
  const before = new Map<number, Remembered>();
  if (!anchor) return before;
  for (let index = anchor.shown; index < arrived; index++) {
    const one = known[index - anchor.shown + anchor.known];
    if (one) before.set(index, one);
  }
  let last = anchor.known - 1;
  for (let index = anchor.shown - 1; index >= 0; index--) {
    const message = shown[index];
    const from = Math.max(0, last - mostArrivals);
    const old = message
      ? known
          .slice(from, last + 1)
          .findLastIndex((one) => isSameElement(one, message) || isSame(one, message))
      : -1;
    const one = known[from + old];
    if (old < 0 || !one) continue;
    before.set(index, one);
    last = from + old - 1;
  }
  return before;
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

/** How far out a list's scroller is looked for. */
const mostLevels = 6;

/** Whether a list is scrolled away from its newest messages, at its end. Reads layout. */
export function isScrolledAway(list: Element): boolean {
  const outer = [list, ...aroundOf(list).slice(0, mostLevels)].filter(isElement);
  const scroller = outer.find(
    (one) =>
      one.scrollHeight > one.clientHeight + 1 && /auto|scroll|overlay/.test(getComputedStyle(one).overflowY),
  );
  if (!scroller) return false;
  const { scrollHeight, clientHeight, scrollTop } = scroller;
  // A list that grows upwards counts from its end, in negative numbers.
  const isReversed = scrollTop < 0 || /reverse/.test(getComputedStyle(scroller).flexDirection);
  const left = isReversed ? -scrollTop : scrollHeight - clientHeight - scrollTop;
  return left > clientHeight / 2;
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
