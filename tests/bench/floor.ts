import { vocabulary } from './texts';

const slots = 8192;

function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
  return value;
}

/**
 * The least that reading can cost: one pass over the characters, each word hashed and looked up in a table. Gives how
 * many words are known.
 */
export function floorOf(): (text: string) => number {
  const table = new Int32Array(slots);
  for (const word of vocabulary()) {
    const value = hash(word);
    table[value & (slots - 1)] = value;
  }
  return (text) => {
    let known = 0;
    let value = 0x811c9dc5;
    let inWord = false;
    for (let at = 0; at < text.length; at++) {
      const letter = text.charCodeAt(at) | 32;
      if (letter >= 97 && letter <= 122) {
        value = Math.imul(value ^ letter, 0x01000193);
        inWord = true;
      } else if (inWord) {
        if (table[value & (slots - 1)] === value) known++;
        value = 0x811c9dc5;
        inWord = false;
      }
    }
    return known;
  };
}
