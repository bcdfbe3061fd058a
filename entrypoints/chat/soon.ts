/** Runs work a little later: once, however often it was asked for. */
export interface Soon {
  /** Runs `work` when nobody has asked for `name` again for `delay` ms, at the latest `latest` ms after the first time. */
  readonly run: (name: string, work: () => void, delay: number, latest: number) => void;
}

/** Nothing waits any more once `signal` aborts. */
export function createSoon(signal: AbortSignal): Soon {
  const waiting = new Map<string, { readonly since: number; timer: ReturnType<typeof setTimeout> }>();
  signal.addEventListener('abort', () => {
    for (const { timer } of waiting.values()) clearTimeout(timer);
    waiting.clear();
  });
  return {
    run(name, work, delay, latest) {
      const now = performance.now();
      const since = waiting.get(name)?.since ?? now;
      clearTimeout(waiting.get(name)?.timer);
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
