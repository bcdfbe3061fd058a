import { useId } from 'react';
import type { Helpline } from '../entrypoints/shared/helplines';
import type { Quote } from '../entrypoints/shared/quotes';
import { t } from '../entrypoints/shared/translate';
import { QuoteList } from './quote-list';
import { Starters, type StartersProps } from './starters';
import './button.css';
import './hint-card.css';
import './crisis-card.css';

/** A helpline close by, of which less may be known than of a country's. */
export interface HelplineNear {
  readonly name: string;
  readonly number: string;
  readonly also?: string;
  readonly emergency?: string;
  readonly url?: string;
}

export interface CrisisCardProps extends StartersProps {
  readonly words: string;
  readonly reason: string;
  readonly quotes: readonly Quote[];
  /** Who may be in danger: the other, or the person who writes, to whom hint and starters do not speak. */
  readonly about: 'them' | 'me';
  /** Helplines that the person's organisation added. */
  readonly near?: readonly HelplineNear[];
  /** The helplines of the person's own country, and of others. */
  readonly own: readonly Helpline[];
  readonly others: readonly Helpline[];
  readonly onClose: () => void;
}

/** The card when someone may be in danger: stay near, ask directly, and where help is. Nothing else is on it. */
export function CrisisCard(props: CrisisCardProps) {
  const title = useId();
  const isWriter = props.about === 'me';
  return (
    <article className="hint-card crisis-card" aria-labelledby={title}>
      <p className="hint-card-key">{t('key_care')}</p>
      <h2 className="hint-card-words" id={title}>
        {isWriter ? t('crisis_me_title') : props.words}
      </h2>
      <p className="hint-card-reason">{isWriter ? t('crisis_me') : props.reason}</p>
      <QuoteList quotes={props.quotes} />
      {!isWriter && <p>{t('crisis_them')}</p>}
      <section className="helplines">
        <h3 className="helplines-title">{t('helplines')}</h3>
        {props.near && props.near.length > 0 && <HelplineList helplines={props.near} />}
        <HelplineList helplines={props.own} />
        <details className="helplines-others" open={props.own.length === 0}>
          <summary>{t('helplines_others')}</summary>
          <HelplineList helplines={props.others} />
        </details>
        <p className="helplines-danger">{t('danger_now')}</p>
      </section>
      {!isWriter && (
        <Starters
          starters={props.starters}
          language={props.language}
          canInsert={props.canInsert}
          onInsert={props.onInsert}
          onCopy={props.onCopy}
        />
      )}
      <div className="hint-card-parting">
        <button className="button" type="button" onClick={props.onClose}>
          {t('close_card')}
        </button>
      </div>
    </article>
  );
}

function HelplineList({
  helplines,
}: {
  readonly helplines: readonly (HelplineNear & { readonly country?: string })[];
}) {
  const countries = new Intl.DisplayNames([t('language')], { type: 'region', fallback: 'code' });
  return (
    <ul className="helpline-list">
      {helplines.map((line) => (
        <li className="helpline" key={`${line.country} ${line.name} ${line.number}`}>
          <span className="helpline-country">
            {line.country === undefined ? t('organisation_helplines') : countries.of(line.country)}
          </span>
          {line.url === undefined ? (
            <span className="helpline-name">{line.name}</span>
          ) : (
            <a className="helpline-name" href={line.url} target="_blank" rel="noreferrer">
              {line.name}
            </a>
          )}
          <span className="helpline-numbers">
            {[line.number, ...(line.also ? [line.also] : [])].map((number) => (
              <a className="helpline-number" href={`tel:${number.replace(/[^\d]/g, '')}`} key={number}>
                {number}
              </a>
            ))}
          </span>
          {line.emergency !== undefined && (
            <span className="helpline-emergency">{t('emergency', line.emergency)}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
