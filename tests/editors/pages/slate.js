import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';

const editor = withHistory(withReact(createEditor()));
window.editorState = () => editor.children.map((node) => Node.string(node)).join('\n');

const onKeyDown = (event) => {
  if (!event.ctrlKey || event.key !== 'z') return;
  event.preventDefault();
  editor.undo();
};
const initialValue = [{ type: 'paragraph', children: [{ text: '' }] }];
createRoot(document.querySelector('#box')).render(
  createElement(
    Slate,
    { editor, initialValue },
    createElement(Editable, { placeholder: 'Message', onKeyDown }),
  ),
);
