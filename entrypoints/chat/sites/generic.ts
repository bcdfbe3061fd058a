import type { Speaker } from '../../shared/protocol.ts';
import {
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
  outerOf,
  parentOf,
  precedes,
  rectOf,
  shadowOf,
} from '../tree.ts';
import { isField, wordsIn } from '../words.ts';

/*
 * Apps that no site file knows, by structure alone: a list above the message box whose rows look alike, and what in a row
 * tells whose it is. Where nothing tells, the speaker is unknown.
 */

const live = '[role="log"], [role="feed"], [aria-live="polite"], [aria-live="assertive"]';
const notRows =
  'nav, header, footer, menu, form, fieldset, dialog, [role="navigation"], [role="menu"], [role="menubar"], [role="toolbar"], [role="tablist"], [role="listbox"], [role="tree"], [role="search"], [role="banner"], [role="form"], [role="alert"], [role="status"]';
const fieldsInside =
  'input:not([type="checkbox"]):not([type="hidden"]), textarea, select, [contenteditable="true"]';

const chatNames = new Set(
  'chat chats chatroom message messages msg msgs messaging messenger conversation conversations convo thread dm dms bubble bubbles room im'.split(
    ' ',
  ),
);
const commentNames = new Set(
  'comment comments review reviews answer answers article blog post posts issue'.split(' '),
);

/** Names that say a row is the writer's own, wherever they stand; and those that say so only against their opposite. */
const ownNames = new Set(
  'own self mine outgoing outbound fromme byme isme isown ismine currentuser sentbyme'.split(' '),
);
const theirNames = new Set(
  'incoming inbound theirs other others stranger partner peer remote interlocutor'.split(' '),
);
const ownSides = new Set('me my out right end sender'.split(' '));
const theirSides = new Set('them in left start receiver recipient'.split(' '));
/** Words that make one of the above a side of a message, rather than an arrow or an animation. */
const sideOf = new Set(
  'is message messages msg bubble chat row item text align justify items flex self content container wrapper mess balloon from by'.split(
    ' ',
  ),
);

/** Enough for a conversation to be seen: what is read of a row's names, and how far up and down a search goes. */
const mostLevels = 14;
const mostDescended = 400;
const sampledRows = 12;
const enough = 4;

const tokens = (text: string): string[] =>
  text
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

const namesOf = (element: Element): string[] =>
  tokens(
    [
      nameOf(element),
      ...['class', 'id', 'data-testid', 'data-qa'].map((name) => attribute(element, name) ?? ''),
    ].join(' '),
  );

const classesOf = (element: Element): string[] =>
  (attribute(element, 'class') ?? '').split(/\s+/).filter(Boolean);

/** Whether two siblings are built alike: the same tag and role, and class names half shared. */
function alike(a: Element, b: Element): boolean {
  if (nameOf(a) !== nameOf(b) || attribute(a, 'role') !== attribute(b, 'role')) return false;
  const [first, second] = [new Set(classesOf(a)), new Set(classesOf(b))];
  if (first.size === 0 && second.size === 0) return true;
  const shared = [...first].filter((name) => second.has(name)).length;
  return shared * 2 >= Math.min(first.size, second.size);
}

const hasWords = (element: Element): boolean => wordsIn(element, { keepSpace: false }).trim() !== '';

/** The last children of a list that look like rows of words, newest last. */
function rowsOf(list: Element, most: number): Element[] {
  const rows: Element[] = [];
  for (let child = lastOf(shadowOf(list) ?? list); child && rows.length < most; child = beforeOf(child)) {
    if (isElement(child) && !matches(child, notRows) && hasWords(child)) rows.push(child);
  }
  return rows.reverse();
}

/** The element in `branch` that holds the rows: the outermost with at least two alike, or one that says it is a log. */
function listIn(branch: Element): Element | undefined {
  if (matches(branch, notRows)) return undefined;
  const log = matches(branch, live) ? branch : findFirst(branch, ['[role="log"]', '[role="feed"]', live]);
  const start = log ?? branch;
  let left = mostDescended;
  const queue = [start];
  for (let element = queue.shift(); element && left > 0; element = queue.shift(), left--) {
    const rows = rowsOf(element, sampledRows);
    const [last] = rows.slice(-1);
    if (last && rows.length > 1 && rows.filter((row) => alike(row, last)).length > 1) return element;
    if (left > 0)
      queue.push(
        ...childrenOf(shadowOf(element) ?? element)
          .filter((child) => !matches(child, notRows))
          .slice(-20),
      );
  }
  return log;
}

/** How much speaks for `list` being the conversation that `box` writes in. Reads layout. */
function weigh(list: Element, box: Element, branch: Element): number {
  const rows = rowsOf(list, sampledRows);
  if (rows.some((row) => findFirst(row, [fieldsInside]))) return 0;
  const chain = [list];
  for (
    let outer = outerOf(list);
    outer && chain.length < 5 && contains(branch, outer);
    outer = outerOf(outer)
  )
    chain.push(outer);
  const [row] = rows.slice(-1);
  const names = [...chain, ...(row ? [row, ...childrenOf(row)] : [])].flatMap(namesOf);
  const boxNames = [box, outerOf(box)].flatMap((element) => (element ? namesOf(element) : []));
  let weight = 0;
  if (chain.some((element) => matches(element, '[role="log"]'))) weight += 4;
  else if (chain.some((element) => matches(element, live))) weight += 2;
  if (chain.some(scrolls)) weight += 2;
  if (names.some((name) => chatNames.has(name))) weight += 2;
  if (nameOf(box) !== 'input') weight += 1;
  if (rows.length > 1) weight += 1;
  if (rows.length > 3) weight += 1;
  if (row && findFirst(row, ['time, [datetime], [data-timestamp], [data-time]'])) weight += 1;
  if (rows.some((one) => ownByName(spineOf(one)) === 'me')) weight += 2;
  if (row && matches(row, 'p, h1, h2, h3, h4, h5, h6, tr, dt, dd, pre')) weight -= 2;
  if ([...names, ...boxNames].some((name) => commentNames.has(name))) weight -= 3;
  if (otherFields(box) > 0) weight -= 3;
  if (!isAbove(list, box)) weight -= 4;
  return weight;
}

const scrolls = (element: Element): boolean =>
  /auto|scroll|overlay/.test(getComputedStyle(element).overflowY);

/** Other fields to fill in, in the same form: then it is a form, and its box no message box. */
function otherFields(box: Element): number {
  const form = closest(box, 'form');
  if (!form) return 0;
  return findAll(form, 'input, select, textarea').filter(
    (field) =>
      field !== box &&
      !matches(
        field,
        '[type="hidden"], [type="file"], [type="submit"], [type="button"], [aria-hidden="true"], [hidden]',
      ) &&
      (!isField(field) || rectOf(field).width > 0),
  ).length;
}

/** Whether the list stands above the box and is about as wide. By order in the tree where there is no layout. */
function isAbove(list: Element, box: Element): boolean {
  const [above, below] = [rectOf(list), rectOf(box)];
  if (below.width === 0) return precedes(list, box);
  const shared = Math.min(above.right, below.right) - Math.max(above.left, below.left);
  return (
    shared > below.width / 2 &&
    below.width > above.width * 0.3 &&
    (below.top >= above.top + 20 || precedes(list, box))
  );
}

/**
 * The list of messages that `box` writes into: the nearest one above it that has enough about it of a conversation.
 * Undefined on a page that is no chat. Reads layout.
 */
export function findGenericThread(box: Element): Element | undefined {
  let child: Element = box;
  for (let level = 0; level < mostLevels; level++) {
    const parent = parentOf(child);
    if (!parent) return undefined;
    for (const branch of childrenOf(parent).reverse()) {
      if (branch === child) continue;
      const list = listIn(branch);
      if (list && weigh(list, box, branch) >= enough) return list;
    }
    const outer = outerOf(child);
    if (!outer || matches(outer, '[role="dialog"], dialog')) return undefined;
    child = outer;
  }
  return undefined;
}

/** One row as read: what the words are, and all that may tell whose they are. */
export interface Row {
  readonly element: Element;
  readonly text: string;
  readonly author: string | undefined;
  readonly at: number | undefined;
  /** What the names on the way to the words say for certain. */
  readonly named: Speaker;
  /** Class names on the way to the words: rows with the same ones have the same speaker. */
  readonly look: readonly string[];
  readonly side: Side;
}

/** Where a row's bubble hangs in the list, in the direction of writing. */
export type Side = 'start' | 'end' | 'none';

const authorPlaces = [
  '[data-author], [data-sender]',
  '[class*="author" i], [class*="sender" i], [class*="username" i], [class*="user-name" i], [class*="nickname" i], [class*="display-name" i], [class*="displayname" i]',
  '[class*="__name" i], [class*="-name" i], .name, .nick, .from, .user',
];
const textPlaces = [
  '[class*="message-text" i], [class*="msg-text" i], [class*="message__text" i], [class*="messagetext" i]',
  '[class*="message-body" i], [class*="message-content" i], [class*="message__content" i], [class*="bubble" i]',
  '.text, .content, .body',
];
const asides =
  'time, h1, h2, h3, h4, h5, h6, [role="heading"], blockquote, [role="toolbar"], [role="button"], [class*="timestamp" i], [class*="time" i], [class*="date" i], [class*="avatar" i], [class*="status" i], [class*="receipt" i], [class*="reaction" i], [class*="quote" i], [class*="reply" i], [class*="meta" i], [class*="tooltip" i], [class*="visually-hidden" i], .sr-only';
const dividers =
  '[role="separator"], hr, [class*="divider" i], [class*="separator" i], [class*="system" i], [class*="notice" i]';
const clock = /^\s*\d{1,2}[:.]\d{2}(\s?[ap]\.?m\.?)?\s*$/i;

const lengthOf = (element: Element): number => wordsIn(element, { keepSpace: false }).length;

/** The elements from the row down to the one that holds the words. */
function spineOf(row: Element): Element[] {
  const spine = [row];
  for (let element = row; spine.length < 8; ) {
    const inner = childrenOf(shadowOf(element) ?? element).filter(
      (child) => !matches(child, asides) && hasWords(child),
    );
    const [next] = inner;
    if (!next) break;
    const longest = inner.reduce((a, b) => (lengthOf(b) > lengthOf(a) ? b : a), next);
    if (matches(longest, 'p, span, a, b, i, em, strong, code') && spine.length > 2) break;
    spine.push(longest);
    element = longest;
  }
  return spine;
}

const ownMarks = [
  'data-own',
  'data-self',
  'data-is-own',
  'data-mine',
  'is-outgoing',
  'data-outgoing',
  'data-from-me',
];

/** What the names of the elements from the row to the words say: mine, theirs, or nothing for certain. */
function ownByName(spine: readonly Element[]): Speaker {
  for (const element of spine) {
    const role = attribute(element, 'data-message-author-role') ?? attribute(element, 'data-author-role');
    if (role) return role === 'user' ? 'me' : 'them';
    for (const name of ownMarks) {
      const value = attribute(element, name);
      if (value !== null) return value === 'false' ? 'them' : 'me';
    }
    const direction = ['data-testid', 'data-direction', 'data-type'].map(
      (name) => attribute(element, name) ?? '',
    );
    for (const name of [...classesOf(element), ...direction]) {
      if (/^self-(start|end|center|auto|stretch|baseline)$/.test(name)) continue;
      const words = tokens(name);
      if (words.some((word) => ownNames.has(word)) || /(fromme|byme|currentuser)$/.test(words.join('')))
        return 'me';
      if (words.some((word) => theirNames.has(word))) return 'them';
    }
  }
  return 'unknown';
}

/** The side a class name puts a row on, such as `message--right` or `justify-end`; only worth something against others. */
function sideByName(look: readonly string[]): Side {
  for (const name of look) {
    const words = tokens(name);
    if (words.length > 1 && !words.some((word) => sideOf.has(word))) continue;
    if (words.some((word) => ownSides.has(word))) return 'end';
    if (words.some((word) => theirSides.has(word))) return 'start';
  }
  return 'none';
}

/** Where the words hang between the edges of the list. Reads layout: once per message. */
function sideInLayout(list: Element, spine: readonly Element[]): Side {
  const outer = rectOf(list);
  if (outer.width < 100) return 'none';
  const bubble = spine.findLast((element) => matches(element, '*') && hasFill(element)) ?? spine.at(-1);
  if (!bubble) return 'none';
  const rect = rectOf(bubble);
  const [left, right] = [rect.left - outer.left, outer.right - rect.right];
  if (Math.abs(left - right) < outer.width * 0.08 || Math.min(left, right) > outer.width * 0.3) return 'none';
  const isLeft = left < right;
  return isLeft === (getComputedStyle(list).direction !== 'rtl') ? 'start' : 'end';
}

const hasFill = (element: Element): boolean => {
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  return backgroundImage !== 'none' || !/^(transparent|rgba\(.*, 0\)|)$/.test(backgroundColor);
};

/** The messages among a list's rows: a row that holds several bubbles of one author is taken apart. */
function messagesOf(row: Element): Element[] {
  const inner = childrenOf(shadowOf(row) ?? row).filter(
    (child) => matches(child, 'div, li, article, section') && hasWords(child),
  );
  const [only] = inner;
  if (inner.length === 1 && only && childrenOf(only).length > 1) return messagesOf(only);
  const bubbles = inner.filter((child) => classesOf(child).length > 0 && !matches(child, asides));
  const last = bubbles.at(-1);
  const alikes = last ? bubbles.filter((bubble) => sameLook(bubble, last)) : [];
  return alikes.length > 1 ? alikes : [row];
}

const sameLook = (a: Element, b: Element): boolean =>
  nameOf(a) === nameOf(b) && classesOf(a).sort().join(' ') === classesOf(b).sort().join(' ');

const known = new WeakMap<Element, Row>();

function readRow(list: Element, element: Element): Row | undefined {
  const place = findFirst(element, textPlaces);
  const holder = place && hasWords(place) ? place : element;
  const author = findFirst(element, authorPlaces);
  const drop = [
    asides,
    author && author !== holder && !contains(author, holder) ? authorPlaces.join(', ') : '',
  ]
    .filter(Boolean)
    .join(', ');
  const text = wordsIn(holder, { keepSpace: false, drop })
    .split('\n')
    .filter((line) => !clock.test(line))
    .join('\n')
    .trim();
  if (!text) return undefined;
  const before = known.get(element);
  const time = findFirst(element, ['time[datetime]']);
  const spine = before ? [] : spineOf(element);
  const row: Row = {
    element,
    text,
    author:
      author && author !== holder ? wordsIn(author, { keepSpace: false }).trim() || undefined : undefined,
    at: time ? timeOf(attribute(time, 'datetime')) : undefined,
    named: before?.named ?? ownByName(spine),
    look: before?.look ?? spine.flatMap(classesOf),
    side: before?.side ?? sideInLayout(list, spine),
  };
  known.set(element, row);
  return row;
}

const timeOf = (text: string | null): number | undefined => {
  const at = Date.parse(text ?? '');
  return Number.isFinite(at) ? at : undefined;
};

/** The newest `most` messages of a list that no site file knows, oldest first. Reads the layout of each new one once. */
export function readRows(list: Element, most: number): Row[] {
  const rows: Row[] = [];
  for (const row of rowsOf(list, most).reverse()) {
    if (matches(row, dividers)) continue;
    for (const element of messagesOf(row).reverse()) {
      const read = readRow(list, element);
      if (read) rows.push(read);
    }
    if (rows.length >= most) break;
  }
  return rows.slice(0, most).reverse();
}

/** What was learned of the writer from messages seen being sent: their name, and how their messages look. */
export interface Learned {
  readonly authors: ReadonlySet<string>;
  readonly looks: ReadonlySet<string>;
}

/**
 * Whose each message is: by names that say so; else by what was learned from sending; else by class names or place, where
 * messages stand on both sides. `unknown` where none of these tells.
 */
export function speakersOf(rows: readonly Row[], learned: Learned): Speaker[] {
  if (rows.some((row) => row.named === 'me')) {
    return rows.map((row) => (row.named === 'unknown' ? 'them' : row.named));
  }
  const shared = new Set(rows[0]?.look.filter((name) => rows.every((row) => row.look.includes(name))));
  const looks = rows.map((row) => row.look.filter((name) => !shared.has(name)));
  const byLook = bySide(looks.map(sideByName));
  const byPlace = bySide(rows.map((row) => row.side));
  const someLearned = rows.some((row) => row.author !== undefined && learned.authors.has(row.author));
  let author: string | undefined;
  return rows.map((row, index) => {
    author = row.author ?? author;
    if (row.named !== 'unknown') return row.named;
    if (someLearned && author !== undefined) return learned.authors.has(author) ? 'me' : 'them';
    const [look, place] = [byLook[index] ?? 'unknown', byPlace[index] ?? 'unknown'];
    if (look !== 'unknown' && place !== 'unknown') return look === place ? look : 'unknown';
    return look === 'unknown' ? place : look;
  });
}

/** The writer's messages hang at the end, where some do and some do not; where all hang alike the side says nothing. */
function bySide(sides: readonly Side[]): Speaker[] {
  const tells = sides.includes('end') && sides.includes('start');
  return sides.map((side) => {
    if (!tells || side === 'none') return 'unknown';
    return side === 'end' ? 'me' : 'them';
  });
}
