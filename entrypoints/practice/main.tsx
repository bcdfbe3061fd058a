import { createRoot } from 'react-dom/client';
import { speakAsChosen } from '../shared/interface-language';
import { underOrganisation } from '../shared/organisation';
import { followOrganisation, loadOrganisation } from '../shared/organisation-storage';
import { type Settings, withHintOff, withPractice } from '../shared/settings';
import { followSettings, loadSettings, saveSettings } from '../shared/settings-storage';
import { interfaceLanguage, t } from '../shared/translate';
import { firstIn, load } from './conversations';
import { createLobby } from './lobby';
import { PracticeRoom } from './practice-room';
import '../shared/theme.css';

const place = document.getElementById('practice');
if (!place) throw new Error('The practice page has no place for the practice room.');
const root = createRoot(place);

const closing = new AbortController();
await speakAsChosen(draw, closing.signal);
let [settings, organisation] = await Promise.all([loadSettings(), loadOrganisation()]);
const lobby = createLobby(
  await load(firstIn(interfaceLanguage()).id),
  underOrganisation(settings, organisation),
);

function draw(): void {
  document.title = `${t('practice_title')} · ${t('name')}`;
  root.render(
    <PracticeRoom
      key={interfaceLanguage()}
      lobby={lobby}
      onNever={(hint) => change(withHintOff(settings, hint))}
    />,
  );
}

function change(next: Settings): void {
  settings = next;
  void saveSettings(next);
}

lobby.store.subscribe(({ hints, feedback }) => {
  if (hints === settings.practiceHints && feedback === settings.practiceFeedback) return;
  change(withPractice(settings, { practiceHints: hints, practiceFeedback: feedback }));
});
followSettings((next) => {
  settings = next;
  lobby.adjust(underOrganisation(settings, organisation));
}, closing.signal);
followOrganisation((next) => {
  organisation = next;
  lobby.adjust(underOrganisation(settings, organisation));
}, closing.signal);
window.addEventListener('pagehide', () => {
  closing.abort();
  lobby.leave();
});
draw();
