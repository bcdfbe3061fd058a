/** What Haven leaves behind, and what a page can notice of it: looked for from outside, by the browsers' own instruments. */
import type { Page } from 'puppeteer-core';
import type { Panel } from './launch';

/** The part of the extension's API that a document of the extension is asked for its storage with. */
declare const chrome: {
  readonly storage: Readonly<Record<'local' | 'session' | 'sync', { get(keys: null): Promise<unknown> }>>;
};

/** Everything that the extension keeps, in every kind of storage that its pages have, as one string. */
export const storageOf = (panel: Panel): Promise<string> =>
  panel.evaluate(async () => {
    const { local, session, sync } = chrome.storage;
    return JSON.stringify({
      areas: await Promise.all([local.get(null), session.get(null), sync.get(null)]),
      databases: await indexedDB.databases(),
      caches: await caches.keys().catch(() => []),
      localStorage: { ...localStorage },
      sessionStorage: { ...sessionStorage },
      address: location.href,
      cookies: document.cookie,
    });
  });

declare global {
  interface Window {
    noticed: () => string[];
  }
}

/** Lets the page itself note all that changes in it from now on: nodes, attributes, globals, messages, errors. */
export const letPageNotice = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const events: string[] = [];
    const globals = new Set(Object.getOwnPropertyNames(window));
    globals.add('noticed');
    new MutationObserver((changes) => {
      for (const { type, target, attributeName } of changes)
        events.push(`${type} ${target.nodeName} ${attributeName ?? ''}`);
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    for (const type of ['message', 'error', 'unhandledrejection', 'storage', 'beforeinput', 'input', 'paste'])
      window.addEventListener(type, () => events.push(type), true);
    window.noticed = () => [
      ...events,
      ...Object.getOwnPropertyNames(window).filter((name) => !globals.has(name)),
    ];
  });

/** What the page has noted since `letPageNotice`. */
export const noticedBy = (page: Page): Promise<string[]> => page.evaluate(() => window.noticed());

/** The functions of extension scripts that ran in this tab of Chromium during `work`. */
export async function extensionCallsDuring(page: Page, work: () => Promise<unknown>): Promise<string[]> {
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  await work();
  const { result } = await session.send('Profiler.takePreciseCoverage');
  await session.send('Profiler.stopPreciseCoverage');
  await session.detach();
  return result
    .filter(({ url }) => url.startsWith('chrome-extension://'))
    .flatMap(({ functions }) => functions)
    .filter(({ ranges }) => ranges.some(({ count }) => count > 0))
    .map(({ functionName }) => functionName || '(nameless)');
}
