import { foldedWord, foldWords, type Scan, Shape } from './scan';
import { WordTable } from './word-table';

/** The symbol of a word that stands in no phrase, class, spelling or word list. */
const unknownWord = -1;
/** The symbol of an emoji that stands in no phrase or class. */
const unknownEmoji = -2;
/** No symbol of a text is lower. */
export const lowestSymbol = unknownEmoji;

const shortestPrefix = 3;
const shortestMended = 7;
const shortestKeySlip = 8;
const shortestLostLetter = 9;
const plainWord = /^[a-z]+$/;
const plainSpelling = /^([a-z]+) = ([a-z]+(?: [a-z]+)*)$/;
const mostRemembered = 4000;
/** A word that is longer than this after shortening is no word. */
const longestForm = 40;
const keyRows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** One symbol, or the several that a chat spelling stands for. */
type Word = number | readonly number[];

/**
 * The words of one language, each with its number (its symbol). Cleans words of a text into symbols: chat spellings,
 * stretched letters, the beginnings of words that phrases ask for (`rot*`), and typos one edit away.
 */
export class Lexicon {
  /** The words by their symbols. */
  readonly table = new WordTable(8192);
  /** What chat spellings stand for, by symbol. */
  readonly meanings: (readonly number[] | undefined)[] = [];
  private readonly emoji = new Map<string, number>();
  private readonly emojiSymbols = new Set<number>();
  private readonly withApostrophe = new Map<string, readonly number[]>();
  private readonly prefixes = new Map<string, number>();
  private longestPrefix = 0;
  private nearby: Map<string, string[]> | undefined;
  /** Words met in texts that stand nowhere, and what was made of each. */
  private unknown = new WordTable();
  private guesses: Word[] = [];

  /** `spelling`: lines of `chat form = full form`. The words of phrases and classes are added by those who read them. */
  constructor(spelling: string) {
    for (const line of spelling.split('\n')) {
      const [, form, full] = plainSpelling.exec(line) ?? [];
      if (form === undefined || full === undefined) this.addSpelling(line);
      else this.meanings[this.add(form)] = full.split(' ').map((word) => this.add(word));
    }
  }

  private addSpelling(line: string): void {
    const at = line.indexOf('=');
    if (at < 0 || line.trimStart().startsWith('#')) return;
    const form = line.slice(0, at).trim();
    const words = foldWords(form);
    const word = words[0];
    if (words.length !== 1 || word === undefined) return;
    const meaning = foldWords(line.slice(at + 1)).map((full) => this.add(full));
    if (meaning.length === 0) return;
    if (hasInnerApostrophe(form)) this.withApostrophe.set(writtenForm(form), meaning);
    else this.meanings[this.add(word)] = meaning;
  }

  /** The symbol of one folded word or emoji, new if need be. Not respelled. */
  add(word: string): number {
    const symbol = this.table.add(shortenRuns(word));
    if (word.charCodeAt(0) > 0x2100 && /\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(word)) {
      this.emoji.set(word, symbol);
      this.emojiSymbols.add(symbol);
    }
    return symbol;
  }

  /** The symbols that words of a phrase file stand for: cleaned and respelled like a text. */
  symbolsOf(text: string): readonly number[] {
    return text
      .trim()
      .split(/\s+/)
      .flatMap((word) => this.respelled(word));
  }

  private respelled(word: string): readonly number[] {
    if (plainWord.test(word)) return this.meant(this.add(word));
    const written = hasInnerApostrophe(word) ? this.withApostrophe.get(writtenForm(word)) : undefined;
    return written ?? foldWords(word).flatMap((folded) => this.meant(this.add(folded)));
  }

  private meant(symbol: number): readonly number[] {
    return this.meanings[symbol] ?? [symbol];
  }

  /** Makes words that begin with these letters known as such. */
  addPrefix(letters: string): string {
    const prefix = foldWords(letters)[0] ?? letters;
    this.prefixes.set(prefix, this.table.add(`${prefix}*`));
    this.longestPrefix = Math.max(this.longestPrefix, prefix.length);
    return prefix;
  }

  /** The word of a symbol: the beginning, if that is all that is known of it; empty for an unknown word. */
  wordOf(symbol: number): string {
    return this.table.word(symbol);
  }

  isEmoji(symbol: number): boolean {
    return symbol === unknownEmoji || (symbol >= 0 && this.emojiSymbols.has(symbol));
  }

  /**
   * The symbols of one token of a scan: one number, or the several words that a chat spelling stands for.
   */
  read(scan: Scan, index: number, text: string): Word {
    const emoji = scan.emoji[index];
    if (emoji !== undefined) return this.emoji.get(emoji) ?? unknownEmoji;
    const length = scan.lengths[index] as number;
    if (length === 0) return unknownWord;
    const shape = scan.shapes[index] as number;
    if ((shape & Shape.Apostrophe) !== 0 && this.withApostrophe.size > 0) {
      const meaning = this.withApostrophe.get(
        writtenForm(text.slice(scan.starts[index] as number, scan.ends[index] as number)),
      );
      if (meaning !== undefined) return meaning;
    }
    const { units } = scan;
    const from = scan.from[index] as number;
    const hash = scan.hashes[index] as number;
    const symbol = this.table.find(units, from, length, hash);
    if (symbol >= 0) return this.meanings[symbol] ?? symbol;
    const met = length > longestForm ? -1 : this.unknown.find(units, from, length, hash);
    if (met >= 0) return this.guesses[met] as Word;
    const guess = this.guess(foldedWord(scan, index), (shape & Shape.Stretched) !== 0);
    if (length <= longestForm) this.remember(units, from, length, hash, guess);
    return guess;
  }

  private remember(units: Uint16Array, from: number, length: number, hash: number, guess: Word): void {
    if (this.unknown.size >= mostRemembered) {
      this.unknown = new WordTable();
      this.guesses = [];
    }
    this.guesses[this.unknown.addUnits(units, from, length, hash)] = guess;
  }

  /** What a word that stands nowhere may be: one with stretched letters, a known beginning, a slip. */
  private guess(word: string, isStretched: boolean): Word {
    const endsDouble = word.length > 2 && word.at(-1) === word.at(-2);
    for (const shorter of isStretched ? shorterForms(word) : endsDouble ? [word.slice(0, -1)] : []) {
      const symbol = this.table.lookUp(shorter);
      if (symbol >= 0) return this.meanings[symbol] ?? symbol;
    }
    const prefix = this.prefixOf(word);
    if (prefix !== unknownWord || word.length < shortestMended || word.length > longestForm) return prefix;
    const mended = this.mend(word);
    return mended === unknownWord ? unknownWord : (this.meanings[mended] ?? mended);
  }

  private prefixOf(word: string): number {
    for (let length = Math.min(word.length, this.longestPrefix); length >= shortestPrefix; length--) {
      const symbol = this.prefixes.get(word.slice(0, length));
      if (symbol !== undefined) return symbol;
    }
    return unknownWord;
  }

  /** The one known word a single slip away from an unknown long word, or `unknownWord`. */
  private mend(word: string): number {
    this.nearby ??= this.sortByShape();
    let found: number = unknownWord;
    for (let size = word.length - 1; size <= word.length + 1; size++) {
      for (const known of this.nearby.get(`${word[0]}${size}`) ?? []) {
        if (!isSlip(word, known)) continue;
        if (found !== unknownWord) return unknownWord;
        found = this.table.lookUp(known);
      }
    }
    return found;
  }

  /** Long words by first letter and length: the only ones a slip is looked for in. */
  private sortByShape(): Map<string, string[]> {
    const shapes = new Map<string, string[]>();
    for (let symbol = 0; symbol < this.table.size; symbol++) {
      const word = this.table.word(symbol);
      if (word.length < shortestMended || word.endsWith('*')) continue;
      const shape = `${word[0]}${word.length}`;
      const words = shapes.get(shape);
      if (words === undefined) shapes.set(shape, [word]);
      else words.push(word);
    }
    return shapes;
  }
}

function hasInnerApostrophe(text: string): boolean {
  return /[^\s]['’‘`´ʼ′][^\s]/u.test(text);
}

/** A word as written, but for case and the kind of apostrophe. */
function writtenForm(text: string): string {
  return text.toLowerCase().replace(/[’‘`´ʼ′]/gu, "'");
}

/** Letters that stand three times or more in a row are written twice. */
function shortenRuns(word: string): string {
  if (!/(.)\1\1/.test(word)) return word;
  let shorter = '';
  for (let i = 0; i < word.length; i++) {
    if (i > 1 && word[i] === word[i - 1] && word[i] === word[i - 2]) continue;
    shorter += word[i];
  }
  return shorter;
}

/** What a word with stretched letters may stand for: each run double or single, double first; at most eight forms. */
function shorterForms(word: string): string[] {
  let forms = [''];
  let choices = 0;
  for (let start = 0, end = 0; start < word.length; start = end) {
    const letter = word[start] as string;
    while (word[end] === letter) end++;
    if (end - start < 3) forms = forms.map((form) => form + word.slice(start, end));
    else if (choices++ < 3) forms = forms.flatMap((form) => [form + letter + letter, form + letter]);
    else forms = forms.map((form) => form + letter);
    if ((forms[0] as string).length > longestForm) return [];
  }
  return forms;
}

/**
 * True when `typed` is a slip of the hand away from `word`: two letters swapped, a letter doubled or a double one single,
 * the key beside it, and in long words a letter too many or too few. The first letter is right and the last is no
 * ending: "friends" is not a slip of "friend".
 */
function isSlip(typed: string, word: string): boolean {
  let start = 0;
  while (start < typed.length && start < word.length && typed[start] === word[start]) start++;
  let tail = 0;
  const most = Math.min(typed.length, word.length) - start;
  while (tail < most && typed[typed.length - 1 - tail] === word[word.length - 1 - tail]) tail++;
  const typedMiddle = typed.slice(start, typed.length - tail);
  const wordMiddle = word.slice(start, word.length - tail);
  if (start === 0) return false;
  if (typedMiddle.length === 2 && wordMiddle.length === 2) {
    return typedMiddle[0] === wordMiddle[1] && typedMiddle[1] === wordMiddle[0];
  }
  if (tail === 0) return false;
  if (typedMiddle.length === 1 && wordMiddle.length === 1) {
    return word.length >= shortestKeySlip && areNeighbours(typedMiddle, wordMiddle);
  }
  const extra = typedMiddle + wordMiddle;
  if (extra.length !== 1) return false;
  const isDoubled = typed[start - 1] === extra || word[start - 1] === extra;
  return isDoubled || Math.min(word.length, typed.length) >= shortestLostLetter;
}

function areNeighbours(one: string, other: string): boolean {
  return keyRows.some((row) => {
    const at = row.indexOf(one);
    return at >= 0 && (row[at - 1] === other || row[at + 1] === other);
  });
}
