/**
 * Chats built with kits that no site file knows, with live data: what Haven reads is what the kit's data hold, and the
 * whole road goes through the real panel.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { interfaceWords } from '../../browser/interface-words';
import type { BrowserName, Panel } from '../../browser/launch';
import { type AfterInsert, type Chat, talk, walkTheRoad } from '../../browser/road';
import { type Served, serve } from '../../browser/serve';
import { type Probe, startProbe } from '../../page/probe';
import { type Bundle, bundleKits } from './bundle';

interface Kit {
  readonly name: string;
  /** A selector of the message box, into shadow roots too. */
  readonly composer: string;
  readonly sendKeys: readonly ('Shift' | 'Enter')[];
  readonly afterInsert: AfterInsert;
}

const kits: readonly Kit[] = [
  {
    name: 'chatscope',
    composer: '.cs-message-input__content-editor',
    sendKeys: ['Enter'],
    afterInsert: 'undo-in-panel',
  },
  { name: 'minchat', composer: '[contenteditable=true]', sendKeys: ['Enter'], afterInsert: 'undo-by-keys' },
  { name: 'vue-advanced-chat', composer: '>>> textarea', sendKeys: ['Enter'], afterInsert: 'undo-in-panel' },
  { name: 'react-chat-elements', composer: 'textarea', sendKeys: ['Enter'], afterInsert: 'undo-by-keys' },
  { name: 'chatui', composer: 'textarea', sendKeys: ['Enter'], afterInsert: 'undo-in-panel' },
  { name: 'quikchat', composer: 'textarea', sendKeys: ['Shift', 'Enter'], afterInsert: 'undo-by-keys' },
];

interface Said {
  readonly from: 'me' | 'them';
  readonly text: string;
}
declare global {
  interface Window {
    /** What the kit's data hold, in order. */
    said: () => Said[];
  }
}

const words = interfaceWords('en');
const saidIn = (page: Page): Promise<Said[]> => page.evaluate(() => window.said());
/** No word of what a kit's data hold is left out of what Haven reads, and none is added. */
const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

let bundle: Bundle;
let served: Served;
beforeAll(async () => {
  bundle = await bundleKits(kits.map(({ name }) => name));
  served = await serve({ '/': `${bundle.folder}/` });
});
afterAll(async () => {
  await served?.close();
  bundle?.remove();
});

describe.each<BrowserName>(['chromium', 'firefox'])('in %s', (browserName) => {
  let probe: Probe;
  let open: { page?: Page; panel?: Panel } = {};
  beforeAll(async () => {
    probe = await startProbe(browserName);
  });
  afterEach(async () => {
    if (await open.panel?.isOpen()) await open.panel?.close();
    await open.page?.close();
    open = {};
  });
  afterAll(() => probe?.close());

  async function openKit({ name, composer, sendKeys }: Kit): Promise<Chat> {
    const page = await probe.haven.browser.newPage();
    open.page = page;
    await page.goto(`http://127.0.0.1:${served.port}/${name}.html`);
    await page.waitForSelector(composer);
    return {
      page,
      composer,
      draft: () =>
        page.$eval(composer, (box) =>
          (box instanceof HTMLTextAreaElement ? box.value : (box as HTMLElement).innerText).trim(),
        ),
      messages: async () => (await saidIn(page)).map(({ text }) => text),
      send: async () => {
        for (const key of sendKeys) await page.keyboard.down(key);
        for (const key of sendKeys) await page.keyboard.up(key);
      },
    };
  }

  it.each(kits.map((kit) => [kit.name, kit] as const))('goes the whole road in %s', async (_, kit) => {
    const chat = await openKit(kit);
    const { page } = chat;
    const receive = (text: string) => page.evaluate((said) => window.receive(said), text);
    /** Haven's own script reads every message that there is, and whose it is. */
    const readsAll = async (): Promise<void> => {
      const watched = await probe.watch(page);
      const said = await saidIn(page);
      const { messages } = await watched.snapshot('the whole thread', (seen) =>
        seen.messages.some(({ text }) => squeezed(text) === said.at(-1)?.text),
      );
      expect(messages.map(({ from, text }) => ({ from, text: squeezed(text) }))).toEqual(said);
      await watched.hangUp();
    };

    await readsAll();
    /** From a message of the other to a sent answer, with the real panel open. */
    const answers = async (heavy: string, afterInsert: AfterInsert): Promise<void> => {
      const panel = await probe.haven.openPanel(page);
      open.panel = panel;
      const sent = await walkTheRoad(chat, panel, words, { ...talk.en, heavy }, receive, afterInsert);
      expect((await saidIn(page)).slice(-2)).toEqual([
        { from: 'them', text: heavy },
        { from: 'me', text: sent },
      ]);
      await panel.close();
    };
    await answers(talk.en.heavy, kit.afterInsert);
    await answers(talk.en.again, 'keep');
    await readsAll();
  });
});
