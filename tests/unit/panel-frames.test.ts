import { describe, expect, it } from 'vitest';
import type { Hello, Snapshot } from '../../entrypoints/shared/protocol';
import {
  type Frames,
  frameInUse,
  noFrames,
  originOf,
  receive,
  without,
} from '../../entrypoints/sidepanel/frames';

const hello = (frame: string, origin: string): Hello => ({
  type: 'hello',
  frame,
  origin,
  hostname: 'chat.example',
  pathname: '/',
  top: true,
});
const snapshot = (frame: string, more: Partial<Snapshot> = {}): Snapshot => ({
  type: 'snapshot',
  frame,
  conversation: 'c',
  composer: 'box',
  focused: false,
  draft: '',
  messages: [],
  typing: false,
  site: 'generic',
  outdated: null,
  list: true,
  ...more,
});

const framesAfter = (...said: readonly [number, Hello | Snapshot][]): Frames =>
  said.reduce<Frames>((frames, [id, message]) => receive(frames, id, message), noFrames);

describe('the frame to look at', () => {
  it.each<{ name: string; said: [number, Hello | Snapshot][]; expected: number | undefined }>([
    { name: 'none said anything', said: [], expected: undefined },
    {
      name: 'the page itself, though it has no box',
      said: [[0, snapshot('a', { composer: null })]],
      expected: 0,
    },
    {
      name: 'the frame with a box rather than the page without',
      said: [
        [0, snapshot('a', { composer: null })],
        [7, snapshot('b')],
      ],
      expected: 7,
    },
    {
      name: 'the page when both have a box and nobody writes',
      said: [
        [7, snapshot('b')],
        [0, snapshot('a')],
      ],
      expected: 0,
    },
    {
      name: 'the frame with the focus',
      said: [
        [0, snapshot('a')],
        [7, snapshot('b', { focused: true })],
      ],
      expected: 7,
    },
    {
      name: 'the frame written in last, also after the focus went to the panel',
      said: [
        [0, snapshot('a', { focused: true })],
        [7, snapshot('b', { focused: true })],
        [7, snapshot('b', { focused: false, draft: 'hi' })],
        [0, snapshot('a', { focused: false })],
      ],
      expected: 7,
    },
    {
      name: 'another frame when the box of the last one is gone',
      said: [
        [7, snapshot('b', { focused: true })],
        [0, snapshot('a')],
        [7, snapshot('b', { composer: null })],
      ],
      expected: 0,
    },
  ])('is $name', ({ said, expected }) => {
    expect(frameInUse(framesAfter(...said))).toBe(expected);
  });

  it('is the page again when the frame leaves', () => {
    const frames = framesAfter([0, snapshot('a')], [7, snapshot('b', { focused: true })]);
    expect(frameInUse(without(frames, 7))).toBe(0);
  });
});

describe('frames', () => {
  it('keep what a frame said when it says something else', () => {
    const frames = framesAfter([0, hello('a', 'https://chat.example')], [0, snapshot('a', { draft: 'hi' })]);
    expect(frames.get(0)?.hello?.origin).toBe('https://chat.example');
    expect(frames.get(0)?.snapshot?.draft).toBe('hi');
  });

  it.each([
    ['https://chat.example', 'https://chat.example'],
    ['http://localhost:8080', 'http://localhost:8080'],
    ['null', undefined],
    ['file://', undefined],
    ['moz-extension://abc', undefined],
    ['https://a/../b', undefined],
  ])('with the origin %s ask for %s', (origin, expected) => {
    expect(originOf(framesAfter([0, hello('a', origin)]))).toBe(expected);
  });

  it('take the origin of the page itself, not of a frame in it', () => {
    expect(originOf(framesAfter([7, hello('b', 'https://other.example')]))).toBeUndefined();
  });
});
