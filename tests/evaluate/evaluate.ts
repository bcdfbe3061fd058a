import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { read } from '../../rules/index';
import type { Language } from '../../rules/types';
import {
  heading,
  isReached,
  type Mistake,
  mistakeText,
  type Result,
  type Row,
  rowData,
  rowText,
} from './report';
import { scoreActs } from './score-acts';
import { quietScenarios, scoreQuiet, threadsOf } from './score-quiet';
import { scoreScenarios } from './score-scenarios';
import { scoreThirdParty } from './score-third-party';
import {
  type ActLine,
  type BinaryLine,
  type DataSet,
  findSets,
  languageOf,
  readLines,
  type ScenarioLine,
} from './sets';

const help = `npm run evaluate -- [options]
  --set NAME        only this set (acts.en, scenarios.nl, heat_goemotions, quiet_xed_nl, quiet.en…); may be repeated
  --language CODE   only sets in this language
  --data FOLDER     sets in another folder: tests/evaluate/unseen has lines that the rules were not made with
  --errors NAME     print false alarms and misses of an act, a feeling (feeling:anger), a hint or a set
  --all             with --errors: also what is not counted
  --json FILE       write the figures to FILE
  --help`;

interface Task {
  readonly name: string;
  readonly language: Language;
  readonly score: () => Result | undefined;
}

function tasksOf(set: DataSet): readonly Task[] {
  const { name } = set;
  const language = languageOf(set);
  const task = (score: Task['score'], taskName = name): Task => ({ name: taskName, language, score });
  switch (set.kind) {
    case 'acts':
      return [task(() => scoreActs(name, language, readLines<ActLine>(set)))];
    case 'scenarios':
      return [
        task(() => scoreScenarios(name, readLines<ScenarioLine>(set))),
        task(
          () => scoreQuiet(`quiet.${language}`, quietScenarios(readLines<ScenarioLine>(set))),
          `quiet.${language}`,
        ),
      ];
    case 'quiet':
      return [task(() => scoreQuiet(name, threadsOf(readLines<BinaryLine>(set).map(({ text }) => text))))];
    case 'third-party':
      return [task(() => scoreThirdParty(name, readLines<BinaryLine>(set)))];
  }
}

/** A language is built when Haven reads a text that is said to be in it. */
const isBuilt = (language: Language): boolean => read('ok', { language }).language === language;

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

function printMistakes(mistakes: readonly Mistake[], wanted: string, withUncounted: boolean): void {
  const shown = mistakes.filter(
    ({ set, name, kind }) => (name === wanted || set === wanted) && (withUncounted || kind !== 'not counted'),
  );
  for (const mistake of shown) say(mistakeText(mistake));
  say(`${shown.length} shown for ${wanted}`);
}

function run(): void {
  const { values } = parseArgs({
    options: {
      set: { type: 'string', multiple: true },
      language: { type: 'string' },
      data: { type: 'string' },
      errors: { type: 'string' },
      all: { type: 'boolean', default: false },
      json: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    say(help);
    return;
  }
  const sets = findSets(values.data);
  if (sets.length === 0) {
    say(
      `No evaluation data: ${values.data ?? '../shared/evaluation'} is not there or holds no set. Nothing was measured.`,
    );
    return;
  }
  const started = performance.now();
  const tasks = sets
    .flatMap(tasksOf)
    .filter(({ name }) => !values.set || values.set.includes(name))
    .filter(({ language }) => !values.language || language === values.language);
  if (tasks.length === 0) {
    throw new Error(
      `No such set. There are: ${sets
        .flatMap(tasksOf)
        .map(({ name }) => name)
        .join(' ')}`,
    );
  }

  const rows: Row[] = [];
  const mistakes: Mistake[] = [];
  const notBuilt: string[] = [];
  say(heading());
  for (const { name, language, score } of tasks) {
    const result = isBuilt(language) ? score() : undefined;
    if (!result) {
      notBuilt.push(name);
      say(`${name.padEnd(21)} ${isBuilt(language) ? 'no mapping' : 'not built'}`);
      continue;
    }
    for (const row of result.rows) if (row.n > 0 || (row.counts?.alarms ?? 0) > 0) say(rowText(row));
    rows.push(...result.rows);
    mistakes.push(...result.mistakes);
  }
  const judged = rows.filter((row) => isReached(row) !== undefined);
  const reached = judged.filter((row) => isReached(row)).length;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(
    `${reached} of ${judged.length} targets reached; ${tasks.length - notBuilt.length} sets in ${seconds} s`,
  );
  if (values.errors) printMistakes(mistakes, values.errors, values.all);
  if (values.json) {
    writeFileSync(values.json, `${JSON.stringify({ rows: rows.map(rowData), notBuilt }, null, 2)}\n`);
  }
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads the table has seen enough (`| head`).
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
try {
  run();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : 'Evaluation failed.'}\n${help}\n`);
  process.exitCode = 1;
}
