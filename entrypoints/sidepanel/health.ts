import type { Snapshot } from '../shared/protocol';

/** How well the page is read, in numbers: no word of anyone. */
export interface Health {
  /** The id of the file that the app is read by; 'generic' where the page's structure decides. */
  readonly site: string;
  /** The id of the app's own file when it no longer fits. */
  readonly outdated: string | null;
  readonly box: boolean;
  readonly list: boolean;
  readonly messages: number;
  /** Messages of which the page does not tell who wrote them. */
  readonly unknown: number;
  /** When the last message from the other came, epoch ms; undefined where nothing tells. */
  readonly fromThem: number | undefined;
}

/** The health of what a frame shows; the same object as `before` for as long as nothing differs. */
export function healthOf(snapshot: Snapshot, before: Health | undefined): Health {
  const { site, outdated, composer, list, messages } = snapshot;
  const now: Health = {
    site,
    outdated,
    box: composer !== null,
    list,
    messages: messages.length,
    unknown: messages.filter(({ from }) => from === 'unknown').length,
    fromThem: messages.findLast(({ from }) => from === 'them')?.at,
  };
  const keys = Object.keys(now) as (keyof Health)[];
  return before && keys.every((key) => Object.is(now[key], before[key])) ? before : now;
}

const minute = 60_000;

/** How long ago a time was, in words: "now", "2 minutes ago", "3 hours ago". Times in epoch ms. */
export function agoInWords(time: number, now: number, language: string): string {
  const minutes = Math.max(0, Math.floor((now - time) / minute));
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  if (minutes < 1) return words.format(0, 'second');
  if (minutes < 60) return words.format(-minutes, 'minute');
  const hours = Math.floor(minutes / 60);
  return hours < 24 ? words.format(-hours, 'hour') : words.format(-Math.floor(hours / 24), 'day');
}

/** A report on how an app is read, to copy: numbers, the app's host, and how its chat is built. No words, no address. */
export function reportOf(health: Health, host: string, version: string, structure: string): string {
  const { site, outdated, box, list, messages, unknown } = health;
  return [
    `Haven ${version}`,
    `host: ${host}`,
    `read by: ${site}${outdated ? ` (out of date: ${outdated})` : ''}`,
    `box: ${box ? 'found' : 'not found'}, list: ${list ? 'found' : 'not found'}, messages: ${messages}, without a speaker: ${unknown}`,
    '',
    structure,
  ].join('\n');
}
