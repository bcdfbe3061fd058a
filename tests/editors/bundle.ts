/** The editors' pages, made with an ordinary bundler into a folder to serve: `<editor>.html` each. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const source = fileURLToPath(new URL('./pages/', import.meta.url));

/** Every editor there is a page for, by the name of its file. */
export const editors: readonly string[] = readdirSync(source)
  .map((file) => basename(file, '.js'))
  .sort();

const page = (editor: string): string => `<!doctype html>
<meta charset="utf-8">
<title>${editor}</title>
<link rel="stylesheet" href="style.css">
<main>
  <div role="log">
    <div role="article" class="theirs"><p>My mother died on Sunday.</p></div>
    <div role="article" class="mine"><p>On Sunday?</p></div>
    <div role="article" class="theirs"><p>Yes. I feel so sad and alone.</p></div>
  </div>
  <div id="box"></div>
</main>
<style>.theirs { margin-right: 40% } .mine { margin-left: 40% } #box > * { min-height: 40px }</style>
<script type="module" src="${editor}.js"></script>`;

export interface Bundle {
  readonly folder: string;
  readonly remove: () => void;
}

/** Bundles all editors. Their packages must be there: `node .ci/setup.mjs tests` installs them. */
export async function bundleEditors(): Promise<Bundle> {
  const folder = mkdtempSync(join(tmpdir(), 'haven-editors-'));
  await build({
    root: source,
    mode: 'production',
    configFile: false,
    logLevel: 'error',
    // Draft.js looks for Node's name of the global object.
    define: { global: 'globalThis' },
    build: {
      outDir: folder,
      emptyOutDir: true,
      minify: false,
      cssCodeSplit: false,
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      rollupOptions: {
        input: Object.fromEntries(editors.map((editor) => [editor, join(source, `${editor}.js`)])),
        output: { entryFileNames: '[name].js', assetFileNames: '[name][extname]' },
      },
    },
  });
  for (const editor of editors) writeFileSync(join(folder, `${editor}.html`), page(editor));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
