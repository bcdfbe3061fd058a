import { check } from '../../rules';
import { hintRules } from '../../rules/hints';
import { initialPolicy, type PolicyEvent, type PolicyState, reduce } from '../../rules/policy';
import type { Conversation, Hint, HintId, Language } from '../../rules/types';
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
 * the person wants to keep it.
 */
export type Answer = 'not-now' | 'not-here' | 'never' | 'used' | 'kept';

/** What is remembered of one conversation while the panel is open. `language` and `shown` are for the panel. */
export interface SessionMemory {
  readonly shown: ShownHint | undefined;
  readonly language: SpokenLanguage;
  readonly speakersKnown: boolean;
  /** A hint that was waved away for the fifth time: ask whether to switch it off. */
  readonly askAbout: HintId | undefined;
  readonly policy: PolicyState;
  /** What the page showed last; undefined before the first look. */
  readonly view: View | undefined;
  /** Epoch ms of the last change of the draft. */
  readonly keyAt: number | undefined;
  /** The writer's messages as they were before the draft was emptied: one more means that it was sent. */
  readonly sentBefore: string | undefined;
}

export const emptyMemory: SessionMemory = {
  shown: undefined,
  language: undefined,
  speakersKnown: true,
  askAbout: undefined,
  policy: initialPolicy,
  view: undefined,
  keyAt: undefined,
  sentBefore: undefined,
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
    language: languageOf(view),
    speakersKnown: areSpeakersKnown(view),
    sentBefore: sent ? undefined : sentBefore,
  };
  return look(seen, view, now, settings);
}

/** The memory when `policy.wakeAt` has come, or the settings changed: the same page is looked at with a new clock. */
export function lookAgain(memory: SessionMemory, now: number, settings: Settings): SessionMemory {
  return memory.view ? look(memory, memory.view, now, settings) : memory;
}

/** The memory after the person answered the hint on the card, or the question whether to switch one off. */
export function hear(memory: SessionMemory, answer: Answer, now: number, settings: Settings): SessionMemory {
  if (answer === 'kept') return { ...memory, askAbout: undefined };
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

function look(memory: SessionMemory, view: View, now: number, settings: Settings): SessionMemory {
  const conversation = conversationOf(view, now);
  const { keyAt } = memory;
  const event: PolicyEvent = {
    type: 'seen',
    candidates: check(conversation, { off: settings.off }),
    draft: { length: view.draft.length },
    ...(keyAt === undefined ? {} : { keyAt }),
    now,
  };
  return show({ ...memory, policy: reduce(memory.policy, event, settings) }, conversation);
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
