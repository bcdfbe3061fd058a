import { t } from '../entrypoints/shared/translate';
import { Disclosure } from './disclosure';
import './button.css';
import './rest-choices.css';

/** How long Haven rests: a quarter of an hour, an hour, or until the next morning. */
export const snoozes = ['quarter', 'hour', 'tomorrow'] as const;
export type Snooze = (typeof snoozes)[number];

export interface RestChoicesProps {
  /** False where no conversation is in sight: then there is nothing to mute. */
  readonly canMute: boolean;
  readonly onSnooze: (snooze: Snooze) => void;
  readonly onMute: () => void;
}

/** Ways to have Haven away for a while: in this conversation, or everywhere. */
export function RestChoices({ canMute, onSnooze, onMute }: RestChoicesProps) {
  return (
    <div className="rest-choices">
      <Disclosure words={t('snooze')} className="rest-choices-snooze">
        <div className="rest-choices-times">
          {snoozes.map((snooze) => (
            <button className="button" type="button" key={snooze} onClick={() => onSnooze(snooze)}>
              {t(`snooze_${snooze}`)}
            </button>
          ))}
        </div>
      </Disclosure>
      {canMute && (
        <button className="button quiet flush" type="button" onClick={onMute}>
          {t('mute')}
        </button>
      )}
    </div>
  );
}
