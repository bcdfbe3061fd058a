import { Kind, kindOf } from './read/characters';

/** Scripts that put no space between words: Thai to Khmer, kana, Han, and their neighbours. */
const spaceless = (unit: number): boolean =>
  (unit >= 0x0e00 && unit <= 0x0eff) ||
  (unit >= 0x1000 && unit <= 0x109f) ||
  (unit >= 0x1780 && unit <= 0x17ff) ||
  (unit >= 0x3040 && unit <= 0x30ff) ||
  (unit >= 0x3400 && unit <= 0x9fff);

/** A word is about two characters long where no space tells. */
const unitsPerSpacelessWord = 2;

/**
 * How many words a text has, whatever its script; emoji and signs are none. An apostrophe inside a word does not
 * part it. Linear in the length of the text.
 */
export function countWords(text: string): number {
  let words = 0;
  let spacelessUnits = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const kind = kindOf(unit);
    if (kind === Kind.Letter && spaceless(unit)) {
      spacelessUnits++;
      inWord = false;
    } else if (kind === Kind.Letter) {
      if (!inWord) words++;
      inWord = true;
    } else if (kind !== Kind.Apostrophe && kind !== Kind.Ignored) {
      inWord = false;
    }
  }
  return words + Math.ceil(spacelessUnits / unitsPerSpacelessWord);
}
