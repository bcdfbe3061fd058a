/** Words that one chooses by oneself, in the panel beside a real chat: they go into the message box like a starter. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closingWords } from '../../rules/languages/nl/closing-words';
import { palette } from '../../rules/languages/nl/palette';
import { questions } from '../../rules/languages/nl/questions';
import { feelingGroups } from '../../rules/words-to-say';
import { interfaceWords } from './interface-words';
import { type BrowserName, type HavenBrowser, launch, type Panel } from './launch';
import { type LocalChat, openLocalChat, serveLocalChat } from './local-chat';
import { clearDraft, talk, waitForDraft, waitUntilListening } from './road';
import type { Served } from './serve';
import { press, shows, textOf, until, waitForText } from './surface';

// The browser speaks English and the chat is Dutch: what is inserted follows the chat.
const words = interfaceWords('en');
const chatHost = 'chat.example';

describe.each<BrowserName>(['chromium', 'firefox'])('words at hand in %s', (name) => {
  let haven: HavenBrowser;
  let served: Served;
  let page: Page;
  let chat: LocalChat;
  let panel: Panel;

  beforeAll(async () => {
    served = await serveLocalChat();
    haven = await launch(name, { hosts: [chatHost], language: 'en' });
    page = await haven.browser.newPage();
    chat = await openLocalChat(page, `${chatHost}:${served.port}`, 'textarea');
    panel = await haven.openPanel(page);
    await waitUntilListening(panel, words);
    await chat.receive(talk.nl.heavy);
    await press(panel, 'button', words('breath_skip'));
  });
  afterAll(async () => {
    await haven?.close();
    await served?.close();
  });

  it('names a feeling, tentatively, in the language of the chat', async () => {
    const [sadness] = feelingGroups(palette);
    const nuance = sadness?.nuances[0];
    await press(panel, 'button', words('drawer_feelings'));
    await waitForText(panel, nuance?.word ?? '');
    await panel.evaluate(() => document.querySelector<HTMLElement>('[role=option]')?.click());
    await press(panel, 'button', words('insert'));
    await waitForDraft(chat, nuance?.leads[0] ?? '');
    await waitForText(panel, words('toast_inserted'));
    await press(panel, 'button', words('undo'));
    await waitForDraft(chat, '');
  });

  it('asks an open question of the key that was opened', async () => {
    await press(panel, 'button', words('drawer_questions'));
    await press(panel, 'button', words('key_3'));
    // The buttons of the keys that are closed have places too, out of sight.
    await panel.evaluate(() => document.querySelector<HTMLElement>('details[open] .saying button')?.click());
    await waitForDraft(chat, questions[3][0] ?? '');
    await clearDraft(chat);
    await press(panel, 'button', words('drawer_questions'));
    expect(await shows(panel, 'button', words('key_3'))).toBe(false);
  });

  it('offers words to close with when someone says goodbye, and not before', async () => {
    expect(await textOf(panel)).not.toContain(words('closing_offered'));
    await chat.receive('dankjewel voor het luisteren. ik moet nu gaan, welterusten');
    await waitForText(panel, words('closing_offered'));
    await press(panel, 'button', words('drawer_closing'));
    await waitForText(panel, words('closing_next'));
    await press(panel, 'button', words('insert'));
    await waitForDraft(chat, closingWords.summary[0] ?? '');
  });

  it('makes room where someone may be in danger', async () => {
    await clearDraft(chat);
    await chat.receive('ik wil niet meer leven, ik wil er een eind aan maken');
    await waitForText(panel, words('helplines'));
    await until('no drawer', async () => !(await shows(panel, 'button', words('drawer_closing'))));
  });
});
