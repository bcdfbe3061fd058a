import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'minimising',
  phrases: `
at least (you|he|she|it|they|there is|your|now|nobody|no one|that|<it>) <adv>? (have|has|got|had|is|are|was|were|did|can|still|do not|will|know|get|does|over|died|lived|not|tried|knows|didnt|hurt|it was|quick)
(calm down|cheer up|chin up|lighten up|chill out|simmer down|toughen up|man up|suck it up|get over (it|him|her|yourself|that)|snap out of it|shake it off|buck up|grin and bear it|stiff upper lip|smile|walk it off) (love|mate|babe|will you|already|a bit|please|now|$|and|it is|it might|hon|man|dude|it will|or|you)?
^ (relax|chill|smile|breathe) $
^ (just|please|try to|you need to|you should|you just need to|time to)? (relax|move on|let it go|forget (about)? (it|him|her|them)|forget it happened|not think about it|put it behind you|sleep it off|stay positive|think positive|be positive|distract yourself|cheer up) $
do not (worry|stress|cry|fret|panic|be (sad|upset|so upset|down|scared|silly)|let it (get|bother)|take it (so|too|personally)|make (a|such a) (fuss|big deal)|dwell|overthink|think (about it|too much)|lose sleep|feel (bad|down|sad|that way|like that)|sweat) <adv>? (about|over|so|to you|it|much|you|on it|down|hard|$|love|too)
(it|that|things|<it>) (could|can) <adv>? (be|have been|always be) <adv>? (worse|a lot worse|so much worse)
^ (could|coulda) (be|have been) worse
(others|other people|some people|some|people|kids|plenty of people|someone|somebody|my <loved>|millions|there are people|there are kids|many|lots of people|people out there|everyone else|loads of people) <adv>? (have|has|got|are|is|had|with|who|going through|dying|starving)? (it)? <adv>? (worse|far worse|worse off|much worse|real problems|bigger problems|actual problems|starving|dying|less than you|it harder)
(worse|bigger|real) (things|problems|off than) (happen|have happened|at sea|in the world|in life|than|to worry about|you)
(<it>|there is|is) <adv>? (not|nothing|hardly|no|never|scarcely) <adv>? (that|so|such|even|a|really|all that|exactly|worth|to)? <adv>? (bad|deep|serious|big|a big deal|big deal|big of a deal|the end of the world|worth (crying|it|getting|your tears|being upset|the stress|worrying)|important|a drama|that hard|a tragedy|hard|anything to (cry|worry)|a disaster|life or death|to cry (about|over)|to worry about|to be (sad|upset|scared) about|cry about|rocket science|the worst thing|drama)
(no biggie|nbd|no need to (cry|worry|panic|be (sad|upset|scared)|get (upset|worked up)|make a fuss|stress|overreact))
(look|looking) (on|at) the (bright|bright side|positive|positives|good|sunny|upside|bigger picture)
(bright side|silver lining|blessing in disguise|for the best|happens for a reason|meant to be|meant it to be|god (has a plan|never gives|only gives)|time heals|time will heal|heals all wounds|this too shall pass|better luck next time|plenty (more)? fish|fish in the sea|too shall pass|what does not kill you|makes you stronger|count your blessings|first world problem|first world problems|storm in a teacup|mountain out of a molehill|spilt milk|spilled milk|water under the bridge|happens to (everyone|everybody|the best of us|all of us|loads of people|the best)|it is what it is|such is life|that is life|cest la vie|life goes on|rough with the smooth|tomorrow is (another|a new) day|one of those things|brush it off|good innings|in a better place|no use crying|same boat as everyone)
(you will|youll|you are going to|u will) <adv>? (be fine|be ok|live|survive|get over|be over it|forget|laugh about|find (someone|another|a better|a new)|get another|meet someone|have (another|others|more)|look back|feel better|bounce back|manage|get used|be alright|thank|see) <adv>? (it|about|this|him|her|else|one|in no time|by|tomorrow|soon|once|after|$|and laugh|to it|someone|better|back)?
(it|that|this|things|everything|he|she|they) (will|is going to|always|usually|does) <adv>? (pass|blow over|be fine|be ok|work (itself)? out|sort itself out|come good|be over|get better|turn out|go away|grow out of it|calm down|be alright|be forgotten|come round|sort itself) <adv>? (soon|$|in|you will|fine|ok|by|before|eventually|in the end|for the best|on its own|right)?
(it|he|she|that|they|this) (is|was|are|were) <adv>? (just|only|literally just|merely|nothing but) <adv>? (a|an|your|one|some|the|like)? (dog|cat|pet|hamster|fish|rabbit|bird|horse|job|phase|exam|test|boy|guy|girl|game|joke|bloke|lad|friend|fling|crush|stage|boyfriend|girlfriend|money|work|house|car|party|grade|mark|hormones|stress|nerves|feelings|words|temporary|school|internet|bad day|bad patch|off day|message|text|comment|haircut|a few|week|weeks|months|day|phone|ring|baby blues|tiredness|puppy love|job interview|driving test|opinion|scan|operation|check up|tears|breakup|break up|miscarriage|thing|number|man|woman|kid|teasing|banter|animal|argument|row|marriage|cold)
(it was|it is|its) (only|just) (a|an) (few|dog|cat|little|bit)
stop (crying|worrying|moping|being (sad|upset|so sad|negative)|sulking|feeling (sad|down)|thinking about (it|him|her)|stressing|wallowing|dwelling|complaining|fussing|moaning)
(be|you should be|you ought to be|just be|try to be) <adv>? (grateful|thankful|glad|happy|lucky) (for|that|you|it|he|she|with|to)
(you are|your|you|u are) <adv>? (lucky|so lucky) (you|to|it|that|he|she|they) 
(think of|focus on|look at|remember|be glad for) (the)? (positive|positives|all the good|the good|good things|what you (have|do have|still have)|what you have got|the bright)
(everyone|everybody|we all|all of us|every (mum|mom|mother|parent|couple|teenager|student|one)|people|loads of people|all (couples|kids|teenagers|parents|marriages)|most people) <adv>? (goes|go|has|have|gets|get|feels|feel|fails|fail|dies|die|loses|lose|argue|argues|struggle|struggles|break|been|makes|make|fight) <adv>? (through|that|it|like that|this|there|off days|bad days|problems|ups and downs|nervous|sad|someone|down days|sometimes|dumped|tired|stressed|at some point|eventually|bad|mistakes|rejected|lonely|broken hearts|people|up|to die|their)
(you are|your|you) <adv>? (still)? (young|only young|young enough|healthy at least|fine really|still got|still have|can always|can always try|can try again|can have another|can get another|got your health|have your health)
(nothing|something) (a|that) (cup of tea|good night|glass of wine|good sleep|pint|bit of chocolate|hug) (will not|wont|can not) (fix|solve|sort)
(good night) sleep (and|will|you|does) = 0.8
(all|just|only) in your (head|mind|imagination)
(is not|it is not|its not|not) <adv>? like (you|he|she|anyone|they|it|you are|anybody) <adv>? (died|were|is|are|lost|did|have|even|was|knew|the first|going|never)
(what is|whats) the (big deal|fuss|drama|problem) 
(worrying|crying|stressing|moping) (about|over|will not|does not|is not|wont|never) (it|nothing|him|her|help|change|solve|going)? <adv>? (wont|will not|does not|help|helps|change|bring|fix|$)
(over it|past it|get past this|move on (from|with)|over him|over her|got over) <adv>? (already|by now|now|yet|quickly|with your life) 
(should|ought to|not) (be|have)? <adv>? (over|moved on|past|got over) (it|him|her|this|that|by) <adv>? (by now|already|now|yet|$|now)
(you have|u have) (so much|loads|a lot|everything) to (be grateful|live|be happy|be thankful|look forward)
(sleep on it|have a (cup of tea|drink|laugh|glass of wine|beer|pint)|go for a (run|pint|beer|drink)) and (you|it|forget|be|all|cheer) 
(i am sure|im sure) (it|he|she|they|things|that) <adv>? (will|is|was|did|do|does|are|were|didnt) <adv>? (be|not|fine|nothing|did not|go|be ok|mean|work|a|joking|just|ok)
(they|he|she) (probably)? (did not|didnt) mean (it|anything|any harm|to|that) 
(all|it will all|everything will) (come|be|work) (good|right|fine|ok|out) in the end

- at least (you|it|he|she) (can|could) (try|ask|say|call|text|tell|wait)
- (calm down|chill|relax) .. 😂
- do not (worry|stress) (about (the|dinner|dishes|bringing|it i)|i (am|have|will|got)|if you|we|it is (done|sorted|on me|fine i))
- it is (just|only) (a|an|the) (test|game|work|phone|car|school|exam|number|message) (server|environment|on|for|file|account|phone|at|round|number)
- (cold|smile|chill) (for|at|with|in)
- not too bad
- nothing to worry about (with|on) (the|my)
- (i am|we are|im|i|we) <adv>? (over|lucky|still)
- we all (have|get) (lunch|paid|to|keys|dinner|pizza)
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
