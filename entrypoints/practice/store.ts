import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ToastKind } from '../../components/toast';
import { readText } from '../../rules/read/read';
import type { Message } from '../../rules/types';
import type { Insertion } from '../chat/insert';
import { type Answer, createSession, type SessionNews, type ShownHint } from '../shared/session';
import type { Settings } from '../shared/settings';
import {
  answerFor,
  breath,
  isLast,
  type LastTurn,
  nextTurn,
  type PracticeConversation,
  readingTime,
  turnOf,
  typingTime,
} from './dialogue';
import { type Feedback, feedbackOn } from './feedback';

export interface Notice {
  readonly kind: ToastKind;
  readonly insertion?: Insertion;
}

/** What the practice room shows. It lives in memory only, and is gone with the page. */
export interface PracticeState {
  readonly conversation: PracticeConversation;
  /** Oldest first. */
  readonly messages: readonly Message[];
  /** What there is to say about an answer, by the place of its last message among `messages`. */
  readonly feedback: Readonly<Record<number, Feedback>>;
  /** True while the partner is typing. */
  readonly typing: boolean;
  readonly draft: string;
  readonly shown: ShownHint | undefined;
  /** What came of the last click on a starter. */
  readonly notice: Notice | undefined;
  /** Set when the conversation is over. */
  readonly ending: string | undefined;
  /** True when there is an answer of the writer to take back. */
  readonly canTakeBack: boolean;
  /** True when the conversation ended with a sign that the writer may be in danger. */
  readonly helplines: boolean;
}

export interface Practice {
  /** Of the conversation. */
  readonly id: string;
  readonly partner: string;
  readonly store: StoreApi<PracticeState>;
  /** The text in the composer changed. */
  readonly write: (draft: string) => void;
  /** Sends the draft. An empty one, or one after the end, stays where it is. */
  readonly send: () => void;
  /** Starts again from the beginning. */
  readonly start: () => void;
  /** Goes back to before the last answer, which becomes the draft again, above what stands there. */
  readonly takeBack: () => void;
  /** What the person did with the hint. */
  readonly answer: (answer: Answer) => void;
  readonly notify: (notice: Notice | undefined) => void;
  /** The helplines have been seen. */
  readonly closeHelplines: () => void;
  readonly adjust: (settings: Settings) => void;
  /** Stops all clocks; everything stays as it is. */
  readonly leave: () => void;
  /** Goes on where it was left. */
  readonly comeBack: () => void;
}

const fresh = (conversation: PracticeConversation): PracticeState => ({
  conversation,
  messages: [],
  feedback: {},
  typing: false,
  draft: '',
  shown: undefined,
  notice: undefined,
  ending: undefined,
  canTakeBack: false,
  helplines: false,
});

/** A message of the writer, and its place among all. */
interface Sent {
  readonly text: string;
  readonly place: number;
}

/** Where a turn began that the writer answered: to go back to. */
interface Answered {
  readonly visited: readonly string[];
  readonly turnStart: number;
}

/** Whoever practises wants to hear more, and is not asked what to switch off; the rest is as it was chosen. */
const forPractice = (settings: Settings): Settings => ({ ...settings, level: 'talkative', dismissals: {} });

/** A practice room with this conversation, which begins at once. */
export function createPractice(conversation: PracticeConversation, settings: Settings): Practice {
  const store = createStore<PracticeState>(() => fresh(conversation));
  let current = forPractice(settings);
  let session = createSession(current, hear);
  let visited: readonly string[] = [];
  /** The place among the messages at which the partner's turn began. */
  let turnStart = 0;
  /** What the writer sent since the partner's turn began. */
  let unanswered: readonly Sent[] = [];
  /** The turns that the writer answered, oldest first. */
  let answered: readonly Answered[] = [];
  let speaking = false;
  /** True when the partner is about to answer. */
  let due = false;
  let clock: ReturnType<typeof setTimeout> | undefined;

  function hear({ shown }: SessionNews): void {
    store.setState(shown ? { shown, notice: undefined } : { shown });
  }

  function change(state: Partial<PracticeState>): void {
    store.setState(state);
    const { messages, draft, typing } = store.getState();
    session.see({ messages, draft, typing });
  }

  const after = (time: number, next: () => void): void => {
    clearTimeout(clock);
    clock = setTimeout(next, time);
  };

  const readings = () => unanswered.map(({ text }) => readText(text, { language: conversation.language }));
  const turn = () => turnOf(conversation, visited.at(-1) ?? conversation.opening);

  function begin(next: string): void {
    visited = [...visited, next];
    turnStart = store.getState().messages.length;
    unanswered = [];
    speaking = true;
    speak();
  }

  /** Says what is still unsaid of the turn, one message after the other. */
  function speak(): void {
    const { messages } = store.getState();
    const said = messages.slice(turnStart).filter(({ from }) => from === 'them').length;
    const message = turn().says[said];
    if (message === undefined) {
      fallSilent();
      return;
    }
    change({ typing: true });
    after(typingTime(message), () => {
      const { messages } = store.getState();
      change({ typing: false, messages: [...messages, { from: 'them', text: message, at: Date.now() }] });
      if (said + 1 < turn().says.length) after(breath, speak);
      else fallSilent();
    });
  }

  function fallSilent(): void {
    const now = turn();
    if (isLast(now)) {
      awaitEnd(now);
      return;
    }
    speaking = false;
    // What was sent while the partner was still speaking is an answer only when it clearly is one: "yes?" is not.
    if (answerFor(conversation, visited, readings())) awaitReply();
  }

  /** Ends it after a while; whoever is writing a last word may send it first. Where help is does not wait. */
  function awaitEnd(last: LastTurn): void {
    after(readingTime, () => {
      if (store.getState().draft.trim() !== '' && !last.helplines) awaitEnd(last);
      else change({ ending: last.ending, helplines: last.helplines === true, draft: '' });
    });
  }

  function awaitReply(): void {
    due = true;
    after(readingTime, reply);
  }

  function reply(): void {
    due = false;
    giveFeedback();
    const next = nextTurn(conversation, visited, readings());
    if (next !== undefined) begin(next);
  }

  function giveFeedback(): void {
    const first = unanswered[0];
    const last = unanswered.at(-1);
    if (!first || !last) return;
    const { messages, feedback } = store.getState();
    const about = feedbackOn({
      before: messages.slice(0, first.place),
      answer: unanswered.map(({ text }) => text).join('\n'),
      language: conversation.language,
      now: Date.now(),
    });
    if (about) store.setState({ feedback: { ...feedback, [last.place]: about } });
  }

  function start(): void {
    clearTimeout(clock);
    session.rest();
    session = createSession(current, hear);
    visited = [];
    answered = [];
    due = false;
    store.setState(fresh(conversation));
    begin(conversation.opening);
  }

  function takeBack(): void {
    const last = answered.at(-1);
    if (!last) return;
    clearTimeout(clock);
    const { messages, draft, feedback } = store.getState();
    const since = messages.slice(last.turnStart);
    const own = since.filter(({ from }) => from === 'me').map(({ text }) => text);
    answered = answered.slice(0, -1);
    visited = last.visited;
    turnStart = last.turnStart;
    unanswered = [];
    due = false;
    speaking = true;
    const said = since.filter(({ from }) => from === 'them').slice(0, turn().says.length);
    change({
      messages: [...messages.slice(0, turnStart), ...said],
      feedback: Object.fromEntries(Object.entries(feedback).filter(([place]) => Number(place) < turnStart)),
      draft: [...own, draft].filter((text) => text !== '').join('\n'),
      typing: false,
      ending: undefined,
      canTakeBack: answered.length > 0,
      notice: undefined,
    });
    speak();
  }

  begin(conversation.opening);

  return {
    id: conversation.id,
    partner: conversation.partner,
    store,
    start,
    takeBack,
    write: (draft) => change({ draft }),
    send: () => {
      const { draft, messages, ending } = store.getState();
      const text = draft.trim();
      if (text === '' || ending !== undefined) return;
      if (unanswered.length === 0 && !isLast(turn())) answered = [...answered, { visited, turnStart }];
      unanswered = [...unanswered, { text, place: messages.length }];
      change({
        draft: '',
        notice: undefined,
        canTakeBack: true,
        messages: [...messages, { from: 'me', text, at: Date.now() }],
      });
      if (!speaking) awaitReply();
    },
    answer: (answer) => session.answer(answer),
    notify: (notice) => store.setState({ notice }),
    closeHelplines: () => store.setState({ helplines: false }),
    adjust: (next) => {
      current = forPractice(next);
      session.adjust(current);
    },
    leave: () => {
      clearTimeout(clock);
      session.rest();
    },
    comeBack: () => {
      change({});
      if (store.getState().ending !== undefined) return;
      if (speaking) speak();
      else if (due) awaitReply();
    },
  };
}
