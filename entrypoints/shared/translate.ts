import { browser } from 'wxt/browser';
import type messages from '../../public/_locales/en/messages.json';
import type { InterfaceLanguageChoice } from './settings';

/** The name of a string in `public/_locales`. A test holds both languages to the same set. */
export type MessageKey = keyof typeof messages;

/** The languages the interface speaks; the browser chooses one of them, English when it knows no better. */
export type InterfaceLanguage = 'en' | 'nl';

interface Catalogue {
  getMessage(key: string, values: string[]): string;
}

type Messages = Readonly<Record<MessageKey, { readonly message: string }>>;

/** The words that stand in for the browser's own choice; undefined: the browser's. */
let chosen: Messages | undefined;

/** Loaded only when someone chose another language than the browser's, which has its own already. */
const load: Readonly<Record<InterfaceLanguage, () => Promise<{ readonly default: Messages }>>> = {
  en: () => import('../../public/_locales/en/messages.json'),
  nl: () => import('../../public/_locales/nl/messages.json'),
};

/**
 * The interface's own words in the chosen language, else in that of the browser. `values` fill the placeholders in order.
 * Outside an extension (tests) the answer is the key, followed by the values.
 */
export function t(key: MessageKey, ...values: readonly string[]): string {
  if (chosen) return chosen[key].message.replace(/\$(\d)/g, (_, place) => values[Number(place) - 1] ?? '');
  const catalogue: Catalogue | undefined = browser?.i18n;
  return catalogue?.getMessage(key, [...values]) || [key, ...values].join(' ');
}

/** The language that `t` answers in: hint texts are chosen to match it. */
export function interfaceLanguage(): InterfaceLanguage {
  return t('language') === 'nl' ? 'nl' : 'en';
}

/**
 * Lets `t` answer in this language from now on. What was drawn before has to be drawn anew. True when the language is
 * another one than before.
 */
export async function speak(choice: InterfaceLanguageChoice): Promise<boolean> {
  const before = interfaceLanguage();
  chosen = undefined;
  if (choice !== 'browser' && choice !== interfaceLanguage()) chosen = (await load[choice]()).default;
  return before !== interfaceLanguage();
}
