import type { About, Fixture, Site } from './site.ts';

export const site: Site = {
  id: 'linkedin',
  hosts: ['www.linkedin.com', 'linkedin.com'],
  hasOtherBoxes: true,
  editor: 'contenteditable',
  composer: ['.msg-form__contenteditable[contenteditable="true"][role="textbox"]'],
  list: ['.msg-s-message-list', '.msg-s-message-list-content'],
  message: ['li.msg-s-message-list__event', '.msg-s-event-listitem[data-event-urn]'],
  mine: ['.msg-s-event-listitem:not(.msg-s-event-listitem--other)'],
  theirs: ['.msg-s-event-listitem--other'],
  author: ['.msg-s-message-group__name'],
  text: ['.msg-s-event-listitem__body'],
  drop: '[class*="replied-message"], [class*="msg-s-event-listitem__edited"], .visually-hidden',
  typing: ['.msg-s-message-list__typing-indicator-container--visible', '.msg-typing-indicator'],
  title: ['.msg-entity-lockup__entity-title', '.msg-thread__link-to-profile', '.msg-title-bar h2'],
};

export const about: About = {
  name: 'LinkedIn',
  checked: '2026-11-23',
  source: 'public extensions of 2026; see ../shared/SITES.md',
  confidence: 'high',
};

const event = (other: boolean, words: string, head = ''): string => `
  <li class="msg-s-message-list__event clearfix">${head}
    <div class="msg-s-event-listitem ${other ? 'msg-s-event-listitem--other' : ''}" data-event-urn="urn:li:msg_message:1">
      <div class="msg-s-event-listitem__message-bubble"><p class="msg-s-event-listitem__body t-14">${words}</p></div>
    </div></li>`;
const head = (name: string): string =>
  `<div class="msg-s-message-group__meta"><span class="msg-s-message-group__name">${name}</span><time class="msg-s-message-group__timestamp">11:00</time></div>`;
const thread = (name: string, events: string, draft: string): string => `
  <div class="msg-convo-wrapper"><h2 class="msg-entity-lockup__entity-title">${name}</h2>
    <div class="msg-s-message-list"><ul class="msg-s-message-list-content">${events}</ul></div>
    <form class="msg-form"><div class="msg-form__contenteditable" contenteditable="true" role="textbox" aria-multiline="true">${draft}</div></form>
  </div>`;

export const fixture: Fixture = {
  url: 'https://www.linkedin.com/messaging/thread/2-abc/',
  draft: 'I know that one',
  html: `
<div class="ql-editor" contenteditable="true" role="textbox">a comment on a post</div>
${thread(
  'Vera',
  `<li class="msg-s-message-list__event"><time class="msg-s-message-list__time-heading">Today</time></li>
   ${event(true, 'Another rejection this morning', head('Vera'))}
   ${event(true, 'number thirty &#x1F643;')}
   ${event(false, 'How do you keep going?<br><a href="https://example.org/tips">example.org/tips</a>', head('Kim'))}
   <li class="msg-s-message-list__event"><div class="msg-s-event-listitem msg-s-event-listitem--other"><div class="msg-s-event-listitem__recalled">This message has been deleted.</div></div></li>`,
  '<p>I know that one</p>',
)}
<aside class="msg-overlay-conversation-bubble">${thread('Someone else', event(true, 'Are you hiring?', head('Someone')), '<p></p>')}</aside>`,
  thread: [
    { from: 'them', text: 'Another rejection this morning' },
    { from: 'them', text: 'number thirty 🙃' },
    { from: 'me', text: 'How do you keep going?\nexample.org/tips' },
  ],
};
