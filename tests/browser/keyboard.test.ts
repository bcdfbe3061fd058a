/**
 * The whole way by keyboard alone, with real keys in a real window: first run → turn on → hint → insert → mute → settings →
 * export → reset → import; in Firefox the part that is played in the panel. The drivers of the browsers
 * only look, but for the file that comes in: its dialog belongs to the system.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canHaveDisplay, type Display, openDisplay } from './display';
import { interfaceWords } from './interface-words';
import { type BrowserName, type HavenBrowser, launch, type Panel } from './launch';
import { type LocalChat, openLocalChat, serveLocalChat } from './local-chat';
import { grantedTo, settingsIn, surfaceOf } from './own-page';
import { talk, waitForHint, waitUntilListening } from './road';
import type { Served } from './serve';
import { type Surface, textOf, until, waitForText } from './surface';

const words = interfaceWords('en');
const chatHost = 'chat.example';

/** The name of what has the focus, and whether that can be seen: an outline on it, or on the label that stands for it. */
const focusNow = () => {
  const tidy = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const element = document.activeElement;
  if (!element || element === document.body) return { name: '', isSeen: true };
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
  const labelled = document.getElementById(element.getAttribute('aria-labelledby') ?? '');
  const name =
    tidy(element.getAttribute('aria-label')) ||
    tidy(labelled?.textContent) ||
    tidy(labels.map((label) => label.textContent).join(' ')) ||
    tidy(element.textContent);
  const isSeen = [element, ...labels].some((one) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
  return { name, isSeen };
};

describe.skipIf(!canHaveDisplay).each<BrowserName>(['chromium', 'firefox'])(
  'by keyboard alone in a window of %s',
  (name) => {
    let display: Display;
    let served: Served;
    let haven: HavenBrowser;
    let downloads: string;
    let page: Page;
    let chat: LocalChat;
    let panel: Panel;

    beforeAll(async () => {
      display = await openDisplay();
      served = await serveLocalChat();
      downloads = mkdtempSync(join(tmpdir(), 'haven-downloads-'));
      haven = await launch(name, {
        hosts: [chatHost],
        language: 'en',
        headed: true,
        display: display.name,
        downloads,
      });
      const [first] = await haven.browser.pages();
      page = first ?? (await haven.browser.newPage());
      chat = await openLocalChat(page, `${chatHost}:${served.port}`, 'textarea');
      await page.bringToFront();
    });
    afterAll(async () => {
      await haven?.close();
      await served?.close();
      await display?.close();
      rmSync(downloads, { recursive: true, force: true });
    });

    /** F6 goes round the parts of a browser's window, until this document has the keyboard. */
    async function goTo(surface: Pick<Surface, 'evaluate'>): Promise<void> {
      await until('the keyboard in the document', async () => {
        if (await surface.evaluate(() => document.hasFocus())) return true;
        display.press('F6');
        await new Promise((resolve) => setTimeout(resolve, 300));
        return surface.evaluate(() => document.hasFocus());
      });
    }

    /** Presses Tab, or Shift+Tab to go back, until something whose name begins so has the focus, which is to be seen all the way. */
    async function tabTo(surface: Surface, wanted: string, step = 'Tab'): Promise<void> {
      const passed: string[] = [];
      for (let pressed = 0; pressed < 120; pressed += 1) {
        const { name: here, isSeen } = await surface.evaluate(focusNow);
        if (pressed > 0) expect(isSeen, `an outline around “${here}”`).toBe(true);
        if (here.startsWith(wanted)) return;
        passed.push(here);
        display.press(step);
      }
      throw new Error(`No “${wanted}” among ${passed.join(' | ')}`);
    }

    async function pressOn(surface: Surface, wanted: string, key = 'Return'): Promise<void> {
      await goTo(surface);
      await tabTo(surface, wanted);
      display.press(key);
    }

    /** The tab that has just been opened with one of Haven's own pages. */
    const ownPage = (file: string): Promise<Page> =>
      until(`a tab with ${file}`, async () =>
        (await haven.browser.pages()).find((one) => one.url().startsWith(haven.address(file))),
      );

    it('opens the panel by its shortcut', async () => {
      panel = await haven.openPanel(page, () => display.press('alt+shift+u'));
      await waitUntilListening(panel, words);
    });

    // The driver of Firefox cannot look into a tab that the extension opened by itself.
    it.runIf(name === 'chromium')('walks through the first run', async () => {
      await pressOn(panel, words('welcome_open'));
      const welcome = surfaceOf(await ownPage('welcome.html'));
      await waitForText(welcome, words('welcome_step', '1', '3'));
      await pressOn(welcome, words('welcome_next'));
      await waitForText(welcome, words('welcome_step', '2', '3'));
      await pressOn(welcome, words('welcome_next'));
      await waitForText(welcome, words('welcome_step', '3', '3'));
      await pressOn(welcome, words('ease_easy'), 'Down');
      await pressOn(welcome, words('welcome_next'));
      await waitForText(welcome, words('welcome_done_text'));
      display.press('ctrl+w');
      await waitUntilListening(panel, words);
      expect(await textOf(panel)).not.toContain(words('welcome_invitation'));
    });

    it('turns Haven on for the app', async () => {
      await pressOn(panel, words('always_on', `${chatHost}:${served.port}`), 'space');
      if (name === 'chromium') await haven.allowPrompt(panel, display);
      await until('the switch to be on', () =>
        panel.evaluate(
          () => document.querySelector('[role=switch]')?.getAttribute('aria-checked') === 'true',
        ),
      );
    });

    it('gets a hint, inserts its starter, and mutes the conversation', async () => {
      await goTo(surfaceOf(page));
      await until('the message box', async () => {
        if (await page.evaluate(() => document.activeElement?.matches('.composer'))) return true;
        display.press('Tab');
        return false;
      });
      await chat.receive(talk.en.heavy);
      display.type(talk.en.hasty);
      const { starter } = await waitForHint(panel);
      expect(await chat.draft()).toBe(talk.en.hasty);
      await pressOn(panel, words('why_this'));
      await waitForText(panel, words('rule_silent'));
      display.press('Escape');
      await until('the card to close', async () => !(await textOf(panel)).includes(words('rule_silent')));
      await pressOn(panel, words('insert'));
      await until('the starter in the box', async () => (await chat.draft()).includes(starter), {
        instead: chat.draft,
      });
      await waitForText(panel, words('toast_inserted'));
      await pressOn(panel, words('mute'));
      await waitForText(panel, words('muted_text'));
    });

    it.runIf(name === 'chromium')(
      'goes to the settings: a word, a file, back to the beginning, and out of the file again',
      async () => {
        await pressOn(panel, words('settings'));
        await pressOn(panel, words('all_settings'));
        const options = await ownPage('options.html');
        const surface = surfaceOf(options);
        await waitForText(surface, words('options_about'));
        await pressOn(surface, words('words_add'));
        display.type('kleine gek');
        display.press('Return');
        await until('the word', async () =>
          JSON.stringify((await settingsIn(options)).wordsFine).includes('kleine gek'),
        );
        const before = await settingsIn(options);
        expect(before).toMatchObject({ welcomed: true, ease: 'hard', level: 'talkative' });

        await pressOn(surface, words('file_save'));
        const saved = join(downloads, 'haven-settings.json');
        await until(
          'the file',
          async () => existsSync(saved) && readFileSync(saved, 'utf8').endsWith('}\n'),
          {
            instead: async () => readdirSync(downloads).join(', '),
          },
        );
        await pressOn(surface, words('file_reset'));
        await waitForText(surface, words('notice_reset'));
        expect(await settingsIn(options)).toMatchObject({ wordsFine: [], level: 'balanced' });

        await tabTo(surface, words('file_read'), 'shift+Tab');
        display.press('space');
        await until('the question for a file', () => surface.evaluate(() => !document.hasFocus()));
        // The dialog is the system's own, and not the same everywhere: the driver hands the file over in its place.
        await new Promise((resolve) => setTimeout(resolve, 1000));
        display.press('Escape');
        const input = await options.$('input[type=file]');
        await (input as unknown as { uploadFile: (path: string) => Promise<void> }).uploadFile(saved);
        await waitForText(surface, words('notice_imported'));
        expect(await settingsIn(options)).toEqual(before);
        expect(await grantedTo(options)).toHaveLength(1);
      },
    );
  },
);
