import { createRoot } from 'react-dom/client';
import { underOrganisation } from '../shared/organisation';
import { loadOrganisation } from '../shared/organisation-storage';
import { interfaceLanguage, speak, t } from '../shared/translate';
import { startWelcome } from './start';
import { welcomeStore } from './store';
import { WelcomePage } from './welcome-page';
import '../shared/theme.css';

const place = document.getElementById('welcome');
if (!place) throw new Error('The welcome page has no place for the welcome.');

const closing = new AbortController();
window.addEventListener('pagehide', () => closing.abort());
const actions = await startWelcome(closing.signal);
const { settings } = welcomeStore.getState();
await speak(underOrganisation(settings, await loadOrganisation()).interfaceLanguage);
document.title = `${t('welcome_title')} · ${t('name')}`;
document.documentElement.lang = interfaceLanguage();
createRoot(place).render(<WelcomePage actions={actions} />);
