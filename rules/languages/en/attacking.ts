import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'attacking',
  phrases: `
<youre> <adv>? (being|such|just|nothing but|one)? (a|an|the|such a)? <very>? <nasty>? <nasty>? <insult>
<they> (is|are|was|were) <adv>? (a|an|such a|all|the)? <very>? <nasty>? <nasty>? <insult>
(^|hey|oi) <nasty>? <insult> $
(what|such) (a|an) <nasty>? <nasty>? <insult> $
you <nasty> <nasty>? (people|man|woman|boy|girl|thing|excuse|lot)
(your|you) <loved> is a <nasty>? <insult>
you (are|was) <very>? (worthless|disgusting|repulsive|vile|dead to me|nothing|evil|despicable|thick|ugly|fat|useless|dumb|stupid|pathetic|insufferable|a waste|the worst|hideous|brain dead|full of shit|spineless)
shut <adv>? (up|your|the fuck)
(fuck|screw|sod|piss|bugger|jog) (off|you|yourself|right off)
(go (fuck|screw|kill|hang) yourself|(go|burn|rot) (to|in) hell|(eat|bite|suck|kiss) (shit|my (ass|arse|dick)))
(drop dead|get lost|get fucked|get stuffed|choke on|kill yourself|go die|out of my (life|sight|face)|hope you (die|rot|choke|suffer|burn|fail|end up|get)|wish you (were dead|were never|had never|would die)|watch your (back|mouth)|know where you live|get the fuck|never speak to me|sick of the sight)
i <adv>? (hate|despise|loathe|detest|can not stand) (you|your|the sight of you)
you <adv>? (disgust|repulse|sicken|make) (me|me sick) $
(nobody|no one) <adv>? (likes|wants|loves|respects|would miss|ever liked|will ever love|asked for|asked|cares about) (you|your)
(everyone|everybody|they all|we all) <adv>? (hates|hate|laughs at|can not stand) you
i (will|am going to|could|would|should|want to) <adv>? (kill|hurt|break|smash|beat|destroy|end|bury|punch|slap|strangle|stab|shoot|ruin|murder|knock|kick|find|fuck) (you|your)
you (will|are going to) <adv>? (regret|pay for|be sorry|die alone|end up alone|never amount)
(wait (until|till) i (get|find|see) you|make you (pay|regret|suffer))
who (do|the hell do|the fuck do) you think you are
(worst|shittiest) (mother|father|mum|mom|dad|friend|person|husband|wife|son|daughter)
(wish|regret) i? had? (never|ever)? _ you
you do not deserve (to (live|breathe|exist|be)|him|her|them|friends|love)
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
- shut up (no way|are you serious|really)
- you will regret not
- (traffic|weather|exam|printer|phone|computer|train|bus) ..2 go to hell
- (saying|said|wrote|called|calling|call|calls|claim*|tell|telling|told|shouted|hear*|believe|think|thinks|who|phrase|post|illegal|wrong) ..4 (<insult>|<nasty>|hate|kill|die|<group>)
- (hate|despise|can not stand) (when|how|that|it|seeing|the way|people who|racism|this|my)
- (nooo|no|haha|lol) .. shut up
- (he|she) ..6 what (a|an) <nasty>? <insult>
- (he|she|they) (is|are|was|were) ..3 (<insult>|<nasty>)
- what (a|an) <nasty>? <insult> $
- (i am|i was|i feel like|me being|myself) <adv>? (such|just|a|an|such a|like a|like an|being|the)? <very>? <nasty>? <insult>
- (love|respect|support|protect|welcome|amazing|wonderful|beautiful|great) <adv>? <group>
- (rat|rats|snake|pig|pigs|cow|animals|trash|garbage|monster|filth|freak|jerk|dick) (cage|bin|farm|year|out|can|bag|day|research|shelter|rescue|chicken|collection|control|free|is|on|at|was|from|who|about|the|in|of|for|has|came)
you are a <nasty> (person|man|woman|human)
what (a|an) <insult> (you|he|she)
die already
- (nobody|no one|not|never) .. (should be|deserve*)
hope you (choke|rot|die|suffer|burn)
(worse than useless|horrible human|waste of)
(nigg*|fagg*|tranny|trannies|wetback*|kike*|chink*|muzzies|queers)
(life|lives) (is|are) <adv>? (not)? worth (absolutely)? (nothing|shit|less)
(typical of|trust) (a|an|<group>) <group>?
(only|just) <group> (are|is|would)
(the)? (dumbest|stupidest|worst) (people|person)
end to (those|all|these|every)
than any <group>
(abhor|scorn i feel for) ..2 <group>
of course (they|he|she) (are|is) <nasty>
`,
  guards: ['reported', 'banter'],
};

export const examples: Examples = {
  yes: [
    "[you're an idiot]",
    '[shut the fuck up]',
    '[i hate you]',
    '[you make me sick]',
    '[fuck off]',
    '[you stupid cow]',
    '[nobody likes you]',
    '[i will break your face]',
    '[you are worthless]',
    '[get out of my life]',
    '[go to hell]',
    '[you are a waste of space]',
    '[i wish i never met you]',
  ],
  no: [
    'shit, missed my train',
    "you're not an idiot",
    'i do not hate you',
    'she called me an idiot',
    'nooo shut up 😂',
    'i am such an idiot',
    'the rat cage needs cleaning',
    'fucking hell that was close',
    'i hate it when it rains',
    'my pig farm game is fun',
    'i love you, you idiot 😂',
    'take the trash out please',
    'women are amazing',
    'nobody should be killed for who they love',
  ],
};
