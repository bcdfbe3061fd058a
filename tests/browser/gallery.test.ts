/** Every component in every state, in a real browser: photographed in light and dark, within its bounds, and open to all. */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../.ci/browsers.mjs';
import { type ServedGallery, serveGallery } from '../gallery/build';
import { violationsIn } from './axe';
import { builtExtension } from './launch';

/** Where the photographs are, to look at; each run takes them anew. */
const folder = fileURLToPath(new URL('../../.output/gallery/', import.meta.url));
const languages = ['en', 'nl'] as const;
const colours = ['light', 'dark'] as const;

let served: ServedGallery;
let browser: Browser;
let page: Page;
const errors: string[] = [];

interface View {
  readonly language?: 'en' | 'nl';
  readonly direction?: 'ltr' | 'rtl';
  readonly colours?: 'light' | 'dark';
  readonly contrast?: 'more';
  readonly forced?: boolean;
  readonly width?: number;
  /** Size of the letters, as a person sets it in the browser. */
  readonly enlarged?: boolean;
}

const surface = {
  evaluate: (work: (...given: never[]) => unknown, ...given: readonly unknown[]) =>
    page.evaluate(`(${work.toString()})(...${JSON.stringify(given)})`) as Promise<never>,
};

async function show(view: View): Promise<void> {
  await page.setViewport({ width: view.width ?? 1300, height: 900 });
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: view.colours ?? 'light' },
      { name: 'prefers-contrast', value: view.contrast ?? 'no-preference' },
      { name: 'forced-colors', value: view.forced ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
  await page.goto(served.address(view.language ?? 'en', view.direction));
  await page.waitForSelector('.gallery-state');
  if (view.enlarged)
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** What reaches over the edge of its column, by component and state. */
const overflowing = (): Promise<readonly string[]> =>
  page.evaluate(() => {
    const states = [...document.querySelectorAll<HTMLElement>('.gallery-state')];
    return states
      .filter((state) => state.scrollWidth > state.clientWidth + 1)
      .map((state) => `${state.parentElement?.parentElement?.dataset.component}: ${state.dataset.state}`);
  });

const componentsShown = (): Promise<readonly string[]> =>
  page.$$eval('[data-component]', (parts) =>
    parts.map((part) => (part as HTMLElement).dataset.component ?? ''),
  );

/** A picture of a part of the page, kept as a file and given back to be compared. */
async function photograph(part: ElementHandle, path: string): Promise<string> {
  return Buffer.from(await part.screenshot({ path: path as `${string}.png` })).toString('base64');
}

async function photographAll(name: string): Promise<ReadonlyMap<string, string>> {
  mkdirSync(join(folder, name), { recursive: true });
  const pictures = new Map<string, string>();
  for (const component of await componentsShown()) {
    const part = await page.$(`[data-component="${component}"]`);
    if (part) pictures.set(component, await photograph(part, join(folder, name, `${component}.png`)));
  }
  return pictures;
}

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  served = await serveGallery();
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No chromium on this machine: run node .ci/setup.mjs tests');
  browser = await puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  page = await browser.newPage();
  page.on('pageerror', (error) => errors.push(String(error)));
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

describe('the gallery', () => {
  it('draws every state without an error', async () => {
    await show({});
    const empty = await page.$$eval('.gallery-state', (states) =>
      states
        .filter((state) => state.lastElementChild?.getBoundingClientRect().height === 0)
        .map((state) => (state as HTMLElement).dataset.state),
    );
    expect(empty.filter((state) => state !== 'none')).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('is photographed in light and in dark, and no two of these look the same', async () => {
    await show({ colours: 'light' });
    const light = await photographAll('light');
    await show({ colours: 'dark' });
    const dark = await photographAll('dark');
    expect(light.size).toBeGreaterThan(20);
    for (const [component, picture] of light) {
      expect(picture.length, component).toBeGreaterThan(1000);
      expect(picture, component).not.toBe(dark.get(component));
    }
  });

  it('is photographed with forced colours, more contrast, and from right to left', async () => {
    const views = {
      plain: {},
      forced: { forced: true },
      contrast: { contrast: 'more' },
      rtl: { direction: 'rtl' },
    } as const;
    const pictures = new Set<string>();
    for (const [name, view] of Object.entries(views)) {
      await show(view);
      const body = await page.$('body');
      if (body) pictures.add(await photograph(body, join(folder, `${name}.png`)));
    }
    expect(pictures.size).toBe(4);
  });

  it('is no part of the extension', () => {
    for (const name of ['chromium', 'firefox'] as const) {
      const files = readdirSync(builtExtension(name), { recursive: true, encoding: 'utf8' });
      expect(files.filter((file) => file.includes('gallery'))).toEqual([]);
    }
  });
});

describe('the components', () => {
  it.each<[string, View]>([
    ['a panel of 320 pixels', { width: 320 }],
    ['a panel of 320 pixels in Dutch', { width: 320, language: 'nl' }],
    ['letters of twice the size, 640 pixels wide', { width: 640, enlarged: true }],
    ['a panel of 320 pixels at a zoom of 200 %', { width: 160, language: 'nl' }],
    ['lines from right to left', { width: 320, direction: 'rtl' }],
  ])('stay within their column: %s', async (_, view) => {
    await show(view);
    expect(await overflowing()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      view.width ?? 0,
    );
  });

  it('stand on the other side where lines run from right to left', async () => {
    const edgeOf = (selector: string) =>
      page.$eval(selector, (element) => {
        const box = element.getBoundingClientRect();
        const around = element.parentElement?.getBoundingClientRect();
        return around ? [Math.round(box.left - around.left), Math.round(around.right - box.right)] : [];
      });
    const selectors = ['.switch-row-box', '.hint-card-key', '.toast-words'];
    await show({});
    const leftToRight = await Promise.all(selectors.map(edgeOf));
    await show({ direction: 'rtl' });
    const rightToLeft = await Promise.all(selectors.map(edgeOf));
    expect(rightToLeft.map((edges) => edges[1])).toEqual(leftToRight.map((edges) => edges[0]));
  });

  // The gallery shows one landmark several times, which no page does: that they are unique is seen on the pages.
  it.each(
    languages.flatMap((language) =>
      colours.flatMap((colour) => [320, 1300].map((width) => [language, colour, width] as const)),
    ),
  )('have no fault that axe-core finds: %s, %s, %d pixels', async (language, colour, width) => {
    await show({ language, colours: colour, width });
    expect(await violationsIn(surface, ['landmark-unique'])).toEqual([]);
  });

  it('have no fault that axe-core finds where more contrast is asked for', async () => {
    for (const colour of colours) {
      await show({ colours: colour, contrast: 'more' });
      expect(await violationsIn(surface, ['landmark-unique'])).toEqual([]);
    }
  });
});

describe('the palette of feelings', () => {
  const scene = '[data-component="feelings-palette"] [data-state="all words"]';
  const active = () => page.$eval(`${scene} [aria-selected=true]`, (option) => option.textContent);

  it('is searched, chosen from and left by keyboard, and says how many words there are when the typing rests', async () => {
    await show({});
    await page.click(`${scene} input`);
    await page.keyboard.type('lon');
    await page.waitForFunction(
      (selector) => /\d/.test(document.querySelector(`${selector} [role=status]`)?.textContent ?? ''),
      {},
      scene,
    );
    await page.keyboard.press('Escape');
    expect(await page.$eval(`${scene} input`, (input) => input.value)).toBe('');

    await page.keyboard.press('ArrowDown');
    const first = await active();
    await page.keyboard.press('ArrowDown');
    const second = await active();
    expect(second).not.toBe(first);
    const pointed = await page.$eval(`${scene} input`, (input) => {
      const id = input.getAttribute('aria-activedescendant');
      return id && document.getElementById(id)?.textContent;
    });
    expect(pointed).toBe(second);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await active()).toBe('optimistic');

    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('optimistic');
    expect(await page.$$eval(`${scene} .saying-words`, (leads) => leads.length)).toBe(3);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
  });
});
