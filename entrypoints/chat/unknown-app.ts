import { limits } from '../shared/protocol.ts';
import type { Learned } from './learned.ts';
import { readRows } from './sites/generic.ts';
import { speakersOf } from './speakers.ts';
import type { Shown } from './thread.ts';

/** The newest messages of a list no site file knows; what was learned of the writer grows with them. `now`: epoch ms. */
export function readUnknown(list: Element, learned: Learned, now: number): Shown[] {
  const rows = readRows(list, limits.messages);
  learned.learn(rows, now);
  const speakers = speakersOf(rows, learned);
  return rows.map(({ element, text, author, at }, index) => ({
    element,
    text,
    author,
    at,
    from: speakers[index] ?? 'unknown',
  }));
}
