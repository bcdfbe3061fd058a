import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'minimising',
  phrases: `
at least (you|he|she|they|there is|your|nobody|now|it (was|is|did)|that)
(calm down|cheer up|chin up|lighten up|man up|get over (it|him|her)|snap out of it|sleep it off|let it go|forget about (it|him|her)|(stay|think|be) positive|move on (now|already|from)|time to move on)
^ <adv>? (relax|chill|move on) <dear>? $
do not (worry|stress|panic|cry|panic|be <adv>? (sad|upset|down|scared)|let it (get|bother)|take it (so|too)|feel (bad|down|sad)|make (a|such a) (big deal))
(could|can) <adv>? (be|have been|always be) <adv>? worse
(others|some people|some|people|kids|plenty|many|someone|millions) ..3 (worse|worse off|real problems|bigger problems|dying|(have|got) (none|nothing|no|less))
(worse things|real problems|bigger problems|worse off|first world problem*)
(<it>|there|is|are|hardly) is? (not|nothing|hardly|no) <adv>? (that|so|such|worth|really|to)? <adv>? (bad|deep|serious|a big deal|big deal|big a deal|the end of the world|cry*|worry*|drama|important|hard|to be (scared|afraid|sad|upset))
^ (nothing to be|no need to)
^ <it> is nothing
(bright side|for the best|happens for a reason|meant to be|time heals|shall pass|better luck next|happens to (everyone|the best|us all|all of us)|it is what it is|silver lining|could be worse|plenty more fish|suck it up|count your blessings|no biggie|water under the bridge|such is life|that is life|life goes on|tomorrow is another|one of those things|good innings|better place|not that deep|the positive*|small stuff)
you will <adv>? (be fine|be ok|live|survive|get over|forget|laugh|find (someone|another|a better|a new)|get another|meet someone|have another|get used|manage)
(it|this|things|everything) (will|is going to) <adv>? (pass|blow over|be fine|be ok|work (itself)? out|come good|turn out)
(it|he|she|that|they) (is|was) <adv>? (a|an|your)? <adv>? (hormones|a phase|nerves)
(it|he|she|that|they) (is|was) <adv>? (just|only) <adv>? (a|an|one|your)? <adv>? (dog|cat|pet|job|test|boy|guy|girl|joke|boyfriend|girlfriend|money|work|house|car|party|grade|words|school|bad day|thing|man)
^ (only|just) (a|an) (dog|cat|job|boy|joke)
(<it> was <adv>? (years|months|weeks|so long) ago|you (only|hardly|barely) <adv>? (knew|saw|met|went out|talked))
stop (crying|worrying|being (sad|upset|negative)|thinking about)
be <adv>? (grateful|glad|happy) (for|that|you|it)
(you are|your) <adv>? lucky
(think of|look (at|on)) (the|what you)? <adv>? (positive*|good|bright|have)
(everyone|everybody|we all|all of us|most people) <adv>? (goes|go) through
(everyone|everybody|we all) <adv>? (has|have|feels|feel|gets|get|dies) <adv>? (bad days|problems|that|this|it|nervous|sad|tired|down|sometimes|off days|like that)
(you are|your|you) (still|only)? (young|can try again|can always|still have|have (already)? got)
(all|just) in your (head|mind)
not like (you|anyone|he|she|it|they) <adv>? (died|<is>|lost|did|even|will)
what is the (big deal|drama)
(over|past) (it|him|her|this|that) (by now|already|by)
(sleep|tea|wine|chocolate|coffee) (and|will) (you|it|fix|sort|all|forget)
i am sure (it|he|she|they) <adv>? (will|is|was|did|do|are)
- at least (you|he|she|it) (can|could)
- do not worry (about (the|dinner)|i (am|have|will|got)|if|we|it is (done|on))
- (just|only) (a|an|the) (test|game|work|phone|school) (server|for|file|account|round|number)
could have been <adv>? (much)? worse
(it|he|she) (is|was) (just|only) a (fish|bird|rabbit|dream|boy|dog|cat|job|game)
(happen|happens) for a reason
(such)? a big (thing|deal) (of|out of) it
all the good (things)?
some people do not even have
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
