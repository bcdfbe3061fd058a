import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../entrypoints/shared/candidates';
import { defaultSettings, withWordFine } from '../../entrypoints/shared/settings';
import type { Conversation } from '../../rules/types';

const now = Date.UTC(2026, 10, 23, 12);
const talk = (theirs: string, draft: string): Conversation => ({
  messages: [{ from: 'them', text: theirs, at: now - 300_000 }],
  draft,
  now,
});
const heard = (conversation: Conversation, ...words: readonly string[]): readonly string[] =>
  candidatesOf(conversation, words.reduce(withWordFine, defaultSettings)).map(({ id }) => id);

const advice = talk('i feel so sad and alone', 'You should go out more');

describe('words that are fine', () => {
  it('change nothing while there are none, or none of them is there', () => {
    expect(heard(advice)).toContain('validate');
    expect(heard(advice, 'whatever', '…')).toEqual(heard(advice));
  });

  it('let a hint rest that leans on nothing else in the draft', () => {
    expect(heard(advice, 'you should')).not.toContain('validate');
    expect(heard(advice, 'YOU  Should')).not.toContain('validate');
  });

  it('are whole words', () => {
    expect(heard(advice, 'you shou')).toContain('validate');
    expect(heard(advice, 'ou should')).toContain('validate');
  });

  it('let other words speak', () => {
    const more = talk('i feel so sad and alone', 'You should go out more. Calm down, it is not that bad');
    expect(heard(more, 'you should')).toContain('take-seriously');
  });

  it('never hide danger', () => {
    const danger = talk("i don't want to live anymore", '');
    expect(heard(danger)).toEqual(['crisis']);
    expect(heard(danger, 'live', "don't want to live anymore", 'i')).toEqual(['crisis']);
  });
});

describe('the language of the chat', () => {
  it('is taken as chosen', () => {
    const dutch = talk('ik voel me zo alleen', 'je moet gewoon even slapen');
    const ids = (chatLanguage: 'guess' | 'nl' | 'en') =>
      candidatesOf(dutch, { ...defaultSettings, chatLanguage }).map(({ id }) => id);
    expect(ids('guess')).toContain('validate');
    expect(ids('nl')).toContain('validate');
    expect(ids('en')).toEqual([]);
  });
});
