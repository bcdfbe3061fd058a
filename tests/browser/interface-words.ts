import { readFileSync } from 'node:fs';

interface Entry {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/**
 * The words of the interface in one language, by key of `_locales`. `values` fill the placeholders `$1`, `$2` …
 * An unknown key throws: the test asks for words that nobody will see.
 */
export function interfaceWords(language: 'en' | 'nl'): (key: string, ...values: string[]) => string {
  const file = new URL(`../../public/_locales/${language}/messages.json`, import.meta.url);
  const entries = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Entry>;
  return (key, ...values) => {
    const entry = entries[key];
    if (!entry) throw new Error(`No words for “${key}” in ${language}`);
    return entry.message
      .replace(
        /\$([A-Za-z_]\w*)\$/g,
        (_, name: string) => entry.placeholders?.[name.toLowerCase()]?.content ?? '',
      )
      .replace(/\$(\d)/g, (_, position: string) => values[Number(position) - 1] ?? '');
  };
}
