import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'self-disclosing',
  phrases: `
i <adv>? (had|have had|went through|have been through|felt|feel|have felt|have|experienced|struggled with|know|did|do|get|was|am going|am dealing with|dealt with) <adv>? (through|in)? (the (very)? same|exact same|exactly (that|this|the same)|something (very)? similar|(that|this|it) (too|as well|myself)|that feeling|a similar)
(same|similar|it|that|exactly that|this) thing? (happened|happens|was me) <adv>? (to|with|for)? (me|my|us)
^ (same|me too|same here|been there|big same) <adv>? ($|honestly|when|last|my|twice|after|with)
i <adv>? have? been (there|in (the same|your|a similar)|where you|through (it|that|this|the same|something))
(went|been|going) through <adv>? _ <adv>? (too|as well|myself|similar|divorce|last|before)
(in (the same|a similar) (boat|position|situation|place|spot)|just the same when|the same way (in|when|at|as))
when i ..8 i (was|felt) <very>? <very>? <painful>
i too (lost|had|have|felt|know|was|went|struggle*)
(reminds|takes|brings) me (of|back) <adv>? (when|my|how|to|the time|what i)
i? know (that|the|this) (feeling|pain|fear|struggle)
i know <adv>? (how|what) <adv>? _ <adv>? (is|feels|like|can be|felt) <adv>? (like|from|because|when|my|after|i) ..4 (i|my|myself|too|from|me)
as (someone|somebody) who
^ (when|after|since|before|back when) (i|my|mine|our|ours|we|me and) ..3 (died|left|lost|<is>|went|passed|split|divorced|broke|failed|quit|came out|moved|born|diagnosed|cheated|dumped|walked out|kicked|lied|hit) ..8 (i|it|we|me|my|nobody|everyone|felt|took)
my ..1 <loved> (died|passed|left|had|was diagnosed|and i) ..8 (ago|years|when i was|back then|as well|i remember|too|once)
i <adv>? (lost|buried) (my|our|mine|him|her) ..3 (ago|too|last year|as well|when|years|myself)
i <adv>? remember ..3 (when|being|after|feeling|crying|not|sitting|first|thinking|my|night|exactly|like yesterday) ..4 (i|in|of|after|at|when|that|was|with|so|alone|lost|had|they|my|yesterday)
i <adv>? (used to|struggle*|suffer*|battled|grew up|spent|cried|bawled|was|went|have been in|cheated|hid|failed|dropped out|got|took|had|needed|cry) ..6 (myself|as well|for (weeks|months|years|ages)|at your age|at school|at my old|back then|over it|once|anxiety|depression|panic|miscarriage|breakdown|burnout|therapy|antidepressants|bullied|divorced|first year|every (night|day|weekend)|in bed|did not eat)
i <adv>? (was|were|felt|am|feel) ..4 <painful> ..4 (too|as well|back then|myself|at your age|when i was|years ago|in my (first|twenties)|once)
i <adv>? (am|was|feel*|felt|cried|cry|struggle|worry|miss|hate|hated|panic|find|lost|failed|have|had|get|did|do|went) ..6 (too|as well|myself) <dear>? $
(with|for) me (it was|it is|it took|it started|that was|it helped)
(in my (case|experience)|from experience|happened to me|never told anyone|my own (grief|divorce|breakup|therapy|experience)|took me (years|months|weeks|ages)|no (good|better) at)
(mine|mines|my own) <adv>? (was|died|left|is|did|had|went|passed|got|also|took|been)
we <adv>? (also|had|went through|lost|split|did not speak|nearly) ..4 (too|as well|same|miscarriage|ivf|divorce|years|ago|similar)
- me too (please|thanks|with|haha|lol)
- i <adv>? (love|like|want|will|can|could|need|hope|wish|should|think|bought|ordered|ate|watched|saw|booked|would) ..6 (too|as well|myself)
- (i|we) (have|had|got) (one|the same) (phone|car|coat|shoes|bag|size|laptop|name|bike|top|too|as well)
- when (i|we) (<is>|get) (at|in|on|home|there|out|here) <adv>? (the|tesco|shop|bus|train|town|work)
- (is|are|was|that|this|one) mine
my <loved> ..6 (on me|to me|with me) too
i (failed|dropped out|used to think i|used to feel)
- i failed (my|the|again|everything|everyone)
(our|my) ..2 (was|had|nearly|went|left|died|got|did|almost) ..6 (too|as well) $
i <adv>? also (had|have|grew|lost|went|was|got|felt|struggle*|feel|tend|worry|panic|hate|failed|left|suffer*|cried|needed)
i (had|have|have had|suffer*|struggle*|lived|went|got|was|have been) <adv>? (from|with|through)? ..2 (depression|anxiety|panic attacks|ocd|burnout|breakdown|an eating disorder|postnatal|therapy|laid off|fired|dumped|divorced|bullied|redundant|rejected|let go|passed over|depressed) ..6 (with my|in (2|19|20|my)|ago|back|when|at|for|once|my|years|too|took|last year|before|myself|as well)
my share of
(exactly|just) how i felt
took me <adv>? (ages|years|months|weeks|forever|a long time|a while)
at my (old|last|previous|first) (job|school|place)
i <adv>? had a (<loved>|boss|job|colleague|manager) (like (that|this)|who)
i <adv>? (found|find) <it> <adv>? <awful> (too|as well|myself)
(on|to|with|for) (us|me) too
i <adv>? (take|see|use|still|get|suffer|had|have) ..4 (as well|too) $
the same (with|for) (me|us|my|mine)
i <adv>? <adv>? (feel|felt|have felt|have been|have been feeling|get|am|was|react|reacted) <adv>? (like (that|this)|that way|this way|the same <adv>? (way|about|with|when|as|$)) <adv>? (too|before|sometimes|often|many times|all the time|once|lately|every|about|with|when|as well|myself|$)
i <adv>? have? <adv>? (felt|done|had|feared|wondered|thought) (that|this) <adv>? (before|happen|once|myself)
i am also <adv>? <painful>
(my|our|of|a) (old|last|first|ex|best|good|close)? (<loved>|mine|boss|manager|job|colleague|teacher) <adv>? (did|does|had|went through|goes through|struggle* with|was like|is like) <adv>? (the <adv>? same|that (too|once|to me|with me|$)|this (too|$)|something (like that|similar))
i <adv>? have? <adv>? (struggle*|dealt|suffer*|battled|wrestle*) with (it|that|this|the same|something (similar|like)|similar)
i <adv>? (deal|have) <adv>? (a hard time)? with (that|this|it) <adv>? (too|as well|every day|a lot|myself)
i went through ..2 (like (that|this)|similar)
i (can|could|did|do) not ..2 (sleep|cope|eat|talk|feel|believe|know|stop) ..5 either $
(it|that) (makes|made|scares|hurts|hurt) me <adv>? <painful>? (too|as well)
(helped|helps) me <adv>? (when i|a lot|most|too|through|back then)
^ (me neither|(neither|nor) (do|did|could|can|have) i)
as someone with
i grew up (like that|like this|with (the same|that|a <loved> like))
been there done that
`,
  guards: ['question', 'conditional', 'reported'],
};

export const examples: Examples = {
  yes: [
    '[i had the same thing] when we moved',
    '[when my dad died i] could not eat',
    '[me too] honestly',
    '[i have been there]',
    '[same happened to me] in college',
    '[i know that feeling] so well',
    '[i went through something similar] with my brother',
    '[my sister had the same] problem for years',
    '[i remember when i lost] mine, the house was so quiet',
    'that [reminds me of when] i left home',
    '[i used to cry] every night at that age',
    '[i struggled with anxiety too]',
    '[i have felt that way before]',
    '[my old boss did that too]',
    'a good [friend went through something similar] and came out',
    'what [helped me when i] could not sleep was a walk',
    '[i could not talk about it either]',
    '[i was laid off once]',
  ],
  no: [
    "i'm at the station",
    'i would be furious too',
    'i have the same phone too',
    'me too please, with cheese',
    'see you at the same time',
    'when i was in tesco i saw a dog in a pram',
    'i want one as well',
    'my mum is coming over too',
    'i will bring some too',
    'do you know that feeling',
    'i remember the code, it is 4421',
    'we had a great time',
    'my boss has that file',
    'that works for me',
    'i am in the same train as you',
    'my sister is at the station',
    'i feel like pizza',
    'i have a meeting with that guy at two',
    'i can not find the lid either',
    'she has done that before',
    'i had a job for you at the shop',
  ],
};
