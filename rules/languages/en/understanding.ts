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
i <adv>? (get|understand|see|know|hear) exactly? (what you (mean|are saying)|being|feeling)
^ i <adv>? get it (i|and|but|so|that)
i <adv>? know (it|that|this|how|things) ..4 (hurt|hurts|<awful>|matters|means|meant|worked|tried)
not alone (in|with) (this|that|it)
you <adv>? (did|have done|do|are doing|tried|gave) <adv>? (the best|your best|everything (you|right)|all (you|of)|what you (could|can|had to))
you (could|can) not have (known|done|seen|stopped|prevented|changed)
(no way (of knowing|to know)|do anything wrong|did nothing wrong|(not|of <it> is) ..2 your fault)
<it> <adv>? (is|was|seems|sounds|feels) <adv>? (not <adv>? (fair|right|ok|cool)|wrong|rude|unfair|messed up|unacceptable|disrespectful|uncalled for) ..2 (of|to|on|for|that|when|$)
(nobody|no one|you|they) (should not|should) (have to|have|be|feel (bad|guilty|ashamed)) (deal|go|put|live|treat*|put|made|spoken|talked|left|done|said|told|asked|listened|about|for)
(nobody|no one) deserves
you did not deserve
(<acting>|feeling|being|losing|starting|change|rejection|failure|grief|loss|uncertainty|work) ..3 (is|can be|is never) <adv>? (<awful>|easy|normal|natural|valid|understandable) (sometimes|at times|too|and|when|for|to|$)
(is|are) never easy
(it|rejection) <adv>? hurts (when|to|that|if|you|not|so|$)
<it> <adv>? bothers you
(valid|fair|legitimate) (concern|concerns|point|worry|question|reason|reasons|feeling)
<it> is <adv>? a <adv>? (long time to|lot of (pressure|stress|change|work|responsibility)|(big|huge|major) (change|step|loss|decision))
(we|everyone|everybody|people) all? have? <adv>? (feel|feels|felt) (that way|like that|the same|this way|like this)
it shows (how|that)? (much)? you (care|are|love|tried|want)
you (are right|right) (that)? ..3 (not|unfair|wrong|<awful>)
i <adv>? agree (with you)? ..4 (not|unfair|wrong|should have|deserve*)
sorry (to hear|that? (you|this|things|<it> happened)) = 0.6
(<it>|how|what|must|sounds|seems) (is|was|be|a|has to be|must be|must have been|sounds|had to be|have been) <adv>? a? <adv>? (<awful>|bummer|disappointing|a shame) = 0.4
(<it>|life) <adv>? (sucks|stinks|blows|hurts) = 0.4
^ (wow|ugh|damn|man|geez|jeez|yikes|ouch|oof|oh no|dang|gosh) = 0.5
(how|what) (are|do|did|does|is|was|makes|made) (you|<it>) <adv>? (make you)? feel* = 0.5
are you <adv>? (ok|alright|holding up) = 0.5
your <adv>? (feelings|emotions|frustration|worry|worries|concern*|anger|pain|disappointment|stress|struggle*|hurt|side) = 0.5
you (have|have been)? <adv>? (worked|working|put|tried|trying) (so|very|really) (hard|much)
`,
};

export const examples: Examples = {
  yes: [
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
    '[i know how much it meant] to you',
    '[sorry to hear] it, [how are you feeling]',
    '[wow], i am [sorry you] had such a year',
  ],
  no: [
    'i can see the bus',
    'i understand spanish',
    'i hear the neighbours',
    'she said i deserve it',
    'it is hard cheese',
    'that is a hard surface',
    'that sucks',
    'sorry to hear the show is cancelled',
    'how are you feeling',
    'i get it from the shop',
    'it shows you the menu',
    'it is a long time until friday',
    'work is on the third floor',
    'i know how it works',
  ],
};
