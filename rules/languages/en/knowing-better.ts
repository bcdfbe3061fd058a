import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'knowing-better',
  phrases: `
(told|warned) you <adv>? (so|already|this|that|it|not to|he|she|they|would|from|a (hundred|thousand|million)|years|months|at the time|not|$)
i (did|have|did not)? <adv>? (warned|warn|kept telling|keep telling|been telling|could have told|could of told|tried to tell|told) you
i did (tell you|say (this|that|so|it|he|she|you))
(what did i <adv>? (say|tell|warn)|how many times (do|did|have|must) i <adv>? (tell|told|say|said|have)|did i not <adv>? (tell|say|warn)|did not i <adv>? (say|tell|warn))
i <adv>? (knew|saw|called|predicted|could have seen) <adv>? (it|this|that|he|she|they|you) <adv>? (would (happen|come|end|do|go|never)|would $|coming|was going|all along|happen)
^ called it
(i know|ik) <adv>? (how|what|why|exactly|precisely) <adv>? (how|what|why)? you <adv>? (feel|are|need|want|think|mean|did|do|should)
i (always)? (know (you|him|her|people) <adv>? better|know what is (best|good)|can read you|know your (type|sort|kind)|know you <adv>? (inside|like the back)|always know)
(trust|believe) me <adv>? (on this|he|she|they|you|it (will|is|never)|when|one day|in (time|a)|that|$)
(trust|believe) me <adv>? i (know|have (seen|been|done))
(take it from|coming from) (me|someone)
mark my words
you (do not|can not|have no|did not) <adv>? (feel that|want that|mean that|think that|know (what (you|love|is|real|grief|depression|stress)|how (life|the world|it|men|women)|the (first|half)|anything|yourself)|understand|idea (what (it|you|love|real)|how (it|the world|this|life|men|women|people))|love (him|her)|have a clue|hate (him|her|me|them)|really <adv>? (feel|think|want|mean|believe|love|hate))
you (do|just|only|really|actually|secretly|clearly|obviously) <adv>? (want|need|think|feel|like|love) (attention|that because|him|her|them|someone|a fight|looking)
you (are|have|just|only|feel|do not) (clearly|obviously|secretly|evidently) <adv>? (jealous|scared|afraid|tired|hormonal|lonely|projecting|looking|in denial|never|still|not|do not|in love|depressed|have)
you (clearly|obviously|secretly|evidently) <adv>? (do not|have not|have never|can not|never|still|want|need)
you are (just|only|really|actually) <adv>? (jealous|scared|afraid|hormonal|lonely|projecting|in denial|saying that|doing (this|that) (for|because|to))
(deep down|in your heart) <adv>? you
you (know|knew) <adv>? (very well|full well|damn well|perfectly well|deep down|i am right)
(when|once|until|till|wait (until|till)) you <adv>? (are|get|have|reach) <adv>? (older|my age|as old|a parent|kids|children|lived)
you will <adv>? (understand (when|one|once|some|later|in)|thank me|see (that i|i|what i)|realise|realize|learn $|soon (find|learn|see)|come round|find out)
(as|like) i have? <adv>? (said|told you|say|saying) <adv>? (before|already|from|many|all along|you|$)
(obviously|clearly|evidently|plainly) <adv>? (you (are|do not|did not|have (not|never)|want|need|like|love|can not)|he is|she is|just|because|impostor|attachment|trauma)
^ (obviously|duh|elementary) $
^ (textbook|classic) (midlife|avoidant|trauma|attachment|case)
(plain (to see|as)|written all over (you|your|him|her)|plain for|clear to (me|everyone)|not take a genius|rest my case)
(<it>|really|pretty|so|quite) is? <adv>? not? (obvious (you|that|to me|he|she|really|why)|that simple|common sense|basic psychology|rocket science|textbook|very simple|simple really|what happens when)
(been there done that|know a thing or two|know more about|more experience|old enough to be your|twice your age|been around (long|the)|round the block|lived longer|know how this ends|know (his|her|their|your) type|i am always right|i am never wrong|i was right|mother knows best)
i have been ..3 (for)? (years|longer than|all my life|since before) ..2 (i know|i can tell|trust|and i|you)
when you have been ..5 as (long|many)
in my <adv>? experience ..3 (you|people|girls|men|women|boys|they|these|those|kids|it never|it always)
what you <adv>? (really|actually|need|want|feel|fail|are <adv>? (feeling|calling|going through)) <adv>? (to (understand|realise|learn)|need is|want is|feel is|need|feel|is (just|not|a|really|called))
your <adv>? (real|main|biggest|only|whole)? (problem|trouble) (is|was)
the (truth|fact|thing|reality|problem|trouble) (is|with) <adv>? you
you are <adv>? clearly? (in denial|projecting|fooling (yourself|nobody|no one)|lying to yourself|kidding yourself|only saying|overthinking|too young|not thinking straight|missing the point|confusing|repeating|wrong about)
+ you are not <adv>? (really|actually|even)? (sad|angry|depressed|tired|in love|ill|anxious|over (it|him|her)|happy|upset|scared|lonely|sorry|stressed|heartbroken|jealous) ..6 you (are|just|want|need|miss|have)
you (do not|did not) ..4 you <adv>? (just|only|really)? (are|want|need|miss|love|like|feel|hate|had) (a|your|to|him|her|them|it|guilty|someone|the|attention|lonely)
you <adv>? (only|just) <adv>? (think|say|tell yourself) (you|your|that|he|she|it|this)
you think you (are|want|love|need|hate|know|miss|feel|have|can) ..5 (but|you do not|you are not|you really|no)
(that|this|it) is not <adv>? (real|really|true|proper)? (love|depression|grief|anxiety|trauma|guilt|anger|a panic attack|burnout|stress|sadness) <adv>? (you|it|that|what|trust|believe|i|$)
(that|this|it) is <adv>? (just)? your <adv>? (trauma|anxiety|depression|inner child|guilt|fear|mother|father|attachment) <adv>? (talking|speaking|you|again)
it is <adv>? (your _|yourself|him|her|me|control|attention) <adv>? you are <adv>? (angry|mad|scared|afraid|upset|really|after|looking)
(let me|i will) <adv>? (tell|explain|teach|enlighten|educate|spell) <adv>? (you|it|to you) <adv>? (something|what|how|why|a thing|out|is|your) 
let me explain
(if|had|should have) only? you? <adv>? (had|would)? (listened|followed|taken|done) <adv>? to? (me|my|what i|us)
what would you know
know nothing (about|of)
(everybody|everyone|we all|we both) <adv>? (knows|knew|know|could see) <adv>? (that (is not|you)|you (are|do not|did not|only|just|will)|he|she|it|this|what|why|how)
(face it|face facts|admit it you|wake up to|welcome to the real|how (life|the world|men|women) (works|is|are)|i am right about|who are you (kidding|trying to (kid|fool|convince))|i think you will find|hate to say (i told|it but i told)|there is a part of you)
seen (this|it|that) ((a (hundred|thousand|million)|many|so many) times (before|$|in|with)|before $|all before)
- told you (about|so much|the|my|i (love|am|was|would)|we|last|all|everything)
- i know (what you mean|how you (like|get|take|make))
- (^ have i|i have not|wait (until|till) i|when i|since i) <adv>? (told|tell) you
- you <adv>? (do not|did not) (need|have) to
- i (can|could) not tell you
(see|ha) i was right
i know what (is going on|goes on|you are)
i know how (this|it|that|these things) (goes|ends|works|go|end)
you need to (understand|realise|realize|accept|learn) that
i know (exactly|precisely) (how|what|why|who)
- i know exactly what you mean
i knew <adv>? (from|this|that|hed (do|leave|come|go))
^ as (i|usual i) (predicted|expected|thought)
(not|no idea|not know|not understand|about) how ..3 works
(anyone|everyone|everybody|anybody) ..5 (can|could) see
could see ..2 (a mile|coming)
^ listen to me
(listen to|ask) (people|someone) who
you ..4 (admit|accept|face) (it|that|you are)
you (can not|could not) possibly
you have (got)? (abandonment|attachment|trust|control|anger) issues
(it|that|this) is (just)? (a|your) (trauma|coping) response
i know you you
when you grow up
is because you <adv>? (never|are|have|do not|want)
(saw|seen) (that|this|it) coming
(one day|some day|someday|later|in time|in ten years) <adv>? you will
(anyone|everyone|any fool) ..3 (can|could) (see|tell)
what you need is (a|to|some|more|not)
(as a|i am a) ..2 (nurse|doctor|therapist|psychologist|teacher|mother|parent) ..3 (i can tell|i know|trust|you)
been <adv>? saying (this|that) for
you (would not|will not|can not|could not) <adv>? (understand|get it) = 0.9
i can tell you (that|this|what|now)
- told you (that|this) (story|joke|one|right)
- could see how much
- believe me you are not (alone|a)
been ..4 as long as i
i said it? (so|all along|from the (start|beginning)|at the (time|outset|start)|it would|this would)
doing this (for)? (longer|twenty|20|years)
trust me i
i (called|predicted) it $
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
    "[you're not sad, youre just] bored",
    '[i said all along] he was trouble',
    '[as i predicted]',
    "you [can't admit it]",
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
    "i told you i'd always be here",
    'you just want to be heard',
    "believe me, you're not alone",
    'as a nurse i work nights',
    'you clearly worked hard on this',
  ],
};
