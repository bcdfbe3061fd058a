import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'self-disclosing',
  phrases: `
i <adv>? (had|have had|went through|have been through|felt|feel|have felt|have|experienced|struggled with|know|did|do|get|was|am going|am dealing with|dealt with) <adv>? (through|in)? (the (very)? same|exact same|exactly (that|this|the same)|something (very)? similar|(that|this|it) (too|as well|myself)|that feeling|a similar)
(same|similar|it|that|exactly that|this) thing? happened <adv>? (to|with|for)? (me|my|us)
^ (me too|same here|been there|big same|same|same boat|samesies|snap|ditto) (here|$|honestly|when|last|my|i|we|twice|after|with|so much|as you)
i <adv>? have? <adv>? been (there|in (the same|your|a similar)|where you|through (it|that|this|the same|something))
(in (the same|a similar) (boat|position|situation|place|spot)|just the same when|the same way (in|when|at|as))
(reminds|takes|brings) me (of|back) <adv>? (when|my|how|to|the time|what i)
i? know (that|the|this) (feeling|pain|fear|struggle|drive|walk|silence|knot|dread|wait)
i know <adv>? (how|what) <adv>? _ <adv>? (is|feels|like|can be|felt) <adv>? (like|from|because|when|my|after|i) ..4 (i|my|mine|myself|too|from|me|we)
(speaking|coming)? (as|from) (someone|somebody) (who|whose|with)
^ (when|after|since|before|back when) (i|my|mine|our|ours|we|me and) ..3 (died|left|lost|<is>|went|passed|split|divorced|broke|failed|quit|came out|moved|born|diagnosed|cheated|dumped|walked out|kicked|lied|hit) ..8 (i|it|we|me|my|nobody|everyone|felt|took)
i <adv>? remember (that (feeling|silence|fear|year|winter)|(when|being|feeling|crying|not|sitting|thinking|how) ..4 (i|my|after|at|so|alone|lost)|like yesterday)
i used to = 0.4
(my|our) (<loved>|first|second|eldest|youngest|oldest|twins|lad|lass|wee|little one|old man|missus|other half) = 0.15
(i|we) <adv>? (feel*|felt|cry|struggle*|suffer*|stutter|stammer|worry|miss|hated|panic|lost|failed) ..6 (too|as well|myself) (<dear>|^|$)
(in my (case|experience)|from experience|happened to me|never told anyone|my own (grief|divorce|breakup|therapy|experience|<parent>)|no (good|better) at)
(took|cost) me ..2 (goes|attempts|therapy|ages|years|months|weeks|forever|a long time|a while|decades)
- took me ..4 (get (home|here|there)|park|find|fix|install|finish|make|this level)
- take it from
- (thank you|thanks|grateful) ..12
- (you|that you) <adv>? (feel|felt|are|were|must be|must feel) ..1 _
- (i|my|we|our|got|been) ..8 (today|tonight|yesterday|last night|this (morning|week|afternoon)|just now)
- i <adv>? (was|shouted|snapped|lost|threw|left|said|told|forgot|never|did not|hurt|let|took|went) ..5 ((at|on|with|to|for|from|let) (you|your)|you down|you (when|were))
- i am (so|really|very)? sorry ..8 (i|my|me)
- i <adv>? (love|like|want|will|can|could|need|hope|wish|should|think|bought|ordered|ate|watched|saw|booked|would) ..6 (too|as well|myself)
- when (i|we) (<is>|get) (at|in|on|home|there|out|here) <adv>? (the|tesco|shop|bus|train|town|work)
- (of|by|to|for|at|with|about|hate|hurt*|kill*|cut|cutting|harm*|blame|made|make|did it|do it|be|feel like|find) myself
i <adv>? also (had|have|grew|lost|went|was|got|felt|struggle*|feel|tend|worry|panic|hate|failed|left|suffer*|cried|needed)
i <adv>? (found|find) ..2 <awful> (too|as well|myself)
(on|to|with|for) (us|me) too
the same (with|for) (me|us|my|mine)
i <adv>? <adv>? (feel|felt|have felt|have been|have been feeling|get|am|was|react|reacted) <adv>? (like (that|this)|that way|this way|the same <adv>? (way|about|with|when|as|$)) <adv>? (too|before|sometimes|often|many times|all the time|once|lately|every|about|with|when|after|at|for|as well|myself|$)
(my|our|of|a) (old|last|first|ex|best|good|close)? (<loved>|mine|boss|manager|job|colleague|teacher) <adv>? (did|does|had|went through|goes through|struggle* with|was like|is like) <adv>? (the <adv>? same|that (too|once|to me|with me|$)|this (too|$)|something (like that|similar))
i <adv>? have? <adv>? (struggle*|dealt|suffer*|battled|wrestle*) with (it|that|this|the same|something (similar|like)|similar)
i (can|could|did|do) not ..2 (sleep|cope|eat|talk|feel|believe|know|stop) ..5 either $
(it|that) (makes|made|scares|hurts|hurt) me <adv>? <painful>? (too|as well)
^ (me neither|(neither|nor) (do|did|could|can|have) i)
(join|welcome to) (the club|my world)
(do not i know it|you and me both|makes two of us|story of my life|(describing|living) my (life|marriage|childhood|<parent>|ex|twenties)|could have written (this|that))
that (was|used to be) me (last|for|when|with|too|after|before|until|years|two|three|at your)
i was (that|the) ..1 (kid|girl|boy|child|lad|lass|teenager)
(i|my|our|mine|ours|we|her|him) ..2 (am|is|was|were|are|went) <adv>? (just)? the (very|exact)? same (way|at|with|about|after|when|for|back)
((i|we|nobody|me and my _) <adv>? (had|got|lost|spent|went|took|used|hid|cried|bawled|sat|lay|slept|did not|could not|never|felt|failed|wore|drank|ate|threw|told|came|left|hated|bottled|called|walked|wet|burned|froze|broke|stopped|tried|kept|blamed|married|moved|needed|was|were|do|am|have (a|an|got|had|it|that|this)|get|find|hate|see|dropped|nearly|bombed|flunked|quit)|^ (got|lost|failed|cried|hid|spent|sat|grew up|flunked|had (a|an))|^ (my|our|mine|ours) ..2 (used to|fell|was|had|did|went|got|left|died|came|never|cheated|drank|lied|hit|split|threw|said)) = 0.4
((with|like|after|since|about|before) (mine|ours)|^ (mine|ours)|(you are|your) not the only one|so (trust|believe) me i know|(same|story) (thing)? with (my|mine|our)) = 0.6
(too|as well|either|mine|ours) (<dear>|^|$|so|and|once|twice|at|around|with|after|in|when|before|for) = 0.5
myself (^|$|so|and|once|twice|at|around|after|in|when|before) = 0.6
my (anxiety|brain|depression|adhd|body|ptsd|grief|panic|mind|nerves|ocd|stress|insomnia|migraines) <adv>? (does|did|gets|goes|is|was|likes|loves|tells|told|went) = 0.6
^ (when|after|first time) (i|we|my _|our _|mine|_ (died|passed|left|walked)) ..5 (i|we) <adv>? (did not|could not|cried|felt|was|had|used to|slept|never|stopped|kept|lost|spent|thought|hid|went|sat|lived|drank|ate|talked|froze) = 0.6
(so (yeah|no judg*)|in good company|i know what ..3 like|i once|(just|exactly) like (that|this|yours|you) ^|if (that|it) helps|for what it is worth|not (just|only) you|you are not alone) = 0.6
(in (school|high school|_ grade|college)|growing up|at (13|14|12|11)|years (and|now|on|later)) = 0.4
(learn*|found out) ..2 the hard way
^ <adv>? (never told (anyone|anybody|a soul|you)|do not (talk about|tell|say) (this|many|it|that)|full disclosure|if i am <adv>? honest|i will be honest|can i (tell you|be honest)|confession|between (you and me|us)) = 0.6
so yeah? i <adv>? <adv>? (get|know|understand|feel|can relate) <adv>? (a bit|some|something|it|that|how|what|this|the|where|you|about) = 0.6
i <adv>? still (wake|cry|flinch|dream|hear|set|carry|count|catch|lie|check|talk|hate|get|can not) = 0.2
(once|twice|(three|four|several|six) times before|years before i|before (i (got|passed|met|found|was|had|could|told|asked)|our|we (had|got|stopped)|it stuck)|back then|at (your|my) age|in (94|95|96|97|98|99|08|09|199*|200*|201*)|(of|in) 202*|in my (teens|twenties|thirties|forties|first|second|last)|as a (kid|child|teenager|student|boy|girl|wean)|when i was|till i was|until i was|so i have|even now|to this day|for ..5 (years|year|months|month|decade|fortnight|week|weeks|days)|my (first|late)|went through|at (uni|college|15|16|17|18|19)|after (mine|ours)|the (night|year|day|week) (my|our|i)|years ago|never ..1 (forgave|forgiven|lived)|no joke|all through|more than once) = 0.4
(died|death|lost|buried|funeral|grave|widow*|divorce*|split|cheat*|ghosted|dumped|miscarr*|stillb*|postnatal|ivf|adopted|foster|in care|prison|drank|drunk|alcoholic|sober|relaps*|rehab|debt*|bankrupt|evicted|homeless|redundan*|sacked|fired|laid off|let go|signed off|bull*|abort*|self harm*|pregnan*|custody|beaten|expelled|resit*|nightmares|insomnia|tablets|meds|counsell*|rejected|skint|overdraft|homesick|closet|flunked|prem|cried|cry|bawled|sobbed|crying|tears|shakes|sick|threw up|threw|failed|bombed|dropped out|diabet*|autis*|adhd|dyslex*|stutter|stammer|bipolar|ocd|ptsd|anxiety|depress*|panic*|breakdown|burnout|therapy|sertraline|antidepressants|<illness>|chemo|op|diagnosis|crash|scared|terrified|jealous|lonely|ashamed|alone|worthless|in bits|came out|hospital|passed|left me|worst|disaster|did not (leave|eat|sleep)|hid|hide|hated|convinced|kicked out|gambl*|carer|no contact|goodbye|wreck) = 0.4
i (am|was) <adv>? the same ^
that is <adv>? (how|what|who|where) i <adv>? (was|felt|am|feel|did|had|went|do|get)
i <adv>? (had|have had) (that|this|those|these|(days|nights|shifts|times) like) ..5 (too|as well|myself|after|with my|with mine|once|when i|last year|years ago)
i <adv>? get (that|this|like that|like this) ..6 (too|as well|myself)
(i|we) <adv>? have? been <adv>? (struggling|feeling|crying|low|in therapy|on (tablets|antidepressants|meds)|<painful>) ..2 (too|as well|myself|lately|since my)
(i|we) (lost|buried|nursed) (my|our|a|two|three|both|mine) ..6 (too|as well|at (your|that|16|17|18|19|20|21)|in (199*|200*|201*)|when i|years ago|young)
i (had|have|would) <adv>? (a|an|my own)? <adv>? (breakdown|burnout|panic attack*|depression|anxiety|disorder|postnatal|miscarriage|stillbirth|<illness>|divorce|wobble|(bad|dark|rough) _) ..4 (too|as well|myself|at|in (my|199*|200*)|after|when i|years|and|so|once)
for me <adv>? (the|it) ..3 (was|were|is)
(my|our) ..1 (<loved>|lad|lads|lass|fella|hubbys|mums|dads) <is>? <adv>? the same ^
my (old)? (<loved>|boss) (was|is) (like that|exactly like|(a|an) (drinker|alcoholic|addict|gambler))
i am on (them|those|that one|the same)
i <adv>? know (what|how) it (is like|feels) (to|when|being|having|not)
wish (someone|somebody|anyone|i) had (told me|known|said)
(in a|a) (bad|dark|low|similar|rough) (place|way|patch) (too|once|back|after|when|last|at|myself)
my (therapist|counsellor|counselor|sponsor) (told|says|said|once|always|reckons|had me|made me)
i always (feel|felt|worry|panic) _
^ growing up (i|we|my|in)
((first|final|that) (year|term|winter|summer|marriage|ward)|(it|that) <adv>? (passes|passed|lifts|lifted|gets (better|easier)|got (better|easier)|does (pass|lift|get))|so ..2 get it|know how it|eventually|in the end|not (till|until)|kept it ..2 (quiet|secret|myself)|thought i was the only|you will (get|be)) = 0.4
- the same (phone|car|coat|shoes|bag|top|one)
i <adv>? (have|had|got) ..1 a (<loved>|boss|manager|job) like (that|this|yours)
(my|our) ..1 <loved> (went|had been) through (a|it|that|the same|this|hell)
personally i (found|find|felt|struggle*|cried)
i <adv>? (worry|think|feel|struggle) ..2 the same
i <adv>? (am|was|get|got) ..1 <painful> (of|about|when|at|in|before|around) ..4 (too|as well|myself|also)
`,
  guards: ['question', 'conditional', 'reported'],
};

export const examples: Examples = {
  yes: [
    '[i had the same thing] when we moved',
    '[me too] honestly',
    '[i have been there]',
    '[my sister had the same] problem for years',
    'that [reminds me of when] i left home',
    '[i used to cry] every night at that age',
    '[i struggled with anxiety too]',
    '[my anxiety does that] too, always on a sunday',
    '[when we lost the shop i could not] get up for days',
    "[that's how i was] after the fire",
    '[i had that with my] second, pure dread',
  ],
  no: [
    "i'm at the station",
    'i would be furious too',
    'i have the same phone too',
    'see you at the same time',
    'when i was in tesco i saw a dog in a pram',
    'i want one as well',
    'i am ashamed of myself',
    'same time next week then',
    'that was me at the door earlier',
    "when i get paid i'll sort it",
    'you are not alone, the plumber is there',
  ],
};
