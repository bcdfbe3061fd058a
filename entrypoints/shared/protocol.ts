import { isSite, type Site } from '../chat/sites/site.ts';

/**
 * What the panel and the script in the page say to each other over a port. A page may hold several frames: each has a
 * port, and names itself in what it says. Whatever comes from a page is untrusted, and is checked on arrival.
 */

export const portName = 'haven';

/** Upper bounds, in UTF-16 units and counts. Longer drafts keep their end, longer threads their newest messages. */
export const limits = {
  draft: 20_000,
  text: 4_000,
  messages: 60,
  name: 200,
  path: 2_000,
  structure: 40_000,
} as const;

/** Who wrote a message. `unknown`: the page does not tell, and Haven does not guess. */
export type Speaker = 'me' | 'them' | 'unknown';

export interface SeenMessage {
  readonly from: Speaker;
  readonly text: string;
  /** Epoch ms; absent when the page does not show it and the message was there before Haven looked. */
  readonly at?: number;
}

/** The first word of a frame, and again when its address changes: where it is. The panel answers with `Sites`. */
export interface Hello {
  readonly type: 'hello';
  readonly frame: string;
  readonly origin: string;
  readonly hostname: string;
  readonly pathname: string;
  readonly top: boolean;
}

/** What a frame shows now. `composer` is an id for the message box in use, null when none is seen. */
export interface Snapshot {
  readonly type: 'snapshot';
  readonly frame: string;
  /** Changes when another conversation is opened in the same page. Never contains a name. */
  readonly conversation: string;
  readonly composer: string | null;
  readonly focused: boolean;
  readonly draft: string;
  readonly messages: readonly SeenMessage[];
  readonly typing: boolean;
  /** The id of the site file that the page is read by; 'generic' for all others. */
  readonly site: string;
  /** The id of the site file for this app when it no longer fits, so that the page's structure decides instead. */
  readonly outdated: string | null;
  /** Whether the list of messages was found. */
  readonly list: boolean;
}

/** The answer to an insert or an undo. `not-inserted`: the box refused, its text is as it was; offer to copy instead. */
export interface Outcome {
  readonly type: 'outcome';
  readonly frame: string;
  readonly request: number;
  readonly outcome: 'inserted' | 'undone' | 'not-inserted' | 'not-undone';
}

/** The answer to `Describe`: how the page's chat is built, without any word of it. Empty where there is none. */
export interface Structure {
  readonly type: 'structure';
  readonly frame: string;
  readonly request: number;
  readonly structure: string;
}

/** No site file fits here: the script that reads by structure is wanted. The panel puts it in and tells the sites again. */
export interface Lacks {
  readonly type: 'lacks';
  readonly frame: string;
}

export type FromPage = Hello | Lacks | Snapshot | Outcome | Structure;

/** Put `text` into the composer once, before or after the words that are there. */
export interface Insert {
  readonly type: 'insert';
  readonly frame: string;
  readonly composer: string;
  readonly request: number;
  readonly text: string;
  readonly place: 'before' | 'after';
}

/** Take back the insertion `request`, when the box still holds what it left there. */
export interface Undo {
  readonly type: 'undo';
  readonly frame: string;
  readonly request: number;
}

/** Say how the chat in the page is built. */
export interface Describe {
  readonly type: 'describe';
  readonly frame: string;
  readonly request: number;
}

/** What is known of the place a frame said it is at: its app, or those that may be at any host. */
export interface Sites {
  readonly type: 'sites';
  readonly frame: string;
  readonly site: Site | null;
  readonly candidates: readonly Site[];
}

export type ToPage = Insert | Undo | Describe | Sites;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.length <= longest;
const isSpeaker = (value: unknown): value is Speaker =>
  value === 'me' || value === 'them' || value === 'unknown';
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

const isSeenMessage = (value: unknown): value is SeenMessage =>
  isRecord(value) &&
  isSpeaker(value.from) &&
  isText(value.text, limits.text) &&
  (value.at === undefined || Number.isFinite(value.at));

/** True for a well-formed message from a page within `limits`; anything else is to be dropped without a word. */
export function isFromPage(value: unknown): value is FromPage {
  if (!isRecord(value) || !isText(value.frame, limits.name)) return false;
  switch (value.type) {
    case 'hello':
      return (
        isText(value.origin, limits.name * 10) &&
        isText(value.hostname, limits.path) &&
        isText(value.pathname, limits.path) &&
        typeof value.top === 'boolean'
      );
    case 'lacks':
      return true;
    case 'snapshot':
      return (
        isText(value.conversation, limits.name) &&
        (value.composer === null || isText(value.composer, limits.name)) &&
        typeof value.focused === 'boolean' &&
        isText(value.draft, limits.draft) &&
        Array.isArray(value.messages) &&
        value.messages.length <= limits.messages &&
        value.messages.every(isSeenMessage) &&
        typeof value.typing === 'boolean' &&
        isText(value.site, limits.name) &&
        (value.outdated === null || isText(value.outdated, limits.name)) &&
        typeof value.list === 'boolean'
      );
    case 'outcome':
      return (
        isCount(value.request) &&
        ['inserted', 'undone', 'not-inserted', 'not-undone'].includes(value.outcome as string)
      );
    case 'structure':
      return isCount(value.request) && isText(value.structure, limits.structure);
    default:
      return false;
  }
}

/** True for a well-formed message to a page; the script in the page drops anything else. */
export function isToPage(value: unknown): value is ToPage {
  if (!isRecord(value) || !isText(value.frame, limits.name)) return false;
  switch (value.type) {
    case 'insert':
      return (
        isCount(value.request) &&
        isText(value.composer, limits.name) &&
        isText(value.text, limits.text) &&
        (value.place === 'before' || value.place === 'after')
      );
    case 'undo':
    case 'describe':
      return isCount(value.request);
    case 'sites':
      return (
        (value.site === null || isSite(value.site)) &&
        Array.isArray(value.candidates) &&
        value.candidates.length <= limits.messages &&
        value.candidates.every(isSite)
      );
    default:
      return false;
  }
}
