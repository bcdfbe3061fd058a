import type { Conversation, Evidence } from '../../rules/types';

/** Words that led to a hint, with a little of what stands around them. `from`: whose words they are. */
export interface Quote {
  readonly from: 'draft' | 'me' | 'them';
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

const most = 3;
const around = 40;
const longestMarked = 120;

/** True between the halves of a surrogate pair, where a text must not be cut. */
const splitsPair = (text: string, at: number): boolean =>
  /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at));

function cutBefore(text: string, end: number): string {
  if (end <= around) return text.slice(0, end);
  const space = text.indexOf(' ', end - around);
  const start = space >= 0 && space < end ? space + 1 : end - around;
  return `…${text.slice(splitsPair(text, start) ? start + 1 : start, end)}`;
}

function cutAfter(text: string, start: number): string {
  if (text.length - start <= around) return text.slice(start);
  const space = text.lastIndexOf(' ', start + around);
  const end = space > start ? space : start + around;
  return `${text.slice(start, splitsPair(text, end) ? end - 1 : end)}…`;
}

function cutMarked(text: string, start: number, end: number): string {
  const last = Math.min(end, start + longestMarked);
  return last === end
    ? text.slice(start, end)
    : `${text.slice(start, splitsPair(text, last) ? last - 1 : last)}…`;
}

const source = (
  conversation: Conversation,
  where: Evidence['where'],
): (Omit<Quote, 'before' | 'marked' | 'after'> & { text: string }) | undefined => {
  if (where === 'draft') return { from: 'draft', text: conversation.draft };
  const message = conversation.messages[where];
  return message && { from: message.from, text: message.text };
};

/**
 * The evidence of a hint as short quotes, at most three, each text once per marked place.
 * Evidence that points outside the conversation is left out.
 */
export function quotesOf(conversation: Conversation, because: readonly Evidence[]): readonly Quote[] {
  const quotes: Quote[] = [];
  for (const { where, start, end } of because) {
    const found = source(conversation, where);
    if (!found || start < 0 || end <= start || end > found.text.length) continue;
    const quote: Quote = {
      from: found.from,
      before: cutBefore(found.text, start),
      marked: cutMarked(found.text, start, end),
      after: cutAfter(found.text, end),
    };
    const known = quotes.some((other) => other.from === quote.from && other.marked === quote.marked);
    if (!known) quotes.push(quote);
    if (quotes.length === most) break;
  }
  return quotes;
}
