import type { Level } from '../../rules/policy';
import { type HintId, hintIds } from '../../rules/types';

export type { Level } from '../../rules/policy';

/** How often Haven speaks, from seldom to often. */
export const levels: readonly Level[] = ['quiet', 'balanced', 'talkative'];

/** What a person chose, and how often each hint was waved away in all. Numbers and names only, never a word of anyone. */
export interface Settings {
  readonly level: Level;
  /** Ms of rest after the last key before a hint may appear. */
  readonly delay: number;
  /** Hints switched off for good. */
  readonly off: readonly HintId[];
  readonly dismissals: Readonly<Partial<Record<HintId, number>>>;
}

export const defaultSettings: Settings = { level: 'balanced', delay: 1500, off: [], dismissals: {} };

const shortestDelay = 500;
const longestDelay = 10_000;

const isLevel = (value: unknown): value is Level => levels.some((level) => level === value);
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readDelay(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) return defaultSettings.delay;
  return Math.min(longestDelay, Math.max(shortestDelay, Math.round(value)));
}

function readDismissals(value: unknown): Settings['dismissals'] {
  if (!isRecord(value)) return {};
  const counts: Partial<Record<HintId, number>> = {};
  for (const id of hintIds) {
    const count = value[id];
    if (typeof count === 'number' && Number.isSafeInteger(count) && count > 0) counts[id] = count;
  }
  return counts;
}

/** Settings from whatever the storage held. What is missing or malformed gets its default; the rest is kept. */
export function readSettings(stored: unknown): Settings {
  const record = isRecord(stored) ? stored : {};
  return {
    level: isLevel(record.level) ? record.level : defaultSettings.level,
    delay: readDelay(record.delay),
    off: Array.isArray(record.off)
      ? hintIds.filter((id) => (record.off as unknown[]).some((one) => one === id))
      : [],
    dismissals: readDismissals(record.dismissals),
  };
}

export const withLevel = (settings: Settings, level: Level): Settings => ({ ...settings, level });

/** Switches a hint off for good. */
export const withHintOff = (settings: Settings, id: HintId): Settings =>
  settings.off.includes(id) ? settings : { ...settings, off: [...settings.off, id] };

/** Switches a hint on again, with its dismissals forgotten. */
export function withHintOn(settings: Settings, id: HintId): Settings {
  const { [id]: _forgotten, ...dismissals } = settings.dismissals;
  return { ...settings, off: settings.off.filter((other) => other !== id), dismissals };
}

/** Counts one more time that a hint was waved away. */
export const withDismissal = (settings: Settings, id: HintId): Settings => ({
  ...settings,
  dismissals: { ...settings.dismissals, [id]: (settings.dismissals[id] ?? 0) + 1 },
});
