/** How often something was found rightly, found wrongly, and missed. */
export interface Counts {
  hits: number;
  alarms: number;
  misses: number;
}

export const noCounts = (): Counts => ({ hits: 0, alarms: 0, misses: 0 });

const share = (part: number, whole: number): number | undefined => (whole === 0 ? undefined : part / whole);

export const cases = ({ hits, misses }: Counts): number => hits + misses;
export const precision = ({ hits, alarms }: Counts): number | undefined => share(hits, hits + alarms);
export const recall = ({ hits, misses }: Counts): number | undefined => share(hits, hits + misses);

/** Harmonic mean of precision and recall; undefined where there is nothing to find and nothing was found. */
export const f1 = ({ hits, alarms, misses }: Counts): number | undefined =>
  share(2 * hits, 2 * hits + alarms + misses);
