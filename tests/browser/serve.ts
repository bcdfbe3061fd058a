import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

export interface Served {
  readonly port: number;
  /** The paths asked for, in order. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/**
 * Serves folders on a free port of loopback. `folders`: path prefix such as '/dist/' → folder; the longest that fits wins.
 * What is not there is a 404, and is noted in `asked` too.
 */
export async function serve(folders: Readonly<Record<string, string>>): Promise<Served> {
  const asked: string[] = [];
  const prefixes = Object.keys(folders).sort((a, b) => b.length - a.length);
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    asked.push(pathname);
    const path = normalize(decodeURIComponent(pathname));
    const prefix = prefixes.find((each) => path.startsWith(each));
    const folder = prefix && folders[prefix];
    try {
      if (!folder) throw new Error('no such folder');
      const body = await readFile(join(folder, path.slice(prefix.length)));
      response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  return {
    port: address.port,
    asked,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
