import Quill from 'quill';
import 'quill/dist/quill.core.css';

const quill = new Quill('#box', { placeholder: 'Message' });
window.editorState = () => quill.getText().replace(/\n$/, '');
