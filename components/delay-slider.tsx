import { useId } from 'react';
import { settingsLimits } from '../entrypoints/shared/settings';
import { interfaceLanguage, t } from '../entrypoints/shared/translate';
import './delay-slider.css';

export interface DelaySliderProps {
  /** Ms. */
  readonly delay: number;
  readonly onDelay: (delay: number) => void;
}

/** How long Haven waits after the last key, in half seconds. */
export function DelaySlider({ delay, onDelay }: DelaySliderProps) {
  const id = useId();
  const seconds = new Intl.NumberFormat(interfaceLanguage(), { maximumFractionDigits: 1 }).format(
    delay / 1000,
  );
  return (
    <div className="delay-slider">
      <label className="delay-slider-name" htmlFor={id}>
        {t('delay')}
      </label>
      <div className="delay-slider-line">
        <input
          className="delay-slider-range"
          id={id}
          type="range"
          min={settingsLimits.shortestDelay}
          max={settingsLimits.longestDelay}
          step={500}
          value={delay}
          aria-valuetext={t('delay_seconds', seconds)}
          onChange={(event) => onDelay(event.target.valueAsNumber)}
        />
        <output htmlFor={id}>{t('delay_seconds', seconds)}</output>
      </div>
      <p className="delay-slider-note">{t('delay_note')}</p>
    </div>
  );
}
