import { classesOf, wordSet, wordsInName } from './names.ts';
import {
  childrenOf,
  firstOf,
  holds,
  isElement,
  isText,
  matches,
  nameOf,
  nextOf,
  outerOf,
  shadowOf,
} from './tree.ts';
import { hasWords, isWordy, wordsIn } from './words.ts';

/*
 * What a message of an unknown app is made of: its words, and beside them names, times and marks. They are told apart by
 * what comes again from message to message: a name does, the words do not.
 */

/** Words that stand on their own in a message. */
export interface Piece {
  readonly element: Element;
  readonly text: string;
  /** Pieces of the same kind stand in the same slot. */
  readonly slot: string;
}

const asides = wordSet(
  'separator divider time timestamp date status receipt receipts reaction reactions quote quoted reply meta tooltip hidden toolbar actions badge preview embed attachment attachments',
);
const authorNames = wordSet('author sender username nickname displayname name nick from user');

/** Whether a class name of an element has one of these words in it. */
export const isNamed = (element: Element, names: ReadonlySet<string>): boolean =>
  classesOf(element).some((name) => wordsInName(name).some((word) => names.has(word)));

const isAuthorPlace = (element: Element): boolean =>
  isNamed(element, authorNames) || matches(element, '[data-author], [data-sender]');

/** Whether an element in a message holds something other than its words. A name that can be pressed is no such thing. */
export const isAside = (element: Element): boolean =>
  matches(
    element,
    'time, h1, h2, h3, h4, h5, h6, q, blockquote, [role="heading"], [role="toolbar"], [aria-hidden="true"], .sr-only',
  ) ||
  (matches(element, '[role="button"]') && !isAuthorPlace(element)) ||
  isNamed(element, asides);

/** What an element shows: what it or its shadow root holds, with what is put into a slot in the slot's place. */
function contentOf(element: Element): Node[] {
  const content: Node[] = [];
  for (let node = firstOf(shadowOf(element) ?? element); node; node = nextOf(node)) {
    if (node instanceof HTMLSlotElement) content.push(...node.assignedNodes({ flatten: true }));
    else content.push(node);
  }
  return content.filter(isWordy);
}

/** How deep and how many pieces of one message are looked for. */
const deepest = 12;
const mostPieces = 30;

/** The pieces of a message, in the order of the page. `skip` tells elements to leave out. */
export function piecesOf(message: Element, skip?: (element: Element) => boolean): Piece[] {
  const pieces: Piece[] = [];
  const isLeftOut = (element: Element): boolean => isAside(element) || (skip?.(element) ?? false);
  const add = (element: Element, edges: readonly Node[] = []): void => {
    const drop = (inner: Element): boolean => isLeftOut(inner) || edges.includes(inner);
    const text = wordsIn(element, { keepSpace: false, drop }).trim();
    if (text) pieces.push({ element, text, slot: slotOf(element, pieces.length === 0) });
  };
  const walk = (element: Element, depth: number): void => {
    const content = contentOf(element);
    const inner = content.filter(isElement).filter((child) => !isLeftOut(child));
    const isWhole =
      depth === deepest || content.some((node) => isText(node) || matches(node as Element, 'img'));
    if (!isWhole) {
      for (const child of inner) if (pieces.length < mostPieces) walk(child, depth + 1);
      return;
    }
    // A name may stand before the words in the same line, a time behind them.
    const [before, after] = [content[0], content.at(-1)].map((node) => inner.find((one) => one === node));
    const edges = before === after ? [] : [before, after].filter((edge) => edge !== undefined);
    if (edges.length > 0 && before) add(before);
    add(element, edges);
    if (edges.length > 0 && after) add(after);
  };
  walk(message, 0);
  return pieces;
}

function slotOf(element: Element, isFirst: boolean): string {
  const outer = outerOf(element);
  return [isFirst, ...[element, outer].map((one) => one && [nameOf(one), ...classesOf(one).sort()])].join();
}

const clock = /\d{1,2}[:.h]\d{2}/;
const relativeTime = /^\D{0,3}(\p{L}{1,5} )?\d{1,3} ?\p{L}{1,8}\.?( \p{L}{1,8})?$/u;
const longestTime = 32;

/** Whether words look like a time: "21:07", "today at 9:30 pm", "5 min ago". */
const isTime = (text: string): boolean =>
  text.length <= longestTime &&
  (relativeTime.test(text) ||
    (clock.test(text) && text.replace(clock, '').replace(/[^\p{L}]/gu, '').length < 16));

/** What comes again in a thread: how often each text does, and the slots that hold names, times and marks. */
export interface Habits {
  readonly count: ReadonlyMap<string, number>;
  readonly beside: ReadonlySet<string>;
}

/** Learns from the pieces of each message of a thread. */
export function habitsOf(messages: readonly (readonly Piece[])[]): Habits {
  const count = new Map<string, number>();
  for (const pieces of messages) {
    for (const text of new Set(pieces.map((piece) => piece.text)))
      count.set(text, (count.get(text) ?? 0) + 1);
  }
  const slots = new Map<string, { all: number; again: number }>();
  for (const { slot, text } of messages.flat()) {
    const one = slots.get(slot) ?? { all: 0, again: 0 };
    one.all += 1;
    if ((count.get(text) ?? 0) > 1 || isTime(text)) one.again += 1;
    slots.set(slot, one);
  }
  const beside = [...slots].filter(([, { all, again }]) => again * 2 > all).map(([slot]) => slot);
  return { count, beside: new Set(beside) };
}

/** A message taken apart: the piece with its words, the name beside it, and what is not part of the words. */
export interface Parts {
  readonly main: Piece;
  readonly author: string | undefined;
  readonly dropped: ReadonlySet<Element>;
}

/** UTF-16 units. */
export const longestName = 40;
/** Levels around the main piece where other words still belong to it. */
const mostAroundWords = 3;

/** Takes a message apart. `heads`: pieces before it that belong to it. Undefined where it has no words of its own. */
export function partsOf(
  message: Element,
  pieces: readonly Piece[],
  heads: readonly Piece[],
  habits: Habits,
): Parts | undefined {
  const isIn = (inner: Piece, outer: Piece): boolean =>
    inner !== outer && holds(outer.element, inner.element);
  const isBeside = ({ element, slot }: Piece): boolean => habits.beside.has(slot) || isAuthorPlace(element);
  const often = ({ text }: Piece): number => habits.count.get(text) ?? 1;
  /** The lower, the more likely the words; of two equal ones the later. */
  const ranks = (piece: Piece): readonly number[] =>
    isBeside(piece)
      ? [1, Number(isAuthorPlace(piece.element)), Number(isTime(piece.text)), often(piece), 0]
      : [0, 0, 0, 0, -piece.text.length];
  const [main] = [...pieces].reverse().sort((one, other) => {
    const [a, b] = [ranks(one), ranks(other)];
    const at = a.findIndex((rank, index) => rank !== b[index]);
    return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
  });
  if (!main) return undefined;
  const others = pieces.filter((piece) => piece !== main && !isIn(main, piece));
  const beside = others.filter(isBeside);
  // The words reach a little around the main piece, as far as nothing stands beside them.
  let body = main.element;
  for (let level = 0; level < mostAroundWords && body !== message; level++) {
    const outer = outerOf(body);
    if (!outer || beside.some(({ element }) => holds(outer, element))) break;
    body = outer;
  }
  const dropped = others.filter(
    (piece) =>
      isBeside(piece) ||
      (piece.slot !== main.slot && (!holds(body, piece.element) || (often(piece) > 1 && !isIn(piece, main)))),
  );
  const before = [...heads, ...pieces.slice(0, pieces.indexOf(main))].filter(
    (piece) => piece.text.length <= longestName && !isTime(piece.text) && !isIn(main, piece),
  );
  const named = [...before, ...beside].find(({ element }) => isAuthorPlace(element));
  const again = before.filter((piece) => heads.includes(piece) || beside.includes(piece));
  const author = named ?? again.find(({ text }) => text.length > 2) ?? again[0];
  return {
    main,
    author: author?.text.replace(/^[<[(@]+|[>\]):]+$/g, '').trim() || undefined,
    dropped: new Set(dropped.map(({ element }) => element)),
  };
}

/** The words of a message without what stands beside them. `keepSpace`: whether the page keeps spaces in its main piece. */
export function wordsOfMessage(message: Element, { main, dropped }: Parts, keepSpace: boolean): string {
  const isOnly =
    keepSpace && wordsWithout(main.element, dropped, false) === wordsWithout(message, dropped, false);
  return isOnly ? wordsWithout(main.element, dropped, true) : wordsWithout(message, dropped, false);
}

const wordsWithout = (element: Element, dropped: ReadonlySet<Element>, keepSpace: boolean): string =>
  wordsIn(element, { keepSpace, drop: (inner) => dropped.has(inner) || isAside(inner) }).trim();

/** The elements of a row that could each be a message, outermost first. */
export const blocksIn = (element: Element): Element[] =>
  childrenOf(shadowOf(element) ?? element).filter(
    (child) =>
      (matches(child, 'div, li, article, section, ol, ul, tr') || nameOf(child).includes('-')) &&
      hasWords(child) &&
      !isAside(child),
  );
