import type { Quote } from '../entrypoints/shared/quotes';
import { t } from '../entrypoints/shared/translate';
import './quote-list.css';

/** The words that led to a hint, marked inside what stood around them. Rendered as text only. */
export function QuoteList({ quotes }: { readonly quotes: readonly Quote[] }) {
  if (quotes.length === 0) return null;
  return (
    <ul className="quote-list" aria-label={t('because_of')}>
      {quotes.map(({ from, parts }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two messages may hold the same words
        <li className="quote" key={place}>
          <span className="quote-from">{t(`quote_${from}`)}</span>
          <q className="quote-text" dir="auto">
            {parts.map(({ text, marked }, part) => {
              // biome-ignore lint/suspicious/noArrayIndexKey: parts have no other name than their place
              return marked ? <mark key={part}>{text}</mark> : <span key={part}>{text}</span>;
            })}
          </q>
        </li>
      ))}
    </ul>
  );
}
