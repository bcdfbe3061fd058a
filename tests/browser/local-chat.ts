/** The chat of `pages/chat.html`, served from this machine. */
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { Chat } from './road';
import { type Served, serve } from './serve';

export const serveLocalChat = (): Promise<Served> =>
  serve({ '/': fileURLToPath(new URL('./pages/', import.meta.url)) });

export type Editor = 'textarea' | 'contenteditable';

declare global {
  interface Window {
    receive: (words: string) => void;
    goTo: (conversation: string) => void;
  }
}

export interface LocalChat extends Chat {
  /** A message of the other arrives. */
  readonly receive: (words: string) => Promise<void>;
  readonly goTo: (conversation: string) => Promise<void>;
}

/** Opens the chat in this tab. `host`: host and port. */
export async function openLocalChat(page: Page, host: string, editor: Editor): Promise<LocalChat> {
  await page.goto(`http://${host}/chat.html?editor=${editor}`);
  const composer = '.composer';
  await page.waitForSelector(composer);
  return {
    page,
    composer,
    draft: () =>
      page.$eval(composer, (box) =>
        box instanceof HTMLTextAreaElement ? box.value : (box as HTMLElement).innerText,
      ),
    messages: () => page.$$eval('.message', (rows) => rows.map((row) => row.textContent ?? '')),
    receive: (words) => page.evaluate((text) => window.receive(text), words),
    goTo: (conversation) => page.evaluate((name) => window.goTo(name), conversation),
  };
}
