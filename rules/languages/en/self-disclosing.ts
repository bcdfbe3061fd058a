import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'self-disclosing',
  phrases: `
# the same
i <adv>? (had|have had|went through|have been through|felt|feel|have felt|have|did|experienced|was going through|get|dealt with|struggled with|struggle with|know|lived through|suffered) <adv>? (through)? (the (very)? same|the exact same|exactly the same|exactly that|exactly this|something (very)? similar|that too|that as well|it too|it as well|this too|the same thing|similar|a similar|the same feeling|the same problem|the same issue|that feeling|the feeling|that feeling well|the same way|all of that too|those too|those thoughts too|it myself) 
(same|similar|exact same|the same|that|it|something similar|this) <adv>? (thing|stuff|story)? <adv>? (also|too)? (happened|here|with me|happens|was me|was (exactly)? me|boat) <adv>? (to|with|for|here|as|a|last|when|too)? <adv>? (me|my <loved>|us|you|$|when|a|years|too|last|couple|friend|year)
^ (same|me too|same here|me as well|me neither|ditto|samesies|been there|big same|likewise) <adv>? ($|with|honestly|when|i|it|last|my|and|girl|a|twice|after|many|too|love|mate)
(i have|ive|i had|i) <adv>? been (there|in (the same|your|that|a similar|this exact|this|that exact)|where you|through (it|that|this|the same|something|a|two|my own|all that|it all)) <adv>? (too|shoes|situation|position|place|boat|with|are|$|myself|and|as well|when|similar|divorce|breakup|last|many|twice|same|spot|well|before|as)?
(went|been|going|gone) through <adv>? (that|it|this|the same|something|a|my own|ivf|chemo|a divorce|cancer|a miscarriage|all that|exactly|two|something similar|depression|all of it|the exact) <adv>? (too|as well|myself|with|last|when|similar|years|after|a few|a couple|a while|back|in my|divorce|same|before|in) 
(i was|i am|im) <adv>? (in the same|in your|in a similar|exactly like|just like|the same|the exact same|exactly the same|like that|like you|also like|in that|also in) <adv>? (boat|position|situation|shoes|place|you|too|way|as|when|after|with|myself|that|like) 
(also|too|myself|as well) <adv>? (lost|had|have|been|struggled|suffer|suffered|feel|felt|went|got|battled|experienced|failed|grew up|cheated|divorced|struggle|deal|cry|cried|get|left|fired|bullied|find) <adv>? (a|my|with|that|it|from|through|this|fired|like|so|the|through a|to|into|left|out|anxious|lonely|sad|bullied|all|in|panic|really|very|too|anxiety|depression|up|it hard) = 0.7
i too (lost|had|have|been|struggled|suffer|suffered|feel|felt|went|got|was|am|know|experienced|failed|find)
(reminds|reminded|takes|brings) me (of|back) <adv>? (when|my|how i|to when|to my|the time|what i|to the|memories|a time|of when|of my|so much of)
(i)? know (that|the|this) (feeling|pain|fear|exact feeling|struggle) <adv>? (too|well|so|all too|very|from|from when|myself|when|of|$)
i know <adv>? (how|what) <adv>? (that|it|this|hard|much|losing|painful|awful|lonely|scary|shit|being|a|tough|horrible) <adv>? (is|feels|like|can be|that is|it is|felt|was) <adv>? (like|from|because|when|i|my|having|after|to|since|$|too|as|it|that|first) ..5 (i|my|myself|me|from|because|too|having|mine|own) = 0.9
as (someone|somebody|a person) who <adv>? (has|had|also|lost|went|is|was|suffers|struggles|lives|grew|did)

# my own story
(when|after|since|before|until|the (day|year|week|night)|the first (year|week|month|time) after|back when|year|months after|weeks after) (i|my|mine|our|ours|we|me) ..2 <adv>? (<loved>|lost|left|died|was|were|had|got|went|passed|split|divorced|broke|failed|quit|came out|moved|miscarried|gave birth|started|turned|had my|is) <adv>? (was|got|died|left|passed|had|went|my|your age|diagnosed|born|fired|up|through|a|in|me|of|away|lost|divorced|bullied|pregnant|out|the|depressed|about|that|moved|on|14|15|16|17|18|19|20|21|22|23|24|25|made redundant|young|little|younger|sick|ill|at|job|so|too|suddenly|to|dumped|cancer) ..4 (i|it|we|me|my|nobody|no one|people|everyone|the|took|too|felt|couldnt) = 0.8
(my|mine|our) ..1 <loved> <adv>? (also|too)? (did|does|had|has|was|went|said|used to|always|left|died|passed|got|passed away|is|do|were|took|cheated|had it|would|kept|lost|dumped|walked out) <adv>? (the same|that (too|to me|with me|as well)|exactly that|this too|it too|the exact same|the same thing|that once|similar|something similar|just like that|exactly the same|like that|as well|too)
my <loved> ..8 (too|as well|myself) = 0.6
(my|our) ..1 <loved> <adv>? (died|passed|passed away|left|had|was diagnosed|killed|got|took) ..6 (ago|years|when i was|i remember|back then|as well|last year|in (2|19|20)*|in my|before i|once|at the time|and i (remember|still|felt|cried|was|know|could|never|did|had)) = 0.9
i <adv>? (lost|buried) (my|our|mine|a|him|her|both) ..3 (ago|too|last year|as well|when|in|years|myself|back|at|to|before|and i|young) = 0.9
i <adv>? (remember|still remember|remember when|remember being|remember my|remember the|remember feeling|remember how|remember after|remember crying|will never forget) <adv>? (my|when|the|being|after|how|feeling|crying|not|that|first|sitting|it|i|lying|thinking) <adv>? (first|i|my|when|that|after|was|were|had|felt|like|so|night|day|year|week|time|exactly|the|alone|in|month|feeling|dad|mum|mom|lost|awake) <adv>? (i|in|of|after|without|at|when|that|my|was|with|like|so|night|day|year|week|too|lost|had|he|she)
i <adv>? (used to|struggled|struggle|suffered|suffer|battled|dealt|have dealt|have struggled|have suffered|had|have|was in|went to|grew up|spent|cried|bawled|cry|slept|drank|hid|lied|failed|cheated|quit|dropped|got|was|did not|could not|never|took|also|needed|still|saw|had a|have been in|was on) <adv>? (with|feel|cry|lie|hide|hate|think|have|panic|anxiety|depression|a breakdown|a burnout|burnout|therapy|a therapist|counselling|postnatal|an eating|an abortion|a miscarriage|get|be|drink|cut|bullied|fired|dumped|divorced|rejected|made redundant|laid off|antidepressants|about it|my eyes out|every|for|in bed|up in|up with|told anyone|eat|sleep|get out|stop|out of|off work|a year|two years|months|six months|three months|weeks|years|speak|talk|scared|signed off|there myself) <adv>? (too|myself|for (weeks|months|years|ages|a|two|three|six)|every|as well|when|like that|after|about that|in my|the same|that|a lot|at your age|at school|back then|last year|over|a few|a couple|years|with|once|in the|in|so|panic|anxiety|depression|year|months|weeks|attacks|of|from|to|at|alone|out|and) = 0.7
(i was|i were|i felt|i am|im|i feel|i get) <adv>? (also|too|just as|equally|the same)? <very>? (<painful>|in therapy|bullied|divorced|diagnosed|on antidepressants|depressed|an addict|an alcoholic|cheated on|dumped|in hospital|signed off|the same|made redundant) ..4 (too|as well|back then|myself|for (a while|months|years|weeks|ages)|at your age|when i was|when my|last year|years ago|in my (first|twenties|teens|20s|30s|thirties)|at school|that age|once|about (that|this|it) too|all the time too|my first|a while myself)
(me and my|my <loved> and i|my <loved> and me|we) <adv>? (also|did not|stopped|had|went|split|fell|lost|separated|were|nearly|almost|argued|fought|havent|have not|used to|never) <adv>? (speak|talk|the same|speaking|talking|through|out|that|it|up|our|a miscarriage|too|a baby|lost|split|divorced|not|a|rough|fighting|spoken|one|fight|ivf|counselling) ..4 (years|months|too|as well|the same|time|ago|after|when|once|back|last|patch|ages|weeks|for a|same) = 0.9
(with|for) me (it was|it is|it took|it started|that was|it did|it helped|it happened|it never|personally it) <adv>? (the|my|a|when|different|similar|after|years|months|exactly|ages|worse|like|about|because|hard|really|not|all|anger|fear|guilt|too|long|two|three|more)
(in my (case|experience|own experience)|speaking from experience|from my own experience|from experience|it happened to me|happened to me (too|once|last|as|when|twice|a|years|in)|my own (experience|story|struggle|grief|divorce|breakup|therapy)|my story|took me (years|months|weeks|ages|a long time|a year|two years|forever) to|i am no (good|better|stranger)|i find (it|that) (hard|difficult|scary|tough) too|never told anyone|not told anyone|between us i|just between us|nobody knows (this)? but|i will be honest i|to be honest i (also|too|have|struggle|am|was|find|feel|cried|still)|if i am honest i (too|also|still)|confession)
(mine|my own) <adv>? (was|died|left|is|did|had|were|has|went|passed|got|started|also|took|too) <adv>? (the same|too|last|when|similar|like that|a|in|years|away|me|also|diagnosed|ago|as well|exactly|and|just|worse|after|of|with|at)
(i|we) (am|are|feel|was|were|have been|get) ..4 (about|over|with|of|by) (this|that|it|all this|him) (too|as well|myself|also)
i (cried|cry|feel|felt|struggle|struggled|worry|worried|bawled|miss|missed|hate|hated|panic|panicked|find|found|failed|got|lost|think|thought|was|had|have|am|went|did|do|would) ..5 (too|as well|myself) $ = 0.8

- me too (please|thanks|thank|with (cheese|fries|sauce)|haha|lol|see you)
- i would 
- i (am|was|have been) there (at|by|in (5|10|20|a)|on|now|soon)
- (same|same thing) (time|place|day|as|again|page|size|for)
- (same here) (pizza|coffee|beer|order)
- i (love|like|want|will|can|could|need|hope|wish|should|think|bought|ordered|ate|watched|saw|booked|got (one|mine|it|tickets|the)) ..5 (too|as well|myself)
- (i|we) (have|had|got) (one|the same (phone|car|coat|jacket|shoes|bag|size|laptop|name|bike|top)|the same one|this one|that one|it) ..2 (too|as well|$)
- when (i|we) (was|were|got|get|am) (at|in|on|home|there|to|back|out|here) <adv>? (the|tesco|aldi|lidl|shop|bus|train|it|town|work|i saw)
- (my <loved>) (is|are|has) ..4 (coming|visiting|cooking|picking|here|outside|birthday|driving|staying) ..4 (too|as well)
- i know (that|this|the) (feeling)? (song|place|film|guy|one|street|pub)
- reminds me (of the (film|song|time we)|to)
- do you
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
  ],
};
