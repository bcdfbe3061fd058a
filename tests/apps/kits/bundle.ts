/** The kits' pages, made with an ordinary bundler into a folder to serve: `<kit>.html` each. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const source = fileURLToPath(new URL('./pages/', import.meta.url));

/** The folder of one bundled set of pages. */
export interface Bundle {
  readonly folder: string;
  readonly remove: () => void;
}

const page = (kit: string, styles: readonly string[]): string => `<!doctype html>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${kit}</title>
<link rel="icon" href="data:,">
${styles.map((file) => `<link rel="stylesheet" href="${file}">`).join('\n')}
<style>body { margin: 0 } #chat { height: 100vh }</style>
<div id="chat"></div>
<script type="module" src="${kit}.js"></script>`;

/** Bundles the pages of these kits. Their packages must be there: `node .ci/setup.mjs tests` installs them. */
export async function bundleKits(kits: readonly string[]): Promise<Bundle> {
  const folder = mkdtempSync(join(tmpdir(), 'haven-kits-'));
  await build({
    root: source,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: true,
      minify: false,
      manifest: true,
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      rollupOptions: {
        input: Object.fromEntries(kits.map((kit) => [kit, join(source, `${kit}.js`)])),
        output: { entryFileNames: '[name].js' },
      },
    },
  });
  const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as Readonly<
    Record<string, { readonly css?: readonly string[] }>
  >;
  for (const kit of kits)
    writeFileSync(join(folder, `${kit}.html`), page(kit, manifest[`${kit}.js`]?.css ?? []));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
