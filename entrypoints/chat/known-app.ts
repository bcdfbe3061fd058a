import { limits, type Sites, type Speaker } from '../shared/protocol.ts';
import type { Learned } from './learned.ts';
import { hangInLayout } from './sides.ts';
import type { NamePlace, Site, TimePlace } from './sites/site.ts';
import type { Shown } from './thread.ts';
import {
  aroundOf,
  attribute,
  beforeOf,
  closest,
  findAll,
  findFirst,
  holds,
  isElement,
  lastOf,
  matches,
  outerOf,
  shadowOf,
} from './tree.ts';
import { unknownApps } from './unknown-app-slot.ts';
import { normalise, wordsIn } from './words.ts';

/*
 * Reading an app by its own site file.
 */

/** The app a page is: the one whose host it is at, else one that has in the page what only it has. */
export function siteOf(page: Document, { site, candidates }: Pick<Sites, 'site' | 'candidates'>) {
  return site ?? candidates.find(({ detect }) => detect && findFirst(page, [detect]));
}

/** Elements one look at a list may pass on its way to the newest messages. */
const mostPassed = 6_000;

/** The list of a known app that belongs to `composer`: the nearest one up the tree, else the first in the page. */
export function findList(page: Document, site: Site, composer: Element | undefined): Element | undefined {
  if (site.list.length === 0) return composer && unknownApps()?.findThread(composer);
  for (const around of composer ? aroundOf(composer) : []) {
    const list = findFirst(around, site.list);
    if (list) return list;
  }
  return findFirst(page, site.list);
}

/** The first kind of message of the site file that is in the list; also where the list keeps them in shadow roots. */
const messageIn = (list: Element, site: Site): string | undefined =>
  site.message.find((selector) => findFirst(list, [selector, `>>> ${selector}`]));

/** Whether the file finds any message in a list, read or not: where it finds none, it may be out of date. */
export const fits = (list: Element, site: Site): boolean => messageIn(list, site) !== undefined;

/**
 * The newest messages of a known app's list, oldest first, at most `limits.messages`. Where the app marks nobody's
 * messages, what was learned of the writer counts, and grows. `now`: epoch ms.
 */
export function readSite(list: Element, site: Site, learned: Learned, now: number): Shown[] {
  const selector = messageIn(list, site);
  if (selector === undefined) return [];
  const found: Element[] = [];
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
  const identities = identitiesOf(site);
  const messages = found.reverse().flatMap((element) => readMessage(element, list, site, identities));
  return afterSending(inRuns(messages, site), learned, now);
}

function readMessage(
  element: Element,
  list: Element,
  site: Site,
  identities: readonly OwnIdentity[],
): Shown[] {
  const { drop } = site;
  const holder = holderOf(element, site);
  if (!holder) return [];
  const keepSpace = /^(pre|break)/.test(getComputedStyle(holder).whiteSpace);
  const reading = drop ? { keepSpace, drop: (inner: Element) => matches(inner, drop) } : { keepSpace };
  const text = normalise(wordsIn(holder, reading)).trim();
  if (!text) return [];
  const named = findFirst(element, site.author);
  const { author, isOwn } = authorOf(element, identities);
  return [
    {
      element,
      text,
      author: author ?? (named && wordsIn(named, { keepSpace: false }).trim()),
      from: speakerOf(element, holder, list, site, isOwn),
      at: timeOf(element, site.time),
      key: site.key ? (attribute(element, site.key) ?? undefined) : undefined,
    },
  ];
}

/** The element with the message's own words: not the one in a quoted message inside it. */
function holderOf(element: Element, { text, drop }: Site): Element | undefined {
  const isDropped = (found: Element): boolean => {
    const dropped = drop ? closest(found, drop) : null;
    return dropped !== null && dropped !== element && holds(element, dropped);
  };
  for (const selector of text) {
    if (!selector.includes('>>>') && matches(element, selector)) return element;
    const found = findAll(element, selector).find((one) => !isDropped(one));
    if (found) return found;
  }
  return undefined;
}

const isMarked = (element: Element, selectors: readonly string[]): boolean =>
  selectors.some((selector) => !selector.includes('>>>') && matches(element, selector)) ||
  findFirst(element, selectors) !== undefined;

function speakerOf(
  element: Element,
  holder: Element,
  list: Element,
  site: Site,
  isOwn: boolean | undefined,
): Speaker {
  if (isMarked(element, site.mine)) return 'me';
  if (isMarked(element, site.theirs)) return 'them';
  if (isOwn !== undefined) return isOwn ? 'me' : 'them';
  return site.sides ? speakerBySide(element, holder, list) : 'unknown';
}

/** Sides read from the layout, and the look the message had then: lists that reuse elements change it. */
const knownSides = new WeakMap<Element, { readonly look: string; readonly from: Speaker }>();

function speakerBySide(element: Element, holder: Element, list: Element): Speaker {
  const spine = [holder];
  for (let outer = outerOf(holder); outer && holder !== element; outer = outerOf(outer)) {
    spine.unshift(outer);
    if (outer === element) break;
  }
  const look = spine.map((one) => attribute(one, 'class')).join();
  const before = knownSides.get(element);
  if (before?.look === look) return before.from;
  const side = hangInLayout(list, spine).side;
  const from = side === 'none' ? 'unknown' : side === 'end' ? 'me' : 'them';
  knownSides.set(element, { look, from });
  return from;
}

/** The writer's own name or id as the page shows it, and where a message has that of its author. */
interface OwnIdentity {
  readonly name: string | undefined;
  readonly author: NamePlace;
}

const identitiesOf = ({ identities = [] }: Site): OwnIdentity[] =>
  identities.map(({ own, author }) => ({ name: nameAt(document, own), author }));

/**
 * The author of a message by the first identity that the message shows, and whether that is the writer. Authors told by
 * different signs are not to be compared, so each bears the number of its sign.
 */
function authorOf(element: Element, identities: readonly OwnIdentity[]) {
  const authors = identities.map(({ name, author }, sign) => ({
    sign,
    own: name,
    name: nameAt(element, author),
  }));
  const told = authors.find(({ own, name }) => own && name);
  const shown = told ?? authors.find(({ name }) => name);
  return { author: shown && `${shown.sign}\n${shown.name}`, isOwn: told && told.own === told.name };
}

const signOf = (author: string): string => author.slice(0, author.indexOf('\n') + 1);

function nameAt(
  start: Element | Document,
  { in: selector, around, read, after = [], until }: NamePlace,
): string | undefined {
  const root = around && isElement(start) ? closest(start, around) : start;
  const holder = selector && root ? findFirst(root, [selector]) : isElement(root) ? root : undefined;
  let name = holder && (read ? attribute(holder, read) : wordsIn(holder, { keepSpace: false }));
  for (const part of after) {
    const start = name?.indexOf(part) ?? -1;
    name = start < 0 ? undefined : name?.slice(start + part.length);
  }
  return (until === undefined ? name : name?.split(until)[0])?.trim() || undefined;
}

/** Where only the first message of a run says whose it is, the others have its speaker and author. */
function inRuns(messages: readonly Shown[], site: Site): readonly Shown[] {
  if (!site.runs) return messages;
  let first: Pick<Shown, 'from' | 'author'> = { from: 'unknown' };
  return messages.map((message) => {
    if (message.from === 'unknown' && !message.author) return { ...message, ...first };
    first = { from: message.from, author: message.author };
    return message;
  });
}

/** Where the page does not tell whose messages are, the one seen being sent does. */
function afterSending(messages: readonly Shown[], learned: Learned, now: number): Shown[] {
  if (messages.every(({ from }) => from !== 'unknown')) return [...messages];
  learned.learn(
    messages.map(({ element, text, author, from }) => ({
      element,
      text,
      author,
      named: from,
      look: [],
      side: 'none',
    })),
    now,
  );
  const signs = new Set([...learned.authors].map(signOf));
  return messages.map((message) => {
    const { from, author, element } = message;
    if (from !== 'unknown') return message;
    if (learned.sent.has(element)) return { ...message, from: 'me' };
    if (!author || !signs.has(signOf(author))) return message;
    return { ...message, from: learned.authors.has(author) ? 'me' : 'them' };
  });
}

function timeOf(element: Element, places: readonly TimePlace[] | undefined): number | undefined {
  for (const { in: selector, read, unit } of places ?? []) {
    const holder = selector ? findFirst(element, [selector]) : element;
    const value = holder && attribute(holder, read);
    if (!value) continue;
    const at = unit === 'iso' ? Date.parse(value) : Number(value) * (unit === 's' ? 1_000 : 1);
    if (Number.isFinite(at)) return Math.round(at);
  }
  return undefined;
}
