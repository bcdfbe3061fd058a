/** Room for so many UTF-16 units of text in one half of a memo. */
const mostUnits = 400_000;

/**
 * Remembers answers for texts, up to a bound. Two halves: what is asked for again moves into the young half; when that
 * is full, the old half is forgotten and the young one becomes old. So a hit costs one look-up.
 */
export class Memo<Answer> {
  private young = new Map<string, Answer>();
  private old = new Map<string, Answer>();
  private units = 0;

  constructor(private readonly mostTexts: number) {}

  get(text: string): Answer | undefined {
    const known = this.young.get(text);
    if (known !== undefined) return known;
    const older = this.old.get(text);
    if (older !== undefined) this.set(text, older);
    return older;
  }

  set(text: string, answer: Answer): void {
    if (this.young.size >= this.mostTexts || this.units > mostUnits) {
      this.old = this.young;
      this.young = new Map();
      this.units = 0;
    }
    this.young.set(text, answer);
    this.units += text.length;
  }
}
