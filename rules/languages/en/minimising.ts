import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'minimising',
  phrases: `
at least (you|he|she|they|there is|your|nobody|now|it (was|is|did)|that)
^ least (you|he|she|they|it)
(calm down|cheer up|chin up|lighten up|chill out|toughen up|man up|suck it up|get over (it|him|her)|snap out of it|shake it off|walk it off|sleep it off|let it go|forget about (it|him|her)|put it behind you|(stay|think|be) positive|move on (now|already|from)|time to (move on|let go)|(just|got to) get on with it)
^ <adv>? (relax|chill|move on) <dear>? $
do not (worry|stress|cry|fret|panic|sweat|overthink|lose sleep|be <adv>? (sad|upset|down|scared)|let (it|him|her|them|this|one|that) ..2 (get|bother|ruin|upset)|feel (bad|down|sad)|make (a|such a) (fuss|big deal)|get (so|all|too|yourself)? <adv>? (upset|worked up|down)|take (it|this|that|things) ..3 (to heart|personally|badly|hard))
not to <adv>? (dwell|worry|stress|overthink|take it|let it|cry|panic|fret)
i would not (worry|lose|stress|let it|dwell)
let us not (make|blow|overreact|be (dramatic|silly)|lose (our|perspective))
(nothing|no reason) to (cry|greet|stress|moan|worry|panic|freak|get)
^ (no reason|nothing) to be
no <adv>? (use|point|sense|need) (for <adv>? (the)? (tears|drama|fuss|that face|panic)|(to|in|of)? <adv>? (get|be|cry*|greet|worry*|moan|getting (upset|worked|down|angry)|being (sad|upset|angry)|dwell*|mop*|stress*|sulk*|fuss|panic*|freak*))
(could|can) <adv>? (be|have been|always be) ..2 worse
(others|some|people|kids|children|folk|folks|families|plenty|many|someone|millions|soldiers) ..4 (worse|worse off|starving|sleeping on|real problems|bigger problems|dying|with nothing|(have|got) (none|nothing|no|less|it harder)|(have|has|had|got) it <adv>? (far|way|much|a lot)? (worse|harder|tougher))
(some|plenty of|lots of|other|most|many) (people|folk|folks|kids|women|lads|families) <adv>? (do not <adv>? (have|get)|would <adv>? (be|love|kill|dream|give)|have (never|no))
(worse things|real problems|bigger problems|worse off|first world problem*|no clean water|sleeping rough)
(would|do) <adv>? (kill|love|give anything) (for|to have) (your|what you|a job)
(<it>|there|is|are|hardly) is? <adv>? (not|nothing|hardly|no) <adv>? (that|so|such|worth|really|to)? <adv>? (bad|deep|serious|a big deal|big deal|big a deal|the end of the world|cry*|worry*|drama|important|a disaster|hard|to be (scared|afraid|sad|upset)|a tragedy|life or death|a crisis|the worst thing)
not worth (getting|crying|losing|your|worrying|stressing|the tears|upsetting|being)
^ <it> is nothing (compared|$)
^ not (the end of the world|worth it|that deep|that bad)
^ (nbd|no harm done|no big (deal|thing))
(bright side (^|of (it|things|life)|and)|plus side|whole life ahead|welcome to (the real|adulthood|motherhood|parenthood|my world|the club|life)|join the club|onwards and upwards|dust yourself|back on the horse|keep smiling|happy thoughts|think positive|positive vibes|got off lightly|mountain out of|look at it (this|that) way|god (has a plan|never gives|only gives|does not give)|mind over matter|silver lining|happens for a reason|time heals|time will heal|heals all|healer|shall pass|better luck next|better in the morning|put it behind you|all for the best|fish in the sea|makes you stronger|your blessings|storm in a teacup|spilt milk|happens to (everyone|the best|us all|all of us|people)|it is what it is|such is life|that is life|life goes on|tomorrow is another|one of those (things|days)|good innings|better place|plenty of others|no biggie|not that deep|the positive*|small stuff|every cloud <adv>? (and|has|$)|door closes|what is done is done|you win some|boys will be boys|might never happen|right as rain|in the wash|never killed anyone|builds character|be so lucky|(in|of|some|into) perspective|had it easy|move on with your life|worse happens)
you will <adv>? (be (fine|ok|grand|right ^|sound)|not <adv>? (remember|care)|have forgotten|live|survive|get over|forget|laugh|cope|find (someone|another|a better|a new)|get another|meet someone|have another|bounce back|get used|manage)
you will <adv>? (soon)? feel <adv>? better ..3 (once|when|after|if|morning|tomorrow)
(you|we) will ..3 (look back|laugh) (on|about|at) (this|it)
(she|it) will be (right|grand)
(it|this|things|everything) (will|is going to) <adv>? (pass|blow over|be fine|be ok|work (itself)? out|sort itself|come good|turn out)
(it|he|she|that|they) (is|was) <adv>? (a|an|one|your|some)? <adv>? (bit of)? (hormones|a phase|a fling|a crush|teasing|banter|nerves|puppy love|blip)
(it|he|she|that|they|this) (is|was) <adv>? (just|only) <adv>? (a|an|one|your|some|bit of)? <adv>? (dog|cat|pet|hamster|fish|bird|rabbit|job|phase|exam|test|boy|guy|girl|joke|bloke|boyfriend|girlfriend|money|work|house|car|party|grade|stress|words|temporary|school|bad day|haircut|thing|man|scratch|hair|stuff|fun|laugh|blood|text|comment|dream|game|breakup|nerves|anxiety)
(barely|hardly|only|just) a (scratch|bruise|comment|text)
(is|was) (just|only)? one bad _
you (were|have been|have|had) (only|barely|hardly|just) ..1 (together|there|known|a month|a week|two|three|a few)
(had|has had|lived) a (good|long|full) (run|life|innings)
it (was|is) (his|her) time
stop (crying|worrying|moping|being (sad|upset|negative)|thinking about|stressing|dwelling)
(^|should|could|and|to|must) be <adv>? (grateful|thankful|glad|happy) (for (what|the|your|it|that|small)|that|you|it|he|she|they)
(count|think|consider) yourself lucky
(focus on|think of|look (at|on)) (the|what you)? <adv>? (positive*|good|bright|have)
(everyone|everybody|we all|all of us|loads of people|most people|plenty of people) <adv>? ((goes|go) through|feels|finds ..3 (hard|tough)|(have|has|got) (got)? (our|their|troubles|crosses|issues))
(everyone|everybody|we all|we have all) <adv>? (has|have|feels|feel|gets|get|got|fails|dies|argues|struggle*|is) <adv>? (bad days|problems|that|this|it|nervous|sad|stressed|tired|down|sometimes|off days|like that|dumped|rejected|lonely|anxious|struggling|stuff (going|on|to)|busy)
^ everyones <adv>? (tired|stressed|busy|struggling|lonely|anxious)
(people|couples|women|millions) (lose|break up|divorce|get (divorced|dumped|fired)|die|fail|go through|have it) ..4 (every day|all the time|every year|$)
(you are|your|you) (still|only)? (young|can try again|still have (the|your|each|other|two|another|one|a|time)|have still got|have already got|have your health)
you can (always|just|still) (get|have|find|try|buy|make) <adv>? for? (another|again|more|a new|new|someone)
(all|just) in your (head|mind)
you are (just|only|probably) <adv>? (tired|having (a|an)|run down|over tired)
not like (you|anyone|anybody|someone|somebody|he|she|it|they) <adv>? (died|<is>|lost|did|even|will)
what is the (big deal|fuss|drama)
(over|past|moved on from) (it|him|her|this|that) (by now|already|by)
should <adv>? be <adv>? (over|past) (it|him|her|that|this)
(he|she|they) (did|do|does|would) not <adv>? mean (anything|it|any|nothing)
^ try (being|having|living|working|doing|getting|raising|surviving|paying|burying|sleeping|waiting) ..6 (then|before|and|see|instead|^)
that is nothing (wait|try|i|when|next)
always next (year|time)
more than (you|we) can (carry|bear|take)
(no one|no ones|nobody) <adv>? (is|has)? <adv>? died (of|$)
<it> is <adv>? (just|only)? (what (kids|teenagers|boys|men|mums|girls|families|they|couples) (are like|do)|(marriage|motherhood|parenthood|families|teenagers|toddlers|kids|men|showbiz|growing up|being (a|an) (mum|parent|adult|grown up)) (for you|^))
- at least (you|he|she|it) (can|could)
- at least ..8 <laugh>
- <it> is nothing (to (do|you)|like|new)
- do not worry (about (the|me|us|dinner|dishes|anything)|i (am|have|will|got)|if|we|it is (done|sorted|on))
- (just|only) (a|an|the) (test|game|work|phone|school|car|money|cat|dog|girl|boy) (server|environment|for|file|account|round|number|park|flap|food|i|who|advert|offer|corner)
- (people|men|boys|girls|they) do not
- worse (weather|news|places|ways|ideas)
- (can not|could not|never|(have|need|want|able|easy|hard|how|trying) to|i) <adv>? (get over|be positive|calm down|cheer up|let it go|move on|chill out)
- move on (to the|from the)
(we have|everyone has) all been (there|dumped|through)
(nobody|no one) (died|noticed|will (notice|remember|care))
just a (number|word|phase|stage|name|piece of paper|bit of|setback|blip)
think of (the|all the) (people|kids|ones|good)
give it (a week|a month|time|a few days) and
plenty (more|of other)
(bigger|worse) than it is
(crying|worrying|moping|sulking) will not
funny side
(it is|its) (a|an|one|just a|only a) ..2 not (a|an|your|the) (funeral|death|life|end|crisis|disaster|tragedy|war|emergency|heart|brain|amputation|divorce|apocalypse|whole)
(hardly|barely|not exactly) <adv>? (a|the)? (trauma|end|crisis|tragedy|disaster|abuse|war|rocket|life)
(when i was your age|in (my|our) day|back then) (we|i|you|people) <adv>? (just|never|did not|got on|had|were)
what (have you|do you have) (got)? to (be|complain|moan|worry|cry|stress)
you (worry|think|overthink|fret|stress) too much
(will not|not going to) <adv>? matter
^ <it> passes
<it> was <adv>? (years|months|ages|weeks|so long) ago ^
not <adv>? (as|so) bad (as|^)
that is <adv>? how (it|men|women|life|people|things|kids|the world) (is|go|goes|are|works|$)
all (couples|kids|parents|families|siblings|teenagers) <adv>? (fight|argue|do|go|are|have)
(these|such) things happen
(all|was|is|probably|be|always) for the best
(<it> <is> (not|just)|never) meant to be
you (only|hardly|barely) <adv>? (knew|saw|met|dated|known)
(you are|your) <adv>? lucky (it|he|she|they|nobody|to be alive)
`,
  guards: ['reported'],
};

export const examples: Examples = {
  yes: [
    '[at least you have] the kids',
    '[dont worry so] much',
    '[plenty of people have it worse]',
    '[try not to dwell] on it',
    "[it's a job, not your life]",
    '[welcome to adulthood]',
    '[god never gives] us too much',
    '[when i was your age we just] worked',
    '[you worry too much]',
  ],
  no: [
    'at least 3 people came',
    'the brightest side of the house gets the sun',
    'do not forget the milk',
    'worse weather is coming on friday',
    'time to move on to the next item',
    "it's a cat, not a dog",
    'people do not cry at weddings here',
    'be happy with what tea there is',
    'could be worse weather',
  ],
};
