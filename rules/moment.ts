import { countWords } from './count-words';
import { isLaughing } from './laughter';
import type {
  Act,
  Conversation,
  Evidence,
  Feeling,
  Language,
  Moment,
  Options,
  Reading,
  ReadMessage,
} from './types';

/**
 * Reads one text. `language`: read it as this one; `near`: the language of what was said around it, for a text that
 * is too short to tell by itself.
 */
export type Reader = (text: string, options?: ReadOptions) => Reading;

interface ReadOptions {
  readonly language?: Language;
  readonly near?: Language;
}

/** A text of so few words that tells no language is in the one around it. */
const shortText = 3;

/** Older messages are not looked at. */
const mostMessages = 60;
/** How far back "lately" goes. */
const recentMessages = 10;
/** A pause this long, in ms, begins another sitting: what was heavy before it is no longer "lately". */
const sittingGap = 8 * 60 * 60 * 1000;
/** A time further in the future than clocks differ, in ms, is no time at all. */
const clockSkew = 5 * 60 * 1000;

/**
 * Feelings that ask for care. Confusion is left out: people are confused about timetables too. Anger is often about
 * the printer: it counts beside something else that is heavy, or when it is said twice (`isOnlyCross`).
 */
const painful: ReadonlySet<Feeling> = new Set([
  'sadness',
  'fear',
  'anger',
  'shame',
  'guilt',
  'loneliness',
  'exhaustion',
  'hurt',
  'disappointment',
]);

const acknowledging: ReadonlySet<Act> = new Set(['validating', 'reflecting', 'comforting', 'exploring']);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function timeOf(at: unknown, now: number): number | undefined {
  if (typeof at !== 'number' || !Number.isFinite(at) || at > now + clockSkew) return undefined;
  return Math.min(at, now);
}

interface Said {
  readonly index: number;
  readonly from: 'me' | 'them';
  readonly text: string;
  readonly at: number | undefined;
}

/** The newest well-formed messages, with their place in the conversation; anything else is left out. */
function messagesOf(value: unknown, now: number): readonly Said[] {
  if (!Array.isArray(value)) return [];
  const said: Said[] = [];
  for (let index = value.length - 1; index >= 0 && said.length < mostMessages; index--) {
    const message: unknown = value[index];
    if (!isRecord(message)) continue;
    const { from, text } = message;
    if ((from !== 'me' && from !== 'them') || typeof text !== 'string' || text.trim() === '') continue;
    said.push({ index, from, text, at: timeOf(message.at, now) });
  }
  return said.reverse();
}

/** The list of messages as it came last: at every key it is the same, and need not be made again. */
let lastSaid: readonly Said[] = [];

function saidIn(value: unknown, now: number): readonly Said[] {
  const isSameList =
    Array.isArray(value) &&
    lastSaid.length === Math.min(value.length, mostMessages) &&
    lastSaid.at(-1)?.index === (value.length > 0 ? value.length - 1 : undefined) &&
    lastSaid.every((said) => isStill(said, value[said.index], now));
  if (!isSameList) lastSaid = messagesOf(value, now);
  return lastSaid;
}

const isStill = ({ from, text, at }: Said, message: unknown, now: number): boolean =>
  isRecord(message) &&
  message.text === text &&
  message.from === from &&
  (message.at === at && (at === undefined || at <= now) ? true : timeOf(message.at, now) === at);

/** The place at which this sitting begins: behind the last long pause. */
function sittingStart(messages: readonly ReadMessage[], now: number): number {
  let later = now;
  for (let place = messages.length - 1; place >= 0; place--) {
    const at = messages[place]?.at;
    if (at === undefined) continue;
    // An answer may come a day late: the pause before `now` does not end the sitting of the newest message.
    if (later - at > sittingGap && place < messages.length - 1) return place + 1;
    later = at;
  }
  return 0;
}

const isHeavy = ({ act, label }: { readonly act: Act; readonly label?: Feeling }): boolean =>
  act === 'distress' || act === 'crisis' || (act === 'feeling' && label !== undefined && painful.has(label));

const evidenceIn = (
  reading: Reading,
  where: Evidence['where'],
  wanted: (found: Reading['acts'][number]) => boolean,
): readonly Evidence[] =>
  reading.acts.filter(wanted).map(({ act, start, end }) => ({ where, start, end, act }));

const isOnlyCross = (heavy: Reading['acts']): boolean => heavy.length === 1 && heavy[0]?.label === 'anger';

/** The heavy words in a message of the other. Who laughs about it asks for no care; danger is danger all the same. */
export function heavyIn({ from, reading, index, text }: ReadMessage): readonly Evidence[] {
  if (from === 'me') return [];
  if (isOnlyCross(reading.acts.filter(isHeavy))) return [];
  const heavy = evidenceIn(reading, index, isHeavy);
  return heavy.length > 0 && isLaughing(text) ? heavy.filter(({ act }) => act === 'crisis') : heavy;
}

const crisisIn = (reading: Reading, where: Evidence['where']): readonly Evidence[] =>
  evidenceIn(reading, where, ({ act }) => act === 'crisis');

const isAcknowledging = ({ reading }: ReadMessage): boolean =>
  reading.acts.some(({ act }) => acknowledging.has(act));

/**
 * True when the writer has been there for the other already, and the newest message now asks for something: what was
 * heavy has been met, and the answer may be practical.
 */
function asksAfterBeingHeard(recent: readonly ReadMessage[], incoming: readonly ReadMessage[]): boolean {
  const newest = incoming.at(-1);
  const first = incoming[0];
  if (!newest || !first) return false;
  const asks = newest.reading.acts.some(({ act }) => act === 'question');
  const inDanger = incoming.some(({ reading }) => reading.acts.some(({ act }) => act === 'crisis'));
  return (
    asks &&
    !inDanger &&
    recent.some((message) => message.from === 'me' && message.index < first.index && isAcknowledging(message))
  );
}

function lastIndexOf(messages: readonly ReadMessage[], wanted: (message: ReadMessage) => boolean): number {
  return messages.findLast(wanted)?.index ?? -1;
}

/**
 * The language around the texts of a conversation, oldest first: that of the newest message that tells, else of the
 * draft, else of all of them together. The draft changes with every key: it is asked only when no message tells.
 */
function languageAround(messages: readonly Said[], draft: string, read: Reader): Language | undefined {
  for (let place = messages.length - 1; place >= 0; place--) {
    const { language } = read(messages[place]?.text ?? '');
    if (language !== undefined) return language;
  }
  const { language } = read(draft);
  if (language !== undefined) return language;
  const lately = messages.slice(-recentMessages).map(({ text }) => text);
  return read([...lately, draft].join('\n')).language;
}

/** A text with its words counted. `how` tells the language around it. */
function readCounted(text: string, how: ReadOptions, read: Reader): { reading: Reading; words: number } {
  const reading = read(text, how);
  const words = countWords(text);
  const isShort = reading.language === undefined && words <= shortText && how.near !== undefined;
  return { reading: isShort ? read(text, { language: how.near }) : reading, words };
}

/** The thread as it was read last: while someone types, only the draft changes. */
let last:
  | {
      readonly said: readonly Said[];
      readonly read: Reader;
      readonly how: ReadOptions;
      readonly messages: readonly ReadMessage[];
    }
  | undefined;

const isSame = (one: Said, other: Said | undefined): boolean =>
  other !== undefined &&
  one.index === other.index &&
  one.from === other.from &&
  one.at === other.at &&
  one.text === other.text;

function readThread(said: readonly Said[], how: ReadOptions, read: Reader): readonly ReadMessage[] {
  if (
    last?.read === read &&
    last.how.language === how.language &&
    last.how.near === how.near &&
    (last.said === said ||
      (last.said.length === said.length && said.every((one, place) => isSame(one, last?.said[place]))))
  ) {
    return last.messages;
  }
  const messages = said.map(
    ({ index, from, text, at }): ReadMessage => ({
      index,
      from,
      text,
      at,
      ...readCounted(text, how, read),
    }),
  );
  last = { said, read, how, messages };
  return messages;
}

/** What a moment holds of the messages alone. */
interface Thread extends Pick<Moment, 'incoming' | 'since' | 'heavy' | 'heavyLately' | 'recent' | 'crisis'> {
  readonly start: number;
  readonly incomingLaughs: boolean;
}

/** While someone types the messages stay the same list, and so does all that they say. */
const threads = new WeakMap<readonly ReadMessage[], Thread>();

function threadOf(messages: readonly ReadMessage[], now: number): Thread {
  const start = sittingStart(messages, now);
  const known = threads.get(messages);
  if (known?.start === start) return known;
  const thread = lookAt(messages, start);
  threads.set(messages, thread);
  return thread;
}

function lookAt(messages: readonly ReadMessage[], start: number): Thread {
  const sitting = messages.slice(start);
  const recent = sitting.slice(-recentMessages);
  const lastOwn = lastIndexOf(messages, ({ from }) => from === 'me');
  const incoming = sitting.filter(({ index }) => index > lastOwn);
  const lastHeavy = lastIndexOf(sitting, (message) => heavyIn(message).length > 0);
  return {
    start,
    recent,
    incoming,
    since: sitting.filter(({ index, from }) => from === 'me' && lastHeavy >= 0 && index > lastHeavy),
    heavy: asksAfterBeingHeard(recent, incoming) ? [] : incoming.flatMap(heavyIn),
    heavyLately: recent.some((message) => heavyIn(message).length > 0),
    incomingLaughs: isLaughing(incoming.at(-1)?.text ?? ''),
    crisis: recent.flatMap(({ from, reading, index }) => (from === 'them' ? crisisIn(reading, index) : [])),
  };
}

/** The language of the conversation: that of the newest text whose language is known, the draft first. */
const languageOf = (draft: Reading, messages: readonly ReadMessage[]): Language | undefined =>
  draft.language ?? messages.findLast(({ reading }) => reading.language !== undefined)?.reading.language;

/**
 * What the hints look at: the conversation, read once. Input of any shape gets a moment: malformed messages are left
 * out, a missing time stays unknown, at most the newest sixty messages are read.
 */
export function momentOf(conversation: Conversation, options: Options | undefined, read: Reader): Moment {
  const input: Record<string, unknown> = isRecord(conversation) ? conversation : {};
  const now = typeof input.now === 'number' && Number.isFinite(input.now) ? input.now : 0;
  const text = typeof input.draft === 'string' ? input.draft : '';
  const said = saidIn(input.messages, now);
  const language = isRecord(options) ? (options as Options).language : undefined;
  const near = language === undefined ? languageAround(said, text, read) : undefined;
  const how: ReadOptions = {
    ...(language !== undefined && { language }),
    ...(near !== undefined && { near }),
  };
  const messages = readThread(said, how, read);
  const draft = { text, ...readCounted(text, how, read) };

  const thread = threadOf(messages, now);
  return {
    now,
    typing: input.typing === true,
    language: languageOf(draft.reading, messages),
    messages,
    incoming: thread.incoming,
    since: thread.since,
    draft,
    heavy: thread.heavy,
    heavyLately: thread.heavyLately,
    banter: thread.heavy.length === 0 && (thread.incomingLaughs || isLaughing(text)),
    recent: thread.recent,
    crisis: [...thread.crisis, ...crisisIn(draft.reading, 'draft')],
  };
}
