import { underOrganisation } from './organisation';
import { followOrganisation, loadOrganisation } from './organisation-storage';
import { followSettings, loadSettings } from './settings-storage';
import { interfaceLanguage, speak } from './translate';

/**
 * Lets a page of Haven speak the language that the person, or the organisation, chose, before it is drawn. When another
 * one is chosen while the page is open, `drawAnew` is called. Ends with the signal.
 */
export async function speakAsChosen(drawAnew: () => void, signal: AbortSignal): Promise<void> {
  let [settings, organisation] = await Promise.all([loadSettings(), loadOrganisation()]);

  async function choose(): Promise<boolean> {
    const changed = await speak(underOrganisation(settings, organisation).interfaceLanguage);
    document.documentElement.lang = interfaceLanguage();
    return changed;
  }

  async function chooseAgain(): Promise<void> {
    if (await choose()) drawAnew();
  }

  await choose();
  followSettings((next) => {
    settings = next;
    void chooseAgain();
  }, signal);
  followOrganisation((next) => {
    organisation = next;
    void chooseAgain();
  }, signal);
}
