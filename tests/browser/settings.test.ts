/** From the first hint to settings, a file and back: what a person chooses holds everywhere, and is all that is kept. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readDays } from '../../entrypoints/shared/week';
import { interfaceWords } from './interface-words';
import { type BrowserName, type HavenBrowser, launch, type Panel } from './launch';
import { type LocalChat, openLocalChat, serveLocalChat } from './local-chat';
import {
  agreeTo,
  focused,
  grantedTo,
  putInStorage,
  settingsIn,
  storedIn,
  surfaceOf,
  tabTo,
  takeFromStorage,
} from './own-page';
import { byExtensions } from './requests';
import { clearDraft, hasHint, insertStarter, talk, waitForHint, waitUntilListening } from './road';
import type { Served } from './serve';
import { press, type Surface, shows, textOf, until, waitForText } from './surface';

const words = interfaceWords('en');
const dutch = interfaceWords('nl');
const chatHost = 'chat.example';

describe.each<BrowserName>(['chromium', 'firefox'])('settings in %s', (name) => {
  let haven: HavenBrowser;
  let served: Served;
  let downloads: string;
  let page: Page;
  let chat: LocalChat;
  let panel: Panel;
  let options: Page;
  let surface: Surface;

  beforeAll(async () => {
    downloads = mkdtempSync(join(tmpdir(), 'haven-downloads-'));
    served = await serveLocalChat();
    haven = await launch(name, { hosts: [chatHost], language: 'en', downloads });
    await agreeTo(haven, [`http://${chatHost}`]);
    page = await haven.browser.newPage();
    chat = await openLocalChat(page, `${chatHost}:${served.port}`, 'textarea');
  });
  afterAll(async () => {
    const requests = await haven.close();
    await served.close();
    rmSync(downloads, { recursive: true, force: true });
    expect(byExtensions(requests)).toEqual([]);
  });
  beforeEach(async () => {
    await options?.close();
    options = await haven.openOwnPage('options.html');
    await options.bringToFront();
    surface = surfaceOf(options);
    await waitForText(surface, words('options_about'));
  });

  const is = (what: string, wanted: Record<string, unknown>): Promise<unknown> =>
    until(
      what,
      async () => {
        const settings = (await settingsIn(options)) ?? {};
        return Object.entries(wanted).every(
          ([key, value]) => JSON.stringify(settings[key]) === JSON.stringify(value),
        );
      },
      { instead: async () => JSON.stringify(await settingsIn(options)) },
    );

  async function openFile(content: string): Promise<void> {
    const file = join(downloads, 'chosen.json');
    writeFileSync(file, content);
    const input = await options.$('input[type=file]');
    if (!input) throw new Error('No place for a file');
    await (input as unknown as { uploadFile: (path: string) => Promise<void> }).uploadFile(file);
  }

  it('add a site by its address: the browser holds it, and the page lists it', async () => {
    await options.type('#apps input', 'not an address');
    await press(surface, 'button', words('add'));
    await waitForText(surface, words('apps_wrong'));
    expect(await grantedTo(options)).toEqual([]);
    await options.click('#apps input', { count: 3 });
    await options.type('#apps input', `http://${chatHost}/room`);
    await options.keyboard.press('Enter');
    await waitForText(surface, words('permission_site', chatHost));
    expect(await grantedTo(options)).toEqual([`http://${chatHost}/*`]);
    expect(await shows(surface, 'button', words('remove_name', chatHost))).toBe(true);
  });

  it('count a hint of the week only when asked to, and leave its words out', async () => {
    await press(surface, 'switch', words('week_switch'));
    // More often than by default, so that the second hint comes sooner.
    await press(surface, 'radio', `${words('level_talkative')}${words('level_talkative_note')}`);
    await is('the week', { week: true, level: 'talkative' });
    panel = await haven.openPanel(page);
    await waitUntilListening(panel, words);
    await chat.receive(talk.en.heavy);
    await page.type(chat.composer, talk.en.hasty);
    await waitForHint(panel);
    await insertStarter(chat, panel, words);
    await clearDraft(chat);
    await page.type(chat.composer, 'At least you still have your other one, get over it.');
    await until('another hint', () => hasHint(panel), { patience: 90_000 });
    await press(panel, 'button', words('not_again'));
    await press(panel, 'button', words('never'));
    await until('the hint to be off', async () => {
      const { off } = (await settingsIn(options)) as { off?: readonly string[] };
      return off?.length === 1;
    });
    const { week } = (await storedIn(options)) as {
      week: Record<string, Record<string, Record<string, number>>>;
    };
    const counts = Object.values(week).flatMap((keys) => Object.values(keys));
    const sum = (what: string) => counts.reduce((all, one) => all + (one[what] ?? 0), 0);
    expect([sum('shown'), sum('taken'), sum('muted')]).toEqual([2, 1, 1]);
    expect(readDays(week)).toEqual(week);
  });

  it('hold in the open panel at once: the language, and a hint that is back', async () => {
    await press(surface, 'radio', words('interface_language_nl'));
    await waitForText(surface, dutch('options_about'));
    await waitForText(panel, dutch('settings'));
    expect(await options.evaluate(() => document.documentElement.lang)).toBe('nl');
    await press(surface, 'radio', dutch('interface_language_en'));
    await waitForText(surface, words('options_about'));
    await waitForText(panel, words('settings'));
  });

  it('go into a file, back to the beginning, and out of the file again', async () => {
    await options.type('#words input', '  kleine   gek ');
    await options.keyboard.press('Enter');
    await is('the word', { wordsFine: ['kleine gek'] });
    const before = await settingsIn(options);

    await press(surface, 'button', words('file_save'));
    const saved = join(downloads, 'haven-settings.json');
    await until('the file', async () => existsSync(saved) && readFileSync(saved, 'utf8').endsWith('}\n'), {
      instead: async () => readdirSync(downloads).join(', '),
    });
    const file = readFileSync(saved, 'utf8');
    expect(JSON.parse(file)).toMatchObject({
      haven: 'settings',
      version: 1,
      settings: { wordsFine: ['kleine gek'] },
    });
    for (const canary of talk.en.canaries) expect(file.toLowerCase()).not.toContain(canary);

    await press(surface, 'button', words('file_reset'));
    await waitForText(surface, words('notice_reset'));
    await is('the defaults', { wordsFine: [], off: [], week: false });
    await press(surface, 'button', words('undo'));
    await waitForText(surface, words('notice_undone'));
    expect(await settingsIn(options)).toEqual(before);
    await press(surface, 'button', words('file_reset'));
    await is('the defaults', { wordsFine: [], off: [], week: false });

    await openFile(file.replace('"guess"', '"tlh"'));
    await waitForText(surface, words('file_wrong_value', 'settings.chatLanguage'));
    await is('nothing changed', { wordsFine: [], off: [], week: false });
    await openFile(file.slice(0, -20));
    await waitForText(surface, /no JSON: it (?:breaks off at line and column \d+:\d+|cannot be read)/);
    await is('nothing changed', { wordsFine: [], off: [], week: false });

    await openFile(file);
    await waitForText(surface, words('notice_imported'));
    expect(await settingsIn(options)).toEqual(before);
  });

  it('show all that is stored, and no byte of a message', async () => {
    const shown = await options.$eval('#privacy pre', (place) => place.textContent ?? '');
    expect(JSON.parse(shown)).toEqual(await storedIn(options));
    for (const canary of talk.en.canaries) expect(shown.toLowerCase()).not.toContain(canary);
    await waitForText(surface, words('privacy_bytes', '0'));
    await putInStorage(options, { note: 'twelve bytes' });
    await waitForText(surface, words('privacy_bytes', '23'));
    await takeFromStorage(options, 'note');
    await waitForText(surface, words('privacy_bytes', '0'));
  });

  // Firefox has its own page for shortcuts, which no driver can look into.
  it.runIf(name === 'chromium')('lead to the page of the browser where keys are chosen', async () => {
    await press(surface, 'button', words('shortcut_change'));
    const target = await haven.browser.waitForTarget((one) => one.url() === 'chrome://extensions/shortcuts');
    await (await target.page())?.close();
  });

  it('can be changed by keyboard alone', async () => {
    await tabTo(options, words('delay'));
    await options.keyboard.press('ArrowRight');
    await is('the delay', { delay: 2000 });
    await tabTo(options, words('relationship_close_friend'));
    await options.keyboard.press('ArrowDown');
    await is('the relationship', { relationship: 'family' });
    await tabTo(options, words('breathing'));
    await options.keyboard.press(' ');
    await is('no pause', { breathing: false });
    await tabTo(options, words('words_add'));
    await options.keyboard.type('rotzak');
    await options.keyboard.press('Enter');
    await is('the words', { wordsFine: ['kleine gek', 'rotzak'] });
    await tabTo(options, words('file_read'));
    expect(await focused(options)).toBe(words('file_read'));
    await tabTo(options, words('file_reset'));
    await options.keyboard.press('Enter');
    await is('the defaults', { delay: 1500, relationship: 'close-friend', breathing: true, wordsFine: [] });
    await tabTo(options, words('undo'));
    await options.keyboard.press('Enter');
    await is('the choices', { delay: 2000, relationship: 'family', wordsFine: ['kleine gek', 'rotzak'] });
  });

  it('give a site and the numbers of the week back', async () => {
    await press(surface, 'button', words('remove_name', chatHost));
    await waitForText(surface, words('permission_no_site'));
    expect(await grantedTo(options)).toEqual([]);
    await press(surface, 'button', words('week_delete'));
    await waitForText(surface, words('notice_deleted'));
    expect(await storedIn(options)).not.toHaveProperty('week');
  });

  it('fit a window of 320 pixels', async () => {
    await options.setViewport({ width: 320, height: 640 });
    expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await textOf(surface)).toContain(words('privacy_stored'));
  });
});
