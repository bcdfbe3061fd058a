/**
 * Chats that no site file knows and that are built each in another way: by structure alone Haven finds the box and the
 * thread, and tells whose a message is, or says that it cannot. Each page of `unseen/` holds what must be read from it.
 */
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Speaker } from '../../entrypoints/shared/protocol';
import { type Served, serve } from '../browser/serve';
import { until } from '../browser/surface';
import { type BrowserName, type Probe, startProbe } from './probe';

const folder = fileURLToPath(new URL('./unseen/', import.meta.url));
const pages = readdirSync(folder)
  .map((file) => basename(file, '.html'))
  .sort();

interface Line {
  readonly from: Speaker;
  readonly text: string;
}

let served: Served;
beforeAll(async () => {
  served = await serve({ '/': folder });
});
afterAll(() => served?.close());

describe.each<BrowserName>(['chromium', 'firefox'])('in %s', (name) => {
  let probe: Probe;
  beforeAll(async () => {
    probe = await startProbe(name);
  });
  afterAll(() => probe?.close());

  async function open(file: string) {
    const page = await probe.haven.browser.newPage();
    await page.goto(`http://127.0.0.1:${served.port}/${file}.html`);
    const truth = await page.$eval('#truth', (data) => JSON.parse(data.textContent ?? '[]') as Line[]);
    return { page, truth, watched: await probe.watch(page) };
  }

  it.each(pages)('reads %s', async (file) => {
    const { page, truth, watched } = await open(file);
    let messages: readonly Line[] = [];
    await until(
      'the thread as it is',
      async () => {
        const seen = await watched.snapshot('a chat', ({ composer }) => composer !== null);
        messages = seen.messages.map(({ from, text }) => ({ from, text }));
        return messages.length >= truth.length;
      },
      { patience: 5_000 },
    );
    expect(messages).toEqual(truth);
    await watched.hangUp();
    await page.close();
  });

  it.each([
    ['colours-only', (text: string) => `<div class="v2 n9">${text}</div>`],
    ['avatars-only', (text: string) => `<div class="l">${'{own picture}'}<div><p>${text}</p></div></div>`],
  ] as const)('learns whose is whose in %s when a message is sent', async (file, row) => {
    const { page, truth, watched } = await open(file);
    const box = 'textarea, [contenteditable]';
    await page.click(box);
    await page.keyboard.type('Shall I come over?');
    await watched.snapshot('the draft', ({ draft }) => draft === 'Shall I come over?');
    await page.evaluate(
      (selector, html) => {
        const field = document.querySelector(selector) as HTMLElement;
        if (field instanceof HTMLTextAreaElement) field.value = '';
        else field.textContent = '';
        const list = document.querySelector('.v1, .c');
        const pictures = list?.querySelectorAll('img');
        list?.insertAdjacentHTML('beforeend', html.replace('{own picture}', pictures?.[1]?.outerHTML ?? ''));
      },
      box,
      row('Shall I come over?'),
    );
    const speakers = ['them', 'me', 'them', 'them', 'me', 'me', 'them', 'me', 'them', 'me'];
    const { messages } = await watched.snapshot(
      'the speakers',
      (seen) => seen.messages.length > truth.length && seen.messages.every(({ from }) => from !== 'unknown'),
    );
    expect(messages.map(({ from }) => from)).toEqual(speakers);
    await watched.hangUp();
    await page.close();
  });
});
