import type { About, Fixture, Site } from './site.ts';

export const site: Site = {
  id: 'tinder',
  hosts: ['tinder.com'],
  hasOtherBoxes: true,
  editor: 'textarea',
  composer: [
    '[role="log"] ~ form textarea',
    'form textarea[maxlength="5000"]',
    'main form textarea:not([role="dialog"] *)',
  ],
  list: ['[role="log"]'],
  message: ['[role="article"]'],
  mine: ['[class~="Ta(e)"]'],
  theirs: ['[class~="Ta(start)"]', '[class~="Ta(s)"]'],
  sides: true,
  author: ['strong.Hidden'],
  text: ['.msg span.text', 'span.text', '.msg'],
  drop: 'strong.Hidden, time, button',
  time: [{ in: 'time[datetime]', read: 'datetime', unit: 'iso' }],
};

export const about: About = {
  name: 'Tinder',
  checked: '2026-11-23',
  source: 'notes of public extensions, field tested; see ../shared/SITES.md',
  confidence: 'medium',
};

const message = (own: boolean, minute: number, words: string): string => `
  <div role="article" class="msgHelper ${own ? 'Ta(e)' : 'Ta(start)'}"><strong class="Hidden">${own ? 'Jij' : 'Jamie'}</strong>
    <time datetime="2026-11-23T10:0${minute}:00.000Z" class="Hidden">11:0${minute}</time><div class="msg D(ib)">${words}</div></div>`;

export const fixture: Fixture = {
  url: 'https://tinder.com/app/messages/5f00',
  draft: 'that takes courage',
  html: `
<main><h2>Jamie</h2><div class="chat">
  <div role="log" aria-live="polite">
    <div class="Ta(c)"><span>You matched with Jamie</span></div>
    ${message(false, 0, '<span class="text">honestly I am not over someone</span>')}
    ${message(false, 1, '<span class="text">so go easy on me 🙈</span>')}
    ${message(true, 2, '<span class="text">thanks for telling me</span>')}
    ${message(true, 3, '<img alt="A waving bear" src="data:,">')}
  </div>
  <form><textarea maxlength="5000" rows="1">that takes courage</textarea><button type="submit">Send</button></form>
</div></main>
<div role="dialog"><form><textarea>about me</textarea></form></div>`,
  thread: [
    { from: 'them', text: 'honestly I am not over someone', at: 1_795_428_000_000 },
    { from: 'them', text: 'so go easy on me 🙈', at: 1_795_428_060_000 },
    { from: 'me', text: 'thanks for telling me', at: 1_795_428_120_000 },
  ],
};
