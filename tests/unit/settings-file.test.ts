import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileOf, settingsFromFile } from '../../entrypoints/options/settings-file';
import {
  defaultSettings,
  type Settings,
  withDismissal,
  withEase,
  withHintOff,
  withHintOffAt,
  withInterfaceLanguage,
  withRelationship,
  withSnooze,
  withWelcomed,
  withWordFine,
} from '../../entrypoints/shared/settings';

const mine: Settings = [
  (now: Settings) => withHintOff(withHintOff(now, 'pause'), 'soften'),
  (now: Settings) => withHintOffAt(now, 'https://chat.example', 'validate'),
  (now: Settings) => withDismissal(now, 'close'),
  (now: Settings) => withEase(now, 'hard'),
  (now: Settings) => withInterfaceLanguage(now, 'nl'),
  (now: Settings) => withRelationship(now, 'family'),
  (now: Settings) => withWordFine(now, 'kleine gek'),
].reduce((now, change) => change(now), defaultSettings);

const file = (settings: unknown, version: unknown = 1): string =>
  JSON.stringify({ haven: 'settings', version, settings });
const problems = (text: string) => settingsFromFile(text, defaultSettings).problems;

describe('a file of settings', () => {
  it('brings back what was saved', () => {
    expect(settingsFromFile(fileOf(mine), defaultSettings)).toEqual({ settings: mine, problems: [] });
  });

  it('leaves the first run and a snooze as they are here', () => {
    const here = withSnooze(withWelcomed(defaultSettings), 1_800_000_000_000);
    expect(fileOf(here)).not.toContain('1800000000000');
    expect(settingsFromFile(fileOf(mine), here).settings).toEqual({
      ...mine,
      snoozedUntil: 1_800_000_000_000,
      welcomed: true,
    });
  });

  it('gives defaults for what it leaves out', () => {
    expect(settingsFromFile(file({ level: 'quiet' }), mine).settings).toEqual({
      ...defaultSettings,
      level: 'quiet',
    });
  });

  it.each([
    ['', 'not-json', ''],
    ['[1, 2]', 'not-haven', ''],
    ['null', 'not-haven', ''],
    ['{"settings": {}}', 'not-haven', ''],
    ['{"haven": "settings", "version": 1}', 'not-haven', ''],
    [file({}, 2), 'newer', 'version'],
    [file({}, '1'), 'wrong-value', 'version'],
    [' '.repeat(200_001), 'too-long', ''],
    [file({ level: 'loud' }), 'wrong-value', 'settings.level'],
    [file({ delay: 50 }), 'wrong-value', 'settings.delay'],
    [file({ breathing: 1 }), 'wrong-value', 'settings.breathing'],
    [file({ off: ['pause', 'shout'] }), 'wrong-value', 'settings.off[1]'],
    [file({ off: ['pause', 'pause'] }), 'wrong-value', 'settings.off[1]'],
    [file({ off: 'pause' }), 'wrong-value', 'settings.off'],
    [file({ offAt: { 'chat.example': ['pause'] } }), 'wrong-value', 'settings.offAt.chat.example'],
    [
      file({ offAt: { 'https://chat.example': ['pause', 'x'] } }),
      'wrong-value',
      'settings.offAt.https://chat.example[1]',
    ],
    [file({ dismissals: { pause: -1 } }), 'wrong-value', 'settings.dismissals.pause'],
    [file({ wordsFine: ['ok', '  spaced  out '] }), 'wrong-value', 'settings.wordsFine[1]'],
    [file({ history: true }), 'unknown-name', 'settings.history'],
    [file({ welcomed: true }), 'unknown-name', 'settings.welcomed'],
  ])('that reads %s is refused', (text, kind, where) => {
    expect(settingsFromFile(text, mine).settings).toBeUndefined();
    expect(problems(text)).toEqual([{ kind, where }]);
  });

  it('tells everything that is wrong at once', () => {
    expect(problems(file({ level: 1, delay: 'x', more: 2 })).map(({ where }) => where)).toEqual([
      'settings.level',
      'settings.delay',
      'settings.more',
    ]);
  });

  it('tells where the JSON breaks off, and none of its words', () => {
    const [problem] = problems('{\n  "haven": "settings",\n  "plumtree"\n}');
    expect(problem?.kind).toBe('not-json');
    expect(JSON.stringify(problem)).not.toContain('plumtree');
  });

  it('is settings or problems, and never throws, whatever the file holds', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => file(JSON.parse(json))),
        ),
        (text) => {
          const reading = settingsFromFile(text, mine);
          expect(reading.problems.length === 0).toBe(reading.settings !== undefined);
        },
      ),
    );
  });
});
