import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtExtension } from '../browser/launch';
import { type BrowserName, type Probe, startProbe, type Watched } from './probe';

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
const thread = [
  { from: 'them', text: 'My dad is in hospital' },
  { from: 'me', text: 'Oh no' },
  { from: 'them', text: 'I just sit here' },
];

/** A textarea whose words live in the app's state, as in React: the page sets them back after every input. */
const controlled = `${field}<script>
  const box = document.querySelector('#box');
  window.state = '';
  box.addEventListener('input', () => {
    window.state = box.value;
    queueMicrotask(() => { if (box.value !== window.state) box.value = window.state; });
  });
</script>`;

/** A box of an app that takes back whatever is written. */
const stubborn = (box: string) => `${box}<script>
  const box = document.querySelector('#box');
  box.addEventListener('input', (event) => {
    if (!window.locked) return;
    if ('value' in box) box.value = 'Hold on'; else box.textContent = 'Hold on';
  });
</script>`;

/** A chat that sends on Enter however it comes, and counts what it sent. */
const sends = (box: string) => `${box}<script>
  window.sent = [];
  const box = document.querySelector('#box');
  const send = (event) => {
    event.preventDefault();
    const text = 'value' in box ? box.value : box.innerText;
    window.sent.push(text);
    if ('value' in box) box.value = ''; else box.textContent = '';
    window.say(text, true);
  };
  box.addEventListener('keydown', (event) => { if (event.key === 'Enter' && !event.shiftKey) send(event); });
  box.addEventListener('beforeinput', (event) => {
    if (['insertParagraph', 'insertLineBreak'].includes(event.inputType)) send(event);
  });
</script>`;

/** The same chat inside an element with an open shadow root. */
const inShadow = (box: string): string => `<chat-app></chat-app><script>
  customElements.define('chat-app', class extends HTMLElement {
    connectedCallback() {
      this.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(chat(box).replace(/<script>.*?<\/script>/gs, ''))};
    }
  });
</script>`;

/** An app that says nowhere whose a message is: only its place does, or the name beside it. */
const wordless = (rows: readonly (readonly [side: string, name: string, text: string])[]): string => `
  <style>
    #list { height: 300px; overflow: auto; width: 600px } #list > div { display: flex } #box { width: 560px }
    .a { justify-content: flex-start } .b { justify-content: flex-end } .x { background: #eee; max-width: 70%; padding: 4px }
  </style>
  <h2>Sam</h2>
  <div id="list" class="messages">${rows.map(([side, name, text]) => `<div class="q ${side}">${name && `<b class="name">${name}</b>`}<div class="x">${text}</div></div>`).join('')}</div>
  ${field}
  <script>
    window.post = (side, name, text) => {
      const row = document.createElement('div');
      row.className = 'q ' + side;
      row.innerHTML = (name && '<b class="name">' + name + '</b>') + '<div class="x">' + text + '</div>';
      document.querySelector('#list').append(row);
    };
  </script>`;

/** Fields that are never read, each beside a real conversation. */
const privateFields: readonly (readonly [string, string])[] = [
  ['a password', '<input id="box" type="password">'],
  ['a password made visible', '<form><input id="box" type="text" autocomplete="current-password"></form>'],
  ['a field beside a password', '<form><input id="box" type="text"><input type="password"></form>'],
  ['a card number', '<input id="box" autocomplete="cc-number">'],
  ['a card number by its name', '<input id="box" type="text" name="cardNumber">'],
  ['a security code by its label', '<input id="box" type="text" aria-label="CVC">'],
  ['a bank account', '<input id="box" type="text" id="iban" name="iban">'],
  ['a search field', '<input id="box" type="search">'],
  ['a search field by its role', '<input id="box" type="text" role="searchbox">'],
  ['a search form', '<form role="search"><textarea id="box"></textarea></form>'],
  ['a field that searches by its name', '<input id="box" type="text" name="q">'],
  ['an e-mail address', '<input id="box" type="email">'],
  ['a telephone number', '<input id="box" type="tel">'],
  ['a web address', '<input id="box" type="url">'],
  ['a number', '<input id="box" type="number">'],
  ['a number by its keyboard', '<input id="box" type="text" inputmode="numeric">'],
  ['a code from a message', '<input id="box" type="text" autocomplete="one-time-code">'],
  ['a box of a PIN', '<input id="box" type="text" maxlength="1">'],
  ['a name to log in with', '<input id="box" type="text" name="username">'],
  ['a code editor', '<div class="cm-editor"><div id="box" contenteditable="true">x</div></div>'],
];

const names = (process.env.HAVEN_BROWSERS?.split(',') ?? ['chromium', 'firefox']) as BrowserName[];

describe.each(names)('the script in a page of %s', (name) => {
  let probe: Probe;
  beforeAll(async () => {
    probe = await startProbe(name);
  });
  afterAll(async () => {
    await probe?.close();
  });

  const watchPage = async (html: string): Promise<Watched> => probe.watch(await probe.open(html));
  const undoByKeys = async ({ page }: Watched): Promise<void> => {
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
  };
  const leave = async (watched: Watched): Promise<void> => {
    await watched.hangUp();
    await watched.page.close();
  };
  const draftIs = (watched: Watched, words: string) =>
    watched.snapshot(`the draft “${words}”`, ({ draft }) => draft === words);
  const messagesAre = (watched: Watched, texts: readonly string[]) =>
    watched.snapshot(
      `the messages ${texts.join(' | ')}`,
      ({ messages }) => messages.map(({ text }) => text).join() === texts.join(),
    );

  it('is at most 12 kB, compressed; what reads unknown apps comes only where it is wanted', () => {
    for (const file of ['chat.js', 'unknown-apps.js']) {
      const script = readFileSync(join(builtExtension(name), file));
      expect(gzipSync(script, { level: 9 }).length, file).toBeLessThanOrEqual(12_000);
    }
  });

  it.each([
    ['a textarea', field],
    ['a controlled textarea', controlled],
    ['a contenteditable', editable],
    ['a plain-text contenteditable', editable.replace('"true"', '"plaintext-only"')],
    ['a textarea in a shadow root', field],
    ['a contenteditable in a shadow root', editable],
  ])('reads %s, inserts into it and undoes', async (what, box) => {
    const isInShadow = what.includes('shadow');
    const watched = await watchPage(isInShadow ? inShadow(box) : chat(box));
    const { page } = watched;
    const first = await watched.snapshot('a thread', ({ messages }) => messages.length > 0);
    expect(first.messages).toEqual(thread);
    await page.click(isInShadow ? 'chat-app >>> #box' : '#box');
    await page.keyboard.type('You should sleep');
    expect((await draftIs(watched, 'You should sleep')).focused).toBe(true);

    expect(await watched.insert('That sounds lonely.', 'before')).toBe('inserted');
    await draftIs(watched, 'That sounds lonely. You should sleep');
    await undoByKeys(watched);
    await draftIs(watched, 'You should sleep');
    await page.keyboard.press('End');
    await page.keyboard.type(' now');
    await draftIs(watched, 'You should sleep now');

    expect(await watched.insert('How is he?', 'after')).toBe('inserted');
    await draftIs(watched, 'You should sleep now How is he?');
    await undoByKeys(watched);
    await draftIs(watched, 'You should sleep now');
    await page.keyboard.type('.');
    await draftIs(watched, 'You should sleep now.');

    expect(await watched.insert('How is he?', 'after')).toBe('inserted');
    await page.keyboard.type('!');
    await draftIs(watched, 'You should sleep now. How is he?!');
    expect(await watched.undo()).toBe('not-undone');
    await page.keyboard.press('Backspace');
    await draftIs(watched, 'You should sleep now. How is he?');
    expect(await watched.insert('Tell me', 'before')).toBe('inserted');
    await page.keyboard.type(' more.');
    await draftIs(watched, 'Tell me more. You should sleep now. How is he?');
    for (const _ of ' more.') await page.keyboard.press('Backspace');
    await draftIs(watched, 'Tell me You should sleep now. How is he?');
    expect(await watched.undo()).toBe('undone');
    await draftIs(watched, 'You should sleep now. How is he?');
    if (what === 'a controlled textarea') {
      expect(await page.evaluate('window.state')).toBe('You should sleep now. How is he?');
    }
    await leave(watched);
  });

  it.each([
    ['a textarea', field],
    ['a contenteditable', editable],
  ])('writes the first words into %s, and an empty box is empty again after undo', async (_, box) => {
    const watched = await watchPage(chat(box));
    await watched.page.click('#box');
    expect(await watched.insert('How are you holding up?', 'before')).toBe('inserted');
    await draftIs(watched, 'How are you holding up?');
    expect(await watched.undo()).toBe('undone');
    await draftIs(watched, '');
    expect(await watched.insert('How are you holding up?', 'after')).toBe('inserted');
    await undoByKeys(watched);
    await draftIs(watched, '');
    await leave(watched);
  });

  it.each([
    ['a textarea', field],
    ['a contenteditable', editable],
  ])('never sends, not even words of two lines in %s', async (_, box) => {
    const watched = await watchPage(chat(sends(box)));
    await watched.page.click('#box');
    await watched.page.keyboard.type('Hm');
    await watched.insert('That is a lot.\nI am here.', 'before');
    await new Promise((after) => setTimeout(after, 300));
    expect(await watched.page.evaluate('window.sent')).toEqual([]);
    const { draft } = await watched.snapshot('a draft');
    expect(['That is a lot.\nI am here. Hm', 'That is a lot.\nI am here.\nHm', 'Hm']).toContain(draft);
    await leave(watched);
  });

  it.each([
    ['a textarea', stubborn(field)],
    ['a contenteditable', stubborn(editable)],
    ['a textarea with no room left', field.replace('rows', 'maxlength="14" rows')],
  ])('leaves %s as it was when it refuses', async (_, box) => {
    const watched = await watchPage(chat(box));
    await watched.page.click('#box');
    await watched.page.keyboard.type('Hold on');
    await draftIs(watched, 'Hold on');
    await watched.page.evaluate('window.locked = true');
    expect(await watched.insert('That sounds hard.', 'before')).toBe('not-inserted');
    await draftIs(watched, 'Hold on');
    await leave(watched);
  });

  it('never reads a field that holds anything but messages', async () => {
    const boxes = privateFields.map(
      ([, box], at) => `<div>${box.replace('id="box"', `id="box" class="box-${at}"`)}</div>`,
    );
    const watched = await watchPage(chat(boxes.join('')));
    await watched.snapshot('the page');
    for (const at of privateFields.keys()) {
      await watched.page.click(`.box-${at}`);
      await watched.page.keyboard.type(`7secret${at}`);
    }
    await new Promise((after) => setTimeout(after, 1_300));
    const said = JSON.stringify(await watched.said());
    expect(privateFields.filter((_, at) => said.includes(`secret${at}"`)).map(([what]) => what)).toEqual([]);
    expect(said).toContain('"composer":null');
    expect(said).not.toMatch(/secret|"draft":"[^"]|"composer":"/);
    await leave(watched);
  });

  it('keeps to the message box while someone searches', async () => {
    const watched = await watchPage(`<input type="search" id="find">${chat(field)}`);
    await watched.page.click('#box');
    await watched.page.keyboard.type('Hello');
    await draftIs(watched, 'Hello');
    await watched.page.click('#find');
    await watched.page.keyboard.type('needle');
    const after = await watched.snapshot('the focus gone', ({ focused }) => !focused);
    expect(after.draft).toBe('Hello');
    expect(JSON.stringify(await watched.said())).not.toContain('needle');
    await leave(watched);
  });

  it('sees no message box in a form of two hundred fields', async () => {
    const fields = Array.from(
      { length: 200 },
      (_, at) =>
        `<div class="row"><label>Item ${at}</label> <input type="text" name="item${at}"><textarea name="note${at}"></textarea></div>`,
    );
    const watched = await watchPage(`<form>${fields.join('')}</form>`);
    await watched.page.click('textarea');
    await watched.page.keyboard.type('An item');
    await new Promise((after) => setTimeout(after, 1_300));
    expect(JSON.stringify(await watched.said())).not.toContain('An item');
    await leave(watched);
  });

  it('sees no message box under an article with comments', async () => {
    const watched = await watchPage(`
      <article><h1>Bread</h1><p>Flour and water.</p><p>Salt.</p><p>Time.</p><p>Heat.</p></article>
      <section class="comments"><div class="comment">Nice</div><div class="comment">Mine was flat</div></section>
      <form><input type="text" name="author"><input type="email" name="email"><textarea id="box" name="comment"></textarea></form>`);
    await watched.page.click('#box');
    await watched.page.keyboard.type('My comment');
    await new Promise((after) => setTimeout(after, 1_300));
    expect(JSON.stringify(await watched.said())).not.toContain('My comment');
    await leave(watched);
  });

  it('sees a chat in a frame of the same origin, and names the frame it is in', async () => {
    const inner = await probe.open(chat(field), { path: '/inner' });
    await inner.close();
    const watched = await watchPage('<h1>Shop</h1><iframe src="/inner" width="700" height="500"></iframe>');
    const shown = await watched.snapshot('a message box', ({ composer }) => composer !== null);
    const hellos = (await watched.said()).filter((one) => one.type === 'hello');
    expect(hellos.map(({ top }) => top).sort()).toEqual([false, true]);
    expect(hellos.find(({ frame }) => frame === shown.frame)?.top).toBe(false);
    expect(shown.messages).toEqual(thread);
    const frame = watched.page.frames().find((one) => one.url().endsWith('/inner'));
    await (await frame?.$('#box'))?.click();
    await watched.page.keyboard.type('Hey');
    await draftIs(watched, 'Hey');
    expect(await watched.insert('How is your dad?', 'after')).toBe('inserted');
    await draftIs(watched, 'Hey How is your dad?');
    await leave(watched);
  });

  it('tells when a message came, and whose it is', async () => {
    const watched = await watchPage(chat(field));
    await messagesAre(
      watched,
      thread.map(({ text }) => text),
    );
    const before = Date.now();
    await watched.page.evaluate(`window.say('They called just now', false)`);
    const { messages } = await messagesAre(watched, [
      ...thread.map(({ text }) => text),
      'They called just now',
    ]);
    const newest = messages.at(-1);
    expect(newest?.from).toBe('them');
    expect(newest?.at).toBeGreaterThanOrEqual(before - 50);
    expect(newest?.at).toBeLessThanOrEqual(Date.now() + 50);
    expect(messages[0]?.at).toBeUndefined();
    await leave(watched);
  });

  it('sees a draft that was sent, by a page that empties its box without a word', async () => {
    const watched = await watchPage(chat(sends(field)));
    await watched.page.click('#box');
    await watched.page.keyboard.type('I will come over');
    await draftIs(watched, 'I will come over');
    await watched.page.keyboard.press('Enter');
    const { messages } = await watched.snapshot(
      'an empty draft',
      ({ draft, messages }) => draft === '' && messages.length === 4,
    );
    expect(messages.at(-1)).toMatchObject({ from: 'me', text: 'I will come over' });
    await leave(watched);
  });

  it('tells by their places whose the messages of an unknown app are', async () => {
    const watched = await watchPage(
      wordless([
        ['a', '', 'I failed the exam again'],
        ['b', '', 'Oh no, not again'],
        ['a', '', 'Yes'],
      ]),
    );
    const { messages } = await watched.snapshot('a thread', (shown) => shown.messages.length > 0);
    expect(messages.map(({ from }) => from)).toEqual(['them', 'me', 'them']);
    await leave(watched);
  });

  it('learns by a message that is sent who the writer is, and says so little before', async () => {
    const watched = await watchPage(
      wordless([
        ['a', 'Kim', 'I failed the exam again'],
        ['a', 'Noor', 'Oh no'],
        ['a', '', 'Really?'],
      ]),
    );
    const { messages } = await watched.snapshot('a thread', (shown) => shown.messages.length === 3);
    expect(messages.map(({ from }) => from)).toEqual(['unknown', 'unknown', 'unknown']);
    await watched.page.click('#box');
    await watched.page.keyboard.type('I am so sorry');
    await draftIs(watched, 'I am so sorry');
    await watched.page.evaluate(
      `document.querySelector('#box').value = ''; window.post('a', 'Noor', 'I am so sorry')`,
    );
    const after = await watched.snapshot(
      'the sent message',
      (shown) => shown.draft === '' && shown.messages.length === 4,
    );
    const known = await watched.snapshot('speakers', (shown) => shown.messages.at(-1)?.from === 'me');
    expect(after.messages.map(({ text }) => text)).toEqual([
      'I failed the exam again',
      'Oh no',
      'Really?',
      'I am so sorry',
    ]);
    expect(known.messages.map(({ from }) => from)).toEqual(['them', 'me', 'me', 'me']);
    await leave(watched);
  });

  it('sees that the other is typing', async () => {
    const watched = await watchPage(chat(`<div id="who" class="typing-indicator"></div>${field}`));
    expect((await watched.snapshot('a thread', ({ messages }) => messages.length > 0)).typing).toBe(false);
    await watched.page.evaluate(
      `document.querySelector('#who').textContent = 'Sam is typing'; window.say('One more thing', false)`,
    );
    await watched.snapshot('typing', ({ typing }) => typing);
    await watched.page.evaluate(`document.querySelector('#who').textContent = ''`);
    await watched.snapshot('no typing', ({ typing }) => !typing);
    await leave(watched);
  });

  it('goes on undisturbed when the panel puts the script in once more', async () => {
    const watched = await watchPage(chat(field));
    await watched.snapshot('a thread', ({ messages }) => messages.length > 0);
    await probe.putIn(watched.page);
    await watched.page.click('#box');
    await watched.page.keyboard.type('Still one');
    await draftIs(watched, 'Still one');
    expect((await watched.said()).filter((one) => one.type === 'hello')).toHaveLength(1);
    await leave(watched);
  });

  it('notices another conversation: by its address, and by its heading alone', async () => {
    const watched = await watchPage(chat(field));
    const first = await watched.snapshot('a thread', ({ messages }) => messages.length > 0);
    await watched.page.evaluate(`history.pushState({}, '', '/other')`);
    const second = await watched.snapshot(
      'another conversation',
      ({ conversation }) => conversation !== first.conversation,
    );
    await watched.page.evaluate(
      `document.querySelector('h2').textContent = 'Robin'; document.querySelector('#log').replaceChildren(); window.say('Hi', false)`,
    );
    const third = await watched.snapshot(
      'a third',
      ({ conversation, messages }) => conversation !== second.conversation && messages.length === 1,
    );
    expect(third.messages[0]?.at).toBeUndefined();
    expect(JSON.stringify([first, second, third].map(({ conversation }) => conversation))).not.toMatch(
      /Sam|Robin/,
    );
    await leave(watched);
  });

  it('reads the newest of ten thousand messages, and leaves typing alone', async () => {
    const watched = await watchPage(chat(field));
    await watched.page.evaluate(`for (let n = 0; n < 10000; n++) window.say('Message ' + n, n % 2 === 0)`);
    const { messages } = await watched.snapshot(
      'the newest',
      (shown) => shown.messages.at(-1)?.text === 'Message 9999',
    );
    expect(messages).toHaveLength(60);
    expect(messages[0]).toMatchObject({ text: 'Message 9940', from: 'me' });
    await watched.page.click('#box');
    await watched.page.keyboard.type('Still here');
    await draftIs(watched, 'Still here');
    await leave(watched);
  });

  it('keeps the end of a draft of more than twenty thousand characters', async () => {
    const watched = await watchPage(chat(field));
    await watched.page.click('#box');
    await watched.page.evaluate(`document.querySelector('#box').value = 'a'.repeat(25000) + ' end'`);
    await watched.page.keyboard.type('!');
    const { draft } = await watched.snapshot('the draft', ({ draft }) => draft.endsWith(' end!'));
    expect(draft).toHaveLength(20_000);
    await leave(watched);
  });

  it('goes on in a page that rewrites arrays, throws in its handlers and names its fields like the tree', async () => {
    const watched = await watchPage(`
      <script>
        for (const name of ['map', 'filter', 'find', 'push', 'flatMap', 'includes', Symbol.iterator]) Array.prototype[name] = () => { throw new Error('page'); };
        for (const name of ['querySelector', 'querySelectorAll', 'contains', 'matches']) Element.prototype[name] = () => null;
        Node.prototype.contains = () => false;
      </script>
      ${chat(
        `<form id="form">${field}<input type="hidden" name="parentNode"><input type="hidden" name="contains"><input type="hidden" name="textContent"><input type="hidden" name="matches"><input type="hidden" name="nodeType"><input type="hidden" name="closest"></form>`,
        `<form name="body"></form><img name="activeElement"><script>for (const type of ['input', 'keydown', 'focusin', 'paste']) document.addEventListener(type, () => { throw new Error('page'); }, true);</script>`,
      )}`);
    expect((await watched.snapshot('a thread', ({ messages }) => messages.length > 0)).messages).toEqual(
      thread,
    );
    await watched.page.click('#box');
    await watched.page.keyboard.type('Fine');
    await draftIs(watched, 'Fine');
    expect(await watched.insert('I hear you.', 'before')).toBe('inserted');
    await draftIs(watched, 'I hear you. Fine');
    await leave(watched);
  });

  it('finds the next message box when the one in use goes away', async () => {
    const watched = await watchPage(chat(`<div id="place">${field}</div>`));
    await watched.page.click('#box');
    await watched.page.keyboard.type('Half a sen');
    const { composer } = await draftIs(watched, 'Half a sen');
    await watched.page.evaluate(`document.querySelector('#place').replaceChildren()`);
    await watched.snapshot('no message box', (shown) => shown.composer === null && shown.draft === '');
    await watched.page.evaluate(
      `document.querySelector('#place').innerHTML = '<textarea id="box" rows="3" cols="60"></textarea>'`,
    );
    const after = await watched.snapshot('a new message box', (shown) => shown.composer !== null);
    expect(after.composer).not.toBe(composer);
    await watched.page.click('#box');
    await watched.page.keyboard.type('Again');
    await draftIs(watched, 'Again');
    await leave(watched);
  });

  it('is not to be seen by the page, and leaves nothing behind', async () => {
    const page = await probe.open(chat(field));
    await page.evaluate(`
      window.noticed = [];
      const names = Object.getOwnPropertyNames(window);
      window.addEventListener('message', () => window.noticed.push('message'));
      new MutationObserver((records) => window.noticed.push(...records.map(({ type, target }) => type + ' ' + target.nodeName)))
        .observe(document, { attributes: true, childList: true, subtree: true });
      window.newNames = () => Object.getOwnPropertyNames(window).filter((one) => !names.includes(one) && !['noticed', 'newNames'].includes(one));`);
    const before = await listenersOf(page, name);
    const watched = await probe.watch(page);
    await page.click('#box');
    await page.keyboard.type('Hello');
    await draftIs(watched, 'Hello');
    expect(await page.evaluate('[window.noticed, window.newNames()]')).toEqual([[], []]);
    if (name === 'chromium') expect(await listenersOf(page, name)).toBeGreaterThan(before);
    const told = (await watched.said()).length;
    await watched.hangUp();
    await page.keyboard.type(' there');
    await new Promise((after) => setTimeout(after, 300));
    expect(await watched.said()).toHaveLength(told);
    expect(await listenersOf(page, name)).toBe(before);
    expect(await probe.leftIn(page)).toEqual([]);
    expect(await page.evaluate('[window.noticed, window.newNames()]')).toEqual([[], []]);

    const again = await probe.watch(page);
    await draftIs(again, 'Hello there');
    await leave(again);
  });

  it('gives up by itself when nobody listens', async () => {
    const page = await probe.open(chat(field));
    await probe.putIn(page);
    expect(await probe.leftIn(page)).toEqual(['Symbol(haven)']);
    await new Promise((after) => setTimeout(after, 5_500));
    expect(await probe.leftIn(page)).toEqual([]);
    await page.close();
  });

  it('falls silent when the extension is updated under an open chat', async () => {
    const watched = await watchPage(chat(sends(field)));
    const { page } = watched;
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (line) => errors.push(line.text()));
    await page.click('#box');
    await page.keyboard.type('Are you');
    await draftIs(watched, 'Are you');
    await probe.haven.reloadExtension();
    await page.bringToFront();
    await page.keyboard.type(' there?');
    await page.keyboard.press('Enter');
    await new Promise((after) => setTimeout(after, 1_500));
    expect(await page.evaluate('window.sent')).toEqual(['Are you there?']);
    expect(errors).toEqual([]);
    expect(await listenersOf(page, name)).toBe(
      name === 'chromium' ? await listenersOf(await probe.open(chat(sends(field))), name) : 0,
    );
    await page.close();
  });
});

/**
 * How many listeners hang on the document and the window, those in the worlds of extensions too. Only Chromium tells;
 * elsewhere 0.
 */
async function listenersOf(page: Page, name: BrowserName): Promise<number> {
  if (name !== 'chromium') return 0;
  const session = await page.createCDPSession();
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context.id));
  await session.send('Runtime.enable');
  let count = 0;
  for (const contextId of worlds) {
    for (const expression of ['document', 'window']) {
      const { result } = await session.send('Runtime.evaluate', { expression, contextId });
      const { listeners } = await session.send('DOMDebugger.getEventListeners', {
        objectId: result.objectId ?? '',
      });
      count += listeners.length;
    }
  }
  await session.detach();
  return count;
}
