import { useState } from 'react';
import { t } from '../entrypoints/shared/translate';
import type { Language } from '../rules/types';
import './button.css';
import './starters.css';

export interface StartersProps {
  /** In the language of the conversation, the best first. */
  readonly starters: readonly string[];
  readonly language: Language;
  /** False when there is no message box to write into: then a starter can only be copied. */
  readonly canInsert: boolean;
  readonly onInsert: (starter: string) => void;
  readonly onCopy: (starter: string) => void;
}

/** Ways to begin: one at once, the others on request. */
export function Starters({ starters, language, canInsert, onInsert, onCopy }: StartersProps) {
  const [more, setMore] = useState(false);
  if (starters.length === 0) return null;
  return (
    <section className="starters">
      <h3 className="starters-title">{t('starters')}</h3>
      <ul className="starters-list">
        {(more ? starters : starters.slice(0, 1)).map((starter) => (
          <li className="starter" key={starter}>
            <p className="starter-words" lang={language}>
              {starter}
            </p>
            <div className="starter-actions">
              {canInsert && (
                <button className="button primary" type="button" onClick={() => onInsert(starter)}>
                  {t('insert')}
                </button>
              )}
              <button className="button" type="button" onClick={() => onCopy(starter)}>
                {t('copy')}
              </button>
            </div>
          </li>
        ))}
      </ul>
      {starters.length > 1 && (
        <button
          className="button quiet flush"
          type="button"
          aria-expanded={more}
          onClick={() => setMore(!more)}
        >
          {t(more ? 'fewer_starters' : 'more_starters')}
        </button>
      )}
    </section>
  );
}
