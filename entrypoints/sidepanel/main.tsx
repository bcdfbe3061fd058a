import { createRoot } from 'react-dom/client';
import { speakAsChosen } from '../shared/interface-language';
import { interfaceLanguage, t } from '../shared/translate';
import { Panel } from './panel';
import { startPanel } from './start';
import '../shared/theme.css';

const place = document.getElementById('panel');
if (!place) throw new Error('The panel page has no place for the panel.');

const closing = new AbortController();
window.addEventListener('pagehide', () => closing.abort());
const root = createRoot(place);
const actions = await startPanel(closing.signal);
await speakAsChosen(draw, closing.signal);
draw();

function draw(): void {
  document.title = t('name');
  root.render(<Panel key={interfaceLanguage()} actions={actions} />);
}
