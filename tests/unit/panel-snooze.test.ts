import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSnoozeClock, isSnoozed, snoozeEnd, timeInWords } from '../../entrypoints/sidepanel/snooze';

/** Local time on a day in November. */
const at = (day: number, hour: number, minute = 0): number => new Date(2026, 10, day, hour, minute).getTime();

describe('the end of a snooze', () => {
  it.each([
    ['quarter', at(23, 21), at(23, 21, 15)],
    ['hour', at(23, 23, 30), at(24, 0, 30)],
    ['tomorrow', at(23, 21), at(24, 6)],
    ['tomorrow', at(24, 0, 30), at(24, 6)],
    ['tomorrow', at(24, 5), at(25, 6)],
    ['tomorrow', at(30, 12), at(31, 6)],
  ] as const)('%s from %d', (snooze, now, end) => {
    expect(snoozeEnd(snooze, now)).toBe(end);
  });

  it('is said as a time of today, of a day, or of a date', () => {
    expect(timeInWords(at(23, 21, 5), at(23, 20), 'en')).toBe('21:05');
    expect(timeInWords(at(24, 6), at(23, 20), 'en')).toBe('Tuesday 06:00');
    expect(timeInWords(at(24, 6), at(23, 20), 'nl')).toBe('dinsdag 06:00');
    expect(timeInWords(new Date(2027, 0, 5, 6).getTime(), at(23, 20), 'en')).toContain('2027');
  });

  it('is over at its time', () => {
    expect(isSnoozed(undefined, at(23, 20))).toBe(false);
    expect(isSnoozed(at(23, 21), at(23, 20))).toBe(true);
    expect(isSnoozed(at(23, 21), at(23, 21))).toBe(false);
  });
});

describe('the clock of a snooze', () => {
  beforeEach(() => void vi.useFakeTimers({ now: at(23, 20) }));
  afterEach(() => void vi.useRealTimers());

  it('tells of the beginning and of the end, which comes by itself', () => {
    const [changed, closing] = [vi.fn(), new AbortController()];
    const clock = createSnoozeClock(changed, closing.signal);
    clock.follow(undefined);
    expect(changed).not.toHaveBeenCalled();
    clock.follow(at(23, 20, 15));
    clock.follow(at(23, 20, 15));
    expect(changed.mock.calls).toEqual([[true]]);
    vi.advanceTimersByTime(15 * 60_000 - 1);
    expect(changed.mock.calls).toEqual([[true]]);
    vi.advanceTimersByTime(1);
    expect(changed.mock.calls).toEqual([[true], [false]]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ends by a click, and with the panel', () => {
    const [changed, closing] = [vi.fn(), new AbortController()];
    const clock = createSnoozeClock(changed, closing.signal);
    clock.follow(at(24, 6));
    clock.follow(undefined);
    expect(changed.mock.calls).toEqual([[true], [false]]);
    clock.follow(at(24, 6));
    closing.abort();
    expect(vi.getTimerCount()).toBe(0);
  });
});
