import { hintRules } from './hints/index';
import { momentOf } from './moment';
import { readMildly, readText } from './read/read';
import type { Conversation, Evidence, Hint, HintRule, Language, Moment, Options, Reading } from './types';

export { guessLanguage, readMildly as readNear } from './read/read';
export type {
  Act,
  Conversation,
  Evidence,
  Feeling,
  Found,
  Hint,
  HintId,
  Key,
  Language,
  Message,
  Options,
  Reading,
} from './types';

/** Told once of each rule that threw; never with words of a conversation. */
export type Reporter = (rule: HintRule['id']) => void;

const byRank: readonly HintRule[] = [...hintRules].sort((one, other) => other.rank - one.rank);
const broken = new Set<HintRule['id']>();
let report: Reporter = () => {};

/** Sets who is told, once each, of a rule that threw and was skipped. */
export function reportBrokenRules(reporter: Reporter): void {
  report = reporter;
}

/**
 * Reads what one text does: its acts, in order of their start, with UTF-16 offsets into `text`. `language`: read it as
 * this one instead of guessing. A language that is not built or not known, or input that is no text, gives no acts.
 * Never throws. `announcing` is a sign for one hint, and no act of the vocabulary: it is not told here.
 */
export function read(text: string, options?: { language?: Language }): Reading {
  const reading = readMildly(text, options);
  return { ...reading, acts: reading.acts.filter(({ act }) => act !== 'announcing') };
}

/**
 * The hints that fit this moment of a conversation, best first. Where someone is in danger only `crisis` is offered.
 * `options.off` names hints never to offer. Input of any shape gets an answer; a rule that throws is skipped.
 */
export function check(conversation: Conversation, options?: Options): readonly Hint[] {
  let moment: Moment;
  try {
    moment = momentOf(conversation, options, readText);
  } catch {
    // Only an object that throws when it is looked at comes here: there is nothing to read in it.
    return [];
  }
  const off = hintsOff(options);
  const hints: Hint[] = [];
  for (const rule of byRank) {
    if (off.includes(rule.id)) continue;
    const because = detect(rule, moment);
    if (because !== undefined) hints.push({ id: rule.id, key: rule.key, because });
  }
  return moment.crisis.length > 0 ? hints.filter(({ id }) => id === 'crisis') : hints;
}

function hintsOff(options: Options | undefined): readonly string[] {
  try {
    return Array.isArray(options?.off) ? options.off : [];
  } catch {
    return [];
  }
}

function detect(rule: HintRule, moment: Moment): readonly Evidence[] | undefined {
  try {
    return rule.detect(moment);
  } catch {
    if (!broken.has(rule.id)) {
      broken.add(rule.id);
      report(rule.id);
    }
    return undefined;
  }
}
