/** How many words such as "echt", "er" or "wel" may stand between two words of a phrase. */
const filler = ' <so>? ';

/**
 * Lets filler words (the class `so`) stand between the parts of each line: "ik ben bang" then also reads "ik ben er nu
 * wel echt bang". Words inside a group stay together. Remarks, weights and the marks at the edges stay as they are.
 */
export function loosen(block: string): string {
  return block.split('\n').map(loosenLine).join('\n');
}

function loosenLine(line: string): string {
  const [, mark = '', phrase = '', weight = ''] = /^([-+#] )?(.*?)( = [\d.]+)?$/.exec(line.trim()) ?? [];
  if (mark === '# ' || phrase === '') return line;
  const parts = partsOf(phrase);
  return mark + parts.map((part, place) => part + between(part, parts[place + 1])).join('') + weight;
}

function between(part: string, next: string | undefined): string {
  if (next === undefined) return '';
  if (part.startsWith('..')) return ' ';
  return next.startsWith('..') ? ' <so>? ' : filler;
}

/** The words and groups of a phrase; what stands in brackets is one part. */
function partsOf(phrase: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= phrase.length; at++) {
    const character = phrase[at] ?? ' ';
    if (character === '(') depth++;
    else if (character === ')') depth--;
    else if (character === ' ' && depth === 0) {
      if (at > start) parts.push(phrase.slice(start, at));
      start = at + 1;
    }
  }
  return parts;
}
