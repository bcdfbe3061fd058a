/** What a person can do in the panel beside the hint itself: ask why, have it away, rest, mute, breathe. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { interfaceWords } from './interface-words';
import { type BrowserName, type HavenBrowser, launch, type Panel } from './launch';
import { type LocalChat, openLocalChat, serveLocalChat } from './local-chat';
import { panelPage } from './panel-page';
import { clearDraft, hasHint, talk, waitForHint, waitUntilListening } from './road';
import type { Served } from './serve';
import { press, shows, textOf, until, waitForText } from './surface';

const words = interfaceWords('en');
const chatHost = 'chat.example';
const warm = 'I’m so sorry, that makes sense. How is that for you?';

describe.each<BrowserName>(['chromium', 'firefox'])('the panel in %s', (name) => {
  let haven: HavenBrowser;
  let served: Served;
  let page: Page;
  let chat: LocalChat;
  let panel: Panel;

  beforeAll(async () => {
    served = await serveLocalChat();
    haven = await launch(name, { hosts: [chatHost], language: 'en' });
  });

  beforeEach(async () => {
    page = await haven.browser.newPage();
    chat = await openLocalChat(page, `${chatHost}:${served.port}`, 'textarea');
    panel = await haven.openPanel(page);
    await waitUntilListening(panel, words);
  });

  afterEach(async () => {
    await panel.evaluate(forgetSettings);
    await panel.close();
    await page.close();
  });

  afterAll(async () => {
    await haven?.close();
    await served?.close();
  });

  /** Writes at once: on a busy machine a rest in the typing would bring a hint about half a sentence. */
  async function write(text: string): Promise<void> {
    await page.focus(chat.composer);
    await page.evaluate((words) => document.execCommand('insertText', false, words), text);
  }
  async function provoke(): Promise<void> {
    await chat.receive(talk.en.heavy);
    await write(talk.en.hasty);
  }

  it('offers a breath when something heavy arrives, until the first word, and takes no focus', async () => {
    await page.focus(chat.composer);
    await chat.receive(talk.en.heavy);
    await waitForText(panel, words('breath_title'));
    expect(await panel.evaluate(focusedIn)).toBe('');
    await page.type(chat.composer, 'O');
    await until('the pause to end', async () => !(await textOf(panel)).includes(words('breath_title')));
  });

  it('leaves the breath out from now on, when asked to', async () => {
    await chat.receive(talk.en.heavy);
    await press(panel, 'button', words('breath_never'));
    await waitUntilListening(panel, words);
    await until('the choice to be kept', async () => (await panel.evaluate(isBreathing)) === false);
  });

  it('tells where a hint comes from, and keeps it away in one conversation, then on the app', async () => {
    await provoke();
    const first = await waitForHint(panel);
    expect(first.text).not.toContain(words('rule_silent'));
    await press(panel, 'button', words('why_this'));
    await waitForText(panel, words('rule_silent'));
    for (const key of ['rule_looks_for', 'rule_speaks', 'article_key_2', 'article'])
      expect(await textOf(panel)).toContain(words(key));
    expect(await panel.evaluate(markedInExamples)).toBeGreaterThan(0);
    await press(panel, 'button', words('why_this'));
    expect(await textOf(panel)).not.toContain(words('rule_silent'));

    await press(panel, 'button', words('not_again'));
    await press(panel, 'button', words('not_here'));
    await until('the hint to go', async () => !(await hasHint(panel)));
    await clearDraft(chat);
    await write(talk.en.hasty);
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(await textOf(panel)).not.toContain(first.words);

    await chat.goTo('Robin');
    await clearDraft(chat);
    await provoke();
    expect((await waitForHint(panel)).words).toBe(first.words);
    await press(panel, 'button', words('not_again'));
    await press(panel, 'button', words('not_at', `${chatHost}:${served.port}`));
    await until('the hint to go', async () => !(await textOf(panel)).includes(first.words));
    await chat.goTo('Kim');
    await clearDraft(chat);
    await provoke();
    await new Promise((resolve) => setTimeout(resolve, 3000));
    expect(await textOf(panel)).not.toContain(first.words);
  });

  it('leaves the page while it is snoozed, says until when, and wakes by a click and by itself', async () => {
    const listening = await haven.listenersIn(page);
    await press(panel, 'button', words('snooze'));
    await press(panel, 'button', words('snooze_hour'));
    await waitForText(panel, /Haven rests until (\w+ )?\d\d:\d\d/);
    await until('the page to be left', async () => (await haven.listenersIn(page)).length < listening.length);
    await provoke();
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(await hasHint(panel)).toBe(false);

    await panel.close();
    panel = await haven.openPanel(page);
    await waitForText(panel, words('snoozed_text'));
    expect((await haven.listenersIn(page)).length).toBeLessThan(listening.length);

    await press(panel, 'button', words('wake'));
    await until('the page to be heard', async () => !(await textOf(panel)).includes(words('snoozed_text')));
    await waitForHint(panel);

    await panel.evaluate(snoozeFor, 2000);
    await waitForText(panel, words('snoozed_text'));
    await until('Haven to wake', async () => !(await textOf(panel)).includes(words('snoozed_text')));
  });

  it('does not read a muted conversation, but the others, and reads it again', async () => {
    await press(panel, 'button', words('mute'));
    await waitForText(panel, words('muted_text'));
    await provoke();
    await new Promise((resolve) => setTimeout(resolve, 3000));
    expect(await hasHint(panel)).toBe(false);
    await chat.goTo('Kim');
    await waitUntilListening(panel, words);
    await page.evaluate(() => history.back());
    await waitForText(panel, words('muted_text'));
    await press(panel, 'button', words('unmute'));
    await waitForHint(panel);
  });

  it('lets a report of how it sees the page be copied', async () => {
    await press(panel, 'button', words('health'));
    await press(panel, 'button', words('health_report'));
    await waitForText(panel, words('health_copied'));
    await page.focus(chat.composer);
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    const report = await until('the report in the box', async () => (await chat.draft()) || undefined);
    expect(report).toContain(chatHost);
    for (const message of await chat.messages()) expect(report).not.toContain(message);
  });

  it('lights the keys that a sent answer touches, and says once what went well', async () => {
    expect(await shows(panel, 'button', words('keys_title'))).toBe(false);
    await chat.receive(talk.en.heavy);
    await until('the arc', () => shows(panel, 'button', words('keys_title')));
    expect(await panel.evaluate(lightsOn)).toBe(0);
    await page.type(chat.composer, warm);
    await page.keyboard.press('Enter');
    await waitForText(panel, words('went_well_both'));
    await until('two lights', async () => (await panel.evaluate(lightsOn)) === 2);
    await press(panel, 'button', words('keys_title'));
    await waitForText(panel, words('keys_note'));
    await press(panel, 'button', words('close'));
    expect(await textOf(panel)).not.toContain(words('went_well_both'));

    await chat.receive(talk.en.again);
    await page.type(chat.composer, warm);
    await page.keyboard.press('Enter');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await textOf(panel)).not.toContain(words('went_well_both'));
  });

  // Puppeteer reaches into the panel with keys and settings of the system in Chromium only.
  it.runIf(name === 'chromium')('is worked by keyboard alone, with the focus in sight', async () => {
    await provoke();
    await waitForHint(panel);
    const inside = await panelPage(haven);
    const tabTo = async (label: string): Promise<void> => {
      for (let steps = 0; steps < 40; steps++) {
        await inside.keyboard.press('Tab');
        const { words: here, outline } = await inside.evaluate(focused);
        expect([here, outline]).toEqual([here, '2px']);
        if (here === label) return;
      }
      throw new Error(`No way to “${label}” by Tab`);
    };
    await tabTo(words('why_this'));
    await inside.keyboard.press('Enter');
    await waitForText(panel, words('rule_silent'));
    await inside.keyboard.press('Escape');
    expect(await textOf(panel)).not.toContain(words('rule_silent'));
    expect((await inside.evaluate(focused)).words).toBe(words('why_this'));

    await tabTo(words('insert'));
    await tabTo(words('not_again'));
    await inside.keyboard.press('Enter');
    await tabTo(words('not_here'));
    await inside.keyboard.press('Escape');
    expect((await inside.evaluate(focused)).words).toBe(words('not_again'));

    await tabTo(words('snooze'));
    await inside.keyboard.press('Enter');
    await tabTo(words('snooze_quarter'));
    await inside.keyboard.press('Enter');
    await waitForText(panel, words('snoozed_text'));
    await tabTo(words('wake'));
    await inside.keyboard.press('Enter');
    await until('Haven to wake', async () => !(await textOf(panel)).includes(words('snoozed_text')));
  });

  it.runIf(name === 'chromium')('holds still for who wants no motion', async () => {
    const inside = await panelPage(haven);
    await inside.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await chat.receive(talk.en.heavy);
    await waitForText(panel, words('breath_text'));
    expect(await inside.evaluate(() => document.getAnimations().length)).toBe(0);
  });

  it('makes room for the helplines in a crisis', async () => {
    await chat.receive(talk.en.heavy);
    await until('the arc', () => shows(panel, 'button', words('keys_title')));
    await chat.receive('I want to kill myself.');
    await waitForText(panel, words('helplines'));
    for (const key of ['keys_title', 'snooze', 'mute', 'settings', 'practice'])
      expect(await shows(panel, 'button', words(key))).toBe(false);
    await press(panel, 'button', words('close_card'));
    await waitUntilListening(panel, words);
    expect(await shows(panel, 'button', words('keys_title'))).toBe(false);
  });
});

declare const chrome: {
  readonly storage: {
    readonly local: {
      get(key: string): Promise<Record<string, object | undefined>>;
      set(values: object): Promise<void>;
      clear(): Promise<void>;
    };
  };
};

const forgetSettings = () => chrome.storage.local.clear();

/** `time` in ms. */
const snoozeFor = async (time: number) => {
  const { settings } = await chrome.storage.local.get('settings');
  await chrome.storage.local.set({ settings: { ...settings, snoozedUntil: Date.now() + time } });
};

/** The class of what has the focus in the panel; nothing for the page as a whole. */
const focusedIn = () =>
  document.activeElement === document.body ? '' : (document.activeElement?.className ?? '');

const isBreathing = async () => {
  const { settings } = await chrome.storage.local.get('settings');
  return (settings as { readonly breathing?: boolean } | undefined)?.breathing;
};

const focused = () => {
  const here = document.activeElement;
  return {
    words: here?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
    outline: here ? getComputedStyle(here).outlineWidth : '',
  };
};

const markedInExamples = () => document.querySelectorAll('dl mark').length;

const lightsOn = () => document.querySelectorAll('details circle[data-on=true]').length;
