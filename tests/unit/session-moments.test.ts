import { describe, expect, it } from 'vitest';
import { breathLength } from '../../entrypoints/shared/breath';
import type { View } from '../../entrypoints/shared/conversation';
import {
  emptyMemory,
  hear,
  lookAgain,
  type SessionMemory,
  see,
  wakeAt,
} from '../../entrypoints/shared/session-memory';
import {
  defaultSettings,
  type Settings,
  withBreathing,
  withNoticing,
} from '../../entrypoints/shared/settings';

const start = Date.UTC(2026, 10, 23, 12);
const settings = defaultSettings;

const hello = { from: 'them', text: 'hey, are you there?', at: start - 60_000 } as const;
const heavy = { from: 'them', text: 'my mum died last night', at: start } as const;
const view = (messages: View['messages'], draft = ''): View => ({ messages, draft, typing: false });

/** What was heard after a calm beginning and then something heavy, one second after it came. */
const afterHeavy = (draft = '', chosen: Settings = settings, message: View['messages'][number] = heavy) =>
  see(
    see(emptyMemory, view([hello], draft), start - 5_000, chosen),
    view([hello, message], draft),
    start + 1_000,
    chosen,
  );

describe('the breathing pause', () => {
  it('begins when something heavy arrives before the first word, and ends by itself', () => {
    const memory = afterHeavy();
    expect(memory.breathUntil).toBe(start + 1_000 + breathLength);
    expect(wakeAt(memory)).toBe(memory.breathUntil);
    expect(lookAgain(memory, start + 5_000, settings).breathUntil).toBe(memory.breathUntil);
    expect(lookAgain(memory, start + 1_000 + breathLength, settings).breathUntil).toBeUndefined();
  });

  it('ends with the first word, and when it is skipped', () => {
    const memory = afterHeavy();
    const written = see(memory, view([hello, heavy], 'o'), start + 3_000, settings);
    expect(written.breathUntil).toBeUndefined();
    const skipped = hear(memory, 'breathed', start + 3_000, settings);
    expect(skipped.breathUntil).toBeUndefined();
    expect(lookAgain(skipped, start + 4_000, settings).breathUntil).toBeUndefined();
  });

  it('does not come at each of many messages', () => {
    const done = hear(afterHeavy(), 'breathed', start + 2_000, settings);
    const more = { ...heavy, text: 'i feel so alone', at: start + 20_000 };
    expect(see(done, view([hello, heavy, more]), start + 21_000, settings).breathUntil).toBeUndefined();
    const later = { ...heavy, text: 'i cannot stop crying, i am so sad', at: start + 400_000 };
    const next = see(done, view([hello, heavy, more, later]), start + 401_000, settings);
    expect(next.breathUntil).toBeDefined();
  });

  it.each<[string, () => SessionMemory]>([
    ['over words that are being written', () => afterHeavy('so i thought')],
    ['in small talk', () => afterHeavy('', settings, { ...heavy, text: 'shall we eat at six?' })],
    ['for what was there before', () => afterHeavy('', settings, { from: 'them', text: heavy.text })],
    ['for what is long past', () => afterHeavy('', settings, { ...heavy, at: start - 600_000 })],
    ['for own messages', () => afterHeavy('', settings, { ...heavy, from: 'me' })],
    ['when it is switched off', () => afterHeavy('', withBreathing(settings, false))],
    ['for who wants to hear little', () => afterHeavy('', { ...settings, level: 'quiet' })],
    ['in a crisis', () => afterHeavy('', settings, { ...heavy, text: 'i want to kill myself' })],
  ])('does not come %s', (_name, memory) => {
    expect(memory().breathUntil).toBeUndefined();
  });
});

/** Writes and sends an answer to something heavy. */
function answered(reply: string, chosen = settings, before = afterHeavy('', chosen)): SessionMemory {
  const own = { from: 'me', text: reply, at: start + 30_000 } as const;
  const messages = before.view?.messages ?? [];
  const written = see(before, view(messages, reply), start + 29_000, chosen);
  return see(written, view([...messages, own]), start + 30_000, chosen);
}

describe('what went well', () => {
  const warm = "i'm so sorry. how is that for you?";

  it('is said after the answer was sent, until the next draft', () => {
    const memory = answered(warm);
    expect(memory.wentWell).toBe('both');
    const next = see(memory, view(memory.view?.messages ?? [], 'a'), start + 40_000, settings);
    expect(next.wentWell).toBeUndefined();
    expect(hear(memory, 'read', start + 31_000, settings).wentWell).toBeUndefined();
  });

  it('is said once in a conversation', () => {
    const first = answered(warm);
    const more = { from: 'them', text: 'i feel so alone', at: start + 50_000 } as const;
    const heard = see(first, view([...(first.view?.messages ?? []), more]), start + 51_000, settings);
    expect(answered(warm, settings, heard).wentWell).toBeUndefined();
  });

  it('is not said of other answers, of an erased one, or when it is switched off', () => {
    expect(answered('you should keep busy').wentWell).toBeUndefined();
    const written = see(afterHeavy(), view([hello, heavy], warm), start + 20_000, settings);
    expect(see(written, view([hello, heavy]), start + 21_000, settings).wentWell).toBeUndefined();
    expect(answered(warm, withNoticing(settings, false)).wentWell).toBeUndefined();
  });
});

describe('the keys of the conversation', () => {
  it('are of no matter until something heavy was said, and add up from there', () => {
    const before = see(emptyMemory, view([hello]), start - 5_000, settings);
    expect(before.keys).toBeUndefined();
    expect(afterHeavy().keys).toEqual([]);
    const asked = answered('how is that for you?');
    expect(asked.keys).toEqual([3]);
    const far = Array.from({ length: 12 }, () => ({ from: 'them', text: 'ok' }) as const);
    expect(see(asked, view(far), start + 60_000, settings).keys).toEqual([3]);
  });

  it('stay the same list while nothing is added', () => {
    const asked = answered('how is that for you?');
    expect(lookAgain(asked, start + 40_000, settings).keys).toBe(asked.keys);
  });
});

describe('danger', () => {
  it('is known for as long as it is near, also once the card was closed', () => {
    const inDanger = afterHeavy('', settings, { ...heavy, text: 'i want to kill myself' });
    expect([inDanger.danger, inDanger.shown?.hint.id]).toEqual([true, 'crisis']);
    const closed = hear(inDanger, 'not-now', start + 2_000, settings);
    expect([closed.danger, closed.shown]).toEqual([true, undefined]);
    expect(afterHeavy().danger).toBe(false);
  });
});
