import { classesOf, wordsInName } from './names.ts';
import type { Site } from './sites/site.ts';
import { aroundOf, attribute, childrenOf, findAll, holds, isElement, nameOf, shadowOf } from './tree.ts';
import { wordsIn } from './words.ts';

/*
 * How a page's chat is built, for a report on an app that is read wrong: tags, roles, classes, names of attributes and
 * counts. No text, no attribute's value that could be a name or an id.
 */

const mostLines = 400;
const deepest = 14;
const widest = 12;
const longestName = 40;

/** Attributes whose values are the app's own words, never a person's. */
const plainValues = ['role', 'type', 'contenteditable', 'dir', 'aria-live', 'aria-hidden'];

/**
 * The part of the page that holds the box and the list, one line for each element, further in for each level; elements
 * built alike in a row are told once, with their number. Empty where there is neither.
 */
export function structureOf(
  box: Element | undefined,
  list: Element | undefined,
  site: Site | undefined,
): string {
  const [inner, other] = list ? [list, box] : [box, undefined];
  if (!inner) return '';
  const root = other ? [inner, ...aroundOf(inner).filter(isElement)].find((one) => holds(one, other)) : inner;
  const lines: string[] = [];
  const names = namesIn(root ?? inner, site);
  const tell = (elements: readonly Element[], level: number): void => {
    for (let at = 0; at < elements.length && lines.length < mostLines; ) {
      const element = elements[at] as Element;
      const sign = signOf(element, names);
      let count = 1;
      while (at + count < elements.length && signOf(elements[at + count] as Element, names) === sign)
        count += 1;
      const mark = element === box ? ' (box)' : element === list ? ' (list)' : '';
      lines.push(`${' '.repeat(level)}${sign}${count > 1 ? ` ×${count}` : ''}${mark}`);
      const shadow = shadowOf(element);
      if (shadow) lines.push(`${' '.repeat(level + 1)}#shadow-root`);
      if (level < deepest) tell(shown(childrenOf(shadow ?? element), box, list), level + (shadow ? 2 : 1));
      at += count;
    }
  };
  tell([root ?? inner], 0);
  return lines.join('\n');
}

/** Of many children the first and the newest, and those that hold the box and the list. */
function shown(children: readonly Element[], box: Element | undefined, list: Element | undefined): Element[] {
  return children.filter(
    (child, at) =>
      at < 2 ||
      at >= children.length - widest ||
      (box !== undefined && holds(child, box)) ||
      (list !== undefined && holds(child, list)),
  );
}

/** An element without anyone's words: its tag, the app's own values, the names of its other attributes, its classes. */
function signOf(element: Element, names: ReadonlySet<string>): string {
  const attributes = Element.prototype.getAttributeNames
    .call(element)
    .filter((name) => /^(data-|aria-|is-|hidden|role|type|dir|contenteditable)/.test(name))
    .map((name) => {
      const value = plainValues.includes(name) ? attribute(element, name) : null;
      return `[${masked(name)}${value !== null && /^[a-z-]{1,20}$/.test(value) ? `=${value}` : ''}]`;
    });
  const classes = classesOf(element)
    .filter((name) => name.length <= longestName && !wordsInName(name).some((word) => names.has(word)))
    .map((name) => `.${masked(name)}`);
  return [masked(nameOf(element)), ...attributes, ...classes].join('');
}

/** Numbers may be ids. */
const masked = (name: string): string => name.replace(/[0-9a-f]*\d[0-9a-f]*/gi, '#');

/** Words that name people here: they may stand in a class too. */
function namesIn(root: Element, site: Site | undefined): ReadonlySet<string> {
  const places = [
    ...(site?.author ?? []),
    ...(site?.title ?? []),
    'h1, h2, h3, [class*="name" i], [class*="author" i]',
  ];
  const found = places.flatMap((place) => findAll(root, place).slice(0, mostLines));
  return new Set(found.flatMap((one) => wordsInName(wordsIn(one, { keepSpace: false }))));
}
