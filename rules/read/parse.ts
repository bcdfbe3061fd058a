/** A phrase as a tree. Words are as written in the phrase file; the lexicon cleans them. */
export type PhraseNode =
  | { readonly kind: 'word'; readonly text: string }
  /** One of these words or groups of words, without any sign. */
  | { readonly kind: 'words'; readonly texts: readonly string[] }
  | { readonly kind: 'prefix'; readonly text: string }
  | { readonly kind: 'class'; readonly name: string }
  | { readonly kind: 'any' }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'clause-start' }
  | { readonly kind: 'sentence-end' }
  | { readonly kind: 'question-end' }
  | { readonly kind: 'sequence'; readonly items: readonly PhraseNode[] }
  | { readonly kind: 'choice'; readonly items: readonly PhraseNode[] }
  | { readonly kind: 'optional'; readonly item: PhraseNode };

/** One line of a phrase file. */
export interface PhraseLine {
  readonly node: PhraseNode;
  /** How sure the words are: 1 stands alone, less is a weak sign. */
  readonly weight: number;
  readonly role: 'plain' | 'veto' | 'unguarded';
}

/** A line that cannot be read; `problem` tells its author what to mend. */
export interface BadLine {
  readonly problem: string;
}

const longestGap = 12;
const defaultGap = 3;
const shortestPrefix = 3;
const plainWord = /^[a-z]+$/;
const plainWords = /^[a-z' |]+$/;
const wordCharacters = /^['’‘`-]*[\p{L}\p{N}][\p{L}\p{N}\p{M}'’‘`-]*$/u;
const emojiOnly = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200d|\ufe0f)+$/u;

class LineProblem extends Error {}

/**
 * Reads one line of a phrase block. Remarks and empty lines give undefined; a line that cannot be read gives its problem.
 * The syntax is told in `rules/README.md`. For those who write phrases: texts are read with `program.ts`, which trusts them.
 */
export function parseLine(line: string): PhraseLine | BadLine | undefined {
  let rest = line.trim();
  if (rest === '' || rest.startsWith('#')) return undefined;
  let role: PhraseLine['role'] = 'plain';
  if (rest.startsWith('- ')) role = 'veto';
  else if (rest.startsWith('+ ')) role = 'unguarded';
  if (role !== 'plain') rest = rest.slice(2).trim();
  return orProblem(() => {
    const { body, weight } = splitWeight(rest);
    if (weight !== 1 && role === 'veto') throw new LineProblem('a veto has no weight');
    const node = parsePhrase(body);
    checkPhrase(node);
    return { node, weight, role };
  });
}

function orProblem<Parsed>(parse: () => Parsed): Parsed | BadLine {
  try {
    return parse();
  } catch (error) {
    if (error instanceof LineProblem) return { problem: error.message };
    throw error;
  }
}

/** Reads the members of a class, separated by `|`; the same syntax as a group. */
export function parseClass(members: string): PhraseNode | BadLine {
  return orProblem(() => (members.includes('(') ? parsePhrase(`(${members})`) : readAlternatives(members)));
}

/** True for what `parseLine` and `parseClass` give instead of a phrase. */
export function isBad(parsed: PhraseLine | PhraseNode | BadLine): parsed is BadLine {
  return 'problem' in parsed;
}

/** The names of the classes that a phrase asks for. */
export function classesIn(node: PhraseNode): readonly string[] {
  switch (node.kind) {
    case 'class':
      return [node.name];
    case 'sequence':
    case 'choice':
      return node.items.flatMap(classesIn);
    case 'optional':
      return classesIn(node.item);
    default:
      return [];
  }
}

function splitWeight(text: string): { body: string; weight: number } {
  const at = text.lastIndexOf('=');
  if (at < 0) return { body: text, weight: 1 };
  const digits = text.slice(at + 1).trim();
  const weight = Number(digits);
  if (digits === '' || !(weight > 0 && weight <= 1)) {
    throw new LineProblem('the weight after = is a number above 0 and up to 1');
  }
  return { body: text.slice(0, at).trim(), weight };
}

function parsePhrase(text: string): PhraseNode {
  const reader = new PhraseReader(text);
  const node = reader.readSequence();
  reader.expectEnd();
  return node;
}

class PhraseReader {
  private at = 0;
  private depth = 0;

  constructor(private readonly text: string) {}

  expectEnd(): void {
    if (this.isAt('|')) throw new LineProblem('alternatives of several words stand in ( )');
    if (this.at < this.text.length)
      throw new LineProblem(`"${this.text[this.at]}" stands where a word should`);
  }

  readSequence(): PhraseNode {
    const items: PhraseNode[] = [];
    this.skipSpaces();
    while (this.at < this.text.length && !this.isAt(')') && !this.isAt('|')) {
      items.push(this.readItem());
      this.skipSpaces();
    }
    if (items.length === 0) throw new LineProblem('there are no words here');
    return items.length === 1 && items[0] !== undefined ? items[0] : { kind: 'sequence', items };
  }

  /** A word or group, the alternatives joined to it by `|`, and the `?` that makes all of it optional. */
  private readItem(): PhraseNode {
    const items = [this.readAtom()];
    while (this.isAt('|') && this.joins(this.at + 1) && this.joins(this.at - 1)) {
      this.at++;
      items.push(this.readAtom());
    }
    const node = choiceOf(items);
    if (!this.isAt('?') || this.isAtQuestionEnd()) return node;
    this.at++;
    return { kind: 'optional', item: node };
  }

  /** In a group `|` parts whole sequences; between bare words it parts words only. */
  private joins(at: number): boolean {
    const character = this.text[at];
    return this.depth === 0 && character !== undefined && character !== ' ';
  }

  private readAtom(): PhraseNode {
    if (this.isAt('(')) return this.readGroup();
    if (this.isAt('<')) return this.readClass();
    const start = this.at;
    if (this.isAtQuestionEnd()) {
      this.at += 2;
      return { kind: 'question-end' };
    }
    while (this.at < this.text.length && !endsWord(this.text.charCodeAt(this.at))) this.at++;
    const text = this.text.slice(start, this.at);
    if (text === '') throw new LineProblem(`"${this.text[start]}" stands where a word should`);
    return readWord(text);
  }

  private readGroup(): PhraseNode {
    const close = this.text.indexOf(')', this.at);
    const inner = this.text.indexOf('(', this.at + 1);
    if (close < 0 || (inner >= 0 && inner < close)) return this.readNestedGroup();
    const text = this.text.slice(this.at + 1, close);
    this.at = close + 1;
    return readAlternatives(text);
  }

  private readNestedGroup(): PhraseNode {
    this.at++;
    this.depth++;
    const items = [this.readSequence()];
    while (this.isAt('|')) {
      this.at++;
      items.push(this.readSequence());
    }
    if (!this.isAt(')')) throw new LineProblem('a group is opened with ( and not closed');
    this.at++;
    this.depth--;
    return choiceOf(items);
  }

  private readClass(): PhraseNode {
    const end = this.text.indexOf('>', this.at);
    const name = end < 0 ? '' : this.text.slice(this.at + 1, end);
    if (!/^[a-z][a-z0-9-]*$/.test(name)) throw new LineProblem('a class is written <name>, in small letters');
    this.at = end + 1;
    return { kind: 'class', name };
  }

  private isAt(mark: '(' | ')' | '|' | '<' | '?'): boolean {
    return this.text[this.at] === mark;
  }

  private isAtQuestionEnd(): boolean {
    return this.text[this.at] === '?' && this.text[this.at + 1] === '$';
  }

  private skipSpaces(): void {
    while (this.text[this.at] === ' ' || this.text[this.at] === '\t') this.at++;
  }
}

function readAlternatives(text: string): PhraseNode {
  const parts = text.split('|');
  if (plainWords.test(text) && !parts.some((part) => part.trim() === ''))
    return { kind: 'words', texts: parts };
  return choiceOf(parts.map((part) => parsePhrase(part)));
}

function choiceOf(items: readonly PhraseNode[]): PhraseNode {
  const [first] = items;
  if (items.length === 1 && first !== undefined) return first;
  const texts: string[] = [];
  const others: PhraseNode[] = [];
  for (const item of items) {
    if (item.kind === 'word') texts.push(item.text);
    else others.push(item);
  }
  if (others.length === 0) return { kind: 'words', texts };
  return { kind: 'choice', items: texts.length === 0 ? others : [{ kind: 'words', texts }, ...others] };
}

/** Space ( ) | < ? */
function endsWord(unit: number): boolean {
  return unit === 0x20 || unit === 0x28 || unit === 0x29 || unit === 0x7c || unit === 0x3c || unit === 0x3f;
}

function readWord(text: string): PhraseNode {
  if (plainWord.test(text)) return { kind: 'word', text };
  if (text === '_') return { kind: 'any' };
  if (text === '^') return { kind: 'clause-start' };
  if (text === '$') return { kind: 'sentence-end' };
  if (text.startsWith('..')) return { kind: 'gap', most: readGap(text.slice(2)) };
  if (text.endsWith('*')) return { kind: 'prefix', text: readPrefix(text.slice(0, -1)) };
  if (wordCharacters.test(text) || emojiOnly.test(text)) return { kind: 'word', text };
  throw new LineProblem(`"${text}" is not a word; write words, emoji, or the signs in rules/README.md`);
}

function readGap(digits: string): number {
  if (digits === '') return defaultGap;
  const most = Number(digits);
  if (Number.isInteger(most) && most >= 1 && most <= longestGap) return most;
  throw new LineProblem(`a gap is .. or ..1 to ..${longestGap}`);
}

function readPrefix(text: string): string {
  if (!/^[\p{L}\p{N}'’]+$/u.test(text) || text.length < shortestPrefix) {
    throw new LineProblem(`* stands after at least ${shortestPrefix} letters, at the end of a word`);
  }
  return text;
}

function checkPhrase(node: PhraseNode): void {
  if (canBeEmpty(node)) throw new LineProblem('nothing in this phrase must be there');
  const first = node.kind === 'sequence' ? node.items[0] : node;
  if (first?.kind === 'gap') throw new LineProblem('a phrase does not begin with a gap');
}

/** True when the phrase can be matched by no word at all: gaps, anchors and optional parts only. */
function canBeEmpty(node: PhraseNode): boolean {
  switch (node.kind) {
    case 'word':
    case 'words':
    case 'prefix':
    case 'class':
    case 'any':
      return false;
    case 'sequence':
      return node.items.every(canBeEmpty);
    case 'choice':
      return node.items.some(canBeEmpty);
    default:
      return true;
  }
}
