import type { Reporter, TestModule } from 'vitest/node';

/** Ends every run with one plain line that a person and a build server can read: "browser: 31 passed, 0 failed". */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: 'passed' | 'failed' | 'skipped') =>
      tests.filter((test) => test.result().state === state).length;
    const broken = modules.filter((module) => module.errors().length > 0).length + errors.length;
    const skipped = count('skipped') > 0 ? `, ${count('skipped')} skipped` : '';
    const projects = [...new Set(modules.map((module) => module.project.name))].join('-');
    process.stdout.write(
      `\n${projects}: ${count('passed')} passed, ${count('failed') + broken} failed${skipped}\n`,
    );
  }
}
