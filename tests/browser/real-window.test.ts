/**
 * A browser with a window on a display, with real keys and a real mouse: here the panel takes the focus away from the page
 * when it is clicked, and the browser asks its own question for a permission. Without a window neither happens.
 */

import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { canHaveDisplay, type Display, openDisplay } from './display';
import { interfaceWords } from './interface-words';
import { type BrowserName, type HavenBrowser, launch, type Panel } from './launch';
import { type Editor, type LocalChat, openLocalChat, serveLocalChat } from './local-chat';
import { clickIn } from './real-mouse';
import { talk, waitForDraft, waitForHint, waitUntilListening } from './road';
import type { Served } from './serve';
import { press, type Surface, until, waitForText } from './surface';

const words = interfaceWords('en');

describe.skipIf(!canHaveDisplay).each<BrowserName>(['chromium', 'firefox'])(
  'in a real window of %s',
  (name) => {
    let display: Display;
    let served: Served;
    let haven: HavenBrowser;
    const open: { close: () => Promise<unknown> }[] = [];

    beforeAll(async () => {
      display = await openDisplay();
      served = await serveLocalChat();
      haven = await launch(name, {
        hosts: ['chat.example'],
        language: 'en',
        headed: true,
        display: display.name,
        askForPermissions: true,
      });
    });
    afterEach(async () => {
      while (open.length > 0) await open.pop()?.close();
    });
    afterAll(async () => {
      await haven?.close();
      await served?.close();
      await display?.close();
    });

    const host = () => `chat.example:${served.port}`;
    async function openChat(editor: Editor): Promise<LocalChat> {
      const page = await haven.browser.newPage();
      open.push(page);
      return openLocalChat(page, host(), editor);
    }
    async function openPanel(page: Page): Promise<Panel> {
      const panel = await haven.openPanel(page);
      open.push(panel);
      return panel;
    }

    it.each<Editor>(['textarea', 'contenteditable'])(
      'a real click on Insert writes into a %s that has lost the focus, and real Ctrl+Z takes it back',
      async (editor) => {
        const chat = await openChat(editor);
        const panel = await openPanel(chat.page);
        await waitUntilListening(panel, words);
        const inPanel = name === 'chromium' ? { x: 1000, y: 400 } : { x: 100, y: 400 };
        const mouse: Surface = {
          evaluate: panel.evaluate,
          clickAt: (x, y) => clickIn(panel, display, { x, y }, inPanel),
        };
        const page: Surface = {
          evaluate: (work, ...given) => chat.page.evaluate(work as never, ...given) as Promise<never>,
          clickAt: (x, y) => clickIn(page, display, { x, y }, { x: 600, y: 400 }),
        };
        const clickBox = async () => {
          const box = await (await chat.page.$(chat.composer))?.boundingBox();
          if (!box) throw new Error('The message box has no place');
          await page.clickAt(box.x + box.width / 2, box.y + box.height / 2);
        };
        await chat.receive(talk.en.heavy);
        await clickBox();
        await until('the focus in the message box', () =>
          chat.page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, chat.composer),
        );
        display.type(talk.en.hasty);
        await waitForDraft(chat, talk.en.hasty);
        // The hint for what arrived gives way to the one for what is written.
        await waitForText(panel, talk.en.hasty);
        const { starter } = await waitForHint(panel);
        await press(mouse, 'button', words('insert'));
        await waitForText(panel, words('toast_inserted'));
        await until('the starter in the message box', async () => (await chat.draft()).includes(starter), {
          instead: chat.draft,
        });

        await clickBox();
        display.press('ctrl+z');
        await waitForDraft(chat, talk.en.hasty);
        display.press('Return');
        await until('the message in the chat', async () => (await chat.messages()).at(-1) === talk.en.hasty);
      },
    );

    it('asks with the browser’s own prompt, and is always on after "Allow"', async () => {
      const chat = await openChat('textarea');
      const panel = await openPanel(chat.page);
      await waitUntilListening(panel, words);
      await press(panel, 'switch', words('always_on', host()));
      await haven.allowPrompt(panel, display);
      await waitForText(panel, words('always_on_note'));
      // Now without a click in the new tab.
      const other = await openChat('contenteditable');
      await other.page.bringToFront();
      await waitUntilListening(panel, words);
      await other.receive(talk.en.heavy);
      await other.page.type(other.composer, talk.en.hasty);
      expect((await waitForHint(panel)).words).not.toBe('');
    });
  },
);
