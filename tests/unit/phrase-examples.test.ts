/// <reference types="vite/client" />
import { describe, expect, it } from 'vitest';
import { readNear as read } from '../../rules';
import { packs } from '../../rules/languages';
import { packProblems } from '../../rules/read/pack-problems';
import type { ActPhrases, Examples } from '../../rules/read/phrases';
import type { Language } from '../../rules/types';

interface ActFile {
  readonly phrases?: ActPhrases;
  readonly examples?: Examples;
}

const files = import.meta.glob<ActFile>('../../rules/languages/*/*.ts', { eager: true });
const actFiles = Object.entries(files)
  .filter(([, file]) => file.phrases !== undefined)
  .map(([path, file]) => ({
    name: path.split('/').slice(-2).join('/'),
    language: path.split('/').at(-2) as Language,
    phrases: file.phrases as ActPhrases,
    examples: file.examples ?? { yes: [], no: [] },
  }));

/** The sentence without its brackets, and where the marked words stand in it. */
function unmark(marked: string): { text: string; spans: readonly { start: number; end: number }[] } {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  let start = -1;
  for (const character of marked) {
    if (character === '[') start = text.length;
    else if (character === ']') spans.push({ start, end: text.length });
    else text += character;
  }
  return { text, spans };
}

describe.each(packs.map((pack) => ({ language: pack.language, pack })))('$language', ({ pack }) => {
  it('has no line that cannot be read', () => {
    expect(packProblems(pack)).toEqual([]);
  });

  it('uses every act file of its folder', () => {
    const inFolder = actFiles
      .filter((file) => file.language === pack.language)
      .map((file) => file.phrases.act);
    expect(pack.acts.map(({ act }) => act).toSorted()).toEqual(inFolder.toSorted());
  });
});

describe.each(actFiles)('$name', ({ language, phrases, examples }) => {
  const { act } = phrases;

  it('marks words in every example, and has at least as many quiet ones', () => {
    expect(examples.yes.length).toBeGreaterThan(0);
    expect(examples.yes.filter((sentence) => unmark(sentence).spans.length === 0)).toEqual([]);
    expect(examples.no.length).toBeGreaterThanOrEqual(examples.yes.length);
  });

  it.each(examples.yes)('finds %s', (sentence) => {
    const { text, spans } = unmark(sentence);
    const found = read(text, { language }).acts.filter((one) => one.act === act);
    const missed = spans.filter(({ start, end }) => !found.some((one) => one.start < end && one.end > start));
    expect(missed.map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });

  it.each(examples.no)('stays quiet on %s', (text) => {
    const found = read(text, { language }).acts.filter((one) => one.act === act);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });
});
