import type { Speaker } from '../../shared/protocol.ts';
import type { Clues } from '../learned.ts';
import { classesOf, wordSet, wordsInName } from '../names.ts';
import {
  blocksIn,
  type Habits,
  habitsOf,
  isNamed,
  longestName,
  type Parts,
  type Piece,
  partsOf,
  piecesOf,
  wordsOfMessage,
} from '../pieces.ts';
import { colourOf, type Hang, hangInLayout, type Side, sidesOf } from '../sides.ts';
import { speakerByName } from '../speakers.ts';
import {
  aroundOf,
  attribute,
  beforeOf,
  childrenOf,
  closest,
  contains,
  dataOf,
  findAll,
  findFirst,
  firstOf,
  isElement,
  isText,
  lastOf,
  matches,
  nameOf,
  nextOf,
  outerOf,
  precedes,
  rectOf,
  rootOf,
  shadowOf,
} from '../tree.ts';
import { hasWords, isField } from '../words.ts';

/*
 * Apps that no site file knows, by structure alone: a list above the message box whose rows look alike.
 */

const live = '[role="log"], [role="feed"], [aria-live="polite"], [aria-live="assertive"]';
const otherTags = wordSet('nav header footer menu form fieldset dialog');
const otherRoles = wordSet('navigation menu menubar toolbar tablist listbox tree search banner form');
const fieldsInside =
  'input:not([type="checkbox"]):not([type="hidden"]), textarea, select, [contenteditable="true"]';
const unseenFields =
  '[type="hidden"], [type="file"], [type="submit"], [type="button"], [aria-hidden="true"], [hidden]';
const timed = 'time, [datetime], [data-timestamp], [data-time]';

const chatNames = wordSet(
  'chat chats chatroom message messages msg msgs messaging messenger conversation conversations convo thread dm dms bubble bubbles room im',
);
const commentNames = wordSet('comment comments review reviews answer answers article blog post posts issue');

/** How far the search for the list goes: levels up, neighbours at each, children of each, elements in all. */
const mostLevels = 14;
const mostBranches = 16;
const mostElements = 3_000;
const widest = 20;
const sampledRows = 12;
/** The weight from which a list is a conversation. */
const enough = 4;

/**
 * The list of messages that `box` writes into: the nearest one above it that has enough about it of a conversation.
 * Undefined on a page that is no chat. Reads layout.
 */
export function findGenericThread(box: Element): Element | undefined {
  const search = { left: mostElements };
  let child: Element = box;
  for (let level = 0; level < mostLevels && search.left > 0; level++) {
    for (const branch of branchesAt(child)) {
      const list = listIn(branch, search);
      if (!list) continue;
      boxes.set(list, box);
      if (weigh(list, box, branch) >= enough) return list;
    }
    const outer = outerOf(child);
    if (!outer || matches(outer, '[role="dialog"], dialog')) return undefined;
    child = outer;
  }
  return undefined;
}

/** The neighbours of an element, those before it first, the nearest foremost. */
function branchesAt(element: Element): Element[] {
  const before: Element[] = [];
  for (let node = beforeOf(element); node && before.length < mostBranches; node = beforeOf(node)) {
    if (isElement(node)) before.push(node);
  }
  const after: Element[] = [];
  for (let node = nextOf(element); node && after.length < mostBranches; node = nextOf(node)) {
    if (isElement(node)) after.push(node);
  }
  return [...before, ...after];
}

/** The element in `branch` that holds the rows: the outermost with at least two alike, or one that says it is a log. */
function listIn(branch: Element, search: { left: number }): Element | undefined {
  if (isOther(branch)) return undefined;
  const isLive = matches(branch, live);
  const log = isLive ? branch : findFirst(branch, ['[role="log"]', '[role="feed"]', live]);
  const inLog = log && rowsHolderIn(log, search);
  if (inLog) return inLog;
  const inBranch = isLive ? undefined : rowsHolderIn(branch, search);
  return inBranch ?? log ?? [branch, ...findAll(branch, 'div, section, ul, ol')].find(isChatScroller);
}

/** The outermost element from `start` on with at least two rows that look alike. */
function rowsHolderIn(start: Element, search: { left: number }): Element | undefined {
  const queue = [start];
  for (let element = queue.shift(); element && search.left > 0; element = queue.shift()) {
    search.left -= 1;
    const rows = rowsOf(element, sampledRows);
    const last = rows.at(-1);
    if (last && rows.filter((row) => areAlike(row, last)).length > 1) return element;
    queue.push(
      ...innerOf(element)
        .filter((child) => !isOther(child))
        .slice(-widest),
    );
  }
  return undefined;
}

/** A conversation that has hardly begun: it is told by its name and that it scrolls. */
const isChatScroller = (element: Element): boolean =>
  namesOf(element).some((name) => chatNames.has(name)) && scrolls(element);

/** Whether an element is a part of the page that holds no messages. */
const isOther = (element: Element): boolean =>
  otherTags.has(nameOf(element)) || otherRoles.has(attribute(element, 'role') ?? '');

const innerOf = (element: Element): Element[] => childrenOf(shadowOf(element) ?? element);

/** Whether two siblings are built alike: the same tag and role, and class names half shared. */
function areAlike(a: Element, b: Element): boolean {
  if (nameOf(a) !== nameOf(b) || attribute(a, 'role') !== attribute(b, 'role')) return false;
  const [first, second] = [classesOf(a), classesOf(b)];
  const shared = first.filter((name) => second.includes(name)).length;
  return shared * 2 >= Math.min(first.length, second.length);
}

/** The newest children of a list that are rows with words in them, oldest first. Reads style. */
function rowsOf(list: Element, most: number): Element[] {
  const rows: Element[] = [];
  const root = shadowOf(list) ?? list;
  // Where the newest is at the bottom all the same, it is the first in the tree.
  const isReversed = getComputedStyle(list).flexDirection === 'column-reverse';
  const [start, next] = isReversed ? [firstOf(root), nextOf] : [lastOf(root), beforeOf];
  for (let child = start; child && rows.length < most; child = next(child)) {
    if (isElement(child) && !isOther(child) && hasWords(child)) rows.push(child);
  }
  return rows.reverse();
}

const namesOf = (element: Element): string[] => [
  ...wordsInName(nameOf(element)),
  ...['class', 'id', 'data-testid', 'data-qa'].flatMap((name) => wordsInName(attribute(element, name) ?? '')),
];

/** How much speaks for `list` being the conversation that `box` writes in. Reads layout. */
function weigh(list: Element, box: Element, branch: Element): number {
  const rows = rowsOf(list, sampledRows);
  const messages = readRows(list, sampledRows);
  if (rows.some((row) => findFirst(row, [fieldsInside]))) return 0;
  const row = rows.at(-1);
  const outward = [list, ...aroundOf(list).filter(isElement)]
    .filter((one) => contains(branch, one))
    .slice(0, 5);
  const names = [...outward, ...(row ? [row, ...childrenOf(row)] : [])].flatMap(namesOf);
  const boxNames = [box, outerOf(box) ?? box].flatMap(namesOf);
  const isLog = outward.some((one) => matches(one, '[role="log"]'));
  const signs: readonly (readonly [boolean, number])[] = [
    [isLog, 4],
    [!isLog && outward.some((one) => matches(one, live)), 2],
    [outward.some(scrolls), 2],
    [names.some((name) => chatNames.has(name)), 2],
    [messages.some(({ named }) => named === 'me'), 2],
    [messages.some(({ person }) => person !== undefined), 3],
    [nameOf(box) !== 'input', 1],
    [rows.length > 1, 1],
    [rows.length > 3, 1],
    [row !== undefined && findFirst(row, [timed]) !== undefined, 1],
    [row !== undefined && matches(row, 'p, h1, h2, h3, h4, h5, h6, tr, dt, dd, pre'), -2],
    [[...names, ...boxNames].some((name) => commentNames.has(name)), -3],
    [hasOtherFields(box), -3],
    [['start', 'end'].every((side) => messages.some((one) => one.side === side)), 2],
    [!isUnder(list, box), -4],
    [!isAsWide(list, box), -2],
  ];
  return signs.reduce((weight, [holds, worth]) => weight + (holds ? worth : 0), 0);
}

const scrolls = (element: Element): boolean =>
  /auto|scroll|overlay/.test(getComputedStyle(element).overflowY);

/** Whether the same form asks for more than words: then it is a form, and its box no message box. */
function hasOtherFields(box: Element): boolean {
  const form = closest(box, 'form');
  return (
    form !== null &&
    findAll(form, 'input, select, textarea').some(
      (field) =>
        field !== box && !matches(field, unseenFields) && (!isField(field) || rectOf(field).width > 0),
    )
  );
}

const isUnder = (list: Element, box: Element): boolean =>
  rectOf(box).top >= rectOf(list).top + 20 || precedes(list, box);

/** Whether the box stands below the list as its own, not in a corner of the page. */
function isAsWide(list: Element, box: Element): boolean {
  const [above, below] = [rectOf(list), rectOf(box)];
  const shared = Math.min(above.right, below.right) - Math.max(above.left, below.left);
  return shared > below.width / 2 && below.width > above.width * 0.3;
}

/** A message of an unknown app, with all that may tell whose it is. */
export interface Row extends Clues {
  /** What the page says of its time, epoch ms. */
  readonly at: number | undefined;
  /** Elements from its row down to its words. */
  readonly depth: number;
}

const dividers = wordSet('divider separator system notice notification daymarker unread date day');
/** What chat servers call a line that tells of someone coming or going. */
const events = wordSet('join joined quit topic membership');

const isDividerByName = (row: Element): boolean =>
  isNamed(row, dividers) ||
  matches(row, 'hr, [role="separator"]') ||
  wordsInName(attribute(row, 'data-type') ?? '').some((word) => dividers.has(word) || events.has(word));

/** A message found in a list, and what stands before it in its row. */
interface Item {
  readonly row: Element;
  readonly element: Element;
  readonly pieces: readonly Piece[];
  readonly heads: readonly Piece[];
}

/** The newest `most` messages of a list that no site file knows, oldest first. Reads the layout of each new one once. */
export function readRows(list: Element, most: number): Row[] {
  // A conversation that had hardly begun when it was found may hold its rows deeper inside.
  const holder = rowsHolderIn(list, { left: mostElements }) ?? list;
  const items = rowsOf(holder, most)
    .filter((row) => !isDividerByName(row))
    .flatMap(itemsIn)
    .slice(-most);
  const habits = habitsOf(items.map(({ pieces, heads }) => [...heads, ...pieces]));
  const headRows = headsAmong(items, habits);
  const found: Found[] = [];
  let heads: readonly Piece[] = [];
  for (const item of items) {
    // A name may be a row of its own, before the rows of its words.
    if (headRows.has(item)) {
      heads = item.pieces;
      continue;
    }
    const message = findMessage(list, { ...item, heads: [...heads, ...item.heads] }, habits);
    heads = [];
    if (message) found.push(message);
  }
  const sides = sidesOf(found.map(({ place }) => place));
  const rows: Row[] = [];
  for (const [index, message] of found.entries())
    rows.push(readRow(message, sides[index] ?? 'none', rows.at(-1)));
  const messages = rows.filter((row) => !isDivider(row, rows));
  const people = peopleIn(list, new Set(messages.flatMap(({ author }) => author ?? [])));
  return messages.map((row) => ({ ...row, person: people.get(row.author ?? '') }));
}

/** Whether a line between messages is none: in the middle where others hang on sides, or simpler than all the others and unlike them. */
function isDivider(row: Row, rows: readonly Row[]): boolean {
  const others = rows.filter((one) => one !== row);
  const hang = (side: Side): boolean => others.some((one) => one.side === side);
  if (row.side === 'middle') return hang('start') && hang('end');
  return (
    others.length > 2 && others.every((one) => one.depth > row.depth && !areAlike(one.element, row.element))
  );
}

/** The message box of each list that was found. */
const boxes = new WeakMap<Element, Element>();
const accountNames = wordSet('account profile user me self login nick nickname current signed');
const mostAround = 1_500;

/** What the page around the list tells of the people who write in it: the reader, or the one the reader writes to. */
function peopleIn(list: Element, names: ReadonlySet<string>): ReadonlyMap<string, Speaker> {
  const people = new Map<string, Speaker>();
  const tell = (name: string, person: Speaker): void => {
    people.set(name, (people.get(name) ?? person) === person ? person : 'unknown');
  };
  const box = boxes.get(list);
  if (!box || names.size === 0) return people;
  const label = ['aria-label', 'placeholder', 'data-placeholder']
    .map((name) => attribute(box, name))
    .join(' ');
  for (const name of names) if (name.length > 2 && label.includes(name)) tell(name, 'them');
  const walker = document.createTreeWalker(rootOf(list), NodeFilter.SHOW_ELEMENT, (node) =>
    node === list ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let left = mostAround; left > 0 && walker.nextNode(); left--) {
    const element = walker.currentNode as Element;
    const first = firstOf(element);
    const name = first && isText(first) ? dataOf(first).trim() : '';
    if (!names.has(name)) continue;
    const outward = [element, ...aroundOf(element).filter(isElement).slice(0, 2)];
    const isBesideBox = outward.some((one) => contains(one, box) && !contains(one, list));
    const isAccount = outward.some((one) =>
      [...namesOf(one), ...wordsInName(attribute(one, 'aria-label') ?? '')].some((word) =>
        accountNames.has(word),
      ),
    );
    const isTitle = matches(element, 'h1, h2, h3, [role="heading"]') && precedes(element, list);
    if (isBesideBox || isAccount) tell(name, 'me');
    else if (isTitle) tell(name, 'them');
  }
  return people;
}

/**
 * The rows that are names before the words of others: short, coming again and again, and as a kind followed by other rows.
 * Sentences that people say twice come again too, but nothing follows them that they could be the name of.
 */
function headsAmong(items: readonly Item[], habits: Habits): ReadonlySet<Item> {
  const comeAgain = items.filter(
    ({ row, pieces }) =>
      pieces.every(({ slot, text }) => habits.beside.has(slot) && text.length <= longestName) &&
      speakerByName([row]) === 'unknown',
  );
  const leads = new Set(comeAgain.filter((item) => isFollowed(item, items, comeAgain)));
  return new Set(
    comeAgain.filter((item) => {
      const kind = comeAgain.filter((one) => slotsOf(one) === slotsOf(item));
      return leads.has(item) && kind.filter((one) => leads.has(one)).length * 4 >= kind.length * 3;
    }),
  );
}

const slotsOf = ({ pieces }: Item): string => pieces.map(({ slot }) => slot).join('\n');

function isFollowed(item: Item, items: readonly Item[], comeAgain: readonly Item[]): boolean {
  const next = items[items.indexOf(item) + 1];
  return next !== undefined && !comeAgain.includes(next);
}

function itemsIn(row: Element): Item[] {
  const elements = messagesOf(row, 0);
  if (elements.length === 1) return [{ row, element: row, pieces: piecesOf(row), heads: [] }];
  const heads = piecesOf(row, (inner) => elements.includes(inner));
  return elements.map((element, index) => ({
    row,
    element,
    pieces: piecesOf(element),
    heads: index === 0 ? heads : [],
  }));
}

/** The messages in a row: one that holds several bubbles of one author, or a day of messages, is taken apart. */
function messagesOf(row: Element, depth: number): Element[] {
  const blocks = blocksIn(row);
  const last = blocks.at(-1);
  const alike = last ? blocks.filter((block) => areAlike(block, last)) : [];
  const isSame = alike.every((one) => classNames(one) === alike.map(classNames)[0]);
  const isDeep = alike.every(
    (one) => matches(one, 'li, article, tr') || (alike.length > 2 && blocksIn(one)[0]),
  );
  // Bubbles of one author follow each other; a head and a foot that look alike have the words between them.
  const isRun = isSame && areNeighbours(alike, blocks) && classNames(alike[0] as Element) !== '';
  if (alike.length > 1 && (isDeep || isRun))
    return alike.flatMap((one) => (isDeep ? messagesOf(one, depth) : [one]));
  if (depth > 3) return [row];
  const inner = blocks.map((block) => messagesOf(block, depth + 1)).filter(({ length }) => length > 1);
  return inner.length > 0 ? inner.flat() : [row];
}

const areNeighbours = (some: readonly Element[], all: readonly Element[]): boolean =>
  all.indexOf(some.at(-1) as Element) - all.indexOf(some[0] as Element) === some.length - 1;

const classNames = (element: Element): string => classesOf(element).sort().join(' ');

/** The elements from `outer` down to `inner`, through shadow roots. */
function spineFrom(outer: Element, inner: Element): Element[] {
  const spine: Element[] = [];
  for (let element: Element | null = inner; element; element = outerOf(element)) {
    spine.unshift(element);
    if (element === outer) break;
  }
  return spine;
}

/** What the layout tells of a message, and the look it had then: lists that reuse elements change it. */
interface Place extends Hang {
  readonly look: string;
  readonly colour: string;
  readonly keepSpace: boolean;
}
const knownPlaces = new WeakMap<Element, Place>();

function placeOf(list: Element, element: Element, spine: readonly Element[], look: string): Place {
  const before = knownPlaces.get(element);
  if (before?.look === look) return before;
  const keepSpace = /^(pre|break)/.test(getComputedStyle(spine.at(-1) ?? element).whiteSpace);
  const place = { ...hangInLayout(list, spine), look, keepSpace, colour: colourOf(spine) };
  knownPlaces.set(element, place);
  return place;
}

/** An item that has words of its own: where they are, and how they look. */
interface Found {
  readonly item: Item;
  readonly parts: Parts;
  readonly spine: readonly Element[];
  readonly place: Place;
}

function findMessage(list: Element, item: Item, habits: Habits): Found | undefined {
  const parts = partsOf(item.element, item.pieces, item.heads, habits);
  if (!parts) return undefined;
  const spine = spineFrom(item.row, parts.main.element);
  return {
    item,
    parts,
    spine,
    place: placeOf(list, item.element, spine, spine.flatMap(classesOf).join(' ')),
  };
}

/** Reads a message. One without a name goes by that of the message before it, if they look alike. */
function readRow({ item, parts, spine, place }: Found, side: Side, before: Row | undefined): Row {
  const { row, element } = item;
  const { colour, keepSpace } = place;
  const text = wordsOfMessage(element, parts, keepSpace) || parts.main.text;
  const time = findFirst(element, ['time[datetime]']) ?? findFirst(row, ['time[datetime]']);
  const at = time ? Date.parse(attribute(time, 'datetime') ?? '') : Number.NaN;
  const named = speakerByName(spine);
  const isRun = before && before.side === side && before.named === named && before.look.at(-1) === colour;
  return {
    element,
    text,
    author:
      parts.author ??
      pictureOf(row, parts.main.element) ??
      labelOf(spine, text) ??
      (isRun ? before.author : undefined),
    at: Number.isFinite(at) ? at : undefined,
    named,
    look: [...spine.flatMap(classesOf), colour],
    side,
    depth: spine.length,
  };
}

/** The picture beside the words, which stands for who wrote them. */
function pictureOf(row: Element, words: Element): string | undefined {
  const picture = findFirst(row, ['img[src]']);
  if (!picture || contains(words, picture)) return undefined;
  return attribute(picture, 'alt') || attribute(picture, 'src') || undefined;
}

/** What a label of the message says before its words, without the time: the same for all messages of one author. */
function labelOf(spine: readonly Element[], text: string): string | undefined {
  for (const element of spine) {
    const label = attribute(element, 'aria-label') ?? '';
    const name = label
      .slice(0, Math.max(0, label.indexOf(text)))
      .split(/[\d,:]/)[0]
      ?.trim();
    if (name) return name;
  }
  return undefined;
}
