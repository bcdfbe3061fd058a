import { describe, expect, it } from 'vitest';
import {
  dismissalsToAsk,
  initialPolicy,
  levels,
  linger,
  type PolicyEvent,
  type PolicySettings,
  type PolicyState,
  reduce,
  signsOf,
} from '../../rules/policy';
import type { Evidence, Hint, HintId } from '../../rules/types';

const settings: PolicySettings = { level: 'balanced', delay: 1500, off: [], dismissals: {} };
const start = Date.UTC(2026, 4, 1, 12);

const theirs: Evidence = { where: 0, start: 0, end: 8, act: 'distress' };
const words: Evidence = { where: 'draft', start: 0, end: 5 };

const hint = (id: HintId, because: readonly Evidence[] = [theirs]): Hint => ({ id, key: 2, because });
const validate = hint('validate', [{ where: 'draft', start: 0, end: 5 }, theirs]);
const askFeeling = hint('ask-feeling');
const soften = hint('soften', [words, theirs]);
const crisis = hint('crisis', [{ where: 0, start: 0, end: 9, act: 'crisis' }]);

/** A look at a draft of ten characters whose last key came `rested` ms ago. */
const seen = (candidates: readonly Hint[], now: number, rested = 2000, length = 10): PolicyEvent => ({
  type: 'seen',
  candidates,
  draft: { length },
  keyAt: now - rested,
  now,
});

const next = (state: PolicyState, events: readonly PolicyEvent[], chosen = settings): PolicyState =>
  events.reduce((before, event) => reduce(before, event, chosen), state);

const from = (events: readonly PolicyEvent[], chosen = settings): PolicyState =>
  next(initialPolicy, events, chosen);

describe('the boundary', () => {
  it('waits for the rest after the last key, and says when to wake', () => {
    const typing = from([seen([validate], start, 300)]);
    expect(typing.shown).toBeUndefined();
    expect(typing.wakeAt).toBe(start + 1200);
    const rested = next(typing, [{ type: 'tick', now: start + 1200 }]);
    expect(rested.shown).toBe(validate);
    expect(rested.wakeAt).toBeUndefined();
  });

  it('moves with each key', () => {
    const state = from([seen([validate], start, 300), seen([validate], start + 1000, 0)]);
    expect(next(state, [{ type: 'tick', now: start + 1200 }]).shown).toBeUndefined();
    expect(state.wakeAt).toBe(start + 2500);
  });

  it('follows the delay that was chosen', () => {
    expect(from([seen([validate], start, 2000)], { ...settings, delay: 4000 }).shown).toBeUndefined();
    expect(from([seen([validate], start, 2000)], { ...settings, delay: 500 }).shown).toBe(validate);
  });

  it('has nothing to wait for when nothing fits', () => {
    expect(from([seen([], start, 0)]).wakeAt).toBeUndefined();
  });
});

describe('a hint on show', () => {
  const shown = from([seen([validate, askFeeling], start)]);

  it('is the best one', () => {
    expect(shown.shown).toBe(validate);
  });

  it('stays while it fits, with its newest evidence, whatever else comes up', () => {
    const newer = hint('validate', [words]);
    const state = next(shown, [seen([soften, newer], start + 500, 0), seen([soften, newer], start + 90_000)]);
    expect(state.shown).toBe(newer);
  });

  it('stays a moment longer when it does not fit any more, then goes', () => {
    const unfit = next(shown, [seen([], start + 1000, 0)]);
    expect(unfit.shown).toBe(validate);
    expect(unfit.wakeAt).toBe(start + 1000 + linger);
    expect(next(unfit, [{ type: 'tick', now: start + 1000 + linger - 1 }]).shown).toBe(validate);
    expect(next(unfit, [{ type: 'tick', now: start + 1000 + linger }]).shown).toBeUndefined();
  });

  it('does not flicker when it fits again in between', () => {
    const state = next(shown, [
      seen([], start + 1000, 0),
      seen([validate], start + 3000, 0),
      seen([], start + 4000, 0),
      { type: 'tick', now: start + 1000 + linger },
    ]);
    expect(state.shown).toBe(validate);
  });

  it('goes when the draft is sent, and when it is switched off', () => {
    expect(next(shown, [{ type: 'sent', now: start + 1000 }]).shown).toBeUndefined();
    const off = { ...settings, off: ['validate'] as const };
    expect(next(shown, [{ type: 'tick', now: start + 1000 }], off).shown).toBeUndefined();
  });
});

describe('how often Haven speaks', () => {
  const shown = from([seen([validate], start), { type: 'sent', now: start + 5000 }]);

  it('leaves a minute between two new hints, then wakes', () => {
    const early = next(shown, [seen([askFeeling], start + 20_000)]);
    expect(early.shown).toBeUndefined();
    expect(early.wakeAt).toBe(start + 60_000);
    expect(next(early, [{ type: 'tick', now: start + 60_000 }]).shown).toBe(askFeeling);
  });

  it.each(['quiet', 'balanced', 'talkative'] as const)('gives as many as the level %s allows', (level) => {
    const { interval, most } = levels[level];
    let state = initialPolicy;
    let shownCount = 0;
    for (let turn = 0; turn < most + 3; turn++) {
      const now = start + turn * interval;
      state = next(state, [seen([validate], now)], { ...settings, level });
      if (state.shown) shownCount++;
      state = next(state, [{ type: 'sent', now: now + 1 }], { ...settings, level });
    }
    expect(shownCount).toBe(most);
    expect(state.wakeAt).toBeUndefined();
  });

  it('begins anew in another conversation', () => {
    expect(next(shown, [{ type: 'conversation-changed', now: start + 6000 }])).toEqual(initialPolicy);
  });
});

describe('answers', () => {
  const shown = from([seen([validate, askFeeling], start)]);

  it.each(['dismissed', 'inserted'] as const)('%s: not for this draft again, but for the next', (type) => {
    const answered = next(shown, [{ type, id: 'validate', now: start + 1000 }]);
    expect(answered.shown).toBeUndefined();
    expect(next(answered, [seen([validate], start + 120_000)]).shown).toBeUndefined();
    const sent = next(answered, [{ type: 'sent', now: start + 2000 }]);
    expect(next(sent, [seen([validate], start + 120_000)]).shown).toBe(validate);
    const emptied = next(answered, [seen([], start + 2000, 0, 0)]);
    expect(next(emptied, [seen([validate], start + 120_000)]).shown).toBe(validate);
  });

  it('gives way to the next best after the interval', () => {
    const answered = next(shown, [{ type: 'dismissed', id: 'validate', now: start + 1000 }]);
    expect(answered.wakeAt).toBe(start + 60_000);
    expect(next(answered, [{ type: 'tick', now: start + 60_000 }]).shown).toBe(askFeeling);
  });

  it('rests here after two dismissals', () => {
    const twice = next(shown, [
      { type: 'dismissed', id: 'validate', now: start + 1000 },
      { type: 'sent', now: start + 2000 },
      seen([validate], start + 120_000),
      { type: 'dismissed', id: 'validate', now: start + 121_000 },
      { type: 'sent', now: start + 122_000 },
      seen([validate], start + 240_000),
    ]);
    expect(twice.resting).toEqual(['validate']);
    expect(twice.shown).toBeUndefined();
    expect(twice.newHints).toBe(2);
  });

  it('rests here at once when asked to', () => {
    const resting = next(shown, [
      { type: 'resting', id: 'validate', now: start + 1000 },
      { type: 'sent', now: start + 2000 },
      seen([validate], start + 120_000),
    ]);
    expect(resting.shown).toBeUndefined();
  });

  it('asks whether to switch off at the fifth dismissal in all, and whenever it is shown after it', () => {
    const often = (count: number) => ({ ...settings, dismissals: { validate: count } });
    const dismissed: PolicyEvent = { type: 'dismissed', id: 'validate', now: start + 1000 };
    expect(reduce(shown, dismissed, often(dismissalsToAsk - 2)).askToTurnOff).toBeUndefined();
    expect(reduce(shown, dismissed, often(dismissalsToAsk - 1)).askToTurnOff).toBe('validate');
    expect(from([seen([validate], start)], often(dismissalsToAsk)).askToTurnOff).toBe('validate');
    expect(shown.askToTurnOff).toBeUndefined();
  });
});

describe('a caution', () => {
  it('needs two signs', () => {
    expect(from([seen([hint('soften', [words])], start)]).shown).toBeUndefined();
    expect(from([seen([soften], start)]).shown).toBe(soften);
  });

  it('needs words of the draft', () => {
    const twice = hint('soften', [theirs, { ...theirs, start: 10, end: 12 }]);
    expect(from([seen([twice], start)]).shown).toBeUndefined();
  });

  it('leaves the place to an invitation meanwhile', () => {
    expect(from([seen([hint('soften', [words]), hint('pause', [words])], start)]).shown?.id).toBe('pause');
  });

  it.each([
    [[], 0],
    [[words], 1],
    [[words, { ...words, act: 'judging' }], 1],
    [[words, { where: 'draft', start: 3, end: 9 }], 1],
    [[words, { where: 'draft', start: 5, end: 9 }], 2],
    [[words, theirs], 2],
    [[{ where: 2, start: 0, end: 4 }, words, { where: 10, start: 0, end: 4 }], 3],
  ] as const)('counts words that do two things as one sign: %j', (because, signs) => {
    expect(signsOf(because)).toBe(signs);
  });
});

describe('crisis', () => {
  const busy = from([seen([validate], start)]);

  it('is shown at once, before the first word and over any other hint', () => {
    expect(from([seen([crisis], start, 0, 0)]).shown).toBe(crisis);
    expect(next(busy, [seen([crisis], start + 100, 0)]).shown).toBe(crisis);
  });

  it('passes every limit, and uses none up', () => {
    const spent = { ...initialPolicy, newHints: 99, lastNewAt: start };
    const state = next(spent, [seen([crisis], start + 10, 0)]);
    expect(state.shown).toBe(crisis);
    expect(state.newHints).toBe(99);
  });

  it('waits for the boundary when only the draft tells of it', () => {
    const own = hint('crisis', [{ where: 'draft', start: 0, end: 9, act: 'crisis' }]);
    const state = from([seen([own], start, 0)]);
    expect(state.shown).toBeUndefined();
    expect(state.wakeAt).toBe(start + 1500);
    expect(next(state, [{ type: 'tick', now: start + 1500 }]).shown).toBe(own);
  });

  it('goes when waved away, and comes back with new words, however often', () => {
    let state = from([seen([crisis], start, 0, 0)]);
    for (let times = 1; times <= 4; times++) {
      const now = start + times * 1000;
      state = next(state, [{ type: 'dismissed', id: 'crisis', now }]);
      expect(state.shown).toBeUndefined();
      const because = Array.from(
        { length: times + 1 },
        (_, where): Evidence => ({ where, start: 0, end: 9 }),
      );
      state = next(state, [seen([hint('crisis', because)], now + 1, 0, 0)]);
      expect(state.shown?.because).toHaveLength(times + 1);
    }
  });

  it('stays away when the person wants it no more here, and silences the rest all the same', () => {
    const state = from([
      seen([crisis], start, 0, 0),
      { type: 'resting', id: 'crisis', now: start + 1000 },
      seen([crisis], start + 100_000),
    ]);
    expect(state.shown).toBeUndefined();
  });

  it('outlives a sent draft when it is the other who is in danger', () => {
    expect(from([seen([crisis], start), { type: 'sent', now: start + 1 }]).shown?.id).toBe('crisis');
    const own = hint('crisis', [{ where: 'draft', start: 0, end: 9 }]);
    expect(from([seen([own], start), { type: 'sent', now: start + 1 }]).shown).toBeUndefined();
  });
});

it('does nothing at a time that is none', () => {
  const state = from([seen([validate], start)]);
  expect(reduce(state, { type: 'tick', now: Number.NaN }, settings)).toBe(state);
});
