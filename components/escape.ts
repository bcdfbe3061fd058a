import { useEffect, useRef } from 'react';

/** How to close what is open now, the newest last. */
const open: (() => void)[] = [];

function closeNewest(event: KeyboardEvent): void {
  const close = open.at(-1);
  // While an input method is composing, Escape ends that.
  if (event.key !== 'Escape' || event.isComposing || !close) return;
  event.preventDefault();
  close();
}

/** While `isOpen`, Escape calls `close`; of several things that are open, the one that opened last closes first. */
export function useEscape(isOpen: boolean, close: () => void): void {
  const latest = useRef(close);
  useEffect(() => {
    latest.current = close;
  });
  useEffect(() => {
    if (!isOpen) return;
    const closeThis = (): void => latest.current();
    if (open.length === 0) document.addEventListener('keydown', closeNewest);
    open.push(closeThis);
    return () => {
      open.splice(open.indexOf(closeThis), 1);
      if (open.length === 0) document.removeEventListener('keydown', closeNewest);
    };
  }, [isOpen]);
}
