import { type MessageKey, t } from '../entrypoints/shared/translate';
import { SwitchRow } from './switch-row';

export interface AppSwitchProps {
  /** The app's host name, as the address bar shows it. */
  readonly host: string;
  /** `always`: by the browser's permission. `once`: by a click on the icon, for this tab. `off`: turned off by hand. */
  readonly state: 'always' | 'once' | 'off';
  /** Called straight from the click, which the browser needs to ask for its permission. */
  readonly onChange: (on: boolean) => void;
}

const notes: Readonly<Record<AppSwitchProps['state'], MessageKey>> = {
  always: 'always_on_note',
  once: 'once_note',
  off: 'always_off_note',
};

/** "Always on this app": the switch for the browser's own permission. */
export function AppSwitch({ host, state, onChange }: AppSwitchProps) {
  return (
    <SwitchRow
      name={t('always_on', host)}
      note={t(notes[state])}
      on={state === 'always'}
      onChange={onChange}
    />
  );
}
