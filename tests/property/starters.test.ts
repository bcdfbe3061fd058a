import { describe, expect, it } from 'vitest';
import { check } from '../../rules/index';
import { type Conversation, type HintId, hintIds, type Language, type Message } from '../../rules/types';

const modules = import.meta.glob<{ starters: Readonly<Record<HintId, readonly string[]>> }>(
  '../../rules/languages/*/starters.ts',
  { eager: true },
);
const languages = Object.entries(modules).map(
  ([file, { starters }]) => [file.split('/').at(-2) as Language, starters] as const,
);

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

describe.each(languages)('no starter triggers a hint: %s', (language, starters) => {
  const { smallTalk, heavy, heavyThread, crisis } = words[language] as Words;
  const all = [...new Set(Object.values(starters).flat())];

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
