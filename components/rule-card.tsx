import type { Quote } from '../entrypoints/shared/quotes';
import { t } from '../entrypoints/shared/translate';
import type { TouchableKey } from '../rules/types';
import './rule-card.css';

export interface RuleCardProps {
  /** The key of the article that the hint comes from. */
  readonly keyOfArticle: TouchableKey;
  /** What the hint looks for. */
  readonly looksFor: string;
  /** Every message of a conversation in which it speaks, with the words that make it, and of one in which it must not. */
  readonly speaks: readonly Quote[];
  readonly silent: readonly Quote[];
}

/** Where a hint comes from, what it looks for, and an example of each side. */
export function RuleCard({ keyOfArticle, looksFor, speaks, silent }: RuleCardProps) {
  return (
    <dl className="rule-card">
      <div className="rule-card-part">
        <dt>{t('rule_looks_for')}</dt>
        <dd>{looksFor}</dd>
      </div>
      <div className="rule-card-part">
        <dt>{t('rule_speaks')}</dt>
        <dd>
          <Talk lines={speaks} />
        </dd>
      </div>
      <div className="rule-card-part">
        <dt>{t('rule_silent')}</dt>
        <dd>
          <Talk lines={silent} />
        </dd>
      </div>
      <div className="rule-card-part">
        <dt>{t('rule_source')}</dt>
        <dd>
          {t(`article_key_${keyOfArticle}`)}
          <span className="rule-card-source">{t('article')}</span>
        </dd>
      </div>
    </dl>
  );
}

function Talk({ lines }: { readonly lines: readonly Quote[] }) {
  return (
    <ol className="talk">
      {lines.map(({ from, parts }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two messages may hold the same words
        <li className="talk-line" data-from={from} key={place}>
          <span className="talk-from">{t(`example_${from}`)}</span>
          <q className="talk-words" dir="auto">
            {parts.map(({ text, marked }, part) => {
              // biome-ignore lint/suspicious/noArrayIndexKey: parts have no other name than their place
              return marked ? <mark key={part}>{text}</mark> : <span key={part}>{text}</span>;
            })}
          </q>
        </li>
      ))}
    </ol>
  );
}
