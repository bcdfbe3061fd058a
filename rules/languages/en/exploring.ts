import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'exploring',
  phrases: `
how (do|did|does|is|was|has|<is>) (you|things|<it>) <adv>? (been)? <adv>? (feel*|felt|cop*|deal*|manag*|handl*|bear*|hold*|process*|sleep*|affect*|finding|land|sit with|treat*|hit|make you|making you)
how (are|have) you (really|actually|truly|honestly|inside|in yourself)
how (are|have|has) (you|it)? (been|doing)? <adv>? (since|after|with <it>|with everything|though|now that)
how (is|are) ((your|the) (head|heart|mind|grief|nerves|nights)|things (really|with|since|at home)|it (really|been going|at home))
how <is> ..4 (for|on|with) you
how (did|do|has|is|does) (<it>|<they>|things) <adv>? (go|going|come about|come to this|start|end|happen|take it|react|turn out)
how (long|often|bad|hard) (has|had|did|do|does|<is>) (you|<it>|things)
- how long does it
what <is> <adv>? (been)? <adv>? (happening|going on|wrong|the matter|on your (mind|heart)|behind|underneath|weighing|bothering|troubling|eating|worrying|upsetting|hurting|stressing|scaring|getting to you|keeping you|making (you|it|this|tonight|today|things)|stopping you|hardest|the (hardest|worst|toughest|scariest|biggest|most)|your (biggest|worst|main))
what (would|<is>) ..6 like
what (happened|went wrong|went down|set (it|this|you) off)
what (makes|made|is making) (you|<it>)
what (does|did|do|would|has) ..4 (do|mean|bring|stir|done|meant) (to|for|up|in|with) you
what do you <adv>? (think|feel|need|wish|hope|fear|miss|mean|want|remember|notice|dislike)
what (did|would|could) you <adv>? (feel|need|wish|hope|want|fear|think|like|do (differently|when|then|after))
what are you <adv>? (feeling|going through|afraid|scared|worried|dealing|struggling|thinking|hoping|needing|missing|dreading)
what (goes|went|runs|<is> <adv>? (going|running|racing)) through your
what (part|bit|hurts|scares|worries|helps|bothers|matters|stings|comes up|would help) <adv>? (of|about|you|most|now)
what (else (is|has|happened)|did (<they>|your <loved>) <adv>? say)
when (did|does) (<it>|you|things) <adv>? (start|begin|feel|notice|change|happen)
(where|since when) (do|did|have) (you|<it>) <adv>? (feel|felt|come from)
(who do you (talk|turn|lean)|why do you (think|feel|say|believe|blame))
(in what way|like what|how so|and then|what happened then) ?$
when you say .. (what|how)
tell me (a little bit|<adv>)? (more|about|everything|what|how|all|whatever|anything)
(share|say|explain|talk|hear|hearing|sharing|know) (a little bit|<adv>)? more (with me|about (it|that|this|what|how|your|you)|if you|$)
(you|to|please|mind|^) (elaborate|elaborating)
let us (explore|unpack|dig into|talk (about (it|this|that|what|how)|more|<it> (through|over)))
(feel free to|go ahead and|you can always? (vent|rant)) <telling>?
i <adv>? (want|am trying|would) (like|love)? to <adv>? (understand|know|hear) (what|how|why|you|it|about|more|better|$)
(do|would) you mind (telling|sharing|explaining|me asking|if i ask)
(describe|explain) (to me)? (what|how) (it|you|that)
^ (go on|how so|in what way|why is that) $
what (is|about) it ..3 (that|makes|bothers|hurts|upsets|scares|about)
what (led|caused|triggered|brought|sparked|prompted) (you|this|it|that|to)
what are your (thoughts|feelings|fears|worries|hopes|concerns|goals|dreams)
is there (a|any|something|anything) (particular|specific|reason)
(did|has) (something|anything) (happen|happened|change|changed)
(do|would|did|are|if) you <adv>? (want|like|care|feel like|need|ready|rather) (to|it)? <telling>
^ you? (want|fancy|feel like|need|care) to? <telling>
(can|could|would|will|may) (you|i) <adv>? (tell me|say ..2 more|share|describe|explain|help me understand|ask (what|how|why|you))
talk to me
(all ears|here to listen|i am listening|let it (all)? out|(walk|talk) me through|fill me in|off your chest|help me understand)
i (am|was)? (curious|wondering|wonder)
(is|was) there (something|anything|more) ..3 (on your|bothering|weighing|going on|need|behind|underneath|else|under)
(something|anything) (up|wrong|on your mind|bothering you|happened) ?$
(are|is) (you|everything) <adv>? ok <adv>? (with (it|that|this|everything|what|how)|about|at home|inside|after|since)
are you (really|actually|sure you are) (ok|fine)
have you (told anyone|talked to anyone|felt|always felt)
- what (do|would|did) you (think|want|need|mean|like|fancy) ..3 (dinner|lunch|tea|breakfast|saturday|eat|drink|watch|wear|order|do|play|read|shop|buy|film|colour|from the)
- what is wrong with you
- what happened to (the|my|our|that) _
- what <is> ..3 (food|weather|film|hotel|traffic|gig|match|game|show|pizza|holiday|flight|pub) ..2 like
- what happened ..2 (game|match|show|episode|series|book|film|finale|build|server|deploy)
- (here|around) (for you)? (if|when|whenever) you <adv>? (want|need|would like) to talk
- (and|then) you can tell me
- (tell me|what is|how did|what did|what kind of) ..4 (wifi|code|password|price|address|film|game|match|server|build|train|bus|car|phone|pizza|cake)
how (is|did) your <loved> (react|taking|coping|doing with)
what would (make|help|feel|it take)
what did you mean
do you know (what|why|how|when) (it|that|this|triggered|started|caused|set|makes|made|you)
what is up (with you|you seem|you sound|love|hon)
how did ..3 go
is it ..5 or is it
- (see|show|shows|figure out|find out|realise|realize|identify|decide|accept|control|explain|remember|learn|focus on|honest about|regardless of|no matter|matter|write down|work out|thing is|that is|this is) (what|how|when|where) _
- (tell|ask|show|let|teach) (him|her|them|people) (know)? (about)? (what|how) _
- (sorry|bad|awful|terrible|sad|angry|upset) (for|about|by|after|over) what _
- (after|despite|for|by|given|considering) what _
- what (happened|went wrong|happens) ..3 (is|was) (not|so|very|really|<awful>|wrong|never|no)
- (told|tells) (me|us|you|him|her|them) (what|how) _
- what (helps|helped|made|makes|matters|hurts) (me|us|people|him|her|them) _
tell me as (much|little)
^ (start|begin) (from|at) the <very>? (top|start|beginning) (^|$|and|if|love)
how are you <adv>? (managing|getting on|getting through|bearing up|faring|doing|handling) ..1 (with (all|<it>|everything|your|the (<loved>|whole|news|loss|split|move|visa|grief|stress))|since|after|about|now that|through <it>)
what (was|is) it you <adv>? (were|are|wanted|want|meant|needed)
(where|how) is your (head|heart|mood|mind) (at|with|$|today|these|now)
how (did|do) ..3 (find out|take (it|that|the news)|react|respond|end up)
(which|what) (part|bit) of (it|that|this|all)
how bad (is|are|was) (it|things|the pain) <adv>? (at|now|today|$)
(not|dont) (leave anything out|hold (anything)? back|skip the)
^ spill (^|$|it)
(want|need) to (say|get|let) (it|this|that) (all)? out
what is your (gut|heart|head|body) (telling|saying)
when did you last (sleep|eat|feel|laugh|cry|talk|see (him|her|them))
how was it (seeing|being|going|having|talking|telling|hearing|walking|when)
what is the <adv>? (real|worst|biggest|scariest) (worry|fear|thing|part|bit)
what goes on (in|inside|for) you
do you <adv>? feel (safe|ok|alone|guilty|like you|heard|supported|ready)
what would you have (wanted|needed|hoped|wished|said)
did you get to (say|tell|talk|see (him|her|them))
how have? you been <adv>? (since|after|feeling|coping|sleeping|in yourself|holding)
what did <it> feel like
what do you make of (it|this|that)
anything (else)? you (want|need) to (say|tell|share|get)
in your own (words|time)
what would you <adv>? (say|tell|ask) ..2 if
how <is> your ..1 (sleep|mood|appetite|nerves|anxiety|grief)
what (was|is) it about
holding up (ok|$|with|since|today|in)
how you <adv>? (holding|feeling|coping)
how (heavy|raw|scary|lonely|painful) (does|is|did|was|has)
in what (way|sense) _
have you (got|had)? ..1 (someone|anyone|anybody|people) (to talk|to lean|you can)
what is the (story|craic|deal) (with|behind) (you|your)
what is ..2 doing to you
was it something <they>
dyou (feel|cope|think|want|need)
do you remember (when|what|how) (it|that|you|they)
would it help to <telling>
how (does|did|do) (<they>|<it>) make you
is there (someone|anyone|anybody) (with you|you can|there|to)
have you (had|ever had) (thoughts|feelings|anything)
how (was|is) the first _
what is the (feeling|worst)
who <is> <adv>? (been)? (looking after|there for|taking care of) you
how are things (between|with (you|him|her|them|your))
`,
};

export const examples: Examples = {
  yes: [
    'and [how did that feel] when the door shut',
    '[how are you holding] up since the funeral',
    '[what is going on], you sound flat',
    'oh love [what happened]',
    '[do you want to talk], or sit in silence',
    '[tell me more], i have time',
    'what did he say exactly, and [what did that do to you]',
    '[how long have you been] walking around with this',
    "[what's the hardest part] of the evenings",
    "i'm [all ears]",
    '[what do you need] most from them',
    'wanna [get it off your chest]',
    '[what was that like] with everyone watching',
    '[is there something else] you are not saying',
    '[when did it start], this not sleeping',
    '[how are things at home]',
    '[share more] if you like',
    '[what led to] this, do you think',
    '[lets talk about it]',
    '[tell me a little bit about] her',
    '[what makes you feel] like you failed her',
    '[what was going through your] mind',
    '[tell me as much] as you like',
    '[how was it seeing] him again',
    "[where's your head at] with it all",
    'sorry, [what happened] to you',
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
    'what kind of cake do you want',
    'when does the film start',
    'how long is the drive',
    'sorry about what happened there',
    'what happened was not your doing',
    'a list might show what is left to do',
    'what helped me most is sleep',
    'let us talk about saturday',
    'he never told me what happened',
    'an elaborate cake',
    'what happened to the milk',
    'start from the top of the list',
    'are you ok with fish',
    'would it help if i took the kids',
    'what was the food like',
  ],
};
