/**
 * The real script in real pages: the built extension, with one bare page of its own from which a test puts the script into
 * a tab and listens on the port, as the panel does. Nothing else differs from what people install but the host permission.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type SitesThere, sitesAt } from '../../entrypoints/chat/sites';
import type {
  Describe,
  FromPage,
  Hello,
  Insert,
  Outcome,
  Snapshot,
  Structure,
  ToPage,
  Undo,
} from '../../entrypoints/shared/protocol';
import { type BrowserName, builtExtension, type HavenBrowser, launch } from '../browser/launch';
import { until } from '../browser/surface';

export type { BrowserName };

/** One page under watch: what Haven said of it, and what it can be asked. */
export interface Watched {
  readonly page: Page;
  readonly said: () => Promise<readonly FromPage[]>;
  /** The newest snapshot of a frame that fits, once there is one. Without `fits`: the first there is. */
  readonly snapshot: (what: string, fits?: (snapshot: Snapshot) => boolean) => Promise<Snapshot>;
  readonly hello: () => Promise<Hello>;
  readonly ask: (wish: Insert | Undo) => Promise<Outcome['outcome']>;
  /** How the chat in the frame of the newest snapshot is built. */
  readonly describe: () => Promise<string>;
  /** Puts words into the box that the newest snapshot names. */
  readonly insert: (text: string, place: 'before' | 'after') => Promise<Outcome['outcome']>;
  readonly undo: () => Promise<Outcome['outcome']>;
  /** Hangs up, as the panel does when it shuts. */
  readonly hangUp: () => Promise<void>;
}

export interface Probe {
  readonly haven: HavenBrowser;
  /** Opens a page made of `html` in a new tab, at `path` of a host that leads to this machine. */
  readonly open: (html: string, place?: { readonly host?: string; readonly path?: string }) => Promise<Page>;
  /** Puts the script into the page and listens. `sites`: what the panel knows of the page; by default what it is. */
  readonly watch: (page: Page, sites?: (hello: Hello) => SitesThere | undefined) => Promise<Watched>;
  /** Puts the script into the page, and never listens. */
  readonly putIn: (page: Page) => Promise<void>;
  /** What Haven has left in its own world of the page: names that a bare page does not have there. */
  readonly leftIn: (page: Page) => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

const bare = '<!doctype html><meta charset="utf-8"><title>Probe</title>';

/** What the probe's own page keeps while it listens. */
interface Line {
  readonly said: FromPage[];
  closed: boolean;
  readonly port: { postMessage(message: unknown): void; disconnect(): void };
}
declare const chrome: {
  readonly tabs: {
    query(filter: object): Promise<readonly { readonly id: number; readonly url?: string }[]>;
    connect(
      tab: number,
      options: { readonly name: string },
    ): Line['port'] & {
      readonly onMessage: { addListener(listener: (message: FromPage) => void): void };
      readonly onDisconnect: { addListener(listener: () => void): void };
    };
  };
  readonly scripting: { executeScript(injection: object): Promise<readonly { readonly result?: unknown }[]> };
};
type ProbeWindow = { lines?: Line[] };

/** Starts a browser. `hosts`: made-up names that pages can be at. */
export async function startProbe(name: BrowserName, hosts: readonly string[] = []): Promise<Probe> {
  const extension = mkdtempSync(join(tmpdir(), 'haven-probe-'));
  cpSync(builtExtension(name), extension, { recursive: true });
  const manifestFile = join(extension, 'manifest.json');
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Record<string, unknown>;
  writeFileSync(manifestFile, JSON.stringify({ ...manifest, host_permissions: ['http://*/*'] }));
  writeFileSync(join(extension, 'probe.html'), bare);

  const pages = new Map<string, string>();
  const server: Server = createServer((request, response) => {
    const html = pages.get(`${request.headers.host?.split(':')[0]}${request.url}`);
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html ?? '');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;

  const haven = await launch(name, { extension, hosts });
  if (name === 'firefox') for (const host of ['127.0.0.1', ...hosts]) await haven.grant(`http://${host}`);
  const probe = await haven.openOwnPage('probe.html');
  let opened = 0;

  return {
    haven,
    async open(html, { host = '127.0.0.1', path } = {}) {
      opened += 1;
      const at = path ?? `/page-${opened}`;
      pages.set(`${host}${at.split('#')[0]}`, `<!doctype html><meta charset="utf-8">${html}`);
      const page = await haven.browser.newPage();
      await page.goto(`http://${host}:${port}${at}`);
      await page.bringToFront();
      return page;
    },
    watch: (page, sites = sitesAt) => watchPage(probe, page, sites),
    putIn: (page) => probe.evaluate(putIn, page.url()),
    leftIn: (page) => probe.evaluate(leftIn, page.url()),
    async close() {
      await haven.close();
      server.closeAllConnections();
      server.close();
      rmSync(extension, { recursive: true, force: true });
    },
  };
}

async function putIn(url: string): Promise<void> {
  const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
  await chrome.scripting.executeScript({ target: { tabId: tab?.id }, files: ['/chat.js'] });
}

async function putInForUnknownApps(url: string): Promise<void> {
  const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
  const target = { tabId: tab?.id, allFrames: true };
  await chrome.scripting.executeScript({ target, files: ['/unknown-apps.js'] });
}

async function leftIn(url: string): Promise<readonly string[]> {
  const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
  const [answer] = await chrome.scripting.executeScript({
    target: { tabId: tab?.id },
    func: () => {
      const own = Reflect.ownKeys(globalThis).map(String);
      return own.filter((name) => /haven|^chat$/i.test(name));
    },
  });
  return (answer?.result ?? []) as readonly string[];
}

async function watchPage(
  probe: Page,
  page: Page,
  sites: (hello: Hello) => SitesThere | undefined,
): Promise<Watched> {
  const line = await probe.evaluate(async (url: string) => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
    if (!tab) throw new Error('The page is in no tab');
    await chrome.scripting.executeScript({ target: { tabId: tab.id, allFrames: true }, files: ['/chat.js'] });
    const port = chrome.tabs.connect(tab.id, { name: 'haven' });
    const { lines = [] } = window as ProbeWindow;
    const made: Line = { said: [], closed: false, port };
    port.onMessage.addListener((message) => made.said.push(message));
    port.onDisconnect.addListener(() => {
      made.closed = true;
    });
    (window as ProbeWindow).lines = [...lines, made];
    return lines.length;
  }, page.url());

  const post = (message: ToPage) =>
    probe.evaluate(
      (at: number, posted: ToPage) => (window as ProbeWindow).lines?.[at]?.port.postMessage(posted),
      line,
      message,
    );
  let answered = 0;
  const hellos = new Map<string, Hello>();
  const tellSites = async (frame: string): Promise<void> => {
    const hello = hellos.get(frame);
    const there = hello && sites(hello);
    if (there) await post({ type: 'sites', frame, ...there });
  };
  /** All that was said so far; each frame that said where it is, or what it lacks, has its answer by then. */
  const said = async (): Promise<readonly FromPage[]> => {
    const all = await probe.evaluate((at: number) => (window as ProbeWindow).lines?.[at]?.said ?? [], line);
    const fresh = all.slice(answered);
    answered = all.length;
    for (const message of fresh) {
      if (message.type === 'hello') hellos.set(message.frame, message);
      else if (message.type === 'lacks') await probe.evaluate(putInForUnknownApps, page.url());
      else continue;
      await tellSites(message.frame);
    }
    return all;
  };
  const newest = async (): Promise<readonly Snapshot[]> => {
    const byFrame = new Map<string, Snapshot>();
    for (const message of await said()) {
      if (message.type !== 'snapshot') continue;
      byFrame.delete(message.frame);
      byFrame.set(message.frame, message);
    }
    return [...byFrame.values()].reverse();
  };
  const snapshot = (what: string, fits: (snapshot: Snapshot) => boolean = () => true) =>
    until(what, async () => (await newest()).find(fits), {
      patience: 5_000,
      instead: async () => JSON.stringify(await newest(), null, 1),
    });

  await until('a hello', async () => (await said()).some(({ type }) => type === 'hello'));

  let requests = 0;
  const answerTo = async (wish: Insert | Undo | Describe): Promise<Outcome | Structure> => {
    const before = (await said()).length;
    await post(wish);
    return until('the answer', async () =>
      (await said())
        .slice(before)
        .filter((one) => one.type === 'outcome' || one.type === 'structure')
        .find(({ request }) => request === wish.request),
    );
  };
  const ask = async (wish: Insert | Undo): Promise<Outcome['outcome']> => {
    const answer = await answerTo(wish);
    if (answer.type !== 'outcome') throw new Error('Another answer than asked for');
    return answer.outcome;
  };
  const withBox = () => snapshot('a message box', ({ composer }) => composer !== null);

  return {
    page,
    said,
    snapshot,
    hello: () =>
      until('a hello', async () => (await said()).findLast((one): one is Hello => one.type === 'hello')),
    ask,
    async insert(text, place) {
      const { frame, composer } = await withBox();
      requests += 1;
      return ask({ type: 'insert', frame, composer: composer ?? '', request: requests, text, place });
    },
    async undo() {
      const { frame } = await withBox();
      return ask({ type: 'undo', frame, request: requests });
    },
    async describe() {
      const { frame } = await snapshot('a snapshot');
      requests += 1;
      await probe.evaluate(putInForUnknownApps, page.url());
      const answer = await answerTo({ type: 'describe', frame, request: requests });
      return answer.type === 'structure' ? answer.structure : '';
    },
    hangUp: () =>
      probe.evaluate((at: number) => (window as ProbeWindow).lines?.[at]?.port.disconnect(), line),
  };
}
