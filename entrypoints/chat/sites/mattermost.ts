import type { About, Fixture, Site } from './site.ts';

export const site: Site = {
  id: 'mattermost',
  hosts: ['community.mattermost.com'],
  detect:
    '#channel_view textarea#post_textbox, #post-create textarea#post_textbox, textarea#post_textbox[data-testid]',
  editor: 'textarea',
  composer: ['textarea#post_textbox', 'textarea#reply_textbox'],
  list: [
    '#virtualizedPostListContent',
    '#post-list',
    '.post-list__content',
    '.post-right-comments-container',
    '.ThreadViewer',
  ],
  message: ['.post[id^="post_"]', '.post[id^="rhsPost_"]'],
  skip: '.post--system, .post--deleted',
  mine: ['.post.current--user'],
  theirs: ['.post:not(.current--user)'],
  author: ['.post__header .user-popover'],
  text: ['.post-message__text'],
  drop: '.post-edited__indicator, .attachment, .post-image__columns, blockquote, .post-code__clipboard',
  time: [{ in: 'time[datetime]', read: 'datetime', unit: 'iso' }],
  key: 'id',
  typing: ['.msg-typing'],
  title: ['#channelHeaderTitle'],
};

export const about: About = {
  name: 'Mattermost',
  checked: '2026-11-23',
  source: 'mattermost webapp, post_component and its end-to-end tests; see ../shared/SITES.md',
  confidence: 'high',
};

const post = (id: string, kind: string, body: string, head = ''): string => `
  <div role="listitem"><div id="post_${id}" class="post ${kind}"><div class="post__content"><div>
    <div class="post__header">${head}<time datetime="2026-11-23T10:0${id}:00.000Z">11:0${id}</time></div>
    <div class="post__body"><div id="postMessageText_${id}" class="post-message__text">${body}</div></div>
  </div></div></div></div>`;
const name = (text: string): string => `<button class="user-popover">${text}</button>`;

export const fixture: Fixture = {
  url: 'https://chat.example.org/team/messages/@femke',
  draft: 'is it the workload?',
  html: `
<div id="root"><div id="channel_view">
  <div id="channelHeaderTitle"><span>femke</span></div>
  <div id="post-list"><div id="virtualizedPostListContent" role="list">
    <div class="Separator DateSeparator"><time datetime="2026-11-23">Today</time></div>
    ${post('0', 'post--system', '<p>femke joined the channel.</p>')}
    ${post('1', 'same--user', '<p>I cannot sleep before Mondays <span class="emoticon" data-emoticon="weary"><img alt="😩" src="data:,"></span></p>', name('femke'))}
    ${post('2', 'same--root same--user', '<p>my heart just races<span class="post-edited__indicator">Edited</span></p>')}
    ${post('3', 'current--user', '<blockquote><p>my heart just races</p></blockquote><p>since when, <a class="mention-link">@femke</a>?</p><p><code>mon_0900</code> again?</p>', name('kim'))}
    ${post('4', 'current--user same--root', '<div class="edit-post__container"><textarea id="edit_textbox">a message being edited</textarea></div>')}
    ${post('5', 'post--deleted', '<p>(message deleted)</p>')}
  </div></div>
  <div class="msg-typing"></div>
  <form id="create_post"><div class="textarea-wrapper">
    <textarea id="post_textbox" data-testid="post_textbox" rows="1">is it the workload?</textarea>
    <textarea id="post_textbox-reference" style="visibility: hidden; position: absolute" aria-hidden="true" tabindex="-1">is it the workload?</textarea>
  </div></form>
</div>
<div id="rhsContainer"><div class="ThreadViewer"><div id="rhsPost_9" class="post"><div class="post-message__text"><p>A thread of others</p></div></div><textarea id="reply_textbox">an answer there</textarea></div></div>
</div>`,
  thread: [
    { from: 'them', text: 'I cannot sleep before Mondays 😩', at: 1_795_428_060_000 },
    { from: 'them', text: 'my heart just races', at: 1_795_428_120_000 },
    { from: 'me', text: 'since when, @femke?\nmon_0900 again?', at: 1_795_428_180_000 },
  ],
};
