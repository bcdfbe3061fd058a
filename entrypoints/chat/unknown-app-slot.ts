import type { Learned } from './learned.ts';
import type { Site } from './sites/site.ts';
import type { Shown } from './thread.ts';

/**
 * What reads apps that no site file fits, by their structure. It is a script of its own, which the panel puts into a page
 * only where it is wanted, so that a page of a known app does not pay for it.
 */
export interface UnknownApps {
  /** The list of messages that belongs to a box, if that is a message box. Reads layout. */
  readonly findThread: (box: Element) => Element | undefined;
  /** The newest messages of a list; what was learned of the writer grows with them. `now`: epoch ms. */
  readonly read: (list: Element, learned: Learned, now: number) => Shown[];
  /** How the part of the page with the box and the list is built, without any word of it. */
  readonly structureOf: (
    box: Element | undefined,
    list: Element | undefined,
    site: Site | undefined,
  ) => string;
}

/** Where the scripts of Haven in one frame find each other. The page does not see it. */
const here = Symbol.for('haven unknown apps');
const world = globalThis as { [here]?: UnknownApps | undefined };

/** Undefined until the panel has put that script in. */
export const unknownApps = (): UnknownApps | undefined => world[here];

export function offer(apps: UnknownApps): void {
  world[here] = apps;
}

export function withdraw(): void {
  delete world[here];
}
