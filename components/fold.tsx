import { type ReactNode, useRef, useState } from 'react';
import { useEscape } from './escape';

export interface FoldProps {
  /** What stands there when it is closed. */
  readonly title: ReactNode;
  readonly className: string;
  readonly titleClassName: string;
  readonly children: ReactNode;
}

/** A part of the page that unfolds. Escape folds it again and brings the focus back. */
export function Fold({ title, className, titleClassName, children }: FoldProps) {
  const [open, setOpen] = useState(false);
  const fold = useRef<HTMLDetailsElement>(null);
  useEscape(open, () => {
    if (fold.current?.contains(document.activeElement)) fold.current.querySelector('summary')?.focus();
    setOpen(false);
  });
  return (
    <details
      className={className}
      open={open}
      ref={fold}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className={titleClassName}>{title}</summary>
      {children}
    </details>
  );
}
