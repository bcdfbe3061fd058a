import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const theme = 'entrypoints/shared/theme.css';
const files = ['components', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => join(folder, file)),
);

interface Declaration {
  readonly property: string;
  readonly value: string;
}

/** Every `property: value` of a file, without remarks, selectors and the conditions of media queries. */
function declarationsIn(file: string): readonly Declaration[] {
  const css = readFileSync(join(root, file), 'utf8').replace(/\/\*.*?\*\//gs, '');
  return [...css.matchAll(/(?<=[{;]\s*)([\w-]+)\s*:\s*([^;{}]+)(?=[;}])/g)].map(
    ([, property = '', value = '']) => ({ property, value: value.trim() }),
  );
}

const told = ({ property, value }: Declaration): string => `${property}: ${value}`;

const color =
  /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\(|\b(?:white|black|gr[ae]y|red|green|blue|yellow|orange|brown|pink|purple|teal)\b/i;

/** A side of the paper, where the lines have a beginning and an end of their own. */
const side =
  /^(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right|top|bottom)\b.*|border-(?:top|bottom)-(?:left|right)-radius|left|right|top|bottom|(?:min-|max-)?(?:width|height))$/;

/** True for the short form of four values that gives the left another one than the right. */
function differsBySide({ property, value }: Declaration): boolean {
  if (!/^(?:margin|padding|inset|border-width|border-color)$/.test(property)) return false;
  const [, right, , left] = value.match(/(?:[\w-]+)?\([^)]*\)|[^\s]+/g) ?? [];
  return left !== undefined && left !== right;
}

describe.each(files)('the styles of %s', (file) => {
  const declarations = declarationsIn(file);

  it.runIf(file !== theme)('take every colour from the theme', () => {
    expect(declarations.filter(({ value }) => color.test(value)).map(told)).toEqual([]);
  });

  it.runIf(file !== theme)('take every size of letters and every round corner from the theme', () => {
    const sized = declarations.filter(({ property }) => /^font-size$|radius$/.test(property));
    const own = sized.filter(
      ({ value }) => !/^(?:inherit|0|50%|(?:calc\()?var\(--[\w-]+\).*|0?\.\d+em)$/.test(value),
    );
    expect(own.map(told)).toEqual([]);
  });

  it('hold for lines that run from right to left', () => {
    const physical = declarations.filter(
      (one) =>
        side.test(one.property) ||
        differsBySide(one) ||
        (/^(?:text-align|float|clear)$/.test(one.property) && /^(?:left|right)$/.test(one.value)) ||
        (/^(?:transform|translate)$/.test(one.property) &&
          /translateX\((?!.*--forward)|^translate\(/.test(one.value)),
    );
    expect(physical.map(told)).toEqual([]);
  });

  it.runIf(file !== theme)('use no name that the theme does not have', () => {
    const known = new Set(declarationsIn(theme).map(({ property }) => property));
    const own = new Set(declarations.map(({ property }) => property));
    const used = declarations.flatMap(({ value }) =>
      [...value.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name),
    );
    expect(used.filter((name) => !known.has(name) && !own.has(name))).toEqual([]);
  });
});

it('the theme loads nothing: no letters, no pictures, no other styles', () => {
  for (const file of files)
    expect(readFileSync(join(root, file), 'utf8'), file).not.toMatch(/@import|@font-face|url\(/);
});
