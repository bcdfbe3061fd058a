import type { Language } from '../types';
import { foreign } from './foreign';
import type { LanguagePack } from './phrases';
import { foldWords, type Scan } from './scan';
import { WordTable } from './word-table';

/** A frequent word of a language counts fully, a word that only its phrases know less. */
const commonWeight = 1;
const phraseWeight = 0.6;
/** The least that must speak for a language, and how far it must be ahead of the next. */
const leastScore = 1.6;
const leastLead = 1;
/** The least share of the words that must be known. */
const leastShare = 0.34;
/** With the language of the conversation around it, a line needs less to be read as that language. */
const nearBonus = 0.8;
/** More words than this do not make it surer. */
const mostWords = 200;

/**
 * Tells which of the built languages a text is in, or that it is none of them. It counts words that it knows of each
 * language, the built ones and some that are not; few words or a narrow lead give undefined.
 */
export class LanguageGuesser {
  private readonly table = new WordTable();
  private readonly names: string[] = [];
  /** Weight of word × language, in one row for each word. */
  private readonly weights: number[][] = [];
  private readonly built: readonly Language[];
  private readonly scores: Float64Array;

  constructor(packs: readonly LanguagePack[]) {
    this.built = packs.map(({ language }) => language);
    for (const pack of packs) this.addLanguage(pack);
    for (const [name, words] of Object.entries(foreign)) {
      if (!this.built.some((language) => language === name))
        this.addWords(words, this.place(name), commonWeight);
    }
    this.scores = new Float64Array(this.names.length);
  }

  private place(name: string): number {
    this.names.push(name);
    return this.names.length - 1;
  }

  private addLanguage({ language, common, spelling, classes, acts }: LanguagePack): void {
    const place = this.place(language);
    this.addWords(common, place, commonWeight);
    this.addWords(spelling, place, phraseWeight);
    for (const members of Object.values(classes)) this.addWords(members, place, phraseWeight);
    for (const { phrases } of acts) {
      for (const block of typeof phrases === 'string' ? [phrases] : Object.values(phrases)) {
        this.addWords(block.replace(/<[a-z0-9-]*>|^\s*#.*$/gm, ' '), place, phraseWeight);
      }
    }
  }

  private addWords(text: string, place: number, weight: number): void {
    for (const word of foldWords(text)) {
      const row = this.table.add(word);
      this.weights[row] ??= [];
      const weights = this.weights[row] as number[];
      weights[place] = Math.max(weights[place] ?? 0, weight);
    }
  }

  /**
   * The language of a scanned text. `near`: the language of the conversation around it, for a text too short to tell;
   * a text that speaks for another language is not read as that one.
   */
  guess(scan: Scan, near?: Language): Language | undefined {
    const { scores } = this;
    scores.fill(0);
    let words = 0;
    for (let index = 0; index < scan.count && words < mostWords; index++) {
      const length = scan.lengths[index] as number;
      if (length === 0 || isNumber(scan.units[scan.from[index] as number] as number)) continue;
      words++;
      const row = this.table.find(
        scan.units,
        scan.from[index] as number,
        length,
        scan.hashes[index] as number,
      );
      if (row < 0) continue;
      const weights = this.weights[row] as number[];
      for (let place = 0; place < weights.length; place++)
        scores[place] = (scores[place] as number) + (weights[place] ?? 0);
    }
    return this.decide(words, near);
  }

  private decide(words: number, near: Language | undefined): Language | undefined {
    const nearPlace = near === undefined ? -1 : this.built.indexOf(near);
    let best = -1;
    let bestScore = 0;
    let second = 0;
    for (let place = 0; place < this.names.length; place++) {
      const score = (this.scores[place] as number) + (place === nearPlace ? nearBonus : 0);
      if (score > bestScore) {
        second = bestScore;
        bestScore = score;
        best = place;
      } else if (score > second) second = score;
    }
    if (nearPlace >= 0 && (words === 0 || best === nearPlace)) return near;
    if (best < 0 || best >= this.built.length) return undefined;
    const isSure =
      bestScore >= leastScore && bestScore - second >= leastLead && bestScore >= words * leastShare;
    return isSure ? this.built[best] : undefined;
  }
}

function isNumber(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}
