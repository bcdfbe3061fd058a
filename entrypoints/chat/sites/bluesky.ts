import type { About, Fixture, Site } from './site.ts';

export const site: Site = {
  id: 'bluesky',
  hosts: ['bsky.app'],
  hasOtherBoxes: true,
  editor: 'textarea',
  composer: [
    'main textarea:not([aria-hidden="true"], [role="dialog"] *)',
    'textarea[dir]:not([aria-hidden="true"], [role="dialog"] *)',
  ],
  list: [],
  message: ['[dir="auto"][data-word-wrap]'],
  mine: [],
  theirs: [],
  sides: true,
  text: ['[dir="auto"][data-word-wrap]'],
  drop: 'time, [role="button"]',
};

export const about: About = {
  name: 'Bluesky',
  checked: '2026-11-23',
  source:
    'social-app, MessageInput.web.tsx and MessageItem.tsx: no names in the page, only places; see ../shared/SITES.md',
  confidence: 'medium',
};

const bubble = (side: 'start' | 'end', words: string): string => `
  <div class="css-g5y9jx" style="display: flex; flex-direction: column"><div class="css-g5y9jx" style="align-self: flex-${side}; max-width: 80%; background-color: ${side === 'end' ? 'rgb(16, 131, 254)' : 'rgb(240, 240, 240)'}; padding: 8px 12px"><div dir="auto" data-word-wrap="1" class="css-146c3p1">${words}</div></div></div>`;

export const fixture: Fixture = {
  url: 'https://bsky.app/messages/3kabc',
  draft: 'here if you want to talk',
  html: `
<div id="root"><main role="main" style="width: 600px">
  <div class="css-g5y9jx"><a href="/profile/ines.example"><div dir="auto">Ines</div></a></div>
  <div class="css-g5y9jx r-150rngu" style="height: 360px; overflow-y: auto"><div class="css-g5y9jx">
    <div class="css-g5y9jx" style="text-align: center"><div dir="auto" class="css-146c3p1">Today, 11:00</div></div>
    ${bubble('start', 'I told them I am gay')}
    ${bubble('start', 'my dad left the table 😶')}
    ${bubble('end', 'that was brave of you')}
    ${bubble('end', 'what is it like now? <a href="https://example.org">example.org</a>')}
  </div></div>
  <div class="css-g5y9jx"><textarea dir="auto" rows="1" style="width: 480px">here if you want to talk</textarea>
    <textarea aria-hidden="true" tabindex="-1" style="visibility: hidden; position: absolute; height: 20px">here if you want to talk</textarea></div>
</main><div role="dialog"><div class="tiptap ProseMirror" contenteditable="true" role="textbox">a post for all</div></div></div>`,
  thread: [
    { from: 'them', text: 'I told them I am gay' },
    { from: 'them', text: 'my dad left the table 😶' },
    { from: 'me', text: 'that was brave of you' },
    { from: 'me', text: 'what is it like now? example.org' },
  ],
};
