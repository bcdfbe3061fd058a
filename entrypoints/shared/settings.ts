import type { Level } from '../../rules/policy';
import { type HintId, hintIds } from '../../rules/types';

export type { Level } from '../../rules/policy';

/** How often Haven speaks, from seldom to often. */
export const levels: readonly Level[] = ['quiet', 'balanced', 'talkative'];

/** Whether someone finds talks like these easy or hard, as they say at the first run. */
export const eases = ['easy', 'hard'] as const;
export type Ease = (typeof eases)[number];

/** Who the other is to the writer. `relationship.ts` says what each changes. */
export const relationships = ['close-friend', 'family', 'work', 'stranger'] as const;
export type Relationship = (typeof relationships)[number];

/** The language of Haven's own words: as the browser has it, or chosen. */
export const interfaceLanguages = ['browser', 'en', 'nl'] as const;
export type InterfaceLanguageChoice = (typeof interfaceLanguages)[number];

/** The language that chats are read in: guessed for each conversation, or always the same. */
export const chatLanguages = ['guess', 'en', 'nl'] as const;
export type ChatLanguage = (typeof chatLanguages)[number];

/**
 * What a person chose, and how often each hint was waved away in all. Never a word of a message; the only words are
 * those that the person wrote in the settings as being fine.
 */
export interface Settings {
  readonly level: Level;
  /** Ms of rest after the last key before a hint may appear. */
  readonly delay: number;
  /** Hints switched off for good, everywhere. */
  readonly off: readonly HintId[];
  /** Hints switched off on one site, by its origin ("https://chat.example"). */
  readonly offAt: Readonly<Record<string, readonly HintId[]>>;
  readonly dismissals: Readonly<Partial<Record<HintId, number>>>;
  /** Epoch ms until which Haven looks at no page; undefined: it looks. */
  readonly snoozedUntil: number | undefined;
  /** Offers a breathing pause when something heavy arrives. */
  readonly breathing: boolean;
  /** Says, rarely, what went well. */
  readonly noticing: boolean;
  readonly ease: Ease | undefined;
  readonly interfaceLanguage: InterfaceLanguageChoice;
  readonly chatLanguage: ChatLanguage;
  /** What a conversation starts with; the panel may set another for one conversation. */
  readonly relationship: Relationship;
  /** Words or short phrases that are fine for this person: a hint that rests on nothing else stays away. */
  readonly wordsFine: readonly string[];
  /** Counts, per day and key, how many hints were shown, taken and muted. */
  readonly week: boolean;
  /** The practice room shows hints while one writes. */
  readonly practiceHints: boolean;
  /** The practice room says a word about each answer. */
  readonly practiceFeedback: boolean;
  /** The first run was done, or skipped. */
  readonly welcomed: boolean;
}

export const defaultSettings: Settings = {
  level: 'balanced',
  delay: 1500,
  off: [],
  offAt: {},
  dismissals: {},
  snoozedUntil: undefined,
  breathing: true,
  noticing: true,
  ease: undefined,
  interfaceLanguage: 'browser',
  chatLanguage: 'guess',
  relationship: 'close-friend',
  wordsFine: [],
  week: false,
  practiceHints: true,
  practiceFeedback: true,
  welcomed: false,
};

/** Upper and lower bounds: `delay` in ms, `word` in UTF-16 units, the others in counts. */
export const settingsLimits = {
  shortestDelay: 500,
  longestDelay: 10_000,
  sites: 200,
  words: 200,
  word: 60,
} as const;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const readOne = <Choice>(choices: readonly Choice[], value: unknown, otherwise: Choice): Choice =>
  choices.find((choice) => choice === value) ?? otherwise;

const readSwitch = (value: unknown, otherwise: boolean): boolean =>
  typeof value === 'boolean' ? value : otherwise;

const readHints = (value: unknown): readonly HintId[] =>
  Array.isArray(value) ? hintIds.filter((id) => (value as unknown[]).includes(id)) : [];

function readDelay(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) return defaultSettings.delay;
  const { shortestDelay, longestDelay } = settingsLimits;
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

/** True for the origin of a web page ("https://chat.example", "http://127.0.0.1:8080"), written as browsers write it. */
export const isWebOrigin = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^https?:/.test(value) &&
  URL.canParse(value) &&
  new URL(value).origin === value;

function readOffAt(value: unknown): Settings['offAt'] {
  if (!isRecord(value)) return {};
  const entries = Object.entries(value)
    .filter(([origin]) => isWebOrigin(origin))
    .map(([origin, hints]) => [origin, readHints(hints)] as const)
    .filter(([, hints]) => hints.length > 0);
  return Object.fromEntries(entries.slice(0, settingsLimits.sites));
}

function readTime(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}

/** A word as it is kept: one line, single spaces. Empty when nothing is left, or when it is too long to be a word. */
export function tidyWord(word: string): string {
  const tidy = word.normalize('NFC').replace(/\s+/g, ' ').trim();
  return tidy.length <= settingsLimits.word ? tidy : '';
}

function readWords(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  const words = value.filter((word) => typeof word === 'string').map(tidyWord);
  return [...new Set(words.filter((word) => word !== ''))].slice(0, settingsLimits.words);
}

/** Settings from whatever the storage held. What is missing or malformed gets its default; the rest is kept. */
export function readSettings(stored: unknown): Settings {
  const record = isRecord(stored) ? stored : {};
  return {
    level: readOne(levels, record.level, defaultSettings.level),
    delay: readDelay(record.delay),
    off: readHints(record.off),
    offAt: readOffAt(record.offAt),
    dismissals: readDismissals(record.dismissals),
    snoozedUntil: readTime(record.snoozedUntil),
    breathing: readSwitch(record.breathing, defaultSettings.breathing),
    noticing: readSwitch(record.noticing, defaultSettings.noticing),
    ease: eases.find((ease) => ease === record.ease),
    interfaceLanguage: readOne(
      interfaceLanguages,
      record.interfaceLanguage,
      defaultSettings.interfaceLanguage,
    ),
    chatLanguage: readOne(chatLanguages, record.chatLanguage, defaultSettings.chatLanguage),
    relationship: readOne(relationships, record.relationship, defaultSettings.relationship),
    wordsFine: readWords(record.wordsFine),
    week: readSwitch(record.week, defaultSettings.week),
    practiceHints: readSwitch(record.practiceHints, defaultSettings.practiceHints),
    practiceFeedback: readSwitch(record.practiceFeedback, defaultSettings.practiceFeedback),
    welcomed: readSwitch(record.welcomed, defaultSettings.welcomed),
  };
}

export const withLevel = (settings: Settings, level: Level): Settings => ({ ...settings, level });

/** `delay` in ms; it is brought within its bounds. */
export const withDelay = (settings: Settings, delay: number): Settings => ({
  ...settings,
  delay: readDelay(delay),
});

/** Switches a hint off for good. */
export const withHintOff = (settings: Settings, id: HintId): Settings =>
  settings.off.includes(id) ? settings : { ...settings, off: [...settings.off, id] };

/** Switches a hint on again, with its dismissals forgotten. */
export function withHintOn(settings: Settings, id: HintId): Settings {
  const { [id]: _forgotten, ...dismissals } = settings.dismissals;
  return { ...settings, off: settings.off.filter((other) => other !== id), dismissals };
}

/** Switches a hint off on one site. Something that is no web origin changes nothing. */
export function withHintOffAt(settings: Settings, origin: string, id: HintId): Settings {
  if (!isWebOrigin(origin)) return settings;
  const offAt = { ...settings.offAt, [origin]: [...(settings.offAt[origin] ?? []), id] };
  return { ...settings, offAt: readOffAt(offAt) };
}

/** Switches a hint on again on one site; switched off everywhere, it stays off. */
export function withHintOnAt(settings: Settings, origin: string, id: HintId): Settings {
  const rest = (settings.offAt[origin] ?? []).filter((other) => other !== id);
  return { ...settings, offAt: readOffAt({ ...settings.offAt, [origin]: rest }) };
}

/** Counts one more time that a hint was waved away. */
export const withDismissal = (settings: Settings, id: HintId): Settings => ({
  ...settings,
  dismissals: { ...settings.dismissals, [id]: (settings.dismissals[id] ?? 0) + 1 },
});

/** `until`: epoch ms; undefined wakes Haven. */
export const withSnooze = (settings: Settings, until: number | undefined): Settings => ({
  ...settings,
  snoozedUntil: readTime(until),
});

export const withBreathing = (settings: Settings, breathing: boolean): Settings => ({
  ...settings,
  breathing,
});

export const withNoticing = (settings: Settings, noticing: boolean): Settings => ({ ...settings, noticing });

/** Whether someone finds this easy or hard; the level follows: who finds it hard hears more, who finds it easy less. */
export const withEase = (settings: Settings, ease: Ease): Settings => ({
  ...settings,
  ease,
  level: ease === 'hard' ? 'talkative' : 'quiet',
});

export const withInterfaceLanguage = (
  settings: Settings,
  interfaceLanguage: InterfaceLanguageChoice,
): Settings => ({ ...settings, interfaceLanguage });

export const withChatLanguage = (settings: Settings, chatLanguage: ChatLanguage): Settings => ({
  ...settings,
  chatLanguage,
});

export const withRelationship = (settings: Settings, relationship: Relationship): Settings => ({
  ...settings,
  relationship,
});

/** Adds a word that is fine for this person, unless it is there already, empty or too long. */
export const withWordFine = (settings: Settings, word: string): Settings => ({
  ...settings,
  wordsFine: readWords([...settings.wordsFine, word]),
});

export const withoutWordFine = (settings: Settings, word: string): Settings => ({
  ...settings,
  wordsFine: settings.wordsFine.filter((other) => other !== word),
});

export const withWeek = (settings: Settings, week: boolean): Settings => ({ ...settings, week });

/** What the practice room says by itself. */
export const withPractice = (
  settings: Settings,
  { practiceHints, practiceFeedback }: Pick<Settings, 'practiceHints' | 'practiceFeedback'>,
): Settings => ({ ...settings, practiceHints, practiceFeedback });

export const withWelcomed = (settings: Settings): Settings => ({ ...settings, welcomed: true });
