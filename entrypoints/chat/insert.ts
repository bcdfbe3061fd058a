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

/** What an insertion did: the words of the box before it and after it. */
export interface Insertion {
  readonly before: string;
  readonly after: string;
  /** Where the new words and the gap beside them stand in `after`, UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** Ms an editor needs to notice that the caret moved; Slate and Lexical look only now and then. */
const noticed = 50;
const noticedLate = 150;
/** Ms an editor that was not in use needs to wake up. */
const woken = 30;
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
export async function insert(
  box: Box,
  text: string,
  place: 'before' | 'after',
): Promise<Insertion | undefined> {
  const words = (): string => normalise(wordsOf(box.element, box.keepSpace));
  const before = words();
  const gap =
    place === 'after'
      ? gapBetween(before, text, isMultiline(box))
      : gapBetween(text, before, isMultiline(box));
  const after = place === 'after' ? before + gap + text : text + gap + before;
  if (!isConnected(box.element) || isLocked(box.element)) return undefined;
  await wake(box.element);
  await putCaret(box, place);
  if (words() !== before) return undefined;
  write(box.element, place === 'after' ? gap + text : text + gap);
  if (await becomes(words, after)) {
    if (place === 'before' && isField(box.element)) box.element.setSelectionRange(text.length, text.length);
    const start = place === 'after' ? before.length : 0;
    return { before, after, start, end: start + gap.length + text.length };
  }
  if (words() !== before) await restore(box, before);
  return undefined;
}

/**
 * Takes an insertion back, when the box still holds exactly what it left. True when the old words are there again; the
 * box is left alone when they were changed since.
 */
export async function takeBack(box: Box, { before, after }: Insertion): Promise<boolean> {
  const words = (): string => normalise(wordsOf(box.element, box.keepSpace));
  if (!isConnected(box.element) || isLocked(box.element) || words() !== after) return false;
  await wake(box.element);
  return restore(box, before);
}

const isMultiline = ({ element }: Box): boolean => nameOf(element) === 'textarea';

const isLocked = (element: Element): boolean =>
  isField(element) ? element.disabled || element.readOnly : attribute(element, 'contenteditable') === 'false';

/** Gives the box the focus; when the browser's own focus is in the panel, says so to the page, which editors wait for. */
async function wake(element: Element): Promise<void> {
  HTMLElement.prototype.focus.call(element, { preventScroll: true });
  if (document.hasFocus()) return;
  element.dispatchEvent(new FocusEvent('focus', { composed: true }));
  element.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
  await wait(woken);
}

/** Moves the caret to the start or the end, by way of elsewhere: that ends what the browser's undo takes as one piece. */
async function putCaret({ element, editor }: Box, place: 'before' | 'after'): Promise<void> {
  if (isField(element)) {
    const { length } = element.value;
    const to = place === 'after' ? length : 0;
    element.setSelectionRange(length - to, length - to);
    element.setSelectionRange(to, to);
  } else {
    const [node, offset] = edgeOf(element, place);
    getSelection()?.collapse(node, offset);
  }
  await wait(editorOf(element, editor) ? noticedLate : noticed);
}

const editorOf = (element: Element, editor: Editor | undefined): boolean =>
  editor === 'lexical' ||
  editor === 'slate' ||
  closest(element, '[data-lexical-editor], [data-slate-editor]') !== null;

/** The first or last place in an editable element where a caret can stand. */
function edgeOf(element: Element, place: 'before' | 'after'): readonly [Node, number] {
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
  if (!isField(element) && !import.meta.env.FIREFOX) {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    const paste = new ClipboardEvent('paste', {
      clipboardData,
      bubbles: true,
      cancelable: true,
      composed: true,
    });
    element.dispatchEvent(paste);
    if (paste.defaultPrevented) return;
  }
  document.execCommand('insertText', false, text);
}

/** Whether the box comes to hold `wanted` within the time a page may take to show it. */
async function becomes(words: () => string, wanted: string): Promise<boolean> {
  for (let waited = 0; waited <= shownWithin; waited += noticed) {
    await wait(noticed);
    if (words() === wanted) return true;
  }
  return false;
}

/** Puts the whole of `text` in place of what the box holds. */
async function restore(box: Box, text: string): Promise<boolean> {
  const { element } = box;
  if (isField(element)) {
    element.setSelectionRange(0, element.value.length);
  } else {
    getSelection()?.selectAllChildren(element);
    await wait(editorOf(element, box.editor) ? noticedLate : noticed);
  }
  if (text === '') document.execCommand('delete');
  else write(element, text);
  return becomes(() => normalise(wordsOf(element, box.keepSpace)), text);
}
