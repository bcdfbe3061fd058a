import type { ClosingWords } from '../../words-to-say';

/** Ways to end a conversation well, in Dutch: open at the end, the best first. None of them triggers a hint itself. */
export const closingWords: ClosingWords = {
  summary: [
    'Wat me van dit gesprek bijblijft, is dat…',
    'Als ik het bij elkaar neem, vertelde je dat…',
    'Wat ik nu beter begrijp, is…',
  ],
  need: [
    'Wat zou je nu het meest helpen…',
    'Wat heb je van mij nodig, vandaag of…',
    'Is er iets wat ik voor je kan doen, zoals…',
  ],
  next: [
    'Zal ik je morgen bellen, rond…',
    'Ik vraag je nog hoe het ging, op…',
    'Wanneer wil je weer praten, misschien…',
  ],
};
