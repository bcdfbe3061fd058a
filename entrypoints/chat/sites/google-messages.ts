import type { About, Fixture, Site } from './site.ts';

export const site: Site = {
  id: 'google-messages',
  hosts: ['messages.google.com'],
  editor: 'textarea',
  composer: ['textarea[data-e2e-message-input-box]', 'mws-message-compose textarea'],
  list: ['mws-messages-list', '[data-e2e-conversation-container]'],
  message: ['mws-message-wrapper[data-e2e-message-wrapper]', 'mws-message-wrapper'],
  mine: ['[is-outgoing="true"]', '[data-e2e-is-outgoing="true"]'],
  theirs: ['[is-outgoing="false"]', '[data-e2e-is-outgoing="false"]'],
  text: ['mws-text-message-part .text-msg', 'mws-text-message-part'],
  drop: 'mws-relative-timestamp, mws-message-reply-preview',
  key: 'data-e2e-message-id',
  title: ['mws-conversation-header h2', 'mws-header h2'],
};

export const about: About = {
  name: 'Google Messages',
  checked: '2026-11-23',
  source: 'public extensions of February 2026; see ../shared/SITES.md',
  confidence: 'high',
};

const message = (id: string, outgoing: boolean, part: string): string => `
  <mws-message-wrapper data-e2e-message-wrapper data-e2e-message-id="${id}" is-outgoing="${outgoing}">
    <div class="message-row"><mws-message-part-router>${part}</mws-message-part-router><mws-relative-timestamp>11:0${id}</mws-relative-timestamp></div>
  </mws-message-wrapper>`;
const words = (text: string): string =>
  `<mws-text-message-part><div class="text-msg-content"><div class="text-msg">${text}</div></div></mws-text-message-part>`;

export const fixture: Fixture = {
  url: 'https://messages.google.com/web/conversations/42',
  draft: 'ring me when you can',
  html: `
<mws-conversation-container>
  <mws-conversation-header><h2>Opa Henk</h2></mws-conversation-header>
  <mws-messages-list data-e2e-conversation-container>
    <mws-tombstone-message-wrapper><div>Saturday, texting with Opa Henk</div></mws-tombstone-message-wrapper>
    ${message('1', false, words('the operation was put off again'))}
    ${message('2', false, words('third time now 😤'))}
    ${message('3', true, words('again? <a href="https://example.org">example.org</a>'))}
    ${message('4', true, '<mws-image-message-part><img alt="Photo" src="data:,"></mws-image-message-part>')}
  </mws-messages-list>
  <mws-message-compose><textarea data-e2e-message-input-box rows="1">ring me when you can</textarea></mws-message-compose>
</mws-conversation-container>`,
  thread: [
    { from: 'them', text: 'the operation was put off again' },
    { from: 'them', text: 'third time now 😤' },
    { from: 'me', text: 'again? example.org' },
  ],
};
