import type { Act } from '../../rules/types';

/** What must be reached, and what was measured before Haven: precision / recall, or a rate that must not be passed. */
export interface Target {
  readonly precision?: number;
  readonly recall?: number;
  /** At most, in the unit of the row. */
  readonly most?: number;
  /** At least, in the unit of the row. */
  readonly least?: number;
  readonly baseline?: string;
}

/** Acts with fewer cases have no target: their figures say little. */
export const fewestCases = 10;

const clearActs: ReadonlySet<Act> = new Set([
  'exploring',
  'question',
  'advising',
  'self-disclosing',
  'feeling',
  'distress',
  'crisis',
  'closing',
  'offering',
  'comforting',
  'thanking',
  'apologising',
]);

export const actTarget = (act: Act): Target =>
  clearActs.has(act) ? { precision: 0.85, recall: 0.7 } : { precision: 0.8, recall: 0.6 };

export const scenarioTargets = {
  offered: { least: 0.85 },
  quiet: { most: 0.03 },
  stray: { most: 0.06 },
} as const satisfies Record<string, Target>;

export const quietTargets = {
  all: { most: 2, baseline: '13.9' },
  crisis: { most: 0.05 },
  heat: { most: 0.5 },
} as const satisfies Record<string, Target>;

export const thirdPartyTargets: Readonly<Record<string, Target>> = {
  explore_lend: { precision: 0.6, recall: 0.7, baseline: '.53/.64' },
  validate_lend: { precision: 0.55, recall: 0.6, baseline: '.51/.62' },
  advice_lend: { precision: 0.5, recall: 0.6, baseline: '.44/.61' },
  self_lend: { precision: 0.6, recall: 0.4, baseline: '.62/.20' },
  advice_reddit: { precision: 0.58, recall: 0.52, baseline: '.57/.40' },
  heat_goemotions: { precision: 0.75, recall: 0.4, baseline: '.64/.43' },
  heat_mhc_nl: { precision: 0.8, recall: 0.5, baseline: '.76/.36' },
  heat_hatecheck_en: { precision: 0.75, recall: 0.5, baseline: '.61/.33' },
  distress_goemotions: { precision: 0.8, recall: 0.5, baseline: '.77/.52' },
  distress_xed_nl: { precision: 0.8, recall: 0.35, baseline: '.80/.23' },
  distress_xed_en: { precision: 0.8, recall: 0.35, baseline: '.79/.21' },
  distress_brighter_en: { precision: 0.9, recall: 0.4, baseline: '.91/.23' },
};
