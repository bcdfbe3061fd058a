import { packs } from '../languages/index';
import type { Language, Reading } from '../types';
import { LanguageGuesser } from './language';
import { Memo } from './memo';
import { LanguageReader } from './reader';
import { Scan } from './scan';

const mostTexts = 1000;
const mostWays = 8;
const nothing: Reading = Object.freeze({ language: undefined, acts: Object.freeze([]) });

const scan = new Scan();
let guesser: LanguageGuesser | undefined;

/** How to read a text. `language`: as this one. `near`: the language around it, for a text too short to tell by itself. */
export interface ReadOptions {
  readonly language?: Language;
  readonly near?: Language;
}

interface Options {
  readonly language: Language | undefined;
  readonly near: Language | undefined;
}
const noOptions: Options = { language: undefined, near: undefined };

/** Reads texts in all languages, each when it first comes up. */
class TextReader {
  private readonly readers = new Map<Language, LanguageReader>();
  /** Readings, by the language asked for and the language near. */
  private readonly memos = new Map<unknown, Map<unknown, Memo<Reading>>>();

  /** `mildly`: tells also what is said in words too slight for a hint. */
  constructor(private readonly mildly: boolean) {}

  read(text: string, options: ReadOptions | undefined): Reading {
    if (typeof text !== 'string' || text === '') return nothing;
    const { language, near } = optionsOf(options);
    const memo = this.memoFor(language, near);
    const known = memo.get(text);
    if (known !== undefined) return known;
    const reading = this.readFresh(text, language, near);
    memo.set(text, reading);
    return reading;
  }

  private memoFor(language: Language | undefined, near: Language | undefined): Memo<Reading> {
    const { memos } = this;
    // A caller who passes nonsense for a language must not fill the memory.
    if (memos.size > mostWays) memos.clear();
    let byNear = memos.get(language);
    if (byNear === undefined) {
      byNear = new Map();
      memos.set(language, byNear);
    }
    if (byNear.size > mostWays) byNear.clear();
    let memo = byNear.get(near);
    if (memo === undefined) {
      memo = new Memo(mostTexts);
      byNear.set(near, memo);
    }
    return memo;
  }

  private readFresh(text: string, asked: Language | undefined, near: Language | undefined): Reading {
    scan.read(text);
    const language = asked ?? guessScanned(near);
    const reader = language === undefined ? undefined : this.readerOf(language);
    return language === undefined || reader === undefined
      ? nothing
      : { language, acts: reader.read(scan, text) };
  }

  private readerOf(language: Language): LanguageReader | undefined {
    const known = this.readers.get(language);
    if (known !== undefined) return known;
    const pack = packs.find((one) => one.language === language);
    if (pack === undefined) return undefined;
    const reader = new LanguageReader(pack, this.mildly);
    this.readers.set(language, reader);
    return reader;
  }
}

const firmly = new TextReader(false);
const mildly = new TextReader(true);

/**
 * Reads what one text does, as far as a hint may rest on it. Offsets are UTF-16 offsets into `text`. What is no text, or
 * in no language that Haven knows, gives no acts. Readings are remembered, so the same text costs next to nothing the
 * second time. Never throws.
 */
export function readText(text: string, options?: ReadOptions): Reading {
  return firmly.read(text, options);
}

/** Reads all that one text does, also what is told in words too slight for a hint. Else as `readText`. */
export function readMildly(text: string, options?: ReadOptions): Reading {
  return mildly.read(text, options);
}

/**
 * The language of a text: the one it is clearly in, `near` where it is too short to tell, or undefined.
 */
export function guessLanguage(text: string, near?: Language): Language | undefined {
  if (typeof text !== 'string') return undefined;
  scan.read(text);
  return guessScanned(near);
}

function guessScanned(near: Language | undefined): Language | undefined {
  guesser ??= new LanguageGuesser(packs);
  return guesser.guess(scan, near);
}

/** Options of any shape; what cannot be looked at counts as none. */
function optionsOf(options: ReadOptions | undefined): Options {
  if (typeof options !== 'object' || options === null) return noOptions;
  try {
    return { language: options.language, near: options.near };
  } catch {
    return noOptions;
  }
}
