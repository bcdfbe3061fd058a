import browser from 'webextension-polyfill';
import { followOrganisation, loadOrganisation } from '../shared/organisation-storage';
import { defaultSettings, type Settings } from '../shared/settings';
import { followSettings, loadSettings, saveSettings } from '../shared/settings-storage';
import { deleteDays, followDays, loadDays } from '../shared/week-storage';
import { fileName, fileOf, settingsFromFile } from './settings-file';
import { optionsStore } from './store';

/** What a person can do on the settings page. */
export interface OptionsActions {
  readonly change: (next: (settings: Settings) => Settings) => void;
  /** Asks the browser for a site. Only straight from a click. */
  readonly allow: (pattern: string) => void;
  readonly remove: (pattern: string) => void;
  readonly saveFile: () => void;
  readonly readFile: (file: Blob) => Promise<void>;
  readonly reset: () => void;
  /** Goes back to the settings before the last file or reset. */
  readonly undo: () => void;
  readonly deleteWeek: () => Promise<void>;
  readonly changeShortcut: () => void;
  readonly closeNotice: () => void;
}

const { setState: show, getState: now } = optionsStore;

/** Reads everything the page shows and follows its changes until the signal aborts. */
export async function startOptions(signal: AbortSignal): Promise<OptionsActions> {
  const [settings, organisation, days] = await Promise.all([loadSettings(), loadOrganisation(), loadDays()]);
  show({ settings, organisation, days });
  await Promise.all([readPermissions(), readStored(), readShortcut()]);
  followSettings((next) => show({ settings: next }), signal);
  followOrganisation((next) => show({ organisation: next }), signal);
  followDays((next) => show({ days: next }), signal);
  follow(browser.permissions.onAdded, readPermissions, signal);
  follow(browser.permissions.onRemoved, readPermissions, signal);
  follow(browser.storage.onChanged, readStored, signal);
  // The shortcut is changed elsewhere: look when the person comes back.
  window.addEventListener('focus', readShortcut, { signal });

  function change(next: (settings: Settings) => Settings): void {
    const changed = next(now().settings);
    show({ settings: changed });
    void saveSettings(changed).then((stored) => {
      if (!stored) show({ notice: { kind: 'not-stored' } });
    });
  }

  return {
    change,
    allow: (pattern) => {
      show({ notice: undefined });
      browser.permissions.request({ origins: [pattern] }).then(
        (granted) => {
          if (!granted) show({ notice: { kind: 'not-granted' } });
        },
        () => show({ notice: { kind: 'not-granted' } }),
      );
    },
    remove: (pattern) => void browser.permissions.remove({ origins: [pattern] }),
    saveFile: () => offerFile(fileName, fileOf(now().settings)),
    readFile: async (file) => {
      const before = now().settings;
      const { settings: read, problems } = settingsFromFile(await file.text(), before);
      show({ fileProblems: problems });
      if (!read) return show({ notice: undefined });
      change(() => read);
      show({ notice: { kind: 'imported', before } });
    },
    reset: () => {
      const before = now().settings;
      change(() => ({ ...defaultSettings, welcomed: before.welcomed }));
      show({ notice: { kind: 'reset', before }, fileProblems: [] });
    },
    undo: () => {
      const before = now().notice?.before;
      if (!before) return;
      change(() => before);
      show({ notice: { kind: 'undone' } });
    },
    deleteWeek: async () => {
      await deleteDays();
      show({ notice: { kind: 'deleted' } });
    },
    changeShortcut: () => {
      // Firefox has a door to its own page; Chromium opens its page as any other.
      if (import.meta.env.FIREFOX) void browser.commands.openShortcutSettings();
      else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    },
    closeNotice: () => show({ notice: undefined }),
  };
}

interface Signalled {
  readonly addListener: (listener: () => void) => void;
  readonly removeListener: (listener: () => void) => void;
}

function follow(event: Signalled, listener: () => Promise<void>, signal: AbortSignal): void {
  const heard = (): void => void listener();
  event.addListener(heard);
  signal.addEventListener('abort', () => event.removeListener(heard));
}

async function readPermissions(): Promise<void> {
  const { origins = [], permissions = [] } = await browser.permissions.getAll();
  show({ origins: [...origins].sort(), permissions: [...permissions].sort() });
}

async function readStored(): Promise<void> {
  const [local, session] = await Promise.all([
    browser.storage.local.get(null),
    browser.storage.session.get(null),
  ]);
  show({ stored: { ...local, ...session } });
}

async function readShortcut(): Promise<void> {
  const commands = await browser.commands.getAll();
  show({ shortcut: commands.find(({ name }) => name === '_execute_action')?.shortcut || undefined });
}

/** Lets the browser save a text as a file. */
function offerFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes the text over at its own pace.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
