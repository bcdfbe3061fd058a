import { createElement, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { current, subscribe } from './conversation.js';

/** Shows `Chat` in the page; its `messages` follow the conversation. */
export function show(Chat) {
  const Live = () => createElement(Chat, { messages: useSyncExternalStore(subscribe, current) });
  createRoot(document.querySelector('#chat')).render(createElement(Live));
}
