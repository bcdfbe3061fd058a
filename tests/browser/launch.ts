/**
 * Starts a real Chromium or Firefox with the built extension, and opens Haven's panel in it the way a person does: by the
 * button in the toolbar. Both browsers come out as one `HavenBrowser`, so that a test is written once.
 */
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import { findBrowser } from '../../.ci/browsers.mjs';
import type { Display } from './display';
import { type NotedRequest, noteRequestsInFirefox, requestsInNetLog } from './requests';
import { type Surface, until } from './surface';

export type BrowserName = 'chromium' | 'firefox';

export interface LaunchOptions {
  /** A folder with a built extension; by default what `npm run build` made for this browser. */
  readonly extension?: string;
  /** Shows a window; needs a display. */
  readonly headed?: boolean;
  /** The X display to show it on, such as ':7'; by default the one of the environment. */
  readonly display?: string;
  /** The language of the browser's own interface, and so of Haven's. */
  readonly language?: 'en' | 'nl';
  /**
   * A person uses this browser: it keeps its sandbox, may go online, asks before it grants, notes no requests, and leaves
   * Ctrl+C to the caller. Without it every host name but `hosts` leads nowhere.
   */
  readonly forPerson?: boolean;
  /** In Firefox: asks for optional permissions instead of granting them unasked. Chromium always asks. */
  readonly askForPermissions?: boolean;
  /** Made-up host names that lead to this machine, such as 'chat.example'. */
  readonly hosts?: readonly string[];
  /** Size of the window in CSS pixels. */
  readonly size?: { readonly width: number; readonly height: number };
  /** Uses the dark colour scheme. */
  readonly dark?: boolean;
  /** A folder for downloads, which are then saved there unasked. */
  readonly downloads?: string;
}

/** The real side panel or sidebar, open. */
export interface Panel extends Surface {
  /** Shuts it as its own close button does. */
  readonly close: () => Promise<void>;
  readonly isOpen: () => Promise<boolean>;
}

export interface HavenBrowser {
  readonly name: BrowserName;
  readonly browser: Browser;
  readonly extensionId: string;
  /** The address of one of Haven's own pages, such as 'practice.html'. */
  readonly address: (file: string) => string;
  /** Opens one of Haven's own pages in a tab. */
  readonly openOwnPage: (file: string, page?: Page) => Promise<Page>;
  /** Clicks Haven's toolbar button with this tab in front, or does what `open` says instead, and waits for the panel. */
  readonly openPanel: (page: Page, open?: () => unknown) => Promise<Panel>;
  /** Clicks Haven's toolbar button with this tab in front, whether or not the panel is open. */
  readonly clickToolbarButton: (page: Page) => Promise<void>;
  /** Waits for the browser's own question after a click in the panel, and answers it on this display with "Allow". */
  readonly allowPrompt: (asked: Pick<Surface, 'evaluate'>, display: Display) => Promise<void>;
  /** Lets Haven use an origin without asking, as if it had been granted earlier. */
  readonly grant: (origin: string) => Promise<void>;
  /** Loads the extension anew, as an update does. */
  readonly reloadExtension: () => Promise<void>;
  /** All event listeners on the document and the window of this tab, in every world of scripts: 'document input' … */
  readonly listenersIn: (page: Page) => Promise<readonly string[]>;
  /** Ends the browser. Its answer: every request that it made from the first moment on; nothing when it was over. */
  readonly close: () => Promise<readonly NotedRequest[]>;
  /** The profile folder; gone after `close`. */
  readonly profile: string;
}

const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

/** Where `npm run build` puts the extension for a browser. */
export const builtExtension = (name: BrowserName): string =>
  join(projectFolder, '.output', name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');

function prepare(name: BrowserName, extension = builtExtension(name)) {
  const executablePath = findBrowser(name);
  if (!executablePath) throw new Error(`No ${name} on this machine: run node .ci/setup.mjs tests`);
  if (!existsSync(join(extension, 'manifest.json')))
    throw new Error(`No extension in ${extension}: run npm run build`);
  return { executablePath, extension, profile: mkdtempSync(join(tmpdir(), `haven-${name}-`)) };
}

/** The browser's last helper processes may still write for a moment. */
const removeProfile = (profile: string) =>
  rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });

const environment = ({ display, language }: LaunchOptions): Record<string, string | undefined> => ({
  ...process.env,
  ...(display && { DISPLAY: display }),
  ...(language && { LANGUAGE: language }),
  MOZ_CRASHREPORTER_DISABLE: '1',
});

/** tsx wraps named functions in a call of `__name`, which no browser knows. */
const asExpression = (work: (...given: never[]) => unknown, given: readonly unknown[]): string =>
  `((__name) => (${work.toString()})(...${JSON.stringify(given)}))((it) => it)`;

/** The match pattern of an origin; Firefox knows no ports in these. */
const originPattern = (origin: string): string => `${origin.replace(/:\d+$/, '')}/*`;

/** Ends a browser, also one that is ending by itself just now, and waits until its process is gone. */
async function end(browser: Browser): Promise<void> {
  const child = browser.process();
  const gone =
    child && child.exitCode === null && child.signalCode === null ? once(child, 'exit') : undefined;
  await browser.close().catch(() => undefined);
  await gone;
}

const signalsOf = ({ forPerson = false }: LaunchOptions) => ({
  handleSIGINT: !forPerson,
  handleSIGTERM: !forPerson,
  handleSIGHUP: !forPerson,
});

export const launch = (name: BrowserName, options?: LaunchOptions): Promise<HavenBrowser> =>
  name === 'chromium' ? launchChromium(options) : launchFirefox(options);

// Chromium ---------------------------------------------------------------------------------------------------------------

/** Chromium guards its prompts against answers by accident for half a second, and longer while keys come. */
const protectionIsOver = () => new Promise((resolve) => setTimeout(resolve, 1500));

export async function launchChromium(options: LaunchOptions = {}): Promise<HavenBrowser> {
  const { executablePath, extension, profile } = prepare('chromium', options.extension);
  const { width, height } = options.size ?? { width: 1200, height: 800 };
  const netLog = join(profile, 'net-log.json');
  const hostRules = [...(options.hosts ?? []).map((host) => `MAP ${host} 127.0.0.1`), 'MAP * ~NOTFOUND'];
  const browser = await puppeteer.launch({
    executablePath,
    headless: !options.headed,
    // The bar "controlled by automated test software" is for nobody here, and takes room from the chat.
    ...(options.headed && { ignoreDefaultArgs: ['--enable-automation'] }),
    pipe: true,
    ...signalsOf(options),
    enableExtensions: [extension],
    userDataDir: profile,
    defaultViewport: null,
    env: environment(options),
    args: [
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--window-size=${width},${height}`,
      '--window-position=0,0',
      ...(options.language ? [`--lang=${options.language}`] : []),
      ...(options.dark ? ['--force-dark-mode'] : []),
      // Root has no sandbox in Chromium; `--test-type` keeps the bar that says so out of the pictures.
      ...(!options.forPerson || process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []),
      ...(options.forPerson
        ? []
        : [
            '--disable-gpu',
            '--disable-quic',
            // Chats ask at once whether they may show notifications.
            '--deny-permission-prompts',
            '--disable-features=AutofillServerCommunication',
            `--log-net-log=${netLog}`,
            `--host-resolver-rules=${hostRules.join(', ')}, EXCLUDE 127.0.0.1, EXCLUDE localhost`,
          ]),
    ],
  });
  const installed = await until('the extension to be there', async () => {
    const [first] = (await browser.extensions()).values();
    return first;
  });
  const extensionId = installed.id;
  const address = (file: string) => `chrome-extension://${extensionId}/${file}`;
  /** Targets of an extension that was loaded anew since: puppeteer goes on listing them. */
  const outdated = new Set<Target>();
  const ownTargets = () =>
    browser.targets().filter((target) => target.url().startsWith(address('')) && !outdated.has(target));
  const isBackgroundListening = () => {
    const workers = ownTargets().filter((target) => target.type() === 'service_worker');
    const answers = workers.map(async (target) =>
      (await target.worker())?.evaluate('chrome.action.onClicked.hasListeners()').catch(() => false),
    );
    return Promise.race([...answers, new Promise<false>((resolve) => setTimeout(resolve, 1000, false))]);
  };
  await until('the background to listen', isBackgroundListening);

  const isPanel = (url: string) => url.startsWith(address('sidepanel.html'));
  const session = await browser.target().createCDPSession();
  if (options.downloads)
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: options.downloads });
  const isPanelOpen = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.some(({ url }) => isPanel(url));
  };
  const clickToolbarButton = async (page: Page) => {
    await page.bringToFront();
    const extensions = await browser.extensions();
    const own = extensions.get(extensionId);
    if (!own) throw new Error('The extension is not there any more');
    await own.triggerAction(page);
  };

  return {
    name: 'chromium',
    browser,
    extensionId,
    profile,
    address,
    clickToolbarButton,
    async openOwnPage(file, page) {
      const tab = page ?? (await browser.newPage());
      await tab.goto(address(file));
      return tab;
    },
    async openPanel(page, open = () => clickToolbarButton(page)) {
      await open();
      const target = await until('the side panel', async () =>
        ownTargets().find((each) => isPanel(each.url())),
      );
      const panel = await target.asPage();
      await panel.waitForSelector('body');
      return {
        evaluate: (work, ...given) => panel.evaluate(asExpression(work, given)) as Promise<never>,
        clickAt: (x, y) => panel.mouse.click(x, y),
        isOpen: isPanelOpen,
        async close() {
          // It may be going by itself just now: what counts is that it is gone.
          await panel.close().catch(() => undefined);
          await until('the side panel to be gone', async () => !(await isPanelOpen()));
          outdated.add(target);
        },
      };
    },
    async allowPrompt(asked, display) {
      await until('the prompt to take the focus', () => asked.evaluate(() => !document.hasFocus()));
      // "Deny" has the focus, "Allow" cannot be reached at first, and keys that come at once or fast are not taken.
      await protectionIsOver();
      display.press('Tab');
      await protectionIsOver();
      display.press('Return');
    },
    async grant(origin) {
      const pattern = JSON.stringify(originPattern(origin));
      const settings = await browser.newPage();
      await settings.goto('chrome://extensions');
      await settings.evaluate(
        `chrome.developerPrivate.addHostPermission(${JSON.stringify(extensionId)}, ${pattern})`,
      );
      await settings.goto(address('practice.html'));
      await settings.evaluate(`chrome.permissions.request({ origins: [${pattern}] })`);
      await settings.close();
    },
    async reloadExtension() {
      for (const target of ownTargets()) outdated.add(target);
      await browser.installExtension(extension);
      await until('the new background to listen', isBackgroundListening);
    },
    async listenersIn(page) {
      const session = await page.createCDPSession();
      const worlds: number[] = [];
      session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context.id));
      await session.send('Runtime.enable');
      const found: string[] = [];
      for (const contextId of worlds) {
        for (const expression of ['document', 'window']) {
          const { result } = await session.send('Runtime.evaluate', { expression, contextId });
          const { listeners } = await session.send('DOMDebugger.getEventListeners', {
            objectId: result.objectId ?? '',
          });
          found.push(...listeners.map(({ type }) => `${expression} ${type}`));
        }
      }
      await session.detach();
      return found.sort();
    },
    async close() {
      if (!existsSync(profile)) return [];
      await end(browser);
      const requests = options.forPerson ? [] : requestsInNetLog(netLog);
      removeProfile(profile);
      return requests;
    },
  };
}

// Firefox ----------------------------------------------------------------------------------------------------------------

/** The add-on's address in tests; Firefox makes one up for every profile unless it is told. */
const firefoxAddress = '7a6f0d0e-8f2c-4a43-9d55-5b2c7b1d6a11';
const firefoxId = 'haven@haven.example';
const firefoxWidget = 'haven_haven_example';

/** The part of puppeteer's connection to Firefox that its own methods do not offer: other scopes than web pages. */
interface RawConnection {
  send(method: string, parameters: Record<string, unknown>): Promise<{ readonly result: unknown }>;
}

interface ContextTree {
  readonly contexts: readonly { readonly context: string; readonly url: string }[];
}

interface ScriptAnswer {
  readonly type: string;
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

export async function launchFirefox(options: LaunchOptions = {}): Promise<HavenBrowser> {
  const { executablePath, extension, profile } = prepare('firefox', options.extension);
  const { width, height } = options.size ?? { width: 1200, height: 800 };
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: !options.headed,
    ...signalsOf(options),
    userDataDir: profile,
    defaultViewport: null,
    env: environment(options),
    args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [firefoxId]: firefoxAddress }),
      'extensions.webextOptionalPermissionPrompts': options.forPerson ?? options.askForPermissions ?? false,
      'browser.aboutwelcome.enabled': false,
      'browser.tabs.warnOnClose': false,
      'permissions.default.desktop-notification': options.forPerson ? 0 : 2,
      'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
      ...(options.language && { 'intl.locale.requested': options.language }),
      ...(options.dark && { 'ui.systemUsesDarkTheme': 1 }),
      ...(options.downloads && {
        'browser.download.folderList': 2,
        'browser.download.dir': options.downloads,
        'browser.download.useDownloadDir': true,
        'browser.helperApps.neverAsk.saveToDisk': 'application/json',
      }),
      ...(options.forPerson ? {} : { 'network.dns.forceResolve': '127.0.0.1' }),
    },
  });
  const { connection } = browser as unknown as { readonly connection: RawConnection };

  /** Runs a script in the browser's own window, where the toolbar and the sidebar are. */
  const inWindow = async (expression: string): Promise<unknown> => {
    const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const window = (tree as ContextTree).contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
    if (!window) throw new Error('Firefox shows no window');
    const { result } = await connection.send('script.evaluate', {
      expression,
      target: { context: window.context },
      awaitPromise: true,
      userActivation: true,
    });
    const answer = result as ScriptAnswer;
    if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text ?? 'The script failed');
    return answer.result?.value;
  };
  const clickInWindow = (x: string, y: string) =>
    inWindow(`(() => {
      for (const type of ['mousemove', 'mousedown', 'mouseup'])
        window.synthesizeMouseEvent(type, ${x}, ${y}, { button: 0, clickCount: type === 'mousemove' ? 0 : 1 }, {});
    })()`);

  if (!options.forPerson) await inWindow(noteRequestsInFirefox);
  // The stripes in the address bar of a browser that is driven from outside.
  if (options.headed) await inWindow(`document.documentElement.removeAttribute('remotecontrol')`);
  const extensionId = await browser.installExtension(extension);
  await until('the toolbar button', () =>
    inWindow(`(() => {
      const id = '${firefoxWidget}-browser-action';
      CustomizableUI.addWidgetToArea(id, CustomizableUI.AREA_NAVBAR);
      return document.getElementById(id) !== null;
    })()`).then((there) => there === true),
  );

  const address = (file: string) => `moz-extension://${firefoxAddress}/${file}`;
  const isOpen = async () =>
    (await inWindow(
      `SidebarController.isOpen && SidebarController.currentID === '${firefoxWidget}-sidebar-action'`,
    )) === true;
  const sidebar = `SidebarController.browser.contentDocument?.getElementById('webext-panels-browser')`;
  const clickToolbarButton = async (page: Page) => {
    await page.bringToFront();
    await inWindow(`(() => {
      const button = document.getElementById('${firefoxWidget}-browser-action')
        .querySelector('.unified-extensions-item-action-button');
      const box = button.getBoundingClientRect();
      for (const type of ['mousemove', 'mousedown', 'mouseup'])
        window.synthesizeMouseEvent(type, box.x + box.width / 2, box.y + box.height / 2,
          { button: 0, clickCount: type === 'mousemove' ? 0 : 1 }, {});
    })()`);
  };

  /**
   * Runs a privileged expression beside a document, through a frame script: the sidebar is no tab and BiDi has no other way
   * in. `content` is the window of the document; `browser` is an expression for the element that holds it.
   */
  const beside = async (browser: string, expression: string): Promise<unknown> => {
    const answer = await inWindow(`(async () => {
      const messages = ${browser}.messageManager;
      const name = 'answer-' + Math.random();
      const answered = new Promise((resolve) => {
        const listener = { receiveMessage({ data }) { messages.removeMessageListener(name, listener); resolve(data); } };
        messages.addMessageListener(name, listener);
      });
      const frameScript = '(async () => {' +
        'let answer;' +
        'try {' +
          'answer = { value: JSON.stringify(await ' + ${JSON.stringify(expression)} + ') };' +
        '} catch (error) { answer = { error: String(error) }; }' +
        'sendAsyncMessage(' + JSON.stringify(name) + ', answer);' +
      '})()';
      messages.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(frameScript), false);
      return JSON.stringify(await answered);
    })()`);
    const { value, error } = JSON.parse(answer as string) as { value?: string; error?: string };
    if (error !== undefined) throw new Error(error);
    return value === undefined ? undefined : JSON.parse(value);
  };

  /** Runs an expression as a script of the sidebar's own page. */
  const inSidebar = (expression: string): Promise<unknown> =>
    beside(
      sidebar,
      `Cu.evalInSandbox(${JSON.stringify(`(async () => ${expression})()`)},
        Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false }))`,
    );

  return {
    name: 'firefox',
    browser,
    extensionId,
    profile,
    address,
    clickToolbarButton,
    async openOwnPage(file, page) {
      const tab = page ?? (await browser.newPage());
      const { result: tree } = await connection.send('browsingContext.getTree', { maxDepth: 0 });
      const marker = `about:blank#${Math.random()}`;
      await tab.goto(marker);
      const { result: marked } = await connection.send('browsingContext.getTree', { maxDepth: 0 });
      const context = (marked as ContextTree).contexts.find(({ url }) => url === marker)?.context;
      if (!context)
        throw new Error(`No tab to open ${file} in among ${(tree as ContextTree).contexts.length}`);
      await connection.send('browsingContext.navigate', { context, url: address(file), wait: 'none' });
      await until(`the page ${file}`, () =>
        tab
          .evaluate((wanted) => location.href === wanted && document.readyState === 'complete', address(file))
          .catch(() => false),
      );
      return tab;
    },
    async openPanel(page, open = () => clickToolbarButton(page)) {
      await open();
      await until('the sidebar', async () => (await isOpen()) && (await inWindow(`!!${sidebar}`)));
      await until('the page in the sidebar', () =>
        inSidebar(`(location.href.includes('sidepanel.html') && document.readyState === 'complete')`)
          .then((ready) => ready === true)
          .catch(() => false),
      );
      return {
        evaluate: (work, ...given) => inSidebar(asExpression(work, given)) as Promise<never>,
        clickAt: async (x, y) => {
          await clickInWindow(
            `SidebarController.browser.getBoundingClientRect().x + ${sidebar}.getBoundingClientRect().x + ${x}`,
            `SidebarController.browser.getBoundingClientRect().y + ${sidebar}.getBoundingClientRect().y + ${y}`,
          );
        },
        isOpen,
        async close() {
          await inWindow('SidebarController.hide()');
          await until('the sidebar to be gone', async () => !(await isOpen()));
        },
      };
    },
    async allowPrompt(_asked, display) {
      const place = await until('the prompt', () =>
        inWindow(`(() => {
          const button = PopupNotifications.panel.querySelector('.popup-notification-primary-button');
          if (PopupNotifications.panel.state !== 'open' || !button || button.disabled) return null;
          const { width, height } = button.getBoundingClientRect();
          return JSON.stringify([button.screenX + width / 2, button.screenY + height / 2]);
        })()`),
      );
      const [x, y] = JSON.parse(place as string) as [number, number];
      // Firefox ignores clicks on a prompt that has only just appeared.
      await until('the prompt to be answered', async () => {
        display.click(Math.round(x), Math.round(y));
        return (await inWindow(`PopupNotifications.panel.state`)) === 'closed';
      });
    },
    async grant(origin) {
      await inWindow(`(async () => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const extension = WebExtensionPolicy.getByID('${firefoxId}').extension;
        await ExtensionPermissions.add('${firefoxId}',
          { origins: [${JSON.stringify(originPattern(origin))}], permissions: [], data_collection: [] }, extension);
      })()`);
    },
    async reloadExtension() {
      await inWindow(`(async () => {
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        await (await AddonManager.getAddonByID('${firefoxId}')).reload();
      })()`);
    },
    async listenersIn(page) {
      const found = await beside(
        `(() => {
          const [tab, ...others] = gBrowser.browsers.filter(({ currentURI }) => currentURI.spec === '${page.url()}');
          if (!tab || others.length > 0) throw new Error('Not one tab at that address');
          return tab;
        })()`,
        // An extension that is gone leaves dead objects in the list, which are never called again.
        `Object.entries({ document: content.document, window: content }).flatMap(([name, target]) =>
          Services.els.getListenerInfoFor(target)
            .filter(({ listenerObject }) => listenerObject && !Cu.isDeadWrapper(listenerObject))
            .map(({ type }) => name + ' ' + type))`,
      );
      return (found as string[]).sort();
    },
    async close() {
      if (!existsSync(profile)) return [];
      const requests = options.forPerson ? '[]' : await inWindow('JSON.stringify(window.notedRequests)');
      await end(browser);
      removeProfile(profile);
      return JSON.parse(requests as string) as NotedRequest[];
    },
  };
}
