import type { About, Fixture, Site } from './site.ts';

export const site: Site = {
  id: 'teams',
  hosts: ['teams.cloud.microsoft', 'teams.microsoft.com', 'teams.live.com'],
  hasOtherBoxes: true,
  editor: 'ckeditor',
  composer: [
    '[data-tid="ckeditor"][contenteditable="true"]',
    '[data-tid="ckeditor"] [contenteditable="true"]',
  ],
  list: [
    '#chat-pane-list',
    '[data-tid="message-pane-list-viewport"]',
    '[data-tid="message-pane-list-runway"]',
    '[data-tid="channel-pane-runway"]',
  ],
  message: [
    '[data-tid="chat-pane-item"]',
    '[data-tid="chat-pane-message"]',
    '[data-tid="channel-pane-message"]',
  ],
  skip: ':has([data-tid="control-message-renderer"])',
  mine: ['.fui-ChatMyMessage'],
  theirs: ['.fui-ChatMessage'],
  author: ['[data-tid="message-author-name"]', '[id^="author-"]'],
  text: ['[data-tid="messageBodyContent"]', '[data-message-content]', '[id^="content-"]'],
  drop: '[data-tid^="quoted-reply"], blockquote, [itemtype*="Reply"], [data-tid^="attachment"], [data-tid^="url-preview"], time',
  time: [
    { in: '[data-mid]', read: 'data-mid', unit: 'ms' },
    { in: 'time[datetime]', read: 'datetime', unit: 'iso' },
  ],
  title: ['[data-tid="chat-title"]'],
};

export const about: About = {
  name: 'Microsoft Teams',
  checked: '2026-11-23',
  source: 'public extensions of 2026 and @fluentui-contrib/react-chat run live; see ../shared/SITES.md',
  confidence: 'high',
};

const message = (mid: number, mine: boolean, head: string, words: string): string => `
  <div data-tid="chat-pane-item"><div class="fui-${mine ? 'ChatMyMessage' : 'ChatMessage'}">${head}
    <div data-tid="chat-pane-message" data-mid="${mid}" class="fui-${mine ? 'ChatMyMessage' : 'ChatMessage'}__body">
      <div id="content-${mid}" data-message-content data-tid="messageBodyContent">${words}</div>
    </div></div></div>`;

export const fixture: Fixture = {
  url: 'https://teams.microsoft.com/v2/',
  draft: 'Before you decide:\nwhat do you want?',
  html: `
<div data-tid="app-layout">
  <h2 data-tid="chat-title"><span>Rashid</span></h2>
  <input type="search" data-tid="search">
  <div data-tid="message-pane-list-viewport"><div id="chat-pane-list">
    <div data-tid="chat-pane-item"><div data-tid="control-message-renderer"><div data-tid="messageBodyContent">Rashid added Kim to the chat</div></div></div>
    ${message(1_795_428_000_000, false, '<span data-tid="message-author-name">Rashid</span><time datetime="2026-11-23T10:00:00.000Z">11:00</time>', '<p>They want me to move to Oslo</p>')}
    ${message(1_795_428_060_000, false, '', '<p>before January&nbsp;<img itemtype="http://schema.skype.com/Emoji" alt="😬" src="data:,"></p>')}
    ${message(1_795_428_120_000, true, '<time datetime="2026-11-23T10:02:00.000Z">11:02</time>', '<blockquote itemtype="http://schema.skype.com/Reply"><strong>Rashid</strong><p>before January</p></blockquote><p>That is soon, <span itemtype="http://schema.skype.com/Mention">Rashid</span></p><ul><li>the children?</li><li>the house?</li></ul>')}
    <div data-tid="chat-pane-item"><div data-tid="chat-pane-message" data-mid="1795428180000"><div data-tid="message-undo-delete">This message was deleted</div></div></div>
  </div></div>
  <div data-tid="ckeditor" contenteditable="true" role="textbox" class="ck ck-content ck-editor__editable"><p>Before you decide:</p><p>what do you want?</p></div>
</div>`,
  thread: [
    { from: 'them', text: 'They want me to move to Oslo', at: 1_795_428_000_000 },
    { from: 'them', text: 'before January 😬', at: 1_795_428_060_000 },
    { from: 'me', text: 'That is soon, Rashid\nthe children?\nthe house?', at: 1_795_428_120_000 },
  ],
};
