/** What the automaton found in one text: lines of the phrase files and the words they stand on, by their first word. */
export class Matches {
  count = 0;
  lines = new Int32Array(64);
  /** The first word, and the one after the last. */
  starts = new Int32Array(64);
  ends = new Int32Array(64);

  push(line: number, start: number, end: number): void {
    if (this.count >= this.lines.length) this.grow();
    const at = this.count++;
    this.lines[at] = line;
    this.starts[at] = start;
    this.ends[at] = end;
  }

  /** Forgets the matches that start at word `start` or later. */
  cut(start: number): void {
    while (this.count > 0 && (this.starts[this.count - 1] as number) >= start) this.count--;
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
  }
}
