import type { Act, Feeling, Found } from '../types';
import type { Matches } from './matches';
import type { Guard } from './phrases';
import { Boundary, type Scan } from './scan';
import { Place, type Words } from './words';

/** Negating words count this many words before a match, in the same clause. */
const negationReach = 3;
/** "She said" counts this many words before a match, in the same sentence … */
const reportReach = 8;
/** … or so many after it ("…, she said"). */
const reportReachAfter = 1;
/** Weights are written with one or two decimals; their sums are not exact. */
const rounding = 1e-9;

/** The classes whose words steer guards rather than being acts. */
export const steering = ['negation', 'conditional', 'reporting', 'laugh'] as const;
export type Steering = (typeof steering)[number];

/** One line of a phrase file, or a class that steers. `group`: its place among the groups, -1 for one that steers. */
export interface Line {
  readonly steers?: Steering;
  readonly group: number;
  readonly weight: number;
  readonly role: 'plain' | 'veto' | 'unguarded';
}

/** One act, or one feeling of the act `feeling`: its matches merge, and share vetoes and weights. */
export interface Group {
  readonly act: Act;
  readonly label?: Feeling;
  readonly guards: readonly Guard[];
}

/** A text and what the automaton found in it. */
interface Case {
  readonly scan: Scan;
  readonly words: Words;
  readonly matches: Matches;
  readonly lines: readonly Line[];
  readonly groups: readonly Group[];
}

/** Words `start … end`, end exclusive. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** Decides which matches count, by vetoes, guards and weights, and where each act stands in the text. */
export function judge(given: Case): readonly Found[] {
  const asked = askedSentences(given);
  const byGroup = plainMatches(given);
  if (byGroup.size === 0 && asked.length === 0) return bareQuestion(given);
  const signs = new Signs(given);
  const questions = given.groups.findIndex(({ act }) => act === 'question');
  const found: Found[] = [];

  const questionSpans = [...asked, ...standing(given, byGroup.get(questions), questions, signs)];
  for (const { start } of questionSpans) signs.markQuestion(start);
  for (const { start, end } of merge(questionSpans)) found.push(questionFound(given, start, end));

  for (const [group, matches] of byGroup) {
    if (group === questions) continue;
    const { act, label } = given.groups[group] as Group;
    for (const { start, end } of merge(standing(given, matches, group, signs))) {
      found.push(foundAt(given, act, label, start, end));
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A message of nothing but question marks asks too. */
function bareQuestion({ scan, words }: Case): readonly Found[] {
  if (words.count > 0 || scan.bareQuestionEnd === 0) return [];
  return [{ act: 'question', start: scan.bareQuestionStart, end: scan.bareQuestionEnd }];
}

/** The sentences that end in a question mark. */
function askedSentences({ scan, words }: Case): Span[] {
  const asked: Span[] = [];
  if (scan.questions === 0) return asked;
  let start = 0;
  for (let at = 0; at < words.count; at++) {
    if ((words.boundaries[at] as number) >= Boundary.Pause) start = at;
    const token = words.tokens[at] as number;
    const isLast = at + 1 === words.count || words.tokens[at + 1] !== token;
    if (isLast && (scan.questionEnds[token] as number) > 0) asked.push({ start, end: at + 1 });
  }
  return asked;
}

/** The places in `matches` of what may be an act, by group. */
function plainMatches({ matches, lines }: Case): Map<number, number[]> {
  const byGroup = new Map<number, number[]>();
  for (let match = 0; match < matches.count; match++) {
    const { group } = lines[matches.lines[match] as number] as Line;
    if (group < 0) continue;
    const same = byGroup.get(group);
    if (same === undefined) byGroup.set(group, [match]);
    else same.push(match);
  }
  return byGroup;
}

/** The spans of one group that no veto and no guard silences, if they are sure enough. */
function standing(
  given: Case,
  own: readonly number[] | undefined,
  group: number,
  signs: Signs,
): readonly Span[] {
  if (own === undefined) return [];
  const { matches, lines, groups } = given;
  const { guards } = groups[group] as Group;
  const lineOf = (match: number): Line => lines[matches.lines[match] as number] as Line;
  const spanOf = (match: number): Span => ({
    start: matches.starts[match] as number,
    end: matches.ends[match] as number,
  });
  const vetoes = merge(own.filter((match) => lineOf(match).role === 'veto').map(spanOf));
  const left = own.filter((match) => {
    const { role } = lineOf(match);
    if (role === 'veto') return false;
    const span = spanOf(match);
    if (overlaps(vetoes, span)) return false;
    return role === 'unguarded' || guards.length === 0 || !signs.silence(guards, span);
  });
  const isEnough = weightOf(left, given) + rounding >= 1;
  return left.filter((match) => isEnough || lineOf(match).weight >= 1).map(spanOf);
}

/** The weak signs among `left` added up, each line once. */
function weightOf(left: readonly number[], { matches, lines }: Case): number {
  const counted = new Set<number>();
  let sum = 0;
  for (const match of left) {
    const line = matches.lines[match] as number;
    const { weight } = lines[line] as Line;
    if (weight >= 1 || counted.has(line)) continue;
    counted.add(line);
    sum += weight;
  }
  return sum;
}

function foundAt(
  { scan, words }: Case,
  act: Act,
  label: Feeling | undefined,
  from: number,
  to: number,
): Found {
  const start = scan.starts[words.tokens[from] as number] as number;
  const end = scan.ends[words.tokens[to - 1] as number] as number;
  return label === undefined ? { act, start, end } : { act, start, end, label };
}

function questionFound(given: Case, from: number, to: number): Found {
  const words = foundAt(given, 'question', undefined, from, to);
  const mark = given.scan.questionEnds[given.words.tokens[to - 1] as number] as number;
  return mark > words.end ? { ...words, end: mark } : words;
}

/** Spans that overlap become one; by their start. */
function merge(spans: readonly Span[]): readonly Span[] {
  if (spans.length < 2) return spans;
  const sorted = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** True if one of `merged` has a word in common with the span. */
function overlaps(merged: readonly Span[], { start, end }: Span): boolean {
  let low = 0;
  let high = merged.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((merged[middle] as Span).end <= start) low = middle + 1;
    else high = middle;
  }
  return low < merged.length && (merged[low] as Span).start < end;
}

/** What guards look at: words of negation, condition, report and laughter, and the sentences that ask. */
class Signs {
  private readonly words: Words;
  private readonly asking: Uint8Array;
  private marks: Marks | undefined;

  constructor(private readonly given: Case) {
    this.words = given.words;
    this.asking = new Uint8Array(given.words.count);
  }

  /** Marks the sentence of word `at` as one that asks. */
  markQuestion(at: number): void {
    const { boundaries, count } = this.words;
    if (this.asking[at] === 1) return;
    let from = at;
    while (from > 0 && (boundaries[from] as number) < Boundary.Pause) from--;
    let to = at + 1;
    while (to < count && (boundaries[to] as number) < Boundary.Pause) to++;
    this.asking.fill(1, from, to);
  }

  /** True if one of the guards silences a match on these words. */
  silence(guards: readonly Guard[], span: Span): boolean {
    this.marks ??= readMarks(this.given);
    for (const guard of guards) if (this.holds(guard, span, this.marks)) return true;
    return false;
  }

  private holds(guard: Guard, { start, end }: Span, marks: Marks): boolean {
    switch (guard) {
      case 'banter':
        return marks.laughs;
      case 'question':
        return this.asking[start] === 1;
      case 'conditional':
        return marks.conditional[start] === 1;
      case 'negation':
        return this.isNegated(start, marks);
      case 'reported':
        return this.isReported(start, end, marks);
    }
  }

  private isNegated(start: number, { negated }: Marks): boolean {
    for (let at = start; at > 0 && start - at < negationReach; at--) {
      if (((this.words.places[at] as number) & Place.ClauseStart) !== 0) return false;
      if (negated[at - 1] === 1) return true;
    }
    return false;
  }

  private isReported(start: number, end: number, { reportStarts, reportEnds }: Marks): boolean {
    const { boundaries, count } = this.words;
    for (let at = start; at > 0 && start - at <= reportReach; at--) {
      if (reportEnds[at] === 1) return true;
      if ((boundaries[at] as number) >= Boundary.Pause) break;
    }
    for (let at = end; at < count && at - end <= reportReachAfter; at++) {
      if ((boundaries[at] as number) >= Boundary.Pause) return false;
      if (reportStarts[at] === 1) return true;
    }
    return false;
  }
}

/** Where steering words stand, by word. */
interface Marks {
  readonly laughs: boolean;
  readonly negated: Uint8Array;
  readonly conditional: Uint8Array;
  readonly reportStarts: Uint8Array;
  readonly reportEnds: Uint8Array;
}

function readMarks({ words, matches, lines }: Case): Marks {
  const negated = new Uint8Array(words.count + 1);
  const conditional = new Uint8Array(words.count + 1);
  const reportStarts = new Uint8Array(words.count + 1);
  const reportEnds = new Uint8Array(words.count + 1);
  let laughs = false;
  let hasCondition = false;
  for (let match = 0; match < matches.count; match++) {
    const { steers } = lines[matches.lines[match] as number] as Line;
    const start = matches.starts[match] as number;
    const end = matches.ends[match] as number;
    if (steers === 'laugh') laughs = true;
    else if (steers === 'negation') negated[end - 1] = 1;
    else if (steers === 'reporting') {
      reportStarts[start] = 1;
      reportEnds[end] = 1;
    } else if (steers === 'conditional' && ((words.places[start] as number) & Place.ClauseStart) !== 0) {
      conditional[end] = 1;
      hasCondition = true;
    }
  }
  if (hasCondition) spread(conditional, words);
  return { laughs, negated, conditional, reportStarts, reportEnds };
}

/** A condition holds to the end of its clause. */
function spread(conditional: Uint8Array, { boundaries, count }: Words): void {
  for (let at = 1; at < count; at++) {
    if (boundaries[at] === Boundary.None && conditional[at - 1] === 1) conditional[at] = 1;
  }
}
