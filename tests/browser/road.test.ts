import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { interfaceWords } from './interface-words';
import { type BrowserName, type HavenBrowser, launch, type Panel } from './launch';
import { type Editor, type LocalChat, openLocalChat, serveLocalChat } from './local-chat';
import { byExtensions, elsewhere } from './requests';
import {
  clearDraft,
  hasHint,
  talk,
  waitForDraft,
  waitForHint,
  waitUntilListening,
  walkTheRoad,
} from './road';
import type { Served } from './serve';
import { press, shows, textOf, until, waitForText } from './surface';
import { extensionCallsDuring, letPageNotice, noticedBy, storageOf } from './traces';

const words = interfaceWords('en');
const chatHost = 'chat.example';

describe.each<BrowserName>(['chromium', 'firefox'])('in %s, beside a small chat', (name) => {
  let haven: HavenBrowser;
  let served: Served;
  const open: Page[] = [];
  let current: Panel | undefined;

  beforeAll(async () => {
    served = await serveLocalChat();
    haven = await launch(name, { hosts: [chatHost], language: 'en' });
  });

  afterEach(async () => {
    if (await current?.isOpen()) await current?.close();
    current = undefined;
    for (const page of open.splice(0)) await page.close();
  });

  afterAll(async () => {
    await haven?.close();
    await served?.close();
  });

  const host = () => `${chatHost}:${served.port}`;
  async function openChat(editor: Editor = 'textarea'): Promise<LocalChat> {
    const page = await haven.browser.newPage();
    open.push(page);
    return openLocalChat(page, host(), editor);
  }
  async function openPanel(chat: { readonly page: Page }): Promise<Panel> {
    current = await haven.openPanel(chat.page);
    return current;
  }
  /** A heavy message and a hasty draft: what brings a hint. */
  async function provoke(chat: LocalChat): Promise<void> {
    await chat.receive(talk.en.heavy);
    await chat.page.type(chat.composer, talk.en.hasty);
  }

  it.each<Editor>(['textarea', 'contenteditable'])('walks the whole road in a %s', async (editor) => {
    const chat = await openChat(editor);
    const panel = await openPanel(chat);
    await walkTheRoad(chat, panel, words, talk.en, chat.receive, 'undo-by-keys');

    await chat.goTo('Robin');
    await walkTheRoad(chat, panel, words, talk.en, chat.receive, 'undo-in-panel');

    await chat.goTo('Kim');
    const sent = await walkTheRoad(chat, panel, words, talk.en, chat.receive, 'keep');
    expect(sent.length).toBeGreaterThan(talk.en.hasty.length);

    const kept = (await storageOf(panel)).toLowerCase();
    for (const canary of talk.en.canaries) expect(kept).not.toContain(canary);
    expect((await textOf(panel)).length).toBeGreaterThan(0);
  });

  it('keeps silent in small talk', async () => {
    const chat = await openChat();
    const panel = await openPanel(chat);
    await waitUntilListening(panel, words);
    await chat.receive('Shall we take the train of eight or the one of nine?');
    await chat.page.type(chat.composer, 'Nine, then I can sleep a bit longer!');
    await new Promise((resolve) => setTimeout(resolve, 4000));
    expect(await hasHint(panel)).toBe(false);
  });

  it('is not in the page, and not to be noticed, before the panel opens and after it shuts', async () => {
    const chat = await openChat();
    await letPageNotice(chat.page);
    const before = await haven.listenersIn(chat.page);

    const panel = await openPanel(chat);
    await waitUntilListening(panel, words);
    expect((await haven.listenersIn(chat.page)).length).toBeGreaterThan(before.length);
    await panel.close();
    await until(
      'the last listener to be gone',
      async () => (await haven.listenersIn(chat.page)).length === before.length,
    );
    expect(await haven.listenersIn(chat.page)).toEqual(before);
    expect(await noticedBy(chat.page)).toEqual([]);

    if (name === 'chromium') {
      const calls = await extensionCallsDuring(chat.page, async () => {
        await provoke(chat);
        await chat.page.keyboard.press('Enter');
        await new Promise((resolve) => setTimeout(resolve, 3000));
      });
      expect(calls).toEqual([]);
      expect((await chat.messages()).at(-1)).toBe(talk.en.hasty);
    }
  });

  it('runs in the page while the panel is open, as the same instruments show', async () => {
    const chat = await openChat();
    const panel = await openPanel(chat);
    await waitUntilListening(panel, words);
    if (name === 'chromium') {
      const calls = await extensionCallsDuring(chat.page, () => chat.page.type(chat.composer, 'Hello'));
      expect(calls.length).toBeGreaterThan(0);
    }
    expect((await haven.listenersIn(chat.page)).filter((each) => each === 'document input')).not.toEqual([]);
  });

  it('comes along to another tab and conversation where it is always on, and stops at once when turned off', async () => {
    const chat = await openChat();
    const before = await haven.listenersIn(chat.page);
    const other = await openChat('contenteditable');
    const blank = await haven.browser.newPage();
    open.push(blank);
    await haven.grant(`http://${host()}`);

    const panel = await openPanel(chat);
    await waitUntilListening(panel, words);
    await until('the switch to be on', async () => (await switchState(panel)) === 'true');

    await other.page.bringToFront();
    await waitUntilListening(panel, words);
    expect(await haven.listenersIn(chat.page)).toEqual(before);
    await provoke(other);
    await waitForHint(panel);

    await other.goTo('Robin');
    await until('the hint to stay behind', async () => !(await hasHint(panel)));
    await clearDraft(other);
    await provoke(other);
    await waitForHint(panel);

    await blank.bringToFront();
    await until('nothing to look at', async () => !(await textOf(panel)).includes(words('listening_title')));
    expect(await hasHint(panel)).toBe(false);

    await chat.page.bringToFront();
    await waitUntilListening(panel, words);
    await press(panel, 'switch', words('always_on', host()));
    await waitForText(panel, words('off_title'));
    expect(await haven.listenersIn(chat.page)).toEqual(before);
    await provoke(chat);
    await new Promise((resolve) => setTimeout(resolve, 3000));
    expect(await textOf(panel)).toContain(words('off_title'));
    expect(await hasHint(panel)).toBe(false);
    expect(await panel.evaluate(permittedOrigins)).toEqual([]);
  });

  describe('meets bad input', () => {
    it('from a page whose own handlers throw', async () => {
      const chat = await openChat();
      await chat.page.evaluate(() => {
        for (const type of [
          'input',
          'focus',
          'focusin',
          'focusout',
          'selectionchange',
          'keyup',
          'beforeinput',
        ])
          window.addEventListener(
            type,
            () => {
              throw new Error('the page is broken');
            },
            true,
          );
      });
      const panel = await openPanel(chat);
      await walkTheRoad(chat, panel, words, talk.en, chat.receive, 'keep');
    });

    it('from a page that rewrites Array.prototype and more', async () => {
      const chat = await openChat();
      await chat.page.evaluate(() => {
        const broken = () => {
          throw new Error('rewritten by the page');
        };
        for (const name of [
          'map',
          'filter',
          'some',
          'every',
          'includes',
          'slice',
          'join',
          'find',
          'flatMap',
          'at',
        ])
          Object.defineProperty(Array.prototype, name, { value: broken, writable: true, configurable: true });
        Object.assign(Element.prototype, { matches: broken, closest: broken });
        Object.assign(Map.prototype, { forEach: broken });
        Object.assign(window, { setInterval: broken, getComputedStyle: broken });
      });
      const panel = await openPanel(chat);
      await waitUntilListening(panel, words);
      await provoke(chat);
      const { starter } = await waitForHint(panel);
      await press(panel, 'button', words('insert'));
      await until('the starter in the box', async () => (await chat.draft()).includes(starter));
    });

    it('when the message box goes away while typing, and comes back', async () => {
      const chat = await openChat();
      const panel = await openPanel(chat);
      await waitUntilListening(panel, words);
      await chat.page.type(chat.composer, 'I was just about to');
      await chat.page.evaluate((selector) => document.querySelector(selector)?.remove(), chat.composer);
      await waitForText(panel, words('no_box_title'));
      expect(await hasHint(panel)).toBe(false);
      await chat.page.evaluate(() => {
        const box = document.createElement('textarea');
        box.className = 'composer';
        document.body.append(box);
      });
      await waitUntilListening(panel, words);
      await provoke(chat);
      await waitForHint(panel);
      expect(await chat.draft()).toBe(talk.en.hasty);
    });

    it('with a draft of 20,000 characters', async () => {
      const chat = await openChat();
      const panel = await openPanel(chat);
      await waitUntilListening(panel, words);
      await chat.receive(talk.en.heavy);
      const long = 'The rain went on and on. '.repeat(800);
      expect(long).toHaveLength(20_000);
      await chat.page.focus(chat.composer);
      await chat.page.evaluate((text) => document.execCommand('insertText', false, text), long);
      await chat.page.type(chat.composer, talk.en.hasty);
      await waitForHint(panel);
      expect(await chat.draft()).toBe(long + talk.en.hasty);
      await chat.page.focus(chat.composer);
      await chat.page.keyboard.press('Enter');
      await until('the long message', async () => (await chat.messages()).at(-1) === long + talk.en.hasty);
    });

    it('when Haven is updated under an open tab', async () => {
      const chat = await openChat();
      const before = await haven.listenersIn(chat.page);
      const panel = await openPanel(chat);
      await waitUntilListening(panel, words);
      await chat.page.type(chat.composer, 'Half a sen');
      await haven.reloadExtension();
      await until('the old script to stop', async () => {
        const now = await haven.listenersIn(chat.page);
        return now.length === before.length;
      });
      await chat.page.bringToFront();
      await chat.page.type(chat.composer, 'tence');
      await waitForDraft(chat, 'Half a sentence');
      await clearDraft(chat);

      if (await panel.isOpen()) await panel.close();
      const again = await openPanel(chat);
      await waitUntilListening(again, words);
      await provoke(chat);
      await waitForHint(again);
      expect(await shows(again, 'button', words('insert'))).toBe(true);
    });
  });

  it('has made not one request in all this', async () => {
    const requests = await haven.close();
    expect(requests.length).toBeGreaterThan(0);
    expect(byExtensions(requests)).toEqual([]);
    expect(elsewhere(requests, [host()])).toEqual([]);
    expect(served.asked.filter((path) => !['/chat.html', '/favicon.ico'].includes(path))).toEqual([]);
  });
});

const switchState = (panel: Panel): Promise<string | null> =>
  panel.evaluate(() => document.querySelector('[role=switch]')?.getAttribute('aria-checked') ?? null);

declare const chrome: {
  readonly permissions: { getAll(): Promise<{ readonly origins?: readonly string[] }> };
};
const permittedOrigins = async () => (await chrome.permissions.getAll()).origins ?? [];
