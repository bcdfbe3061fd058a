import type { Feeling, Found } from '../types';
import { Automaton } from './automaton';
import { type Group, judge, steering } from './judge';
import { Lexicon } from './lexicon';
import { Matches } from './matches';
import type { ActPhrases, LanguagePack } from './phrases';
import { Program } from './program';
import type { Scan } from './scan';
import { Words } from './words';

/**
 * Reads texts of one language: finds the acts of a scanned text. What it found of a draft is kept, so that the next key
 * costs only the words it changes.
 */
export class LanguageReader {
  private readonly groups: Group[] = [];
  private readonly lexicon: Lexicon;
  private readonly program: Program;
  private readonly automaton: Automaton;
  /** Finds the words behind which a clause starts, so that `^` is settled before phrases are looked for. */
  private readonly openers: Automaton;
  private readonly words = new Words();
  private readonly matches = new Matches();
  private readonly openings = new Matches();
  /** What the last text gave, and whether it asked something. */
  private found: readonly Found[] = [];
  private asked = false;

  /** `mildly`: to tell all that a text does; else only what a hint may rest on, without the acts that are mild. */
  constructor(
    { spelling, common, classes, acts }: LanguagePack,
    private readonly mildly: boolean,
  ) {
    this.lexicon = new Lexicon(spelling);
    const program = new Program(this.lexicon, classes);
    this.program = program;
    program.addWords(common);
    program.addClassLine('opener', -1);
    for (const [place, name] of steering.entries()) program.addClassLine(name, -1 - place);
    for (const act of acts) if (mildly || act.mild !== true) this.addAct(act);
    this.openers = new Automaton(program, this.lexicon, program.starts.slice(0, 1));
    this.automaton = new Automaton(program, this.lexicon, program.starts.slice(1));
  }

  private addAct({ act, phrases, guards = [], mild = false, isLoose = false }: ActPhrases): void {
    const blocks = typeof phrases === 'string' ? { '': phrases } : phrases;
    for (const [label, block] of Object.entries(blocks)) {
      const group = { act, guards, mild };
      this.groups.push(label === '' ? group : { ...group, label: label as Feeling });
      this.program.addBlock(block, this.groups.length - 1, isLoose);
    }
  }

  /** The acts of the text that `scan` has read, by their start. */
  read(scan: Scan, text: string): readonly Found[] {
    const { words, matches, automaton } = this;
    const changed = words.take(scan, text, this.lexicon);
    this.markOpeners(changed);
    matches.keepBefore(changed, automaton);
    const kept = matches.count;
    automaton.walkFrom(words, changed, matches);
    // Most keys change a word that no phrase has: then all that was found stands. What ends before the last word but one
    // is judged by nothing that the key changed.
    const isSame = changed > 0 && matches.areAsBefore(kept, changed);
    if (!isSame || this.asked || scan.questions > 0) {
      const { program: lines, groups, mildly } = this;
      this.found = judge({ scan, words, matches, lines, groups, mildly });
    }
    this.asked = scan.questions > 0;
    return this.found;
  }

  private markOpeners(changed: number): void {
    const { words, openings } = this;
    openings.clear();
    this.openers.walkFrom(words, changed, openings);
    for (let match = 0; match < openings.count; match++) words.startClause(openings.ends[match] as number);
  }
}
