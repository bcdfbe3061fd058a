import { t } from '../entrypoints/shared/translate';
import { type TouchableKey, touchableKeys } from '../rules/types';
import { Fold } from './fold';
import './key-arc.css';

export interface KeyArcProps {
  /** The keys that the writer touched in this conversation. */
  readonly touched: readonly TouchableKey[];
}

/** Six places on half a circle, from left to right, in units of the drawing. */
const places = touchableKeys.map((key, place) => {
  const angle = Math.PI * (1 - (place + 0.5) / touchableKeys.length);
  return { key, x: 60 + 46 * Math.cos(angle), y: 56 - 46 * Math.sin(angle) };
});

/** The six keys of a conversation as small lights over a harbour: on or not, without a mark or a sum. */
export function KeyArc({ touched }: KeyArcProps) {
  return (
    <Fold className="key-arc" titleClassName="key-arc-summary" title={<ArcTitle touched={touched} />}>
      <ul className="key-arc-list">
        {touchableKeys.map((key) => (
          <li className="key-arc-key" data-on={touched.includes(key)} key={key}>
            <span className="key-arc-name">{t(`key_${key}`)}</span>
            <span className="key-arc-state">{t(touched.includes(key) ? 'key_touched' : 'key_not_yet')}</span>
          </li>
        ))}
      </ul>
      <p className="key-arc-note">{t('keys_note')}</p>
    </Fold>
  );
}

function ArcTitle({ touched }: KeyArcProps) {
  return (
    <>
      <svg className="key-arc-lights" viewBox="0 0 120 64" aria-hidden="true" focusable="false">
        <path className="key-arc-line" d="M14 56a46 46 0 0 1 92 0" />
        {places.map(({ key, x, y }) => (
          <circle className="key-arc-light" data-on={touched.includes(key)} cx={x} cy={y} r="6" key={key} />
        ))}
      </svg>
      {t('keys_title')}
    </>
  );
}
