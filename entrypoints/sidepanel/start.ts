import browser from 'webextension-polyfill';
import type { Snooze } from '../../components/rest-choices';
import type { HintId } from '../../rules/types';
import type { Answer } from '../shared/session';
import {
  type Level,
  type Settings,
  withBreathing,
  withDismissal,
  withHintOff,
  withHintOffAt,
  withHintOn,
  withLevel,
  withSnooze,
} from '../shared/settings';
import { settingsHere } from '../shared/settings-here';
import { followSettings, loadSettings, saveSettings } from '../shared/settings-storage';
import { followActiveTab, type Inserted, type TabNews } from './connection';
import { type ConversationNews, createConversations } from './conversations';
import { frameInUse } from './frames';
import { createSnoozeClock, isSnoozed, snoozeEnd } from './snooze';
import { type PanelState, panelStore, type Sight, show } from './store';

/** What a person can do in the panel. */
export interface PanelActions {
  readonly insert: (starter: string) => Promise<void>;
  readonly copy: (starter: string) => Promise<void>;
  readonly undo: (inserted: Inserted) => Promise<void>;
  readonly closeToast: () => void;
  readonly answer: (answer: Answer) => void;
  /** The hint on the card is to stay away on this app. */
  readonly notAtApp: () => void;
  /** No breathing pauses any more. */
  readonly noBreath: () => void;
  readonly switchOff: (id: HintId) => void;
  readonly keep: (id: HintId) => void;
  readonly allow: (origin: string) => Promise<void>;
  readonly turnOff: (origin: string) => Promise<void>;
  readonly lookAgain: () => void;
  /** Leaves every page for a while. */
  readonly snooze: (snooze: Snooze) => void;
  /** Leaves this conversation unread for as long as the panel is open. */
  readonly mute: () => void;
  /** Ends the snooze, or the mute of this conversation. */
  readonly listenAgain: () => void;
  readonly setLevel: (level: Level) => void;
  readonly switchOn: (id: HintId) => void;
  readonly practise: () => void;
}

/** Starts listening to the tab beside the panel, until the signal aborts. */
export async function startPanel(signal: AbortSignal): Promise<PanelActions> {
  const settings = await loadSettings();
  const conversations = createConversations(hear);
  let inFront: string | undefined;
  let latest: TabNews | undefined;
  let here = { settings, origin: undefined as string | undefined, as: settingsHere(settings, nowhere) };
  show({ settings, shortcut: await shortcut() });
  followSettings(apply, signal);
  browser.tabs.onRemoved.addListener(conversations.forget);
  signal.addEventListener('abort', () => {
    browser.tabs.onRemoved.removeListener(conversations.forget);
    conversations.rest();
  });
  const connection = await followActiveTab(look, signal, isSnoozed(settings.snoozedUntil, Date.now()));
  const snoozing = createSnoozeClock((snoozed) => {
    if (snoozed) connection.rest();
    else connection.wake();
  }, signal);
  snoozing.follow(settings.snoozedUntil);

  function hear({ language, speakersKnown, ...news }: ConversationNews): void {
    const { shown } = news;
    const sight: Sight =
      language === 'unknown' ? 'language-unknown' : speakersKnown ? 'clear' : 'speakers-unknown';
    const isNew = shown && shown !== panelStore.getState().shown;
    const known = language === 'unknown' ? undefined : language;
    show({ ...news, language: known, sight, ...(isNew ? { toast: undefined } : {}) });
  }

  /** The settings as they hold on this app; the same object for as long as nothing changes. */
  function settingsOn(origin: string | undefined): Settings {
    const { settings: now } = panelStore.getState();
    if (here.settings !== now || here.origin !== origin)
      here = { settings: now, origin, as: settingsHere(now, { ...nowhere, origin }) };
    return here.as;
  }

  function look(news: TabNews): void {
    latest = news;
    const { tab, place, frames, origin, always } = news;
    show({ place, origin, always });
    const frame = frameInUse(frames);
    const snapshot = frame === undefined ? undefined : frames.get(frame)?.snapshot;
    if (tab !== undefined && place === 'on' && snapshot?.composer) {
      const conversation = `${frame} ${snapshot.conversation}`;
      if (inFront !== `${tab} ${conversation}`) show({ toast: undefined });
      inFront = `${tab} ${conversation}`;
      conversations.see(tab, conversation, snapshot, settingsOn(origin));
      return;
    }
    conversations.rest();
    show({ sight: snapshot ? 'no-box' : 'looking', toast: undefined });
  }

  function apply(next: Settings): void {
    show({ settings: next });
    snoozing.follow(next.snoozedUntil);
    if (latest) look(latest);
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
      else if (answer === 'not-now' || answer === 'not-here') change(withDismissal(now, shown.hint.id));
    },
    notAtApp: () => {
      const { shown, origin, settings: now } = panelStore.getState();
      if (!shown || origin === undefined) return;
      conversations.answer('not-here');
      change(withHintOffAt(now, origin, shown.hint.id));
    },
    noBreath: () => {
      conversations.answer('breathed');
      change(withBreathing(panelStore.getState().settings, false));
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
    snooze: (choice) => {
      const now = Date.now();
      change(withSnooze(panelStore.getState().settings, snoozeEnd(choice, now)));
    },
    mute: () => conversations.mute(true),
    listenAgain: () => {
      const { place, settings: now } = panelStore.getState();
      if (place === 'snoozed') return change(withSnooze(now, undefined));
      conversations.mute(false);
      if (latest) look(latest);
    },
    setLevel: (level) => change(withLevel(panelStore.getState().settings, level)),
    switchOn: (id) => change(withHintOn(panelStore.getState().settings, id)),
    practise: () => void browser.tabs.create({ url: browser.runtime.getURL('practice.html') }),
  };
}

const nowhere = { origin: undefined, relationship: undefined };

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
