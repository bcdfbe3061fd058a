import { createStore } from 'zustand/vanilla';
import { noOrganisation, type Organisation } from '../shared/organisation';
import { defaultSettings, type Settings } from '../shared/settings';
import type { Days } from '../shared/week';
import type { FileProblem } from './settings-file';

/** What was just done, said once; with a way back where there is one. */
export interface Notice {
  readonly kind: 'imported' | 'reset' | 'deleted' | 'not-granted' | 'not-stored' | 'undone';
  /** The settings to go back to. */
  readonly before?: Settings;
}

/** Everything the settings page shows. */
export interface OptionsState {
  /** As the person chose them. */
  readonly settings: Settings;
  readonly organisation: Organisation;
  /** The browser's own lists: sites, as patterns, and permissions by name. */
  readonly origins: readonly string[];
  readonly permissions: readonly string[];
  readonly days: Days;
  readonly shortcut: string | undefined;
  /** Everything in Haven's storage. */
  readonly stored: Readonly<Record<string, unknown>>;
  readonly notice: Notice | undefined;
  readonly fileProblems: readonly FileProblem[];
}

export const optionsStore = createStore<OptionsState>(() => ({
  settings: defaultSettings,
  organisation: noOrganisation,
  origins: [],
  permissions: [],
  days: {},
  shortcut: undefined,
  stored: {},
  notice: undefined,
  fileProblems: [],
}));
