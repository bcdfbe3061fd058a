/**
 * The site files in real browsers: each fixture is read by the built script in a page of its own host, and must give back
 * its exact thread and draft.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SitesThere, sitesAt } from '../../entrypoints/chat/sites';
import { record } from '../sites/record';
import { type BrowserName, type Probe, startProbe, type Watched } from './probe';
import { siteFiles } from './site-files';

const names = (process.env.HAVEN_BROWSERS?.split(',') ?? ['chromium', 'firefox']) as BrowserName[];

describe.each(names)('the site files in %s', (name) => {
  let probe: Probe;
  beforeAll(async () => {
    probe = await startProbe(name);
  });
  /** The files that gave back their fixture. */
  const read: string[] = [];
  afterAll(async () => {
    await probe?.close();
    if (read.length > 0) record(name, read);
  });

  const leave = async (watched: Watched): Promise<void> => {
    await watched.hangUp();
    await watched.page.close();
  };

  it.each(siteFiles)('read the thread and the draft of %s', async (_, { site, fixture }) => {
    // Browsers ask many of the real hosts for https alone, so the page is at this machine and says it were there.
    const { pathname, hash } = new URL(fixture.url);
    const page = await probe.open(fixture.html, { path: pathname + hash });
    const watched = await probe.watch(page, () => sitesAt(new URL(fixture.url)));
    const shown = await watched.snapshot('a thread', ({ messages }) => messages.length > 0);
    expect([shown.site, shown.outdated]).toEqual([site.id, null]);
    expect(shown.messages).toEqual(fixture.thread);
    expect(shown.draft).toBe(fixture.draft);
    read.push(site.id);
    await leave(watched);
  });

  const whatsapp = () => {
    const [, file] = siteFiles.find(([id]) => id === 'whatsapp') ?? siteFiles[0] ?? [];
    if (!file) throw new Error('No site files');
    return file;
  };
  const openWhatsapp = async (html = whatsapp().fixture.html): Promise<Watched> =>
    probe.watch(await probe.open(html), () => sitesAt(new URL(whatsapp().fixture.url)));
  const textsOf = (messages: readonly { readonly text: string }[]): string =>
    messages.map(({ text }) => text).join(' | ');

  it('are waited for: nothing is said of a page before the panel knows what app it is', async () => {
    let answer: SitesThere | undefined;
    const page = await probe.open(whatsapp().fixture.html);
    const watched = await probe.watch(page, () => answer);
    await page.click('[data-testid="conversation-compose-box-input"]');
    await page.keyboard.type('Hello');
    await new Promise((after) => setTimeout(after, 1_500));
    expect((await watched.said()).map(({ type }) => type)).toEqual(['hello']);
    answer = sitesAt(new URL(whatsapp().fixture.url));
    await page.evaluate(`history.pushState({}, '', '/another-path')`);
    const shown = await watched.snapshot('a thread', ({ messages }) => messages.length > 0);
    expect([shown.site, shown.messages]).toEqual(['whatsapp', whatsapp().fixture.thread]);
    await leave(watched);
  });

  it('give way to the structure of the page when the app has changed, and count again when it is back', async () => {
    const changed = whatsapp()
      .fixture.html.replaceAll('conv-msg-', 'row-')
      .replaceAll('<div role="row">', '<div role="row" class="message">');
    const watched = await openWhatsapp(changed);
    const first = await watched.snapshot('a box', ({ composer }) => composer !== null);
    expect([first.site, first.outdated, first.messages]).toEqual(['whatsapp', null, []]);
    const shown = await watched.snapshot('another reading', ({ outdated }) => outdated !== null);
    expect([shown.site, shown.outdated, shown.list]).toEqual(['generic', 'whatsapp', true]);
    expect(textsOf(shown.messages)).toContain('The baby is ill again');
    await watched.page.evaluate(
      `for (const row of document.querySelectorAll('[data-testid^="row-"]')) row.dataset.testid = row.dataset.testid.replace('row-', 'conv-msg-')`,
    );
    const again = await watched.snapshot('the own file', ({ outdated }) => outdated === null);
    expect([again.site, again.messages]).toEqual(['whatsapp', whatsapp().fixture.thread]);
    await leave(watched);
  });

  it('let a chat with no message in it be empty', async () => {
    const empty = whatsapp().fixture.html.replace(
      /<div role="row"><div data-testid="conv-msg[\s\S]*?(?=<footer>)/,
      '</div>',
    );
    const watched = await openWhatsapp(empty);
    await new Promise((after) => setTimeout(after, 4_500));
    const shown = await watched.snapshot('a box', ({ composer }) => composer !== null);
    expect([shown.messages.length, shown.draft]).toEqual([0, whatsapp().fixture.draft]);
    await leave(watched);
  });

  it('tell how a page is built without a word, a name or an id of anyone', async () => {
    const watched = await openWhatsapp();
    await watched.snapshot('a thread', ({ messages }) => messages.length > 0);
    const structure = await watched.describe();
    expect(structure).toContain('[role=application] (list)');
    expect(structure).toContain('(box)');
    const { fixture } = whatsapp();
    const said = [...fixture.thread.map(({ text }) => text), fixture.draft].join(' ').split(/\W+/);
    for (const word of [...said, 'Mila', 'false_1', '23:41']) {
      if (word.length > 3) expect(structure).not.toContain(word);
    }
    await leave(watched);
  });

  it('know edited, deleted and new messages apart', async () => {
    const watched = await openWhatsapp();
    await watched.snapshot('a thread', ({ messages }) => messages.length === 4);
    const { page } = watched;
    await page.evaluate(
      `document.querySelector('[data-testid="conv-msg-true_6"] [data-testid="selectable-text"] span').textContent = 'Did you call anyone?'`,
    );
    const edited = await watched.snapshot('the edit', (shown) =>
      textsOf(shown.messages).endsWith('Did you call anyone?'),
    );
    expect(edited.messages.at(-1)).toEqual({ from: 'me', text: 'Did you call anyone?' });
    await page.evaluate(`document.querySelector('[data-testid="conv-msg-false_2"]').parentElement.remove()`);
    const deleted = await watched.snapshot('one less', ({ messages }) => messages.length === 3);
    expect(deleted.messages.every(({ at }) => at === undefined)).toBe(true);
    await page.evaluate(`
      const row = document.querySelector('[data-testid="conv-msg-false_1"]').parentElement.cloneNode(true);
      row.firstElementChild.dataset.testid = 'conv-msg-false_9';
      row.querySelector('[data-testid="selectable-text"] span').textContent = 'They are here';
      document.querySelector('[data-testid="conversation-panel-messages"]').append(row);`);
    const { messages } = await watched.snapshot('the new one', (shown) =>
      textsOf(shown.messages).endsWith('They are here'),
    );
    expect(messages.map(({ from, at }) => [from, at !== undefined])).toEqual([
      ['them', false],
      ['me', false],
      ['me', false],
      ['them', true],
    ]);
    await leave(watched);
  });

  it('keep the newest while a list that holds only what is in view is scrolled up and down', async () => {
    const file = siteFiles.find(([id]) => id === 'bumble')?.[1];
    const html = `
      <style>.messages-list__conversation { height: 300px; overflow: auto } .message { height: 40px }</style>
      <span class="messages-header__name">Robin</span>
      <div class="messages-list"><div class="messages-list__conversation"><div id="inside" style="position: relative; height: 8000px"></div></div></div>
      <div data-qa-role="chat-input"><textarea class="textarea__input"></textarea></div>
      <script>
        const list = document.querySelector('.messages-list__conversation'), inside = document.querySelector('#inside');
        const draw = () => {
          const first = Math.max(0, Math.min(190, Math.floor(list.scrollTop / 40) - 2));
          inside.innerHTML = Array.from({ length: 12 }, (_, at) => first + at).filter((n) => n < 200).map((n) =>
            '<div class="message message--' + (n % 2 ? 'out' : 'in') + '" style="position: absolute; top: ' + n * 40 + 'px"><div class="message-bubble__text">Line ' + n + '</div></div>').join('');
        };
        list.addEventListener('scroll', draw);
        list.scrollTop = 8000;
        draw();
      </script>`;
    const page = await probe.open(html);
    const watched = await probe.watch(page, () => sitesAt(new URL(file?.fixture.url ?? '')));
    await watched.snapshot('the newest', ({ messages }) => messages.at(-1)?.text === 'Line 199');
    for (const top of [7_500, 7_300, 7_100, 6_500, 2_000, 0, 3_000, 7_600, 8_000]) {
      await page.evaluate(`document.querySelector('.messages-list__conversation').scrollTop = ${top}`);
      await new Promise((after) => setTimeout(after, 400));
    }
    const snapshots = (await watched.said()).filter(
      (one) => one.type === 'snapshot' && one.messages.length > 0,
    );
    const newest = snapshots.map((one) => (one.type === 'snapshot' ? one.messages.at(-1) : undefined));
    expect(new Set(newest.map((one) => `${one?.text} ${one?.at}`))).toEqual(new Set(['Line 199 undefined']));
    await leave(watched);
  });

  it('read the thread that belongs to the box in use, where a page has two', async () => {
    const slack = siteFiles.find(([id]) => id === 'slack')?.[1];
    const page = await probe.open(slack?.fixture.html ?? '');
    const watched = await probe.watch(page, () => sitesAt(new URL(slack?.fixture.url ?? '')));
    await watched.snapshot('the main thread', ({ messages }) => messages.length === 3);
    await page.click('[data-qa="threads_flexpane"] .ql-editor');
    const inThread = await watched.snapshot(
      'the other thread',
      ({ draft }) => draft === 'an answer in the thread',
    );
    expect(textsOf(inThread.messages)).toBe('In a thread of another talk');
    await page.click('.p-workspace__primary_view > [data-qa="message_input"] .ql-editor');
    const back = await watched.snapshot('the main thread', ({ draft }) => draft === slack?.fixture.draft);
    expect(back.messages).toEqual(slack?.fixture.thread);
    await leave(watched);
  });
});
