// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { findList, readSite } from '../../entrypoints/chat/known-app';
import { Learned } from '../../entrypoints/chat/learned';
import type { Site } from '../../entrypoints/chat/sites/site';
import { type Shown, seen, Thread, Typing } from '../../entrypoints/chat/thread';
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
const atEnd = (): boolean => false;
const away = (): boolean => true;
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
    expect(new Thread().follow([shown('Hi'), shown('Hello')], 1_000, atEnd).map(seen)).toEqual([
      { from: 'them', text: 'Hi' },
      { from: 'them', text: 'Hello' },
    ]);
  });

  it('gives a new one the time it came, and keeps it', () => {
    const thread = new Thread();
    const first = [shown('Hi')];
    thread.follow(first, 1_000, atEnd);
    const second = [...first, shown('Are you there?')];
    expect(thread.follow(second, 5_000, atEnd).map(seen)[1]).toEqual({
      from: 'them',
      text: 'Are you there?',
      at: 5_000,
    });
    expect(thread.follow(second, 9_000, atEnd).map(seen)[1]?.at).toBe(5_000);
  });

  it('knows them again when the app builds its whole list anew', () => {
    const thread = new Thread();
    thread.follow([shown('Hi'), shown('So')], 1_000, atEnd);
    thread.follow([shown('Hi'), shown('So'), shown('Well')], 2_000, atEnd);
    const again = thread.follow([shown('Hi'), shown('So'), shown('Well'), shown('Yes')], 3_000, atEnd);
    expect(again.map(seen).map(({ at }) => at)).toEqual([undefined, undefined, 2_000, 3_000]);
  });

  it('tells a new message from an older one with the same words', () => {
    const thread = new Thread();
    const first = shown('ok');
    thread.follow([first], 1_000, atEnd);
    expect(thread.follow([first, shown('ok')], 2_000, atEnd).map(({ came }) => came)).toEqual([
      undefined,
      2_000,
    ]);
  });

  it('takes an edited message for the same one', () => {
    const thread = new Thread();
    const [hi, so] = [shown('Hi'), shown('So', { key: '2' })];
    thread.follow([hi], 1_000, atEnd);
    thread.follow([hi, so], 2_000, atEnd);
    expect(thread.follow([hi, shown('So then', { key: '2' })], 3_000, atEnd).map(seen)[1]).toEqual({
      from: 'them',
      text: 'So then',
      at: 2_000,
    });
  });

  it('takes many at once for history, and old ones for old', () => {
    const thread = new Thread();
    const first = shown('Hi');
    thread.follow([first], 1_000, atEnd);
    const many = Array.from({ length: 20 }, (_, n) => shown(`Line ${n}`));
    expect(thread.follow([first, ...many], 2_000, atEnd).every(({ came }) => came === undefined)).toBe(true);
    const late = shown('From yesterday', { at: 1_000 });
    expect(thread.follow([first, ...many, late], 90_000_000, atEnd).at(-1)).toMatchObject({ at: 1_000 });
    expect(thread.follow([first, ...many, late], 90_000_000, atEnd).at(-1)?.came).toBeUndefined();
  });

  it('knows the first message of a new conversation, but not of one that loads', () => {
    const loading = new Thread();
    loading.follow([], 1_000, atEnd);
    expect(loading.follow([shown('Hi')], 1_500, atEnd)[0]?.came).toBeUndefined();
    const fresh = new Thread();
    fresh.follow([], 1_000, atEnd);
    expect(fresh.follow([shown('Hi')], 9_000, atEnd)[0]?.came).toBe(9_000);
  });

  it('keeps the newest when someone scrolls up in a list that holds only what is in view', () => {
    const all = Array.from({ length: 30 }, (_, n) => shown(`Line ${n}`));
    const thread = new Thread();
    thread.follow(all.slice(10), 1_000, atEnd);
    expect(texts(thread.follow(all.slice(0, 20), 2_000, atEnd)).at(-1)).toBe('Line 29');
    expect(thread.follow(all.slice(10), 3_000, atEnd).every(({ came }) => came === undefined)).toBe(true);
  });

  it('knows again what left the end of the list for a while', () => {
    const all = Array.from({ length: 12 }, (_, n) => shown(`Line ${n}`));
    const thread = new Thread();
    thread.follow(all, 1_000, atEnd);
    thread.follow(all.slice(0, 10), 2_000, atEnd);
    thread.follow(all.slice(0, 8), 3_000, atEnd);
    const back = thread.follow(all, 4_000, atEnd);
    expect(texts(back)).toEqual(texts(all));
    expect(back.every(({ came }) => came === undefined)).toBe(true);
    expect(thread.follow([...all, shown('Line 12')], 5_000, atEnd).at(-1)?.came).toBe(5_000);
  });

  it('keeps the newest while the list is scrolled away from it, step by step, as far as it goes', () => {
    const all = Array.from({ length: 60 }, (_, n) => shown(`Line ${n}`));
    const thread = new Thread();
    thread.follow(all.slice(50), 1_000, atEnd);
    for (let first = 48; first >= 0; first -= 4) {
      expect(texts(thread.follow(all.slice(first, first + 10), 2_000, away)).at(-1)).toBe('Line 59');
    }
    const back = thread.follow(all.slice(50), 3_000, atEnd);
    expect(back.every(({ came }) => came === undefined)).toBe(true);
  });

  it('shows another conversation at once, also one that opens away from its end', () => {
    const thread = new Thread();
    thread.follow([shown('Hi'), shown('So')], 1_000, atEnd);
    expect(texts(thread.follow([shown('Bread'), shown('Milk')], 2_000, away))).toEqual(['Bread', 'Milk']);
  });

  it('drops a deleted message, and leaves the time of the others', () => {
    const thread = new Thread();
    const [a, b, c, d] = ['one', 'two', 'three', 'four'].map((text) => shown(text)) as [
      Shown,
      Shown,
      Shown,
      Shown,
    ];
    thread.follow([a], 1_000, atEnd);
    thread.follow([a, b], 2_000, atEnd);
    thread.follow([a, b, c], 3_000, atEnd);
    expect(thread.follow([a, c], 4_000, atEnd).map(({ came }) => came)).toEqual([undefined, 3_000]);
    expect(thread.follow([a, c, d], 5_000, atEnd).map(({ came }) => came)).toEqual([undefined, 3_000, 5_000]);
  });

  it('forgets another conversation', () => {
    const thread = new Thread();
    thread.follow([shown('Hi')], 1_000, atEnd);
    thread.forget();
    expect(
      thread.follow([shown('Hi'), shown('So')], 2_000, atEnd).every(({ came }) => came === undefined),
    ).toBe(true);
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
      new Learned(),
      0,
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
    const read = readSite(list(many.join('')), site, new Learned(), 0);
    expect(read).toHaveLength(limits.messages);
    expect(read.at(-1)?.text).toBe('2999');
  });

  const named: Site = {
    ...site,
    mine: [],
    theirs: [],
    identities: [
      {
        own: { in: '.account img', read: 'src', after: ['/avatars/'], until: '/' },
        author: { in: '.face', read: 'src', after: ['/avatars/'], until: '/' },
      },
      { own: { in: '.account .name', read: '' }, author: { in: '.name', around: '.group', read: '' } },
    ],
    author: ['.name'],
  };
  const rows = `
    <div class="group"><b class="name">Noor</b><div class="message"><img class="face" src="/avatars/7/a"><p class="text">I lost it</p></div></div>
    <div class="message"><p class="text">Again</p></div>
    <div class="group"><b class="name">Kim</b><div class="message"><p class="text">Oh no</p></div></div>`;
  const speakers = (html: string, learned = new Learned(), now = 0): string[] =>
    readSite(list(html), named, learned, now).map(({ from, text }) => `${from} ${text}`);

  it('knows the writer by their own id or name in the page, the first that a message shows', () => {
    const account = '<div class="account"><img src="/avatars/3/b"><span class="name">Kim</span></div>';
    expect(speakers(account + rows)).toEqual(['them I lost it', 'them Again', 'me Oh no']);
  });

  it('knows nobody where the page shows no own name, until a message is seen being sent', () => {
    const learned = new Learned();
    expect(speakers(rows, learned)).toEqual(['unknown I lost it', 'unknown Again', 'unknown Oh no']);
    learned.drafted('I come over', 1);
    learned.drafted('', 2);
    const after = `${rows}<div class="group"><b class="name">Kim</b><div class="message"><p class="text">I come over</p></div></div>`;
    // Noor is told by a face and Kim by a name: of faces nothing was learned.
    expect(speakers(after, learned, 3)).toEqual([
      'unknown I lost it',
      'unknown Again',
      'me Oh no',
      'me I come over',
    ]);
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
