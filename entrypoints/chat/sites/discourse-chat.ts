import type { About, Fixture, Site } from './site.ts';

export const site: Site = {
  id: 'discourse-chat',
  hosts: [],
  detect: 'textarea.chat-composer__input',
  hasOtherBoxes: true,
  editor: 'textarea',
  composer: ['textarea.chat-composer__input'],
  list: ['.chat-messages-container', '.chat-messages-scroller', '.chat-thread__messages'],
  message: ['.chat-message-container[data-id]'],
  skip: '.-deleted, .is-deleted, :has(.chat-message-expand.-deleted, .chat-message.-deleted)',
  mine: ['.chat-message-container.is-by-current-user'],
  theirs: ['.chat-message-container:not(.is-by-current-user)'],
  author: ['.chat-message-info__username'],
  text: ['.chat-message-text .cooked', '.chat-message-text'],
  drop: '.chat-message-edited, blockquote, aside.quote, .onebox, .chat-message-collapser, .chat-message-reactions',
  key: 'data-id',
  typing: ['.chat-replying-indicator__text'],
  title: ['.c-navbar__title', '.chat-channel-title'],
};

export const about: About = {
  name: 'Discourse chat',
  checked: '2026-11-23',
  source: 'discourse, plugins/chat, chat-message.gjs; see ../shared/SITES.md',
  confidence: 'high',
};

const message = (id: number, kind: string, body: string, name = ''): string => `
  <div class="chat-message-container ${kind} ${name ? '' : '-user-info-hidden'}" data-id="${id}"><div class="chat-message"><div class="chat-message-content">
    ${name && `<div class="chat-message-info"><span class="chat-message-info__username">${name}</span><a class="chat-time" title="23 Nov">11:00</a></div>`}
    <div class="chat-message-text"><div class="cooked">${body}</div></div></div></div></div>`;

export const fixture: Fixture = {
  url: 'https://forum.example.org/chat/c/-/12',
  draft: 'what would help today?',
  html: `
<div class="d-editor"><textarea class="d-editor-input">an answer in the forum</textarea></div>
<div class="chat-channel"><div class="c-navbar"><div class="c-navbar__title"><span>pim</span></div></div>
  <div class="chat-messages-scroller"><div class="chat-messages-container">
    <div class="chat-message-separator-date"><span>Today</span></div>
    ${message(1, '', '<p>the test came back positive</p>', 'pim')}
    ${message(2, '', '<p>I feel dirty <img src="data:," title=":cry:" class="emoji" alt="😢"><span class="chat-message-edited">(edited)</span></p>')}
    ${message(3, 'is-by-current-user', '<blockquote><p>I feel dirty</p></blockquote><p>You are not, <a class="mention">@pim</a></p><pre><code>call 0800</code></pre>', 'kim')}
    <div class="chat-message-container is-by-current-user" data-id="4"><div class="chat-message -deleted"><div class="chat-message-text">Deleted</div></div></div>
    ${message(5, 'is-by-current-user', '<div class="chat-message-collapser">photo.png</div>')}
  </div></div>
  <div class="chat-composer"><textarea class="chat-composer__input" rows="1">what would help today?</textarea></div>
</div>`,
  thread: [
    { from: 'them', text: 'the test came back positive' },
    { from: 'them', text: 'I feel dirty 😢' },
    { from: 'me', text: 'You are not, @pim\ncall 0800' },
  ],
};
