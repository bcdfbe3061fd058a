import type { About, Site } from '../chat/sites/site';

/** A chat app that can be ticked: its name, and the patterns of the permission it needs. */
export interface KnownApp {
  readonly id: string;
  readonly name: string;
  /** The hosts as people know them. */
  readonly hosts: readonly string[];
  readonly patterns: readonly string[];
}

const sites = import.meta.glob<Site>(
  ['../chat/sites/*.ts', '!../chat/sites/index.ts', '!../chat/sites/site.ts', '!../chat/sites/generic.ts'],
  { eager: true, import: 'site' },
);
const abouts = import.meta.glob<About>(
  ['../chat/sites/*.ts', '!../chat/sites/index.ts', '!../chat/sites/site.ts', '!../chat/sites/generic.ts'],
  { eager: true, import: 'about' },
);

/** The host of a site's pattern: `example.org/messages` → `example.org`. A permission knows no paths. */
const hostOf = (pattern: string): string => pattern.split('/')[0] ?? pattern;

function knownApp(path: string, { id, hosts }: Site): readonly KnownApp[] {
  const name = abouts[path]?.name;
  const own = [...new Set(hosts.map(hostOf))];
  if (name === undefined || own.length === 0) return [];
  return [{ id, name, hosts: own, patterns: own.map((host) => `https://${host}/*`) }];
}

/** The apps that Haven knows by their address, by name. Those that people host themselves are added by address. */
export const knownApps: readonly KnownApp[] = Object.entries(sites)
  .flatMap(([path, site]) => knownApp(path, site))
  .sort((one, other) => one.name.localeCompare(other.name));

/** Apps that an organisation offers, by their origins. */
export const appsOf = (origins: readonly string[]): readonly KnownApp[] =>
  origins.map((origin) => {
    const { host, hostname, protocol } = new URL(origin);
    return { id: origin, name: host, hosts: [], patterns: [`${protocol}//${hostname}/*`] };
  });
