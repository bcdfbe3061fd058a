import { type FromPage, limits, type Snapshot, type ToPage } from '../shared/protocol.ts';
import { findComposer, isPrivate, isUsable, keepsSpace } from './composer.ts';
import { type Box, type Insertion, insert, takeBack } from './insert.ts';
import { findGenericThread, type Learned } from './sites/generic.ts';
import { siteOf } from './sites/index.ts';
import type { Site } from './sites/site.ts';
import { findList, readGeneric, readSite, seen, Thread, typingSign } from './thread.ts';
import { aroundOf, findFirst, focusedIn, holds, isConnected, outerOf, shadowOf, shadowsIn } from './tree.ts';
import { normalise, wordsIn, wordsOf } from './words.ts';

/** Ms the words of the draft may be behind the keys. */
const draftDelay = 40;
/** Ms the thread may be behind: after the last change, and at most. */
const threadDelay = 100;
const threadLatest = 500;
/** Ms between two slow looks, for what no event tells: a box emptied by the page, another address, a new conversation. */
const beat = 1_000;
/** Looks for a box on a page that shows none come this many beats apart at most. */
const laziest = 5;
/** Ms after which a line that says someone types is no longer believed. */
const typingFor = 30_000;

/** What the frame looks at now. */
interface Sight {
  readonly site: Site | undefined;
  readonly box: (Box & { readonly id: string }) | undefined;
  readonly list: Element | undefined;
}

const nothing: Sight = { site: undefined, box: undefined, list: undefined };

/**
 * Watches this frame until `signal` aborts: tells `post` what it shows, and answers what it is asked. Touches nothing in
 * the page but the box it is asked to write in.
 */
export function watch(post: (message: FromPage) => void, signal: AbortSignal): (message: ToPage) => void {
  const frame = randomId();
  const thread = new Thread();
  const authors = new Set<string>();
  const looks = new Set<string>();
  const learned: Learned = { authors, looks };
  const boxIds = new WeakMap<Element, string>();
  const insertions = new Map<number, { readonly box: Box; readonly insertion: Insertion }>();

  let sight = nothing;
  let site: string | undefined;
  let last: Snapshot | undefined;
  let messages: Snapshot['messages'] = [];
  let draft = '';
  let typing = false;
  let conversation = '';
  let address = '';
  let isComposing = false;
  let boxes = 0;
  let beatsToWait = 0;
  let patience = 1;
  let sign: { readonly words: string; readonly since: number } | undefined;

  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const firstAsked = new Map<string, number>();

  /** Runs `work` once things have been quiet for `delay` ms, at the latest `latest` ms after it was first asked for. */
  function soon(name: string, work: () => void, delay: number, latest: number): void {
    const now = performance.now();
    const since = firstAsked.get(name) ?? now;
    firstAsked.set(name, since);
    clearTimeout(timers.get(name));
    const run = (): void => {
      firstAsked.delete(name);
      timers.delete(name);
      guarded(work);
    };
    timers.set(name, setTimeout(run, Math.max(0, Math.min(delay, since + latest - now))));
  }

  /** A page may do anything while it is read: what fails is skipped, and the next look tries again. */
  function guarded(work: () => void): void {
    if (signal.aborted) return;
    try {
      work();
    } catch {
      sight = nothing;
      greet(undefined);
      send();
    }
  }

  const readDraftSoon = (): void => soon('draft', readDraft, draftDelay, draftDelay);
  const readThreadSoon = (): void => soon('thread', readThread, threadDelay, threadLatest);
  const lookSoon = (): void => soon('look', look, threadDelay, threadLatest);

  const observer = new MutationObserver((records) => {
    const box = sight.box?.element;
    if (box && records.every(({ target }) => target === box || holds(box, target))) {
      readDraftSoon();
      return;
    }
    const isBroken = (box && !isConnected(box)) || (sight.list && !isConnected(sight.list));
    if (isBroken || !sight.list) lookSoon();
    else readThreadSoon();
  });

  function observe(): void {
    observer.disconnect();
    const { box, list } = sight;
    const inside = { childList: true, characterData: true, subtree: true } as const;
    if (list) {
      for (const root of [shadowOf(list) ?? list, ...shadowsIn(list)]) observer.observe(root, inside);
    }
    if (box && !('value' in box.element)) observer.observe(box.element, inside);
    for (const start of [list, box?.element]) {
      for (let outer = start && outerOf(start); outer; outer = outerOf(outer)) {
        observer.observe(shadowOf(outer) ?? outer, { childList: true });
      }
    }
  }

  function look(): void {
    address = location.href;
    const known = siteOf(document, location);
    const found = findComposer(document, known, sight.box?.element);
    const list = known ? findList(document, known, found) : found && findGenericThread(found);
    const same = found !== undefined && found === sight.box?.element;
    const box = same ? sight.box : found && boxFor(found, known);
    const isNew = box !== sight.box || list !== sight.list || known !== sight.site;
    sight = { site: known, box, list };
    greet(known);
    patience = box && list ? 1 : Math.min(patience + 1, laziest);
    if (isNew) {
      isComposing = false;
      observe();
    }
    readThread();
    readDraft();
    send();
  }

  /** The first word, and again when the page turns out to be another app. */
  function greet(known: Site | undefined): void {
    const id = known?.id ?? 'generic';
    if (id === site) return;
    site = id;
    post({ type: 'hello', frame, origin: self.origin, site, top: window === window.top });
  }

  function boxFor(element: Element, known: Site | undefined): Sight['box'] {
    const id = boxIds.get(element) ?? `${frame}.${++boxes}`;
    boxIds.set(element, id);
    return { element, keepSpace: keepsSpace(element), editor: known?.editor, id };
  }

  function readThread(): void {
    const { list, site: known } = sight;
    const next = conversationOf(known, list);
    if (next !== conversation) {
      conversation = next;
      thread.forget();
    }
    const shown = list ? (known ? readSite(list, known) : readGeneric(list, learned)) : [];
    const followed = thread.follow(shown, Date.now()).map(seen);
    if (JSON.stringify(followed) !== JSON.stringify(messages)) messages = followed;
    readTyping();
    send();
  }

  function readTyping(): void {
    const { list, site: known } = sight;
    const element = list && typingSign(list, known);
    const words = element ? normalise(wordsIn(element, { keepSpace: false })) : '';
    if (!words) sign = undefined;
    else if (!sign) sign = { words, since: Date.now() };
    typing = sign !== undefined && sign.words === words && Date.now() - sign.since < typingFor;
  }

  function readDraft(): void {
    const { box, site: known } = sight;
    if (box && isPrivate(box.element, !known)) {
      lookSoon();
      return;
    }
    if (box && !isComposing) draft = endOf(normalise(wordsOf(box.element, box.keepSpace)), limits.draft);
    send();
  }

  function send(): void {
    const { box } = sight;
    const focused = focusedIn(document);
    const now: Snapshot = {
      type: 'snapshot',
      frame,
      conversation,
      composer: box?.id ?? null,
      focused: box !== undefined && focused !== null && holds(box.element, focused),
      draft: box ? draft : '',
      messages,
      typing,
    };
    if (last && sameSnapshot(last, now)) return;
    last = now;
    post(now);
  }

  const isInBox = (event: Event): boolean => {
    const [target] = event.composedPath();
    const box = sight.box?.element;
    return box !== undefined && target instanceof Node && holds(box, target);
  };

  const options = { capture: true, passive: true, signal } as const;
  document.addEventListener('input', (event) => (isInBox(event) ? readDraftSoon() : undefined), options);
  document.addEventListener('focusin', (event) => (isInBox(event) ? readDraftSoon() : lookSoon()), options);
  document.addEventListener('focusout', readDraftSoon, options);
  document.addEventListener(
    'compositionstart',
    (event) => {
      isComposing = isInBox(event);
    },
    options,
  );
  document.addEventListener(
    'compositionend',
    () => {
      isComposing = false;
      readDraftSoon();
    },
    options,
  );
  for (const name of ['keyup', 'click', 'submit']) document.addEventListener(name, readDraftSoon, options);
  for (const name of ['popstate', 'hashchange', 'pageshow'])
    window.addEventListener(name, lookSoon, { signal });

  const pulse = setInterval(() => {
    if (document.hidden) return;
    const { box, list } = sight;
    const isGone =
      (box && !isConnected(box.element)) || (list && !isConnected(list)) || location.href !== address;
    if (isGone) return lookSoon();
    if (!box || !list) {
      if (++beatsToWait >= patience) {
        beatsToWait = 0;
        lookSoon();
      }
      return;
    }
    guarded(() => {
      readDraft();
      if (typing || conversationOf(sight.site, list) !== conversation) readThread();
    });
  }, beat);

  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearInterval(pulse);
    for (const timer of timers.values()) clearTimeout(timer);
  });

  guarded(look);

  return (message) => {
    if (message.frame !== frame) return;
    void answer(message);
  };

  async function answer(message: ToPage): Promise<void> {
    const outcome = await (message.type === 'insert'
      ? answerInsert(message)
      : answerUndo(message.request)
    ).catch(() => (message.type === 'insert' ? ('not-inserted' as const) : ('not-undone' as const)));
    if (signal.aborted) return;
    guarded(readDraft);
    post({ type: 'outcome', frame, request: message.request, outcome });
  }

  async function answerInsert({ composer, request, text, place }: Extract<ToPage, { type: 'insert' }>) {
    const { box } = sight;
    if (!box || box.id !== composer || isComposing || !isUsable(box.element)) return 'not-inserted' as const;
    const insertion = await insert(box, text, place);
    if (!insertion) return 'not-inserted' as const;
    insertions.clear();
    insertions.set(request, { box, insertion });
    return 'inserted' as const;
  }

  async function answerUndo(request: number) {
    const done = insertions.get(request);
    insertions.delete(request);
    return done && (await takeBack(done.box, done.insertion)) ? ('undone' as const) : ('not-undone' as const);
  }
}

const randomId = (): string =>
  [...crypto.getRandomValues(new Uint32Array(3))].map((n) => n.toString(36)).join('');

/** The end of a long draft: what is being written now. Never half of a surrogate pair. */
function endOf(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const end = text.slice(-longest);
  return /^[\udc00-\udfff]/.test(end) ? end.slice(1) : end;
}

const sameSnapshot = (a: Snapshot, b: Snapshot): boolean =>
  a.draft === b.draft &&
  a.messages === b.messages &&
  a.composer === b.composer &&
  a.conversation === b.conversation &&
  a.focused === b.focused &&
  a.typing === b.typing;

/** Names the open conversation without naming anyone: a hash of where it is and what stands above it. */
function conversationOf(site: Site | undefined, list: Element | undefined): string {
  const heading = titleOf(site, list);
  return hash(`${location.origin}${location.pathname}${location.search}${location.hash}\n${heading}`);
}

function titleOf(site: Site | undefined, list: Element | undefined): string {
  for (const around of list ? aroundOf(list) : []) {
    const title = findFirst(around, site?.title ?? ['h1, h2, h3, [role="heading"]']);
    if (title && !(list && holds(list, title))) return wordsIn(title, { keepSpace: false }).trim();
  }
  return '';
}

/** FNV-1a, 2 × 32 bit: to tell conversations apart, not to hide anything from anyone. */
function hash(text: string): string {
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (let index = 0; index < text.length; index++) {
    a = Math.imul(a ^ text.charCodeAt(index), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(index), 0x85ebca6b);
  }
  return `${(a >>> 0).toString(36)}-${(b >>> 0).toString(36)}`;
}
