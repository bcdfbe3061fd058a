import { createStore } from 'zustand/vanilla';
import type { ToastKind } from '../../components/toast';
import type { HintId, Language, TouchableKey, WentWell } from '../../rules/types';
import type { OwnHelpline } from '../shared/organisation';
import type { ShownHint } from '../shared/session';
import { defaultSettings, type Relationship, type Settings } from '../shared/settings';
import type { Inserted } from './connection';
import type { Health } from './health';
import type { Place } from './place';

/** What Haven makes of the conversation on the page. */
export type Sight = 'looking' | 'no-box' | 'speakers-unknown' | 'language-unknown' | 'clear';

/** Everything the panel shows. No message text but the quotes of the hint on the card. */
export interface PanelState {
  readonly place: Place;
  readonly sight: Sight;
  /** How well the page is read; undefined while there is none. */
  readonly health: Health | undefined;
  readonly origin: string | undefined;
  readonly always: boolean;
  readonly shown: ShownHint | undefined;
  /** A hint to ask about: shall it be switched off? */
  readonly askAbout: HintId | undefined;
  /** The person wants Haven to be quiet in this conversation. */
  readonly muted: boolean;
  /** The keys that the writer touched in this conversation; undefined while nothing heavy was said. */
  readonly keys: readonly TouchableKey[] | undefined;
  /** Someone may be in danger, lately: then nothing but care is shown. */
  readonly danger: boolean;
  /** A moment to breathe, before the first word of an answer. */
  readonly breath: boolean;
  /** What the writer just did well. */
  readonly wentWell: WentWell | undefined;
  /** Someone is saying goodbye after something heavy. */
  readonly parting: boolean;
  /** The language of the conversation; undefined while it is not known. */
  readonly language: Language | undefined;
  readonly toast: { readonly kind: ToastKind; readonly inserted?: Inserted } | undefined;
  readonly settings: Settings;
  /** Who the other is, when that was said for this conversation. */
  readonly relationship: Relationship | undefined;
  /** Helplines that the person's organisation added. */
  readonly helplines: readonly OwnHelpline[];
  readonly shortcut: string | undefined;
}

export const initialState: PanelState = {
  place: 'looking',
  sight: 'looking',
  health: undefined,
  origin: undefined,
  always: false,
  shown: undefined,
  askAbout: undefined,
  muted: false,
  keys: undefined,
  danger: false,
  breath: false,
  wentWell: undefined,
  parting: false,
  language: undefined,
  toast: undefined,
  settings: defaultSettings,
  relationship: undefined,
  helplines: [],
  shortcut: undefined,
};

export const panelStore = createStore<PanelState>(() => initialState);

/** Sets what differs, so that a keystroke that changes nothing on the panel renders nothing. */
export function show(changes: Partial<PanelState>): void {
  const state = panelStore.getState();
  const differs = (Object.keys(changes) as (keyof PanelState)[]).some(
    (key) => !Object.is(state[key], changes[key]),
  );
  if (differs) panelStore.setState(changes);
}

/** The status to show while there is no hint. */
export function statusOf({ place, sight, muted }: Pick<PanelState, 'place' | 'sight' | 'muted'>) {
  if (place !== 'on') return place;
  if (muted) return 'muted';
  return sight === 'clear' ? 'listening' : sight;
}

/** What the switch "always on this app" says; undefined where there is no app to ask for. */
export function switchOf({ place, origin, always }: Pick<PanelState, 'place' | 'origin' | 'always'>) {
  if (origin === undefined || (place !== 'on' && place !== 'off')) return undefined;
  if (place === 'off') return 'off';
  return always ? 'always' : 'once';
}

/** True while the helplines are on show: then everything else makes room for them. */
export const isCareShown = ({ shown }: Pick<PanelState, 'shown'>): boolean => shown?.hint.id === 'crisis';

/** What stands in the middle of the panel. */
export function middleOf({ shown, breath }: Pick<PanelState, 'shown' | 'breath'>) {
  if (shown) return 'hint';
  return breath ? 'breath' : 'status';
}

/** True where there is a conversation to mute. */
export const canMute = ({ place, sight, muted }: Pick<PanelState, 'place' | 'sight' | 'muted'>): boolean =>
  place === 'on' && !muted && sight !== 'looking' && sight !== 'no-box';

/** True where words at hand are of use: beside a page that Haven looks at, when there is nothing more urgent. */
export const hasWordsAtHand = (state: PanelState): boolean =>
  state.place === 'on' && !state.muted && !state.danger && !isCareShown(state) && state.sight !== 'looking';
