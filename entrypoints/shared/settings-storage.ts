import browser from 'webextension-polyfill';
import { readSettings, type Settings } from './settings';

const key = 'settings';

/** The stored settings; defaults when there are none, or when the storage cannot be read. */
export async function loadSettings(): Promise<Settings> {
  try {
    return readSettings((await browser.storage.local.get(key))[key]);
  } catch {
    return readSettings(undefined);
  }
}

/** Stores the settings. False when the browser refuses (a full or broken profile): they then hold until the page closes. */
export async function saveSettings(settings: Settings): Promise<boolean> {
  try {
    await browser.storage.local.set({ [key]: settings });
    return true;
  } catch {
    return false;
  }
}

/** Calls back with each change of the settings, made here or in another window, until the signal aborts. */
export function followSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && changes[key]) changed(readSettings(changes[key].newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
