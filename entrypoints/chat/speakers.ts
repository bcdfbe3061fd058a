import type { Speaker } from '../shared/protocol.ts';
import type { Clues, Learned } from './learned.ts';
import { classesOf, wordSet, wordsInName } from './names.ts';
import type { Side } from './sides.ts';
import { attribute } from './tree.ts';

/*
 * Whose a message is, on apps that no site file knows. Where nothing tells, the speaker is unknown: Haven does not guess.
 */

/** Attributes that some apps put on the writer's own messages; `false` on those of others. */
const ownMarks = [
  'data-own',
  'data-self',
  'data-is-own',
  'data-mine',
  'is-outgoing',
  'data-outgoing',
  'data-from-me',
];
const ownNames = wordSet(
  'own self mine outgoing outbound fromme byme isme isown ismine currentuser sentbyme',
);
const theirNames = wordSet('incoming inbound theirs other others stranger partner peer remote interlocutor');

/** Words that are a side among the words of a message, and not in the name of an arrow or an animation. */
const ownSides = wordSet('me my out right sender');
const theirSides = wordSet('them in left receiver recipient');
const ofMessages = wordSet(
  'is message messages msg bubble chat row item container wrapper mess mbox balloon from by text align float',
);
/** Words that are a side among the words of a layout; of a message they are its place in a group. */
const layout = wordSet('justify align items text flex content self');

/** Tailwind's names for where an element hangs, which have nothing to do with whose it is. */
const selfAligned = /^self-(start|end|center|auto|stretch|baseline)$/;

/** What the names of the elements from the row to the words say for certain: mine, theirs, or nothing. */
export function speakerByName(spine: readonly Element[]): Speaker {
  for (const element of spine) {
    const role = attribute(element, 'data-message-author-role') ?? attribute(element, 'data-author-role');
    if (role) return role === 'user' ? 'me' : 'them';
    for (const name of ownMarks) {
      const value = attribute(element, name);
      if (value !== null) return value === 'false' ? 'them' : 'me';
    }
    const marks = ['data-testid', 'data-direction', 'data-type'].map(
      (name) => attribute(element, name) ?? '',
    );
    for (const name of [...classesOf(element), ...marks]) {
      if (selfAligned.test(name)) continue;
      const words = wordsInName(name);
      if (name === 'me') return 'me';
      if (words.some((word) => ownNames.has(word)) || /(fromme|byme|currentuser)$/.test(words.join('')))
        return 'me';
      if (words.some((word) => theirNames.has(word))) return 'them';
    }
  }
  return 'unknown';
}

/** The side a class name puts a message on, such as `message--right` or `justify-end`. */
function sideByName(look: readonly string[]): Side {
  for (const name of look) {
    const words = wordsInName(name);
    const has = (set: ReadonlySet<string>): boolean => words.some((word) => set.has(word));
    if (has(layout) && words.includes('end')) return 'end';
    if (has(layout) && words.includes('start')) return 'start';
    if (words.length > 1 && !has(ofMessages)) continue;
    if (has(ownSides)) return 'end';
    if (has(theirSides)) return 'start';
  }
  return 'none';
}

/** What pages call the one who reads them, instead of a name. */
const you = wordSet('you me jij u ik du sie ich vous toi tu moi tú yo usted');

/**
 * Whose each message is: by names that say so; else by what was learned from sending; else by class names, colour, place and
 * author together. `unknown` where none of these tells, or where they disagree.
 */
export function speakersOf(messages: readonly Clues[], learned: Learned): Speaker[] {
  const own = messages.find(({ named }) => named === 'me');
  if (own) return messages.map((message) => besideOwn(message, own));
  const shared = messages[0]?.look.filter((name) => messages.every(({ look }) => look.includes(name))) ?? [];
  const looks = messages.map(({ look }) => look.filter((name) => !shared.includes(name)));
  const sides = looks.map(sideByName);
  // Some apps mark only the side of the writer, as the one that is not usual.
  const isOneMarked = sides.includes('end') && !sides.includes('start');
  const signs = [
    byAuthor(messages, learned),
    bySide(isOneMarked ? sides.map((side) => (side === 'end' ? 'end' : 'start')) : sides, 'end'),
    bySide(
      messages.map(({ side }) => side),
      learned.ownSide,
    ),
    byLook(looks, learned.ownLook),
  ];
  const agreed = messages.map(({ element, named }, index): Speaker => {
    if (learned.sent.has(element)) return 'me';
    if (named !== 'unknown') return named;
    return agreementOf(signs.map((sign) => sign[index] ?? 'unknown'));
  });
  // A message as wide as the list hangs on no side: it goes by those that look the same.
  return agreed.map((speaker, index) =>
    speaker === 'unknown' && signs.every((sign) => sign[index] === 'unknown')
      ? agreementOf(agreed.filter((_, other) => looks[other]?.join() === looks[index]?.join()))
      : speaker,
  );
}

/** What all signs that tell something agree on. */
function agreementOf(signs: readonly Speaker[]): Speaker {
  const told = new Set(signs.filter((sign) => sign !== 'unknown'));
  return told.size === 1 ? ([...told][0] ?? 'unknown') : 'unknown';
}

/** By the names beside the messages: those seen to send, those the page calls the reader's own, and the others. */
function byAuthor(messages: readonly Clues[], learned: Learned): Speaker[] {
  const persons = new Map(
    messages.flatMap(({ author, person }) => (author ? [[author, person] as const] : [])),
  );
  const authors = [...persons.keys()];
  const isMe = (name: string): boolean =>
    learned.authors.size > 0
      ? learned.authors.has(name) && !learned.others.has(name)
      : you.has(name.toLowerCase()) || persons.get(name) === 'me';
  const mine = authors.filter(isMe);
  const theirs = authors.filter((name) => persons.get(name) === 'them');
  // In a conversation of two, who is not the other is the reader.
  if (mine.length === 0 && theirs.length === 1 && authors.length === 2)
    mine.push(...authors.filter((name) => !theirs.includes(name)));
  return messages.map(({ author }) => {
    if (author === undefined || mine.length > 1) return 'unknown';
    if (mine.length === 1) return mine.includes(author) ? 'me' : 'them';
    return theirs.includes(author) ? 'them' : 'unknown';
  });
}

/** By the look of what was sent: what has all of it is the writer's, what has none of it is not. */
function byLook(looks: readonly (readonly string[])[], own: readonly string[] | undefined): Speaker[] {
  const marks = own?.filter((name) => looks.some((look) => look.includes(name))) ?? [];
  return looks.map((look) => {
    const count = marks.filter((name) => look.includes(name)).length;
    if (marks.length === 0 || (count > 0 && count < marks.length)) return 'unknown';
    return count > 0 ? 'me' : 'them';
  });
}

/** In a thread where the writer's own messages are named, the others built like them are theirs. */
function besideOwn(message: Clues, own: Clues): Speaker {
  if (message.named !== 'unknown') return message.named;
  const names = new Set(own.look);
  return message.look.filter((name) => names.has(name)).length * 2 >=
    Math.min(names.size, message.look.length)
    ? 'them'
    : 'unknown';
}

/** The writer's messages hang on one side, where some do and some do not; where all hang alike the side says nothing. */
function bySide(sides: readonly Side[], own: Side): Speaker[] {
  const tells = sides.includes('end') && sides.includes('start');
  return sides.map((side) => {
    if (!tells || side === 'none' || side === 'middle') return 'unknown';
    return side === own ? 'me' : 'them';
  });
}
