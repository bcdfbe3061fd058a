import type { About, Fixture, Site } from './site.ts';

export const site: Site = {
  id: 'bumble',
  hosts: ['bumble.com', '*.bumble.com'],
  hasOtherBoxes: true,
  editor: 'textarea',
  composer: ['[data-qa-role="chat-input"] textarea', 'textarea.textarea__input:not([role="dialog"] *)'],
  list: ['.messages-list__conversation'],
  message: ['.messages-list__conversation .message', '.message'],
  skip: '.message--system, .message--deleted',
  mine: ['.message--out'],
  theirs: ['.message--in'],
  text: ['.message-bubble__text'],
  drop: '.message-bubble__reply, .message-bubble__status',
  title: ['.messages-header__name'],
};

export const about: About = {
  name: 'Bumble',
  checked: '2026-11-23',
  source: 'public extensions; see ../shared/SITES.md',
  confidence: 'medium',
};

const message = (side: 'in' | 'out', words: string): string =>
  `<div class="message message--${side}"><div class="message__bubble message-bubble">${words}</div></div>`;
const text = (words: string): string => `<div class="message-bubble__text"><span>${words}</span></div>`;

export const fixture: Fixture = {
  url: 'https://bumble.com/app/connections',
  draft: 'I get that',
  html: `
<div class="messages-header"><span class="messages-header__name">Robin</span></div>
<div class="messages-list"><div class="messages-list__conversation">
  <p class="messages-list__date">Today</p>
  ${message('in', text('first Christmas without my mum'))}
  ${message('in', text('I dread it 🎄'))}
  ${message('out', `<div class="message-bubble__reply"><div class="message-bubble__text">I dread it</div></div>${text('what was she like?')}`)}
  ${message('out', '<audio controls></audio>')}
  <div class="message message--system">${text('You extended the match')}</div>
</div></div>
<div data-qa-role="chat-input"><div class="textarea"><textarea class="textarea__input" rows="1">I get that</textarea></div></div>`,
  thread: [
    { from: 'them', text: 'first Christmas without my mum' },
    { from: 'them', text: 'I dread it 🎄' },
    { from: 'me', text: 'what was she like?' },
  ],
};
