/** Every page of Haven, in every state that one can meet, open to all: axe-core finds no fault, in light and in dark. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsIn } from './axe';
import { interfaceWords } from './interface-words';
import { type BrowserName, type HavenBrowser, launch, type Panel } from './launch';
import { type LocalChat, openLocalChat, serveLocalChat } from './local-chat';
import { surfaceOf } from './own-page';
import { clearDraft, hasHint, talk, waitForHint, waitUntilListening } from './road';
import type { Served } from './serve';
import { press, type Surface, shows, until, waitForText } from './surface';

const words = interfaceWords('en');
const chatHost = 'chat.example';
const warm = 'I’m so sorry, that makes sense. How is that for you?';

/** Waits until nothing fades in or moves any more, but for what moves for ever; half-faded words have too little contrast. */
const atRest = ({ evaluate }: Surface): Promise<void> =>
  evaluate(async () => {
    const passing = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY);
    await Promise.all(passing.map(({ finished }) => finished.catch(() => undefined)));
  });

async function expectNoFault(surface: Surface, state: string): Promise<void> {
  await atRest(surface);
  expect(await violationsIn(surface), state).toEqual([]);
}

/** Unfolds everything there is to unfold. */
const unfold = ({ evaluate }: Surface): Promise<void> =>
  evaluate(() => {
    for (const folded of document.querySelectorAll('details:not([name])')) folded.setAttribute('open', '');
  });

const isDark = ({ evaluate }: Surface): Promise<boolean> =>
  evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);

const looks: readonly (readonly [BrowserName, 'light' | 'dark'])[] = [
  ['chromium', 'light'],
  ['chromium', 'dark'],
  ['firefox', 'light'],
];

describe.each(looks)('in %s, %s', (name, colours) => {
  let haven: HavenBrowser;
  let served: Served;
  let page: Page;
  let chat: LocalChat;
  let panel: Panel;

  beforeAll(async () => {
    served = await serveLocalChat();
    haven = await launch(name, { hosts: [chatHost], language: 'en', dark: colours === 'dark' });
    page = await haven.browser.newPage();
    chat = await openLocalChat(page, `${chatHost}:${served.port}`, 'textarea');
    panel = await haven.openPanel(page);
    await waitUntilListening(panel, words);
  });
  afterAll(async () => {
    await haven?.close();
    await served?.close();
  });

  it('the panel that listens, and all that unfolds in it', async () => {
    expect(await isDark(panel)).toBe(colours === 'dark');
    await expectNoFault(panel, 'listening');
    await press(panel, 'button', words('settings'));
    await press(panel, 'button', words('snooze'));
    await expectNoFault(panel, 'settings and snooze');
    await press(panel, 'button', words('snooze'));
    await press(panel, 'button', words('settings'));
  });

  it('the drawers with words', async () => {
    await press(panel, 'button', words('drawer_feelings'));
    await expectNoFault(panel, 'the palette of feelings');
    await panel.evaluate(() => document.querySelector<HTMLElement>('[role=option]')?.click());
    await expectNoFault(panel, 'a feeling');
    await press(panel, 'button', words('drawer_questions'));
    await press(panel, 'button', words('key_3'));
    await expectNoFault(panel, 'questions');
    await press(panel, 'button', words('drawer_closing'));
    await expectNoFault(panel, 'words to close with');
    await press(panel, 'button', words('drawer_closing'));
  });

  it('a breath, a hint with all that belongs to it, what came of it, and what went well', async () => {
    await chat.receive(talk.en.heavy);
    await waitForText(panel, words('breath_title'));
    await expectNoFault(panel, 'a breath');
    await page.type(chat.composer, talk.en.hasty);
    await waitForHint(panel);
    await expectNoFault(panel, 'a hint');
    await press(panel, 'button', words('why_this'));
    await waitForText(panel, words('rule_silent'));
    await press(panel, 'button', words('not_again'));
    await press(panel, 'button', words('more_starters'));
    await press(panel, 'button', words('keys_title'));
    await expectNoFault(panel, 'a hint, unfolded');
    await press(panel, 'button', words('insert'));
    await waitForText(panel, words('toast_inserted'));
    await expectNoFault(panel, 'a starter that was inserted');
    await clearDraft(chat);
    await page.type(chat.composer, warm);
    await page.keyboard.press('Enter');
    await waitForText(panel, words('went_well_both'));
    await expectNoFault(panel, 'what went well');
  });

  it('the offer to close well', async () => {
    await clearDraft(chat);
    await page.type(chat.composer, 'gotta go now, bye');
    await waitForText(panel, words('closing_offered'));
    await expectNoFault(panel, 'the offer to close well');
    await clearDraft(chat);
  });

  it('someone in danger', async () => {
    await chat.goTo('Robin');
    await chat.receive('I don’t want to live anymore. I want to kill myself.');
    await waitForText(panel, words('helplines'));
    expect(await shows(panel, 'button', words('drawer_feelings'))).toBe(false);
    await unfold(panel);
    await expectNoFault(panel, 'helplines');
    await press(panel, 'button', words('close_card'));
    await until('the helplines to go', async () => !(await hasHint(panel)));
    expect(await shows(panel, 'button', words('drawer_feelings'))).toBe(false);
  });

  it('a panel that is muted, asleep, or beside a page it cannot look at', async () => {
    await chat.goTo('Kim');
    await until('the other conversation', () => shows(panel, 'button', words('drawer_feelings')));
    await press(panel, 'button', words('mute'));
    await waitForText(panel, words('muted_text'));
    await expectNoFault(panel, 'muted');
    await press(panel, 'button', words('unmute'));
    await waitUntilListening(panel, words);
    await press(panel, 'button', words('snooze'));
    await press(panel, 'button', words('snooze_hour'));
    await waitForText(panel, words('snoozed_text'));
    await expectNoFault(panel, 'snoozed');
    await press(panel, 'button', words('wake'));
    await waitUntilListening(panel, words);
    const other = await haven.browser.newPage();
    await other.bringToFront();
    await until('another page', async () => !(await shows(panel, 'heading', words('listening_title'))));
    await expectNoFault(panel, 'another page');
    await other.close();
  });

  /** One of Haven's own pages in a tab: as wide as the window, and 320 pixels wide where the driver can do that. */
  async function openAt(file: string, width: number): Promise<Page> {
    const tab = await haven.openOwnPage(file);
    await tab.setViewport({ width, height: 800 });
    await tab.bringToFront();
    return tab;
  }

  const widths = [1200, 320];
  it.each(widths)('the settings, folded and unfolded, %d pixels wide', async (width) => {
    const tab = await openAt('options.html', width);
    const surface = surfaceOf(tab);
    await waitForText(surface, words('options_about'));
    expect(await isDark(surface)).toBe(colours === 'dark');
    await expectNoFault(surface, 'settings');
    await unfold(surface);
    await expectNoFault(surface, 'settings, unfolded');
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await tab.close();
  });

  it.each(widths)('the first run, step by step, %d pixels wide', async (width) => {
    const tab = await openAt('welcome.html', width);
    const surface = surfaceOf(tab);
    await waitForText(surface, words('welcome_step', '1', '3'));
    await unfold(surface);
    await expectNoFault(surface, 'the first step');
    await press(surface, 'button', words('welcome_next'));
    await waitForText(surface, words('welcome_step', '2', '3'));
    await expectNoFault(surface, 'the second step');
    await press(surface, 'button', words('welcome_next'));
    await waitForText(surface, words('welcome_step', '3', '3'));
    await expectNoFault(surface, 'the third step');
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await tab.close();
  });

  it.each(widths)('the practice room, with a hint, %d pixels wide', async (width) => {
    const tab = await openAt('practice.html', width);
    const surface = surfaceOf(tab);
    await tab.waitForSelector('textarea');
    await tab.waitForSelector('[role=log] li');
    await expectNoFault(surface, 'the practice room');
    await tab.type('textarea', 'You should just start looking for another job tomorrow.');
    await tab.waitForSelector('article', { timeout: 30_000 });
    await expectNoFault(surface, 'the practice room with a hint');
    await tab.keyboard.press('Enter');
    // In a wide window they stand beside the chat.
    if (await shows(surface, 'button', words('practice_conversations')))
      await press(surface, 'button', words('practice_conversations'));
    await waitForText(surface, words('practice_level'));
    await expectNoFault(surface, 'the conversations to choose from');
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await tab.close();
  });
});
