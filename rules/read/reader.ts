import type { Act, Feeling, Found } from '../types';
import { Automaton, Place } from './automaton';
import { Lexicon } from './lexicon';
import { isBad, parseStart } from './parse';
import type { ActPhrases, Guard, LanguagePack } from './phrases';
import { Boundary, type Scan } from './scan';

/** Negating words count this many words before a match, in the same clause. */
const negationReach = 3;
/** "She said" counts this many words before a match, in the same sentence … */
const reportReach = 8;
/** … or so many after it ("…, she said"). */
const reportReachAfter = 1;

/** The classes whose words steer guards and anchors rather than being acts. */
const steering = ['negation', 'conditional', 'reporting', 'laugh', 'opener'] as const;
type Steering = (typeof steering)[number];

/** What the automaton reports: a line of an act, or words that steer. */
interface Line {
  readonly steers?: Steering;
  readonly group: number;
  readonly weight: number;
  readonly role: 'plain' | 'veto' | 'unguarded';
}

/** One act, or one feeling of the act `feeling`: the matches that merge with one another. */
interface Group {
  readonly act: Act;
  readonly label: Feeling | undefined;
  readonly guards: ReadonlySet<Guard>;
}

/** A match: words `start … end` (token places, end exclusive) of line `line`. */
interface Match {
  readonly line: Line;
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Reads texts of one language: finds the acts of a scanned text. Its words are taken apart at the first reading. */
export class LanguageReader {
  private readonly lines: Line[] = [];
  private readonly groups: Group[] = [];
  private readonly lexicon: Lexicon;
  private readonly automaton: Automaton;

  private symbols = new Int32Array(64);
  private tokens = new Int32Array(64);
  private places = new Uint8Array(65);
  private boundaries = new Uint8Array(65);
  private stops = new Uint8Array(65);
  private count = 0;

  constructor(pack: LanguagePack) {
    this.lexicon = new Lexicon(pack);
    this.automaton = new Automaton(this.lexicon, (name) =>
      Object.hasOwn(pack.classes, name) ? pack.classes[name] : undefined,
    );
    for (const name of steering) {
      if (Object.hasOwn(pack.classes, name)) {
        this.addLine({ steers: name, group: -1, weight: 1, role: 'plain' }, { kind: 'class', name });
      }
    }
    for (const act of pack.acts) this.addAct(act);
  }

  private addLine(line: Line, node: Parameters<Automaton['add']>[1]): void {
    this.lines.push(line);
    this.automaton.add(this.lines.length - 1, node);
  }

  private addAct({ act, phrases, guards = [] }: ActPhrases): void {
    const blocks: readonly (readonly [Feeling | undefined, string])[] =
      typeof phrases === 'string' ? [[undefined, phrases]] : (Object.entries(phrases) as [Feeling, string][]);
    for (const [label, block] of blocks) {
      this.groups.push({ act, label, guards: new Set(guards) });
      for (const text of block.split('\n')) {
        const parsed = parseStart(text);
        if (parsed === undefined || isBad(parsed)) continue;
        const { node, weight, role } = parsed;
        this.addLine({ group: this.groups.length - 1, weight, role }, node);
      }
    }
  }

  /** The acts of the text that `scan` has read, by their start. */
  read(scan: Scan, text: string): readonly Found[] {
    this.takeWords(scan, text);
    const matches: Match[] = [];
    const steers: Match[] = [];
    let start = 0;
    const report = (id: number, end: number): void => {
      const line = this.lines[id] as Line;
      const match = { line, id, start, end };
      if (line.steers === undefined) matches.push(match);
      else {
        steers.push(match);
        if (line.steers === 'opener') this.places[end] = (this.places[end] as number) | Place.ClauseStart;
      }
    };
    for (; start < this.count; start++) {
      this.automaton.walk(this.symbols, this.places, this.stops, this.count, start, report);
    }
    return this.judge(scan, matches, steers);
  }

  private takeWords(scan: Scan, text: string): void {
    this.count = 0;
    for (let index = 0; index < scan.count; index++) {
      const boundary = scan.boundaries[index] as Boundary;
      const asked = index > 0 && (scan.questionEnds[index - 1] as number) > 0;
      const word = this.lexicon.read(scan, index, text);
      if (typeof word === 'number') this.push(word, index, boundary, asked);
      else
        for (let i = 0; i < word.length; i++)
          this.push(word[i] as number, index, i === 0 ? boundary : 0, i === 0 && asked);
    }
    const end = this.count;
    const asked = scan.count > 0 && (scan.questionEnds[scan.count - 1] as number) > 0;
    this.places[end] = placeAfter(Boundary.Stop, asked);
    this.boundaries[end] = Boundary.Stop;
    this.stops[end] = 1;
  }

  private push(symbol: number, token: number, boundary: Boundary, asked: boolean): void {
    if (this.count >= this.symbols.length) this.grow();
    const at = this.count++;
    this.symbols[at] = symbol;
    this.tokens[at] = token;
    this.boundaries[at] = boundary;
    this.places[at] = placeAfter(boundary, asked);
    this.stops[at] = boundary === Boundary.Stop ? 1 : 0;
  }

  private grow(): void {
    const size = this.symbols.length * 2;
    const wider = <T extends Int32Array | Uint8Array>(old: T, fresh: T): T => {
      fresh.set(old);
      return fresh;
    };
    this.symbols = wider(this.symbols, new Int32Array(size));
    this.tokens = wider(this.tokens, new Int32Array(size));
    this.places = wider(this.places, new Uint8Array(size + 1));
    this.boundaries = wider(this.boundaries, new Uint8Array(size + 1));
    this.stops = wider(this.stops, new Uint8Array(size + 1));
  }

  private judge(scan: Scan, matches: readonly Match[], steers: readonly Match[]): readonly Found[] {
    const asked = this.askedSentences(scan);
    if (matches.length === 0 && asked.length === 0) return [];
    const signs = new Signs(this.count, this.boundaries, this.places, steers);
    const byGroup = new Map<number, Match[]>();
    for (const match of matches) {
      const same = byGroup.get(match.line.group);
      if (same === undefined) byGroup.set(match.line.group, [match]);
      else same.push(match);
    }
    const vetoes = this.vetoes(matches);
    const found: Found[] = [];
    const questions = this.groups.findIndex(({ act }) => act === 'question');
    for (const { end } of asked) signs.addQuestion(end - 1);
    if (questions >= 0) {
      const spans = this.accepted(byGroup.get(questions) ?? [], questions, vetoes, signs);
      for (const { start } of spans) signs.addQuestion(start);
    }
    for (const [group, members] of byGroup) {
      if (group === questions) continue;
      this.addFound(found, scan, group, this.accepted(members, group, vetoes, signs));
    }
    this.addQuestions(
      found,
      scan,
      questions,
      asked,
      this.accepted(byGroup.get(questions) ?? [], questions, vetoes, signs),
    );
    return found.sort((a, b) => a.start - b.start || b.end - a.end);
  }

  /** The sentences that end in a question mark. */
  private askedSentences(scan: Scan): Span[] {
    const asked: Span[] = [];
    let start = 0;
    for (let at = 0; at < this.count; at++) {
      if (at > 0 && (this.boundaries[at] as number) >= Boundary.Pause) start = at;
      const isLast = at + 1 === this.count || this.tokens[at + 1] !== this.tokens[at];
      if (isLast && (scan.questionEnds[this.tokens[at] as number] as number) > 0)
        asked.push({ start, end: at + 1 });
    }
    return asked;
  }

  /** For each group with vetoes: which words they stand on, counted up so that a span is asked in one step. */
  private vetoes(matches: readonly Match[]): Map<number, Int32Array> {
    const counts = new Map<number, Int32Array>();
    for (const { line, start, end } of matches) {
      if (line.role !== 'veto') continue;
      let edges = counts.get(line.group);
      if (edges === undefined) {
        edges = new Int32Array(this.count + 1);
        counts.set(line.group, edges);
      }
      edges[start] = (edges[start] as number) + 1;
      edges[end] = (edges[end] as number) - 1;
    }
    for (const edges of counts.values()) {
      let open = 0;
      let covered = 0;
      for (let at = 0; at <= this.count; at++) {
        open += edges[at] as number;
        edges[at] = covered;
        if (open > 0) covered++;
      }
    }
    return counts;
  }

  /** The matches of one group that no veto and no guard silences and that are sure enough. */
  private accepted(
    matches: readonly Match[],
    group: number,
    vetoes: ReadonlyMap<number, Int32Array>,
    signs: Signs,
  ): readonly Match[] {
    if (matches.length === 0) return matches;
    const { guards } = this.groups[group] as Group;
    const covered = vetoes.get(group);
    const standing = matches.filter(
      ({ line, start, end }) =>
        line.role !== 'veto' &&
        (covered === undefined || covered[start] === covered[end]) &&
        (line.role === 'unguarded' || guards.size === 0 || !signs.silence(guards, start, end)),
    );
    const sure = standing.filter(({ line }) => line.weight >= 1);
    const weights = new Map<number, number>();
    for (const { id, line } of standing) if (line.weight < 1) weights.set(id, line.weight);
    let weight = 0;
    for (const one of weights.values()) weight += one;
    return weight + 1e-9 >= 1 ? standing : sure;
  }

  private addFound(found: Found[], scan: Scan, group: number, matches: readonly Match[]): void {
    const { act, label } = this.groups[group] as Group;
    for (const { start, end } of merge(matches)) found.push(this.found(scan, act, label, start, end));
  }

  private found(scan: Scan, act: Act, label: Feeling | undefined, from: number, to: number): Found {
    const start = scan.starts[this.tokens[from] as number] as number;
    const end = scan.ends[this.tokens[to - 1] as number] as number;
    return label === undefined ? { act, start, end } : { act, start, end, label };
  }

  private addQuestions(
    found: Found[],
    scan: Scan,
    group: number,
    asked: readonly Span[],
    matches: readonly Match[],
  ): void {
    if (group < 0 && asked.length === 0) {
      return;
    }
    for (const { start, end } of merge([...asked, ...matches])) {
      const token = this.tokens[end - 1] as number;
      const mark = scan.questionEnds[token] as number;
      const words = this.found(scan, 'question', undefined, start, end);
      found.push(mark > words.end ? { ...words, end: mark } : words);
    }
  }
}

function placeAfter(boundary: Boundary, asked: boolean): number {
  if (boundary === Boundary.None) return 0;
  const end = boundary >= Boundary.Pause ? Place.SentenceEnd : 0;
  return Place.ClauseStart | end | (asked && end ? Place.QuestionEnd : 0);
}

/** Spans that overlap become one. */
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

/** What guards look at: where words of negation, condition, report and laughter stand, and which sentences ask. */
class Signs {
  private readonly negated: Uint8Array;
  private readonly reportEnds: Uint8Array;
  private readonly reportStarts: Uint8Array;
  private readonly conditional: Uint8Array;
  private readonly asking: Uint8Array;
  private laughs = false;

  constructor(
    private readonly count: number,
    private readonly boundaries: Uint8Array,
    private readonly places: Uint8Array,
    steers: readonly Match[],
  ) {
    this.negated = new Uint8Array(count + 1);
    this.reportEnds = new Uint8Array(count + 1);
    this.reportStarts = new Uint8Array(count + 1);
    this.conditional = new Uint8Array(count + 1);
    this.asking = new Uint8Array(count + 1);
    for (const { line, start, end } of steers) {
      if (line.steers === 'negation') this.negated[end - 1] = 1;
      else if (line.steers === 'laugh') this.laughs = true;
      else if (line.steers === 'reporting') {
        this.reportStarts[start] = 1;
        this.reportEnds[end] = 1;
      } else if (line.steers === 'conditional' && ((places[start] as number) & Place.ClauseStart) !== 0) {
        this.conditional[end] = 1;
      }
    }
    this.spreadConditions();
  }

  private spreadConditions(): void {
    for (let at = 1; at < this.count; at++) {
      if (this.boundaries[at] === Boundary.None && this.conditional[at - 1] === 1) this.conditional[at] = 1;
    }
  }

  /** Marks the sentence of word `at` as one that asks. */
  addQuestion(at: number): void {
    if (this.asking[at] === 1) return;
    let from = at;
    while (from > 0 && (this.boundaries[from] as number) < Boundary.Pause) from--;
    let to = at + 1;
    while (to < this.count && (this.boundaries[to] as number) < Boundary.Pause) to++;
    this.asking.fill(1, from, to);
  }

  /** True if one of the guards silences a match of words `start … end`. */
  silence(guards: ReadonlySet<Guard>, start: number, end: number): boolean {
    return (
      (guards.has('banter') && this.laughs) ||
      (guards.has('question') && this.asking[start] === 1) ||
      (guards.has('conditional') && this.conditional[start] === 1) ||
      (guards.has('negation') && this.isNegated(start)) ||
      (guards.has('reported') && this.isReported(start, end))
    );
  }

  private isNegated(start: number): boolean {
    for (let at = start; at > 0 && start - at < negationReach; at--) {
      if (((this.places[at] as number) & Place.ClauseStart) !== 0) return false;
      if (this.negated[at - 1] === 1) return true;
    }
    return false;
  }

  private isReported(start: number, end: number): boolean {
    for (let at = start; at > 0 && start - at <= reportReach; at--) {
      if (this.reportEnds[at] === 1) return true;
      if ((this.boundaries[at] as number) >= Boundary.Pause) break;
    }
    for (let at = end; at < this.count && at - end <= reportReachAfter; at++) {
      if ((this.boundaries[at] as number) >= Boundary.Pause) return false;
      if (this.reportStarts[at] === 1) return true;
    }
    return false;
  }
}
