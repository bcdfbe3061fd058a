import { t } from '../entrypoints/shared/translate';
import { type ClosingWords, closingSteps } from '../rules/words-to-say';
import { type HowToSay, Sayings } from './sayings';
import './closing-card.css';

export interface ClosingCardProps extends HowToSay {
  readonly words: ClosingWords;
}

/** A good end in three steps: what you take with you, what is needed, and when you talk again. */
export function ClosingCard({ words, ...how }: ClosingCardProps) {
  return (
    <div className="closing">
      <p className="closing-about">{t('closing_about')}</p>
      <ol className="closing-steps">
        {closingSteps.map((step) => (
          <li className="closing-step" key={step}>
            <h3 className="closing-title">{t(`closing_${step}`)}</h3>
            <Sayings sayings={words[step]} first={1} {...how} />
          </li>
        ))}
      </ol>
    </div>
  );
}
