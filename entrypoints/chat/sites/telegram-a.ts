import type { About, Fixture, Site } from './site.ts';

export const site: Site = {
  id: 'telegram-a',
  hosts: ['web.telegram.org/a'],
  editor: 'contenteditable',
  composer: ['#editable-message-text[contenteditable="true"]'],
  list: ['.MessageList', '.messages-container'],
  message: ['.Message.message-list-item[data-message-id]', '.Message[data-message-id]'],
  skip: '.ActionMessage',
  mine: ['.Message.own'],
  theirs: ['.Message:not(.own)'],
  author: ['.message-title', '.sender-title'],
  text: ['.text-content'],
  drop: '.EmbeddedMessage, .MessageMeta, .message-time, .WebPage, .Reactions, .message-title',
  key: 'data-message-id',
  typing: ['.MiddleHeader .typing-status'],
  title: ['.MiddleHeader .ChatInfo .title h3', '.MiddleHeader .title'],
};

export const about: About = {
  name: 'Telegram Web A',
  checked: '2026-11-23',
  source: 'telegram-tt, src/components/middle (MessageInput.tsx, Message.tsx); see ../shared/SITES.md',
  confidence: 'high',
};

export const fixture: Fixture = {
  url: 'https://web.telegram.org/a/#12345',
  draft: 'Where did\nyou see him?',
  html: `
<div id="MiddleColumn">
  <div class="MiddleHeader"><div class="ChatInfo"><div class="title"><h3 dir="auto">Ilse</h3></div><span class="status">last seen recently</span></div></div>
  <div class="MessageList custom-scroll"><div class="messages-container">
    <div class="message-date-group">
      <div class="sticky-date"><span dir="auto">Today</span></div>
      <div class="ActionMessage message-list-item" data-message-id="1"><span>Ilse joined Telegram</span></div>
      <div id="message-2" class="Message message-list-item first-in-group" data-message-id="2">
        <div class="message-content-wrapper"><div class="message-content text"><div class="content-inner">
          <div class="message-title"><span class="sender-title">Ilse</span></div>
          <div class="text-content clearfix" dir="auto">I saw my ex today <a href="https://example.org/cafe" class="text-entity-link">example.org/cafe</a><span class="MessageMeta"><span class="message-time">10:02</span></span></div>
        </div></div></div>
      </div>
      <div id="message-3" class="Message message-list-item last-in-group" data-message-id="3">
        <div class="message-content"><div class="text-content clearfix" dir="auto">with <b>her</b> <img src="data:," class="emoji" alt="🙃"><span class="MessageMeta"><span class="message-imported">edited</span><span class="message-time">10:03</span></span></div></div>
      </div>
      <div id="message-4" class="Message message-list-item own" data-message-id="4">
        <div class="message-content"><div class="EmbeddedMessage"><div class="message-text"><p class="embedded-text-wrapper">with her</p><div class="message-title">Ilse</div></div></div>
        <div class="text-content clearfix" dir="auto">Oef.<br>Did you talk?<span class="MessageMeta"><span class="message-time">10:05</span></span></div></div>
      </div>
      <div id="message-5" class="Message message-list-item own" data-message-id="5">
        <div class="message-content media"><div class="Photo"><img src="data:," alt="A photo of a cat"></div><div class="MessageMeta"><span class="message-time">10:05</span></div></div>
      </div>
    </div>
  </div></div>
  <div class="Composer"><div class="message-input-wrapper">
    <div id="message-input-text"><div class="input-scroller"><div id="editable-message-text" class="form-control allow-selection" contenteditable="true" role="textbox" dir="auto">Where did<br>you see him?</div></div></div>
    <div id="message-input-clone" class="form-control clone" aria-hidden="true" contenteditable="true" style="visibility: hidden">a clone to measure</div>
  </div></div>
</div>`,
  thread: [
    { from: 'them', text: 'I saw my ex today example.org/cafe' },
    { from: 'them', text: 'with her 🙃' },
    { from: 'me', text: 'Oef.\nDid you talk?' },
  ],
};
