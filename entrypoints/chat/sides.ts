import { rectOf } from './tree.ts';

/** Where a message hangs in its list, in the direction of writing. `none`: as wide as the list, or nobody can tell. */
export type Side = 'start' | 'middle' | 'end' | 'none';

/** Where the words of a message hang, and how far from the edge of the list they begin, in px, in the direction of writing. */
export interface Hang {
  readonly side: Side;
  readonly start: number;
}

/**
 * Where the words hang between the edges of the list, by the coloured bubble around them, else by the words themselves.
 * Reads layout: once per message.
 */
export function hangInLayout(list: Element, spine: readonly Element[]): Hang {
  const nowhere: Hang = { side: 'none', start: 0 };
  const outer = rectOf(list);
  const inner = spine.at(-1);
  if (!inner || outer.width < 100) return nowhere;
  const bubble = spine.findLast((element) => isFilled(element) && rectOf(element).width < outer.width * 0.95);
  const { direction } = getComputedStyle(list);
  // Words that run against the list hang on the other side whoever wrote them.
  if (!bubble && getComputedStyle(inner).direction !== direction) return nowhere;
  const rect = bubble ? rectOf(bubble) : boundsOf(inner);
  const [left, right] = [rect.left - outer.left, outer.right - rect.right];
  const start = direction === 'rtl' ? right : left;
  if (Math.abs(left - right) < outer.width * 0.08)
    return { side: left > outer.width * 0.15 ? 'middle' : 'none', start };
  if (Math.min(left, right) > outer.width * 0.3) return { side: 'none', start };
  return { side: left < right === (direction !== 'rtl') ? 'start' : 'end', start };
}

/** How far edges that are the same may lie apart, px: browsers round. */
const sameEdge = 2;

/**
 * The sides of all messages of a list. Words that begin no further in than others that hang at the start do not hang at the
 * end, however far they reach: behind a column of names the far edge tells only how long a line is.
 */
export function sidesOf(hangs: readonly Hang[]): Side[] {
  const edges = hangs.filter(({ side }) => side === 'start').map(({ start }) => start);
  const furthestIn = Math.max(...edges) + sameEdge;
  return hangs.map(({ side, start }) => (side !== 'start' && start <= furthestIn ? 'none' : side));
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
