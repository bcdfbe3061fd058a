import type { About, Fixture, Site } from './site.ts';

export const site: Site = {
  id: 'instagram',
  hosts: ['www.instagram.com', 'instagram.com'],
  hasOtherBoxes: true,
  editor: 'lexical',
  composer: [
    '[role="textbox"][contenteditable="true"][data-lexical-editor="true"]:not([role="article"] *, article *)',
    '[role="textbox"][contenteditable="true"]:not([role="article"] *, article *)',
  ],
  list: ['[role="grid"]:has([role="row"])', '[role="log"]', '[role="list"]:has([role="row"])'],
  message: ['[role="row"]'],
  mine: [],
  theirs: [],
  sides: true,
  text: ['div[dir="auto"]', 'span[dir="auto"]'],
  drop: '[role="button"], [role="heading"], h2, h3, h4, h5, h6',
};

export const about: About = {
  name: 'Instagram',
  checked: '2026-11-23',
  source: 'public extensions of 2026, not confirmed live; see ../shared/SITES.md',
  confidence: 'low',
};

const row = (side: 'start' | 'end', words: string): string => `
  <div role="row" class="x1ja2u2z"><div style="display: flex; justify-content: flex-${side}">
    <div style="max-width: 60%"><div dir="auto" style="background: ${side === 'end' ? '#4af' : '#eee'}; padding: 8px">${words}</div></div>
  </div></div>`;

export const fixture: Fixture = {
  url: 'https://www.instagram.com/direct/t/55667788/',
  draft: 'no way',
  html: `
<article><div role="textbox" contenteditable="true">a comment</div></article>
<main style="width: 640px">
  <header><h2><span>lotte.vd.b</span></h2></header>
  <div role="grid" style="height: 360px; overflow: auto">
    <div role="row" style="text-align: center"><div role="heading"><span dir="auto">Mon 21:04</span></div></div>
    ${row('start', 'my sister is not talking to me')}
    ${row('start', 'since the wedding 💔')}
    <div role="row"><div style="display: flex; justify-content: flex-start"><div role="button"><img alt="A photo by lotte" src="data:," width="120" height="90"></div></div></div>
    ${row('end', 'what happened there? <a href="https://example.org/p/1">example.org/p/1</a>')}
    <div role="row"><div style="display: flex; justify-content: flex-end"><div role="button"><div dir="auto">Reply to a story</div></div></div></div>
  </div>
  <div><div role="textbox" contenteditable="true" data-lexical-editor="true" style="min-height: 20px; white-space: pre-wrap"><p><span data-lexical-text="true">no way</span></p></div></div>
</main>`,
  thread: [
    { from: 'them', text: 'my sister is not talking to me' },
    { from: 'them', text: 'since the wedding 💔' },
    { from: 'me', text: 'what happened there? example.org/p/1' },
  ],
};
