import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { load } from '../../entrypoints/practice/conversations';
import { readingTime } from '../../entrypoints/practice/dialogue';
import { createPractice, type Practice } from '../../entrypoints/practice/store';
import { defaultSettings } from '../../entrypoints/shared/settings';

const english = await load('en-lost-job');
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

  it('is followed by a new beginning', () => {
    comeToTheEnd();
    practice.start();
    expect(state()).toMatchObject({ messages: [], feedback: {}, draft: '', ending: undefined });
    vi.advanceTimersByTime(turnTime);
    expect(textsFrom('them')).toEqual(saysOf('news'));
  });
});

describe('a last word', () => {
  it('may be finished and sent before the end', () => {
    vi.advanceTimersByTime(turnTime);
    send('ok');
    vi.advanceTimersByTime(turnTime);
    send('ok');
    practice.write('sleep');
    vi.advanceTimersByTime(2 * turnTime);
    expect(state().ending).toBeUndefined();
    send('sleep well');
    vi.advanceTimersByTime(turnTime);
    expect(state().ending).toBeDefined();
    expect(textsFrom('me').at(-1)).toBe('sleep well');
  });
});

describe('taking back', () => {
  const soFar = () => [textsFrom('them'), textsFrom('me'), state().draft];

  it('is not possible before the first answer', () => {
    vi.advanceTimersByTime(turnTime);
    expect(state().canTakeBack).toBe(false);
    practice.takeBack();
    expect(soFar()).toEqual([saysOf('news'), [], '']);
  });

  it('makes the last answer the draft again, and lets another one be given', () => {
    vi.advanceTimersByTime(turnTime);
    send('Look on the bright side.');
    vi.advanceTimersByTime(turnTime);
    expect(textsFrom('them')).toEqual([...saysOf('news'), ...saysOf('goes-quiet')]);
    practice.takeBack();
    expect(soFar()).toEqual([saysOf('news'), [], 'Look on the bright side.']);
    expect(state()).toMatchObject({ canTakeBack: false, feedback: {}, typing: false });
    send("Oh Sam, I'm so sorry to hear that.");
    vi.advanceTimersByTime(turnTime);
    expect(textsFrom('them')).toEqual([...saysOf('news'), ...saysOf('the-shame')]);
  });

  it('goes back one answer at a time, also from the end', () => {
    vi.advanceTimersByTime(turnTime);
    send('ok');
    vi.advanceTimersByTime(turnTime);
    send('ok then');
    vi.advanceTimersByTime(turnTime);
    expect(state().ending).toBeDefined();
    practice.takeBack();
    expect(state().ending).toBeUndefined();
    expect(soFar()).toEqual([[...saysOf('news'), ...saysOf('alone-with-it')], ['ok'], 'ok then']);
    practice.takeBack();
    expect(soFar()).toEqual([saysOf('news'), [], 'ok\nok then']);
  });

  it('lets the partner finish who was still speaking', () => {
    vi.advanceTimersByTime(2000);
    send('hi');
    practice.takeBack();
    expect(state().draft).toBe('hi');
    practice.write('');
    vi.advanceTimersByTime(turnTime);
    expect(soFar()).toEqual([saysOf('news'), [], '']);
  });

  it('takes messages that belong together as one answer', () => {
    vi.advanceTimersByTime(turnTime);
    send('oh no');
    send("I'm so sorry to hear that.");
    vi.advanceTimersByTime(turnTime);
    practice.takeBack();
    expect(state().draft).toBe("oh no\nI'm so sorry to hear that.");
    expect(state().canTakeBack).toBe(false);
  });
});

describe('a word after each answer', () => {
  it('comes when the partner has read it, under its last message', () => {
    vi.advanceTimersByTime(turnTime);
    send('oh no');
    send("I'm so sorry to hear that.");
    expect(state().feedback).toEqual({});
    vi.advanceTimersByTime(readingTime);
    expect(Object.keys(state().feedback)).toEqual([String(saysOf('news').length + 1)]);
    expect(Object.values(state().feedback)[0]?.done.map(({ deed }) => deed)).toContain('comforting');
  });
});

describe('leaving and coming back', () => {
  it('stops in the middle of a turn, and goes on with it', () => {
    vi.advanceTimersByTime(2000);
    practice.leave();
    vi.advanceTimersByTime(10 * turnTime);
    expect(textsFrom('them')).toEqual(saysOf('news').slice(0, 1));
    practice.comeBack();
    vi.advanceTimersByTime(turnTime);
    expect(textsFrom('them')).toEqual(saysOf('news'));
  });

  it('still answers what was sent, and keeps the draft', () => {
    vi.advanceTimersByTime(turnTime);
    send('ok');
    practice.write('half a sen');
    practice.leave();
    vi.advanceTimersByTime(turnTime);
    expect(textsFrom('them')).toEqual(saysOf('news'));
    practice.comeBack();
    vi.advanceTimersByTime(turnTime);
    expect(textsFrom('them')).toEqual([...saysOf('news'), ...saysOf('alone-with-it')]);
    expect(state().draft).toBe('half a sen');
  });

  it('waits for an answer as before when there was none', () => {
    vi.advanceTimersByTime(turnTime);
    practice.leave();
    practice.comeBack();
    vi.advanceTimersByTime(turnTime);
    expect(textsFrom('them')).toEqual(saysOf('news'));
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
