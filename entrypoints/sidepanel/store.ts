import { createStore } from 'zustand/vanilla';
import type { ToastKind } from '../../components/toast';
import type { HintId } from '../../rules/types';
import type { ShownHint } from '../shared/session';
import { defaultSettings, type Settings } from '../shared/settings';
import type { Inserted } from './connection';
import type { Place } from './place';

/** What Haven makes of the conversation on the page. */
export type Sight = 'looking' | 'no-box' | 'speakers-unknown' | 'language-unknown' | 'clear';

/** Everything the panel shows. No message text but the quotes of the hint on the card. */
export interface PanelState {
  readonly place: Place;
  readonly sight: Sight;
  readonly origin: string | undefined;
  readonly always: boolean;
  readonly shown: ShownHint | undefined;
  /** A hint to ask about: shall it be switched off? */
  readonly askAbout: HintId | undefined;
  readonly toast: { readonly kind: ToastKind; readonly inserted?: Inserted } | undefined;
  readonly settings: Settings;
  readonly shortcut: string | undefined;
}

export const initialState: PanelState = {
  place: 'looking',
  sight: 'looking',
  origin: undefined,
  always: false,
  shown: undefined,
  askAbout: undefined,
  toast: undefined,
  settings: defaultSettings,
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
export function statusOf({ place, sight }: Pick<PanelState, 'place' | 'sight'>) {
  if (place !== 'on') return place;
  return sight === 'clear' ? 'listening' : sight;
}

/** What the switch "always on this app" says; undefined where there is no app to ask for. */
export function switchOf({ place, origin, always }: Pick<PanelState, 'place' | 'origin' | 'always'>) {
  if (origin === undefined || (place !== 'on' && place !== 'off')) return undefined;
  if (place === 'off') return 'off';
  return always ? 'always' : 'once';
}
