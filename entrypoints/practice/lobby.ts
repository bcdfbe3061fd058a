import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Language, TouchableKey } from '../../rules/types';
import type { Settings } from '../shared/settings';
import { type ListedConversation, listed, load, type PracticeLevel } from './conversations';
import type { PracticeConversation } from './dialogue';
import { createPractice, type Practice } from './store';

export type Progress = 'begun' | 'ended';

/** Which conversation is open, and what the list shows. In memory only. */
export interface LobbyState {
  readonly open: Practice;
  /** The list shows conversations in this language, and of this level and key; undefined: any. */
  readonly language: Language;
  readonly level: PracticeLevel | undefined;
  readonly key: TouchableKey | undefined;
  /** How far each conversation came, by its id. Those that were not answered yet are missing. */
  readonly progress: Readonly<Record<string, Progress>>;
  /** True while the list stands in front, where there is no room beside the chat. */
  readonly choosing: boolean;
  /** True when the conversation that was chosen last could not be loaded. */
  readonly failed: boolean;
  /** Shows hints while one writes. */
  readonly hints: boolean;
  /** Says a word about each answer. */
  readonly feedback: boolean;
}

export type Wishes = Partial<
  Pick<LobbyState, 'language' | 'level' | 'key' | 'choosing' | 'hints' | 'feedback'>
>;

export interface Lobby {
  readonly store: StoreApi<LobbyState>;
  readonly wish: (wishes: Wishes) => void;
  /** Opens a conversation; one that was open before goes on where it was left. */
  readonly choose: (id: string) => Promise<void>;
  readonly adjust: (settings: Settings) => void;
  /** Stops all clocks. */
  readonly leave: () => void;
}

/** The conversations of the list that fit what is looked for. */
export const fitting = ({
  language,
  level,
  key,
}: Pick<LobbyState, 'language' | 'level' | 'key'>): readonly ListedConversation[] =>
  listed.filter(
    (one) =>
      one.language === language &&
      (level === undefined || one.level === level) &&
      (key === undefined || one.key === key),
  );

/** The next conversation of the list in the language of this one that was not held to its end yet. */
export function nextAfter(id: string, progress: LobbyState['progress']): ListedConversation | undefined {
  const place = listed.findIndex((one) => one.id === id);
  const language = listed[place]?.language;
  return [...listed.slice(place + 1), ...listed.slice(0, Math.max(0, place))].find(
    (one) => one.language === language && progress[one.id] !== 'ended',
  );
}

/** All conversations of one visit. It begins with this one, at once. */
export function createLobby(first: PracticeConversation, settings: Settings): Lobby {
  let current = settings;
  const kept = new Map<string, Practice>();
  const opened = keep(first);
  /** The conversation that was asked for last: one that loads more slowly than the next click is not opened. */
  let wanted = first.id;
  const store = createStore<LobbyState>(() => ({
    open: opened,
    language: first.language,
    level: undefined,
    key: undefined,
    progress: {},
    choosing: false,
    failed: false,
    hints: settings.practiceHints,
    feedback: settings.practiceFeedback,
  }));

  function keep(conversation: PracticeConversation): Practice {
    const practice = createPractice(conversation, current);
    kept.set(conversation.id, practice);
    practice.store.subscribe(({ ending, canTakeBack }) => {
      const { progress } = store.getState();
      const now: Progress | undefined = ending !== undefined ? 'ended' : canTakeBack ? 'begun' : undefined;
      const before = progress[conversation.id];
      // What was held to its end once stays so, also when it is begun again.
      if (now === undefined || before === now || before === 'ended') return;
      store.setState({ progress: { ...progress, [conversation.id]: now } });
    });
    return practice;
  }

  async function choose(id: string): Promise<void> {
    wanted = id;
    const known = kept.get(id);
    let practice = known;
    try {
      practice ??= keep(await load(id));
    } catch {
      store.setState({ failed: true });
      return;
    }
    const { open } = store.getState();
    if (wanted !== id) {
      practice.leave();
      return;
    }
    if (open !== practice) {
      open.leave();
      practice.adjust(current);
      if (known) practice.comeBack();
    }
    store.setState({ open: practice, choosing: false, failed: false });
  }

  return {
    store,
    choose,
    wish: (wishes) => store.setState(wishes),
    adjust: (next) => {
      current = next;
      store.setState({ hints: next.practiceHints, feedback: next.practiceFeedback });
      store.getState().open.adjust(next);
    },
    leave: () => {
      for (const practice of kept.values()) practice.leave();
    },
  };
}
