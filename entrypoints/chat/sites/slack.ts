import type { About, Fixture, Site } from './site.ts';

export const site: Site = {
  id: 'slack',
  hosts: ['app.slack.com'],
  editor: 'quill',
  composer: ['[data-qa="message_input"] .ql-editor', '.ql-editor[contenteditable="true"][role="textbox"]'],
  list: ['[data-qa="message_pane"]', '[data-qa="slack_kit_list"]', '.c-virtual_list__scroll_container'],
  message: ['[data-qa="message_container"][data-msg-ts]', '[data-qa="message_container"]'],
  skip: ':has(.c-message__body--automated)',
  mine: [],
  theirs: [],
  identities: [
    {
      own: { in: '[data-qa="user-button"][data-user-id]', read: 'data-user-id' },
      author: { in: '[data-message-sender]', read: 'data-message-sender' },
    },
    {
      own: {
        in: '[data-qa="user-button"] img[src*="slack-edge.com/"]',
        read: 'src',
        after: ['slack-edge.com/', '-'],
        until: '-',
      },
      author: { in: '[data-message-sender]', read: 'data-message-sender' },
    },
  ],
  runs: true,
  author: ['[data-qa="message_sender_name"]'],
  text: ['[data-qa="message-text"]', '.p-rich_text_block', '.c-message_kit__blocks'],
  drop: '.c-message__edited_label, .c-message_attachment, [data-qa="message_attachments"], .c-timestamp, blockquote',
  time: [
    { in: '', read: 'data-msg-ts', unit: 's' },
    { in: 'a.c-timestamp[data-ts]', read: 'data-ts', unit: 's' },
  ],
  key: 'data-msg-ts',
  title: ['[data-qa="channel_name"]', '[data-qa="channel-header-channel-name"]'],
};

export const about: About = {
  name: 'Slack',
  checked: '2026-11-23',
  source: 'public extensions of 2026; see ../shared/SITES.md',
  confidence: 'medium',
};

const sender = (id: string, name: string): string =>
  `<button class="c-message__sender_button" data-qa="message_sender_name" data-message-sender="${id}" type="button">${name}</button>`;

export const fixture: Fixture = {
  url: 'https://app.slack.com/client/T0TEAM/D0CHAT',
  draft: 'I did not know',
  html: `
<div class="p-client_container">
  <div class="p-control_strip"><button data-qa="user-button"><span class="c-avatar"><img src="https://ca.slack-edge.com/T0TEAM-U0ME-480e63356723-48" alt=""></span></button></div>
  <div class="p-workspace__primary_view">
    <span data-qa="channel_name">Ada</span>
    <div data-qa="message_pane"><div class="c-virtual_list__scroll_container" role="presentation" data-qa="slack_kit_list">
      <div data-qa="virtual-list-item"><div class="c-message_list__day_divider"><button type="button">Monday, November 23rd</button></div></div>
      <div data-qa="virtual-list-item"><div data-qa="message_container" data-msg-ts="1795428000.000100" data-msg-channel-id="D0CHAT" class="c-message_kit__background"><div class="c-message_kit__gutter__right">${sender('U0ADA', 'Ada')}
        <a class="c-timestamp" data-ts="1795428000.000100"><span class="c-timestamp__label">11:00</span></a>
        <div class="c-message_kit__blocks"><div data-qa="message-text"><div class="p-rich_text_block"><div class="p-rich_text_section">I gave notice this morning <img class="c-emoji" alt=":cry:" data-stringify-emoji=":cry:" src="data:,"></div></div></div></div></div></div></div>
      <div data-qa="virtual-list-item"><div data-qa="message_container" data-msg-ts="1795428060.000200" class="c-message_kit__background"><div data-qa="message-text"><div class="p-rich_text_block"><div class="p-rich_text_section">nobody knows yet, <a class="c-mrkdwn__user">@kim</a></div><pre class="p-rich_text_preformatted">last_day = 30</pre></div><span class="c-message__edited_label">(edited)</span></div></div></div>
      <div data-qa="virtual-list-item"><div data-qa="message_container" data-msg-ts="1795428120.000300" class="c-message_kit__background">${sender('U0ME', 'Kim')}<div data-qa="message-text"><div class="p-rich_text_block"><blockquote class="p-rich_text_quote">nobody knows yet</blockquote><div class="p-rich_text_section">How are you now?</div></div></div><div data-qa="message_attachments"><div class="c-message_attachment">A file</div></div>
        <div data-qa="message_input"><div class="ql-editor" contenteditable="true" role="textbox"><p>a message being edited</p></div></div></div></div>
      <div data-qa="virtual-list-item"><div data-qa="message_container" data-msg-ts="1795428180.000400"><div class="c-message__body--automated" data-qa="message-text">joined the conversation</div></div></div>
    </div></div>
    <div data-qa="message_input"><div class="ql-container"><div class="ql-editor" contenteditable="true" role="textbox" data-gramm="false"><p>I did not know</p></div><div class="ql-clipboard" contenteditable="true" tabindex="-1" aria-hidden="true"></div></div></div>
  </div>
  <div data-qa="threads_flexpane"><div class="c-virtual_list__scroll_container"><div data-qa="message_container" data-msg-ts="1795420000.0">${sender('U0BO', 'Bo')}<div data-qa="message-text">In a thread of another talk</div></div></div><div data-qa="message_input"><div class="ql-editor" contenteditable="true" role="textbox"><p>an answer in the thread</p></div></div></div>
</div>`,
  thread: [
    { from: 'them', text: 'I gave notice this morning :cry:', at: 1_795_428_000_000 },
    { from: 'them', text: 'nobody knows yet, @kim\nlast_day = 30', at: 1_795_428_060_000 },
    { from: 'me', text: 'How are you now?', at: 1_795_428_120_000 },
  ],
};
