import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '../../entrypoints/shared/theme.css'), 'utf8');

const schemes = ['light', 'dark', 'light with more contrast', 'dark with more contrast'] as const;
type Scheme = (typeof schemes)[number];

/** The places of the `:root` blocks that hold for a scheme, in the order in which they count. */
const blocksOf: Readonly<Record<Scheme, readonly number[]>> = {
  light: [0],
  dark: [0, 1],
  'light with more contrast': [0, 2],
  'dark with more contrast': [0, 1, 2, 3],
};

/** The colours of a scheme by name. */
function coloursOf(scheme: Scheme): ReadonlyMap<string, string> {
  const blocks = [...css.matchAll(/:root \{(.*?)\n\s*\}/gs)].map(([, block = '']) => block);
  const own = blocksOf[scheme].map((place) => blocks[place] ?? '').join('\n');
  return new Map(
    [...own.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]),
  );
}

/** Relative luminance of an sRGB colour, WCAG 2.2. */
function luminanceOf(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrastOf(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ['paper', 'card', 'sunken'];
/** Pairs that stand on each other, and the contrast that WCAG AA asks for: 4.5 for words, 3 for what is drawn. */
const pairs: readonly (readonly [string, string, number])[] = [
  ...grounds.flatMap((ground) => [
    ['ink', ground, 4.5] as const,
    ['soft-ink', ground, 4.5] as const,
    ['accent', ground, 4.5] as const,
    ['strong-line', ground, 3] as const,
    ['focus', ground, 3] as const,
  ]),
  ['on-accent', 'accent', 4.5],
  ['on-accent', 'accent-hover', 4.5],
  ['mark-ink', 'mark', 4.5],
];

describe.each(schemes)('the %s colours', (scheme) => {
  const colours = coloursOf(scheme);
  const more = scheme.endsWith('more contrast');

  it.each(pairs)('show %s on %s with a contrast of at least %d', (front, ground, least) => {
    const [one, other] = [colours.get(front), colours.get(ground)];
    if (!one || !other) throw new Error(`No colour ${one ? ground : front}`);
    // Who asks for more gets what WCAG calls enhanced: 7 instead of 4.5.
    expect(contrastOf(one, other)).toBeGreaterThanOrEqual(more && least === 4.5 ? 7 : least);
  });

  it('hold no red', () => {
    for (const hex of colours.values()) {
      const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
        Number.parseInt(hex.slice(at, at + 2), 16),
      );
      expect(red > 150 && green < red / 2 && blue < red / 2, hex).toBe(false);
    }
  });
});
