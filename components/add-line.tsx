import { type FormEvent, useId, useState } from 'react';
import './button.css';
import './add-line.css';

export interface AddLineProps {
  readonly label: string;
  readonly placeholder: string;
  readonly add: string;
  readonly longest: number;
  /** What is wrong with what was added last, in words. */
  readonly problem: string | undefined;
  /** Called straight from the click or the Enter key. True: it was taken, and the box empties. */
  readonly onAdd: (text: string) => boolean;
}

/** A box for one line, and a button that adds it to a list. */
export function AddLine({ label, placeholder, add, longest, problem, onAdd }: AddLineProps) {
  const [text, setText] = useState('');
  const box = useId();
  const wrong = useId();

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (onAdd(text)) setText('');
  };

  return (
    <form className="add-line" onSubmit={submit}>
      <label className="add-line-label" htmlFor={box}>
        {label}
      </label>
      <div className="add-line-row">
        <input
          className="add-line-box"
          id={box}
          type="text"
          autoComplete="off"
          spellCheck={false}
          maxLength={longest}
          placeholder={placeholder}
          value={text}
          aria-invalid={problem !== undefined}
          {...(problem !== undefined && { 'aria-describedby': wrong })}
          onChange={(event) => setText(event.target.value)}
        />
        <button className="button" type="submit">
          {add}
        </button>
      </div>
      <p className="add-line-problem" id={wrong} role="status">
        {problem}
      </p>
    </form>
  );
}
