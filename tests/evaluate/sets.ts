import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Act, Feeling, HintId, Language } from '../../rules/types';

/** Where other people's data is: beside the repository, never in it. */
const dataFolder = path.resolve(import.meta.dirname, '../../../shared/evaluation');

export interface ActLine {
  readonly id: string;
  readonly text: string;
  readonly acts: readonly Act[];
  readonly feelings?: readonly Feeling[];
}

export interface ScenarioLine {
  readonly id: string;
  readonly messages: readonly {
    readonly from: 'me' | 'them';
    readonly text: string;
    readonly secondsAgo: number;
  }[];
  readonly typing: boolean;
  readonly draft: string;
  readonly expect: readonly HintId[];
  readonly allow: readonly HintId[];
}

/** A line of somebody else's data: `y` is 1 when the text does what the set is about. */
export interface BinaryLine {
  readonly id: string;
  readonly lang: Language;
  readonly text: string;
  readonly y: 0 | 1;
}

export type Kind = 'acts' | 'scenarios' | 'third-party' | 'quiet';

/** A file of the data. `name`: `acts.en`, `scenarios.nl`, `heat_goemotions`… */
export interface DataSet {
  readonly name: string;
  readonly kind: Kind;
  readonly file: string;
}

function listed(folder: string, toSet: (file: string) => DataSet): readonly DataSet[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .map(toSet);
}

/** All sets in `folder` (other people's data unless told): the own ones first. Empty when there are none. */
export function findSets(folder = dataFolder): readonly DataSet[] {
  const own = listed(folder, (file) => ({
    name: path.basename(file, '.jsonl'),
    kind: file.startsWith('acts') ? 'acts' : 'scenarios',
    file: path.join(folder, file),
  }));
  const foreign = path.join(folder, 'third-party');
  const others = listed(foreign, (file) => ({
    name: file.replace(/(\.[a-z]+)?\.jsonl$/, ''),
    kind: file.startsWith('quiet') ? 'quiet' : 'third-party',
    file: path.join(foreign, file),
  }));
  return [...own, ...others];
}

/** The lines of a set. Throws, naming file and line, when one is not JSON. */
export function readLines<Line>(set: DataSet): readonly Line[] {
  return readFileSync(set.file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      try {
        return [JSON.parse(line) as Line];
      } catch {
        throw new Error(`${set.name}: line ${index + 1} is not JSON`);
      }
    });
}

/** The language a set is in, told by its name or by its first line. */
export function languageOf(set: DataSet): Language {
  const [, ending] = set.name.split('.');
  if (ending) return ending as Language;
  return readLines<BinaryLine>(set)[0]?.lang ?? 'en';
}
