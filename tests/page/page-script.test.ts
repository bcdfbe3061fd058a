import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserName, type Probe, startProbe } from './probe';

/** A small chat of no known app: a log and a box below it. `box` is the box's HTML. */
const chat = (box: string, more = ''): string => `
  <style>#log { height: 300px; overflow: auto } [contenteditable] { min-height: 40px; border: 1px solid }</style>
  <h2>Sam</h2>
  <div id="log" role="log">
    <div class="message incoming"><p>My dad is in hospital</p></div>
    <div class="message outgoing"><p>Oh no</p></div>
    <div class="message incoming"><p>I just sit here</p></div>
  </div>
  ${box}
  <script>
    window.say = (text, mine) => {
      const message = document.createElement('div');
      message.className = 'message ' + (mine ? 'outgoing' : 'incoming');
      message.innerHTML = '<p></p>';
      message.firstChild.textContent = text;
      document.querySelector('#log').append(message);
    };
  </script>${more}`;

const field = '<textarea id="box" rows="3" cols="60"></textarea>';
const editable = '<div id="box" contenteditable="true" role="textbox" aria-multiline="true"></div>';

const names = (process.env.HAVEN_BROWSERS?.split(',') ?? ['chromium', 'firefox']) as BrowserName[];

describe.each(names)('the script in a page of %s', (name) => {
  let probe: Probe;
  beforeAll(async () => {
    probe = await startProbe(name, ['conversejs.org', 'irc.example.org']);
  });
  afterAll(async () => {
    await probe?.close();
  });

  it.each([
    ['a textarea', field],
    ['a contenteditable', editable],
  ])('reads the thread and the draft beside %s, inserts, and undoes', async (_, box) => {
    const page = await probe.open(chat(box));
    const watched = await probe.watch(page);
    const first = await watched.snapshot('a thread', ({ messages }) => messages.length > 0);
    expect(first.messages).toEqual([
      { from: 'them', text: 'My dad is in hospital' },
      { from: 'me', text: 'Oh no' },
      { from: 'them', text: 'I just sit here' },
    ]);
    await page.click('#box');
    await page.keyboard.type('You should sleep');
    const typed = await watched.snapshot('the draft', ({ draft }) => draft === 'You should sleep');
    expect(typed.focused).toBe(true);
    expect(await watched.insert('That sounds lonely.', 'before')).toBe('inserted');
    await watched.snapshot('the insertion', ({ draft }) => draft === 'That sounds lonely. You should sleep');
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await watched.snapshot('the old draft', ({ draft }) => draft === 'You should sleep');
    expect(await watched.insert('How is he now?', 'after')).toBe('inserted');
    await watched.snapshot('the insertion', ({ draft }) => draft === 'You should sleep How is he now?');
    await page.keyboard.type('!');
    await watched.snapshot(
      'the caret behind it',
      ({ draft }) => draft === 'You should sleep How is he now?!',
    );
    expect(await watched.undo()).toBe('not-undone');
    await page.keyboard.press('Backspace');
    expect(await watched.insert('Tell me.', 'after')).toBe('inserted');
    expect(await watched.undo()).toBe('undone');
    await watched.snapshot('the old draft', ({ draft }) => draft === 'You should sleep How is he now?');
    await watched.hangUp();
    await page.close();
  });
});
