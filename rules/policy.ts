import { hintRules } from './hints/index';
import type { Evidence, Hint, HintId } from './types';

/** How often Haven speaks. */
export type Level = 'quiet' | 'balanced' | 'talkative';

/** What a person chose. */
export interface PolicySettings {
  readonly level: Level;
  /** Ms of rest after the last key before a hint may appear. */
  readonly delay: number;
  /** Hints switched off for good. */
  readonly off: readonly HintId[];
  /** How often each hint was waved away in all, before the event that is being told. */
  readonly dismissals: Readonly<Partial<Record<HintId, number>>>;
}

/** Something that happened in one conversation. `now` and `keyAt`: epoch ms. */
export type PolicyEvent =
  | {
      /** The conversation was looked at. `candidates`: what `check` gave, best first; `keyAt`: the last key in the draft. */
      readonly type: 'seen';
      readonly candidates: readonly Hint[];
      readonly draft: { readonly length: number };
      readonly keyAt?: number;
      readonly now: number;
    }
  | {
      /** `wakeAt` has come. Where the time itself changes what fits, look again and tell `seen` instead. */
      readonly type: 'tick';
      readonly now: number;
    }
  | {
      /** The person waved the hint away (`dismissed`), wants it no more here (`resting`), or took a starter (`inserted`). */
      readonly type: 'dismissed' | 'resting' | 'inserted';
      readonly id: HintId;
      readonly now: number;
    }
  | {
      /** The draft was sent, or another conversation was opened. */
      readonly type: 'sent' | 'conversation-changed';
      readonly now: number;
    };

/** What the policy remembers of one conversation. The first three are for the panel, the rest is its own. */
export interface PolicyState {
  /** The hint to show. */
  readonly shown: Hint | undefined;
  /** Epoch ms at which to tell `tick`; undefined: nothing to wait for. */
  readonly wakeAt: number | undefined;
  /** This hint was waved away five times in all: ask whether to switch it off. */
  readonly askToTurnOff: HintId | undefined;

  readonly candidates: readonly Hint[];
  readonly draftLength: number;
  readonly keyAt: number | undefined;
  /** Since when the hint on show does not fit any more. */
  readonly unfitSince: number | undefined;
  /** How many new hints were shown, and when the last. Crisis is not counted. */
  readonly newHints: number;
  readonly lastNewAt: number | undefined;
  readonly dismissed: Readonly<Partial<Record<HintId, number>>>;
  readonly resting: readonly HintId[];
  /** Hints answered for this draft: they come back with the next one at the earliest. */
  readonly answered: readonly HintId[];
  /** How many signs of crisis the person has waved away. More of them bring the care back. */
  readonly crisisSeen: number;
}

/** `interval`: ms between two new hints; `most`: new hints in one conversation. */
export const levels: Readonly<Record<Level, { readonly interval: number; readonly most: number }>> = {
  quiet: { interval: 180_000, most: 1 },
  balanced: { interval: 60_000, most: 3 },
  talkative: { interval: 30_000, most: 8 },
};

/** A hint that does not fit any more stays this long, in ms, so that it does not flicker while someone types. */
export const linger = 4000;
/** So many dismissals in a conversation, and the hint rests there. */
export const dismissalsToRest = 2;
/** So many in all, and Haven asks whether to switch it off. */
export const dismissalsToAsk = 5;
/** Signs that a caution needs: different words, in the draft or in what the other said, one of them in the draft. */
export const signsForCaution = 2;

export const initialPolicy: PolicyState = {
  shown: undefined,
  wakeAt: undefined,
  askToTurnOff: undefined,
  candidates: [],
  draftLength: 0,
  keyAt: undefined,
  unfitSince: undefined,
  newHints: 0,
  lastNewAt: undefined,
  dismissed: {},
  resting: [],
  answered: [],
  crisisSeen: 0,
};

const kinds = new Map(hintRules.map(({ id, kind }) => [id, kind]));

/** How many stretches of words speak for a hint; words that do two things at once are one sign. */
export function signsOf(because: readonly Evidence[]): number {
  const sorted = [...because].sort(
    (a, b) => String(a.where).localeCompare(String(b.where)) || a.start - b.start || a.end - b.end,
  );
  let signs = 0;
  let where: Evidence['where'] | undefined;
  let end = 0;
  for (const sign of sorted) {
    if (sign.where !== where || sign.start >= end) signs++;
    end = sign.where === where ? Math.max(end, sign.end) : sign.end;
    where = sign.where;
  }
  return signs;
}

const isCrisis = ({ id }: Hint): boolean => id === 'crisis';

const withId = (ids: readonly HintId[], id: HintId): readonly HintId[] =>
  ids.includes(id) ? ids : [...ids, id];

const crisisOf = (state: PolicyState): Hint | undefined => state.candidates.find(isCrisis);

const isSilenced = (state: PolicyState, settings: PolicySettings, id: HintId): boolean =>
  state.resting.includes(id) || settings.off.includes(id);

/** When the writer will have rested long enough: a boundary. An empty draft is one. */
const boundaryOf = (state: PolicyState, settings: PolicySettings): number =>
  state.draftLength === 0 || state.keyAt === undefined
    ? Number.NEGATIVE_INFINITY
    : state.keyAt + settings.delay;

/** A caution comments on the draft: it needs words of the draft, and more that speak for it. */
const isSure = ({ because }: Hint): boolean =>
  signsOf(because) >= signsForCaution && because.some(({ where }) => where === 'draft');

const isEligible = (state: PolicyState, settings: PolicySettings, hint: Hint): boolean =>
  !isSilenced(state, settings, hint.id) &&
  !state.answered.includes(hint.id) &&
  (kinds.get(hint.id) !== 'caution' || isSure(hint));

/** The best hint that may be shown, and from when on; undefined when none may. */
function nextHint(state: PolicyState, settings: PolicySettings): { hint: Hint; from: number } | undefined {
  const boundary = boundaryOf(state, settings);
  const crisis = crisisOf(state);
  if (crisis) {
    if (isSilenced(state, settings, 'crisis') || signsOf(crisis.because) <= state.crisisSeen)
      return undefined;
    // What the other says calls for care at once; the writer's own words may not be finished.
    const isTheirs = crisis.because.some(({ where }) => where !== 'draft');
    return { hint: crisis, from: isTheirs ? Number.NEGATIVE_INFINITY : boundary };
  }
  const { interval, most } = levels[settings.level];
  if (state.newHints >= most) return undefined;
  const hint = state.candidates.find((candidate) => isEligible(state, settings, candidate));
  if (!hint) return undefined;
  const rested = state.lastNewAt === undefined ? Number.NEGATIVE_INFINITY : state.lastNewAt + interval;
  return { hint, from: Math.max(boundary, rested) };
}

function withoutShown(state: PolicyState): PolicyState {
  return { ...state, shown: undefined, unfitSince: undefined };
}

/** Keeps the hint on show while it fits and a moment longer, with its newest evidence; else takes it away. */
function keepOrDrop(state: PolicyState, now: number, settings: PolicySettings): PolicyState {
  const { shown } = state;
  if (!shown) return state;
  if (isSilenced(state, settings, shown.id)) return withoutShown(state);
  const fitting = state.candidates.find(({ id }) => id === shown.id);
  if (fitting) return { ...state, shown: fitting, unfitSince: undefined };
  const unfitSince = state.unfitSince ?? now;
  return now - unfitSince >= linger ? withoutShown(state) : { ...state, unfitSince };
}

function showNext(state: PolicyState, now: number, settings: PolicySettings): PolicyState {
  const next = nextHint(state, settings);
  if (!next || now < next.from) return state;
  const { hint } = next;
  if (state.shown && (!isCrisis(hint) || isCrisis(state.shown))) return state;
  const askToTurnOff = (settings.dismissals[hint.id] ?? 0) >= dismissalsToAsk ? hint.id : undefined;
  const shown: PolicyState = { ...state, shown: hint, unfitSince: undefined, askToTurnOff };
  return isCrisis(hint) ? shown : { ...shown, newHints: state.newHints + 1, lastNewAt: now };
}

function wakeTime(state: PolicyState, now: number, settings: PolicySettings): number | undefined {
  const times: number[] = [];
  if (state.unfitSince !== undefined) times.push(state.unfitSince + linger);
  const next = nextHint(state, settings);
  if (next && (!state.shown || (isCrisis(next.hint) && !isCrisis(state.shown)))) times.push(next.from);
  const future = times.filter((time) => time > now);
  return future.length > 0 ? Math.min(...future) : undefined;
}

function settle(state: PolicyState, now: number, settings: PolicySettings): PolicyState {
  const known = signsOf(crisisOf(state)?.because ?? []);
  const counted = { ...state, crisisSeen: Math.min(state.crisisSeen, known) };
  const settled = showNext(keepOrDrop(counted, now, settings), now, settings);
  return { ...settled, wakeAt: wakeTime(settled, now, settings) };
}

function answer(state: PolicyState, id: HintId): PolicyState {
  const crisis = id === 'crisis' ? crisisOf(state) : undefined;
  const answered: PolicyState = {
    ...state,
    answered: id === 'crisis' ? state.answered : withId(state.answered, id),
    crisisSeen: crisis ? signsOf(crisis.because) : state.crisisSeen,
    askToTurnOff: state.askToTurnOff === id ? undefined : state.askToTurnOff,
  };
  return state.shown?.id === id ? withoutShown(answered) : answered;
}

function dismiss(state: PolicyState, id: HintId, settings: PolicySettings): PolicyState {
  const answered = answer(state, id);
  const here = (state.dismissed[id] ?? 0) + 1;
  const inAll = (settings.dismissals[id] ?? 0) + 1;
  return {
    ...answered,
    dismissed: { ...state.dismissed, [id]: here },
    // Care comes back with new words of danger, however often it was waved away.
    resting: here >= dismissalsToRest && id !== 'crisis' ? withId(state.resting, id) : state.resting,
    askToTurnOff: inAll >= dismissalsToAsk ? id : answered.askToTurnOff,
  };
}

/** Nothing but what the other said in danger outlives a draft that was sent. */
function send(state: PolicyState): PolicyState {
  const candidates = state.candidates.flatMap((hint) => {
    const because = isCrisis(hint) ? hint.because.filter(({ where }) => where !== 'draft') : [];
    return because.length > 0 ? [{ ...hint, because }] : [];
  });
  const next = {
    ...state,
    candidates,
    answered: [],
    draftLength: 0,
    keyAt: undefined,
    askToTurnOff: undefined,
  };
  return state.shown && !candidates.some(({ id }) => id === state.shown?.id) ? withoutShown(next) : next;
}

/**
 * Which hint is shown, when, and when it rests. Pure: the time comes with each event, and no text is ever held.
 *
 * | now on show | what happens                                         | then                                         |
 * |-------------|------------------------------------------------------|----------------------------------------------|
 * | nothing     | a hint fits, and a boundary is reached               | it is shown, if interval and number allow it |
 * | nothing     | a hint fits, keys are still coming, or it is too soon | nothing; `wakeAt` says when to tick          |
 * | nothing     | a caution with one sign, or none in the draft        | nothing                                      |
 * | a hint      | it fits                                              | it stays, with its newest evidence           |
 * | a hint      | it does not fit                                      | it stays for `linger`, then goes             |
 * | a hint      | another one fits, even a better one                  | it stays                                     |
 * | anything    | the other is in danger                               | `crisis` at once, past every limit           |
 * | anything    | the writer's draft tells of danger                   | `crisis` at the boundary, past every limit   |
 * | crisis      | dismissed                                            | it goes, until there are new words of danger |
 * | a hint      | dismissed, or a starter inserted                     | it goes, until the next draft at least       |
 * | a hint      | dismissed for the second time here, or `resting`     | it goes, and rests in this conversation      |
 * | a hint      | dismissed for the fifth time in all                  | it goes; `askToTurnOff`                      |
 * | a hint      | sent                                                 | it goes                                      |
 * | anything    | conversation-changed                                 | `initialPolicy`                              |
 *
 * A boundary is an empty draft, or `delay` ms without a key. An event without a real time changes nothing.
 */
export function reduce(state: PolicyState, event: PolicyEvent, settings: PolicySettings): PolicyState {
  const { now } = event;
  if (!Number.isFinite(now)) return state;
  switch (event.type) {
    case 'seen': {
      const { candidates, draft, keyAt } = event;
      const answered = draft.length === 0 ? [] : state.answered;
      return settle({ ...state, candidates, draftLength: draft.length, keyAt, answered }, now, settings);
    }
    case 'tick':
      return settle(state, now, settings);
    case 'dismissed':
      return settle(dismiss(state, event.id, settings), now, settings);
    case 'resting': {
      const answered = answer(state, event.id);
      return settle({ ...answered, resting: withId(state.resting, event.id) }, now, settings);
    }
    case 'inserted':
      return settle(answer(state, event.id), now, settings);
    case 'sent':
      return settle(send(state), now, settings);
    case 'conversation-changed':
      return initialPolicy;
  }
}
