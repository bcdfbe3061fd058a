import {
  type FromPage,
  type Insert,
  limits,
  type Sites,
  type Snapshot,
  type ToPage,
  type Undo,
} from '../shared/protocol.ts';
import { type Chat, findKnownBox, findUnknownChat, isUsable, isWritable, keepsSpace } from './composer.ts';
import { conversationOf } from './conversation.ts';
import { type Box, type Insertion, insert, takeBack } from './insert.ts';
import { findList, fits, readSite, siteOf } from './known-app.ts';
import { Learned } from './learned.ts';
import type { Site } from './sites/site.ts';
import { createSoon } from './soon.ts';
import { isScrolledAway, seen, Thread, Typing } from './thread.ts';
import { focusedIn, holds, isConnected, outerOf, shadowOf, shadowsIn } from './tree.ts';
import { unknownApps, withdraw } from './unknown-app-slot.ts';
import { isField, normalise, wordsOf } from './words.ts';

/** Ms the words of the draft may be behind the keys. */
const draftDelay = 50;
/** Ms the thread may be behind: after the last change, and at most. */
const threadDelay = 100;
const threadLatest = 500;
/** Ms between two slow looks, for what no event tells: a box emptied by the page, another address, a new conversation. */
const beat = 1_000;
/** Looks for a box on a page that shows none come this many beats apart at most. */
const laziest = 5;

/** Ms a known app may show a list without a message in it before its file counts as out of date. */
const loadsFor = 3_000;

/** Elements at the end of a list in which shadow roots are looked for, to watch them too. */
const mostObserved = 3_000;

/** What the frame looks at now. */
interface Sight {
  readonly site: Site | undefined;
  /** The app's own file, where it no longer fits. */
  readonly outdated: Site | undefined;
  readonly box: (Box & { readonly id: string }) | undefined;
  readonly list: Element | undefined;
}

const nothing: Sight = { site: undefined, outdated: undefined, box: undefined, list: undefined };

/**
 * Watches this frame until `signal` aborts: tells `post` what it shows, and answers what it is asked. Touches nothing in
 * the page but the box it is asked to write in.
 */
export function watch(post: (message: FromPage) => void, signal: AbortSignal): (message: ToPage) => void {
  const frame = randomId();
  const soon = createSoon(signal);
  const thread = new Thread();
  const typing = new Typing();
  const learned = new Learned();
  const boxIds = new WeakMap<Element, string>();

  let sight = nothing;
  /** What the panel knows of this place; nothing is read before it says so. */
  let there: Sites | undefined;
  let last: Snapshot | undefined;
  let messages: Snapshot['messages'] = [];
  let draft = '';
  let isTyping = false;
  let conversation = '';
  let address = '';
  let path: string | undefined;
  let isAsked = false;
  /** Since when the app's own file finds no message in its list, epoch ms. */
  let misfitSince: number | undefined;
  let isComposing = false;
  let boxes = 0;
  let beatsWaited = 0;
  let patience = 1;
  let inserted: { readonly request: number; readonly box: Box; readonly insertion: Insertion } | undefined;

  /** A page may do anything while it is read: what fails is given up, and the next look starts anew. */
  function guarded(work: () => void): void {
    if (signal.aborted) return;
    try {
      work();
    } catch {
      sight = nothing;
      send();
    }
  }

  const readDraftSoon = (): void => soon('draft', () => guarded(readDraft), draftDelay, draftDelay);
  const readThreadSoon = (): void => soon('thread', () => guarded(readThread), threadDelay, threadLatest);
  const lookSoon = (): void => soon('look', () => guarded(look), threadDelay, threadLatest);

  function look(): void {
    address = location.href;
    greet();
    if (!there) return;
    const known = siteOf(document, there);
    if (!unknownApps() && (!known || known.list.length === 0)) {
      lack();
      return;
    }
    const { site, outdated, box: element, list } = findSight(known);
    const box = element === sight.box?.element ? sight.box : element && boxFor(element, site);
    const isNew = box !== sight.box || list !== sight.list || site !== sight.site;
    sight = { site, outdated, box, list };
    patience = box && list ? 1 : Math.min(patience + 1, laziest);
    if (isNew) {
      isComposing = false;
      observe();
    }
    readThread();
  }

  /**
   * The box in use and the list it writes into, by the app's own file or by structure. Where a known app shows neither, or
   * no message for some time, the file may be out of date: then structure decides, but not on a host that has boxes for
   * other things too.
   */
  function findSight(known: Site | undefined) {
    const last = sight.box?.element;
    const unknown = unknownApps();
    const findUnknown = (): Chat =>
      unknown ? findUnknownChat(document, last, unknown.findThread) : { box: undefined, list: undefined };
    if (!known) return { site: undefined, outdated: undefined, ...findUnknown() };
    const first = findKnownBox(document, known, last);
    const list = findList(document, known, first);
    const box = list || !known.hasOtherBoxes ? first : undefined;
    const own = { site: known, outdated: undefined, box, list };
    if (list ? fits(list, known) : !box) misfitSince = undefined;
    else misfitSince ??= Date.now();
    if (box || list) {
      const isMisfit = misfitSince !== undefined && Date.now() - misfitSince >= loadsFor;
      if (isMisfit) lack();
      const other = isMisfit && box ? unknown?.findThread(box) : undefined;
      return other ? { site: undefined, outdated: known, box, list: other } : own;
    }
    if (known.hasOtherBoxes) return own;
    lack();
    const chat = findUnknown();
    return chat.box ? { site: undefined, outdated: known, ...chat } : own;
  }

  /** Asks once for the script that reads by structure; the panel tells the sites again when it is in. */
  function lack(): void {
    if (isAsked || unknownApps()) return;
    isAsked = true;
    post({ type: 'lacks', frame });
  }

  function boxFor(element: Element, site: Site | undefined): Sight['box'] {
    const id = boxIds.get(element) ?? `${frame}.${++boxes}`;
    boxIds.set(element, id);
    return { element, keepSpace: keepsSpace(element), editor: site?.editor, id };
  }

  /** The first word, and again at another path: the panel answers with what is known of this place. */
  function greet(): void {
    const { hostname, pathname } = location;
    if (pathname === path) return;
    path = pathname;
    const top = window === window.top;
    post({
      type: 'hello',
      frame,
      origin: self.origin,
      hostname: hostname.slice(0, limits.path),
      pathname: pathname.slice(0, limits.path),
      top,
    });
  }

  function readThread(): void {
    const { list, site, box } = sight;
    const now = Date.now();
    const open = conversationOf(location, site, list);
    if (open !== conversation) thread.forget();
    conversation = open;
    const shown = list ? readList(list, site, now) : [];
    const isAway = (): boolean => list !== undefined && isScrolledAway(list);
    const followed = thread.follow(shown, now, isAway).map(seen);
    if (JSON.stringify(followed) !== JSON.stringify(messages)) messages = followed;
    isTyping = typing.isShown(list, box?.element, site, now);
    // A message that appears may be the draft: most apps empty their box without an input event.
    readDraft();
  }

  const readList = (list: Element, site: Site | undefined, now: number) =>
    site ? readSite(list, site, learned, now) : (unknownApps()?.read(list, learned, now) ?? []);

  function readDraft(): void {
    const { box } = sight;
    if (box && !isWritable(box.element)) {
      lookSoon();
      return;
    }
    if (box && !isComposing) draft = endOf(normalise(wordsOf(box.element, box.keepSpace)), limits.draft);
    const sendsBefore = learned.sends;
    learned.drafted(draft, Date.now());
    if (learned.sends > sendsBefore) readThreadSoon();
    send();
  }

  function send(): void {
    if (!there) return;
    const { box, list, site, outdated } = sight;
    const focused = focusedIn(document);
    const now: Snapshot = {
      type: 'snapshot',
      frame,
      conversation,
      composer: box?.id ?? null,
      focused: box !== undefined && focused !== null && holds(box.element, focused),
      draft: box ? draft : '',
      messages,
      typing: isTyping,
      site: site?.id ?? 'generic',
      outdated: outdated?.id ?? null,
      list: list !== undefined,
    };
    if (last && isSameSnapshot(last, now)) return;
    last = now;
    post(now);
  }

  const observer = new MutationObserver((records) => {
    const box = sight.box?.element;
    if (box && records.every(({ target }) => holds(box, target))) readDraftSoon();
    else if (isBroken()) lookSoon();
    else readThreadSoon();
  });

  /** Watches the list in full, and of all that lies around it and the box only whether they are still there. */
  function observe(): void {
    const { list, box } = sight;
    const inside = { childList: true, characterData: true, subtree: true } as const;
    observer.disconnect();
    for (const root of list ? [shadowOf(list) ?? list, ...shadowsIn(list, mostObserved)] : [])
      observer.observe(root, inside);
    if (box && !isField(box.element)) observer.observe(box.element, inside);
    for (const start of [list, box?.element]) {
      for (let outer = start && outerOf(start); outer; outer = outerOf(outer)) {
        observer.observe(shadowOf(outer) ?? outer, { childList: true });
      }
    }
  }

  const isBroken = (): boolean => {
    const { box, list } = sight;
    return !box || !list || !isConnected(box.element) || !isConnected(list) || location.href !== address;
  };

  /** Whether the app's own file found no message; once it does, it counts again. */
  const isMisfit = (): boolean =>
    sight.outdated !== undefined || (sight.site !== undefined && messages.length === 0);

  const isInBox = (event: Event): boolean => {
    const [target] = event.composedPath();
    return sight.box !== undefined && target instanceof Node && holds(sight.box.element, target);
  };

  const hear = (target: EventTarget, names: readonly string[], listener: (event: Event) => void): void => {
    for (const name of names) {
      const options = { capture: true, passive: true, signal };
      EventTarget.prototype.addEventListener.call(target, name, listener, options);
    }
  };
  hear(document, ['input'], (event) => {
    if (isInBox(event)) readDraftSoon();
  });
  hear(document, ['focusin'], (event) => {
    if (isInBox(event)) readDraftSoon();
    else lookSoon();
  });
  hear(document, ['compositionstart'], (event) => {
    isComposing = isInBox(event);
  });
  hear(document, ['compositionend'], () => {
    isComposing = false;
    readDraftSoon();
  });
  hear(document, ['click', 'submit', 'focusout'], readDraftSoon);
  hear(window, ['popstate', 'hashchange', 'pageshow'], lookSoon);

  const pulse = setInterval(() => {
    if (document.hidden) return;
    if (!isBroken()) {
      guarded(readDraft);
      guarded(readSlowly);
    }
    if ((isBroken() || isMisfit()) && (++beatsWaited >= patience || location.href !== address)) {
      beatsWaited = 0;
      lookSoon();
    }
  }, beat);

  function readSlowly(): void {
    const { site, list } = sight;
    if (isTyping || conversationOf(location, site, list) !== conversation) readThread();
  }

  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearInterval(pulse);
    withdraw();
  });

  async function answerInsert({ composer, request, text, place }: Insert) {
    const { box } = sight;
    if (box?.id !== composer || isComposing || !isUsable(box.element)) return 'not-inserted' as const;
    const insertion = await insert(box, text, place);
    if (!insertion) return 'not-inserted' as const;
    inserted = { request, box, insertion };
    return 'inserted' as const;
  }

  async function answerUndo(request: number) {
    const done = inserted?.request === request ? inserted : undefined;
    inserted = undefined;
    return done && (await takeBack(done.box, done.insertion)) ? ('undone' as const) : ('not-undone' as const);
  }

  async function answer(message: Insert | Undo): Promise<void> {
    const refused = message.type === 'insert' ? 'not-inserted' : 'not-undone';
    const work = message.type === 'insert' ? answerInsert(message) : answerUndo(message.request);
    const outcome = await work.catch(() => refused as 'not-inserted' | 'not-undone');
    if (signal.aborted) return;
    guarded(readDraft);
    post({ type: 'outcome', frame, request: message.request, outcome });
  }

  function describe(request: number): void {
    const structure = unknownApps()?.structureOf(sight.box?.element, sight.list, sight.site) ?? '';
    post({ type: 'structure', frame, request, structure: structure.slice(0, limits.structure) });
  }

  function hearPanel(message: ToPage): void {
    if (message.type === 'sites') {
      there = message;
      guarded(look);
    } else if (message.type === 'describe') {
      guarded(() => describe(message.request));
    } else {
      void answer(message);
    }
  }

  guarded(look);
  return (message) => {
    if (message.frame === frame) hearPanel(message);
  };
}

const randomId = (): string =>
  [...crypto.getRandomValues(new Uint32Array(3))].map((number) => number.toString(36)).join('');

/** The end of a long draft: what is being written now. Never half of a surrogate pair. */
function endOf(text: string, longest: number): string {
  const end = text.slice(-longest);
  return end.length < text.length && /^[\udc00-\udfff]/.test(end) ? end.slice(1) : end;
}

const isSameSnapshot = (a: Snapshot, b: Snapshot): boolean =>
  a.draft === b.draft &&
  a.messages === b.messages &&
  a.composer === b.composer &&
  a.conversation === b.conversation &&
  a.focused === b.focused &&
  a.typing === b.typing &&
  a.site === b.site &&
  a.outdated === b.outdated &&
  a.list === b.list;
