import { type Lexicon, lowestSymbol } from './lexicon';
import type { Matches } from './matches';
import { classesIn, isBad, type LineStart, type PhraseNode, parseClass, parseRest } from './parse';
import { hashStart, hashStep } from './word-table';
import { Place, type Words } from './words';

/** So many places there are, as numbers. */
const places = 8;

/** No phrase goes on for more words than this; it bounds the work for each word of a text. */
export const longestMatch = 40;
/** When so many steps are known, they are forgotten: text made to be strange cannot fill the memory. */
const mostSteps = 60_000;

const Op = {
  /** One of a list of words or groups of words. */
  Words: 0,
  /** The same, for a list with a name that many phrases share. */
  Class: 1,
  Symbol: 2,
  Prefix: 3,
  /** Any word, but not past the end of a sentence. */
  AnyWord: 4,
  Split: 5,
  /** What must stand before the next word. */
  At: 6,
  Match: 7,
  /** The rest of a phrase, taken apart when a text first comes there. */
  Rest: 8,
} as const;

/** Alternatives of plain words: each as written, and the symbol it begins with. */
interface WordList {
  readonly texts: readonly string[];
  readonly heads: readonly number[];
}

/** A class: its plain members as a word list; the others (beginnings of words, say) as phrases. */
interface WordClass {
  readonly list: number;
  readonly others: readonly PhraseNode[];
}

/** A phrase that waits for its first word before it is taken apart. */
interface Waiting {
  readonly id: number;
  readonly atClauseStart: boolean;
  /** Where it starts, once it is taken apart; -1 if it cannot be read. */
  entry: number | undefined;
}

/** Where a walk stands: the instructions that can come next. */
interface State {
  readonly instructions: Int32Array;
  /** By word and place; null: no phrase goes on. */
  readonly steps: Map<number, State | null>;
  readonly closures: (Closure | undefined)[];
}

/** What is left of a state when anchors and choices are settled for one place. */
interface Closure {
  /** The instructions that take a certain word, a word of a class, or other words. */
  readonly bySymbol: ReadonlyMap<number, readonly number[]>;
  readonly byClass: ReadonlyMap<number, readonly number[]>;
  readonly others: readonly number[];
  /** The phrases that end here. */
  readonly matches: readonly number[];
}

const none: readonly number[] = [];
/** More than there are words in a language; makes one key of an instruction and a symbol. */
const manySymbols = 1 << 20;

/**
 * All phrases of one language as one automaton over word symbols. Phrases become instructions (a Thompson automaton);
 * sets of instructions become states when a text first needs them, and stay known. From each word the automaton walks
 * on until no phrase can follow, so a text costs a bounded number of steps for each of its words.
 */
export class Automaton {
  private readonly ops: number[] = [];
  private readonly args: number[] = [];
  private readonly nexts: number[] = [];
  private readonly branches: (readonly number[])[] = [];
  private readonly prefixes: string[] = [];
  private readonly classes = new Map<string, WordClass>();
  private readonly rests: string[] = [];
  private readonly lists: WordList[] = [];
  /** Where a word of a list leads, by instruction and symbol. */
  private readonly followed = new Map<number, readonly number[]>();
  private readonly entries: number[] = [];
  /** The entries of phrases that begin otherwise at the start of a clause. */
  private readonly clauseEntries: number[] = [];
  /** Phrases that are not taken apart yet, by the symbols they begin with. */
  private readonly waiting = new Map<number, Waiting[]>();
  private readonly states = new Map<number, State[]>();
  private start: State | undefined;
  private clauseStart: State | undefined;
  /** The steps from the start, by key: most words of a text take one, so it is an array. */
  private startSteps: (State | null | undefined)[] = [];
  private knownSteps = 0;
  /** The last round in which an instruction was seen, so that none is taken twice. */
  private seen = new Int32Array(0);
  private round = 0;

  /**
   * `members`: the members of a class by its name, separated by `|`; undefined if there is no such class, and nothing
   * matches there then. `phraseOf`: the phrase of a line that was only announced by `addLater`; undefined if it cannot
   * be read.
   */
  constructor(
    private readonly lexicon: Lexicon,
    private readonly members: (name: string) => string | undefined,
    private readonly phraseOf: (id: number) => PhraseNode | undefined,
  ) {}

  /** Adds a phrase. `id` is the line of its matches. */
  add(id: number, node: PhraseNode): void {
    const entry = this.compile(node, this.emit(Op.Match, id, -1));
    this.entries.push(entry);
    if (hasClauseStart(node)) this.clauseEntries.push(entry);
    this.start = undefined;
  }

  /** Adds a phrase by how it begins; it is asked of `phraseOf` when a text has one of these words. */
  addLater(id: number, { alternatives, atClauseStart }: LineStart): void {
    const phrase: Waiting = { id, atClauseStart, entry: undefined };
    for (const text of alternatives) {
      const symbol = this.lexicon.headOf(text);
      const same = this.waiting.get(symbol);
      if (same === undefined) this.waiting.set(symbol, [phrase]);
      else if (same.at(-1) !== phrase) same.push(phrase);
    }
  }

  private entryOf(phrase: Waiting): number {
    if (phrase.entry === undefined) {
      const node = this.phraseOf(phrase.id);
      phrase.entry = node === undefined ? -1 : this.compile(node, this.emit(Op.Match, phrase.id, -1));
    }
    return phrase.entry;
  }

  /**
   * Walks from word `from` and adds each phrase that matches from there to `matches`. Gives the place it looked at last:
   * as long as all up to there stays the same, so does what was found.
   */
  walk(words: Words, from: number, matches: Matches): number {
    if (this.start === undefined) this.begin();
    const { symbols, places: placesBefore, stops } = words;
    const place = (placesBefore[from] as number) & Place.ClauseStart;
    const symbol = symbols[from] as number;
    const key = (symbol - lowestSymbol) * places + place;
    let state = this.startSteps[key];
    if (state === undefined) state = this.step(this.start as State, key, symbol, place);
    const last = Math.min(words.count, from + longestMatch);
    let at = from + 1;
    for (; state !== null; at++) {
      const here = placesBefore[at] as number;
      const closure: Closure = state.closures[here] ?? this.close(state, here);
      for (const id of closure.matches) matches.push(id, from, at);
      if (at >= last || stops[at] === 1) return at;
      state = this.next(state, symbols[at] as number, here);
    }
    return at - 1;
  }

  private next(state: State, symbol: number, place: number): State | null {
    const key = (symbol - lowestSymbol) * places + place;
    const known = state.steps.get(key);
    return known === undefined ? this.step(state, key, symbol, place) : known;
  }

  private emit(op: number, arg: number, next: number): number {
    this.ops.push(op);
    this.args.push(arg);
    this.nexts.push(next);
    return this.ops.length - 1;
  }

  private split(targets: readonly number[]): number {
    const only = targets[0];
    if (targets.length === 1 && only !== undefined) return only;
    this.branches.push(targets);
    return this.emit(Op.Split, this.branches.length - 1, -1);
  }

  /** The instruction at which `node` starts when `next` follows it. */
  private compile(node: PhraseNode, next: number): number {
    switch (node.kind) {
      case 'word':
        return this.emit(Op.Words, this.list([node.text]), next);
      case 'words':
        return this.emit(Op.Words, this.list(node.texts), next);
      case 'prefix':
        this.prefixes.push(this.lexicon.addPrefix(node.text));
        return this.emit(Op.Prefix, this.prefixes.length - 1, next);
      case 'class':
        return this.compileClass(this.classes.get(node.name) ?? this.readClass(node.name), next);
      case 'rest':
        this.rests.push(node.text);
        return this.emit(Op.Rest, this.rests.length - 1, next);
      case 'any':
        return this.emit(Op.AnyWord, 0, next);
      case 'gap': {
        let entry = next;
        for (let i = 0; i < node.most; i++) entry = this.split([next, this.emit(Op.AnyWord, 0, entry)]);
        return entry;
      }
      case 'clause-start':
        return this.emit(Op.At, Place.ClauseStart, next);
      case 'sentence-end':
        return this.emit(Op.At, Place.SentenceEnd, next);
      case 'question-end':
        return this.emit(Op.At, Place.QuestionEnd, next);
      case 'sequence': {
        let entry = next;
        for (let i = node.items.length - 1; i >= 0; i--)
          entry = this.compile(node.items[i] as PhraseNode, entry);
        return entry;
      }
      case 'choice':
        return this.split(node.items.map((item) => this.compile(item, next)));
      case 'optional':
        return this.split([this.compile(node.item, next), next]);
    }
  }

  private list(texts: readonly string[]): number {
    const heads: number[] = [];
    for (const text of texts) heads.push(this.lexicon.headOf(text));
    this.lists.push({ texts, heads });
    return this.lists.length - 1;
  }

  private compileClass({ list, others }: WordClass, next: number): number {
    return this.split([this.emit(Op.Class, list, next), ...others.map((node) => this.compile(node, next))]);
  }

  private readClass(name: string): WordClass {
    const node = parseClass(this.members(name) ?? '');
    const items = isBad(node) ? [] : node.kind === 'choice' ? node.items : [node];
    const texts = items.flatMap((item) =>
      item.kind === 'words' ? item.texts : item.kind === 'word' ? [item.text] : [],
    );
    const others = items.filter(
      (item) => item.kind !== 'word' && item.kind !== 'words' && classesIn(item).length === 0,
    );
    const read = { list: this.list(texts), others };
    this.classes.set(name, read);
    return read;
  }

  /** Turns the rest of a phrase into the instructions it stands for, in place. */
  private unfold(at: number): void {
    const node = parseRest(this.rests[this.args[at] as number] as string);
    this.branches.push(isBad(node) ? [] : [this.compile(node, this.nexts[at] as number)]);
    this.ops[at] = Op.Split;
    this.args[at] = this.branches.length - 1;
  }

  /** The instructions that follow when the list at `at` takes `symbol`: those after it, or further words of a group. */
  private follow(at: number, symbol: number): readonly number[] {
    const key = at * manySymbols + symbol;
    const known = this.followed.get(key);
    if (known !== undefined) return known;
    const { texts, heads } = this.lists[this.args[at] as number] as WordList;
    const next = this.nexts[at] as number;
    const targets: number[] = [];
    for (let item = 0; item < heads.length; item++) {
      if (heads[item] !== symbol) continue;
      let entry = next;
      const symbols = this.lexicon.symbolsOf(texts[item] as string);
      for (let i = symbols.length - 1; i > 0; i--) entry = this.emit(Op.Symbol, symbols[i] as number, entry);
      targets.push(entry);
    }
    this.followed.set(key, targets);
    return targets;
  }

  private begin(): void {
    this.forget();
    this.start = this.state(this.entries);
    this.clauseStart = this.state(this.clauseEntries);
  }

  private forget(): void {
    for (const states of this.states.values()) for (const state of states) state.steps.clear();
    this.states.clear();
    this.startSteps = [];
    this.knownSteps = 0;
  }

  /** The state of these instructions, each named once, in any order. */
  private state(instructions: readonly number[]): State {
    const sorted = Int32Array.from(instructions).sort();
    let hash = hashStart;
    for (const at of sorted) hash = hashStep(hash, at);
    const alike = this.states.get(hash);
    const known = alike?.find((state) => isSame(state.instructions, sorted));
    if (known !== undefined) return known;
    const state: State = { instructions: sorted, steps: new Map(), closures: [] };
    if (alike === undefined) this.states.set(hash, [state]);
    else alike.push(state);
    return state;
  }

  private isNew(at: number): boolean {
    if (at >= this.seen.length) {
      const seen = new Int32Array(Math.max(4096, this.ops.length * 2));
      seen.set(this.seen);
      this.seen = seen;
    }
    if (this.seen[at] === this.round) return false;
    this.seen[at] = this.round;
    return true;
  }

  private close(state: State, place: number): Closure {
    const bySymbol = new Map<number, number[]>();
    const byClass = new Map<number, number[]>();
    const others: number[] = [];
    const matches: number[] = [];
    this.round++;
    const pending = Array.from(state.instructions);
    for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
      if (!this.isNew(at)) continue;
      if (this.ops[at] === Op.Rest) this.unfold(at);
      const arg = this.args[at] as number;
      switch (this.ops[at]) {
        case Op.Words: {
          const { heads } = this.lists[arg] as WordList;
          for (let i = 0; i < heads.length; i++) file(bySymbol, heads[i] as number, at);
          break;
        }
        case Op.Symbol:
          file(bySymbol, arg, at);
          break;
        case Op.Class:
          file(byClass, arg, at);
          break;
        case Op.Split:
          for (const target of this.branches[arg] as readonly number[]) pending.push(target);
          break;
        case Op.At:
          if ((place & arg) !== 0) pending.push(this.nexts[at] as number);
          break;
        case Op.Match:
          matches.push(arg);
          break;
        default:
          others.push(at);
      }
    }
    const closure = { bySymbol, byClass, others, matches: matches.length === 0 ? none : matches };
    state.closures[place] = closure;
    return closure;
  }

  private step(state: State, key: number, symbol: number, place: number): State | null {
    if (++this.knownSteps > mostSteps) this.forget();
    const closures = this.closuresOf(state, place, symbol);
    const targets: number[] = [];
    this.round++;
    const take = (at: number): void => {
      const op = this.ops[at] as number;
      if (op !== Op.Words && op !== Op.Class) this.aim(this.nexts[at] as number, targets);
      else for (const next of this.follow(at, symbol)) this.aim(next, targets);
    };
    for (const { bySymbol, byClass, others } of closures) {
      bySymbol.get(symbol)?.forEach(take);
      for (const [list, takers] of byClass) {
        if ((this.lists[list] as WordList).heads.includes(symbol)) takers.forEach(take);
      }
      if (others.length > 0) this.takeOthers(others, symbol, place, take);
    }
    const next = targets.length === 0 ? null : this.state(targets);
    if (state === this.start) this.startSteps[key] = next;
    else state.steps.set(key, next);
    return next;
  }

  /**
   * The start is large: what holds only at the start of a clause is kept apart from what holds everywhere, and phrases
   * wait for their first word.
   */
  private closuresOf(state: State, place: number, symbol: number): readonly Closure[] {
    if (state !== this.start) return [state.closures[place] ?? this.close(state, place)];
    const closures = [state.closures[0] ?? this.close(state, 0)];
    if (place !== 0 && this.clauseStart !== undefined) {
      closures.push(this.clauseStart.closures[place] ?? this.close(this.clauseStart, place));
    }
    const entries: number[] = [];
    for (const phrase of this.waiting.get(symbol) ?? []) {
      if (phrase.atClauseStart && place === 0) continue;
      const entry = this.entryOf(phrase);
      if (entry >= 0) entries.push(entry);
    }
    if (entries.length > 0) closures.push(this.close(this.state(entries), place));
    return closures;
  }

  private aim(next: number, targets: number[]): void {
    if (this.isNew(next)) targets.push(next);
  }

  private takeOthers(
    others: readonly number[],
    symbol: number,
    place: number,
    take: (at: number) => void,
  ): void {
    const word = this.lexicon.wordOf(symbol);
    const takesAny = (place & Place.SentenceEnd) === 0 && !this.lexicon.isEmoji(symbol);
    for (const at of others) {
      const isPrefix = this.ops[at] === Op.Prefix;
      if (isPrefix ? word.startsWith(this.prefixes[this.args[at] as number] as string) : takesAny) take(at);
    }
  }
}

/** True when a phrase, as far as it is taken apart, asks for the start of a clause. */
function hasClauseStart(node: PhraseNode): boolean {
  if (node.kind === 'sequence' || node.kind === 'choice') return node.items.some(hasClauseStart);
  return node.kind === 'optional' ? hasClauseStart(node.item) : node.kind === 'clause-start';
}

function file(index: Map<number, number[]>, key: number, at: number): void {
  const same = index.get(key);
  if (same === undefined) index.set(key, [at]);
  else same.push(at);
}

function isSame(one: Int32Array, other: Int32Array): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}
