/** The main job of Haven, step by step, as a person goes through it: the same in every chat and both browsers. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { interfaceWords } from './interface-words';
import type { Panel } from './launch';
import { press, shows, textOf, until, waitForText } from './surface';

/** A chat in a tab, as its user sees it. */
export interface Chat {
  readonly page: Page;
  /** A selector of the message box. */
  readonly composer: string;
  readonly draft: () => Promise<string>;
  readonly messages: () => Promise<string[]>;
  /** Sends what the box holds, where it takes more than Enter. */
  readonly send?: () => Promise<void>;
}

type Words = ReturnType<typeof interfaceWords>;

/** What two people say on the road. The odd words are there to be looked for afterwards, in storage and requests. */
export const talk = {
  en: {
    heavy: 'My grandmother Zwanhildis died last night. I feel so sad and alone.',
    hasty: 'You should just keep busy with the quenderling.',
    again: 'I am so scared about tomorrow, I cannot stop crying.',
    canaries: ['zwanhildis', 'quenderling'],
  },
  nl: {
    heavy: 'Mijn oma Zwanhildis is vannacht overleden. Ik ben zo verdrietig en alleen.',
    hasty: 'Je moet gewoon wat afleiding zoeken met de quenderling.',
    again: 'Ik ben zo bang voor morgen, ik kan niet stoppen met huilen.',
    canaries: ['zwanhildis', 'quenderling'],
  },
} as const;

/** Empties the message box by the keyboard. */
export async function clearDraft({ page, composer }: Chat): Promise<void> {
  await page.focus(composer);
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.press('Delete');
}

export async function pressUndoKeys({ page, composer }: Chat): Promise<void> {
  await page.focus(composer);
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
}

export const waitForDraft = (chat: Chat, wanted: string): Promise<true> =>
  until(`the draft “${wanted}”`, async () => (await chat.draft()) === wanted && true, {
    instead: chat.draft,
  }).then(() => true);

/** Waits until the panel follows the chat: it sees the message box, and has nothing to say. */
export const waitUntilListening = (panel: Panel, words: Words): Promise<true> =>
  waitForText(panel, words('listening_title'));

export interface SeenHint {
  readonly words: string;
  readonly starter: string;
  readonly text: string;
}

/** Waits for a hint card and reads it as it stands. */
export const waitForHint = (panel: Panel): Promise<SeenHint> =>
  until(
    'a hint',
    () =>
      panel.evaluate(() => {
        const card = document.querySelector('article');
        const title = card?.getAttribute('aria-labelledby');
        const words = title && document.getElementById(title)?.textContent;
        if (!card || !words) return null;
        return { words, starter: card.querySelector('ul p[lang]')?.textContent ?? '', text: card.innerText };
      }),
    { patience: 45_000, instead: () => textOf(panel) },
  );

export const hasHint = (panel: Panel): Promise<boolean> =>
  panel.evaluate(() => document.querySelector('article') !== null);

/** Presses Insert and waits until the starter stands in the message box beside the words that were there. */
export async function insertStarter(chat: Chat, panel: Panel, words: Words): Promise<string> {
  const before = await chat.draft();
  const { starter } = await waitForHint(panel);
  expect(starter).not.toBe('');
  await press(panel, 'button', words('insert'));
  const both = [`${before} ${starter}`, `${starter} ${before}`];
  const after = await until(
    `the starter “${starter}” in the message box`,
    async () => {
      const draft = await chat.draft();
      return both.includes(draft) && draft;
    },
    { instead: chat.draft },
  );
  await waitForText(panel, words('toast_inserted'));
  return after;
}

/** How the writer goes on once the starter is in: takes it out with Ctrl+Z, or with the panel's Undo, or keeps it. */
export type AfterInsert = 'undo-by-keys' | 'undo-in-panel' | 'keep';

/**
 * From a heavy message to a sent answer: the hint appears at a rest in typing, a starter goes in, out again or not, and
 * Enter sends what the box then holds. `receive` lets a message of the other arrive. Gives back what was sent.
 */
export async function walkTheRoad(
  chat: Chat,
  panel: Panel,
  words: Words,
  lines: { readonly heavy: string; readonly hasty: string },
  receive: (words: string) => Promise<unknown>,
  afterInsert: AfterInsert,
): Promise<string> {
  await waitUntilListening(panel, words);
  await receive(lines.heavy);
  await chat.page.type(chat.composer, lines.hasty);
  const hint = await waitForHint(panel);
  expect(hint.text).toContain(words('starters'));
  expect(await chat.draft()).toBe(lines.hasty);

  const withStarter = await insertStarter(chat, panel, words);
  if (afterInsert === 'undo-by-keys') {
    await pressUndoKeys(chat);
    await waitForDraft(chat, lines.hasty);
  }
  if (afterInsert === 'undo-in-panel') {
    await press(panel, 'button', words('undo'));
    await waitForDraft(chat, lines.hasty);
    await waitForText(panel, words('toast_undone'));
    expect(await shows(panel, 'button', words('undo'))).toBe(false);
  }
  await chat.page.focus(chat.composer);
  await (chat.send?.() ?? chat.page.keyboard.press('Enter'));
  const sent = afterInsert === 'keep' ? withStarter : lines.hasty;
  await until('the sent message in the chat', async () => (await chat.messages()).at(-1) === sent && true, {
    instead: async () => (await chat.messages()).join('\n'),
  });
  expect((await chat.draft()).trim()).toBe('');
  return sent;
}
