// @vitest-environment happy-dom
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BreathingPause } from '../../components/breathing-pause';
import { Disclosure } from '../../components/disclosure';
import { KeyArc } from '../../components/key-arc';
import { Noticed } from '../../components/noticed';
import { PageStatus } from '../../components/page-status';
import { RestChoices } from '../../components/rest-choices';
import { RuleCard } from '../../components/rule-card';

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
const button = (words: string): HTMLButtonElement => {
  const found = [...place.querySelectorAll('button')].find(({ textContent }) => textContent === words);
  if (!found) throw new Error(`No button "${words}" among ${buttons().join(', ')}`);
  return found;
};
const click = (words: string): void => act(() => button(words).click());
const press = (key: string, more: KeyboardEventInit = {}): void =>
  act(() => void document.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true, ...more })));

describe('what opens at a button', () => {
  it('says whether it is open, and draws what it holds only then', () => {
    render(<Disclosure words="more">inside</Disclosure>);
    expect(button('more').getAttribute('aria-expanded')).toBe('false');
    expect(place.textContent).not.toContain('inside');
    click('more');
    expect(button('more').getAttribute('aria-expanded')).toBe('true');
    expect(document.getElementById(button('more').getAttribute('aria-controls') ?? '')?.textContent).toBe(
      'inside',
    );
    click('more');
    expect(place.textContent).not.toContain('inside');
  });

  it('closes with Escape, the newest first, and gives the focus back', () => {
    render(
      <Disclosure words="outer">
        <Disclosure words="inner">
          <button type="button">deep</button>
        </Disclosure>
      </Disclosure>,
    );
    click('outer');
    click('inner');
    button('deep').focus();
    press('Escape', { isComposing: true });
    expect(buttons()).toEqual(['outer', 'inner', 'deep']);
    press('Escape');
    expect(buttons()).toEqual(['outer', 'inner']);
    expect(document.activeElement).toBe(button('inner'));
    press('Escape');
    expect(buttons()).toEqual(['outer']);
    expect(document.activeElement).toBe(button('outer'));
    press('Escape');
    expect(buttons()).toEqual(['outer']);
  });
});

describe('the arc of keys', () => {
  const states = () => [...place.querySelectorAll('li')].map(({ textContent }) => textContent);

  it('says of each key in words whether it came up', () => {
    render(<KeyArc touched={[2, 3]} />);
    expect(place.querySelector('summary')?.textContent).toBe('keys_title');
    expect(states()).toEqual([
      'key_1key_not_yet',
      'key_2key_touched',
      'key_3key_touched',
      'key_4key_not_yet',
      'key_5key_not_yet',
      'key_6key_not_yet',
    ]);
    expect(place.querySelectorAll('circle[data-on=true]')).toHaveLength(2);
  });

  it('holds no number that could be taken for a mark', () => {
    render(<KeyArc touched={[1, 2, 3, 4, 5, 6]} />);
    expect(place.textContent?.replace(/key_\d/g, '')).not.toMatch(/\d|%/);
  });
});

describe('the breathing pause', () => {
  it('is skipped by its button and by Escape, and takes no focus', () => {
    const [onSkip, onNever] = [vi.fn(), vi.fn()];
    render(<BreathingPause onSkip={onSkip} onNever={onNever} />);
    expect(document.activeElement).toBe(document.body);
    click('breath_skip');
    press('Escape');
    expect(onSkip).toHaveBeenCalledTimes(2);
    click('breath_never');
    expect(onNever).toHaveBeenCalledOnce();
  });
});

describe('what went well', () => {
  it.each(['warm', 'asked', 'both'] as const)('%s is one line that can be closed', (wentWell) => {
    const onClose = vi.fn();
    render(<Noticed wentWell={wentWell} onClose={onClose} />);
    expect(place.querySelector('p')?.textContent).toBe(`went_well_${wentWell}`);
    click('close');
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe('ways to have Haven away', () => {
  it('offers three times for everywhere, and this conversation alone', () => {
    const [onSnooze, onMute] = [vi.fn(), vi.fn()];
    render(<RestChoices canMute onSnooze={onSnooze} onMute={onMute} />);
    click('mute');
    expect(onMute).toHaveBeenCalledOnce();
    click('snooze');
    for (const snooze of ['quarter', 'hour', 'tomorrow']) click(`snooze_${snooze}`);
    expect(onSnooze.mock.calls).toEqual([['quarter'], ['hour'], ['tomorrow']]);
    render(<RestChoices canMute={false} onSnooze={onSnooze} onMute={onMute} />);
    expect(buttons()).not.toContain('mute');
  });

  it.each([
    ['snoozed', 'wake', 'snoozed_title 21:30'],
    ['muted', 'unmute', 'muted_title'],
  ] as const)('says that it is %s, and ends that with a click', (status, words, title) => {
    const onListenAgain = vi.fn();
    const until = status === 'snoozed' ? '21:30' : undefined;
    render(
      <PageStatus
        status={status}
        shortcut={undefined}
        snoozedUntil={until}
        onLookAgain={vi.fn()}
        onListenAgain={onListenAgain}
      />,
    );
    expect(place.querySelector('h2')?.textContent).toBe(title);
    click(words);
    expect(onListenAgain).toHaveBeenCalledOnce();
  });
});

describe('the rule card', () => {
  it('shows source, aim, and both examples as text with the words marked', () => {
    const marked = '<b>kill</b>';
    render(
      <RuleCard
        keyOfArticle={2}
        looksFor="Advice without a kind word."
        speaks={[
          { from: 'them', parts: [{ text: marked, marked: true }] },
          { from: 'draft', parts: [{ text: 'so what', marked: false }] },
        ]}
        silent={[{ from: 'draft', parts: [{ text: 'oh no', marked: false }] }]}
      />,
    );
    expect(place.textContent).toContain('Advice without a kind word.');
    expect(place.textContent).toContain('article_key_2');
    expect([...place.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([marked]);
    expect(place.querySelector('b')).toBeNull();
    expect([...place.querySelectorAll('.talk-from')].map(({ textContent }) => textContent)).toEqual([
      'example_them',
      'example_draft',
      'example_draft',
    ]);
  });
});
