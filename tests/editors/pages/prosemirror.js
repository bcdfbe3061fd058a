import { baseKeymap } from 'prosemirror-commands';
import { history, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import 'prosemirror-view/style/prosemirror.css';

const breakLine = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(schema.nodes.hard_break.create()));
  return true;
};
const plugins = [history(), keymap({ 'Mod-z': undo, 'Shift-Enter': breakLine }), keymap(baseKeymap)];
const view = new EditorView(document.querySelector('#box'), {
  state: EditorState.create({ schema, plugins }),
});
window.editorState = () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n', '\n');
