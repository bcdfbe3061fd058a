import { check } from '../../rules/index';
import type { Conversation } from '../../rules/types';
import type { Mistake, Result, Row } from './report';
import { conversationOf, conversationText, wordsOf } from './score-scenarios';
import type { ScenarioLine } from './sets';
import { quietTargets } from './targets';

/** A message came a minute and a half ago, and is being answered. */
const answeredAfter = 90_000;
const now = Date.UTC(2026, 0, 15, 12);

/** Ordinary lines as threads: each one answers the line before it. */
export const threadsOf = (texts: readonly string[]): readonly Conversation[] =>
  texts.slice(1).map((draft, index) => ({
    messages: [{ from: 'them', text: texts[index] ?? '', at: now - answeredAfter }],
    draft,
    now,
  }));

export const quietScenarios = (lines: readonly ScenarioLine[]): readonly Conversation[] =>
  lines.filter(({ expect, allow }) => expect.length === 0 && allow.length === 0).map(conversationOf);

/** How many hints are offered over conversations that need none, per hundred messages. */
export function scoreQuiet(set: string, conversations: readonly Conversation[]): Result {
  const mistakes: Mistake[] = [];
  let hints = 0;
  let crisis = 0;
  let heat = 0;
  conversations.forEach((conversation, index) => {
    for (const hint of check(conversation)) {
      hints++;
      if (hint.id === 'crisis') crisis++;
      if (hint.id === 'pause' && hint.because.some(({ where }) => where === 'draft')) heat++;
      const id = `${set} ${index + 1}`;
      const words = wordsOf(conversation, hint);
      mistakes.push({
        set,
        name: hint.id,
        kind: 'false alarm',
        id,
        text: conversationText(conversation),
        words,
      });
    }
  });
  const row = (name: string, count: number, target: Row['target']): Row => ({
    set,
    name,
    n: conversations.length,
    rate: (count / Math.max(1, conversations.length)) * 100,
    unit: 'per 100',
    ...(target && { target }),
  });
  return {
    rows: [
      row('all hints', hints, quietTargets.all),
      row('crisis', crisis, quietTargets.crisis),
      row('pause for heat', heat, quietTargets.heat),
    ],
    mistakes,
  };
}
