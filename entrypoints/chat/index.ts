import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type FromPage, isToPage, portName } from '../shared/protocol.ts';
import { watch } from './watch.ts';

/** Ms to wait for the panel's port before giving up. */
const patience = 5_000;

/** The one life of Haven in a frame. */
interface Life {
  readonly isConnected: () => boolean;
  readonly end: () => void;
}

/** Where the living one is found by the next. Only this extension's own scripts see it; the page does not. */
const here = Symbol.for('haven');
const world = globalThis as { [here]?: Life | undefined };

export default defineUnlistedScript({
  globalName: false,
  main() {
    // The panel may put the script in twice: the one that already talks to it goes on.
    if (world[here]?.isConnected()) return;
    world[here]?.end();
    world[here] = live();
  },
});

/** Waits for the panel's port, watches the page while it is open, and leaves nothing behind when it closes. */
function live(): Life {
  const lifetime = new AbortController();
  const { signal } = lifetime;
  type Port = Parameters<Parameters<typeof browser.runtime.onConnect.addListener>[0]>[0];
  let connected: Port | undefined;

  const life: Life = { isConnected: () => connected !== undefined && browser.runtime?.id !== undefined, end };

  function end(): void {
    if (signal.aborted) return;
    lifetime.abort();
    clearTimeout(waiting);
    if (world[here] === life) delete world[here];
    try {
      browser.runtime.onConnect.removeListener(connect);
      connected?.disconnect();
    } catch {
      // The extension was updated or removed under this page: there is nothing left to hang up.
    }
  }

  function connect(port: Port): void {
    if (port.name !== portName || connected) return;
    connected = port;
    clearTimeout(waiting);
    const post = (message: FromPage): void => {
      try {
        port.postMessage(message);
      } catch {
        end();
      }
    };
    port.onDisconnect.addListener(end);
    // A page that goes into the back/forward cache loses its port, and is not told.
    window.addEventListener('pagehide', end, { signal });
    const answer = watch(post, signal);
    port.onMessage.addListener((message: unknown) => {
      if (!signal.aborted && isToPage(message)) answer(message);
    });
  }

  const waiting = setTimeout(end, patience);
  browser.runtime.onConnect.addListener(connect);
  return life;
}
