/** The first run: nothing opens by itself, the panel invites, and three steps can be walked or skipped. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { site } from '../../entrypoints/chat/sites/converse';
import { openDisplay } from './display';
import { interfaceWords } from './interface-words';
import { type BrowserName, type HavenBrowser, launch } from './launch';
import { openLocalChat, serveLocalChat } from './local-chat';
import { agreeTo, grantedTo, ownTabs, settingsIn, surfaceOf, tabTo, waitForFocus } from './own-page';
import { byExtensions } from './requests';
import type { Served } from './serve';
import { press, shows, textOf, until, waitForText } from './surface';

const words = interfaceWords('en');
const chatHost = 'chat.example';
const appName = 'Converse.js';
const appOrigins = site.hosts.map((host) => `https://${host}`);
const appPatterns = appOrigins.map((origin) => `${origin}/*`).sort();

describe.each<BrowserName>(['chromium', 'firefox'])('the first run in %s', (name) => {
  let haven: HavenBrowser;
  let served: Served;

  beforeEach(async () => {
    served = await serveLocalChat();
    haven = await launch(name, { hosts: [chatHost], language: 'en' });
  });
  afterEach(async () => {
    const requests = await haven.close();
    await served.close();
    expect(byExtensions(requests)).toEqual([]);
  });

  it('opens nothing at install; the panel invites once, until it is told no', async () => {
    const page = await haven.browser.newPage();
    await openLocalChat(page, `${chatHost}:${served.port}`, 'textarea');
    let panel = await haven.openPanel(page);
    expect(await ownTabs(panel, haven.address(''))).toEqual([]);
    await waitForText(panel, words('welcome_invitation'));
    await press(panel, 'button', words('welcome_close'));
    await until(
      'the invitation to go',
      async () => !(await textOf(panel)).includes(words('welcome_invitation')),
    );
    await panel.close();
    panel = await haven.openPanel(page);
    await waitForText(panel, words('listening_title'));
    expect(await textOf(panel)).not.toContain(words('welcome_invitation'));
    await press(panel, 'button', words('settings'));
    await press(panel, 'button', words('all_settings'));
    await until('the settings in a tab', async () =>
      (await ownTabs(panel, haven.address(''))).includes(haven.address('options.html')),
    );
    const options = await haven.openOwnPage('options.html');
    await waitForText(surfaceOf(options), words('welcome_again'));
    expect(await shows(surfaceOf(options), 'link', words('welcome_again'))).toBe(true);
  });

  it('is walked by keyboard alone: every step, one question for all apps, the level', async () => {
    await agreeTo(haven, appOrigins);
    const page = await haven.openOwnPage('welcome.html');
    await page.bringToFront();
    await waitForText(surfaceOf(page), words('welcome_step', '1', '3'));
    await tabTo(page, words('welcome_proof'));
    await page.keyboard.press('Enter');
    await waitForText(surfaceOf(page), words('welcome_proof_1'));

    await tabTo(page, words('welcome_next'));
    await page.keyboard.press('Enter');
    await waitForFocus(page, words('welcome_apps'));
    await waitForText(surfaceOf(page), words('welcome_step', '2', '3'));
    await tabTo(page, appName);
    await page.keyboard.press(' ');
    await tabTo(page, words('welcome_ask'));
    await page.keyboard.press('Enter');
    await waitForFocus(page, words('welcome_much'));
    expect(await grantedTo(page)).toEqual(appPatterns);

    await tabTo(page, words('ease_easy'));
    await page.keyboard.press('ArrowDown');
    await until('the level to follow', async () => (await settingsIn(page)).level === 'talkative');
    await tabTo(page, words('level_talkative'));
    await page.keyboard.press('ArrowUp');
    await until('the level', async () => (await settingsIn(page)).level === 'balanced');
    await tabTo(page, words('welcome_next'));
    await page.keyboard.press('Enter');
    await waitForFocus(page, words('welcome_done'));
    expect(await settingsIn(page)).toMatchObject({ welcomed: true, ease: 'hard', level: 'balanced' });
  });

  it('can be skipped at every step, and changes nothing then', async () => {
    const page = await haven.openOwnPage('welcome.html');
    const surface = surfaceOf(page);
    await press(surface, 'button', words('welcome_next'));
    await press(surface, 'button', words('welcome_skip_step'));
    await waitForText(surface, words('welcome_much'));
    await press(surface, 'button', words('welcome_back'));
    await waitForText(surface, words('welcome_apps_about'));
    expect(await shows(surface, 'button', words('welcome_next'))).toBe(true);
    await press(surface, 'button', words('welcome_skip_step'));
    await press(surface, 'button', words('welcome_skip'));
    await waitForText(surface, words('welcome_done_text'));
    await until('the end', async () => (await settingsIn(page))?.welcomed === true);
    expect(await settingsIn(page)).toMatchObject({ level: 'balanced' });
    expect(await grantedTo(page)).toEqual([]);
  });
});

describe.each<BrowserName>(['chromium', 'firefox'])(
  'the question for the ticked apps in a real %s window',
  (name) => {
    it('is asked once by the browser, and answered for all of them', async () => {
      const display = await openDisplay();
      const haven = await launch(name, {
        headed: true,
        display: display.name,
        askForPermissions: true,
        language: 'en',
      });
      try {
        const page = await haven.openOwnPage('welcome.html');
        await page.bringToFront();
        const surface = surfaceOf(page);
        await press(surface, 'button', words('welcome_next'));
        await waitForText(surface, words('welcome_apps_about'));
        await tabTo(page, appName);
        await page.keyboard.press(' ');
        await press(surface, 'button', words('welcome_ask'));
        await haven.allowPrompt(surface, display);
        await waitForText(surface, words('welcome_much_note'));
        expect(await grantedTo(page)).toEqual(appPatterns);
      } finally {
        await haven.close();
        await display.close();
      }
    });
  },
);
