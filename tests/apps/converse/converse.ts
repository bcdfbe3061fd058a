/** Converse.js, the real web client, as two people use it: its page is served here, its server is Prosody. */
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { HavenBrowser } from '../../browser/launch';
import { type Served, serve } from '../../browser/serve';
import { domain, type Prosody } from './prosody';

export const serveConverse = (): Promise<Served> =>
  serve({
    '/dist/': fileURLToPath(new URL('../../../node_modules/converse.js/dist', import.meta.url)),
    '/': fileURLToPath(new URL('.', import.meta.url)),
  });

export const composer = 'textarea.chat-textarea';

/** Signs `me` in, in a new tab of this browser or in the one given, with the conversation with `other` open. `host`: host and port of the page. */
export async function openConverse(
  { browser }: HavenBrowser,
  { host, server, me, other, language }: ConverseWishes,
  tab?: Page,
): Promise<Page> {
  const page = tab ?? (await browser.newPage());
  const wishes = new URLSearchParams({ me, with: other, domain, language, server: server.websocketUrl });
  await page.goto(`http://${host}/index.html?${wishes}`);
  await page.waitForSelector(composer, { visible: true, timeout: 60_000 });
  return page;
}

interface ConverseWishes {
  readonly host: string;
  readonly server: Prosody;
  readonly me: string;
  readonly other: string;
  readonly language: string;
}

/** The words of all messages that the page shows, oldest first. */
export const messagesIn = (page: Page): Promise<string[]> =>
  page.$$eval('converse-chat-message .chat-msg__text', (texts) =>
    texts.map((text) => text.textContent?.trim() ?? ''),
  );

export const waitForMessage = (page: Page, words: string): Promise<unknown> =>
  page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('converse-chat-message .chat-msg__text')].some(
        (text) => text.textContent?.trim() === wanted,
      ),
    { polling: 100, timeout: 60_000 },
    words,
  );

export const draftIn = (page: Page): Promise<string> =>
  page.$eval(composer, (box) => (box as HTMLTextAreaElement).value);

/** Writes and sends as a person does. */
export async function send(page: Page, words: string): Promise<void> {
  await page.type(composer, words);
  await page.keyboard.press('Enter');
  await waitForMessage(page, words);
}
