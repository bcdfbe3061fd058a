import 'quikchat/dist/quikchat.css';
import QuikChat from 'quikchat';
import { current, me, send, subscribe, them } from './conversation.js';

const chat = new QuikChat('#chat', (_chat, words) => send(words), {
  theme: 'quikchat-theme-light',
  titleArea: { title: them, align: 'left', show: true },
});
let shown = 0;
function show() {
  for (const { mine, words } of current().slice(shown)) {
    chat.messageAddNew(words, mine ? me : them, mine ? 'right' : 'left', mine ? 'user' : 'assistant');
  }
  shown = current().length;
}
subscribe(show);
show();
