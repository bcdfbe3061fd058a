import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listed, load } from '../../entrypoints/practice/conversations';
import { createLobby, fitting, type Lobby, nextAfter } from '../../entrypoints/practice/lobby';
import { defaultSettings } from '../../entrypoints/shared/settings';

const first = await load('en-lost-job');
const turnTime = 15_000;

let lobby: Lobby;
const open = () => lobby.store.getState().open;
const texts = () =>
  open()
    .store.getState()
    .messages.map(({ text }) => text);

function send(text: string): void {
  open().write(text);
  open().send();
  vi.advanceTimersByTime(turnTime);
}

beforeEach(() => {
  vi.useFakeTimers({ now: 1_760_000_000_000 });
  lobby = createLobby(first, defaultSettings);
  vi.advanceTimersByTime(turnTime);
});
afterEach(() => {
  lobby.leave();
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

describe('what the room says by itself', () => {
  it('is as it was chosen before, and follows the settings', () => {
    lobby.leave();
    lobby = createLobby(first, { ...defaultSettings, practiceHints: false });
    expect(lobby.store.getState()).toMatchObject({ hints: false, feedback: true });
    lobby.adjust({ ...defaultSettings, practiceFeedback: false });
    expect(lobby.store.getState()).toMatchObject({ hints: true, feedback: false });
  });
});

describe('the list', () => {
  it('is looked through by language, level and key', () => {
    const all = fitting({ language: 'nl', level: undefined, key: undefined });
    expect(all.length).toBeGreaterThanOrEqual(8);
    expect(all.every(({ language }) => language === 'nl')).toBe(true);
    const few = fitting({ language: 'nl', level: 'steep', key: 5 });
    expect(few.length).toBeGreaterThan(0);
    expect(few.every(({ level, key }) => level === 'steep' && key === 5)).toBe(true);
    expect(fitting({ language: 'en', level: 'gentle', key: 1 })).toEqual([]);
  });

  it('knows what comes next in the same language, and nothing when all is done', () => {
    const english = listed.filter(({ language }) => language === 'en').map(({ id }) => id);
    expect(nextAfter(english[0] ?? '', {})?.id).toBe(english[1]);
    expect(nextAfter(english.at(-1) ?? '', {})?.id).toBe(english[0]);
    const done = Object.fromEntries(english.map((id) => [id, 'ended' as const]));
    expect(nextAfter(english[0] ?? '', done)).toBeUndefined();
  });
});

describe('another conversation', () => {
  it('begins at once, and the first one is as it was when one returns', async () => {
    send('ok');
    open().write('half a sen');
    const before = texts();
    await lobby.choose('nl-gezakt');
    vi.advanceTimersByTime(turnTime);
    expect(open().partner).toBe('Milan');
    expect(texts()[0]).toBe('gezakt');
    await lobby.choose('en-lost-job');
    vi.advanceTimersByTime(turnTime);
    expect(texts()).toEqual(before);
    expect(open().store.getState().draft).toBe('half a sen');
  });

  it('is the one that was asked for last', async () => {
    const slow = lobby.choose('en-left-out');
    const quick = lobby.choose('en-lost-job');
    await Promise.all([slow, quick]);
    expect(open().partner).toBe('Sam');
    await lobby.choose('en-left-out');
    vi.advanceTimersByTime(turnTime);
    expect(open().partner).toBe('Ellie');
    expect(texts().length).toBe(2);
  });

  it('says so when it cannot be opened, and stays', async () => {
    await lobby.choose('en-nowhere');
    expect(lobby.store.getState().failed).toBe(true);
    expect(open().partner).toBe('Sam');
    await lobby.choose('en-left-out');
    expect(lobby.store.getState().failed).toBe(false);
  });

  it('closes the list that stands in front', async () => {
    lobby.wish({ choosing: true });
    await lobby.choose('en-lost-job');
    expect(lobby.store.getState().choosing).toBe(false);
  });
});

describe('how far it came', () => {
  it('is begun with the first answer, and ended at the end, for good', () => {
    const progress = () => lobby.store.getState().progress['en-lost-job'];
    expect(progress()).toBeUndefined();
    send('ok');
    expect(progress()).toBe('begun');
    send('ok');
    expect(progress()).toBe('ended');
    open().start();
    send('ok');
    expect(progress()).toBe('ended');
  });
});
