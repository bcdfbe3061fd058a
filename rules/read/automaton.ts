import type { Lexicon } from './lexicon';
import { classesIn, isBad, type PhraseNode, parseMember } from './parse';

/** What stands before a word, as bits. Anchors and gaps of phrases ask for it. */
export const Place = {
  ClauseStart: 1,
  /** A sentence ends here: gaps and `_` stop, `$` matches. */
  SentenceEnd: 2,
  /** … and it ends in a question mark. */
  QuestionEnd: 4,
} as const;
const placeBits = 3;
const places = 1 << placeBits;

/** No phrase goes on for more words than this; it bounds the work for each word of a text. */
export const longestMatch = 40;
/** When so many steps are known, they are forgotten: text made to be strange cannot fill the memory. */
const mostSteps = 60_000;

const Op = {
  Symbol: 0,
  Prefix: 1,
  /** One of the single words of a class. */
  Class: 2,
  /** Any word, but not past the end of a sentence. */
  AnyWord: 3,
  Split: 4,
  At: 5,
  Match: 6,
} as const;

interface WordClass {
  readonly symbols: ReadonlySet<number>;
  readonly prefixes: readonly string[];
  /** Members of several words. */
  readonly phrases: readonly PhraseNode[];
}

/** Where a walk stands: the instructions that can come next. */
interface State {
  readonly instructions: readonly number[];
  readonly steps: Map<number, State | undefined>;
  readonly closures: (Closure | undefined)[];
}

/** The instructions that take a word, after anchors and choices are settled for one place; and the phrases that end. */
interface Closure {
  readonly takers: readonly number[];
  readonly matches: readonly number[];
}

const noMatches: readonly number[] = [];

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
  private readonly classes: WordClass[] = [];
  private readonly classIds = new Map<string, number>();
  private readonly entries: number[] = [];
  private states = new Map<string, State>();
  private start: State | undefined;
  private knownSteps = 0;

  /**
   * `members`: the members of a class by its name, separated by `|`; undefined if there is no such class, and nothing
   * matches there then.
   */
  constructor(
    private readonly lexicon: Lexicon,
    private readonly members: (name: string) => string | undefined,
  ) {}

  /** Adds a phrase. `id` is what a match of it reports. */
  add(id: number, node: PhraseNode): void {
    this.entries.push(this.compile(node, this.emit(Op.Match, id, -1)));
    this.start = undefined;
  }

  /**
   * Walks from word `from` and reports each phrase that matches from there: `report(id, end)`, `end` exclusive.
   * `symbols[i]` is the word, `placesBefore[i]` what stands before it, `stops[i]` is 1 where nothing may cross.
   */
  walk(
    symbols: Int32Array,
    placesBefore: Uint8Array,
    stops: Uint8Array,
    count: number,
    from: number,
    report: (id: number, end: number) => void,
  ): void {
    let place = (placesBefore[from] as number) & Place.ClauseStart;
    let state: State = this.start ?? this.begin();
    const last = Math.min(count, from + longestMatch);
    for (let at = from; at < last; ) {
      const symbol = symbols[at] as number;
      const key = (symbol + 2) * places + place;
      let next: State | undefined = state.steps.get(key);
      if (next === undefined && !state.steps.has(key)) next = this.step(state, key, symbol, place);
      if (next === undefined) return;
      state = next;
      at++;
      place = placesBefore[at] as number;
      const { matches } = state.closures[place] ?? this.close(state, place);
      for (let match = 0; match < matches.length; match++) report(matches[match] as number, at);
      if (stops[at] === 1) return;
    }
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
      case 'word': {
        let entry = next;
        const symbols = this.lexicon.symbolsOf(node.text);
        for (let i = symbols.length - 1; i >= 0; i--)
          entry = this.emit(Op.Symbol, symbols[i] as number, entry);
        return entry;
      }
      case 'prefix':
        this.prefixes.push(this.lexicon.addPrefix(node.text));
        return this.emit(Op.Prefix, this.prefixes.length - 1, next);
      case 'class':
        return this.compileClass(node.name, next);
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

  private compileClass(name: string, next: number): number {
    const id = this.classIds.get(name) ?? this.readClass(name);
    const { phrases } = this.classes[id] as WordClass;
    return this.split([
      this.emit(Op.Class, id, next),
      ...phrases.map((phrase) => this.compile(phrase, next)),
    ]);
  }

  private readClass(name: string): number {
    const symbols = new Set<number>();
    const prefixes: string[] = [];
    const phrases: PhraseNode[] = [];
    for (const member of (this.members(name) ?? '').split('|')) {
      const node = parseMember(member);
      if (isBad(node)) continue;
      const words = node.kind === 'word' ? this.lexicon.symbolsOf(node.text) : [];
      if (words.length === 1) symbols.add(words[0] as number);
      else if (node.kind === 'prefix') prefixes.push(this.lexicon.addPrefix(node.text));
      else if (classesIn(node).length === 0) phrases.push(node);
    }
    this.classes.push({ symbols, prefixes, phrases });
    this.classIds.set(name, this.classes.length - 1);
    return this.classes.length - 1;
  }

  private begin(): State {
    this.states.clear();
    this.knownSteps = 0;
    this.start = this.state(this.entries);
    return this.start;
  }

  private state(instructions: readonly number[]): State {
    const key = instructions.join();
    const known = this.states.get(key);
    if (known !== undefined) return known;
    const state: State = { instructions, steps: new Map(), closures: [] };
    this.states.set(key, state);
    return state;
  }

  private close(state: State, place: number): Closure {
    const takers: number[] = [];
    const matches: number[] = [];
    const seen = new Set<number>();
    const pending = [...state.instructions];
    for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
      if (seen.has(at)) continue;
      seen.add(at);
      const op = this.ops[at];
      const arg = this.args[at] as number;
      if (op === Op.Split) pending.push(...(this.branches[arg] as readonly number[]));
      else if (op === Op.At) {
        if ((place & arg) !== 0) pending.push(this.nexts[at] as number);
      } else if (op === Op.Match) matches.push(arg);
      else takers.push(at);
    }
    const closure = { takers, matches: matches.length === 0 ? noMatches : matches };
    state.closures[place] = closure;
    return closure;
  }

  private step(state: State, key: number, symbol: number, place: number): State | undefined {
    if (++this.knownSteps > mostSteps) this.forget();
    const { takers } = state.closures[place] ?? this.close(state, place);
    const targets = new Set<number>();
    for (const at of takers) if (this.takes(at, symbol, place)) targets.add(this.nexts[at] as number);
    const next = targets.size === 0 ? undefined : this.state([...targets].sort((a, b) => a - b));
    state.steps.set(key, next);
    return next;
  }

  private forget(): void {
    for (const state of this.states.values()) state.steps.clear();
    this.states = new Map(this.start === undefined ? [] : [[this.start.instructions.join(), this.start]]);
    this.knownSteps = 1;
  }

  private takes(at: number, symbol: number, place: number): boolean {
    const arg = this.args[at] as number;
    switch (this.ops[at]) {
      case Op.Symbol:
        return arg === symbol;
      case Op.Prefix:
        return this.lexicon.startsWith(symbol, this.prefixes[arg] as string);
      case Op.Class: {
        const { symbols, prefixes } = this.classes[arg] as WordClass;
        return symbols.has(symbol) || prefixes.some((prefix) => this.lexicon.startsWith(symbol, prefix));
      }
      default:
        return (place & Place.SentenceEnd) === 0 && !this.lexicon.isEmoji(symbol);
    }
  }
}
