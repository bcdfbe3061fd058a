import type { About, Fixture, Site } from './site.ts';

export const site: Site = {
  id: 'vk',
  hosts: ['vk.com', 'vk.ru', 'm.vk.com', 'web.vk.me', 'web.vk.com'],
  hasOtherBoxes: true,
  editor: 'contenteditable',
  composer: [
    '.ConvoComposer__input[contenteditable="true"]',
    '.ConvoComposer [contenteditable="true"]',
    '.ComposerInput__input[contenteditable="true"]',
    '.im_editable[contenteditable="true"]',
  ],
  list: ['.ConvoHistory', '.im-page--chat-body'],
  message: ['.ConvoMessage', '.im-mess'],
  skip: '.ConvoMessage--service, .im-mess_srv',
  mine: ['.ConvoMessage--out', '.im-mess_out'],
  theirs: ['.ConvoMessage:not(.ConvoMessage--out)', '.im-mess:not(.im-mess_out)'],
  author: ['.ConvoMessage__author', '[class*="PeerTitle"]'],
  text: ['.MessageText', '.im-mess--text'],
  drop: '.MessageReply, .ConvoMessage__reply, [class*="InfoWithoutBubbles"], .AttachmentList, .ConvoMessage__attachments',
  key: 'data-msgid',
  typing: ['.ConvoTyping', '.im-page--typing'],
  title: ['.ConvoTitle__title', '.ConvoHeader__info'],
};

export const about: About = {
  name: 'VK',
  checked: '2026-11-23',
  source: 'public extensions; see ../shared/SITES.md',
  confidence: 'medium',
};

const message = (out: boolean, body: string): string => `
  <div class="ConvoMessage ${out ? 'ConvoMessage--out' : ''} ConvoMessage--withoutBubbles" role="listitem">${body}<span class="ConvoMessageInfoWithoutBubbles__date">11:00</span></div>`;
const words = (html: string): string =>
  `<div class="ConvoMessage__text"><span class="MessageText">${html}</span></div>`;

export const fixture: Fixture = {
  url: 'https://vk.com/im/convo/77',
  draft: 'я рядом',
  html: `
<div class="reply_field" contenteditable="true" role="textbox">a comment on a wall</div>
<div class="ConvoMain"><header class="ConvoHeader"><div class="ConvoTitle"><span class="ConvoTitle__title">Оля</span></div></header>
  <div class="ConvoHistory" role="list">
    <div class="ConvoHistory__dateSeparator">сегодня</div>
    <div class="ConvoMessage ConvoMessage--service"><span class="MessageText">Оля создала чат</span></div>
    <div class="ConvoStack"><span class="ConvoMessage__author">Оля</span>
      ${message(false, words('меня уволили'))}
      ${message(false, words('просто так <img class="emoji" alt="😞" src="data:,">'))}
    </div>
    <div class="ConvoStack ConvoStack--out">
      ${message(true, `<div class="MessageReply"><span class="MessageText">меня уволили</span></div>${words('как ты<br>сейчас?')}`)}
      ${message(true, '<div class="AttachmentList"><audio></audio></div>')}
    </div>
  </div>
  <div class="ConvoComposer"><span class="ConvoComposer__input" contenteditable="true" role="textbox" style="display: block; min-height: 20px; white-space: pre-wrap">я рядом</span></div>
</div>`,
  thread: [
    { from: 'them', text: 'меня уволили' },
    { from: 'them', text: 'просто так 😞' },
    { from: 'me', text: 'как ты\nсейчас?' },
  ],
};
