import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'minimising',
  phrases: `
at least (you|he|she|they|there is|your|nobody|now|it (was|is|did)|that)
(calm down|cheer up|chin up|lighten up|chill out|toughen up|man up|suck it up|get over (it|him|her)|snap out of it|shake it off|sleep it off|let it go|forget about (it|him|her)|put it behind you|(stay|think|be) positive|move on (now|already|from)|time to move on)
^ <adv>? (relax|chill|move on) <dear>? $
do not (worry|stress|cry|fret|panic|dwell|overthink|be <adv>? (sad|upset|down|scared)|let it (get|bother)|take it (so|too)|feel (bad|down|sad)|make (a|such a) (fuss|big deal))
(could|can) <adv>? (be|have been|always be) <adv>? worse
(others|some people|some|people|kids|plenty|many|someone|millions) ..3 (worse|worse off|starving|real problems|bigger problems|dying|(have|got) (none|nothing|no|less|it harder))
(worse things|real problems|bigger problems|worse off|first world problem*)
(<it>|there|is|are|hardly) is? (not|nothing|hardly|no) <adv>? (that|so|such|worth|really|to)? <adv>? (bad|deep|serious|a big deal|big deal|big a deal|the end of the world|cry*|worry*|drama|important|a disaster|hard|to be (scared|afraid|sad|upset))
^ (nothing to be|no reason to be|no need to)
^ <it> is nothing
(bright side|silver lining|for the best|happens for a reason|meant to be|time heals|time will heal|heals all|shall pass|better luck next|fish in the sea|makes you stronger|your blessings|storm in a teacup|spilt milk|happens to (everyone|the best|us all|all of us)|it is what it is|such is life|that is life|life goes on|tomorrow is another|one of those things|good innings|better place|plenty of others|no biggie|not that deep|the positive*|small stuff)
you will <adv>? (be fine|be ok|live|survive|get over|forget|laugh|find (someone|another|a better|a new)|get another|meet someone|have another|bounce back|get used|manage)
(it|this|things|everything) (will|is going to) <adv>? (pass|blow over|be fine|be ok|work (itself)? out|sort itself|come good|turn out)
(it|he|she|that|they) (is|was) <adv>? (a|an|one|your)? <adv>? (hormones|a phase|a fling|a crush|teasing|banter|nerves|puppy love)
(it|he|she|that|they) (is|was) <adv>? (just|only) <adv>? (a|an|one|your)? <adv>? (dog|cat|pet|hamster|job|phase|exam|test|boy|guy|girl|joke|bloke|boyfriend|girlfriend|money|work|house|car|party|grade|stress|words|temporary|school|bad day|haircut|thing|man)
^ (only|just) (a|an) (dog|cat|exam|job|phase|boy|joke)
(<it> was <adv>? (years|months|ages|weeks|so long) ago|you (only|hardly|barely) <adv>? (knew|saw|met|dated|went out|talked))
stop (crying|worrying|moping|being (sad|upset|negative)|thinking about|stressing|dwelling)
be <adv>? (grateful|thankful|glad|happy) (for|that|you|it)
(you are|your) <adv>? lucky
(focus on|think of|look (at|on)) (the|what you)? <adv>? (positive*|good|bright|have)
(everyone|everybody|we all|all of us|loads of people|most people) <adv>? (goes|go) through
(everyone|everybody|we all) <adv>? (has|have|feels|feel|gets|get|fails|dies|argues|struggle*) <adv>? (bad days|problems|that|this|it|nervous|sad|stressed|tired|down|sometimes|off days|like that)
(you are|your|you) (still|only)? (young|can try again|can always|still have|have already got|have your health)
(all|just) in your (head|mind)
not like (you|anyone|he|she|it|they) <adv>? (died|<is>|lost|did|even|will)
what is the (big deal|fuss|drama)
(over|past|moved on from) (it|him|her|this|that) (by now|already|by)
(sleep|tea|wine|chocolate|pint|coffee) (and|will) (you|it|fix|sort|all|forget)
i am sure (it|he|she|they) <adv>? (will|is|was|did|do|are)
- at least (you|he|she|it) (can|could)
- that is nothing (to|you|like|new)
- do not worry (about (the|dinner|dishes)|i (am|have|will|got)|if|we|it is (done|sorted|on))
- (just|only) (a|an|the) (test|game|work|phone|school) (server|environment|for|file|account|round|number)
could have been <adv>? (much)? worse
(it|he|she) (is|was) (just|only) a (fish|bird|hamster|rabbit|phase|dream|comment|boy|dog|cat|job|game)
(happen|happens) for a reason
(such)? a big (thing|deal) (of|out of) it
all the good (things)?
some people do not even have
nothing to (cry|greet|stress|moan|worry|panic|freak out|get upset)
^ be (glad|grateful|thankful|happy) (he|she|it|that|you|they)
(we have|everyone has) all been (there|dumped|through)
do not (overthink|stress|worry|let it)
nobody died
just a (number|word|phase|stage|name|piece of paper|bit of|setback|blip)
not even (remember|matter|care) (in|this|it|about|$)
think of (the|all the) (people|kids|ones|good)
(it|that) will sort
give it (a week|a month|time|a few days) and
plenty more
that is <adv>? how (it|men|women|life|people|things|kids|the world)
all (couples|kids|parents|families|siblings|teenagers) <adv>? (fight|argue|do|go|are|have)
not bring (him|her|it|them) back
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
  ],
};
