import { vocabulary } from './texts';

const slots = 8192;

/** What each unit is to the floor: the small letter it stands for, or 0 between words. */
function letters(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let unit = 97; unit <= 122; unit++) {
    table[unit] = unit;
    table[unit - 32] = unit;
  }
  return table;
}

function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
  return value;
}

/**
 * The least that reading can cost: one pass over the characters, small letters for capitals, each word looked up in a
 * table of words. Gives how many words of the text are known.
 */
export function floorOf(): (text: string) => number {
  const letterOf = letters();
  const words: string[] = Array.from({ length: slots }, () => '');
  for (const word of vocabulary()) words[hash(word) & (slots - 1)] = word;

  const isKnown = (text: string, start: number, end: number, value: number): boolean => {
    const word = words[value & (slots - 1)] as string;
    if (word.length !== end - start) return false;
    for (let at = start; at < end; at++) {
      if (letterOf[text.charCodeAt(at)] !== word.charCodeAt(at - start)) return false;
    }
    return true;
  };

  return (text) => {
    let known = 0;
    let start = -1;
    let value = 0x811c9dc5;
    for (let at = 0; at <= text.length; at++) {
      const letter = at < text.length ? (letterOf[text.charCodeAt(at)] as number) : 0;
      if (letter !== 0) {
        if (start < 0) start = at;
        value = Math.imul(value ^ letter, 0x01000193);
      } else if (start >= 0) {
        if (isKnown(text, start, at, value)) known++;
        value = 0x811c9dc5;
        start = -1;
      }
    }
    return known;
  };
}
