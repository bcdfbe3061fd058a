import { describe, expect, it } from 'vitest';
import { momentOf } from '../../rules/moment';
import { readText } from '../../rules/read/read';
import type { Message } from '../../rules/types';

const now = 1_000_000;
const thread = (count: number): Message[] =>
  Array.from({ length: count }, (_, index) => ({
    from: index % 2 === 0 ? 'them' : 'me',
    text: `message ${index}`,
    at: now - (count - index) * 1000,
  }));
const textsOf = (messages: readonly Message[], at = now): readonly string[] =>
  momentOf({ messages, draft: '', now: at }, undefined, readText).messages.map(({ text }) => text);

describe('a thread that is looked at again', () => {
  it.each([0, 1, 59, 60, 61, 80])('has its newest message, from %i messages on', (count) => {
    const before = thread(count);
    textsOf(before);
    const after = [...before, { from: 'them' as const, text: 'the newest', at: now }];
    expect(textsOf(after).at(-1)).toBe('the newest');
    expect(textsOf(after)).toHaveLength(Math.min(60, count + 1));
    expect(textsOf(before)).toEqual(before.slice(-60).map(({ text }) => text));
  });

  it('sees a message that was changed in place, and one that was taken back', () => {
    const messages = thread(5);
    textsOf(messages);
    messages[2] = { from: 'them', text: 'edited', at: now };
    expect(textsOf(messages)).toContain('edited');
    messages.pop();
    expect(textsOf(messages)).toHaveLength(4);
  });

  it('clears a time in the future once it is past', () => {
    const messages = [{ from: 'them' as const, text: 'hi', at: now + 60_000 }];
    const at = (time: number) =>
      momentOf({ messages, draft: '', now: time }, undefined, readText).messages[0]?.at;
    expect(at(now)).toBe(now);
    expect(at(now + 90_000)).toBe(now + 60_000);
  });
});
