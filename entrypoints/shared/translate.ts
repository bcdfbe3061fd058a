import { browser } from 'wxt/browser';
import type messages from '../../public/_locales/en/messages.json';

/** The name of a string in `public/_locales`. A test holds both languages to the same set. */
export type MessageKey = keyof typeof messages;

/** The languages the interface speaks; the browser chooses one of them, English when it knows no better. */
export type InterfaceLanguage = 'en' | 'nl';

interface Catalogue {
  getMessage(key: string, values: string[]): string;
}

/**
 * The interface's own words in the language of the browser. `values` fill the placeholders in order.
 * Outside an extension (tests) the answer is the key, followed by the values.
 */
export function t(key: MessageKey, ...values: readonly string[]): string {
  const catalogue: Catalogue | undefined = browser?.i18n;
  return catalogue?.getMessage(key, [...values]) || [key, ...values].join(' ');
}

/** The language that `t` answers in: hint texts are chosen to match it. */
export function interfaceLanguage(): InterfaceLanguage {
  return t('language') === 'nl' ? 'nl' : 'en';
}
