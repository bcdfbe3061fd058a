import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'minimising',
  phrases: `
at least (you|he|she|they|there is|your|nobody|now|it (was|is|did)|that)
^ least (you|he|she|they|it)
(calm down|cheer up|chin up|lighten up|chill out|toughen up|man up|suck it up|get over (it|him|her)|snap out of it|shake it off|walk it off|sleep it off|let it go|forget about (it|him|her)|put it behind you|(stay|think|be) positive|move on (now|already|from)|time to (move on|let go)|(just|got to) get on with it)
^ <adv>? (relax|chill|move on) <dear>? $
do not (worry|stress|cry|fret|panic|sweat|lose sleep|be <adv>? (sad|upset|down|scared)|let (it|him|her|them|this|one|that) ..2 (get|bother|ruin|upset)|feel (bad|down|sad)|make (a|such a) (fuss|big deal)|get (so|all|too|yourself)? <adv>? (upset|worked up|down))
not to <adv>? (dwell|worry|stress|overthink|take it|let it|cry|panic|fret)
i would not (worry|lose|stress|let it|dwell)
let us not (make|blow|overreact|be (dramatic|silly)|lose (our|perspective))
no <adv>? (use|point|sense) <adv>? (crying|worrying|getting (upset|worked|down|angry)|being (sad|upset|angry)|dwelling|moping|stressing|sulking)
(could|can) <adv>? (be|have been|always be) <adv>? worse
(others|some people|some|people|kids|plenty|many|someone|millions) ..3 (worse|worse off|starving|real problems|bigger problems|dying|(have|got) (none|nothing|no|less|it harder))
(worse things|real problems|bigger problems|worse off|first world problem*|no clean water|sleeping rough)
(would|do) <adv>? (kill|love|give anything) (for|to have) (your|what you|a job)
(<it>|there|is|are|hardly) is? (not|nothing|hardly|no) <adv>? (that|so|such|worth|really|to)? <adv>? (bad|deep|serious|a big deal|big deal|big a deal|the end of the world|cry*|worry*|drama|important|a disaster|hard|to be (scared|afraid|sad|upset)|a tragedy|life or death|a crisis|the worst thing)
not worth (getting|crying|losing|your tears|worrying|stressing|the tears|upsetting|being)
^ <it> is nothing (compared|$)
^ not (the end of the world|worth it|that deep|that bad)
^ (nbd|no harm done|no big (deal|thing))
(bright side|plus side|silver lining|happens for a reason|time heals|time will heal|heals all|healer|shall pass|better luck next|fish in the sea|makes you stronger|your blessings|storm in a teacup|spilt milk|happens to (everyone|the best|us all|all of us|people)|it is what it is|such is life|that is life|life goes on|tomorrow is another|one of those (things|days)|good innings|better place|plenty of others|no biggie|not that deep|the positive*|small stuff|every cloud <adv>? (and|has|$)|door closes|what is done is done|you win some|boys will be boys|might never happen|right as rain|in the wash|never killed anyone|builds character|be so lucky|(in|of|some|into) perspective|had it easy|move on with your life|worse happens)
you will <adv>? (be (fine|ok|grand|right $|sound)|have forgotten|live|survive|get over|forget|laugh|find (someone|another|a better|a new)|get another|meet someone|have another|bounce back|get used|manage)
you will <adv>? (soon)? feel <adv>? better ..3 (once|when|after|if|morning|tomorrow)
(you|we) will ..3 (look back|laugh) (on|about|at) (this|it)
(she|it) will be (right|grand)
(it|this|things|everything) (will|is going to) <adv>? (pass|blow over|be fine|be ok|work (itself)? out|sort itself|come good|turn out)
(it|he|she|that|they) (is|was) <adv>? (a|an|one|your|some)? <adv>? (bit of)? (hormones|a phase|a fling|a crush|teasing|banter|nerves|puppy love|blip)
(it|he|she|that|they|this) (is|was) <adv>? (just|only) <adv>? (a|an|one|your|some|bit of)? <adv>? (dog|cat|pet|hamster|job|phase|exam|test|boy|guy|girl|joke|bloke|boyfriend|girlfriend|money|work|house|car|party|grade|stress|words|temporary|school|bad day|haircut|thing|man|scratch|hair|stuff|fun|laugh|blood|text|comment)
(barely|hardly|only|just) a (scratch|bruise|comment|text)
(is|was) (just|only)? one bad _
^ (only|just) (a|an) (bit of)? (dog|cat|exam|job|phase|boy|joke|banter|laugh|fun)
you (were|have been|have|had) (only|barely|hardly|just) ..1 (together|there|known|a month|a week|two|three|a few)
(had|has had|lived) a (good|long|full) (run|life|innings)
it (was|is) (his|her) time
stop (crying|worrying|moping|being (sad|upset|negative)|thinking about|stressing|dwelling)
be <adv>? (grateful|thankful|glad|happy) (for|that|you|it|he|she)
(count|think|consider) yourself lucky
(focus on|think of|look (at|on)) (the|what you)? <adv>? (positive*|good|bright|have)
(everyone|everybody|we all|all of us|loads of people|most people) <adv>? (goes|go) through
(everyone|everybody|we all|we have all) <adv>? (has|have|feels|feel|gets|get|got|fails|dies|argues|struggle*|is) <adv>? (bad days|problems|that|this|it|nervous|sad|stressed|tired|down|sometimes|off days|like that|dumped|rejected|lonely|anxious|struggling|stuff (going|on|to)|busy)
^ everyones <adv>? (tired|stressed|busy|struggling|lonely|anxious)
(people|couples|women|millions) (lose|break up|divorce|get (divorced|dumped|fired)|die|fail|go through|have it) ..4 (every day|all the time|every year|$)
(you are|your|you) (still|only)? (young|can try again|still have (the|your|each|other|two|another|one|a|time)|have still got|have already got|have your health)
you can (always|just|still) (get|have|find|try|buy|make) <adv>? for? (another|again|more|a new|new|someone)
(all|just) in your (head|mind)
you are (just|only|probably) <adv>? (tired|having (a|an)|run down|over tired)
not like (you|anyone|he|she|it|they) <adv>? (died|<is>|lost|did|even|will)
what is the (big deal|fuss|drama)
(over|past|moved on from) (it|him|her|this|that) (by now|already|by)
should <adv>? be <adv>? (over|past) (it|him|her|that|this)
(sleep|tea|wine|chocolate|pint|coffee) (and|will) (you|it|fix|sort|all|forget)
nothing (a|an|some) ..5 (will not|can not|would not) (fix|sort)
i am sure (it|he|she|they) <adv>? (will|is|was|did|do|are)
(he|she|they) (did|do|does|would) not <adv>? mean (anything|it|any|nothing)
(bit of|few|little|hard) ..2 never (hurt|killed) (anyone|anybody|nobody)
been through <adv>? worse
you think (that|this|you) (is|have|are) (got it)? <adv>? (bad|tough|hard|rough|tired|stressed|broke)
^ try (being|having|living|working|doing|getting) ..6 (then|before|and|see|instead)
that is nothing (wait|try|i|when|next)
always next (year|time)
more than (you|we) can (carry|bear|take)
(no one|no ones|nobody) <adv>? (is|has)? <adv>? died (of|$)
(that is|<it> is) <adv>? (just)? what (kids|teenagers|boys|men|mums|girls|families|they|couples) (are like|do)
the (money|time) you will (save|have)
- at least (you|he|she|it) (can|could)
- at least ..8 <laugh>
- <it> is nothing (to (do|you)|like|new)
- do not worry (about (the|me|us|dinner|dishes|anything)|i (am|have|will|got)|if|we|it is (done|sorted|on))
- (just|only) (a|an|the) (test|game|work|phone|school|car|money|cat|dog|girl|boy) (server|environment|for|file|account|round|number|park|flap|food|i|who)
- (can not|could not|never|(have|need|want|able|easy|hard|how|trying) to|i) <adv>? (get over|be positive|calm down|cheer up|let it go|move on|chill out)
- not (have|need) to <adv>? (be positive|calm|cheer|look on)
- move on (to the|from the)
- we brush it off
- on the plus side (i|we|my)
could have been <adv>? (much)? worse
(it|he|she) (is|was) (just|only) a (fish|bird|hamster|rabbit|phase|dream|comment|boy|dog|cat|job|game)
(happen|happens) for a reason
all the good (things)?
some people do not even have
nothing to (cry|greet|stress|moan|worry|panic|freak out|get (upset|worked))
^ be (glad|grateful|thankful|happy) (he|she|it|that|you|they)
(we have|everyone has) all been (there|dumped|through)
do not (overthink|stress|worry|let it)
nobody died
just a (number|word|phase|stage|name|piece of paper|bit of|setback|blip)
think of (the|all the) (people|kids|ones|good)
(it|that) will sort
give it (a week|a month|time|a few days) and
plenty more
that is <adv>? how (it|men|women|life|people|things|kids|the world) (is|go|goes|are|works|$)
all (couples|kids|parents|families|siblings|teenagers) <adv>? (fight|argue|do|go|are|have)
not bring (him|her|it|them) back
<it> ..1 not ..2 that (bad|big|serious|deep|hard)
the fuss is
(these|such) things happen
grow out of it
(most|some|plenty of|many) people would (be|love|kill|dream)
^ <it> is not cancer
no need to (get|be) <adv>? (upset|sad|worked|dramatic|scared|angry)
have been <adv>? (a lot|much|far|way)? worse
had it <adv>? (far|way|much) (tougher|harder|worse)
you have <adv>? (got)? your health
you <adv>? (still|at least) got
(everyone|everybody) <adv>? feels
(over tired|overtired)
better in the morning
more time for (yourself|you)
- (need*|take|make|find) ..2 more time for
^ (no reason|nothing) to be
no need to (cry|fuss|panic|worry|freak)
(all|was|is|probably|be|always) for the best
(<it> <is> (not|just)|never) meant to be
^ <it> was <adv>? (years|months|ages|weeks|so long) ago $
you (only|hardly|barely) <adv>? (knew|saw|met|dated|known)
(you are|your) <adv>? lucky (it|he|she|they|nobody|to be alive)
(have|had|got) it <adv>? (worse|harder|easy)
think of the (people|kids) (who|with|in)
put it behind you
`,
  guards: ['reported'],
};

export const examples: Examples = {
  yes: [
    '[at least you have] the kids',
    '[calm down]',
    'others [have it worse]',
    '[look on the bright] side',
    "[it's just a dog]",
    '[you will get over it]',
    '[dont worry so] much',
    'it [happens for a reason], love',
    '[stop crying]',
    "[it's not that bad] is it",
    '[plenty of people have it worse]',
    '[you can always try again]',
    '[no use crying] now',
    '[these things happen]',
    '[try not to dwell] on it',
    "[he didn't mean] anything by it",
  ],
  no: [
    'at least 3 people came',
    'you will find the key under the mat',
    'it is just a test server',
    'dont worry about dinner, i cooked',
    'the brightest side of the house gets the sun',
    'she told me to calm down',
    'not too bad thanks',
    'do not forget the milk',
    'chill the dough for an hour',
    'i got over the hill by noon',
    'worse weather is coming on friday',
    'it is only a ten minute walk',
    'no need to explain',
    'you can always ring me',
    'time to move on to the next item',
    "you don't have to be positive all the time",
    'meant to be at six, the train was late',
  ],
};
