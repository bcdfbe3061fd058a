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
