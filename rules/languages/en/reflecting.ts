import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'reflecting',
  phrases: `
# so you…
^ so you (really|just|also|basically|actually)? (feel|felt|wanted|needed|wish|wished|miss|thought|expected|hoped|blame|ended up|never felt|never got|never really|had to|do not feel|did not feel|were hoping|keep|kept|carry|carried|sat|lay|bottled|want someone|want him|want her|want them|want people|need someone|gave|lost|got left|did everything|put)
so (basically|really|for you|all this time|on top of that|the whole time|inside|deep down|in a way|underneath) (you|it|that|he|she|they|all)
so (what you|what you are|all you) (really|actually)? (want|wanted|need|needed|miss|missed|wish|feel|felt|saying) .. (is|was|that|for)
so it (is|was|feels|felt) (not|less|more|like|mostly|really|as if|almost) .. (about|but|it was|that|than|like|being|you|someone|grieving|losing|living|him|her|everything)
so (he|she|they|nobody|no one|everyone|everybody|people|it) (just|never|really|all|left|made|makes|kept|keeps|did not|does not|still)? .. (you|your) = 0.8
^ so (part|a part|some|half) of you
(part|a part|half|some part|another part) of you (is|was|feels|felt|wants|wanted|knows|still|thinks|misses|hates|hopes|just|would|does)
(on|one) (the)? one hand .. (you|it|on the other)

# it sounds like
(sounds|seems|feels|looks|sounded|seemed) (to me)? (like|as if|as though|that) (you|part|it|he|she|they|there|this|that|deep|all|for you|everything|nobody|no one|losing|the|your|being|what)
(sounds|seems|sounded|seemed) like (a|an|such a|some|one of those) (really|very|so|incredibly|deep|big|long)? (<awful>|lot|burden|loss|part|struggle|roller coaster|rollercoaster|weight|mix|deep|constant|painful|lose lose)
(you) (sound|seem|look) (so|really|very|a bit|quite|pretty|like you)? (<painful>|torn|proud|relieved|hopeful|worn|like you)
you (sound|seem) like you (are|feel|want|need|have|had|were)
i (hear|sense|notice|see|get the sense|get the feeling|get the impression|can hear|can see|can tell|can sense|can feel|am hearing|am sensing|am getting) (that|how|your|you are|you feel|you have|you were|you|it|this|so much|a lot of|the|some) .. (feel|feels|felt|are|is|have|hurt|hurts|hurting|pain|sadness|anger|fear|love|means|meant|matters|care|worry|worried|for you|grief|tired|lonely|struggling|angry|sad|scared|exhausted|to you|in your|disappointment|frustration)
(what i|what i am|is what i am|is what i) (hear|hearing|am hearing|understand|sense|pick up)
(the way|as|how) i (hear|understand|read|see) (it|you) (you|it|this)?
(if i) (hear|understand|get|got|heard|understood) (you|it|that|this) (right|correctly|well|properly) (you)? .. (feel|are|were|felt|want|need|it is|have) = 0.6

# you feel, you are
^ you (really|just|still|also|honestly)? (feel|felt) (a bit|so|like|as if|that|as though|really|very|quite|unseen|completely|totally|kind of|<painful>|torn|pulled|caught|relieved|proud|unheard|nothing|everything)
^ (you are|you were|youre) (so|really|just|still|also|feeling|a bit|both|completely|probably|very)? (feeling|torn|hurting|grieving|struggling|carrying|missing|longing|worried|scared|afraid|afraid that|frightened|terrified|angry|angry with|hurt|disappointed|caught between|stuck|stuck on|blaming yourself|trying so hard|hoping|hoping that|tired of|exhausted|ashamed|relieved|lonely|sad|heartbroken|holding|left|dreading|burnt out|living with|walking on|overwhelmed|lost) (someone|that|of|about|and|by|from|him|her|it|them|they|he|she|for|between|with|on|you|in|because|to|so|everything|all|a|the|too|at|would|this|yourself|alone) = 0.9
^ you were (hoping|wanting|expecting|trying|waiting|counting|looking) (for|that|to|on|someone|he|she|they)
^ you (wanted|needed|hoped|wished|longed|expected|came|went|gave|tried|thought|trusted) .. (and|but|for|to|so|that|it would) .. (he|she|they|got|instead|nobody|no one|nothing|none|it|not|left|someone|be) = 0.7
(you do not|you did not|you can not|you never|you no longer) (really|even)? (feel|trust|felt|want to lose|know who|get|got|had) .. (anymore|any more|heard|seen|safe|him|her|them|yourself|enough|a chance|supported|to say goodbye|yourself) = 0.7
(it is|it was|its) (like|as if|almost as if|almost like|as though) (you|there|nobody|no one|everything|he|she|they|your|nothing|part)
(it|that|this|he|she|they) (really)? (hurt|hurts|stung|stings|scared|scares|broke|breaks|matters|meant|means|made|makes|left|leaves) (so much|a lot|everything|the world)? (to)? you (that|when|feel|feeling|so|deeply|heart|more|with|because|feel like|wondering|angry|sad)
(that|it|this|you|there) must (really|all|also|still|have)? (feel|be|have|been|felt|hurt|weigh|be feeling|miss|have been|have felt|sting|hurts|take|bring|make|come|seem|get) (so|like|really|very|a|an|such|feeling|a bit|quite|incredibly|been|your|him|her|<awful>|<painful>|to|on|for|you|felt|up|it) = 0.9
^ (you|your) (miss|missed) (him|her|them|your|having|being|that|what|how) = 0.9
(you have|youve) been (carrying|holding|dealing|struggling|fighting|bottling|trying|living|coping|hiding|keeping|pretending|looking after|waiting|putting|running|walking) .. (on|for|with|alone|it|this|everyone|everything|that|to|in|long|so)
(to|for) you (it|that|this) (feels|felt|is|was|means|meant|seems) (like|as if|so|more|about|really|that|unfair|hard|as)
(you are|youre) (saying|telling me|afraid|scared|worried) (that)? (you|he|she|they|it|nobody|no one|part|your)
(i|me) imagine (you|that|it|this) (feel|are|must|is|might|were|was|feels|felt)
(is that|did i get that|do i get that|have i got that|am i hearing that) (it|right|correctly|how it feels|what you mean|close) ?$ = 0.8

- (sounds|seems|looks|feels) like (a plan|a deal|fun|a good|a great|a nice|a laugh|a lovely|you had a (great|good|nice|lovely|blast)|you (are|guys are|all are) having (fun|a)|it is going to (rain|snow)|rain|snow)
- (sounds|looks|seems) like (the|it) (is (broken|working|down|raining|going)|bus|train|server|printer|battery|file|wifi|router|build)
- (sounds|looks|seems) like (you|they|he|she|we) (need|will need|should) to (restart|update|pay|buy|book|change|replace|order|install|reset|call)
- so you (are|were) (coming|going|free|arriving|bringing|cooking|driving|in)
- so you (wanted|needed|thought|want someone|expected) .. (table|tickets|size|colour|bus|train|room|for dinner|pizza)
- you must (be (joking|kidding|here|at|mad|crazy|proud|stupid|an idiot)|have (the|got|sent|left|been (here|there|at))|see|try|come|go|know|not)
- (you are|youre) (so|really|very)? (stupid|overreacting|dramatic)
- do you
- ^ (if|when|once) you
- feels like (summer|spring|winter|christmas|monday|friday|yesterday|ages|20|10)
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
  ],
};
