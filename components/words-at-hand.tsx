import { useId, useRef, useState } from 'react';
import { t } from '../entrypoints/shared/translate';
import type { WordsToSay } from '../rules/words-to-say';
import { ClosingCard } from './closing-card';
import { useEscape } from './escape';
import { FeelingsPalette } from './feelings-palette';
import { OpenQuestions } from './open-questions';
import type { HowToSay } from './sayings';
import './button.css';
import './words-at-hand.css';

/** The drawers with words, in the order of the row. */
export const drawers = ['feelings', 'questions', 'closing'] as const;
export type Drawer = (typeof drawers)[number];

export interface WordsAtHandProps extends HowToSay {
  readonly words: WordsToSay;
  /** Someone is saying goodbye: the words to close with are offered, quietly. */
  readonly offersClosing: boolean;
  /** The drawer that is open at first; none when absent. */
  readonly startsWith?: Drawer;
}

/** A quiet row below the card: words for feelings, open questions and words to close with; one is open at a time. */
export function WordsAtHand({ words, offersClosing, startsWith, ...how }: WordsAtHandProps) {
  const [open, setOpen] = useState(startsWith);
  const row = useRef<HTMLDivElement>(null);
  const id = useId();

  useEscape(open !== undefined, () => {
    row.current?.querySelector<HTMLElement>('[aria-expanded=true]')?.focus();
    setOpen(undefined);
  });

  return (
    <section className="at-hand" aria-label={t('at_hand')}>
      <p className="at-hand-offer" role="status">
        {offersClosing && open !== 'closing' ? t('closing_offered') : ''}
      </p>
      <div className="at-hand-row" ref={row}>
        {drawers.map((drawer) => (
          <button
            className="button at-hand-name"
            type="button"
            aria-expanded={open === drawer}
            aria-controls={open === drawer ? id : undefined}
            data-offered={drawer === 'closing' && offersClosing}
            key={drawer}
            onClick={() => setOpen(open === drawer ? undefined : drawer)}
          >
            {t(`drawer_${drawer}`)}
          </button>
        ))}
      </div>
      {open && (
        <div className="at-hand-drawer" id={id}>
          {open === 'feelings' && <FeelingsPalette groups={words.feelings} {...how} />}
          {open === 'questions' && <OpenQuestions questions={words.questions} {...how} />}
          {open === 'closing' && <ClosingCard words={words.closing} {...how} />}
        </div>
      )}
    </section>
  );
}
