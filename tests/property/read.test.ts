import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, read, readNear } from '../../rules';
import { countWords } from '../../rules/count-words';
import { packs } from '../../rules/languages';
import { isLaughing } from '../../rules/laughter';
import { LanguageGuesser } from '../../rules/read/language';
import { LanguageReader } from '../../rules/read/reader';
import { Scan } from '../../rules/read/scan';
import { acts, type Conversation, hintIds, type Language, type Reading } from '../../rules/types';

const languages = packs.map(({ language }) => language);

/** What people and pages put between words, and what strange text is made of. */
const oddities = [
  ...' \n\t.,;:!?…-–()[]"“”„«»`@#/\\*_~|<>\'’´',
  ...[
    '😂',
    '👍🏽',
    '👨‍👩‍👧',
    '🤷‍♀️',
    '🇳🇱',
    '❤️',
    '<3',
    ":'(",
    ';)',
    ':D',
    '```',
    '> ',
    'http://',
    'www.',
    '.com',
  ],
  ...[
    '\ud800',
    '\udc00',
    '\u200d',
    '\ufe0f',
    '\u202e',
    '\u0000',
    '\u0007',
    '\ufeff',
    'e\u0301',
    'İ',
    'ß',
    'ŉ',
    'ﬁ',
    '\u2028',
  ],
  ...['مرحبا', 'שלום', '你好', 'привет', '𝕳𝖎', 'ก็'],
];
const words = [
  'i',
  "i'm",
  'so',
  'soooo',
  'scared',
  'you',
  'should',
  'not',
  'never',
  'if',
  'she said',
  'haha',
  'lol',
  'but',
  'why',
  'want to die',
  'he hit me again',
  'my mum died',
  'ik',
  'ben',
  'voel me',
  'zo',
  'bang',
  'je',
  'moet',
  'niet',
  'als',
  'zij zei',
  'maar',
  'waarom',
  'sorry',
  'dankjewel',
  'welterusten',
];
const chat = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...words) },
      { weight: 2, arbitrary: fc.constantFrom(...oddities) },
    ),
    {
      maxLength: 40,
    },
  )
  .chain((parts) => fc.constantFrom(' ', '', ' ').map((joint) => parts.join(joint)));
const anyText = fc.oneof(
  chat,
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
    .map((units) => String.fromCharCode(...units)),
);

/** What is wrong with a reading; nothing, if all is well. */
function flaws({ language, acts: found }: Reading, text: string): readonly string[] {
  const wrong: string[] = [];
  if (language === undefined ? found.length > 0 : !languages.includes(language)) wrong.push('language');
  let last = 0;
  for (const { act, start, end } of found) {
    if (!acts.includes(act)) wrong.push(`act ${act}`);
    if (!Number.isInteger(start) || !Number.isInteger(end)) wrong.push(`no offsets ${start} ${end}`);
    if (start < last) wrong.push(`order ${start}`);
    if (start >= end || end > text.length) wrong.push(`outside ${start} ${end}`);
    last = start;
  }
  return wrong;
}

function expectSound(reading: Reading, text: string): void {
  expect(flaws(reading, text)).toEqual([]);
}

describe('read', () => {
  it('answers any text, inside the text, and twice the same', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(undefined, ...languages), (text, language) => {
        const options = language === undefined ? {} : { language };
        const reading = read(text, options);
        expectSound(reading, text);
        expect(read(text, options)).toEqual(reading);
        expect(readNear(text, options)).toEqual(reading);
      }),
      { numRuns: 1500 },
    );
  });

  it('never cuts a character in two', () => {
    fc.assert(
      fc.property(chat, fc.constantFrom(...languages), (text, language) => {
        for (const { start, end } of read(text, { language }).acts) {
          for (const edge of [start, end]) {
            const cuts =
              /[\ud800-\udbff]/.test(text[edge - 1] ?? '') && /[\udc00-\udfff]/.test(text[edge] ?? '');
            expect(cuts).toBe(false);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('finds nothing in a language that is not built', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom('xx', 'de ', '__proto__', 'constructor', 7, null),
        (text, language) => {
          const reading = read(text, { language: language as Language });
          if (language !== null) expect(reading).toEqual({ language: undefined, acts: [] });
          expectSound(reading, text);
        },
      ),
    );
  });

  it('answers what is no text, and options that are none', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (text, options) => {
        expectSound(
          read(text as string, options as { language?: Language }),
          String(typeof text === 'string' ? text : ''),
        );
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a growing draft', () => {
  /** Key by key: some typed, some deleted, some put in anywhere. */
  const edits = fc.array(
    fc.oneof(
      {
        weight: 8,
        arbitrary: fc.constantFrom(...words, ...oddities).map((text) => ({ kind: 'type' as const, text })),
      },
      {
        weight: 2,
        arbitrary: fc.integer({ min: 1, max: 6 }).map((count) => ({ kind: 'delete' as const, count })),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(fc.nat(100), fc.constantFrom(...oddities, ' i am sad '))
          .map(([at, text]) => ({ kind: 'insert' as const, at, text })),
      },
    ),
    { maxLength: 30 },
  );

  it.each(packs.map((pack) => [pack.language, pack] as const))('reads like a fresh text in %s', (_, pack) => {
    const growing = {
      scan: new Scan(),
      reader: new LanguageReader(pack, true),
      guesser: new LanguageGuesser(packs),
    };
    const fresh = { reader: new LanguageReader(pack, true), guesser: new LanguageGuesser(packs) };
    fc.assert(
      fc.property(edits, (steps) => {
        let draft = '';
        for (const step of steps) {
          if (step.kind === 'type') {
            for (const character of ` ${step.text}`) {
              draft += character;
              growing.scan.read(draft);
              growing.guesser.guess(growing.scan);
              growing.reader.read(growing.scan, draft);
            }
          } else if (step.kind === 'delete') draft = draft.slice(0, -step.count);
          else draft = draft.slice(0, step.at) + step.text + draft.slice(step.at);
          growing.scan.read(draft);
          const scan = new Scan();
          scan.read(draft);
          expect(growing.guesser.guess(growing.scan)).toBe(fresh.guesser.guess(scan));
          expect(growing.reader.read(growing.scan, draft)).toEqual(fresh.reader.read(scan, draft));
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('what is counted on from the draft before', () => {
  const drafts = fc.array(
    fc.array(fc.constantFrom(...words, ...oddities, 'haha', 'lol', 'LMAO', '我很难过'), { maxLength: 8 }),
    { maxLength: 4 },
  );

  it('gives what a fresh text gives, for words and for laughter', () => {
    fc.assert(
      fc.property(drafts, (texts) => {
        const typed = texts.flatMap((parts) => {
          const text = parts.join(' ');
          return Array.from({ length: text.length + 1 }, (_, length) => text.slice(0, length));
        });
        const growing = typed.map((text) => [countWords(text), isLaughing(text)]);
        const fresh = typed.map((text) => {
          countWords('');
          isLaughing('');
          return [countWords(text), isLaughing(text)];
        });
        expect(growing).toEqual(fresh);
      }),
      { numRuns: 300 },
    );
  });
});

const message = fc.record({
  from: fc.constantFrom('me' as const, 'them' as const),
  text: anyText,
  at: fc.option(fc.oneof(fc.integer(), fc.double(), fc.constant(Number.NaN)), { nil: undefined }),
});
const conversation = fc.record({
  messages: fc.array(message, { maxLength: 12 }),
  draft: anyText,
  now: fc.oneof(fc.integer(), fc.double(), fc.constant(Number.NaN)),
  typing: fc.option(fc.boolean(), { nil: undefined }),
});

function expectHintsSound(given: Conversation): void {
  const hints = check(given);
  expect(check(given)).toEqual(hints);
  for (const { id, because } of hints) {
    expect(hintIds).toContain(id);
    for (const { where, start, end } of because) {
      const text = where === 'draft' ? given.draft : given.messages[where]?.text;
      expect(text).toBeTypeOf('string');
      expect(start).toBeGreaterThanOrEqual(0);
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual((text ?? '').length);
    }
  }
}

describe('check', () => {
  it('answers any conversation, with evidence inside its texts, and twice the same', () => {
    fc.assert(
      fc.property(conversation, (given) => expectHintsSound(given as Conversation)),
      { numRuns: 400 },
    );
  });

  it('answers anything at all', () => {
    const hostile = new Proxy(
      {},
      {
        get() {
          throw new Error('hostile');
        },
        ownKeys() {
          throw new Error('hostile');
        },
      },
    );
    const throwing = {
      get messages(): never {
        throw new Error('hostile');
      },
      draft: 'hi',
      now: 1,
    };
    const odd = fc.oneof(
      fc.anything(),
      fc.constant(hostile),
      fc.constant(throwing),
      fc.record({
        messages: fc.oneof(fc.anything(), fc.array(fc.oneof(fc.anything(), fc.constant(hostile)))),
        draft: fc.anything(),
        now: fc.anything(),
      }),
    );
    fc.assert(
      fc.property(odd, fc.oneof(fc.anything(), fc.constant(hostile)), (given, options) => {
        expect(Array.isArray(check(given as Conversation, options as object))).toBe(true);
      }),
      { numRuns: 1000 },
    );
    expect(read(hostile as string, hostile)).toEqual({ language: undefined, acts: [] });
    expect(read('i am so scared of it', hostile)).toEqual(read('i am so scared of it'));
  });
});

describe('long and strange input', () => {
  const strange = [
    'a',
    'é',
    ' ',
    '?',
    '"',
    '“',
    '`',
    '```',
    '>',
    '> a\n',
    '@',
    '@a',
    '😂',
    '👩‍',
    '\u200d',
    '\ud83d',
    '.',
    'a.',
    'a@',
    "a'",
    ':',
    ':(',
    '<',
    'http://',
    'i ',
    'you ',
    'i am not ',
    'she said ',
    'if ',
    'so sad ',
    'sorry. ',
    'you should ',
    'ik ben ',
    'waarom ',
    '😂?',
    '\n"',
    '\n“',
    '(',
    '-',
    'ss',
    'abc ',
  ];

  it.each(strange.map((unit) => [JSON.stringify(unit), unit]))(
    '64k of %s is read in bounded time',
    (_, unit) => {
      const text = unit.repeat(Math.ceil(65_536 / unit.length));
      for (const language of languages) {
        const started = performance.now();
        expectSound(read(text, { language }), text);
        expect(performance.now() - started).toBeLessThan(1500);
      }
      expectSound(read(text), text);
    },
  );

  it('a thousand long messages are answered in bounded time', () => {
    const messages = Array.from({ length: 1000 }, (_, index) => ({
      from: index % 3 === 0 ? ('me' as const) : ('them' as const),
      text: `${words.join(' ')} ${index}`,
      at: index * 1000,
    }));
    const started = performance.now();
    expectHintsSound({ messages, draft: 'you should just sleep', now: 1_000_000 });
    expect(performance.now() - started).toBeLessThan(1500);
  });
});
