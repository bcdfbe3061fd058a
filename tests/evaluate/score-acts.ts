import { read } from '../../rules/index';
import { type Act, acts, type Feeling, type Found, type Language } from '../../rules/types';
import { type Counts, noCounts } from './counts';
import { countsRow, type Mistake, type Result, type Row } from './report';
import type { ActLine } from './sets';
import { actTarget, fewestCases } from './targets';

/** Where a label leaves it open: the vocabulary counts neither as an error. */
const isLeftOpen = (found: Act, labelled: readonly Act[]): boolean =>
  (found === 'distress' && labelled.includes('crisis')) ||
  (found === 'crisis' && labelled.includes('distress'));

const quote = (text: string, found: readonly Found[]): readonly string[] =>
  found.map(({ start, end }) => text.slice(start, end));

class Tally {
  readonly counts = new Map<string, Counts>();
  readonly mistakes: Mistake[] = [];

  constructor(
    private readonly set: string,
    private readonly prefix = '',
  ) {}

  add(line: ActLine, name: string, wanted: boolean, found: readonly Found[], leftOpen = false): void {
    const key = this.prefix + name;
    const counts = this.counts.get(key) ?? noCounts();
    this.counts.set(key, counts);
    const isFound = found.length > 0;
    if (wanted && isFound) counts.hits++;
    if (wanted === isFound) return;
    if (wanted) counts.misses++;
    else if (!leftOpen) counts.alarms++;
    const kind = wanted ? 'miss' : leftOpen ? 'not counted' : 'false alarm';
    const { id, text } = line;
    this.mistakes.push({ set: this.set, name: key, kind, id, text, words: quote(text, found) });
  }
}

/**
 * Acts and feelings against the labels of `lines`, each read as `language`; and how often something is found where
 * nothing is, and how often the language is guessed rightly without being told.
 */
export function scoreActs(set: string, language: Language, lines: readonly ActLine[]): Result {
  const tally = new Tally(set);
  const feelingTally = new Tally(set, 'feeling:');
  const silent: Mistake[] = [];
  let neutral = 0;
  let guessedRight = 0;
  let guessedWrong = 0;
  for (const line of lines) {
    const found = read(line.text, { language }).acts;
    const guess = read(line.text).language;
    if (guess === language) guessedRight++;
    else if (guess !== undefined) guessedWrong++;
    for (const act of acts) {
      const ofAct = found.filter((one) => one.act === act);
      tally.add(line, act, line.acts.includes(act), ofAct, isLeftOpen(act, line.acts));
    }
    if (line.feelings) {
      const labels = found.flatMap(({ label }) => label ?? []);
      for (const feeling of new Set<Feeling>([...line.feelings, ...labels])) {
        const ofFeeling = found.filter(({ label }) => label === feeling);
        feelingTally.add(line, feeling, line.feelings.includes(feeling), ofFeeling);
      }
    }
    if (line.acts.length > 0) continue;
    neutral++;
    if (found.length === 0) continue;
    const words = found.map((one) => `${one.act}: ${line.text.slice(one.start, one.end)}`);
    silent.push({ set, name: 'nothing', kind: 'false alarm', id: line.id, text: line.text, words });
  }
  const rows: Row[] = acts.map((act) => {
    const counts = tally.counts.get(act) ?? noCounts();
    const enough = counts.hits + counts.misses >= fewestCases;
    return countsRow(set, act, counts, enough ? actTarget(act) : undefined);
  });
  const feelingRows = [...feelingTally.counts]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([name, counts]) => countsRow(set, name, counts));
  return {
    rows: [
      ...rows,
      ...feelingRows,
      {
        set,
        name: 'nothing: any act',
        n: neutral,
        rate: silent.length / Math.max(1, neutral),
        unit: 'share',
      },
      { set, name: 'language right', n: lines.length, rate: guessedRight / lines.length, unit: 'share' },
      { set, name: 'language wrong', n: lines.length, rate: guessedWrong / lines.length, unit: 'share' },
    ],
    mistakes: [...tally.mistakes, ...feelingTally.mistakes, ...silent],
  };
}
