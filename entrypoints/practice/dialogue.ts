import { readText } from '../../rules/read/read';
import type { Act, HintId, Language, Message, Reading } from '../../rules/types';

/**
 * A written conversation partner: what they say, and where they go next after what you wrote.
 * A conversation is one file of data in `conversations/`; its README tells how to write one.
 */
export interface PracticeConversation {
  readonly id: string;
  /** The language both write in. Answers are read as this language. */
  readonly language: Language;
  readonly partner: string;
  /** Who the partner is to you and what you know, in one or two sentences. */
  readonly setting: string;
  /** The turn that the conversation starts with. */
  readonly opening: string;
  readonly turns: Readonly<Record<string, Turn>>;
  /** Answers that are looked for in every turn, before the turn's own. Each is followed once at most. */
  readonly anywhere: readonly Answer[];
  /** One good way through, answer by answer, from the opening to an end. No hint has anything to say about it. */
  readonly model: readonly string[];
  /** Answers of the kind that slips out, each with the hint that it calls. */
  readonly poor: readonly PoorAnswer[];
}

/** `answering`: the turn it answers. */
export interface PoorAnswer {
  readonly answering: string;
  readonly text: string;
  readonly hint: HintId;
}

export type Turn = OpenTurn | LastTurn;

/** The partner says something and waits for you. */
export interface OpenTurn {
  /** Messages, one after the other, each with the time it takes to type it. */
  readonly says: readonly string[];
  /** Tried from the first to the last; the first that fits is followed. */
  readonly answers: readonly Answer[];
  readonly otherwise: Otherwise;
}

/** The partner says something, and the conversation is over. */
export interface LastTurn {
  readonly says: readonly string[];
  /** What the writer reads when it is over: how it went for the partner, without a verdict or a mark. */
  readonly ending: string;
  /** Shows where help is: this road is for someone who may be in danger. */
  readonly helplines?: true;
}

/** Acts that belong together, under one word. */
export type Tone = 'cold' | 'warm';

const actsOfTone: Readonly<Record<Tone, readonly Act[]>> = {
  cold: ['minimising', 'judging', 'blaming', 'dismissing', 'knowing-better'],
  warm: ['validating', 'reflecting', 'comforting', 'thanking'],
};

const isTone = (word: Act | Tone): word is Tone => word in actsOfTone;

/** The acts that an answer looks for, tones spelled out. */
export const actsIn = ({ when }: Pick<Answer, 'when'>): readonly Act[] =>
  when.flatMap((word) => (isTone(word) ? actsOfTone[word] : [word]));

/** Fits when what you wrote holds one or more of the acts in `when`. */
export interface Answer {
  readonly when: readonly (Act | Tone)[];
  /** The turn that follows. */
  readonly next: string;
  /** What a person might write to come here. A test reads each of them and sees that it does. */
  readonly examples: readonly string[];
}

/** Where it goes when no answer fits. */
export type Otherwise = Pick<Answer, 'next' | 'examples'>;

export const isLast = (turn: Turn): turn is LastTurn => 'ending' in turn;

/** The turn with this id. Throws when the conversation has none: its data is wrong, and a test would have said so. */
export function turnOf(conversation: PracticeConversation, id: string): Turn {
  const turn = Object.hasOwn(conversation.turns, id) ? conversation.turns[id] : undefined;
  if (!turn) throw new Error(`The conversation ${conversation.id} has no turn ${id}.`);
  return turn;
}

const fits = (answer: Answer, found: ReadonlySet<Act>): boolean =>
  actsIn(answer).some((act) => found.has(act));

/**
 * The answer that the writer's words fit, in the last turn of `visited` (ids, oldest first). Undefined when none fits.
 * `readings`: everything the writer sent since that turn began.
 */
export function answerFor(
  conversation: PracticeConversation,
  visited: readonly string[],
  readings: readonly Reading[],
): Answer | undefined {
  const turn = turnOf(conversation, visited.at(-1) ?? conversation.opening);
  if (isLast(turn)) return undefined;
  const found = new Set(readings.flatMap(({ acts }) => acts.map(({ act }) => act)));
  const anywhere = conversation.anywhere.filter(({ next }) => !visited.includes(next));
  return [...anywhere, ...turn.answers].find((answer) => fits(answer, found));
}

/** The id of the turn that follows: the answer's, or `otherwise`. Undefined when the conversation is over. */
export function nextTurn(
  conversation: PracticeConversation,
  visited: readonly string[],
  readings: readonly Reading[],
): string | undefined {
  const turn = turnOf(conversation, visited.at(-1) ?? conversation.opening);
  return isLast(turn) ? undefined : (answerFor(conversation, visited, readings) ?? turn.otherwise).next;
}

/** The good way through as it would be told: what the partner says, and the model answers, oldest first. */
export function modelTalk(conversation: PracticeConversation): readonly Pick<Message, 'from' | 'text'>[] {
  const told: Pick<Message, 'from' | 'text'>[] = [];
  const tell = (from: Message['from'], texts: readonly string[]) =>
    texts.forEach((text) => {
      told.push({ from, text });
    });
  let visited: readonly string[] = [conversation.opening];
  tell('them', turnOf(conversation, conversation.opening).says);
  for (const answer of conversation.model) {
    tell('me', [answer]);
    const next = nextTurn(conversation, visited, [readText(answer, { language: conversation.language })]);
    if (next === undefined) break;
    visited = [...visited, next];
    tell('them', turnOf(conversation, next).says);
  }
  return told;
}

const shortestTyping = 600;
const longestTyping = 2000;
const typingPerCharacter = 22;

/** How long the partner is seen typing this message, in ms: longer for more words, two seconds at most. */
export const typingTime = (message: string): number =>
  Math.min(longestTyping, shortestTyping + message.length * typingPerCharacter);

/** Ms that the partner takes to read an answer. A further message within this time belongs to the same answer. */
export const readingTime = 1200;

/** Ms between two messages of the partner, when nobody is seen typing. */
export const breath = 500;
