import { type ReactNode, useId, useRef, useState } from 'react';
import { useEscape } from './escape';
import './button.css';

export interface DisclosureProps {
  /** The words on the button. */
  readonly words: string;
  readonly className?: string;
  readonly startsOpen?: boolean;
  /** Shown while open; drawn only then. */
  readonly children: ReactNode;
}

/** A quiet button that opens and closes what belongs to it. Escape closes it too and brings the focus back. */
export function Disclosure({ words, className, startsOpen = false, children }: DisclosureProps) {
  const [open, setOpen] = useState(startsOpen);
  const button = useRef<HTMLButtonElement>(null);
  const inside = useRef<HTMLDivElement>(null);
  const id = useId();
  useEscape(open, () => {
    if (inside.current?.contains(document.activeElement)) button.current?.focus();
    setOpen(false);
  });
  return (
    <div className={className}>
      <button
        className="button quiet flush"
        type="button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        ref={button}
        onClick={() => setOpen(!open)}
      >
        {words}
      </button>
      {open && (
        <div id={id} ref={inside}>
          {children}
        </div>
      )}
    </div>
  );
}
