import type { Hint, Key } from '../../rules/types';

/** What is counted of hints. `taken`: a starter was inserted or copied. `muted`: not here, or not at all any more. */
export const weekCounts = ['shown', 'taken', 'muted'] as const;
export type WeekCount = (typeof weekCounts)[number];

/** The keys that are counted. Care for someone in danger is not: nobody should find that in a table. */
export const countedKeys = [1, 2, 3, 4, 5, 6] as const;
export type CountedKey = (typeof countedKeys)[number];

export type Counts = Readonly<Record<WeekCount, number>>;

/** Per day of the person's own calendar ("2026-11-23") and key: numbers only. */
export type Days = Readonly<Record<string, Readonly<Partial<Record<CountedKey, Counts>>>>>;

/** Days that are kept: eight weeks. */
export const keptDays = 56;

const none: Counts = { shown: 0, taken: 0, muted: 0 };
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const readCount = (value: unknown): number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : 0;

/** The day of a time in the person's own calendar. `time`: epoch ms. */
export function dayOf(time: number): string {
  const date = new Date(time);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The newest days, as many as are kept. */
const kept = (days: Days): Days =>
  Object.fromEntries(
    Object.entries(days)
      .sort(([one], [other]) => one.localeCompare(other))
      .slice(-keptDays),
  );

/** Counts from whatever the storage held; what is malformed is left out. */
export function readDays(stored: unknown): Days {
  if (!isRecord(stored)) return {};
  const days: Record<string, Partial<Record<CountedKey, Counts>>> = {};
  for (const [day, keys] of Object.entries(stored)) {
    if (!/^\d{4}-\d\d-\d\d$/.test(day) || !isRecord(keys)) continue;
    const counts: Partial<Record<CountedKey, Counts>> = {};
    for (const key of countedKeys) {
      const found = keys[key];
      if (!isRecord(found)) continue;
      const [shown, taken, muted] = weekCounts.map((what) => readCount(found[what]));
      counts[key] = { shown: shown ?? 0, taken: taken ?? 0, muted: muted ?? 0 };
    }
    days[day] = counts;
  }
  return kept(days);
}

const isCounted = (key: Key): key is CountedKey => key !== 'care';

/** The counts with one more of `what` on that day; a hint of care is not counted. */
export function withCount(days: Days, day: string, { key }: Pick<Hint, 'key'>, what: WeekCount): Days {
  if (!isCounted(key)) return days;
  const counts = days[day]?.[key] ?? none;
  return kept({ ...days, [day]: { ...days[day], [key]: { ...counts, [what]: counts[what] + 1 } } });
}

/** The sums per key of the seven days that end with the day of `now` (epoch ms). */
export function lastWeek(days: Days, now: number): Readonly<Record<CountedKey, Counts>> {
  const today = new Date(now);
  const week = Array.from({ length: 7 }, (_, back) =>
    dayOf(new Date(today.getFullYear(), today.getMonth(), today.getDate() - back, 12).getTime()),
  );
  const sum = (key: CountedKey): Counts => {
    const all = week.map((day) => days[day]?.[key] ?? none);
    const add = (what: WeekCount): number => all.reduce((total, counts) => total + counts[what], 0);
    return { shown: add('shown'), taken: add('taken'), muted: add('muted') };
  };
  return { 1: sum(1), 2: sum(2), 3: sum(3), 4: sum(4), 5: sum(5), 6: sum(6) };
}
