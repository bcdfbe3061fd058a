import type { Editor } from './sites/site.ts';
import {
  attribute,
  closest,
  dataOf,
  firstOf,
  isConnected,
  isElement,
  isText,
  lastOf,
  matches,
  nameOf,
} from './tree.ts';
import { isField, normalise, wordsOf } from './words.ts';

/** The message box to write in. */
export interface Box {
  readonly element: Element;
  /** Whether the page keeps spaces and line ends in it. */
  readonly keepSpace: boolean;
  readonly editor: Editor | undefined;
}

/** What an insertion did: the words of the box before it and after it, and the part that is new. */
export interface Insertion {
  readonly before: string;
  readonly after: string;
  readonly added: string;
  readonly place: Place;
}

export type Place = 'before' | 'after';

/** Ms an editor needs to notice that the caret moved; Slate and Lexical look only now and then. */
const noticed = 50;
const noticedLate = 150;
/** Ms an editor that was not in use needs to wake up: ProseMirror trusts no caret at the start sooner than 200 after the focus. */
const woken = 250;
/** Ms given to the page to show what was written. */
const shownWithin = 500;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** What parts the new words from those that are there: nothing, a space, or a line end in a draft of several lines. */
export function gapBetween(first: string, second: string, manyLines: boolean): string {
  if (first === '' || second === '' || /\s$/.test(first) || /^\s/.test(second)) return '';
  return manyLines && (first.includes('\n') || second.includes('\n')) ? '\n' : ' ';
}

/**
 * Writes `text` into the box once, before or after the words there, through the browser's or the editor's own way of
 * typing, so that its undo works. The caret ends behind the new words. Reads back: when the box holds anything but what
 * was meant, its old words are put back and the answer is undefined. Never sends.
 */
export async function insert(box: Box, text: string, place: Place): Promise<Insertion | undefined> {
  const before = read(box);
  const added = addition(before, text, place, isMultiline(box));
  const after = place === 'after' ? before + added : added + before;
  if (!isOpen(box)) return undefined;
  await wake(box.element);
  const again = await aim(box, place);
  if (read(box) !== before) return undefined;
  write(box.element, again + added);
  if (await becomes(box, after)) {
    if (place === 'before') stepBack(box.element, added.length - text.length);
    return { before, after, added, place };
  }
  if (read(box) !== before) await replaceAll(box, before);
  return undefined;
}

/**
 * Takes an insertion back, when the box still holds exactly what it left. True when the old words are there again; a box
 * that was changed since is left alone.
 */
export async function takeBack(box: Box, insertion: Insertion): Promise<boolean> {
  if (!isOpen(box) || read(box) !== insertion.after) return false;
  await wake(box.element);
  if (await selectAdded(box, insertion)) {
    cut(box.element);
    if (await becomes(box, insertion.before)) return true;
  }
  return replaceAll(box, insertion.before);
}

const read = ({ element, keepSpace }: Box): string => normalise(wordsOf(element, keepSpace));

const isOpen = ({ element }: Box): boolean => isConnected(element) && !isLocked(element);

/** The new words with the gap that parts them from the old ones. */
function addition(before: string, text: string, place: Place, manyLines: boolean): string {
  return place === 'after'
    ? gapBetween(before, text, manyLines) + text
    : text + gapBetween(text, before, manyLines);
}

const command = (name: string, text?: string): boolean =>
  Document.prototype.execCommand.call(document, name, false, text);

const isMultiline = ({ element }: Box): boolean => nameOf(element) === 'textarea';

const isLocked = (element: Element): boolean =>
  isField(element) ? element.disabled || element.readOnly : attribute(element, 'contenteditable') === 'false';

/** Gives the box the focus; when the browser's own focus is in the panel, says so to the page, which editors wait for. */
async function wake(element: Element): Promise<void> {
  const wasAwake = Document.prototype.hasFocus.call(document) && matches(element, ':focus');
  HTMLElement.prototype.focus.call(element, { preventScroll: true });
  if (wasAwake) return;
  if (!Document.prototype.hasFocus.call(document)) {
    element.dispatchEvent(new FocusEvent('focus', { composed: true }));
    element.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
  }
  await wait(woken);
}

/**
 * Moves the caret to the start or the end, by way of elsewhere: that ends what undo takes as one piece. The answer is
 * what has to be typed again there: Slate joins what is typed at the end to what was, unless something is replaced.
 */
async function aim(box: Box, place: Place): Promise<string> {
  const { element } = box;
  if (isField(element)) {
    const { length } = element.value;
    const to = place === 'after' ? length : 0;
    element.setSelectionRange(length - to, length - to);
    element.setSelectionRange(to, to);
    await wait(noticed);
    return '';
  }
  getSelection()?.collapse(...edgeOf(element, place === 'after' ? 'before' : 'after'));
  await wait(noticedBy(box));
  const [node, offset] = edgeOf(element, place);
  const again = isSlate(box) && place === 'after' && isText(node) ? lastLetter(dataOf(node)) : '';
  getSelection()?.setBaseAndExtent(node, offset - again.length, node, offset);
  await wait(noticedBy(box));
  return again;
}

const lastLetter = (text: string): string => /[\p{L}\p{P}]$/u.exec(text)?.[0] ?? '';

/** Selects the words that an insertion added, if they stand together at the edge where they were put. */
async function selectAdded(box: Box, { added, place }: Insertion): Promise<boolean> {
  const { element } = box;
  if (isField(element)) {
    const start = place === 'after' ? element.value.length - added.length : 0;
    element.setSelectionRange(start, start + added.length);
  } else {
    const [node] = edgeOf(element, place);
    if (!isText(node)) return false;
    const words = normalise(dataOf(node));
    if (words.length !== dataOf(node).length) return false;
    const start = place === 'after' ? words.length - added.length : 0;
    if (words.slice(start, start + added.length) !== added) return false;
    getSelection()?.setBaseAndExtent(node, start, node, start + added.length);
    await wait(noticedBy(box));
  }
  return true;
}

/** Moves the caret back over the gap, to the end of the new words. */
function stepBack(element: Element, by: number): void {
  if (isField(element)) {
    const to = element.selectionStart ?? by;
    element.setSelectionRange(to - by, to - by);
  } else {
    for (let step = 0; step < by; step++) getSelection()?.modify('move', 'backward', 'character');
  }
}

const isSlate = ({ element, editor }: Box): boolean =>
  editor === 'slate' || closest(element, '[data-slate-editor]') !== null;

const noticedBy = (box: Box): number =>
  box.editor === 'lexical' || isSlate(box) || closest(box.element, '[data-lexical-editor]')
    ? noticedLate
    : noticed;

/** The first or last place in an editable element where a caret can stand. */
function edgeOf(element: Element, place: Place): [Node, number] {
  let node: Node = element;
  for (;;) {
    const inner: Node | null = place === 'after' ? lastOf(node) : firstOf(node);
    if (!inner || (isElement(inner) && isAtom(inner))) break;
    node = inner;
  }
  if (isText(node)) return [node, place === 'after' ? dataOf(node).length : 0];
  if (place === 'before') return [node, 0];
  const last = lastOf(node);
  const isFiller = last && isElement(last) && nameOf(last) === 'br';
  const count = node.childNodes.length;
  return [node, isFiller ? count - 1 : count];
}

const isAtom = (element: Element): boolean =>
  ['br', 'img', 'input', 'button', 'svg'].includes(nameOf(element)) ||
  attribute(element, 'contenteditable') === 'false';

/**
 * Types at the caret. Fields and Firefox: the browser's own command. Editors in Chromium: a paste, which they take into
 * their own state; only a box that lets the paste pass gets the command.
 */
function write(element: Element, text: string): void {
  const isTaken = !isField(element) && !import.meta.env.FIREFOX && offer(element, 'paste', text);
  if (!isTaken) command('insertText', text);
}

/** Takes away what is selected: as a cut, which editors know. */
function cut(element: Element): void {
  if (isField(element) || !offer(element, 'cut', '')) command('delete');
}

/** Whether an editor takes a paste or a cut into its own hands. The clipboard is a made-up one. */
function offer(element: Element, type: 'paste' | 'cut', text: string): boolean {
  const clipboardData = new DataTransfer();
  if (text) clipboardData.setData('text/plain', text);
  return !element.dispatchEvent(
    new ClipboardEvent(type, { clipboardData, bubbles: true, cancelable: true, composed: true }),
  );
}

/** Whether the box comes to hold `wanted` within the time a page may take to show it. */
async function becomes(box: Box, wanted: string): Promise<boolean> {
  for (let waited = 0; waited <= shownWithin; waited += noticed) {
    await wait(noticed);
    if (read(box) === wanted) return true;
  }
  return false;
}

/** Puts `text` in place of all that the box holds. */
async function replaceAll(box: Box, text: string): Promise<boolean> {
  const { element } = box;
  if (isField(element)) {
    element.setSelectionRange(0, element.value.length);
  } else {
    getSelection()?.selectAllChildren(element);
    await wait(noticedBy(box));
  }
  if (text === '') cut(element);
  else write(element, text);
  return becomes(box, text);
}
