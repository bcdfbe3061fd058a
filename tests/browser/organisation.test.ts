/**
 * What an organisation sets, by the browser's own means: here a managed-storage manifest of Firefox, in a home of its own.
 * Chromium takes policies only from a folder of the system, which no test should write to.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { interfaceWords } from './interface-words';
import { type HavenBrowser, launch, type Panel } from './launch';
import { openLocalChat, serveLocalChat } from './local-chat';
import { settingsIn, surfaceOf } from './own-page';
import type { Served } from './serve';
import { waitForText } from './surface';

const dutch = interfaceWords('nl');
const chatHost = 'chat.example';
const barredHost = 'records.example';
const extension = 'haven@haven.example';

describe('an organisation', () => {
  const homeBefore = process.env.HOME;
  let home: string;
  let haven: HavenBrowser;
  let served: Served;

  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'haven-home-'));
    served = await serveLocalChat();
    const folder = join(home, '.mozilla', 'managed-storage');
    const data = {
      neverAt: [`http://${barredHost}:${served.port}`],
      hintsOff: ['share', 'crisis', 'shout'],
      helplines: [{ name: 'The counsellor', number: '010 123 45 67' }],
      interfaceLanguage: 'nl',
      week: true,
      level: 'talkative',
    };
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, `${extension}.json`),
      JSON.stringify({ name: extension, description: 'Haven here', type: 'storage', data }),
    );
    process.env.HOME = home;
    haven = await launch('firefox', { hosts: [chatHost, barredHost], language: 'en' });
  });
  afterAll(async () => {
    await haven?.close();
    await served?.close();
    process.env.HOME = homeBefore;
    rmSync(home, { recursive: true, force: true });
  });

  it('is named in the settings for what it set, and switches on nothing that is kept', async () => {
    const page = await haven.openOwnPage('options.html');
    const surface = surfaceOf(page);
    await waitForText(surface, dutch('organisation_about'));
    await waitForText(surface, dutch('organisation_never_at', `http://${barredHost}:${served.port}`));
    await waitForText(surface, dutch('organisation_helpline', 'The counsellor', '010 123 45 67'));
    expect(await page.$$eval('#hints input:disabled', (boxes) => boxes.length)).toBe(1);
    expect(await page.$eval('#week input', (box) => (box as HTMLInputElement).checked)).toBe(false);
    expect(await settingsIn(page)).toBeUndefined();
    await page.close();
  });

  it('keeps Haven away from a site, and brings a helpline of its own', async () => {
    const page = await haven.browser.newPage();
    await openLocalChat(page, `${barredHost}:${served.port}`, 'textarea');
    const listeners = await haven.listenersIn(page);
    let panel: Panel = await haven.openPanel(page);
    await waitForText(panel, dutch('barred_title'));
    expect(await haven.listenersIn(page)).toEqual(listeners);
    await panel.close();

    const chat = await openLocalChat(page, `${chatHost}:${served.port}`, 'textarea');
    panel = await haven.openPanel(page);
    await waitForText(panel, dutch('listening_title'));
    await chat.receive("I don't want to live anymore.");
    await waitForText(panel, 'The counsellor');
    await panel.close();
  });
});
