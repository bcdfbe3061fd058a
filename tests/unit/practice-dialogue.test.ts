import { describe, expect, it } from 'vitest';
import {
  actsIn,
  answerFor,
  isLast,
  modelTalk,
  nextTurn,
  type PracticeConversation,
  turnOf,
  typingTime,
} from '../../entrypoints/practice/dialogue';
import type { Act, Reading } from '../../rules/types';

const conversation: PracticeConversation = {
  id: 'a-test',
  language: 'en',
  partner: 'Ada',
  setting: 'Ada is made up.',
  opening: 'first',
  anywhere: [{ when: ['attacking'], next: 'hurt', examples: ['x'] }],
  turns: {
    first: {
      says: ['Hello'],
      answers: [
        { when: ['judging', 'minimising'], next: 'cold', examples: ['x'] },
        { when: ['comforting'], next: 'warm', examples: ['x'] },
      ],
      otherwise: { next: 'plain', examples: ['x'] },
    },
    hurt: {
      says: ['Ouch'],
      answers: [{ when: ['apologising'], next: 'warm', examples: ['x'] }],
      otherwise: { next: 'cold', examples: ['x'] },
    },
    cold: { says: ['Bye'], ending: 'Cold.' },
    warm: { says: ['Thanks'], ending: 'Warm.' },
    plain: { says: ['Well'], ending: 'Plain.' },
  },
  model: ['I’m so sorry to hear that.'],
  poor: [],
};

const readingOf = (...acts: readonly Act[]): Reading => ({
  language: 'en',
  acts: acts.map((act) => ({ act, start: 0, end: 1 })),
});

describe('the turn that follows', () => {
  it.each([
    { what: 'one act of several', acts: ['minimising'], next: 'cold' },
    { what: 'the first answer that fits', acts: ['comforting', 'judging'], next: 'cold' },
    { what: 'a later answer', acts: ['comforting'], next: 'warm' },
    { what: 'no act that is looked for', acts: ['closing'], next: 'plain' },
    { what: 'nothing found at all', acts: [], next: 'plain' },
    {
      what: 'an answer that counts anywhere, before all others',
      acts: ['judging', 'attacking'],
      next: 'hurt',
    },
  ] as const)('is $next after $what', ({ acts, next }) => {
    expect(nextTurn(conversation, ['first'], [readingOf(...acts)])).toBe(next);
  });

  it('counts everything that was sent since the turn began', () => {
    expect(nextTurn(conversation, ['first'], [readingOf('closing'), readingOf('comforting')])).toBe('warm');
  });

  it('follows an answer that counts anywhere only once', () => {
    expect(nextTurn(conversation, ['first', 'hurt'], [readingOf('attacking')])).toBe('cold');
  });

  it('is none after the last turn', () => {
    expect(nextTurn(conversation, ['first', 'warm'], [readingOf('comforting')])).toBeUndefined();
  });

  it('is otherwise without any reading, but that is no answer', () => {
    expect(nextTurn(conversation, ['first'], [])).toBe('plain');
    expect(answerFor(conversation, ['first'], [])).toBeUndefined();
  });
});

describe('the tones', () => {
  it('stand for acts, and go together with others', () => {
    expect(actsIn({ when: ['warm', 'apologising'] })).toEqual([
      'validating',
      'reflecting',
      'comforting',
      'thanking',
      'apologising',
    ]);
    expect(actsIn({ when: ['cold'] })).toContain('minimising');
  });
});

describe('the good way through', () => {
  it('is told with what both say, to the end', () => {
    expect(modelTalk(conversation)).toEqual([
      { from: 'them', text: 'Hello' },
      { from: 'me', text: 'I’m so sorry to hear that.' },
      { from: 'them', text: 'Thanks' },
    ]);
  });
});

describe('a turn', () => {
  it('is last when it has an ending', () => {
    expect(isLast(turnOf(conversation, 'warm'))).toBe(true);
    expect(isLast(turnOf(conversation, 'first'))).toBe(false);
  });

  it.each(['nowhere', 'constructor', '__proto__'])(
    'that is not there (%s) is an error that names it',
    (id) => {
      expect(() => turnOf(conversation, id)).toThrow(`a-test has no turn ${id}`);
    },
  );
});

describe('the time to type', () => {
  it('grows with the words and stays under two seconds', () => {
    expect(typingTime('Hi')).toBeLessThan(typingTime('Hi, how was your day?'));
    expect(typingTime('a'.repeat(10_000))).toBe(2000);
    expect(typingTime('')).toBeGreaterThan(0);
  });
});
