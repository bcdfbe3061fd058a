import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { firstIn, load } from '../../entrypoints/practice/conversations';
import { violationsIn } from './axe';
import { interfaceWords } from './interface-words';
import { type HavenBrowser, launch } from './launch';
import { byExtensions } from './requests';
import { press, type Surface, shows, textOf, until, waitForText } from './surface';

const english = await load(firstIn('en').id);
const dutch = await load(firstIn('nl').id);
const words = interfaceWords('en');
const advice = 'you should call a lawyer';

const messages = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[role=log] li > p')].map((words) => words.textContent ?? ''),
  );
const draft = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('textarea')?.value ?? '(no message box)');
const hasDraft = (page: Page, text: string) =>
  until(`the draft “${text}”`, async () => (await draft(page)) === text, { instead: () => draft(page) });
const hasMessages = (page: Page, wanted: readonly string[]) =>
  until(`${wanted.length} messages`, async () => (await messages(page)).length >= wanted.length).then(
    async () => expect(await messages(page)).toEqual(wanted),
  );
const hintIsThere = (page: Page) => page.waitForSelector('article', { timeout: 10_000 });
const saysOf = (turn: string) => english.turns[turn]?.says ?? [];

const surfaceOf = (page: Page): Surface => ({
  evaluate: (work, ...given) =>
    page.evaluate(`(${work.toString()})(...${JSON.stringify(given)})`) as Promise<never>,
  clickAt: (x, y) => page.mouse.click(x, y),
});

/** What has the focus, as a screen reader names it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  });

async function tabTo(page: Page, name: string): Promise<void> {
  for (let pressed = 0; pressed < 20; pressed += 1) {
    if ((await focused(page)) === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Twenty times Tab, and no “${name}”`);
}

describe.each(['chromium', 'firefox'] as const)('the practice room in %s', (name) => {
  let haven: HavenBrowser;
  let page: Page;
  let surface: Surface;

  beforeAll(async () => {
    haven = await launch(name, { language: 'en' });
  });
  afterAll(async () => {
    const requests = await haven.close();
    expect(byExtensions(requests)).toEqual([]);
  });
  beforeEach(async () => {
    await page?.close();
    page = await haven.openOwnPage('practice.html');
    await page.bringToFront();
    surface = surfaceOf(page);
    await hasMessages(page, saysOf('news'));
    await page.click('textarea');
  });

  it('speaks the language of the interface and says what it is', async () => {
    expect(await page.title()).toContain(words('practice_title'));
    await waitForText(surface, words('practice_about'));
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    expect(await shows(surface, 'log', words('practice_conversation', english.partner))).toBe(true);
  });

  it('shows a hint for early advice, inserts a starter, undoes it, and sends what is written', async () => {
    await page.keyboard.type(advice);
    const typed = Date.now();
    expect(await page.$('article')).toBeNull();
    await hintIsThere(page);
    expect(Date.now() - typed).toBeGreaterThan(1000);
    expect(await textOf(surface)).toContain(words('quote_them'));

    const starter = await page.$eval('article li [lang=en]', (element) => element.textContent ?? '');
    expect(starter).not.toBe('');
    await press(surface, 'button', words('insert'));
    await waitForText(surface, words('toast_inserted'));
    const both = `${starter} ${advice}`;
    await hasDraft(page, both);
    expect(await messages(page)).toEqual(saysOf('news'));

    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await hasDraft(page, advice);
    await page.keyboard.down('Control');
    await page.keyboard.down('Shift');
    await page.keyboard.press('z');
    await page.keyboard.up('Shift');
    await page.keyboard.up('Control');
    await hasDraft(page, both);

    await press(surface, 'button', words('undo'));
    await hasDraft(page, advice);
    await waitForText(surface, words('toast_undone'));

    await page.click('textarea', { count: 3 });
    await page.keyboard.type("Oh Sam, I'm so sorry to hear that.");
    await press(surface, 'button', words('practice_send'));
    await hasMessages(page, [
      ...saysOf('news'),
      "Oh Sam, I'm so sorry to hear that.",
      ...saysOf('the-shame'),
    ]);
    expect(await draft(page)).toBe('');
  });

  it('can be used by keyboard alone', async () => {
    await page.keyboard.type(advice);
    await hintIsThere(page);
    await tabTo(page, words('insert'));
    await page.keyboard.press('Enter');
    await waitForText(surface, words('toast_inserted'));
    expect(await focused(page)).toBe(words('practice_message', english.partner));
    await tabTo(page, words('undo'));
    await page.keyboard.press('Enter');
    await waitForText(surface, words('toast_undone'));
    expect(await draft(page)).toBe(advice);
    expect(await focused(page)).toBe(words('practice_message', english.partner));
    await page.keyboard.down('Shift');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Shift');
    await page.keyboard.type('soon');
    await hasDraft(page, `${advice}\nsoon`);
    await page.keyboard.press('Enter');
    await hasMessages(page, [...saysOf('news'), `${advice}\nsoon`, ...saysOf('not-yet')]);
  });

  it('lets a hint be waved away, and keeps the keyboard beside it', async () => {
    await page.keyboard.type(advice);
    await hintIsThere(page);
    await tabTo(page, words('not_now'));
    await page.keyboard.press('Enter');
    await until('the hint to be gone', async () => (await page.$('article')) === null);
    expect(await focused(page)).not.toBe(await page.evaluate(() => document.body.textContent));
    expect(await draft(page)).toBe(advice);
  });

  it('ends with a word afterwards, and goes back when an answer is taken back', async () => {
    const said = [...saysOf('news')];
    for (const turn of ['alone-with-it', 'drifts-off']) {
      await page.keyboard.type('ok');
      await page.keyboard.press('Enter');
      said.push('ok', ...saysOf(turn));
      await hasMessages(page, said);
    }
    await waitForText(surface, words('practice_ending'));
    await page.click('.one-way summary');
    await waitForText(surface, english.model[0] ?? '');
    expect(await violationsIn(surface)).toEqual([]);
    await press(surface, 'button', words('practice_take_back'));
    await hasDraft(page, 'ok');
    expect(await messages(page)).toEqual([...saysOf('news'), 'ok', ...saysOf('alone-with-it')]);
    expect(await focused(page)).toBe(words('practice_message', english.partner));
  });

  it('says a word about an answer, in the log, and is silent when that is not wanted', async () => {
    await page.keyboard.type(advice);
    await page.keyboard.press('Enter');
    await waitForText(surface, words('practice_did_advising'));
    expect(await page.$eval('[role=log]', (log) => log.textContent ?? '')).toContain(
      words('practice_try_acknowledge'),
    );
    expect(await violationsIn(surface)).toEqual([]);
    await page.click('.room-choice:nth-of-type(2) input');
    await until('the words to be gone', async () => (await page.$('.feedback-note')) === null);
  });

  it('opens another conversation by keyboard alone, and keeps the first as it was', async () => {
    await page.keyboard.type('ok');
    await page.keyboard.press('Enter');
    await hasMessages(page, [...saysOf('news'), 'ok', ...saysOf('alone-with-it')]);
    await page.keyboard.type('half a sen');
    await page.focus('.language-radio:checked');
    await page.keyboard.press('ArrowRight');
    await until('the Dutch list', async () => (await page.$('.conversation [lang=nl]')) !== null);
    await page.focus('.conversation');
    await page.keyboard.press('Enter');
    await hasMessages(page, dutch.turns[dutch.opening]?.says ?? []);
    expect(await page.$eval('textarea', (box) => box.lang)).toBe('nl');
    expect(await focused(page)).toBe(words('practice_message', dutch.partner));
    await page.focus('.language-radio:checked');
    await page.keyboard.press('ArrowLeft');
    await until('the English list', async () => (await page.$('.conversation [lang=en]')) !== null);
    await page.focus('.conversation');
    await page.keyboard.press('Enter');
    await hasDraft(page, 'half a sen');
    expect(await messages(page)).toEqual([...saysOf('news'), 'ok', ...saysOf('alone-with-it')]);
  });

  it('fits a screen of 320 pixels, from left to right and from right to left', async () => {
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    await page.setViewport({ width: 320, height: 640 });
    await page.keyboard.type(advice);
    await hintIsThere(page);
    expect(await width()).toBeLessThanOrEqual(320);
    await press(surface, 'button', words('insert'));
    await until('a longer draft', async () => (await draft(page)).length > advice.length);
    await press(surface, 'button', words('practice_send'));
    await page.waitForSelector('.feedback-note');
    for (const direction of ['rtl', 'ltr']) {
      await page.evaluate((dir) => document.documentElement.setAttribute('dir', dir), direction);
      expect(await width(), direction).toBeLessThanOrEqual(320);
    }
    await press(surface, 'button', words('practice_conversations'));
    await page.waitForSelector('.conversation', { visible: true });
    expect(await width()).toBeLessThanOrEqual(320);
    expect(await violationsIn(surface)).toEqual([]);
    await press(surface, 'button', words('practice_back', english.partner));
    await page.waitForSelector('textarea', { visible: true });
  });

  it('stores nothing of what was written', async () => {
    await page.keyboard.type(`${advice} plumtree`);
    await hintIsThere(page);
    await page.keyboard.press('Enter');
    const stored = await page.evaluate(async () => {
      const extension =
        (globalThis as { browser?: unknown }).browser ?? (globalThis as { chrome?: unknown }).chrome;
      const { storage } = extension as { storage: Record<string, { get: (keys: null) => Promise<unknown> }> };
      const areas = await Promise.all(['local', 'session'].map((area) => storage[area]?.get(null)));
      return JSON.stringify([
        areas,
        { ...localStorage },
        { ...sessionStorage },
        location.href,
        history.length,
      ]);
    });
    expect(stored).not.toContain('plumtree');
    expect(stored).not.toContain(saysOf('news')[1]);
  });
});

describe('the practice room of a Dutch browser', () => {
  it('opens with the Dutch conversation', async () => {
    const haven = await launch('chromium', { language: 'nl' });
    try {
      const page = await haven.openOwnPage('practice.html');
      await hasMessages(page, dutch.turns[dutch.opening]?.says ?? []);
      await waitForText(surfaceOf(page), interfaceWords('nl')('practice_about'));
    } finally {
      await haven.close();
    }
  });
});
