// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ShownHint } from '../../entrypoints/shared/session';
import { defaultSettings, withHintOff, withLevel, withSnooze } from '../../entrypoints/shared/settings';
import { Panel } from '../../entrypoints/sidepanel/panel';
import type { PanelActions } from '../../entrypoints/sidepanel/start';
import { initialState, type PanelState, panelStore, show } from '../../entrypoints/sidepanel/store';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

/** The components of the panel, drawn as they are, each time with a note of its name. */
const { drawn, noting } = vi.hoisted(() => {
  const drawn: string[] = [];
  type Components = Readonly<Record<string, unknown>>;
  const noting = (components: Components): Components =>
    Object.fromEntries(
      Object.entries(components).map(([name, component]) => [
        name,
        typeof component === 'function'
          ? (props: object) => {
              drawn.push(name);
              return component(props);
            }
          : component,
      ]),
    );
  return { drawn, noting };
});
vi.mock('../../components/app-switch', async (original) => noting(await original()));
vi.mock('../../components/breathing-pause', async (original) => noting(await original()));
vi.mock('../../components/hint-card', async (original) => noting(await original()));
vi.mock('../../components/crisis-card', async (original) => noting(await original()));
vi.mock('../../components/key-arc', async (original) => noting(await original()));
vi.mock('../../components/noticed', async (original) => noting(await original()));
vi.mock('../../components/page-status', async (original) => noting(await original()));
vi.mock('../../components/rest-choices', async (original) => noting(await original()));
vi.mock('../../components/settings-section', async (original) => noting(await original()));
vi.mock('../../components/switch-off-question', async (original) => noting(await original()));
vi.mock('../../components/toast', async (original) => noting(await original()));

const actions = new Proxy({}, { get: () => () => undefined }) as PanelActions;
const on: Partial<PanelState> = {
  place: 'on',
  sight: 'clear',
  origin: 'https://chat.example',
  keys: [],
};
const shownHint = (id: 'validate' | 'crisis'): ShownHint => ({
  hint: { id, key: id === 'crisis' ? 'care' : 2, because: [] },
  quotes: [],
  language: 'en',
  place: 'before',
  askToSwitchOff: false,
});

let root: Root;
let place: HTMLElement;

beforeEach(() => {
  panelStore.setState({ ...initialState, ...on });
  place = document.createElement('div');
  document.body.append(place);
  root = createRoot(place);
  act(() => root.render(<Panel actions={actions} />));
});
afterEach(() => {
  act(() => root.unmount());
  place.remove();
});

/** What is drawn when this changes. */
function drawnBy(changes: Partial<PanelState>): readonly string[] {
  drawn.length = 0;
  act(() => show(changes));
  return [...drawn].sort();
}

describe('the panel draws anew', () => {
  it.each<[string, Partial<PanelState>, readonly string[]]>([
    ['nothing, when nothing changed', { ...on, keys: initialState.keys && [] }, []],
    ['the keys, when one was touched', { keys: [3] }, ['KeyArc']],
    ['the state of the page, when it changed', { sight: 'language-unknown' }, ['PageStatus']],
    ['the state of the page, for the shortcut', { shortcut: 'Alt+Shift+U' }, ['PageStatus']],
    ['the switch of the app, for its permission', { always: true }, ['AppSwitch']],
    ['the toast, when there is one', { toast: { kind: 'copied' } }, ['Toast']],
    ['the line on what went well', { wentWell: 'both' }, ['Noticed']],
    ['the question, when it is asked', { askAbout: 'pause' }, ['SwitchOffQuestion']],
    ['the pause in place of the state', { breath: true }, ['BreathingPause']],
    ['the card in place of the state', { shown: shownHint('validate') }, ['HintCard']],
    ['the settings, for the level', { settings: withLevel(defaultSettings, 'quiet') }, ['SettingsSection']],
    ['the settings, for a hint', { settings: withHintOff(defaultSettings, 'pause') }, ['SettingsSection']],
    [
      'the state of the page, for a snooze',
      { place: 'snoozed', settings: withSnooze(defaultSettings, Date.now() + 60_000) },
      ['PageStatus'],
    ],
  ])('%s', (_name, changes, names) => {
    expect(drawnBy(changes)).toEqual(names);
  });

  it('one slice after the other, never the rest', () => {
    expect(drawnBy({ shown: shownHint('validate') })).toEqual(['HintCard']);
    expect(drawnBy({ keys: [2] })).toEqual(['KeyArc']);
    expect(drawnBy({ toast: { kind: 'inserted' } })).toEqual(['Toast']);
    expect(drawnBy({ shown: undefined })).toEqual(['PageStatus']);
  });
});

describe('in a crisis', () => {
  it('the helplines stand alone', () => {
    drawnBy({ keys: [2], wentWell: undefined });
    expect(drawnBy({ shown: shownHint('crisis'), danger: true })).toEqual(['CrisisCard']);
    expect(place.querySelector('footer')).toBeNull();
    const parts = [...(place.querySelector('main')?.children ?? [])];
    expect(parts.map(({ tagName }) => tagName)).toEqual(['H1', 'ARTICLE']);
  });

  it('the keys stay away as long as the danger is near, also once the card was closed', () => {
    drawnBy({ shown: shownHint('crisis'), danger: true });
    expect(drawnBy({ shown: undefined })).not.toContain('KeyArc');
    expect(place.querySelector('footer')).not.toBeNull();
  });
});

describe('what is read out', () => {
  const announced = () => place.querySelector('.panel-announcement')?.textContent;

  it('is new, short and said once: a hint, a click, a pause, what went well', () => {
    expect(announced()).toBe('');
    drawnBy({ breath: true });
    expect(announced()).toBe('breath_title');
    drawnBy({ breath: false, keys: [2] });
    expect(announced()).toBe('');
    drawnBy({ wentWell: 'asked' });
    expect(announced()).toBe('went_well_asked');
    drawnBy({ toast: { kind: 'copied' } });
    expect(announced()).toBe('toast_copied');
    drawnBy({ muted: true });
    expect(announced()).toBe('muted_title');
  });

  it('does not take the focus, and the focus is not lost with what held it', () => {
    drawnBy({ breath: true });
    expect(document.activeElement).toBe(document.body);
    place.querySelector<HTMLElement>('.breathing-pause button')?.focus();
    drawnBy({ breath: false });
    expect(document.activeElement).toBe(place.querySelector('main'));
  });
});
