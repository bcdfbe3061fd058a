import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'exploring',
  phrases: `
# how is it for you
how (do|did|does) <it> <adv>? (make|leave)? you <adv>? (feel|feeling)
how (do|did|are|were|have|is|was|has|does) (you|<it>|things) <adv>? (been)? <adv>? (feel|feeling|felt|cope|coping|deal|dealing|manage|managing|handle|handling|bear|bearing|hold|holding|process|processing|sleeping|adjusting|experience|finding|get through|affect|affecting|land|sit with|weigh|treating|hit)
how (are|have) you (really|actually|truly|honestly) (doing|been)?
how (are|have) you (doing|been|getting on)? <adv>? (since|after|with (it|all|that|this|everything)|though|inside|in yourself|underneath|now that)
how (is|are) (your (head|heart|mind|grief|nerves|anxiety|mental)|things (really|with|since|between|at home|now)|it (really|been going|at home|since|between))
how (is|was|were|are|has|had) ..4 (for|on|with) you
how (did|do|has|is|does) (<it>|<they>|things|your <loved>) <adv>? (go|going|come about|come to this|start|end|happen|take it|taking it|taking|react|turn out|work out|play out|holding)
how (bad|hard|heavy|painful|lonely|serious|intense|close|safe) (is|was|does|did|has|are|were) (<it>|things|you|your)
how (long|often) (have|has|had|did|do|does|is|was) (you|<it>|things) <adv>? (been|felt|feel|carried|going|known|happened|have|had|struggled)
how so ?$

# what is it
what (is|was|has|were) <adv>? (been)? <adv>? (happening|going on|wrong|the matter|up with you|on your (mind|heart)|behind|underneath|weighing|bothering|troubling|eating|worrying|upsetting|hurting|stressing|scaring|bugging|getting to|getting you|keeping you|making you|making (it|this|that)|stopping you|hardest|scariest|the (hardest|worst|toughest|scariest|heaviest|biggest|most)|your (biggest|worst|main|first)|missing most)
what (is|was|would|has) <it> <adv>? (all|been)? (about|like)
what (is|was|has|would) ..6 (like|mean) (for|to|to be|when|being|living|having|without) (you|your|him|her|them|it|a|the|that)
what (was|is) (he|she|your <loved>) like
what (happened|went wrong|went down|set (it|this|that|you) off)
what (is|did|does|makes|made|would make|is making) (you|<it>) <adv>? (so|feel|think|say|sad|hard|worried|scared|sting|hurt|upset|anxious|special|difficult|different)
what (does|did|do|would|has|is) (<it>|<they>|losing|being|seeing) ..3 (do|mean|bring|stir|done|meant|trigger|cost|doing) (to|for|up|in|with) you
what do you <adv>? (most|think|feel|need|wish|hope|fear|miss|mean|want|remember|worry|notice|long|wish|love)
what (did|would|could|might|will) you <adv>? (rather|most)? (feel|need|wish|hope|want|fear|think|do differently|say to|like)
what are you <adv>? (most)? (feeling|going through|afraid|scared|worried|dealing|struggling|carrying|thinking|hoping|frightened|nervous|anxious|needing|missing|holding|dreading|grieving|looking for)
what (goes|went|is going|was going|runs|ran|is running) through your
what (part|bit|kind of (things|thoughts|feelings|support|help)|sort of (things|thoughts|feelings|support|help)) <adv>? (of|is|was|hurts|about|feels|scares|do|are|would)?
what (hurts|scares|worries|helps|bothers|matters|stings|upsets|frightens|changed|comes up|came up) (most|you|the most|now|for|about|when|for you)?
what (else) (is|has|are|was|happened)
what (would|could) (help|feel|be helpful|support|make it)
what did (<they>|your <loved>|the doctor|the doctors) <adv>? (say|tell you) = 0.8
what (is|was) (your|the) <adv>? (first|biggest|main|worst) (reaction|thought|feeling|fear|worry|memory|part|bit|thing)

# when, where, who, why
when (did|does|do) (<it>|you|things) <adv>? (start|begin|feel|notice|get worse|get bad|change|happen|realise|realize|find out)
where (do|did|does) (you|<it>) <adv>? (feel|come from|leave you)
since when (have|do|has) (you|it)
(who|what) do you (talk to|turn to|lean on|have around)
why do you (think|feel|say|believe|reckon|suppose|blame) (that|so|<it>|<they>|you|like|yourself)
which (part|bit|feeling) 
(in what way|like what|what happened then|and then) ?$
when you say .. (what|how) (do|does|is|are) (you|that|it)

# an open door
tell me (more|about|everything|what|how|all|whatever|anything|if)
(do|would|did|are|if) you <adv>? (want|like|care|feel like|need|ready|up for|feel up to|rather) (to|it)? (talk|talking|tell|telling|share|sharing|vent|venting|rant|get it off|go into|going into|speak|say more|let it out|open up|unload|elaborate|walk)
^ (want|fancy|feel like|need|care) (to|a)? (talk|talking|vent|tell me|rant|get it off|say more|let it out|go into it|unload)
(can|could|would|will|may) (you|i) <adv>? (tell me|say more|share|describe|explain|walk me|help me understand|ask (what|how|why|you)|elaborate|talk me) = 0.9
(say|share) (a bit|a little|some|as much)? more (about|if)?
talk to me
(i am|here) <adv>? (here to listen|all ears|listening|happy to listen|to listen)
(let|get|pour) it (all)? out
get (it|that|this|things) off your chest
(walk|talk) me through
help me (to)? understand
i (would|want) <adv>? (like|love|to)? (to)? (hear|know|understand) (it|more|how|what|about|all|why|everything|from you)
i am (curious|wondering|interested) <adv>? (what|how|about|if|to)
i wonder (what|how|if) (you|<it>|part|there)
(is|was) there (something|anything|more) ..3 (on your|bothering|weighing|going on|you (want|need|would like)|behind|underneath|happened)
is? (something|anything) (up|wrong|on your mind|bothering you|going on|happened|weighing)
(are|is) (you|everything) <adv>? (ok|fine) <adv>? (with|about|at home|inside|after|since|though|really|between)
are you <adv>? (really|actually|honestly|truly|sure you are) (ok|fine|coping)
do you (feel|think|know|find|notice|remember|have|miss|worry) ..8 (feel|feels|felt|alone|lonely|supported|safe|guilty|heard|anyone|someone|why|might be|ready|because|with him|with her|them|scared|him|her|it) ?$ = 0.7
(did|has|have) (something|anything) ..2 (happen|happened|go wrong|trigger|change|changed)
have you (told anyone|talked to anyone|felt|been feeling|always felt|ever felt|been able to|got anyone|had anyone)
(go on|keep going|keep talking|carry on) $ = 0.8

- how (are you|are you doing|have you been) $
- what (do|would|did) you (think|want|need|mean|like|fancy) ..2 (for (dinner|lunch|tea|christmas|your birthday|breakfast|pudding|saturday)|to (eat|drink|watch|wear|order|do|play|get|read|have)|from (the|tesco)|me to (bring|get|buy|pick))
- what are you thinking (of|for)? (wearing|having|getting|making|cooking|ordering|dinner|lunch|food)
- what were you thinking
- what is wrong with you
- what happened ..2 (game|match|show|episode|series|news|book|film|movie|season|finale|build|server|deploy)
- (tell me|what is going on) ..3 (the wifi|the code|password|price|time|address|film|game|match|server|build|traffic|concert)
- how (does|did) (it|this|that) work
`,
};

export const examples: Examples = {
  yes: [
    'and [how did that feel] when the door shut',
    '[how are you holding] up since the funeral',
    '[what is going on], you sound flat',
    'oh love [what happened]',
    '[do you want to talk] about it or just sit',
    '[tell me more], i have time',
    'what did he say exactly, and [what did that do to you]',
    '[how long have you been] walking around with this',
    "[what's the hardest part] of the evenings",
    "i'm [all ears]",
    '[what do you need] most from them',
    'wanna [get it off your chest]',
    '[what was that like] with everyone watching',
    '[is there something else] you are not saying',
    "[when did it start], this not sleeping",
    '[how are things at home]',
    '[what makes you feel] like you failed her',
  ],
  no: [
    'did you eat',
    "why didn't you call",
    'how are you',
    'hi how are you doing',
    'what time do we need to be there',
    'what do you want for dinner',
    'how much was the ticket',
    'where are the keys',
    'what were you thinking',
    'how long does it take by train',
    'what happened in the match last night',
    'are you coming tomorrow',
    'what do you want to watch tonight',
    'can you bring the charger',
    'who is picking up the cake',
  ],
};
