/** What an organisation sets with the browser's own means: a policy file of Chromium, a managed-storage manifest of Firefox. */
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { interfaceWords } from './interface-words';
import { type BrowserName, builtExtension, type HavenBrowser, launch, type Panel } from './launch';
import { openLocalChat, serveLocalChat } from './local-chat';
import { settingsIn, surfaceOf } from './own-page';
import type { Served } from './serve';
import { textOf, until, waitForText } from './surface';

const dutch = interfaceWords('nl');
const chatHost = 'chat.example';
const barredHost = 'records.example';

/** Chromium on Linux reads its policies from here, and nowhere else: only who may write there can try them. */
const chromiumPolicies = '/etc/chromium/policies/managed';
function mayWrite(folder: string): boolean {
  try {
    accessSync(existsSync(folder) ? folder : dirname(dirname(dirname(folder))), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Chromium's id of an extension that is loaded from a folder: made of the folder's path, in the letters a to p. */
const idOfFolder = (folder: string): string =>
  [...createHash('sha256').update(folder).digest('hex').slice(0, 32)]
    .map((digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16)))
    .join('');
const idOf: Readonly<Record<BrowserName, string>> = {
  chromium: idOfFolder(builtExtension('chromium')),
  firefox: 'haven@haven.example',
};

/** Writes the policy where the browser looks for it; the answer takes it away again. */
function setPolicy(browser: BrowserName, home: string, policy: object): () => void {
  const id = idOf[browser];
  if (browser === 'chromium') {
    const file = join(chromiumPolicies, 'haven-test.json');
    mkdirSync(chromiumPolicies, { recursive: true });
    writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } }));
    return () => rmSync(file, { force: true });
  }
  const folder = join(home, '.mozilla', 'managed-storage');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, `${id}.json`),
    JSON.stringify({ name: id, description: 'Haven here', type: 'storage', data: policy }),
  );
  return () => rmSync(folder, { recursive: true, force: true });
}

const can: Readonly<Record<BrowserName, boolean>> = { chromium: mayWrite(chromiumPolicies), firefox: true };

describe.each<BrowserName>(['chromium', 'firefox'])('an organisation in %s', (name) => {
  describe.skipIf(!can[name])('sets a policy', () => {
    const homeBefore = process.env.HOME;
    let home: string;
    let haven: HavenBrowser;
    let served: Served;
    let takeAway: () => void = () => undefined;

    beforeAll(async () => {
      home = mkdtempSync(join(tmpdir(), 'haven-home-'));
      // Firefox looks for what its user was given in their home: here a home of its own.
      if (name === 'firefox') process.env.HOME = home;
      served = await serveLocalChat();
      takeAway = setPolicy(name, home, {
        neverAt: [`http://${barredHost}:${served.port}`],
        // By its schema Chromium drops a whole list for one wrong name; Firefox hands over whatever there is.
        hintsOff: name === 'firefox' ? ['share', 'crisis', 'shout'] : ['share'],
        helplines: [{ name: 'The counsellor', number: '010 123 45 67' }],
        interfaceLanguage: 'nl',
        week: true,
        level: 'talkative',
      });
      // Chromium takes a policy that is there when it starts.
      haven = await launch(name, { hosts: [chatHost, barredHost], language: 'en' });
      expect(haven.extensionId).toBe(idOf[name]);
    });
    afterAll(async () => {
      takeAway();
      await haven?.close();
      await served?.close();
      process.env.HOME = homeBefore;
      rmSync(home, { recursive: true, force: true });
    });

    it('which the settings show as theirs, and which switches on nothing that is kept', async () => {
      let page = await haven.openOwnPage('options.html');
      await until('the policy to arrive', async () => {
        await page.close();
        page = await haven.openOwnPage('options.html');
        return (await textOf(surfaceOf(page))).includes(dutch('organisation_about'));
      });
      const surface = surfaceOf(page);
      await waitForText(surface, dutch('organisation_never_at', `http://${barredHost}:${served.port}`));
      await waitForText(surface, dutch('organisation_helpline', 'The counsellor', '010 123 45 67'));
      const fixed = await page.$$eval('#hints input:disabled', (boxes) => boxes.length);
      expect(fixed).toBe(1);
      expect(await page.$eval('#week input', (box) => (box as HTMLInputElement).checked)).toBe(false);
      expect(await settingsIn(page)).toBeUndefined();
      await page.close();
    });

    it('which keeps Haven away from a site, and brings a helpline of their own', async () => {
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
});
