import { describe, expect, it } from 'vitest';
import { check } from '../../rules/index';
import {
  type Conversation,
  feelings,
  type HintId,
  hintIds,
  type Language,
  type Message,
  touchableKeys,
} from '../../rules/types';
import {
  type ClosingWords,
  closingSteps,
  type FeelingPalette,
  feelingGroups,
  type OpenQuestions,
} from '../../rules/words-to-say';

/** What the files of one name in the folders of the languages export, by language. */
function byLanguage<Content>(files: Readonly<Record<string, Content>>): ReadonlyMap<Language, Content> {
  return new Map(
    Object.entries(files).map(([file, content]) => [file.split('/').at(-2) as Language, content]),
  );
}

const startersIn = byLanguage(
  import.meta.glob<Readonly<Record<HintId, readonly string[]>>>('../../rules/languages/*/starters.ts', {
    eager: true,
    import: 'starters',
  }),
);
const paletteIn = byLanguage(
  import.meta.glob<FeelingPalette>('../../rules/languages/*/palette.ts', { eager: true, import: 'palette' }),
);
const questionsIn = byLanguage(
  import.meta.glob<OpenQuestions>('../../rules/languages/*/questions.ts', {
    eager: true,
    import: 'questions',
  }),
);
const closingIn = byLanguage(
  import.meta.glob<ClosingWords>('../../rules/languages/*/closing-words.ts', {
    eager: true,
    import: 'closingWords',
  }),
);
const languages = [...startersIn];

/** Everything that Haven offers to say in a language. */
function allIn(language: Language): readonly string[] {
  const palette = paletteIn.get(language);
  const groups = palette ? feelingGroups(palette) : [];
  return [
    ...new Set([
      ...Object.values(startersIn.get(language) ?? {}).flat(),
      ...groups.flatMap(({ nuances }) => nuances.flatMap(({ leads }) => leads)),
      ...Object.values(questionsIn.get(language) ?? {}).flat(),
      ...Object.values(closingIn.get(language) ?? {}).flat(),
    ]),
  ];
}

const now = Date.UTC(2026, 4, 1, 12);
const minutes = 60_000;

type Line = readonly ['me' | 'them', string];
interface Words {
  readonly smallTalk: string;
  readonly heavy: string;
  readonly heavyThread: readonly Line[];
  readonly crisis: string;
}

/** Where a starter may land, in each language. */
const words: Readonly<Partial<Record<Language, Words>>> = {
  en: {
    smallTalk: 'shall we eat at six?',
    heavy: "i got fired today, i'm so ashamed",
    heavyThread: [
      ['them', 'i feel so lonely since the move'],
      ['me', 'that makes sense. when is it worst?'],
      ['them', 'in the evening, i just cry'],
      ['me', "i'm so sorry"],
      ['them', 'thanks for listening'],
    ],
    crisis: 'i want to kill myself',
  },
  nl: {
    smallTalk: 'zullen we om zes uur eten?',
    heavy: 'ik ben vandaag ontslagen, ik schaam me zo',
    heavyThread: [
      ['them', 'ik voel me zo eenzaam sinds de verhuizing'],
      ['me', 'dat snap ik. wanneer is het het ergst?'],
      ['them', "'s avonds, dan moet ik huilen"],
      ['me', 'wat rot voor je'],
      ['them', 'bedankt voor het luisteren'],
    ],
    crisis: 'ik wil niet meer leven',
  },
};

const thread = (lines: readonly Line[], newestAgo: number): readonly Message[] =>
  lines.map(([from, text], place) => ({
    from,
    text,
    at: now - newestAgo - (lines.length - 1 - place) * minutes,
  }));

const conversation = (messages: readonly Message[], draft: string): Conversation => ({
  messages,
  draft,
  now,
});

it('every language that is built has starters for every hint', () => {
  expect(languages.map(([language]) => language)).toEqual(expect.arrayContaining(['en', 'nl']));
  for (const [language, starters] of languages) {
    expect(words).toHaveProperty(language);
    expect(Object.keys(starters).sort()).toEqual([...hintIds].sort());
    for (const id of hintIds) expect(starters[id].length).toBeGreaterThan(0);
  }
});

describe.each(languages.map(([language]) => language))('what can be said in %s', (language) => {
  const groups = feelingGroups(paletteIn.get(language) as FeelingPalette);
  const questions = questionsIn.get(language) as OpenQuestions;
  const closing = closingIn.get(language) as ClosingWords;

  it('names every feeling in several ways, and no word twice', () => {
    expect(groups.map(({ feeling }) => feeling)).toEqual(feelings);
    for (const { nuances } of groups) expect(nuances.length).toBeGreaterThanOrEqual(5);
    const named = groups.flatMap(({ nuances }) => nuances.map(({ word }) => word));
    expect(new Set(named).size).toBe(named.length);
  });

  it('has several questions for every key, and words for every step of an end', () => {
    for (const key of touchableKeys) expect(questions[key].length).toBeGreaterThanOrEqual(5);
    for (const step of closingSteps) expect(closing[step].length).toBeGreaterThanOrEqual(2);
  });

  it('ends open', () => {
    for (const words of allIn(language)) expect(words).toMatch(/[^\s.]…$|\?$/);
    for (const words of [...Object.values(questions), ...Object.values(closing)].flat())
      expect(words).toMatch(/…$/);
  });
});

describe.each(languages)('no starter triggers a hint: %s', (language) => {
  const { smallTalk, heavy, heavyThread, crisis } = words[language] as Words;
  const all = allIn(language);

  it.each(all)('%s', (starter) => {
    const idsAfter = (messages: readonly Message[]) =>
      check(conversation(messages, starter)).map(({ id }) => id);
    expect(idsAfter([])).toEqual([]);
    expect(idsAfter(thread([['them', smallTalk]], minutes))).toEqual([]);
    expect(idsAfter(thread([['them', heavy]], 5 * minutes))).toEqual([]);
    expect(idsAfter(thread(heavyThread, 5 * minutes))).toEqual([]);
    expect(idsAfter(thread([['them', crisis]], minutes))).toEqual(['crisis']);
  });

  it.each(all)('is no reason for a hint while the message is fresh: %s', (starter) => {
    const hints = check({ ...conversation(thread([['them', heavy]], 5000), starter), typing: true });
    const reasons = hints.flatMap(({ because }) => because.filter(({ where }) => where === 'draft'));
    expect(reasons).toEqual([]);
  });
});
