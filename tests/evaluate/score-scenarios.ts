import { check } from '../../rules/index';
import { type Conversation, type Hint, hintIds } from '../../rules/types';
import { noCounts } from './counts';
import { countsRow, type Mistake, type Result, type Row } from './report';
import type { ScenarioLine } from './sets';
import { scenarioTargets } from './targets';

/** Any moment will do; what counts is how long ago a message was. */
const now = Date.UTC(2026, 0, 15, 12);

/** A line of the set as the conversation that a page would show. */
export const conversationOf = (line: ScenarioLine): Conversation => ({
  messages: line.messages.map(({ from, text, secondsAgo }) => ({ from, text, at: now - secondsAgo * 1000 })),
  draft: line.draft,
  now,
  typing: line.typing,
});

/** The conversation on one line, as it is printed beside a mistake. */
export const conversationText = (conversation: Conversation): string =>
  [
    ...conversation.messages.map(({ from, text, at }) => {
      const ago = at === undefined ? '' : ` ${Math.round((conversation.now - at) / 1000)} s`;
      return `[${from}${ago}] ${text}`;
    }),
    ...(conversation.typing ? ['[they type]'] : []),
    `[draft] ${conversation.draft}`,
  ].join('  ');

/** The words of the evidence of a hint, each with where it stands and its act. */
export const wordsOf = (conversation: Conversation, hint: Hint): readonly string[] =>
  hint.because.map(({ where, start, end, act }) => {
    const text = where === 'draft' ? conversation.draft : (conversation.messages[where]?.text ?? '');
    return `${where === 'draft' ? 'draft' : 'message'} ${act ?? 'form'}: ${text.slice(start, end)}`;
  });

/** Hints against what each scenario expects and allows. A scenario that allows nothing is a quiet one. */
export function scoreScenarios(set: string, lines: readonly ScenarioLine[]): Result {
  const counts = new Map(hintIds.map((id) => [id, noCounts()]));
  const mistakes: Mistake[] = [];
  let expected = 0;
  let offeredExpected = 0;
  let quiet = 0;
  let broken = 0;
  let offered = 0;
  let stray = 0;
  for (const line of lines) {
    const conversation = conversationOf(line);
    const hints = check(conversation);
    const text = conversationText(conversation);
    const isQuiet = line.expect.length === 0 && line.allow.length === 0;
    if (isQuiet) quiet++;
    if (isQuiet && hints.length > 0) broken++;
    offered += hints.length;
    expected += line.expect.length;
    for (const hint of hints) {
      const count = counts.get(hint.id) ?? noCounts();
      if (line.expect.includes(hint.id)) {
        count.hits++;
        offeredExpected++;
      } else if (!line.allow.includes(hint.id)) {
        count.alarms++;
        stray++;
        const words = wordsOf(conversation, hint);
        mistakes.push({ set, name: hint.id, kind: 'false alarm', id: line.id, text, words });
      }
    }
    for (const id of line.expect) {
      if (hints.some((hint) => hint.id === id)) continue;
      const count = counts.get(id);
      if (count) count.misses++;
      const words = hints.map((hint) => `offered ${hint.id}`);
      mistakes.push({ set, name: id, kind: 'miss', id: line.id, text, words });
    }
  }
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
  const total: readonly Row[] = [
    {
      set,
      name: 'expected: offered',
      n: expected,
      rate: share(offeredExpected, expected),
      unit: 'share',
      target: scenarioTargets.offered,
    },
    {
      set,
      name: 'quiet: any hint',
      n: quiet,
      rate: share(broken, quiet),
      unit: 'share',
      target: scenarioTargets.quiet,
    },
    {
      set,
      name: 'stray hints',
      n: offered,
      rate: share(stray, offered),
      unit: 'share',
      target: scenarioTargets.stray,
    },
  ];
  return {
    rows: [...hintIds.map((id) => countsRow(set, id, counts.get(id) ?? noCounts())), ...total],
    mistakes,
  };
}
