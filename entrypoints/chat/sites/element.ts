import type { About, Fixture, Site } from './site.ts';

export const site: Site = {
  id: 'element',
  hosts: ['app.element.io', 'develop.element.io', 'chat.element.io'],
  detect: '.mx_MatrixChat .mx_MessageComposer',
  editor: 'contenteditable',
  composer: [
    '.mx_SendMessageComposer .mx_BasicMessageComposer_input[contenteditable="true"]',
    '.mx_SendWysiwygComposer .mx_WysiwygComposer_Editor_content[contenteditable="true"]',
    '.mx_WysiwygComposer_Editor_content[contenteditable="true"]',
  ],
  list: ['.mx_RoomView_MessageList'],
  message: ['li.mx_EventTile[data-event-id]', '.mx_EventTile[data-event-id]'],
  skip: '.mx_EventTile_info, :has(.mx_RedactedBody)',
  mine: ['.mx_EventTile[data-self="true"]'],
  theirs: ['.mx_EventTile[data-self="false"]'],
  author: ['.mx_DisambiguatedProfile_displayName'],
  text: ['.mx_MTextBody .mx_EventTile_body', '.mx_EventTile_body', '.mx_MTextBody'],
  drop: '.mx_ReplyChain, .mx_ReplyTile, mx-reply, .mx_EventTile_edited, .mx_MessageTimestamp, .mx_LinkPreviewGroup, .mx_CodeBlock_button',
  key: 'data-event-id',
  typing: ['.mx_WhoIsTypingTile'],
  title: ['.mx_RoomHeader_heading', '.mx_RoomHeader_nametext'],
};

export const about: About = {
  name: 'Element',
  checked: '2026-11-23',
  source: 'element-web, EventTile.tsx; public extensions; see ../shared/SITES.md',
  confidence: 'high',
};

const tile = (id: string, own: boolean, body: string, name = ''): string => `
  <li class="mx_EventTile" data-layout="group" data-self="${own}" data-event-id="$${id}" data-scroll-tokens="$${id}">
    ${name && `<div class="mx_DisambiguatedProfile"><span class="mx_DisambiguatedProfile_displayName">${name}</span></div>`}
    <div class="mx_EventTile_line"><a class="mx_MessageTimestamp">11:00</a>${body}</div></li>`;
const words = (text: string): string =>
  `<div class="mx_MTextBody mx_EventTile_content"><div class="mx_EventTile_body" dir="auto">${text}</div></div>`;

export const fixture: Fixture = {
  url: 'https://app.element.io/#/room/!abc:example.org',
  draft: 'oh Sanne',
  html: `
<div class="mx_MatrixChat">
  <header class="mx_RoomHeader"><div class="mx_RoomHeader_heading"><span>Sanne</span></div></header>
  <div class="mx_RoomView_body">
    <ol class="mx_RoomView_MessageList" aria-live="polite">
      <li class="mx_TimelineSeparator" role="separator"><h2>Today</h2></li>
      <li class="mx_EventTile mx_EventTile_info" data-self="false" data-event-id="$0"><div class="mx_EventTile_line"><div class="mx_TextualEvent mx_EventTile_body">Sanne joined the room</div></div></li>
      ${tile('1', false, words('I had a panic attack in the train'), 'Sanne')}
      ${tile('2', false, words('everybody looked <span class="mx_Emoji" title=":grimacing:">😬</span>'))}
      ${tile('3', true, `<div class="mx_ReplyChain"><blockquote><div class="mx_ReplyTile"><div class="mx_MTextBody"><div class="mx_EventTile_body">everybody looked</div></div></div></blockquote></div>${words('that must have been frightening, <a class="mx_Pill">Sanne</a>')}<div class="mx_EventTile_edited">(edited)</div>`, 'Kim')}
      ${tile('4', true, words('<pre class="mx_EventTile_pre_container"><code>breathe in 4\nout 6</code></pre>'))}
      ${tile('5', false, '<div class="mx_RedactedBody">Message deleted</div>', 'Sanne')}
      ${tile('6', true, '<div class="mx_MFileBody"><span class="mx_MFileBody_info_filename">notes.pdf</span></div><div class="mx_EditMessageComposer"><div class="mx_BasicMessageComposer_input" contenteditable="true" role="textbox">a message being edited</div></div>', 'Kim')}
    </ol>
    <div class="mx_MessageComposer"><div class="mx_SendMessageComposer"><div class="mx_BasicMessageComposer"><div class="mx_BasicMessageComposer_input" contenteditable="true" role="textbox" dir="auto" style="white-space: pre-wrap"><div>oh Sanne</div></div></div></div></div>
  </div>
  <aside class="mx_ThreadView"><ol class="mx_RoomView_MessageList">${tile('9', false, words('Something in a thread'), 'Bo')}</ol>
    <div class="mx_MessageComposer"><div class="mx_SendMessageComposer"><div class="mx_BasicMessageComposer_input" contenteditable="true" role="textbox"><div>an answer there</div></div></div></div></aside>
</div>`,
  thread: [
    { from: 'them', text: 'I had a panic attack in the train' },
    { from: 'them', text: 'everybody looked 😬' },
    { from: 'me', text: 'that must have been frightening, Sanne' },
    { from: 'me', text: 'breathe in 4 out 6' },
  ],
};
