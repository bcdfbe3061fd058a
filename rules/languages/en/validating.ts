import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'validating',
  phrases: `
(<it>|^|reaction|feelings|tears|anger|response) would? <adv>? (makes|make|made) <adv>? (total|complete|perfect|a lot of|so much)? sense
(<very>|is|are|seems) (understandable|valid|justified|legit)
^ (understandable|valid|rightly so|quite right)
your? (feelings|emotions|anger|grief|reaction|fear|pain|tears) ..2 (is|are) <adv>? (valid|real|ok|allowed|normal|natural|important|fair|welcome|proportionate|understandable)
(<is>|be) (a|an|such a)? <very>? (normal|natural|human|reasonable|healthy|fair|common|ok|fine|allowed) <dear>? (way|thing|response|reaction)? (to|that|for you|after|given|when|if) (you|not)? <adv>? (feel|be|are|react|cry|grieve|want|need|miss|worry|struggle|hurt|would|felt|fall|rest|have|what|mourn)
(only|completely|perfectly|totally) (human|natural|normal|reasonable|ordinary|sane|fair)
(you are|your) <adv>? (allowed|entitled) (to|your|a (wobble|cry|moment|bad day|meltdown|breakdown|rest))
you have <adv>? (every|a|all the) right
(rightly|rightfully|understandably)
(with|have|every|good) good? (reason|cause)
no (wonder|surprise) (you|that|it|your)
not (surprising|surprised) (you|that|at all|it)
(hardly surpris*|(small|little) wonder|stands to reason|only to be expected)
(of|^) course (you|<it>) <adv>? (<is>|do|did|would|felt|feel*|hurt*|sting*|stung|miss|want|cry|cried|care|worry|need|loved|matters)
no shit you
who would not <adv>? (be|feel|cry|fall|want to|snap|crack|panic|lose|struggle|miss|hate|worry|doubt|$)
<anyone> (would|might|in your) <adv>? (feel|be|have|cry|struggle|react|want|need|find|get|hurt|miss|position|shoes|situation|snap|buckle|crack|crumble|wobble|fold|flinch|panic|shake|worry|sob|lose|fall|sink|break|scream|hate|doubt|run)
i would <adv>? (be|feel|have been) <very>? (<painful>|the ..1 same|crying|heated|climbing|a (wreck|mess)|beside myself|in (bits|tears|pieces))
i would have <adv>? (done|said|reacted) (far|much)? (worse|the same)
made of (stone|wood|steel|ice)
i (can|do|could)? <adv>? (get|understand|see|imagine) (why|that|how|where) (you|<it>|your)
(get|understand|see) why (you|your)
- not <adv>? (get|see|understand) why
i <adv>? (hear|feel|believe|understand) (you|your)? (<dear>|^|$)
fair enough (that|to|you)
(nothing|not|never) <very>? (wrong|weird|crazy|silly|soft|daft|pathetic|shameful|strange|stupid|embarrassing|selfish|weak) (about|with|in|to|for|at all)
not <adv>? (being)? <very>? (silly|weak|crazy|overreacting|difficult|precious|dramatic|sensitive|unreasonable|irrational|paranoid|making it up|imagining|a bad (person|mum|mom|mother|friend)|a failure|a burden|childish|needy|lazy|too much|broken|ungrateful|the only one)
least (weird|silly|strange|crazy)
(<it>|you have|there is) (sounds|must be|<is>)? <adv>? (an awful lot|enough|a lot|so much|too much|loads) (to (carry|deal|take|process|handle|cope|bear|go through)|on (your|one)|going on|for (one|anyone|you)|at once)
been through (so much|a lot|hell|enough)
(grief|healing|loss) (has no|is not|comes|takes|..4 (timetable|schedule|clock|deadline|calendar|straight line|rules))
no (right|wrong|expiry|time limit) ..3 (to|on|for)
(no need|nothing|do not|not need|never|not have) to? (apologise|apologize|be sorry|justify|explain yourself|feel (guilty|bad)|be ashamed|be strong|pretend)
- (does|did) <it> make .. sense
- of course (you|it|we|i) (can|will|could|is (free|fine|open)|do not)
- <anyone> would be (better|there|at|home|fine|welcome|happy|here|back|able)
- <anyone> would (want one|have (one|known|thought)|think|find it)
- (valid|fair|normal) (until|for|on|from|till|price)
<it> would have? <adv>? (broken|floored|finished|crushed|rattled|hurt|upset|scare|break|worry|annoy|wreck|melt|test|knock|floor|rattle|crush|drain|gut|sting|unsettle|throw|get to) (me|<anyone>|anyones|a saint)
<anyone> (with (a|any|half)|carrying|going through|living|who) ..4 would
any (parent|mum|mother|dad|father|person|human|woman|man|sister|brother|decent|sane) ..1 would
(nobody|no one|who could|can not|could not|do not|would not|never|not) ..4 (blame|fault) you
no shame in
does not make you (a bad|weak|selfish)
- allowed to (park|use|bring|enter|smoke|take|swap|wear|open|keep|work)
- deserved? ..3 from me
- sense to (book|use|do|wait|go|take|start|order|put|move|split|keep|merge|leave)
(normal|natural|human|healthy|understandable|fair|sane|reasonable) (reaction|response|feeling|emotion)
right to (feel|be <very>? (cross|proud|wary|<painful>))
(is|was) <adv>? a big deal
i would <adv>? feel <adv>? (the same|that way|like that)
would <adv>? make me <adv>? <painful>
not alone in (feeling|being|how)
(your feelings|(what|how|the way) you <adv>? (feel|felt|are feeling)) <adv>? (matter|matters|count|is <adv>? (normal|real|valid|ok|natural|understandable|important|justified))
(feeling|being) ..3 is <adv>? (normal|natural|valid|understandable)
(ok|grand|fine) (not to|to not) (be|feel|cope)
(surprised|worried|amazed|shocked|astonished|strange|odd|weird|wonder|less of you) if (you|it) (had not|did not|were not|felt|never)
(cry|rage|scream|grieve|shout|sob|be) ..1 (all|as much|as _ as|as long as|as) you (like|want|need)
(take|have) (as long as|all the time) you need
you get to (feel|cry|grieve|hate|miss|be <very>? <painful>)
both ..1 (can be|are|is) (true|allowed|valid|ok|real)
(is|was) (not nothing|(no|not a) small (thing|loss|ask|matter))
you do not have to be (over|ok|fine|strong|brave|grateful)
(that|this|which) i can ..1 (understand|see)
(same|exact) reaction
enough to (make|drive|break|floor|finish|send) (<anyone>|a saint|most)
((nobody|no one) (gets|sails|comes|walks) through|even the strongest|(most|plenty of|a lot of) (folk|folks|men|women|parents) would)
(being|feeling|losing|getting) ..3 (stings|hurts)
(that is|comes in) (grief|waves|shock|trauma)
(mad|daft|weird|strange) not to (be|feel|cry)
do not wonder you
no (apology|apologies|explanation|explaining) (needed|necessary|required)
not (wash off|heal|mend|go away|vanish) ..1 (in|overnight)
i would <adv>? want to (hide|scream|run|cry|disappear|quit|throw)
you have had (a|an|such a) ..1 (shock|blow|trauma|knock)
(why|who) (would not|could) (you|sleep|feel|be)
(you can not help (how|what) you|feelings are (not|never) wrong)
<so> (get|understand|feel) (that|it|you|this) (^|$)
you do not owe (<anyone>|him|her|them)
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
    '[nobody could fault you] for walking out',
    "[small wonder] you can't sleep",
    '[any mother would] be out of her mind',
    '[be as cross as you like]',
    "i'd be [more worried if you felt] nothing",
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
    'does the plan make sense to you',
    'right, off to the shops then',
    'a normal ticket is ten pounds',
    'everyone will be there at eight',
    'you deserved better from me',
    "you're allowed to park there",
    "i don't see why you'd need two",
    'anyone would think you owned the place',
  ],
};
