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
- how hard (is|was) it to
- (anyone|nobody|no one|someone|they) ..2 tell me about
what <is> <adv>? (been)? <adv>? (happening|going on|wrong|the matter|on your (mind|heart)|behind|under|underneath|weighing|bothering|troubling|eating|worrying|upsetting|hurting|stressing|scaring|getting to you|keeping you|making (you|it|this|tonight|today|things)|stopping you|hardest|the (hardest|worst|toughest|scariest|biggest|most)|your (biggest|worst|main))
what (would|<is>) (it|that|this|<they>|things|life|your _|the (night*|days|first)|<acting>|being) ..3 like
what (happened|went wrong|went down|set (it|this|you) off)
what (makes|made|is making|(has|is) got|got) (you|<it>)
what (does|did|do|would|has) ..4 (do|mean|bring|stir|stir up|bring up|done|meant) (to|for|up|in|with) you
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
i <adv>? (want|am trying|would) (like|love)? to <adv>? (understand|know|hear) (what|how|why|you|it|about|more|better|all|everything|the (whole|rest)|$)
(do|would) you mind (telling|sharing|explaining|me asking|if i ask)
(describe|explain) (to me)? (what|how) (it|you|that)
^ (go on|how so|in what way|why is that) $
what (is|about) it ..3 (that|makes|bothers|hurts|upsets|scares|about)
what (led|caused|triggered|brought|sparked|prompted) (you|this|it|that|to)
what are your (thoughts|feelings|fears|worries|hopes|concerns|goals|dreams)
is there (a|any|something|anything) (particular|specific|reason)
(did|has) (something|anything) (happen|happened|change|changed)
(do|would|did|are|if) you <adv>? (want|like|care|feel like|need|ready|rather) (to|it)? <telling>
^ you? (want|fancy|feel like|need|care) to? (<telling>|say what)
(say|tell me|hear|know) what is (up|wrong|going on|happening)
(keep (going|talking|typing)|go on) ..1 i am (reading|listening|here)
(can|could|would|will|may) (you|i) <adv>? (tell me|say ..2 more|share|describe|explain|help me understand|ask (what|how|why|you))
talk to me
(all ears|here to listen|i am listening|let it (all)? out|(walk|talk) me through|fill me in|off your chest|help me understand)
i (am|was)? (curious|wondering|wonder)
(is|was) there (something|anything|more) ..3 (on your|bothering|weighing|going on|need|behind|underneath|else|under)
(something|anything) (up|wrong|on your mind|bothering you|happened) ?$
(are|is) (you|everything) <adv>? ok <adv>? (with (it|that|this|everything|what|how)|about|at home|inside|after|since)
are you (really|actually|sure you are) (ok|fine)
- what (do|would|did) you (think|want|need|mean|like|fancy) ..3 (dinner|lunch|tea|breakfast|saturday|eat|drink|watch|wear|order|do|play|read|shop|buy|film|colour|from the)
- what is wrong with you
- what happened ..2 (game|match|show|episode|series|book|film|finale|build|server|deploy)
- (here|around) (for you)? (if|when|whenever) you <adv>? (want|need|would like) to talk
- (and|then) you can tell me
how (is|did) your <loved> (react|taking|coping|doing with)
what would (make|help|feel|it take)
what did you mean
do you know (what|why|how|when) (it|that|this|triggered|started|caused|set|makes|made|you)
what is up (with you|you seem|you sound|love|hon)
how did ..3 go
is it ..5 or is it
- (see|show|find out|figure out|realise|decide|explain|remember|learn|matter|work out|is) (what|how|when|where) _
- (tell|ask|show|let|teach) (him|her|them|people) (know)? (about)? (what|how) _
- (sorry|bad|awful|terrible|sad|angry|upset) (for|about|by|after|over) what _
- (after|despite|for|by|given|considering) what _
- what (happened|went wrong|happens) ..3 (is|was) (not|so|very|really|<awful>|wrong|never|no)
- (told|tells) (me|us|you|him|her|them) (what|how) _
- what (helps|helped|made|makes|matters|hurts) (me|us|people|him|her|them) _
tell me as (much|little)
how are you <adv>? (managing|getting on|getting through|bearing up|faring|doing|handling) ..1 (with (all|<it>|everything|your|the (<loved>|whole|news|loss|split|move|visa|grief|stress))|since|after|about|now that|through <it>)
what (was|is) it you <adv>? (were|are|wanted|want|meant|needed)
(where|how) is your (head|heart|mood|mind) (at|with|$|today|these|now)
how (did|do) ..3 (find out|take (it|that|the news)|react|respond|end up)
(which|what) (part|bit) of (it|that|this|all)
(not|dont) (leave anything out|hold (anything)? back|skip the)
when did you last (sleep|eat|feel|laugh|cry|talk|see (him|her|them))
how (was|is|has) it (been)? (seeing|being|going|having|talking|telling|hearing|walking|living|sleeping|sitting|without|when)
what is the <adv>? (real|worst|biggest|scariest) (worry|fear|thing|part|bit)
do you <adv>? feel (safe|ok|alone|guilty|like you|heard|supported|ready)
how have? you been <adv>? (since|after|feeling|coping|sleeping|in yourself|holding)
what did <it> feel like
what do you make of (it|this|that)
anything (else)? you (want|need) to (say|tell|share|get)
in your own (words|time)
holding up (ok|$|with|since|today|in)
how you <adv>? (holding|feeling|coping)
in what (way|sense) _
would it help to <telling>
how (does|did|do) (<they>|<it>) make you
is there (someone|anyone|anybody) (with you|you can|there|to)
what is the (feeling|worst)
who <is> <adv>? (been)? (looking after|there for|taking care of) you
are you feeling (any|a bit|a little) (better|worse|calmer)
(has|have|was) (it|things|he|she|they) <adv>? been like (this|that)
how come you (feel|felt|think|said|say)
who (have you|do you) (got|have|see|talk) ..2 (around|with|to|for) ..1 you? ^
(what|how|where) (do|did|does) ..6 (scare|hurt|frighten|worry|upset|bother) you
- what happened to (the|my|our|that) _
what would you <adv>? (say|tell) (to)? (him|her|them)
is there more (to|behind|you)
anything else (bothering|on your|going)
you (went|have gone|have been) <adv>? quiet
`,
};

export const examples: Examples = {
  yes: [
    'and [how did that feel] when the door shut',
    '[what is going on], you sound flat',
    'oh love [what happened]',
    '[do you want to talk], or sit in silence',
    '[tell me more], i have time',
    '[how long have you been] walking around with this',
    "i'm [all ears]",
    '[how has it been without] him at the table',
    "[what's got you] so wound up",
    "[keep talking, i'm listening]",
    '[has it been like this] since the move',
  ],
  no: [
    'what do you want for dinner',
    'how long does it take by train',
    'what happened in the match last night',
    'sorry about what happened there',
    'what happened was not your doing',
    'he never told me what happened',
    'what happened to the milk',
    'how hard is it to rinse a mug',
    'nobody can tell me about traffic wardens',
    "keep going straight, it's on the left",
    'are you feeling lucky',
  ],
};
