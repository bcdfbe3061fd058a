import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Quote, quotesOf } from '../../entrypoints/shared/quotes';
import type { Conversation, Evidence } from '../../rules/types';

const conversation = (draft: string, ...messages: string[]): Conversation => ({
  draft,
  messages: messages.map((text) => ({ from: 'them', text })),
  now: 0,
});

/** True when no half of a surrogate pair stands alone. */
const isWholeText = (text: string): boolean => !/\p{Surrogate}/u.test(text);

const whole = ({ parts }: Quote): string => parts.map(({ text }) => text).join('');
const marks = ({ parts }: Quote): readonly string[] =>
  parts.filter(({ marked }) => marked).map(({ text }) => text);

describe('quotes', () => {
  it('mark the words inside what stands around them', () => {
    expect(quotesOf(conversation('oh calm down now'), [{ where: 'draft', start: 3, end: 12 }])).toEqual([
      {
        from: 'draft',
        parts: [
          { text: 'oh ', marked: false },
          { text: 'calm down', marked: true },
          { text: ' now', marked: false },
        ],
      },
    ]);
  });

  it('say whose words they are, in the order of the evidence', () => {
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
    expect(quotesOf(both, because).map((quote) => [quote.from, ...marks(quote)])).toEqual([
      ['them', 'so tired'],
      ['me', 'how'],
      ['draft', 'ok'],
    ]);
  });

  it('hold each text once, with all its marks in order, those that touch as one', () => {
    const because: Evidence[] = [
      { where: 0, start: 13, end: 18 },
      { where: 0, start: 0, end: 3 },
      { where: 0, start: 2, end: 8 },
    ];
    const [quote, ...others] = quotesOf(conversation('', 'so tired and alone'), because);
    expect(others).toEqual([]);
    expect(quote && marks(quote)).toEqual(['so tired', 'alone']);
    expect(quote && whole(quote)).toBe('so tired and alone');
  });

  it('are cut at words when the text is long, before, between and after', () => {
    const filler = 'and then it went on and on for a while without an end '.repeat(4);
    const text = `${filler}HERE ${filler}THERE ${filler}`;
    const because: Evidence[] = ['HERE', ' THERE'].map((word) => {
      const start = text.indexOf(word) + (word.startsWith(' ') ? 1 : 0);
      return { where: 'draft', start, end: start + word.trim().length };
    });
    const [quote] = quotesOf(conversation(text), because);
    if (!quote) throw new Error('No quote');
    expect(marks(quote)).toEqual(['HERE', 'THERE']);
    expect(whole(quote).length).toBeLessThan(200);
    for (const { text: part } of quote.parts)
      for (const piece of part.split('…')) expect(text).toContain(piece.trim());
  });

  it('are at most three, with at most four marks', () => {
    const letters = [0, 2, 4, 6, 8, 10].map((start) => ({ start, end: start + 1 }));
    const inDraft = letters.map((range): Evidence => ({ where: 'draft', ...range }));
    const [quote] = quotesOf(conversation('a b c d e f'), inDraft);
    expect(quote && marks(quote)).toEqual(['a', 'b', 'c', 'd']);
    const everywhere = [0, 1, 2, 3, 4].map((where): Evidence => ({ where, start: 0, end: 1 }));
    expect(quotesOf(conversation('', 'a', 'b', 'c', 'd', 'e'), everywhere)).toHaveLength(3);
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
      .array(fc.constantFrom('😂', 'a', ' ', 'é', '👩‍👧'), { minLength: 1, maxLength: 300 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 4 }), (draft, ranges) => {
        const bounds = [0];
        for (const character of draft) bounds.push((bounds.at(-1) ?? 0) + character.length);
        const because = ranges.map(([a, b]): Evidence => {
          const [start = 0, end = 0] = [bounds[a % bounds.length], bounds[b % bounds.length]];
          return { where: 'draft', start, end };
        });
        for (const { parts } of quotesOf(conversation(draft), because)) {
          expect(parts.every((part) => isWholeText(part.text))).toBe(true);
          for (const part of parts)
            for (const piece of part.text.split('…')) expect(draft).toContain(piece.trim());
        }
      }),
    );
  });
});
