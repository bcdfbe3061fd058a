import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';

let current = '';
window.editorState = () => current;

/** The value is React's: a change it does not hear of is undone with its next rendering. */
function Composer() {
  const [text, setText] = useState('');
  const [, setTick] = useState(0);
  current = text;
  const onChange = (event) => {
    setText(event.target.value);
    setTimeout(() => setTick((tick) => tick + 1), 20);
  };
  return createElement('textarea', { value: text, onChange });
}

createRoot(document.querySelector('#box')).render(createElement(Composer));
