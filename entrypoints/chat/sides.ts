import { rectOf } from './tree.ts';

/** Where a message hangs in its list, in the direction of writing. `none`: as wide as the list, or nobody can tell. */
export type Side = 'start' | 'middle' | 'end' | 'none';

/**
 * Where the words hang between the edges of the list, by the coloured bubble around them, else by the words themselves.
 * Reads layout: once per message.
 */
export function sideInLayout(list: Element, spine: readonly Element[]): Side {
  const outer = rectOf(list);
  const inner = spine.at(-1);
  if (!inner || outer.width < 100) return 'none';
  const bubble = spine.findLast((element) => isFilled(element) && rectOf(element).width < outer.width * 0.95);
  const { direction } = getComputedStyle(list);
  // Words that run against the list hang on the other side whoever wrote them.
  if (!bubble && getComputedStyle(inner).direction !== direction) return 'none';
  const rect = bubble ? rectOf(bubble) : boundsOf(inner);
  const [left, right] = [rect.left - outer.left, outer.right - rect.right];
  if (Math.abs(left - right) < outer.width * 0.08) return left > outer.width * 0.15 ? 'middle' : 'none';
  if (Math.min(left, right) > outer.width * 0.3) return 'none';
  return left < right === (direction !== 'rtl') ? 'start' : 'end';
}

function boundsOf(element: Element): DOMRect {
  const range = new Range();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}

const isFilled = (element: Element): boolean => colourIn(element) !== '';

/** The colour or picture behind an element, or nothing. */
function colourIn(element: Element): string {
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  if (backgroundImage && backgroundImage !== 'none') return 'picture';
  return /^(transparent|rgba\(.*, 0\)|)$/.test(backgroundColor) ? '' : backgroundColor.replaceAll(' ', '');
}

/** The innermost colour behind a message, as a name of its look. */
export const colourOf = (spine: readonly Element[]): string =>
  spine.map(colourIn).findLast((colour) => colour !== '') ?? '';
