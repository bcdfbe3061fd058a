import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'knowing-better',
  phrases: `
(told|warned) you <adv>? (so|already|this|that|it|not to|he|she|they|would|from|a (hundred|thousand|million)|years|months|at the time|not|$)
i (did|have)? <adv>? (warned|warn|told|tell|kept telling|keep telling|been telling|could have told|tried to tell) you
(what did i <adv>? (say|tell|warn)|how many times (do|did|have|must) i <adv>? (tell|told|say|said|have)|did i not <adv>? (tell|say|warn))
i <adv>? (knew|saw|called|predicted|could have seen) <adv>? (it|this|that|he|she|they|you) <adv>? (would|coming|was going|all along|happen|$)
(saw|seen) (that|this|it) coming
i know <adv>? (how|what|why|exactly|precisely) <adv>? (how|what|why)? you <adv>? (feel|are|need|want|think|mean|did|do|should)
i (know (you|him|her|people) <adv>? better|know what is (best|good)|can read you)
(trust|believe) me <adv>? (on this|i|he|she|they|you|it|when|one day|in|that|$)
(take it from|coming from) (me|someone)
mark my words
you (do not|can not|have no|did not) <adv>? (feel that|want that|mean that|think that|know what (you|love|is|real|grief|depression|stress)|understand|idea (what|how)|love (him|her)|have a clue|know how (life|the world|it|lucky|men|women)|know the (first|half))
you (do|just|only|really|actually|secretly|clearly|obviously) <adv>? (want|need|think|feel|are|have|like|love) (attention|that because|him|her|them|to be|jealous|scared|afraid|tired|hormonal|lonely|projecting|looking for|in denial)
(deep down|in your heart) <adv>? you
you (know|knew) <adv>? (very well|full well|damn well|perfectly well|deep down|i am right)
(when|once) you (are|get|have|reach) <adv>? (older|my age|as old|a parent|kids|children|lived|been)
(one day|some day|someday|later|in time|in ten years|in a few years) <adv>? you will
you will <adv>? (understand|thank me|see (that|i|what)|realise|realize|learn)
(as|like) i (said|told you|always say|keep saying) <adv>? (before|already|from|many|all along|you|$)
(obviously|clearly|evidently|plainly) <adv>? (you|he|she|they|it|that|impostor|attachment|trauma|just|because)
^ (obviously|duh|elementary) $
(anyone|anybody|everyone|a child|any fool|any idiot) <adv>? (with (eyes|half)|could|can|knows|knew) <adv>? (see|tell|have|that|you)
(<it>|really|pretty|so|quite) is? <adv>? not? (obvious|that simple|common sense|basic psychology|rocket science|textbook|very simple|what happens when|clear as)
(been there done that|know a thing or two|know more about|more experience|old enough to|twice your age|been around (long|the)|doing this (for)? (longer|twenty|20|years)|lived longer|know how this ends|know (his|her) type|i am always right|i am never wrong|as usual i was)
(as a|speaking as a|being a|i am a|i studied|with my) ..2 (doctor|nurse|psychologist|therapist|psychology|mother of|father of|professional|teacher|experience|coach|lawyer|parent|psych) ..3 (i|you|so|let me|trust|and)
what you <adv>? (really|actually|need|want|feel|fail) <adv>? (to (understand|realise|learn)|need is|want is|feel is|need|feel)
your <adv>? (real|main|biggest|only)? problem (is|was)
the (truth|fact|thing|reality|problem) (is|with) <adv>? you
you are <adv>? clearly? (in denial|projecting|fooling yourself|lying to yourself|kidding yourself|only saying|overthinking|too young|not thinking straight|missing the point|confusing|repeating|wrong about)
(let me|i will) <adv>? (tell|explain|teach|enlighten|educate|spell) <adv>? (you|it|to you) <adv>? (something|what|how|why|a thing|out|is|your)
(if|had|should have) you? <adv>? had? (listened|followed|taken|done) <adv>? to? (me|my|what i|us)
you (would not|will not|can not|could not) <adv>? (understand|get it|last) = 0.9
(everybody|everyone|we all) <adv>? (knows|knew|could see)
(face it|face facts|wake up to|welcome to the real|how (life|the world|men|women) (works|is|are)|i am right about)
- told you (about|so much|the|my|i|we|last|all|everything)
- i know (what you mean|how you (like|get|take|make))
- (have i|i have not) (told|tell) you
what you need is
(been|keep) saying (this|that|it) for (years|months|ages)
(see|ha) i was right
i was right (about|all along)
you (are|do|did) not .. you are <adv>? (just|only)
(seen|heard) (this|it|that) (a (hundred|thousand|million)|many|so many|before|all before)
i know what (is going on|goes on|you are)
if you (had|would) <adv>? listened
^ called it
let me explain
i know how (this|it|that|these things) (goes|ends|works|go|end)
you <adv>? (only|just) think (you|that|he|she|it)
you need to (understand|realise|realize|accept|learn) that
did not i (say|tell|warn)
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
    '[your problem is that] you think too much',
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
    'what did you tell her',
    'the problem is the router, not the cable',
    'i was told to wait here',
    'when you are home, give the cat her tea',
  ],
};
