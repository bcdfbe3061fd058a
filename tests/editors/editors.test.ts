/**
 * The editors that chat apps are built with, for real: a starter is put in by Haven's own script, and the editor's own
 * state, its undo and its keys must go on as if the person had typed it.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../browser/launch';
import { type Served, serve } from '../browser/serve';
import { until } from '../browser/surface';
import { type Probe, startProbe, type Watched } from '../page/probe';
import { type Bundle, bundleEditors, editors } from './bundle';

declare global {
  interface Window {
    /** What the editor itself holds, apart from the page. */
    editorState?: () => string;
  }
}

const typed = 'I hear how tired you are';
const starter = 'What would help you most tonight?';
const box = 'textarea, [contenteditable=true]';

let bundle: Bundle;
let served: Served;
beforeAll(async () => {
  bundle = await bundleEditors();
  served = await serve({ '/': `${bundle.folder}/` });
});
afterAll(async () => {
  await served?.close();
  bundle?.remove();
});

const stateOf = (page: Page): Promise<string> => page.evaluate(() => window.editorState?.() ?? '');

/** The editor's own state and what Haven reads in the page come to be `wanted`. */
async function bothAre(watched: Watched, wanted: string): Promise<void> {
  await until(`the state “${wanted}”`, async () => (await stateOf(watched.page)) === wanted, {
    patience: 5_000,
    instead: () => stateOf(watched.page),
  });
  await watched.snapshot(`the draft “${wanted}”`, ({ draft }) => draft === wanted);
}

/** Haven speaks 1.5 s after the last key; what comes sooner, editors take back together with the typing. */
const rest = () => new Promise((resolve) => setTimeout(resolve, 1500));

async function pressUndo(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
}

describe.each<BrowserName>(['chromium', 'firefox'])('in %s', (name) => {
  let probe: Probe;
  beforeAll(async () => {
    probe = await startProbe(name);
  });
  afterAll(() => probe?.close());

  async function open(editor: string): Promise<Watched> {
    const page = await probe.haven.browser.newPage();
    await page.goto(`http://127.0.0.1:${served.port}/${editor}.html`);
    await page.waitForFunction(() => window.editorState !== undefined);
    await page.waitForSelector(box);
    const watched = await probe.watch(page);
    await page.focus(box);
    return watched;
  }

  describe.each(editors)('%s', (editor) => {
    it.each(['after', 'before'] as const)(
      'takes a starter %s the words once, gives it back with one undo, and goes on',
      async (place) => {
        const watched = await open(editor);
        const { page } = watched;
        await page.keyboard.type(typed);
        await bothAre(watched, typed);
        await rest();
        const both = place === 'after' ? `${typed} ${starter}` : `${starter} ${typed}`;

        expect(await watched.insert(starter, place)).toBe('inserted');
        await bothAre(watched, both);

        await pressUndo(page);
        await bothAre(watched, typed);

        expect(await watched.insert(starter, place)).toBe('inserted');
        await bothAre(watched, both);
        await page.keyboard.type('!');
        await bothAre(watched, place === 'after' ? `${both}!` : `${starter}! ${typed}`);
        await page.close();
      },
    );

    it('takes a starter behind a draft of two lines, and gives it back with one undo', async () => {
      const watched = await open(editor);
      const { page } = watched;
      await page.keyboard.type('I hear you.');
      await page.keyboard.down('Shift');
      await page.keyboard.press('Enter');
      await page.keyboard.up('Shift');
      await page.keyboard.type('It is a lot.');
      const lines = (
        await watched.snapshot('two lines', ({ draft }) => /^I hear you\.\n+It is a lot\.$/.test(draft))
      ).draft;
      await rest();
      expect(await watched.insert(starter, 'after')).toBe('inserted');
      const gap = /textarea/.test(editor) ? '\n' : ' ';
      await watched.snapshot('the starter', ({ draft }) => draft === `${lines}${gap}${starter}`);
      await pressUndo(page);
      await watched.snapshot('the two lines', ({ draft }) => draft === lines);
      await page.close();
    });

    it('takes a starter into an empty box, and gives it back by the panel', async () => {
      const watched = await open(editor);
      expect(await watched.insert(starter, 'after')).toBe('inserted');
      await bothAre(watched, starter);
      expect(await watched.undo()).toBe('undone');
      await bothAre(watched, '');
      await watched.page.keyboard.type(typed);
      await bothAre(watched, typed);
      await watched.page.close();
    });
  });
});
