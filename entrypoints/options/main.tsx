import { createRoot } from 'react-dom/client';
import { underOrganisation } from '../shared/organisation';
import { interfaceLanguage, speak, t } from '../shared/translate';
import { OptionsPage } from './options-page';
import { startOptions } from './start';
import { optionsStore } from './store';
import '../shared/theme.css';

const place = document.getElementById('options');
if (!place) throw new Error('The settings page has no place for the settings.');

const closing = new AbortController();
window.addEventListener('pagehide', () => closing.abort());
const actions = await startOptions(closing.signal);
const root = createRoot(place);
const chosenLanguage = () => {
  const { settings, organisation } = optionsStore.getState();
  return underOrganisation(settings, organisation).interfaceLanguage;
};

async function draw(): Promise<void> {
  await speak(chosenLanguage());
  const language = interfaceLanguage();
  document.title = `${t('options_title')} · ${t('name')}`;
  document.documentElement.lang = language;
  root.render(<OptionsPage key={language} actions={actions} />);
}

let drawnFor = chosenLanguage();
optionsStore.subscribe(() => {
  if (chosenLanguage() === drawnFor) return;
  drawnFor = chosenLanguage();
  void draw();
});
await draw();

// The place that the address names was not there while the page loaded.
if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
