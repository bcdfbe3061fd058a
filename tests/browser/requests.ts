import { readFileSync } from 'node:fs';

/** One request as the browser itself noted it. `by`: the origin that asked for it, empty for the browser's own needs. */
export interface NotedRequest {
  readonly url: string;
  readonly by: string;
}

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly {
    readonly type: number;
    readonly params?: { readonly url?: unknown; readonly initiator?: unknown };
  }[];
}

/**
 * Every request in a finished net log of Chromium: http, https and WebSocket, answered or not. `initiator` is "not an
 * origin" for what the browser asks on its own account.
 */
export function requestsInNetLog(file: string): NotedRequest[] {
  const log = JSON.parse(readFileSync(file, 'utf8')) as NetLog;
  const kind = log.constants.logEventTypes.URL_REQUEST_START_JOB;
  return log.events.flatMap(({ type, params }) => {
    if (type !== kind || typeof params?.url !== 'string') return [];
    const by = typeof params.initiator === 'string' ? params.initiator : '';
    return [{ url: params.url, by: by === 'not an origin' ? '' : by }];
  });
}

/**
 * Chrome-scope script for Firefox: notes every channel before it opens, with the principal that asked for it. What an
 * extension asks for, from its pages or from its script in a page, carries the add-on's (expanded) principal.
 */
export const noteRequestsInFirefox = `(() => {
  window.notedRequests = [];
  window.requestNotary = { observe(subject) {
    const channel = subject.QueryInterface(Ci.nsIHttpChannel);
    const principal = channel.loadInfo?.triggeringPrincipal;
    const asker = principal?.isExpandedPrincipal
      ? principal.allowList.map((each) => each.originNoSuffix).find((origin) => origin.startsWith('moz-extension:'))
      : principal?.isSystemPrincipal ? '' : principal?.originNoSuffix;
    window.notedRequests.push({ url: channel.URI.spec, by: asker ?? '' });
  } };
  Services.obs.addObserver(window.requestNotary, 'http-on-modify-request');
})()`;

const ownScheme = /^(chrome|moz)-extension:/;

/** The requests that an extension made, other than for its own files. */
export const byExtensions = (requests: readonly NotedRequest[]): NotedRequest[] =>
  requests.filter(({ url, by }) => ownScheme.test(by) && !ownScheme.test(url));

/** Where the browsers go on their own account: updates, the clock, lists of settings. */
const vendors = ['google.com', 'googleapis.com', 'gvt1.com', 'mozilla.com', 'mozilla.org', 'mozilla.net'];
const ofVendor = (host: string) => vendors.some((vendor) => host === vendor || host.endsWith(`.${vendor}`));

/**
 * The requests to anywhere but `hosts` (host:port), whoever asked. Only what the browser itself asks of its own maker is
 * left out, and addresses that are no network at all.
 */
export const elsewhere = (requests: readonly NotedRequest[], hosts: readonly string[]): NotedRequest[] =>
  requests.filter(({ url, by }) => {
    if (!/^(https?|wss?):/.test(url)) return false;
    const { host, hostname } = new URL(url);
    return !hosts.includes(host) && !(by === '' && ofVendor(hostname));
  });
