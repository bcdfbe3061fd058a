import type { About, Fixture, Site } from '../../entrypoints/chat/sites/site';

/** What a site file holds: the data, what people want to know of it, and a page built like the app's. */
export interface SiteFile {
  readonly site: Site;
  readonly about: About;
  readonly fixture: Fixture;
}

/** All site files, by the name of the file. */
export const siteFiles: readonly (readonly [name: string, file: SiteFile])[] = Object.entries(
  import.meta.glob<SiteFile>(
    ['../../entrypoints/chat/sites/*.ts', '!**/generic.ts', '!**/index.ts', '!**/site.ts'],
    { eager: true },
  ),
).map(([path, file]) => [path.split('/').at(-1)?.replace('.ts', '') ?? '', file]);
