import { ClassicEditor, Essentials, Paragraph } from 'ckeditor5';

const textOf = (paragraph) => [...paragraph.getChildren()].map((child) => child.data ?? '\n').join('');

ClassicEditor.create(document.querySelector('#box'), {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph],
}).then((editor) => {
  window.editorState = () =>
    [...editor.model.document.getRoot().getChildren()].map(textOf).join('\n').replaceAll('\u00a0', ' ');
});
