import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSession, type SessionNews, type View } from '../../entrypoints/shared/session';
import { defaultSettings, withHintOff } from '../../entrypoints/shared/settings';
import { type ConversationNews, createConversations } from '../../entrypoints/sidepanel/conversations';

const start = Date.UTC(2026, 10, 23, 12);
const view = (draft: string): View => ({
  messages: [{ from: 'them', text: 'i feel so sad and alone', at: start - 120_000 }],
  draft,
  typing: false,
});
const advice = view('you should go out more');

beforeEach(() => void vi.useFakeTimers({ now: start }));
afterEach(() => void vi.useRealTimers());

describe('the clock of a session', () => {
  it('shows the hint by itself when the typing has rested', () => {
    const heard: SessionNews[] = [];
    const session = createSession(defaultSettings, (news) => void heard.push(news));
    session.see(view(''));
    session.see(advice);
    expect(heard.at(-1)?.shown).toBeUndefined();
    vi.advanceTimersByTime(defaultSettings.delay);
    expect(heard.at(-1)?.shown?.hint.id).toBe('validate');
  });

  it('tells only what changed', () => {
    const tell = vi.fn();
    const session = createSession(defaultSettings, tell);
    session.see(view(''));
    for (const draft of ['y', 'yo', 'you', 'you s']) session.see(view(draft));
    expect(tell).toHaveBeenCalledOnce();
  });

  it('stands still while it rests, and goes on with what it knew', () => {
    const heard: SessionNews[] = [];
    const session = createSession(defaultSettings, (news) => void heard.push(news));
    session.see(view(''));
    session.see(advice);
    session.rest();
    expect(vi.getTimerCount()).toBe(0);
    vi.advanceTimersByTime(60_000);
    expect(heard).toHaveLength(1);
    session.see(advice);
    expect(heard.at(-1)?.shown?.hint.id).toBe('validate');
  });

  it('follows the settings at once', () => {
    const heard: SessionNews[] = [];
    const session = createSession(defaultSettings, (news) => void heard.push(news));
    session.see(view(''));
    session.see(advice);
    vi.advanceTimersByTime(defaultSettings.delay);
    session.adjust(withHintOff(defaultSettings, 'validate'));
    expect(heard.at(-1)?.shown?.hint.id).not.toBe('validate');
  });
});

describe('the conversations of a panel', () => {
  it('are remembered apart, and only the one in front is heard', () => {
    const heard: ConversationNews[] = [];
    const conversations = createConversations((news) => void heard.push(news));
    conversations.see(1, 'a', view(''), defaultSettings);
    conversations.see(1, 'a', advice, defaultSettings);
    vi.advanceTimersByTime(defaultSettings.delay);
    expect(heard.at(-1)?.shown?.hint.id).toBe('validate');
    conversations.answer('not-here');
    conversations.see(1, 'b', view(''), defaultSettings);
    expect(heard.at(-1)?.shown).toBeUndefined();
    conversations.see(1, 'b', advice, defaultSettings);
    vi.advanceTimersByTime(defaultSettings.delay);
    expect(heard.at(-1)?.shown?.hint.id).toBe('validate');
    conversations.see(1, 'a', advice, defaultSettings);
    vi.advanceTimersByTime(120_000);
    expect(heard.at(-1)?.shown?.hint.id).not.toBe('validate');
  });

  it('are gone with their tab', () => {
    const heard: ConversationNews[] = [];
    const conversations = createConversations((news) => void heard.push(news));
    conversations.see(1, 'a', view(''), defaultSettings);
    conversations.see(1, 'a', advice, defaultSettings);
    vi.advanceTimersByTime(defaultSettings.delay);
    conversations.answer('not-here');
    conversations.forget(1);
    expect(vi.getTimerCount()).toBe(0);
    conversations.see(1, 'a', view(''), defaultSettings);
    conversations.see(1, 'a', advice, defaultSettings);
    vi.advanceTimersByTime(defaultSettings.delay);
    expect(heard.at(-1)?.shown?.hint.id).toBe('validate');
  });

  it('hold no more than a hundred: the longest unseen is forgotten', () => {
    const heard: ConversationNews[] = [];
    const conversations = createConversations((news) => void heard.push(news));
    conversations.see(1, 'first', view(''), defaultSettings);
    conversations.see(1, 'first', advice, defaultSettings);
    vi.advanceTimersByTime(defaultSettings.delay);
    conversations.answer('not-here');
    for (let id = 0; id < 100; id++) conversations.see(1, `${id}`, view(''), defaultSettings);
    conversations.see(1, 'first', view(''), defaultSettings);
    conversations.see(1, 'first', advice, defaultSettings);
    vi.advanceTimersByTime(defaultSettings.delay);
    expect(heard.at(-1)?.shown?.hint.id).toBe('validate');
  });

  it('are not read while they are muted, and again once they are not', () => {
    const heard: ConversationNews[] = [];
    const conversations = createConversations((news) => void heard.push(news));
    conversations.see(1, 'a', view(''), defaultSettings);
    conversations.mute(true);
    expect([heard.at(-1)?.muted, vi.getTimerCount()]).toEqual([true, 0]);
    conversations.see(1, 'a', advice, defaultSettings);
    vi.advanceTimersByTime(60_000);
    expect([heard.at(-1)?.muted, heard.at(-1)?.shown, vi.getTimerCount()]).toEqual([true, undefined, 0]);
    conversations.see(1, 'b', view(''), defaultSettings);
    expect(heard.at(-1)?.muted).toBe(false);
    conversations.see(1, 'a', advice, defaultSettings);
    expect(heard.at(-1)?.muted).toBe(true);
    conversations.mute(false);
    conversations.see(1, 'a', advice, defaultSettings);
    vi.advanceTimersByTime(defaultSettings.delay);
    expect([heard.at(-1)?.muted, heard.at(-1)?.shown?.hint.id]).toEqual([false, 'validate']);
  });

  it('follow the settings of their own app', () => {
    const heard: ConversationNews[] = [];
    const conversations = createConversations((news) => void heard.push(news));
    conversations.see(1, 'a', view(''), defaultSettings);
    conversations.see(1, 'a', advice, defaultSettings);
    vi.advanceTimersByTime(defaultSettings.delay);
    expect(heard.at(-1)?.shown?.hint.id).toBe('validate');
    const without = withHintOff(defaultSettings, 'validate');
    conversations.see(1, 'a', advice, without);
    expect(heard.at(-1)?.shown?.hint.id).not.toBe('validate');
  });
});
