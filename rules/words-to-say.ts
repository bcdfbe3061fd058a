import { type Feeling, feelings, type TouchableKey } from './types';

/**
 * Words for feelings, and tentative ways to name one to the other, in one language. `~` stands for what goes in: in a
 * clause for the word ("you feel ~"), in a lead for the whole clause ("It sounds like ~…").
 */
export interface FeelingPalette {
  readonly leads: readonly string[];
  readonly groups: Readonly<
    Record<Feeling, { readonly name: string; readonly words: Readonly<Record<string, readonly string[]>> }>
  >;
}

/** One feeling with its nuances, and the leads that name each of them. */
export interface FeelingGroup {
  readonly feeling: Feeling;
  readonly name: string;
  readonly nuances: readonly { readonly word: string; readonly leads: readonly string[] }[];
}

/** Open questions for each key of the article, in one language. */
export type OpenQuestions = Readonly<Record<TouchableKey, readonly string[]>>;

/** The three things that a good end has, in the order in which they are said. */
export const closingSteps = ['summary', 'need', 'next'] as const;
export type ClosingStep = (typeof closingSteps)[number];

/** Ways to begin each step of a good end, in one language. */
export type ClosingWords = Readonly<Record<ClosingStep, readonly string[]>>;

/** All that one language offers to say beside the starters of its hints. */
export interface WordsToSay {
  readonly feelings: readonly FeelingGroup[];
  readonly questions: OpenQuestions;
  readonly closing: ClosingWords;
}

// A function, so that a `$` in the words is no pattern.
const fill = (template: string, words: string): string => template.replace('~', () => words);

/** The palette written out: every word with its leads, in the order of the feelings in `types.ts`. */
export function feelingGroups({ leads, groups }: FeelingPalette): readonly FeelingGroup[] {
  return feelings.map((feeling) => ({
    feeling,
    name: groups[feeling].name,
    nuances: Object.entries(groups[feeling].words).flatMap(([clause, words]) =>
      words.map((word) => ({ word, leads: leads.map((lead) => fill(lead, fill(clause, word))) })),
    ),
  }));
}

/** As the words are compared in a search: no case, no accents. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

/**
 * The groups with the words that hold what is searched for. A group whose own name holds it comes whole; one with nothing
 * in it is left out. An empty search finds everything.
 */
export function searchFeelings(groups: readonly FeelingGroup[], search: string): readonly FeelingGroup[] {
  const wanted = plain(search);
  return groups
    .map((group) =>
      plain(group.name).includes(wanted)
        ? group
        : { ...group, nuances: group.nuances.filter(({ word }) => plain(word).includes(wanted)) },
    )
    .filter(({ nuances }) => nuances.length > 0);
}
