import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'judging',
  phrases: `
(you are|you were|you have been|you can be|you get) <adv>? (behaving|a total|a|an|such a|being|acting|getting|like a|a right|a bit of a|a proper)? <very>? (a|an|such a|like a|rather|far|way|the)? <very>? <judged>
(do not|stop|quit|must you|could you) <adv>? (be|being|acting|have to be)? <adv>? (so|such a|like a|a|all|any more|quite so)? <very>? (<judged>|exaggerating|feeling sorry for yourself|whin*|moan*|making (excuses|everything|a scene)|playing the|sulking)
+ (are not you|is not (that|it|this)|do not you think (you are|that is|it is)|was not that) <adv>? (being)? <adv>? (a|an)? <so>? (<faulty>|dramatic|harsh|overreact*|silly)
(acting|carrying on|act|behaving|behaved) like (a|an|you|some|the)
- (he|she|they|it|i) (is|are|was|were|am)? ..2 acting like
(<it>|what you (did|said)) (is|was) <adv>? (a|an)? <very>? (a|an)? (stupid|dumb|silly|ridiculous|idiotic|moronic|weak|reckless|foolish|daft|wrong|mean|poor|low|terrible|messed up|<faulty>) (of you|thing to|decision|choice|move|excuse|attitude|behaviour|blow|way (to|of (doing|handling|dealing)))
(^|(<it>|you|you are|seems|sounding|sound|its) (is|was|are|were|a)?) <adv>? a? (pretty|bit|so|very|how|really|rather|just|plain|kind of|sort of|far|too|sounding) a? bit? (stupid|unprofessional|silly|daft|low|weak|desperate|idiotic|precious|rich (coming|from)|dramatic|sensitive|bitter|entitled|touchy|trusting|needy|dick|shitty|odd thing|<faulty>)
(stupid|silly|daft|dumb|idiotic|moronic|desperate|reckless|embarrassing|<faulty>) <adv>? (to|that you|watching you|seeing you) <adv>? _
- (would be|i am|i was|it is|is not|be|feel|feels|and|felt|you|it) <adv>? (stupid|silly|daft|dumb|embarrassing) (to ask|to|that they) ..1
^ (pathetic|shameful|disgraceful|childish|immature|ungrateful|unprofessional) <adv>? (really|behaviour|absolutely disgraceful)? $
- (the|my|his|our|their|a|nights) _ (is|was|are|were) so
<it> is <adv>? (a bit|a little|rather|quite|pretty|so|just)? (immature|childish|petty|irresponsible|ungrateful|unprofessional|attention seeking|pathetic|weak|lazy|disgraceful|shameful|a cop out|a (lazy|weak|poor|pathetic|rubbish|terrible) excuse|no excuse|messed up) (of you|not|how you|really|what you are|$)
(that|it|this) was <adv>? (dumb|stupid|silly|low|<faulty>) $
(not|hardly|never) <adv>? (very|exactly|really|the|your) <adv>? (bright*|professional|adult|grown up|mature|(finest|smartest|brightest|best|proudest) (hour|idea|move|moment|decision|look|choice|work)|a good look)
+ not a good look
+ can not you take a
your own stupid
^ (wow|real|so|very)? <adv>? mature $
(why (did|do|would|have)|whyd) not? you not? <adv>? (just|always|never|even|let|tell|say|leave|go (back|out|there|along|and|to|with)|stay|do that|put up|make|speak|trust|marry|drink|call|stop|come|lie|send|get|take|give|quit|study|listen|block|report|answer|check|believe|start|try|care|bother|think it|sign|lend|agree|wait|fall|text|spend|bring|have to|need to)
why (did|do|have|would) not you
why would (you|anyone|anybody) <adv>? (lend|go|stay|sign|agree|let|do|say|put|spend|buy|quit|leave|lie|take|believe|tell|give|trust|marry|text|keep|send|pay|not)
- why would anyone do (that|this) to
(why|how) (on|the hell|the fuck|ever) ..4 (did|would|do|are|have|were|not)
why (are|were|must|is it) you ..2 (never|like this|making|acting|being|<judged>)
what (on earth|the hell) (were|did) you <adv>? (thinking|expect*|playing)
what (were|did) you <adv>? ((thinking|expecting|expect|playing) (^|of|you|at|with|letting|going|from)|think (would|was|is)|hoping for)
possessed you
(who made you|only you could|shame on you|serves you right|made your bed|song and dance|act your age|grow up (^|and|already|will|a bit|you)|get a grip|get real|get a life|man up|pull yourself together|get your act together|sort yourself out|grow (a|some) ..1 (pair|backbone|spine|skin)|have you no (shame|respect|sense|decency|self)|low even|even for you|worst enemy|nothing better to do|should know better|ought to know better|do better than)
(have|show|get|find|need|learn) (some|a bit of|a little|any) (self respect|shame|decency|respect|backbone|perspective|self control|pride|dignity|manners|standards)
you have (got)? (no|zero|terrible|awful|bad) <adv>? (shame|backbone|self respect|self control|respect|decency|common sense|taste|judgement|manners|priorities|standards)
what is (wrong|the matter) with you
(got into you|word with yourself|(look|listen) (at|to) yourself|hear yourself|hard look at|state of you|(let|letting) yourself (down|go))
(ashamed|disappointed|embarrassed) (in|of|for|by|with) (you|yourself|your|(how|what|the way) you)
expect* ..4 (better|more) (of|from|self)
you (should|ought to) be <adv>? (ashamed|embarrassed|grateful|over (it|him|her)|past)
what is your (problem|excuse|deal)
(how (could|can) you|how (dare|dumb|thick|stupid|selfish|naive|blind|desperate) (you|can|do you|are you|could|must))
^ who (even|in their right mind|the hell|cries|walks|spends|leaves|forgets|quits|dumps|lies|sends|treats|ghosts|cancels|marries|raises|falls) ..6 (over|when|for|on|their|with|by|to|a|in|like)
you (asked for|were asking for|had it coming|have only yourself|made your|knew what you were (signing|getting|doing|letting)|did choose (to|him|her|this)|chose (this|him|her|that|to)|never think (things|anything|it))
you (have no|do not have (a|any)) (right|reason|business|excuse) to
(lost|out of|off|taken leave of) your <adv>? (mind|head)
you (should|could|ought to|might) <adv>? have <adv>? (not|been there|never|known|seen (it|that|this) coming|thought|listened|left|tried|studied|told|said|stood|checked|asked|worked|stopped|waited|spoken|walked|refused|reported|read the|learned|learnt|just (told|said|asked|left|walked|called|stayed|waited))
you (are|were) (wrong|crazy|mad|an idiot|daft|stupid) to _
you (never learn|need to (grow up|get a grip|toughen)|need (thicker|a thicker)|are not (even)? trying|give up too|let (people|everyone|him|her) walk|cry (over|about|at)|chose this|are <adv>? running (from|away))
you (sound|look|come across|come off|seem) (as|like)? (a|an)? <very>? (broken record|negative|crazy|child|fool|<judged>|ridiculous|desperate|bitter)
(looking|after|want|wants) (for|the)? (attention|sympathy|pity)
(you are a|most|so|such a|^) <judged> person
(dumbest|stupidest|worst|most <judged>) (thing|decision|mistake|idea|choice|excuse|move) (i have <adv>? (seen|heard|known))? ..2 (you|all (day|week|year)|i have ever)
+ what (kind|sort|type) of (a)? <adv>? (mother|father|mum|dad|parent|person|friend|idiot|man|woman|husband|wife|daughter|son|adult|moron) <adv>? (_|_ _) (a|an|your|their|her|his|that|like|and|on|at|in|over|with|this|for|to|you)
- what (kind|sort|type) of ..8 (treats|hurts|does (that|this) (to|with) (you|someone))
(decent|proper|normal|sane|real|good|grown|sensible|most|an idiot|a fool|a moron) (mother|father|mothers|man|men|woman|women|daughter|son|friend|friends|person|people|wife|husband|adult|adults|parent|parents|mum|dad)? <adv>? (would|do not|does not|should|knows)
like <adv>? (a|an)? (normal|grown|decent|sane|reasonable|functioning|civilised) (person|adult|human|people|up|man|woman)
only <adv>? (a|an|complete|total)? <adv>? (idiot|moron|fool|mug|child|coward|idiots|morons|fools) (would (believe|do|fall|trust|sign|send|go|pay|lend)|sends|believes|falls|goes|pays|trusts)
(man|woman|girl|boy|someone|people|lad|lass|anyone) (of|at)? your age
can not believe (that)? you <adv>? (did (that|this)|would|fell for|let|went|told|lied|forgot|spent)
you call (that|this|yourself) (a|an)?
+ (is|was) (it|this|that|all this) really necessary
did you <adv>? (have|need) to (say|bring|tell|make|start|go there|ruin|send|be)
use your (head|brain|common sense)
why can not you (just|ever|be)
you (always)? have (always)? been <adv>? (the|too|a bit|so)? <judged>
- why (did|do|would) not you (use|add|pick|choose|name|move|switch|merge|reuse|rename|go with|come|join|stay|tell (me|us)|sit|try|call|feel|be|cry)
- why (did|do|would) you not? (pick|choose|name|move|switch|use|merge|go with|go for)
- you (could|should) have (been there (it|for|with)|seen|told me you|said hi|come|asked me) (his|her|it|the|to|that|for|if)
- (<judged>|mean) (of|to) (me|him|her|them|us)
- you are <adv>? (a|such a) <judged> (little|man|woman|cow|bitch|bastard)
- you are <adv>? (hopeless|soft|difficult|emotional|weak|negative|stubborn) (romantic|to|on|for|spot|about the|today|because|after|from|since|at the)
- when you grow up
(stupid|silly|daft|dumb|ridiculous|<faulty>) (reason|thing|decision|choice|excuse|move|attitude|way) (to|of you|you)
why are you still (with|upset|crying|talking|letting|going on)
(could not you have|can not you <adv>? (just|ever|see|be|do|let)|did not you <adv>? (learn|think|check|ask|even|stop))
(give|gave|given) up <adv>? (easy|easily)
you (could|might) <adv>? have? at least
your (being|just|so|such a|acting) <adv>? <judged>
(are you|you are|must be) <adv>? (for real|kidding me|insane|mad|crazy|mental|blind|out of your|having a laugh)
you always (overreact|exaggerate|complain|whine|moan)
you of all people
grown (man|woman) ..5 (you|still|crying)
you ..4 know better
^ who (does|acts|says|thinks) (that|like (that|this)) $
what (a|an) <adv>? (stupid|ridiculous|silly|daft|dumb|mean|<faulty>) (thing|way|attitude|decision|choice|idea|question)
- know you better
- i (should|would) know better
- know better than
- do not be silly
- why are you being <adv>? (kind|nice|good|sweet|lovely)
<it> is <so> <faulty>
you should (not|never) have <adv>? (said|done|gone|told|let|left|married|trusted|taken|got)
are you (seriously|honestly|actually|really|still) (crying|upset|moaning|staying|defending|going back|with him)
(rich coming from|so much for you|disappoint me|need your head|did (this|that|it) to yourself|must you <adv>? (always|really|be))
you would think <adv>? (a|an|someone|you|at your|by now|after|with)
since when (is|do|does|are|did) (it|you|we)
in what (world|universe|planet) (is|does|would|did you)
(how|where) is (that|it|this) <adv>? (acceptable|ok|fair on|normal|appropriate|a good idea)
what (made|gave) you <adv>? (think (it|that|this|you) (was|were|is|could|would)|the (right|idea))
what did you (expect|think) (marrying|dating|going|would|from|was going|happens|when|with a|him|her|them)
why (do|did|must|would) you (insist|even|keep|bother) _
(you think|^ think) (you are|that is|this is|the world) <adv>? (clever|funny|special|better|revolves|hard|smart|acceptable|normal|cute)
you are not <adv>? (special $|the (centre|center|only one|first)|entitled to|owed)
you are better than (this|that)
(bad|rubbish|lazy|poor|terrible) (parenting|form|show|manners|attitude|judgement|excuse)
(where is|not an ounce of|lost) your? (common sense|self respect|dignity|marbles)
and (you)? (then)? wonder why
(dick|bitch|shitty|low|scummy|snide) (move $|thing to)
what a (snowflake|performance|fuss|drama|martyr|diva|coward*|princess|baby|mess you)
playing the victim
+ (nobody|no one) (forced|made|told|asked) you to? <act>
- (nobody|no one) (made|asked) you feel
(that is|this is|it is) what (you get|happens) (for|when|if) (you)? <adv>? (do not|never|<acting>|dating|marrying|trusting|lie|cheat|play|trust|date|marry|ignore|being|not)
(stupid games|have consequences|more fool you|skill issue|(brought|bring) ..2 on yourself|how adults|red flag|your standards|centre of the universe|world revolves|how to pick them|take a joke|giving (desperate|needy|pick me|boomer|entitled)|a bit old (for|to)|must be nice (having|to|not)|you do you)
(your|with that|a (terrible|bad|rotten)) attitude
^ (should have|shouldve) <adv>? (thought|read|used|listened|known|checked|asked|left|gone) ..6 (then|you|before)
you can not even (boil|cook|keep|hold|drive|spell|manage|be|do|get|look after)
did (it|that) (not|never|ever|even) <adv>? (occur to|cross your)
did you even (think|consider|try|ask|care|look)
(did|do) you (seriously|honestly|really|actually) (think|believe|expect) (he|she|they|it|that|this|you|i|anyone|people|we)
(and|so|but) you (did not|never) <adv>? (think|bother|even|tell|check|ask|say|try|stop|report|notice|read)
(and|so) you <adv>? (just|still|actually|seriously) <adv>? (sat (there|back) (and|the|like|while)|(let|quit|left|walked|gave|took|believed|paid|signed|stood|went|lied|forgot|ignored) <adv>? (and|in|^|it|him|her|them|out|back|away|up))
how (hard|difficult) (is|can|could|was) (it|that) (be)? to <adv>? (pick|answer|text|reply|call|send|say|tell|ask|listen|check|read|remember|lock|put|keep|be|turn|wash|show)
how do you <adv>? (even|manage|forget|fail|mess|mix|miss|get that wrong|screw|run out|break) ..3 (your|to|that|the|a|an|it|up)
could you (be|get) any more
^ imagine (crying|quitting|still|paying|falling for|thinking (you|that)|getting (upset|offended)|caring)
(genius|stellar|smart|classy|pro|bold) move
(whose|what a|your) bright idea
you let (him|her|them|people|that) ..4 (like that|like this|walk|talk to you|treat)
you (behaved|acted|handled (it|that|this)) <adv>? (badly|appallingly|terribly|poorly|disgracefully|awfully|so|very)
priorities (wrong|are all|backwards|straight)
(make|making|you have made|you made) (a|such a) <adv>? (right|total|complete|proper)? (mess|pigs ear|show|meal|hash|fool|balls|scene|mountain|fuss|big deal|ass|idiot) (of|up|over|about|out)
no excuse for (you|how|what|that|it|your|being|not)
you never <adv>? (think before|learn|take (advice|responsibility))
(crying|sulking|moaning|whining) over (that|it|him|nothing|some)
+ (teach|taught) you (any|some)? (manners|respect)
- are you (mad|crazy) (at|with|about)
`,
  guards: ['negation', 'reported', 'banter'],
};

export const examples: Examples = {
  yes: [
    "[you're overreacting]",
    '[that was stupid of you]',
    '[you are being ridiculous] again',
    '[you should have known better]',
    '[you should never have told] her',
    '[since when do you] shout at waiters',
    '[imagine quitting] over that',
    '[how hard can it be to] lock a door',
    '[and you just sat there] the whole time',
    '[only a fool would fall] for that',
  ],
  no: [
    'are you mad at me',
    'it is only natural that you can not just leave him there',
    'you should have seen it, lovely',
    'why did you go with the blue font',
    'grow tomatoes on the balcony',
    "you're not lazy, you're worn out",
    "don't be so hard on yourself",
    'why are you still at work',
    'what kind of boss does that to you',
    'they made such a mess of the kitchen tiles, poor you',
    'i was stupid to trust him',
  ],
};
