export const hashStart = 0x811c9dc5 | 0;
const hashPrime = 0x01000193;

/** One step of the hash of a word, unit by unit. */
export function hashStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, hashPrime);
}

/** Mixes the hash after the last unit. */
export function hashEnd(hash: number): number {
  return hash ^ (hash >>> 15);
}

/** What may stand beside a plain word in a list or a phrase: space ( ) | < > ? = and line breaks. */
const edges = new Uint8Array(128);
for (const edge of ' \t\r\n()|<>?=') edges[edge.charCodeAt(0)] = 1;

/**
 * A hash table from folded words to whole numbers, in order of their arrival, starting at 0. Words are looked up and kept
 * as UTF-16 units, so that reading a text makes no strings. Open addressing with linear probing; at most half full.
 */
export class WordTable {
  size = 0;
  /** Where the word ends that `addRun` looked at. */
  end = 0;
  /** The number of the word in each slot, plus 1; 0: free. */
  private slots: Int32Array;
  private hashes: Int32Array;
  /** Where each word starts in `pool`; the next one's start is its end. */
  private starts: Int32Array;
  private pool: Uint16Array;
  private scratch = new Uint16Array(64);

  /** `words`: so many are expected, a power of two; more make it grow. */
  constructor(words = 1024) {
    this.slots = new Int32Array(words * 2);
    this.hashes = new Int32Array(words);
    this.starts = new Int32Array(words + 1);
    this.pool = new Uint16Array(words * 8);
  }

  /** The word with this number, in folded form; empty if there is none. */
  word(id: number): string {
    if (id < 0 || id >= this.size) return '';
    return String.fromCharCode(...this.pool.subarray(this.starts[id], this.starts[id + 1]));
  }

  /** The number of a folded word, new if need be. */
  add(word: string): number {
    const hash = this.load(word);
    return this.addUnits(this.scratch, 0, word.length, hash);
  }

  /** Like `add`, for the word in `units[from … from + length)`. `hash`: `hashStep` over it, then `hashEnd`. */
  addUnits(units: Uint16Array, from: number, length: number, hash: number): number {
    const known = this.find(units, from, length, hash);
    return known < 0 ? this.insert(units, from, length, hash) : known;
  }

  /**
   * The number of the word of plain small letters that starts at `from`, new if need be; -1 if there is none, because
   * something else than an edge follows or a letter stands three times in a row.
   */
  addRun(text: string, from: number): number {
    let hash = hashStart;
    let at = from;
    let unit = text.charCodeAt(at);
    while (unit >= 0x61 && unit <= 0x7a) {
      hash = Math.imul(hash ^ unit, hashPrime);
      unit = text.charCodeAt(++at);
    }
    this.end = at;
    if (at === from || (at < text.length && edges[unit] !== 1)) return -1;
    hash = hashEnd(hash);
    const { slots, hashes, starts, pool } = this;
    const mask = slots.length - 1;
    const length = at - from;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = (slots[slot] as number) - 1;
      if (id < 0) return this.insertRun(text, from, at, hash);
      if (hashes[id] !== hash) continue;
      const start = starts[id] as number;
      if ((starts[id + 1] as number) - start !== length) continue;
      let same = 0;
      while (same < length && pool[start + same] === text.charCodeAt(from + same)) same++;
      if (same === length) return id;
    }
  }

  private insertRun(text: string, from: number, to: number, hash: number): number {
    const start = this.roomFor(to - from);
    const { pool } = this;
    for (let at = from; at < to; at++) {
      const unit = text.charCodeAt(at);
      const isThird = at > from + 1 && unit === text.charCodeAt(at - 1) && unit === text.charCodeAt(at - 2);
      if (isThird) return -1;
      pool[start + at - from] = unit;
    }
    return this.settleNew(to - from, hash);
  }

  /** The number of a folded word, or -1. */
  lookUp(word: string): number {
    const hash = this.load(word);
    return this.find(this.scratch, 0, word.length, hash);
  }

  /** The number of the word in `units[from … from + length)`, or -1. */
  find(units: Uint16Array, from: number, length: number, hash: number): number {
    const { slots, hashes, starts, pool } = this;
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = (slots[slot] as number) - 1;
      if (id < 0) return -1;
      if (hashes[id] !== hash) continue;
      const start = starts[id] as number;
      if ((starts[id + 1] as number) - start !== length) continue;
      let same = 0;
      while (same < length && pool[start + same] === units[from + same]) same++;
      if (same === length) return id;
    }
  }

  private insert(units: Uint16Array, from: number, length: number, hash: number): number {
    const start = this.roomFor(length);
    for (let i = 0; i < length; i++) this.pool[start + i] = units[from + i] as number;
    return this.settleNew(length, hash);
  }

  /** Where the units of the next word go; there is room for so many. */
  private roomFor(length: number): number {
    const start = this.starts[this.size] as number;
    if (start + length > this.pool.length) {
      const pool = new Uint16Array((start + length) * 2);
      pool.set(this.pool);
      this.pool = pool;
    }
    return start;
  }

  /** Takes up the word whose units were put in its place. */
  private settleNew(length: number, hash: number): number {
    const id = this.size++;
    if (this.size * 2 > this.slots.length) this.widen();
    this.starts[id + 1] = (this.starts[id] as number) + length;
    this.hashes[id] = hash;
    this.settle(id);
    return id;
  }

  private settle(id: number): void {
    const mask = this.slots.length - 1;
    let slot = (this.hashes[id] as number) & mask;
    while ((this.slots[slot] as number) > 0) slot = (slot + 1) & mask;
    this.slots[slot] = id + 1;
  }

  private widen(): void {
    const size = this.slots.length;
    const hashes = new Int32Array(size);
    hashes.set(this.hashes);
    this.hashes = hashes;
    const starts = new Int32Array(size + 1);
    starts.set(this.starts);
    this.starts = starts;
    this.slots = new Int32Array(size * 2);
    for (let id = 0; id < this.size - 1; id++) this.settle(id);
  }

  /** Puts the units of a word into `scratch`; gives its hash. */
  private load(word: string): number {
    if (word.length > this.scratch.length) this.scratch = new Uint16Array(word.length * 2);
    let hash = hashStart;
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      this.scratch[i] = unit;
      hash = hashStep(hash, unit);
    }
    return hashEnd(hash);
  }
}
