import type { About, Fixture, Site } from './site.ts';

export const site: Site = {
  id: 'reddit-chat',
  hosts: ['chat.reddit.com', 'www.reddit.com', 'reddit.com', 'sh.reddit.com'],
  hasOtherBoxes: true,
  editor: 'textarea',
  composer: [
    '>>> rs-message-composer >>> textarea[name="message"]',
    '>>> rs-message-composer-old >>> textarea',
    '>>> rs-message-composer >>> [contenteditable="true"][name="body"]',
  ],
  list: [
    'rs-timeline >>> rs-virtual-scroll-dynamic',
    'rs-timeline >>> rs-virtual-scroll',
    'rs-timeline',
    '>>> rs-timeline',
  ],
  message: ['rs-timeline-event'],
  mine: [],
  theirs: [],
  identities: [
    { own: { in: 'rs-current-user', read: 'display-name' }, author: { in: '>>> rs-username', read: '' } },
    {
      own: { in: 'rs-current-user', read: 'display-name' },
      author: { in: '>>> .room-message-author', read: '' },
    },
  ],
  runs: true,
  author: ['>>> rs-username', '>>> .room-message-author'],
  text: ['>>> .room-message-text', '>>> .room-message-body'],
  drop: '.room-message-reply, rs-reply-preview, time, rs-timestamp',
  time: [{ in: '>>> time[datetime]', read: 'datetime', unit: 'iso' }],
  key: 'data-id',
  title: ['rs-room >>> header h1', '>>> rs-room-header'],
};

export const about: About = {
  name: 'Reddit chat',
  checked: '2026-11-23',
  source:
    'public extensions of 2025 and 2026; the shadow roots differ from build to build; see ../shared/SITES.md',
  confidence: 'low',
};

const event = (id: string, name: string, inside: string): string => `
  <rs-timeline-event data-id="${id}"><template shadowrootmode="open"><div class="room-message">
    ${name && `<rs-username>${name}</rs-username><time datetime="2026-11-23T10:0${id}:00.000Z">11:0${id}</time>`}${inside}
  </div></template></rs-timeline-event>`;
const words = (text: string): string =>
  `<div class="room-message-body"><div class="room-message-text">${text}</div></div>`;

export const fixture: Fixture = {
  url: 'https://chat.reddit.com/room/abc',
  draft: 'that is not on you',
  html: `
<rs-current-user display-name="quiet_kim"></rs-current-user>
<rs-app><template shadowrootmode="open">
  <rs-room><template shadowrootmode="open">
    <header><h1>loud_lou</h1></header>
    <main>
      <rs-timeline><template shadowrootmode="open">
        <rs-virtual-scroll-dynamic><template shadowrootmode="open">
          <div class="date-line">Today</div>
          ${event('1', 'loud_lou', words('my brother blames me for it'))}
          ${event('2', '', words('maybe he is right 🤷'))}
          ${event('3', 'quiet_kim', `<div class="room-message-reply"><div class="room-message-text">maybe he is right</div></div>${words('what did he say?')}`)}
          ${event('4', 'loud_lou', '<div class="room-message-image"><img alt="image" src="data:,"></div>')}
        </template></rs-virtual-scroll-dynamic>
      </template></rs-timeline>
      <rs-message-composer><template shadowrootmode="open"><form><textarea name="message" rows="1">that is not on you</textarea></form></template></rs-message-composer>
    </main>
  </template></rs-room>
</template></rs-app>`,
  thread: [
    { from: 'them', text: 'my brother blames me for it', at: 1_795_428_060_000 },
    { from: 'them', text: 'maybe he is right 🤷' },
    { from: 'me', text: 'what did he say?', at: 1_795_428_180_000 },
  ],
};
