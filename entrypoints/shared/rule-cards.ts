import { check } from '../../rules';
import type { HintExample, HintExamples } from '../../rules/hints/examples';
import type { Conversation, Evidence, HintId } from '../../rules/types';
import { type Quote, wholeQuote } from './quotes';
import { interfaceLanguage } from './translate';

/** What the rule card of a hint shows, in the language of the interface. */
export interface RuleCardContent {
  /** What the hint looks for. */
  readonly looksFor: string;
  /** A conversation in which it speaks, with the words that make it, and one in which it must not. */
  readonly speaks: readonly Quote[];
  readonly silent: readonly Quote[];
}

type Loader<Content> = () => Promise<Content>;

// The query makes files of their own of them: the panel loads the examples of a hint only when someone asks for them.
const examplesOf: Readonly<Record<string, Loader<HintExamples>>> = import.meta.glob<HintExamples>(
  ['../../rules/hints/*.ts', '!**/{index,signs,examples}.ts'],
  { import: 'examples', query: '?examples' },
);
const looksForIn: Readonly<Record<string, Loader<Readonly<Record<HintId, string>>>>> = import.meta.glob<
  Readonly<Record<HintId, string>>
>('../../rules/languages/*/looks-for.ts', { import: 'looksFor' });

/** What each hint looks for, in the language of the interface. */
export async function loadLooksFor(): Promise<Readonly<Partial<Record<HintId, string>>>> {
  return (await looksForIn[`../../rules/languages/${interfaceLanguage()}/looks-for.ts`]?.()) ?? {};
}

const lastOf = ({ thread }: HintExample): string | undefined => thread.at(-1)?.[2];

/** The examples of the tests to show: two that differ in the answer alone where there are such, else the first of each. */
function pair({ yes, no }: HintExamples, language: string): readonly (HintExample | undefined)[] {
  const speaking = yes.filter((example) => example.language === language);
  const silent = no.filter((example) => example.language === language);
  for (const one of speaking) {
    const other = silent.find((example) => lastOf(example) === lastOf(one) && example.draft !== one.draft);
    if (other) return [one, other];
  }
  return [speaking[0], silent[0]];
}

/** An example as a conversation that takes place at `now`, in epoch ms. */
export const conversationIn = ({ thread, draft, typing }: HintExample, now: number): Conversation => ({
  messages: thread.map(([from, secondsAgo, text]) => ({ from, text, at: now - secondsAgo * 1000 })),
  draft,
  now,
  typing: typing ?? false,
});

/** Every message of the example and its answer, with the words that led to the hint where it speaks. */
function quotesIn(example: HintExample, id: HintId, now: number): readonly Quote[] {
  const conversation = conversationIn(example, now);
  const because = check(conversation).find((hint) => hint.id === id)?.because ?? [];
  const marksIn = (place: Evidence['where']): readonly Evidence[] =>
    because.filter(({ where }) => where === place);
  return [
    ...conversation.messages.map(({ from, text }, place) => wholeQuote(from, text, marksIn(place))),
    wholeQuote('draft', conversation.draft, marksIn('draft')),
  ];
}

/** The rule card of a hint; undefined for a hint without examples in the language of the interface. `now`: epoch ms. */
export async function loadRuleCard(id: HintId, now: number): Promise<RuleCardContent | undefined> {
  const [examples, { [id]: looksFor }] = await Promise.all([
    examplesOf[`../../rules/hints/${id}.ts`]?.(),
    loadLooksFor(),
  ]);
  if (!examples || looksFor === undefined) return undefined;
  const [speaks, silent] = pair(examples, interfaceLanguage());
  if (!speaks || !silent) return undefined;
  return {
    looksFor,
    speaks: quotesIn(speaks, id, now),
    silent: quotesIn(silent, id, now),
  };
}
