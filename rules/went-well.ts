import { acknowledging, draftDoes, heated } from './hints/signs';
import type { Act, HintId, Moment, WentWell } from './types';

/** With one of these a kind word is not the whole of the message. */
const elsewhere: readonly Act[] = [
  ...heated,
  'advising',
  'minimising',
  'judging',
  'dismissing',
  'knowing-better',
  'closing',
];

/** A hint that finds fault with the reply; `ask-feeling` only says what could come next. */
const isFault = (id: HintId): boolean => id !== 'ask-feeling';

/**
 * What the writer did well in a message that was just sent. `moment`: the conversation before it, with the sent text as
 * the draft; `fitting`: the hints that would have fitted. Undefined when nothing heavy came before, when someone may be
 * in danger, or when there is anything to be said against it.
 */
export function wentWell(moment: Moment, fitting: readonly HintId[]): WentWell | undefined {
  if (moment.heavy.length === 0 || moment.crisis.length > 0) return undefined;
  if (draftDoes(moment, ...elsewhere) || fitting.some(isFault)) return undefined;
  const madeRoom = draftDoes(moment, ...acknowledging);
  const asked = draftDoes(moment, 'exploring');
  if (madeRoom && asked) return 'both';
  if (madeRoom) return 'warm';
  return asked ? 'asked' : undefined;
}
