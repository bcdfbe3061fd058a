import { describe, expect, it } from 'vitest';
import { packProblems } from '../../rules/read/pack-problems';
import { isBad, parseLine } from '../../rules/read/parse';
import type { LanguagePack } from '../../rules/read/phrases';

describe('parseLine', () => {
  it.each([
    ['you should|', 'word'],
    ['you | should', 'alternatives of several words'],
    ['(you should', 'not closed'],
    ['you should)', '")"'],
    ['you <Family>', 'small letters'],
    ['you <family', 'small letters'],
    ['ro* ten', 'at least 3 letters'],
    ['rot*ten', 'not a word'],
    ['you ..99 go', 'a gap is'],
    ['you ... go', 'a gap is'],
    ['.. you', 'does not begin with a gap'],
    ['you, go', 'not a word'],
    ['you?? go', '"?"'],
    ['really? (at all)?', 'nothing in this phrase'],
    ['^ $', 'nothing in this phrase'],
    ['', undefined],
    ['  # you, go', undefined],
    ['go = 2', 'the weight'],
    ['go = x', 'the weight'],
    ['- go = 0.5', 'a veto has no weight'],
    ['- ', 'not a word'],
    ['()', 'no words'],
    ['(go|)', 'no words'],
  ])('%j: %s', (line, problem) => {
    const parsed = parseLine(line);
    if (problem === undefined) expect(parsed).toBeUndefined();
    else expect(parsed !== undefined && isBad(parsed) ? parsed.problem : 'none').toContain(problem);
  });

  it.each([
    ['you should', { role: 'plain', weight: 1 }],
    ['- you should', { role: 'veto', weight: 1 }],
    ['+ you should', { role: 'unguarded', weight: 1 }],
    ['+ you should = 0.25', { role: 'unguarded', weight: 0.25 }],
    ["don't (go|you know)? <family> self-harm ..2 _ 😂 ?$", { role: 'plain', weight: 1 }],
  ])('%j', (line, expected) => {
    expect(parseLine(line)).toMatchObject(expected);
  });
});

describe('packProblems', () => {
  const pack: LanguagePack = {
    language: 'en',
    classes: { pet: 'dog | c,t | guinea pig', all: '<pet> | bird' },
    spelling: 'gonna = going to\nthis line\nwith you = x',
    common: '',
    acts: [
      { act: 'advising', phrases: 'you should\nyou, should\nsee <doctor>' },
      { act: 'feeling', phrases: { fear: 'so (scared', joy: 'yay' } },
    ],
  };

  it('names the place, the line and what to mend', () => {
    expect(packProblems(pack).map(({ where, line }) => `${where}: ${line}`)).toEqual([
      'advising: you, should',
      'advising: see <doctor>',
      'feeling: so (scared',
      'class <pet>: c,t',
      'class <all>: <pet>',
      'spelling: this line',
      'spelling: with you = x',
    ]);
    for (const { problem } of packProblems(pack)) expect(problem.length).toBeGreaterThan(5);
  });

  it('has nothing to say of a sound pack', () => {
    expect(
      packProblems({
        ...pack,
        classes: {},
        spelling: '',
        acts: [{ act: 'advising', phrases: 'you should' }],
      }),
    ).toEqual([]);
  });
});
