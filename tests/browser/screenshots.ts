/**
 * `npm run screenshots`: takes the pictures that README shows, of the built extension in real windows: beside a real chat in
 * Chromium and in Firefox, the practice room, the panel in the dark, the first run and the settings. Needs a display of its own (Xvfb) and Prosody.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { composer, openConverse, send, serveConverse, waitForMessage } from '../apps/converse/converse';
import { startProsody } from '../apps/converse/prosody';
import { type Display, openDisplay } from './display';
import { interfaceWords } from './interface-words';
import { type HavenBrowser, type LaunchOptions, launch } from './launch';
import { openLocalChat, serveLocalChat } from './local-chat';
import { waitForHint, waitUntilListening } from './road';
import { type Surface, until } from './surface';

const folder = fileURLToPath(new URL('./screenshots/', import.meta.url));
const heaviest = 150 * 1024;

interface Lines {
  readonly me: string;
  readonly other: string;
  readonly before: readonly string[];
  readonly heavy: string;
  readonly hasty: string;
}

const lines: Readonly<Record<'en' | 'nl', Lines>> = {
  en: {
    me: 'noor',
    other: 'sam',
    before: ['Hey, are you awake?'],
    heavy: 'Dad is back in hospital. I feel so scared and I can’t sleep.',
    hasty: 'You should go to bed early and try to think of something else.',
  },
  nl: {
    me: 'joris',
    other: 'lotte',
    before: ['Hoi, ben je nog wakker?'],
    heavy: 'Papa ligt weer in het ziekenhuis. Ik ben zo bang en ik kan niet slapen.',
    hasty: 'Je moet gewoon vroeg naar bed gaan en aan iets anders denken.',
  },
};

/** Takes the picture in few colours, so that it stays light, and says how heavy it is. */
function photograph(display: Display, name: string): void {
  const file = `${folder}${name}.png`;
  display.photograph(file);
  execFileSync('convert', [
    file,
    '+dither',
    '-colors',
    '200',
    '-define',
    'png:compression-level=9',
    '-strip',
    file,
  ]);
  const { size } = statSync(file);
  process.stdout.write(`${name}.png: ${Math.round(size / 1024)} kB\n`);
  if (size > heaviest) throw new Error(`${name}.png is heavier than ${heaviest / 1024} kB`);
}

async function withBrowser(
  name: HavenBrowser['name'],
  options: LaunchOptions,
  work: (haven: HavenBrowser) => Promise<void>,
): Promise<void> {
  const haven = await launch(name, options);
  try {
    await work(haven);
  } finally {
    await haven.close();
  }
}

/** Waits until nothing fades in or moves any more, but for what moves for ever. */
const atRest = (evaluate: Surface['evaluate']) =>
  evaluate(async () => {
    const passing = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY);
    await Promise.all(passing.map(({ finished }) => finished.catch(() => undefined)));
  });

/** The real chat with the real panel beside it, at the moment of a hint. */
async function besideConverse(
  name: HavenBrowser['name'],
  language: 'en' | 'nl',
  display: Display,
): Promise<void> {
  const { me, other, before, heavy, hasty } = lines[language];
  const prosody = await startProsody([me, other]);
  const served = await serveConverse();
  const wishes = { host: `localhost:${served.port}`, server: prosody, language };
  await withBrowser('chromium', {}, (theirs) =>
    withBrowser(name, { headed: true, display: display.name, language }, async (haven) => {
      const theirPage = await openConverse(theirs, { ...wishes, me: other, other: me });
      const [tab] = await haven.browser.pages();
      const page = await openConverse(haven, { ...wishes, me, other }, tab);
      const panel = await haven.openPanel(page);
      for (const text of before) await send(theirPage, text);
      await waitUntilListening(panel, interfaceWords(language));
      await send(theirPage, heavy);
      await waitForMessage(page, heavy);
      await page.click(composer);
      await page.type(composer, hasty);
      await waitForHint(panel);
      await atRest(panel.evaluate);
      photograph(display, name);
    }),
  );
  await served.close();
  await prosody.close();
}

async function practiceRoom(display: Display): Promise<void> {
  await withBrowser('chromium', { headed: true, display: display.name, language: 'en' }, async (haven) => {
    const [tab] = await haven.browser.pages();
    const page = await haven.openOwnPage('practice.html', tab);
    await page.waitForSelector('textarea');
    const typing = interfaceWords('en')('practice_typing');
    const isTyping = () => page.evaluate((words) => document.body.innerText.includes(words), typing);
    await until('the partner to begin', isTyping);
    let quietSince = Date.now();
    await until('the partner to be done', async () => {
      if (await isTyping()) quietSince = Date.now();
      return Date.now() - quietSince > 3000;
    });
    await page.click('textarea');
    await page.type('textarea', 'You should just start looking for another job tomorrow.');
    await page.waitForSelector('article', { timeout: 60_000 });
    await atRest((work, ...given) => page.evaluate(work as never, ...given) as Promise<never>);
    photograph(display, 'practice');
  });
}

/** One of Haven's own pages as it opens. */
async function ownPage(display: Display, file: string, name: string): Promise<void> {
  await withBrowser('chromium', { headed: true, display: display.name, language: 'en' }, async (haven) => {
    const [tab] = await haven.browser.pages();
    const page = await haven.openOwnPage(file, tab);
    await page.waitForSelector('h1');
    await atRest((work, ...given) => page.evaluate(work as never, ...given) as Promise<never>);
    photograph(display, name);
  });
}

async function panelInTheDark(display: Display): Promise<void> {
  const served = await serveLocalChat();
  const options = {
    headed: true,
    display: display.name,
    language: 'en',
    dark: true,
    hosts: ['chat.example'],
  } as const;
  await withBrowser('chromium', options, async (haven) => {
    const [tab] = await haven.browser.pages();
    if (!tab) throw new Error('No tab');
    const chat = await openLocalChat(tab, `chat.example:${served.port}`, 'textarea');
    const panel = await haven.openPanel(tab);
    await waitUntilListening(panel, interfaceWords('en'));
    await chat.receive(lines.en.heavy);
    await tab.type(chat.composer, lines.en.hasty);
    await waitForHint(panel);
    await until('dark colours', () =>
      panel.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches),
    );
    await atRest(panel.evaluate);
    photograph(display, 'panel-dark');
  });
  await served.close();
}

mkdirSync(folder, { recursive: true });
const display = await openDisplay(1200, 800);
try {
  await besideConverse('chromium', 'en', display);
  await besideConverse('firefox', 'nl', display);
  await practiceRoom(display);
  await panelInTheDark(display);
  await ownPage(display, 'welcome.html', 'first-run');
  await ownPage(display, 'options.html', 'settings');
} finally {
  await display.close();
}
