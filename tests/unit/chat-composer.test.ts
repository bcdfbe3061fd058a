// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { boxAt, findKnownBox, findUnknownChat, isPrivate } from '../../entrypoints/chat/composer';
import { site as converse } from '../../entrypoints/chat/sites/converse';
import { findGenericThread } from '../../entrypoints/chat/sites/generic';

beforeAll(() => {
  // happy-dom has no layout: every element gets the same size and place.
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 300, 40));
});

function box(html: string): Element {
  document.body.innerHTML = html;
  const found =
    document.querySelector('.box') ?? document.querySelector('input, textarea, [contenteditable]');
  if (!found) throw new Error('No box in the example');
  return found;
}

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('fields that are never read', () => {
  it.each([
    ['<input type="password">'],
    ['<input autocomplete="new-password">'],
    ['<input autocomplete="section-a shipping street-address">'],
    ['<input autocomplete="cc-csc">'],
    ['<input name="card_number">'],
    ['<input id="ibanField">'],
    ['<input name="otpCode">'],
    ['<input placeholder="Search messages">'],
    ['<textarea aria-label="Zoeken"></textarea>'],
    ['<input inputmode="decimal">'],
    ['<input name="firstName">'],
    ['<input name="subject">'],
    ['<input maxlength="6">'],
    ['<input pattern="[0-9]*">'],
    ['<textarea class="box" name="q"></textarea>'],
    ['<form role="search"><textarea class="box"></textarea></form>'],
    ['<form><input class="box"><input type="password"></form>'],
    ['<form><textarea class="box"></textarea><input autocomplete="cc-number"></form>'],
    ['<div class="monaco-editor"><textarea class="box"></textarea></div>'],
    ['<div class="CodeMirror"><div class="box" contenteditable="true"></div></div>'],
    ['<div contenteditable="true" id="search-box"></div>'],
  ])('%s', (html) => {
    expect(isPrivate(box(html), true)).toBe(true);
  });
});

describe('message boxes', () => {
  it.each([
    ['<textarea></textarea>'],
    ['<textarea name="message" placeholder="Write a message"></textarea>'],
    ['<textarea id="post_textbox" autocomplete="off"></textarea>'],
    ['<textarea role="combobox" aria-autocomplete="list"></textarea>'],
    ['<input type="text" placeholder="Say something">'],
    ['<input type="text" id="user-input">'],
    ['<textarea data-testid="userMessage"></textarea>'],
    ['<input autocomplete="off" name="msg" maxlength="500">'],
    ['<div contenteditable="true" role="textbox" aria-label="Message"></div>'],
    ['<div contenteditable="plaintext-only"></div>'],
  ])('%s', (html) => {
    const found = box(html);
    expect(isPrivate(found, true)).toBe(false);
    expect(boxAt(found)).toBe(found);
  });

  it('may be named after a room or a person on a known app', () => {
    const field = box('<textarea placeholder="Write to #search"></textarea>');
    expect(isPrivate(field, true)).toBe(true);
    expect(isPrivate(field, false)).toBe(false);
  });

  it('is the whole editor, not a line in it', () => {
    const line = box('<div contenteditable="true" id="editor"><p><span class="box">Hi</span></p></div>');
    expect(boxAt(line)?.id).toBe('editor');
  });

  it('is no button, no checkbox, no page', () => {
    expect(boxAt(box('<button class="box">Send</button>'))).toBeUndefined();
    expect(boxAt(box('<input type="checkbox">'))).toBeUndefined();
    expect(boxAt(document.body)).toBeUndefined();
  });
});

describe('finding the message box of a known app', () => {
  it('leaves out a box that edits an older message', () => {
    document.body.innerHTML =
      '<div class="chat-msg"><textarea class="chat-textarea" id="edit"></textarea></div><textarea class="chat-textarea" id="new"></textarea>';
    expect(findKnownBox(document, converse, undefined)?.id).toBe('new');
  });

  it('keeps to the one in use, and follows the focus', () => {
    document.body.innerHTML =
      '<textarea class="chat-textarea" id="one"></textarea><textarea class="chat-textarea" id="two"></textarea>';
    const two = document.querySelector('#two') ?? undefined;
    expect(findKnownBox(document, converse, two)?.id).toBe('two');
    document.querySelector<HTMLElement>('#one')?.focus();
    expect(findKnownBox(document, converse, two)?.id).toBe('one');
  });
});

describe('finding the message box of an unknown app', () => {
  const row = (words: string): string => `<div class="message">${words}</div>`;

  it('takes the box below a conversation', () => {
    document.body.innerHTML = `<div class="chat"><div class="list">${row('Hi')}${row('Hello')}</div><footer><textarea></textarea></footer></div>`;
    const { box: found, list } = findUnknownChat(document, undefined, findGenericThread);
    expect(found?.localName).toBe('textarea');
    expect(list?.className).toBe('list');
  });

  it.each([
    [
      'a contact form',
      '<form><p>Write to us</p><p>We answer soon</p><input name="name"><input type="email"><textarea></textarea></form>',
    ],
    [
      'a comment box',
      '<div class="comments"><div class="comment">Nice</div><div class="comment">Great</div></div><textarea></textarea>',
    ],
    [
      'an article with a note field',
      '<article><p>One</p><p>Two</p><p>Three</p><p>Four</p></article><textarea></textarea>',
    ],
    ['a search page', '<input type="text"><ul><li>One</li><li>Two</li><li>Three</li><li>Four</li></ul>'],
    ['a lone box', '<h1>Notes</h1><textarea></textarea>'],
    [
      'a box in a dialog over a chat',
      `<div role="log">${row('Hi')}${row('Hello')}</div><div role="dialog"><textarea></textarea></div>`,
    ],
  ])('takes none on %s', (_, html) => {
    document.body.innerHTML = html;
    expect(findUnknownChat(document, undefined, findGenericThread).box).toBeUndefined();
  });
});
