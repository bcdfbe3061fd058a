/**
 * All site files in a table: where they hold, what editor the app has, how much its fixture shows, when the facts were
 * checked, how sure they are, and in which browsers the fixture was last read back (by the page tests).
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SiteFile } from '../page/site-files';
import { recorded } from './record';

const folder = join(import.meta.dirname, '../../entrypoints/chat/sites');
const others = ['generic.ts', 'index.ts', 'site.ts'];
const browsers = ['chromium', 'firefox'];

const heads = ['app', 'file', 'hosts', 'editor', 'fixture', 'checked', 'confidence', ...browsers];
const last = recorded();
const rows: string[][] = [];
for (const name of readdirSync(folder).filter((one) => !others.includes(one))) {
  const { site, about, fixture } = (await import(pathToFileURL(join(folder, name)).href)) as SiteFile;
  const hosts = [...site.hosts, ...(site.detect ? ['by its page'] : [])];
  rows.push([
    about.name,
    name,
    hosts.length > 2 ? `${hosts.slice(0, 2).join(', ')} +${hosts.length - 2}` : hosts.join(', '),
    site.editor,
    `${fixture.thread.length} messages`,
    about.checked,
    about.confidence,
    ...browsers.map((browser) => {
      const run = last[browser];
      return run ? `${run.read.includes(site.id) ? 'read' : 'NOT READ'} ${run.when}` : 'not run';
    }),
  ]);
}

const widths = heads.map((head, at) => Math.max(head.length, ...rows.map((row) => row[at]?.length ?? 0)));
const line = (cells: readonly string[]): string =>
  cells
    .map((cell, at) => cell.padEnd(widths[at] ?? 0))
    .join('  ')
    .trimEnd();
console.log([line(heads), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n'));
console.log(`\n${rows.length} apps. All others are read by their structure (generic.ts).`);
