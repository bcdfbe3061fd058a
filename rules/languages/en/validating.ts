import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'validating',
  phrases: `
(<it>|^|reaction|feelings|tears|anger|response|(being|feeling|missing|wanting|needing|hating) ..2) would? <adv>? (makes|make|made) <adv>? (total|complete|perfect|a lot of|so much)? sense
(that tracks|(grieving|crying|missing|needing|wanting|feeling|being|struggling|losing|loving|hating|<it>|not) ..5 (is|does|are|make) not ..1 (weird|strange|silly|stupid|weak*|wrong|selfish|crazy|daft|pathetic|embarrassing|dramatic|lazy*|flaw|failure|failing|crime|moaning|self pity|you weak))
(<very>|is|are|seems) (understandable|valid|justified|legit)
^ (understandable|valid|rightly so|quite right)
(your? (feelings|emotions|anger|grief|reaction|fear|pain|sadness)|tears|crying|wobbles|(being|feeling|missing|struggling|needing|losing) ..5) (is|are|was|were) <adv>? (valid|real|ok|allowed|normal|natural|important|fair|fine|welcome|common|proportionate|understandable)
<it> <is> <adv>? (allowed|supposed|meant|bound) to <adv>? (hurt|suck|sting|(feel|be) <adv>? (<awful>|messy))
(<is>|be) (a|an|such a)? <very>? (normal|natural|human|reasonable|healthy|fair|common|ok|fine|allowed) <dear>? (way|thing|response|reaction)? (to|that|for you|after|given|when|if) (you|not)? <adv>? (feel|be|are|react|cry|grieve|want|need|miss|worry|struggle|hurt|would|felt|fall|rest|have|what|mourn|do)
(only|completely|perfectly|totally) (human|natural|normal|reasonable|ordinary|sane|fair)
(human|normal|natural) (thing|as (it gets|they come|anything|breathing|can be))
(you are|your) <adv>? (allowed|entitled) (to|your|a (wobble|cry|moment|bad day|meltdown|breakdown|rest))
(you (have|had|have got) a|every|all the) right (to|^)
(rightly|rightfully|understandably)
(with|have|every|good) good? (reason|cause)
no (wonder|surprise) (you|that|it|your|with (all|the|him|her|what)|after)
(nobody|no one) <is>? <adv>? (expects|expected|expecting|asking) you to
you are not (supposed|meant|expected) to <adv>? (be|feel|know|have|cope)
not (surprising|surprised) (you|that|at all|it)
(of|^) course you <adv>? (<is>|do|did|would|felt|feel*|hurt*|miss|want|cry|cried|care|worry|need|loved)
(of|^) course <it> <adv>? (<is> <adv>? (<awful>|getting|too|going to|bothering|playing|<painful>)|does|did|would|felt|feel*|hurt*|sting*|stung|matters)
(of|^) course your (<adv>? (<painful>|raging|reeling|shaking|struggling|crying|missing)|(heart|head|body|mind)|_ (after|with|when|<they>|it))
no shit you
who would not <adv>? (be|feel|cry|fall|want to|snap|crack|panic|lose|struggle|miss|hate|worry|doubt|$)
<anyone> (would|might|in your) <adv>? (feel|be|have|cry|walk|walked|go|bitter|leave|struggle|react|want|need|find|get|hurt|miss|position|shoes|situation|snap|buckle|crack|crumble|wobble|fold|flinch|panic|shake|worry|sob|lose|fall|sink|break|scream|hate|doubt|run)
i would <adv>? (be|feel|have been) <very>? (<painful>|the ..1 same|crying|heated|climbing|spitting|raging|bawling|losing my|pulling|a (wreck|mess)|beside myself)
i would have <adv>? (lost (it|my)|walked|snapped|cried|screamed|cracked|blocked|broken|gone (mad|off|mental)|hit|been)
would do (my|anyones) head in
(the way|what|how|like|as) <adv>? <anyone> (would|does|in your)
even (the|a) ..3 would
(explains why|wonder) (you are|your|you have been) <adv>? (<painful>|not)
made of (stone|wood|steel|ice)
i (can|do|could)? <adv>? (get|understand|see|imagine) (why|that|how|where) (you|<it>|your)
(get|understand|see) why (you|your)
- not <adv>? (get|see|understand) why
i <adv>? (hear|feel|believe|understand) (you|your)? (<dear>|^|$)
fair enough (that|to|you)
(nothing|not|never) <very>? (wrong|the matter|weird|crazy|silly|soft|daft|pathetic|shameful|strange|stupid|embarrassing|selfish|weak) (about|with|in|to|for|at all)
not <adv>? (being)? <very>? (silly|weak|crazy|overreacting|difficult|precious|dramatic|sensitive|unreasonable|irrational|paranoid|making it up|imagining|a bad (person|mum|mom|mother|friend)|a failure|a burden|childish|needy|lazy|too much|broken|ungrateful|the only one)
least (weird|silly|strange|crazy)
(<it>|you have|there is) (sounds|must be|<is>)? <adv>? (an awful lot|enough|a lot|so much|too much|loads) (to (carry|deal|take|process|handle|cope|bear|go through)|on (your|one)|going on|for (one|anyone|you)|at once)
been through (so much|a lot|hell|enough|the (mill|wringer|wars))
(no|not (a|any|one)) (right|wrong|correct|set|normal|neat) (way|time|answer|speed|order|timeline|timetable)
(no need|nothing|do not|not need|never|not have) to? (apologise|apologize|be sorry|justify|explain yourself|feel (guilty|bad)|be ashamed|be strong|pretend)
- (does|did) <it> make .. sense
- of course (you|it|we|i) (can|will|could|is (free|fine|open)|do not)
- <anyone> would be (better|there|at|home|fine|welcome|happy|here|back|able)
- <anyone> would (want one|have (one|known|thought)|think|find it)
- (valid|fair|normal) (until|for|on|from|till|price)
<it> would have? <adv>? ((broken|floored|finished|crushed|rattled|hurt|upset|scare|break|worry|annoy|wreck|melt|test|knock|floor|rattle|crush|drain|gut|sting|unsettle|throw|get to) (me|a saint)|_ ..1 (anyone|anybody|anyones|the (best|strongest)))
<anyone> (with (a|any|half)|carrying|going through|living|who) ..4 would
(nobody|no one|who could|can not|could not|do not|would not|never|not) ..4 (blame|fault) you
no shame in
does not make you (a|any|less|weak|crazy|<faulty>)
- sense to (book|use|do|wait|go|take|start|order|put|move|split|keep|merge|leave)
(normal|natural|human|healthy|understandable|fair|sane|reasonable) (reaction|response|feeling|emotion)
right to (feel|be <very>? (cross|proud|wary|<painful>))
(is|was) <adv>? a big deal
(your feelings|(what|how|the way) you <adv>? (feel|felt|are feeling)) <adv>? (matter|matters|count|is <adv>? (normal|real|valid|ok|natural|understandable|important|justified))
(ok|grand|fine) (not to|to not) (be|feel|cope)
(surprised|worried|amazed|shocked|astonished|strange|odd|weird|wonder|less of you) if (you|it) (had not|did not|were not|felt|never)
(take|have) (as long as|all the time) you need
(both|two things) ..1 (can be|are|is) (true|allowed|valid|ok|real)
(is|was) (not nothing|(no|not a) small (thing|loss|ask|matter))
you do not have to be (over|ok|fine|strong|brave|grateful)
(that|this|which) i can ..1 (understand|see)
(that is|comes in) (what|how)? (grief|waves|shock|trauma|love|stress|burnout|heartbreak|panic|exhaustion)
(hurts|hurt|miss|grieve|cry|ache|angry|scared) ..3 because (you|<they>|it) ..1 (love*|care*|tried|wanted|hoped|matter*|meant)
(why|who) (would not|could) <adv>? (you|sleep|feel|stay|cope|keep|blame)
<so> (get|understand|feel) (that|it|you|this) (^|$)
any (parent|mum|mother|dad|person|human|woman|man|sister|brother|decent|sane) ..1 would
- allowed to (park|use|bring|enter|smoke|take|swap|wear|open|keep|work)
(with|after) (a ..1|everything|all (that|this)|what) ..2 (like (that|yours)|been through|gone through|put you through|did to you)
can still (hurt|sting|ache)
you (may|can) <adv>? (cry|grieve|rage|be <painful>|fall apart)
(you are|your) (going to|bound to) <adv>? (be|feel) <adv>? (<painful>|<awful>)
(nobody|no one) ..1 (gets|got) over (that|this|it|a|losing|someone)
you can (be|feel|love|miss) ..4 and (still|also)? (be <painful>|feel|need|hate|miss|<painful>)
(a lot of|most|many|plenty of|loads of|lots of) ..3 (feel|felt|struggle|go through) (that way|like (that|this)|this|with|it|the same)
a ..2 (thing|lot|load) to (go through|carry|lose|live|deal|face|find|be told)
i would have _ ..4 (too|as well|at (him|her|them)|ages ago|by now)
`,
};

export const examples: Examples = {
  yes: [
    '[that makes total sense] after the week you had',
    '[no wonder you] snapped at him',
    '[anyone would feel] that way',
    "[of course you're] shaking",
    "it's [completely understandable]",
    "it's [okay to cry]",
    '[i would be furious] as well',
    "that's [a lot to carry] alone",
    '[who wouldnt be] scared',
    '[nobody could fault you] for walking out',
    '[any mother would] be out of her mind',
    "[crying at work isn't weak]",
    "[it's meant to hurt] this much",
    "[of course it's getting] to you",
    '[even the calmest nurse would] have sworn',
    '[you can grieve] a job, you know',
    '[after what he put you through] i am not shocked',
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
    "you're allowed to park there",
    "i don't see why you'd need two",
    "of course it's raining, it's sports day",
    'who could be at the door this late',
    'of course your ticket came by post',
    'no wonder the trains are late',
    'you can be early and still get no seat',
    'most of us go through the side gate',
  ],
};
