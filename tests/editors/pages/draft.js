import { Editor, EditorState } from 'draft-js';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';

let current = EditorState.createEmpty();
window.editorState = () => current.getCurrentContent().getPlainText('\n');

function Composer() {
  const [editorState, setEditorState] = useState(current);
  current = editorState;
  return createElement(Editor, { editorState, onChange: setEditorState });
}

createRoot(document.querySelector('#box')).render(createElement(Composer));
