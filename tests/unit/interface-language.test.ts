import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { speakAsChosen } from '../../entrypoints/shared/interface-language';
import { defaultSettings } from '../../entrypoints/shared/settings';
import { t } from '../../entrypoints/shared/translate';
import dutch from '../../public/_locales/nl/messages.json';

type Listener = (changes: Record<string, { newValue?: unknown }>, area: string) => void;

const storage = vi.hoisted(() => ({
  listeners: new Set<unknown>(),
  settings: undefined as unknown,
  managed: undefined as unknown,
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      onChanged: {
        addListener: (listener: unknown) => storage.listeners.add(listener),
        removeListener: (listener: unknown) => storage.listeners.delete(listener),
      },
      local: { get: async () => ({ settings: storage.settings }) },
      managed: {
        get: async () => {
          if (storage.managed === undefined) throw new Error('Managed storage manifest not found');
          return storage.managed;
        },
      },
    },
  },
}));

const tell: Listener = (changes, area) => {
  for (const listener of storage.listeners) (listener as Listener)(changes, area);
};

const drawAnew = vi.fn();
let closing: AbortController;

beforeEach(() => {
  vi.stubGlobal('document', { documentElement: { lang: '' } });
  Object.assign(storage, { settings: undefined, managed: undefined });
  drawAnew.mockClear();
  closing = new AbortController();
});
afterEach(() => {
  closing.abort();
  expect(storage.listeners.size).toBe(0);
  vi.unstubAllGlobals();
});

describe('the language of a page', () => {
  it('is the one of the organisation, also when the person chose another', async () => {
    storage.settings = { ...defaultSettings, interfaceLanguage: 'en' };
    storage.managed = { interfaceLanguage: 'nl' };
    await speakAsChosen(drawAnew, closing.signal);
    expect(t('settings')).toBe(dutch.settings.message);
    expect(document.documentElement.lang).toBe('nl');
    tell({ settings: { newValue: { ...defaultSettings, interfaceLanguage: 'en', week: true } } }, 'local');
    await new Promise((resolve) => setTimeout(resolve));
    expect(t('settings')).toBe(dutch.settings.message);
    expect(drawAnew).not.toHaveBeenCalled();
  });

  it('follows the policy and the settings while the page is open', async () => {
    storage.settings = { ...defaultSettings, interfaceLanguage: 'en' };
    await speakAsChosen(drawAnew, closing.signal);
    expect(document.documentElement.lang).toBe('en');

    storage.managed = { interfaceLanguage: 'nl' };
    tell({ interfaceLanguage: { newValue: 'nl' } }, 'managed');
    await vi.waitFor(() => expect(drawAnew).toHaveBeenCalledTimes(1));
    expect(document.documentElement.lang).toBe('nl');

    storage.managed = {};
    tell({ interfaceLanguage: {} }, 'managed');
    await vi.waitFor(() => expect(drawAnew).toHaveBeenCalledTimes(2));
    expect(document.documentElement.lang).toBe('en');
  });
});
