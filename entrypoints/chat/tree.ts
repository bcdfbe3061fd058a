/**
 * Reading the page's tree. A `<form>` answers `form.parentNode` with its field of that name, and `document.body` may be a
 * picture called body: so every read goes through the getters and methods of the prototypes, never through the node.
 */

function getter<T>(owner: { readonly prototype: object }, name: string): (node: Node) => T {
  for (let from: object | null = owner.prototype; from; from = Object.getPrototypeOf(from)) {
    const get = Object.getOwnPropertyDescriptor(from, name)?.get;
    if (get) return (node) => get.call(node) as T;
  }
  throw new Error(`No getter for ${name} here`);
}

export const kindOf = getter<number>(Node, 'nodeType');
export const parentOf = getter<Node | null>(Node, 'parentNode');
export const firstOf = getter<Node | null>(Node, 'firstChild');
export const lastOf = getter<Node | null>(Node, 'lastChild');
export const nextOf = getter<Node | null>(Node, 'nextSibling');
export const beforeOf = getter<Node | null>(Node, 'previousSibling');
export const isConnected = getter<boolean>(Node, 'isConnected');
export const nameOf = getter<string>(Element, 'localName');
export const shadowOf = getter<ShadowRoot | null>(Element, 'shadowRoot');
export const dataOf = getter<string>(CharacterData, 'data');

export const isElement = (node: Node | null | undefined): node is Element => !!node && kindOf(node) === 1;
export const isText = (node: Node): boolean => kindOf(node) === 3;

export const attribute = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);
export const matches = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);
export const closest = (element: Element, selector: string): Element | null =>
  Element.prototype.closest.call(element, selector);
export const contains = (outer: Node, inner: Node | null): boolean =>
  Node.prototype.contains.call(outer, inner);
export const rootOf = (node: Node): Node => Node.prototype.getRootNode.call(node);
export const rectOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);

/** Whether `first` comes before `second` in the tree (an ancestor comes before what it holds). */
export const precedes = (first: Node, second: Node): boolean =>
  (Node.prototype.compareDocumentPosition.call(first, second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

export const bodyOf = (page: Document): Element | null => Document.prototype.querySelector.call(page, 'body');

type Query = (this: Node, selector: string) => NodeListOf<Element>;
type QueryFirst = (this: Node, selector: string) => Element | null;

const prototypeOf = (root: Node): Element | Document | DocumentFragment => {
  const kind = kindOf(root);
  if (kind === 1) return Element.prototype;
  return kind === 9 ? Document.prototype : DocumentFragment.prototype;
};
const queryAll = (root: Node, selector: string): NodeListOf<Element> =>
  (prototypeOf(root).querySelectorAll as Query).call(root, selector);
const queryOne = (root: Node, selector: string): Element | null =>
  (prototypeOf(root).querySelector as QueryFirst).call(root, selector);

const activeInPage = getter<Element | null>(Document, 'activeElement');
const activeInShadow = getter<Element | null>(ShadowRoot, 'activeElement');

const shadowsOf = (start: Node): ShadowRoot[] => {
  const own = isElement(start) ? shadowOf(start) : null;
  return own ? [own, ...shadowsIn(own)] : shadowsIn(start);
};

/** The children that are elements, first to last. */
export function childrenOf(node: Node): Element[] {
  const children: Element[] = [];
  for (let child = firstOf(node); child; child = nextOf(child)) if (isElement(child)) children.push(child);
  return children;
}

/** The parent element, stepping out of a shadow root to the element that hosts it. */
export function outerOf(node: Node): Element | null {
  const parent = parentOf(node);
  if (isElement(parent)) return parent;
  return parent && parent instanceof ShadowRoot ? parent.host : null;
}

/** All that lies around a node, nearest first: parents, shadow roots and their hosts, up to the page. */
export function aroundOf(node: Node): Node[] {
  const around: Node[] = [];
  let outer: Node | null = parentOf(node);
  while (outer) {
    around.push(outer);
    outer = parentOf(outer) ?? (outer instanceof ShadowRoot ? outer.host : null);
  }
  return around;
}

/** Whether `outer` is `inner` or holds it, through shadow roots. */
export function holds(outer: Element, inner: Node): boolean {
  for (let node: Node = inner; ; ) {
    if (contains(outer, node)) return true;
    const root = rootOf(node);
    if (!(root instanceof ShadowRoot)) return false;
    node = root.host;
  }
}

/** The element with the focus in this frame, inside whatever open shadow roots it sits. */
export function focusedIn(page: Document): Element | null {
  let focused = activeInPage(page);
  for (let shadow = focused && shadowOf(focused); shadow; shadow = focused && shadowOf(focused)) {
    const inner: Element | null = activeInShadow(shadow);
    if (!inner) break;
    focused = inner;
  }
  return focused;
}

/** Elements one search for shadow roots looks at: enough for any chat, bounded for any page. */
const mostElements = 10_000;

/** The open shadow roots below `root`, outer before inner; in a very long page those near its end, where the newest is. */
export function shadowsIn(root: Node, most = mostElements): ShadowRoot[] {
  const shadows: ShadowRoot[] = [];
  const roots: Node[] = [root];
  let left = most;
  for (let next = roots.shift(); next; next = roots.shift()) {
    const all = queryAll(next, '*');
    for (let index = all.length - 1; index >= 0 && left > 0; index--, left--) {
      const shadow = shadowOf(all[index] as Element);
      if (!shadow) continue;
      shadows.push(shadow);
      roots.push(shadow);
    }
  }
  return shadows;
}

/** What `selector` finds below `root`; ` >>> ` in it steps into open shadow roots at any depth. */
export function findAll(root: Node, selector: string): Element[] {
  const [first = '', ...deeper] = selector.split('>>>');
  let found: Element[] = first.trim() ? [...queryAll(root, first)] : [];
  let starts: Node[] = first.trim() ? found : [root];
  for (const part of deeper) {
    found = starts.flatMap((start) => shadowsOf(start).flatMap((shadow) => [...queryAll(shadow, part)]));
    starts = found;
  }
  return found;
}

/** The first match of the first selector that finds anything below `root`. */
export function findFirst(root: Node, selectors: readonly string[] | undefined): Element | undefined {
  for (const selector of selectors ?? []) {
    const found = selector.includes('>>>') ? findAll(root, selector)[0] : queryOne(root, selector);
    if (found) return found;
  }
  return undefined;
}

/** Whether an element is shown and has a size. Reads layout. */
export function isSeen(element: Element): boolean {
  if (!Element.prototype.checkVisibility.call(element, { visibilityProperty: true })) return false;
  const { width, height } = rectOf(element);
  return width >= 20 && height >= 8;
}
