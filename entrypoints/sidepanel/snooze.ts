import type { Snooze } from '../../components/rest-choices';

const minute = 60_000;
/** "Tomorrow" begins at this hour, and is at least so many hours away: past midnight it is the coming morning. */
const morning = 6;
const night = 4;

/** When a snooze that begins at `now` is over; both in epoch ms. */
export function snoozeEnd(snooze: Snooze, now: number): number {
  if (snooze === 'quarter') return now + 15 * minute;
  if (snooze === 'hour') return now + 60 * minute;
  const end = new Date(now);
  end.setHours(morning, 0, 0, 0);
  while (end.getTime() < now + night * 60 * minute) end.setDate(end.getDate() + 1);
  return end.getTime();
}

/** True while a snooze until `until` goes on. Times in epoch ms. */
export const isSnoozed = (until: number | undefined, now: number): until is number =>
  until !== undefined && now < until;

/** A time as people say it: "21:30", or with its day when that is not today. Times in epoch ms. */
export function timeInWords(time: number, now: number, language: string): string {
  const isToday = new Date(time).toDateString() === new Date(now).toDateString();
  const isNear = time - now < 6 * 24 * 60 * minute;
  return new Intl.DateTimeFormat(language, {
    ...(isToday ? {} : isNear ? { weekday: 'long' } : { day: 'numeric', month: 'long', year: 'numeric' }),
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(time);
}

/** Looks at the clock at least this often, in ms: timers stand still while a computer sleeps. */
const check = minute;

/**
 * Calls `changed` when a snooze begins or ends, also one that ends by itself. `follow` tells when the snooze that was
 * chosen is over, in epoch ms; undefined: there is none. Ends with the signal.
 */
export function createSnoozeClock(changed: (snoozed: boolean) => void, signal: AbortSignal) {
  let clock: ReturnType<typeof setTimeout> | undefined;
  let snoozed = false;
  signal.addEventListener('abort', () => clearTimeout(clock));

  function follow(until: number | undefined): void {
    clearTimeout(clock);
    const now = Date.now();
    const next = isSnoozed(until, now);
    if (next && !signal.aborted) clock = setTimeout(follow, Math.min(check, until - now), until);
    if (next === snoozed) return;
    snoozed = next;
    changed(snoozed);
  }
  return { follow };
}
