import { describe, expect, it, vi } from 'vitest';
import { hintWords, isAboutWriter, startersFor } from '../../entrypoints/shared/hint-words';
import type { InterfaceLanguage } from '../../entrypoints/shared/translate';
import { hintIds } from '../../rules/types';

let language: InterfaceLanguage = 'en';
vi.mock('../../entrypoints/shared/translate', () => ({
  interfaceLanguage: () => language,
  t: (key: string) => key,
}));

const mostWords = 22;

describe.each<InterfaceLanguage>(['en', 'nl'])('the hints in %s', (code) => {
  it.each(hintIds)('%s has words, short ones, and a reason', (id) => {
    language = code;
    const { words, reason } = hintWords(id);
    expect(words).not.toBe(id);
    expect(words.split(/\s+/).length).toBeLessThanOrEqual(mostWords);
    expect(words.split(/\s+/).length).toBeGreaterThan(3);
    expect(reason).not.toBe('');
  });

  it.each(hintIds)('%s has words of its own in this language', (id) => {
    language = code;
    const here = hintWords(id).words;
    language = code === 'en' ? 'nl' : 'en';
    expect(hintWords(id).words).not.toBe(here);
  });

  it('that invite to say something have a way to begin', () => {
    for (const id of ['validate', 'ask-feeling', 'open-up', 'close', 'crisis'] as const)
      expect(startersFor(id, code).length, id).toBeGreaterThan(1);
  });
});

describe('words', () => {
  it('of a language that has no starters are none', () => {
    expect(startersFor('validate', 'fr')).toEqual([]);
  });

  it('are for the writer when only the draft tells of danger', () => {
    const draft = { where: 'draft', start: 0, end: 1 } as const;
    const theirs = { where: 0, start: 0, end: 1 } as const;
    expect(isAboutWriter({ id: 'crisis', key: 'care', because: [draft] })).toBe(true);
    expect(isAboutWriter({ id: 'crisis', key: 'care', because: [draft, theirs] })).toBe(false);
    expect(isAboutWriter({ id: 'soften', key: 2, because: [draft] })).toBe(false);
  });
});
