import type { Language } from '../types';
import { foreign } from './foreign';
import type { LanguagePack } from './phrases';
import { eachWord, type Scan } from './scan';
import { WordTable } from './word-table';

// All evidence is in natural logarithms of likelihood, as in naive Bayes. The figures were chosen by measuring on short
// chat lines and subtitles in nl, en, de, fr and es; the outcome hardly changes when each is moved by a third.
/** What a frequent word of a language says for it; and a word that only its phrases know. */
const commonEvidence = 4;
const phraseEvidence = 3;
/** An unknown word is judged by its letters; it says at most this much against a language. */
const letterEvidence = 2;
const smoothing = 0.3;
/** How far a language must be ahead of the next to be told by the words alone. */
const leastLead = 2;
/** The least share of the words that must be known in it. */
const leastKnown = 0.25;
/** What the conversation around a text says for its language. */
const nearEvidence = 3;
/** A list shorter than this teaches nothing about letters. */
const fewWords = 150;
/** More words than this do not make it surer. */
const mostWords = 200;

/** Room for so many languages in a row of evidence. */
const places = 16;
const letters = 27;
const patterns = letters * letters * letters;

/** How the words of one language are spelled: how often three letters follow one another (0 is the edge of a word). */
class LetterPatterns {
  private readonly triples = new Uint16Array(patterns);
  private readonly pairs = new Uint16Array(letters * letters);

  learn(word: string): void {
    let pair = 0;
    for (let i = 0; i <= word.length; i++) {
      const letter = i < word.length ? letterOf(word.charCodeAt(i)) : 0;
      if (letter < 0) return;
      if (i > 0) {
        const triple = pair * letters + letter;
        this.triples[triple] = (this.triples[triple] as number) + 1;
        this.pairs[pair] = (this.pairs[pair] as number) + 1;
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

/** 1 … 26 for a … z; -1 for every other unit. */
function letterOf(unit: number): number {
  return unit >= 0x61 && unit <= 0x7a ? unit - 0x60 : -1;
}

/**
 * Tells which of the built languages a text is in, or that it is none of them. It weighs the words it knows, of the
 * built languages and of some that are not, and the spelling of those it does not know. Little evidence or a narrow
 * lead gives undefined.
 */
export class LanguageGuesser {
  private readonly table = new WordTable();
  private readonly names: readonly string[];
  /** Evidence of word × language, a row of `places` for each word. */
  private evidence = new Uint8Array(4096 * places);
  private readonly spelling: (LetterPatterns | undefined)[] = [];
  /** Likelihood of triple × language, worked out when a triple is first met. */
  private readonly likelihoods: Float32Array;
  private readonly worked = new Uint8Array(patterns);
  private readonly built: readonly Language[];
  private readonly scores: Float64Array;
  private readonly known: Int32Array;
  private readonly unknown: Float64Array;

  constructor(packs: readonly LanguagePack[]) {
    this.built = packs.map(({ language }) => language);
    const lists = [
      ...packs.map((pack) => ({ name: pack.language as string, common: pack.common, rest: blocksOf(pack) })),
      ...Object.entries(foreign)
        .filter(([name]) => !this.built.some((language) => language === name))
        .map(([name, common]) => ({ name, common, rest: [] })),
    ];
    this.names = lists.map(({ name }) => name);
    lists.forEach(({ common, rest }, place) => {
      for (const block of rest) this.addWords(block, place, phraseEvidence);
      this.addWords(common, place, commonEvidence);
      this.spelling.push(this.learn(place));
    });
    this.likelihoods = new Float32Array(patterns * this.names.length);
    this.scores = new Float64Array(this.names.length);
    this.unknown = new Float64Array(this.names.length);
    this.known = new Int32Array(this.names.length);
  }

  private addWords(text: string, place: number, evidence: number): void {
    eachWord(text, (units, length, hash) => {
      const word = this.table.addUnits(units, 0, length, hash);
      if (word * places >= this.evidence.length) this.evidence = doubled(this.evidence);
      this.evidence[word * places + place] = evidence;
    });
  }

  private learn(place: number): LetterPatterns | undefined {
    const spelling = new LetterPatterns();
    let words = 0;
    for (let word = 0; word < this.table.size; word++) {
      if (this.evidence[word * places + place] === 0) continue;
      words++;
      spelling.learn(this.table.word(word));
    }
    return words < fewWords ? undefined : spelling;
  }

  /**
   * The language of a scanned text. `near`: the language of the conversation around it, for a text too short to tell;
   * a text that speaks for another language is not read as that one.
   */
  guess(scan: Scan, near?: Language): Language | undefined {
    this.scores.fill(0);
    this.known.fill(0);
    let words = 0;
    for (let index = 0; index < scan.count && words < mostWords; index++) {
      const length = scan.lengths[index] as number;
      const from = scan.from[index] as number;
      if (length === 0 || isDigit(scan.units[from] as number)) continue;
      words++;
      const row = this.table.find(scan.units, from, length, scan.hashes[index] as number);
      if (row >= 0) this.countKnown(row);
      else this.countUnknown(scan.units, from, length);
    }
    return this.decide(words, near);
  }

  private countKnown(row: number): void {
    const { scores, known, evidence } = this;
    const width = scores.length;
    for (let place = 0; place < width; place++) {
      const one = evidence[row * places + place] as number;
      if (one === 0) continue;
      scores[place] = (scores[place] as number) + one;
      known[place] = (known[place] as number) + 1;
    }
  }

  private countUnknown(units: Uint16Array, from: number, length: number): void {
    const { scores, unknown, likelihoods, worked } = this;
    const width = scores.length;
    unknown.fill(0);
    let pair = 0;
    for (let i = 0; i <= length; i++) {
      const letter = i < length ? letterOf(units[from + i] as number) : 0;
      if (letter < 0) return;
      if (i > 0) {
        const triple = pair * letters + letter;
        if (worked[triple] === 0) this.work(triple);
        for (let place = 0; place < width; place++) {
          unknown[place] = (unknown[place] as number) + (likelihoods[triple * width + place] as number);
        }
      }
      pair = (pair % letters) * letters + letter;
    }
    let best = Number.NEGATIVE_INFINITY;
    for (let place = 0; place < width; place++) {
      if (this.spelling[place] !== undefined) best = Math.max(best, unknown[place] as number);
    }
    for (let place = 0; place < width; place++) {
      const behind = this.spelling[place] === undefined ? -letterEvidence : (unknown[place] as number) - best;
      scores[place] = (scores[place] as number) + Math.max(behind, -letterEvidence);
    }
  }

  private work(triple: number): void {
    this.worked[triple] = 1;
    this.spelling.forEach((spelling, place) => {
      this.likelihoods[triple * this.names.length + place] = spelling?.likelihood(triple) ?? 0;
    });
  }

  private decide(words: number, near: Language | undefined): Language | undefined {
    const nearPlace = near === undefined ? -1 : this.built.indexOf(near);
    if (words === 0) return nearPlace < 0 ? undefined : near;
    let best = -1;
    let bestScore = Number.NEGATIVE_INFINITY;
    let second = Number.NEGATIVE_INFINITY;
    for (let place = 0; place < this.names.length; place++) {
      const score = (this.scores[place] as number) + (place === nearPlace ? nearEvidence : 0);
      if (score > bestScore) {
        second = bestScore;
        bestScore = score;
        best = place;
      } else if (score > second) second = score;
    }
    const known = this.known[best] as number;
    if (best >= this.built.length || known === 0 || known < words * leastKnown) return undefined;
    return best === nearPlace || bestScore - second >= leastLead ? this.built[best] : undefined;
  }
}

/** All that the phrases, classes and spellings of a language are written in. */
function blocksOf({ spelling, classes, acts }: LanguagePack): readonly string[] {
  const blocks = acts.flatMap(({ phrases }) =>
    typeof phrases === 'string' ? phrases : Object.values(phrases),
  );
  return [
    spelling,
    ...Object.values(classes),
    ...blocks.map((block) => block.replace(/<[a-z0-9-]*>|^\s*#.*$/gm, ' ')),
  ];
}

function doubled(full: Uint8Array): Uint8Array<ArrayBuffer> {
  const wider = new Uint8Array(full.length * 2);
  wider.set(full);
  return wider;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}
