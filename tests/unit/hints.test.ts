import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { HintExample, HintExamples } from '../../rules/hints/examples';
import { hintRules } from '../../rules/hints/index';
import { check } from '../../rules/index';
import { type Conversation, type HintId, type HintRule, hintIds } from '../../rules/types';

const folder = path.resolve(import.meta.dirname, '../../rules/hints');
const shared = ['index.ts', 'signs.ts', 'examples.ts'];
const files = readdirSync(folder).filter((file) => !shared.includes(file));
const modules = import.meta.glob<{ hint: HintRule; examples: HintExamples }>('../../rules/hints/*.ts');

const now = Date.UTC(2026, 4, 1, 12);

const conversationOf = ({ thread, draft, typing }: HintExample): Conversation => ({
  messages: thread.map(([from, secondsAgo, text]) => ({ from, text, at: now - secondsAgo * 1000 })),
  draft,
  now,
  typing: typing ?? false,
});

const idsOf = (conversation: Conversation): readonly HintId[] => check(conversation).map(({ id }) => id);

const titleOf = ({ language, thread, draft }: HintExample): string =>
  `${language}: ${thread.at(-1)?.[2]} → ${draft}`;

describe('the list of hints', () => {
  it('holds every hint of the vocabulary once, one file each', () => {
    expect(hintRules.map(({ id }) => id).sort()).toEqual([...hintIds].sort());
    expect(files.map((file) => path.basename(file, '.ts')).sort()).toEqual([...hintIds].sort());
  });

  it('is in the order of rank, without ties', () => {
    const ranks = hintRules.map(({ rank }) => rank);
    expect(ranks).toEqual([...new Set(ranks)].sort((a, b) => b - a));
  });

  it('ranks the more specific hint first', () => {
    const place = (id: HintId) => hintRules.findIndex((rule) => rule.id === id);
    expect(place('crisis')).toBe(0);
    expect(place('open-up')).toBeLessThan(place('soften'));
    expect(place('take-seriously')).toBeLessThan(place('validate'));
    expect(place('validate')).toBeLessThan(place('ask-feeling'));
  });
});

describe.each(files)('%s', async (file) => {
  const loaded = await modules[`../../rules/hints/${file}`]?.();
  if (!loaded) throw new Error(`${file} cannot be loaded`);
  const { hint, examples } = loaded;

  it('is named after its file and has examples of silence enough, in both languages', () => {
    expect(`${hint.id}.ts`).toBe(file);
    expect(examples.no.length).toBeGreaterThanOrEqual(examples.yes.length);
    for (const language of ['en', 'nl']) {
      expect(examples.yes.some((example) => example.language === language)).toBe(true);
      expect(examples.no.some((example) => example.language === language)).toBe(true);
    }
  });

  it.each(examples.yes.map((example) => [titleOf(example), example] as const))('offers: %s', (_, example) => {
    expect(idsOf(conversationOf(example))).toContain(hint.id);
  });

  it.each(examples.no.map((example) => [titleOf(example), example] as const))(
    'is silent: %s',
    (_, example) => {
      expect(idsOf(conversationOf(example))).not.toContain(hint.id);
    },
  );

  it.each(examples.yes.map((example) => [titleOf(example), example] as const))(
    'points at words of the conversation: %s',
    (_, example) => {
      const conversation = conversationOf(example);
      const because = check(conversation).find(({ id }) => id === hint.id)?.because ?? [];
      expect(because.length).toBeGreaterThan(0);
      for (const { where, start, end } of because) {
        const text = where === 'draft' ? conversation.draft : (conversation.messages[where]?.text ?? '');
        expect(text.slice(start, end).trim()).not.toBe('');
        expect(end).toBeLessThanOrEqual(text.length);
      }
    },
  );
});

describe('a crisis', () => {
  const draft = "you're overreacting, why didn't you just call? why? when? where?";
  it('silences every other hint, also when it is switched off', () => {
    const conversation: Conversation = {
      messages: [{ from: 'them', text: 'i want to kill myself', at: now - 5000 }],
      draft,
      now,
      typing: true,
    };
    expect(idsOf(conversation)).toEqual(['crisis']);
    expect(check(conversation, { off: ['crisis'] })).toEqual([]);
  });
});

describe('small talk', () => {
  const quiet: readonly (readonly [string, string])[] = [
    ['what time are we eating', 'seven? is tom coming? red or white?'],
    ['i passed!!!', 'YESSSS I KNEW IT SO PROUD OF YOU'],
    ['hoe was het weekend', 'heerlijk, alleen maar gelezen en geslapen'],
    ['neem jij brood mee?', 'ja, en jij de kaas? en wie haalt anna?'],
    ['the meeting moved to three', 'ok'],
    ['de vergadering is om drie uur', 'ok'],
    ['lol look at this', 'haha what an idiot'],
  ];
  it.each(quiet)('%s → %s', (text, reply) => {
    expect(idsOf({ messages: [{ from: 'them', text, at: now - 60_000 }], draft: reply, now })).toEqual([]);
  });
});

describe('what cannot be read', () => {
  const heavy = { from: 'them', text: 'my mum died last night', at: now - 100_000 } as const;
  it('gets no hint: a draft in another language', () => {
    const draft = 'Das tut mir sehr leid, ich denke ganz fest an dich und deine Familie';
    expect(idsOf({ messages: [heavy], draft, now })).toEqual([]);
  });
  it('gets no hint: an empty draft', () => {
    expect(idsOf({ messages: [heavy], draft: ' \n ', now })).toEqual([]);
  });
});
