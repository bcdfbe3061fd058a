import { acts } from '../types';
import { classesIn, isBad, type PhraseNode, parseClass, parseLine } from './parse';
import type { LanguagePack } from './phrases';
import { memberEnd } from './program';
import { foldWords } from './scan';

/** A line of a language that its author must mend: `where` is an act, a class or a word list. */
export interface PackProblem {
  readonly where: string;
  readonly line: string;
  readonly problem: string;
}

/** What cannot be read in a language's files. A bad line is skipped when Haven runs; a test shows this list to authors. */
export function packProblems(pack: LanguagePack): readonly PackProblem[] {
  return [...actProblems(pack), ...classProblems(pack), ...spellingProblems(pack)];
}

function actProblems(pack: LanguagePack): PackProblem[] {
  const problems: PackProblem[] = [];
  for (const { act, phrases } of pack.acts) {
    if (!acts.includes(act)) problems.push({ where: act, line: '', problem: 'no such act' });
    for (const block of typeof phrases === 'string' ? [phrases] : Object.values(phrases)) {
      for (const line of block.split('\n')) {
        const parsed = parseLine(line);
        if (parsed === undefined) continue;
        const problem = isBad(parsed) ? parsed.problem : classMissing(pack, parsed.node);
        if (problem !== undefined) problems.push({ where: act, line: line.trim(), problem });
      }
    }
  }
  return problems;
}

function classMissing(pack: LanguagePack, node: PhraseNode): string | undefined {
  const missing = classesIn(node).find((name) => !Object.hasOwn(pack.classes, name));
  return missing === undefined ? undefined : `there is no class <${missing}>`;
}

function membersOf(members: string): readonly string[] {
  const parts: string[] = [];
  for (let start = 0; start <= members.length; ) {
    const end = memberEnd(members, start);
    parts.push(members.slice(start, end));
    start = end + 1;
  }
  return parts;
}

function classProblems(pack: LanguagePack): PackProblem[] {
  return Object.entries(pack.classes).flatMap(([name, members]) =>
    membersOf(members).flatMap((member) => {
      const node = parseClass(member);
      const where = `class <${name}>`;
      if (isBad(node)) return [{ where, line: member.trim(), problem: node.problem }];
      if (classesIn(node).length === 0) return [];
      return [{ where, line: member.trim(), problem: 'a class holds words, not other classes' }];
    }),
  );
}

function spellingProblems(pack: LanguagePack): PackProblem[] {
  return pack.spelling.split('\n').flatMap((line) => {
    if (line.trim() === '' || line.trimStart().startsWith('#')) return [];
    const [form = '', full = '', ...more] = line.split('=');
    const isRead = more.length === 0 && foldWords(form).length === 1 && foldWords(full).length > 0;
    return isRead
      ? []
      : [{ where: 'spelling', line: line.trim(), problem: 'write one word = what it stands for' }];
  });
}
