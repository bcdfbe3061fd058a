import type { About, Fixture, Site } from './site.ts';

export const site: Site = {
  id: 'google-chat',
  hosts: ['chat.google.com', 'mail.google.com'],
  hasOtherBoxes: true,
  editor: 'contenteditable',
  composer: [
    '[role="main"] [role="textbox"][contenteditable="true"][g_editable="true"]:not(form *, [role="dialog"] *)',
    'div[contenteditable="true"][g_editable="true"]:not(form *, [role="dialog"] *)',
  ],
  list: ['[role="main"]:has([data-absolute-timestamp])', '[role="main"]:has([role="group"][data-id])'],
  message: ['[role="group"][data-id]', '[role="group"][data-message-id]'],
  mine: [],
  theirs: [],
  sides: true,
  author: ['span[data-member-id][data-name]', '[data-message-id][role="heading"]'],
  text: ['[data-message-text]', '[jsname][dir="auto"]', '[dir="auto"]'],
  drop: '[data-absolute-timestamp], [role="heading"], [role="button"], [data-member-id], [role="toolbar"], [data-quote], blockquote',
  time: [{ in: '[data-absolute-timestamp]', read: 'data-absolute-timestamp', unit: 'ms' }],
  key: 'data-id',
};

export const about: About = {
  name: 'Google Chat',
  checked: '2026-11-23',
  source: 'public extensions of 2026; inside Gmail it is a frame of chat.google.com; see ../shared/SITES.md',
  confidence: 'low',
};

const message = (id: string, side: 'start' | 'end', minute: number, words: string, head = ''): string => `
  <div role="group" data-id="${id}" style="display: flex; flex-direction: column; align-items: flex-${side}">${head}
    <span data-absolute-timestamp="${1_795_428_000_000 + minute * 60_000}" style="font-size: 10px">11:0${minute}</span>
    <div style="max-width: 60%; background: #e8f0fe; padding: 6px"><div jsname="bgckF" dir="auto">${words}</div></div>
  </div>`;

export const fixture: Fixture = {
  url: 'https://chat.google.com/dm/AAAA',
  draft: 'do you want company?',
  html: `
<header><h1>Nadia</h1></header>
<div role="main" style="width: 700px">
  <div style="height: 380px; overflow: auto"><c-wiz data-topic-id="t1">
    <div role="heading" aria-level="3">Today</div>
    ${message('m1', 'start', 0, 'my dog died on Saturday', '<div role="heading" data-message-id="m1"><span data-member-id="user/human/7" data-name="Nadia">Nadia</span></div>')}
    ${message('m2', 'start', 1, 'the house feels empty')}
    ${message('m3', 'end', 2, '<div data-quote>the house feels empty</div>I am so sorry, <span role="link">@Nadia</span> <img alt="🐾" src="data:,">')}
    <div role="group" data-id="m4" style="display: flex; align-items: flex-end"><span data-absolute-timestamp="1795428180000">11:03</span><div role="button">IMG_1.jpg</div></div>
  </c-wiz></div>
  <div role="textbox" contenteditable="true" g_editable="true" style="min-height: 24px">do you want company?</div>
  <form><div role="textbox" contenteditable="true" g_editable="true">a mail that is being written</div></form>
</div>`,
  thread: [
    { from: 'them', text: 'my dog died on Saturday', at: 1_795_428_000_000 },
    { from: 'them', text: 'the house feels empty', at: 1_795_428_060_000 },
    { from: 'me', text: 'I am so sorry, @Nadia 🐾', at: 1_795_428_120_000 },
  ],
};
