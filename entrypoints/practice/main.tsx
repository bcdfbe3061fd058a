import { createRoot } from 'react-dom/client';
import { withHintOff } from '../shared/settings';
import { followSettings, loadSettings, saveSettings } from '../shared/settings-storage';
import { interfaceLanguage, t } from '../shared/translate';
import { conversationIn } from './conversations';
import { PracticeRoom } from './practice-room';
import { createPractice } from './store';
import '../shared/theme.css';

const root = document.getElementById('practice');
if (!root) throw new Error('The practice page has no place for the practice room.');
document.title = `${t('practice_title')} · ${t('name')}`;
document.documentElement.lang = interfaceLanguage();

let settings = await loadSettings();
const practice = createPractice(conversationIn(interfaceLanguage()), settings);
const closing = new AbortController();
followSettings((next) => {
  settings = next;
  practice.adjust(next);
}, closing.signal);
window.addEventListener('pagehide', () => {
  closing.abort();
  practice.leave();
});

createRoot(root).render(
  <PracticeRoom practice={practice} onNever={(hint) => void saveSettings(withHintOff(settings, hint))} />,
);
