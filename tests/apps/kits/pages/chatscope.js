import '@chatscope/chat-ui-kit-styles/dist/default/styles.min.css';
import {
  Avatar,
  ChatContainer,
  ConversationHeader,
  MainContainer,
  Message,
  MessageInput,
  MessageList,
  MessageSeparator,
} from '@chatscope/chat-ui-kit-react';
import { createElement as make } from 'react';
import { me, send, them } from './conversation.js';
import { show } from './react.js';

const bubble = ({ id, mine, words }, index, all) =>
  make(
    Message,
    {
      key: id,
      model: {
        message: words,
        sender: mine ? me : them,
        direction: mine ? 'outgoing' : 'incoming',
        position: all[index - 1]?.mine === mine ? 'last' : 'single',
      },
    },
    mine ? null : make(Avatar, { name: them }, make('span', null, them[0])),
    make(Message.Header, { sender: mine ? me : them, sentTime: 'just now' }),
  );

show(({ messages }) =>
  make(
    MainContainer,
    null,
    make(
      ChatContainer,
      null,
      make(ConversationHeader, null, make(ConversationHeader.Content, { userName: them, info: 'online' })),
      make(MessageList, null, make(MessageSeparator, { content: 'Today' }), ...messages.map(bubble)),
      make(MessageInput, {
        placeholder: 'Say something',
        attachButton: true,
        onSend: (_html, text) => send(text),
      }),
    ),
  ),
);
