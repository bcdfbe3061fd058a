import { createStore } from 'zustand/vanilla';
import { defaultSettings, type Settings } from '../shared/settings';
import type { KnownApp } from './known-apps';

/** A step of the first run, or the last page after them. */
export type Step = 'what' | 'apps' | 'much' | 'done';
export const steps: readonly Step[] = ['what', 'apps', 'much'];

export interface WelcomeState {
  readonly step: Step;
  readonly apps: readonly KnownApp[];
  readonly ticked: readonly string[];
  /** What the browser holds already, as patterns. */
  readonly granted: readonly string[];
  /** What came of the question for the apps. */
  readonly answer: 'granted' | 'refused' | undefined;
  readonly settings: Settings;
  readonly shortcut: string | undefined;
}

export const welcomeStore = createStore<WelcomeState>(() => ({
  step: 'what',
  apps: [],
  ticked: [],
  granted: [],
  answer: undefined,
  settings: defaultSettings,
  shortcut: undefined,
}));

/** True when the browser holds everything that an app needs. */
export const isGranted = ({ patterns }: KnownApp, granted: readonly string[]): boolean =>
  patterns.every((pattern) => granted.includes(pattern));
