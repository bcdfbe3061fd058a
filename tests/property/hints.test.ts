import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../rules/index';
import { type Conversation, hintIds, type Message } from '../../rules/types';

const now = Date.UTC(2026, 4, 1, 12);

/** Pieces of talk that do something, in both languages, and what may stand between them. */
const pieces = [
  'my mum died last night',
  'ik ben zo bang',
  'i want to kill myself',
  'you should talk to her',
  "why didn't you just call?",
  'jij luistert ook nooit',
  'het valt wel mee',
  "i'm so sorry",
  'hoe is het voor je?',
  'i had the same when my dad died',
  'gotta go',
  'ok',
  '😂',
  'WHAT IS THIS',
  '...',
  '\n',
  '\ud800',
  '“',
  'مرحبا',
];
const talk = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme' })), { maxLength: 6 })
  .map((parts) => parts.join(' '));
const message: fc.Arbitrary<Message> = fc
  .record({
    from: fc.constantFrom('me' as const, 'them' as const),
    text: talk,
    ago: fc.option(fc.oneof(fc.nat(60_000), fc.nat(100_000_000)), { nil: undefined }),
  })
  .map(({ from, text, ago }) => ({ from, text, ...(ago === undefined ? {} : { at: now - ago }) }));
const conversation: fc.Arbitrary<Conversation> = fc.record({
  messages: fc.array(message, { maxLength: 14 }),
  draft: talk,
  now: fc.constant(now),
  typing: fc.boolean(),
});

const idsOf = (one: Conversation) => check(one).map(({ id }) => id);

const always = (holds: (one: Conversation) => void): void => {
  fc.assert(fc.property(conversation, holds), { numRuns: 300 });
};

describe('any conversation', () => {
  it('gets hints that point at words inside it, each hint once', () => {
    always((one) => {
      const hints = check(one);
      expect(new Set(hints.map(({ id }) => id)).size).toBe(hints.length);
      for (const { id, because } of hints) {
        expect(hintIds).toContain(id);
        expect(because.length).toBeGreaterThan(0);
        for (const { where, start, end } of because) {
          const text = where === 'draft' ? one.draft : one.messages[where]?.text;
          expect(text).toBeDefined();
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text?.length ?? 0);
        }
      }
    });
  });

  it('gets the same answer twice, and a copy of it too', () => {
    always((one) => {
      const first = check(one);
      expect(check(one)).toEqual(first);
      check({ messages: [], draft: 'something else in between', now });
      expect(check(structuredClone(one))).toEqual(first);
    });
  });

  it('is judged by how long ago, not by when', () => {
    always((one) => {
      const shift = 123_456_789;
      const later = {
        ...one,
        now: one.now + shift,
        messages: one.messages.map((said) => ('at' in said ? { ...said, at: (said.at ?? 0) + shift } : said)),
      };
      expect(idsOf(later)).toEqual(idsOf(one));
    });
  });

  it('in danger gets care alone; before the first word nothing else', () => {
    always((one) => {
      const ids = idsOf(one);
      if (ids.includes('crisis')) expect(ids).toEqual(['crisis']);
      expect(['', 'crisis']).toContain(idsOf({ ...one, draft: ' ' }).join());
    });
  });

  it('gets none of the hints that are switched off, and no others for it', () => {
    fc.assert(
      fc.property(conversation, fc.subarray([...hintIds]), (one, off) => {
        const left = check(one, { off }).map(({ id }) => id);
        expect(left).toEqual(idsOf(one).filter((id) => !off.includes(id)));
      }),
      { numRuns: 200 },
    );
  });
});

describe('anything at all', () => {
  it('gets an answer', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (input, options) => {
        expect(Array.isArray(check(input as Conversation, options as never))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('gets an answer where only the parts are odd', () => {
    const parts = fc.record({
      messages: fc.array(
        fc.oneof(fc.anything(), fc.record({ from: fc.constant('them'), text: talk, at: fc.anything() })),
      ),
      draft: fc.oneof(fc.anything(), talk),
      now: fc.anything(),
      typing: fc.anything(),
    });
    fc.assert(
      fc.property(parts, (input) => {
        for (const { because } of check(input as unknown as Conversation)) {
          expect(because.every(({ start, end }) => Number.isInteger(start) && end > start)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
