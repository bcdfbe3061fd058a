import type { About, Fixture, Site } from './site.ts';

export const site: Site = {
  id: 'messenger',
  hosts: ['www.messenger.com', 'messenger.com', 'www.facebook.com', 'web.facebook.com', 'facebook.com'],
  hasOtherBoxes: true,
  editor: 'lexical',
  composer: [
    '[role="textbox"][contenteditable="true"][aria-placeholder="Aa"]',
    '[role="textbox"][contenteditable="true"][data-lexical-editor="true"]:not([role="article"] *, [role="dialog"] form *, form[role="presentation"] *)',
  ],
  list: [
    '[role="log"]:has([aria-roledescription])',
    '[role="grid"]:has([aria-roledescription])',
    '[role="log"]',
    '[role="grid"]:has([role="row"] [dir="auto"])',
  ],
  message: ['[aria-roledescription]', '[role="row"]:has([dir="auto"])'],
  mine: [],
  theirs: [],
  sides: true,
  text: ['div[dir="auto"]', '[dir="auto"]'],
  drop: '[role="button"], [role="heading"], h2, h3, h4, h5, [data-scope="date_break"], [role="toolbar"]',
};

export const about: About = {
  name: 'Messenger',
  checked: '2026-11-23',
  source: 'public extensions and user scripts of 2026; see ../shared/SITES.md',
  confidence: 'medium',
};

const row = (side: 'start' | 'end', words: string, more = ''): string => `
  <div role="row" aria-roledescription="bericht" class="x78zum5" style="display: flex; flex-direction: column; align-items: flex-${side}">${more}
    <div class="x1n2onr6" style="max-width: 70%"><div dir="auto" class="html-div xdj266r" style="background: ${side === 'end' ? '#06f' : '#ddd'}; padding: 6px 10px">${words}</div></div>
  </div>`;

export const fixture: Fixture = {
  url: 'https://www.facebook.com/messages/t/100200300',
  draft: 'How long have you felt this way?',
  html: `
<div role="main">
  <div role="article"><div dir="auto">A post of somebody</div><form role="presentation"><div role="textbox" contenteditable="true" data-lexical-editor="true"><p>a comment</p></div></form></div>
  <div class="thread" style="width: 700px">
    <h2><span>Tomas</span></h2>
    <div role="log" aria-label="Berichten in gesprek met Tomas" style="height: 400px; overflow: auto">
      <div data-scope="date_break"><span>di 10:12</span></div>
      ${row('start', 'I moved out of the house', '<h4><span>Tomas</span></h4>')}
      ${row('start', 'It is so quiet here <img alt="😔" src="data:,">')}
      <div role="row" aria-roledescription="bericht" style="display: flex; flex-direction: column; align-items: flex-end">
        <div role="button"><div dir="auto">It is so quiet here</div></div>
        <div style="max-width: 70%"><div dir="auto" style="background: #06f; padding: 6px">That sounds lonely.<br>Do you eat?</div></div>
      </div>
      <div role="row" aria-roledescription="bericht" style="display: flex; justify-content: center"><div role="button" aria-label="Play">▶</div></div>
      ${row('start', 'هل يمكنك المجيء')}
    </div>
    <div class="composer"><div role="textbox" contenteditable="true" data-lexical-editor="true" aria-placeholder="Aa" aria-label="Bericht" style="white-space: pre-wrap; min-height: 20px"><p dir="auto"><span data-lexical-text="true">How long have you felt this way?</span></p></div></div>
  </div>
</div>`,
  thread: [
    { from: 'them', text: 'I moved out of the house' },
    { from: 'them', text: 'It is so quiet here 😔' },
    { from: 'me', text: 'That sounds lonely.\nDo you eat?' },
    { from: 'them', text: 'هل يمكنك المجيء' },
  ],
};
