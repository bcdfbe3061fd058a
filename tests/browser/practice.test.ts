import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { firstIn, load } from '../../entrypoints/practice/conversations';
import { atRest, violationsIn } from './axe';
import { interfaceWords } from './interface-words';
import { type HavenBrowser, launch } from './launch';
import { putInStorage, settingsIn, surfaceOf } from './own-page';
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

const pressWith = async (page: Page, held: readonly ('Control' | 'Shift')[], key: 'z' | 'Enter') => {
  for (const one of held) await page.keyboard.down(one);
  await page.keyboard.press(key);
  for (const one of held) await page.keyboard.up(one);
};

const width = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);

// The partner reads and types at the pace of a person: each test holds one conversation, and looks at all that it comes by.
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

  it('says what it is, hints at early advice, inserts a starter, undoes it, and sends what is written', async () => {
    expect(await page.title()).toContain(words('practice_title'));
    await waitForText(surface, words('practice_about'));
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    expect(await shows(surface, 'log', words('practice_conversation', english.partner))).toBe(true);

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

    await pressWith(page, ['Control'], 'z');
    await hasDraft(page, advice);
    await pressWith(page, ['Control', 'Shift'], 'z');
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

  it('can be used by keyboard alone, 320 pixels wide, tells what an answer did, and stores nothing of it', async () => {
    await page.setViewport({ width: 320, height: 640 });
    await page.keyboard.type(advice);
    await hintIsThere(page);
    expect(await width(page)).toBeLessThanOrEqual(320);
    await tabTo(page, words('insert'));
    await page.keyboard.press('Enter');
    await waitForText(surface, words('toast_inserted'));
    expect(await focused(page)).toBe(words('practice_message', english.partner));
    await tabTo(page, words('undo'));
    await page.keyboard.press('Enter');
    await waitForText(surface, words('toast_undone'));
    expect(await draft(page)).toBe(advice);
    expect(await focused(page)).toBe(words('practice_message', english.partner));
    await pressWith(page, ['Shift'], 'Enter');
    await page.keyboard.type('plumtree');
    await hasDraft(page, `${advice}\nplumtree`);
    await page.keyboard.press('Enter');
    await hasMessages(page, [...saysOf('news'), `${advice}\nplumtree`, ...saysOf('not-yet')]);

    const log = await page.$eval('[role=log]', (log) => log.textContent ?? '');
    expect(log).toContain(words('practice_did_advising'));
    expect(log).toContain(words('practice_try_acknowledge'));
    for (const direction of ['rtl', 'ltr']) {
      await page.evaluate((dir) => document.documentElement.setAttribute('dir', dir), direction);
      expect(await width(page), direction).toBeLessThanOrEqual(320);
    }
    await press(surface, 'button', words('practice_conversations'));
    await page.waitForSelector('.conversation', { visible: true });
    expect(await width(page)).toBeLessThanOrEqual(320);
    await press(surface, 'button', words('practice_back', english.partner));
    await page.waitForSelector('textarea', { visible: true });

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

// What follows has no part that one browser does in its own way.
describe('the practice room', () => {
  let haven: HavenBrowser;
  let page: Page;
  let surface: Surface;

  beforeAll(async () => {
    haven = await launch('chromium', { language: 'en' });
    page = await haven.openOwnPage('practice.html');
    surface = surfaceOf(page);
  });
  afterAll(async () => {
    const requests = await haven.close();
    expect(byExtensions(requests)).toEqual([]);
  });

  it('holds several conversations, each as it was left, to a word afterwards, and takes an answer back', async () => {
    await hasMessages(page, saysOf('news'));
    await page.click('textarea');
    await page.keyboard.type(advice);
    await hintIsThere(page);
    await tabTo(page, words('not_now'));
    await page.keyboard.press('Enter');
    await until('the hint to be gone', async () => (await page.$('article')) === null);
    expect(await focused(page)).not.toBe(await page.evaluate(() => document.body.textContent));
    expect(await draft(page)).toBe(advice);

    await page.click('textarea', { count: 3 });
    await page.keyboard.type('ok');
    await page.keyboard.press('Enter');
    const said = [...saysOf('news'), 'ok', ...saysOf('alone-with-it')];
    await hasMessages(page, said);
    await page.keyboard.type('half a sen');
    await page.focus('.language-radio:checked');
    await page.keyboard.press('ArrowRight');
    await until('the Dutch list', async () => (await page.$('.conversation [lang=nl]')) !== null);
    await page.focus('.conversation');
    await page.keyboard.press('Enter');
    const languageOfBox = () => page.$eval('textarea', (box) => box.lang);
    await until('the Dutch conversation', async () => (await languageOfBox()) === 'nl');
    expect(await focused(page)).toBe(words('practice_message', dutch.partner));
    await page.focus('.language-radio:checked');
    await page.keyboard.press('ArrowLeft');
    await until('the English list', async () => (await page.$('.conversation [lang=en]')) !== null);
    await page.focus('.conversation');
    await page.keyboard.press('Enter');
    await hasDraft(page, 'half a sen');
    expect(await messages(page)).toEqual(said);

    await page.click('textarea', { count: 3 });
    await page.keyboard.type('ok');
    await page.keyboard.press('Enter');
    await hasMessages(page, [...said, 'ok', ...saysOf('drifts-off')]);
    await waitForText(surface, words('practice_ending'));
    await page.click('.one-way summary');
    await waitForText(surface, english.model[0] ?? '');
    await atRest(surface);
    expect(await violationsIn(surface)).toEqual([]);
    await press(surface, 'button', words('practice_take_back'));
    await hasDraft(page, 'ok');
    expect(await messages(page)).toEqual(said);
    expect(await focused(page)).toBe(words('practice_message', english.partner));
  });

  it('is silent about answers and drafts when that is not wanted, also the next time', async () => {
    await page.click('textarea', { count: 3 });
    await page.keyboard.type(advice);
    await page.keyboard.press('Enter');
    await waitForText(surface, words('practice_did_advising'));
    await atRest(surface);
    expect(await violationsIn(surface)).toEqual([]);
    await press(surface, 'checkbox', words('practice_feedback_on'));
    await until('the words to be gone', async () => (await page.$('.feedback-note')) === null);
    await press(surface, 'checkbox', words('practice_hints_on'));
    await waitForText(surface, words('practice_no_hints'));
    await until('both to be kept', async () => {
      const { practiceHints, practiceFeedback } = (await settingsIn(page)) ?? {};
      return practiceHints === false && practiceFeedback === false;
    });
    await page.reload();
    await waitForText(surface, words('practice_no_hints'));
    expect(await page.$$eval('.room-choice input', (boxes) => boxes.map((box) => box.checked))).toEqual([
      false,
      false,
    ]);
  });

  it('speaks another language as soon as it is chosen, and opens with a conversation in it', async () => {
    const inDutch = interfaceWords('nl');
    await putInStorage(page, { settings: { interfaceLanguage: 'nl' } });
    await waitForText(surface, inDutch('practice_about'));
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('nl');
    await page.reload();
    await waitForText(surface, inDutch('practice_about'));
    await until('the partner to say something', async () => (await messages(page)).length > 0);
    expect((await messages(page))[0]).toBe(dutch.turns[dutch.opening]?.says[0]);
  });
});
