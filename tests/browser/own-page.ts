/** One of Haven's own pages in a tab, as its user meets it: by pointer and by keyboard. */
import type { Page } from 'puppeteer-core';
import type { HavenBrowser } from './launch';
import { type Surface, until } from './surface';

export const surfaceOf = (page: Page): Surface => ({
  evaluate: (work, ...given) =>
    page.evaluate(
      `((__name) => (${work.toString()})(...${JSON.stringify(given)}))((it) => it)`,
    ) as Promise<never>,
  clickAt: (x, y) => page.mouse.click(x, y),
});

/** The name of what has the focus: of a radio or a box that is the words beside it. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return '';
    const words = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
    const labelled = document.getElementById(element.getAttribute('aria-labelledby') ?? '');
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    return (
      words(element.getAttribute('aria-label')) ||
      words(labelled?.textContent) ||
      words(labels.map((label) => label.textContent).join(' ')) ||
      words(element.textContent)
    );
  });

/** Presses Tab until something whose name begins so has the focus. */
export async function tabTo(page: Page, name: string): Promise<void> {
  const passed: string[] = [];
  for (let pressed = 0; pressed < 80; pressed += 1) {
    const here = await focused(page);
    if (here.startsWith(name)) return;
    passed.push(here);
    await page.keyboard.press('Tab');
  }
  throw new Error(`No “${name}” among ${passed.join(' | ')}`);
}

export const waitForFocus = (page: Page, name: string): Promise<unknown> =>
  until(`the focus on “${name}”`, async () => (await focused(page)) === name, {
    instead: () => focused(page),
  });

interface Extension {
  readonly tabs: { query: (filter: object) => Promise<readonly { readonly url?: string }[]> };
  readonly permissions: {
    getAll: () => Promise<{ readonly origins?: readonly string[] }>;
    remove: (permissions: { readonly origins: readonly string[] }) => Promise<boolean>;
  };
  readonly storage: {
    readonly local: {
      get: (keys: null) => Promise<Record<string, unknown>>;
      set: (entries: object) => Promise<void>;
      remove: (name: string) => Promise<void>;
    };
  };
}

/** The addresses of Haven's own tabs, asked in one of its own documents. `home`: what they all begin with. */
export const ownTabs = (surface: Surface, home: string): Promise<readonly string[]> =>
  surface.evaluate(async (start) => {
    const { browser, chrome } = globalThis as { browser?: Extension; chrome?: Extension };
    const tabs = (await (browser ?? chrome)?.tabs.query({})) ?? [];
    return tabs.flatMap(({ url }) => (url?.startsWith(start) ? [url] : []));
  }, home);

/** The sites that the browser lets Haven come along on. Asked in one of Haven's own pages. */
export const grantedTo = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const { browser, chrome } = globalThis as { browser?: Extension; chrome?: Extension };
    const { origins = [] } = (await (browser ?? chrome)?.permissions.getAll()) ?? {};
    return [...origins].sort();
  });

/** Everything in Haven's storage. */
export const storedIn = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(async () => {
    const { browser, chrome } = globalThis as { browser?: Extension; chrome?: Extension };
    return (await (browser ?? chrome)?.storage.local.get(null)) ?? {};
  });

/** Puts something into Haven's storage that Haven itself never would. */
export const putInStorage = (page: Page, entries: Record<string, unknown>): Promise<void> =>
  page.evaluate(async (things) => {
    const { browser, chrome } = globalThis as { browser?: Extension; chrome?: Extension };
    await (browser ?? chrome)?.storage.local.set(things);
  }, entries);

export const takeFromStorage = (page: Page, name: string): Promise<void> =>
  page.evaluate(async (thing) => {
    const { browser, chrome } = globalThis as { browser?: Extension; chrome?: Extension };
    await (browser ?? chrome)?.storage.local.remove(thing);
  }, name);

/** The settings as they are stored. */
export const settingsIn = async (page: Page): Promise<Record<string, unknown>> =>
  (await storedIn(page)).settings as Record<string, unknown>;

/**
 * Lets the browser say yes without a question when Haven asks for these origins: they were allowed once, and given back.
 * Headless Chromium cannot show its question; a test in a real window answers it.
 */
export async function agreeTo(haven: HavenBrowser, origins: readonly string[]): Promise<void> {
  if (haven.name === 'firefox') return;
  for (const origin of origins) await haven.grant(origin);
  const page = await haven.openOwnPage('practice.html');
  await page.evaluate(
    async (patterns) => {
      const { chrome } = globalThis as { chrome?: Extension };
      await chrome?.permissions.remove({ origins: patterns });
    },
    origins.map((origin) => `${origin}/*`),
  );
  await page.close();
}
