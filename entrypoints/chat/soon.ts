/**
 * Runs `work` when nobody has asked for `name` again for `delay` ms, at the latest `latest` ms after the first time: once,
 * however often it was asked for.
 */
export type Soon = (name: string, work: () => void, delay: number, latest: number) => void;

/** Nothing waits any more once `signal` aborts. */
export function createSoon(signal: AbortSignal): Soon {
  const waiting = new Map<
    string,
    { readonly since: number; readonly timer: ReturnType<typeof setTimeout> }
  >();
  signal.addEventListener('abort', () => {
    for (const { timer } of waiting.values()) clearTimeout(timer);
  });
  return (name, work, delay, latest) => {
    const before = waiting.get(name);
    if (before && latest <= delay) return;
    const now = performance.now();
    const since = before?.since ?? now;
    clearTimeout(before?.timer);
    const run = (): void => {
      waiting.delete(name);
      work();
    };
    waiting.set(name, { since, timer: setTimeout(run, Math.max(0, Math.min(delay, since + latest - now))) });
  };
}
