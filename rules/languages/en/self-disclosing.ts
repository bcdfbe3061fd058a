import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'self-disclosing',
  phrases: `
i <adv>? (had|have had|went through|have been through|felt|feel|have felt|have|experienced|struggled with|know|did|do|get|was|am going|am dealing with|dealt with) <adv>? (through|in)? (the (very)? same|exact same|exactly (that|this|the same)|something (very)? similar|(that|this|it) (too|as well|myself)|that feeling|a similar)
^ had (the same|similar|that too) (with|from|at|when|here|last|after|in|once)
(same|similar|it|that|exactly that|this) thing? happened <adv>? (to|with|for)? (me|my|us)
^ (same|me too|same here|been there|big same|same boat|samesies|snap|ditto) (here|^|$|honestly|when|last|my|twice|after|with|so much|as you)
i <adv>? have? <adv>? been (there|in (the same|your|a similar)|where you|through (it|that|this|the same|something))
(went|been|going) through <adv>? ..1 _ <adv>? (too|as well|myself|similar|last|before)
(in (the same|a similar) (boat|position|situation|place|spot)|just the same when|the same way (in|when|at|as))
when i ..8 i (was|felt) <very>? <very>? <painful>
i too (lost|had|have|felt|know|was|went|struggle*)
(reminds|takes|brings) me (of|back) <adv>? (when|my|how|to|the time|what i)
i? know (that|the|this) (feeling|pain|fear|struggle)
i know <adv>? (how|what) <adv>? _ <adv>? (is|feels|like|can be|felt) <adv>? (like|from|because|when|my|after|i) ..4 (i|my|mine|myself|too|from|me|we)
(speaking|coming)? (as|from) (someone|somebody) (who|whose|with)
^ (when|after|since|before|back when) (i|my|mine|our|ours|we|me and) ..3 (died|left|lost|<is>|went|passed|split|divorced|broke|failed|quit|came out|moved|born|diagnosed|cheated|dumped|walked out|kicked|lied|hit) ..8 (i|it|we|me|my|nobody|everyone|felt|took)
^ (when|after|since) _ (died|passed|passed away|went|left|walked out|moved out) ..1 i (wore|slept|could not|cried|sat|stopped|drank|kept|did not|lay|used to|felt|ate)
i <adv>? remember (that (feeling|silence|walk|fear|year|winter)|(when|being|feeling|crying|not|sitting|thinking|how|my first|exactly) ..4 (i|in|of|after|at|when|that|was|with|so|alone|lost|had|they|my|it)|like yesterday)
i used to = 0.4
my <loved> = 0.15
i <adv>? (feel*|felt|cry|struggle*|suffer*|stutter|stammer|worry|miss|hated|panic|lost|failed|do) ..6 (too|as well|myself) (<dear>|^|$)
(with|for) me (it was|it is|it took|it started|that was|it helped)
(in my (case|experience)|from experience|happened to me|never told anyone|my own (grief|divorce|breakup|therapy|experience|<parent>)|no (good|better) at)
(took|cost) me ..2 (ages|years|months|weeks|forever|a long time|a while|decades)
- took me ..4 (to|on)? (get (home|here|there|in|through)|park|find|fix|install|finish|make|write|cook|build|clean|drive|draw|download|this level)
- mine (did not|was|had|went|got|took|never) <adv>? (arrive*|a (scratch|blue|red|small|large|free|new)|come|off|back|from|cheap*|on (sale|offer)|bigger|smaller|work*|load*)
- take it from
- (thank you|thanks|grateful) ..12
- (you|that you) <adv>? (feel|felt|are|were|must be|must feel) ..2 _
- (i|my|we|our|got|been) ..8 (today|tonight|yesterday|last night|this (morning|week|afternoon)|just now)
- i <adv>? (was|shouted|snapped|lost|threw|left|said|told|forgot|never|did not|hurt|let|took|went) ..5 ((at|on|with|to|for|from|let) (you|your)|you down|you (when|were))
- i am (so|really|very)? sorry ..8 (i|my|me)
- cried ..3 (film*|movie*|ending|episode|finale|song)
- me too (please|thanks|haha|lol)
- i <adv>? (love|like|want|will|can|could|need|hope|wish|should|think|bought|ordered|ate|watched|saw|booked|would) ..6 (too|as well|myself)
- (i|we) (have|had|got) (one|the|it) ..2 (phone|car|coat|shoes|bag|size|laptop|name|bike|top|teacher|shift|jumper|class|bus|serviced|jab) ..3
- i ..1 (have|had|was|got|went|did|took) ..2 (time|meeting|bus|train|match|party|shop|gym|early|late|work*|appointment|dinner|lunch|holiday|jab|tickets|game)
- when (i|we) (<is>|get) (at|in|on|home|there|out|here) <adv>? (the|tesco|shop|bus|train|town|work)
- (of|by|to|for|at|with|about|hate|hurt*|kill*|cut|cutting|harm*|blame|made|make|did it|do it|be|feel like|find) myself
my ..1 <loved> ..6 (on me|to me|with me|me) (after ..4)? too
i (dropped out|used to think i|used to feel)
i <adv>? also (had|have|grew|lost|went|was|got|felt|struggle*|feel|tend|worry|panic|hate|failed|left|suffer*|cried|needed)
at my (old|last|previous|first) (job|school|place)
i <adv>? had a (<loved>|boss|job|colleague|manager) (like (that|this)|who)
i <adv>? (found|find) <it> <adv>? <awful> (too|as well|myself)
(on|to|with|for) (us|me) too
the same (with|for) (me|us|my|mine)
i <adv>? <adv>? (feel|felt|have felt|have been|have been feeling|get|am|was|react|reacted) <adv>? (like (that|this)|that way|this way|the same <adv>? (way|about|with|when|as|$)) <adv>? (too|before|sometimes|often|many times|all the time|once|lately|every|about|with|when|after|at|for|as well|myself|$)
i am also <adv>? <painful>
(my|our|of|a) (old|last|first|ex|best|good|close)? (<loved>|mine|boss|manager|job|colleague|teacher) <adv>? (did|does|had|went through|goes through|struggle* with|was like|is like) <adv>? (the <adv>? same|that (too|once|to me|with me|$)|this (too|$)|something (like that|similar))
i <adv>? have? <adv>? (struggle*|dealt|suffer*|battled|wrestle*) with (it|that|this|the same|something (similar|like)|similar)
i went through ..2 (like (that|this)|similar)
i (can|could|did|do) not ..2 (sleep|cope|eat|talk|feel|believe|know|stop) ..5 either $
(it|that) (makes|made|scares|hurts|hurt) me <adv>? <painful>? (too|as well)
(helped|helps) me <adv>? (when i|a lot|most|too|through|back then)
^ (me neither|(neither|nor) (do|did|could|can|have) i)
i grew up (like that|like this|with (the same|that|a <loved> like|(a|an) ..1 <parent>))
(join|welcome to) (the club|my world)
(do not i know it|you and me both|makes two of us|story of my life|(describing|living) my (life|marriage|childhood|<parent>|ex|twenties)|could have written (this|that))
^ (fellow|another|recovering) _ here
that (was|used to be) me (last|for|when|with|too|after|before|until|years|two|three|at your)
i was (that|the) ..1 (kid|girl|boy|child|lad|lass|teenager)
(i|my|our|mine|ours|we|her|him) ..2 (am|is|was|were|are|went) <adv>? (just)? the (very|exact)? same (way|at|with|about|after|when|for|back)
i have <adv>? (sat|stood|buried|done|had|been (in|on|to|at|through)|cried|heard) ..1 (that|those|the (same|whole|exact)|one of those|two|both|three|my (share|fill))
(hits|hit) (<adv>? (close to)? home|me (too|hard))
(got me through|when it was (me|my turn|us)|never told a soul)
years (sober|clean|dry)
((i|we|nobody|me and my _) <adv>? (had|got|lost|spent|went|took|used|hid|cried|bawled|sat|lay|slept|did not|could not|never|felt|failed|wore|drank|ate|threw|told|came|left|hated|bottled|called|walked|wet|burned|froze|broke|stopped|tried|kept|blamed|married|moved|needed|was|were|do|am|have (a|an|got|had|it|that|this)|get|find|hate|see|nearly|bombed|flunked|quit)|^ (got|lost|failed|cried)|^ (my|our|mine|ours) ..2 (used to|fell|was|had|did|went|got|left|died|came|never|cheated|drank|lied|hit|split|threw|said)) = 0.4
((with|like|after|since|about|before) (mine|ours)|^ (mine|ours)|(you are|your) not the only one|so (trust|believe) me i know|(same|story) (thing)? with (my|mine|our)) = 0.6
(too|as well|either|mine|ours) (<dear>|^|$|so|and|once|twice|at|around|with|after|in|when|before|for) = 0.5
myself (^|$|so|and|once|twice|at|around|with|after|in|when|before) = 0.6
so i <adv>? <adv>? (get|know|understand|feel|can relate) <adv>? (a bit|some|something|it|that|how|what|this|the|where|you) = 0.6
_ here too <dear>? ^ = 0.6
my own (<loved>|interview|wedding|kids|job|exam*|first|op|funeral|class|boss|mum*) = 0.6
i <adv>? still (wake|cry|flinch|dream|hear|set|carry|count|catch|lie|check|talk|hate|get|can not) = 0.2
(once|twice|(three|four|several|six) times before|years before i|before (i (got|passed|met|found|was|had|could|told|asked)|our|we (had|got|stopped)|it stuck)|back then|at (your|my) age|in (94|95|96|97|98|99|08|09|199*|200*|201*)|(of|in) 202*|in my (teens|twenties|thirties|forties|first|second|last)|as a (kid|child|teenager|student|boy|girl|wean)|when i was|till i was|until i was|so yeah|so i have|even now|to this day|for ..5 (years|year|months|month|decade|fortnight)|my (first|late)|went through|at (uni|college|15|16|17|18|19)|after (mine|ours)|the (night|year|day|week) (my|our|i)|years ago|never ..1 (forgave|forgiven|told|lived)|no joke|all through|more than once) = 0.4
(died|death|lost|buried|funeral|grave|widow*|divorce*|split|cheat*|ghosted|dumped|miscarr*|stillb*|premature|postnatal|ivf|adopted|foster|in care|prison|drank|drunk|alcoholic|sober|relaps*|rehab|debt*|bankrupt|evicted|homeless|redundan*|sacked|the sack|fired|laid off|let go|passed over|signed off|bull*|cried|cry|bawled|sobbed|crying|tears|shakes|sick|threw up|threw|failed|bombed|dropped out|repeat a year|stoma|crohns|diabet*|epilep*|autis*|adhd|dyslex*|stutter|stammer|bipolar|ocd|ptsd|anxiety|depress*|panic*|breakdown|burnout|therapy|sertraline|antidepressants|<illness>|chemo|op|diagnosis|crash|scared|terrified|jealous|lonely|ashamed|alone|worthless|in bits|to pieces|came out|hospital|passed|left me|wife left|husband left|altar|worst|disaster|temper|sleeping on|did not (leave|eat|sleep)|hid|hide|hated|convinced|kicked out|gambl*|carer|no contact|hair fell|goodbye|bailiffs|wreck|fog) = 0.4
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
    '[snap], my contract ended in march too',
    '[mine was stillborn], i buy her a card every june',
    '[i was that kid] who ate lunch in the toilets',
    '[when callum left i slept] on the sofa for a month',
    '[i had panic attacks all through my twenties]',
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
    'i lost my job last week',
    "my husband died and i can't stop crying",
    'i have been scared of him for two years',
    'i made it myself, took two hours',
    'took me two hours to get home',
    'i am ashamed of myself',
    'mine arrived scratched',
    'you can crash at ours',
  ],
};
