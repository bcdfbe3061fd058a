import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { $getRoot, createEditor } from 'lexical';

const box = document.createElement('div');
box.contentEditable = 'true';
box.setAttribute('data-lexical-editor', 'true');
document.querySelector('#box').append(box);
const editor = createEditor({
  namespace: 'chat',
  onError(error) {
    throw error;
  },
});
editor.setRootElement(box);
registerPlainText(editor);
registerHistory(editor, createEmptyHistoryState(), 300);
window.editorState = () => editor.getEditorState().read(() => $getRoot().getTextContent());
