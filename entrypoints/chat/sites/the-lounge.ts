import type { About, Fixture, Site } from './site.ts';

export const site: Site = {
  id: 'the-lounge',
  hosts: [],
  detect: '#viewport #chat-container #input',
  editor: 'textarea',
  composer: ['textarea#input'],
  list: ['#chat .messages[role="log"]'],
  message: ['.msg[data-type="message"], .msg[data-type="action"]'],
  mine: ['.msg.self'],
  theirs: ['.msg:not(.self)'],
  author: ['.from .user[data-name]'],
  text: ['.content'],
  drop: '.preview, .toggle-button, .msg[data-type="action"] .content > .user:first-child',
  key: 'id',
  title: ['.header .title'],
};

export const about: About = {
  name: 'The Lounge',
  checked: '2026-11-23',
  source: 'thelounge 4.5.2 live run, client/components/Message.vue; see ../shared/SITES.md',
  confidence: 'high',
};

export const fixture: Fixture = {
  url: 'https://irc.example.org/#/chan-2',
  draft: 'oh no',
  html: `
<div id="viewport">
  <div id="chat-container" class="window" data-current-channel="robin">
    <div id="chat">
      <div id="chan-2" class="chat-view" data-type="query" role="tabpanel">
        <div class="header"><span class="title">robin</span><form class="message-search"><input type="search" name="search"></form></div>
        <div class="chat-content">
          <div class="chat" tabindex="-1">
            <div class="messages" role="log" aria-live="polite" aria-relevant="additions">
              <div class="date-marker-container"><div class="date-marker"><span class="date-marker-text">Today</span></div></div>
              <div id="msg-1" class="msg" data-type="join" data-from="robin"><span class="time">09:10</span><span class="from"></span><span class="content"><span class="user" data-name="robin">robin</span> has joined the channel</span></div>
              <div id="msg-2" class="msg" data-type="message" data-from="robin">
                <span class="time" aria-label="23 November 2026, 09:11:00">09:11</span>
                <span class="from"><span class="only-copy">&lt;</span><span class="user" data-name="robin">robin</span><span class="only-copy">&gt; </span></span>
                <span class="content" dir="auto">they are closing our team in March</span>
              </div>
              <div id="msg-3" class="msg" data-type="action" data-from="robin">
                <span class="time">09:11</span><span class="from"><span class="only-copy">* </span></span>
                <span class="content" dir="auto"><span class="user" data-name="robin">robin</span> stares at the ceiling</span>
              </div>
              <div id="msg-4" class="msg self" data-type="message" data-from="kim">
                <span class="time">09:12</span>
                <span class="from"><span class="only-copy">&lt;</span><span class="user" data-name="kim">kim</span><span class="only-copy">&gt; </span></span>
                <span class="content" dir="auto">how did you hear it? <a href="https://example.org/news">https://example.org/news</a><div class="preview"><div class="toggle-content">A title and a summary</div></div></span>
              </div>
            </div>
          </div>
        </div>
      </div>
    </div>
    <form id="form" method="post" action="">
      <span id="nick">kim</span>
      <textarea id="input" dir="auto" class="mousetrap" placeholder="Write to robin">oh no</textarea>
      <button id="submit" type="submit" aria-label="Send message"></button>
    </form>
  </div>
</div>`,
  thread: [
    { from: 'them', text: 'they are closing our team in March' },
    { from: 'them', text: 'stares at the ceiling' },
    { from: 'me', text: 'how did you hear it? https://example.org/news' },
  ],
};
