import type { Moment } from '../../rules/types';

/** Ms of one calm breath: four seconds in, six out. The drawing moves at the same pace. */
export const breathLength = 10_000;
/** A message older than this, in ms, is not one that just arrived. */
const justNow = 15_000;
/** Ms between two pauses in a conversation: someone who writes in many short messages is not held up at each. */
const apart = 180_000;

/**
 * True when a breathing pause may begin: something heavy arrived just now, nobody is in danger, and no word of an answer
 * is written. `breathedAt`: epoch ms of the last pause. A message without a time was there before Haven looked.
 */
export function beginsBreath(moment: Moment, breathedAt: number | undefined): boolean {
  const { now, draft, crisis, heavy, incoming } = moment;
  if (crisis.length > 0 || draft.text.trim() !== '') return false;
  if (breathedAt !== undefined && now - breathedAt < apart) return false;
  return incoming.some(
    ({ index, at }) => at !== undefined && now - at <= justNow && heavy.some(({ where }) => where === index),
  );
}
