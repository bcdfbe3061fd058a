import type { Act, Feeling, Found } from '../types';
import type { Matches } from './matches';
import type { Guard } from './phrases';
import { Role, sure } from './program';
import { Boundary, type Scan } from './scan';
import { Place, type Words } from './words';

/** Negating words count this many words before a match, in the same clause. */
const negationReach = 3;
/** "She said" counts this many words before a match, in the same sentence … */
const reportReach = 8;
/** … or so many after it ("…, she said"). */
const reportReachAfter = 1;
/** Fainter signs help to decide, but say nothing as evidence ("I", "not"): they are shown only where nothing else is. */
const telling = 40;

/** The classes whose words steer guards rather than being acts. */
export const steering = ['negation', 'conditional', 'reporting', 'laugh'] as const;

/** The lines of the phrase files, by number. A class that steers is the line of group -1 - its place in `steering`. */
export interface Lines {
  readonly groups: readonly number[];
  /** In hundredths. */
  readonly weights: readonly number[];
  /** One of `Role`. */
  readonly roles: readonly number[];
}

/** One act, or one feeling of the act `feeling`: its matches merge, and share vetoes and weights. */
export interface Group {
  readonly act: Act;
  readonly label?: Feeling;
  readonly guards: readonly Guard[];
  readonly mild: boolean;
}

/** A text and what the automaton found in it. */
interface Case {
  readonly scan: Scan;
  readonly words: Words;
  readonly matches: Matches;
  readonly lines: Lines;
  readonly groups: readonly Group[];
  /** True: all that the text does. False: what a hint may rest on; no group is mild then. */
  readonly mildly: boolean;
}

/** Words `start … end`, end exclusive. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * What one does who answers a burden. The heavy words beside it are the other's, or an old story told beside theirs:
 * no `distress` of the speaker. Hints look at them all the same: a wrong reflection must not hide a real burden.
 */
const answering: ReadonlySet<Act> = new Set([
  'validating',
  'reflecting',
  'summarising',
  'comforting',
  'self-disclosing',
]);

const noSpans: readonly Span[] = [];

/** Decides which matches count, by vetoes, guards and weights, and where each act stands in the text. */
export function judge(given: Case): readonly Found[] {
  const { matches, lines, groups } = given;
  const asked = askedSentences(given);
  const touched = matches.sortByGroup(lines.groups, groups.length);
  if (touched.length === 0 && asked.length === 0) return bareQuestion(given);
  const signs = new Signs(given);
  const found: Found[] = [];
  const mildFound: Found[] = [];

  const questions = touched.find((group) => (groups[group] as Group).act === 'question');
  const questionSpans = questions === undefined ? asked : [...asked, ...standing(given, questions, signs)];
  for (const { start } of questionSpans) signs.markQuestion(start);
  for (const { start, end } of merge(questionSpans)) found.push(questionFound(given, start, end));

  for (const group of touched) {
    if (group === questions) continue;
    const { act, label, mild } = groups[group] as Group;
    for (const { start, end } of merge(standing(given, group, signs))) {
      (mild ? mildFound : found).push(foundAt(given, act, label, start, end));
    }
  }
  const firm = inOrder(found);
  return given.mildly ? withMild(firm, mildFound) : firm;
}

/** All that is told: no burden beside an answer to one, and what is mild where nothing else tells the same of the same words. */
function withMild(firm: readonly Found[], mildFound: readonly Found[]): readonly Found[] {
  const answers = firm.some(({ act }) => answering.has(act));
  const told = answers ? firm.filter(({ act }) => act !== 'distress') : firm;
  if (mildFound.length === 0) return told;
  const spans = new Map<Act, readonly Span[]>();
  const slight = mildFound.filter((one) => {
    if (one.act === 'distress' && answers) return false;
    const same = spans.get(one.act) ?? merge(firm.filter(({ act }) => act === one.act));
    spans.set(one.act, same);
    return !overlaps(same, one.start, one.end);
  });
  return slight.length === 0 ? told : inOrder([...told, ...slight]);
}

/** A message of nothing but question marks asks too. */
function bareQuestion({ scan, words }: Case): readonly Found[] {
  if (words.count > 0 || scan.bareQuestionEnd === 0) return [];
  return [{ act: 'question', start: scan.bareQuestionStart, end: scan.bareQuestionEnd }];
}

/** The sentences that end in a question mark. */
function askedSentences({ scan, words }: Case): readonly Span[] {
  if (scan.questions === 0) return noSpans;
  const asked: Span[] = [];
  let start = 0;
  for (let at = 0; at < words.count; at++) {
    if ((words.boundaries[at] as number) >= Boundary.Pause) start = at;
    const token = words.tokens[at] as number;
    const isLast = at + 1 === words.count || words.tokens[at + 1] !== token;
    if (isLast && (scan.questionEnds[token] as number) > 0) asked.push({ start, end: at + 1 });
  }
  return asked;
}

/** The matches of one group that stand, of the group looked at last. */
let standingMatches = new Int32Array(64);
/** The lines of those that are weak signs. */
const weakLines = new Set<number>();

/** The spans of one group that no veto and no guard silences, if they are sure enough. */
function standing(given: Case, group: number, signs: Signs): readonly Span[] {
  const { matches, lines, groups } = given;
  const { guards } = groups[group] as Group;
  const vetoes = vetoesOf(matches, lines, group);
  let count = 0;
  let isSure = false;
  let sum = 0;
  weakLines.clear();
  for (let match = matches.firstOf(group); match >= 0; match = matches.after(match)) {
    const line = matches.lines[match] as number;
    const role = lines.roles[line];
    if (role === Role.Veto) continue;
    const start = matches.starts[match] as number;
    const end = matches.ends[match] as number;
    if (vetoes.length > 0 && overlaps(vetoes, start, end)) continue;
    if (role !== Role.Unguarded && guards.length > 0 && signs.silence(guards, start, end)) continue;
    if (count >= standingMatches.length) standingMatches = doubled(standingMatches);
    standingMatches[count++] = match;
    const weight = lines.weights[line] as number;
    if (weight >= sure) isSure = true;
    else if (!weakLines.has(line)) {
      weakLines.add(line);
      sum += weight;
    }
  }
  const isEnough = sum >= sure;
  if (!isSure && !isEnough) return noSpans;
  const told = spansFrom(given, count, isEnough ? telling : sure);
  return told.length > 0 ? told : spansFrom(given, count, 0);
}

/** The spans of the first `count` of `standingMatches` whose weight is at least `least`: the sure ones, then the others. */
function spansFrom({ matches, lines }: Case, count: number, least: number): readonly Span[] {
  const strong: Span[] = [];
  const weak: Span[] = [];
  for (let place = 0; place < count; place++) {
    const match = standingMatches[place] as number;
    const weight = lines.weights[matches.lines[match] as number] as number;
    if (weight < least) continue;
    const span = { start: matches.starts[match] as number, end: matches.ends[match] as number };
    (weight >= sure ? strong : weak).push(span);
  }
  return weak.length === 0 ? strong : [...strong, ...weak];
}

function doubled(full: Int32Array): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(full.length * 2);
  wider.set(full);
  return wider;
}

function vetoesOf(matches: Matches, lines: Lines, group: number): readonly Span[] {
  let vetoes: Span[] | undefined;
  for (let match = matches.firstOf(group); match >= 0; match = matches.after(match)) {
    if (lines.roles[matches.lines[match] as number] !== Role.Veto) continue;
    vetoes ??= [];
    vetoes.push({ start: matches.starts[match] as number, end: matches.ends[match] as number });
  }
  return vetoes === undefined ? noSpans : merge(vetoes);
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
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of inOrder(spans)) {
    const last = merged.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** By start, the longest first of those that start together. Most lists are in order as they come. */
function inOrder<Stretch extends Span>(stretches: readonly Stretch[]): readonly Stretch[] {
  for (let i = 1; i < stretches.length; i++) {
    if (byPlace(stretches[i - 1] as Stretch, stretches[i] as Stretch) > 0)
      return [...stretches].sort(byPlace);
  }
  return stretches;
}

function byPlace(one: Span, other: Span): number {
  return one.start - other.start || other.end - one.end;
}

/** True if one of `merged` has a word in common with the span. */
function overlaps(merged: readonly Span[], start: number, end: number): boolean {
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
  private asking: Uint8Array | undefined;
  private marks: Marks | undefined;

  constructor(private readonly given: Case) {
    this.words = given.words;
  }

  /** Marks the sentence of word `at` as one that asks. */
  markQuestion(at: number): void {
    const { boundaries, count } = this.words;
    this.asking ??= new Uint8Array(count);
    if (this.asking[at] === 1) return;
    let from = at;
    while (from > 0 && (boundaries[from] as number) < Boundary.Pause) from--;
    let to = at + 1;
    while (to < count && (boundaries[to] as number) < Boundary.Pause) to++;
    this.asking.fill(1, from, to);
  }

  /** True if one of the guards silences a match on these words. */
  silence(guards: readonly Guard[], start: number, end: number): boolean {
    this.marks ??= readMarks(this.given);
    for (const guard of guards) if (this.holds(guard, start, end, this.marks)) return true;
    return false;
  }

  private holds(guard: Guard, start: number, end: number, marks: Marks): boolean {
    switch (guard) {
      case 'banter':
        return marks.laughs;
      case 'question':
        return this.asking?.[start] === 1;
      case 'conditional':
        return has(marks, start, Mark.Condition);
      case 'negation':
        return this.isNegated(start, marks);
      case 'reported':
        return this.isReported(start, end, marks);
    }
  }

  private isNegated(start: number, marks: Marks): boolean {
    for (let at = start; at > 0 && start - at < negationReach; at--) {
      if (((this.words.places[at] as number) & Place.ClauseStart) !== 0) return false;
      if (has(marks, at - 1, Mark.Negation)) return true;
    }
    return false;
  }

  private isReported(start: number, end: number, marks: Marks): boolean {
    const { boundaries, count } = this.words;
    for (let at = start; at > 0 && start - at <= reportReach; at--) {
      if ((boundaries[at] as number) >= Boundary.Pause) break;
      if (has(marks, at, Mark.ReportEnd)) return true;
    }
    for (let at = end; at < count && at - end <= reportReachAfter; at++) {
      if ((boundaries[at] as number) >= Boundary.Pause) return false;
      if (has(marks, at, Mark.ReportStart)) return true;
    }
    return false;
  }
}

/** Where steering words stand: bits of `Mark` for each word. */
interface Marks {
  readonly laughs: boolean;
  readonly bits: Uint8Array;
}

const Mark = { Negation: 1, Condition: 2, ReportStart: 4, ReportEnd: 8 } as const;

function has({ bits }: Marks, at: number, bit: number): boolean {
  return ((bits[at] as number) & bit) !== 0;
}

function readMarks({ words, matches, lines }: Case): Marks {
  const bits = new Uint8Array(words.count + 1);
  const mark = (at: number, bit: number): void => {
    bits[at] = (bits[at] as number) | bit;
  };
  let laughs = false;
  let hasCondition = false;
  for (let match = 0; match < matches.count; match++) {
    const group = lines.groups[matches.lines[match] as number] as number;
    if (group >= 0) continue;
    const steers = steering[-1 - group];
    const start = matches.starts[match] as number;
    const end = matches.ends[match] as number;
    if (steers === 'laugh') laughs = true;
    else if (steers === 'negation') mark(end - 1, Mark.Negation);
    else if (steers === 'reporting') {
      mark(start, Mark.ReportStart);
      mark(end, Mark.ReportEnd);
    } else if (((words.places[start] as number) & Place.ClauseStart) !== 0) {
      mark(end, Mark.Condition);
      hasCondition = true;
    }
  }
  if (hasCondition) spreadConditions(bits, words);
  return { laughs, bits };
}

/** A condition holds to the end of its clause. */
function spreadConditions(bits: Uint8Array, { boundaries, count }: Words): void {
  for (let at = 1; at < count; at++) {
    const holds = boundaries[at] === Boundary.None && ((bits[at - 1] as number) & Mark.Condition) !== 0;
    if (holds) bits[at] = (bits[at] as number) | Mark.Condition;
  }
}
