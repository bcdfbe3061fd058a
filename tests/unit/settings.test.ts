import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  defaultSettings,
  readSettings,
  withDismissal,
  withHintOff,
  withHintOn,
  withLevel,
} from '../../entrypoints/shared/settings';
import { hintIds } from '../../rules/types';

describe('settings from storage', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a list', [1, 2]],
    ['text', 'quiet'],
    ['an empty record', {}],
    ['wrong kinds everywhere', { level: 3, delay: 'soon', off: 'pause', dismissals: [4] }],
    [
      'values that do not exist',
      { level: 'loud', delay: Number.NaN, off: ['shout'], dismissals: { shout: 3 } },
    ],
  ])('are the defaults for %s', (_name, stored) => {
    expect(readSettings(stored)).toEqual(defaultSettings);
  });

  it('come back as they were stored', () => {
    const settings = withHintOff(withDismissal(withLevel(defaultSettings, 'talkative'), 'pause'), 'soften');
    expect(readSettings(structuredClone(settings))).toEqual(settings);
  });

  it('keep what is sound beside what is broken', () => {
    const read = readSettings({
      level: 'quiet',
      delay: 99_999,
      off: ['pause', 7, 'pause'],
      dismissals: { pause: -1, close: 2 },
    });
    expect(read).toEqual({ level: 'quiet', delay: 10_000, off: ['pause'], dismissals: { close: 2 } });
  });

  it('never hold words, whatever the storage held', () => {
    fc.assert(
      fc.property(fc.anything(), fc.string({ minLength: 12 }), (stored, words) => {
        const read = readSettings({
          level: words,
          delay: stored,
          off: [words, stored],
          dismissals: { [words]: 1 },
          note: words,
        });
        expect(Object.keys(read).sort()).toEqual(['delay', 'dismissals', 'level', 'off']);
        expect(read.off).toEqual([]);
        expect(read.level).toBe('balanced');
        expect(Number.isSafeInteger(read.delay)).toBe(true);
      }),
    );
  });
});

describe('a hint', () => {
  it('is switched off once, and on again with its count forgotten', () => {
    const dismissed = withDismissal(withDismissal(defaultSettings, 'pause'), 'pause');
    expect(dismissed.dismissals).toEqual({ pause: 2 });
    const off = withHintOff(withHintOff(dismissed, 'pause'), 'pause');
    expect(off.off).toEqual(['pause']);
    expect(withHintOn(off, 'pause')).toEqual(defaultSettings);
  });

  it('is counted for itself alone', () => {
    for (const id of hintIds) expect(withDismissal(defaultSettings, id).dismissals).toEqual({ [id]: 1 });
  });
});
