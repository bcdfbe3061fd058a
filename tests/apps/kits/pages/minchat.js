import {
  MainContainer,
  MessageContainer,
  MessageHeader,
  MessageInput,
  MessageList,
  MinChatUiProvider,
} from '@minchat/react-chat-ui';
import { createElement as make } from 'react';
import { me, send, them } from './conversation.js';
import { show } from './react.js';

const users = { true: { id: 'kim', name: me }, false: { id: 'robin', name: them } };

show(({ messages }) =>
  make(
    MinChatUiProvider,
    { theme: '#6ea9d7' },
    make(
      MainContainer,
      { style: { height: '100vh' } },
      make(
        MessageContainer,
        null,
        make(MessageHeader, { showBack: false }, them),
        make(MessageList, {
          currentUserId: 'kim',
          messages: messages.map(({ id, mine, words, at }) => ({
            id,
            text: words,
            user: users[mine],
            createdAt: new Date(at),
          })),
        }),
        make(MessageInput, { placeholder: 'Say something', showSendButton: true, onSendMessage: send }),
      ),
    ),
  ),
);
