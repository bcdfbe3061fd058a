import type { About, Fixture, Site } from './site.ts';

export const site: Site = {
  id: 'zalo',
  hosts: ['chat.zalo.me'],
  editor: 'contenteditable',
  composer: ['#richInput[contenteditable="true"]'],
  list: ['#messageView', '#messageViewScroll'],
  message: ['.chat-item', '.chat-message'],
  skip: '.chat-date, .system-message, :has(.undo-message)',
  mine: ['.me'],
  theirs: ['.chat-item:not(.me)', '.chat-message:not(.me)'],
  author: ['.message-sender-name-content'],
  text: ['[data-component="message-text-content"]', '.message-action span.text', 'span.text'],
  drop: '.message-quote-fragment, [class*="quote"], .card-send-time, .message-sender-name-content',
  key: 'data-qid',
  title: ['#header .header-title'],
};

export const about: About = {
  name: 'Zalo',
  checked: '2026-11-23',
  source: 'public extensions and ferdium-recipes of October 2025; see ../shared/SITES.md',
  confidence: 'low',
};

const item = (me: boolean, body: string, name = ''): string => `
  <div class="chat-item ${me ? 'me' : ''} flx"><div class="chat-content">${name && `<div class="message-sender-name-content">${name}</div>`}
    <div class="card"><div class="message-action">${body}</div><div class="card-send-time">11:00</div></div></div></div>`;
const words = (html: string): string =>
  `<span class="text" data-component="message-text-content">${html}</span>`;

export const fixture: Fixture = {
  url: 'https://chat.zalo.me/',
  draft: 'kể mình nghe đi',
  html: `
<div id="main-page"><input id="contact-search-input" type="text">
  <div id="header"><div class="header-title">Linh</div></div>
  <div id="messageView"><div id="messageViewScroll">
    <div class="chat-date"><span>Hôm nay</span></div>
    ${item(false, words('mình mệt quá'), 'Linh')}
    ${item(false, words('cả tuần không ngủ 😪'))}
    ${item(true, `<div class="message-quote-fragment"><span class="text">mình mệt quá</span></div>${words('sao vậy<br>Linh?')}`)}
    ${item(true, '<div class="img-msg"><img alt="photo" src="data:,"></div>')}
    <div class="chat-item"><div class="undo-message">Tin nhắn đã được thu hồi</div></div>
  </div></div>
  <div id="chat-input-content-id"><div id="richInput" contenteditable="true" class="rich-input" style="min-height: 20px"><div>kể mình nghe đi</div></div></div>
</div>`,
  thread: [
    { from: 'them', text: 'mình mệt quá' },
    { from: 'them', text: 'cả tuần không ngủ 😪' },
    { from: 'me', text: 'sao vậy\nLinh?' },
  ],
};
