// Where the browsers are. Node's own modules only: this runs before `node_modules` exists.
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const usualPlaces = {
  chromium: {
    variable: 'HAVEN_CHROMIUM',
    linux: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'brave-browser',
    ],
    darwin: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
    ],
    win32: [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    variable: 'HAVEN_FIREFOX',
    linux: ['firefox-esr', 'firefox'],
    darwin: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    ],
    win32: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
  },
};

const isExecutable = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The full path of a command on PATH, or undefined. */
export const findCommand = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, name))
    .find(isExecutable);

/**
 * The executable of a browser, or undefined when there is none. The environment comes first (HAVEN_CHROMIUM,
 * HAVEN_FIREFOX); a path there that does not exist throws, since it was meant.
 * @param {'chromium' | 'firefox'} browser
 * @returns {string | undefined}
 */
export function findBrowser(browser) {
  const { variable, linux, darwin, win32 } = usualPlaces[browser];
  const wished = process.env[variable];
  if (wished) {
    const found = existsSync(wished) ? wished : findCommand(wished);
    if (!found) throw new Error(`${variable} is set to ${wished}, and there is no such program.`);
    return found;
  }
  if (process.platform === 'darwin') return darwin.find(isExecutable);
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    return roots
      .filter((root) => root !== undefined)
      .flatMap((root) => win32.map((place) => join(root, place)))
      .find(existsSync);
  }
  return linux.map(findCommand).find((place) => place !== undefined);
}
