const box = document.createElement('textarea');
document.querySelector('#box').append(box);
window.editorState = () => box.value;
