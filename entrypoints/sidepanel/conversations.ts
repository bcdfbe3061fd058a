import {
  type Answer,
  createSession,
  noNews,
  type Session,
  type SessionNews,
  type View,
} from '../shared/session';
import type { Settings } from '../shared/settings';

/** What the panel hears of the conversation in front. */
export interface ConversationNews extends SessionNews {
  /** The person wants Haven to be quiet in this conversation: it is not read. */
  readonly muted: boolean;
}

/** The conversations of this panel: each is remembered for as long as the panel is open, and one is in front. */
export interface Conversations {
  /** The conversation in front shows something. `id` names it within its tab; `settings`: as they hold in it. */
  readonly see: (tab: number, id: string, view: View, settings: Settings) => void;
  /** Nothing is in front: all clocks stand still. */
  readonly rest: () => void;
  readonly answer: (answer: Answer) => void;
  /** Reads the conversation in front no more, or (from the next `see` on) again. */
  readonly mute: (muted: boolean) => void;
  /** A tab was closed. */
  readonly forget: (tab: number) => void;
}

interface Known {
  readonly session: Session;
  settings: Settings;
  muted: boolean;
}

/** The oldest are forgotten beyond this many. */
const most = 100;

const nothing: ConversationNews = { ...noNews, muted: false };

/** `tell` hears of the conversation in front only; with nothing in front it hears of nothing to show. */
export function createConversations(tell: (news: ConversationNews) => void): Conversations {
  const all = new Map<string, Known>();
  let front: string | undefined;

  const inFront = (): Known | undefined => (front === undefined ? undefined : all.get(front));

  function rest(): void {
    if (front === undefined) return;
    inFront()?.session.rest();
    front = undefined;
    tell(nothing);
  }

  function meet(key: string, settings: Settings): Known {
    const session = createSession(settings, (news) => {
      if (front === key) tell({ ...news, muted: false });
    });
    return { session, settings, muted: false };
  }

  function know(key: string, settings: Settings): Known {
    const known = all.get(key) ?? meet(key, settings);
    // Set anew, so that the map keeps the longest unseen first.
    all.delete(key);
    all.set(key, known);
    const [oldest] = all.keys();
    if (all.size > most && oldest !== undefined) all.delete(oldest);
    return known;
  }

  return {
    see: (tab, id, view, settings) => {
      const key = `${tab} ${id}`;
      if (front !== key) {
        rest();
        front = key;
      }
      const known = know(key, settings);
      if (known.muted) {
        tell({ ...noNews, muted: true });
        return;
      }
      if (known.settings !== settings) {
        known.settings = settings;
        known.session.adjust(settings);
      }
      known.session.see(view);
    },
    rest,
    answer: (answer) => inFront()?.session.answer(answer),
    mute: (muted) => {
      const known = inFront();
      if (!known) return;
      known.muted = muted;
      if (!muted) return;
      known.session.rest();
      tell({ ...noNews, muted: true });
    },
    forget: (tab) => {
      for (const key of all.keys()) {
        if (!key.startsWith(`${tab} `)) continue;
        if (key === front) rest();
        all.delete(key);
      }
    },
  };
}
