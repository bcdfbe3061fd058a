import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countedKeys,
  type Days,
  dayOf,
  keptDays,
  lastWeek,
  readDays,
  withCount,
} from '../../entrypoints/shared/week';

const noon = (day: number): number => new Date(2026, 10, day, 12).getTime();

describe('the week', () => {
  it('counts what happened to the hints of each key', () => {
    const today = dayOf(noon(23));
    let days: Days = {};
    days = withCount(days, today, { key: 3 }, 'shown');
    days = withCount(days, today, { key: 3 }, 'shown');
    days = withCount(days, today, { key: 3 }, 'taken');
    days = withCount(days, dayOf(noon(18)), { key: 1 }, 'muted');
    const week = lastWeek(days, noon(23));
    expect(week[3]).toEqual({ shown: 2, taken: 1, muted: 0 });
    expect(week[1]).toEqual({ shown: 0, taken: 0, muted: 1 });
    expect(week[6]).toEqual({ shown: 0, taken: 0, muted: 0 });
  });

  it('is seven days with today', () => {
    const counted = (day: number) =>
      lastWeek(withCount({}, dayOf(noon(day)), { key: 2 }, 'shown'), noon(23))[2].shown;
    expect([16, 17, 23, 24].map(counted)).toEqual([0, 1, 1, 0]);
  });

  it('never counts care for someone in danger', () => {
    expect(withCount({}, '2026-11-23', { key: 'care' }, 'shown')).toEqual({});
  });

  it('keeps eight weeks', () => {
    let days: Days = {};
    for (let day = 0; day < 100; day++)
      days = withCount(days, dayOf(noon(1) + day * 86_400_000), { key: 1 }, 'shown');
    expect(Object.keys(days)).toHaveLength(keptDays);
    expect(readDays(JSON.parse(JSON.stringify(days)))).toEqual(days);
  });

  it('holds days and numbers only, whatever the storage held', () => {
    fc.assert(
      fc.property(fc.anything(), fc.string({ minLength: 12 }), (anything, words) => {
        const read = readDays({
          [words]: { 1: { shown: 1 } },
          '2026-11-23': { 1: { shown: anything, taken: words, muted: -1 }, [words]: { shown: 3 } },
          '2026-11-24': anything,
        });
        for (const [day, keys] of Object.entries(read)) {
          expect(day).toMatch(/^2026-11-2[34]$/);
          for (const [key, counts] of Object.entries(keys)) {
            expect(countedKeys.map(String)).toContain(key);
            expect(Object.values(counts).every((count) => Number.isSafeInteger(count) && count >= 0)).toBe(
              true,
            );
          }
        }
      }),
    );
  });
});
