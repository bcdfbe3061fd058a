import { type HintId, hintIds } from '../../rules/types';
import type { Helpline } from './helplines';
import {
  type ChatLanguage,
  chatLanguages,
  type InterfaceLanguageChoice,
  interfaceLanguages,
  isWebOrigin,
  type Settings,
} from './settings';

/** A helpline of the organisation's own, shown before the others. */
export type OwnHelpline = Pick<Helpline, 'name' | 'number'> & {
  readonly also?: string;
  readonly emergency?: string;
  readonly url?: string;
};

/**
 * What an organisation may set for its people, by the browser's managed storage. It can take away and add help; it cannot
 * read anything, keep anything, or let Haven into a site: permissions are the person's own to give.
 */
export interface Organisation {
  /** Apps to offer at the first run, by origin. */
  readonly sites: readonly string[];
  /** Origins where Haven never looks. */
  readonly neverAt: readonly string[];
  /** Hints that stay off. Care for someone in danger cannot be among them. */
  readonly off: readonly HintId[];
  readonly helplines: readonly OwnHelpline[];
  readonly interfaceLanguage: InterfaceLanguageChoice | undefined;
  readonly chatLanguage: ChatLanguage | undefined;
}

export const noOrganisation: Organisation = {
  sites: [],
  neverAt: [],
  off: [],
  helplines: [],
  interfaceLanguage: undefined,
  chatLanguage: undefined,
};

const most = 200;
const longest = 120;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value.slice(0, most) : []);
const isShort = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= longest;

function readHelpline(value: unknown): readonly OwnHelpline[] {
  if (!isRecord(value) || !isShort(value.name) || !isShort(value.number)) return [];
  const { name, number, also, emergency, url } = value;
  return [
    {
      name,
      number,
      ...(isShort(also) && { also }),
      ...(isShort(emergency) && { emergency }),
      ...(isShort(url) && /^https:/.test(url) && URL.canParse(url) && { url }),
    },
  ];
}

/** What an organisation set, from whatever its policy holds. What is malformed or unknown counts for nothing. */
export function readOrganisation(managed: unknown): Organisation {
  if (!isRecord(managed)) return noOrganisation;
  return {
    sites: listOf(managed.sites).filter(isWebOrigin),
    neverAt: listOf(managed.neverAt).filter(isWebOrigin),
    off: hintIds.filter((id) => id !== 'crisis' && listOf(managed.hintsOff).includes(id)),
    helplines: listOf(managed.helplines).flatMap(readHelpline),
    interfaceLanguage: interfaceLanguages.find((one) => one === managed.interfaceLanguage),
    chatLanguage: chatLanguages.find((one) => one === managed.chatLanguage),
  };
}

/** True when the organisation set anything at all. */
export const setsAnything = (organisation: Organisation): boolean =>
  Object.values(organisation).some((value) =>
    Array.isArray(value) ? value.length > 0 : value !== undefined,
  );

/** The person's settings with what the organisation set on top. They are shown and used like this, and stored without. */
export const underOrganisation = (settings: Settings, organisation: Organisation): Settings => ({
  ...settings,
  off: [...new Set([...settings.off, ...organisation.off])],
  interfaceLanguage: organisation.interfaceLanguage ?? settings.interfaceLanguage,
  chatLanguage: organisation.chatLanguage ?? settings.chatLanguage,
});
