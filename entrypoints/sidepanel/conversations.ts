import { type Answer, createSession, type Session, type SessionNews, type View } from '../shared/session';
import type { Settings } from '../shared/settings';

/** The conversations of this panel: each is remembered for as long as the panel is open, and one is in front. */
export interface Conversations {
  /** The conversation in front shows something. `id` names it within its tab. */
  readonly see: (tab: number, id: string, view: View) => void;
  /** Nothing is in front: all clocks stand still. */
  readonly rest: () => void;
  readonly answer: (answer: Answer) => void;
  readonly adjust: (settings: Settings) => void;
  /** A tab was closed. */
  readonly forget: (tab: number) => void;
}

/** The oldest are forgotten beyond this many. */
const most = 100;

const nothing: SessionNews = {
  shown: undefined,
  language: undefined,
  speakersKnown: true,
  askAbout: undefined,
};

/** `tell` hears of the conversation in front only; with nothing in front it hears of nothing to show. */
export function createConversations(settings: Settings, tell: (news: SessionNews) => void): Conversations {
  const sessions = new Map<string, Session>();
  let latest = settings;
  let front: string | undefined;

  function rest(): void {
    if (front === undefined) return;
    sessions.get(front)?.rest();
    front = undefined;
    tell(nothing);
  }

  function sessionOf(key: string): Session {
    const session =
      sessions.get(key) ??
      createSession(latest, (news) => {
        if (front === key) tell(news);
      });
    // Set anew, so that the map keeps the longest unseen first.
    sessions.delete(key);
    sessions.set(key, session);
    const [oldest] = sessions.keys();
    if (sessions.size > most && oldest !== undefined) sessions.delete(oldest);
    return session;
  }

  return {
    see: (tab, id, view) => {
      const key = `${tab} ${id}`;
      if (front !== key) {
        rest();
        front = key;
      }
      sessionOf(key).see(view);
    },
    rest,
    answer: (answer) => {
      if (front !== undefined) sessions.get(front)?.answer(answer);
    },
    adjust: (next) => {
      latest = next;
      for (const session of sessions.values()) session.adjust(next);
    },
    forget: (tab) => {
      for (const key of sessions.keys()) {
        if (!key.startsWith(`${tab} `)) continue;
        if (key === front) rest();
        sessions.delete(key);
      }
    },
  };
}
