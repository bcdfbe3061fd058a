import type { ActPhrases, Examples } from '../../read/phrases';

/** Words of understanding that may be meant warmly or in passing: they tell of it, but need not be enough for the other. */
export const phrases: ActPhrases = {
  act: 'validating',
  mild: true,
  guards: ['conditional', 'reported', 'negation'],
  phrases: `
i <adv>? <adv>? (understand|relate|empathize|empathise) <adv>? (it|that|you|your|how|why|what|where|feeling|sometimes|and|but|to|with|$)
i (can|could) <adv>? (relate|understand|imagine|see|hear) <adv>? (how|why|what|where|that|it|you|your|to|$)
i <adv>? (get|hear|feel) (that|you|it|how|feeling) $
^ <it> <adv>? (is|must|sounds|seems|can|has to) <adv>? (be|feel|like)? <adv>? (a|an)? <adv>? <awful> (position|situation|place|spot|time|one|feeling|thing|to|for|when|$)
(such|in|for|been) (a|an) <adv>? <awful> (position|situation|place|spot|decision|time)
(many|lots of|most|a lot of|other) people (feel|go through|struggle|experience|are)
it is <adv>? (ok|fine|normal|natural|hard|tough|difficult|never easy|not easy) (to|that|for|when|if)
(life|work|things|it|change|that) (is|gets|can be|can get) <adv>? (hard|tough|difficult|unfair|stressful|overwhelming) (sometimes|at times|$)
you <adv>? (deserve|deserved) _
(feelings|emotions|frustration|disappointment) (are|is) <adv>? (valid|real|understandable)
`,
};

export const examples: Examples = {
  yes: [
    '[i can relate] to that',
    '[i understand how] it wears you out',
    '[that must be hard to] hear from him',
    '[you deserve] a rest',
    'you are in [such a difficult position]',
  ],
  no: [
    'i can see the bus',
    'i understand spanish',
    'i hear the neighbours',
    'she said i deserve it',
    'it is hard cheese',
    'that is a hard surface',
  ],
};
