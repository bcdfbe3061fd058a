const faces = ['😂', '🤣', '😹', '😜', '😝', '😛', '😆', '🤪'];
/** How laughter begins in writing, whatever the language. */
const laughs = ['haha', 'hehe', 'hihi', 'lmao', 'lmfao', 'rofl'];
const whole = ['lol', 'lool', 'xd', 'xdd', 'xddd', 'lolz'];

/** The first two units of all of them, as one number in small letters: most places of a text are told by these. */
const beginnings = new Set([...faces, ...laughs, ...whole].map((laugh) => beginningAt(laugh, 0)));
const firsts = new Uint8Array(0x10000);
for (const laugh of [...faces, ...laughs, ...whole, ...laughs.map(capital), ...whole.map(capital)]) {
  firsts[laugh.charCodeAt(0)] = 1;
}

function capital(word: string): string {
  return word.toUpperCase();
}

function beginningAt(text: string, at: number): number {
  return ((text.charCodeAt(at) | 0x20) << 16) | (text.charCodeAt(at + 1) | 0x20);
}

/** True when someone laughs in this text, by a face or in letters. Linear in its length. */
export function isLaughing(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    if (firsts[text.charCodeAt(at)] === 1 && beginnings.has(beginningAt(text, at)) && laughsAt(text, at))
      return true;
  }
  return false;
}

function laughsAt(text: string, at: number): boolean {
  if (faces.some((face) => text.startsWith(face, at))) return true;
  const rest = text.slice(at, at + 6).toLowerCase();
  if (laughs.some((laugh) => rest.startsWith(laugh))) return true;
  return (
    isEdge(text, at - 1) && whole.some((word) => rest.startsWith(word) && isEdge(text, at + word.length))
  );
}

function isEdge(text: string, at: number): boolean {
  return at < 0 || at >= text.length || /[\s.,!?]/.test(text[at] as string);
}
