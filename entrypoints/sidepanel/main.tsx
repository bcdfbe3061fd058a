import { createRoot } from 'react-dom/client';
import { interfaceLanguage, t } from '../shared/translate';
import { Panel } from './panel';
import { startPanel } from './start';
import '../shared/theme.css';

const root = document.getElementById('panel');
if (!root) throw new Error('The panel page has no place for the panel.');
document.title = t('name');
document.documentElement.lang = interfaceLanguage();

const closing = new AbortController();
window.addEventListener('pagehide', () => closing.abort());
const actions = await startPanel(closing.signal);
createRoot(root).render(<Panel actions={actions} />);
