import { describe, expect, it } from 'vitest';
import type { View } from '../../entrypoints/shared/conversation';
import {
  emptyMemory,
  hear,
  lookAgain,
  type SessionMemory,
  see,
} from '../../entrypoints/shared/session-memory';
import { defaultSettings, withDismissal, withHintOff } from '../../entrypoints/shared/settings';

const start = Date.UTC(2026, 10, 23, 12);
const settings = defaultSettings;

const heavy = { from: 'them', text: 'i feel so sad and alone', at: start - 120_000 } as const;
const small = { from: 'them', text: 'shall we eat at six tonight?', at: start - 120_000 } as const;
const view = (draft: string, more: Partial<View> = {}): View => ({
  messages: [heavy],
  draft,
  typing: false,
  ...more,
});
const advice = view('you should go out more');

/** Sees the box empty, then with the draft, then looks once more after the rest that a hint waits for. */
function written(next: View, chosen = settings): SessionMemory {
  const empty = see(emptyMemory, { ...next, draft: '' }, start, chosen);
  const typed = see(empty, next, start + 1_000, chosen);
  return lookAgain(typed, start + 1_000 + chosen.delay, chosen);
}

describe('a session', () => {
  it('waits for a rest in the typing, and says when', () => {
    const empty = see(emptyMemory, view(''), start, settings);
    const typed = see(empty, advice, start + 1_000, settings);
    expect(typed.shown).toBeUndefined();
    expect(typed.policy.wakeAt).toBe(start + 1_000 + settings.delay);
    expect(lookAgain(typed, typed.policy.wakeAt ?? 0, settings).shown?.hint.id).toBe('validate');
  });

  it('shows the words that led to the hint, in the language of the chat', () => {
    const { shown } = written(advice);
    expect(shown?.language).toBe('en');
    const quoted = shown?.quotes.flatMap(({ from, parts }) =>
      parts.filter(({ marked }) => marked).map(({ text }) => `${from}: ${text}`),
    );
    expect(quoted).toContain('draft: you should go');
    expect(quoted?.some((quote) => quote.startsWith('them: i feel so sad'))).toBe(true);
    const dutch = { from: 'them', text: 'ik voel me zo alleen', at: start - 120_000 } as const;
    expect(written(view('je moet gewoon even slapen', { messages: [dutch] })).shown?.language).toBe('nl');
  });

  it('says nothing in small talk', () => {
    expect(written(view('you should try the new place', { messages: [small] })).shown).toBeUndefined();
  });

  it('keeps the same card while nothing on it changes', () => {
    const first = written(advice);
    const next = see(first, { ...advice }, start + 3_000, settings);
    expect(next.shown).toBe(first.shown);
  });

  it('keeps the quotes of a hint that just stopped to fit, and drops it later', () => {
    const first = written(advice);
    const erased = see(first, view('you'), start + 4_000, settings);
    expect(erased.shown?.quotes).toEqual(first.shown?.quotes);
    const wakeAt = erased.policy.wakeAt ?? 0;
    expect(wakeAt).toBeGreaterThan(start + 4_000);
    expect(lookAgain(erased, wakeAt, settings).shown?.hint.id).not.toBe('validate');
  });

  it('takes a waved-away hint off the card, and lets it rest after the second time', () => {
    const once = hear(written(advice), 'not-now', start + 3_000, settings);
    expect(once.shown).toBeUndefined();
    expect(once.policy.dismissed).toEqual({ validate: 1 });
    const resting = hear(written(advice), 'not-here', start + 3_000, settings);
    expect(resting.policy.resting).toEqual(['validate']);
  });

  it('asks about a hint that is waved away for the fifth time, until it is answered', () => {
    const often = [1, 2, 3, 4].reduce((so) => withDismissal(so, 'validate'), settings);
    const asked = hear(written(advice, often), 'not-now', start + 3_000, often);
    expect(asked.askAbout).toBe('validate');
    expect(hear(asked, 'kept', start + 4_000, often).askAbout).toBeUndefined();
  });

  it('drops a hint that was switched off meanwhile', () => {
    const off = withHintOff(settings, 'validate');
    expect(lookAgain(written(advice), start + 3_000, off).shown?.hint.id).not.toBe('validate');
  });

  it('takes the hint away once the draft was sent: an emptied box and a new own message, in either order', () => {
    const own = { from: 'me', text: 'you should go out more', at: start + 4_000 } as const;
    const together = see(written(advice), view('', { messages: [heavy, own] }), start + 4_000, settings);
    expect(together.shown).toBeUndefined();
    const emptied = see(written(advice), view(''), start + 4_000, settings);
    expect(emptied.shown?.hint.id).toBe('validate');
    const later = see(emptied, view('', { messages: [heavy, own] }), start + 4_200, settings);
    expect(later.shown).toBeUndefined();
  });

  it('does not take an erased draft for a sent one', () => {
    const erased = see(written(advice), view(''), start + 4_000, settings);
    expect(see(erased, advice, start + 6_000, settings).shown?.hint.id).toBe('validate');
  });

  it('answers an answer to nothing with nothing', () => {
    for (const answer of ['not-now', 'not-here', 'never', 'used', 'kept'] as const)
      expect(hear(emptyMemory, answer, start, settings).policy).toBe(emptyMemory.policy);
  });
});

describe('what Haven understands', () => {
  const understood = (next: View) => see(emptyMemory, next, start, settings);
  const long = 'Ich weiß nicht mehr weiter und möchte mit dir darüber sprechen';

  it.each([
    ['nothing written', view('', { messages: [] }), undefined],
    ['a word or two', view('ok', { messages: [] }), undefined],
    ['English', advice, 'en'],
    [
      'a short draft in a Dutch chat',
      view('ok', { messages: [{ from: 'them', text: 'ik voel me zo alleen vandaag' }] }),
      'nl',
    ],
    ['an unknown language', view('', { messages: [{ from: 'them', text: long }] }), 'unknown'],
    ['an unknown draft in an English chat', view(long), 'unknown'],
  ] as const)('of the language: %s', (_name, next, language) => {
    expect(understood(next).language).toBe(language);
  });

  it('of the speakers: the newest message tells', () => {
    const nameless = { ...heavy, from: 'unknown' } as const;
    expect(understood(view('', { messages: [] })).speakersKnown).toBe(true);
    expect(understood(view('', { messages: [nameless, heavy] })).speakersKnown).toBe(true);
    expect(understood(view('', { messages: [heavy, nameless] })).speakersKnown).toBe(false);
  });

  it('never takes a nameless message for the other’s', () => {
    const nameless = { ...heavy, from: 'unknown' } as const;
    expect(written(view('you should go out more', { messages: [nameless] })).shown).toBeUndefined();
    expect(written(view('you should go out more', { messages: [nameless, small] })).shown).toBeUndefined();
  });
});
