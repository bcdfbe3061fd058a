import type { About, Fixture, Site } from './site.ts';

export const site: Site = {
  id: 'whatsapp',
  hosts: ['web.whatsapp.com'],
  editor: 'lexical',
  composer: [
    '[data-testid="conversation-compose-box-input"]',
    'footer [contenteditable="true"][role="textbox"]',
    '#main footer [contenteditable="true"]',
  ],
  list: ['[data-testid="conversation-panel-messages"]', '#main [role="application"]'],
  message: ['[data-testid^="conv-msg-"]', '.message-in, .message-out'],
  skip: ':has([data-icon="recalled"])',
  mine: ['[data-testid="tail-out"]', '.message-out'],
  theirs: ['[data-testid="tail-in"]', '.message-in'],
  runs: true,
  author: ['[data-testid="author"]'],
  text: ['[data-testid="selectable-text"]', 'span.selectable-text'],
  drop: '[data-testid="quoted-message"], .quoted-mention, [data-testid="msg-meta"]',
  key: 'data-testid',
  title: ['[data-testid="conversation-info-header-chat-title"]', '#main header span[title]'],
};

export const about: About = {
  name: 'WhatsApp Web',
  checked: '2026-11-23',
  source: 'public extensions of 2026, before and after the change of June 2026; see ../shared/SITES.md',
  confidence: 'medium',
};

export const fixture: Fixture = {
  url: 'https://web.whatsapp.com/',
  draft: 'That is a long night',
  html: `
<div id="app">
  <div id="side"><div contenteditable="true" role="textbox" data-tab="3" data-lexical-editor="true"><p>a search</p></div></div>
  <div id="main">
    <header><div data-testid="conversation-info-header"><span data-testid="conversation-info-header-chat-title" dir="auto" title="Mila">Mila</span></div></header>
    <div data-testid="conversation-panel-messages" role="application" tabindex="0">
      <div role="row"><div class="focusable-list-item"><span dir="auto">Yesterday</span></div></div>
      <div role="row"><div data-testid="conv-msg-false_1" class="focusable-list-item">
        <span data-testid="tail-in"></span>
        <div data-testid="msg-container"><div class="copyable-text" data-pre-plain-text="[23:41, 22/11/2026] Mila: ">
          <span data-testid="selectable-text" dir="ltr" class="selectable-text copyable-text"><span>The baby is ill again <img class="emoji" alt="😢" src="data:," draggable="false"></span></span>
        </div><div data-testid="msg-meta"><span dir="auto">23:41</span></div></div>
      </div></div>
      <div role="row"><div data-testid="conv-msg-false_2" class="focusable-list-item">
        <div data-testid="msg-container"><div class="copyable-text" data-pre-plain-text="[23:42, 22/11/2026] Mila: ">
          <span data-testid="selectable-text" dir="ltr" class="selectable-text copyable-text"><span>We have been up since two</span></span>
        </div><div data-testid="msg-meta"><span dir="auto">23:42</span></div></div>
      </div></div>
      <div role="row"><div data-testid="conv-msg-false_3" class="focusable-list-item">
        <div data-testid="msg-container"><button aria-label="Play"></button><div data-testid="audio-duration">0:41</div><div data-testid="msg-meta"><span dir="auto">23:43</span></div></div>
      </div></div>
      <div role="row"><div data-testid="conv-msg-true_4" class="focusable-list-item">
        <span data-testid="tail-out"></span>
        <div data-testid="msg-container">
          <div data-testid="quoted-message" role="button"><span dir="auto">Mila</span><span data-testid="selectable-text" class="quoted-mention selectable-text"><span>We have been up since two</span></span></div>
          <div class="copyable-text" data-pre-plain-text="[23:50, 22/11/2026] Jo: ">
            <span data-testid="selectable-text" dir="ltr" class="selectable-text copyable-text"><span>Oh no
how high is the fever?</span></span>
          </div><div data-testid="msg-meta"><span dir="auto">23:50</span><span data-icon="msg-dblcheck"></span></div></div>
      </div></div>
      <div role="row"><div data-testid="conv-msg-true_5" class="focusable-list-item">
        <div data-testid="msg-container"><span data-icon="recalled"></span><span data-testid="selectable-text" dir="auto"><span>You deleted this message</span></span></div>
      </div></div>
      <div role="row"><div data-testid="conv-msg-true_6" class="focusable-list-item">
        <div data-testid="msg-container"><div class="copyable-text"><span data-testid="selectable-text" dir="ltr" style="white-space: pre-wrap" class="selectable-text copyable-text"><span>Did you call the doctor?</span></span></div></div>
      </div></div>
    </div>
    <footer><div class="copyable-area"><div contenteditable="true" role="textbox" data-tab="10" data-lexical-editor="true" data-testid="conversation-compose-box-input" style="white-space: pre-wrap"><p dir="ltr"><span data-lexical-text="true">That is a long night</span></p></div></div></footer>
  </div>
</div>`,
  thread: [
    { from: 'them', text: 'The baby is ill again 😢' },
    { from: 'them', text: 'We have been up since two' },
    { from: 'me', text: 'Oh no how high is the fever?' },
    { from: 'me', text: 'Did you call the doctor?' },
  ],
};
