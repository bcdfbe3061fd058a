// @vitest-environment happy-dom
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { findUnknownChat } from '../../entrypoints/chat/composer';
import { Learned } from '../../entrypoints/chat/learned';
import { findGenericThread } from '../../entrypoints/chat/sites/generic';
import { readUnknown } from '../../entrypoints/chat/unknown-app';

beforeAll(() => {
  // happy-dom has no layout: every element gets the same size and place.
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 300, 40));
});

/** The thread that is read from a page no site file knows. */
function threadOf(html: string): string[] {
  document.body.innerHTML = html;
  const { list } = findUnknownChat(document, undefined, findGenericThread);
  if (!list) return [];
  return readUnknown(list, new Learned(), 0).map(({ from, text }) => `${from}: ${text}`);
}

describe('an app that no site file knows', () => {
  it('may name the writer’s own messages, and put names, times and receipts beside the words', () => {
    const message = (side: string, name: string, words: string): string => `
      <section class="kit-message kit-message--${side}">
        <div class="kit-message__avatar">S</div>
        <div class="kit-message__wrapper">
          <div class="kit-message__header"><div class="kit-message__sender-name">${name}</div><div class="kit-message__sent-time">just now</div></div>
          <div class="kit-message__content"><div>${words}</div></div>
          <span class="kit-message__status">Seen</span>
        </div>
      </section>`;
    expect(
      threadOf(`
        <div class="kit-chat"><div class="kit-list">
          ${message('incoming', 'Sam', 'I feel lost')}
          <div class="kit-separator">Today</div>
          ${message('outgoing', 'Kim', 'Since when?')}
        </div><div class="kit-input"><div contenteditable="true"></div></div></div>`),
    ).toEqual(['them: I feel lost', 'me: Since when?']);
  });

  it('may group the messages of one author', () => {
    expect(
      threadOf(`
        <section class="conversation"><ul>
          <li class="group"><span class="author">Sam</span><div class="bubbles"><div class="bubble">I feel lost</div><div class="bubble">All the time</div></div><time>10:00</time></li>
          <li class="group me"><div class="bubbles"><div class="bubble">Since when?</div></div></li>
        </ul><textarea></textarea></section>`),
    ).toEqual(['them: I feel lost', 'them: All the time', 'me: Since when?']);
  });

  it('may say nothing of who is who', () => {
    expect(
      threadOf(`
        <div class="channel"><div role="list">
          <div role="listitem"><span class="sender">sam</span> <span>10:01</span><div class="msg-text">I feel lost</div></div>
          <div role="listitem"><span class="sender">kim</span> <span>10:02</span><div class="msg-text">Since when?</div></div>
        </div><div contenteditable="true" role="textbox"></div></div>`),
    ).toEqual(['unknown: I feel lost', 'unknown: Since when?']);
  });

  it('may quote an older message in a reply, and show a preview of a link', () => {
    expect(
      threadOf(`
        <div role="log">
          <div class="msg own">Read this https://example.org<div class="link-preview">A title</div></div>
          <div class="msg"><blockquote>Read this</blockquote>I did</div>
        </div><textarea></textarea>`),
    ).toEqual(['me: Read this https://example.org', 'them: I did']);
  });
});
