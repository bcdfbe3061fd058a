import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'attacking',
  phrases: `
<youre> <adv>? (being|such|just|nothing but|one)? (a|an|the|such a|a right|the biggest)? <very>? <nasty>? <nasty>? <insult>
<they> (is|are|was|were) <adv>? (a|an|such a|all|the)? <very>? <nasty>? <nasty>? <insult>
(you|you are|your|are you) <adv>? (being|such|just|nothing but|one)? (a|an|such a|a right|the biggest)? <very>? <nasty>? (old|wee)? <pest>
(^|hey|oi) <nasty>? (<insult>|dumbass) $
(<insult>|<pest>) (you are|are you) $
you <nasty> <nasty>? (people|man|woman|boy|girl|thing|excuse|lot|so and so|sod|beggar|witch|get)
you ..2 old (witch|cow|hag|bag|bat|toad|crow|boot)
^ you <harsh> _? _ $
you (are|was) <very>? (worthless|disgusting|repulsive|vile|dead to me|nothing ($|to me|without|but)|evil|despicable|thick|ugly|fat|useless|dumb|stupid|pathetic|insufferable|a waste|the worst|hideous|brain dead|full of shit|spineless|not (right in the head|all there|worth)|no (son|daughter|sister|brother|friend|mother|father|man) of|dead ($|when))
(you are|your|think you are) <adv>? (a|an|such a|nothing but an?)? <very>? (joke|embarrassment|failure|nobody|burden|sorry excuse)
(joke|excuse) (of|for) a _ you
your (worthless|useless|pathetic|disgusting|stupid|ugly|dumb|trash|rubbish|dead) (^|at|mate)
(useful|useless|dumb|thick|dense|stupid|bright|welcome) as (a|an|two|mince|shit)
(shit|crap|terrible|horrible|awful|rubbish) (mother|father|mum|mom|dad|husband|wife|daughter|son|sister|brother|human|human being) (you|$)
shut <adv>? (up|your <nasty>? (mouth|gob|face|trap|eyes up)|the fuck|it $)
(fuck|screw|sod|piss|bugger|jog|bog|f) (off|you|yourself|right off)
(go (fuck|screw|kill|hang|choke|rot|jump (off|in front)|drown)|(go|burn|rot|get|straight) (to|in|tae) (hell|fuck|the (bin|sea))|(eat|suck) (shit|a (dick|bag)|my)|bite me $|kiss my (ass|arse|dick))
(drop dead|jog on|sick of your face|get lost|get fucked|get stuffed|up yours|choke on|kill yourself|go die|out of my (life|sight|face)|wish you (were dead|were not (my|born|here)|were never|had never|would die)|watch your (back|mouth)|better watch (it|yourself)|get the fuck|never speak to me|sick of the sight|wind your neck|crawl back|rot in|coming for you $)
(shove|stick) ..2 (up your|where the)
hope you (die|rot|choke|suffer|burn|fail $|end up (alone|dead|in)|crash|drown|lose|regret|get (cancer|fired|hit|dumped|what|sacked|evicted)|are (miserable|proud of yourself|alone))
hope your ..3 (burns|burst|bursts|fails|dies|crashes|collapses|rots|breaks|cheats|sinks)
hope <adv>? (he|she|they|it|your _|everyone) <adv>? (leaves|leave|dumps|dump|hates|hurts|gets) (you|on you|$)
(i|^) <adv>? (hate|despise|loathe|detest|can not (stand|bear)) (you|your|the (sight|sound) of you)
you <adv>? (disgust|repulse|revolt|sicken) (me|us|everyone)
you <adv>? (make|are making) (me|us|everyone) <adv>? (sick $|want to <adv>? (vomit|be sick|throw up|puke|hurl))
(make|makes) my skin crawl
(nobody|no one) <adv>? (likes|wants|loves|respects|would miss|ever liked|will ever love|asked for|cares about|can stand|needs) (you|your)
i (will|am going to|could|would|should|want to) <adv>? (kill|hurt|break|smash|beat|destroy|end|bury|punch|slap|strangle|stab|shoot|ruin|murder|knock|kick|find|fuck|drown|report) (you|your)
i (will|am going to) <adv>? (make (sure (you (never|regret|lose|suffer|pay|do not)|everyone knows)|you (sorry|regret|pay|suffer)|your life))
(touch|come near|go near|say that|set foot|show your face|threaten|hurt|open your mouth) ..8 and (see|watch|<ill>|i am|you will|you are|it will|find out)
do not you? (dare|ever) (come|touch|speak|talk|contact|set foot|show|go near|threaten)
you (will|are going to) <adv>? (regret (this|the day|ever)|pay for|be sorry|die alone|end up alone|never (amount|be (anything|loved|half|good enough)|find anyone))
(wait (until|till) i (get|find|see) you|make you (pay|regret|suffer)|and (see|watch) what happens|one more (word|peep|lie|step) and|know where you (live|work|sleep|park|drink)|what is coming to you|(done|finished) with you ^|one eye open|days are numbered|you are dead (^|meat)|(make sure|and) you never (see|work|walk|get|find|have (a|another)|set)|learn to read|buy yourself a)
(knock|smash|kick|punch|rip|cut|ram|slap|shove) (your|you) ..2 (teeth|face|head|legs|neck|ass|arse|throat|lights|in|out|off|down|senseless)
you (are|will) <adv>? (be|getting|get) (slapped|battered|decked|knocked|smacked|leathered|stabbed)
who (do|the hell do|the fuck do) you think you are
(wish|regret) i? had? (never|ever)? (met|knew|known|married|trusted) you
who would <adv>? (want|love|marry|date|miss|believe) you $
you do not deserve (to (live|breathe|exist|be)|him|her|them|friends|love)
better off without you
favour and (leave|die|go|jump|disappear|shut|drop|get lost|fuck|stop)
(sad|pathetic|miserable|sorry) (little|excuse|wee) (man|woman|life|lives|person|girl|boy|for|loser)
(are you|how) <adv>? (thick|stupid|dumb|brain dead)
<nasty> <nasty>? <insult> = 0.7
<insult> = 0.34
i <adv>? (hate|despise|loathe|detest|can not stand|have no respect for|want to (kill|punch|hurt|rape|beat|murder)|will (kill|punch|hurt|rape|beat|murder)|am (so)? sick of) ..3 (<group>|<insult>)
(should|ought to|deserve* to|hope|wish) <adv>? (they|he|she|them|him|her)? <adv>? (be|get)? <adv>? all? (killed|executed|exterminated|wiped out|hanged|shot|gassed|raped|beaten|burned|eradicated|deported|slaughtered|murdered|tortured|castrated|lynched|punched)
(must|need to|have to|want|want them to) (all be|all|be) (killed|executed|exterminated|wiped out|hanged|shot|gassed|raped|eradicated|deported|slaughtered|murdered|tortured|castrated|lynched)
(<group>|<insult>|they|those) ..4 (should|ought to|must|deserve to|need to|have to) <adv>? all? <adv>? (die|burn|rot|suffer)
(hope|wish) (they|you|he|she) <adv>? all? <adv>? (die|burn|rot|suffer)
^ (kill|exterminate|gas|shoot|hang|rape|slaughter|burn|bomb|deport|death to|fuck|screw|down with) (all|every|each|those|these|the|them) = 0.9
(kill|exterminat*|gas|shoot|hang|rape|slaughter|beat|eradicat*|deport|wipe out|cut|smash|fuck|screw|death to|hurt|attack|rid of|destroy|punch|stab) ..3 (<group>|<insult>|throats)
<group> ..3 (is|are|should|seem|act|look|will|belong|deserve) <adv>? (all|just|nothing but|like|such|so|a|the|not|basically|always)? <very>? (<insult>|<nasty>|worst|subhuman|dirt|criminals|terrorists|thieves|rapists|human|problem|threat|abomination|gross|inferior|die|sick)
<group> ..3 (make me sick|disgust|belong in|not (belong|deserve)|suck|ruin*|deserve to|go back|stink|fuck off|get out|out of (this|our|my)|go to hell)
(<nasty>|typical) <group>
(<group>|people|those) like (you|that)
(disgusted|sickened|repulsed) by .. <group>
(punch|slap|kick|shoot|stab|hang|strangle) (him|her|them|that|those) ..2 (face|head|<insult>|throat)
- not (a|an|such a|so|the)? <nasty>? <insult>
- hate your (boss|job|<loved>|school|work|teacher|landlord)
- hate (you (had|have|are|were|going)|that you|your ..2 for)
- (find|beat|see|meet) you (at|by|in|on)
- shut up (no way|are you serious|really)
- (traffic|weather|exam|printer|phone|computer|train|bus) ..2 go to hell
- (saying|said|wrote|called|calling|call|calls|claim*|tell|telling|told|shouted|hear*|believe|think|thinks|who|phrase|post|illegal|wrong) ..4 (<insult>|<nasty>|hate|kill|die|<group>)
- (hate|despise|can not stand) (when|how|that|it|seeing|the way|people who|racism|this|my)
- (he|she) ..6 what (a|an) <nasty>? <insult>
- (he|she|they) (is|are|was|were) ..3 (<insult>|<nasty>)
- what (a|an) <insult> $
- (i am|i was|i feel like|me being|myself) <adv>? (such|just|a|an|such a|like a|like an|being|the)? <very>? <nasty>? (<insult>|<pest>)
- (love|respect|support|protect|welcome|amazing|wonderful|beautiful|great) <adv>? <group>
- (rat|rats|snake|pig|pigs|cow|animals|trash|garbage|monster|filth|freak|jerk|dick) (cage|bin|farm|year|out|can|bag|day|research|shelter|rescue|chicken|collection|control|free|is|on|at|was|from|who|about|the|in|of|for|has|came|headed)
- (nobody|no one|not|never) .. (should be|deserve*)
(worse than useless|horrible human|waste of (space|oxygen|skin|a human))
(nigg*|fagg*|tranny|trannies|wetback*|kike*|chink*|muzzies|queers)
(life|lives) (is|are) <adv>? (not)? worth (absolutely)? (nothing|shit|less)
(typical of|trust) (a|an|<group>) <group>?
(only|just) <group> (are|is|would)
(the)? (dumbest|stupidest|worst) (people|person)
than any <group>
(abhor|scorn i feel for) ..2 <group>
(nobody|no one) would <adv>? (notice|care|miss|cry|believe|want) ..3 you
(everyone|everybody|they all|we all) <adv>? (hates|hate|laughs at|can not stand) you
you are <adv>? (a|an|such a|one) <harsh> ..3 (man|woman|person|boy|girl|human|cow|piece|individual)
`,
  guards: ['reported', 'banter'],
};

export const examples: Examples = {
  yes: [
    "[you're an idiot]",
    '[nobody likes you]',
    '[go to hell]',
    '[you vile little man]',
    '[one more word and] i swear',
    '[i know where you live]',
    '[hope your business fails]',
    "[i'll knock your teeth] out",
    '[you rotten so-and-so]',
    "you're [a joke of a father]",
  ],
  no: [
    'shit, missed my train',
    'nooo shut up 😂',
    'fucking hell that was close',
    'i love you, you idiot 😂',
    'hope you get well soon',
    'who would want to hurt you',
    'you make me so happy',
    'we know where you can get one',
    'hope your gran gets well',
    'keep going and see how you feel',
  ],
};
