import { describe, expect, it } from 'vitest';
import { patternOf, placeAfterRefusal, webOrigin } from '../../entrypoints/sidepanel/place';
import { initialState, statusOf, switchOf } from '../../entrypoints/sidepanel/store';

describe('a refused script means', () => {
  it.each<[string, string, string | undefined, boolean]>([
    [
      'not-on',
      'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
      undefined,
      false,
    ],
    ['not-on', 'Missing host permission for the tab', undefined, false],
    ['closed', 'Missing host permission for the tab', undefined, true],
    ['closed', 'Cannot access a chrome:// URL', undefined, false],
    ['closed', 'Cannot access an chrome-extension:// URL of different extension', undefined, false],
    ['closed', 'The extensions gallery cannot be scripted.', undefined, false],
    ['closed', 'Frame with ID 0 is showing error page', undefined, false],
    ['closed', 'Missing host permission for the tab', 'https://addons.mozilla.org/', false],
    ['updated', 'Extension context invalidated.', undefined, false],
  ])('%s when the browser says "%s" (%s, clicked: %s)', (place, words, url, clicked) => {
    expect(placeAfterRefusal(new Error(words), url, clicked)).toBe(place);
  });

  it('not-on when the browser says nothing useful', () => {
    expect(placeAfterRefusal('no', undefined, false)).toBe('not-on');
  });
});

describe('addresses', () => {
  it.each([
    ['https://chat.example/a?b#c', 'https://chat.example'],
    ['http://localhost:8080/', 'http://localhost:8080'],
    ['about:blank', undefined],
    ['file:///tmp/a.html', undefined],
    ['https://', undefined],
    [undefined, undefined],
  ])('%s has the origin %s', (url, origin) => {
    expect(webOrigin(url)).toBe(origin);
  });

  it('give a pattern without a port, which Firefox does not take', () => {
    expect(patternOf('http://localhost:8080')).toBe('http://localhost/*');
    expect(patternOf('https://chat.example')).toBe('https://chat.example/*');
  });
});

describe('the panel says', () => {
  const on = { ...initialState, place: 'on', origin: 'https://chat.example' } as const;

  it.each([
    [{ place: 'not-on', sight: 'clear' }, 'not-on'],
    [{ place: 'on', sight: 'clear' }, 'listening'],
    [{ place: 'on', sight: 'no-box' }, 'no-box'],
    [{ place: 'on', sight: 'language-unknown' }, 'language-unknown'],
    [{ place: 'off', sight: 'no-box' }, 'off'],
    [{ place: 'on', sight: 'clear', muted: true }, 'muted'],
    [{ place: 'snoozed', sight: 'clear', muted: true }, 'snoozed'],
  ] as const)('of %o: %s', (state, status) => {
    expect(statusOf({ muted: false, ...state })).toBe(status);
  });

  it('on the switch whether Haven may stay', () => {
    expect(switchOf(on)).toBe('once');
    expect(switchOf({ ...on, always: true })).toBe('always');
    expect(switchOf({ ...on, always: true, place: 'off' })).toBe('off');
    expect(switchOf({ ...on, origin: undefined })).toBeUndefined();
    expect(switchOf({ ...on, place: 'not-on' })).toBeUndefined();
  });
});
