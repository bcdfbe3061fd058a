import { describe, expect, it } from 'vitest';
import { defaultSettings, relationships, withHintOffAt, withLevel } from '../../entrypoints/shared/settings';
import { settingsHere } from '../../entrypoints/shared/settings-here';

const origin = 'https://chat.example';
const nowhere = { origin: undefined, relationship: undefined };

describe('settings in one conversation', () => {
  it('are those of the person with a close friend', () => {
    expect(settingsHere(defaultSettings, { origin, relationship: 'close-friend' })).toEqual(defaultSettings);
  });

  it('leave out what is switched off on this site, and only here', () => {
    const settings = withHintOffAt(defaultSettings, origin, 'soften');
    expect(settingsHere(settings, { ...nowhere, origin }).off).toEqual(['soften']);
    expect(settingsHere(settings, { ...nowhere, origin: 'https://other.example' }).off).toEqual([]);
    expect(settingsHere(settings, nowhere).off).toEqual([]);
  });

  it('hold no invitation to share or go deeper at work and with strangers', () => {
    for (const relationship of ['work', 'stranger'] as const)
      expect(settingsHere(defaultSettings, { origin, relationship }).off).toEqual(
        expect.arrayContaining(['share', 'deepen']),
      );
  });

  it('take the relationship of the settings when the conversation has none of its own', () => {
    const work = { ...defaultSettings, relationship: 'work' } as const;
    expect(settingsHere(work, nowhere).off).toContain('share');
    expect(settingsHere(work, { origin, relationship: 'close-friend' }).off).toEqual([]);
  });

  it('are never louder than the person chose', () => {
    for (const relationship of relationships)
      expect(settingsHere(withLevel(defaultSettings, 'quiet'), { origin, relationship }).level).toBe('quiet');
    const talkative = withLevel(defaultSettings, 'talkative');
    expect(settingsHere(talkative, { origin, relationship: 'stranger' }).level).toBe('quiet');
    expect(settingsHere(talkative, { origin, relationship: 'work' }).level).toBe('balanced');
  });

  it('never take away care for someone in danger', () => {
    for (const relationship of relationships)
      expect(settingsHere(defaultSettings, { origin, relationship }).off).not.toContain('crisis');
  });
});
