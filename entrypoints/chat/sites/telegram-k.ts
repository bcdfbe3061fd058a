import type { About, Fixture, Site } from './site.ts';

export const site: Site = {
  id: 'telegram-k',
  hosts: ['web.telegram.org/k', 'webk.telegram.org'],
  editor: 'contenteditable',
  composer: ['.input-message-input[contenteditable="true"]:not(.input-field-input-fake)'],
  list: ['.bubbles-inner', '.bubbles .scrollable'],
  message: ['.bubble[data-mid]'],
  skip: '.service, .is-date',
  mine: ['.bubble.is-out'],
  theirs: ['.bubble.is-in'],
  author: ['.name .peer-title'],
  text: ['.translatable-message', '.message'],
  drop: '.reply, .time, .time-inner, .webpage, .reactions, .name',
  time: [{ in: '', read: 'data-timestamp', unit: 's' }],
  key: 'data-mid',
  typing: ['.chat-info .peer-typing'],
  title: ['.chat-info .peer-title', '.top .peer-title'],
};

export const about: About = {
  name: 'Telegram Web K',
  checked: '2026-11-23',
  source: 'public extensions of 2026; see ../shared/SITES.md',
  confidence: 'medium',
};

export const fixture: Fixture = {
  url: 'https://web.telegram.org/k/#@ilse',
  draft: 'I would be too',
  html: `
<div class="chat tabs-tab active">
  <div class="sidebar-header topbar"><div class="chat-info"><div class="top"><span class="peer-title" dir="auto">Ilse</span></div></div></div>
  <div class="bubbles"><div class="scrollable scrollable-y"><div class="bubbles-inner">
    <section class="bubbles-date-group">
      <div class="bubble service is-date"><div class="bubble-content"><div class="service-msg">November 23</div></div></div>
      <div class="bubbles-group">
        <div data-mid="101" data-peer-id="7" data-timestamp="1795428000" class="bubble is-in can-have-tail is-group-first">
          <div class="bubble-content-wrapper"><div class="bubble-content"><div class="name"><span class="peer-title">Ilse</span></div>
          <div class="message spoilers-container"><span class="translatable-message">The scan is on Friday</span><span class="time"><span class="i18n">10:00</span><div class="time-inner">10:00</div></span></div></div></div>
        </div>
        <div data-mid="102" data-peer-id="7" data-timestamp="1795428030" class="bubble is-in is-group-last">
          <div class="bubble-content"><div class="message spoilers-container">I am so nervous<span class="time"><div class="time-inner">10:00</div></span></div></div>
        </div>
      </div>
      <div class="bubbles-group">
        <div data-mid="103" data-timestamp="1795428090" class="bubble is-out">
          <div class="bubble-content"><div class="message spoilers-container"><div class="reply"><div class="reply-title"><span class="peer-title">Ilse</span></div><div class="reply-subtitle">The scan is on Friday</div></div><span class="translatable-message">Shall I come along?</span><span class="time"><div class="time-inner"><span class="time-edited">edited</span>10:01</div></span></div></div>
        </div>
        <div data-mid="104" data-timestamp="1795428099" class="bubble is-out voice-message"><div class="bubble-content"><audio-element class="audio"><div class="audio-time">0:12</div></audio-element></div></div>
      </div>
      <div class="bubble service" data-mid="105"><div class="service-msg">Ilse pinned a message</div></div>
    </section>
  </div></div></div>
  <div class="chat-input"><div class="input-message-container">
    <div class="input-message-input i18n scrollable" contenteditable="true" dir="auto" data-peer-id="7">I would be too</div>
    <div class="input-message-input input-field-input-fake" contenteditable="true" tabindex="-1">I would be too</div>
  </div></div>
</div>`,
  thread: [
    { from: 'them', text: 'The scan is on Friday', at: 1_795_428_000_000 },
    { from: 'them', text: 'I am so nervous', at: 1_795_428_030_000 },
    { from: 'me', text: 'Shall I come along?', at: 1_795_428_090_000 },
  ],
};
