import type { Act, Feeling, Language } from '../types';

/**
 * The phrases of one act in one language. How a phrase line reads is told in `rules/README.md`.
 * `phrases` is one block of lines, or a block for each feeling when the act is `feeling`.
 */
export interface ActPhrases {
  readonly act: Act;
  readonly phrases: string | Readonly<Partial<Record<Feeling, string>>>;
  /** What silences a match of this act. A line that starts with `+` counts all the same. */
  readonly guards?: readonly Guard[];
  /** True where a filler word ("echt", "er", "wel": the class `so`) may stand between the parts of each line. */
  readonly isLoose?: boolean;
  /**
   * True where the words are too slight for a hint ("the war was awful"): `read` tells what they find, where nothing
   * else tells the same act of the same words; no hint rests on it.
   */
  readonly mild?: boolean;
}

/**
 * - `negation`: a negating word stands up to three words before the match, in the same clause ("but" begins another)
 * - `question`: the match stands in a question
 * - `conditional`: the clause starts with a conditional ("if", "als")
 * - `reported`: someone else is said to say, think or feel it ("she said", "volgens hem"), up to eight words before the match
 *   in the same sentence, or right after it
 * - `banter`: someone laughs in the message (haha, 😂)
 */
export type Guard = 'negation' | 'question' | 'conditional' | 'reported' | 'banter';

/** A sentence of our own with the matched words in [brackets], or one that must stay quiet for this act. */
export interface Examples {
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/** Everything Haven knows of one language. */
export interface LanguagePack {
  readonly language: Language;
  /** Word classes: name → words or short phrases, separated by ` | `. Used in phrases as <name>. */
  readonly classes: Readonly<Record<string, string>>;
  /** Chat spellings: lines of `spelling = meaning`, one word to one or more words. */
  readonly spelling: string;
  /** Frequent words that tell this language from the others, by which a short line is recognised. */
  readonly common: string;
  readonly acts: readonly ActPhrases[];
}
