import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  conversationLanguages,
  firstIn,
  levels,
  listed,
  load,
  relations,
} from '../../entrypoints/practice/conversations';
import {
  actsIn,
  answerFor,
  isLast,
  nextTurn,
  type OpenTurn,
  type PracticeConversation,
  type Turn,
  turnOf,
} from '../../entrypoints/practice/dialogue';
import { check, read } from '../../rules';
import { type Message, touchableKeys } from '../../rules/types';

const conversations = await Promise.all(listed.map(({ id }) => load(id)));
const languages = ['en', 'nl'] as const;

const folder = join(import.meta.dirname, '../../entrypoints/practice/conversations');

const turnsOf = ({ turns }: PracticeConversation): readonly (readonly [string, Turn])[] =>
  Object.entries(turns);
const openTurnsOf = (conversation: PracticeConversation): readonly (readonly [string, OpenTurn])[] =>
  turnsOf(conversation).flatMap(([id, turn]) => (isLast(turn) ? [] : [[id, turn] as const]));

/** Every turn that can follow on this one. */
const waysOn = (conversation: PracticeConversation, turn: Turn): readonly string[] =>
  isLast(turn) ? [] : [...conversation.anywhere, ...turn.answers, turn.otherwise].map(({ next }) => next);

function reachedFrom(conversation: PracticeConversation, start: string): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const id of reached) {
    const turn = conversation.turns[id];
    if (turn) for (const next of waysOn(conversation, turn)) reached.add(next);
  }
  return reached;
}

/** Every turn that can follow on this one by its own answers, itself among them. */
function reachedBy(conversation: PracticeConversation, start: string): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const id of reached) {
    const turn = conversation.turns[id];
    if (turn && !isLast(turn)) for (const { next } of [...turn.answers, turn.otherwise]) reached.add(next);
  }
  return reached;
}

/** How many answers of the writer the longest road from here takes. */
function longestRoad(conversation: PracticeConversation, id: string): number {
  const turn = turnOf(conversation, id);
  if (isLast(turn)) return 0;
  const next = [...turn.answers, turn.otherwise].map((answer) => longestRoad(conversation, answer.next));
  return 1 + Math.max(...next);
}

/** Every text of a conversation, with the place it stands in. */
const textsOf = (conversation: PracticeConversation): readonly (readonly [string, string])[] => [
  ...(['partner', 'setting'] as const).map((field) => [field, conversation[field]] as const),
  ...turnsOf(conversation).flatMap(([id, turn]) => [
    ...turn.says.map((text) => [`${id} says`, text] as const),
    ...(isLast(turn) ? [[`${id} ending`, turn.ending] as const] : []),
  ]),
];

describe('the conversations of the practice room', () => {
  it('are all listed, each under the name of its file', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && file !== 'index.ts');
    expect(listed.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
    expect(conversations.map(({ id }) => id)).toEqual(listed.map(({ id }) => id));
  });

  it('are loaded one at a time, and an unknown one is refused', async () => {
    await expect(load('en-nowhere')).rejects.toThrow('no conversation en-nowhere');
  });

  it.each(listed)('are listed as they are: $id', ({ id, language, title, partner, answers }) => {
    const conversation = conversations.find((one) => one.id === id);
    expect(conversation).toMatchObject({ language, partner });
    expect(conversation?.model.length).toBe(answers);
    expect(title.trim()).not.toBe('');
  });

  describe.each(languages)('in %s', (language) => {
    const inLanguage = listed.filter((one) => one.language === language);

    it('are at least eight, over all keys, levels and most relations', () => {
      expect(conversationLanguages).toContain(language);
      expect(firstIn(language)).toBe(inLanguage[0]);
      expect(inLanguage.length).toBeGreaterThanOrEqual(8);
      expect(new Set(inLanguage.map(({ key }) => key))).toEqual(new Set(touchableKeys));
      expect(new Set(inLanguage.map(({ level }) => level))).toEqual(new Set(levels));
      const met = new Set(inLanguage.map(({ relation }) => relation));
      expect(met.size).toBeGreaterThanOrEqual(relations.length - 1);
    });

    it('begin with a gentle one', () => {
      expect(firstIn(language).level).toBe('gentle');
    });
  });
});

describe.each(conversations)('$id', (conversation) => {
  const { turns, opening, language } = conversation;

  it('is named after its language', () => {
    expect(conversation.id.startsWith(`${language}-`)).toBe(true);
  });

  it('has words everywhere', () => {
    for (const [place, text] of textsOf(conversation)) {
      expect(text.trim(), place).toBe(text);
      expect(text, place).toMatch(/\p{L}/u);
    }
  });

  it('has one or two messages in a turn: with three, Haven would ask to let the partner finish', () => {
    for (const [id, { says }] of turnsOf(conversation)) expect([1, 2], id).toContain(says.length);
  });

  it('leads only to turns that are there', () => {
    expect(Object.keys(turns)).toContain(opening);
    for (const [id, turn] of turnsOf(conversation))
      for (const next of waysOn(conversation, turn)) expect(Object.keys(turns), `from ${id}`).toContain(next);
  });

  it('reaches every turn', () => {
    expect([...reachedFrom(conversation, opening)].sort()).toEqual(Object.keys(turns).sort());
  });

  it('never comes back to a turn: nobody says the same thing twice', () => {
    for (const [id, turn] of openTurnsOf(conversation))
      for (const { next } of [...turn.answers, turn.otherwise])
        expect([...reachedBy(conversation, next)], `${id} → ${next}`).not.toContain(id);
    for (const { next } of conversation.anywhere) {
      // It may be followed late: what comes after it must not lie on the roads there.
      const after = [...reachedBy(conversation, next)].filter((id) => !isLast(turnOf(conversation, id)));
      const before = [...reachedBy(conversation, opening)];
      expect(
        after.filter((id) => before.includes(id)),
        next,
      ).toEqual([]);
    }
  });

  it('has at least four answers of yours on its longest road, and three on the good way through', () => {
    expect(longestRoad(conversation, opening)).toBeGreaterThanOrEqual(4);
    expect(conversation.model.length).toBeGreaterThanOrEqual(3);
  });

  it('looks for danger in every turn, and then shows where help is', () => {
    const danger = conversation.anywhere.find((answer) => actsIn(answer).includes('crisis'));
    expect(danger && turnOf(conversation, danger.next)).toMatchObject({ helplines: true });
  });

  it('comes to an end from everywhere, even when nothing that is said is understood', () => {
    for (const [start] of turnsOf(conversation)) {
      const visited = [start];
      for (
        let next: string | undefined = start;
        next !== undefined;
        next = nextTurn(conversation, visited, [])
      ) {
        if (next !== start) visited.push(next);
        expect(visited.length, `from ${start}: ${visited.join(' → ')}`).toBeLessThanOrEqual(
          Object.keys(turns).length,
        );
      }
    }
  });

  it('looks for every act in one place of a turn only', () => {
    for (const [id, { answers }] of openTurnsOf(conversation)) {
      const acts = answers.flatMap(actsIn);
      expect(new Set(acts).size, id).toBe(acts.length);
    }
  });

  it('begins with something heavy, told in messages that hold no crisis', () => {
    const told = turns[opening]?.says.map((text) => ({ from: 'them' as const, text })) ?? [];
    const acts = told.flatMap(({ text }) => read(text, { language }).acts.map(({ act }) => act));
    expect(acts.some((act) => act === 'distress' || act === 'feeling')).toBe(true);
    for (const [id, { says }] of turnsOf(conversation))
      for (const text of says)
        expect(
          read(text, { language }).acts.map(({ act }) => act),
          `${id}: ${text}`,
        ).not.toContain('crisis');
  });

  it('has a good way through that no hint has anything to say about, to a good end', () => {
    const messages: Message[] = [];
    let now = 1_760_000_000_000;
    const tell = (from: Message['from'], texts: readonly string[], pause: number) =>
      texts.forEach((text) => {
        now += pause;
        messages.push({ from, text, at: now });
      });
    let visited: readonly string[] = [opening];
    tell('them', turnOf(conversation, opening).says, 4000);
    for (const answer of conversation.model) {
      const hints = check({ messages, draft: answer, now: now + 60_000 }).map(({ id }) => id);
      expect(hints, answer).toEqual([]);
      tell('me', [answer], 60_000);
      const next = nextTurn(conversation, visited, [read(answer, { language })]);
      expect(next, answer).toBeDefined();
      visited = [...visited, next ?? opening];
      tell('them', turnOf(conversation, visited.at(-1) ?? opening).says, 4000);
    }
    const last = turnOf(conversation, visited.at(-1) ?? opening);
    expect(isLast(last), visited.join(' → ')).toBe(true);
    expect(isLast(last) && last.helplines).toBeFalsy();
  });

  it.each(conversation.poor)('calls $hint for “$text”', ({ answering, text, hint }) => {
    const messages = turnOf(conversation, answering).says.map((said, place) => ({
      from: 'them' as const,
      text: said,
      at: 1_760_000_000_000 + place * 4000,
    }));
    const hints = check({ messages, draft: text, now: 1_760_000_080_000 });
    expect(hints[0]?.id).toBe(hint);
  });

  it('has poor answers of at least three kinds', () => {
    expect(new Set(conversation.poor.map(({ hint }) => hint)).size).toBeGreaterThanOrEqual(3);
  });

  it.each(openTurnsOf(conversation))('leads each example in %s where it says', (id, turn) => {
    const roads = [
      ...conversation.anywhere.map((answer) => ({ ...answer, answers: true })),
      ...turn.answers.map((answer) => ({ ...answer, answers: true })),
      { ...turn.otherwise, answers: false },
    ];
    for (const { next, examples, answers } of roads) {
      expect(examples.length, next).toBeGreaterThan(0);
      // An answer that counts anywhere is followed once, and here it has been.
      if (next === id) continue;
      for (const example of examples) {
        const readings = [read(example, { language })];
        const found = readings.flatMap(({ acts }) => acts.map(({ act }) => act)).join(', ');
        const what = `“${example}”, found: ${found}`;
        expect(nextTurn(conversation, [id], readings), what).toBe(next);
        expect(answerFor(conversation, [id], readings) !== undefined, what).toBe(answers);
      }
    }
  });
});
