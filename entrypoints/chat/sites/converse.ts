import type { About, Fixture, Site } from './site.ts';

export const site: Site = {
  id: 'converse',
  hosts: ['conversejs.org', 'inverse.chat'],
  detect: 'converse-root converse-chat-content, converse-chat-message-form, converse-muc-message-form',
  editor: 'textarea',
  composer: ['textarea.chat-textarea'],
  list: ['converse-chat-content', '.chat-content__messages'],
  message: ['.chat-msg'],
  skip: '.chat-msg--retracted',
  mine: ['.chat-msg__content--me'],
  theirs: ['.chat-msg__content--them'],
  author: ['.chat-msg__author'],
  text: ['.chat-msg__text'],
  time: [{ in: '', read: 'data-isodate', unit: 'iso' }],
  key: 'data-msgid',
  typing: ['.chat-content__notifications'],
  title: ['.chatbox-title__text'],
};

export const about: About = {
  name: 'Converse.js',
  checked: '2026-11-23',
  source: 'converse.js 14.0.0, src/shared/chat/templates/message.js and a live run; see ../shared/SITES.md',
  confidence: 'high',
};

export const fixture: Fixture = {
  url: 'https://conversejs.org/fullscreen.html',
  draft: 'I had no idea',
  html: `
<converse-root>
  <converse-chat class="chatbox">
    <div class="flyout box-flyout">
      <converse-chat-heading class="chat-head">
        <div class="chatbox-title__text" role="heading" aria-level="2"><a class="user">Noor</a></div>
      </converse-chat-heading>
      <div class="chat-body">
        <div class="chat-content" aria-live="polite">
          <converse-chat-content>
            <div class="chat-content__messages">
              <div class="chat-content__notifications"></div>
              <converse-message-history>
                <converse-chat-message>
                  <div class="message date-separator"><time class="separator-text">Monday</time></div>
                </converse-chat-message>
                <converse-chat-message>
                  <div class="message chat-msg chat" data-isodate="2026-11-23T10:00:00.000Z" data-msgid="a1" data-from="noor@example.org">
                    <div class="chat-msg__content chat-msg__content--them">
                      <span class="chat-msg__heading">
                        <span class="chat-msg__author"><a>Noor</a></span>
                        <time class="chat-msg__time" timestamp="2026-11-23T10:00:00.000Z">11:00</time>
                      </span>
                      <div class="chat-msg__body chat-msg__body--chat">
                        <div class="chat-msg__message">
                          <span class="chat-msg__body--wrapper">
                            <converse-chat-message-body class="chat-msg__text">The house is so empty since the move</converse-chat-message-body>
                          </span>
                        </div>
                      </div>
                    </div>
                  </div>
                </converse-chat-message>
                <converse-chat-message>
                  <div class="message chat-msg chat" data-isodate="2026-11-23T10:01:00.000Z" data-msgid="a2" data-from="me@example.org">
                    <div class="chat-msg__content chat-msg__content--me">
                      <span class="chat-msg__heading">
                        <span class="chat-msg__author"><a>Me</a></span>
                        <time class="chat-msg__time" timestamp="2026-11-23T10:01:00.000Z">11:01</time>
                      </span>
                      <div class="chat-msg__body chat-msg__body--chat chat-msg__body--received">
                        <div class="chat-msg__message">
                          <span class="chat-msg__body--wrapper">
                            <converse-chat-message-body class="chat-msg__text">It must be quiet there<br>at night too?</converse-chat-message-body>
                            <converse-icon class="fa fa-check chat-msg__receipt"></converse-icon>
                          </span>
                        </div>
                      </div>
                    </div>
                  </div>
                </converse-chat-message>
                <converse-chat-message>
                  <div class="message chat-msg chat-msg--followup chat-msg--retracted" data-isodate="2026-11-23T10:02:00.000Z" data-msgid="a3">
                    <div class="chat-msg__content chat-msg__content--them chat-msg__content--action">Noor has removed a message</div>
                  </div>
                </converse-chat-message>
                <converse-chat-message>
                  <div class="message chat-msg chat-msg--followup chat" data-isodate="2026-11-23T10:03:00.000Z" data-msgid="a4" data-from="noor@example.org">
                    <div class="chat-msg__content chat-msg__content--them">
                      <converse-reply-context><div class="chat-msg__reply-context"><span class="chat-msg__reply-text">It must be quiet there</span></div></converse-reply-context>
                      <div class="chat-msg__body chat-msg__body--chat">
                        <div class="chat-msg__message">
                          <span class="chat-msg__body--wrapper">
                            <converse-chat-message-body class="chat-msg__text">Most of all in the mornings</converse-chat-message-body>
                          </span>
                        </div>
                      </div>
                    </div>
                  </div>
                </converse-chat-message>
              </converse-message-history>
            </div>
          </converse-chat-content>
        </div>
        <converse-chat-bottom-panel class="bottom-panel">
          <converse-chat-message-form>
            <form class="chat-message-form">
              <input type="text" class="hidden spoiler-hint" style="display: none">
              <textarea class="chat-textarea" placeholder="Message">I had no idea</textarea>
            </form>
          </converse-chat-message-form>
        </converse-chat-bottom-panel>
      </div>
    </div>
  </converse-chat>
</converse-root>`,
  thread: [
    { from: 'them', text: 'The house is so empty since the move', at: 1_795_428_000_000 },
    { from: 'me', text: 'It must be quiet there\nat night too?', at: 1_795_428_060_000 },
    { from: 'them', text: 'Most of all in the mornings', at: 1_795_428_180_000 },
  ],
};
