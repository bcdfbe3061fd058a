import { findFirst } from '../tree.ts';
import { site as converse } from './converse.ts';
import type { Site } from './site.ts';
import { site as theLounge } from './the-lounge.ts';

/** All known apps. A new one is a file beside this and a line here. */
export const sites: readonly Site[] = [converse, theLounge];

/** The app this page is: by its host, or by what only that app has. Undefined for all others. */
export function siteOf(
  page: Document,
  place: { readonly hostname: string; readonly pathname: string },
): Site | undefined {
  return (
    sites.find((site) => site.hosts.some((host) => isAt(host, place))) ??
    sites.find((site) => site.detect && findFirst(page, [site.detect]))
  );
}

/** Whether a page is at `chat.example.org`, `*.example.org` or `example.org/path`. */
function isAt(
  pattern: string,
  { hostname, pathname }: { readonly hostname: string; readonly pathname: string },
): boolean {
  const slash = pattern.indexOf('/');
  const wanted = slash < 0 ? pattern : pattern.slice(0, slash);
  const path = slash < 0 ? '/' : pattern.slice(slash);
  const hostFits = wanted.startsWith('*.') ? hostname.endsWith(wanted.slice(1)) : hostname === wanted;
  return hostFits && pathname.startsWith(path);
}
