const faces = ['😂', '🤣', '😹', '😜', '😝', '😛', '😆', '🤪'];
/** How laughter begins in writing, whatever the language. */
const laughs = ['haha', 'hehe', 'hihi', 'lmao', 'lmfao', 'rofl', 'bahaha', 'ahaha'];
const whole = new Set(['lol', 'lool', 'xd', 'xdd', 'xddd', 'lolz']);
/** What each of them has in it: most texts have none, and are not taken apart at every key. */
const seeds = ['lo', 'xd'];

/** True when someone laughs in this text, by a face or in letters. Linear in its length. */
export function isLaughing(text: string): boolean {
  if (faces.some((face) => text.includes(face))) return true;
  const lower = text.toLowerCase();
  if (laughs.some((laugh) => lower.includes(laugh))) return true;
  if (!seeds.some((seed) => lower.includes(seed))) return false;
  return lower.split(/[\s.,!?]/).some((word) => whole.has(word));
}
