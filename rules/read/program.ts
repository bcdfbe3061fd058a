import type { Lexicon } from './lexicon';

/** A token that is no word. Words are the symbols of the lexicon, all of them higher. */
export const Sign = {
  Open: -10,
  Close: -11,
  /** Between alternatives. */
  Bar: -12,
  /** What stands before it need not be there. */
  Optional: -13,
  /** Any one word. */
  Any: -14,
  /** Any one word, or go on behind the whole gap; a gap of three is three of these. */
  Gap: -15,
  ClauseStart: -16,
  SentenceEnd: -17,
  QuestionEnd: -18,
  LineEnd: -19,
  /** The end of one member of a class. */
  MemberEnd: -20,
} as const;
/** A word of a phrase file that no text has. */
const noWord = -3;
/** Tokens from here on ask for words that begin with the letters of this number, those from `firstClass` on for a class. */
export const firstBeginning = 1 << 22;
export const firstClass = 1 << 23;

/** The class of words that may stand between the parts of a loose line. */
const fillerClass = 'so';
const defaultGap = 3;
const mostOpen = 4096;
/** Room for a language; more tokens make it grow. */
const expectedTokens = 1 << 17;

/** The weight of a line that is sure alone: weights are kept as whole hundredths, so that their sums are exact. */
export const sure = 100;

/** How a line counts. */
export const Role = { Plain: 0, Veto: 1, Unguarded: 2 } as const;

/** Words that begin a member of a class: which class, and the token behind the word. */
export interface Membership {
  readonly ofClass: number;
  readonly rest: number;
}

const noMemberships: readonly Membership[] = [];

/**
 * The phrase lines and classes of one language as one row of numbers, made in one pass over their text and walked as it
 * stands by the automaton. Trusts its lines: `packProblems` tells their authors what cannot be read; such a line matches
 * something else or nothing.
 */
export class Program {
  tokens = new Int32Array(expectedTokens);
  /** Behind an `Open` or `Bar`: the next `Bar` or `Close` of its group. A `Gap`: the token behind the gap. A `LineEnd`: its line. */
  jumps = new Int32Array(expectedTokens);
  /** The `Close` of the group of each `Bar`. */
  closes = new Int32Array(expectedTokens);
  /** The letters of words asked for by how they begin. */
  readonly beginnings: string[] = [];
  /** The first token of each member of a class that does not begin with a plain word. */
  readonly otherMembers: (readonly number[])[] = [];

  /** Of each line: its first token, its group, how sure it is, its role. */
  readonly starts: number[] = [];
  readonly groups: number[] = [];
  readonly weights: number[] = [];
  readonly roles: number[] = [];

  private count = 0;
  private readonly classIds = new Map<string, number>();
  private readonly members = new Map<number, Membership[]>();
  private readonly beginningIds = new Map<string, number>();
  /** The groups that are open while they are linked. */
  private readonly open = new Int32Array(mostOpen);

  constructor(
    private readonly lexicon: Lexicon,
    classes: Readonly<Record<string, string>>,
  ) {
    const names = Object.keys(classes);
    for (const [id, name] of names.entries()) this.classIds.set(name, id);
    for (const [id, name] of names.entries()) this.addClass(id, `${classes[name] ?? ''}\n`);
  }

  /** The classes that have members beginning with this word, and where each member goes on. */
  memberships(symbol: number): readonly Membership[] {
    return this.members.get(symbol) ?? noMemberships;
  }

  /** Makes words known that stand in no phrase. */
  addWords(text: string): void {
    const { count } = this;
    this.readTokens(`${text}\n`, 0, text.length, false, false);
    this.count = count;
  }

  /** Adds a line that matches a class; one that is not there matches nothing. */
  addClassLine(name: string, group: number): void {
    const id = this.classIds.get(name);
    const first = this.push(id === undefined ? noWord : firstClass + id);
    this.endLine(first, group, sure, Role.Plain);
  }

  /** Adds the lines of a block. `isLoose`: filler words may stand between the parts of a line. */
  addBlock(block: string, group: number, isLoose: boolean): void {
    const lines = `${block}\n`;
    for (let start = 0; start < lines.length; ) {
      const end = lines.indexOf('\n', start);
      this.addLine(lines, start, end, group, isLoose);
      start = end + 1;
    }
  }

  /** Settles where the groups and gaps behind token `first` lead. */
  private link(first: number): void {
    const { tokens, jumps, closes, open, count } = this;
    let depth = 0;
    for (let at = first; at < count; at++) {
      const token = tokens[at] as number;
      if (token >= 0) continue;
      if (token === Sign.Open) open[depth++] = at;
      else if (token === Sign.Bar) {
        jumps[open[depth - 1] as number] = at;
        open[depth++] = at;
      } else if (token === Sign.Close) {
        jumps[open[depth - 1] as number] = at;
        while (depth > 0) {
          const bar = open[--depth] as number;
          closes[bar] = at;
          if (tokens[bar] === Sign.Open) break;
        }
      } else if (token === Sign.Gap) {
        let end = at;
        while (tokens[end] === Sign.Gap) end++;
        jumps[at] = end;
      }
    }
  }

  private addClass(id: number, text: string): void {
    const others: number[] = [];
    for (let start = 0; start <= text.length; ) {
      const end = memberEnd(text, start);
      const first = this.count;
      this.readTokens(text, start, end, false, true);
      if (this.count > first) {
        const token = this.tokens[first] as number;
        this.push(Sign.MemberEnd);
        this.link(first);
        if (token >= 0 && token < firstBeginning) this.addMember(token, { ofClass: id, rest: first + 1 });
        else others.push(first);
      }
      start = end + 1;
    }
    this.otherMembers.push(others);
  }

  private addMember(symbol: number, membership: Membership): void {
    const same = this.members.get(symbol);
    if (same === undefined) this.members.set(symbol, [membership]);
    else same.push(membership);
  }

  private addLine(text: string, from: number, to: number, group: number, isLoose: boolean): void {
    let start = from;
    while (start < to && isSpace(text.charCodeAt(start))) start++;
    const mark = text.charCodeAt(start);
    if (start === to || mark === 0x23 /* # */) return;
    let role: number = Role.Plain;
    if ((mark === 0x2d || mark === 0x2b) /* - + */ && text.charCodeAt(start + 1) === 0x20) {
      role = mark === 0x2d ? Role.Veto : Role.Unguarded;
      start += 2;
    }
    let end = to;
    let weight: number = sure;
    let sign = to - 1;
    while (sign > start && isFigure(text.charCodeAt(sign))) sign--;
    if (text.charCodeAt(sign) === 0x3d /* = */) {
      weight = Math.round(Number(text.slice(sign + 1, to)) * sure);
      end = sign;
    }
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    const first = this.count;
    this.readTokens(text, start, end, isLoose, false);
    if (this.count > first) this.endLine(first, group, weight, role);
  }

  private endLine(first: number, group: number, weight: number, role: number): void {
    this.jumps[this.push(Sign.LineEnd)] = this.starts.push(first) - 1;
    this.groups.push(group);
    this.weights.push(weight);
    this.roles.push(role);
    this.link(first);
  }

  /** Adds a token; gives its place. */
  private push(token: number): number {
    if (this.count === this.tokens.length) {
      this.tokens = doubled(this.tokens);
      this.jumps = doubled(this.jumps);
      this.closes = doubled(this.closes);
    }
    this.tokens[this.count] = token;
    return this.count++;
  }

  private readTokens(text: string, from: number, to: number, isLoose: boolean, isMember: boolean): void {
    const { table, meanings } = this.lexicon;
    let depth = 0;
    /** Where the last part outside of groups starts, for a `|` that joins it to the next. */
    let part = -1;
    let isJoined = false;
    let wantsFiller = false;
    let at = from;
    while (at < to) {
      const unit = text.charCodeAt(at);
      if (isSpace(unit)) {
        at++;
        if (depth > 0) continue;
        if (isJoined) this.push(Sign.Close);
        isJoined = false;
        wantsFiller = isLoose && part >= 0 && this.tokens[this.count - 1] !== Sign.Gap;
        continue;
      }
      if (unit === 0x7c /* | */) {
        at++;
        if (depth > 0 || isJoined) this.push(Sign.Bar);
        else if (part >= 0) {
          this.openBefore(part);
          isJoined = true;
        }
        continue;
      }
      if (unit === 0x29 /* ) */) {
        at++;
        depth--;
        this.push(Sign.Close);
        continue;
      }
      if (unit === 0x3f /* ? */) {
        if (isJoined && depth === 0) {
          this.push(Sign.Close);
          isJoined = false;
        }
        const isEnd = text.charCodeAt(at + 1) === 0x24; /* $ */
        if (isEnd && wantsFiller) this.addFiller();
        wantsFiller = false;
        this.push(isEnd ? Sign.QuestionEnd : Sign.Optional);
        at += isEnd ? 2 : 1;
        continue;
      }
      if (depth === 0 && !isJoined) {
        if (wantsFiller) this.addFiller();
        wantsFiller = false;
        part = this.count;
      }
      if (unit === 0x28 /* ( */) {
        at++;
        depth++;
        this.push(Sign.Open);
        continue;
      }
      if (unit === 0x3c /* < */) {
        const close = text.indexOf('>', at);
        const id = isMember ? undefined : this.classIds.get(text.slice(at + 1, close));
        this.push(id === undefined ? noWord : firstClass + id);
        at = close < at ? to : close + 1;
        continue;
      }
      const symbol = table.addRun(text, at);
      if (symbol >= 0 && table.end <= to) {
        at = table.end;
        const meaning = meanings[symbol];
        if (meaning === undefined) this.push(symbol);
        else this.pushAll(meaning, isMember);
        continue;
      }
      const start = at;
      while (at < to && !endsWord(text.charCodeAt(at))) at++;
      this.readSign(text.slice(start, at), isMember);
    }
    if (isJoined) this.push(Sign.Close);
  }

  private addFiller(): void {
    const id = this.classIds.get(fillerClass);
    if (id === undefined) return;
    this.push(firstClass + id);
    this.push(Sign.Optional);
  }

  /** Opens a group before what stands from token `part` on, for a `|` that joins it to what follows. */
  private openBefore(part: number): void {
    this.push(Sign.Open);
    this.tokens.copyWithin(part + 1, part, this.count - 1);
    this.tokens[part] = Sign.Open;
    this.push(Sign.Bar);
  }

  private readSign(word: string, isMember: boolean): void {
    if (word === '_') this.push(Sign.Any);
    else if (word === '^') this.push(Sign.ClauseStart);
    else if (word === '$') this.push(Sign.SentenceEnd);
    else if (word.startsWith('..')) {
      const most = word.length === 2 ? defaultGap : Number(word.slice(2));
      for (let i = 0; i < most; i++) this.push(Sign.Gap);
    } else if (word.endsWith('*')) this.push(firstBeginning + this.beginningId(word.slice(0, -1)));
    else this.pushAll(this.lexicon.symbolsOf(word), isMember);
  }

  private beginningId(letters: string): number {
    const known = this.beginningIds.get(letters);
    if (known !== undefined) return known;
    const id = this.beginnings.push(this.lexicon.addPrefix(letters)) - 1;
    this.beginningIds.set(letters, id);
    return id;
  }

  /** What one word of a file stands for. Several words are a group, so that what follows is said of all of them. */
  private pushAll(symbols: readonly number[], isMember: boolean): void {
    const isGroup = symbols.length > 1 && !isMember;
    if (isGroup) this.push(Sign.Open);
    for (const symbol of symbols) this.push(symbol);
    if (isGroup) this.push(Sign.Close);
    if (symbols.length === 0) this.push(noWord);
  }
}

/** Where the member of a class that starts at `from` ends: at the next | outside of groups. */
export function memberEnd(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x28 /* ( */) depth++;
    else if (unit === 0x29 /* ) */) depth--;
    else if (unit === 0x7c /* | */ && depth === 0) return at;
  }
  return text.length;
}

function doubled(full: Int32Array): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(full.length * 2);
  wider.set(full);
  return wider;
}

/** Space, point or digit: what a weight is written with. */
function isFigure(unit: number): boolean {
  return unit === 0x20 || unit === 0x2e || (unit >= 0x30 && unit <= 0x39);
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || unit === 0x0a || unit === 0x0d;
}

/** Space ( ) | < ? */
function endsWord(unit: number): boolean {
  return isSpace(unit) || unit === 0x28 || unit === 0x29 || unit === 0x7c || unit === 0x3c || unit === 0x3f;
}
