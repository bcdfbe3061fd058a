import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Which site files gave back their fixture, by browser, in the last run of the page tests on this machine. */
export type SitesRecord = Readonly<
  Record<string, { readonly when: string; readonly read: readonly string[] }>
>;

const file = join(import.meta.dirname, '../../.output/sites.json');

/** What was recorded last; nothing when the page tests never ran here. */
export const recorded = (): SitesRecord =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as SitesRecord) : {};

/** Keeps which site files a browser read rightly. */
export function record(browser: string, read: readonly string[]): void {
  mkdirSync(dirname(file), { recursive: true });
  const when = new Date().toISOString().slice(0, 10);
  writeFileSync(file, JSON.stringify({ ...recorded(), [browser]: { when, read } }, null, 2));
}
