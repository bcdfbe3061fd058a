import { Kind, kindOf } from './read/characters';

/** Scripts that put no space between words: Thai to Khmer, kana, Han, and their neighbours. */
const isSpaceless = (unit: number): boolean =>
  (unit >= 0x0e00 && unit <= 0x0eff) ||
  (unit >= 0x1000 && unit <= 0x109f) ||
  (unit >= 0x1780 && unit <= 0x17ff) ||
  (unit >= 0x3040 && unit <= 0x30ff) ||
  (unit >= 0x3400 && unit <= 0x9fff);

/** A word is about two characters long where no space tells. */
const unitsPerSpacelessWord = 2;

/** What a unit does to the count. */
const Part = { Unseen: 0, Letter: 1, Spaceless: 2, Joint: 3, Gap: 4 } as const;

/** Each unit is looked up once; drafts are counted at every key. */
const parts = new Uint8Array(0x10000);

function partOf(unit: number): number {
  const kind = kindOf(unit);
  if (kind === Kind.Letter) return isSpaceless(unit) ? Part.Spaceless : Part.Letter;
  const joins = kind === Kind.Apostrophe || kind === Kind.Ignored || kind === Kind.Accent;
  return joins ? Part.Joint : Part.Gap;
}

/** Where the last text began its last word, and the count up to there: a draft that grows is counted on from it. */
let begun = { text: '', words: 0, spacelessUnits: 0 };

/**
 * How many words a text has, whatever its script; emoji and signs are none. An apostrophe inside a word does not
 * part it. Linear in the length of the text.
 */
export function countWords(text: string): number {
  const known = begun.text.length;
  const goesOn = text.length > known && text.slice(0, known) === begun.text;
  let { words, spacelessUnits } = goesOn ? begun : { words: 0, spacelessUnits: 0 };
  let wordStart = -1;
  let unitsBefore = 0;
  let inWord = false;
  for (let at = goesOn ? known : 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    let part = parts[unit] as number;
    if (part === Part.Unseen) {
      part = partOf(unit);
      parts[unit] = part;
    }
    if (part === Part.Letter) {
      if (!inWord) {
        words++;
        wordStart = at;
        unitsBefore = spacelessUnits;
      }
      inWord = true;
    } else if (part !== Part.Joint) {
      if (part === Part.Spaceless) spacelessUnits++;
      inWord = false;
    }
  }
  if (wordStart > known || !goesOn) {
    const end = Math.max(0, wordStart);
    begun = { text: text.slice(0, end), words: wordStart < 0 ? 0 : words - 1, spacelessUnits: unitsBefore };
  }
  return words + Math.ceil(spacelessUnits / unitsPerSpacelessWord);
}
