import type { Page } from 'puppeteer-core';
import type { HavenBrowser } from './launch';

/** The document in Chromium's side panel, with keys of its own and settings of the system; no other browser hands it out. */
export async function panelPage({ browser, address }: HavenBrowser): Promise<Page> {
  const target = await browser.waitForTarget((one) => one.url().startsWith(address('sidepanel.html')));
  return target.asPage();
}
