import browser from 'webextension-polyfill';
import type { HintId } from '../../rules/types';
import type { Answer, SessionNews } from '../shared/session';
import {
  type Level,
  type Settings,
  withDismissal,
  withHintOff,
  withHintOn,
  withLevel,
} from '../shared/settings';
import { followSettings, loadSettings, saveSettings } from '../shared/settings-storage';
import { followActiveTab, type Inserted, type TabNews } from './connection';
import { createConversations } from './conversations';
import { frameInUse } from './frames';
import { type PanelState, panelStore, type Sight, show } from './store';

/** What a person can do in the panel. */
export interface PanelActions {
  readonly insert: (starter: string) => Promise<void>;
  readonly copy: (starter: string) => Promise<void>;
  readonly undo: (inserted: Inserted) => Promise<void>;
  readonly closeToast: () => void;
  readonly answer: (answer: Answer) => void;
  readonly switchOff: (id: HintId) => void;
  readonly keep: (id: HintId) => void;
  readonly allow: (origin: string) => Promise<void>;
  readonly turnOff: (origin: string) => Promise<void>;
  readonly lookAgain: () => void;
  readonly setLevel: (level: Level) => void;
  readonly switchOn: (id: HintId) => void;
  readonly practise: () => void;
}

/** Starts listening to the tab beside the panel, until the signal aborts. */
export async function startPanel(signal: AbortSignal): Promise<PanelActions> {
  const settings = await loadSettings();
  const conversations = createConversations(settings, hear);
  let inFront: string | undefined;
  show({ settings, shortcut: await shortcut() });
  followSettings(apply, signal);
  browser.tabs.onRemoved.addListener(conversations.forget);
  signal.addEventListener('abort', () => {
    browser.tabs.onRemoved.removeListener(conversations.forget);
    conversations.rest();
  });
  const connection = await followActiveTab(look, signal);

  function hear({ shown, language, speakersKnown, askAbout }: SessionNews): void {
    const sight: Sight =
      language === 'unknown' ? 'language-unknown' : speakersKnown ? 'clear' : 'speakers-unknown';
    const news = shown && shown !== panelStore.getState().shown;
    show({ shown, sight, askAbout, ...(news ? { toast: undefined } : {}) });
  }

  function look({ tab, place, frames, origin, always }: TabNews): void {
    show({ place, origin, always });
    const frame = frameInUse(frames);
    const snapshot = frame === undefined ? undefined : frames.get(frame)?.snapshot;
    if (tab !== undefined && place === 'on' && snapshot?.composer) {
      const conversation = `${frame} ${snapshot.conversation}`;
      if (inFront !== `${tab} ${conversation}`) show({ toast: undefined });
      inFront = `${tab} ${conversation}`;
      conversations.see(tab, conversation, snapshot);
      return;
    }
    conversations.rest();
    show({ sight: snapshot ? 'no-box' : 'looking', toast: undefined });
  }

  function apply(next: Settings): void {
    show({ settings: next });
    conversations.adjust(next);
  }

  function change(next: Settings): void {
    apply(next);
    void saveSettings(next);
  }

  const toast = (kind: NonNullable<PanelState['toast']>['kind'], inserted?: Inserted): void =>
    show({ toast: inserted ? { kind, inserted } : { kind } });

  return {
    insert: async (starter) => {
      const inserted = await connection.insert(starter, panelStore.getState().shown?.place ?? 'after');
      if (inserted.outcome === 'inserted') {
        conversations.answer('used');
        toast('inserted', inserted);
      } else {
        toast((await copied(starter)) ? 'copied-instead' : 'not-copied');
      }
    },
    copy: async (starter) => {
      const done = await copied(starter);
      if (done) conversations.answer('used');
      toast(done ? 'copied' : 'not-copied');
    },
    undo: async (inserted) => toast((await connection.undo(inserted)) === 'undone' ? 'undone' : 'not-undone'),
    closeToast: () => show({ toast: undefined }),
    answer: (answer) => {
      const { shown, settings: now } = panelStore.getState();
      conversations.answer(answer);
      if (!shown || shown.hint.id === 'crisis') return;
      if (answer === 'never') change(withHintOff(now, shown.hint.id));
      else if (answer !== 'used') change(withDismissal(now, shown.hint.id));
    },
    switchOff: (id) => {
      conversations.answer('kept');
      change(withHintOff(panelStore.getState().settings, id));
    },
    keep: (id) => {
      conversations.answer('kept');
      change(withHintOn(panelStore.getState().settings, id));
    },
    allow: connection.allow,
    turnOff: connection.turnOff,
    lookAgain: connection.lookAgain,
    setLevel: (level) => change(withLevel(panelStore.getState().settings, level)),
    switchOn: (id) => change(withHintOn(panelStore.getState().settings, id)),
    practise: () => void browser.tabs.create({ url: browser.runtime.getURL('practice.html') }),
  };
}

/** Puts words on the clipboard; false when the browser refuses. */
async function copied(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
}

/** The keys that open Haven, as the browser writes them; undefined when the person has set none. */
async function shortcut(): Promise<string | undefined> {
  try {
    const commands = await browser.commands.getAll();
    return commands.find(({ name }) => name === '_execute_action')?.shortcut || undefined;
  } catch {
    return undefined;
  }
}
