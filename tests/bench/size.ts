import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const rules = join(dirname(fileURLToPath(import.meta.url)), '../../rules');

async function bundle(entry: string, names = '*'): Promise<string> {
  const result = await build({
    stdin: { contents: `export ${names} from ${JSON.stringify(entry)};`, resolveDir: rules, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'es2023',
    logLevel: 'error',
  });
  return result.outputFiles[0]?.text ?? '';
}

const gzipped = (code: string): number => gzipSync(code, { level: 9 }).length;

/** The rule module as an ordinary bundler makes it, minified, in bytes of gzip. */
export async function sizeOfRules(): Promise<number> {
  return gzipped(await bundle('./index'));
}

/** The bundle itself, for a fresh process to load. */
export function bundleRules(): Promise<string> {
  return bundle('./index');
}

/** What each file of words adds to the bundle, in bytes of gzip, largest first. */
export async function sizeOfWords(): Promise<readonly { file: string; bytes: number }[]> {
  const folders = ['languages/en', 'languages/nl'];
  const files = folders.flatMap((folder) =>
    readdirSync(join(rules, folder)).map((name) => `${folder}/${name}`),
  );
  const sizes: { file: string; bytes: number }[] = [];
  for (const file of files) {
    const name = basename(file, '.ts');
    if (name === 'index') continue;
    const isWords = ['classes', 'common', 'spelling'].includes(name);
    const code = await bundle(`./${file}`, isWords ? `{ ${name} }` : '{ phrases }');
    sizes.push({ file, bytes: gzipped(code) });
  }
  return sizes.sort((a, b) => b.bytes - a.bytes);
}
