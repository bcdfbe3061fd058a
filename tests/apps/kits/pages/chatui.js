import '@chatui/core/dist/index.css';
import Chat, { Bubble } from '@chatui/core/es/index.js';
import { createElement as make } from 'react';
import { send, them } from './conversation.js';
import { show } from './react.js';

show(({ messages }) =>
  make(Chat, {
    locale: 'en-US',
    navbar: { title: them },
    placeholder: 'Say something',
    messages: messages.map(({ id, mine, words, at }) => ({
      _id: id,
      type: 'text',
      position: mine ? 'right' : 'left',
      content: { text: words },
      createdAt: at,
      hasTime: true,
      user: mine ? undefined : { name: them },
    })),
    renderMessageContent: ({ content }) => make(Bubble, { content: content.text }),
    onSend: (_type, words) => send(words),
  }),
);
