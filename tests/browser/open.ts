/**
 * `npm start`: opens a browser with Haven, the practice room in front, and stays until it is closed. The argument
 * `firefox` takes Firefox. `--once` (or HAVEN_OPEN_ONCE=1) opens, looks whether the practice room is there, takes a picture
 * and ends.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type HavenBrowser, launch } from './launch';
import { until } from './surface';

const wishes = process.argv.slice(2);
const name = wishes.includes('firefox') ? 'firefox' : 'chromium';
const once = wishes.includes('--once') || process.env.HAVEN_OPEN_ONCE === '1';
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Waits for the message box of the practice room: when it is there, the room works. */
async function practiceRoom(haven: HavenBrowser): Promise<Page> {
  const [first] = await haven.browser.pages();
  const page = await haven.openOwnPage('practice.html', first);
  await until('the message box of the practice room', () =>
    page.evaluate(() => document.querySelector('textarea, [contenteditable="true"]') !== null),
  );
  return page;
}

async function sayWithoutDisplay(page: Page): Promise<void> {
  const picture = join(mkdtempSync(join(tmpdir(), 'haven-')), 'practice-room.png');
  await page.screenshot({ path: picture });
  say(`There is no display here, so ${name} runs without a window. A picture of it: ${picture}`);
}

/** Settles when the person has closed the last tab (on a Mac the browser itself stays), the browser, or pressed Ctrl+C. */
const ended = ({ browser }: HavenBrowser): Promise<unknown> =>
  new Promise((resolve) => {
    // Not `once`: a terminal, npm and tsx may each pass Ctrl+C on, and the second would end this before it has tidied up.
    process.on('SIGINT', resolve);
    process.on('SIGTERM', resolve);
    browser.once('disconnected', resolve);
    browser.on('targetdestroyed', () => {
      if (!browser.targets().some((target) => target.type() === 'page')) resolve(undefined);
    });
  });

async function open(): Promise<void> {
  const haven = await launch(name, { headed: hasDisplay, forPerson: true });
  const end = ended(haven);
  try {
    const page = await practiceRoom(haven);
    say(`Haven is open in ${await haven.browser.version()}: ${haven.address('practice.html')}`);
    if (!hasDisplay) await sayWithoutDisplay(page);
    if (once) return;
    say(
      'Answer the message in the practice room, or go to a web chat and click Haven’s icon in the toolbar.',
    );
    say('Close the browser, or press Ctrl+C, to end.');
    await end;
  } finally {
    await haven.close();
  }
}

try {
  await open();
} catch (error) {
  say(error instanceof Error ? error.message : 'The browser could not be opened.');
  // A browser that would not open may still be running: leaving ends it.
  process.exit(1);
}
