import browser, { type Permissions, type Tabs } from 'webextension-polyfill';
import type { Outcome } from '../shared/protocol';
import { type Frames, frameInUse, noFrames, originOf } from './frames';
import { linkTo, type PageLink } from './page-link';
import { type Place, patternOf, placeAfterRefusal, webOrigin } from './place';

/** What the panel learns of the tab beside it. */
export interface TabNews {
  readonly tab: number | undefined;
  readonly place: Place;
  readonly frames: Frames;
  /** The app that "always on this app" is about; undefined where the browser has no permission to give. */
  readonly origin: string | undefined;
  /** True when Haven may come along on this app by itself. */
  readonly always: boolean;
}

/** An answered insertion, by which it can be undone. */
export interface Inserted {
  readonly frame: number;
  readonly request: number;
  readonly outcome: Outcome['outcome'];
}

export interface Connection {
  /** Looks at the page again, also for frames that came later. */
  readonly lookAgain: () => void;
  /** Asks the page to put words into the message box in use. */
  readonly insert: (text: string, place: 'before' | 'after') => Promise<Inserted>;
  /** Asks the page to take an insertion back. */
  readonly undo: (inserted: Inserted) => Promise<Outcome['outcome']>;
  /** How the chat in the page is built, without any word of it; empty where the page does not tell. */
  readonly describe: () => Promise<string>;
  /** Asks the browser for the app's origin. Only straight from a click. */
  readonly allow: (origin: string) => Promise<void>;
  /** Leaves the page at once and gives the app's origin back. */
  readonly turnOff: (origin: string) => Promise<void>;
  /** Leaves the page at once and enters none, until `wake`. */
  readonly rest: () => void;
  readonly wake: () => void;
}

/** Ms until another try after the page went away; slow pages get several. */
const retries = [300, 1_500, 5_000] as const;

const nowhere: TabNews = {
  tab: undefined,
  place: 'looking',
  frames: noFrames,
  origin: undefined,
  always: false,
};

/**
 * Follows the active tab of the panel's own window until the signal aborts, and tells what changed. Haven's script goes
 * into that tab where the browser allows it, and stops when another tab becomes active. `resting`: it goes into none
 * before `wake`. `neverAt`: origins that it never goes into, as they are now; after a change, `lookAgain`.
 */
export async function followActiveTab(
  tell: (news: TabNews) => void,
  signal: AbortSignal,
  resting = false,
  neverAt: () => readonly string[] = () => [],
): Promise<Connection> {
  const home = (await browser.windows.getCurrent()).id;
  /** Origins where Haven was turned off by hand: the grant of an earlier click outlives that, and must not count. */
  const turnedOff = new Set<string>();
  let isResting = resting;
  let now = nowhere;
  let link: PageLink | undefined;
  let requests = 0;
  let entering = 0;
  /** Tries since the page last said something. */
  let tries = 0;
  let retry: ReturnType<typeof setTimeout> | undefined;

  function know(news: Partial<TabNews>): void {
    now = { ...now, ...news };
    tell(now);
  }

  function hangUp(place: Place): void {
    clearTimeout(retry);
    entering += 1;
    link?.leave();
    link = undefined;
    know({ place, frames: noFrames });
  }

  function goTo(tab: number | undefined, clicked = false): void {
    now = { ...nowhere, tab };
    tries = 0;
    hangUp('looking');
    void enter(clicked);
  }

  async function learnOrigin(origin: string | undefined): Promise<void> {
    const { tab } = now;
    const always = origin !== undefined && (await isAllowed(origin));
    if (now.tab === tab && (now.origin !== origin || now.always !== always)) know({ origin, always });
  }

  function newLink(tab: number): PageLink {
    const made = linkTo(
      tab,
      (frames) => {
        if (link !== made) return;
        tries = 0;
        know({ frames });
        if (originOf(frames) !== now.origin) void learnOrigin(originOf(frames));
      },
      () => {
        if (link !== made) return;
        hangUp(tries < retries.length ? 'looking' : 'lost');
        enterLater();
      },
    );
    return made;
  }

  function enterLater(): void {
    const wait = retries[tries];
    tries += 1;
    if (wait !== undefined) retry = setTimeout(() => void enter(false), wait);
  }

  async function enter(clicked: boolean): Promise<void> {
    const { tab } = now;
    if (tab === undefined || signal.aborted) return;
    clearTimeout(retry);
    entering += 1;
    const mine = entering;
    const url = await urlOf(tab);
    if (mine !== entering) return;
    const barred = isResting ? 'snoozed' : placeWithoutTrying(url, turnedOff, neverAt());
    if (barred) {
      hangUp(barred);
      void learnOrigin(barred === 'off' ? webOrigin(url) : undefined);
      return;
    }
    link ??= newLink(tab);
    try {
      await link.enter();
      if (mine === entering && now.place !== 'on') know({ place: 'on' });
    } catch (error) {
      if (mine !== entering) return;
      const refused = placeAfterRefusal(error, url, clicked);
      hangUp(refused);
      if (tries > 0) enterLater();
      void learnOrigin(undefined);
    }
  }

  function turnOffHere(origin: string): void {
    turnedOff.add(origin);
    hangUp('off');
    know({ origin, always: false });
  }

  hear(browser.tabs.onActivated, signal, ({ tabId, windowId }: Tabs.OnActivatedActiveInfoType) => {
    if (windowId === home) goTo(tabId);
  });
  hear(browser.tabs.onUpdated, signal, (tabId: number, change: Tabs.OnUpdatedChangeInfoType) => {
    if (tabId === now.tab && change.status === 'complete') void enter(false);
  });
  hear(browser.action.onClicked, signal, (clicked: Tabs.Tab) => {
    // The click grants this tab to Haven: what was refused or turned off may now be open.
    if (clicked.windowId !== home || clicked.id === undefined) return;
    turnedOff.delete(webOrigin(clicked.url) ?? '');
    if (clicked.id === now.tab) void enter(true);
    else goTo(clicked.id, true);
  });
  hear(browser.permissions.onAdded, signal, ({ origins = [] }: Permissions.Permissions) => {
    for (const origin of turnedOff) if (origins.includes(patternOf(origin))) turnedOff.delete(origin);
    if (now.place === 'on') void learnOrigin(now.origin);
    else void enter(false);
  });
  hear(browser.permissions.onRemoved, signal, async () => {
    const { origin, always, place } = now;
    if (origin && always && place === 'on' && !(await isAllowed(origin))) turnOffHere(origin);
  });
  signal.addEventListener('abort', () => hangUp('looking'));

  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  goTo(active?.id);

  return {
    lookAgain: () => void enter(false),
    insert: async (text, place) => {
      requests += 1;
      const request = requests;
      const frame = frameInUse(now.frames) ?? 0;
      const snapshot = now.frames.get(frame)?.snapshot;
      if (!link || !snapshot?.composer) return { frame, request, outcome: 'not-inserted' };
      const wish = {
        type: 'insert',
        frame: snapshot.frame,
        composer: snapshot.composer,
        request,
        text,
        place,
      } as const;
      return { frame, request, outcome: await link.ask(frame, wish) };
    },
    undo: async ({ frame, request }) => {
      const name = now.frames.get(frame)?.snapshot?.frame;
      return link && name !== undefined
        ? link.ask(frame, { type: 'undo', frame: name, request })
        : 'not-undone';
    },
    describe: async () => {
      requests += 1;
      return (await link?.describe(frameInUse(now.frames) ?? 0, requests)) ?? '';
    },
    allow: async (origin) => {
      const granted = await browser.permissions.request({ origins: [patternOf(origin)] });
      if (!granted) return;
      turnedOff.delete(origin);
      await enter(false);
      await learnOrigin(origin);
    },
    turnOff: async (origin) => {
      turnOffHere(origin);
      await browser.permissions.remove({ origins: [patternOf(origin)] });
    },
    rest: () => {
      isResting = true;
      hangUp('snoozed');
    },
    wake: () => {
      isResting = false;
      tries = 0;
      void enter(false);
    },
  };
}

const isAllowed = (origin: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [patternOf(origin)] });

/** The address of a tab where the browser shows it: on pages where Haven has been let in, and on its own. */
async function urlOf(tab: number): Promise<string | undefined> {
  try {
    return (await browser.tabs.get(tab)).url;
  } catch {
    return undefined;
  }
}

/** What is known before the browser is asked: cut off, at home, or at an origin where Haven is not to be. */
function placeWithoutTrying(
  url: string | undefined,
  turnedOff: ReadonlySet<string>,
  neverAt: readonly string[],
): Place | undefined {
  if (browser.runtime.id === undefined) return 'updated';
  if (url?.startsWith(browser.runtime.getURL(''))) return 'own-page';
  if (neverAt.includes(webOrigin(url) ?? '')) return 'barred';
  if (turnedOff.has(webOrigin(url) ?? '')) return 'off';
  return undefined;
}

/** Listens to a browser event until the signal aborts. */
function hear<Listener>(
  event: { addListener(listener: Listener): void; removeListener(listener: Listener): void },
  signal: AbortSignal,
  listener: Listener,
): void {
  event.addListener(listener);
  signal.addEventListener('abort', () => event.removeListener(listener));
}
