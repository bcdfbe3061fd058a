import type { HintId } from '../../rules/types';
import { type Level, levels, type Relationship, type Settings } from './settings';

/** Where a conversation is held, and with whom. */
export interface Here {
  /** The origin of the page; undefined where it is not known, and in the practice room. */
  readonly origin: string | undefined;
  /** As chosen for this conversation; undefined: as in the settings. */
  readonly relationship: Relationship | undefined;
}

interface Preset {
  /** Invitations that are too near for this relationship. */
  readonly resting: readonly HintId[];
  /** Haven speaks no more often than this. */
  readonly atMost: Level;
}

/**
 * What each relationship changes. Close friend: nothing. Family: what happens to one often happens to all, so telling
 * one's own side of it needs no "bring it back to them". Work: no invitation to go deep or to share something of oneself.
 * Stranger: the same, and at most one hint in a conversation. Care for someone in danger is the same with everyone.
 */
const presets: Readonly<Record<Relationship, Preset>> = {
  'close-friend': { resting: [], atMost: 'talkative' },
  family: { resting: ['hand-back'], atMost: 'talkative' },
  work: { resting: ['share', 'deepen'], atMost: 'balanced' },
  stranger: { resting: ['share', 'deepen', 'close'], atMost: 'quiet' },
};

const quieter = (one: Level, other: Level): Level =>
  levels.indexOf(one) < levels.indexOf(other) ? one : other;

/** The settings as they hold in one conversation: with what is switched off on its site, and who the other is. */
export function settingsHere(settings: Settings, { origin, relationship }: Here): Settings {
  const { resting, atMost } = presets[relationship ?? settings.relationship];
  const offHere = origin === undefined ? [] : (settings.offAt[origin] ?? []);
  return {
    ...settings,
    off: [...new Set([...settings.off, ...offHere, ...resting])],
    level: quieter(settings.level, atMost),
  };
}
