// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { sidesOf } from '../../entrypoints/chat/sides';

describe('the sides of all messages of a list', () => {
  it('are where each hangs, in an app of bubbles', () => {
    expect(
      sidesOf([
        { side: 'start', start: 12 },
        { side: 'end', start: 300 },
        { side: 'middle', start: 200 },
        { side: 'none', start: 0 },
        { side: 'end', start: 80 },
      ]),
    ).toEqual(['start', 'end', 'middle', 'none', 'end']);
  });

  it('are none for long lines that begin where the short ones do', () => {
    expect(
      sidesOf([
        { side: 'start', start: 170 },
        { side: 'middle', start: 171 },
        { side: 'end', start: 170 },
        { side: 'end', start: 150 },
      ]),
    ).toEqual(['start', 'none', 'none', 'none']);
  });

  it('stay as they are where nothing hangs at the start', () => {
    expect(
      sidesOf([
        { side: 'end', start: 170 },
        { side: 'middle', start: 90 },
      ]),
    ).toEqual(['end', 'middle']);
    expect(sidesOf([])).toEqual([]);
  });
});
