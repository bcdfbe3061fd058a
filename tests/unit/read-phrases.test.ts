import { describe, expect, it } from 'vitest';
import type { Guard, LanguagePack } from '../../rules/read/phrases';
import { LanguageReader } from '../../rules/read/reader';
import { Scan } from '../../rules/read/scan';

const pack = (phrases: string, guards: readonly Guard[] = []): LanguagePack => ({
  language: 'en',
  classes: {
    bird: 'wren | (blue|great) tit | barn (owl|swallow)?',
    pet: 'dog | cat | guinea pig | hamster*',
    mood: 'sad | 😢',
    negation: 'not | never | no longer',
    conditional: 'if | in case',
    reporting: 'she said | he thinks | according to him',
    laugh: 'haha | lol | 😂',
    opener: 'well | but | oh and',
  },
  spelling: `
gonna = going to
u = you
dont = do not
i'll = i will
# a remark
`,
  common: 'the and a is',
  acts: [{ act: 'advising', phrases, guards }],
});

/** The words that one block of phrases finds in a text. */
function found(phrases: string, text: string, guards: readonly Guard[] = []): readonly string[] {
  const scan = new Scan();
  scan.read(text);
  return new LanguageReader(pack(phrases, guards), true)
    .read(scan, text)
    .filter(({ act }) => act === 'advising')
    .map(({ start, end }) => text.slice(start, end));
}

type Row = readonly [phrases: string, text: string, ...found: string[]];

describe('what a line matches', () => {
  it.each<Row>([
    ['you should', 'I think YOU  should go', 'YOU  should'],
    ['you should', 'you would, should you?'],
    ['you should', 'you should and you should', 'you should', 'you should'],
    ['should|could', 'it could be', 'could'],
    ['(talk to|go and see) him', 'go and see him', 'go and see him'],
    ['(talk to|go and see) him', 'go to him'],
    ['(a (b|c d) e|f)', 'a c d e', 'a c d e'],
    [
      'you really? (at all)? know',
      'you know, you really know, you at all know',
      'you know',
      'you really know',
      'you at all know',
    ],
    ['walk the? <pet>', 'walk the guinea pig', 'walk the guinea pig'],
    ['<pet> food', 'hamsters food, dog food, a guinea food', 'hamsters food', 'dog food'],
    [
      '<bird> food',
      'great tit food, barn owl food, barn food, blue food',
      'great tit food',
      'barn owl food',
      'barn food',
    ],
    ['rot*', 'what a rotten day, rot', 'rotten', 'rot'],
    ['rot*', 'carrot'],
    ['you _ go', 'you must go, you go', 'you must go'],
    ['you .. go', 'you go', 'you go'],
    ['you .. go', 'you a b c go', 'you a b c go'],
    ['you .. go', 'you a b c d go'],
    ['you ..6 go', 'you a b c d e f go', 'you a b c d e f go'],
    ['you ..1 go', 'you a b go'],
    ['you .. go', 'you a, b go', 'you a, b go'],
    ['you .. go', 'you a. b go'],
    ['you .. go', 'you a 😢 b go'],
    ['you go', 'you… go', 'you… go'],
    ['you go', 'you, go', 'you, go'],
    ['you go', 'you. go'],
    ['you go', 'you\ngo'],
    ['love 😢', 'love 😢', 'love 😢'],
    ['😢', 'ok 😢😢', '😢', '😢'],
    ['👍', 'ok 👍🏽', '👍🏽'],
    ['🤷', 'well 🤷‍♀️', '🤷‍♀️'],
    ['❤', 'ok ❤️ and <3', '❤️', '<3'],
    ['<mood>', "i am sad :'(", 'sad', ":'("],
    ['you _', 'you 😢'],
  ])('%j in %j', (phrases, text, ...expected) => {
    expect(found(phrases, text)).toEqual(expected);
  });
});

describe('anchors', () => {
  it.each<Row>([
    ['^ go home', 'go home', 'go home'],
    ['^ go home', 'please go home'],
    ['^ go home', 'ok, go home', 'go home'],
    ['^ go home', 'ok. go home', 'go home'],
    ['^ go home', 'ok 😢 go home', 'go home'],
    ['^ go home', 'ok\ngo home', 'go home'],
    ['^ go home', 'tired but go home', 'go home'],
    ['^ go home', 'oh and go home', 'go home'],
    ['^ go home', '(go home)', 'go home'],
    ['^ go home', 'self-go home'],
    ['go home $', 'go home', 'go home'],
    ['go home $', 'go home now'],
    ['go home $', 'go home! now', 'go home'],
    ['go home $', 'go home, now'],
    ['go home $', 'go home 😢 now', 'go home'],
    ['go home ?$', 'go home?', 'go home'],
    ['go home ?$', 'go home!?', 'go home'],
    ['go home ?$', 'go home 😢?', 'go home'],
    ['go home ?$', 'go home. ok?'],
    ['(^ go|walk) home', 'we walk home and go home. go home', 'walk home', 'go home'],
  ])('%j in %j', (phrases, text, ...expected) => {
    expect(found(phrases, text)).toEqual(expected);
  });
});

describe('how words are cleaned', () => {
  it.each<Row>([
    ["don't go", 'DON’T go', 'DON’T go'],
    ['dont go', "don't go, dont go, do not go", "don't go", 'dont go', 'do not go'],
    ['cafe', 'the Café', 'Café'],
    ['cafe', 'the Cafe\u0301', 'Cafe\u0301'],
    ['strasse', 'die Straße', 'Straße'],
    ['so', 'sooooo', 'sooooo'],
    ['good', 'goooood', 'goooood'],
    ['hey', 'heyy', 'heyy'],
    ['hmmm', 'hmmmmmm', 'hmmmmmm'],
    ['self-harm', 'self harm or self-harm', 'self harm', 'self-harm'],
    ['you are going to', 'u are gonna', 'u are gonna'],
    ['you are gonna', 'you are going to', 'you are going to'],
    ['i will', "i'll, ill", "i'll"],
    ['hello', 'h\u200bello hello', 'h\u200bello', 'hello'],
    ['overreacting', 'overeacting, overreactign, overrexcting', 'overeacting', 'overreactign'],
    ['feeling', 'feelings, ceeling'],
    ['hurting', 'we go hunting'],
    ['ok', 'o.k'],
    ['100 times', '100 times', '100 times'],
  ])('%j in %j', (phrases, text, ...expected) => {
    expect(found(phrases, text)).toEqual(expected);
  });
});

describe('what is not read', () => {
  it.each([
    'he wrote "go home" to me',
    'he wrote “go home” to me',
    'he wrote „go home” to me',
    'he wrote «go home» to me',
    '> go home',
    'ok\n > go home\nyes',
    'run `go home` first',
    '```\ngo home\n```',
    '```\ngo home',
    'https://example.com/go-home?go=home',
    'see www.go.home',
    'see go.com/home',
    'see my.go.nl',
    'mail go@home.com or my.go@home.com',
    'ask @go and @home_go',
  ])('%j', (text) => {
    expect(found('go|home', text)).toEqual([]);
  });

  it.each<Row>([
    ['go home', 'he wrote "go home', 'go home'],
    ['go home', '5" go home 6"', 'go home'],
    ['go home', '"go\nhome"'],
    ['you go', '"you" go'],
    ['^ go', '@anna go', 'go'],
    ['go home', 'ok`s go home`', 'go home'],
    ['go', 'go.home is 3.5 and 12,5', 'go'],
  ])('%j in %j', (phrases, text, ...expected) => {
    expect(found(phrases, text)).toEqual(expected);
  });
});

describe('vetoes, weights and merging', () => {
  it.each<Row>([
    ['you should\n- you should know', 'you should go. you should know', 'you should'],
    ['try\n- i try', 'i try. try', 'try'],
    ['maybe = 0.5\ntry = 0.5', 'maybe you try', 'maybe', 'try'],
    ['maybe = 0.5\ntry = 0.5', 'maybe, maybe'],
    ['maybe = 0.5\ntry', 'maybe you try', 'try'],
    ['maybe = 0.3\ntry = 0.3\nnow = 0.4', 'maybe try now', 'now'],
    ['maybe = 0.3\ntry = 0.3\nnow = 0.39', 'maybe try now'],
    ['maybe = 0.35\ntry = 0.35\nnow = 0.35', 'maybe try now', 'maybe', 'try', 'now'],
    ['maybe = 0.5\ntry = 0.5\n- try that', 'maybe try that'],
    ['you really should\nreally should go', 'you really should go', 'you really should go'],
    ['# you should\n\n  you could  ', 'you should, you could', 'you could'],
  ])('%j in %j', (phrases, text, ...expected) => {
    expect(found(phrases, text)).toEqual(expected);
  });
});

describe('mild phrases', () => {
  const both: LanguagePack = {
    ...pack('so sad'),
    acts: [
      { act: 'distress', phrases: 'so sad' },
      { act: 'distress', phrases: 'sad|awful', mild: true },
    ],
  };

  it.each([
    ['sad', ['sad'], []],
    ['so sad', ['so sad'], ['so sad']],
    ['so sad. awful', ['so sad', 'awful'], ['so sad']],
    ['fine', [], []],
  ] as const)('%j: read tells all, a hint rests on less', (text, all, firm) => {
    const scan = new Scan();
    scan.read(text);
    const wordsOf = (mildly: boolean): readonly string[] =>
      new LanguageReader(both, mildly).read(scan, text).map(({ start, end }) => text.slice(start, end));
    expect(wordsOf(true)).toEqual(all);
    expect(wordsOf(false)).toEqual(firm);
  });
});

describe('a burden beside an answer', () => {
  const three: LanguagePack = {
    ...pack(''),
    acts: [
      { act: 'distress', phrases: 'so sad' },
      { act: 'distress', phrases: 'grim', mild: true },
      { act: 'reflecting', phrases: 'you feel' },
    ],
  };

  it.each([
    ['so sad', ['distress'], ['distress']],
    ['grim', ['distress'], []],
    ['you feel so sad', ['reflecting'], ['reflecting', 'distress']],
    ['you feel grim', ['reflecting'], ['reflecting']],
  ] as const)('%j: read tells none, a hint still sees it', (text, all, firm) => {
    const scan = new Scan();
    scan.read(text);
    const actsOf = (mildly: boolean): readonly string[] =>
      new LanguageReader(three, mildly).read(scan, text).map(({ act }) => act);
    expect(actsOf(true)).toEqual(all);
    expect(actsOf(false)).toEqual(firm);
  });
});

type GuardRow = readonly [guard: Guard, text: string, ...found: string[]];

describe('guards', () => {
  it.each<GuardRow>([
    ['negation', 'i am sad', 'sad'],
    ['negation', 'i am not sad'],
    ['negation', 'i am not at all sad'],
    ['negation', 'not one two three sad', 'sad'],
    ['negation', 'not now, sad', 'sad'],
    ['negation', 'i do not know but sad', 'sad'],
    ['negation', 'dont be sad'],
    ['negation', 'no longer sad'],
    ['question', 'are you sad?'],
    ['question', 'are you ok? sad', 'sad'],
    ['conditional', 'if you are sad'],
    ['conditional', 'if you call, sad', 'sad'],
    ['conditional', 'call if you are sad', 'sad'],
    ['conditional', 'well if you are sad'],
    ['reported', 'she said he is sad'],
    ['reported', 'she said hi. sad', 'sad'],
    ['reported', 'sad, she said'],
    ['reported', 'sad according to him'],
    ['banter', 'sad haha'],
    ['banter', 'sad. 😂'],
    ['banter', 'sad', 'sad'],
  ])('%s: %j', (guard, text, ...expected) => {
    expect(found('sad', text, [guard as Guard])).toEqual(expected);
  });

  it('does not silence a line with +', () => {
    expect(found('+ sad', 'i am not sad', ['negation'])).toEqual(['sad']);
  });
});
