/**
 * A hash table from folded words to whole numbers, looked up straight from a buffer of UTF-16 units, so that reading a
 * word makes no string. Open addressing with linear probing; at most half full.
 */
export class WordTable {
  private slots = new Int32Array(1024).fill(-1);
  private readonly words: string[] = [];
  private readonly hashes: number[] = [];

  get size(): number {
    return this.words.length;
  }

  /** The word with this number, in folded form. */
  word(id: number): string {
    return this.words[id] ?? '';
  }

  /** The number of a folded word, given out in order of arrival, starting at 0. */
  add(word: string): number {
    const hash = hashOf(word);
    const known = this.lookUpHashed(word, hash);
    return known < 0 ? this.insert(word, hash) : known;
  }

  /** Like `add`, for the word in `units[from … from + length)`. */
  addUnits(units: Uint16Array, from: number, length: number, hash: number): number {
    const known = this.find(units, from, length, hash);
    if (known >= 0) return known;
    let word = '';
    for (let i = from; i < from + length; i++) word += String.fromCharCode(units[i] as number);
    return this.insert(word, hash);
  }

  private insert(word: string, hash: number): number {
    const id = this.words.length;
    this.words.push(word);
    this.hashes.push(hash);
    if (this.words.length * 2 > this.slots.length) this.grow();
    else this.settle(this.slots, id);
    return id;
  }

  private settle(slots: Int32Array, id: number): void {
    const mask = slots.length - 1;
    let slot = (this.hashes[id] as number) & mask;
    while ((slots[slot] as number) >= 0) slot = (slot + 1) & mask;
    slots[slot] = id;
  }

  /** The number of a folded word, or -1. */
  lookUp(word: string): number {
    return this.lookUpHashed(word, hashOf(word));
  }

  private lookUpHashed(word: string, hash: number): number {
    const mask = this.slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = this.slots[slot] as number;
      if (id < 0 || this.words[id] === word) return id;
    }
  }

  /** The number of the word in `units[from … from + length)`, or -1. `hash`: steps of `hashStep` over it, then `hashEnd`. */
  find(units: Uint16Array, from: number, length: number, hash: number): number {
    const mask = this.slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = this.slots[slot] as number;
      if (id < 0) return -1;
      if (this.hashes[id] === hash && sameWord(this.words[id] as string, units, from, length)) return id;
    }
  }

  private grow(): void {
    const slots = new Int32Array(this.slots.length * 2).fill(-1);
    for (let id = 0; id < this.words.length; id++) this.settle(slots, id);
    this.slots = slots;
  }
}

function sameWord(word: string, units: Uint16Array, from: number, length: number): boolean {
  if (word.length !== length) return false;
  for (let i = 0; i < length; i++) if (word.charCodeAt(i) !== units[from + i]) return false;
  return true;
}

export const hashStart = 0x811c9dc5 | 0;

/** One step of the hash of a word, unit by unit. */
export function hashStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** Mixes the hash after the last unit. */
export function hashEnd(hash: number): number {
  return hash ^ (hash >>> 15);
}

function hashOf(word: string): number {
  let hash = hashStart;
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i));
  return hashEnd(hash);
}
