/** What the composer held before and after a starter was put in: enough to take it back. */
export interface Insertion {
  readonly before: string;
  readonly after: string;
}

/**
 * Replaces everything in the box with one command of the browser, so that one native undo brings the old text back.
 * Inserting at the caret instead is merged with the typing before it, and undo then takes too much.
 */
function replaceAll(box: HTMLTextAreaElement, text: string): boolean {
  box.focus();
  box.select();
  document.execCommand(text === '' ? 'delete' : 'insertText', false, text);
  return box.value === text;
}

/** Puts a starter before or after the words in the box, once. Undefined when the browser refused: the box is as it was. */
export function insertStarter(
  box: HTMLTextAreaElement,
  starter: string,
  place: 'before' | 'after',
): Insertion | undefined {
  const before = box.value;
  const words = before.trim();
  const parts = words === '' ? [starter] : place === 'before' ? [starter, words] : [words, starter];
  const after = parts.join(' ');
  if (!replaceAll(box, after)) return undefined;
  const caret = place === 'before' ? starter.length : after.length;
  box.setSelectionRange(caret, caret);
  return { before, after };
}

/** Brings the old text back, when the box still holds what the insertion left there. True when it did. */
export function takeBack(box: HTMLTextAreaElement, { before, after }: Insertion): boolean {
  if (box.value !== after) return false;
  box.focus();
  document.execCommand('undo');
  return box.value === before || replaceAll(box, before);
}
