/** Apps that treat their own page badly, and pages that are no chat at all. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserName, type Probe, startProbe, type Watched } from './probe';

const style = `<style>.chat-list { height: 300px; overflow: auto } .mine { margin-left: 50% } .theirs { margin-right: 50% }</style>`;
const rows = `<div class="bubble theirs">They sold the house</div><div class="bubble mine">Already?</div><div class="bubble theirs">On Monday</div>`;
const thread = ['them: They sold the house', 'me: Already?', 'them: On Monday'];

/** Builds all of its page anew for each key, with the words and the caret put back. */
const rerendering = `${style}<main></main><script>
  let words = '';
  const render = () => {
    const main = document.querySelector('main');
    const caret = main.querySelector('textarea')?.selectionStart ?? 0;
    main.innerHTML = \`<section><h2>Sam</h2><div class="chat-list">${rows}</div><form><textarea cols="60"></textarea></form></section>\`;
    const box = main.querySelector('textarea');
    box.value = words;
    box.oninput = () => { words = box.value; render(); };
    box.focus();
    box.setSelectionRange(caret, caret);
  };
  render();
</script>`;

/** Empties its box by itself, without any event and without a message. */
const clearing = `${style}<h2>Sam</h2><div class="chat-list">${rows}</div><textarea cols="60"></textarea><script>
  window.clearBox = () => { document.querySelector('textarea').value = ''; };
</script>`;

/** Puts another box in place of the one in use, in the middle of a sentence. */
const replacing = `${style}<h2>Sam</h2><div class="chat-list">${rows}</div><textarea cols="60"></textarea><script>
  window.replaceBox = () => {
    const old = document.querySelector('textarea');
    const box = document.createElement('div');
    box.contentEditable = 'true';
    box.style.minHeight = '40px';
    box.textContent = old.value;
    old.replaceWith(box);
    box.focus();
    getSelection().selectAllChildren(box);
    getSelection().collapseToEnd();
  };
</script>`;

/** Ten thousand messages, all of them in the page. */
const crowded = `${style}<h2>Sam</h2><div class="chat-list"></div><textarea cols="60"></textarea><script>
  document.querySelector('.chat-list').innerHTML = Array.from({ length: 10000 }, (_, at) =>
    \`<div class="bubble \${at % 2 ? 'mine' : 'theirs'}"><p>Message number \${at}</p></div>\`).join('');
  window.keys = [];
  const box = document.querySelector('textarea');
  box.addEventListener('keydown', () => { window.since = performance.now(); });
  box.addEventListener('keyup', () => { window.keys.push(performance.now() - window.since); });
</script>`;

const fields = (field: (at: number) => string): string =>
  Array.from({ length: 200 }, (_, at) => `<div class="row"><span>Item ${at}</span> ${field(at)}</div>`).join(
    '',
  );

/** Pages with many things to write in, and nobody to write to. */
const otherPages: readonly (readonly [string, string])[] = [
  ['two hundred lines', fields((at) => `<input type="text" name="item${at}">`)],
  ['two hundred boxes', fields(() => '<textarea></textarea>')],
  [
    'two hundred editable cells below a list that scrolls',
    `${style}<div class="chat-list">${'<div class="entry">Row</div>'.repeat(30)}</div>${fields(() => '<div contenteditable="true">1</div>')}`,
  ],
];

const lines = (watched: Watched): Promise<readonly string[]> =>
  watched
    .snapshot('a thread', ({ messages }) => messages.length > 0)
    .then(({ messages }) => messages.map(({ from, text }) => `${from}: ${text}`));

describe.each<BrowserName>(['chromium', 'firefox'])('in %s', (name) => {
  let probe: Probe;
  beforeAll(async () => {
    probe = await startProbe(name);
  });
  afterAll(() => probe?.close());

  async function open(html: string): Promise<Watched> {
    const watched = await probe.watch(await probe.open(html));
    await watched.page.bringToFront();
    return watched;
  }
  const draftIs = (watched: Watched, words: string) =>
    watched.snapshot(`the draft “${words}”`, ({ draft }) => draft === words);

  it('follows an app that builds its page anew for each key, and writes into the box that is there', async () => {
    const watched = await open(rerendering);
    const { page } = watched;
    expect(await lines(watched)).toEqual(thread);
    await page.focus('textarea');
    await page.keyboard.type('So soon, how are you');
    await draftIs(watched, 'So soon, how are you');
    expect(await lines(watched)).toEqual(thread);
    const inBox = () => page.$eval('textarea', (box) => box.value);
    expect(await inBox()).toBe('So soon, how are you');
    expect(await watched.insert('Tell me.', 'after')).toBe('inserted');
    await draftIs(watched, 'So soon, how are you Tell me.');
    expect(await inBox()).toBe('So soon, how are you Tell me.');
    await page.keyboard.type(' Now');
    await draftIs(watched, 'So soon, how are you Tell me. Now');
    await watched.hangUp();
    await page.close();
  });

  it('notices a box that is emptied without an event', async () => {
    const watched = await open(clearing);
    await watched.page.focus('textarea');
    await watched.page.keyboard.type('Half a thought');
    await draftIs(watched, 'Half a thought');
    await watched.page.evaluate('window.clearBox()');
    await draftIs(watched, '');
    expect(await lines(watched)).toEqual(thread);
    await watched.hangUp();
    await watched.page.close();
  });

  it('goes on in a box that takes the place of the one in use', async () => {
    const watched = await open(replacing);
    const { page } = watched;
    await page.focus('textarea');
    await page.keyboard.type('That must');
    const before = await draftIs(watched, 'That must');
    await page.evaluate('window.replaceBox()');
    await page.keyboard.type(' hurt');
    const after = await draftIs(watched, 'That must hurt');
    expect(after.composer).not.toBe(before.composer);
    expect(await watched.insert('Tell me.', 'after')).toBe('inserted');
    await draftIs(watched, 'That must hurt Tell me.');
    expect(await lines(watched)).toEqual(thread);
    await watched.hangUp();
    await page.close();
  });

  it('reads the newest of ten thousand messages, and a key stays quick', async () => {
    const watched = await open(crowded);
    const { page } = watched;
    const read = await lines(watched);
    expect(read).toHaveLength(60);
    expect(read.at(-1)).toBe('me: Message number 9999');
    expect(read[0]).toBe('them: Message number 9940');
    await page.focus('textarea');
    await page.keyboard.type('I read all of them, and this is my answer');
    await draftIs(watched, 'I read all of them, and this is my answer');
    const keys = (await page.evaluate('window.keys')) as number[];
    const median = keys.sort((a, b) => a - b)[Math.floor(keys.length / 2)] ?? 0;
    expect(median).toBeLessThan(50);
    await watched.hangUp();
    await page.close();
  });

  it.each(otherPages)('stays silent on a page of %s', async (_, html) => {
    const watched = await open(html);
    const { page } = watched;
    await page.focus('textarea, input, [contenteditable]');
    await page.keyboard.type('Just an item');
    await new Promise((after) => setTimeout(after, 1_300));
    const { composer } = await watched.snapshot('a look at the page');
    expect(composer).toBeNull();
    expect(JSON.stringify(await watched.said())).not.toContain('Just an item');
    await watched.hangUp();
    await page.close();
  });
});
