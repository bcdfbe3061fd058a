import { describe, expect, it } from 'vitest';
import { helplines, helplinesFor } from '../../entrypoints/shared/helplines';

const own = (...locales: string[]) => helplinesFor(locales).own.map(({ country }) => country);

describe('helplines', () => {
  it.each([
    [['nl-BE', 'nl'], ['BE']],
    [['nl'], ['NL']],
    [['en', 'en-GB'], ['GB']],
    [['en-IE'], ['IE']],
    [['en'], []],
    [['pt-BR', 'de'], ['DE']],
    [['not a tag!', 'fr-FR'], ['FR']],
    [[], []],
  ])('for %o put %o first', (locales, countries) => {
    expect(own(...locales)).toEqual(countries);
  });

  it('are all there, whoever asks', () => {
    for (const locale of ['nl', 'en', 'en-AU', 'xx']) {
      const { own: first, others } = helplinesFor([locale]);
      expect(first.length + others.length).toBe(helplines.length);
    }
  });

  it('each have a number, a site and where it was looked up', () => {
    for (const line of helplines) {
      expect(line.country).toMatch(/^[A-Z]{2}$/);
      expect(line.number).toMatch(/^\d[\d ]+$/);
      expect(line.emergency).toMatch(/^\d{3}$/);
      expect(line.url).toMatch(/^https:\/\//);
      expect(line.source).toMatch(/^https:\/\//);
      expect(line.checked).toMatch(/^20\d\d-\d\d$/);
    }
  });
});
