/** Where the panel stands towards the tab beside it. */
export type Place =
  /** Reaching for the page. */
  | 'looking'
  /** The browser has not let Haven in: a click on the icon does. */
  | 'not-on'
  /** The browser lets no extension in: its own pages, stores, errors. */
  | 'closed'
  /** A page of Haven itself. */
  | 'own-page'
  /** The person's organisation keeps Haven away from this site. */
  | 'barred'
  /** The person turned Haven off on this app. */
  | 'off'
  /** The person asked for a while without Haven. */
  | 'snoozed'
  /** Haven's script was let in, but does not answer. */
  | 'lost'
  /** Haven was updated under the open panel, and the browser has cut the panel off. */
  | 'updated'
  /** Haven's script runs in the page. */
  | 'on';

/** What Chromium says of pages that no permission opens. Firefox says the same of all pages it refuses. */
const closedToAll = /cannot access an? [\w-]+:\/\/ url|cannot be scripted|error page|extensions? gallery/i;

/**
 * What it means that the browser refused the script. `error`: what it said. `url`: the page's address, when the browser
 * shows it, which it does only where Haven has been let in. `clicked`: the icon was clicked on this tab just now.
 */
export function placeAfterRefusal(error: unknown, url: string | undefined, clicked: boolean): Place {
  const words = error instanceof Error ? error.message : '';
  if (/context invalidated/i.test(words)) return 'updated';
  return clicked || url !== undefined || closedToAll.test(words) ? 'closed' : 'not-on';
}

/** The origin of an address, when it is one that the browser can give a permission for. */
export function webOrigin(url: string | undefined): string | undefined {
  return url && /^https?:/.test(url) && URL.canParse(url) ? new URL(url).origin : undefined;
}

/** The pattern by which the browser keeps its permission for an origin; a port is no part of it. */
export function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}
