/** What axe-core finds in a document: the rules of WCAG 2.2 A and AA, and what is good practice besides. */
import axe from 'axe-core';
import type { Surface } from './surface';

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/**
 * A function whose text is axe-core itself: the security policy of an extension's page lets no script in, but what a
 * browser's driver evaluates comes in as a function.
 */
const run = new Function(
  'off',
  `${axe.source};
  return axe.run(document, { resultTypes: ['violations'], rules: Object.fromEntries(off.map((id) => [id, { enabled: false }])) }).then(({ violations }) =>
    violations.map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.map(({ html, failureSummary }) => ({ html: html.slice(0, 300), failureSummary })),
    })));`,
) as (off: readonly string[]) => Promise<readonly Violation[]>;

/** One line for each violation, with the first place where it is; empty when there is none. `off`: ids of rules not to ask. */
export async function violationsIn(
  { evaluate }: Pick<Surface, 'evaluate'>,
  off: readonly string[] = [],
): Promise<readonly string[]> {
  const violations = await evaluate(run, off);
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help} (${nodes.length}×), such as ${nodes[0]?.html}\n${nodes[0]?.failureSummary}`,
  );
}
