import { attribute } from './tree.ts';

/** The words in a name that a programmer gave: `rcx-messageBox--ownMessage` → rcx, message, box, own, message. */
export const wordsInName = (name: string): string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

export const classesOf = (element: Element): string[] =>
  (attribute(element, 'class') ?? '').split(/\s+/).filter(Boolean);

/** A set from a list of words parted by spaces. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
