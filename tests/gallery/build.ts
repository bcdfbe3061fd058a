import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { serve } from '../browser/serve';

export interface ServedGallery {
  /** The address of the gallery in a language and a direction of the lines. */
  readonly address: (language: 'en' | 'nl', direction?: 'ltr' | 'rtl') => string;
  readonly close: () => Promise<void>;
}

/** Builds the gallery into a folder of its own, outside of the project, and serves it on this machine. */
export async function serveGallery(): Promise<ServedGallery> {
  const folder = mkdtempSync(join(tmpdir(), 'haven-gallery-'));
  await build({
    configFile: fileURLToPath(new URL('./vite.config.ts', import.meta.url)),
    build: { outDir: folder, emptyOutDir: true },
  });
  const served = await serve({ '/': folder });
  return {
    address: (language, direction = 'ltr') =>
      `http://127.0.0.1:${served.port}/index.html?language=${language}&dir=${direction}`,
    async close() {
      await served.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
