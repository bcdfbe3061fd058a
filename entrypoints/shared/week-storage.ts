import browser from 'webextension-polyfill';
import type { Hint } from '../../rules/types';
import { type Days, dayOf, readDays, type WeekCount, withCount } from './week';

/** Where the counts are kept in the browser's local storage. */
export const weekKey = 'week';

/** The stored counts; none when the storage cannot be read. */
export async function loadDays(): Promise<Days> {
  try {
    return readDays((await browser.storage.local.get(weekKey))[weekKey]);
  } catch {
    return {};
  }
}

let last: Promise<unknown> = Promise.resolve();

/** Counts one hint today, after the counts before it. A storage that refuses loses the count, and nothing else. */
export function countHint(hint: Pick<Hint, 'key'>, what: WeekCount): Promise<void> {
  const counted = last.then(async () => {
    const days = withCount(await loadDays(), dayOf(Date.now()), hint, what);
    await browser.storage.local.set({ [weekKey]: days }).catch(() => undefined);
  });
  last = counted;
  return counted;
}

/** Deletes all counts. */
export const deleteDays = (): Promise<void> => browser.storage.local.remove(weekKey);

/** Calls back with each change of the counts until the signal aborts. */
export function followDays(changed: (days: Days) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && changes[weekKey]) changed(readDays(changes[weekKey].newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
