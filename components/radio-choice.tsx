import { useId } from 'react';
import './radio-choice.css';

export interface RadioOption<Value extends string> {
  readonly value: Value;
  readonly words: string;
  readonly note?: string;
}

export interface RadioChoiceProps<Value extends string> {
  readonly question: string;
  readonly options: readonly RadioOption<Value>[];
  /** Undefined: nothing is chosen yet. */
  readonly chosen: Value | undefined;
  /** It is shown, but not to be changed here. */
  readonly fixed?: boolean;
  readonly onChoose: (value: Value) => void;
}

/** One question with a few answers, one of which is chosen. */
export function RadioChoice<Value extends string>({
  question,
  options,
  chosen,
  fixed = false,
  onChoose,
}: RadioChoiceProps<Value>) {
  const group = useId();
  return (
    <fieldset className="radio-choice" disabled={fixed}>
      <legend className="radio-choice-question">{question}</legend>
      {options.map(({ value, words, note }) => (
        <label className="radio-choice-option" key={value}>
          <input
            className="radio-choice-radio"
            type="radio"
            name={group}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <span className="radio-choice-words">
            {words}
            {note !== undefined && <span className="radio-choice-note">{note}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
