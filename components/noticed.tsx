import { t } from '../entrypoints/shared/translate';
import type { WentWell } from '../rules/types';
import './button.css';
import './noticed.css';

export interface NoticedProps {
  readonly wentWell: WentWell;
  readonly onClose: () => void;
}

/** One quiet line on what the writer just did well. */
export function Noticed({ wentWell, onClose }: NoticedProps) {
  return (
    <div className="noticed">
      <p className="noticed-words">{t(`went_well_${wentWell}`)}</p>
      <button className="button quiet" type="button" onClick={onClose}>
        {t('close')}
      </button>
    </div>
  );
}
