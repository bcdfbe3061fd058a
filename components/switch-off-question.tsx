import { t } from '../entrypoints/shared/translate';
import './button.css';
import './switch-off-question.css';

export interface SwitchOffQuestionProps {
  /** The hint in the language of the interface. */
  readonly words: string;
  readonly onSwitchOff: () => void;
  readonly onKeep: () => void;
}

/** Asks whether a hint that is always waved away should stay away. */
export function SwitchOffQuestion({ words, onSwitchOff, onKeep }: SwitchOffQuestionProps) {
  return (
    <section className="switch-off-question">
      <p>{t('ask_to_switch_off')}</p>
      <q className="switch-off-question-words">{words}</q>
      <div className="switch-off-question-actions">
        <button className="button" type="button" onClick={onSwitchOff}>
          {t('switch_off')}
        </button>
        <button className="button" type="button" onClick={onKeep}>
          {t('keep')}
        </button>
      </div>
    </section>
  );
}
