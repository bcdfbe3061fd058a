import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'blaming',
  phrases: `
you never <adv>? (to)? (listen|listened|care|cared|help|helped|call|called|ask|asked|think|thought|tell|told|do|did|text|reply|answer|say sorry|apologise|apologize|back|support|supported|wanted|make time|have time|had time|lift|notice|noticed|remember|clean|tidy|trust|trusted|let|understand|try|tried|loved|stand|stood|visit|come|came|talk|were|take|give|bother|bothered|show|pay|consider|appreciate|want|pick|stick|change|learn)
you (are|were) never (there|here|home|around|on time|happy|satisfied)
you <adv>? (always|constantly|keep on|keep|continually) <adv>? (have to)? (do (this|that)|ruin|spoil|ruining|start|starting|find|turn|turning|blame|blaming|put|putting|forget|forgetting|leave|leaving|act|interrupt|interrupting|make (excuses|everything|me feel|it about)|making|break|breaking|let|letting|lie|lying|cancel|cancelling|criticise|criticising|get your|walk|run|shut|take|twist|twisting|choose|pick|push|ignore|ignoring|judge|disappear|mess|doing (this|that)|bring up|bail|expect|promise|say you|have an excuse|play the|need to win|come home|treat) 
you (are|were) (always|constantly) <adv>? (late|busy|on your|complaining|criticising|moaning|angry|drunk|out|working|blaming|interrupting|making|lying|shouting|in a mood|the victim)
<it> (is|was|happened)? <adv>? (all|because of|down to|on)? <adv>? your <adv>? (own)? (fault|doing|mess)
your <adv>? (own)? <nasty>? fault
(all|this|it|everything|happened) <adv>? (because of|thanks to|down to|on) you $
because of (you|your) (i|we|he|she|they|now|my|everything|this|drinking|lies|temper|stupid) 
(happened|left|lost|missed|failed|ruined|late|fired|died|alone|here|start) ..4 because of (you|your)
thanks to (you|your) <adv>? (i|we|he|she|now|my|everything|the|they|drinking|lies)
(look|see) what you <adv>? (did|have done|made|are doing|do to|have)
you <adv>? (made|make|drove|forced|pushed|push) (me|him|her|us|mum|mom|dad) <adv>? (do|feel|cry|leave|miserable|sick|like|away|to|look|so|late|ill|crazy|into|out|lose|miss)
you <adv>? (ruined|ruin|destroyed|wrecked|spoiled|broke|messed up|fucked up|screwed up|embarrassed|humiliated|betrayed|abandoned|let) <adv>? (everything|my|it|this|our|us|me|down|christmas|mum|everyone)
if you <adv>? (had|did|were|would|hadnt|cared|loved|listened|paid) <adv>? (not|just|only|been|listened|cared|done|called|bothered|stayed|helped|told|kept|so|a better|for once|more|there) ..8 (would|none|we|i|he|she|still|instead|happened|wouldnt|maybe) 
(if it|if it was not|had it not been) ..2 for you
had you (just|only|listened|not|told|called|been)
you (are|were) <adv>? (the)? (reason|one who|problem|cause|whole reason|only reason|to blame) 
you (did this|caused this|caused it|started it|started this|brought this|have only yourself|walked out|gave up on|put us|put me|got us|got me|just (left|stood|sat|watched)|did nothing|promised and|owe me) 
(blame yourself|yourself to blame|i blame you|you are to blame|on your conscience|this is on you|that is on you|hope you are happy now|happy now ?$)
all you <adv>? (do|care|think|talk) (is|about|of)
you do this (every|all|again)
(classic|typical) you
always (about you|me who|my job|muggins)

you only <adv>? (think|care|call|text|ring|come|contact|talk) <adv>? (about|of|me|to|when)
every (single)? (time|weekend|christmas|year|birthday) ..8 you (run|shut|leave|blame|start|ruin|storm|cancel|walk|disappear|get|make|forget|do)
you (ruin|spoil|forget|cancel|wreck) every
(would|could) <adv>? (be|have) ..4 if you (did not|had not|would|were|just|had)
(there you go|here you go|at it|you have done it|you did it|same old you|typical you|just like you to|like you always|as usual you|once again you|not you) (again|do|to|always)? = 0.8
(not once|when) (have|did) you <adv>? (ever|once|think|ask|help|listen)
you (could not|can not) <adv>? (be bothered|be arsed|care less|even|manage)
you (do not|did not) <adv>? (care|give a|listen|love me|respect|appreciate|bother|help|lift|show up|turn up|notice|even) 
why (is it|are you|do you|must you|does it) <adv>? (always|never) 
(you and your|with your|it is your|all your|your constant) <adv>? <nasty>? (stupid|constant)? (drinking|lies|lying|excuses|temper|moods|phone|gaming|drama|moaning|work|job|promises|jealousy)
no wonder (he|she|they|everyone|nobody|no one|your) ..3 (left|leave|leaves|dumped|hates|avoids|does not|do not|cheated|likes|talks|run|wants|visits)
(would never|never would|would not) have <adv>? (happened|been|gone|left|died|lost|failed) ..4 (you|your)
like your (mother|father|mum|mom|dad|ex) = 0.8
- you (always|never) <adv>? (make (me|us) <adv>? (laugh|smile|happy|feel (better|good|safe|loved))|fail|know|disappoint|let (me|us) down|say the right|have to (worry|apologise|be|pretend|explain|ask|thank)|need to|gave up|did anything|bring|find the)
- you (make|made) (my|me <adv>? (laugh|smile|happy|proud|tea|feel (better|loved|safe|seen|heard)))
- (thanks to|because of) you ..4 (passed|made it|better|won|smile|safe|happy|found|finished|strong|proud|able)
- (not|never|nothing|none of it) <adv>? (is|was)? (your fault|because of you|on you)
- you (do not|did not) <adv>? (do anything|mean|cause|have|need|want|think|know|deserve|feel|care (for|if|which))
- (do|did|if|when|hope) you <adv>? (always|keep|never)
- you only (live|have|need|get)
`,
  guards: ['negation', 'reported', 'banter'],
};

export const examples: Examples = {
  yes: [
    '[you never listen to] me',
    '[you always do this]',
    '[this is all your fault]',
    '[look what you made me] do',
    "[because of you we] missed the funeral",
    '[you only think about yourself]',
    '[you ruined everything]',
    '[if you had just listened we would] not be here',
    '[you are the reason he] left',
    "[you don't even care about] us",
    "[you let me down]",
    "[you're always on your] phone when i talk",
  ],
  no: [
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
