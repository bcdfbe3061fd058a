/** The conversation in memory that each kit shows: what was said so far, and who is told when more is. */
const said = [
  { mine: false, words: 'Are you home yet?' },
  { mine: true, words: 'Just came in, my coat is still on' },
  { mine: true, words: 'Why, what is up?' },
  { mine: false, words: 'The landlord called' },
  {
    mine: false,
    words: 'He wants us out by May, and I have no idea where we could go with two cats and a piano 🎹',
  },
  { mine: true, words: 'No!' },
  { mine: false, words: 'Yes' },
  { mine: false, words: 'Just like that' },
];
const listeners = new Set();
let messages = said.map((message, index) => ({
  ...message,
  id: `m${index}`,
  at: Date.now() - (9 - index) * 60_000,
}));

export const them = 'Robin';
export const me = 'Kim';
export const current = () => messages;

/** Calls back after each new message. Gives back what ends it. */
export function subscribe(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function add(mine, words) {
  messages = [...messages, { mine, words, id: `m${messages.length}`, at: Date.now() }];
  for (const listener of listeners) listener();
}

export const send = (words) => add(true, words);
/** What the tests use: a message of the other arrives; and what was said, as the kit's data have it. */
window.receive = (words) => add(false, words);
window.said = () => messages.map(({ mine, words }) => ({ from: mine ? 'me' : 'them', text: words }));
