import { wordSet } from './names.ts';
import { attribute, dataOf, firstOf, isElement, isText, nameOf, nextOf, parentOf, shadowOf } from './tree.ts';

/** How to read the words of an element. */
export interface Reading {
  /** True where the page keeps spaces and line ends as they are typed (`white-space: pre-wrap` and its kin). */
  readonly keepSpace: boolean;
  /** Tells the elements that are not part of the words: a quoted reply, the time, a link preview. */
  readonly drop?: (element: Element) => boolean;
}

const blocks = wordSet(
  'article aside blockquote dd div dl dt footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tr ul',
);
const silent = wordSet(
  'audio button canvas iframe input noscript object script select style svg template textarea video',
);

/** An editor's own invisible marks: zero width space, word joiner, byte order mark. The joiner inside emoji stays. */
const fillers = /[\u200b\u2060\ufeff]/g;
const hardSpaces = /\u00a0/g;
const spaceRuns = /[ \t\n\r\f]+/g;
const emoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}|^:[a-z0-9_+-]+:$/u;
const longestEmoji = 40;

/** Text as a person sees it: no fillers, plain spaces, `\n` for every line end. */
export const normalise = (text: string): string =>
  text.replace(fillers, '').replace(hardSpaces, ' ').replaceAll('\r\n', '\n');

/** Whether a field keeps its words in `value`. */
export const isField = (element: Element): element is HTMLTextAreaElement | HTMLInputElement =>
  element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;

/**
 * The words of a composer as they stand: lines parted by `\n`, without a placeholder and without the invisible marks of
 * editors. Costs no layout.
 */
export function wordsOf(element: Element, keepSpace: boolean): string {
  if (isField(element)) return element.value;
  return wordsIn(element, {
    keepSpace,
    drop: (inner) => attribute(inner, 'data-slate-placeholder') !== null,
  });
}

/** Whether there is any word inside an element. Looks no further than the first. */
export function hasWords(root: Element): boolean {
  if (silent.has(nameOf(root)) || attribute(root, 'hidden') !== null) return false;
  if (nameOf(root) === 'img' || attribute(root, 'role') === 'img') return emojiOf(root) !== '';
  if (root instanceof HTMLSlotElement && root.assignedNodes({ flatten: true }).some(isWordy)) return true;
  for (let child = firstOf(shadowOf(root) ?? root); child; child = nextOf(child)) {
    if (isWordy(child)) return true;
  }
  return false;
}

/** Whether a node is text, or holds any. */
export const isWordy = (node: Node): boolean =>
  isElement(node) ? hasWords(node) : isText(node) && dataOf(node).trim() !== '';

/** The words inside an element of the page: blocks and `<br>` become line ends, emoji pictures their emoji. Costs no layout. */
export function wordsIn(root: Element, { keepSpace, drop }: Reading): string {
  const lines: string[] = [];
  let line = '';
  let open = false;

  const endLine = (): void => {
    if (!open) return;
    lines.push(keepSpace ? line : line.replace(/ $/, ''));
    line = '';
    open = false;
  };
  const add = (text: string): void => {
    let words = text.replace(fillers, '');
    if (!keepSpace) {
      words = words.replace(spaceRuns, ' ');
      if (line === '' || line.endsWith(' ')) words = words.replace(/^ /, '');
    }
    if (!words) return;
    line += words;
    open = true;
  };
  const walk = (node: Node): void => {
    if (isText(node)) {
      add(dataOf(node));
    } else if (isElement(node)) {
      walkElement(node);
    }
  };
  const walkChildren = (parent: Node): void => {
    for (let child = firstOf(parent); child; child = nextOf(child)) walk(child);
  };
  const walkElement = (element: Element): void => {
    const name = nameOf(element);
    if (silent.has(name) || attribute(element, 'hidden') !== null) return;
    if (drop?.(element)) return;
    if (name === 'br') {
      open = true;
      if (!endsBlock(element, root)) endLine();
    } else if (name === 'img' || attribute(element, 'role') === 'img') {
      add(emojiOf(element));
    } else if (name === 'slot' && element instanceof HTMLSlotElement && element.assignedNodes().length > 0) {
      for (const node of element.assignedNodes({ flatten: true })) walk(node);
    } else {
      const isBlock = element !== root && blocks.has(name);
      if (isBlock) endLine();
      walkChildren(shadowOf(element) ?? element);
      if (isBlock) endLine();
    }
  };

  walkChildren(shadowOf(root) ?? root);
  endLine();
  return lines.join('\n').replace(hardSpaces, ' ');
}

/** The emoji a picture stands for, or nothing: the description of a photo is not what someone said. */
function emojiOf(picture: Element): string {
  const label = attribute(picture, 'alt') ?? attribute(picture, 'aria-label') ?? '';
  return label.length <= longestEmoji && emoji.test(label) ? label : '';
}

/** Whether a `<br>` is the last thing in its block: then it holds the line open and is no line end. */
function endsBlock(lineBreak: Element, root: Element): boolean {
  for (let node: Node = lineBreak; node !== root; ) {
    for (let next = nextOf(node); next; next = nextOf(next)) {
      if (isElement(next) || (isText(next) && dataOf(next) !== '')) return false;
    }
    const parent = parentOf(node);
    if (!isElement(parent) || blocks.has(nameOf(parent))) return true;
    node = parent;
  }
  return true;
}
