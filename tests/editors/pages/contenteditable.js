const box = document.createElement('div');
box.contentEditable = 'true';
box.setAttribute('role', 'textbox');
document.querySelector('#box').append(box);
window.editorState = () => box.innerText.replace(/\n$/, '').replaceAll('\u00a0', ' ');
