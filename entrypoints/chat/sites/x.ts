import type { About, Fixture, Site } from './site.ts';

export const site: Site = {
  id: 'x',
  hosts: ['x.com', 'chat.x.com', 'twitter.com', 'mobile.x.com'],
  hasOtherBoxes: true,
  editor: 'textarea',
  composer: [
    'textarea[data-testid="dm-composer-textarea"]',
    '[data-testid="xchatEmbedRoute"] >>> textarea[data-testid="dm-composer-textarea"]',
    '[data-testid="dmComposerTextInput"]',
  ],
  list: [
    '[data-testid="dm-message-list"]',
    '[data-testid="xchatEmbedRoute"] >>> [data-testid="dm-message-list"]',
    '[data-testid="DmScrollerContainer"]',
  ],
  message: ['[data-dm-message-row][data-testid^="message-"]', '[data-testid="messageEntry"]'],
  mine: ['[data-dm-message-row].justify-end'],
  theirs: ['[data-dm-message-row].justify-start'],
  sides: true,
  author: ['[id$="-sender"]'],
  text: [
    '[data-testid^="message-text-"] span[dir="auto"]',
    '[data-testid^="message-text-"]',
    '[data-testid="tweetText"]',
  ],
  drop: '[id$="-time"], [id$="-sender"], [data-testid*="reply-preview"], [data-testid="UserAvatar"]',
  key: 'data-testid',
  typing: ['[data-testid="dm-typing-indicator"]'],
  title: ['[data-testid="dm-conversation-username"]', '[data-testid="dm-conversation-header"]'],
};

export const about: About = {
  name: 'X',
  checked: '2026-11-23',
  source: 'public extensions of 2026, written against the new messages of late 2025; see ../shared/SITES.md',
  confidence: 'medium',
};

const message = (id: string, side: 'start' | 'end', words: string, more = ''): string => `
  <div data-dm-message-row data-testid="message-${id}" class="flex w-full justify-${side}">
    <span id="${id}-sender" hidden>A name</span>${more}
    <div data-dm-message-focus-target tabindex="0"><div data-testid="message-text-${id}"><span dir="auto">${words}</span></div><span id="${id}-time">11:00</span></div>
  </div>`;

export const fixture: Fixture = {
  url: 'https://x.com/i/chat/1-2',
  draft: 'and now?',
  html: `
<div role="main">
  <div data-testid="tweetTextarea_0" contenteditable="true" role="textbox">a post for all</div>
  <div data-testid="xchatEmbedRoute"><template shadowrootmode="open">
    <div data-testid="dm-conversation-header"><span data-testid="dm-conversation-username">Zoe</span></div>
    <div data-testid="dm-message-list">
      <div class="flex justify-center"><span>Today</span></div>
      ${message('a1', 'start', 'the landlord wants us out')}
      ${message('a2', 'start', 'by the first of May 😶')}
      ${message('a3', 'end', 'can he do that?<br>ask @help', '<div data-testid="dm-reply-preview">by the first of May</div>')}
      <div data-dm-message-row data-testid="message-a4" class="flex justify-start"><div data-testid="dm-voice-note">0:09</div></div>
    </div>
    <div><textarea data-testid="dm-composer-textarea" rows="1">and now?</textarea></div>
  </template></div>
</div>`,
  thread: [
    { from: 'them', text: 'the landlord wants us out' },
    { from: 'them', text: 'by the first of May 😶' },
    { from: 'me', text: 'can he do that?\nask @help' },
  ],
};
