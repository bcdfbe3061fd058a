import { does } from './hints/signs';
import { heavyIn } from './moment';
import {
  type Act,
  type Feeling,
  type Moment,
  type Reading,
  type ReadMessage,
  type TouchableKey,
  touchableKeys,
} from './types';

/**
 * The acts by which a message touches a key of the article. 1 listen and be humble: giving back what one heard, or
 * taking back one's own words. 2 be a refuge: validating. 3 questions: asking how it is. 4 own vulnerability: telling of
 * oneself. 6 closing: summing up, and "what do you need from me?". Depth (5) is no single act: see `goesDeeper`.
 */
const actsOfKey: ReadonlyMap<TouchableKey, readonly Act[]> = new Map([
  [1, ['reflecting', 'apologising']],
  [2, ['validating', 'comforting']],
  [3, ['exploring']],
  [4, ['self-disclosing']],
  [6, ['summarising', 'offering']],
]);

/** Own feelings that one shows when one shows something of oneself; joy and thanks cost little. */
const vulnerable: ReadonlySet<Feeling | undefined> = new Set<Feeling>([
  'sadness',
  'fear',
  'shame',
  'guilt',
  'loneliness',
  'exhaustion',
  'hurt',
  'disappointment',
  'confusion',
]);

const showsFeeling = ({ acts }: Reading): boolean =>
  acts.some(({ act, label }) => act === 'feeling' && vulnerable.has(label));

const staysWithIt = ({ from, reading }: ReadMessage): boolean =>
  from === 'me' && does(reading, 'exploring', 'reflecting');

/** True when the writer asks on: asked or gave back, got an answer, and asks or gives back again. */
function goesDeeper(messages: readonly ReadMessage[]): boolean {
  const first = messages.findIndex(staysWithIt);
  if (first < 0) return false;
  const answer = messages.findIndex(({ from }, place) => place > first && from === 'them');
  return answer >= 0 && messages.slice(answer).some(staysWithIt);
}

function touches(key: TouchableKey, messages: readonly ReadMessage[]): boolean {
  if (key === 5) return goesDeeper(messages);
  const acts = actsOfKey.get(key) ?? [];
  return messages.some(
    ({ from, reading }) => from === 'me' && (does(reading, ...acts) || (key === 4 && showsFeeling(reading))),
  );
}

/**
 * The keys that the writer's own messages touch, among the last ten and after the first heavy thing that the other said
 * there; undefined while nothing heavy was said, when the keys are of no matter. The draft does not count: it is not
 * said yet.
 */
export function keysTouched({ recent }: Moment): readonly TouchableKey[] | undefined {
  const heavy = recent.findIndex((message) => heavyIn(message).length > 0);
  if (heavy < 0) return undefined;
  const after = recent.slice(heavy + 1);
  return touchableKeys.filter((key) => touches(key, after));
}
