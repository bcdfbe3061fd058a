/**
 * Remembers answers for texts, up to a bound. What is asked for once waits in a small room, and moves to the large one
 * when it is asked for again: the thousand forms of a growing draft pass by the messages that stay. Each room has two
 * halves; when one is full, the older half is forgotten. So a hit costs one or two look-ups, and nothing is sorted.
 */
export class Memo<Answer> {
  private readonly waiting: Room<Answer>;
  private readonly kept: Room<Answer>;

  /** `mostTexts`: so many texts, and at most a hundred times as many UTF-16 units, are kept. */
  constructor(mostTexts: number) {
    this.waiting = new Room(Math.ceil(mostTexts / 8));
    this.kept = new Room(mostTexts);
  }

  get(text: string): Answer | undefined {
    const known = this.kept.get(text);
    if (known !== undefined) return known;
    const waiting = this.waiting.get(text);
    if (waiting !== undefined) this.kept.set(text, waiting);
    return waiting;
  }

  set(text: string, answer: Answer): void {
    this.waiting.set(text, answer);
  }
}

class Room<Answer> {
  private young = new Map<string, Answer>();
  private old = new Map<string, Answer>();
  private units = 0;

  constructor(private readonly most: number) {}

  get(text: string): Answer | undefined {
    const known = this.young.get(text);
    if (known !== undefined) return known;
    const older = this.old.get(text);
    if (older !== undefined) this.set(text, older);
    return older;
  }

  set(text: string, answer: Answer): void {
    if (this.young.size >= this.most / 2 || this.units > this.most * 50) {
      this.old = this.young;
      this.young = new Map();
      this.units = 0;
    }
    this.young.set(text, answer);
    this.units += text.length;
  }
}
