// Gets ready what `npm start` and `npm test` need, in a clean clone too: the packages, and where it can, the browsers.
// Node's own modules only: this runs before `node_modules` exists. With nothing to do it is done in well under a second.
//   node .ci/setup.mjs chromium | firefox     packages and that browser
//   node .ci/setup.mjs tests                  packages, both browsers, and the real chats, servers and display of the tests
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser, findCommand } from './browsers.mjs';

const projectFolder = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(projectFolder);

const say = (line) => process.stdout.write(`setup: ${line}\n`);

class Stop extends Error {}

/** Runs a command and says every 15 s that it still runs. Its output is shown only when it fails. */
function run(what, command, args, environment = {}) {
  say(`${what} …`);
  const start = Date.now();
  const seconds = () => Math.round((Date.now() - start) / 1000);
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output = [];
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => output.push(chunk));
    const pulse = setInterval(() => say(`${what} … ${seconds()} s`), 15_000);
    child.on('error', (error) => {
      clearInterval(pulse);
      reject(new Stop(`${what}: ${error.message}`));
    });
    child.on('close', (code) => {
      clearInterval(pulse);
      if (code === 0) {
        say(`${what}: done in ${seconds()} s`);
        resolve();
        return;
      }
      reject(new Stop(`${what} failed (${code}):\n${Buffer.concat(output).toString().slice(-4000)}`));
    });
  });
}

/** True when node_modules holds what package-lock.json names: npm keeps its own list of what it installed. */
function packagesAreThere(folder) {
  const installedList = join(folder, 'node_modules/.package-lock.json');
  if (!existsSync(installedList)) return false;
  const read = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const installed = read(installedList);
  const wanted = Object.entries(read(join(folder, 'package-lock.json'))).filter(([place]) => place !== '');
  return wanted.every(([place, { version, optional, peer }]) =>
    installed[place] ? installed[place].version === version : optional === true || peer === true,
  );
}

async function installPackages(folder) {
  if (packagesAreThere(folder)) return;
  const npm = process.env.npm_execpath;
  const what = folder === '.' ? 'npm ci' : `npm ci in ${folder}`;
  const args = ['ci', '--no-audit', '--no-fund', '--prefix', folder];
  await (npm
    ? run(what, process.execPath, [npm, ...args])
    : run(what, process.platform === 'win32' ? 'npm.cmd' : 'npm', args));
}

/** Real chat apps and editors that only the tests run: each keeps its own packages, apart from what Haven is built from. */
function testedApps(folder = 'tests') {
  if (existsSync(join(folder, 'package-lock.json'))) return [folder];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => testedApps(join(folder, entry.name)));
}

const isDebianChromium = () => findBrowser('chromium') === '/usr/bin/chromium';
const isDebianFirefox = () => findBrowser('firefox') === '/usr/bin/firefox-esr';

/**
 * What may be missing, by the name of its Debian package. `forTests`: only the tests want it. `vital`: without it there
 * is no going on; without the others some tests are skipped, and say so.
 */
const parts = [
  { package: 'chromium', browser: 'chromium', vital: true, isThere: () => findBrowser('chromium') },
  { package: 'firefox-esr', browser: 'firefox', vital: true, isThere: () => findBrowser('firefox') },
  {
    package: 'fonts-dejavu-core',
    isThere: () => existsSync('/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf'),
  },
  {
    package: 'fonts-noto-color-emoji',
    isThere: () => existsSync('/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf'),
  },
  {
    package: 'chromium-l10n',
    forTests: true,
    isThere: () => !isDebianChromium() || existsSync('/usr/lib/chromium/locales/nl.pak'),
  },
  {
    package: 'firefox-esr-l10n-nl',
    forTests: true,
    isThere: () =>
      !isDebianFirefox() ||
      existsSync('/usr/lib/firefox-esr/browser/extensions/langpack-nl@firefox-esr.mozilla.org.xpi'),
  },
  { package: 'xvfb', forTests: true, isThere: () => findCommand('Xvfb') },
  { package: 'openbox', forTests: true, isThere: () => findCommand('openbox') },
  { package: 'xdotool', forTests: true, isThere: () => findCommand('xdotool') },
  { package: 'imagemagick', forTests: true, isThere: () => findCommand('import') },
  { package: 'prosody', forTests: true, isThere: () => findCommand('prosody') },
  { package: 'ngircd', forTests: true, isThere: () => findCommand('ngircd') },
];

const browserNames = { chromium: 'Chromium (or Chrome, Edge, Brave)', firefox: 'Firefox' };

function sayWhatIsMissing(missing) {
  const vital = missing.filter((part) => part.vital);
  for (const { browser } of vital) {
    say(
      `${browserNames[browser]} was not found. Install it, or set HAVEN_${browser.toUpperCase()} to its program file.`,
    );
  }
  const rest = missing.filter((part) => part.forTests).map((part) => part.package);
  if (rest.length > 0 && process.platform === 'linux')
    say(`Not found: ${rest.join(', ')}. The tests that need them are skipped.`);
  if (vital.length > 0) throw new Stop('A browser is needed to go on.');
}

/** How to become root for apt-get: as we are, by sudo without a password, or not at all (undefined). */
async function asRoot() {
  if (process.getuid?.() === 0) return [];
  const sudo = findCommand('sudo');
  if (!sudo) return undefined;
  const allowed = await new Promise((resolve) => {
    const child = spawn(sudo, ['-n', 'true'], { stdio: 'ignore' });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
  return allowed ? [sudo, '-n'] : undefined;
}

async function installParts(wish) {
  const wanted = parts.filter(
    ({ browser, forTests }) => wish === 'tests' || (browser ? browser === wish : !forTests),
  );
  const isMissing = (part) => !part.isThere();
  let missing = wanted.filter(isMissing);
  if (missing.length === 0) return;
  const aptGet = findCommand('apt-get');
  const root = aptGet && (await asRoot());
  if (root) {
    const apt = (what, ...args) => {
      const [command, ...rest] = [...root, 'env', 'DEBIAN_FRONTEND=noninteractive', aptGet, ...args];
      return run(what, command, rest);
    };
    await apt('apt-get update', '-qq', 'update');
    // Twice at most: only with a browser there is it known whether its language pack is wanted.
    for (let round = 0; round < 2 && missing.length > 0; round += 1) {
      const names = missing.map((part) => part.package);
      await apt(
        `Installing ${names.join(', ')}`,
        'install',
        '-y',
        '-qq',
        '--no-install-recommends',
        ...names,
      );
      missing = wanted.filter(isMissing);
    }
  }
  if (missing.length > 0) sayWhatIsMissing(missing);
}

try {
  const wish = process.argv[2] ?? 'chromium';
  if (!['chromium', 'firefox', 'tests'].includes(wish)) throw new Stop(`No such wish: ${wish}`);
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    throw new Stop(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);
  await installPackages('.');
  if (wish === 'tests') for (const folder of testedApps()) await installPackages(folder);
  await installParts(wish);
} catch (error) {
  say(error.message);
  process.exitCode = 1;
}
