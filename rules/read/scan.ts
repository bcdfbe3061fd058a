import { foldedLetters, Kind, kindOf, lettersOf } from './characters';
import { hashEnd, hashStart, hashStep } from './word-table';

/** What stands before a token. Words of a phrase may cross a pause; gaps only a clause; nothing crosses a stop. */
export const Boundary = {
  None: 0,
  /** A comma, semicolon, colon, dash or bracket. */
  Clause: 1,
  /** An ellipsis or an emoji. */
  Pause: 2,
  /** . ! ? or a line break. */
  Stop: 3,
} as const;
export type Boundary = (typeof Boundary)[keyof typeof Boundary];

export const Shape = {
  /** A letter stands three times or more in a row. */
  Stretched: 1,
  /** An apostrophe stands inside the word. */
  Apostrophe: 2,
} as const;

/** Texts are read up to this length, in UTF-16 units. */
const longestText = 100_000;
/** No word of a language is longer; what is gets read as an unknown word. */
const longestWord = 40;
/** How far a web address without `http` is looked at before it counts as words. */
const longestHost = 64;

const topDomains = new Set(
  'com net org nl be de fr es eu uk io co app dev tv me ai info gov edu gg ly to it at ch us shop online site'.split(
    ' ',
  ),
);
const faces: Readonly<Record<string, string>> = {
  ')': '🙂',
  ']': '🙂',
  '(': '🙁',
  '[': '🙁',
  D: '😄',
  p: '😜',
  P: '😜',
  '/': '😕',
  '\\': '😕',
  '*': '😘',
  o: '😮',
  O: '😮',
  '|': '😐',
};
/** Pictographs that only differ in drawing. */
const sameEmoji: Readonly<Record<string, string>> = { '♥': '❤', '💜': '❤', '💙': '❤', '💚': '❤', '💛': '❤' };

const closingQuotes: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '”', '«': '»' };

/**
 * The tokens of one text: words, emoji, and opaque stretches (links, names, code, quotations) that stand as one unknown
 * word. One pass over the characters; the arrays are kept and used again, so a reading must be finished before the next.
 */
export class Scan {
  count = 0;
  /** Where each token stands in the text, in UTF-16 units. */
  starts = new Int32Array(64);
  ends = new Int32Array(64);
  /** Its folded letters in `units`; length 0 for an emoji or an opaque token. */
  from = new Int32Array(64);
  lengths = new Int32Array(64);
  hashes = new Int32Array(64);
  /** The boundary before the token; at `count`, what stands after the last one. */
  boundaries = new Uint8Array(65);
  /** Where the question mark ends that ends the sentence of this token, if it is the last word of it; else 0. */
  questionEnds = new Int32Array(64);
  /** What is odd about each word: bits of `Shape`. */
  shapes = new Uint8Array(64);
  /** The emoji of an emoji token, without skin tone or variation; undefined for the others. */
  emoji: (string | undefined)[] = [];
  units = new Uint16Array(256);
  /** Where question marks stand in a text without any word before them; an end of 0 if there are none. */
  bareQuestionStart = 0;
  bareQuestionEnd = 0;
  /** More than 0 if the text has a question mark that ends a sentence. */
  questions = 0;

  /** Counts the texts read. */
  readNumber = 0;
  /** So many tokens are those of the text read before: it began with the same words. */
  kept = 0;
  /** So many tokens no later text can change, if it begins like this one. */
  settled = 0;

  private text = '';
  private length = 0;
  private used = 0;
  private lastWord = -1;
  private pending: Boundary = Boundary.Stop;
  private readonly closers = new Map<string, number>();
  private settledText = '';

  /**
   * Reads the tokens of `text` into this object. A text that begins like the one before, as a draft does with every
   * key, is read on from there.
   */
  read(text: string): void {
    this.readNumber++;
    this.text = text;
    this.length = Math.min(text.length, longestText);
    if (this.units.length < this.length * 2 + 2) this.widenUnits();
    if (this.closers.size > 0) this.closers.clear();
    const at = this.canGoOn() ? this.goOn() : this.begin();
    this.readFrom(at);
    this.boundaries[this.count] = Boundary.Stop;
    this.settle();
    this.text = '';
  }

  private widenUnits(): void {
    const units = new Uint16Array(this.length * 2 + 256);
    units.set(this.units.subarray(0, this.used));
    this.units = units;
  }

  private canGoOn(): boolean {
    const { settled, settledText, text, length } = this;
    return settled > 0 && length >= settledText.length && text.slice(0, settledText.length) === settledText;
  }

  /** Keeps the settled tokens; gives where to read on. */
  private goOn(): number {
    this.kept = this.settled;
    this.count = this.settled;
    this.used = this.from[this.settled] as number;
    this.lastWord = this.settled - 1;
    this.pending = this.boundaries[this.settled] as Boundary;
    this.emoji.length = Math.min(this.emoji.length, this.settled);
    return this.settledText.length;
  }

  private begin(): number {
    this.kept = 0;
    this.count = 0;
    this.used = 0;
    this.lastWord = -1;
    this.pending = Boundary.Stop;
    this.bareQuestionEnd = 0;
    this.questions = 0;
    this.emoji.length = 0;
    return this.skipQuotedLine(0);
  }

  private readFrom(start: number): void {
    const { text, length } = this;
    let at = start;
    while (at < length) {
      const unit = text.charCodeAt(at);
      if (unit === 0x20) {
        at++;
        continue;
      }
      const kind = foldedLetters[unit] === 0 ? kindOf(unit) : Kind.Letter;
      if (kind === Kind.Letter) at = this.readWord(at);
      else if (kind === Kind.Space || kind === Kind.Ignored || kind === Kind.Accent) at++;
      else if (kind === Kind.LineBreak) {
        this.pause(Boundary.Stop);
        at = this.skipQuotedLine(at + 1);
      } else at = this.readMark(at, unit, kind);
    }
  }

  /**
   * Finds the last token before which all is settled: it stands after a space, it and the token before are words, and
   * no quotation is open that later text could close.
   */
  private settle(): void {
    const last = this.count - 1;
    const start = last < 1 ? 0 : (this.starts[last] as number);
    const isSettled =
      last > 0 &&
      this.closers.size === 0 &&
      this.lastWord === last &&
      this.emoji[last - 1] === undefined &&
      this.text.charCodeAt(start - 1) === 0x20;
    if (isSettled && last === this.kept) return;
    this.settled = isSettled ? last : 0;
    this.settledText = isSettled ? this.text.slice(0, start) : '';
  }

  private pause(boundary: Boundary): void {
    if (boundary > this.pending) this.pending = boundary;
  }

  private push(start: number, end: number): number {
    const index = this.count++;
    if (index >= this.starts.length) this.grow();
    this.starts[index] = start;
    this.ends[index] = end;
    this.from[index] = this.used;
    this.lengths[index] = 0;
    this.hashes[index] = 0;
    this.boundaries[index] = this.pending;
    this.questionEnds[index] = 0;
    this.shapes[index] = 0;
    this.pending = Boundary.None;
    this.lastWord = index;
    return index;
  }

  private grow(): void {
    const size = this.starts.length * 2;
    const copy = <T extends Int32Array | Uint8Array>(old: T, fresh: T): T => {
      fresh.set(old);
      return fresh;
    };
    this.starts = copy(this.starts, new Int32Array(size));
    this.ends = copy(this.ends, new Int32Array(size));
    this.from = copy(this.from, new Int32Array(size));
    this.lengths = copy(this.lengths, new Int32Array(size));
    this.hashes = copy(this.hashes, new Int32Array(size));
    this.questionEnds = copy(this.questionEnds, new Int32Array(size));
    this.boundaries = copy(this.boundaries, new Uint8Array(size + 1));
    this.shapes = copy(this.shapes, new Uint8Array(size));
  }

  private readWord(start: number): number {
    const { text, length, units } = this;
    let used = this.used;
    let hash = hashStart;
    let last = 0;
    let run = 0;
    let shape = 0;
    let end = start;
    let at = start;
    for (; at < length; at++) {
      const unit = text.charCodeAt(at);
      const letter = foldedLetters[unit] as number;
      if (letter !== 0) {
        if (letter !== last) {
          last = letter;
          run = 1;
        } else if (++run === 3) shape |= Shape.Stretched;
        units[used++] = letter;
        hash = hashStep(hash, letter);
        end = at + 1;
        continue;
      }
      const kind = kindOf(unit);
      if (kind === Kind.Letter) {
        const letters = lettersOf(unit);
        for (let i = 0; i < letters.length; i++) {
          units[used++] = letters.charCodeAt(i);
          hash = hashStep(hash, letters.charCodeAt(i));
        }
        last = 0;
        end = at + 1;
      } else if (kind === Kind.Apostrophe) {
        if (at + 1 >= length || kindOf(text.charCodeAt(at + 1)) !== Kind.Letter) break;
        shape |= Shape.Apostrophe;
      } else if (kind === Kind.Accent) end = at + 1;
      else if (kind !== Kind.Ignored) break;
    }
    const beyond = this.addressEnd(start, at);
    if (beyond > at) return this.readOpaque(start, beyond);
    const index = this.push(start, end);
    const size = used - this.used;
    this.lengths[index] = size > longestWord && (shape & Shape.Stretched) === 0 ? 0 : size;
    this.hashes[index] = hashEnd(hash);
    this.shapes[index] = shape;
    this.used = used;
    return at;
  }

  private readOpaque(start: number, end: number): number {
    this.push(start, end);
    return end;
  }

  /** The end of a web or e-mail address whose first word is `text[start … at)`, or `at` if it is none. */
  private addressEnd(start: number, at: number): number {
    const { text, length } = this;
    if (at >= length) return at;
    const next = text.charCodeAt(at);
    if (next === 0x20) return at;
    if (next === 0x3a /* : */ && text.startsWith('//', at + 1)) return this.spaceAfter(at);
    if (next === 0x40 /* @ */ && this.isLetterAt(at + 1)) return this.nameEnd(at + 1);
    if (next !== 0x2e /* . */ || !this.isLetterAt(at + 1)) return at;
    if (at - start === 3 && text.slice(start, at).toLowerCase() === 'www') return this.spaceAfter(at);
    const stop = Math.min(length, at + longestHost);
    let label = at + 1;
    let end = at + 1;
    for (; end < stop; end++) {
      const unit = text.charCodeAt(end);
      if (unit === 0x2e && this.isLetterAt(end + 1)) label = end + 1;
      else if (unit !== 0x2d && kindOf(unit) !== Kind.Letter) break;
    }
    if (!topDomains.has(text.slice(label, end).toLowerCase())) {
      return text.charCodeAt(end) === 0x40 && this.isLetterAt(end + 1) ? this.nameEnd(end + 1) : at;
    }
    return text.charCodeAt(end) === 0x2f /* / */ ? this.spaceAfter(end) : end;
  }

  private isLetterAt(at: number): boolean {
    return at >= 0 && at < this.length && kindOf(this.text.charCodeAt(at)) === Kind.Letter;
  }

  private spaceAfter(at: number): number {
    let end = at;
    while (end < this.length) {
      const kind = kindOf(this.text.charCodeAt(end));
      if (kind === Kind.Space || kind === Kind.LineBreak) break;
      end++;
    }
    return end;
  }

  private nameEnd(at: number): number {
    let end = at;
    for (; end < this.length; end++) {
      const unit = this.text.charCodeAt(end);
      const joins = unit === 0x5f || ((unit === 0x2e || unit === 0x2d) && this.isLetterAt(end + 1));
      if (!joins && kindOf(unit) !== Kind.Letter) break;
    }
    return end;
  }

  private lineEnd(at: number): number {
    return this.nextOf('\n', at);
  }

  /** The next place of `mark` at or after `at`, or the end of the text; looked up once for all that ask before it. */
  private nextOf(mark: string, at: number): number {
    const known = this.closers.get(mark);
    if (known !== undefined && known >= at) return known;
    const found = this.text.indexOf(mark, at);
    const place = found < 0 || found >= this.length ? this.length : found;
    this.closers.set(mark, place);
    return place;
  }

  /** If a quoted line (`> …`) starts at `at`, the end of the quoted lines; else `at`. */
  private skipQuotedLine(at: number): number {
    let start = at;
    while (start < this.length && kindOf(this.text.charCodeAt(start)) === Kind.Space) start++;
    if (this.text.charCodeAt(start) !== 0x3e /* > */) return at;
    const next = start + 1 < this.length ? kindOf(this.text.charCodeAt(start + 1)) : Kind.Space;
    const quotes = next === Kind.Letter || next === Kind.Space || this.text.charCodeAt(start + 1) === 0x3e;
    return quotes ? this.lineEnd(start) : at;
  }

  private readMark(at: number, unit: number, kind: Kind): number {
    switch (unit) {
      case 0x2e: // .
        return this.readDots(at);
      case 0x2026: // …
        this.pause(Boundary.Pause);
        return at + 1;
      case 0x3f: // ?
      case 0xff1f:
      case 0x61f:
        this.endQuestion(at + 1);
        this.pause(Boundary.Stop);
        return at + 1;
      case 0x21: // !
      case 0xff01:
      case 0x3002:
        this.pause(Boundary.Stop);
        return at + 1;
      case 0x3a: // :
      case 0x3b: // ;
        return this.readColon(at, unit);
      case 0x2c: // ,
        if (!this.isDigitAt(at - 1) || !this.isDigitAt(at + 1)) this.pause(Boundary.Clause);
        return at + 1;
      case 0x2d: // -
        if (!this.isLetterAt(at - 1) || !this.isLetterAt(at + 1)) this.pause(Boundary.Clause);
        return at + 1;
      case 0x2013: // –
      case 0x2014: // —
      case 0x28: // (
      case 0x29: // )
      case 0x5b: // [
      case 0x5d: // ]
        this.pause(Boundary.Clause);
        return at + 1;
      case 0x22: // "
      case 0x201c: // “
      case 0x201e: // „
      case 0xab: // «
        return this.readQuotation(at);
      case 0x60: // `
        return this.readCode(at);
      case 0x3c: // <
        return this.readHeart(at);
      case 0x40: // @
        return this.readName(at);
    }
    if (kind === Kind.Emoji || (unit >= 0xd800 && unit < 0xdc00)) return this.readEmoji(at);
    return at + 1;
  }

  private isDigitAt(at: number): boolean {
    const unit = at < 0 ? 0 : this.text.charCodeAt(at);
    return unit >= 0x30 && unit <= 0x39;
  }

  private endQuestion(end: number): void {
    this.questions++;
    if (this.lastWord >= 0) {
      this.questionEnds[this.lastWord] = end;
      return;
    }
    if (this.bareQuestionEnd === 0) this.bareQuestionStart = end - 1;
    this.bareQuestionEnd = end;
  }

  private readDots(at: number): number {
    let end = at + 1;
    while (this.text.charCodeAt(end) === 0x2e) end++;
    if (end > at + 1) this.pause(Boundary.Pause);
    else if (!this.isDigitAt(at - 1) || !this.isDigitAt(at + 1)) this.pause(Boundary.Stop);
    return end;
  }

  private readColon(at: number, unit: number): number {
    let mouth = at + 1;
    if (this.text[mouth] === '-') mouth++;
    const tear = kindOf(this.text.charCodeAt(mouth)) === Kind.Apostrophe && mouth < this.length;
    if (tear) mouth++;
    const face = faces[this.text[mouth] ?? ''];
    const isFace =
      face !== undefined && mouth < this.length && !(this.isLetterAt(mouth) && this.isLetterAt(mouth + 1));
    if (!isFace) {
      if (!this.isDigitAt(at - 1) || !this.isDigitAt(at + 1)) this.pause(Boundary.Clause);
      return at + 1;
    }
    let end = mouth + 1;
    while (end < this.length && this.text[end] === this.text[mouth] && !this.isLetterAt(end)) end++;
    const meaning = tear ? (face === '🙂' ? '😂' : '😢') : unit === 0x3b && face === '🙂' ? '😉' : face;
    this.pushEmoji(at, end, meaning);
    return end;
  }

  private pushEmoji(start: number, end: number, emoji: string): void {
    this.pause(Boundary.Pause);
    const word = this.lastWord;
    const index = this.push(start, end);
    this.emoji[index] = sameEmoji[emoji] ?? emoji;
    this.lastWord = word;
    this.pause(Boundary.Pause);
  }

  private readHeart(at: number): number {
    const broken = this.text[at + 1] === '/';
    const three = broken ? at + 2 : at + 1;
    if (three >= this.length || this.text[three] !== '3' || this.isDigitAt(three + 1)) return at + 1;
    this.pushEmoji(at, three + 1, broken ? '💔' : '❤');
    return three + 1;
  }

  private readQuotation(at: number): number {
    if (this.text[at] === '"' && this.isLetterAt(at - 1)) return at + 1;
    const opening = this.text[at] ?? '';
    let close = this.nextOf(closingQuotes[opening] ?? opening, at + 1);
    if (opening === '„') close = Math.min(close, this.nextOf('“', at + 1));
    if (close >= this.lineEnd(at)) return at + 1;
    return this.readOpaque(at, close + 1);
  }

  private readCode(at: number): number {
    if (this.text.startsWith('```', at)) {
      const close = this.nextOf('```', at + 3);
      return this.readOpaque(at, Math.min(close + 3, this.length));
    }
    const close = this.nextOf('`', at + 1);
    return close < this.lineEnd(at) ? this.readOpaque(at, close + 1) : at + 1;
  }

  private readName(at: number): number {
    if (!this.isLetterAt(at + 1)) return at + 1;
    const end = this.readOpaque(at, this.nameEnd(at + 1));
    this.pause(Boundary.Clause);
    return end;
  }

  private readEmoji(at: number): number {
    const { text, length } = this;
    let end = at;
    let emoji = '';
    let joined = true;
    while (end < length) {
      const point = text.codePointAt(end) as number;
      const size = point > 0xffff ? 2 : 1;
      if (point === 0x200d) joined = true;
      else if (point === 0x2640 || point === 0x2642) {
        if (emoji === '') emoji = text.slice(end, end + size);
        joined = false;
      } else if (isRegion(point)) {
        if (emoji !== '' && !(isRegion(emoji.codePointAt(0) ?? 0) && emoji.length < 4)) break;
        emoji += text.slice(end, end + size);
        joined = false;
      } else if (isDressing(point)) {
        if (emoji === '') return end + size;
      } else if (joined && isPictograph(point)) {
        emoji += text.slice(end, end + size);
        joined = false;
      } else break;
      end += size;
    }
    if (emoji === '')
      return at + (text.charCodeAt(at + 1) >= 0xdc00 && text.charCodeAt(at + 1) < 0xe000 ? 2 : 1);
    this.pushEmoji(at, end, emoji);
    return end;
  }
}

function isRegion(point: number): boolean {
  return point >= 0x1f1e6 && point <= 0x1f1ff;
}

/** Skin tones, variation selectors and tags: they change the drawing, not the meaning. */
function isDressing(point: number): boolean {
  return (
    (point >= 0x1f3fb && point <= 0x1f3ff) ||
    (point >= 0xfe00 && point <= 0xfe0f) ||
    (point >= 0xe0020 && point <= 0xe007f)
  );
}

function isPictograph(point: number): boolean {
  return point > 0xffff ? point >= 0x1f000 && point <= 0x1faff : kindOf(point) === Kind.Emoji;
}

const wordScan = new Scan();

/** The folded words of a phrase or word list: lower case, no accents, no apostrophes; emoji as they are. */
export function foldWords(text: string): readonly string[] {
  if (/^[a-z ]*$/.test(text)) return text.match(/[a-z]+/g) ?? [];
  wordScan.read(text);
  return Array.from({ length: wordScan.count }, (_, index) => foldedWord(wordScan, index));
}

/** The folded form of one token of a scan; empty for an opaque one. */
export function foldedWord(scan: Scan, index: number): string {
  const emoji = scan.emoji[index];
  if (emoji !== undefined) return emoji;
  const from = scan.from[index] as number;
  return String.fromCharCode(...scan.units.subarray(from, from + (scan.lengths[index] as number)));
}
