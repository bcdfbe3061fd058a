import { t } from '../entrypoints/shared/translate';
import { useEscape } from './escape';
import { HavenMark } from './haven-mark';
import './button.css';
import './breathing-pause.css';

export interface BreathingPauseProps {
  readonly onSkip: () => void;
  /** No more pauses of this kind. */
  readonly onNever: () => void;
}

/** One calm breath before the first word of an answer. It goes by itself; it takes no focus and holds nothing up. */
export function BreathingPause({ onSkip, onNever }: BreathingPauseProps) {
  useEscape(true, onSkip);
  return (
    <section className="breathing-pause">
      <HavenMark awake breathing />
      <h2 className="breathing-pause-title">{t('breath_title')}</h2>
      <p className="breathing-pause-text">{t('breath_text')}</p>
      <div className="breathing-pause-actions">
        <button className="button" type="button" onClick={onSkip}>
          {t('breath_skip')}
        </button>
        <button className="button quiet" type="button" onClick={onNever}>
          {t('breath_never')}
        </button>
      </div>
    </section>
  );
}
