/** What a UTF-16 unit is to the reader. */
export const Kind = {
  Unseen: 0,
  /** A letter or a digit. */
  Letter: 1,
  Space: 2,
  LineBreak: 3,
  Apostrophe: 4,
  /** Written but not seen: zero-width characters, marks of direction. */
  Ignored: 5,
  /** A pictograph in the first plane; those beyond come as surrogate pairs. */
  Emoji: 6,
  /** Part of the letter before: a combining accent, a variation selector. */
  Accent: 7,
  Other: 8,
} as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

const apostrophes = new Set("'’‘`´ʼ′");
/** Letters that do not come apart by Unicode decomposition; each becomes one plain letter. */
const plainLetters: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ı: 'i', ð: 'd', þ: 't' };
/** Letters that stand for two. */
const doubleLetters: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ĳ: 'ij', ŋ: 'ng' };

const kinds = new Uint8Array(0x10000);

/**
 * The lower-case, accentless form of each letter that was met before; 0 for all other units, and for the letters that
 * stand for two. What is 0 is to be asked of `kindOf`.
 */
export const foldedLetters = new Uint16Array(0x10000);

/** The Latin letters are known without a regular expression: the first of those costs a millisecond or more. */
function classifyLatin(unit: number): Kind {
  if (unit === 0x0a || unit === 0x0b || unit === 0x0c || unit === 0x0d || unit === 0x85)
    return Kind.LineBreak;
  if (unit <= 0x20 || (unit >= 0x7f && unit <= 0xa0)) return Kind.Space;
  const isDigit = unit >= 0x30 && unit <= 0x39;
  const isLetter = (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
  if (isDigit || isLetter || (unit >= 0xc0 && unit !== 0xd7 && unit !== 0xf7)) return Kind.Letter;
  return unit === 0xad ? Kind.Ignored : Kind.Other;
}

/** The same for the signs of chats: emoji, their variation selectors and joiners, typographic quotes and dashes. */
function classifySign(unit: number): Kind | undefined {
  if (unit === 0x2028 || unit === 0x2029) return Kind.LineBreak;
  if ((unit >= 0x0300 && unit <= 0x036f) || (unit >= 0xfe00 && unit <= 0xfe0f)) return Kind.Accent;
  if ((unit >= 0x200b && unit <= 0x200f) || unit === 0xfeff) return Kind.Ignored;
  if (unit >= 0x2600 && unit <= 0x27bf) return Kind.Emoji;
  const isMark = (unit >= 0x2010 && unit <= 0x2027) || (unit >= 0xd800 && unit <= 0xdfff);
  return isMark ? Kind.Other : undefined;
}

function classify(unit: number): Kind {
  const character = String.fromCharCode(unit);
  if (apostrophes.has(character)) return Kind.Apostrophe;
  if (unit < 0x180) return classifyLatin(unit);
  return classifySign(unit) ?? classifyRare(character);
}

function classifyRare(character: string): Kind {
  if (/\p{Mn}|\p{Me}/u.test(character)) return Kind.Accent;
  if (/\p{Cf}|[\u115f\u1160\u3164]/u.test(character)) return Kind.Ignored;
  if (/[\s\p{Cc}]/u.test(character)) return Kind.Space;
  if (/[\p{L}\p{N}\p{Mc}]/u.test(character)) return Kind.Letter;
  return /\p{Extended_Pictographic}/u.test(character) && character > '\u2122' ? Kind.Emoji : Kind.Other;
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
  if (kind === Kind.Letter && doubleLetterOf(unit) === undefined) foldedLetters[unit] = foldLetter(unit);
  return kind;
}

function doubleLetterOf(letter: number): string | undefined {
  return letter < 0xdf ? undefined : doubleLetters[String.fromCharCode(letter).toLowerCase()];
}

/** The lower-case, accentless form of any letter: one unit, or two for a ligature. */
export function lettersOf(letter: number): string {
  return doubleLetterOf(letter) ?? String.fromCharCode(foldLetter(letter));
}
