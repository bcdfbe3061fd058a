import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'blaming',
  phrases: `
you have? never <adv>? to? (once|been (there|any|a)|loved me|supported|stick|listen*|care*|help*|call*|ring|ask*|think|thought|tell|told|do|did|lift|text|reply|answer|say sorry|apologise|back|support*|make|have time|had time|notice*|remember|clean|trust*|let|understand|try|tried|loved|stand|stood|visit|come|came|talk|were|take|give|bother*|show|pay|want*|write|learn|change|pick|cook|hear|mean it)
you (are|were) never
you <adv>? (always|constantly|keep on|keep|continually) <adv>? (have to)? (do (this|that)|ruin*|spoil*|start*|find|turn*|blam*|put|putting|forget*|leav*|interrupt*|make (excuses|everything|me feel|it about)|making|break*|let|letting|lie|lying|cancel*|criticis*|get your|walk|run|shut|take|twist*|choos*|push*|ignor*|judg*|disappear|mess|doing (this|that)|bring*|expect|promise|play the|need to win|undermin*|snap*|bail*|act|have (an|some) excuse|go off|side with|say*|the last word)
<it> (is|was|happened)? <adv>? (all|because of|down to|on)? <adv>? your <adv>? own? <nasty>? (fault|doing|mess)
whose fault is (this|that|it)
(because|cause) of (you|your|how you|what you)
thanks to (you|your)
(look|see) what you <adv>? (did|have done|made|do to)
you have? <adv>? (made|make|drove|forced|pushed|push|scared|drive) (me|him|her|us|them|mum|mom|dad) <adv>? (do|feel|cry|leave|miserable|sick|away|out|off|to|look|late|ill|crazy|lose|miss|like this|this way)
you have? <adv>? (ruin|ruined|spoil|wreck|destroyed|wrecked|spoiled|messed up|fucked up|screwed up|embarrassed|humiliated|betrayed|abandoned) <adv>? (everything|my|it|this|our|us|me|every|christmas|everyone|the|another|any|what|all|whatever)
you have? <adv>? (broke|broken) (me|us|my|our|this|it|him|her|your|every)
you have? <adv>? let (me|us|him|her|everyone|it|this|that|them) <adv>? (down|happen|die|do this)
you have? <adv>? (landed|put) (me|us|him|her|all of us) <adv>? (down|into|through|in (this|an))
you <adv>? (cost|lost|wiped|fed|griefed|threw|bottled|blew|botched) (me|us|him|her|the|our|it) ..2 (game|match|the|my|our|a|everything|^|again)
you (got|get) (me|us|him|her|them) <adv>? (fired|sacked|kicked|killed|hurt|in (trouble|the shit)|banned|detention|written|into trouble|reported|thrown|evicted|wiped|grounded|a warning)
you have? ..5 against (me|us|each other)
you (have|are) <adv>? (bled|bleeding) _
if you (had|would|did|were|cared|loved|listened) <adv>? (not|just|only|been|listened|cared|done|called|stayed|helped|told|so|a better|for once|more|there) ..8 (would|none|we|i|he|she|still|happened|maybe)
if you (had|would) not? <adv>? _ ..8 (would|none) (not|never|still|have <adv>? (a|our|my|him|her|won|happened)|of this)
would ..6 if you (did|had|were|would|could|only|ever|listened|helped|cared|stopped|bothered|pulled)
had you (just|only|listened|not|told|called|been)
you are <adv>? (the|to)? (problem|cause|blame|why (i|we|he|she|mum|mom|dad|they|my|this|nobody|everyone))
(you are|your) the (only)? reason ..3 (dread|hate|drink|cry|cries|left|lost|quit|failed|divorced|fired|stopped|late|alone|broke|hates|drinks|gone|ill|can not|do not|not|no|never|trust|anxiety|like this|need|got|split)
- reason ..6 (smile|alive|passed|happy|believe|laugh|going|given up|gave up|sober)
(the one|it (is|was) you|you are the ones) (who|that|is) (is|are|has|have|had)? <adv>? (left|lied|started|said|cheated|forgot|broke|broken|let|walked|split|told|put|made|did|done|hurt|chose|ruined|messed|drove|pushed|did not|never|caused|lost|wanted)
you (did this|caused (this|it)|started (it|this)|brought this|have only yourself|walked out|gave up on|just (left|stood|sat|watched)|did nothing|do (this|that|it) <adv>? (every|all|again|on purpose|to me)|had one job (and|$)|just had to|had to (go and|open your|ruin|start|bring)|and your (big)? (mouth|temper|bright))
(blame yourself|yourself to (blame|thank)|is down to (you|your)|i blame you|on your conscience|(this|that) is <adv>? on you|hope you are happy now|happy now ?$|classic you|typical you|there you go again|you have done it again|one job $|your watch)
all you <adv>? (do|care|think|talk)
you only <adv>? ((think|care) about (you|your|yourself)|(care|call|ring|text|visit|come|message|talk to me|want me) ..3 (when|if|because|money))
(always|everything|only|has to be|make it) <adv>? (has to be|be|is)? about (you|yourself) (is it not|is not it|$)
every (single|blessed|bloody|damn|fucking)? (time|weekend|christmas|year|birthday) ..8 (you|your) <adv>? (are|cancel|forget|bail|drink|disappear|let|make (it|me|an)|have (an|some) (excuse|reason)|find|start*|shout|run|ruin|promise|do not|turn|back|phone|job|mother|leave me|lie|come home)
(whenever|when|every time) (it|things|i|we) ..4 you (are|just)? <adv>? (run|disappear|vanish|bail|hide|look away|shut down|switch off|busy|gone|asleep|start|kick off|go (off|quiet|silent|mad))
(as usual|as per usual|once again|yet again|again|of course) you (have)? <adv>? (forgot*|left|leave|let|did not|do not|ruin*|missed|lied|chose|put|made|make|bail*|cancelled|were (late|drunk|not))
when (have|did|do) you <adv>? ever
+ (not once (have|did|has)|have not) you? ..3 (you|once|even asked|bothered)
you (could not|can not) <adv>? (even)? (be (on time|there|honest)|be bothered|be arsed|care less|keep (a|your)|go ..3 without)
you (do not|did not) <adv>? (care|give a|listen|love me|respect|appreciate|bother|help|lift a|show up|notice|think (of|about))
why (is it|are you|do you|must you) <adv>? (always|never)
(you and your|with your|it is your|all your|your constant|not for your) <adv>? <nasty>? (drinking|gambling|lies|lying|excuses|temper|moods|phone|gaming|drama|moaning|job|promises|jealousy|affair|nagging)
no wonder (he|she|they|everyone|nobody|your _|no one) <adv>? (left|dumped|cheated|divorced|hates|has left|does not|can not|will not|wants|moved out|walked)
(would never|never would|would not) have <adv>? (happened|been|gone|left|died|lost|failed) ..4 (you|your)
you (could|should|might) have <adv>? (stopped (it|him|her|them|this|that|me)|been (there|here|home|with|watching)|said something|done something|saved)
you were <adv>? (supposed|meant) to <adv>? (be (watching|there|here|looking)|watch|pick|call|look after|mind|help|tell|keep|pay|love)
- you never <adv>? (fail|disappoint|make me feel bad|think of yourself|think about yourself|ask* for (help|any|this|it)|let (me|us) down|have to|told me you (could|were|had) <adv>? (a|so|such|sing|cook|dance))
- you (always|never) <adv>? (make (me|us) <adv>? (laugh|smile|happy|feel <adv>? (better|good|safe|loved))|say (the|such|that) <adv>? (right|nicest|nice|best|sweet*)|know|have to (worry|apologise|be|pretend|explain|ask|thank|laugh)|need to|bring (me|us|the|good|a)|find (the|a way))
- you (make|made|are making) (my|me <adv>? (laugh|smile|happy|proud|tea|feel <adv>? (better|loved|safe|seen|heard)|look good|cry (in a|happy|with)))
- (thanks to|because of|cause of|reason|for) (you|your) ..5 (passed|made it|better|won|smile*|safe|happy|found|finished|strong|proud|able|here|alive|thank*|laugh*|learn*|given up|gave up|survived|got through|help|support|kindness|love|hard work|advice|patience|lost|sober)
- (not|never|none of (it|this|that) (is|was)?) <adv>? (because of|on|down to)? (you|your)
- you always leave (it|them|the|your)
- (do|did|if|when|hope) you <adv>? (always|keep|never)
- would ..4 (amazed|surprised|glad|happy|love|great|nice|grateful|helpful|easier|better|brilliant|lovely|good|perfect|worried|weird|mind|help|wonderful|appreciate*|amazing) if you
- you did nothing wrong
you keep (bringing|doing|saying|making|blaming|lying|changing|forgetting)
always me (who|that)
because you (could not|did not|never|always|were too|just|forgot|refused|would not|will not|wanted|had to|only|can not|do not)
you (forgot|wrecked|broke|missed|lied|cheated) (my|our|your|on|to|about|the (car|promise|deal))
every <adv>? time i (try|need|ask|want|tell|say|come|get|start) ..6 you
you (do|did|could|would|have) not even
- you (do|did|would|have) not even (know|have to|need|want|ask for)
you push* ..2 away
you (dragged|dumped|roped|tricked|landed|talked) (me|us|him|her|them|this|it all) <adv>? (into|in|with|on)
you (promised|said|swore) ..6 (and|but|then) <adv>? you? <adv>? (bail*|did not|do not|never|forgot|cancel*|left|bottled)
(say|said|promise) you will ..3 (and|then|but) ..2 (do not|did not|never)
ever your fault
(^|all|is|entirely|totally|clearly) your <adv>? own? fault
- how ..6 your fault
you can (not|never) <adv>? ever? (just)? (be happy for|let me have|be pleased for|give me)
you (threw|gave) (it|this|us|everything) ..1 away
you (stopped|quit) (trying|caring|loving|listening|talking|bothering)
you gave (me|him|her|us) (this|these|anxiety|trauma|trust|an eating|depression|a complex)
you knew ..6 (and|but) you? <adv>? (still|did|let|went|said nothing)
i am <adv>? the one <adv>? (cleaning|clearing|picking|paying|covering|sorting|left|having|carrying) ..6 (you|your)
you (go|went) (silent|quiet|cold|off) (on me|until|for|every|whenever|till)
you have been doing (this|that|it) (since|for|to)
you (put|caused) (him|her|us|them|me) (under|all this|so much)
started with you ^
it <is> <adv>? on you
you (are|were) (always|constantly) <adv>? (late|busy|on your|complain*|moaning|angry|drunk|working|blaming|lying|shouting|in a mood|the victim)
you (could not|would not|refused to) <adv>? (just|leave (it|me|him|her)|let (it|me|him|her)|listen|wait|keep your|shut)
you are? <adv>? (turned|turning|making|driving) (me|us|everyone|mum|dad|him|her) <adv>? (ill|sick|crazy|mad|insane|feel|miserable|up the|away|look|mental)
you <adv>? (messed|screwed) (it|this|that|everything)
- you <adv>? (think|feel|feel like|believe|do not think) <it> (is|was) ..2 your
you have? <adv>? made (it|this|things|everything) <adv>? (worse|harder|happen)
you left (me|us|him|her|them) <adv>? (alone|to|with|there|on|when|in|at)
you put ..3 (before|above) (me|us|your)
you <adv>? (chose|picked) ..4 over (me|us|your)
- did nothing (to|wrong)
- every time ..6 you are there
you never once
`,
  guards: ['negation', 'reported', 'banter'],
};

export const examples: Examples = {
  yes: [
    '[you never listen to] me',
    '[this is all your fault]',
    '[you ruined everything]',
    '[you let me down]',
    '[you put work before us] again',
    '[you dragged us into] this',
    '[you wiped the raid again]',
    '[nothing is ever your fault]',
    '[you said you would come and then did not]',
    '[you gave me trust] issues',
  ],
  no: [
    'you did nothing to deserve this',
    'every time i need someone you are there',
    'check your coat, you always leave them there',
    'it is not your fault',
    'he says it is my fault',
    'you only live once',
    'you got me into climbing',
    "if it wasn't for you i'd never have passed",
    'you are the reason i smile',
    'how is any of this your fault',
    'dinner is on you tonight',
    'you made me cry, in a good way',
  ],
};
