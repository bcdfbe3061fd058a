import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';

const editor = new Editor({ element: document.querySelector('#box'), extensions: [StarterKit] });
window.editorState = () => editor.getText({ blockSeparator: '\n' });
