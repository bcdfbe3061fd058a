import type { ActPhrases, Examples } from '../../read/phrases';

/** Giving back what the other said or seems to feel, in words that are also said in passing. */
export const phrases: ActPhrases = {
  act: 'reflecting',
  mild: true,
  guards: ['conditional', 'reported', 'negation'],
  phrases: `
you <adv>? (feel|felt|feeling|are feeling|were feeling|have been feeling) ..2 (<painful>|undervalued|unappreciated|unseen|overlooked|unhappy|behind|like|as if|that|this way)
you do not <adv>? feel _
(seems|sounds|seemed|appears|looks) (to me)? (like|that|as if|as though)? (you|your)
you (are|have been) <adv>? (going through|dealing with|handling|carrying|under|facing) <adv>? (a lot|so much|lots|<awful>|this|it|that)
- (sense|wonder|course|understandable|normal|natural|ok|right) (that|to|if)? you would? <adv>? feel
- feel like (<acting>|it|a|some|pizza|having)
sounds <adv>? (lonely|frightening|exhausting|overwhelming|suffocating|isolating) (^|$|to|for|being|having|when)
`,
};

export const examples: Examples = {
  yes: [
    'and that makes [you feel left out]',
    '[it seems you are] worried about it',
    '[you are going through so much] at once',
    'do [you feel like] nobody listens',
  ],
  no: [
    'if you feel like it we could swim',
    'it looks great',
    'so the bus is at 8',
    'you are late',
    'she said you feel like a friend',
    'do you want to come',
    'do you feel like going out',
    'it makes sense that you feel like crying',
    'so you have been to the shop',
  ],
};
