import type { Quote } from '../entrypoints/shared/quotes';
import { t } from '../entrypoints/shared/translate';
import './quote-list.css';

/** The words that led to a hint, marked inside what stood around them. Rendered as text only. */
export function QuoteList({ quotes }: { readonly quotes: readonly Quote[] }) {
  if (quotes.length === 0) return null;
  return (
    <ul className="quote-list" aria-label={t('because_of')}>
      {quotes.map((quote) => (
        <li className="quote" key={`${quote.from}:${quote.before}:${quote.marked}`}>
          <span className="quote-from">{t(`quote_${quote.from}`)}</span>
          <q className="quote-text" dir="auto">
            {quote.before}
            <mark>{quote.marked}</mark>
            {quote.after}
          </q>
        </li>
      ))}
    </ul>
  );
}
