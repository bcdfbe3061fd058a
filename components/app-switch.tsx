import { useId } from 'react';
import { type MessageKey, t } from '../entrypoints/shared/translate';
import './app-switch.css';

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
  const name = useId();
  const note = useId();
  return (
    <label className="app-switch">
      <input
        className="app-switch-box"
        type="checkbox"
        role="switch"
        checked={state === 'always'}
        aria-checked={state === 'always'}
        aria-labelledby={name}
        aria-describedby={note}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className="app-switch-words">
        <span className="app-switch-name" id={name}>
          {t('always_on', host)}
        </span>
        <span className="app-switch-note" id={note}>
          {t(notes[state])}
        </span>
      </span>
    </label>
  );
}
