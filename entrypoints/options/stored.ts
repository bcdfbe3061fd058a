import { readSettings } from '../shared/settings';
import { readDays } from '../shared/week';

const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value) ?? '').length;

/** What Haven itself can have stored under a name, made from what is there; undefined for names that it does not use. */
function ownOf(name: string, value: unknown): unknown {
  if (name === 'settings') return readSettings(value);
  if (name === 'week') return readDays(value);
  return undefined;
}

/** The same for objects that differ in nothing but the order of their names. */
function sameContent(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return Object.is(one, other);
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) =>
    sameContent((one as Record<string, unknown>)[name], (other as Record<string, unknown>)[name]),
  );
}

/**
 * The bytes in the storage that are neither a setting nor a count: where message text would be, if there were any. Counted
 * from what is really there, part by part: settings and counts hold nothing but known names, numbers, sites, and the
 * words that the person called fine.
 */
export function bytesOfOther(stored: Readonly<Record<string, unknown>>): number {
  let bytes = 0;
  for (const [name, value] of Object.entries(stored)) {
    const own = ownOf(name, value);
    if (own === undefined) bytes += bytesOf({ [name]: value });
    else if (typeof value === 'object' && value !== null) bytes += bytesOfUnknownParts(value, own as object);
    else bytes += bytesOf(value);
  }
  return bytes;
}

function bytesOfUnknownParts(value: object, own: object): number {
  return Object.entries(value)
    .filter(([name, part]) => !sameContent(part, (own as Record<string, unknown>)[name]))
    .reduce((bytes, [name, part]) => bytes + bytesOf({ [name]: part }), 0);
}
