import type { Lexicon } from './lexicon';
import { Boundary, type Scan } from './scan';

/** What stands before a word, as bits. Anchors and gaps of phrases ask for it. */
export const Place = {
  ClauseStart: 1,
  /** A sentence ends here: gaps and `_` stop, `$` matches. */
  SentenceEnd: 2,
  /** … and it ends in a question mark. */
  QuestionEnd: 4,
} as const;

/**
 * The words of one text as symbols of a language. A chat spelling may make several words of one token, so that words
 * and tokens are counted apart. The arrays are kept and used again.
 */
export class Words {
  count = 0;
  symbols = new Int32Array(64);
  /** The token of each word. */
  tokens = new Int32Array(64);
  /** What stands before each word, and after the last one. */
  places = new Uint8Array(65);
  boundaries = new Uint8Array(65);
  /** 1: nothing may cross from the word before to this one. */
  stops = new Uint8Array(65);

  private readNumber = -1;

  /**
   * Takes the words of the text that `scan` has read; those that were taken from its last text and still stand are
   * kept. Gives the place of the first word that is new.
   */
  take(scan: Scan, text: string, lexicon: Lexicon): number {
    const first = this.keep(scan);
    const kept = this.count;
    const opened = kept > 0 ? (this.places[kept] as number) & Place.ClauseStart : 0;
    for (let token = first; token < scan.count; token++) {
      const boundary = scan.boundaries[token] as Boundary;
      const asked = token > 0 && (scan.questionEnds[token - 1] as number) > 0;
      const word = lexicon.read(scan, token, text);
      if (typeof word === 'number') this.push(word, token, boundary, asked);
      else
        for (let i = 0; i < word.length; i++)
          this.push(word[i] as number, token, i === 0 ? boundary : 0, asked);
    }
    const asked = scan.count > 0 && (scan.questionEnds[scan.count - 1] as number) > 0;
    this.place(this.count, Boundary.Stop, asked);
    // An opener among the kept words goes on to start a clause at the first new one.
    this.places[kept] = (this.places[kept] as number) | opened;
    return kept;
  }

  /** Says that a clause starts at word `at`. */
  startClause(at: number): void {
    this.places[at] = (this.places[at] as number) | Place.ClauseStart;
  }

  /** Forgets the words of tokens that `scan` read anew; gives the first of these tokens. */
  private keep(scan: Scan): number {
    const follows = this.readNumber + 1 === scan.readNumber;
    this.readNumber = scan.readNumber;
    const first = follows ? scan.kept : 0;
    while (this.count > 0 && (this.tokens[this.count - 1] as number) >= first) this.count--;
    if (first === 0) this.count = 0;
    return first;
  }

  private push(symbol: number, token: number, boundary: Boundary, asked: boolean): void {
    if (this.count >= this.symbols.length) this.grow();
    const at = this.count++;
    this.symbols[at] = symbol;
    this.tokens[at] = token;
    this.place(at, boundary, asked);
  }

  private place(at: number, boundary: Boundary, asked: boolean): void {
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
}

function placeAfter(boundary: Boundary, asked: boolean): number {
  if (boundary === Boundary.None) return 0;
  if (boundary === Boundary.Clause) return Place.ClauseStart;
  return Place.ClauseStart | Place.SentenceEnd | (asked ? Place.QuestionEnd : 0);
}
