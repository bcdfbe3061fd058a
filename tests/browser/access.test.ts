/**
 * Every page of Haven, in every state that one can meet, open to all: axe-core finds no fault. Chromium walks through all of
 * it, in light and in dark colours and in two widths at once; Firefox through the main states, as it has them.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atRest, colourRules, violationsIn } from './axe';
import { interfaceWords } from './interface-words';
import { type HavenBrowser, launch, type Panel } from './launch';
import { type LocalChat, openLocalChat, serveLocalChat } from './local-chat';
import { surfaceOf } from './own-page';
import { panelPage } from './panel-page';
import { clearDraft, hasHint, talk, waitForHint, waitUntilListening } from './road';
import type { Served } from './serve';
import { press, type Surface, shows, until, waitForText } from './surface';

const words = interfaceWords('en');
const chatHost = 'chat.example';
const warm = 'I’m so sorry, that makes sense. How is that for you?';

const hastyInPractice = 'You should just start looking for another job tomorrow.';

async function expectNoFaultNow(surface: Surface, state: string): Promise<void> {
  await atRest(surface);
  expect(await violationsIn(surface), state).toEqual([]);
}

/** Looks at a page of Chromium in light colours, then in dark ones, where only what depends on colours is asked again. */
async function expectNoFaultIn(page: Page, surface: Surface, state: string): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  await expectNoFaultNow(surface, state);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  expect(await surface.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
  await atRest(surface);
  expect(await violationsIn(surface, [], colourRules), `${state}, dark`).toEqual([]);
}

/** Unfolds everything there is to unfold. */
const unfold = ({ evaluate }: Surface): Promise<void> =>
  evaluate(() => {
    for (const folded of document.querySelectorAll('details:not([name])')) folded.setAttribute('open', '');
  });

const widths = [1200, 320] as const;

/** Nothing sticks out to the side. */
async function expectToFit(page: Page): Promise<void> {
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(content).toBeLessThanOrEqual(window ?? 0);
}

describe('in chromium', () => {
  let haven: HavenBrowser;
  let served: Served;
  let page: Page;
  let chat: LocalChat;
  let panel: Panel;
  let inside: Page;
  const expectNoFault = (surface: Surface, state: string) => expectNoFaultIn(inside, surface, state);

  beforeAll(async () => {
    served = await serveLocalChat();
    haven = await launch('chromium', { hosts: [chatHost], language: 'en' });
    page = await haven.browser.newPage();
    chat = await openLocalChat(page, `${chatHost}:${served.port}`, 'textarea');
    panel = await haven.openPanel(page);
    inside = await panelPage(haven);
    await waitUntilListening(panel, words);
  });
  afterAll(async () => {
    await haven?.close();
    await served?.close();
  });

  it('the panel that listens, and all that unfolds in it', async () => {
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

  /** One of Haven's own pages in a tab. */
  async function openOwn(file: string): Promise<{ readonly tab: Page; readonly surface: Surface }> {
    const tab = await haven.openOwnPage(file);
    await tab.bringToFront();
    return { tab, surface: surfaceOf(tab) };
  }

  /** Looks at the page as wide as a window, and 320 pixels wide, where it stays. */
  async function expectNoFaultAtAll(tab: Page, state: string): Promise<void> {
    for (const width of widths) {
      await tab.setViewport({ width, height: 800 });
      await expectNoFaultIn(tab, surfaceOf(tab), `${state}, ${width} pixels wide`);
      await expectToFit(tab);
    }
  }

  it('the settings, folded and unfolded', async () => {
    const { tab, surface } = await openOwn('options.html');
    await waitForText(surface, words('options_about'));
    await expectNoFaultAtAll(tab, 'settings');
    await unfold(surface);
    await expectNoFaultAtAll(tab, 'settings, unfolded');
    await tab.close();
  });

  it('the first run, step by step', async () => {
    const { tab, surface } = await openOwn('welcome.html');
    await waitForText(surface, words('welcome_step', '1', '3'));
    await unfold(surface);
    await expectNoFaultAtAll(tab, 'the first step');
    await press(surface, 'button', words('welcome_next'));
    await waitForText(surface, words('welcome_step', '2', '3'));
    await expectNoFaultAtAll(tab, 'the second step');
    await press(surface, 'button', words('welcome_next'));
    await waitForText(surface, words('welcome_step', '3', '3'));
    await expectNoFaultAtAll(tab, 'the third step');
    await press(surface, 'button', words('welcome_skip'));
    await waitForText(surface, words('welcome_done_text'));
    await expectNoFaultAtAll(tab, 'the end of it');
    await tab.close();
  });

  it('the practice room, with a hint, and the conversations to choose from', async () => {
    const { tab, surface } = await openOwn('practice.html');
    await tab.waitForSelector('[role=log] li');
    await tab.type('textarea', hastyInPractice);
    await tab.waitForSelector('article', { timeout: 30_000 });
    await expectNoFaultAtAll(tab, 'the practice room with a hint');
    await tab.focus('textarea');
    await tab.keyboard.press('Enter');
    await press(surface, 'button', words('practice_conversations'));
    await waitForText(surface, words('practice_level'));
    await expectNoFaultIn(tab, surface, 'the conversations to choose from');
    await expectToFit(tab);
    await tab.close();
  });
});

describe('in firefox', () => {
  let haven: HavenBrowser;
  let served: Served;

  beforeAll(async () => {
    served = await serveLocalChat();
    haven = await launch('firefox', { hosts: [chatHost], language: 'en' });
  });
  afterAll(async () => {
    await haven?.close();
    await served?.close();
  });

  it('the panel that listens, with a hint, and with helplines', async () => {
    const page = await haven.browser.newPage();
    const chat = await openLocalChat(page, `${chatHost}:${served.port}`, 'textarea');
    const panel = await haven.openPanel(page);
    await waitUntilListening(panel, words);
    await expectNoFaultNow(panel, 'listening');
    await chat.receive(talk.en.heavy);
    await page.type(chat.composer, talk.en.hasty);
    await waitForHint(panel);
    await expectNoFaultNow(panel, 'a hint');
    await clearDraft(chat);
    await chat.goTo('Robin');
    await chat.receive('I don’t want to live anymore. I want to kill myself.');
    await waitForText(panel, words('helplines'));
    await expectNoFaultNow(panel, 'helplines');
    await panel.close();
  });

  it.each([
    ['options.html', 'options_about'],
    ['welcome.html', 'welcome_does'],
    ['practice.html', 'practice_about'],
  ])('%s', async (file, about) => {
    const tab = await haven.openOwnPage(file);
    await tab.bringToFront();
    const surface = surfaceOf(tab);
    await waitForText(surface, words(about));
    await unfold(surface);
    await expectNoFaultNow(surface, file);
    await tab.close();
  });
});
