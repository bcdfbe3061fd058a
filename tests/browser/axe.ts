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
  'options',
  `${axe.source};
  return axe.run(document, { resultTypes: ['violations'], ...options }).then(({ violations }) =>
    violations.map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.map(({ html, failureSummary }) => ({ html: html.slice(0, 300), failureSummary })),
    })));`,
) as (options: object) => Promise<readonly Violation[]>;

/** The rules whose answer depends on the colours. */
export const colourRules = ['color-contrast', 'link-in-text-block'] as const;

/**
 * One line for each violation, with the first place where it is; empty when there is none. `off`: ids of rules not to ask;
 * `only`: ids of the only rules to ask, by default all.
 */
export async function violationsIn(
  { evaluate }: Pick<Surface, 'evaluate'>,
  off: readonly string[] = [],
  only?: readonly string[],
): Promise<readonly string[]> {
  const violations = await evaluate(run, {
    rules: Object.fromEntries(off.map((id) => [id, { enabled: false }])),
    ...(only && { runOnly: only }),
  });
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help} (${nodes.length}×), such as ${nodes[0]?.html}\n${nodes[0]?.failureSummary}`,
  );
}

/** Brings all that fades or moves to its end, but what moves for ever; half-faded words have too little contrast. */
export const atRest = ({ evaluate }: Pick<Surface, 'evaluate'>): Promise<void> =>
  evaluate(() => {
    for (const animation of document.getAnimations())
      if (animation.effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY) animation.finish();
  });
