// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Site } from '../../entrypoints/chat/sites/site';
import { findList, readSite, type Shown, seen, Thread, Typing } from '../../entrypoints/chat/thread';
import { limits } from '../../entrypoints/shared/protocol';

beforeAll(() => {
  // happy-dom has no layout: every element gets the same size and place.
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 300, 40));
});

const shown = (text: string, more: Partial<Shown> = {}): Shown => ({
  element: document.createElement('div'),
  from: 'them',
  text,
  ...more,
});
const texts = (messages: readonly Shown[]): string[] => messages.map(({ text }) => text);

const site: Site = {
  id: 'example',
  hosts: [],
  editor: 'textarea',
  composer: ['textarea'],
  list: ['.list'],
  message: ['.message'],
  skip: '.joined',
  mine: ['.mine'],
  theirs: ['.theirs'],
  runs: true,
  text: ['.text'],
  drop: '.quote',
  time: [{ in: 'time', read: 'data-seconds', unit: 's' }],
  key: 'data-id',
  typing: ['.writing'],
};

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('which messages came while Haven looked', () => {
  it('knows none at the first look', () => {
    expect(new Thread().follow([shown('Hi'), shown('Hello')], 1_000).map(seen)).toEqual([
      { from: 'them', text: 'Hi' },
      { from: 'them', text: 'Hello' },
    ]);
  });

  it('gives a new one the time it came, and keeps it', () => {
    const thread = new Thread();
    const first = [shown('Hi')];
    thread.follow(first, 1_000);
    const second = [...first, shown('Are you there?')];
    expect(thread.follow(second, 5_000).map(seen)[1]).toEqual({
      from: 'them',
      text: 'Are you there?',
      at: 5_000,
    });
    expect(thread.follow(second, 9_000).map(seen)[1]?.at).toBe(5_000);
  });

  it('knows them again when the app builds its whole list anew', () => {
    const thread = new Thread();
    thread.follow([shown('Hi'), shown('So')], 1_000);
    thread.follow([shown('Hi'), shown('So'), shown('Well')], 2_000);
    const again = thread.follow([shown('Hi'), shown('So'), shown('Well'), shown('Yes')], 3_000);
    expect(again.map(seen).map(({ at }) => at)).toEqual([undefined, undefined, 2_000, 3_000]);
  });

  it('tells a new message from an older one with the same words', () => {
    const thread = new Thread();
    const first = shown('ok');
    thread.follow([first], 1_000);
    expect(thread.follow([first, shown('ok')], 2_000).map(({ came }) => came)).toEqual([undefined, 2_000]);
  });

  it('takes an edited message for the same one', () => {
    const thread = new Thread();
    const [hi, so] = [shown('Hi'), shown('So', { key: '2' })];
    thread.follow([hi], 1_000);
    thread.follow([hi, so], 2_000);
    expect(thread.follow([hi, shown('So then', { key: '2' })], 3_000).map(seen)[1]).toEqual({
      from: 'them',
      text: 'So then',
      at: 2_000,
    });
  });

  it('takes many at once for history, and old ones for old', () => {
    const thread = new Thread();
    const first = shown('Hi');
    thread.follow([first], 1_000);
    const many = Array.from({ length: 20 }, (_, n) => shown(`Line ${n}`));
    expect(thread.follow([first, ...many], 2_000).every(({ came }) => came === undefined)).toBe(true);
    const late = shown('From yesterday', { at: 1_000 });
    expect(thread.follow([first, ...many, late], 90_000_000).at(-1)).toMatchObject({ at: 1_000 });
    expect(thread.follow([first, ...many, late], 90_000_000).at(-1)?.came).toBeUndefined();
  });

  it('knows the first message of a new conversation, but not of one that loads', () => {
    const loading = new Thread();
    loading.follow([], 1_000);
    expect(loading.follow([shown('Hi')], 1_500)[0]?.came).toBeUndefined();
    const fresh = new Thread();
    fresh.follow([], 1_000);
    expect(fresh.follow([shown('Hi')], 9_000)[0]?.came).toBe(9_000);
  });

  it('keeps the newest when someone scrolls up in a list that holds only what is in view', () => {
    const all = Array.from({ length: 30 }, (_, n) => shown(`Line ${n}`));
    const thread = new Thread();
    thread.follow(all.slice(10), 1_000);
    expect(texts(thread.follow(all.slice(0, 20), 2_000)).at(-1)).toBe('Line 29');
    expect(thread.follow(all.slice(10), 3_000).every(({ came }) => came === undefined)).toBe(true);
  });

  it('forgets another conversation', () => {
    const thread = new Thread();
    thread.follow([shown('Hi')], 1_000);
    thread.forget();
    expect(thread.follow([shown('Hi'), shown('So')], 2_000).every(({ came }) => came === undefined)).toBe(
      true,
    );
  });

  it('cuts what is too long', () => {
    expect(seen(shown('a'.repeat(limits.text + 5))).text).toHaveLength(limits.text);
  });
});

describe('reading the list of a known app', () => {
  const list = (html: string): Element => {
    document.body.innerHTML = `<div class="list">${html}</div>`;
    return document.body.children[0] as Element;
  };

  it('reads who, what and when, and carries the speaker through a run', () => {
    const read = readSite(
      list(`
        <div class="message joined">Noor joined</div>
        <div class="group"><div class="message theirs" data-id="1"><time data-seconds="60"></time><div class="text"><div class="quote">Hm</div>I lost it</div></div>
        <div class="message" data-id="2"><div class="text">Again</div></div></div>
        <div class="message mine"><div class="text">Oh no</div></div>
        <div class="message"><div class="text">Really</div></div>
        <div class="message"><img alt="photo"></div>`),
      site,
    );
    expect(read.map(({ from, text, at, key }) => [from, text, at, key])).toEqual([
      ['them', 'I lost it', 60_000, '1'],
      ['them', 'Again', undefined, '2'],
      ['me', 'Oh no', undefined, undefined],
      ['me', 'Really', undefined, undefined],
    ]);
  });

  it('reads the newest, however many there are', () => {
    const many = Array.from(
      { length: 3_000 },
      (_, n) => `<div class="message theirs"><p class="text">${n}</p></div>`,
    );
    const read = readSite(list(many.join('')), site);
    expect(read).toHaveLength(limits.messages);
    expect(read.at(-1)?.text).toBe('2999');
  });

  it('takes the list nearest to the box', () => {
    document.body.innerHTML =
      '<div class="list" id="other"></div><main><div class="list" id="own"></div><textarea></textarea></main>';
    const box = document.querySelector('textarea') ?? undefined;
    expect(findList(document, site, box)?.id).toBe('own');
    expect(findList(document, site, undefined)?.id).toBe('other');
  });
});

describe('whether the other is typing', () => {
  const page = (words: string): Element => {
    document.body.innerHTML = `<div><div class="list"></div><div class="writing">${words}</div></div>`;
    return document.querySelector('.list') as Element;
  };

  it('is said by a line near the list', () => {
    expect(new Typing().isShown(page('Noor is typing'), undefined, site, 0)).toBe(true);
    expect(new Typing().isShown(page('<i></i><i></i><i></i>'), undefined, site, 0)).toBe(true);
    expect(new Typing().isShown(page(''), undefined, site, 0)).toBe(false);
    expect(new Typing().isShown(undefined, undefined, site, 0)).toBe(false);
  });

  it('is no longer believed when the line says something else, or for too long', () => {
    const typing = new Typing();
    expect(typing.isShown(page('Noor is typing'), undefined, site, 0)).toBe(true);
    expect(typing.isShown(page('Noor has stopped typing'), undefined, site, 5_000)).toBe(false);
    expect(typing.isShown(page(''), undefined, site, 6_000)).toBe(false);
    expect(typing.isShown(page('Noor is typing'), undefined, site, 7_000)).toBe(true);
    expect(typing.isShown(page('Noor is typing'), undefined, site, 50_000)).toBe(false);
  });
});
