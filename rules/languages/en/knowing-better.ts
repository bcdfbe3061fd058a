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
(trust|believe) me <adv>? i (know|have|did|was) (how|what|been|seen|him|her|that|there|the|people|men|women)
(take it from|coming from) (me|someone)
mark my words
you (do not|can not|have no|did not) <adv>? (feel that|want that|mean that|think that|know (what (you|love|is|real|grief|depression|stress)|how (life|the world|it|men|women)|the (first|half)|anything|yourself)|understand|idea (what (it|you|love|real)|how (it|the world|this|life|men|women|people))|love (him|her)|have a clue|hate (him|her|me|them)|really <adv>? (feel|think|want|mean|believe|love|hate))
you (do|just|only|really|actually|secretly|clearly|obviously) <adv>? (want|need|think|feel|like|love) (attention|that because|him|her|them|someone|a fight|looking)
you (are|have|just|only|feel|do not) (clearly|obviously|secretly|evidently) <adv>? (jealous|scared|afraid|tired|hormonal|lonely|projecting|looking|in denial|never|still|not|do not|in love|depressed|have)
you (clearly|obviously|evidently) <adv>? (do not|have not|have never|can not|never|still|want|need|have (..2 issues|unresolved|a|some|no|got))
you (secretly|subconsciously|unconsciously|deep down)
you are (just|only|really|actually) <adv>? (jealous|scared|afraid|hormonal|lonely|projecting|in denial|saying that|doing (this|that) (for|because|to))
(deep down|in your heart) <adv>? you
- (sounds|seems|maybe|wonder|perhaps|feels) ..3 (deep down|you)
you (know|knew) <adv>? (very well|full well|damn well|perfectly well|deep down|i am right)
(when|once|until|till|wait (until|till)) you <adv>? (are|get|get to|have|reach) <adv>? (older|my age|as old|(a parent|kids|children) (^|of|you)|lived)
you will <adv>? (understand (when|one|once|some|later|in)|thank me|see (that i|i|what i|it my)|realise|realize|learn $|soon (find|learn|see)|come (round|crawling)|find out|change your mind|want (kids|children|him|her))
(as|like) i have? <adv>? (said|told you|say|saying) <adv>? (before|already|from|many|a (hundred|thousand|million)|all along|you|$)
(obviously|clearly|evidently|plainly) <adv>? (you (are|do not|did not|have (not|never)|want|need|like|love|can not)|he is|she is|just|because|impostor|attachment|trauma)
^ (obviously|duh|elementary) $
^ (textbook|classic) (midlife|avoidant|trauma|attachment|case)
(plain (to see|as)|written all over (you|your|him|her)|plain for|clear to (me|everyone)|not take a genius|rest my case)
(<it>|really|pretty|so|quite) (is|was)? <adv>? not? (obvious (you|that|to (me|everyone|anyone)|he|she|really|why|from)|that simple|common sense|rocket science|textbook|very simple|simple really|what happens when)
basic (psychology|biology|maths|economics|logic)
(been there done that|know a thing or two|know more about|more experience|old enough to be your|twice your age|been around (long|the)|round the block|lived longer|know how this ends|know (his|her|their|your) type|i am always right|i am never wrong|i was right ($|about|all|again|there)|who was right|mother knows best)
when you have <adv>? (been|raised|had|lived|buried|worked|seen|done) ..6 (as (long|many)|you will)
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
(if|had|should have) only? you? <adv>? (had|would)? (listened|followed|taken|done|asked) <adv>? to? (me|my|what i|us)
what would you know
(everybody|everyone|we all|we both) <adv>? (knows|knew|know|could see) <adv>? (that (is not|you)|you (are|do not|did not|only|just|will)|he|she|it|this|what|why|how)
(face it|face facts|admit it you|wake up to|welcome to the real|how (life|the world|men|women) (works|is|are)|i am right about|who are you (kidding|trying to (kid|fool|convince))|i think you will find|hate to say (i told|it but i told))
seen (this|it|that) ((a (hundred|thousand|million)|many|so many) times (before|$|in|with)|before $|all before)
- told you (about|so much|the|my|i (love|am|was|would)|we|last|all|everything)
- i know (what you mean|how you (like|get|take|make))
- (^ have i|i have not|wait (until|till) i|when i|since i) <adv>? (told|tell) you
- you <adv>? (do not|did not) (need|have) to
- i (can|could) not tell you
i know what (is going on|goes on|you are)
i know how (this|it|that|these things) (goes|ends|works|go|end)
you need to (understand|realise|realize|accept|learn) that
i know (exactly|precisely) (how|what|why|who)
- i know exactly what you mean
(anyone|everyone|everybody|anybody) ..5 (can|could) see
you ..4 (admit|accept|face) (it|that|you are)
you (can not|could not) possibly
you have (got)? (abandonment|attachment|trust|control|anger) issues
(it|that|this) is (just)? (a|your) (trauma|coping) response
is because you <adv>? (never|are|have|do not|want)
(saw|seen|see) (that|this|it) coming
(one day|some day|someday|later|in time|in ten years) <adv>? you will
(anyone|everyone|any fool) ..3 (can|could) (see|tell)
what you need is (a|to|some|more|not)
you (would not|will not|can not|could not) <adv>? (understand|get it) = 0.9
- believe me you are not (alone|a)
i said it? (so|all along|from the (start|beginning)|at the (time|outset|start)|it would|this would)
i (called|predicted|knew) it ($|months|ages|from|years|weeks|back)
^ as (i|usual i) (predicted|expected|thought)
who (warned|told) you ..8 (me|i did)
you do not (hate|love|miss|want|feel|mean|think|trust) ..4 you <adv>? (hate|love|miss|want|need|feel|are|just|only)
^ you (do not|are not) you are (just|only)
told (everyone|everybody|them|your _) (you|this|he|she|it) (would|was)
i think i (would)? know
your (anxious|avoidant|attachment|trauma|ego|anxiety|depression|hormones|guilt|inner child) ..2 (talking|speaking)
any ..2 (will|would|could) tell you
you (may|might|do|can) not (see|realise|know|understand) it (now|yet)
not (fool|fooling|kid|kidding) (me|anyone|anybody)
i (understand|know|get) ..3 (perfectly|better than you)
`,
  guards: ['reported', 'banter'],
};

export const examples: Examples = {
  yes: [
    '[i told you so]',
    '[trust me you] will be over him by spring',
    '[one day you will thank] me',
    "[it's common sense]",
    '[as i predicted]',
    '[who told you he would leave? me]',
    "[you don't hate him, you just] fear him",
    "[that's your anxiety talking]",
    '[any coach would tell you] the same',
    '[you secretly] like it',
  ],
  no: [
    'i know the address',
    'have i told you my news',
    'when you are up to it',
    'what did you tell her',
    "i told you i'd always be here",
    'as a nurse i work nights',
    'i was right behind you',
    'it seems deep down you miss her',
    'not sure who was there',
    'trust me i want to come',
  ],
};
