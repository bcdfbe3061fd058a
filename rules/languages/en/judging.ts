import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'judging',
  phrases: `
(you are|you were|you have been|you can be|you get) <adv>? (a|an|such a|being|acting|behaving|getting|like a|a right|a total|a bit of a|a proper)? <very>? (a|an|such a|like a|rather|far|way|the)? <very>? <judged>
your (being|just|so|such a|way|acting) <adv>? <judged>
your <adv>? (stupid|crazy|pathetic|overreacting|ridiculous) $
(do not|stop|quit|must you|could you) <adv>? (be|being|acting|have to be)? <adv>? (so|such a|like a|a|all|any more|quite so)? <very>? <judged>
+ (are not you|is not (that|it|this)|do not you think (you are|that is|it is)|was not that) <adv>? (being)? <adv>? (a|an)? <so>? <faulty>
(stop|quit) <adv>? (exaggerating|feeling sorry for yourself|whin*|moan*|making (excuses|everything|a scene)|playing the|wallowing|sulking)
(acting|behaving|carrying on) like (a|an|you|some)
- (he|she|they|it|i) (is|are|was|were|am)? ..2 acting like
(<it>|what you (did|said)) (is|was) <adv>? (a|an)? <very>? (a|an)? (stupid|dumb|silly|ridiculous|idiotic|weak|reckless|foolish|daft|wrong|mean|poor|low|terrible|<faulty>) (of you|thing to|decision|choice|move|excuse|attitude|mistake|behaviour|blow)
^ (pretty|bit|so|very|how|really|rather|just|plain|frankly) (stupid|unprofessional|silly|daft|low|<faulty>)
^ (pathetic|shameful|disgraceful|childish|immature|ungrateful|unprofessional) <adv>? (really|frankly|behaviour|absolutely disgraceful)? $
<it> is <adv>? (a bit|a little|rather|quite|pretty|so|just)? (immature|childish|petty|irresponsible|ungrateful|unprofessional|self indulgent|attention seeking|pathetic|lazy|disgraceful|shameful) (of you|not|how you|really|what you are|$)
(that|it|this) was <adv>? (dumb|stupid|silly|low|uncalled for|<faulty>) $
i find (it|that|this|you) <adv>? (a bit|a little|rather|quite)? <very>? <faulty>
(not|hardly) (very|exactly|really|particularly|the|your) (mature|clever*|smart*|bright*|professional|adult|classy|ladylike|grown up|wisest|finest hour|best look|a good look)
+ you are not (being|acting) <adv>? (reasonable|fair|rational|nice|honest|realistic|an adult|sensible)
+ you are not a (child|kid|baby|teenager) <adv>? (any more|anymore)
+ do not you think you are <adv>? (being)? <very>? <judged>
(why (did|do|would|have)|whyd) not? you not? <adv>? (just|always|never|even|let|tell|say|leave|go|stay|do that|put up|make|speak|trust|marry|drink|call|stop|come|lie|send|get|take|give|quit|study|listen|block|report|answer|check|believe|start|try|care|bother|think it|sign|lend|agree|wait|fall|text|spend|bring|have to|need to)
why (did|do|have|would) not you
why would (you|anyone|anybody) <adv>? (lend|go|stay|sign|agree|let|do|say|put|spend|buy|quit|leave|lie|take|believe|post|drink|tell|give|trust|marry|text|throw|even|keep|risk|send|pay|wear|not)
why (on earth|the hell|the fuck|ever|in gods name) (did|would|do|are|have|were|not)
why (are|were|must|is it) you <adv>? (never|like this|crying|making|acting|being|obsessed|<faulty>)
have to be <adv>? (like this|<judged>)
what (on earth|the hell)? (were|did) you <adv>? (thinking|expecting|expect|playing|think (would|was|is)|hoping for)
possessed you
(who made you|only you could|shame on you|serves you right|made your bed|song and dance|act your age|grow up $|get a grip|get real|get a life|man up|pull yourself together|get your act together|sort yourself out|grow (a|some) ..1 (pair|backbone|spine|balls|skin)|have you no (shame|respect|sense|decency|self|pride|manners)|low even|even for you|worst enemy|nothing better to do|should know better|ought to know better|do better than)
grow up (and|already|will|would|a bit|you|<dear>)
(have|show|get|find|need|learn) (some|a bit of|a little|any) (self respect|dignity|shame|decency|respect|backbone|perspective|manners|self control|pride)
you have (got)? (no|zero) <adv>? (shame|backbone|spine|self respect|self control|respect|manners|decency|common sense|standards|discipline|willpower|ambition)
what is (wrong|the matter) with you
(got into you|word with yourself|look at yourself|hard look at|(let|letting) yourself (down|go))
(ashamed|disappointed|embarrassed) (in|of|for|by|with) (you|yourself|your)
expected <adv>? (better|more) (of|from) you
thought (you (were|would be|had) <adv>? (smarter|better|stronger|cleverer|above|tougher|more)|better of you)
you (should|ought to) be <adv>? (ashamed|embarrassed|grateful|over (it|him|her)|past)
what is your (problem|excuse|deal)
(how (could|can) you|how (dare|dumb|thick|stupid|selfish|naive|blind|desperate) (you|can|do you|are you|could|must))
^ who <adv>? (does|acts|behaves|talks|says|thinks) (that|like (that|this)) $
^ who (even|in their right mind|the hell|cries|walks|spends|quits|forgets|lends|marries|dumps|ghosts) ..6 (over|when|at|for|on|their|with|by|to|a)
you (asked for|were asking for|had it coming|have only yourself|made your|knew what you were (signing|getting|doing|marrying|letting)|signed up for|did choose (to|him|her|this)|chose (this|him|her|that|to)|never think (things|anything|it))
you are the one (who|that) <adv>? (married|chose|wanted|agreed|signed|moved|decided|started|insisted|took|went|gave|let)
you (have no|do not have (a|any)) (right|reason|business|excuse) to
are you <adv>? (for real|kidding me|insane|mad|crazy|mental|blind|delusional|out of your|having a laugh|really (crying|going to cry|upset)|off your)
(lost|out of|off|taken leave of) your <adv>? (mind|marbles|head|rocker|trolley|senses|plot)
you (should|could|ought to) <adv>? have (not|never|known|seen (it|that|this) coming|thought|listened|left|tried|studied|told|said|stood|checked|asked|worked)
you (take|are taking|always take) <adv>? (everything|it|this|things) <adv>? (personally|seriously)
(make|making) (a|such a)? <adv>? (meal|scene|mountain|drama|fuss|big deal) (out|of|about|over|$)
(make|making|made) (a fool|an arse|an ass|a mug|a spectacle|a show|an idiot|an exhibition) of yourself
(embarrassing|humiliating) yourself
you (are|were) (wrong|crazy|mad|an idiot) to
you (never learn|need to (grow up|get a grip|toughen)|need (thicker|a thicker)|are not (even)? trying|give up too|let (people|everyone|him|her) walk|cry (over|about|at)|chose this|are <adv>? running (from|away))
you (sound|look|come across|came across|come off|seem) (as|like)? (a|an)? <very>? (broken record|negative|crazy|child|fool|<judged>|ridiculous|desperate|bitter)
you <adv>? (always|do|constantly) <adv>? (overreact|exaggerate|complain|whine|moan|cry|sulk|go on (a bit)?) (about|over|$)
(looking|fishing|after|crav*|begging) for? (attention|sympathy|pity|compliments)
you <adv>? want (the)? (attention|sympathy|pity)
your <adv>? (attitude|behaviour|reaction|tone|excuse|choices|excuses) (is|are|was|stinks)
(over the top|a bit (much|dramatic|extreme)|little dramatic) (do not you|is it not|even|$)
some (mother|father|friend|mum|dad|husband|wife|daughter|son) you
<judged> person
(dumbest|stupidest|worst|daftest|silliest|most <judged>) (thing|decision|mistake|idea|choice|excuse|move) (i have <adv>? (seen|heard|known))? ..2 (you|all (day|week|year)|i have ever)
what (a|an) <adv>? (stupid|ridiculous|silly|daft|dumb|mean|<faulty>) (thing|way|attitude|decision|choice|reason|idea|question)
what a waste of (a|an|your|my|everyone)
what (kind|sort) of (a)? <adv>? (mother|father|mum|dad|parent|person|friend|idiot|man|woman|husband|wife|daughter|son|adult|grown)
(decent|proper|normal|sane|real|good|self respecting|an idiot|a fool) (mother|father|man|men|woman|women|daughter|son|friend|friends|person|people|wife|husband|adult|adults|parent|parents|mum|dad|idiot like you)? <adv>? (would|do not|does not|should)
grown (man|woman|adult|lad) ..5 (you|still|crying|living|afraid|acting|behaving|who)
(man|woman|girl|boy|lad|someone|people) (of|at)? your age
at your (age|time of life) ..3 (you|should|ought|really|still|and)
can not believe (that)? you <adv>? (did (that|this)|would|fell for|let|went (back|behind|there)|told|took (him|her)|are (still|defending|crying|going back|even)|think|thought|said|lied|forgot|spent|wasted|gave|signed)
no way to (talk|speak|treat|behave|act|raise|run|bring up)
you call (that|this|yourself) (a|an)?
(drama|fuss|tears|crying|weeping|sulking|moaning) (over|about|for|because of) ..2 (that|this|it|him|nothing|text|a|one|some)
all this (weeping|whining|moping|self pity|wailing|sulking|carry on|drama|fuss)
crying over (that|this|it|him|a|some)
out of (all)? proportion
(nobody|no one) ..3 but yourself
(it|this|that) (is|was) <adv>? necessary to
+ is (it|this|that|all this) really necessary
did you really (have|need) to (say|bring|tell|make|start|go there|post|ruin|send|drag|mention)
not get you (anywhere|very far|far)
(have|had) the (decency|courtesy) to
use your (head|brain|loaf|common sense)
not for the better
(gullible|dramatic|desperate|jealous|clingy|needy|petty|judgy|overreact) much
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
  ],
  no: [
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
  ],
};
