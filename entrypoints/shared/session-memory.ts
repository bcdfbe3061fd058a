import { check } from '../../rules';
import { hintRules } from '../../rules/hints';
import { does } from '../../rules/hints/signs';
import { keysTouched } from '../../rules/keys';
import { momentOf } from '../../rules/moment';
import { initialPolicy, type PolicyEvent, type PolicyState, reduce } from '../../rules/policy';
import { readText } from '../../rules/read/read';
import type { Conversation, Hint, HintId, Language, Moment, TouchableKey, WentWell } from '../../rules/types';
import { wentWell } from '../../rules/went-well';
import { beginsBreath, breathLength } from './breath';
import { candidatesOf, optionsFor } from './candidates';
import { areSpeakersKnown, conversationOf, languageOf, type SpokenLanguage, type View } from './conversation';
import { type Quote, quotesOf } from './quotes';
import type { Settings } from './settings';

/** The hint on the card, with the words that led to it as they were then. */
export interface ShownHint {
  readonly hint: Hint;
  readonly quotes: readonly Quote[];
  /** The language of the conversation: starters are given in it. */
  readonly language: Language;
  /** Where a starter goes in a draft that already has words. */
  readonly place: 'before' | 'after';
  /** True when this hint has been waved away so often that the card asks whether to switch it off. */
  readonly askToSwitchOff: boolean;
}

/**
 * What the person did. `used`: a starter was inserted or copied. `kept`: asked whether a hint should be switched off,
 * the person wants to keep it. `breathed`: the breathing pause was skipped. `read`: the line on what went well was closed.
 */
export type Answer = 'not-now' | 'not-here' | 'never' | 'used' | 'kept' | 'breathed' | 'read';

/** What is remembered of one conversation while the panel is open. Those above `policy` are for the panel. */
export interface SessionMemory {
  readonly shown: ShownHint | undefined;
  readonly language: SpokenLanguage;
  readonly speakersKnown: boolean;
  /** A hint that was waved away for the fifth time: ask whether to switch it off. */
  readonly askAbout: HintId | undefined;
  /** The keys that the writer touched; undefined while nothing heavy was said. */
  readonly keys: readonly TouchableKey[] | undefined;
  /** Someone may be in danger, lately: then nothing but care is shown. */
  readonly danger: boolean;
  /** Epoch ms at which the breathing pause on show is over. */
  readonly breathUntil: number | undefined;
  /** What the writer just did well: said once in a conversation, and until the next draft. */
  readonly wentWell: WentWell | undefined;
  /** Someone is saying goodbye after something heavy. */
  readonly parting: boolean;
  readonly policy: PolicyState;
  /** What the page showed last; undefined before the first look. */
  readonly view: View | undefined;
  /** Epoch ms of the last change of the draft. */
  readonly keyAt: number | undefined;
  /** The writer's messages as they were before the draft was emptied: one more means that it was sent. */
  readonly sentBefore: string | undefined;
  /** Epoch ms at which the last breathing pause began. */
  readonly breathedAt: number | undefined;
  /** True once it was said what went well. */
  readonly saidWentWell: boolean;
}

export const emptyMemory: SessionMemory = {
  shown: undefined,
  language: undefined,
  speakersKnown: true,
  askAbout: undefined,
  keys: undefined,
  danger: false,
  breathUntil: undefined,
  wentWell: undefined,
  parting: false,
  policy: initialPolicy,
  view: undefined,
  keyAt: undefined,
  sentBefore: undefined,
  breathedAt: undefined,
  saidWentWell: false,
};

const places = new Map(hintRules.map(({ id, place }) => [id, place]));

/** The memory after the page showed something. `now`: epoch ms. */
export function see(memory: SessionMemory, view: View, now: number, settings: Settings): SessionMemory {
  const last = memory.view;
  const keyAt = last && last.draft !== view.draft ? now : memory.keyAt;
  const emptied = view.draft === '' && last !== undefined && last.draft !== '';
  const sentBefore = emptied ? ownOf(last) : view.draft === '' ? memory.sentBefore : undefined;
  const sent = sentBefore !== undefined && ownOf(view) !== sentBefore;
  const policy = sent ? reduce(memory.policy, { type: 'sent', now }, settings) : memory.policy;
  const seen: SessionMemory = {
    ...memory,
    policy,
    view,
    keyAt,
    language: languageOf(view, settings.chatLanguage),
    speakersKnown: areSpeakersKnown(view),
    sentBefore: sent ? undefined : sentBefore,
  };
  return look(sent ? afterSending(seen, view, now, settings) : seen, view, now, settings);
}

/** When to look again, in epoch ms; undefined: nothing to wait for. */
export function wakeAt({ policy, breathUntil }: SessionMemory): number | undefined {
  const times = [policy.wakeAt, breathUntil].filter((time) => time !== undefined);
  return times.length > 0 ? Math.min(...times) : undefined;
}

/** The memory when `wakeAt` has come, or the settings changed: the same page is looked at with a new clock. */
export function lookAgain(memory: SessionMemory, now: number, settings: Settings): SessionMemory {
  return memory.view ? look(memory, memory.view, now, settings) : memory;
}

/** The memory after the person answered the hint on the card, or the question whether to switch one off. */
export function hear(memory: SessionMemory, answer: Answer, now: number, settings: Settings): SessionMemory {
  if (answer === 'kept') return { ...memory, askAbout: undefined };
  if (answer === 'breathed') return { ...memory, breathUntil: undefined };
  if (answer === 'read') return { ...memory, wentWell: undefined };
  const id = memory.shown?.hint.id;
  if (id === undefined) return { ...memory, askAbout: undefined };
  const event: PolicyEvent = { type: eventOf[answer], id, now };
  const policy = reduce(memory.policy, event, settings);
  const askAbout = answer === 'not-now' && policy.shown === undefined ? policy.askToTurnOff : undefined;
  return show({ ...memory, policy, askAbout }, memory.view && conversationOf(memory.view, now));
}

const eventOf = {
  'not-now': 'dismissed',
  'not-here': 'resting',
  never: 'resting',
  used: 'inserted',
} as const;

/** The writer's own messages, to see whether there is a new one. Counts alone would not do: long threads are cut. */
function ownOf({ messages }: View): string {
  const own = messages.filter(({ from }) => from === 'me');
  return `${own.length} ${own.at(-1)?.text ?? ''}`;
}

/** Says what went well in the message that was just sent, if anything did and it was not said before. */
function afterSending(memory: SessionMemory, view: View, now: number, settings: Settings): SessionMemory {
  if (memory.saidWentWell || !settings.noticing) return memory;
  const { messages } = conversationOf(view, now);
  const place = messages.findLastIndex(({ from }) => from === 'me');
  const sent = { messages: messages.slice(0, Math.max(0, place)), draft: messages[place]?.text ?? '', now };
  const fitting = check(sent, optionsFor({ ...settings, off: [] })).map(({ id }) => id);
  const found = wentWell(momentOf(sent, optionsFor(settings), readText), fitting);
  return found ? { ...memory, wentWell: found, saidWentWell: true } : memory;
}

/** What was touched before stays touched; the old list is kept when nothing was added. */
function addKeys(
  known: readonly TouchableKey[] | undefined,
  found: readonly TouchableKey[] | undefined,
): readonly TouchableKey[] | undefined {
  if (!known || !found) return known ?? found;
  return found.every((key) => known.includes(key)) ? known : [...new Set([...known, ...found])].sort();
}

/** What the conversation itself tells beside its hints: keys, danger, and whether to breathe first. */
function understand(memory: SessionMemory, moment: Moment, settings: Settings): SessionMemory {
  const { now } = moment;
  const danger = moment.crisis.length > 0;
  const isWriting = moment.draft.text.trim() !== '';
  const keys = addKeys(memory.keys, keysTouched(moment));
  const wentWell = danger || isWriting ? undefined : memory.wentWell;
  const understood: SessionMemory = { ...memory, keys, danger, wentWell, parting: isParting(moment) };
  const { breathUntil, breathedAt } = memory;
  if (danger || isWriting || !mayBreathe(settings)) return { ...understood, breathUntil: undefined };
  if (breathUntil !== undefined && now < breathUntil) return understood;
  return beginsBreath(moment, breathedAt)
    ? { ...understood, breathUntil: now + breathLength, breathedAt: now }
    : { ...understood, breathUntil: undefined };
}

/** True when the draft, or the newest message of either, ends a conversation that has something heavy in it. */
const isParting = ({ heavyLately, draft, recent }: Moment): boolean =>
  heavyLately &&
  [draft.reading, recent.at(-1)?.reading].some((reading) => reading && does(reading, 'closing'));

/** Who wants to hear little is not held up either. */
const mayBreathe = ({ breathing, level }: Settings): boolean => breathing && level !== 'quiet';

function look(memory: SessionMemory, view: View, now: number, settings: Settings): SessionMemory {
  const conversation = conversationOf(view, now);
  const { keyAt } = memory;
  const event: PolicyEvent = {
    type: 'seen',
    candidates: candidatesOf(conversation, settings),
    draft: { length: view.draft.length },
    ...(keyAt === undefined ? {} : { keyAt }),
    now,
  };
  const understood = understand(memory, momentOf(conversation, optionsFor(settings), readText), settings);
  return show({ ...understood, policy: reduce(memory.policy, event, settings) }, conversation);
}

/** Takes over what the policy shows. Evidence that is not from `conversation` keeps the quotes it had. */
function show(memory: SessionMemory, conversation: Conversation | undefined): SessionMemory {
  const { policy, language, shown: last } = memory;
  const hint = policy.shown;
  if (!hint) return last ? { ...memory, shown: undefined } : memory;
  const known = last?.hint.id === hint.id ? last : undefined;
  const isFresh = conversation !== undefined && policy.candidates.includes(hint);
  const shown: ShownHint = {
    hint,
    quotes: isFresh ? quotesOf(conversation, hint.because) : (known?.quotes ?? []),
    language: language === undefined || language === 'unknown' ? (known?.language ?? 'en') : language,
    place: places.get(hint.id) ?? 'after',
    askToSwitchOff: policy.askToTurnOff === hint.id,
  };
  return { ...memory, shown: known && sameOnCard(known, shown) ? known : shown };
}

/** True when the card would look the same: then the old one is kept, and nothing is drawn anew. */
const sameOnCard = (a: ShownHint, b: ShownHint): boolean =>
  a.language === b.language &&
  a.askToSwitchOff === b.askToSwitchOff &&
  JSON.stringify(a.quotes) === JSON.stringify(b.quotes);
