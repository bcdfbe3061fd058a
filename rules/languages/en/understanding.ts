import type { ActPhrases, Examples } from '../../read/phrases';

/** Words of understanding that may be meant warmly or in passing: they tell of it, but need not be enough for the other. */
export const phrases: ActPhrases = {
  act: 'validating',
  mild: true,
  guards: ['conditional', 'reported', 'negation'],
  phrases: `
i <adv>? <adv>? (understand|relate|empathize|empathise) <adv>? (it|that|you|your|how|why|what|where|feeling|sometimes|and|but|to|with|$)
i (can|could) <adv>? (relate|understand|imagine|see|hear) <adv>? (how|why|what|where|that|it|you|your|to|$)
i <adv>? ((get|feel) (that|you|it|how|feeling)|hear (you|that)) $
^ <it> <adv>? (is|must|sounds|seems|can|has to) <adv>? (be|feel|like)? <adv>? (a|an)? <adv>? <awful> (position|situation|place|spot|time|one|feeling|thing|to|for|when|$)
(such|in|for|been) (a|an) <adv>? <awful> (position|situation|place|spot|decision|time)
you <adv>? (deserve|deserved) _
- you (deserve|deserved) ..3 from me
<it> (is|was|can|could|must) not (be|have been)? <adv>? easy
<it> (is|seems) <adv>? <adv>? (fair|valid|normal|natural|relatable) ^
i <adv>? (get|understand|see|know|hear) exactly? (what you (mean|are saying)|being|feeling)
i <adv>? know (it|that|this|how|things) ..4 (hurt|hurts|<awful>|matters|means|meant|worked|tried)
not alone (in|with) (this|that|it)
you <adv>? (did|have done|do|are doing|tried|gave) <adv>? (the best|your best|everything (you|right)|all (you|of)|what you (could|can|had to))
((no way|not have) (of knowing|known|prevented)|do anything wrong|did nothing wrong|(not|of <it> is) ..2 your fault)
<it> <adv>? (is|was|seems|sounds) <adv>? (not (fair|right|ok|cool)|wrong|rude|unfair|unacceptable|disrespectful) ..2 (of|to|on|for|that|when|$)
(nobody|no one|you did not) deserve*
- sorry (for|i) ..8 deserve*
- (wrong|rude|unfair) of me
(it|<acting>|feeling|being|change|rejection|failure|grief|loss|life|work|things) ..3 (is|can be|is never) <adv>? (<awful>|easy|ok|fine|normal|natural|valid|understandable|hard not) (sometimes|at times|too|and|when|for|to|that|if|$)
sorry (to hear|that? (you|this|things|<it> happened)) = 0.6
(<it>|how|sounds|life) <adv>? (sucks|is? <adv>? (<awful>|disappointing)) = 0.5
^ (wow|damn|man|geez|jeez|yikes|ouch|oof|dang|gosh) = 0.5
(how|what) (are|do|did|does|is|was|makes|made) (you|<it>) <adv>? (make you)? feel* = 0.5
`,
};

export const examples: Examples = {
  yes: [
    '[that can not be easy], four weeks in a row',
    '[i can relate] to that',
    '[i understand how] it wears you out',
    '[that must be hard to] hear from him',
    '[you deserve] a rest',
    'you are in [such a difficult position]',
    '[i know what you mean] about sundays',
    'honestly [you did the best you could]',
    'listen, [none of it is your fault]',
    '[that was so unfair of] them',
    '[no one deserves] that from a boss',
  ],
  no: [
    'is that normal',
    'the lid is not easy',
    'i can see the bus',
    'i understand spanish',
    'i hear the neighbours',
    'she said i deserve it',
    'it is hard cheese',
    'that is a hard surface',
    'that sucks',
    'sorry to hear the show is cancelled',
    'how are you feeling',
  ],
};
