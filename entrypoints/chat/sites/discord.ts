import type { About, Fixture, Site } from './site.ts';

export const site: Site = {
  id: 'discord',
  hosts: ['discord.com', 'ptb.discord.com', 'canary.discord.com'],
  editor: 'slate',
  composer: [
    '[role="textbox"][data-slate-editor="true"]',
    '[class*="channelTextArea_"] [contenteditable="true"]',
  ],
  list: ['ol[data-list-id="chat-messages"]'],
  message: ['li[id^="chat-messages-"]', '[role="article"]'],
  skip: ':has([class*="systemMessage"])',
  mine: [],
  theirs: [],
  identities: [
    {
      own: {
        in: 'section[class*="panels_"] img[src*="/avatars/"]:not([src*="/embed/"])',
        read: 'src',
        after: ['/avatars/'],
        until: '/',
      },
      author: { in: 'img[class*="avatar_"][src*="/users/"]', read: 'src', after: ['/users/'], until: '/' },
    },
    {
      own: {
        in: 'section[class*="panels_"] img[src*="/avatars/"]:not([src*="/embed/"])',
        read: 'src',
        after: ['/avatars/'],
        until: '/',
      },
      author: {
        in: 'img[class*="avatar_"][src*="/avatars/"]:not([src*="/embed/"], [src*="/users/"])',
        read: 'src',
        after: ['/avatars/'],
        until: '/',
      },
    },
    {
      own: { in: 'section[class*="panels_"] [class*="nameTag"] [class*="title"]', read: '' },
      author: { in: '[id^="message-username-"]', read: '' },
    },
  ],
  runs: true,
  author: ['[id^="message-username-"]'],
  text: ['[id^="message-content-"]'],
  drop: '[id^="message-reply-context-"], time, [class*="timestamp"], [class*="edited"]',
  time: [
    { in: '[id^="message-timestamp-"]', read: 'datetime', unit: 'iso' },
    { in: 'time[datetime]', read: 'datetime', unit: 'iso' },
  ],
  key: 'id',
  title: ['h1[class*="title"]', '[class*="titleWrapper_"]'],
};

export const about: About = {
  name: 'Discord',
  checked: '2026-11-23',
  source: 'public extensions and user styles of 2026; see ../shared/SITES.md',
  confidence: 'medium',
};

export const fixture: Fixture = {
  url: 'https://discord.com/channels/@me/900',
  draft: 'that must sting',
  html: `
<div id="app-mount">
  <section class="panels_a4d4d9" aria-label="User area"><div class="avatarWrapper_b2ca13"><img src="https://cdn.discordapp.com/avatars/111222/aa.webp?size=40" alt=" "></div><div class="nameTag_b2ca13"><div class="title_b2ca13">kim</div></div></section>
  <main class="chatContent_f75fb0">
    <section class="title_f75fb0"><div class="titleWrapper_f75fb0"><h1 class="title_fc4f04">rosa</h1></div></section>
    <div class="messagesWrapper_e2e187"><ol role="list" data-list-id="chat-messages" class="scrollerInner_e2e187">
      <div class="divider_c2654d" role="separator"><span class="content_c2654d">23 November 2026</span></div>
      <li id="chat-messages-900-1" class="messageListItem_d5deea"><div role="article" class="message_d5deea cozyMessage_d5deea groupStart_d5deea">
        <div class="contents_f9f2ca"><img class="avatar_f9f2ca clickable_f9f2ca" src="https://cdn.discordapp.com/avatars/333444/bb.webp?size=80" alt=" ">
        <h3 class="header_f9f2ca"><span id="message-username-1" class="headerText_f9f2ca"><span class="username_f9f2ca">rosa</span></span><span class="timestamp_f9f2ca"><time id="message-timestamp-1" datetime="2026-11-23T10:00:00.000Z">Today at 11:00</time></span></h3>
        <div id="message-content-1" class="markup_f8f345 messageContent_f9f2ca"><span>they cut me from the team</span></div></div></div></li>
      <li id="chat-messages-900-2" class="messageListItem_d5deea"><div role="article" class="message_d5deea">
        <div class="contents_f9f2ca"><span class="timestamp_f9f2ca alt_f9f2ca"><time id="message-timestamp-2" datetime="2026-11-23T10:01:00.000Z">11:01</time></span>
        <div id="message-content-2" class="markup_f8f345 messageContent_f9f2ca"><span>two years of training </span><span class="emojiContainer_bae8cb"><img aria-label="😞" src="data:," alt="😞" class="emoji"></span></div></div></div></li>
      <li id="chat-messages-900-3" class="messageListItem_d5deea"><div role="article" class="message_d5deea groupStart_d5deea hasReply_f9f2ca">
        <div id="message-reply-context-3" class="repliedMessage_f9f2ca"><img class="replyAvatar_f9f2ca" src="https://cdn.discordapp.com/avatars/333444/bb.webp?size=16" alt=" "><span class="username_f9f2ca">rosa</span><div class="repliedTextPreview_f9f2ca"><div id="message-content-1" class="repliedTextContent_f9f2ca">they cut me from the team</div></div></div>
        <div class="contents_f9f2ca"><img class="avatar_f9f2ca" src="https://cdn.discordapp.com/avatars/111222/aa.webp?size=80" alt=" ">
        <h3 class="header_f9f2ca"><span id="message-username-3"><span class="username_f9f2ca">kim</span></span><time id="message-timestamp-3" datetime="2026-11-23T10:02:00.000Z">11:02</time></h3>
        <div id="message-content-3" class="markup_f8f345 messageContent_f9f2ca"><span>what? did they say why, </span><span class="mention" role="button">@rosa</span><span>?</span> <span class="timestamp_f9f2ca"><time datetime="2026-11-23T10:03:00.000Z"><span class="edited_f9f2ca">(edited)</span></time></span></div></div></div></li>
      <li id="chat-messages-900-4" class="messageListItem_d5deea"><div role="article" class="message_d5deea">
        <div class="contents_f9f2ca"><time id="message-timestamp-4" datetime="2026-11-23T10:03:30.000Z">11:03</time>
        <div id="message-content-4" class="markup_f8f345 messageContent_f9f2ca"><pre><code class="hljs">rank = 12</code></pre></div></div>
        <div role="textbox" data-slate-editor="true" contenteditable="true" class="slateTextArea_ec4baf">a message being edited</div></div></li>
      <li id="chat-messages-900-5" class="messageListItem_d5deea"><div role="article" class="message_d5deea systemMessage_d5deea"><div id="message-content-5">rosa started a call</div></div></li>
      <li id="chat-messages-900-6" class="messageListItem_d5deea"><div role="article" class="message_d5deea groupStart_d5deea">
        <div class="contents_f9f2ca"><img class="avatar_f9f2ca" src="https://cdn.discordapp.com/embed/avatars/3.png" alt=" "><h3 class="header_f9f2ca"><span id="message-username-6">bo</span></h3>
        <div id="message-content-6" class="markup_f8f345 messageContent_f9f2ca"><span>same here</span></div></div></div></li>
    </ol></div>
    <form class="form_f75fb0"><div class="channelTextArea_f75fb0"><div role="textbox" aria-multiline="true" data-slate-editor="true" contenteditable="true" style="white-space: pre-wrap"><div data-slate-node="element"><span data-slate-node="text"><span data-slate-leaf="true"><span data-slate-string="true">that must sting</span></span></span></div></div></div></form>
  </main>
</div>`,
  thread: [
    { from: 'them', text: 'they cut me from the team', at: 1_795_428_000_000 },
    { from: 'them', text: 'two years of training 😞', at: 1_795_428_060_000 },
    { from: 'me', text: 'what? did they say why, @rosa?', at: 1_795_428_120_000 },
    { from: 'me', text: 'rank = 12', at: 1_795_428_210_000 },
    { from: 'them', text: 'same here' },
  ],
};
