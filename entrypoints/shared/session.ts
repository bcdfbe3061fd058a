import type { HintId, TouchableKey, WentWell } from '../../rules/types';
import type { SpokenLanguage, View } from './conversation';
import {
  type Answer,
  emptyMemory,
  hear,
  lookAgain,
  type SessionMemory,
  type ShownHint,
  see,
  wakeAt,
} from './session-memory';
import type { Settings } from './settings';

export type { View } from './conversation';
export type { Answer, ShownHint } from './session-memory';

/** What a session tells its listener: the hint to show, and what Haven understands of the conversation. */
export interface SessionNews {
  readonly shown: ShownHint | undefined;
  readonly language: SpokenLanguage;
  /** False when the page does not tell who wrote what: hints that need the other's messages rest. */
  readonly speakersKnown: boolean;
  /** A hint that was waved away for the fifth time: ask whether to switch it off. */
  readonly askAbout: HintId | undefined;
  /** The keys that the writer touched; undefined while nothing heavy was said. */
  readonly keys: readonly TouchableKey[] | undefined;
  /** Someone may be in danger, lately: then nothing but care is to be shown. */
  readonly danger: boolean;
  /** Something heavy arrived just now: a moment to breathe, before the first word. */
  readonly breath: boolean;
  /** What the writer just did well. */
  readonly wentWell: WentWell | undefined;
  /** Someone is saying goodbye after something heavy. */
  readonly parting: boolean;
}

/** What there is to tell where no conversation is watched. */
export const noNews: SessionNews = {
  shown: undefined,
  language: undefined,
  speakersKnown: true,
  askAbout: undefined,
  keys: undefined,
  danger: false,
  breath: false,
  wentWell: undefined,
  parting: false,
};

/** One conversation, watched for as long as it is in front of the person. */
export interface Session {
  /** The page shows something. */
  readonly see: (view: View) => void;
  readonly answer: (answer: Answer) => void;
  /** Settings changed. */
  readonly adjust: (settings: Settings) => void;
  /** Stops the clock; a later `see` starts it again, with all that was remembered. */
  readonly rest: () => void;
}

/**
 * A session of one conversation: the clock around `session-memory`. `tell` is called with the first look, with the first
 * after a rest, and whenever what there is to tell has changed.
 */
export function createSession(settings: Settings, tell: (news: SessionNews) => void): Session {
  let current = settings;
  let memory = emptyMemory;
  let told: SessionNews | undefined;
  let clock: ReturnType<typeof setTimeout> | undefined;
  let awake = false;

  function remember(changed: SessionMemory): void {
    memory = changed;
    clearTimeout(clock);
    if (!awake) return;
    const next = wakeAt(memory);
    if (next !== undefined) {
      clock = setTimeout(
        () => remember(lookAgain(memory, Date.now(), current)),
        Math.max(0, next - Date.now()),
      );
    }
    const news = newsOf(memory);
    if (told && sameNews(told, news)) return;
    told = news;
    tell(news);
  }

  return {
    see: (view) => {
      awake = true;
      remember(see(memory, view, Date.now(), current));
    },
    answer: (answer) => remember(hear(memory, answer, Date.now(), current)),
    adjust: (next) => {
      current = next;
      remember(lookAgain(memory, Date.now(), current));
    },
    rest: () => {
      awake = false;
      told = undefined;
      clearTimeout(clock);
    },
  };
}

const newsOf = (memory: SessionMemory): SessionNews => ({
  shown: memory.shown,
  language: memory.language,
  speakersKnown: memory.speakersKnown,
  askAbout: memory.askAbout,
  keys: memory.keys,
  danger: memory.danger,
  breath: memory.breathUntil !== undefined,
  wentWell: memory.wentWell,
  parting: memory.parting,
});

const sameNews = (a: SessionNews, b: SessionNews): boolean =>
  (Object.keys(a) as (keyof SessionNews)[]).every((key) => a[key] === b[key]);
