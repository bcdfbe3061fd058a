import { useId, useState } from 'react';
import { t } from '../entrypoints/shared/translate';
import type { Language } from '../rules/types';
import './button.css';
import './sayings.css';

/** How words get from Haven to the message box. */
export interface HowToSay {
  /** The language of the words. */
  readonly language: Language;
  /** False when there is no message box to write into: then words can only be copied. */
  readonly canInsert: boolean;
  readonly onInsert: (words: string) => void;
  readonly onCopy: (words: string) => void;
}

export interface SayingsProps extends HowToSay {
  readonly sayings: readonly string[];
  /** How many are in sight at first; all of them when absent. */
  readonly first?: number;
}

/** Things one might say, one below the other, each to insert or to copy. */
export function Sayings({ sayings, first = sayings.length, ...how }: SayingsProps) {
  const [more, setMore] = useState(false);
  return (
    <>
      <ul className="sayings">
        {(more ? sayings : sayings.slice(0, first)).map((words) => (
          <Saying words={words} {...how} key={words} />
        ))}
      </ul>
      {sayings.length > first && (
        <button
          className="button quiet flush"
          type="button"
          aria-expanded={more}
          onClick={() => setMore(!more)}
        >
          {t(more ? 'fewer_starters' : 'more_starters')}
        </button>
      )}
    </>
  );
}

function Saying({ words, language, canInsert, onInsert, onCopy }: HowToSay & { readonly words: string }) {
  const id = useId();
  return (
    <li className="saying">
      <p className="saying-words" id={id} lang={language} dir="auto">
        {words}
      </p>
      <div className="saying-actions">
        {canInsert && (
          <button className="button" type="button" aria-describedby={id} onClick={() => onInsert(words)}>
            {t('insert')}
          </button>
        )}
        <button className="button quiet" type="button" aria-describedby={id} onClick={() => onCopy(words)}>
          {t('copy')}
        </button>
      </div>
    </li>
  );
}
