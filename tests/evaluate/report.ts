import { type Counts, cases, f1, precision, recall } from './counts';
import type { Target } from './targets';

/** One line of the table. `counts` for what is found or missed, `rate` for all else. */
export interface Row {
  readonly set: string;
  readonly name: string;
  readonly n: number;
  readonly counts?: Counts;
  /** A share (0–1) or a number per hundred: `unit` tells. */
  readonly rate?: number;
  readonly unit?: 'share' | 'per 100';
  readonly target?: Target;
}

/** Something that was found wrongly or missed, with the words that led to it. */
export interface Mistake {
  readonly set: string;
  readonly name: string;
  readonly kind: 'false alarm' | 'miss' | 'not counted';
  readonly id: string;
  readonly text: string;
  /** The words that were found, quoted. */
  readonly words: readonly string[];
}

export interface Result {
  readonly rows: readonly Row[];
  readonly mistakes: readonly Mistake[];
}

/** True or false for a row with a target, undefined for one without. */
export function isReached({ counts, rate, target }: Row): boolean | undefined {
  if (!target) return undefined;
  const { precision: atLeast, recall: found, most, least } = target;
  if (rate !== undefined && most !== undefined) return rate <= most;
  if (rate !== undefined && least !== undefined) return rate >= least;
  if (!counts || atLeast === undefined || found === undefined) return undefined;
  return (precision(counts) ?? 1) >= atLeast && (recall(counts) ?? 1) >= found;
}

const short = (value: number | undefined): string =>
  value === undefined ? '–' : value.toFixed(2).replace(/^0\./, '.');

function targetText(target: Target | undefined): string {
  if (!target) return '';
  if (target.most !== undefined) return `≤ ${short(target.most)}`;
  if (target.least !== undefined) return `≥ ${short(target.least)}`;
  return `${short(target.precision)}/${short(target.recall)}`;
}

const marks = { true: 'ok', false: 'below', undefined: '' } as const;

const widths = [20, 17, 6, 7, 7, 7, 11, 6, 9] as const;
const titles = ['set', 'what', 'n', 'prec', 'rec', 'F1', 'target', '', 'baseline'] as const;

const line = (cells: readonly string[]): string =>
  cells
    .map((cell, column) => {
      const width = widths[column] ?? 0;
      return column >= 2 && column <= 5 ? cell.padStart(width) : `${cell.padEnd(width)} `;
    })
    .join(' ')
    .trimEnd();

export const heading = (): string => line(titles);

/** One row of the table as text. */
export function rowText(row: Row): string {
  const { counts, rate, unit, target } = row;
  const figures = counts
    ? [short(precision(counts)), short(recall(counts)), short(f1(counts))]
    : [rate === undefined ? '–' : short(rate), unit === 'per 100' ? '/100' : '', ''];
  const reached = marks[String(isReached(row)) as keyof typeof marks];
  return line([
    row.set,
    row.name,
    String(row.n),
    ...figures,
    ` ${targetText(target)}`,
    reached,
    target?.baseline ?? '',
  ]);
}

/** A row for the JSON file: the figures themselves, not only the counts. */
export function rowData(row: Row): Record<string, unknown> {
  const { counts, ...rest } = row;
  const reached = isReached(row);
  return {
    ...rest,
    ...(counts && {
      ...counts,
      precision: precision(counts),
      recall: recall(counts),
      f1: f1(counts),
    }),
    ...(reached !== undefined && { reached }),
  };
}

/** A row of counts, with the target only where there are cases enough to mean something. */
export const countsRow = (set: string, name: string, counts: Counts, target?: Target): Row => ({
  set,
  name,
  n: cases(counts),
  counts,
  ...(target && { target }),
});

/** One mistake as text. */
export const mistakeText = ({ set, name, kind, id, text, words }: Mistake): string =>
  `${set} · ${name} · ${kind} · ${id}\n    ${text}${words.length > 0 ? `\n    found: ${words.map((word) => `“${word}”`).join(' ')}` : ''}`;
