import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotesOf } from '../../entrypoints/shared/quotes';
import type { Conversation, Evidence } from '../../rules/types';

const conversation = (draft: string, ...messages: string[]): Conversation => ({
  draft,
  messages: messages.map((text) => ({ from: 'them', text })),
  now: 0,
});

/** True when no half of a surrogate pair stands alone. */
const isWholeText = (text: string): boolean => !/\p{Surrogate}/u.test(text);

describe('quotes', () => {
  it('mark the words inside what stands around them', () => {
    expect(quotesOf(conversation('calm down now'), [{ where: 'draft', start: 0, end: 9 }])).toEqual([
      { from: 'draft', before: '', marked: 'calm down', after: ' now' },
    ]);
  });

  it('say whose words they are', () => {
    const both: Conversation = {
      draft: 'ok',
      messages: [
        { from: 'me', text: 'how are you' },
        { from: 'them', text: 'so tired' },
      ],
      now: 0,
    };
    const because: Evidence[] = [
      { where: 1, start: 0, end: 8 },
      { where: 0, start: 0, end: 3 },
      { where: 'draft', start: 0, end: 2 },
    ];
    expect(quotesOf(both, because).map(({ from, marked }) => [from, marked])).toEqual([
      ['them', 'so tired'],
      ['me', 'how'],
      ['draft', 'ok'],
    ]);
  });

  it('are cut at words when the text is long', () => {
    const text = `${'long ago in a town far away '.repeat(4)}HERE${' and much more was said about it all'.repeat(4)}`;
    const start = text.indexOf('HERE');
    const [quote] = quotesOf(conversation(text), [{ where: 'draft', start, end: start + 4 }]);
    expect(quote?.before.startsWith('…')).toBe(true);
    expect(quote?.after.endsWith('…')).toBe(true);
    expect(text).toContain(quote?.before.slice(1) ?? 'missing');
    expect(quote?.before.length).toBeLessThanOrEqual(41);
    expect(quote?.after.length).toBeLessThanOrEqual(41);
  });

  it('are at most three, and the same words once', () => {
    const repeated = conversation('no no no no no', 'a', 'b');
    const evidence: Evidence[] = [0, 3, 6].map((start) => ({ where: 'draft', start, end: start + 2 }));
    expect(quotesOf(repeated, evidence)).toHaveLength(1);
    const many: Evidence[] = [0, 1, 2, 3, 4].map((start) => ({ where: 'draft', start, end: start + 1 }));
    expect(quotesOf(conversation('abcde'), many)).toHaveLength(3);
  });

  it.each<Evidence>([
    { where: 5, start: 0, end: 1 },
    { where: 'draft', start: -1, end: 1 },
    { where: 'draft', start: 2, end: 2 },
    { where: 'draft', start: 0, end: 99 },
  ])('leave out what points outside: %o', (evidence) => {
    expect(quotesOf(conversation('abc'), [evidence])).toEqual([]);
  });

  it('never split an emoji and never invent text', () => {
    const text = fc
      .array(fc.constantFrom('😂', 'a', ' ', 'é', '👩‍👧'), { minLength: 1, maxLength: 200 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (draft, a, b) => {
        const bounds = [0];
        for (const character of draft) bounds.push((bounds.at(-1) ?? 0) + character.length);
        const start = bounds[a % bounds.length] ?? 0;
        const end = bounds[b % bounds.length] ?? 0;
        for (const { before, marked, after } of quotesOf(conversation(draft), [
          { where: 'draft', start, end },
        ])) {
          expect([before, marked, after].every(isWholeText)).toBe(true);
          expect(draft).toContain((before + marked + after).replaceAll('…', ''));
        }
      }),
    );
  });
});
