import { describe, expect, it } from 'vitest';
import { Memo } from '../../rules/read/memo';

describe('Memo', () => {
  it('gives what was set', () => {
    const memo = new Memo<number>(8);
    memo.set('a', 1);
    expect(memo.get('a')).toBe(1);
    expect(memo.get('b')).toBeUndefined();
  });

  it('keeps what is asked for again while a draft passes by', () => {
    const memo = new Memo<number>(16);
    memo.set('message', 1);
    memo.get('message');
    for (let key = 0; key < 1000; key++) memo.set(`draft ${key}`, key);
    expect(memo.get('message')).toBe(1);
    expect(memo.get('draft 0')).toBeUndefined();
  });

  it('forgets the oldest of what is kept', () => {
    const memo = new Memo<number>(16);
    for (let text = 0; text < 100; text++) {
      memo.set(`text ${text}`, text);
      memo.get(`text ${text}`);
    }
    const known = Array.from({ length: 100 }, (_, text) => memo.get(`text ${text}`)).filter(
      (one) => one !== undefined,
    );
    expect(known.length).toBeLessThanOrEqual(20);
    expect(known.length).toBeGreaterThan(0);
  });

  it('holds few long texts', () => {
    const memo = new Memo<number>(16);
    for (let text = 0; text < 16; text++) memo.set(`${text}`.repeat(2000), text);
    expect(memo.get('0'.repeat(2000))).toBeUndefined();
  });
});
