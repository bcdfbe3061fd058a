const faces = ['😂', '🤣', '😹', '😜', '😝', '😛', '😆', '🤪'];
/** How laughter begins in writing, whatever the language. */
const laughs = ['haha', 'hehe', 'hihi', 'lmao', 'lmfao', 'rofl'];
const none: readonly string[] = [];
const whole = ['lol', 'lool', 'xd', 'xdd', 'xddd', 'lolz'];

const words = [...laughs, ...whole];

/** What can begin with each two units, as one number in small letters: most places of a text are told by these. */
const beginnings = new Map<number, readonly string[]>();
for (const laugh of [...faces, ...words]) {
  const beginning = beginningAt(laugh, 0);
  beginnings.set(beginning, [...(beginnings.get(beginning) ?? []), laugh]);
}
const firsts = new Uint8Array(0x10000);
for (const laugh of [...faces, ...words, ...words.map(capital)]) firsts[laugh.charCodeAt(0)] = 1;

function capital(word: string): string {
  return word.toUpperCase();
}

function beginningAt(text: string, at: number): number {
  return ((text.charCodeAt(at) | 0x20) << 16) | (text.charCodeAt(at + 1) | 0x20);
}

/** No laugh is longer, with what stands on either side of it. */
const longestLaugh = 8;
/** What the last text without laughter began with: a draft that grows is looked at from there on. */
let quiet = '';

/** True when someone laughs in this text, by a face or in letters. Linear in its length. */
export function isLaughing(text: string): boolean {
  const goesOn = text.length > quiet.length && text.slice(0, quiet.length) === quiet;
  for (let at = goesOn ? Math.max(0, quiet.length - longestLaugh) : 0; at < text.length; at++) {
    if (firsts[text.charCodeAt(at)] === 1 && laughsAt(text, at)) return true;
  }
  quiet = text.slice(0, Math.max(0, text.length - longestLaugh));
  return false;
}

function laughsAt(text: string, at: number): boolean {
  for (const laugh of beginnings.get(beginningAt(text, at)) ?? none) {
    if (!standsAt(text, at, laugh)) continue;
    if (!whole.includes(laugh) || (isEdge(text, at - 1) && isEdge(text, at + laugh.length))) return true;
  }
  return false;
}

/** True when `laugh` stands there, its letters large or small. */
function standsAt(text: string, at: number, laugh: string): boolean {
  for (let place = 0; place < laugh.length; place++) {
    const unit = text.charCodeAt(at + place);
    const wanted = laugh.charCodeAt(place);
    const isCapital = unit >= 0x41 && unit <= 0x5a && (unit | 0x20) === wanted;
    if (unit !== wanted && !isCapital) return false;
  }
  return true;
}

function isEdge(text: string, at: number): boolean {
  return at < 0 || at >= text.length || /[\s.,!?]/.test(text[at] as string);
}
