import { describe, expect, it } from 'vitest';
import { type Act, type Language, read, readNear } from '../../rules';
import { guessLanguage } from '../../rules/read/read';

describe('the language of a text', () => {
  it.each<readonly [Language | undefined, string]>([
    ['en', "i'm so scared"],
    ['en', 'im so scared'],
    ['en', 'she left me last night'],
    ['en', 'idk what to do tbh'],
    ['en', 'WHY DIDNT YOU TELL ME'],
    ['nl', 'ik ben kapot'],
    ['nl', 'kweet het ff niet meer'],
    ['nl', 'wat vreselijk voor je'],
    ['nl', "'t gaat wel hoor"],
    ['nl', 'hij heeft gisteren zijn moeder begraven'],
    [undefined, ''],
    [undefined, '   \n'],
    [undefined, 'ok'],
    [undefined, '👍'],
    [undefined, 'lol'],
    [undefined, '12:30'],
    [undefined, 'https://example.com/you-should-not-read-this'],
    [undefined, 'qwerty asdf zxcv'],
    [undefined, 'ich weiß nicht mehr was ich machen soll'],
    [undefined, 'meine mutter ist gestern gestorben'],
    [undefined, 'je ne sais plus quoi faire'],
    [undefined, 'ma mère est morte hier soir'],
    [undefined, 'no sé qué hacer con mi vida'],
    [undefined, 'estoy muy triste hoy'],
    [undefined, 'non so più cosa fare'],
    [undefined, 'jag vet inte vad jag ska göra'],
    [undefined, 'я не знаю что делать'],
    [undefined, '我不知道怎么办'],
    [undefined, 'لا أعرف ماذا أفعل'],
  ])('%s: %j', (language, text) => {
    expect(read(text).language).toBe(language);
  });

  it.each<readonly [Language | undefined, string, Language]>([
    ['nl', 'ok', 'nl'],
    ['en', 'ok', 'en'],
    ['nl', '👍', 'nl'],
    ['nl', 'sorry', 'nl'],
    ['en', 'sorry', 'en'],
    ['en', 'i am so sorry for you', 'nl'],
    ['nl', 'wat vreselijk voor je', 'en'],
    [undefined, 'ich weiß nicht mehr was ich machen soll', 'nl'],
    [undefined, 'je ne sais plus quoi faire', 'nl'],
    [undefined, '我不知道怎么办', 'en'],
  ])('%s: %j in a conversation in %s', (language, text, near) => {
    expect(guessLanguage(text, near)).toBe(language);
    expect(readNear(text, { near }).language).toBe(language);
  });

  it('can be given', () => {
    expect(read('sorry', { language: 'nl' }).language).toBe('nl');
    expect(read('ik ben kapot', { language: 'en' }).language).toBe('en');
    expect(read('das ist mir egal', { language: 'de' })).toEqual({ language: undefined, acts: [] });
  });

  it('is not known without words, and so are the acts', () => {
    expect(read('?')).toEqual({ language: undefined, acts: [] });
    expect(read('das ist traurig?')).toEqual({ language: undefined, acts: [] });
  });
});

/** The words that do an act, and the feelings they name. */
function wordsOf(act: Act, text: string, language: Language): readonly string[] {
  return read(text, { language })
    .acts.filter((found) => found.act === act)
    .map(({ start, end }) => text.slice(start, end));
}

describe('questions', () => {
  it.each<readonly [Language, string, ...string[]]>([
    ['en', 'are you coming?', 'are you coming?'],
    ['en', 'Well. Are you coming?? Or not!', 'Are you coming??'],
    ['en', 'the red one 😊?', 'the red one 😊?'],
    ['en', '??', '??'],
    ['en', 'see you at 8'],
    ['en', 'he asked "are you coming?" and left'],
    ['nl', 'kom je nog?', 'kom je nog?'],
    ['nl', 'ja. en jij?', 'en jij?'],
  ])('%s: %j', (language, text, ...words) => {
    expect(wordsOf('question', text, language as Language)).toEqual(words);
  });
});

describe('readings', () => {
  it('stand in the order of the text, with the label of a feeling', () => {
    const { acts } = read("i'm so scared. can you come?");
    expect(acts.map(({ start }) => start)).toEqual(acts.map(({ start }) => start).toSorted((a, b) => a - b));
    expect(acts.find(({ act }) => act === 'feeling')).toMatchObject({ label: 'fear', start: 0 });
  });

  it('are the same object the second time, whatever was read between', () => {
    const text = 'i am so sad about my dad';
    const first = read(text);
    for (let key = 1; key < 400; key++) read(`draft number ${'x'.repeat(key)}`);
    read(text);
    expect(read(text)).toEqual(first);
  });

  it('do not depend on what was read before', () => {
    const texts = [
      'you are overreacting',
      'you are overracting',
      'je overdrijft',
      'ik ben zooo bang',
      'i am soooo scared',
    ];
    const forward = texts.map((text) => read(text));
    const backward = texts.toReversed().map((text) => read(text));
    expect(backward.toReversed()).toEqual(forward);
  });
});
