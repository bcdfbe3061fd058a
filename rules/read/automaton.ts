import { type Lexicon, lowestSymbol } from './lexicon';
import type { Matches } from './matches';
import { firstBeginning, firstClass, type Program, Sign } from './program';
import { hashStart, hashStep } from './word-table';
import { Place, type Words } from './words';

/** So many places there are, as numbers. */
const places = 8;

/** No phrase goes on for more words than this; it bounds the work for each word of a text. */
const longestMatch = 40;
/** When so many steps are known, they are forgotten: text made to be strange cannot fill the memory. */
const mostSteps = 60_000;

/** No class is left: a token outside of classes. */
const noReturn = -1;
/** More than a program has. */
const manyTokens = 1 << 22;
/** Behind all words. */
const never = 0x7fffffff;

/** Where a walk stands: the nodes from which it can go on. */
interface State {
  readonly nodes: Int32Array;
  /** By word and place; null: no phrase goes on. */
  readonly steps: Map<number, State | null>;
  /** The step taken last: while someone types, the same words come by at every key. */
  lastKey: number;
  lastStep: State | null;
  readonly closures: (Closure | undefined)[];
}

/** What is left of a state when anchors and choices are settled for one place. */
interface Closure {
  /** The nodes that take a word. */
  readonly takers: Int32Array;
  /** The phrases that end here. */
  readonly matches: readonly number[];
}

/** The nodes that take the first word of a phrase. */
interface Beginnings {
  readonly nodes: readonly number[];
  /** The first of the nodes that ask for a word, by its symbol, and the next such after each; places in `nodes` plus 1, 0: none. */
  readonly firsts: Int32Array;
  readonly nexts: Int32Array;
  readonly byClass: ReadonlyMap<number, readonly number[]>;
  readonly others: readonly number[];
}

const none: readonly number[] = [];

/**
 * Some lines of a program as one automaton over word symbols. A node is a token of the program, or a token within a
 * class together with the place in the phrase that asked for the class. Sets of nodes become states when a text first
 * needs them, and stay known. From each word the automaton walks on until no phrase can follow, so a text costs a
 * bounded number of steps for each of its words.
 */
export class Automaton {
  /** Nodes within a class: the token, and the place of the class in its phrase. */
  private readonly innerTokens: number[] = [];
  private readonly innerReturns: number[] = [];
  private readonly innerIds = new Map<number, number>();
  private readonly states = new Map<number, State[]>();
  /** How phrases begin anywhere, and how others begin at the start of a clause only. */
  private readonly anywhere: Beginnings;
  private readonly atClauseStart: Beginnings;
  /** The steps from the start, by key: most words of a text take one, so it is an array. */
  private startSteps: (State | null | undefined)[] = [];
  private knownSteps = 0;
  /** How far the walk from each word looked; where it stood before the last word of the text, `never` if it did not; and its state there. */
  private lookedTo = new Int32Array(64);
  private pausedAt = new Int32Array(64);
  private readonly paused: State[] = [];
  /** The last round in which a node was seen, so that none is taken twice; those within classes apart. */
  private seen = new Int32Array(1 << 14);
  private seenInner = new Int32Array(1 << 10);
  private round = 0;

  /** `starts`: the first tokens of the lines. */
  constructor(
    private readonly program: Program,
    private readonly lexicon: Lexicon,
    starts: readonly number[],
  ) {
    const takers: number[] = [];
    const blocked: number[] = [];
    this.round++;
    for (const start of starts) this.reach(start, noReturn, 0, takers, [], blocked);
    this.anywhere = this.beginningsOf(takers);
    const later: number[] = [];
    for (const node of blocked)
      this.reach(this.tokenOf(node) + 1, this.returnOf(node), Place.ClauseStart, later, [], undefined);
    this.atClauseStart = this.beginningsOf(later);
  }

  private beginningsOf(nodes: readonly number[]): Beginnings {
    const { tokens } = this.program;
    const firsts = new Int32Array(this.lexicon.table.size);
    const nexts = new Int32Array(nodes.length + 1);
    const byClass = new Map<number, number[]>();
    const others: number[] = [];
    for (let place = 1; place <= nodes.length; place++) {
      const node = nodes[place - 1] as number;
      const token = tokens[this.tokenOf(node)] as number;
      if (token >= firstClass) file(byClass, token - firstClass, node);
      else if (token >= 0 && token < firstBeginning) {
        nexts[place] = firsts[token] as number;
        firsts[token] = place;
      } else others.push(node);
    }
    return { nodes, firsts, nexts, byClass, others };
  }

  /**
   * The words from `changed` on are new. From which end on the matches that begin at word `from` are to be found again:
   * 0: all of them, `never`: none. What ends before stays as it was found.
   */
  foundAgainFrom(from: number, changed: number): number {
    if (from >= changed) return 0;
    if ((this.lookedTo[from] as number) < changed) return never;
    const paused = this.pausedAt[from] as number;
    return paused <= changed ? paused : 0;
  }

  /**
   * Walks from each word that is new (from `changed` on), and again from those before whose walk looked at `changed` or
   * further; adds each phrase that matches to `matches`. A walk goes on where the last one stood before its last word.
   */
  walkFrom(words: Words, changed: number, matches: Matches): void {
    if (words.count > this.lookedTo.length) this.widenReach(words.count);
    for (let from = Math.max(0, changed - longestMatch); from < words.count; from++) {
      const again = this.foundAgainFrom(from, changed);
      if (again === never) continue;
      const isNew = again === 0;
      if (isNew) this.pausedAt[from] = never;
      const state = isNew ? this.firstStep(words, from) : (this.paused[from] as State);
      this.lookedTo[from] = this.walkOn(words, from, isNew ? from + 1 : again, state, matches);
    }
  }

  private firstStep({ symbols, places: placesBefore }: Words, from: number): State | null {
    const place = (placesBefore[from] as number) & Place.ClauseStart;
    const symbol = symbols[from] as number;
    const key = (symbol - lowestSymbol) * places + place;
    const known = this.startSteps[key];
    return known === undefined ? this.begin(key, symbol, place) : known;
  }

  /**
   * Walks on before word `at` and adds each phrase that ends there or later to `matches`. Gives the place it looked at
   * last: as long as all up to there stays the same, so does what was found.
   */
  private walkOn(words: Words, from: number, at: number, state: State | null, matches: Matches): number {
    const { symbols, places: placesBefore, stops } = words;
    const last = Math.min(words.count, from + longestMatch);
    const pause = words.count - 1;
    for (; state !== null; at++) {
      if (at === pause) {
        this.paused[from] = state;
        this.pausedAt[from] = pause;
      }
      const here = placesBefore[at] as number;
      const closure: Closure = state.closures[here] ?? this.close(state, here);
      for (const id of closure.matches) matches.push(id, from, at);
      if (at >= last || stops[at] === 1) return at;
      state = this.next(state, closure, symbols[at] as number, here);
    }
    return at - 1;
  }

  private widenReach(count: number): void {
    const wider = (old: Int32Array): Int32Array<ArrayBuffer> => {
      const fresh = new Int32Array(count * 2);
      fresh.set(old);
      return fresh;
    };
    this.lookedTo = wider(this.lookedTo);
    this.pausedAt = wider(this.pausedAt);
  }

  private next(state: State, closure: Closure, symbol: number, place: number): State | null {
    const key = (symbol - lowestSymbol) * places + place;
    if (state.lastKey === key) return state.lastStep;
    let next = state.steps.get(key);
    if (next === undefined) {
      next = this.step(closure, symbol, place);
      state.steps.set(key, next);
    }
    state.lastKey = key;
    state.lastStep = next;
    return next;
  }

  private step(closure: Closure, symbol: number, place: number): State | null {
    const targets: number[] = [];
    this.round++;
    this.takeAll(closure.takers, symbol, place, targets);
    return this.stateOf(targets);
  }

  /** The step from the start: only phrases that can begin with this word are looked at. */
  private begin(key: number, symbol: number, place: number): State | null {
    const targets: number[] = [];
    this.round++;
    this.takeBeginnings(this.anywhere, symbol, place, targets);
    if (place !== 0) this.takeBeginnings(this.atClauseStart, symbol, place, targets);
    const next = this.stateOf(targets);
    this.startSteps[key] = next;
    return next;
  }

  private takeBeginnings(
    { nodes, firsts, nexts, byClass, others }: Beginnings,
    symbol: number,
    place: number,
    targets: number[],
  ): void {
    for (let at = firsts[symbol] ?? 0; at > 0; at = nexts[at] as number) {
      const node = nodes[at - 1] as number;
      this.aim(this.tokenOf(node) + 1, this.returnOf(node), targets);
    }
    for (const { ofClass } of this.program.memberships(symbol))
      this.takeAll(byClass.get(ofClass) ?? none, symbol, place, targets);
    this.takeAll(others, symbol, place, targets);
  }

  private tokenOf(node: number): number {
    return node >= 0 ? node : (this.innerTokens[-1 - node] as number);
  }

  private returnOf(node: number): number {
    return node >= 0 ? noReturn : (this.innerReturns[-1 - node] as number);
  }

  private nodeOf(token: number, back: number): number {
    if (back === noReturn) return token;
    const key = back * manyTokens + token;
    const known = this.innerIds.get(key);
    if (known !== undefined) return known;
    const node = -this.innerTokens.push(token);
    this.innerReturns.push(back);
    this.innerIds.set(key, node);
    return node;
  }

  private isNew(node: number): boolean {
    if (node < 0) {
      if (-1 - node >= this.seenInner.length) this.seenInner = doubled(this.seenInner);
      if (this.seenInner[-1 - node] === this.round) return false;
      this.seenInner[-1 - node] = this.round;
      return true;
    }
    if (node >= this.seen.length) this.seen = doubled(this.seen);
    if (this.seen[node] === this.round) return false;
    this.seen[node] = this.round;
    return true;
  }

  /** The state of these nodes, each named once, in any order; null if there are none. */
  private stateOf(nodes: readonly number[]): State | null {
    if (++this.knownSteps > mostSteps) this.forget();
    if (nodes.length === 0) return null;
    const sorted = Int32Array.from(nodes).sort();
    let hash = hashStart;
    for (const node of sorted) hash = hashStep(hash, node);
    const alike = this.states.get(hash);
    const known = alike?.find((state) => isSame(state.nodes, sorted));
    if (known !== undefined) return known;
    const state: State = { nodes: sorted, steps: new Map(), lastKey: -1, lastStep: null, closures: [] };
    file(this.states, hash, state);
    return state;
  }

  private forget(): void {
    for (const states of this.states.values()) for (const state of states) forgetSteps(state);
    this.states.clear();
    this.startSteps = [];
    this.knownSteps = 0;
  }

  private close({ nodes, closures }: State, place: number): Closure {
    const takers: number[] = [];
    const matches: number[] = [];
    this.round++;
    for (const node of nodes)
      this.reach(this.tokenOf(node), this.returnOf(node), place, takers, matches, undefined);
    const closure = { takers: Int32Array.from(takers), matches: matches.length === 0 ? none : matches };
    closures[place] = closure;
    return closure;
  }

  /**
   * Goes on from a token to all that can come next at this place: `takers` gets the nodes that take a word, `matches` the
   * phrases that end, `blocked` the anchors that do not hold.
   */
  private reach(
    from: number,
    back: number,
    place: number,
    takers: number[],
    matches: number[],
    blocked: number[] | undefined,
  ): void {
    const { tokens, jumps, closes, otherMembers } = this.program;
    for (let at = from; ; at++) {
      const token = tokens[at] as number;
      if (token === Sign.Optional || token === Sign.Close) continue;
      if (token === Sign.Bar) {
        at = closes[at] as number;
        continue;
      }
      if (token === Sign.MemberEnd) {
        // The class is done: on behind it in the phrase.
        this.reach(back + 1, noReturn, place, takers, matches, blocked);
        return;
      }
      if (token === Sign.LineEnd) {
        if (this.isNew(at)) matches.push(jumps[at] as number);
        return;
      }
      const node = this.nodeOf(at, back);
      if (!this.isNew(node)) return;
      if (token === Sign.Open) {
        let bar = at;
        while (tokens[bar] !== Sign.Close) {
          this.reach(bar + 1, back, place, takers, matches, blocked);
          bar = jumps[bar] as number;
        }
        if (tokens[bar + 1] !== Sign.Optional) return;
        at = bar + 1;
        continue;
      }
      if (token === Sign.ClauseStart || token === Sign.SentenceEnd || token === Sign.QuestionEnd) {
        const isMet = (place & placeOf(token)) !== 0;
        if (!isMet && token === Sign.ClauseStart) blocked?.push(node);
        if (!isMet && tokens[at + 1] !== Sign.Optional) return;
        continue;
      }
      takers.push(node);
      if (token === Sign.Gap) at = (jumps[at] as number) - 1;
      else {
        if (token >= firstClass) {
          for (const member of otherMembers[token - firstClass] ?? none)
            this.reach(member, at, place, takers, matches, blocked);
        }
        if (tokens[at + 1] !== Sign.Optional) return;
      }
    }
  }

  /** Adds the nodes behind those of `takers` that take this word. */
  private takeAll(
    takers: readonly number[] | Int32Array,
    symbol: number,
    place: number,
    targets: number[],
  ): void {
    const { program } = this;
    const { tokens } = program;
    const members = program.memberships(symbol);
    let word: string | undefined;
    for (const node of takers) {
      const at = this.tokenOf(node);
      const token = tokens[at] as number;
      if (token === symbol) this.aim(at + 1, this.returnOf(node), targets);
      else if (token >= firstClass) {
        for (const { ofClass, rest } of members)
          if (ofClass === token - firstClass) this.aim(rest, at, targets);
      } else if (token >= firstBeginning) {
        const letters = program.beginnings[token - firstBeginning] as string;
        word ??= this.lexicon.wordOf(symbol);
        if (word.startsWith(letters)) this.aim(at + 1, this.returnOf(node), targets);
      } else if (token === Sign.Any || token === Sign.Gap) {
        const isTaken = (place & Place.SentenceEnd) === 0 && !this.lexicon.isEmoji(symbol);
        if (isTaken) this.aim(at + 1, this.returnOf(node), targets);
      }
    }
  }

  /** Adds a node as a target, or where it leads at once. */
  private aim(token: number, back: number, targets: number[]): void {
    const { tokens, closes } = this.program;
    let at = token;
    for (;;) {
      const sign = tokens[at] as number;
      if (sign === Sign.Bar) at = (closes[at] as number) + 1;
      else if (sign === Sign.Close || sign === Sign.Optional) at++;
      else if (sign === Sign.MemberEnd) {
        this.aim(back + 1, noReturn, targets);
        return;
      } else break;
    }
    const node = this.nodeOf(at, back);
    if (this.isNew(node)) targets.push(node);
  }
}

function doubled(full: Int32Array): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(full.length * 2);
  wider.set(full);
  return wider;
}

function forgetSteps(state: State): void {
  state.steps.clear();
  state.lastKey = -1;
  state.lastStep = null;
}

function placeOf(anchor: number): number {
  if (anchor === Sign.ClauseStart) return Place.ClauseStart;
  return anchor === Sign.SentenceEnd ? Place.SentenceEnd : Place.QuestionEnd;
}

function file<Item>(index: Map<number, Item[]>, key: number, item: Item): void {
  const same = index.get(key);
  if (same === undefined) index.set(key, [item]);
  else same.push(item);
}

function isSame(one: Int32Array, other: Int32Array): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}
