import { packs } from '../languages/index';
import type { Language, Reading } from '../types';
import { LanguageGuesser } from './language';
import { Memo } from './memo';
import { LanguageReader } from './reader';
import { Scan } from './scan';

const mostTexts = 1000;
const mostWays = 8;
/** One text, read both ways. */
interface Readings {
  readonly all: Reading;
  readonly firm: Reading;
}

const noActs: Reading = Object.freeze({ language: undefined, acts: Object.freeze([]) });
const nothing: Readings = { all: noActs, firm: noActs };

const scan = new Scan();
const readers = new Map<Language, LanguageReader>();
/** Readings, by the language asked for and the language near. */
const memos = new Map<unknown, Map<unknown, Memo<Readings>>>();
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

/**
 * Reads what one text does, as far as a hint may rest on it. Offsets are UTF-16 offsets into `text`. What is no text, or
 * in no language that Haven knows, gives no acts. Readings are remembered, so the same text costs next to nothing the
 * second time. Never throws.
 */
export function readText(text: string, options?: ReadOptions): Reading {
  return readBothWays(text, options).firm;
}

/** Reads all that one text does, also what is told in words too slight for a hint. Else as `readText`. */
export function readMildly(text: string, options?: ReadOptions): Reading {
  return readBothWays(text, options).all;
}

function readBothWays(text: string, options?: ReadOptions): Readings {
  if (typeof text !== 'string' || text === '') return nothing;
  const { language, near } = optionsOf(options);
  const memo = memoFor(language, near);
  const known = memo.get(text);
  if (known !== undefined) return known;
  const reading = readFresh(text, language, near);
  memo.set(text, reading);
  return reading;
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

function memoFor(language: Language | undefined, near: Language | undefined): Memo<Readings> {
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

function readFresh(text: string, asked: Language | undefined, near: Language | undefined): Readings {
  scan.read(text);
  const language = asked ?? guessScanned(near);
  const reader = language === undefined ? undefined : readerOf(language);
  if (language === undefined || reader === undefined) return nothing;
  const all: Reading = { language, acts: reader.read(scan, text) };
  return { all, firm: reader.firm === all.acts ? all : { language, acts: reader.firm } };
}

function readerOf(language: Language): LanguageReader | undefined {
  const known = readers.get(language);
  if (known !== undefined) return known;
  const pack = packs.find((one) => one.language === language);
  if (pack === undefined) return undefined;
  const reader = new LanguageReader(pack);
  readers.set(language, reader);
  return reader;
}
