import 'react-chat-elements/dist/main.css';
import { createElement as make, useRef } from 'react';
import { Button, Input, MessageList, Navbar } from 'react-chat-elements';
import { me, send, them } from './conversation.js';
import { show } from './react.js';

show(({ messages }) => {
  const box = useRef();
  const sendIt = () => {
    const words = box.current.value.trim();
    if (!words) return;
    send(words);
    box.current.value = '';
  };
  return make(
    'div',
    { style: { height: '100vh', display: 'flex', flexDirection: 'column' } },
    make(Navbar, { left: make('b', null, them), type: 'light' }),
    make(
      'div',
      { style: { flex: 1, overflow: 'auto', background: '#ddd' } },
      make(MessageList, {
        className: 'list',
        dataSource: messages.map(({ id, mine, words, at }) => ({
          id,
          type: 'text',
          position: mine ? 'right' : 'left',
          title: mine ? me : them,
          text: words,
          date: new Date(at),
          status: mine ? 'read' : undefined,
        })),
      }),
    ),
    make(Input, {
      referance: box,
      multiline: true,
      autoHeight: true,
      placeholder: 'Say something',
      onKeyDown: (event) => {
        if (event.key !== 'Enter' || event.shiftKey) return;
        event.preventDefault();
        sendIt();
      },
      rightButtons: make(Button, { text: 'Send', onClick: sendIt }),
    }),
  );
});
