// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { hasWords, normalise, wordsIn, wordsOf } from '../../entrypoints/chat/words';

function element(html: string): Element {
  document.body.innerHTML = html;
  const [first] = document.body.children;
  if (!first) throw new Error('No element in the example');
  return first;
}

describe('the words of a message', () => {
  it.each([
    ['plain words', '<p>We moved in May</p>', 'We moved in May'],
    ['words in pieces', '<p>We <b>moved</b> in <a href="#">May</a></p>', 'We moved in May'],
    [
      'the white space of a template',
      '<div>\n    <span>We moved</span>\n    <span>in May</span>\n  </div>',
      'We moved in May',
    ],
    ['a line break', '<p>We moved<br>in May</p>', 'We moved\nin May'],
    ['a line break at the end', '<div><p>We moved<br></p></div>', 'We moved'],
    ['blocks', '<div><p>We moved</p><p>in May</p></div>', 'We moved\nin May'],
    ['an empty line', '<div><p>We moved</p><p><br></p><p>in May</p></div>', 'We moved\n\nin May'],
    ['blocks in blocks', '<div><div><div>We moved</div></div><div>in May</div></div>', 'We moved\nin May'],
    ['words beside a block', '<div>We moved<div>in May</div>at last</div>', 'We moved\nin May\nat last'],
    ['an emoji as a picture', '<p>So sad <img alt="😢" src="x.png"></p>', 'So sad 😢'],
    ['an emoji by its code', '<p>Yes <img alt=":heart:" src="x.png"></p>', 'Yes :heart:'],
    ['an emoji as a labelled element', '<p>Yes <span role="img" aria-label="❤️"></span></p>', 'Yes ❤️'],
    ['a photo, which says nothing', '<p>Look <img alt="A house by the sea" src="x.png"></p>', 'Look'],
    [
      'buttons, scripts and icons, which nobody said',
      '<div>Hi<button>Reply</button><script>x</script><svg><title>tick</title></svg></div>',
      'Hi',
    ],
    ['what is hidden', '<div>Hi<span hidden> there</span></div>', 'Hi'],
    ['an unbreakable space', '<p>We&nbsp;moved</p>', 'We moved'],
    ['an emoji of several parts', '<p>👩‍👧</p>', '👩‍👧'],
    ['right-to-left words', '<p dir="rtl">أنا بخير</p>', 'أنا بخير'],
  ])('reads %s', (_, html, words) => {
    expect(wordsIn(element(html), { keepSpace: false })).toBe(words);
  });

  it('keeps spaces and line ends where the page does', () => {
    expect(wordsIn(element('<p>We  moved\n in May</p>'), { keepSpace: true })).toBe('We  moved\n in May');
  });

  it('leaves out what is to be dropped', () => {
    const message = element('<div><div class="quote">You said so</div>Did I?</div>');
    expect(wordsIn(message, { keepSpace: false, drop: (inner) => inner.className === 'quote' })).toBe(
      'Did I?',
    );
  });

  it('reads an open shadow root and what is slotted into it', () => {
    const message = element('<div>in May</div>');
    message.attachShadow({ mode: 'open' }).innerHTML = '<p>We moved <slot></slot></p>';
    expect(wordsIn(message, { keepSpace: false })).toBe('We moved in May');
  });

  it('is not led astray by fields named like the tree', () => {
    const form = element(
      '<form>Hello<input name="firstChild"><input name="nodeType"><input name="textContent"></form>',
    );
    expect(wordsIn(form, { keepSpace: false })).toBe('Hello');
  });
});

describe('the words of a message box', () => {
  it.each([
    ['a textarea', '<textarea>Half a\nsentence</textarea>', 'Half a\nsentence'],
    ['an input', '<input value="Half a sentence">', 'Half a sentence'],
    [
      'lines of Quill',
      '<div contenteditable="true"><p>Half a</p><p><br></p><p>sentence</p></div>',
      'Half a\n\nsentence',
    ],
    ['an empty Quill', '<div contenteditable="true"><p><br></p></div>', ''],
    [
      'soft breaks of CKEditor',
      '<div contenteditable="true"><p>Half a<br>\u2060sentence</p></div>',
      'Half a\nsentence',
    ],
    [
      'an empty Slate with a placeholder',
      '<div contenteditable="true"><div><span data-slate-placeholder="true">Message</span><span>\ufeff<br></span></div></div>',
      '',
    ],
    [
      'lines of a plain box in Chromium',
      '<div contenteditable="true">Half a<div>sentence</div><div><br></div></div>',
      'Half a\nsentence\n',
    ],
    [
      'a mention',
      '<div contenteditable="true"><p>Hi <span contenteditable="false">@Robin</span>&nbsp;there</p></div>',
      'Hi @Robin there',
    ],
    ['an emoji picture', '<div contenteditable="true">Well <img alt="🙂"></div>', 'Well 🙂'],
  ])('reads %s', (_, html, words) => {
    expect(wordsOf(element(html), true)).toBe(words);
  });
});

it('knows whether there are words without reading them all', () => {
  expect(hasWords(element('<div><span> </span><div><b>x</b></div></div>'))).toBe(true);
  expect(hasWords(element('<div><button>Reply</button><img alt="A house"> </div>'))).toBe(false);
});

it('takes out the invisible marks of editors, and nothing that people write', () => {
  expect(normalise('a\u200bb\u2060c\ufeff\u00a0d\r\ne 👩‍👧')).toBe('abc d\ne 👩‍👧');
});
