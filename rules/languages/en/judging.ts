import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'judging',
  phrases: `
(you are|you were|you have been|you can be|you get) <adv>? (behaving|a total|a|an|such a|being|acting|getting|like a|a right|a bit of a|a proper)? <very>? (a|an|such a|like a|rather|far|way|the)? <very>? <judged>
(do not|stop|quit|must you|could you) <adv>? (be|being|acting|have to be)? <adv>? (so|such a|like a|a|all|any more|quite so)? <very>? <judged>
+ (are not you|is not (that|it|this)|do not you think (you are|that is|it is)|was not that) <adv>? (being)? <adv>? (a|an)? <so>? <faulty>
(stop|quit) <adv>? (exaggerating|feeling sorry for yourself|whin*|moan*|making (excuses|everything|a scene)|playing the|wallowing|sulking)
(acting|carrying on) like (a|an|you|some)
- (he|she|they|it|i) (is|are|was|were|am)? ..2 acting like
(<it>|what you (did|said)) (is|was) <adv>? (a|an)? <very>? (a|an)? (stupid|dumb|silly|ridiculous|idiotic|weak|reckless|foolish|daft|wrong|mean|poor|low|terrible|<faulty>) (of you|thing to|decision|choice|move|excuse|attitude|mistake|behaviour|blow)
^ a? (pretty|bit|so|very|how|really|rather|just|plain) (stupid|unprofessional|silly|daft|low|<faulty>)
^ (pathetic|shameful|disgraceful|childish|immature|ungrateful|unprofessional) <adv>? (really|behaviour|absolutely disgraceful)? $
<it> is <adv>? (a bit|a little|rather|quite|pretty|so|just)? (immature|childish|petty|irresponsible|ungrateful|unprofessional|attention seeking|pathetic|lazy|disgraceful|shameful) (of you|not|how you|really|what you are|$)
(that|it|this) was <adv>? (dumb|stupid|silly|low|<faulty>) $
(not|hardly) (very|exactly|really|the|your) (bright*|professional|adult|finest hour|best look|a good look)
+ you are not (being|acting) <adv>? (reasonable|fair|nice|honest|an adult)
+ you are not a (child|kid|baby|teenager) <adv>? (any more|anymore)
+ do not you think you are <adv>? (being)? <very>? <judged>
(why (did|do|would|have)|whyd) not? you not? <adv>? (just|always|never|even|let|tell|say|leave|go (back|out|there|along|and|to|with)|stay|do that|put up|make|speak|trust|marry|drink|call|stop|come|lie|send|get|take|give|quit|study|listen|block|report|answer|check|believe|start|try|care|bother|think it|sign|lend|agree|wait|fall|text|spend|bring|have to|need to)
why (did|do|have|would) not you
why would (you|anyone|anybody) <adv>? (lend|go|stay|sign|agree|let|do|say|put|spend|buy|quit|leave|lie|take|believe|drink|tell|give|trust|marry|text|throw|even|keep|send|pay|wear|not)
why (on earth|the hell|the fuck|ever) (did|would|do|are|have|were|not)
why (are|were|must|is it) you <adv>? (never|like this|crying|making|acting|being|obsessed|<faulty>)
what (on earth|the hell)? (were|did) you <adv>? (thinking|expecting|expect|playing|think (would|was|is)|hoping for)
possessed you
(who made you|only you could|shame on you|serves you right|made your bed|song and dance|act your age|grow up $|get a grip|get real|get a life|man up|pull yourself together|get your act together|sort yourself out|grow (a|some) ..1 (pair|backbone|spine|skin)|have you no (shame|respect|sense|decency|self)|low even|even for you|worst enemy|nothing better to do|should know better|ought to know better|do better than)
grow up (and|already|will|would|a bit|you|<dear>)
(have|show|get|find|need|learn) (some|a bit of|a little|any) (self respect|shame|decency|respect|backbone|perspective|self control)
you have (got)? no <adv>? (shame|backbone|spine|self respect|self control|respect|decency|common sense)
what is (wrong|the matter) with you
(got into you|word with yourself|look at yourself|hard look at|(let|letting) yourself (down|go))
(ashamed|disappointed|embarrassed) (in|of|for|by|with) (you|yourself|your)
expected <adv>? (better|more) (of|from) you
thought (you (were|would be|had) <adv>? (smarter|better|more)|better of you)
you (should|ought to) be <adv>? (ashamed|embarrassed|grateful|over (it|him|her)|past)
what is your (problem|excuse|deal)
(how (could|can) you|how (dare|dumb|thick|stupid|selfish|naive|blind|desperate) (you|can|do you|are you|could|must))
^ who (even|in their right mind|the hell|cries|walks|spends) ..6 (over|when|at|for|on|their|with|by|to|a)
you (asked for|were asking for|had it coming|have only yourself|made your|knew what you were (signing|getting|doing|letting)|did choose (to|him|her|this)|chose (this|him|her|that|to)|never think (things|anything|it))
you are the one (who|that) <adv>? (married|chose|wanted|agreed|moved|started|took|went|gave|let)
you (have no|do not have (a|any)) (right|reason|business|excuse) to
(lost|out of|off|taken leave of) your <adv>? (mind|head)
you (should|could|ought to) <adv>? have (not|never|known|seen (it|that|this) coming|thought|listened|left|tried|studied|told|said|stood|checked|asked|worked)
you (take|are taking|always take) <adv>? (everything|it|this|things) <adv>? (personally|seriously)
(make|making) (a|such a)? <adv>? (meal|scene|mountain|drama|fuss|big deal) (out|of|about|over|$)
(make|making|made) (a fool|an ass|a show|an idiot) of yourself
you (are|were) (wrong|crazy|mad|an idiot) to
you (never learn|need to (grow up|get a grip|toughen)|need (thicker|a thicker)|are not (even)? trying|give up too|let (people|everyone|him|her) walk|cry (over|about|at)|chose this|are <adv>? running (from|away))
you (sound|look|come across|come off|seem) (as|like)? (a|an)? <very>? (broken record|negative|crazy|child|fool|<judged>|ridiculous|desperate|bitter)
(looking|after) for? (attention|sympathy|pity)
you <adv>? want (the)? (attention|sympathy|pity)
some (mother|father|friend|mum|dad|husband|wife|daughter|son) you
(you are a|most|so|such a|^) <judged> person
(dumbest|stupidest|worst|most <judged>) (thing|decision|mistake|idea|choice|excuse|move) (i have <adv>? (seen|heard|known))? ..2 (you|all (day|week|year)|i have ever)
what a waste of (a|an|your|my|everyone)
what (kind|sort) of (a)? <adv>? (mother|father|mum|dad|parent|person|friend|idiot|man|woman|husband|wife|daughter|son|adult)
(decent|proper|normal|real|good|an idiot|a fool) (mother|father|man|men|woman|women|daughter|son|friend|friends|person|people|wife|husband|adult|parent|parents|mum|dad|idiot like you)? <adv>? (would|do not|does not|should)
(man|woman|girl|boy|someone|people) (of|at)? your age
can not believe (that)? you <adv>? (did (that|this)|would|fell for|let|went (back|behind|there)|told|took (him|her)|think|thought|said|lied|forgot|spent|gave)
no way to (talk|speak|treat|act|run|bring up)
you call (that|this|yourself) (a|an)?
all this (weeping|self pity|sulking|carry on|drama|fuss)
crying over (that|this|it|him|a|some)
out of (all)? proportion
(nobody|no one) ..3 but yourself
+ is (it|this|that|all this) really necessary
did you really (have|need) to (say|bring|tell|make|start|go there|ruin|send)
not get you (anywhere|very far|far)
use your (head|brain|common sense)
not for the better
(gullible|dramatic|desperate|jealous|petty|overreact) much
too old (for|to be)
(bit of an|such an)? overreaction
why can not you (just|ever|be)
you have always been <adv>? (too|a bit|so)? <judged>
- why (did|do|would) not you (use|add|pick|choose|name|move|switch|merge|reuse|rename|go with|come|join|stay|tell (me|us)|sit|try|call|feel|be|cry)
- why (did|do|would) you not? (pick|choose|name|move|switch|use|merge|go with|say (sorry|that $)|go for)
- why (do|did) you have to (go|leave|work|wait|be so far|be <so> (good|nice|cute))
- you (could|should) have (seen|told me you|said hi|come|asked me) (his|her|it|the|to|that|for|if)
- are you (mad|angry) (at|with)
- do not be silly
- what did you expect <it> to
- (<judged>|mean) (of|to) (me|him|her|them|us)
- you are <adv>? (a|such a) <judged> (little|man|woman|cow|bitch|bastard)
- good (friend|mother|person|man|woman) would do what you
- you are <adv>? (hopeless|soft|difficult|emotional|weak|negative|stubborn) (romantic|to|on|for|spot|about the|today|because|after|from|since|at the)
- when you grow up
(stupid|silly|daft|dumb|ridiculous|<faulty>) (reason|thing|decision|choice|excuse|move|attitude|way) (to|of you|you)
why are you still (with|upset|crying|talking|letting|going on)
(could not you have|can not you <adv>? (just|ever|see|be|do|let)|did not you <adv>? (learn|think|check|ask|even|stop))
yourself (in|into) (this|that|such)
(wasting|waste) your (life|time)
walk all over you
and you wonder why
not ..1 (try|work|think|care|study) (very)? hard enough
give up <adv>? easily
(maybe|perhaps) if you (were not|did not|had not|tried|stopped|put|listened|actually)
(not|hardly) (very|exactly|really|the) ..2 (of you|was it|is it|move)
you (could|might) <adv>? have? at least (have|say|said|tell|told|try|tried|pretend|apologise*|act|look|ask|asked|call|called|let|be)
you (always|still)? (were|are) <adv>? the <judged> one
your (being|just|so|such a|acting) <adv>? <judged>
i find (it|that|this|you) <adv>? (a bit|a little|rather)? <very>? <faulty>
are you <adv>? (for real|kidding me|insane|mad|crazy|mental|blind|out of your|having a laugh|really (crying|upset))
your <adv>? (attitude|behaviour|reaction|tone|excuse|choices) (is|are|was|stinks)
you always (overreact|exaggerate|complain|whine|moan|cry)
(over the top|a bit (much|dramatic)|little dramatic) (do not you|is it not|even|$)
(all|much|such a|big) ..2 (drama|fuss|crying|sulking|moaning) (over|about|because of) ..2 (that|this|it|him|nothing|text|a|one|some)
at your age <adv>? (you|still)
(enough|ought) to know better
you of all people
grown (man|woman) ..5 (you|still|crying)
you ..4 know better
when (will|are) you <adv>? (ever|going to|finally) (learn|grow|stop)
how you (can|could) (live|be|do that|stay)
(you|always) have to be <adv>? (like this|<judged>)
^ who (does|acts|says|thinks) (that|like (that|this)) $
what (a|an) <adv>? (stupid|ridiculous|silly|daft|dumb|mean|<faulty>) (thing|way|attitude|decision|choice|idea|question)
(have|had) the decency to
(embarrassing|humiliating) yourself
you signed up for (this|it|that)
- know you better
- i (should|would) know better
- know better than
- why are you being <adv>? (kind|nice|good|sweet|lovely)
- believe you <adv>? (said yes|would do (this|that) for)
- (thing|way) for (him|her|them|your|a|anyone|someone)
<it> is <so> <faulty>
you should (not|never) have <adv>? (said|moved|done|gone (there|back|out|to)|told|let|bought|lent|left|married|trusted|given|come|taken|quit|got)
you can not (go around|be serious|expect (me|us|people|everyone|him|her|them)|just (walk|quit|leave|give up|sit|hide|ignore|run|drop|expect))
- (that|if|when|why|because|like|sense) you can not
are you (seriously|honestly|actually|really|still) (crying|upset|moaning|staying|defending|complaining|blaming|surprised|going back|with him|on about)
you are supposed to be (the|a|an|his|her|my|our)
what did you (do|say|tell|go and) ..3 for ?$
(rich coming from|so much for you|disappoint me|need your head|did (this|that|it) to yourself|must you <adv>? (always|really|be))
`,
  guards: ['negation', 'reported', 'banter'],
};

export const examples: Examples = {
  yes: [
    "[you're overreacting]",
    '[dont be so dramatic]',
    '[that was stupid of you]',
    "[why didn't you just tell] him",
    '[what were you thinking]',
    '[grow up]',
    '[you are being ridiculous] again',
    '[how could you be so] naive',
    '[pull yourself together]',
    '[serves you right]',
    '[you should have known better]',
    '[what is wrong with you]',
    '[why would you lend] him your car',
    'dont you think [thats a bit childish]',
    '[you should never have told] her',
    'you [should be ashamed] of that',
  ],
  no: [
    'it is only natural that you can not just leave him there',
    'that film was stupid',
    "you're not overreacting",
    'why do you think he left',
    'you should have seen it, lovely',
    'she said i was overreacting',
    'what a silly dog',
    'why did you go with the blue font',
    'youre mental 😂😂 love you',
    'i was being stupid, sorry',
    'grow tomatoes on the balcony',
    'are you mad at me',
    'what were you up to yesterday',
    'why would you be a burden to anyone',
    "you're not lazy, you're worn out",
    'i should know better by now',
    'so unfair on you',
    "don't be so hard on yourself",
  ],
};
