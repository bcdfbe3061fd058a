import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'knowing-better',
  phrases: `
(told|warned) (you|u) <adv>? (so|already|this|that|it|not to|he|she|they|from|about|a (hundred|thousand|million)|years ago|months ago|weeks ago|not|$|something|exactly|before|many|would|didnt|all along|over and over)
(i|we) (have)? <adv>? (told|warned|tell|kept telling|keep telling|have been telling|been saying|could have told|would have told|tried to tell|tried to warn|coulda told|been telling) (you|u|everyone) 
(what|how many times) (did|have|do|must) (i) <adv>? (say|tell you|told you|warn|have to|said|got to) 
(did|have) (i|not i) (not)? <adv>? (tell|say|warn|told) <adv>? (you|so|this|that|it)
i <adv>? (knew|saw|called|predicted|could see|could have seen|always knew|said) <adv>? (it|this|that|he|she|they|you) <adv>? (would|coming|was going|from|all along|happening|were going|a mile|right|would happen|would end|would leave|would not|months|years|the start|going to)
(saw|seen|could see) (that|this|it) coming
i know <adv>? (exactly|precisely|just|perfectly well|full well|damn well|how|what) <adv>? (how|what|why)? <adv>? (you|your|it is like for you|is wrong with you|is going on in your|he is like|is best for you|goes on|this feels|that feels) <adv>? (feel|are|need|want|think|mean|going|thinking|feeling|$|problem|head|like|really|should|must|will)?
i know (you|him|her|your type|people) <adv>? (better than|better|inside out|well enough|like the back)
(trust|believe) me (on this|on that|you|it|i|he|she|they|when|this|that|in|$|one day|love|no|your|there)
(take it from|listen to|ask|coming from) (me|someone who knows|someone older|your mother|somebody who)
mark my words
you <adv>? (do not|dont|can not|have no|did not|could not|would not|will not) <adv>? (really|actually|truly|even)? <adv>? (feel that|want (that|this|him|her|to leave|to quit|it)|mean that|think that|know what (you want|you are talking|love is|real|it is|is good|grief|you feel|depression|stress|hard|pain|tired)|understand|idea (what|how)|know yourself|love (him|her)|need (him|her|that|this)|see it|believe that|miss (him|her)|have a clue|understand how|understand what|know how (life|the world|it works|lucky|men|women|people)|know the (first|half)) <adv>? (you|are|it|really|thing|works|have|just|$|life|how|at|think|about|of|work|because)?
you (just|only|really|actually|secretly|simply|clearly|obviously) <adv>? (want|need|think|feel|are|have|miss|say|like|just) <adv>? (attention|that|that because|to|this|are|it|a|him|her|you|some|afraid|jealous|tired|scared|hungry|hormonal|looking|want|like|projecting|angry|lonely|trying|running|in denial|thinking|be|because|confused|looking for|saying that|hurt) = 0.8
(deep down|in your heart|somewhere) <adv>? (inside)? <adv>? (you|u|i think you) <adv>? (know|want|are|feel|love|agree|hate|still|do) = 0.9
you <adv>? (know|knew) <adv>? (very well|full well|damn well|perfectly well|deep down|i am right|im right|it is true|yourself|exactly what|as well as|in your heart) 
(when|once) you (are|get|have|reach|become|grow|ve) <adv>? (older|my age|my years|up|as old|a parent|a mother|a mum|kids|children|lived|been around|a bit older|been through|been married|seen what) 
(one day|some day|someday|later|eventually|in time|in ten years|in a few years|soon|when you are older|trust me|in the end|a year from now) <adv>? (you|u) (will|are going to|are gonna|all) <adv>? (understand|thank|see|realise|realize|get it|know|agree|laugh|look back|regret) 
you will <adv>? (understand|thank me|see (that|i|it|what|how|the)|realise|realize|see|learn|find out|know|regret) <adv>? (when|one day|later|soon|some day|for this|i am right|it|that|i was|once|eventually|the hard way|$|someday|in time|after) = 0.9
(as|like) i <adv>? (said|say|told you|always say|keep saying|have said|mentioned before|have told) <adv>? (before|already|from|many|a (hundred|thousand)|all along|last|you|$|earlier|to you|it|a million|you should|you need) = 0.7
(obviously|clearly|evidently|of course|surely|plainly|duh) <adv>? (you|he|she|they|that|it|the problem|your) <adv>? (just|are|have|did|do|need|should|is|was|not|never|does|can|still|chose|want|like|only|cannot|lack|that is|thats|did not|failed|would|knew|misunderstood|feel) = 0.6
(anyone|anybody|everyone|everybody|a child|any fool|a blind man|any idiot|even a child|the whole world) <adv>? (with|could|can|knows|knew|would|else|who|saw|sees) <adv>? (see|tell|have|told|eyes|half a brain|know|knows|that|saw|seen|common sense|it|can see|has been|understands|could have) <adv>? (that|told|seen|it|you|can|coming|known|could|this|would|is|knows|sees)? 
(it is|its|that is|thats|this is) <adv>? (really|not|so|just|all|very|pretty|quite|actually|perfectly)? <adv>? (obvious|simple|that simple|quite simple|common sense|basic psychology|simple as that|not complicated|not that complicated|not rocket science|not hard to understand|what you get|what happens when|elementary|logical|basic|textbook|classic (attachment|trauma|narcissist)|as clear as day) <adv>? (really|that|you|why|to|isnt|is|when|what|he|she|$|just|it|for|if|behaviour)?
(been there done that|seen it all before|been around (long|the block|longer)|got the t shirt|done this (long|longer|a lot longer)|old enough to know|know (a thing or two|what i am talking|more about (this|life|that)|these things|how this ends|how these things|how this goes|where this|men|women|his type|her type|his sort|better)|have more experience|ive lived|i have lived longer|wise beyond|twice your age)
(as a|speaking as a|being a|i am a|as someone with a|i studied|i have a degree in|with my) <adv>? (doctor|nurse|psychologist|therapist|psych|psychology|mother of|father of|professional|teacher|experience|coach|lawyer|parent|experienced|manager) <adv>? (of|i|student|and|you|can|with|so|let me|myself|have|know|major) ..3 (i|can|you|know|tell|assure|trust|say|believe|how) = 0.9
(what|the thing|all) you <adv>? (really|actually|truly)? (need|want|feel|have|mean|are (feeling|going|doing)|lack|need to understand|do not (get|realise|realize|understand|see)|fail to) <adv>? (to (understand|realise|realize|learn|know|see|hear|get)|really|is|here is|now is) <adv>? (is|that|a|here|anger|this) = 0.8
(your|ur) <adv>? (real|actual|main|biggest|only|whole)? (problem|issue|trouble|mistake) <adv>? (is|was|here is) <adv>? (that|you|your|not|actually|the|is|always|just|you are|simple|a|fear|this|thinking) = 0.9
(the (truth|fact|thing|reality|real reason|problem|trouble) (is|of the matter|with you|here)) <adv>? (is)? <adv>? (that)? <adv>? (you|your|is you) <adv>? (are|do|have|just|never|can|still|need|want|did|always|love|is|were|only|know|chose|like|cant|dont|not|will)
you <adv>? (are|re) <adv>? (just|simply|clearly|obviously|only)? (in denial|projecting|fooling yourself|lying to yourself|kidding yourself|deluding yourself|not (over|ready to hear|being honest with yourself|seeing)|only saying|just saying|saying that because|overthinking|too young to|too inexperienced|too close to|not thinking straight|confusing|mistaken|running away from|afraid of commitment|repeating|looking at (it|this) (all)? wrong|missing the point|wrong about|wrong and) <adv>? ($|that|about|to|understand|if|because|it|this|him|her|and|know|the|with|of|see|yourself|what|from|your)?
(let me|i will|ill|allow me to|here is|heres) <adv>? (tell|explain|teach|enlighten|educate|spell|what|break it) <adv>? (you|it|to you|is|your|really|out) <adv>? (something|what|how|why|a thing|one thing|a secret|happened|really|this|going on|exactly|the|for you|your|down) = 0.8
(if you|had you|should have|shoulda|you should have|if only you had|would not be in this|next time) <adv>? (had|have|just)? <adv>? (listened|listen|followed|taken|done what i) <adv>? (to)? (me|my (advice|warning)|what i (said|told)|us|said|told)
(you|u) (would not|will not|can not|could not|wouldnt|wont) <adv>? (understand|get it|know|last) <adv>? (that|it|this|anyway|unless|until|$|what|how|because|if|at your age|a day)
(i|we) (understand|know|see) <adv>? (you|it|this|this stuff|these things|your situation|what you need|exactly) <adv>? (better than|better|what you|how you|more|far) <adv>? (you|than|yourself|anyone|do|need|feel|are)
(not)? (surprised|shocked|surprise) <adv>? (at all|he|she|they|it)? <adv>? (you|me)? = 0.2
(everybody|everyone|we all) (knows|know|knew|could see) <adv>? (that|it|this|he|she|you|how) = 0.8
(just|simply) (admit|face|accept) (it|that|the facts|the truth|reality) = 0.8
(wake up|face (it|facts|reality)|welcome to (the)? (real world|adulthood|real life|parenthood|life)|wait (till|until) you (have|are|get|re)|get used to it|that is how (life|the world|men|women|it) (works|are|is|goes)|thats what happens when) 
i (hate to|do not want to|dont wanna|do not mean to) say (i told|it but|this but|so but|i)

- told you (about|so much|the|my|i|that i|we|last|all|everything|her|when) <adv>? (the|my|i|love|miss|was|will|am|would|how|trip|plan|news|that|what)? 
- i know exactly (where|which|who|the (place|spot|one|shop))
- trust me (with|to (bring|do|get|take))
- i know what you mean
- i know you (are|love|can|will|have|do|did|like|feel|miss|want|said|hate|must|got|get|would|tried|were|through)
- i know how (you|to) (like|get|take|make)
- like i said (it|the|we|i|see|train|dinner|no)
- like i said
- i do not know (what|how)
- not (sure|that) i know
- i know better (now|than to)
- if you know what
- have i told you
- let me tell you (what|about|a|how) (happened|my|i|the|a|we)
- when you are (older|up) (than|to)
- do you
- obviously (not|i|we|the (train|bus|weather))
- of course
- surely
- clearly (marked|labelled|visible|stated|see)
`,
  guards: ['reported', 'banter'],
};

export const examples: Examples = {
  yes: [
    '[i told you so]',
    '[i know exactly how you feel]',
    '[trust me you] will be over him by spring',
    '[mark my words]',
    '[saw that coming]',
    "[when you're older] you will get it",
    '[one day you will thank] me',
    '[deep down you know] he is right',
    '[what did i tell you]',
    "[you're in denial]",
    "[it's common sense]",
    "[your problem is that] you think too much",
  ],
  no: [
    'i know the address',
    'i told you about the party right',
    'i know exactly where the shop is',
    'i know what you mean',
    'have i told you my news',
    'she said i told you so',
    'i know how you like your tea',
    'when you are up to it',
    'i know you miss him',
    'i know better now',
  ],
};
