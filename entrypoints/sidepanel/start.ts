import browser from 'webextension-polyfill';
import type { Snooze } from '../../components/rest-choices';
import type { HintId } from '../../rules/types';
import { startersFor } from '../shared/hint-words';
import { underOrganisation } from '../shared/organisation';
import { followOrganisation, loadOrganisation } from '../shared/organisation-storage';
import type { Answer, ShownHint } from '../shared/session';
import {
  type Level,
  type Relationship,
  type Settings,
  withBreathing,
  withDismissal,
  withHintOff,
  withHintOffAt,
  withHintOn,
  withLevel,
  withSnooze,
  withWelcomed,
} from '../shared/settings';
import { settingsHere } from '../shared/settings-here';
import { followSettings, loadSettings, saveSettings } from '../shared/settings-storage';
import type { WeekCount } from '../shared/week';
import { countHint } from '../shared/week-storage';
import { followActiveTab, type Inserted, type TabNews } from './connection';
import { type ConversationNews, createConversations } from './conversations';
import { frameInUse } from './frames';
import { healthOf, reportOf } from './health';
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
  /** Copies how the page is built and read, without any word of it; false when that failed. */
  readonly copyReport: () => Promise<boolean>;
  /** Leaves every page for a while. */
  readonly snooze: (snooze: Snooze) => void;
  /** Leaves this conversation unread for as long as the panel is open. */
  readonly mute: () => void;
  /** Ends the snooze, or the mute of this conversation. */
  readonly listenAgain: () => void;
  readonly setLevel: (level: Level) => void;
  readonly switchOn: (id: HintId) => void;
  /** Who the other is in this conversation; forgotten with the panel. */
  readonly setRelationship: (relationship: Relationship) => void;
  readonly practise: () => void;
  readonly openSettings: () => void;
  readonly openWelcome: () => void;
  /** No invitation to the first run any more. */
  readonly noWelcome: () => void;
}

/** Starts listening to the tab beside the panel, until the signal aborts. */
export async function startPanel(signal: AbortSignal): Promise<PanelActions> {
  const settings = await loadSettings();
  let organisation = await loadOrganisation();
  const conversations = createConversations(hear);
  let inFront: string | undefined;
  let latest: TabNews | undefined;
  let here: Here | undefined;
  /** Who the other is, for conversations where that was said. */
  const relationships = new Map<string, Relationship>();
  const counted = new WeakSet<ShownHint>();
  show({ settings, helplines: organisation.helplines, shortcut: await shortcut() });
  followSettings(apply, signal);
  browser.tabs.onRemoved.addListener(forget);
  signal.addEventListener('abort', () => {
    browser.tabs.onRemoved.removeListener(forget);
    conversations.rest();
  });
  const connection = await followActiveTab(
    look,
    signal,
    isSnoozed(settings.snoozedUntil, Date.now()),
    () => organisation.neverAt,
  );
  const snoozing = createSnoozeClock((snoozed) => {
    if (snoozed) connection.rest();
    else connection.wake();
  }, signal);
  snoozing.follow(settings.snoozedUntil);
  followOrganisation((next) => {
    organisation = next;
    here = undefined;
    show({ helplines: next.helplines });
    connection.lookAgain();
    if (latest) look(latest);
  }, signal);

  function hear({ language, speakersKnown, ...news }: ConversationNews): void {
    const { shown } = news;
    const sight: Sight =
      language === 'unknown' ? 'language-unknown' : speakersKnown ? 'clear' : 'speakers-unknown';
    const before = panelStore.getState().shown;
    const isNew = shown && shown !== before;
    const known = language === 'unknown' ? undefined : language;
    show({ ...news, language: known, sight, ...(isNew ? { toast: undefined } : {}) });
    // Back from another tab, the same hint is told again, and with new evidence it is another card of the same hint.
    if (shown && !counted.has(shown) && before?.hint.id !== shown.hint.id) count('shown');
    if (shown) counted.add(shown);
  }

  /** One more in the week, for the hint on the card, when the person wants that counted. */
  function count(what: WeekCount): void {
    const { shown, settings: now } = panelStore.getState();
    if (now.week && shown) void countHint(shown.hint, what);
  }

  /** The starter of a hint was taken; words that were chosen from the drawers are not counted. */
  function countTaken(starter: string): void {
    const { shown } = panelStore.getState();
    if (shown && startersFor(shown.hint.id, shown.language).includes(starter)) count('taken');
  }

  function forget(tab: number): void {
    conversations.forget(tab);
    for (const key of relationships.keys()) if (key.startsWith(`${tab} `)) relationships.delete(key);
  }

  /** The settings as they hold in this conversation; the same object for as long as nothing changes. */
  function settingsIn(conversation: string, origin: string | undefined): Settings {
    const { settings: now } = panelStore.getState();
    const relationship = relationships.get(conversation);
    if (here?.settings !== now || here.origin !== origin || here.relationship !== relationship) {
      const as = settingsHere(underOrganisation(now, organisation), { origin, relationship });
      here = { settings: now, origin, relationship, as };
    }
    return here.as;
  }

  function look(news: TabNews): void {
    latest = news;
    const { tab, place, frames, origin, always } = news;
    show({ place, origin, always });
    const frame = frameInUse(frames);
    const snapshot = frame === undefined ? undefined : frames.get(frame)?.snapshot;
    show({ health: snapshot && healthOf(snapshot, panelStore.getState().health) });
    if (tab !== undefined && place === 'on' && snapshot?.composer) {
      const conversation = `${frame} ${snapshot.conversation}`;
      if (inFront !== `${tab} ${conversation}`) show({ toast: undefined });
      inFront = `${tab} ${conversation}`;
      show({ relationship: relationships.get(inFront) });
      conversations.see(tab, conversation, snapshot, settingsIn(inFront, origin));
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
        countTaken(starter);
        conversations.answer('used');
        toast('inserted', inserted);
      } else {
        toast((await copied(starter)) ? 'copied-instead' : 'not-copied');
      }
    },
    copy: async (starter) => {
      const done = await copied(starter);
      if (done) countTaken(starter);
      if (done) conversations.answer('used');
      toast(done ? 'copied' : 'not-copied');
    },
    undo: async (inserted) => toast((await connection.undo(inserted)) === 'undone' ? 'undone' : 'not-undone'),
    closeToast: () => show({ toast: undefined }),
    answer: (answer) => {
      const { shown, settings: now } = panelStore.getState();
      if (answer === 'never' || answer === 'not-here') count('muted');
      conversations.answer(answer);
      if (!shown || shown.hint.id === 'crisis') return;
      if (answer === 'never') change(withHintOff(now, shown.hint.id));
      else if (answer === 'not-now' || answer === 'not-here') change(withDismissal(now, shown.hint.id));
    },
    notAtApp: () => {
      const { shown, origin, settings: now } = panelStore.getState();
      if (!shown || origin === undefined) return;
      count('muted');
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
    copyReport: async () => {
      const { health, origin } = panelStore.getState();
      if (!health) return false;
      const host = origin === undefined ? '' : new URL(origin).host;
      const { version } = browser.runtime.getManifest();
      return copied(reportOf(health, host, version, await connection.describe()));
    },
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
    setRelationship: (relationship) => {
      if (inFront === undefined) return;
      relationships.set(inFront, relationship);
      if (latest) look(latest);
    },
    practise: () => openOwnPage('practice.html'),
    openSettings: () => openOwnPage('options.html'),
    openWelcome: () => openOwnPage('welcome.html'),
    noWelcome: () => change(withWelcomed(panelStore.getState().settings)),
  };
}

/** The settings that were made for the conversation in front, and what they were made of. */
interface Here {
  readonly settings: Settings;
  readonly origin: string | undefined;
  readonly relationship: Relationship | undefined;
  readonly as: Settings;
}

const openOwnPage = (file: string): void => void browser.tabs.create({ url: browser.runtime.getURL(file) });

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
