/**
 * The whole way through The Lounge: two people on a real IRC server, Alice with Haven beside her. Then the same chat read by
 * its site file, and with that held back by structure alone.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { interfaceWords } from '../../browser/interface-words';
import type { BrowserName } from '../../browser/launch';
import { type AfterInsert, type Chat, talk, walkTheRoad } from '../../browser/road';
import { type Probe, startProbe } from '../../page/probe';
import {
  canRunTheLounge,
  composer,
  linesIn,
  openTheLounge,
  send,
  startTheLounge,
  type TheLounge,
  waitForMessage,
  waitForOther,
} from './the-lounge';

const roads: readonly (readonly [BrowserName, AfterInsert])[] = [
  ['chromium', 'undo-by-keys'],
  ['firefox', 'undo-in-panel'],
];
const words = interfaceWords('en');

describe.skipIf(!canRunTheLounge)('beside The Lounge, with a real IRC server', () => {
  let lounge: TheLounge;
  beforeAll(async () => {
    lounge = await startTheLounge();
  });
  afterAll(() => lounge?.close());

  describe.each(roads)('in %s', (name, afterInsert) => {
    const channel = `#attic-${name}`;
    let probe: Probe;
    let bobsPage: Page;
    let page: Page;

    beforeAll(async () => {
      probe = await startProbe(name);
      const [alicesHost, bobsHost] = lounge.hosts;
      bobsPage = await openTheLounge(probe.haven, bobsHost, `bob-${name}`, channel);
      page = await openTheLounge(probe.haven, alicesHost, `alice-${name}`, channel);
      await waitForOther(page, `bob-${name}`);
      await bobsPage.bringToFront();
      await waitForOther(bobsPage, `alice-${name}`);
      await page.bringToFront();
    });
    afterAll(() => probe?.close());

    /** Bob writes in a tab of his own; then Alice has hers in front again, with the message in it. */
    async function fromBob(text: string): Promise<void> {
      await bobsPage.bringToFront();
      await send(bobsPage, text);
      await page.bringToFront();
      await waitForMessage(page, text);
    }

    it('hints, inserts, gives back, and what is sent reaches the other unchanged', async () => {
      const chat: Chat = {
        page,
        composer,
        draft: () => page.$eval(composer, (box) => (box as HTMLTextAreaElement).value),
        messages: async () => (await linesIn(page)).map(({ text }) => text),
      };
      const answers = async (heavy: string, after: AfterInsert): Promise<void> => {
        const panel = await probe.haven.openPanel(page);
        const sent = await walkTheRoad(chat, panel, words, { ...talk.en, heavy }, fromBob, after);
        await panel.close();
        await bobsPage.bringToFront();
        await waitForMessage(bobsPage, sent);
        await page.bringToFront();
      };
      await answers(talk.en.heavy, afterInsert);
      await answers(talk.en.again, 'keep');
      expect((await linesIn(bobsPage)).map(({ text }) => text)).toEqual(await chat.messages());
    });

    it.each([
      ['its site file', 'Did you hear that?', 'Only the wind, I think'],
      ['structure alone', 'There it is again', 'Shall I come over?'],
    ])('is read in full by %s', async (means, question, answer) => {
      await fromBob(question);
      await send(page, answer);
      const said = await linesIn(page);
      const watched = await (means === 'its site file'
        ? probe.watch(page)
        : probe.watch(page, () => ({ site: null, candidates: [] })));
      const { messages } = await watched.snapshot(
        'the whole thread',
        (seen) => seen.composer !== null && seen.messages.at(-1)?.text === answer,
      );
      expect(said.length).toBeGreaterThan(4);
      expect(messages.map(({ from, text }) => ({ from, text }))).toEqual(said);
      await watched.hangUp();
    });
  });
});
