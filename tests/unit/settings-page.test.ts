import { describe, expect, it } from 'vitest';
import { hostOf, originOf, patternFromAddress } from '../../entrypoints/options/address';
import { bytesOfOther } from '../../entrypoints/options/stored';
import { defaultSettings, withWordFine } from '../../entrypoints/shared/settings';
import { withCount } from '../../entrypoints/shared/week';

describe('the address of a site', () => {
  it.each([
    ['chat.example', 'https://chat.example/*'],
    ['  HTTPS://Chat.Example/room?x=1 ', 'https://chat.example/*'],
    ['http://chat.example:8080/', 'http://chat.example/*'],
    ['localhost:3000', 'http://localhost/*'],
    ['127.0.0.1', 'http://127.0.0.1/*'],
    ['', undefined],
    ['chat', undefined],
    ['my chat', undefined],
    ['*.example', undefined],
    ['file:///etc', undefined],
    ['ftp://chat.example', undefined],
  ])('“%s” is %s', (address, pattern) => {
    expect(patternFromAddress(address)).toBe(pattern);
  });

  it('is shown by its host, and is an origin only when it stands for one', () => {
    expect(hostOf('https://*.chat.example/*')).toBe('chat.example');
    expect(hostOf('https://*/*')).toBeUndefined();
    expect(originOf('https://chat.example/*')).toBe('https://chat.example');
    expect(originOf('https://*.chat.example/*')).toBeUndefined();
  });
});

describe('the bytes that are no setting', () => {
  const stored = {
    settings: JSON.parse(JSON.stringify(withWordFine(defaultSettings, 'kleine gek'))) as object,
    week: withCount({}, '2026-11-23', { key: 3 }, 'shown'),
  };

  it('are none in what Haven stores', () => {
    expect(bytesOfOther({})).toBe(0);
    expect(bytesOfOther(stored)).toBe(0);
  });

  it('are counted wherever they hide', () => {
    expect(bytesOfOther({ ...stored, note: 'words' })).toBeGreaterThan(0);
    expect(bytesOfOther({ ...stored, settings: { ...stored.settings, note: 'words' } })).toBeGreaterThan(0);
    expect(bytesOfOther({ ...stored, settings: { ...stored.settings, level: 'words' } })).toBeGreaterThan(0);
    expect(bytesOfOther({ ...stored, week: { words: {} } })).toBeGreaterThan(0);
    expect(bytesOfOther({ ...stored, settings: 'words' })).toBeGreaterThan(0);
  });
});
