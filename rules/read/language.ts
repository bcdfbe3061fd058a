import type { Language } from '../types';
import { foreign } from './foreign';
import type { LanguagePack } from './phrases';
import { foldedWord, foldWords, type Scan } from './scan';
import { WordTable } from './word-table';

// All evidence is in natural logarithms of likelihood, as in naive Bayes. The figures were chosen by measuring on short
// chat lines and subtitles in nl, en, de, fr and es; the outcome hardly changes when each is moved by a third.
/** What a word says for its language: nothing, one of its classes or chat spellings, or a frequent one. */
const evidences = [0, 3.5, 4] as const;
const classWord = 1;
const commonWord = 2;
/** An unknown word is judged by its letters; it says at most this much against a language. */
const letterEvidence = 2;
const smoothing = 1;
/** How far a language must be ahead of the next to be told by the words alone. */
const leastLead = 1.5;
/** The least share of the words that must be known in it. */
const leastKnown = 0.25;
/** What the conversation around a text says for its language. */
const nearEvidence = 3;
/** A list shorter than this teaches nothing about letters. */
const fewWords = 150;
/** More words than this do not make it surer. */
const mostWords = 200;

/** Room for so many languages in a row of evidence. */
const rowLength = 16;
const manyWords = 8192;
const plainWord = /^[a-z]+$/;
/** Stands between the words of a list. */
const between = /[\s|=]+/;
/** When so many words are known from texts, they are forgotten: text made to be strange cannot fill the memory. */
const mostMet = 4000;
/** The row of a word that is known of no language. */
const noRow = -1;
const letters = 27;
const patterns = letters * letters * letters;

/** How the words of one language are spelled: how often three letters follow one another (0 is the edge of a word). */
class LetterPatterns {
  words = 0;
  private readonly triples = new Uint16Array(patterns);
  private readonly pairs = new Uint16Array(letters * letters);

  /** Learns from a folded word of the letters a … z. */
  learn(word: string): void {
    const { triples, pairs } = this;
    const { length } = word;
    this.words++;
    let pair = 0;
    for (let i = 0; i <= length; i++) {
      const letter = i < length ? word.charCodeAt(i) - 0x60 : 0;
      if (i > 0) {
        const triple = pair * letters + letter;
        triples[triple] = (triples[triple] as number) + 1;
        pairs[pair] = (pairs[pair] as number) + 1;
      }
      pair = (pair % letters) * letters + letter;
    }
  }

  likelihood(triple: number): number {
    const seen = this.triples[triple] as number;
    const all = this.pairs[Math.floor(triple / letters)] as number;
    return Math.log((seen + smoothing) / (all + smoothing * letters));
  }
}

/** What the spelling of an unknown word says for each language; learned from the words that are known of it. */
class Spelling {
  /** The languages of which enough words are known, and how they are spelled. */
  private readonly places: readonly number[];
  private readonly learned: readonly LetterPatterns[];
  /** Likelihood of triple × language, worked out when a triple is first met. */
  private readonly likelihoods: Float32Array;
  private readonly worked = new Uint8Array(patterns);
  /** What it says for each of the languages. */
  private readonly word: Float64Array;

  /** `rows`: of each word its row in `evidence`, which has more than 0 in the places of the languages that have the word. */
  constructor(rows: ReadonlyMap<string, number>, evidence: Uint8Array, languages: number) {
    const all = Array.from({ length: languages }, () => new LetterPatterns());
    for (const [word, row] of rows) {
      if (!plainWord.test(word)) continue;
      for (const [place, patternsOfOne] of all.entries())
        if (evidence[row * rowLength + place] !== 0) patternsOfOne.learn(word);
    }
    this.places = [...all.keys()].filter((place) => (all[place]?.words ?? 0) >= fewWords);
    this.learned = this.places.map((place) => all[place] as LetterPatterns);
    this.likelihoods = new Float32Array(patterns * this.places.length);
    this.word = new Float64Array(this.places.length);
  }

  /** Adds what an unknown word says to the scores; nothing if it has other letters than a … z. */
  count(units: Uint16Array, from: number, length: number, scores: Float64Array): void {
    const { word, likelihoods, worked, places } = this;
    const width = places.length;
    word.fill(0);
    let pair = 0;
    for (let i = 0; i <= length; i++) {
      const letter = i < length ? letterOf(units[from + i] as number) : 0;
      if (letter < 0) return;
      if (i > 0) {
        const triple = pair * letters + letter;
        if (worked[triple] === 0) this.work(triple);
        for (let column = 0; column < width; column++) {
          word[column] = (word[column] as number) + (likelihoods[triple * width + column] as number);
        }
      }
      pair = (pair % letters) * letters + letter;
    }
    let best = Number.NEGATIVE_INFINITY;
    for (let column = 0; column < width; column++) best = Math.max(best, word[column] as number);
    // Those whose spelling is not known are as far behind as can be; the others catch up.
    for (let place = 0; place < scores.length; place++)
      scores[place] = (scores[place] as number) - letterEvidence;
    for (let column = 0; column < width; column++) {
      const place = places[column] as number;
      const behind = Math.min(best - (word[column] as number), letterEvidence);
      scores[place] = (scores[place] as number) + letterEvidence - behind;
    }
  }

  private work(triple: number): void {
    this.worked[triple] = 1;
    for (const [column, patternsOfOne] of this.learned.entries())
      this.likelihoods[triple * this.learned.length + column] = patternsOfOne.likelihood(triple);
  }
}

/** 1 … 26 for a … z; -1 for every other unit. */
function letterOf(unit: number): number {
  return unit >= 0x61 && unit <= 0x7a ? unit - 0x60 : -1;
}

/** What the tokens of a text, up to one of them, say for each language. */
class Tally {
  tokens = 0;
  words = 0;
  readonly scores: Float64Array;
  /** How many words are known in each. */
  readonly known: Int32Array;

  constructor(languages: number) {
    this.scores = new Float64Array(languages);
    this.known = new Int32Array(languages);
  }

  clear(): void {
    this.tokens = 0;
    this.words = 0;
    this.scores.fill(0);
    this.known.fill(0);
  }

  copy(other: Tally): void {
    this.tokens = other.tokens;
    this.words = other.words;
    for (let place = 0; place < this.scores.length; place++) {
      this.scores[place] = other.scores[place] as number;
      this.known[place] = other.known[place] as number;
    }
  }
}

/**
 * Tells which of the built languages a text is in, or that it is none of them. It weighs the words it knows, of the
 * built languages and of some that are not, and the spelling of those it does not know. Little evidence or a narrow
 * lead gives undefined.
 */
export class LanguageGuesser {
  /** The row of each word that is known of a language. */
  private readonly rows = new Map<string, number>();
  /** Words that texts have had, and the row of each. */
  private met = new WordTable();
  private metRows: number[] = [];
  private readonly names: readonly string[];
  /** Evidence of word × language, a row of `rowLength` for each word: the place in `evidences`. */
  private evidence = new Uint8Array(manyWords * rowLength);
  /** Learned when a text first has a word that is not known. */
  private spelling: Spelling | undefined;
  private readonly built: readonly Language[];
  /** What the settled tokens of the last text say, and what all of them say. */
  private readonly settled: Tally;
  private readonly now: Tally;
  private readNumber = -1;

  constructor(packs: readonly LanguagePack[]) {
    this.built = packs.map(({ language }) => language);
    const lists = [
      ...packs.map((pack) => ({
        name: pack.language as string,
        common: pack.common,
        rest: [pack.spelling, ...Object.values(pack.classes)].join('\n'),
      })),
      ...Object.entries(foreign)
        .filter(([name]) => !this.built.some((language) => language === name))
        .map(([name, common]) => ({ name, common, rest: '' })),
    ];
    this.names = lists.map(({ name }) => name);
    lists.forEach(({ common, rest }, place) => {
      this.addWords(rest, place, classWord);
      this.addWords(common, place, commonWord);
    });
    this.settled = new Tally(this.names.length);
    this.now = new Tally(this.names.length);
  }

  private addWords(text: string, place: number, evidence: number): void {
    for (const word of text.split(between)) {
      if (plainWord.test(word)) this.addWord(word, place, evidence);
      else for (const folded of foldWords(word)) this.addWord(folded, place, evidence);
    }
  }

  private addWord(word: string, place: number, evidence: number): void {
    let row = this.rows.get(word);
    if (row === undefined) {
      row = this.rows.size;
      this.rows.set(word, row);
    }
    const cell = row * rowLength + place;
    if (cell >= this.evidence.length) this.evidence = doubled(this.evidence);
    this.evidence[cell] = evidence;
  }

  /**
   * The language of a scanned text. `near`: the language of the conversation around it, for a text too short to tell;
   * a text that speaks for another language is not read as that one.
   */
  guess(scan: Scan, near?: Language): Language | undefined {
    const { settled, now } = this;
    const goesOn = this.readNumber + 1 === scan.readNumber && settled.tokens <= scan.kept;
    this.readNumber = scan.readNumber;
    if (!goesOn) settled.clear();
    this.count(scan, settled, scan.settled);
    now.copy(settled);
    this.count(scan, now, scan.count);
    return this.decide(near);
  }

  /** Counts the tokens up to `end` that `tally` has not counted. */
  private count(scan: Scan, tally: Tally, end: number): void {
    for (; tally.tokens < end && tally.words < mostWords; tally.tokens++) {
      const index = tally.tokens;
      const length = scan.lengths[index] as number;
      const from = scan.from[index] as number;
      if (length === 0 || isDigit(scan.units[from] as number)) continue;
      tally.words++;
      const row = this.rowOf(scan, index);
      if (row !== noRow) this.countKnown(row, tally);
      else {
        this.spelling ??= new Spelling(this.rows, this.evidence, this.names.length);
        this.spelling.count(scan.units, from, length, tally.scores);
      }
    }
  }

  private rowOf(scan: Scan, index: number): number {
    const from = scan.from[index] as number;
    const length = scan.lengths[index] as number;
    const hash = scan.hashes[index] as number;
    const met = this.met.find(scan.units, from, length, hash);
    if (met >= 0) return this.metRows[met] as number;
    const row = this.rows.get(foldedWord(scan, index)) ?? noRow;
    if (this.met.size >= mostMet) {
      this.met = new WordTable();
      this.metRows = [];
    }
    this.metRows[this.met.addUnits(scan.units, from, length, hash)] = row;
    return row;
  }

  private countKnown(row: number, { scores, known }: Tally): void {
    const { evidence } = this;
    for (let place = 0; place < scores.length; place++) {
      const one = evidence[row * rowLength + place] as number;
      if (one === 0) continue;
      scores[place] = (scores[place] as number) + (evidences[one] as number);
      known[place] = (known[place] as number) + 1;
    }
  }

  private decide(near: Language | undefined): Language | undefined {
    const { words } = this.now;
    const nearPlace = near === undefined ? -1 : this.built.indexOf(near);
    if (words === 0) return nearPlace < 0 ? undefined : near;
    let best = -1;
    let bestScore = Number.NEGATIVE_INFINITY;
    let second = Number.NEGATIVE_INFINITY;
    for (let place = 0; place < this.names.length; place++) {
      const score = (this.now.scores[place] as number) + (place === nearPlace ? nearEvidence : 0);
      if (score > bestScore) {
        second = bestScore;
        bestScore = score;
        best = place;
      } else if (score > second) second = score;
    }
    const known = this.now.known[best] as number;
    if (best >= this.built.length || known === 0 || known < words * leastKnown) return undefined;
    return best === nearPlace || bestScore - second >= leastLead ? this.built[best] : undefined;
  }
}

function doubled(full: Uint8Array): Uint8Array<ArrayBuffer> {
  const wider = new Uint8Array(full.length * 2);
  wider.set(full);
  return wider;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}
