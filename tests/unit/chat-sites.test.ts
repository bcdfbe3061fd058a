// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { siteOf } from '../../entrypoints/chat/known-app';
import { sites, sitesAt } from '../../entrypoints/chat/sites';
import { isSite, type Site } from '../../entrypoints/chat/sites/site';
import { siteFiles } from '../page/site-files';

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
    ...(site.identities ?? []).flatMap(({ own, author }) => [own.in, author.in, author.around]),
    ...(site.typing ?? []),
    ...(site.title ?? []),
  ].flatMap((selector) => (selector ? selector.split('>>>') : []));

/** The attributes whose words are written for people, in the language they read. */
const labels = /\[\s*(aria-label|placeholder|title|alt|aria-placeholder|aria-description)\s*[~|^$*]?=/;
/** A placeholder that is the same in every language. */
const wordless = '[aria-placeholder="Aa"]';

describe.each(siteFiles)('the file of %s', (name, { site, about, fixture }) => {
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

  it('names nothing by a label in one human language', () => {
    for (const selector of selectorsOf(site)) expect(selector.replace(wordless, '')).not.toMatch(labels);
  });

  it('is of the kind that goes over a port, as it is and after it', () => {
    expect(isSite(site)).toBe(true);
    expect(isSite(JSON.parse(JSON.stringify(site)))).toBe(true);
  });

  it('has a page of its own to be tried on, with messages of both', () => {
    expect(new Set(fixture.thread.map(({ from }) => from))).toEqual(new Set(['me', 'them']));
    expect(fixture.draft).not.toBe('');
    const { site: there, candidates } = sitesAt(new URL(fixture.url));
    expect(there ? there.id : candidates.map(({ id }) => id)).toEqual(
      there ? site.id : expect.arrayContaining([site.id]),
    );
  });
});

describe('the site of a page', () => {
  const at = (url: string): string | undefined => {
    document.body.innerHTML = '';
    return siteOf(document, sitesAt(new URL(url)))?.id;
  };

  it('is known by its host, and by nothing that looks like it', () => {
    expect(at('https://conversejs.org/fullscreen.html')).toBe('converse');
    expect(at('https://conversejs.org.example.com/')).toBeUndefined();
    expect(at('https://example.com/conversejs.org')).toBeUndefined();
  });

  it('may depend on the path', () => {
    expect(at('https://web.telegram.org/a/#7')).toBe('telegram-a');
    expect(at('https://web.telegram.org/k/#7')).toBe('telegram-k');
  });

  it('is told by what is in the page where people host it themselves', () => {
    const { site, candidates } = sitesAt(new URL('https://talk.example.org/'));
    expect(site).toBeNull();
    document.body.innerHTML =
      '<div id="viewport"><div id="chat-container"><textarea id="input"></textarea></div></div>';
    expect(siteOf(document, { site, candidates })?.id).toBe('the-lounge');
    expect(candidates.every(({ detect }) => detect !== undefined)).toBe(true);
  });
});

describe('data that is no site', () => {
  const [example] = sites;
  it.each([
    ['nothing', null],
    ['a text', 'slack'],
    ['a list', []],
    ['a site without a composer', { ...example, composer: undefined }],
    ['a site with a function', { ...example, detect: () => true }],
    ['a selector without end', { ...example, text: ['a'.repeat(5_000)] }],
    ['too many selectors', { ...example, text: Array.from({ length: 100 }, () => 'p') }],
  ])('is not taken: %s', (_, value) => {
    expect(isSite(value)).toBe(false);
  });
});
