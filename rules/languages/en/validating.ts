import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'validating',
  phrases: `
# it makes sense
<it> (all)? <adv>? (makes|make|made|would make) (total|complete|perfect|so much|a lot of|all the)? sense
^ (makes|make) (total|complete|perfect|so much|a lot of)? sense (that|why|you|to feel|given|after)?
(<very>|is|are|seems|be) (understandable|valid|justified|legitimate|legit|warranted)
^ (understandable|understandably|valid|rightly so|rightfully so|quite right)
your (feelings|emotions|anger|grief|reaction|fear|pain|sadness|hurt|tears|frustration|experience) (is|are|were|was) <adv>? (valid|real|ok|allowed|normal|natural|human|important|legit|fair|reasonable)
(is|are|was|be|seems) (a|an|such a)? <very>? (normal|natural|human|reasonable|healthy|fair|common|ok|fine) (way|thing|response|reaction|feeling|emotion)? (to|that|for you|after|given|when|if) (you|not|to|what|all|everything|someone|such|a)? (feel|be|are|feeling|have|have had|react|cry|grieve|want|need|miss|worry|struggle|hurt|would|felt|fall|rest|ask|break|still|admit|mourn|lean|scream|find|lose|happened|that)
(is|it is) <very>? (ok|fine|allowed|human|normal|natural) <dear>? (to|that you) <adv>? (not)? (feel|cry|be (sad|angry|scared|upset|tired|mad|afraid|a mess|hurt|confused|ok|not|anxious|frustrated|in)|grieve|fall apart|need|miss|struggle|hurt|rest|break|mourn|scream|lean)
(you are|your) <adv>? (allowed|entitled|permitted) to
you have <adv>? (every|a|all the) (single)? (right|reason) ..2 to
(rightly|rightfully|understandably|justifiably) (so|upset|<painful>|feel)
(with|have) (very)? good reason

# no wonder, of course
no (wonder|surprise) (you|that you|it (hurts|hurt|feels|is|got)|your|this|that)
(not|hardly) (surprising|surprised) (you|that you|at all|it)
of course (you|<it>|your) <adv>? (are|is|did|do|would|have|had|were|felt|feel|hurts|hurt|stings|stung|miss|want|wanted|feels|cry|cried|care|worry|need|loved|love|brings|matters|could)
^ course (you|<it>) <adv>? (are|is|did|do|would|have|were|felt|feel|hurts|hurt|stings|stung|miss|want|feels|cry|cried|care|worry|need|loved|love)
no shit (you|it)
(how|why|who) (could|would|should|might) (you|anyone|anybody|it)? not (be|feel|cry|hurt|want|miss|worry|have)
(<anyone>) (would|will|could|might|in your (position|shoes|situation)) <adv>? (feel|be|have|cry|struggle|react|want|need|find|get|hurt|miss|lose|do the same|do that|fall|snap|break|freak|panic|worry)
(upset|hurt|break|scare|shake|drain|wear|worry|anger|stress|overwhelm|crush|frighten|floor|rattle|knock|be (hard|tough|a lot|too much) (for|on)|piss off) (<anyone>)
i would <adv>? (also|too)? (be|feel|have been|have felt) <very>? (<painful>|the same|that way|as well|losing it|crying|bawling|in your)
i would <adv>? (have)? (done|do|said|react|reacted|cry|cried|want|wanted|miss|lost|lose|feel|felt|think|thought) (exactly)? (the same|that too|it too|too|that as well|my mind|likewise)
to be made of stone

# I understand
(i|we) (can|could|do)? <adv>? (get|understand|see|imagine|appreciate|know) (why|that|how|where) (you|<it>|things|your) <adv>? (feel|feels|are|is|would|did|do|want|wanted|felt|might|were|must|have|had|hurt|hurts|react|reacted|can|could|said|think|got|need|makes|scares|upset|upsets|stings|matters|left|snapped|cried|hard|painful|frustrating)
^ <adv>? (get|understand|see) (why|how) you
i (<adv>|can|do) (get|understand|hear) (<it>|you|your|why|how)
i (hear|feel|believe|see) (you|your (pain|anger|frustration)) $
i (hear|believe|see) (how|your pain)
(that is|it is|fair|quite)? fair (enough)? (that you|you|to feel|to be)
^ <very>? (fair|valid|real) $ = 0.6
(you are|your|you) <adv>? right to (feel|be|want|worry|cry|question|expect|grieve|speak|set|leave)
(nothing|not|never) <very>? (wrong|weird|crazy|silly|strange|shameful|odd|stupid|embarrassing|selfish|weak|dumb|ridiculous) (about|with|in|to|that you|for|of you|at all|if)
(you are|your|you) not <adv>? (being)? <very>? (silly|weak|crazy|stupid|overreacting|over reacting|dramatic|wrong to|sensitive|oversensitive|unreasonable|irrational|paranoid|making it up|making a fuss|imagining|a bad (person|mum|mom|mother|friend|dad)|a failure|a burden|ridiculous|childish|needy|lazy|too much|insane|broken|ungrateful|alone in (feeling|this feeling)|the only one)
^ not <adv>? (silly|overreacting|over reacting|dramatic|stupid|weird|crazy)
(is not|are not|does not make you|does not mean you are|is never|nowt|is the least) <very>? (weak|weakness|silly|weird|selfish|crazy|dramatic|a failure|a bad|a sign of|shameful|overreacting|ungrateful|stupid thing|ridiculous)
(<it>|all this|you have|there is|youve) (is|was|sounds|seems|must be|has been|had|got|been carrying|been dealing with|had to take|really)? (just|really|such|quite)? (a lot|so much|too much|loads|an awful lot) (to|on|for (one|anyone|you)|going on) (carry|deal|take|process|handle|cope|bear|your plate|your shoulders|go through|hold|person|digest|juggle|in|with)?
been through (so much|a lot|hell|enough|the wringer|the mill)
you (deserve|deserved) <adv>? (so much)? (better|to feel|to be|more|rest|kindness|support|to be heard|credit)
(grief|healing|loss|trauma|recovery) (has no|is not linear|comes in|takes time|is messy|is weird|does not)
no (right|wrong|expiry|correct|set|time limit|deadline) ..3 (to|on|for) (feel|grieve|grief|react|cope|feeling|this)
(no need|nothing|do not|never|need to|have to|please do not) (to)? (apologise|apologize|be sorry|justify yourself|justify|explain yourself|feel guilty|feel bad|be ashamed|be embarrassed|feel ashamed|be strong|be ok|pretend|be brave|feel silly|say sorry) <adv>? (for|about|of|all the time|to me|right now|with me|$)
take all the time you need
<it> (is|was) <adv>? (so|such|very|really)? (unfair|not fair|out of order|not ok|messed up|a (shitty|horrible|crappy|rotten) thing to|hard to (hear|take|lose|watch|see|go|live|be)) = 0.8

- (does|did|do) <it> make .. sense
- not make .. sense
- <it> would make sense (to|for|if)
- makes sense (to (do|use|put|merge|split|take|book|wait|go|order|start|have|keep|me)|financially|as a|for (us|me|now))
- of course (you|it|we|i) (is (free|fine|possible|open)|can|will|could)
- (valid|fair|normal|natural) (until|for|on|from|till|traffic|gas|light|use)
- i (see|hear|get|understand) (you|that) (are|have) (going|coming|online|back|been|got|moving|sent|posted|changed|moved)
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
