import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { conversationIn } from '../../entrypoints/practice/conversations';
import { readingTime } from '../../entrypoints/practice/dialogue';
import { createPractice, type Practice } from '../../entrypoints/practice/store';
import { defaultSettings } from '../../entrypoints/shared/settings';

const english = conversationIn('en');
/** Longer than the partner ever needs for one whole turn. */
const turnTime = 15_000;

let practice: Practice;
const state = () => practice.store.getState();
const textsFrom = (who: 'me' | 'them') =>
  state()
    .messages.filter(({ from }) => from === who)
    .map(({ text }) => text);
const saysOf = (turn: string) => english.turns[turn]?.says ?? [];

function send(text: string): void {
  practice.write(text);
  practice.send();
}

beforeEach(() => {
  vi.useFakeTimers({ now: 1_760_000_000_000 });
  practice = createPractice(english, defaultSettings);
});
afterEach(() => {
  practice.leave();
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

describe('the partner', () => {
  it('types, then says one message after the other', () => {
    expect(state().typing).toBe(true);
    expect(state().messages).toEqual([]);
    vi.advanceTimersByTime(2000);
    expect(textsFrom('them')).toEqual(saysOf('news').slice(0, 1));
    vi.advanceTimersByTime(turnTime);
    expect(textsFrom('them')).toEqual(saysOf('news'));
    expect(state().typing).toBe(false);
  });

  it('stamps every message with its time', () => {
    vi.advanceTimersByTime(turnTime);
    const times = state().messages.map(({ at }) => at ?? 0);
    expect(times).toEqual([...times].sort());
    expect(times.at(-1)).toBeLessThanOrEqual(Date.now());
  });

  it('answers warmth and coldness differently', () => {
    vi.advanceTimersByTime(turnTime);
    send("Oh Sam, I'm so sorry to hear that.");
    vi.advanceTimersByTime(turnTime);
    expect(textsFrom('them').slice(saysOf('news').length)).toEqual(saysOf('the-shame'));

    practice.start();
    vi.advanceTimersByTime(turnTime);
    send('Look on the bright side.');
    vi.advanceTimersByTime(turnTime);
    expect(textsFrom('them').slice(saysOf('news').length)).toEqual(saysOf('goes-quiet'));
  });

  it('hears an answer that comes right after the last word', () => {
    while (textsFrom('them').length < saysOf('news').length) vi.advanceTimersByTime(1);
    send('ok');
    vi.advanceTimersByTime(turnTime);
    expect(textsFrom('them').slice(saysOf('news').length)).toEqual(saysOf('alone-with-it'));
  });

  it('takes messages that follow at once as one answer', () => {
    vi.advanceTimersByTime(turnTime);
    send('oh no');
    vi.advanceTimersByTime(readingTime - 1);
    send("I'm so sorry to hear that.");
    vi.advanceTimersByTime(readingTime - 1);
    expect(state().typing).toBe(false);
    vi.advanceTimersByTime(turnTime);
    expect(textsFrom('them').slice(saysOf('news').length)).toEqual(saysOf('the-shame'));
  });

  it('goes on to the end when a greeting comes before all is said, and waits for more', () => {
    vi.advanceTimersByTime(2000);
    send('hi');
    vi.advanceTimersByTime(2 * turnTime);
    expect(textsFrom('them')).toEqual(saysOf('news'));
    send("Oh Sam, I'm so sorry to hear that.");
    vi.advanceTimersByTime(turnTime);
    expect(textsFrom('them').slice(saysOf('news').length)).toEqual(saysOf('the-shame'));
  });

  it('needs no second message when the answer came before all was said', () => {
    vi.advanceTimersByTime(2000);
    send("Oh Sam, I'm so sorry to hear that.");
    expect(state().typing).toBe(true);
    vi.advanceTimersByTime(2 * turnTime);
    expect(textsFrom('them').slice(saysOf('news').length)).toEqual(saysOf('the-shame'));
  });
});

describe('the composer', () => {
  it.each(['', '  ', '\n'])('keeps an empty draft %j', (draft) => {
    vi.advanceTimersByTime(turnTime);
    send(draft);
    vi.advanceTimersByTime(turnTime);
    expect(state().draft).toBe(draft);
    expect(textsFrom('me')).toEqual([]);
    expect(textsFrom('them')).toEqual(saysOf('news'));
  });

  it('sends what was written, without the space around it', () => {
    send('  I am here \n');
    expect(textsFrom('me')).toEqual(['I am here']);
    expect(state().draft).toBe('');
  });
});

describe('the end', () => {
  function comeToTheEnd(): void {
    vi.advanceTimersByTime(turnTime);
    for (let sent = 0; sent < 10 && state().ending === undefined; sent += 1) {
      send('ok');
      vi.advanceTimersByTime(turnTime);
    }
  }

  it('comes, and after it nothing can be sent', () => {
    comeToTheEnd();
    expect(Object.values(english.turns).map((turn) => 'ending' in turn && turn.ending)).toContain(
      state().ending,
    );
    const before = state().messages;
    send('wait');
    vi.advanceTimersByTime(turnTime);
    expect(state().messages).toBe(before);
  });

  it('is not put off by what is sent after the last word', () => {
    vi.advanceTimersByTime(turnTime);
    send('ok');
    vi.advanceTimersByTime(turnTime);
    send('ok');
    const all = [...saysOf('news'), ...saysOf('alone-with-it'), ...saysOf('drifts-off')];
    while (textsFrom('them').length < all.length) vi.advanceTimersByTime(1);
    expect(state().ending).toBeUndefined();
    send('wait');
    vi.advanceTimersByTime(turnTime);
    expect(textsFrom('them')).toEqual(all);
    expect(state().ending).toBeDefined();
  });

  it('is followed by a new beginning, in another language if you like', () => {
    comeToTheEnd();
    practice.start(conversationIn('nl'));
    expect(state()).toMatchObject({ messages: [], draft: '', ending: undefined });
    vi.advanceTimersByTime(turnTime);
    const { opening, turns } = conversationIn('nl');
    expect(textsFrom('them')).toEqual(turns[opening]?.says);
  });
});

describe('someone who writes of their own danger', () => {
  it('is asked about it by the partner, and shown where help is', () => {
    vi.advanceTimersByTime(turnTime);
    send("I don't want to live anymore");
    vi.advanceTimersByTime(turnTime);
    expect(textsFrom('them').slice(saysOf('news').length)).toEqual(saysOf('worried-about-you'));
    expect(state().helplines).toBe(true);
    practice.closeHelplines();
    expect(state().helplines).toBe(false);
  });
});

describe('starting again', () => {
  it('stops the partner in the middle of a word', () => {
    vi.advanceTimersByTime(3000);
    practice.start();
    expect(state().messages).toEqual([]);
    vi.advanceTimersByTime(turnTime);
    expect(textsFrom('them')).toEqual(saysOf('news'));
  });
});

describe('Haven beside it', () => {
  it('shows a hint when one rests after early advice, and none before', () => {
    vi.advanceTimersByTime(60_000);
    practice.write('you should call a lawyer');
    vi.advanceTimersByTime(1000);
    expect(state().shown).toBeUndefined();
    vi.advanceTimersByTime(1000);
    expect(state().shown?.hint.id).toBe('validate');
    expect(state().shown?.language).toBe('en');
    expect(state().shown?.quotes.map(({ from }) => from)).toContain('them');
  });

  it('shows nothing for a warm answer', () => {
    vi.advanceTimersByTime(60_000);
    practice.write("I'm so sorry to hear that, it sounds really hard. How are you feeling now?");
    vi.advanceTimersByTime(5000);
    expect(state().shown).toBeUndefined();
  });

  it('takes the hint away when it is not wanted now, and forgets it with a new beginning', () => {
    vi.advanceTimersByTime(60_000);
    practice.write('you should call a lawyer');
    vi.advanceTimersByTime(2000);
    practice.answer('not-now');
    expect(state().shown).toBeUndefined();
    practice.start();
    vi.advanceTimersByTime(60_000);
    practice.write('you should call a lawyer');
    vi.advanceTimersByTime(2000);
    expect(state().shown?.hint.id).toBe('validate');
  });

  it('ends a notice with the next hint, and with the message sent', () => {
    practice.notify({ kind: 'copied' });
    vi.advanceTimersByTime(60_000);
    expect(state().notice).toEqual({ kind: 'copied' });
    practice.write('you should call a lawyer');
    vi.advanceTimersByTime(2000);
    expect(state().notice).toBeUndefined();
    practice.notify({ kind: 'copied' });
    practice.send();
    expect(state().notice).toBeUndefined();
  });
});
