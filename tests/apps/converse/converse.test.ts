/**
 * The whole way through a real chat: two people, Converse.js, a real XMPP server. Alice has Haven beside her, Bob has not.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { interfaceWords } from '../../browser/interface-words';
import { type BrowserName, type HavenBrowser, launch } from '../../browser/launch';
import { byExtensions, elsewhere } from '../../browser/requests';
import { type AfterInsert, type Chat, hasHint, talk, walkTheRoad } from '../../browser/road';
import type { Served } from '../../browser/serve';
import { until, waitForText } from '../../browser/surface';
import { extensionCallsDuring, storageOf } from '../../browser/traces';
import { composer, draftIn, messagesIn, openConverse, send, serveConverse, waitForMessage } from './converse';
import { hasProsody, type Prosody, startProsody } from './prosody';

interface Road {
  readonly name: BrowserName;
  readonly language: 'en' | 'nl';
  readonly afterInsert: AfterInsert;
}

const roads: readonly Road[] = [
  { name: 'chromium', language: 'en', afterInsert: 'undo-by-keys' },
  { name: 'chromium', language: 'nl', afterInsert: 'undo-in-panel' },
  { name: 'firefox', language: 'en', afterInsert: 'undo-in-panel' },
  { name: 'firefox', language: 'nl', afterInsert: 'undo-by-keys' },
];

/** Converse.js shows pictures of its sponsors from its own site; here they lead nowhere. */
const sponsors = 'conversejs.org';

describe.skipIf(!hasProsody)('beside Converse.js, with a real chat server', () => {
  let prosody: Prosody;
  let served: Served;
  const people = roads.flatMap(({ name, language }) => [
    `alice-${name}-${language}`,
    `bob-${name}-${language}`,
  ]);

  beforeAll(async () => {
    prosody = await startProsody(people);
    served = await serveConverse();
  });
  afterAll(async () => {
    await served?.close();
    await prosody?.close();
  });

  describe.each(roads)('in $name, in $language', ({ name, language, afterInsert }) => {
    const words = interfaceWords(language);
    const lines = talk[language];
    const [alice, bob] = [`alice-${name}-${language}`, `bob-${name}-${language}`];
    let haven: HavenBrowser;
    let bobsPage: Page;
    let chat: Chat;

    beforeAll(async () => {
      haven = await launch(name, { language });
      const wishes = { host: `localhost:${served.port}`, server: prosody, language };
      bobsPage = await openConverse(haven, { ...wishes, me: bob, other: alice });
      const page = await openConverse(haven, { ...wishes, me: alice, other: bob });
      chat = { page, composer, draft: () => draftIn(page), messages: () => messagesIn(page) };
    });
    afterAll(async () => {
      await haven?.close();
    });

    /** Bob writes in a tab of his own; then Alice has hers in front again, with the message in it. */
    async function fromBob(text: string): Promise<void> {
      await bobsPage.bringToFront();
      await send(bobsPage, text);
      await chat.page.bringToFront();
      await waitForMessage(chat.page, text);
    }

    it('hints, inserts, gives back, and the answer reaches the other unchanged', async () => {
      const before = await haven.listenersIn(chat.page);
      const panel = await haven.openPanel(chat.page);
      const sent = await walkTheRoad(chat, panel, words, lines, fromBob, afterInsert);
      await waitForMessage(bobsPage, sent);
      expect(await messagesIn(bobsPage)).toEqual([lines.heavy, lines.hasty]);

      const kept = (await storageOf(panel)).toLowerCase();
      for (const canary of lines.canaries) expect(kept).not.toContain(canary);

      await panel.close();
      await until(
        'the last listener to be gone',
        async () => (await haven.listenersIn(chat.page)).length === before.length,
      );
      expect(await haven.listenersIn(chat.page)).toEqual(before);
    });

    it('does nothing in the page with the panel shut, and the chat goes on', async () => {
      const goOn = async () => {
        await fromBob(lines.again);
        await chat.page.type(composer, lines.hasty);
        await chat.page.keyboard.press('Enter');
        await until('the answer', async () => (await chat.messages()).length === 4);
      };
      if (name === 'chromium') expect(await extensionCallsDuring(chat.page, goOn)).toEqual([]);
      else await goOn();
      await until('the answer with the other', async () => (await messagesIn(bobsPage)).length === 4);
      expect((await messagesIn(bobsPage)).slice(2)).toEqual([lines.again, lines.hasty]);
    });

    it('is there again, and quiet, when the panel is opened once more', async () => {
      const panel = await haven.openPanel(chat.page);
      await waitForText(panel, words('listening_title'));
      expect(await hasHint(panel)).toBe(false);
      await panel.close();
    });

    it('has made not one request in all this', async () => {
      const requests = await haven.close();
      expect(requests.length).toBeGreaterThan(0);
      expect(byExtensions(requests)).toEqual([]);
      const chatHosts = [`localhost:${served.port}`, new URL(prosody.websocketUrl).host, sponsors];
      expect(elsewhere(requests, chatHosts)).toEqual([]);
    });
  });
});
