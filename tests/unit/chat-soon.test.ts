import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createSoon } from '../../entrypoints/chat/soon';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('runs once, when things are quiet', () => {
  const work = vi.fn();
  const soon = createSoon(new AbortController().signal);
  soon('look', work, 100, 500);
  vi.advanceTimersByTime(60);
  soon('look', work, 100, 500);
  vi.advanceTimersByTime(60);
  expect(work).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60);
  expect(work).toHaveBeenCalledTimes(1);
});

it('does not wait for ever when things are never quiet', () => {
  const work = vi.fn();
  const soon = createSoon(new AbortController().signal);
  for (let ms = 0; ms < 600; ms += 50) {
    soon('look', work, 100, 500);
    vi.advanceTimersByTime(50);
  }
  expect(work).toHaveBeenCalledTimes(1);
});

it('runs nothing any more after the end', () => {
  const work = vi.fn();
  const lifetime = new AbortController();
  createSoon(lifetime.signal)('look', work, 100, 500);
  lifetime.abort();
  vi.advanceTimersByTime(1_000);
  expect(work).not.toHaveBeenCalled();
});
