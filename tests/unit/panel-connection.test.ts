import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Hello, Sites, Snapshot } from '../../entrypoints/shared/protocol';
import type { Connection, TabNews } from '../../entrypoints/sidepanel/connection';

/** An event as a browser has them. */
function createEvent<Said extends readonly unknown[]>() {
  const listeners = new Set<(...said: Said) => void>();
  return {
    addListener: (listener: (...said: Said) => void) => void listeners.add(listener),
    removeListener: (listener: (...said: Said) => void) => void listeners.delete(listener),
    say: (...said: Said) => {
      for (const listener of [...listeners]) listener(...said);
    },
    count: () => listeners.size,
  };
}

type FakePort = ReturnType<typeof createPort>;

/** One end of a port; `sent` is what the panel said through it. */
function createPort(frame: number) {
  const port = {
    frame,
    open: true,
    sent: [] as unknown[],
    onMessage: createEvent<[unknown]>(),
    onDisconnect: createEvent<[]>(),
    postMessage: (message: unknown) => void port.sent.push(message),
    disconnect: () => {
      port.open = false;
    },
    leave: () => {
      port.open = false;
      port.onDisconnect.say();
    },
  };
  return port;
}

interface Injection {
  readonly target: { tabId: number; allFrames?: boolean; frameIds?: number[] };
  readonly files: readonly string[];
}

/** A browser with tabs, each with frames or with the words by which it refuses scripts. */
function createBrowser() {
  const pages = new Map<number, { url?: string; frames: number[]; refusal?: string }>();
  const ports: FakePort[] = [];
  const allowed = new Set<string>();
  return {
    pages,
    ports,
    allowed,
    active: 1,
    injections: 0,
    /** The frames that got the script for unknown apps. */
    extras: [] as number[],
    openPorts: () => ports.filter(({ open }) => open).map(({ frame }) => frame),
    api: {
      runtime: {
        id: 'haven' as string | undefined,
        getURL: (path: string) => `chrome-extension://haven/${path}`,
        lastError: undefined,
      },
      windows: { getCurrent: async () => ({ id: 10 }) },
      tabs: {
        onActivated: createEvent<[{ tabId: number; windowId: number }]>(),
        onUpdated: createEvent<[number, { status?: string }]>(),
        onRemoved: createEvent<[number]>(),
        query: async () => [{ id: fake.active }],
        get: async (tab: number) => ({ url: pages.get(tab)?.url }),
        connect: (_tab: number, { frameId }: { frameId: number }) => {
          const port = createPort(frameId);
          ports.push(port);
          return port;
        },
      },
      action: { onClicked: createEvent<[{ id: number; windowId: number; url?: string }]>() },
      permissions: {
        onAdded: createEvent<[object]>(),
        onRemoved: createEvent<[object]>(),
        contains: async ({ origins }: { origins: string[] }) =>
          origins.every((origin) => allowed.has(origin)),
        request: async ({ origins }: { origins: string[] }) => {
          for (const origin of origins) allowed.add(origin);
          fake.api.permissions.onAdded.say({ origins });
          return true;
        },
        remove: async ({ origins }: { origins: string[] }) => {
          for (const origin of origins) allowed.delete(origin);
          fake.api.permissions.onRemoved.say({ origins });
          return true;
        },
      },
      scripting: {
        executeScript: async ({ target, files }: Injection) => {
          if (files.includes('/unknown-apps.js')) {
            fake.extras.push(...(target.frameIds ?? []));
            return [];
          }
          fake.injections += 1;
          const page = pages.get(target.tabId);
          if (!page || page.refusal !== undefined) throw new Error(page?.refusal ?? 'No tab');
          return page.frames
            .filter((frame) => target.allFrames || frame === 0)
            .map((frameId) => ({ frameId }));
        },
      },
    },
  };
}

let fake: ReturnType<typeof createBrowser>;
let closing: AbortController;
let news: TabNews;
let connection: Connection;

vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, name: keyof ReturnType<typeof createBrowser>['api']) => fake.api[name] }),
}));

const notGranted =
  'Cannot access contents of the page. Extension manifest must request permission to access the respective host.';
const hello = (frame: string): Hello => ({
  type: 'hello',
  frame,
  origin: 'https://chat.example',
  hostname: 'chat.example',
  pathname: '/',
  top: true,
});
const snapshot = (frame: string): Snapshot => ({
  type: 'snapshot',
  frame,
  conversation: 'c',
  composer: `${frame}.1`,
  focused: true,
  draft: 'hi',
  messages: [],
  typing: false,
  site: 'generic',
  outdated: null,
  list: true,
});

const settle = () => vi.advanceTimersByTimeAsync(0);
const portOf = (frame: number): FakePort => {
  const port = fake.ports.findLast((one) => one.frame === frame && one.open);
  if (!port) throw new Error(`Nobody listens to frame ${frame}`);
  return port;
};

/** What the panel asked of a frame, besides telling it what app it is. */
const wishesTo = (frame: number): unknown[] =>
  portOf(frame).sent.filter((message) => (message as { type: string }).type !== 'sites');

async function start(resting = false): Promise<void> {
  const { followActiveTab } = await import('../../entrypoints/sidepanel/connection');
  const tell = (next: TabNews): void => {
    news = next;
  };
  connection = await followActiveTab(tell, closing.signal, resting);
  await settle();
}

beforeEach(() => {
  vi.useFakeTimers();
  fake = createBrowser();
  fake.pages.set(1, { url: 'https://chat.example/room', frames: [0] });
  closing = new AbortController();
});
afterEach(() => {
  closing.abort();
  vi.useRealTimers();
});

describe('the tab beside the panel', () => {
  it('is entered when the panel opens, and heard', async () => {
    await start();
    expect(news.place).toBe('on');
    portOf(0).onMessage.say(hello('a'));
    portOf(0).onMessage.say(snapshot('a'));
    await settle();
    expect(news.origin).toBe('https://chat.example');
    expect(news.frames.get(0)?.snapshot?.draft).toBe('hi');
  });

  it('learns from the panel what app each frame is, by where it says it is', async () => {
    fake.pages.set(1, { frames: [0, 4] });
    await start();
    portOf(0).onMessage.say(hello('a'));
    portOf(4).onMessage.say({ ...hello('b'), hostname: 'web.telegram.org', pathname: '/k/', top: false });
    const [own, inner] = [portOf(0).sent[0], portOf(4).sent[0]] as [Sites, Sites];
    expect([own.type, own.frame, own.site]).toEqual(['sites', 'a', null]);
    expect(own.candidates.length).toBeGreaterThan(3);
    expect([inner.frame, inner.site?.id, inner.candidates]).toEqual(['b', 'telegram-k', []]);
    portOf(4).onMessage.say({ ...hello('b'), hostname: 'web.telegram.org', pathname: '/a/', top: false });
    expect((portOf(4).sent[1] as Sites).site?.id).toBe('telegram-a');
  });

  it('has one line to each frame, also to those that come later', async () => {
    fake.pages.set(1, { frames: [0, 4] });
    await start();
    expect(fake.openPorts()).toEqual([0, 4]);
    fake.pages.set(1, { frames: [0, 4, 9] });
    fake.api.tabs.onUpdated.say(1, { status: 'complete' });
    await settle();
    expect(fake.openPorts()).toEqual([0, 4, 9]);
  });

  it('is not heard when what it says is malformed', async () => {
    await start();
    const before = news;
    portOf(0).onMessage.say({ type: 'snapshot', frame: 'a', draft: 7 });
    portOf(0).onMessage.say('hello');
    portOf(0).onMessage.say({ ...snapshot('a'), draft: 'x'.repeat(30_000) });
    expect(news).toBe(before);
  });

  it('is left at once when another tab comes to the front, and when the panel closes', async () => {
    fake.pages.set(2, { url: 'https://mail.example/', frames: [0] });
    await start();
    const first = portOf(0);
    fake.api.tabs.onActivated.say({ tabId: 2, windowId: 10 });
    expect(first.open).toBe(false);
    expect(news.frames.size).toBe(0);
    await settle();
    expect([news.tab, news.place, fake.openPorts()]).toEqual([2, 'on', [0]]);
    closing.abort();
    expect(fake.openPorts()).toEqual([]);
    expect(fake.api.tabs.onActivated.count()).toBe(0);
  });

  it('stays when a tab comes to the front in another window', async () => {
    await start();
    fake.api.tabs.onActivated.say({ tabId: 2, windowId: 11 });
    await settle();
    expect([news.tab, fake.openPorts()]).toEqual([1, [0]]);
  });

  it('is found again after a reload', async () => {
    await start();
    portOf(0).leave();
    expect(news.place).toBe('looking');
    await vi.advanceTimersByTimeAsync(400);
    expect([news.place, fake.openPorts()]).toEqual(['on', [0]]);
  });

  it('is given up for lost when the script in it never answers, and looked for again on request', async () => {
    await start();
    for (let time = 0; time < 4; time++) {
      portOf(0).leave();
      await vi.advanceTimersByTimeAsync(6_000);
    }
    expect([news.place, fake.openPorts()]).toEqual(['lost', []]);
    const asked = fake.injections;
    await vi.advanceTimersByTimeAsync(600_000);
    expect(fake.injections).toBe(asked);
    connection.lookAgain();
    await settle();
    expect([news.place, fake.openPorts()]).toEqual(['on', [0]]);
  });

  it('waits for a click after a navigation that ends the grant, without asking for ever', async () => {
    await start();
    fake.pages.set(1, { frames: [0], refusal: notGranted });
    portOf(0).leave();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(news.place).toBe('not-on');
    const asked = fake.injections;
    await vi.advanceTimersByTimeAsync(600_000);
    expect(fake.injections).toBe(asked);
  });
});

describe('a page that is not open to Haven', () => {
  it('is entered after a click on the icon', async () => {
    fake.pages.set(1, { frames: [0], refusal: notGranted });
    await start();
    expect(news.place).toBe('not-on');
    fake.pages.set(1, { url: 'https://chat.example/', frames: [0] });
    fake.api.action.onClicked.say({ id: 1, windowId: 10 });
    await settle();
    expect(news.place).toBe('on');
  });

  it('is entered when the browser gives a permission from elsewhere', async () => {
    fake.pages.set(1, { frames: [0], refusal: notGranted });
    await start();
    fake.pages.set(1, { url: 'https://chat.example/', frames: [0] });
    fake.api.permissions.onAdded.say({});
    await settle();
    expect(news.place).toBe('on');
  });

  it('stays closed when even a click does not open it', async () => {
    fake.pages.set(1, { frames: [0], refusal: 'Missing host permission for the tab' });
    await start();
    fake.api.action.onClicked.say({ id: 1, windowId: 10 });
    await settle();
    expect(news.place).toBe('closed');
  });

  it('may be a page of Haven itself', async () => {
    fake.pages.set(1, { url: 'chrome-extension://haven/practice.html', frames: [0] });
    await start();
    expect([news.place, fake.injections]).toEqual(['own-page', 0]);
  });

  it('may be any, once the extension was updated under the panel', async () => {
    fake.api.runtime.id = undefined;
    await start();
    expect([news.place, fake.injections]).toEqual(['updated', 0]);
  });
});

describe('always on this app', () => {
  beforeEach(async () => {
    await start();
    portOf(0).onMessage.say(hello('a'));
    await settle();
  });

  it('is the permission of the browser', async () => {
    expect(news.always).toBe(false);
    await connection.allow('https://chat.example');
    expect([news.always, [...fake.allowed]]).toEqual([true, ['https://chat.example/*']]);
  });

  it('off: the page is left and the permission given back, though the click grant goes on', async () => {
    await connection.allow('https://chat.example');
    const port = portOf(0);
    const done = connection.turnOff('https://chat.example');
    expect([port.open, news.place, news.always]).toEqual([false, 'off', false]);
    await done;
    expect(fake.allowed.size).toBe(0);
    fake.api.tabs.onUpdated.say(1, { status: 'complete' });
    await settle();
    expect([news.place, news.origin, fake.openPorts()]).toEqual(['off', 'https://chat.example', []]);
  });

  it('off: stays off when the person comes back to the tab, until the icon is clicked', async () => {
    fake.pages.set(2, { url: 'https://mail.example/', frames: [0] });
    await connection.turnOff('https://chat.example');
    fake.api.tabs.onActivated.say({ tabId: 2, windowId: 10 });
    await settle();
    expect(news.place).toBe('on');
    fake.api.tabs.onActivated.say({ tabId: 1, windowId: 10 });
    await settle();
    expect(news.place).toBe('off');
    fake.api.action.onClicked.say({ id: 1, windowId: 10, url: 'https://chat.example/room' });
    await settle();
    expect(news.place).toBe('on');
  });

  it('off: in the other tabs of the app too, where a click once let Haven in', async () => {
    fake.pages.set(2, { url: 'https://chat.example/other', frames: [0] });
    await connection.turnOff('https://chat.example');
    fake.api.tabs.onActivated.say({ tabId: 2, windowId: 10 });
    await settle();
    expect([news.place, fake.openPorts()]).toEqual(['off', []]);
  });

  it('off: also when the permission is taken away in the settings of the browser', async () => {
    await connection.allow('https://chat.example');
    await fake.api.permissions.remove({ origins: ['https://chat.example/*'] });
    await settle();
    expect([news.place, fake.openPorts()]).toEqual(['off', []]);
  });

  it('off, and on again by the switch', async () => {
    await connection.turnOff('https://chat.example');
    await connection.allow('https://chat.example');
    await settle();
    expect([news.place, news.always]).toEqual(['on', true]);
  });
});

describe('a while without Haven', () => {
  it('leaves the page at once, and enters none until it is over', async () => {
    fake.pages.set(2, { url: 'https://mail.example/', frames: [0] });
    await start();
    const port = portOf(0);
    connection.rest();
    expect([port.open, news.place, news.frames.size]).toEqual([false, 'snoozed', 0]);
    const entered = fake.injections;
    fake.api.tabs.onUpdated.say(1, { status: 'complete' });
    fake.api.tabs.onActivated.say({ tabId: 2, windowId: 10 });
    fake.api.action.onClicked.say({ id: 2, windowId: 10, url: 'https://mail.example/' });
    fake.api.permissions.onAdded.say({});
    await vi.advanceTimersByTimeAsync(600_000);
    expect([news.place, fake.injections, fake.openPorts()]).toEqual(['snoozed', entered, []]);
    connection.wake();
    await settle();
    expect([news.place, news.tab, fake.openPorts()]).toEqual(['on', 2, [0]]);
  });

  it('may have begun before the panel opened', async () => {
    await start(true);
    expect([news.place, fake.injections]).toEqual(['snoozed', 0]);
    connection.wake();
    await settle();
    expect(news.place).toBe('on');
  });

  it('does not forget where Haven was turned off', async () => {
    await start();
    await connection.turnOff('https://chat.example');
    connection.rest();
    connection.wake();
    await settle();
    expect([news.place, fake.openPorts()]).toEqual(['off', []]);
  });
});

describe('words for the message box', () => {
  beforeEach(async () => {
    await start();
    portOf(0).onMessage.say(hello('a'));
    portOf(0).onMessage.say(snapshot('a'));
  });

  it('go to the box in use, and back', async () => {
    const inserting = connection.insert('It sounds like…', 'before');
    expect(wishesTo(0)).toEqual([
      { type: 'insert', frame: 'a', composer: 'a.1', request: 1, text: 'It sounds like…', place: 'before' },
    ]);
    portOf(0).onMessage.say({ type: 'outcome', frame: 'a', request: 1, outcome: 'inserted' });
    const inserted = await inserting;
    expect(inserted).toEqual({ frame: 0, request: 1, outcome: 'inserted' });
    const undoing = connection.undo(inserted);
    portOf(0).onMessage.say({ type: 'outcome', frame: 'a', request: 1, outcome: 'undone' });
    expect(await undoing).toBe('undone');
  });

  it('are not inserted when the page does not answer', async () => {
    const inserting = connection.insert('…', 'after');
    await vi.advanceTimersByTimeAsync(3_000);
    expect((await inserting).outcome).toBe('not-inserted');
  });

  it('are not inserted when the page goes away meanwhile', async () => {
    const inserting = connection.insert('…', 'after');
    portOf(0).leave();
    expect((await inserting).outcome).toBe('not-inserted');
  });

  it('are not inserted when there is no box', async () => {
    portOf(0).onMessage.say({ ...snapshot('a'), composer: null });
    expect((await connection.insert('…', 'after')).outcome).toBe('not-inserted');
    expect(wishesTo(0)).toEqual([]);
  });
});

describe('a frame that no site file fits', () => {
  it('gets the script for unknown apps, and hears of the sites again', async () => {
    await start();
    portOf(0).onMessage.say(hello('a'));
    const [sites] = portOf(0).sent;
    expect(sites).toMatchObject({ type: 'sites', frame: 'a', site: null });
    expect(fake.extras).toEqual([]);

    portOf(0).onMessage.say({ type: 'lacks', frame: 'a' });
    await settle();
    expect(fake.extras).toEqual([0]);
    expect(portOf(0).sent).toEqual([sites, sites]);
  });
});

describe('how the chat in the page is built', () => {
  beforeEach(async () => {
    await start();
    portOf(0).onMessage.say(hello('a'));
    portOf(0).onMessage.say(snapshot('a'));
  });

  it('is told by the frame in use', async () => {
    const describing = connection.describe();
    await settle();
    expect(fake.extras).toEqual([0]);
    expect(wishesTo(0)).toEqual([{ type: 'describe', frame: 'a', request: 1 }]);
    portOf(0).onMessage.say({ type: 'structure', frame: 'a', request: 1, structure: 'div' });
    expect(await describing).toBe('div');
  });

  it('is nothing when the page does not answer, or with something else', async () => {
    const describing = connection.describe();
    portOf(0).onMessage.say({ type: 'structure', frame: 'a', request: 1, structure: 'x'.repeat(50_000) });
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await describing).toBe('');
  });
});
