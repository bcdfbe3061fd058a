import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The gallery as a page of its own, for developers: `npx vite tests/gallery`. It is no part of the extension. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  publicDir: fileURLToPath(new URL('../../public', import.meta.url)),
  base: './',
  logLevel: 'warn',
  build: { chunkSizeWarningLimit: 2000 },
});
