/** What a UTF-16 unit is to the reader. */
export const Kind = {
  Unseen: 0,
  /** A letter or a digit. */
  Letter: 1,
  Space: 2,
  LineBreak: 3,
  Apostrophe: 4,
  /** Written but not seen, or part of the letter before: zero-width characters, combining accents, variation selectors. */
  Ignored: 5,
  /** A pictograph in the first plane; those beyond come as surrogate pairs. */
  Emoji: 6,
  Other: 7,
} as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

const apostrophes = new Set("'’‘`´ʼ′");
/** Letters that do not come apart by Unicode decomposition; each becomes one plain letter. */
const plainLetters: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ı: 'i', ð: 'd', þ: 't' };
/** Letters that stand for two; `foldInto` writes both. */
const doubleLetters: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ĳ: 'ij', ŋ: 'ng' };

const kinds = new Uint8Array(0x10000);
const folds = new Uint16Array(0x10000);

function classify(unit: number): Kind {
  const character = String.fromCharCode(unit);
  if (apostrophes.has(character)) return Kind.Apostrophe;
  if (/[\n\r\v\f\u0085\u2028\u2029]/.test(character)) return Kind.LineBreak;
  if (/\p{Mn}|\p{Me}|\p{Cf}|[\u115f\u1160\u3164]/u.test(character)) return Kind.Ignored;
  if (/[\s\p{Cc}]/u.test(character)) return Kind.Space;
  if (/[\p{L}\p{N}\p{Mc}]/u.test(character)) return Kind.Letter;
  if (/\p{Extended_Pictographic}/u.test(character) && unit > 0x2122) return Kind.Emoji;
  return Kind.Other;
}

function foldLetter(unit: number): number {
  const lower = String.fromCharCode(unit).toLowerCase();
  const plain = plainLetters[lower];
  if (plain !== undefined) return plain.charCodeAt(0);
  const isAlphabetic = unit < 0x0530 || (unit >= 0x1e00 && unit < 0x2000);
  return (isAlphabetic ? lower.normalize('NFD') : lower).charCodeAt(0);
}

/** The kind of one UTF-16 unit. Surrogates are `Other`: the tokeniser looks at the pair. */
export function kindOf(unit: number): Kind {
  const known = kinds[unit] as Kind;
  if (known !== Kind.Unseen) return known;
  const kind = classify(unit);
  kinds[unit] = kind;
  folds[unit] = foldLetter(unit);
  return kind;
}

/** The lower-case, accentless form of a letter whose kind was asked before. */
export function foldOf(letter: number): number {
  return folds[letter] as number;
}

/** The two letters a ligature stands for, in lower case; undefined for every other letter. */
export function doubleLetterOf(letter: number): string | undefined {
  return letter < 0xdf ? undefined : doubleLetters[String.fromCharCode(letter).toLowerCase()];
}
