import { useStore } from 'zustand';
import { type MessageKey, t } from '../shared/translate';
import { hostOf } from './address';
import { optionsStore } from './store';
import { bytesOfOther } from './stored';

const permissionWords: ReadonlyMap<string, MessageKey> = new Map<string, MessageKey>([
  ['storage', 'permission_storage'],
  ['sidePanel', 'permission_side_panel'],
  ['scripting', 'permission_scripting'],
  ['activeTab', 'permission_active_tab'],
]);

/** How to look for oneself, step by step, in this browser. */
const steps: readonly MessageKey[] = import.meta.env.FIREFOX
  ? ['check_firefox_1', 'check_firefox_2', 'check_firefox_3']
  : ['check_chromium_1', 'check_chromium_2', 'check_chromium_3'];

/** What Haven may do and what it keeps, as the browser has it at this moment. */
export function StoredNow() {
  const stored = useStore(optionsStore, (state) => state.stored);
  const permissions = useStore(optionsStore, (state) => state.permissions);
  const origins = useStore(optionsStore, (state) => state.origins);
  const text = JSON.stringify(stored, null, 2);
  return (
    <>
      <p>{t('privacy_about')}</p>
      <h3>{t('privacy_permissions')}</h3>
      <ul className="options-list">
        {permissions.map((name) => (
          <li key={name}>
            <code>{name}</code>: {t(permissionWords.get(name) ?? 'permission_other')}
          </li>
        ))}
        {origins.map((pattern) => (
          <li key={pattern}>{t('permission_site', hostOf(pattern) ?? t('apps_all'))}</li>
        ))}
        {origins.length === 0 && <li>{t('permission_no_site')}</li>}
      </ul>
      <h3>{t('privacy_stored')}</h3>
      <p>{t('privacy_stored_note', String(new TextEncoder().encode(text).length))}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="options-stored" tabIndex={0} aria-label={t('privacy_stored')}>
        <pre>{text}</pre>
      </section>
      <p className="options-zero">{t('privacy_bytes', String(bytesOfOther(stored)))}</p>
      <h3>{t('privacy_check')}</h3>
      <ol className="options-list">
        {steps.map((step) => (
          <li key={step}>{t(step)}</li>
        ))}
      </ol>
    </>
  );
}
