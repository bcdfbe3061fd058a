import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'reflecting',
  phrases: `
^ so you <adv>? (feel|felt|want*|need*|wish|miss|thought|expected|hoped|blame|ended up|never|had to|do not feel|were hoping|keep|kept|carry|carried|carrying|sat|bottled|gave|lost|got|put|came|stood)
so (basically|really|for you|all this time|inside|deep down|in a way)
so (what|all) you
so it (is|was|feels|felt) (not|less|more|like|as if)
(part|half|some) of you
one hand .. you
(sounds|seems|feels|looks|seemed) (to me)? (like|as if|as though) (you|part|<it>|<they>|there|your|losing|everything|a <very>? <awful>)
you (sound|seem|look) <very>? (<painful>|relieved|done|proud|like you)
i (hear|sense|notice|can (hear|see|tell|sense|feel)|get the (sense|feeling|impression)) (that|how|your|you|it|this|so much)
(what i am hearing|what i hear|am i hearing|the way i hear it|did i get that right)
^ you <adv>? (feel|felt)
^ you (are|were) <adv>? (feeling|torn|grieving|struggling|carrying|missing|longing|hoping|blaming yourself|caught between|<painful>) (of|that|about|and|by|from|him|her|it|them|they|he|she|for|between|with|someone|because|to)
^ you were (hoping|wanting|expecting|waiting)
^ you (wanted|needed|hoped|wished|expected|came|trusted|tried|gave) ..8 (and|but|instead)
it is (like|as if|as though) (you|nobody|everything|<they>|your|grieving|losing|living|walking)
<it> <adv>? (hurt|hurts|stung|scared|scares|broke|breaks|matters|meant|means) you
<it> (must|has to|had to|has got to) <adv>? (feel _|have felt|hurt|have hurt)
<it>? (must|has to|had to|has got to|got to) <adv>? (be|have been) <adv>? (like|being|seeing|having|to|when|as if|<painful>|<awful>)
you must <adv>? (feel|be|miss|have felt|have been) <very>? (<painful>|him|her|them|relieved|like)
^ you miss
you have been (carrying|holding|dealing|struggling|bottling|trying|coping|hiding|pretending)
you (do not|no longer|can not) <adv>? (feel|trust|know who) .. (anymore|safe|him|her|them|heard|seen)
you are (saying|telling me)
(i imagine|to you|for you) (you|<it>) (feel*|must|is|was|felt)
- (sounds|seems|looks|feels) like (a (plan|deal|laugh)|fun|a <adv>? (good|great|nice|lovely)|you had a|you are having|it is going to|rain|snow|summer|spring|winter|christmas|monday|friday|20)
- so you (wanted|needed|thought|expected|lost|got) .. (table|tickets|size|colour|bus|train|room|dinner|pizza|keys|phone)
- (do|^ if|when|once|think|because|how do|what do|are|were) you
so you did all
^ you are <adv>? feeling
^ so you are <adv>? (the one|left|stuck|always|doing|holding|carrying|expected|supposed|trying|dealing|scared|afraid|angry|hurt|caught|torn|both|not just|still|alone)
^ so it is <adv>? (the|not|like|more|that)
^ so (nobody|no one|everyone)
^ you just (wanted|needed|want|need)
(about|more than) (more)? (than)? (just)? the (dishes|money|job|party|text)
i get the feeling
(could|might) it be (that)? you (are|were)? <adv>? (feel|feeling|felt)
^ so (he|she|they) just
^ it feels like (everything|nobody|you|nothing|it is all)
you (had)? hoped (he|she|they|it|for|that|to)
you are not sure (you|if|what|whether|who|how)
`,
};

export const examples: Examples = {
  yes: [
    '[so you felt] left out of your own party',
    'it [sounds like you] have to do this alone',
    '[you sound exhausted]',
    '[part of you] wants to stay',
    '[so it was not] the money but the lie',
    '[you feel like] nobody sees it',
    "[you're scared of] losing him as well",
    'that [must have felt so] lonely',
    'i [can hear how much it hurts]',
    "[you've been carrying] it for everyone",
    '[could it be that you feel] a bit forgotten?',
  ],
  no: [
    'so the bus is at 8',
    'sounds like a plan',
    'so you are coming at 8?',
    'looks like the server is down again',
    'feels like summer out there',
    'you must be joking',
    'you look great in that',
    'so you thought the table was for six',
    'it feels like 20 degrees',
    'if you feel like pizza let me know',
    'could it be that you are early?',
  ],
};
