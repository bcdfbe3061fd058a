import { createRoot } from 'react-dom/client';
import { speakAsChosen } from '../shared/interface-language';
import { interfaceLanguage, t } from '../shared/translate';
import { startWelcome } from './start';
import { WelcomePage } from './welcome-page';
import '../shared/theme.css';

const place = document.getElementById('welcome');
if (!place) throw new Error('The welcome page has no place for the welcome.');

const closing = new AbortController();
window.addEventListener('pagehide', () => closing.abort());
const root = createRoot(place);
const actions = await startWelcome(closing.signal);
await speakAsChosen(draw, closing.signal);
draw();

function draw(): void {
  document.title = `${t('welcome_title')} · ${t('name')}`;
  root.render(<WelcomePage key={interfaceLanguage()} actions={actions} />);
}
