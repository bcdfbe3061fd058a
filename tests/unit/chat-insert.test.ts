// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { gapBetween } from '../../entrypoints/chat/insert';

it.each([
  ['', 'It sounds hard.', true, ''],
  ['It sounds hard.', '', true, ''],
  ['It sounds hard.', 'You should sleep', true, ' '],
  ['It sounds hard. ', 'You should sleep', true, ''],
  ['It sounds hard.', '\nYou should sleep', true, ''],
  ['It sounds hard.', 'You should sleep\nand eat', true, '\n'],
  ['It sounds hard.', 'You should sleep\nand eat', false, ' '],
])('parts “%s” and “%s” fittingly', (first, second, manyLines, gap) => {
  expect(gapBetween(first, second, manyLines)).toBe(gap);
});
