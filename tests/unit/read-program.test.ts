import { describe, expect, it } from 'vitest';
import { packs } from '../../rules/languages/index';
import { Automaton } from '../../rules/read/automaton';
import { Lexicon } from '../../rules/read/lexicon';
import { Matches } from '../../rules/read/matches';
import { isBad, type PhraseNode, parseClass, parseLine } from '../../rules/read/parse';
import type { LanguagePack } from '../../rules/read/phrases';
import { Program, Role, sure } from '../../rules/read/program';
import { Scan } from '../../rules/read/scan';
import { Words } from '../../rules/read/words';

const samples = 3;
const roles = { plain: Role.Plain, veto: Role.Veto, unguarded: Role.Unguarded };

/** Even numbers that look like chance and are the same in every run: `next(n)` is 0 … n - 1. */
function chance(): (below: number) => number {
  let state = 1;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % below;
  };
}

/** Words that the phrase, as its author's parser reads it, must match; anchors become the signs they ask for. */
function sampleOf(node: PhraseNode, pack: LanguagePack, next: (below: number) => number): string {
  const sample = (one: PhraseNode): string => sampleOf(one, pack, next);
  switch (node.kind) {
    case 'word':
    case 'prefix':
      return node.text;
    case 'words':
      return node.texts[next(node.texts.length)] ?? '';
    case 'class': {
      const members = parseClass(pack.classes[node.name] ?? '');
      return isBad(members) ? '' : sample(members);
    }
    case 'any':
      return 'qwx';
    case 'gap':
      return 'qwx '.repeat(next(node.most + 1));
    case 'clause-start':
      return ', ';
    case 'sentence-end':
      return '. ';
    case 'question-end':
      return '? ';
    case 'sequence':
      return node.items.map(sample).join(' ');
    case 'choice':
      return sample(node.items[next(node.items.length)] as PhraseNode);
    case 'optional':
      return next(2) === 0 ? '' : sample(node.item);
  }
}

/** A program of all lines of a language, and the lines as their author's parser reads them. */
function programOf(pack: LanguagePack) {
  const lexicon = new Lexicon(pack.spelling);
  const program = new Program(lexicon, pack.classes);
  const blocks = pack.acts.flatMap(({ phrases, isLoose = false }) =>
    (typeof phrases === 'string' ? [phrases] : Object.values(phrases)).map((block) => ({ block, isLoose })),
  );
  for (const [group, { block, isLoose }] of blocks.entries()) program.addBlock(block, group, isLoose);
  const lines = blocks.flatMap(({ block }, group) =>
    block.split('\n').flatMap((text) => {
      const line = parseLine(text);
      return line === undefined || isBad(line) ? [] : [{ text: text.trim(), group, line }];
    }),
  );
  return { lexicon, program, lines };
}

describe.each(packs.map((pack) => [pack.language, pack] as const))('the program of %s', (_, pack) => {
  const { lexicon, program, lines } = programOf(pack);

  it('has each line once, with its group, weight and role', () => {
    expect(program.starts.length).toBe(lines.length);
    for (const [id, { text, group, line }] of lines.entries()) {
      expect([text, program.groups[id], program.weights[id], program.roles[id]]).toEqual([
        text,
        group,
        Math.round(line.weight * sure),
        roles[line.role],
      ]);
    }
  });

  it('matches what each line says', () => {
    const automaton = new Automaton(program, lexicon, program.starts);
    const words = new Words();
    const scan = new Scan();
    const matches = new Matches();
    const next = chance();
    const missed: string[] = [];
    for (const [id, { text, line }] of lines.entries()) {
      for (let count = 0; count < samples; count++) {
        const sample = sampleOf(line.node, pack, next).trim();
        scan.read(sample);
        words.take(scan, sample, lexicon);
        matches.clear();
        automaton.walkFrom(words, 0, matches);
        const found = Array.from(matches.lines.subarray(0, matches.count)).includes(id);
        if (!found) missed.push(`${text}  ←  ${sample}`);
      }
    }
    expect(missed).toEqual([]);
  });
});
