type Messages = Readonly<Record<string, { readonly message: string }>>;

/** The gallery is no extension: the words of the interface come from where the extension has them. */
export const language = new URLSearchParams(location.search).get('language') === 'nl' ? 'nl' : 'en';
const { default: messages }: { readonly default: Messages } =
  language === 'nl'
    ? await import('../../public/_locales/nl/messages.json')
    : await import('../../public/_locales/en/messages.json');

Object.assign(globalThis, {
  browser: {
    runtime: { id: 'gallery' },
    i18n: {
      getMessage: (key: string, values: readonly string[]) =>
        messages[key]?.message.replace(/\$(\d)/g, (_, place) => values[Number(place) - 1] ?? '') ?? '',
    },
  },
});
