import browser, { type Runtime } from 'webextension-polyfill';
import { sitesAt } from '../chat/sites';
import {
  type Describe,
  type Insert,
  isFromPage,
  type Outcome,
  portName,
  type Structure,
  type ToPage,
  type Undo,
} from '../shared/protocol';
import { type Frames, noFrames, receive, without } from './frames';

/** The line between the panel and the frames of one tab, from the first word until `leave`. */
export interface PageLink {
  /** Puts the script into all frames that may be entered and listens to the new ones. Rejects when the page refuses. */
  readonly enter: () => Promise<void>;
  /** Sends a wish to a frame; the answer comes within three seconds, a refusal if the page gives none. */
  readonly ask: (frame: number, wish: Insert | Undo) => Promise<Outcome['outcome']>;
  /** How the chat in a frame is built, without any word of it; empty when the page does not answer in time. */
  readonly describe: (frame: number, request: number) => Promise<string>;
  /** Hangs up: everything of Haven in the page stops. For good. */
  readonly leave: () => void;
}

const script = '/chat.js';
/** For apps that no site file fits, and for reports. */
const scriptForUnknownApps = '/unknown-apps.js';
const answerWithin = 3_000;

/**
 * A link to a tab. `changed` hears the frames after each of them said something new; `gone` is called when the last
 * frame went away by itself (a navigation, a reload, the back/forward cache).
 */
export function linkTo(tabId: number, changed: (frames: Frames) => void, gone: () => void): PageLink {
  const ports = new Map<number, Runtime.Port>();
  /** Who waits for the answer to a request; without a word they take it for refused. */
  const waiting = new Map<number, (answer?: Outcome | Structure) => void>();
  let frames: Frames = noFrames;
  let left = false;

  function listen(frame: number): void {
    const port = browser.tabs.connect(tabId, { name: portName, frameId: frame });
    ports.set(frame, port);
    let sites: ToPage | undefined;
    port.onMessage.addListener((message: unknown) => {
      if (ports.get(frame) !== port || !isFromPage(message)) return;
      if (message.type === 'outcome' || message.type === 'structure') {
        waiting.get(message.request)?.(message);
        return;
      }
      if (message.type === 'lacks') {
        void learnUnknownApps(frame).then(
          () => ports.get(frame) === port && sites && port.postMessage(sites),
        );
        return;
      }
      if (message.type === 'hello') {
        sites = { type: 'sites', frame: message.frame, ...sitesAt(message) };
        port.postMessage(sites);
      }
      frames = receive(frames, frame, message);
      changed(frames);
    });
    port.onDisconnect.addListener(() => {
      // Reading the error tells Chromium that it has been seen.
      void browser.runtime.lastError;
      if (ports.get(frame) !== port) return;
      ports.delete(frame);
      frames = without(frames, frame);
      if (ports.size === 0) gone();
      else changed(frames);
    });
  }

  /** A frame that refuses just now is going away. */
  const learnUnknownApps = (frame: number): Promise<unknown> =>
    browser.scripting
      .executeScript({ target: { tabId, frameIds: [frame] }, files: [scriptForUnknownApps] })
      .catch(() => undefined);

  async function enterFrames(target: { tabId: number; allFrames?: boolean }): Promise<void> {
    const entered = await browser.scripting.executeScript({ target, files: [script] });
    if (left) return;
    for (const { frameId } of entered) if (!ports.has(frameId)) listen(frameId);
  }

  function answerTo(frame: number, wish: Insert | Undo | Describe): Promise<Outcome | Structure | undefined> {
    return new Promise((resolve) => {
      const answer = (said?: Outcome | Structure) => {
        clearTimeout(late);
        waiting.delete(wish.request);
        resolve(said);
      };
      const late = setTimeout(answer, answerWithin);
      waiting.set(wish.request, answer);
      const port = ports.get(frame);
      if (port) port.postMessage(wish);
      else answer();
    });
  }

  return {
    enter: async () => {
      await enterFrames({ tabId });
      // The page itself is in; a frame that hangs or refuses must not hold it up.
      enterFrames({ tabId, allFrames: true }).catch(() => undefined);
    },
    ask: async (frame, wish) => {
      const answer = await answerTo(frame, wish);
      if (answer?.type === 'outcome') return answer.outcome;
      return wish.type === 'insert' ? 'not-inserted' : 'not-undone';
    },
    describe: async (frame, request) => {
      const name = frames.get(frame)?.snapshot?.frame ?? '';
      await learnUnknownApps(frame);
      const answer = await answerTo(frame, { type: 'describe', frame: name, request });
      return answer?.type === 'structure' ? answer.structure : '';
    },
    leave: () => {
      left = true;
      for (const port of ports.values()) port.disconnect();
      ports.clear();
      for (const answer of waiting.values()) answer();
    },
  };
}
