import type { About, Fixture, Site } from './site.ts';

export const site: Site = {
  id: 'nextcloud-talk',
  hosts: [],
  detect:
    '.new-message-form .rich-contenteditable__input, .messages-list__scroller li.message[data-message-id]',
  hasOtherBoxes: true,
  editor: 'contenteditable',
  composer: [
    '.new-message-form .rich-contenteditable__input[contenteditable="true"]',
    '[role="textbox"].rich-contenteditable__input:not(.message *)',
  ],
  list: ['.messages-list__scroller', '.scroller.messages-list', '.messages-list'],
  message: ['li.message[data-message-id]', 'li.message'],
  skip: '.message--system, .system, .wrapper--system li.message, :has(.message-body__main__text--deleted)',
  mine: [],
  theirs: [],
  identities: [
    {
      own: { in: 'head[data-user-displayname]', read: 'data-user-displayname' },
      author: { in: '.messages__author', around: '.wrapper, .messages-group, .messages__wrapper', read: '' },
    },
  ],
  author: ['.messages__author'],
  text: ['.message-body .rich-text--wrapper', '.rich-text--wrapper', '.message-body__main__text'],
  drop: '.quote, .message-body__reply, .message-body__main__right, .widgets--list',
  key: 'data-message-id',
  typing: ['.new-message-form .typing-indicator', '.typing-indicator'],
  title: ['.top-bar .conversation-header__title', '.conversation-header .title'],
};

export const about: About = {
  name: 'Nextcloud Talk',
  checked: '2026-11-23',
  source:
    'spreed, MessageItem.vue and MessagesGroup.vue; the signed-in name from Nextcloud’s page head; see ../shared/SITES.md',
  confidence: 'medium',
};

const group = (name: string, messages: string): string => `
  <li class="wrapper"><div class="messages__avatar"></div><ul class="messages"><li class="messages__author" aria-level="4">${name}</li>${messages}</ul></li>`;
const message = (id: number, body: string): string => `
  <li id="message_${id}" class="message" data-message-id="${id}" tabindex="0"><div class="message-body"><div class="message-body__main">${body}<div class="message-body__main__right"><span class="date">11:0${id}</span></div></div></div></li>`;
const words = (html: string): string =>
  `<div class="message-body__main__text"><div class="rich-text--wrapper">${html}</div></div>`;

export const fixture: Fixture = {
  url: 'https://cloud.example.org/call/abc123',
  draft: 'you are not alone in it',
  html: `
<script>Object.assign(document.head.dataset, { user: 'kim', userDisplayname: 'Kim de Boer' });</script>
<div id="content-vue" class="app-spreed">
  <div class="top-bar"><div class="conversation-header"><p class="conversation-header__title title">Dewi</p></div></div>
  <div class="messages-list"><ul class="messages-list__scroller scroller">
    <li class="messages-group__date"><span role="heading">Today</span></li>
    <li class="wrapper wrapper--system"><ul class="messages"><li class="message system" data-message-id="0"><div class="message-body"><div class="rich-text--wrapper">Dewi started the call</div></div></li></ul></li>
    ${group('Dewi', message(1, words('<p>they call it burnout</p>')) + message(2, words('I cry at <strong>nothing</strong> 😭')))}
    ${group('Kim de Boer', message(3, `<div class="quote"><div class="quote__main__text"><div class="rich-text--wrapper">they call it burnout</div></div></div>${words('what does a day look like, <span class="mention-bubble">Dewi</span>?')}`) + message(4, '<div class="message-body__main__text--deleted message-body__main__text">Message deleted by you</div>') + message(5, '<div class="file-preview"><span>photo.jpg</span></div>'))}
  </ul></div>
  <form class="new-message-form"><div class="rich-contenteditable"><div class="rich-contenteditable__input" contenteditable="true" role="textbox" aria-multiline="true" style="min-height: 24px; white-space: pre-wrap">you are not alone in it</div></div></form>
</div>`,
  thread: [
    { from: 'them', text: 'they call it burnout' },
    { from: 'them', text: 'I cry at nothing 😭' },
    { from: 'me', text: 'what does a day look like, Dewi?' },
  ],
};
