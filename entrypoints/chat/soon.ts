/** Runs work a little later: once, however often it was asked for. */
export interface Soon {
  /** Runs `work` when nobody has asked for `name` again for `delay` ms, at the latest `latest` ms after the first time. */
  readonly run: (name: string, work: () => void, delay: number, latest: number) => void;
}

/** Nothing waits any more once `signal` aborts. */
export function createSoon(signal: AbortSignal): Soon {
  const waiting = new Map<
    string,
    { readonly since: number; readonly timer: ReturnType<typeof setTimeout> }
  >();
  signal.addEventListener('abort', () => {
    for (const { timer } of waiting.values()) clearTimeout(timer);
    waiting.clear();
  });
  return {
    run(name, work, delay, latest) {
      const before = waiting.get(name);
      if (before && latest <= delay) return;
      const now = performance.now();
      const since = before?.since ?? now;
      clearTimeout(before?.timer);
      const timer = setTimeout(
        () => {
          waiting.delete(name);
          work();
        },
        Math.max(0, Math.min(delay, since + latest - now)),
      );
      waiting.set(name, { since, timer });
    },
  };
}
