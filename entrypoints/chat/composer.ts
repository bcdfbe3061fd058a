import { wordSet, wordsInName } from './names.ts';
import type { Site } from './sites/site.ts';
import {
  attribute,
  closest,
  findAll,
  focusedIn,
  isConnected,
  isSeen,
  matches,
  nameOf,
  outerOf,
  rootOf,
  shadowsIn,
} from './tree.ts';
import type { UnknownApps } from './unknown-app-slot.ts';
import { isField } from './words.ts';

/** Elements one may write in. Every other kind of field is left alone. */
const writable = [
  'textarea',
  'input:not([type])',
  'input[type="text" i]',
  'input[type=""]',
  '[contenteditable=""]',
  '[contenteditable="true" i]',
  '[contenteditable="plaintext-only" i]',
].join(',');

/** What `autocomplete` says on a field for messages; any other word promises a detail of a person or a secret. */
const anyWords = /^(on|off|no|nope|none|false|disabled|(chat|message).*)?$/i;

/** Words in a field's own name that say it holds a secret, a payment, a search, or a detail of a person. */
const privateNames = wordSet(
  `password passwd passphrase passcode pwd pass wachtwoord pin pincode otp totp mfa 2fa token secret captcha
   card cardnumber creditcard cardholder ccnumber ccnum cvc cvv csc iban bic bsn ssn sortcode expiry expdate
   search zoek zoeken query q email mail phone telephone tel mobile fax url website homepage username login coupon`,
);

/** The same for a one-line field, where a detail or a title is asked for rather than a message. */
const privateLineNames = wordSet(
  `name firstname lastname fullname surname userid account zip zipcode postcode postal street city country address
   birthday birthdate dob amount price quantity qty voucher filter find lookup link
   title subject tag tags label topic recipient to cc bcc`,
);

/** Where nobody writes to someone: searches, number fields, code editors. */
const otherPlaces =
  '[role="search"], [role="searchbox"], search, [role="spinbutton"], [role="code"], .monaco-editor, .CodeMirror, .cm-editor, .ace_editor, .view-lines';

/** A box this short holds a code, not a message. */
const shortestMessage = 12;

/**
 * Whether a field must never be read: passwords, payment, search, e-mail, phone and web addresses, numbers, codes,
 * names to log in with, code editors, boxes of a few characters. Judged by structure alone; costs no layout.
 * `labels`: whether its label counts too. On a known app it holds the name of a person or a room, so there it does not.
 */
export function isPrivate(element: Element, labels: boolean): boolean {
  if (!anyWords.test(attribute(element, 'autocomplete') ?? '')) return true;
  if (/^(search|email|tel|url|numeric|decimal)$/i.test(attribute(element, 'inputmode') ?? '')) return true;
  if (closest(element, otherPlaces)) return true;
  const isLine = nameOf(element) === 'input';
  const wordsOf = (name: string): string[] => wordsInName(attribute(element, name) ?? '');
  // "A message to Robin" asks for no address: in a label this word says nothing.
  const inLabels = labels
    ? ['aria-label', 'placeholder'].flatMap(wordsOf).filter((word) => word !== 'to')
    : [];
  const names = [...['name', 'id', 'data-testid', 'itemprop'].flatMap(wordsOf), ...inLabels];
  if (names.some((name) => privateNames.has(name) || (isLine && privateLineNames.has(name)))) return true;
  if (!isField(element)) return false;
  if (element.type !== 'text' && element.type !== 'textarea') return true;
  if (element.maxLength >= 0 && element.maxLength < shortestMessage) return true;
  if (attribute(element, 'pattern') !== null) return true;
  const form = closest(element, 'form');
  return form !== null && findAll(form, 'input[type="password" i], [autocomplete^="cc-" i]').length > 0;
}

const isEditable = (element: Element): boolean => attribute(element, 'contenteditable') !== null;

/** Whether an element is still of a kind that may be read; a field can turn into a password under the hand. */
export const isWritable = (element: Element): boolean => matches(element, writable);

/** The box someone writes in at `element`: itself, or the editable element around it. Undefined for anything else. */
export function boxAt(element: Element | null): Element | undefined {
  if (!element) return undefined;
  if (isField(element)) return isWritable(element) ? element : undefined;
  let box: Element | undefined;
  for (let outer: Element | null = closest(element, writable); outer; ) {
    if (!isEditable(outer)) break;
    box = outer;
    const parent = outerOf(outer);
    outer = parent && rootOf(parent) === rootOf(outer) ? closest(parent, writable) : null;
  }
  return box;
}

/** Whether a box can be written in and seen: not disabled, not a hidden mirror of another box. Reads layout. */
export function isUsable(box: Element): boolean {
  if (!isConnected(box)) return false;
  if (isField(box) ? box.disabled || box.readOnly : attribute(box, 'aria-readonly') === 'true') return false;
  if (attribute(box, 'aria-disabled') === 'true' || closest(box, '[inert], [aria-hidden="true"]'))
    return false;
  return isSeen(box);
}

/** A page with more fields than this is a form, not a chat. */
const mostBoxes = 60;

/** The message box in use, and the list of messages it writes into. */
export interface Chat {
  readonly box: Element | undefined;
  readonly list: Element | undefined;
}

const nothing: Chat = { box: undefined, list: undefined };

/**
 * The message box in use: the one with the focus if it is one, else `last` if it still stands, else the first seen. On a
 * known app only its own boxes count. Undefined when there is none. Reads layout: not to be called for a key.
 */
export function findKnownBox(page: Document, site: Site, last: Element | undefined): Element | undefined {
  const boxes = site.composer
    .flatMap((selector) => findAll(page, selector))
    .filter((box) => boxAt(box) === box && !site.message.some((message) => closest(box, message)))
    .filter((box) => !isPrivate(box, false) && isUsable(box));
  const focused = boxAt(focusedIn(page));
  return boxes.find((box) => box === focused) ?? boxes.find((box) => box === last) ?? boxes[0];
}

/**
 * The message box of a page that no site file knows, in the same order, with the list above it: a box counts only beside
 * something that looks like a conversation, which `findThread` tells. Reads layout.
 */
export function findUnknownChat(
  page: Document,
  last: Element | undefined,
  findThread: UnknownApps['findThread'],
): Chat {
  const chatAt = (box: Element | undefined): Chat | undefined => {
    if (!box || isPrivate(box, true) || !isUsable(box)) return undefined;
    const list = findThread(box);
    return list && { box, list };
  };
  const boxes = findAll(page, writable);
  if (boxes.length > mostBoxes) return nothing;
  const inUse = chatAt(boxAt(focusedIn(page))) ?? chatAt(last);
  if (inUse) return inUse;
  for (const shadow of shadowsIn(page)) boxes.push(...findAll(shadow, writable));
  for (const box of boxes.slice(-mostBoxes).reverse()) {
    const found = chatAt(boxAt(box));
    if (found) return found;
  }
  return nothing;
}

/** Whether the page keeps spaces and line ends in this box as they are typed. Reads style: ask once per box. */
export const keepsSpace = (box: Element): boolean =>
  isField(box) || /^(pre|break)/.test(getComputedStyle(box).whiteSpace);
