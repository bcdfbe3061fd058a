import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { interfaceWords } from './interface-words';
import { type BrowserName, type HavenBrowser, launch, type Panel } from './launch';
import { openLocalChat, serveLocalChat } from './local-chat';
import { waitUntilListening } from './road';
import type { Served } from './serve';
import { waitForText } from './surface';

const words = interfaceWords('nl');
const chatHost = 'chat.example';
const otherHost = 'elders.example';

/** What the panel says of the place it is in, while its user goes from page to page, by the grant of a click alone. */
describe.each<BrowserName>(['chromium', 'firefox'])('the panel in %s, in Dutch', (name) => {
  let haven: HavenBrowser;
  let served: Served;
  let page: Page;
  let panel: Panel;

  const says = (key: string) => waitForText(panel, words(key));
  const goTo = (host: string) => openLocalChat(page, `${host}:${served.port}`, 'textarea');

  beforeAll(async () => {
    served = await serveLocalChat();
    haven = await launch(name, { hosts: [chatHost, otherHost], language: 'nl' });
    page = await haven.browser.newPage();
    await goTo(chatHost);
    panel = await haven.openPanel(page);
  });

  afterAll(async () => {
    await haven?.close();
    await served?.close();
  });

  it('is with the chat that the icon was clicked on', async () => {
    await waitUntilListening(panel, words);
    await says('once_note');
  });

  it('waits for a click where the grant has ended, and is there after it', async () => {
    await goTo(otherHost);
    await says('not_on_title');
    await says('not_on_note');
    await haven.clickToolbarButton(page);
    await waitUntilListening(panel, words);
  });

  // Firefox never tells puppeteer that going back has ended.
  it.runIf(name === 'chromium')('finds a page that comes back from the back/forward cache', async () => {
    await goTo(chatHost);
    await page.goBack();
    await says('not_on_title');
    await haven.clickToolbarButton(page);
    await waitUntilListening(panel, words);
  });

  it('sees another tab only after a click there', async () => {
    const other = await haven.browser.newPage();
    await openLocalChat(other, `${chatHost}:${served.port}`, 'contenteditable');
    await says('not_on_title');
    await haven.clickToolbarButton(other);
    await waitUntilListening(panel, words);
    await other.close();
  });

  it('says that it is at home on a page of Haven', async () => {
    await haven.openOwnPage('practice.html');
    await says('own_page_title');
  });

  it.runIf(name === 'chromium')('says that pages of the browser are closed to it', async () => {
    const settings = await haven.browser.newPage();
    await settings.goto('chrome://version');
    await says('closed_title');
  });
});
