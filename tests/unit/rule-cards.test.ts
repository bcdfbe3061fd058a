import { describe, expect, it } from 'vitest';
import type { Quote } from '../../entrypoints/shared/quotes';
import { conversationIn, loadRuleCard } from '../../entrypoints/shared/rule-cards';
import type { HintExamples } from '../../rules/hints/examples';
import { check } from '../../rules/index';
import { looksFor as dutch } from '../../rules/languages/nl/looks-for';
import { hintIds } from '../../rules/types';

const now = Date.UTC(2026, 10, 23, 12);
const textOf = ({ parts }: Quote): string => parts.map(({ text }) => text).join('');
const isMarked = ({ parts }: Quote): boolean => parts.some(({ marked }) => marked);

const files = import.meta.glob<HintExamples>('../../rules/hints/*.ts', { import: 'examples' });

describe.each(hintIds)('the rule card of %s', (id) => {
  it('shows a tested example that fires, with its words marked, and one that must not', async () => {
    const card = await loadRuleCard(id, now);
    if (!card) throw new Error('There is none');
    expect(card.speaks.some(isMarked)).toBe(true);
    expect(card.silent.some(isMarked)).toBe(false);

    const examples = await files[`../../rules/hints/${id}.ts`]?.();
    const said = (quotes: readonly Quote[]): readonly string[] =>
      quotes.map((quote) => textOf(quote).slice(0, 60));
    const isShown = (quotes: readonly Quote[]) => (conversation: ReturnType<typeof conversationIn>) =>
      JSON.stringify(
        [...conversation.messages.map(({ text }) => text), conversation.draft].map((text) =>
          text.slice(0, 60),
        ),
      ) === JSON.stringify(said(quotes));
    const yes = examples?.yes.map((example) => conversationIn(example, now)).find(isShown(card.speaks));
    const no = examples?.no.map((example) => conversationIn(example, now)).find(isShown(card.silent));
    if (!yes || !no) throw new Error('An example of the card is none of the tests');
    expect(check(yes).map((hint) => hint.id)).toContain(id);
    expect(check(no).map((hint) => hint.id)).not.toContain(id);
  });

  it('says what the hint looks for, in both languages', async () => {
    expect((await loadRuleCard(id, now))?.looksFor.length).toBeGreaterThan(20);
    expect(dutch[id].length).toBeGreaterThan(20);
  });
});
