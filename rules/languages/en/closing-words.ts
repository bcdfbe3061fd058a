import type { ClosingWords } from '../../words-to-say';

/** Ways to end a conversation well, in English: open at the end, the best first. None of them triggers a hint itself. */
export const closingWords: ClosingWords = {
  summary: [
    'What stays with me from this talk is that…',
    'If I put it together, you told me that…',
    'What I understand better now is…',
  ],
  need: [
    'What would help you most now…',
    'What do you need from me, today or…',
    'Is there something I can do for you, such as…',
  ],
  next: [
    'Shall I call you tomorrow, around…',
    'I will ask you how it went, on…',
    'When would you like to talk again, maybe…',
  ],
};
