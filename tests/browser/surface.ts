/**
 * A document of the extension as a person meets it: found by role and name, clicked with a trusted mouse click. The same
 * words drive the side panel of Chromium, the sidebar of Firefox and the extension's own tabs.
 */

/** The roles that tests look for, with the elements that have them by nature. */
const naturalRoles = {
  button: 'button, summary, input[type=button], input[type=submit]',
  link: 'a[href]',
  heading: 'h1, h2, h3, h4, h5, h6',
  checkbox: 'input[type=checkbox]',
  radio: 'input[type=radio]',
  textbox: 'textarea, input:not([type]), input[type=text], [contenteditable=true]',
  combobox: 'select',
  list: 'ul, ol',
  listitem: 'li',
  article: 'article',
  region: 'section[aria-label], section[aria-labelledby]',
  group: 'fieldset',
  log: '[role=log]',
  status: 'output',
  alert: '[role=alert]',
  switch: '[role=switch]',
  tab: '[role=tab]',
} as const;
export type Role = keyof typeof naturalRoles;

/** What the drivers of both browsers offer; the rest of this file is built on it. */
export interface Surface {
  /** Runs a self-contained function in the document and gives back its answer, which has to survive JSON. */
  readonly evaluate: <Given extends readonly unknown[], Answer>(
    work: (...given: Given) => Answer | Promise<Answer>,
    ...given: Given
  ) => Promise<Answer>;
  /** A trusted click at CSS pixels of the document's viewport. */
  readonly clickAt: (x: number, y: number) => Promise<void>;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly disabled: boolean;
}

function locate(selector: string, role: string, name: string): Place | null {
  const words = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  for (const element of document.querySelectorAll<HTMLElement>(selector)) {
    const explicit = element.getAttribute('role');
    if (explicit !== null && explicit !== role) continue;
    if (element.getClientRects().length === 0 || element.closest('[aria-hidden=true], [hidden]')) continue;
    const labelledBy = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    const accessibleName =
      words(element.getAttribute('aria-label')) ||
      words(labelledBy.map((id) => document.getElementById(id)?.textContent).join(' ')) ||
      words(labels.map((label) => label.textContent).join(' ')) ||
      words(element.textContent) ||
      words(element.title);
    if (accessibleName !== words(name)) continue;
    element.scrollIntoView({ block: 'center', inline: 'center' });
    const { dataset } = document.documentElement;
    dataset.pressed = 'not-yet';
    element.addEventListener('click', () => delete dataset.pressed, { capture: true, once: true });
    const box = element.getBoundingClientRect();
    return {
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
      disabled: element.matches(':disabled, [aria-disabled=true]'),
    };
  }
  return null;
}

const find = (surface: Surface, role: Role, name: string): Promise<Place | null> =>
  surface.evaluate(locate, `${naturalRoles[role]}, [role=${role}]`, role, name);

/** All the words that the document shows, as a person would copy them. */
export const textOf = (surface: Surface): Promise<string> =>
  surface.evaluate(() => document.body?.innerText ?? '');

/** True when something visible with that role and exact accessible name is there now. */
export const shows = async (surface: Surface, role: Role, name: string): Promise<boolean> =>
  (await find(surface, role, name)) !== null;

/**
 * Asks `question` again and again until the answer is neither null, undefined nor false, and gives that back.
 * `patience` in ms; past it, the error says `what` was waited for and, when given, what is there instead.
 */
export async function until<Answer>(
  what: string,
  question: () => Promise<Answer | null | undefined | false>,
  { patience = 30_000, instead }: { patience?: number; instead?: () => Promise<string> } = {},
): Promise<Answer> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await question();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) {
      const found = instead ? `; there is:\n${await instead()}` : '';
      throw new Error(`Waited ${patience / 1000} s for ${what}${found}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Waits until the document shows `words` (or something that matches). */
export const waitForText = (surface: Surface, words: string | RegExp, patience?: number): Promise<true> =>
  until(
    `the words ${words}`,
    async () => {
      const text = await textOf(surface);
      return typeof words === 'string' ? text.includes(words) : words.test(text);
    },
    { ...(patience !== undefined && { patience }), instead: () => textOf(surface) },
  ).then(() => true);

/** True when the click of `press` came to what it was meant for, or the document has gone since. */
const hasArrived = (surface: Surface): Promise<boolean> =>
  surface.evaluate(() => document.documentElement.dataset.pressed === undefined).catch(() => true);

/**
 * Waits until the button, link … is there, enabled and at rest, then clicks it once. A click that finds something else
 * under it, because the page moved in between, is made again.
 */
export async function press(surface: Surface, role: Role, name: string, patience?: number): Promise<void> {
  const options = { ...(patience !== undefined && { patience }), instead: () => textOf(surface) };
  let last: Place | null = null;
  const isAtRest = async () => {
    const now = await find(surface, role, name);
    const still = now && last && now.x === last.x && now.y === last.y;
    last = now;
    return still && !now.disabled && now;
  };
  await until(
    `a click on ${role} “${name}”`,
    async () => {
      const place = await until(`${role} “${name}”`, isAtRest, options);
      await surface.clickAt(place.x, place.y);
      return until('the click', () => hasArrived(surface), { patience: 1_000 }).catch(() => false);
    },
    options,
  );
}
