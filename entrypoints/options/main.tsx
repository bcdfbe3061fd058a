import { createRoot } from 'react-dom/client';
import { speakAsChosen } from '../shared/interface-language';
import { interfaceLanguage, t } from '../shared/translate';
import { OptionsPage } from './options-page';
import { startOptions } from './start';
import '../shared/theme.css';

const place = document.getElementById('options');
if (!place) throw new Error('The settings page has no place for the settings.');

const closing = new AbortController();
window.addEventListener('pagehide', () => closing.abort());
const root = createRoot(place);
const actions = await startOptions(closing.signal);
await speakAsChosen(draw, closing.signal);
draw();

function draw(): void {
  document.title = `${t('options_title')} · ${t('name')}`;
  root.render(<OptionsPage key={interfaceLanguage()} actions={actions} />);
}

// The place that the address names was not there while the page loaded.
if (location.hash)
  requestAnimationFrame(() => document.getElementById(location.hash.slice(1))?.scrollIntoView());
