import type { About, Fixture, Site } from './site.ts';

export const site: Site = {
  id: 'zulip',
  hosts: ['*.zulipchat.com', 'chat.zulip.org'],
  detect: 'textarea#compose-textarea',
  hasOtherBoxes: true,
  editor: 'textarea',
  composer: ['textarea#compose-textarea'],
  list: [
    '.message-feed .message-list.focused-message-list',
    '.message-feed .message-list',
    '.focused-message-list',
  ],
  message: ['.message_row[id^="message-row-"]', '.message_row'],
  mine: [],
  theirs: [],
  identities: [
    {
      own: { in: '.user_sidebar_entry:has(.my_user_status)[data-user-id]', read: 'data-user-id' },
      author: { in: '.message-avatar[class*="u-"]', read: 'class', after: ['u-'], until: ' ' },
    },
  ],
  runs: true,
  author: ['.sender_name_text'],
  text: ['.message_content', '.status-message'],
  drop: 'blockquote, .message_edit_notice, .message_inline_image, .message_embed, .message_reactions, .code-buttons-container',
  key: 'id',
  typing: ['#typing_notifications .typing-notification'],
  title: ['#message_view_header .navbar_title', '#message_view_header'],
};

export const about: About = {
  name: 'Zulip',
  checked: '2026-11-23',
  source:
    'zulip, web/templates (single_message, message_body, message_avatar, presence_row, user_full_name); see ../shared/SITES.md',
  confidence: 'high',
};

const row = (id: number, user: number, name: string, content: string): string => `
  <div id="message-row-1-${id}" class="message_row ${name && 'include-sender'} private-message" role="listitem"><div class="messagebox"><div class="messagebox-content">
    ${name && `<div class="u-${user} message-avatar sender_info_hover" aria-hidden="true"><img src="data:," alt=""></div>`}
    <span class="message_sender">${name && `<span class="sender_name" role="button"><span class="sender_name_text"><span class="user-name">${name}</span></span></span>`}</span>
    <a class="message_time">11:00</a>${content}
    <div class="message_edit"><div class="message_edit_form"></div></div><div class="message_reactions"><div class="message_reaction">2</div></div>
  </div></div></div>`;
const words = (html: string): string => `<div class="message_content rendered_markdown">${html}</div>`;

export const fixture: Fixture = {
  url: 'https://team.zulipchat.com/#narrow/dm/7-Aisha',
  draft: 'Take your time',
  html: `
<div class="app">
  <div id="message_view_header"><span class="navbar_title">Aisha</span></div>
  <div class="message-feed"><div class="message-list focused-message-list" role="list" data-message-list-id="1">
    <div class="recipient_row"><div class="message_header"><span class="recipient_row_date">Today</span></div>
    ${row(11, 7, 'Aisha', words('<p>I failed the audit</p>'))}
    ${row(12, 7, '', words('<p>and I had to tell them all, <span class="user-mention" data-user-id="3">@Kim</span></p>'))}
    ${row(13, 3, 'Kim', words('<p><span class="user-mention silent">Aisha</span></p><blockquote><p>I failed the audit</p></blockquote><p>What part was worst?<br>The telling?</p><div class="codehilite"><pre><code>exit 1</code></pre></div>'))}
    ${row(14, 7, 'Aisha', '<span class="rendered_markdown status-message">shrugs</span>')}
    ${row(15, 7, '', words('<div class="message_inline_image"><a title="photo.png"></a></div>'))}
    </div>
  </div></div>
  <div id="compose"><form id="send_message_form"><textarea class="new_message_textarea" id="compose-textarea" name="content">Take your time</textarea></form></div>
  <ul id="buddy-list-other-users"><li data-user-id="7" class="user_sidebar_entry"><span class="user-name">Aisha</span></li>
    <li data-user-id="3" class="user_sidebar_entry"><span class="user-name">Kim</span>&nbsp;<span class="my_user_status">(jij)</span></li></ul>
  <textarea id="topic_description" name="description">a form elsewhere</textarea>
</div>`,
  thread: [
    { from: 'them', text: 'I failed the audit' },
    { from: 'them', text: 'and I had to tell them all, @Kim' },
    { from: 'me', text: 'Aisha\nWhat part was worst?\nThe telling?\nexit 1' },
    { from: 'them', text: 'shrugs' },
  ],
};
