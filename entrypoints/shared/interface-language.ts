import { underOrganisation } from './organisation';
import { loadOrganisation } from './organisation-storage';
import type { Settings } from './settings';
import { followSettings, loadSettings } from './settings-storage';
import { interfaceLanguage, speak } from './translate';

/**
 * Lets a page of Haven speak the language that the person, or the organisation, chose, before it is drawn. When another
 * one is chosen while the page is open, `drawAnew` is called. Ends with the signal.
 */
export async function speakAsChosen(drawAnew: () => void, signal: AbortSignal): Promise<void> {
  const organisation = await loadOrganisation();

  async function choose(settings: Settings): Promise<boolean> {
    const changed = await speak(underOrganisation(settings, organisation).interfaceLanguage);
    document.documentElement.lang = interfaceLanguage();
    return changed;
  }

  await choose(await loadSettings());
  followSettings((settings) => {
    void choose(settings).then((changed) => {
      if (changed) drawAnew();
    });
  }, signal);
}
