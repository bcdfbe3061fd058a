import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  conversationIn,
  conversationLanguages,
  conversations,
} from '../../entrypoints/practice/conversations';
import {
  answerFor,
  isLast,
  nextTurn,
  type OpenTurn,
  type PracticeConversation,
  type Turn,
} from '../../entrypoints/practice/dialogue';
import { check, read } from '../../rules';

const folder = join(import.meta.dirname, '../../entrypoints/practice/conversations');

const turnsOf = ({ turns }: PracticeConversation): readonly (readonly [string, Turn])[] =>
  Object.entries(turns);
const openTurnsOf = (conversation: PracticeConversation): readonly (readonly [string, OpenTurn])[] =>
  turnsOf(conversation).flatMap(([id, turn]) => (isLast(turn) ? [] : [[id, turn] as const]));

/** Every turn that can follow on this one. */
const waysOn = (conversation: PracticeConversation, turn: Turn): readonly string[] =>
  isLast(turn)
    ? []
    : [...(conversation.anywhere ?? []), ...turn.answers, turn.otherwise].map(({ next }) => next);

function reachedFrom(conversation: PracticeConversation, start: string): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const id of reached) {
    const turn = conversation.turns[id];
    if (turn) for (const next of waysOn(conversation, turn)) reached.add(next);
  }
  return reached;
}

/** Every text of a conversation, with the place it stands in. */
const textsOf = (conversation: PracticeConversation): readonly (readonly [string, string])[] => [
  ...(['title', 'partner', 'setting'] as const).map((field) => [field, conversation[field]] as const),
  ...turnsOf(conversation).flatMap(([id, turn]) => [
    ...turn.says.map((text) => [`${id} says`, text] as const),
    ...(isLast(turn) ? [[`${id} ending`, turn.ending] as const] : []),
  ]),
];

describe('the conversations of the practice room', () => {
  it('are all listed, each under the name of its file', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && file !== 'index.ts');
    expect(conversations.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
  });

  it.each(['en', 'nl'] as const)('has one for the interface in %s', (language) => {
    expect(conversationLanguages).toContain(language);
    expect(conversationIn(language).language).toBe(language);
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
      const acts = answers.flatMap(({ when }) => when);
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

  describe.each(openTurnsOf(conversation))('in %s', (id, turn) => {
    const roads = [
      ...(conversation.anywhere ?? []).map((answer) => ({ ...answer, answers: true })),
      ...turn.answers.map((answer) => ({ ...answer, answers: true })),
      { ...turn.otherwise, answers: false },
    ]
      // An answer that counts anywhere is followed once, and here it has been.
      .filter(({ next }) => next !== id)
      .flatMap(({ next, examples, answers }) => examples.map((example) => ({ example, next, answers })));

    it.each(roads)('“$example” leads to $next', ({ example, next, answers }) => {
      const readings = [read(example, { language })];
      const found = readings.flatMap(({ acts }) => acts.map(({ act }) => act)).join(', ');
      expect(nextTurn(conversation, [id], readings), `found: ${found}`).toBe(next);
      expect(answerFor(conversation, [id], readings) !== undefined, `found: ${found}`).toBe(answers);
    });

    it('has an example for every road', () => {
      for (const { next, examples } of [...turn.answers, turn.otherwise])
        expect(examples.length, next).toBeGreaterThan(0);
    });
  });
});

describe('Haven in the practice room', () => {
  const tell = (conversation: PracticeConversation) =>
    (conversation.turns[conversation.opening]?.says ?? []).map((text, index) => ({
      from: 'them' as const,
      text,
      at: 1_000_000 + index * 2_000,
    }));

  it.each([
    { language: 'en', draft: 'you should just look for another job' },
    { language: 'nl', draft: 'je moet gewoon een foto meenemen de volgende keer' },
  ] as const)('has a hint for early advice in $language', ({ language, draft }) => {
    const messages = tell(conversationIn(language));
    const hints = check({ messages, draft, now: 1_200_000 });
    expect(hints.map(({ id }) => id)).toContain('validate');
  });

  it.each([
    { language: 'en', draft: "I'm so sorry to hear that, it sounds really hard. How are you feeling now?" },
    { language: 'nl', draft: 'Wat verdrietig, logisch dat je moest huilen. Hoe is het nu met je?' },
  ] as const)('is silent for a warm answer in $language', ({ language, draft }) => {
    const messages = tell(conversationIn(language));
    expect(check({ messages, draft, now: 1_200_000 })).toEqual([]);
  });
});
