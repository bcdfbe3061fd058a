import browser, { type Runtime } from 'webextension-polyfill';
import { isFromPage, type Outcome, portName, type ToPage } from '../shared/protocol';
import { type Frames, noFrames, receive, without } from './frames';

/** The line between the panel and the frames of one tab, from the first word until `leave`. */
export interface PageLink {
  /** Puts the script into all frames that may be entered and listens to the new ones. Rejects when the page refuses. */
  readonly enter: () => Promise<void>;
  /** Sends a wish to a frame; the answer comes within three seconds, a refusal if the page gives none. */
  readonly ask: (frame: number, wish: ToPage) => Promise<Outcome['outcome']>;
  /** Hangs up: everything of Haven in the page stops. For good. */
  readonly leave: () => void;
}

const script = '/chat.js';
const answerWithin = 3_000;

/**
 * A link to a tab. `changed` hears the frames after each of them said something new; `gone` is called when the last
 * frame went away by itself (a navigation, a reload, the back/forward cache).
 */
export function linkTo(tabId: number, changed: (frames: Frames) => void, gone: () => void): PageLink {
  const ports = new Map<number, Runtime.Port>();
  const waiting = new Map<number, (outcome?: Outcome['outcome']) => void>();
  let frames: Frames = noFrames;
  let left = false;

  function listen(frame: number): void {
    const port = browser.tabs.connect(tabId, { name: portName, frameId: frame });
    ports.set(frame, port);
    port.onMessage.addListener((message: unknown) => {
      if (ports.get(frame) !== port || !isFromPage(message)) return;
      if (message.type === 'outcome') {
        waiting.get(message.request)?.(message.outcome);
        return;
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

  async function enterFrames(target: { tabId: number; allFrames?: boolean }): Promise<void> {
    const entered = await browser.scripting.executeScript({ target, files: [script] });
    if (left) return;
    for (const { frameId } of entered) if (!ports.has(frameId)) listen(frameId);
  }

  return {
    enter: async () => {
      await enterFrames({ tabId });
      // The page itself is in; a frame that hangs or refuses must not hold it up.
      enterFrames({ tabId, allFrames: true }).catch(() => undefined);
    },
    ask: (frame, wish) => {
      const refusal = wish.type === 'insert' ? 'not-inserted' : 'not-undone';
      return new Promise((resolve) => {
        const answer = (outcome: Outcome['outcome'] = refusal) => {
          clearTimeout(late);
          waiting.delete(wish.request);
          resolve(outcome);
        };
        const late = setTimeout(answer, answerWithin, refusal);
        waiting.set(wish.request, answer);
        const port = ports.get(frame);
        if (port) port.postMessage(wish);
        else answer();
      });
    },
    leave: () => {
      left = true;
      for (const port of ports.values()) port.disconnect();
      ports.clear();
      for (const answer of waiting.values()) answer();
    },
  };
}
