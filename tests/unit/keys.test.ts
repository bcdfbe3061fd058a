import { describe, expect, it } from 'vitest';
import { check } from '../../rules/index';
import { keysTouched } from '../../rules/keys';
import { momentOf } from '../../rules/moment';
import { readText } from '../../rules/read/read';
import type { Message } from '../../rules/types';
import { wentWell } from '../../rules/went-well';

const now = Date.UTC(2026, 10, 23, 12);

/** Messages that came one after the other, the newest ten seconds ago. Those that begin with ">" are the writer's. */
const thread = (...lines: readonly string[]): readonly Message[] =>
  lines.map((line, place) => ({
    from: line.startsWith('>') ? 'me' : 'them',
    text: line.replace(/^> ?/, ''),
    at: now - 10_000 * (lines.length - place),
  }));

const keysIn = (lines: readonly string[], draft = '') =>
  keysTouched(momentOf({ messages: thread(...lines), draft, now }, undefined, readText));

const heavy = { en: 'my mum died last night', nl: 'mijn moeder is vannacht overleden' } as const;

describe('the keys of a conversation', () => {
  it.each<[string, readonly string[], readonly number[]]>([
    ['nothing yet', [heavy.en], []],
    ['giving back', [heavy.en, '> it sounds like you are all alone with this'], [1]],
    ['a kind word', [heavy.en, "> i'm so sorry, that makes total sense"], [2]],
    ['a question', [heavy.en, '> how is that for you?'], [3]],
    ['something of oneself', [heavy.en, '> i had the same when my dad died'], [4]],
    ['asking what is needed', [heavy.en, '> what do you need from me?'], [3, 6]],
    ['een vraag', [heavy.nl, '> hoe is dat voor je?'], [3]],
    ['een lief woord', [heavy.nl, '> wat ontzettend verdrietig voor je'], [2]],
  ])('%s', (_name, lines, keys) => {
    expect(keysIn(lines)).toEqual(keys);
  });

  it('go deeper only when the writer asks on after an answer', () => {
    const asked = [heavy.en, '> how is that for you?'];
    expect(keysIn([...asked, '> what happened?'])).not.toContain(5);
    expect(keysIn([...asked, 'empty, mostly'])).not.toContain(5);
    expect(keysIn([...asked, 'empty, mostly', '> what goes through your mind then?'])).toContain(5);
  });

  it('are of no matter in small talk, before anything heavy, and in a draft', () => {
    expect(keysIn(['shall we eat at six?', '> yes! how was your day?'])).toBeUndefined();
    expect(keysIn(['> how was it for you?', heavy.en])).toEqual([]);
    expect(keysIn([heavy.en], 'how is that for you?')).toEqual([]);
  });

  it('are not touched by the other', () => {
    expect(keysIn([heavy.en, '> ok', 'it was so kind of you. how is that for you?'])).toEqual([]);
  });
});

describe('what went well', () => {
  const said = (before: readonly string[], reply: string) => {
    const conversation = { messages: thread(...before), draft: reply, now };
    return wentWell(
      momentOf(conversation, undefined, readText),
      check(conversation).map(({ id }) => id),
    );
  };

  it.each([
    ['warm', heavy.en, "i'm so sorry, that must hurt so much"],
    ['asked', heavy.en, 'how are you holding up?'],
    ['both', heavy.en, "i'm so sorry. how is that for you?"],
    ['both', heavy.nl, 'wat ontzettend verdrietig. hoe is dat voor je?'],
  ])('%s: %s → %s', (found, before, reply) => {
    expect(said([before], reply)).toBe(found);
  });

  it.each([
    ['small talk', 'shall we eat at six?', "i'm so sorry, i can't. how was your day?"],
    ['advice on top', heavy.en, "i'm so sorry. you should keep busy, that helps"],
    ['a kind word that makes it small', heavy.en, "i'm so sorry, but at least she was old"],
    ['a goodbye', heavy.en, "i'm so sorry. gotta go, bye"],
    ['nothing of it', heavy.en, 'ok'],
    ['someone in danger', 'i want to kill myself', "i'm so sorry. how is that for you?"],
  ])('nothing after %s', (_name, before, reply) => {
    expect(said([before], reply)).toBeUndefined();
  });
});
