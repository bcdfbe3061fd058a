import type { Site } from './sites/site.ts';
import { aroundOf, dataOf, findFirst, firstOf, holds, isElement, isText, nextOf } from './tree.ts';

/** Names the open conversation without naming anyone: a hash of where it is and what stands above it. */
export function conversationOf(
  { origin, pathname, search, hash: fragment }: Location,
  site: Site | undefined,
  list: Element | undefined,
): string {
  return hash(`${origin}${pathname}${search}${fragment}\n${list ? titleOf(list, site) : ''}`);
}

/** The first words of the heading nearest to the list: a name, without a count, a status or a time beside it. */
function titleOf(list: Element, site: Site | undefined): string {
  for (const around of aroundOf(list)) {
    const title = findFirst(around, site?.title ?? ['h1, h2, h3, [role="heading"]']);
    if (title && !holds(list, title)) return firstWords(title).replace(/\s*\(\d+\)/, '');
  }
  return '';
}

function firstWords(element: Element): string {
  for (let child = firstOf(element); child; child = nextOf(child)) {
    const words = isElement(child) ? firstWords(child) : isText(child) ? dataOf(child).trim() : '';
    if (words) return words;
  }
  return '';
}

/** FNV-1a, 2 × 32 bit: to tell conversations apart, not to hide anything from anyone. */
function hash(text: string): string {
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (let index = 0; index < text.length; index++) {
    a = Math.imul(a ^ text.charCodeAt(index), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(index), 0x85ebca6b);
  }
  return `${(a >>> 0).toString(36)}-${(b >>> 0).toString(36)}`;
}
