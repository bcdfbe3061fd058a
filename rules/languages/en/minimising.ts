import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'minimising',
  phrases: `
at least (you|he|she|they|there is|your|nobody|now|it (was|is|did)|that) 
(calm down|cheer up|chin up|lighten up|chill out|toughen up|man up|suck it up|get over it|get over (him|her)|snap out of it|shake it off|buck up|sleep it off|let it go|forget about (it|him|her)|put it behind you|stay positive|think positive|be positive)
^ <adv>? (relax|chill|move on) <dear>? $
do not (worry|stress|cry|fret|panic|dwell|overthink|be (sad|upset|so upset|down|scared)|let it (get|bother)|take it (so|too)|feel (bad|down|sad)|lose sleep|make (a|such a) (fuss|big deal))
(could|can) <adv>? (be|have been|always be) <adv>? worse
(others|other people|some people|some|people|kids|plenty|many|someone|millions|folk) ..3 (worse|worse off|starving|real problems|bigger problems|dying)
(worse things|real problems|bigger problems|worse off)
(<it>|there|is|are|not|hardly) (is)? (not|nothing|hardly|no) <adv>? (that|so|such|worth|really|to)? <adv>? (bad|deep|serious|a big deal|big deal|big a deal|the end of the world|cry|crying|worry|worrying|drama|important|a disaster|a tragedy|life or death|hard)  
(no biggie|nbd|not that deep|no need to (cry|worry|panic|be upset|get upset|get worked up|stress))
look (on|at) the (bright|positive|positives|good)
(bright side|silver lining|for the best|happens for a reason|meant to be|time heals|time will heal|heals all|shall pass|better luck next|fish in the sea|does not kill you|makes you stronger|your blessings|first world problem|storm in a teacup|spilt milk|spilled milk|happens to (everyone|the best|us all|all of us)|it is what it is|such is life|that is life|life goes on|tomorrow is another|one of those things|good innings|better place|plenty of others|small stuff|worse than it is)
you will <adv>? (be fine|be ok|live|survive|get over|forget|laugh|find (someone|another|a better|a new)|get another|meet someone|have another|bounce back|get used|be over|manage) 
(it|this|things|everything) (will|is going to) <adv>? (pass|blow over|be fine|be ok|work out|work itself out|sort itself|come good|turn out) 
(you are|your|all) (gonna be|be)? fine $ = 0.7
(it|he|she|that|they) (is|was) <adv>? (just|only) <adv>? (a|an|one|your)? <adv>? (dog|cat|pet|hamster|rabbit|job|phase|exam|test|boy|guy|girl|joke|bloke|fling|crush|boyfriend|girlfriend|money|work|house|car|party|grade|hormones|stress|nerves|words|temporary|school|bad day|haircut|few days|puppy|teasing|banter|friend|man|woman|thing)
^ (only|just) (a|an) (dog|cat|exam|job|phase|boy|joke)
stop (crying|worrying|moping|being (sad|upset|negative)|sulking|thinking about|stressing|wallowing|dwelling)
be <adv>? (grateful|thankful|glad|happy) (for|that|you|it|he|she)
(you are|your) <adv>? lucky (you|to|it|that|he|she)
(focus on|think of|look at) (the|what you)? <adv>? (positive|positives|good|have)
(everyone|everybody|we all|all of us|every <family>|loads of people|most people) <adv>? (goes through|go through|has off|has bad|feels|feel|gets|get|fails|dies|loses|argues|struggle|struggles|been there|makes mistakes|has (that|problems)|have (that|problems|bad)) 
(you are|your|you) (still|only)? (young|can always|can try again|still have|have your health|got your health)
(all|just) in your (head|mind)
not like (you|anyone|he|she|it|they) <adv>? (died|were|is|are|lost|did|was|even|had|will)
(what is|whats) the (big deal|fuss|drama)
(over|past|forgotten|moved on from) (it|him|her|this|that) (by now|already|by)
(good night) sleep 
(sleep|coffee|cup of tea|glass of wine|chocolate|pint) (and|will) (you|it|fix|sort|all|help)
i am sure (it|he|she|they) <adv>? (will|is|was|did|do|does|are|were) <adv>? (be|not|fine|nothing|mean|ok|work)
- at least (you|he|she|it) (can|could) 
- do not worry (about (the|dinner|dishes)|i (am|have|will|got)|if|we|it is (done|sorted|on))
- (just|only) (a|an|the) (test|game|work|phone|school) (server|environment|for|file|account|round|number)
- not too bad
- we all (have|get) (lunch|paid|to|dinner)
- be (happy|glad) to
- nothing to worry about (with|on) the
`,
  guards: ['reported', 'banter'],
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
    '[everything happens for a reason]',
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
