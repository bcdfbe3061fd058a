import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { check, read } from '../../rules';
import type { Conversation } from '../../rules/types';
import { floorOf } from './floor';
import { peers } from './peers';
import { bundleRules, sizeOfRules, sizeOfWords } from './size';
import { keystrokes, longText } from './texts';

/** What was measured against what it may be; `most` undefined: for information. */
interface Result {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly most?: number;
}

const help = `npm run bench -- [options] [size]
  size         only the size, and what each file of words adds to it
  --json FILE  write the figures to FILE
  --strict     end with an error if a budget is not kept or could not be measured
  --help`;

const rounds = 12;
const freshProcesses = 11;
const peerWarmUps = 12;
const results: Result[] = [];
/** Peers that a budget names and that are not installed. */
const missing: string[] = [];

const isKept = ({ value, most }: Result): boolean => most === undefined || value <= most;

function report(result: Result): void {
  results.push(result);
  const { what, value, unit, most } = result;
  const verdict =
    most === undefined
      ? ''
      : `  ${isKept(result) ? 'ok  ' : 'OVER'} at most ${Number(most.toPrecision(3))} ${unit}`;
  const digits = value >= 0.1 ? value.toFixed(2) : value.toPrecision(2);
  console.log(`  ${what.padEnd(46)} ${digits.padStart(10)} ${unit.padEnd(2)}${verdict}`);
}

/** The value below which `share` of the sorted numbers lie. */
function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** A string of its own, as it comes from a page: not a slice that shares another's memory. */
function flat(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}

/** The time of one call, in µs. */
function timeOf(run: () => void): number {
  const started = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - started) / 1000;
}

/** The best of several runs, in µs: what the work costs when nothing else runs. */
function bestOf(count: number, run: (round: number) => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < count; round++)
    best = Math.min(
      best,
      timeOf(() => run(round)),
    );
  return best;
}

/** Per key: the module and the floor on the same drafts, one after the other, so that both see the same machine. */
function measureKeys(keys: readonly Conversation[]): { p50: number; p99: number } {
  const floor = floorOf();
  const own: number[] = [];
  const least: number[] = [];
  let sink = 0;
  for (let round = 0; round < rounds; round++) {
    for (const { messages, draft, now } of keys) {
      // Another blank at the end makes the draft new to the module: it answers no key from memory.
      const text = flat(draft + ' '.repeat(round));
      const given = { messages, draft: text, now };
      const time = timeOf(() => {
        sink += check(given).length;
      });
      const floorTime = timeOf(() => {
        sink += floor(text);
      });
      if (round < 2) continue;
      own.push(time);
      least.push(floorTime);
    }
  }
  own.sort((a, b) => a - b);
  least.sort((a, b) => a - b);
  const p50 = quantile(own, 0.5);
  const p99 = quantile(own, 0.99);
  const floor50 = quantile(least, 0.5);
  console.log(
    `\nper key, ${keys.length} keys, 20 messages of history (${sink > 0 ? 'µs' : 'nothing found'})`,
  );
  report({ what: 'floor: one pass with a word table, p50', value: floor50, unit: 'µs' });
  report({ what: 'check, p50', value: p50, unit: 'µs' });
  report({ what: 'check, p99', value: p99, unit: 'µs' });
  report({ what: 'check p50 / floor p50', value: p50 / floor50, unit: '×', most: 10 });
  return { p50, p99 };
}

function measureGrowth(): void {
  console.log('\nlong texts, read whole');
  const timeFor = (length: number): number => {
    const texts = Array.from({ length: 9 }, (_, seed) => flat(longText(length, seed)));
    return bestOf(texts.length, (round) => void read(texts[round] ?? '', { language: 'en' }));
  };
  timeFor(20_000);
  report({ what: '20,000 / 2,000 characters', value: timeFor(20_000) / timeFor(2000), unit: '×', most: 12 });
  let before = timeFor(1024);
  for (let length = 2048; length <= 65_536; length *= 2) {
    const time = timeFor(length);
    report({ what: `${length / 1024}k characters / half of it`, value: time / before, unit: '×', most: 2.5 });
    before = time;
  }
  report({ what: '64k characters', value: before / 1000, unit: 'ms' });
}

async function measurePeers(keys: readonly Conversation[], own: { p50: number; p99: number }): Promise<void> {
  console.log('\npeers, per key, warmed up');
  const budgets: Readonly<Record<string, { readonly part: 'p50' | 'p99'; readonly most: number }>> = {
    'vader-sentiment': { part: 'p50', most: 1 / 3 },
    'harper.js': { part: 'p99', most: 1 / 50 },
  };
  for (const { name, load } of peers) {
    const run = await load();
    if (run === undefined) {
      if (budgets[name] !== undefined) missing.push(name);
      console.log(`  ${name}: NOT INSTALLED, not measured (npm install --no-save ${name})`);
      continue;
    }
    const warmUpEvery = Math.ceil(keys.length / peerWarmUps);
    for (const [index, { draft }] of keys.entries()) if (index % warmUpEvery === 0) await run(draft);
    const times: number[] = [];
    const every = name === 'harper.js' ? 20 : 5;
    for (const [index, { draft }] of keys.entries()) {
      if (index % every !== 0) continue;
      const started = process.hrtime.bigint();
      await run(draft);
      times.push(Number(process.hrtime.bigint() - started) / 1000);
    }
    times.sort((a, b) => a - b);
    const peer = { p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
    report({ what: `${name}, p50`, value: peer.p50, unit: 'µs' });
    report({ what: `${name}, p99`, value: peer.p99, unit: 'µs' });
    const budget = budgets[name];
    if (budget === undefined) continue;
    const { part, most } = budget;
    report({ what: `check ${part} / ${name} ${part}`, value: own[part] / peer[part], unit: '×', most });
  }
}

const firstTexts = {
  English: "i'm so scared of going back there tomorrow",
  Dutch: 'ik ben zo bang om morgen terug te gaan',
};

/** In a fresh process the module is loaded, then timed reading its first text, and a first one in the other language. */
async function measureFirstAnswer(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'haven-bench-'));
  try {
    writeFileSync(join(folder, 'rules.mjs'), await bundleRules());
    writeFileSync(
      join(folder, 'first.mjs'),
      `const start = performance.now();
       const { read } = await import('./rules.mjs');
       const loaded = performance.now() - start;
       const time = (text) => { const started = performance.now(); read(text); return performance.now() - started; };
       console.log(JSON.stringify([loaded, ...process.argv.slice(2).map(time)]));`,
    );
    const timesOf = (texts: readonly string[]): readonly (readonly number[])[] =>
      Array.from({ length: freshProcesses }, () => {
        const given = [join(folder, 'first.mjs'), ...texts];
        return JSON.parse(execFileSync(process.execPath, given, { encoding: 'utf8' })) as number[];
      });
    const median = (runs: readonly (readonly number[])[], column: number): number =>
      quantile(
        runs.map((run) => run[column] ?? 0).sort((a, b) => a - b),
        0.5,
      );
    const { English, Dutch } = firstTexts;
    const englishFirst = timesOf([English, Dutch]);
    const dutchFirst = timesOf([Dutch, English]);
    console.log(`\nfirst answer, each in a fresh process, median of ${freshProcesses}`);
    report({ what: 'loading the module', value: median(englishFirst, 0), unit: 'ms' });
    report({ what: 'first answer, English', value: median(englishFirst, 1), unit: 'ms', most: 30 });
    report({ what: 'then the first in Dutch', value: median(englishFirst, 2), unit: 'ms', most: 30 });
    report({ what: 'first answer, Dutch', value: median(dutchFirst, 1), unit: 'ms', most: 30 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureSize(): Promise<void> {
  console.log('\nsize, gzip');
  report({ what: 'rules with both languages', value: (await sizeOfRules()) / 1000, unit: 'kB', most: 45 });
}

async function printWords(): Promise<void> {
  for (const { file, bytes } of await sizeOfWords()) console.log(`  ${String(bytes).padStart(6)}  ${file}`);
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'string' }, strict: { type: 'boolean' }, help: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (values.help) {
    console.log(help);
    return;
  }
  await measureSize();
  if (positionals.includes('size')) {
    await printWords();
    return;
  }
  const keys = keystrokes();
  await measureFirstAnswer();
  const own = measureKeys(keys);
  measureGrowth();
  await measurePeers(keys, own);
  const over = results.filter((result) => !isKept(result));
  const budgets = results.filter(({ most }) => most !== undefined).length;
  console.log(`\n${budgets - over.length} of ${budgets} budgets kept.`);
  for (const { what, value, unit, most } of over)
    console.log(`  OVER: ${what}, ${value.toFixed(2)} ${unit}, at most ${most} ${unit}`);
  const load = loadavg()[0] ?? 0;
  if (load > cpus().length)
    console.log(
      `  The machine is busy (load ${load.toFixed(1)} on ${cpus().length} cores): times are too high.`,
    );
  for (const name of missing) console.log(`  NOT MEASURED: ${name} is not installed`);
  if (values.json !== undefined) writeFileSync(values.json, JSON.stringify({ results, missing }, null, 2));
  if (values.strict && over.length + missing.length > 0) process.exitCode = 1;
}

void main();
