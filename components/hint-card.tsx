import { useId, useState } from 'react';
import type { Quote } from '../entrypoints/shared/quotes';
import { t } from '../entrypoints/shared/translate';
import type { Key, Language } from '../rules/types';
import { QuoteList } from './quote-list';
import './hint-card.css';

export interface HintCardProps {
  /** The hint in the language of the interface, and why it is offered. */
  readonly words: string;
  readonly reason: string;
  readonly keyOfArticle: Key;
  readonly quotes: readonly Quote[];
  /** In the language of the conversation; the first is visible at once. May be empty. */
  readonly starters: readonly string[];
  readonly startersLanguage: Language;
  /** False when there is no message box to write into: then a starter can only be copied. */
  readonly canInsert: boolean;
  /** Asks whether this hint, often waved away, should be switched off. */
  readonly askToSwitchOff: boolean;
  readonly onInsert: (starter: string) => void;
  readonly onCopy: (starter: string) => void;
  readonly onNotNow: () => void;
  readonly onNotHere: () => void;
  readonly onNever: () => void;
}

/** One hint: its words, its reason, the words that led to it, and ways to begin. Give it a `key` per hint. */
export function HintCard(props: HintCardProps) {
  const title = useId();
  const [more, setMore] = useState(false);
  const [parting, setParting] = useState(false);
  const starters = more ? props.starters : props.starters.slice(0, 1);
  return (
    <article className="hint-card" aria-labelledby={title}>
      <p className="hint-card-key">{t(`key_${props.keyOfArticle}`)}</p>
      <h2 className="hint-card-words" id={title}>
        {props.words}
      </h2>
      <p className="hint-card-reason">{props.reason}</p>
      <QuoteList quotes={props.quotes} />
      {starters.length > 0 && (
        <section className="starters" aria-label={t('starters')}>
          <h3 className="starters-title">{t('starters')}</h3>
          <ul className="starters-list">
            {starters.map((starter) => (
              <li className="starter" key={starter}>
                <p className="starter-words" lang={props.startersLanguage}>
                  {starter}
                </p>
                <div className="starter-actions">
                  {props.canInsert && (
                    <button className="button primary" type="button" onClick={() => props.onInsert(starter)}>
                      {t('insert')}
                    </button>
                  )}
                  <button className="button" type="button" onClick={() => props.onCopy(starter)}>
                    {t('copy')}
                  </button>
                </div>
              </li>
            ))}
          </ul>
          {props.starters.length > 1 && (
            <button
              className="button quiet"
              type="button"
              aria-expanded={more}
              onClick={() => setMore(!more)}
            >
              {t(more ? 'fewer_starters' : 'more_starters')}
            </button>
          )}
        </section>
      )}
      {props.askToSwitchOff && <p className="hint-card-ask">{t('ask_to_switch_off')}</p>}
      <div className="hint-card-parting">
        <button className="button" type="button" onClick={props.onNotNow}>
          {t('not_now')}
        </button>
        {parting || props.askToSwitchOff ? (
          <>
            <button className="button" type="button" onClick={props.onNotHere}>
              {t('not_here')}
            </button>
            <button className="button" type="button" onClick={props.onNever}>
              {t('never')}
            </button>
          </>
        ) : (
          <button
            className="button quiet"
            type="button"
            aria-expanded={false}
            onClick={() => setParting(true)}
          >
            {t('not_again')}
          </button>
        )}
      </div>
    </article>
  );
}
