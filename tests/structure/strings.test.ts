import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const languages = ['en', 'nl'] as const;

type Entries = Readonly<Record<string, { readonly message: string; readonly description?: string }>>;
const entriesOf = (language: string): Entries =>
  JSON.parse(readFileSync(join(root, 'public/_locales', language, 'messages.json'), 'utf8')) as Entries;

const filesIn = (folder: string, pattern: RegExp): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => pattern.test(file))
    .map((file) => join(folder, file));
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

const sources = [...filesIn('entrypoints', /\.tsx?$/), ...filesIn('components', /\.tsx?$/)];
const manifestSources = ['wxt.config.ts', ...filesIn('entrypoints', /\.html$/)];

/** Keys by name, and templates as patterns, as they stand in the code: 'not_now', `key_${…}`, __MSG_name__. */
function namesInCode(): { readonly names: ReadonlySet<string>; readonly patterns: readonly RegExp[] } {
  const names = new Set<string>();
  const patterns: RegExp[] = [];
  for (const file of sources) {
    const visit = (node: ts.Node): void => {
      if (ts.isStringLiteralLike(node)) names.add(node.text);
      if (ts.isTemplateExpression(node) && isInCallOfT(node)) {
        const spans = node.templateSpans.map(({ literal }) => `[A-Za-z0-9]+${literal.text}`);
        patterns.push(new RegExp(`^${node.head.text}${spans.join('')}$`));
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true));
  }
  for (const file of manifestSources) {
    for (const [, name] of textOf(file).matchAll(/__MSG_(\w+)__/g)) if (name) names.add(name);
  }
  return { names, patterns };
}

const isInCallOfT = (node: ts.Node): boolean =>
  ts.isCallExpression(node.parent) && node.parent.expression.getText() === 't';

describe('the strings of the interface', () => {
  const [first, ...others] = languages;
  const keys = Object.keys(entriesOf(first));

  it.each(others)('have the same keys in %s', (language) => {
    expect(Object.keys(entriesOf(language))).toEqual(keys);
  });

  it('are all used, and what is asked for is there', () => {
    const { names, patterns } = namesInCode();
    const unused = keys.filter((key) => !names.has(key) && !patterns.some((pattern) => pattern.test(key)));
    expect(unused).toEqual([]);
    for (const pattern of patterns) expect(keys.filter((key) => pattern.test(key)).length).toBeGreaterThan(1);
  });

  it.each(languages)('hold words and no markup in %s', (language) => {
    for (const [key, { message }] of Object.entries(entriesOf(language))) {
      expect(message.trim(), key).not.toBe('');
      expect(message, key).toBe(message.trim());
      expect(message, key).not.toMatch(/[<>]|!!|\bTODO\b/);
    }
  });

  it.each(others)('have the same placeholders in %s', (language) => {
    const other = entriesOf(language);
    for (const [key, { message }] of Object.entries(entriesOf(first)))
      expect(other[key]?.message.match(/\$\d/g), key).toEqual(message.match(/\$\d/g));
  });

  it('fit the store: a description of at most 132 characters', () => {
    for (const language of languages)
      expect(entriesOf(language).description?.message.length).toBeLessThanOrEqual(132);
  });
});

describe('the interface', () => {
  const views = sources.filter((file) => file.endsWith('.tsx'));

  it.each(views)('%s has no words of its own', (file) => {
    const words: string[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) words.push(node.text.trim());
      if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent) && node.expression)
        if (ts.isStringLiteralLike(node.expression) && /\p{L}/u.test(node.expression.text))
          words.push(node.expression.text);
      if (ts.isJsxAttribute(node) && isSpoken(node.name.getText()) && node.initializer)
        if (ts.isStringLiteral(node.initializer) && /\p{L}/u.test(node.initializer.text))
          words.push(node.initializer.text);
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true));
    expect(words).toEqual([]);
  });

  it.each(views)('%s has no inline style, which the security policy forbids', (file) => {
    expect(textOf(file)).not.toMatch(/\bstyle=|dangerouslySetInnerHTML/);
  });
});

const isSpoken = (attribute: string): boolean =>
  ['alt', 'title', 'placeholder', 'aria-label', 'aria-description', 'label'].includes(attribute);
