import type { Automaton } from './automaton';

/** What the automaton found in one text: lines of the phrase files and the words they stand on, in no order. */
export class Matches {
  count = 0;
  lines = new Int32Array(64);
  /** The first word, and the one after the last. */
  starts = new Int32Array(64);
  ends = new Int32Array(64);

  /** The matches forgotten last. */
  private forgotten = 0;
  private forgottenLines = new Int32Array(64);
  private forgottenStarts = new Int32Array(64);
  private forgottenEnds = new Int32Array(64);
  private nexts = new Int32Array(64);
  private firsts = new Int32Array(0);
  private touched: number[] = [];

  push(line: number, start: number, end: number): void {
    if (this.count >= this.lines.length) this.grow();
    const at = this.count++;
    this.lines[at] = line;
    this.starts[at] = start;
    this.ends[at] = end;
  }

  /** Forgets what `automaton` is to find again, when the words from `changed` on are new. */
  keepBefore(changed: number, automaton: Pick<Automaton, 'foundAgainFrom'>): void {
    let kept = 0;
    this.forgotten = 0;
    for (let match = 0; match < this.count; match++) {
      const start = this.starts[match] as number;
      if ((this.ends[match] as number) >= automaton.foundAgainFrom(start, changed)) {
        this.forgottenLines[this.forgotten] = this.lines[match] as number;
        this.forgottenStarts[this.forgotten] = start;
        this.forgottenEnds[this.forgotten++] = this.ends[match] as number;
        continue;
      }
      this.lines[kept] = this.lines[match] as number;
      this.starts[kept] = start;
      this.ends[kept] = this.ends[match] as number;
      kept++;
    }
    this.count = kept;
  }

  /** True when the matches from place `from` on are the ones forgotten last, and all end before word `changed`. */
  areAsBefore(from: number, changed: number): boolean {
    if (this.count - from !== this.forgotten) return false;
    for (let place = 0; place < this.forgotten; place++) {
      const match = from + place;
      const end = this.ends[match] as number;
      if (end >= changed || end !== this.forgottenEnds[place]) return false;
      if (this.lines[match] !== this.forgottenLines[place]) return false;
      if (this.starts[match] !== this.forgottenStarts[place]) return false;
    }
    return true;
  }

  clear(): void {
    this.count = 0;
  }

  /**
   * Strings the matches of each group together, for `firstOf` and `after`; gives the groups that have any, by number. Matches whose
   * group is below 0 belong to none.
   */
  sortByGroup(groupOf: readonly number[], groups: number): readonly number[] {
    if (this.firsts.length < groups) this.firsts = new Int32Array(groups).fill(-1);
    for (const group of this.touched) this.firsts[group] = -1;
    this.touched = [];
    for (let match = this.count - 1; match >= 0; match--) {
      const group = groupOf[this.lines[match] as number] as number;
      if (group < 0) continue;
      const next = this.firsts[group] as number;
      if (next < 0) this.touched.push(group);
      this.nexts[match] = next;
      this.firsts[group] = match;
    }
    return sorted(this.touched);
  }

  /** The first match of a group, or -1. */
  firstOf(group: number): number {
    return this.firsts[group] as number;
  }

  /** The next match of the same group, or -1. */
  after(match: number): number {
    return this.nexts[match] as number;
  }

  private grow(): void {
    const wider = (old: Int32Array): Int32Array<ArrayBuffer> => {
      const fresh = new Int32Array(old.length * 2);
      fresh.set(old);
      return fresh;
    };
    this.lines = wider(this.lines);
    this.starts = wider(this.starts);
    this.ends = wider(this.ends);
    this.nexts = wider(this.nexts);
    this.forgottenLines = wider(this.forgottenLines);
    this.forgottenStarts = wider(this.forgottenStarts);
    this.forgottenEnds = wider(this.forgottenEnds);
  }
}

/** In place. There are few groups, and they mostly come in order. */
function sorted(numbers: number[]): readonly number[] {
  for (let at = 1; at < numbers.length; at++) {
    const number = numbers[at] as number;
    let to = at;
    for (; to > 0 && (numbers[to - 1] as number) > number; to--) numbers[to] = numbers[to - 1] as number;
    numbers[to] = number;
  }
  return numbers;
}
