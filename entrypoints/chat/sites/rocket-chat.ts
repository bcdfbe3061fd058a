import type { About, Fixture, Site } from './site.ts';

export const site: Site = {
  id: 'rocket-chat',
  hosts: ['open.rocket.chat', '*.rocket.chat'],
  detect: '.rcx-message-composer, .rc-message-box__textarea, .messages-list .rcx-message',
  editor: 'textarea',
  composer: ['textarea[name="msg"]', '.rcx-message-composer textarea', '.rc-message-box__textarea'],
  list: ['.messages-list', '.thread-list', '[data-qa="thread-list"]'],
  message: ['.rcx-message[data-mid]', '[data-qa-type="message"]'],
  skip: '.rcx-message-system, [data-system-message="true"]',
  mine: ['[data-own="true"]'],
  theirs: ['[data-own="false"]'],
  author: ['.rcx-message-header__name'],
  text: ['[data-qa-type="message-body"]', '.rcx-message-body'],
  drop: '.rcx-message-attachment, .rcx-attachment__details, blockquote, .rcx-message-url-preview, [data-qa-type="message-edited"]',
  time: [{ in: 'time[datetime]', read: 'datetime', unit: 'iso' }],
  key: 'data-mid',
  typing: ['.rcx-composer-hint-typing', '[data-qa="typing-indicator"]'],
  title: ['[data-qa-type="room-header"] h1', 'header h1'],
};

export const about: About = {
  name: 'Rocket.Chat',
  checked: '2026-11-23',
  source: 'Rocket.Chat, RoomMessage.tsx and its end-to-end page objects; see ../shared/SITES.md',
  confidence: 'high',
};

const message = (id: string, own: boolean, body: string, head = ''): string => `
  <div role="listitem" class="rcx-message" data-qa-type="message" data-mid="${id}" data-own="${own}" data-sequential="${head === ''}">
    <div class="rcx-message-container">${head && `<div class="rcx-message-header"><span class="rcx-message-header__name">${head}</span><span class="rcx-message-header__time">11:00</span></div>`}
    <div class="rcx-message-body" data-qa-type="message-body" dir="auto">${body}</div></div></div>`;

export const fixture: Fixture = {
  url: 'https://talk.example.org/direct/abc',
  draft: 'I want to hear it',
  html: `
<main>
  <header data-qa-type="room-header"><h1>joris</h1></header>
  <div class="wrapper"><ul class="messages-list" role="list">
    <div class="rcx-message-divider" role="separator"><span>November 23, 2026</span></div>
    <div class="rcx-message rcx-message-system" data-mid="s1" data-system-message="true"><div class="rcx-message-body">joris joined the room</div></div>
    ${message('m1', false, '<div class="rcx-message-body__text"><div>we had to put mum in a home</div></div>', 'Joris')}
    ${message('m2', false, '<div>she asked when she could leave <span class="rcx-message__emoji" role="img" aria-label="💧"></span></div>')}
    ${message('m3', true, '<div class="rcx-message-attachment"><blockquote><div class="rcx-attachment__details">she asked when she could leave</div></blockquote></div><div>oh no, <span class="rcx-message__highlight">@joris</span></div><pre><code>visit 14:00</code></pre>', 'Kim')}
    ${message('m4', true, '<div class="rcx-message-attachment"><audio controls></audio></div>')}
  </ul></div>
  <div class="rcx-message-composer"><textarea name="msg" class="rc-message-box__textarea" rows="1">I want to hear it</textarea></div>
</main>`,
  thread: [
    { from: 'them', text: 'we had to put mum in a home' },
    { from: 'them', text: 'she asked when she could leave 💧' },
    { from: 'me', text: 'oh no, @joris\nvisit 14:00' },
  ],
};
