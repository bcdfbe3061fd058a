import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ToastKind } from '../../components/toast';
import { read } from '../../rules';
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

export interface Notice {
  readonly kind: ToastKind;
  readonly insertion?: Insertion;
}

/** What the practice room shows. It lives in memory only, and is gone with the page. */
export interface PracticeState {
  readonly conversation: PracticeConversation;
  /** Oldest first. */
  readonly messages: readonly Message[];
  /** True while the partner is typing. */
  readonly typing: boolean;
  readonly draft: string;
  readonly shown: ShownHint | undefined;
  /** What came of the last click on a starter. */
  readonly notice: Notice | undefined;
  /** Set when the conversation is over. */
  readonly ending: string | undefined;
  /** True when the conversation ended with a sign that the writer may be in danger. */
  readonly helplines: boolean;
}

export interface Practice {
  readonly store: StoreApi<PracticeState>;
  /** The text in the composer changed. */
  readonly write: (draft: string) => void;
  /** Sends the draft. An empty one, or one after the end, stays where it is. */
  readonly send: () => void;
  /** Starts a conversation from its beginning; without one, the same again. */
  readonly start: (conversation?: PracticeConversation) => void;
  /** What the person did with the hint. */
  readonly answer: (answer: Answer) => void;
  readonly notify: (notice: Notice | undefined) => void;
  /** The helplines have been seen. */
  readonly closeHelplines: () => void;
  readonly adjust: (settings: Settings) => void;
  /** Stops all clocks. */
  readonly leave: () => void;
}

const fresh = (conversation: PracticeConversation): PracticeState => ({
  conversation,
  messages: [],
  typing: false,
  draft: '',
  shown: undefined,
  notice: undefined,
  ending: undefined,
  helplines: false,
});

/** Whoever practises wants to hear more, and is not asked what to switch off; the rest is as it was chosen. */
const forPractice = (settings: Settings): Settings => ({ ...settings, level: 'talkative', dismissals: {} });

/** A practice room with this conversation, which begins at once. */
export function createPractice(conversation: PracticeConversation, settings: Settings): Practice {
  const store = createStore<PracticeState>(() => fresh(conversation));
  let current = forPractice(settings);
  let session = createSession(current, hear);
  let visited: readonly string[] = [];
  /** What the writer sent since the partner's turn began. */
  let unanswered: readonly string[] = [];
  let speaking = false;
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

  const readings = () =>
    unanswered.map((text) => read(text, { language: store.getState().conversation.language }));

  function begin(turn: string): void {
    visited = [...visited, turn];
    unanswered = [];
    speaking = true;
    say(turnOf(store.getState().conversation, turn).says);
  }

  function say([message, ...rest]: readonly string[]): void {
    if (message === undefined) return;
    change({ typing: true });
    after(typingTime(message), () => {
      const { messages } = store.getState();
      change({ typing: false, messages: [...messages, { from: 'them', text: message, at: Date.now() }] });
      if (rest.length > 0) after(breath, () => say(rest));
      else fallSilent();
    });
  }

  function fallSilent(): void {
    const { conversation } = store.getState();
    const turn = turnOf(conversation, visited.at(-1) ?? conversation.opening);
    if (isLast(turn)) {
      after(readingTime, () => end(turn));
      return;
    }
    speaking = false;
    // What was sent while the partner was still speaking is an answer only when it clearly is one: "yes?" is not.
    if (answerFor(conversation, visited, readings())) after(readingTime, reply);
  }

  const end = ({ ending, helplines }: LastTurn): void =>
    change({ ending, helplines: helplines === true, draft: '' });

  function reply(): void {
    const next = nextTurn(store.getState().conversation, visited, readings());
    if (next !== undefined) begin(next);
  }

  function start(next = store.getState().conversation): void {
    clearTimeout(clock);
    session.rest();
    session = createSession(current, hear);
    visited = [];
    store.setState(fresh(next));
    begin(next.opening);
  }

  begin(conversation.opening);

  return {
    store,
    start,
    write: (draft) => change({ draft }),
    send: () => {
      const { draft, messages, ending } = store.getState();
      const text = draft.trim();
      if (text === '' || ending !== undefined) return;
      change({
        draft: '',
        notice: undefined,
        messages: [...messages, { from: 'me', text, at: Date.now() }],
      });
      unanswered = [...unanswered, text];
      if (!speaking) after(readingTime, reply);
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
  };
}
