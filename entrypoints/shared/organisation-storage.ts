import browser from 'webextension-polyfill';
import { noOrganisation, type Organisation, readOrganisation } from './organisation';

/** What the person's organisation set; nothing where there is none. Firefox refuses to read what nobody wrote. */
export async function loadOrganisation(): Promise<Organisation> {
  try {
    return readOrganisation(await browser.storage.managed.get());
  } catch {
    return noOrganisation;
  }
}

/**
 * Calls back with what the organisation sets whenever its policy changes, until the signal aborts. Firefox reads its policy
 * when it starts, and tells of no change.
 */
export function followOrganisation(changed: (organisation: Organisation) => void, signal: AbortSignal): void {
  const listener = (_changes: object, area: string): void => {
    if (area === 'managed') void loadOrganisation().then(changed);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
