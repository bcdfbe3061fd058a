// @vitest-environment happy-dom
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AppSwitch } from '../../components/app-switch';
import { CrisisCard } from '../../components/crisis-card';
import { HintCard, type HintCardProps } from '../../components/hint-card';
import { PageStatus, type Status } from '../../components/page-status';
import { SettingsSection } from '../../components/settings-section';
import { Toast, type ToastKind } from '../../components/toast';
import { helplinesFor } from '../../entrypoints/shared/helplines';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

let root: Root;
let place: HTMLElement;

beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
  root = createRoot(place);
});
afterEach(() => {
  act(() => root.unmount());
  place.remove();
});

const render = (view: ReactNode): void => act(() => root.render(view));
const buttons = (): readonly string[] =>
  [...place.querySelectorAll('button')].map((one) => one.textContent ?? '');

/** Outside an extension the interface shows the keys of its strings: buttons are found by them. */
function click(words: string): void {
  const button = [...place.querySelectorAll('button')].find(({ textContent }) => textContent === words);
  if (!button) throw new Error(`No button "${words}" among ${buttons().join(', ')}`);
  act(() => button.click());
}

const hint = (more: Partial<HintCardProps> = {}): HintCardProps => ({
  words: 'Maybe ask first.',
  reason: 'It helps.',
  keyOfArticle: 3,
  quotes: [
    {
      from: 'them',
      parts: [
        { text: 'well ', marked: false },
        { text: 'so tired', marked: true },
        { text: ' of it', marked: false },
      ],
    },
  ],
  starters: ['How is that for you?', 'What was it like?', 'And now?'],
  language: 'en',
  canInsert: true,
  breath: false,
  askToSwitchOff: false,
  onInsert: vi.fn(),
  onCopy: vi.fn(),
  onNotNow: vi.fn(),
  onNotHere: vi.fn(),
  onNever: vi.fn(),
  ...more,
});

describe('the hint card', () => {
  it('shows words, reason, the marked evidence and one starter in its own language', () => {
    render(<HintCard {...hint()} />);
    expect(place.querySelector('h2')?.textContent).toBe('Maybe ask first.');
    expect(place.textContent).toContain('It helps.');
    expect(place.querySelector('mark')?.textContent).toBe('so tired');
    expect(place.querySelector('q')?.textContent).toBe('well so tired of it');
    expect(place.querySelectorAll('.starter')).toHaveLength(1);
    expect(place.querySelector('.starter-words')?.getAttribute('lang')).toBe('en');
  });

  it('is named by its words for a screen reader', () => {
    render(<HintCard {...hint()} />);
    const name = place.querySelector('article')?.getAttribute('aria-labelledby');
    expect(place.querySelector('h2')?.id).toBe(name);
  });

  it('shows the other starters on request, and each can be inserted or copied', () => {
    const props = hint();
    render(<HintCard {...props} />);
    click('more_starters');
    expect(place.querySelectorAll('.starter')).toHaveLength(3);
    click('insert');
    expect(props.onInsert).toHaveBeenCalledExactlyOnceWith('How is that for you?');
    act(() => [...place.querySelectorAll<HTMLElement>('.starter button')].at(-1)?.click());
    expect(props.onCopy).toHaveBeenCalledExactlyOnceWith('And now?');
    click('fewer_starters');
    expect(place.querySelectorAll('.starter')).toHaveLength(1);
  });

  it('offers only a copy when there is no box to write in, and nothing when there is no starter', () => {
    render(<HintCard {...hint({ canInsert: false })} />);
    expect(buttons()).not.toContain('insert');
    expect(buttons()).toContain('copy');
    render(<HintCard {...hint({ starters: [] })} />);
    expect(buttons()).toEqual(['not_now', 'not_again']);
  });

  it('goes away for now at once; for here or for good after one more choice', () => {
    const props = hint();
    render(<HintCard {...props} />);
    click('not_now');
    expect(props.onNotNow).toHaveBeenCalledOnce();
    expect(buttons()).not.toContain('never');
    click('not_again');
    click('not_here');
    click('never');
    expect(props.onNotHere).toHaveBeenCalledOnce();
    expect(props.onNever).toHaveBeenCalledOnce();
  });

  it('asks to be switched off when it was often waved away', () => {
    render(<HintCard {...hint({ askToSwitchOff: true })} />);
    expect(place.textContent).toContain('ask_to_switch_off');
    expect(buttons()).toContain('never');
  });

  it('shows what a page wrote as text, never as markup', () => {
    const marked = '<img src=x onerror=alert(1)>';
    render(<HintCard {...hint({ quotes: [{ from: 'them', parts: [{ text: marked, marked: true }] }] })} />);
    expect(place.querySelector('img')).toBeNull();
    expect(place.querySelector('mark')?.textContent).toBe(marked);
  });
});

describe('the card for someone in danger', () => {
  const crisis = (about: 'them' | 'me', locale: string, onClose = vi.fn()) => (
    <CrisisCard {...hint()} {...helplinesFor([locale])} about={about} onClose={onClose} />
  );

  it('shows the helpline of the own country openly, the others folded', () => {
    render(crisis('them', 'nl-NL'));
    const open = [...place.querySelectorAll('.helplines > .helpline-list .helpline-number')];
    expect(open.map(({ textContent }) => textContent)).toEqual(['113', '0800-0113']);
    expect(open[0]?.getAttribute('href')).toBe('tel:113');
    expect(place.querySelector('details')?.open).toBe(false);
    expect(place.querySelectorAll('details .helpline').length).toBeGreaterThan(5);
  });

  it('opens the list when the country is not known', () => {
    render(crisis('them', 'en'));
    expect(place.querySelector('details')?.open).toBe(true);
  });

  it('speaks to the writer when the writer is in danger', () => {
    render(crisis('me', 'nl'));
    expect(place.querySelector('h2')?.textContent).toBe('crisis_me_title');
    expect(place.textContent).not.toContain('crisis_them');
    expect(place.querySelector('.starter')).toBeNull();
    expect(place.querySelector('.helpline-number')).not.toBeNull();
  });

  it('can be closed, not switched off', () => {
    const onClose = vi.fn();
    render(crisis('them', 'nl', onClose));
    expect(buttons()).not.toContain('not_again');
    click('close_card');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('lets no site know where the click came from', () => {
    render(crisis('them', 'nl'));
    for (const link of place.querySelectorAll('a[target]'))
      expect(link.getAttribute('rel')).toBe('noreferrer');
  });
});

describe('the state of the page', () => {
  it.each<[Status, string]>([
    ['looking', 'looking_title'],
    ['not-on', 'not_on_title'],
    ['closed', 'closed_title'],
    ['own-page', 'own_page_title'],
    ['off', 'off_title'],
    ['muted', 'muted_title'],
    ['lost', 'lost_title'],
    ['updated', 'updated_title'],
    ['listening', 'listening_title'],
    ['no-box', 'no_box_title'],
    ['speakers-unknown', 'speakers_unknown_title'],
    ['language-unknown', 'language_unknown_title'],
  ])('%s is said', (status, title) => {
    render(<PageStatus status={status} shortcut={undefined} onLookAgain={vi.fn()} onListenAgain={vi.fn()} />);
    expect(place.querySelector('h2')?.textContent).toBe(title);
  });

  it('names the shortcut only when there is one', () => {
    render(
      <PageStatus status="not-on" shortcut="Alt+Shift+U" onLookAgain={vi.fn()} onListenAgain={vi.fn()} />,
    );
    expect(place.textContent).toContain('Alt+Shift+U');
    render(<PageStatus status="not-on" shortcut={undefined} onLookAgain={vi.fn()} onListenAgain={vi.fn()} />);
    expect(place.textContent).not.toContain('shortcut');
  });

  it('looks again when asked', () => {
    const onLookAgain = vi.fn();
    render(
      <PageStatus status="no-box" shortcut={undefined} onLookAgain={onLookAgain} onListenAgain={vi.fn()} />,
    );
    click('look_again');
    expect(onLookAgain).toHaveBeenCalledOnce();
  });
});

describe('the switch for an app', () => {
  it.each([
    ['always', true, 'always_on_note'],
    ['once', false, 'once_note'],
    ['off', false, 'always_off_note'],
  ] as const)('in the state %s is %s', (state, checked, note) => {
    const onChange = vi.fn();
    render(<AppSwitch host="chat.example" state={state} onChange={onChange} />);
    const box = place.querySelector<HTMLInputElement>('[role=switch]');
    expect(box?.checked).toBe(checked);
    expect(place.textContent).toContain('always_on chat.example');
    expect(document.getElementById(box?.getAttribute('aria-describedby') ?? '')?.textContent).toBe(note);
    act(() => box?.click());
    expect(onChange).toHaveBeenCalledExactlyOnceWith(!checked);
  });
});

describe('the line on what just happened', () => {
  it.each<[ToastKind, boolean]>([
    ['inserted', true],
    ['undone', false],
    ['not-undone', false],
    ['copied', false],
    ['copied-instead', false],
    ['not-copied', false],
  ])('%s can be undone: %s', (kind, undoable) => {
    const [onUndo, onClose] = [vi.fn(), vi.fn()];
    render(<Toast kind={kind} onUndo={onUndo} onClose={onClose} />);
    expect(buttons().includes('undo')).toBe(undoable);
    if (undoable) click('undo');
    click('close');
    expect(onUndo).toHaveBeenCalledTimes(undoable ? 1 : 0);
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe('the settings', () => {
  it('show the level and change it', () => {
    const onLevel = vi.fn();
    render(
      <SettingsSection level="balanced" off={[]} onLevel={onLevel} onSwitchOn={vi.fn()} onAll={vi.fn()} />,
    );
    const radios = [...place.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    expect(radios.map(({ checked }) => checked)).toEqual([false, true, false]);
    act(() => radios[0]?.click());
    expect(onLevel).toHaveBeenCalledExactlyOnceWith('quiet');
  });

  it('list the hints that were switched off, to be switched on again', () => {
    const onSwitchOn = vi.fn();
    const off = [{ id: 'pause', words: 'Breathe.' }] as const;
    render(
      <SettingsSection level="quiet" off={off} onLevel={vi.fn()} onSwitchOn={onSwitchOn} onAll={vi.fn()} />,
    );
    expect(place.textContent).toContain('Breathe.');
    click('switch_on');
    expect(onSwitchOn).toHaveBeenCalledExactlyOnceWith('pause');
  });
});
