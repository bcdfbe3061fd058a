import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  defaultSettings,
  readSettings,
  type Settings,
  settingsLimits,
  withBreathing,
  withChatLanguage,
  withDelay,
  withDismissal,
  withEase,
  withHintOff,
  withHintOffAt,
  withHintOn,
  withHintOnAt,
  withInterfaceLanguage,
  withLevel,
  withNoticing,
  withoutWordFine,
  withRelationship,
  withSnooze,
  withWeek,
  withWelcomed,
  withWordFine,
} from '../../entrypoints/shared/settings';
import { hintIds } from '../../rules/types';

describe('settings from storage', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a list', [1, 2]],
    ['text', 'quiet'],
    ['an empty record', {}],
    [
      'wrong kinds everywhere',
      {
        level: 3,
        delay: 'soon',
        off: 'pause',
        offAt: ['https://chat.example'],
        dismissals: [4],
        snoozedUntil: 'tomorrow',
        breathing: 'no',
        noticing: 0,
        ease: true,
        interfaceLanguage: null,
        chatLanguage: ['nl'],
        relationship: 1,
        wordsFine: 'gek',
        week: 'yes',
        welcomed: 1,
      },
    ],
    [
      'values that do not exist',
      {
        level: 'loud',
        delay: Number.NaN,
        off: ['shout'],
        offAt: { 'https://chat.example/room': ['pause'], 'https://chat.example': ['shout'] },
        dismissals: { shout: 3 },
        snoozedUntil: -1,
        ease: 'medium',
        interfaceLanguage: 'tlh',
        chatLanguage: 'tlh',
        relationship: 'enemy',
        wordsFine: ['', '  ', 7, 'a'.repeat(settingsLimits.word + 1)],
      },
    ],
  ])('are the defaults for %s', (_name, stored) => {
    expect(readSettings(stored)).toEqual(defaultSettings);
  });

  it('come back as they were stored', () => {
    const changes: readonly ((settings: Settings) => Settings)[] = [
      (now) => withLevel(now, 'talkative'),
      (now) => withDelay(now, 3000),
      (now) => withDismissal(now, 'pause'),
      (now) => withHintOff(now, 'soften'),
      (now) => withHintOffAt(now, 'https://chat.example', 'validate'),
      (now) => withSnooze(now, 1_800_000_000_000),
      (now) => withBreathing(now, false),
      (now) => withNoticing(now, false),
      (now) => withEase(now, 'easy'),
      (now) => withInterfaceLanguage(now, 'nl'),
      (now) => withChatLanguage(now, 'en'),
      (now) => withRelationship(now, 'work'),
      (now) => withWordFine(now, 'you always'),
      (now) => withWeek(now, true),
      (now) => withWelcomed(now),
    ];
    let settings = defaultSettings;
    for (const change of changes) {
      const next = change(settings);
      expect(next).not.toEqual(settings);
      settings = next;
    }
    expect(readSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
  });

  it('keep what is sound beside what is broken', () => {
    const read = readSettings({
      level: 'quiet',
      delay: 99_999,
      off: ['pause', 7, 'pause'],
      dismissals: { pause: -1, close: 2 },
    });
    expect(read).toEqual({
      ...defaultSettings,
      level: 'quiet',
      delay: 10_000,
      off: ['pause'],
      dismissals: { close: 2 },
    });
  });

  it('never hold words but those that are fine, whatever the storage held', () => {
    fc.assert(
      fc.property(fc.anything(), fc.string({ minLength: 12 }), (stored, words) => {
        const read = readSettings({
          level: words,
          delay: stored,
          off: [words, stored],
          offAt: { [words]: ['pause'], 'https://chat.example': [words] },
          dismissals: { [words]: 1 },
          snoozedUntil: words,
          ease: words,
          interfaceLanguage: words,
          chatLanguage: stored,
          relationship: words,
          note: words,
        });
        expect(Object.keys(read).sort()).toEqual(Object.keys(defaultSettings).sort());
        expect({ ...read, delay: defaultSettings.delay }).toEqual(defaultSettings);
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

describe('a hint on one site', () => {
  const here = 'https://chat.example';

  it('is switched off there alone, and on again', () => {
    const off = withHintOffAt(withHintOffAt(defaultSettings, here, 'pause'), here, 'pause');
    expect(off.offAt).toEqual({ [here]: ['pause'] });
    expect(off.off).toEqual([]);
    expect(withHintOnAt(off, here, 'pause')).toEqual(defaultSettings);
    expect(withHintOnAt(off, 'https://other.example', 'pause')).toEqual(off);
  });

  it.each([
    'chat.example',
    'https://chat.example/',
    'https://chat.example/room',
    'file:///tmp',
    '__proto__',
    '',
  ])('is not kept for “%s”, which is no origin', (place) =>
    expect(withHintOffAt(defaultSettings, place, 'pause')).toBe(defaultSettings),
  );
});

describe('words that are fine', () => {
  it('are kept tidy and once, and can be taken out', () => {
    const words = ['  kleine   gek ', 'kleine gek', '', 'rot'].reduce(withWordFine, defaultSettings);
    expect(words.wordsFine).toEqual(['kleine gek', 'rot']);
    expect(withoutWordFine(words, 'rot').wordsFine).toEqual(['kleine gek']);
  });

  it('are no place to keep a message', () => {
    const long = 'word '.repeat(40);
    expect(withWordFine(defaultSettings, long).wordsFine).toEqual([]);
  });
});

describe('what someone finds of such talks', () => {
  it('sets how much they hear', () => {
    expect(withEase(defaultSettings, 'hard').level).toBe('talkative');
    expect(withEase(defaultSettings, 'easy').level).toBe('quiet');
  });
});

describe('a time to rest', () => {
  it.each([undefined, Number.NaN, -5, 0, 1.5, Number.POSITIVE_INFINITY])('is none when it is %s', (until) => {
    expect(withSnooze(defaultSettings, until).snoozedUntil).toBeUndefined();
  });
});
