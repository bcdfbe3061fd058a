// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { type Clues, Learned } from '../../entrypoints/chat/learned';
import { speakerByName, speakersOf } from '../../entrypoints/chat/speakers';

const element = (attributes: string): Element => {
  document.body.innerHTML = `<div ${attributes}></div>`;
  return document.body.children[0] as Element;
};
const clues = (text: string, more: Partial<Clues> = {}): Clues => ({
  element: document.createElement('div'),
  text,
  author: undefined,
  named: 'unknown',
  look: [],
  side: 'none',
  ...more,
});

describe('names that say whose a message is', () => {
  it.each([
    ['class="message own"', 'me'],
    ['class="msg self"', 'me'],
    ['class="msg--outgoing"', 'me'],
    ['class="cs-message--incoming"', 'them'],
    ['class="post current--user"', 'me'],
    ['class="isOwnMessage"', 'me'],
    ['class="message other"', 'them'],
    ['data-own="true"', 'me'],
    ['data-own="false"', 'them'],
    ['data-message-author-role="assistant"', 'them'],
    ['data-testid="outgoing-message"', 'me'],
    ['class="me"', 'me'],
    // A receipt, an animation, a margin, an alignment: none of them says who wrote.
    ['class="message message--received"', 'unknown'],
    ['class="message sent delivered"', 'unknown'],
    ['class="fade-in"', 'unknown'],
    ['class="flex self-end"', 'unknown'],
    ['class="me-2 my-4"', 'unknown'],
    ['class="download known"', 'unknown'],
  ])('<div %s> is %s', (attributes, speaker) => {
    expect(speakerByName([element(attributes)])).toBe(speaker);
  });
});

describe('whose the messages of a thread are', () => {
  it('takes those without the mark of the own ones for theirs, if they are built alike', () => {
    const thread = [
      clues('Hi', { look: ['msg'] }),
      clues('Hello', { look: ['msg', 'own'], named: 'me' }),
      clues('Monday', { look: ['day-line'] }),
    ];
    expect(speakersOf(thread, new Learned())).toEqual(['them', 'me', 'unknown']);
  });

  it('goes by sides only where both are seen', () => {
    const both = [
      clues('Hi', { side: 'start' }),
      clues('Hello', { side: 'end' }),
      clues('So', { side: 'none' }),
    ];
    expect(speakersOf(both, new Learned())).toEqual(['them', 'me', 'unknown']);
    const one = [clues('Hi', { side: 'start' }), clues('So', { side: 'start' })];
    expect(speakersOf(one, new Learned())).toEqual(['unknown', 'unknown']);
  });

  it('goes by class names that differ, not by those that all share', () => {
    const thread = [
      clues('Hi', { look: ['row', 'items-start', 'justify-start'] }),
      clues('Hello', { look: ['row', 'items-start', 'justify-end'] }),
    ];
    expect(speakersOf(thread, new Learned())).toEqual(['them', 'me']);
  });

  it('takes the one side that is marked for the own one, but no place in a group', () => {
    const marked = [clues('Hi', { look: ['mbox'] }), clues('Hello', { look: ['mbox', 'mbox-right'] })];
    expect(speakersOf(marked, new Learned())).toEqual(['them', 'me']);
    const grouped = [clues('Hi', { look: ['msg', 'msg-start'] }), clues('So', { look: ['msg', 'msg-end'] })];
    expect(speakersOf(grouped, new Learned())).toEqual(['unknown', 'unknown']);
  });

  it('does not guess where names and places disagree', () => {
    const thread = [
      clues('Hi', { look: ['justify-start'], side: 'end' }),
      clues('Hello', { look: ['justify-end'], side: 'start' }),
    ];
    expect(speakersOf(thread, new Learned())).toEqual(['unknown', 'unknown']);
  });

  it('learns the name of the writer from a message that is sent', () => {
    const learned = new Learned();
    const before = [clues('Did you sleep?', { author: 'Noor' }), clues('No', { author: 'Kim' })];
    learned.learn(before, 0);
    expect(speakersOf(before, learned)).toEqual(['unknown', 'unknown']);
    learned.drafted('Oh dear', 1_000);
    learned.drafted('', 2_000);
    learned.learn(before, 2_100);
    const after = [...before, clues('Oh dear', { author: 'Noor' })];
    learned.learn(after, 2_500);
    expect(speakersOf(after, learned)).toEqual(['me', 'them', 'me']);
  });

  it('learns too when the box is emptied after the message appeared', () => {
    const learned = new Learned();
    const before = [clues('No', { author: 'Kim' })];
    learned.learn(before, 0);
    learned.drafted('Oh dear', 1_000);
    const after = [...before, clues('Oh dear', { author: 'Noor' })];
    learned.learn(after, 2_000);
    expect(speakersOf(after, learned)).toEqual(['unknown', 'unknown']);
    learned.drafted('', 2_800);
    expect(speakersOf(after, learned)).toEqual(['them', 'me']);
  });

  it('learns nothing from a draft that was thrown away, or from words that were there before', () => {
    const learned = new Learned();
    const thread = [clues('ok', { author: 'Kim' })];
    learned.learn([], 0);
    learned.learn(thread, 500);
    learned.drafted('ok', 1_000);
    learned.drafted('', 2_000);
    learned.learn(thread, 2_500);
    learned.learn([...thread, clues('ok', { author: 'Kim' })], 60_000);
    expect(learned.authors.size).toBe(0);
  });

  it('learns that the writer is on the other side', () => {
    const learned = new Learned();
    const theirs = clues('How was it?', { side: 'end' });
    learned.learn([theirs], 0);
    learned.drafted('Long', 1_000);
    learned.drafted('', 2_000);
    const sent = [theirs, clues('Long', { side: 'start' })];
    learned.learn(sent, 2_100);
    const thread = [...sent, clues('Poor you', { side: 'end' })];
    learned.learn(thread, 9_000);
    expect(speakersOf(thread, learned)).toEqual(['them', 'me', 'them']);
  });
});
