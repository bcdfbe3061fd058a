import type { Feeling, Found } from '../types';
import { Automaton, longestMatch } from './automaton';
import { type Group, type Judgement, judge, type Line, type Steering, steering } from './judge';
import { Lexicon } from './lexicon';
import { Matches } from './matches';
import { isBad, type PhraseNode, parseStart, startOf } from './parse';
import type { ActPhrases, LanguagePack } from './phrases';
import type { Scan } from './scan';
import { Words } from './words';

/**
 * Reads texts of one language: finds the acts of a scanned text. What it found of a draft is kept, so that the next key
 * costs only the words it changes.
 */
export class LanguageReader {
  private readonly lines: Line[] = [];
  /** The lines as written, each in the place of its `lines`. */
  private readonly texts: string[] = [];
  private readonly groups: Group[] = [];
  private readonly lexicon: Lexicon;
  private readonly automaton: Automaton;
  /** Finds the words behind which a clause starts, so that `^` is settled before phrases are looked for. */
  private readonly openers: Automaton;
  private readonly words = new Words();
  private readonly matches = new Matches();
  private readonly openings = new Matches();
  /** What the last text gave, and whether it asked something. */
  private judgement: Judgement = { all: [], firm: [] };
  private asked = false;
  /** The place that the walk from each word looked at last: for phrases, and for openers. */
  private reach = new Int32Array(64);
  private openerReach = new Int32Array(64);

  constructor(pack: LanguagePack) {
    const { classes } = pack;
    this.lexicon = new Lexicon(pack);
    const members = (name: string): string | undefined =>
      Object.hasOwn(classes, name) ? classes[name] : undefined;
    this.automaton = new Automaton(this.lexicon, members, (line) => this.readLine(line));
    this.openers = new Automaton(this.lexicon, members, () => undefined);
    this.openers.add(0, { kind: 'class', name: 'opener' });
    for (const name of steering) {
      if (Object.hasOwn(classes, name)) this.addSteering(name);
    }
    for (const act of pack.acts) this.addAct(act);
  }

  private addSteering(name: Steering): void {
    this.texts.push('');
    this.lines.push({ steers: name, group: -1, weight: 1, role: 'plain' });
    this.automaton.add(this.lines.length - 1, { kind: 'class', name });
  }

  private addAct({ act, phrases, guards = [], mild = false }: ActPhrases): void {
    if (typeof phrases === 'string') this.addGroup({ act, guards, mild }, phrases);
    else {
      for (const [label, block] of Object.entries(phrases)) {
        this.addGroup({ act, label: label as Feeling, guards, mild }, block);
      }
    }
  }

  private addGroup(group: Group, block: string): void {
    this.groups.push(group);
    for (const text of block.split('\n')) {
      const line = this.texts.push(text) - 1;
      this.lines.push({ group: this.groups.length - 1, weight: 1, role: 'plain' });
      const start = startOf(text);
      if (start !== undefined) this.automaton.addLater(line, start);
      else {
        const node = this.readLine(line);
        if (node !== undefined) this.automaton.add(line, node);
      }
    }
  }

  /** Takes a line apart; one that cannot be read is left out. */
  private readLine(line: number): PhraseNode | undefined {
    const parsed = parseStart(this.texts[line] ?? '');
    if (parsed === undefined || isBad(parsed)) return undefined;
    const { node, weight, role } = parsed;
    this.lines[line] = { group: (this.lines[line] as Line).group, weight, role };
    return node;
  }

  /** All acts of the text that `scan` has read, by their start. */
  read(scan: Scan, text: string): readonly Found[] {
    const { words, matches } = this;
    const changed = words.take(scan, text, this.lexicon);
    if (words.count > this.reach.length) this.widenReach();
    this.markOpeners(changed);
    const before = matches.count;
    matches.keepBefore(changed, this.reach);
    const kept = matches.count;
    this.walkFrom(changed, this.reach, (at) => this.automaton.walk(words, at, matches));
    // Most keys change a word that no phrase has: then all that was found stands, for it looked at nothing they changed.
    const isSame = changed > 0 && kept === before && kept === matches.count;
    if (!isSame || this.asked || scan.questions > 0) {
      this.judgement = judge({ scan, words, matches, lines: this.lines, groups: this.groups });
    }
    this.asked = scan.questions > 0;
    return this.judgement.all;
  }

  /** Of the text read last: the acts that a hint may rest on. */
  get firm(): readonly Found[] {
    return this.judgement.firm;
  }

  private markOpeners(changed: number): void {
    const { words, openings } = this;
    openings.clear();
    this.walkFrom(changed, this.openerReach, (at) => this.openers.walk(words, at, openings));
    for (let match = 0; match < openings.count; match++) words.startClause(openings.ends[match] as number);
  }

  /** Walks from each new word, and again from each word before whose walk looked at `changed` or further. */
  private walkFrom(changed: number, reach: Int32Array, walk: (at: number) => number): void {
    for (let at = Math.max(0, changed - longestMatch); at < changed; at++) {
      if ((reach[at] as number) >= changed) reach[at] = walk(at);
    }
    for (let at = changed; at < this.words.count; at++) reach[at] = walk(at);
  }

  private widenReach(): void {
    const wider = (old: Int32Array): Int32Array<ArrayBuffer> => {
      const fresh = new Int32Array(this.words.count * 2);
      fresh.set(old);
      return fresh;
    };
    this.reach = wider(this.reach);
    this.openerReach = wider(this.openerReach);
  }
}
