import { read } from '../../rules/index';
import type { Found } from '../../rules/types';
import { noCounts } from './counts';
import { countsRow, type Mistake, type Result } from './report';
import type { BinaryLine } from './sets';
import { thirdPartyTargets } from './targets';

const joyful: ReadonlySet<string> = new Set(['joy', 'gratitude', 'relief', 'love', 'hope']);

const isPainful = ({ act, label }: Found): boolean =>
  act === 'feeling' && label !== undefined && !joyful.has(label);

/** What in our vocabulary stands for the label of a set, by the first part of its name. */
const mappings: Readonly<Record<string, (found: Found) => boolean>> = {
  explore: ({ act }) => act === 'exploring' || act === 'question',
  validate: ({ act }) => act === 'validating' || act === 'reflecting',
  advice: ({ act }) => act === 'advising',
  self: ({ act }) => act === 'self-disclosing',
  dismiss: ({ act }) =>
    ['dismissing', 'minimising', 'judging', 'blaming', 'attacking', 'knowing-better'].includes(act),
  heat: ({ act, label }) => act === 'attacking' || act === 'blaming' || label === 'anger',
  distress: (found) => found.act === 'distress' || found.act === 'crisis' || isPainful(found),
};

/** The yes and no of somebody else's data against the acts that stand for it. Undefined: no mapping for this set. */
export function scoreThirdParty(set: string, lines: readonly BinaryLine[]): Result | undefined {
  const mapping = mappings[set.split('_')[0] ?? ''];
  if (!mapping) return undefined;
  const counts = noCounts();
  const mistakes: Mistake[] = [];
  for (const { id, text, lang, y } of lines) {
    const found = read(text, { language: lang }).acts.filter(mapping);
    const words = found.map(({ act, label, start, end }) => `${label ?? act}: ${text.slice(start, end)}`);
    if (y === 1 && found.length > 0) counts.hits++;
    else if (y === 1) {
      counts.misses++;
      mistakes.push({ set, name: set, kind: 'miss', id, text, words });
    } else if (found.length > 0) {
      counts.alarms++;
      mistakes.push({ set, name: set, kind: 'false alarm', id, text, words });
    }
  }
  return { rows: [countsRow(set, set.split('_')[0] ?? set, counts, thirdPartyTargets[set])], mistakes };
}
