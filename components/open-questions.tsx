import { useId } from 'react';
import { t } from '../entrypoints/shared/translate';
import { touchableKeys } from '../rules/types';
import type { OpenQuestions as Questions } from '../rules/words-to-say';
import { type HowToSay, Sayings } from './sayings';
import './open-questions.css';

export interface OpenQuestionsProps extends HowToSay {
  readonly questions: Questions;
}

/** Open questions for each of the six keys; one key is open at a time. */
export function OpenQuestions({ questions, ...how }: OpenQuestionsProps) {
  const name = useId();
  return (
    <div className="questions">
      {touchableKeys.map((key) => (
        <details className="questions-key" name={name} key={key}>
          <summary className="questions-name">{t(`key_${key}`)}</summary>
          <Sayings sayings={questions[key]} {...how} />
        </details>
      ))}
    </div>
  );
}
