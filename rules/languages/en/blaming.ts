import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'blaming',
  phrases: `
you never <adv>? to? (stick|listen*|care*|help*|call*|ask*|think|thought|tell|told|do|did|lift|text|reply|answer|say sorry|apologise|back|support*|make time|have time|had time|notice*|remember|clean|trust*|let|understand|try|tried|loved|stand|stood|visit|come|came|talk|were|take|give|bother*|show|pay|want*|write|learn|change)
you (are|were) never
you <adv>? (always|constantly|keep on|keep|continually) <adv>? (have to)? (do (this|that)|ruin*|spoil*|start*|find|turn*|blam*|put|putting|forget*|leav*|interrupt*|make (excuses|everything|me feel|it about)|making|break*|let|letting|lie|lying|cancel*|criticis*|get your|walk|run|shut|take|twist*|choos*|push*|ignor*|judg*|disappear|mess|doing (this|that)|bring up|expect|promise|play the|need to win)
you (are|were) (always|constantly) <adv>? (late|busy|on your|complain*|criticis*|moaning|angry|drunk|working|blaming|interrupting|lying|shouting|in a mood|the victim)
<it> (is|was|happened)? <adv>? (all|because of|down to|on)? <adv>? your <adv>? own? (fault|doing|mess)
your <adv>? own? <nasty>? fault
(all|this|it|everything|wrong|happened|left|missed|failed|ruined|late|alone) ..4 (because of|thanks to|down to|all on) (you|your)
because of (you|your)
thanks to (you|your)
(look|see) what you <adv>? (did|have done|made|do to)
you <adv>? (made|make|drove|forced|pushed|push) (me|him|her|us|mum|mom|dad) <adv>? (do|feel|cry|leave|miserable|sick|away|to|look|late|ill|crazy|lose|miss)
you have? <adv>? (ruin|ruined|destroyed|wrecked|spoiled|broke|messed up|fucked up|screwed up|embarrassed|humiliated|betrayed|abandoned|let) <adv>? (everything|my|it|this|our|us|me|down|every|christmas|everyone)
if you <adv>? (had|did|were|would|cared|loved|listened) <adv>? (not|just|only|been|listened|cared|done|called|stayed|helped|told|so|a better|for once|more|there) ..8 (would|none|we|i|he|she|still|happened|maybe)
(would|could) <adv>? (be|have) ..4 if you (did|had|would|were|just)
(if it|had it not been) ..3 for you
had you (just|only|listened|not|told|called|been)
you (are|were) <adv>? the? (reason|one who|problem|cause|to blame)
you (did this|caused (this|it)|started (it|this)|brought this|have only yourself|walked out|gave up on|put us|put me|got us|just (left|stood|sat|watched)|did nothing|do this (every|all|again))
(blame yourself|yourself to blame|i blame you|on your conscience|(this|that) is on you|hope you are happy now|happy now ?$|classic you|typical you|there you go again|you have done it again)
all you <adv>? (do|care|think|talk)
(you only|always) <adv>? (think about yourself|care about yourself|about you|think of yourself|call when|call me when|text when)
every (single)? (time|weekend|christmas|year|birthday) ..8 you _
when (have|did) you <adv>? ever
you (could not|can not) <adv>? (even)? (be (on time|there|honest)|be bothered|be arsed|care less)
you (do not|did not) <adv>? (care|give a|listen|love me|respect|appreciate|bother|help|lift|show up|notice)
why (is it|are you|do you|must you) <adv>? (always|never)
(you and your|with your|it is your|all your|your constant) <adv>? <nasty>? (drinking|lies|lying|excuses|temper|moods|phone|gaming|drama|moaning|job|promises|jealousy)
no wonder (he|she|they|everyone|nobody|your)
(would never|never would|would not) have <adv>? (happened|been|gone|left|died|lost|failed) ..4 (you|your)
- you never <adv>? (fail|disappoint|let (me|us) down)
- you (always|never) <adv>? (make (me|us) <adv>? (laugh|smile|happy|feel <adv>? (better|good|safe|loved))|know|have to (worry|apologise|be|pretend|explain|ask|thank)|need to|bring|find the)
- you (make|made) (my|me <adv>? (laugh|smile|happy|proud|tea|feel <adv>? (better|loved|safe|seen|heard)))
- (thanks to|because of) you ..4 (passed|made it|better|won|smile|safe|happy|found|finished|strong|proud|able)
- (not|never) because of you
- you always (leave|put|forget|lose|drop) (it|them|the|your|yours)
- (do|did|if|when|hope) you <adv>? (always|keep|never)
you always have to (be|win|have|make)
you never even
why do you always
you keep (bringing|doing|saying|making|blaming|lying|changing|forgetting)
always me (who|that)
because you (could not|did not|never|always|were too|just|forgot|refused|would not|wanted|had to|only|can not|do not)
^ (it|this|that) is on you
every single time $
you are impossible
(mess|disaster) is on you
you (forgot|wrecked|broke|missed|lied|cheated) (my|our|your|on|to|about|the (car|promise|deal))
like always $ = 0.6
you should have been (there|here|home|with)
without your _
`,
  guards: ['negation', 'reported', 'banter'],
};

export const examples: Examples = {
  yes: [
    '[you never listen to] me',
    '[you always do this]',
    '[this is all your fault]',
    '[look what you made me] do',
    '[because of you we] missed the funeral',
    '[you only think about yourself]',
    '[you ruined everything]',
    '[if you had just listened we would] not be here',
    '[you are the reason he] left',
    "[you don't even care about] us",
    '[you let me down]',
    "[you're always on your] phone when i talk",
  ],
  no: [
    'check your coat, you always leave them there',
    'i always take the bus',
    'you always make me laugh',
    'you never fail to cheer me up',
    'it is not your fault',
    'you made my day',
    'because of you i passed maths!',
    'he says it is my fault',
    'you never know with this weather',
    'thanks to you we made it on time',
    'you only live once',
    'you always have a bed here',
    'if you have time on friday',
  ],
};
