import { createRoot } from 'react-dom/client';
import { withHintOff } from '../shared/settings';
import { followSettings, loadSettings, saveSettings } from '../shared/settings-storage';
import { interfaceLanguage, speak, t } from '../shared/translate';
import { firstIn, load } from './conversations';
import { createLobby } from './lobby';
import { PracticeRoom } from './practice-room';
import '../shared/theme.css';

const place = document.getElementById('practice');
if (!place) throw new Error('The practice page has no place for the practice room.');
const root = createRoot(place);

let settings = await loadSettings();
await speak(settings.interfaceLanguage);
const lobby = createLobby(await load(firstIn(interfaceLanguage()).id), settings);

function draw(): void {
  document.title = `${t('practice_title')} · ${t('name')}`;
  document.documentElement.lang = interfaceLanguage();
  root.render(
    <PracticeRoom
      key={interfaceLanguage()}
      lobby={lobby}
      onNever={(hint) => void saveSettings(withHintOff(settings, hint))}
    />,
  );
}

const closing = new AbortController();
followSettings((next) => {
  settings = next;
  lobby.adjust(next);
  void speak(next.interfaceLanguage).then((isAnother) => isAnother && draw());
}, closing.signal);
window.addEventListener('pagehide', () => {
  closing.abort();
  lobby.leave();
});
draw();
