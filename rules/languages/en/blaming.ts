import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'blaming',
  phrases: `
you <adv>? (never) <adv>? (even|ever|once|bother|bothered|to)? (to)? (listen|listened|care|cared|help|helped|call|called|ask|asked|ask me|think|thought|tell me|told me|do anything|do what|text|reply|replied|answer|show|showed|say sorry|apologise|apologize|apologised|take|back me|support|supported|wanted|want to|make time|make any|make an effort|have time|had time|notice|noticed|remember|remembered|clean|tidy|pick|trust|trusted|let me|understand|understood|try|tried|loved|stand up|stood up|visit|visited|come|came|talk|talked|pay|cook|admit|change|were there|were|learn|gave|give|wash|do the|put me|consider|considered|lift|keep|appreciate|respect|cared about|there when|there for|home|around|on time|do|did) ..
you (are|were) (never|not once) <adv>? (there|here|home|around|on time|happy|satisfied|interested|on my side|honest|sorry|available)
you <adv>? (always|constantly|keep on|keep|continually) <adv>? (have to)? (do this|do that|ruin|spoil|have to|start|starting|find|turn|turning|blame|blaming|put|putting|forget|forgetting|leave|leaving|say that|say you|expect|act|acting|interrupt|interrupting|make excuses|make everything|make me feel|make it about|making|break|breaking|let me|let everyone|let us|letting|lie|lying|cancel|cancelling|canceling|criticise|criticize|complain|get your way|get like|walk|run away|shut me|shut down|think|take|taking|twist|twisting|come home late|come late|choose|pick|picking|want|push|pushing|ignore|ignoring|attack|judge|judging|disappear|mess|messing|wreck|wind|need to be|play the|doing this|doing that|bring up|bail|bailing|fuck|screw|storm|promise|point|manage to|need) 
you (are|were) <adv>? (always|constantly|forever) <adv>? (late|busy|too busy|on your|on that|complaining|criticising|criticizing|moaning|angry|drunk|out|working|blaming|the victim|interrupting|making|lying|shouting|nagging|at work|cancelling|putting|taking|in a mood|telling|starting|picking|right|negative|leaving|forgetting|gaming|the same)
(this|it|that|all this|all of this|everything|none of this) (is|was|would|are) <adv>? (all|because of|down to|on)? <adv>? (your|ur) (own)? <adv>? (fault|doing|mess|responsibility|problem you created)
(your|ur) <adv>? (own)? (damn|bloody|fucking)? fault
(this|it|that|all this|all of this|everything) (is|was|happened|went wrong|is all|happened all)? <adv>? (because of|thanks to|down to|on|cause of) (you|u|your <adv>? (drinking|lies|temper|selfishness|attitude|big mouth|stupid|behaviour|mother)) <adv>? ($|and|that|he|she|we|i|not|always|never|this)?
because of (you|u|your) <adv>? (i|we|he|she|they|now|my|everything|this|the|that|drinking|lies|temper|$|big mouth|stupid) 
thanks to you <adv>? (i|we|he|she|now|my|everything|the|they|that|this|none|nobody|everyone)
(look|see) what you (did|have done|made|made me|are doing|do to|did to|have done to|caused|have caused)
you <adv>? (made|make|making|drove|drive|forced|force|pushed|push) (me|him|her|us|them|mum|mom|dad|my|everyone) <adv>? (do|feel|cry|leave|miserable|hate|sick|angry|like this|like shit|like crap|away|to this|to it|to|feel like|feel so|lose|look|so|mad|late|miss|ill|crazy|into|out|go)
you <adv>? (ruined|ruin|destroyed|wrecked|spoiled|spoilt|broke|messed up|fucked up|screwed up|killed|embarrassed|humiliated|betrayed|abandoned|poisoned|threw away) <adv>? (everything|my|it all|it|this|our|us|me|the|his|her|him|their|christmas|mum|mom|dad|up|things)
if (you|u) <adv>? (had|did not|were not|was not|would|have|only|had just|had only|could|would have|would just|hadnt|didnt|just|werent|wouldnt|ever|cared|loved|listened|paid) <adv>? (not)? (just|been|always|listened|cared|bothered|done|told|called|paid|stopped|drink|helped|left|loved|like|so|such|be|have|stayed|come|asked|said|interfered|a better|made|for once|come home|been there|thought|kept|shown|let|driven|attention|work|worked|lied) ..6 (would|none|not|wouldnt|this|we|i|he|she|died|instead|still|alive|happened|maybe)
(if it was not|if it were not|had it not been|if not) for (you|your)
had you (just|only|listened|not|been|told|called|come|done|paid|bothered|stayed|asked|cared)
you (are|were) <adv>? (the)? (reason|one who|problem|cause|one that|whole reason|only reason|to blame) (i|we|he|she|they|why|here|of|that|did|started|made|ruined|left|for|is|my|this|mum|dad|broke|$|messed|lied|it)
you <adv>? (did this|caused this|caused it|started it|started this|let me down|let us down|let everyone down|let him|let her|let this happen|let it|pushed (me|him|her|them|everyone) away|brought this on|brought it on|only have yourself|have only yourself|have only got yourself|chose|left me|walked out|gave up on|put us|put me|started all|let (mum|dad) down|got me|got us into|got yourself into|knew and|promised and|just left|just stood|sat there|did nothing|do nothing|lied to|are to blame|stood there|just watched) <adv>? (to (me|us|him|her|yourself)|yourself|down|happen|with|it|this|work|him|her|over me|over us|and|when|there|to blame|me|away|in this|nothing|$|into this|fired|through|die|to deal|on your own)? = 0.9
(blame yourself|yourself to blame|only yourself|i blame you|we blame you|you are to blame|on your conscience|this is on you|that is on you|it is on you|thats on you|hope you are happy|hope youre (happy|proud|satisfied)|i hope you are (happy|proud|satisfied))
(all) you <adv>? (ever)? (do|did|care|cared|think|talk|want|wanted) <adv>? (about)? (is|was|yourself) 
you only <adv>? (think|care|thought|cared|ever think|call|text|ring|talk|come|want|love|contact|message|see) <adv>? (about|of)? (yourself|you|me when|when you|to me when|us when|your|what you)
every (single)? (time|day|week|weekend|christmas|year|holiday|night) (i|we|you|it|there|with you|something) <adv>? (tell|you|try|ask|need|come|we|have to|are|talk|go|plan|make|forget|do|open|run|leave|cancel|say|walk|start|blow|shut) ..4 (you|me|to|away|shut|leave|run|off|up|late|this|that|on me|again|angry|disappear|walk)
(there you go again|here you go again|you have done it again|you did it again|at it again|same old you|same with you|as usual you|as always you|like you always do|like you always|as per usual|typical of you|just like you to|you would not|once again you|yet again you|again you)
(not once|when) (have|did|do) you <adv>? (ever)? (ever|once|think|ask|asked|thought|called|helped|listened|say|said|care|last)
you (could not|can not|could|cannot) <adv>? (even)? (be bothered|be arsed|be there|care less|even|manage|not even|pick up the phone|just once|for once)
you (do not|did not|dont|didnt|do not even|did not even|do nt) <adv>? (even)? (care|give a (shit|damn|fuck|toss)|listen|love me|want to|think about|respect|appreciate|bother|help|lift|ask|call|show up|turn up|notice|think|try|know how|come|tell me|stand up|back me|believe|understand|say|support) <adv>? (about|to|me|us|what|how|anyone|$|a finger|once|for me|at all|that|when|if|my|i|anything|enough|do you|did you|it)
why (is it|are you|do you|must you|does it) <adv>? (always)? (always|never|constantly|have to always|forever) 
(you and your|with your|because of your|thanks to your|it is your|all your|your constant) <adv>? (stupid|bloody|damn|fucking|constant)? (drinking|lies|lying|excuses|temper|moods|mood|nagging|phone|gaming|gambling|drama|moaning|work|job|cheating|promises|secrets|smoking|mother|tantrums|whining|jealousy|carelessness)
no wonder (he|she|they|everyone|nobody|no one|your) ..3 (left|leave|leaves|dumped|hates|hate|avoids|avoid|does not|do not|cheated|fired|likes|talks|run|ran|walked|wants|visits|ignore|ignores) <adv>? (you|want|talk|like|off|out|with|$)?
you (owe|cost|are costing|have cost) (me|us) <adv>? (an (apology|explanation)|my|our|the|everything)
(never|wouldnt|would not|would never) have <adv>? (happened|been|gone|left|died|lost|broken|failed|crashed|been late) ..3 (if you|without you|if it|because of you|but for you|had you)
you (are|were) <adv>? (just)? (exactly)? like your (mother|father|mum|mom|dad|brother|sister|ex) 

- you (always|never) <adv>? (make|made|making|fail|failed|know|cheer|manage|look|say the|have the|have my|bring|been|find the|give|seem|disappoint|were|have to (worry|apologise|apologize|be|pretend|explain|ask|thank|say sorry)|need to (apologise|apologize|thank|explain)|know|felt|feel|get|got|wanted|really wanted|want to (go|see|be|feel)|let them|forget a|gave up|did anything wrong|could|stop) <adv>? (me|us|everyone)? <adv>? (laugh|smile|happy|feel (better|good|safe|welcome|loved|heard|at home)|my day|to (amaze|make|impress)|what to say|how to|great|lovely|right|back|best|words|hope|joy|how|a (birthday|face)|amazing|like you|so beautiful|it|to|wrong|heard|seen|enough|safe)
- you made me (laugh|smile|cry with|so happy|a better|proud|tea|realise|realize|feel (better|loved|safe|special|seen|heard|at home|welcome|less))
- you made (my day|me (happy|so happy|feel better))
- (thanks to you|because of you) ..4 (passed|made it|better|won|got the|smile|safe|alive|happy|found|finished|learned|could|not alone|strong|so much|grateful|proud|able|here today|love|never felt)
- (is|was|it is|are|not|never|nothing) <adv>? (not|never|nothing|none of it|was) <adv>? (your fault|because of you|on you|your doing|about you)
- not (even)? (your fault|because of you|on you)
- you (did not|do not) <adv>? (do anything|mean to|cause|have to|need to|want|think you|know what|deserve|feel|understand why)
- you do not (care (for|if i|which)|want to|think)
- (i|she|he|they) <adv>? (think|thinks|feel|know|said|says|worried|feels|guess|say) <adv>? (it|this|that) (is|was) (my|our)
- do you
- you only (live|have|need|get)
- hope you are (happy|proud) (with|there|in|of|for)
- everything (is|was) (fine|good|great)
- if you (had|have) .. (time|chance|questions)
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
