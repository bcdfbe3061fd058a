import type { Language } from '../../rules/types';
import {
  type ClosingWords,
  type FeelingPalette,
  feelingGroups,
  type OpenQuestions,
  type WordsToSay,
} from '../../rules/words-to-say';

// Taken by file: who only reads conversations does not carry these words.
const palettes = import.meta.glob<FeelingPalette>('../../rules/languages/*/palette.ts', {
  eager: true,
  import: 'palette',
});
const questions = import.meta.glob<OpenQuestions>('../../rules/languages/*/questions.ts', {
  eager: true,
  import: 'questions',
});
const closings = import.meta.glob<ClosingWords>('../../rules/languages/*/closing-words.ts', {
  eager: true,
  import: 'closingWords',
});

const known = new Map<Language, WordsToSay>();

function gather(language: Language): WordsToSay | undefined {
  const folder = `../../rules/languages/${language}`;
  const palette = palettes[`${folder}/palette.ts`];
  const open = questions[`${folder}/questions.ts`];
  const closing = closings[`${folder}/closing-words.ts`];
  return palette && open && closing
    ? { feelings: feelingGroups(palette), questions: open, closing }
    : undefined;
}

/** What one can say in a language, always the same object; undefined when it has no such words yet. */
export function wordsToSayIn(language: Language): WordsToSay | undefined {
  const words = known.get(language) ?? gather(language);
  if (words) known.set(language, words);
  return words;
}
