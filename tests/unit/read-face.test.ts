import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Conversation, HintRule } from '../../rules/types';

const rule = (id: HintRule['id'], rank: number, detect: HintRule['detect']): HintRule => ({
  id,
  key: 2,
  rank,
  kind: 'invitation',
  place: 'before',
  detect,
});
const always = (): [] => [];

// Only the list of hints is put in by hand here: what is tested is how `check` runs any list.
vi.mock('../../rules/hints/index', () => ({
  hintRules: [
    rule('validate', 10, always),
    rule('soften', 30, always),
    rule('open-up', 20, () => undefined),
    rule('close', 40, () => {
      throw new Error('private words');
    }),
    rule('crisis', 5, ({ crisis }) => (crisis.length > 0 ? crisis : undefined)),
  ],
}));

const { check, reportBrokenRules } = await import('../../rules');

const conversation = (text: string): Conversation => ({
  messages: [{ from: 'them', text, at: 1000 }],
  draft: 'ok then',
  now: 2000,
});
const quiet = conversation('we eat at six');

describe('check', () => {
  const reported: unknown[][] = [];
  beforeEach(() => {
    reported.length = 0;
    reportBrokenRules((...told) => reported.push(told));
  });

  it('names a rule that throws once, without a word of the conversation, and runs the others', () => {
    expect(check(quiet).map(({ id }) => id)).toEqual(['soften', 'validate']);
    check(quiet);
    expect(reported).toEqual([['close']]);
  });

  it('gives candidates by rank, without those that are off', () => {
    expect(check(quiet, { off: ['soften'] }).map(({ id }) => id)).toEqual(['validate']);
    expect(check(quiet, { off: 'soften' } as never).map(({ id }) => id)).toEqual(['soften', 'validate']);
  });

  it('gives nothing but care in a crisis', () => {
    const hints = check(conversation("i don't want to live anymore"));
    expect(hints.map(({ id }) => id)).toEqual(['crisis']);
    expect(hints[0]?.because[0]).toMatchObject({ where: 0, act: 'crisis' });
    expect(check(conversation("i don't want to live anymore"), { off: ['crisis'] })).toEqual([]);
  });
});
