/** Patterns of permissions as the browser keeps them ("https://chat.example/*"), and the addresses that people know. */

const isOwnMachine = (host: string): boolean => /^(localhost|127\.|\[::1\])/.test(host);

/**
 * The pattern of the site that an address is on, however it was typed: "chat.example", "https://chat.example/room". Without
 * a protocol it is https, but http on this machine. A port is no part of a pattern. Undefined: this is no web address.
 */
export function patternFromAddress(address: string): string | undefined {
  const typed = address.trim().toLowerCase();
  if (typed === '' || /\s|\*/.test(typed)) return undefined;
  const full = /^[a-z][a-z\d+.-]*:\/\//.test(typed)
    ? typed
    : `${isOwnMachine(typed) ? 'http' : 'https'}://${typed}`;
  if (!/^https?:/.test(full) || !URL.canParse(full)) return undefined;
  const { protocol, hostname } = new URL(full);
  return hostname.includes('.') || isOwnMachine(hostname) ? `${protocol}//${hostname}/*` : undefined;
}

/** The host of a pattern, as people know it; undefined for a pattern that holds every site. */
export function hostOf(pattern: string): string | undefined {
  const host = /^[^:]+:\/\/([^/]*)/.exec(pattern)?.[1];
  return host === undefined || host === '*' ? undefined : host.replace(/^\*\./, '');
}

/** The origin that a pattern stands for; undefined when it stands for several. */
export function originOf(pattern: string): string | undefined {
  const origin = pattern.replace(/\/\*$/, '');
  return origin.includes('*') || !URL.canParse(origin) ? undefined : new URL(origin).origin;
}
