import type { Conversation, Evidence } from '../../rules/types';

/** One text with the words that led to a hint, and a little of what stands around them. `from`: whose words they are. */
export interface Quote {
  readonly from: 'draft' | 'me' | 'them';
  readonly parts: readonly QuotePart[];
}

export interface QuotePart {
  readonly text: string;
  /** True for the words that led to the hint. */
  readonly marked: boolean;
}

/** At most this many texts, and places marked in each. */
const mostQuotes = 3;
const mostMarks = 4;
/** UTF-16 units shown beside marked words, and of marked words themselves. */
const around = 40;
const longestMark = 120;
/** UTF-16 units of each part of a text that is shown as a whole. */
const longestPart = 200;

interface Range {
  readonly start: number;
  readonly end: number;
}

/** True between the halves of a surrogate pair, where a text must not be cut. */
const splitsPair = (text: string, at: number): boolean =>
  /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at));

/** The last words of a text that is too long to show. */
function endOf(text: string): string {
  if (text.length <= around) return text;
  const cut = text.length - around;
  const space = text.indexOf(' ', cut);
  const start = space >= 0 && space < text.length - 1 ? space + 1 : cut;
  return `…${text.slice(splitsPair(text, start) ? start + 1 : start)}`;
}

/** The first words of a text that is too long to show. */
function startOf(text: string, most = around): string {
  if (text.length <= most) return text;
  const space = text.lastIndexOf(' ', most);
  const end = space > 0 ? space : most;
  return `${text.slice(0, splitsPair(text, end) ? end - 1 : end)}…`;
}

const middleOf = (text: string): string =>
  text.length <= 2 * around ? text : `${startOf(text)} ${endOf(text)}`;

/** Ranges in order, those that touch made one, as many as are shown. */
function merged(ranges: readonly Range[]): readonly Range[] {
  const sorted = [...ranges].sort((a, b) => a.start - b.start);
  const apart: Range[] = [];
  for (const range of sorted) {
    const last = apart.at(-1);
    if (last && range.start <= last.end) {
      apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else {
      apart.push(range);
    }
  }
  return apart.slice(0, mostMarks);
}

function partsOf(text: string, ranges: readonly Range[]): readonly QuotePart[] {
  const parts: QuotePart[] = [];
  let at = 0;
  for (const { start, end } of merged(ranges)) {
    const before = text.slice(at, start);
    parts.push({ text: at === 0 ? endOf(before) : middleOf(before), marked: false });
    parts.push({ text: startOf(text.slice(start, end), longestMark), marked: true });
    at = end;
  }
  parts.push({ text: startOf(text.slice(at)), marked: false });
  return parts.filter((part) => part.text !== '');
}

/** A short text as a whole, with the words that led to a hint marked; a very long one loses its end. */
export function wholeQuote(from: Quote['from'], text: string, marks: readonly Range[]): Quote {
  const parts: QuotePart[] = [];
  let at = 0;
  for (const { start, end } of merged(marks)) {
    parts.push(
      { text: text.slice(at, start), marked: false },
      { text: text.slice(start, end), marked: true },
    );
    at = end;
  }
  parts.push({ text: text.slice(at), marked: false });
  return {
    from,
    parts: parts
      .filter((part) => part.text !== '')
      .map((part) => ({ ...part, text: startOf(part.text, longestPart) })),
  };
}

function textOf(
  conversation: Conversation,
  where: Evidence['where'],
): { from: Quote['from']; text: string } | undefined {
  return where === 'draft' ? { from: 'draft', text: conversation.draft } : conversation.messages[where];
}

/**
 * The evidence of a hint as short quotes, one for each text it stands in, at most three. Evidence that points outside the
 * conversation is left out.
 */
export function quotesOf(conversation: Conversation, because: readonly Evidence[]): readonly Quote[] {
  const ranges = new Map<Evidence['where'], Range[]>();
  for (const { where, start, end } of because) {
    const length = textOf(conversation, where)?.text.length ?? 0;
    if (start < 0 || end <= start || end > length) continue;
    ranges.set(where, [...(ranges.get(where) ?? []), { start, end }]);
  }
  return [...ranges].slice(0, mostQuotes).flatMap(([where, marks]) => {
    const found = textOf(conversation, where);
    return found ? [{ from: found.from, parts: partsOf(found.text, marks) }] : [];
  });
}
