import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../entrypoints/shared/protocol';
import { agoInWords, healthOf, reportOf } from '../../entrypoints/sidepanel/health';

const snapshot: Snapshot = {
  type: 'snapshot',
  frame: 'a',
  conversation: 'c',
  composer: 'a.1',
  focused: true,
  draft: 'a secret draft',
  messages: [
    { from: 'them', text: 'a secret', at: 5_000 },
    { from: 'unknown', text: 'another' },
    { from: 'me', text: 'hm', at: 9_000 },
  ],
  typing: false,
  site: 'slack',
  outdated: null,
  list: true,
};

describe('how well the page is read', () => {
  it('is told in numbers, and in the same object while they stay', () => {
    const health = healthOf(snapshot, undefined);
    expect(health).toEqual({
      site: 'slack',
      outdated: null,
      box: true,
      list: true,
      messages: 3,
      unknown: 1,
      fromThem: 5_000,
    });
    expect(healthOf({ ...snapshot, draft: 'more' }, health)).toBe(health);
    expect(healthOf({ ...snapshot, composer: null }, health)).not.toBe(health);
  });

  it('holds no word of the conversation, and neither does the report', () => {
    const health = healthOf({ ...snapshot, site: 'generic', outdated: 'slack' }, undefined);
    const report = reportOf(health, 'app.slack.com', '1.0', 'div[role=log]');
    expect(report).toContain('read by: generic (out of date: slack)');
    expect(report).toContain('box: found, list: found, messages: 3, without a speaker: 1');
    expect(report).toContain('div[role=log]');
    expect(report).not.toMatch(/secret|another|hm/);
  });

  it.each([
    [0, 'now'],
    [50_000, 'now'],
    [130_000, '2 minutes ago'],
    [3 * 3_600_000, '3 hours ago'],
    [26 * 3_600_000, 'yesterday'],
    [-5_000, 'now'],
  ])('says how long ago %d ms are', (ms, words) => {
    expect(agoInWords(1_000_000_000_000 - ms, 1_000_000_000_000, 'en')).toBe(words);
  });
});
