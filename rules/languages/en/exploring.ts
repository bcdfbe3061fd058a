import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'exploring',
  phrases: `
how (do|did|does|are|were|have|is|was|has) (you|things|<it>) <adv>? (been)? <adv>? (feel|feeling|felt|cope|coping|deal|dealing|manage|managing|handle|handling|bearing|hold|holding|process|processing|sleeping|experience|finding|affect|affecting|land|sit with|treating|hit|make you|making you)
how (are|have) you (really|actually|truly|honestly) 
how (are|have) you (been|doing)? <adv>? (since|after|with (it|all|that|this|everything)|though|inside|in yourself|underneath|now that)
how (is|are) (your (head|heart|mind|grief|nerves|anxiety)|things (really|with|since|between|at home)|it (really|been going|at home|since))
how (is|was|were|are|has) ..4 (for|on|with) you
how (did|do|has|is|does) (<it>|<they>|things|your <loved>) <adv>? (go|going|come about|come to this|start|end|happen|take it|taking it|react|turn out|holding)
how (bad|hard|heavy|painful|serious|safe) (is|was|does|did|has) 
how (long|often) (have|has|had|did|do|is|was) (you|<it>|things) <adv>? (been|felt|feel|carried|going|known|happened|happen|struggled|had this)
what (is|was|has) <adv>? (been)? <adv>? (happening|going on|wrong|the matter|on your (mind|heart)|behind|underneath|weighing|bothering|troubling|eating|worrying|upsetting|hurting|stressing|scaring|bugging|getting to you|keeping you|making (you|it|this)|stopping you|hardest|the (hardest|worst|toughest|scariest|biggest|most)|your (biggest|worst|main))
what (is|was|would|has) <it> ..2 like
what (is|was|has|would) ..6 like (for|to|when|being|living|having|without)
what (happened|went wrong|set (it|this|that|you) off)
what (is|did|does|makes|made|would make|is making) (you|<it>) <adv>? (feel|think|say|sad|hard|worried|scared|sting|hurt|upset|anxious|special|difficult|different)
what (does|did|do|would|has) ..4 (do|mean|bring|stir|done|meant) (to|for|up|in|with) you
what do you <adv>? (think|feel|need|wish|hope|fear|miss|mean|want|remember|worry|notice|love)
what (did|would|could|might) you <adv>? (feel|need|wish|hope|want|fear|think|do differently|like)
what are you <adv>? (feeling|going through|afraid|scared|worried|dealing|struggling|carrying|thinking|hoping|needing|missing|dreading|grieving)
what (goes|went|is going|was going|runs|ran) through your
what (part|kind|sort) (of|hurts|feels|scares) 
what (hurts|scares|worries|helps|bothers|matters|stings|comes up|changed|would help) 
what else (is|has|happened)
what did (<they>|your <loved>|the doctors) <adv>? say = 0.8
(what|which) (is|was)? (your|the)? <adv>? (first|biggest|main|worst) (reaction|thought|feeling|fear|worry|memory|part|bit|thing)
when (did|does) (<it>|you|things) <adv>? (start|begin|feel|notice|get worse|get bad|change|happen|find out)
(where|since when) (do|did|does|have) (you|<it>) <adv>? (feel|felt|come from|leave you)
who do you (talk|turn|lean|have)
why do you (think|feel|say|believe|blame)
(in what way|like what|how so|and then|what happened then) ?$
when you say .. (what|how)
tell me (more|about|everything|what|how|all|whatever|anything|if)
(do|would|did|are|if) you <adv>? (want|like|care|feel like|need|ready|rather) (to|it)? <telling>
^ (want|fancy|feel like|need|care|like) to? <telling>
(can|could|would|will|may) (you|i) <adv>? (tell me|say more|share|describe|explain|help me understand|ask (what|how|why|you)|elaborate)
(say|share) ..2 more 
talk to me
(all ears|here to listen|i am listening|let it out|let it all out|walk me through|off your chest|help me understand)
i (would|want) <adv>? (like|love|to)? (to)? (hear|understand) (it|more|how|what|about|all|why)
i (am|was)? (curious|wondering|wonder) (what|how|about|if) 
(is|was) there (something|anything|more) ..3 (on your|bothering|weighing|going on|you (want|need)|behind|underneath|happened|else)
(something|anything) (up|wrong|on your mind|bothering you|happened) ?$
(are|is) (you|everything) <adv>? ok <adv>? (with|about|at home|inside|after|since|though|between)
are you <adv>? (really|actually|truly|sure you are) (ok|fine)
do you (feel|think|know|find|notice|have|miss|worry|want) ..8 (feel|feels|felt|alone|lonely|supported|safe|guilty|heard|anyone|someone|why|scared) ..2 ?$ = 0.7
(did|has|have) (something|anything) ..2 (happen|happened|trigger|change|changed)
have you (told anyone|talked to anyone|felt|always felt|ever felt|been able to|got anyone|had anyone)
(go on|keep going|keep talking) $ = 0.8
- how (are you|are you doing|have you been) $
- what (do|would|did) you (think|want|need|mean|like|fancy) ..3 (dinner|lunch|tea|christmas|breakfast|saturday|eat|drink|watch|wear|order|do|play|get|read|shop|buy|film|colour)
- what (are|were) you (thinking|thinking of (wearing|having|getting|cooking))
- what is wrong with you
- what happened ..2 (game|match|show|episode|series|book|film|season|finale|build|server|deploy)
- (tell me|what is|do you know|when does|how does|how did|what kind of|what did) ..4 (wifi|code|password|price|address|film|game|match|server|build|traffic|train|bus|car|phone|pizza|cake)
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
