import { describe, expect, it } from 'vitest';
import { countWords } from '../../rules/count-words';
import { isLaughing } from '../../rules/laughter';
import { momentOf, type Reader } from '../../rules/moment';
import type { Act, Conversation, Feeling, Found } from '../../rules/types';

const now = Date.UTC(2026, 4, 1, 12);
const hour = 60 * 60 * 1000;

/** Texts of these tests are acts themselves: `distress question` does both. `feeling:fear` has a label. */
const reader: Reader = (text) => ({
  language: 'en',
  acts: text
    .split(' ')
    .filter((word) => word.length > 1)
    .map((word): Found => {
      const [act, label] = word.split(':');
      const start = text.indexOf(word);
      const found = { act: act as Act, start, end: start + word.length };
      return label ? { ...found, label: label as Feeling } : found;
    }),
});

type Line = readonly ['them' | 'me', string, number?];

const moment = (lines: readonly Line[], draft = '') =>
  momentOf(
    {
      messages: lines.map(([from, text, ago]) => ({
        from,
        text,
        ...(ago === undefined ? {} : { at: now - ago * 1000 }),
      })),
      draft,
      now,
    },
    undefined,
    reader,
  );

describe('what is heavy', () => {
  it('is read over the other’s messages since the writer’s last one', () => {
    const { incoming, heavy } = moment([
      ['them', 'distress', 90],
      ['me', 'advising', 80],
      ['them', 'feeling:fear', 70],
      ['them', 'closing', 60],
    ]);
    expect(incoming.map(({ index }) => index)).toEqual([2, 3]);
    expect(heavy).toEqual([{ where: 2, start: 0, end: 12, act: 'feeling' }]);
  });

  it.each(['feeling:joy', 'feeling:confusion', 'question', 'feeling'])('is not %s', (text) => {
    expect(moment([['them', text, 60]]).heavy).toEqual([]);
  });

  it('is not what they laugh about, but for danger', () => {
    expect(moment([['them', 'distress haha', 60]]).heavy).toEqual([]);
    expect(moment([['them', 'crisis haha', 60]]).heavy).toHaveLength(1);
  });

  it('is not anger alone, but anger twice or beside something else', () => {
    expect(moment([['them', 'feeling:anger', 60]]).heavy).toEqual([]);
    expect(moment([['them', 'feeling:anger distress', 60]]).heavy).toHaveLength(2);
    expect(moment([['them', 'feeling:anger x feeling:anger', 60]]).heavy).toHaveLength(2);
  });

  it('is met once the writer was there for it and the other asks for something', () => {
    const thread: readonly Line[] = [
      ['them', 'distress', 90],
      ['me', 'comforting', 80],
      ['them', 'distress question', 70],
    ];
    expect(moment(thread).heavy).toEqual([]);
    expect(moment(thread).heavyLately).toBe(true);
    expect(moment([['them', 'distress question', 70]]).heavy).toHaveLength(1);
    expect(
      moment([
        ['me', 'comforting', 80],
        ['them', 'crisis question', 70],
      ]).heavy,
    ).toHaveLength(1);
  });

  it('belongs to a sitting: hours later a new one begins', () => {
    const thread: readonly Line[] = [
      ['them', 'distress', (20 * hour) / 1000],
      ['them', 'question', 60],
    ];
    expect(moment(thread).heavy).toEqual([]);
    expect(moment(thread).heavyLately).toBe(false);
  });

  it('waits for an answer, however late it comes', () => {
    expect(moment([['them', 'distress', (40 * hour) / 1000]]).heavy).toHaveLength(1);
  });

  it('is remembered for ten messages', () => {
    const followedBy = (count: number): readonly Line[] => [
      ['them', 'distress'],
      ...Array.from({ length: count }, (_, place): Line => [place % 2 ? 'them' : 'me', 'x']),
    ];
    expect(moment(followedBy(9)).heavyLately).toBe(true);
    expect(moment(followedBy(10)).heavyLately).toBe(false);
  });
});

describe('since', () => {
  it('holds the writer’s messages since the other’s last heavy one', () => {
    const { since } = moment([
      ['me', 'question', 100],
      ['them', 'distress', 90],
      ['me', 'exploring', 80],
      ['them', 'x', 70],
    ]);
    expect(since.map(({ index }) => index)).toEqual([2]);
  });

  it('is empty where nothing is heavy', () => {
    expect(moment([['me', 'exploring', 80]]).since).toEqual([]);
  });
});

describe('crisis', () => {
  it('is looked for in what the other said lately and in the draft, not in what the writer sent', () => {
    const { crisis } = moment(
      [
        ['them', 'crisis', 90],
        ['me', 'crisis', 80],
        ['them', 'x', 70],
      ],
      'crisis',
    );
    expect(crisis.map(({ where }) => where)).toEqual([0, 'draft']);
  });
});

describe('banter', () => {
  it('is laughter on either side, and nothing heavy', () => {
    expect(moment([['them', 'x 😂', 60]], 'attacking').banter).toBe(true);
    expect(moment([['them', 'x', 60]], 'attacking haha').banter).toBe(true);
    expect(moment([['them', 'distress', 60]], 'minimising haha').banter).toBe(false);
  });

  it.each(['LOL', 'hahahah', 'bahaha', 'xD', 'ok 🤣'])('hears %s', (text) => {
    expect(isLaughing(text)).toBe(true);
  });

  it.each(['lollipop', 'what a hassle', 'ha', 'experts'])('does not hear %s', (text) => {
    expect(isLaughing(text)).toBe(false);
  });
});

describe('the language around a text', () => {
  const near: (string | undefined)[] = [];
  const guessing: Reader = (text, options) => {
    near.push(options?.near);
    return { language: text === 'clear' ? 'nl' : options?.near, acts: [] };
  };
  it('is that of the newest text that tells, for earlier ones too', () => {
    const conversation: Conversation = {
      messages: [
        { from: 'them', text: 'ok' },
        { from: 'me', text: 'clear' },
      ],
      draft: 'ja',
      now,
    };
    const { messages, draft, language } = momentOf(conversation, undefined, guessing);
    expect(messages.map(({ reading }) => reading.language)).toEqual(['nl', 'nl']);
    expect(draft.reading.language).toBe('nl');
    expect(language).toBe('nl');
  });
});

describe('a text that tells no language', () => {
  const deaf: Reader = (text, options) => ({
    language: options?.language ?? (text.startsWith('long') ? 'nl' : undefined),
    acts: [],
  });
  const read = (draft: string) =>
    momentOf({ messages: [{ from: 'them', text: 'long enough' }], draft, now }, undefined, deaf).draft
      .reading;

  it('is in the one around it when it is short', () => {
    expect(read('dikke knuffel').language).toBe('nl');
  });

  it('stays unknown when it is longer', () => {
    expect(read('ich denke an dich').language).toBeUndefined();
  });
});

describe('input of any shape', () => {
  const shapes: readonly unknown[] = [
    undefined,
    null,
    7,
    'text',
    [],
    {},
    { messages: 'no', draft: 3, now: 'soon' },
    {
      messages: [null, 4, { from: 'us', text: 'hi' }, { from: 'me', text: 9 }, { from: 'them' }],
      draft: null,
    },
    { messages: [{ from: 'them', text: 'x', at: Number.NaN }], now: Number.POSITIVE_INFINITY, typing: 'yes' },
  ];
  it.each(shapes)('gives a moment: %j', (shape) => {
    const result = momentOf(shape as Conversation, undefined, reader);
    expect(result.typing).toBe(false);
    expect(Number.isFinite(result.now)).toBe(true);
    for (const message of result.messages) expect(message.at).toBeUndefined();
  });

  it('keeps the place of a message beside malformed ones', () => {
    const messages = [null, { from: 'them', text: 'distress' }] as unknown as Conversation['messages'];
    const { heavy } = momentOf({ messages, draft: '', now }, undefined, reader);
    expect(heavy[0]?.where).toBe(1);
  });

  it('does not believe a time in the future', () => {
    const at = (time: number) =>
      momentOf({ messages: [{ from: 'them', text: 'x', at: time }], draft: '', now }, undefined, reader)
        .messages[0]?.at;
    expect(at(now + 1000)).toBe(now);
    expect(at(now + hour)).toBeUndefined();
  });

  it('looks at the newest sixty of a thousand messages', () => {
    const messages = Array.from({ length: 1000 }, () => ({ from: 'them', text: 'x' }) as const);
    const result = momentOf({ messages, draft: '', now }, undefined, reader);
    expect(result.messages).toHaveLength(60);
    expect(result.messages.at(-1)?.index).toBe(999);
  });
});

describe('words', () => {
  it.each([
    ['', 0],
    ['👍', 0],
    ['…?!', 0],
    ['ok', 1],
    ["i don't know", 3],
    ['zo’n dag', 2],
    ['één-twee', 2],
    ['привет, как дела', 3],
    ['今日はとても悲しい', 5],
    ['ขอบคุณ', 3],
    ['e\u0301e\u0301n', 1],
  ] as const)('of %j are %i', (text, words) => {
    expect(countWords(text)).toBe(words);
  });
});
