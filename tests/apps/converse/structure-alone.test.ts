/** Converse.js with its site file held back: what Haven reads of it by structure alone, beside a real chat server. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../browser/launch';
import type { Served } from '../../browser/serve';
import { type Probe, startProbe } from '../../page/probe';
import { composer, openConverse, send, serveConverse, waitForMessage } from './converse';
import { hasProsody, type Prosody, startProsody } from './prosody';

const browsers: readonly BrowserName[] = ['chromium', 'firefox'];

/** One message, and whose it is by who typed it. */
type Line = readonly ['me' | 'them', string];
const talk: readonly Line[] = [
  ['them', 'They are closing our street in March'],
  ['me', 'All of it?'],
  ['them', 'Only our half'],
  ['them', 'The other half has the school, so it stays open, and all of the lorries go past there now'],
  ['me', 'ok'],
  ['them', 'Well'],
  ['me', 'Shall we go for a walk tomorrow, and look where the trees are that they want to keep?'],
  ['them', 'I would like that'],
];

describe.skipIf(!hasProsody)('beside Converse.js, by structure alone', () => {
  let prosody: Prosody;
  let served: Served;
  beforeAll(async () => {
    prosody = await startProsody(browsers.flatMap((name) => [`alice-${name}`, `bob-${name}`]));
    served = await serveConverse();
  });
  afterAll(async () => {
    await served?.close();
    await prosody?.close();
  });

  describe.each(browsers)('in %s', (name) => {
    const [alice, bob] = [`alice-${name}`, `bob-${name}`];
    let probe: Probe;
    let bobsPage: Page;
    let page: Page;
    beforeAll(async () => {
      probe = await startProbe(name);
      const wishes = { host: `127.0.0.1:${served.port}`, server: prosody, language: 'en' };
      bobsPage = await openConverse(probe.haven, { ...wishes, me: bob, other: alice });
      page = await openConverse(probe.haven, { ...wishes, me: alice, other: bob });
    });
    afterAll(() => probe?.close());

    it('finds the message box, and tells whose every message is', async () => {
      for (const [from, text] of talk) {
        const [writer, reader] = from === 'me' ? [page, bobsPage] : [bobsPage, page];
        await writer.bringToFront();
        await send(writer, text);
        await reader.bringToFront();
        await waitForMessage(reader, text);
      }
      await page.bringToFront();
      const watched = await probe.watch(page, () => ({ site: null, candidates: [] }));
      const last = talk.at(-1)?.[1];
      const { messages } = await watched.snapshot(
        'the whole thread',
        (seen) => seen.composer !== null && seen.messages.at(-1)?.text === last,
      );
      expect(messages.map(({ from, text }) => [from, text])).toEqual(talk);

      await page.type(composer, 'See you there');
      await watched.snapshot('the draft', ({ draft }) => draft === 'See you there');
      await watched.hangUp();
    });
  });
});
