// @vitest-environment happy-dom
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { findKnownBox } from '../../entrypoints/chat/composer';
import { siteOf, sites } from '../../entrypoints/chat/sites';
import type { About, Fixture, Site } from '../../entrypoints/chat/sites/site';
import { findList, readSite, seen } from '../../entrypoints/chat/thread';
import { wordsOf } from '../../entrypoints/chat/words';

beforeAll(() => {
  // happy-dom has no layout: every element gets the same size and place.
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 300, 40));
});

interface SiteFile {
  readonly site: Site;
  readonly about: About;
  readonly fixture: Fixture;
}
const files = import.meta.glob<SiteFile>(
  ['../../entrypoints/chat/sites/*.ts', '!**/generic.ts', '!**/index.ts', '!**/site.ts'],
  { eager: true },
);
const all = Object.entries(files).map(
  ([path, file]) => [path.split('/').at(-1)?.replace('.ts', '') ?? '', file] as const,
);

/** Every selector in the data of a site. */
const selectorsOf = (site: Site): string[] =>
  [
    site.detect,
    site.skip,
    site.drop,
    ...site.composer,
    ...site.list,
    ...site.message,
    ...site.mine,
    ...site.theirs,
    ...(site.author ?? []),
    ...site.text,
    ...(site.time ?? []).map((time) => time.in),
    ...(site.typing ?? []),
    ...(site.title ?? []),
  ].flatMap((selector) => (selector ? selector.split('>>>') : []));

describe.each(all)('the file of %s', (name, { site, about, fixture }) => {
  it('is named after its site, and is in the index', () => {
    expect(site.id).toBe(name);
    expect(sites).toContain(site);
  });

  it('says where its facts come from', () => {
    expect(about.name).not.toBe('');
    expect(about.source).not.toBe('');
    expect(about.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(site.hosts.length > 0 || site.detect).toBeTruthy();
  });

  it('holds selectors that a browser takes', () => {
    for (const selector of selectorsOf(site)) {
      expect(() => document.querySelector(selector.trim() || '*'), selector).not.toThrow();
    }
  });

  it('reads its own fixture', () => {
    document.body.innerHTML = fixture.html;
    const { hostname, pathname } = new URL(fixture.url);
    expect(siteOf(document, { hostname, pathname })?.id).toBe(site.id);
    const box = findKnownBox(document, site, undefined);
    const list = findList(document, site, box);
    expect(box && wordsOf(box, true)).toBe(fixture.draft);
    expect(list && readSite(list, site).map(seen)).toEqual(fixture.thread);
  });
});

describe('the site of a page', () => {
  const at = (url: string): string | undefined => {
    document.body.innerHTML = '';
    const { hostname, pathname } = new URL(url);
    return siteOf(document, { hostname, pathname })?.id;
  };

  it('is known by its host, and by nothing that looks like it', () => {
    expect(at('https://conversejs.org/fullscreen.html')).toBe('converse');
    expect(at('https://conversejs.org.example.com/')).toBeUndefined();
    expect(at('https://example.com/conversejs.org')).toBeUndefined();
  });
});
