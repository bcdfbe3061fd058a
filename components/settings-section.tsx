import { type ReactNode, useId } from 'react';
import { type Level, levels } from '../entrypoints/shared/settings';
import { t } from '../entrypoints/shared/translate';
import type { HintId } from '../rules/types';
import { Fold } from './fold';
import './button.css';
import './settings-section.css';

export interface SettingsSectionProps {
  readonly level: Level;
  /** The hints that were switched off, with their words in the language of the interface. */
  readonly off: readonly { readonly id: HintId; readonly words: string }[];
  readonly onLevel: (level: Level) => void;
  readonly onSwitchOn: (id: HintId) => void;
  /** Opens the page with everything else that can be set. */
  readonly onAll: () => void;
  /** What else can be set here, above the rest. */
  readonly children?: ReactNode;
}

/** The few settings of the panel itself: how often Haven speaks, and the hints that were switched off. */
export function SettingsSection({ level, off, onLevel, onSwitchOn, onAll, children }: SettingsSectionProps) {
  const name = useId();
  return (
    <Fold className="settings" titleClassName="settings-title" title={t('settings')}>
      {children}
      <fieldset className="settings-levels">
        <legend className="settings-legend">{t('level')}</legend>
        {levels.map((one) => (
          <label className="settings-level" key={one}>
            <input
              className="settings-radio"
              type="radio"
              name={name}
              checked={one === level}
              onChange={() => onLevel(one)}
            />
            <span className="settings-level-words">
              {t(`level_${one}`)}
              <span className="settings-note">{t(`level_${one}_note`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {off.length > 0 && (
        <section className="settings-off">
          <h3 className="settings-legend">{t('switched_off')}</h3>
          <ul className="settings-off-list">
            {off.map(({ id, words }) => (
              <li className="settings-off-hint" key={id}>
                <span>{words}</span>
                <button className="button" type="button" onClick={() => onSwitchOn(id)}>
                  {t('switch_on')}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>
        <button className="button quiet flush" type="button" onClick={onAll}>
          {t('all_settings')}
        </button>
      </p>
    </Fold>
  );
}
