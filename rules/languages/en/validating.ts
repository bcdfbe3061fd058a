import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'validating',
  phrases: `
<it> (all)? <adv>? (makes|make|made) <adv>? (total|complete|perfect|a lot of|so much)? sense
^ makes (total|complete|perfect|so much)? sense
(<very>|is|are|seems) (understandable|valid|justified|legitimate|legit|warranted)
^ (understandable|valid|rightly so|quite right)
your (feelings|emotions|anger|grief|reaction|fear|pain|sadness|hurt|tears) (is|are|were) <adv>? (valid|real|ok|allowed|normal|natural|important)
(is|are|was|be|feels) (a|an|such a)? <very>? (normal|natural|human|reasonable|healthy|fair|common|ok|fine|allowed) <dear>? (way|thing|response|reaction)? (to|that|for you|after|given|when|if) (you|not)? <adv>? (feel|be|are|react|cry|grieve|want|need|miss|worry|struggle|hurt|would|felt|fall|rest|have|what|mourn|break)
(only|completely|perfectly|totally) (human|natural|normal|reasonable|fair)
(you are|your) <adv>? (allowed|entitled) to
you have <adv>? (every|a|all the) right ..2 to
(rightly|rightfully|understandably) (so|<painful>|feel)
(with|have|every|good) (good)? reason (to (be|feel))
no (wonder|surprise) (you|that|it|your)
(not|hardly) (surprising|surprised) (you|that you|at all|it)
(of course|^ course) (you|<it>|your) <adv>? (are|is|do|did|would|have|had|were|felt|feel|hurts|hurt|stings|stung|miss|want|feels|cry|cried|care|worry|need|loved|love|matters)
no shit (you|it)
(how|why|who) (could|would) (you|anyone)? not (be|feel|cry|hurt|want|miss|worry)
<anyone> (would|will|could|might|in your) <adv>? (feel|be|have|cry|struggle|react|want|need|find|get|hurt|miss|lose|position|shoes|situation|do the same|fall|snap|panic)
(upset|hurt|break|scare|shake|drain|wear|worry|stress|overwhelm|frighten|floor|hard (for|on)) <anyone>
i would <adv>? (be|feel|have been|have felt) <very>? (<painful>|the same|crying|bawling)
i would have? (done|do|react|cry|want|feel|think|reacted|cried|felt) (exactly)? (the same|that too|too|my mind|that as well)
made of stone
i (can|do|could)? <adv>? (get|understand|see|imagine|appreciate) (why|that|how|where) (you|<it>|your) <adv>? (feel|feels|are|is|would|did|do|want|wanted|felt|might|were|must|have|had|hurt|hurts|said|need|hard|painful|frustrating|reacted)
^ <adv>? (get|understand|see) (why|how) you
i <adv> (get|understand|hear) (it|that|you|your|why|how)
i (hear|feel|believe) (you|your) 
fair enough (that|to|you)
^ <very>? (fair|valid) $ = 0.6
right to (feel|be (angry|upset|sad|hurt|scared|worried|mad)|expect|grieve)
(nothing|not|never) <very>? (wrong|weird|crazy|silly|strange|shameful|odd|stupid|embarrassing|selfish|weak|ridiculous) (about|with|in|to|that you|for|at all) 
not <adv>? (being)? <very>? (silly|weak|crazy|overreacting|dramatic|sensitive|unreasonable|irrational|paranoid|making it up|imagining|a bad (person|mum|mom|mother|friend)|a failure|a burden|childish|needy|lazy|too much|broken|ungrateful|alone in (feeling|this feeling)|the only one)
(not|never) (a sign of|make you) ..2 (weak|weakness|bad|failure|selfish)
(least|nothing) (weird|silly|strange|crazy) 
(<it>|you have|you had|there is) (is|was|sounds|been|got|must be)? <adv>? (a lot|so much|too much|loads) (to (carry|deal|take|process|handle|cope|bear|go through|hold)|on (your|one)|going on|for (one|anyone|you)|at once)
been through (so much|a lot|hell|enough)
you (deserve|deserved) <adv>? (so much)? (better|to feel|rest|kindness|more|support)
(grief|healing|loss) (has no|is not|comes|takes)
no (right|wrong|expiry|set|time limit) ..3 (to|on|for) (feel|grieve|grief|react|feeling|this)
(no need|nothing|do not|never|not have) (to)? (apologise|apologize|be sorry|justify|explain yourself|feel guilty|feel bad|be ashamed|be embarrassed|be strong|pretend|be brave)
take all the time you need
<it> (is|was) <very>? (unfair|not fair|out of order|not ok|messed up) = 0.8
- (does|did) <it> make .. sense
- not make .. sense
- makes sense (to (do|use|put|merge|split|take|book|wait|go|order|start|keep)|as a|for (us|me|now))
- <it> would make sense
- of course (you|it|we|i) (can|will|could|is (free|fine|open)|do not)
- (valid|fair|normal) (until|for|on|from|till|price)
- i (see|hear|get) (you|that) are (going|coming|online|back|moving)
`,
};

export const examples: Examples = {
  yes: [
    '[that makes total sense] after the week you had',
    '[no wonder you] snapped at him',
    '[anyone would feel] that way',
    "[of course you're] shaking",
    "it's [completely understandable]",
    '[you have every right to] be cross',
    "it's [okay to cry]",
    '[i would be furious] as well',
    "[i totally get why you] don't want to see them",
    "you're [not crazy for] thinking that",
    '[your feelings are valid]',
    "that's [a lot to carry] alone",
    '[who wouldnt be] scared',
    "you're [allowed to] be angry with her",
  ],
  no: [
    'does that make sense?',
    "you're right about the bus",
    'it makes sense to book early',
    'the ticket is valid until friday',
    'of course you can borrow the car',
    'would anyone like tea',
    'i see you are online',
    'that does not make any sense',
    'no wonder the bread is dry, the oven was on 250',
    'normal people take the stairs',
    'i get the bus at 8',
    'fair weather all weekend',
  ],
};
