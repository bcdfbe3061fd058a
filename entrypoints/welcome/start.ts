import browser from 'webextension-polyfill';
import { followOrganisation, loadOrganisation } from '../shared/organisation-storage';
import { type Settings, withWelcomed } from '../shared/settings';
import { followSettings, loadSettings, saveSettings } from '../shared/settings-storage';
import { appsOf, knownApps } from './known-apps';
import { isGranted, type Step, steps, welcomeStore } from './store';

/** What a person can do at the first run. */
export interface WelcomeActions {
  readonly go: (step: Step) => void;
  /** On to the next step, whatever was or was not filled in. */
  readonly next: () => void;
  readonly back: () => void;
  readonly tick: (id: string, ticked: boolean) => void;
  /** Asks the browser once for all that is ticked. Only straight from a click. */
  readonly ask: () => void;
  readonly change: (next: (settings: Settings) => Settings) => void;
}

const { setState: show, getState: now } = welcomeStore;

/** Reads what the first run shows, and follows it until the signal aborts. */
export async function startWelcome(signal: AbortSignal): Promise<WelcomeActions> {
  const [settings, organisation, commands] = await Promise.all([
    loadSettings(),
    loadOrganisation(),
    browser.commands.getAll(),
  ]);
  const shortcut = commands.find(({ name }) => name === '_execute_action')?.shortcut || undefined;
  const apps = [...appsOf(organisation.sites), ...knownApps];
  show({ settings, apps, shortcut });
  await readGranted();
  const { granted } = now();
  show({ ticked: apps.filter((app) => isGranted(app, granted)).map(({ id }) => id) });
  followOrganisation(({ sites }) => show({ apps: [...appsOf(sites), ...knownApps] }), signal);
  followSettings((next) => show({ settings: next }), signal);
  const changed = (): void => void readGranted();
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  signal.addEventListener('abort', () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  });

  function change(next: (settings: Settings) => Settings): void {
    const changed = next(now().settings);
    show({ settings: changed });
    void saveSettings(changed);
  }

  function go(step: Step): void {
    show({ step });
    if (step === 'done') change(withWelcomed);
  }

  const place = (): number => steps.indexOf(now().step);

  return {
    change,
    go,
    next: () => go(steps[place() + 1] ?? 'done'),
    back: () => go(steps[place() < 0 ? steps.length - 1 : Math.max(0, place() - 1)] ?? 'what'),
    tick: (id, ticked) => {
      const others = now().ticked.filter((other) => other !== id);
      show({ ticked: ticked ? [...others, id] : others, answer: undefined });
    },
    ask: () => {
      const { apps: all, ticked, granted: held } = now();
      const wanted = all.filter(({ id }) => ticked.includes(id)).flatMap(({ patterns }) => patterns);
      const origins = [...new Set(wanted)].filter((pattern) => !held.includes(pattern));
      if (origins.length === 0) return go('much');
      browser.permissions.request({ origins }).then(
        (allowed) => {
          show({ answer: allowed ? 'granted' : 'refused' });
          if (allowed) go('much');
        },
        () => show({ answer: 'refused' }),
      );
    },
  };
}

async function readGranted(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  show({ granted: origins });
}
