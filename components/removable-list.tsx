import './button.css';
import './removable-list.css';

export interface RemovableItem {
  readonly id: string;
  readonly words: string;
  readonly note?: string;
}

export interface RemovableListProps {
  readonly items: readonly RemovableItem[];
  /** Said when there is nothing in the list. */
  readonly empty: string;
  readonly remove: string;
  /** The name of a remove button for who does not see its row. */
  readonly removeName: (words: string) => string;
  readonly onRemove: (id: string) => void;
}

/** A list from which each line can be taken out. */
export function RemovableList({ items, empty, remove, removeName, onRemove }: RemovableListProps) {
  if (items.length === 0) return <p className="removable-list-empty">{empty}</p>;
  return (
    <ul className="removable-list">
      {items.map(({ id, words, note }) => (
        <li className="removable-list-item" key={id}>
          <span className="removable-list-words">
            {words}
            {note !== undefined && <span className="removable-list-note">{note}</span>}
          </span>
          <button
            className="button"
            type="button"
            aria-label={removeName(words)}
            onClick={() => onRemove(id)}
          >
            {remove}
          </button>
        </li>
      ))}
    </ul>
  );
}
