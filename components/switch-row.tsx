import { useId } from 'react';
import './switch-row.css';

export interface SwitchRowProps {
  readonly name: string;
  readonly note?: string | undefined;
  readonly on: boolean;
  /** It is shown, but not to be changed here. */
  readonly fixed?: boolean;
  /** Called straight from the click, which the browser needs where its own permission is asked for. */
  readonly onChange: (on: boolean) => void;
}

/** A switch with its name, and a line on what it does. */
export function SwitchRow({ name, note, on, fixed = false, onChange }: SwitchRowProps) {
  const nameId = useId();
  const noteId = useId();
  return (
    <label className="switch-row">
      <input
        className="switch-row-box"
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        aria-labelledby={nameId}
        {...(note !== undefined && { 'aria-describedby': noteId })}
        disabled={fixed}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className="switch-row-words">
        <span className="switch-row-name" id={nameId}>
          {name}
        </span>
        {note !== undefined && (
          <span className="switch-row-note" id={noteId}>
            {note}
          </span>
        )}
      </span>
    </label>
  );
}
