import { register } from 'vue-advanced-chat';
import { current, me, send, subscribe, them } from './conversation.js';

register();
const chat = document.createElement('vue-advanced-chat');
const users = [
  { _id: 'kim', username: me, status: { state: 'online' } },
  { _id: 'robin', username: them, status: { state: 'online' } },
  { _id: 'noa', username: 'Noa', status: { state: 'offline' } },
];
const room = (roomId, roomName, other, content) => ({
  roomId,
  roomName,
  avatar: '',
  users: [users[0], other],
  lastMessage: { _id: 'x', content, senderId: other._id, timestamp: '10:00' },
});

function show() {
  chat.messages = current().map(({ id, mine, words, at }, index) => ({
    _id: id,
    indexId: index,
    content: words,
    senderId: mine ? 'kim' : 'robin',
    username: mine ? me : them,
    date: '23 November',
    timestamp: new Date(at).toTimeString().slice(0, 5),
    saved: true,
    distributed: mine,
    seen: mine,
  }));
}

const rooms = [
  room('robin', them, users[1], 'Just like that'),
  room('noa', 'Noa', users[2], 'See you Friday'),
];
const attributes = {
  height: '100vh',
  // Beside a panel the page is narrow: the conversation stays in view all the same.
  'responsive-breakpoint': '400',
  'current-user-id': 'kim',
  rooms: JSON.stringify(rooms),
  'rooms-loaded': 'true',
};
for (const [name, value] of Object.entries(attributes)) chat.setAttribute(name, value);
// The kit asks for the messages of a room it has just opened, and takes an answer only after it has asked.
chat.addEventListener('fetch-messages', () =>
  setTimeout(() => {
    show();
    chat.messagesLoaded = true;
  }, 50),
);
chat.addEventListener('send-message', ({ detail: [{ content }] }) => send(content));
subscribe(show);
document.querySelector('#chat').append(chat);
