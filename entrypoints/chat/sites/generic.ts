import { classesOf, wordSet, wordsInName } from '../names.ts';
import { type Clues, type Side, sideInLayout, speakerByName } from '../speakers.ts';
import {
  aroundOf,
  attribute,
  beforeOf,
  childrenOf,
  closest,
  contains,
  findAll,
  findFirst,
  isElement,
  lastOf,
  matches,
  nameOf,
  nextOf,
  outerOf,
  precedes,
  rectOf,
  shadowOf,
} from '../tree.ts';
import { hasWords, isField, wordsIn } from '../words.ts';

/*
 * Apps that no site file knows, by structure alone: a list above the message box whose rows look alike.
 */

const live = '[role="log"], [role="feed"], [aria-live="polite"], [aria-live="assertive"]';
const otherTags = wordSet('nav header footer menu form fieldset dialog');
const otherRoles = wordSet(
  'navigation menu menubar toolbar tablist listbox tree search banner form alert status',
);
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
      if (list && weigh(list, box, branch) >= enough) return list;
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
  const log = matches(branch, live) ? branch : findFirst(branch, ['[role="log"]', '[role="feed"]', live]);
  const queue = [log ?? branch];
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
  return log;
}

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

/** The last children of a list that are rows with words in them, oldest first. */
function rowsOf(list: Element, most: number): Element[] {
  const rows: Element[] = [];
  for (let child = lastOf(shadowOf(list) ?? list); child && rows.length < most; child = beforeOf(child)) {
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
    [rows.some((one) => speakerByName(spineOf(one)) === 'me'), 2],
    [nameOf(box) !== 'input', 1],
    [rows.length > 1, 1],
    [rows.length > 3, 1],
    [row !== undefined && findFirst(row, [timed]) !== undefined, 1],
    [row !== undefined && matches(row, 'p, h1, h2, h3, h4, h5, h6, tr, dt, dd, pre'), -2],
    [[...names, ...boxNames].some((name) => commentNames.has(name)), -3],
    [hasOtherFields(box), -3],
    [rows.length > 1 && areOnBothSides(list, rows), 2],
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

const areOnBothSides = (list: Element, rows: readonly Element[]): boolean => {
  const sides = rows.map((row) => sideInLayout(list, spineOf(row)));
  return sides.includes('start') && sides.includes('end');
};

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
}

/** The newest `most` messages of a list that no site file knows, oldest first. Reads the layout of each new one once. */
export function readRows(list: Element, most: number): Row[] {
  const found: { readonly row: Element; readonly element: Element }[] = [];
  for (const row of rowsOf(list, most).reverse()) {
    if (found.length >= most) break;
    if (isNamed(row, dividers) || matches(row, 'hr, [role="separator"]')) continue;
    for (const element of messagesOf(row).reverse()) found.push({ row, element });
  }
  let author: string | undefined;
  return found
    .slice(0, most)
    .reverse()
    .flatMap(({ row, element }) => {
      const read = readRow(list, row, element, author);
      author = read?.author ?? author;
      return read ? [read] : [];
    });
}

const authorPlaces =
  '[data-author], [data-sender], [class*="author" i], [class*="sender" i], [class*="username" i], [class*="user-name" i], [class*="nickname" i], [class*="display-name" i], [class*="displayname" i], [class*="__name" i], [class*="-name" i], .name, .nick, .from, .user';
const textPlaces = [
  '[class*="message-text" i], [class*="msg-text" i], [class*="message__text" i], [class*="messagetext" i]',
  '[class*="message-body" i], [class*="message-content" i], [class*="message__content" i], [class*="bubble" i]',
  '.text, .content, .body',
];
const asides = wordSet(
  'time timestamp date avatar status receipt receipts reaction reactions quote quoted reply meta tooltip hidden toolbar actions badge preview embed attachment attachments',
);
const dividers = wordSet('divider separator system notice notification daymarker unread');
const clock = /^\s*\d{1,2}[:.]\d{2}(\s?[ap]\.?m\.?)?\s*$/i;

const isNamed = (element: Element, names: ReadonlySet<string>): boolean =>
  classesOf(element).some((name) => wordsInName(name).some((word) => names.has(word)));

/** Whether an element in a message holds something other than its words. */
const isAside = (element: Element): boolean =>
  matches(
    element,
    'time, h1, h2, h3, h4, h5, h6, [role="heading"], blockquote, [role="toolbar"], [role="button"], .sr-only',
  ) || isNamed(element, asides);

/** The messages in a row: a row that holds several bubbles of one author is taken apart. */
function messagesOf(row: Element): Element[] {
  const inner = innerOf(row).filter(
    (child) => matches(child, 'div, li, article, section') && hasWords(child),
  );
  const [only] = inner;
  if (inner.length === 1 && only && childrenOf(only).length > 1) return messagesOf(only);
  const bubbles = inner.filter((child) => classesOf(child).length > 0 && !isAside(child));
  const last = bubbles.at(-1);
  const same = last ? bubbles.filter((bubble) => classNames(bubble) === classNames(last)) : [];
  return same.length > 1 ? same : [row];
}

const classNames = (element: Element): string => classesOf(element).sort().join(' ');

/** The elements from the row down to the one that holds the words. */
function spineOf(row: Element): Element[] {
  const spine = [row];
  for (let element = row; spine.length < 8; ) {
    const inner = innerOf(element).filter((child) => !isAside(child) && hasWords(child));
    const longest = inner.reduce<Element | undefined>(
      (a, b) => (a && lengthOf(a) >= lengthOf(b) ? a : b),
      undefined,
    );
    if (!longest) break;
    if (matches(longest, 'p, span, a, b, i, em, strong, code') && spine.length > 2) break;
    spine.push(longest);
    element = longest;
  }
  return spine;
}

const lengthOf = (element: Element): number => wordsIn(element, { keepSpace: false }).length;

/** Sides read from the layout, and the look the message had then: lists that reuse elements change it. */
const knownSides = new WeakMap<Element, { readonly look: string; readonly side: Side }>();

/** Reads a message in its row: itself, or one of several by the same author. */
function readRow(
  list: Element,
  row: Element,
  element: Element,
  lastAuthor: string | undefined,
): Row | undefined {
  const place = findFirst(element, textPlaces);
  const holder = place && hasWords(place) ? place : element;
  const named = findFirst(element, [authorPlaces]) ?? findFirst(row, [authorPlaces]);
  const author = named && named !== holder && !contains(named, holder) ? named : undefined;
  const text = wordsIn(holder, { keepSpace: false, drop: (inner) => inner === author || isAside(inner) })
    .split('\n')
    .filter((line) => !clock.test(line))
    .join('\n')
    .trim();
  if (!text) return undefined;
  const time = findFirst(element, ['time[datetime]']) ?? findFirst(row, ['time[datetime]']);
  const at = time ? Date.parse(attribute(time, 'datetime') ?? '') : Number.NaN;
  const around = aroundOf(element).filter((outer) => contains(row, outer));
  const spine = [...around.filter(isElement).reverse(), ...spineOf(element)];
  const look = spine.flatMap(classesOf);
  return {
    element,
    text,
    author: (author && wordsIn(author, { keepSpace: false }).trim()) || lastAuthor,
    at: Number.isFinite(at) ? at : undefined,
    named: speakerByName(spine),
    look,
    side: sideOf(list, element, spine, look.join(' ')),
  };
}

function sideOf(list: Element, element: Element, spine: readonly Element[], look: string): Side {
  const before = knownSides.get(element);
  if (before?.look === look) return before.side;
  const side = sideInLayout(list, spine);
  knownSides.set(element, { look, side });
  return side;
}
