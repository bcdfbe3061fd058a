import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'attacking',
  phrases: `
<youre> <adv>? (being|such|just|nothing but|one)? (a|an|the|such a)? <very>? <nasty>? <nasty>? <insult>
(^|hey|oi) <nasty>? <nasty>? <insult> $
(what|such) (a|an) <nasty>? <nasty>? <insult> $ 
you <nasty> <nasty>? (<insult>|people|man|woman|boy|girl|thing|excuse|lot)
you (are|was) <very>? (worthless|disgusting|repulsive|vile|dead to me|nothing|evil|despicable|disgraceful|thick|ugly|fat|useless|dumb|stupid|pathetic|insufferable|a waste|the worst|hideous|revolting|sick in the head|brain dead|retarded|full of shit|not even worth|beneath)
shut <adv>? (up|your|the fuck|it)
(fuck|screw|sod|piss|bugger|jog|eff) (off|you|yourself|u|right off|all of you)
go (fuck|screw|kill|hang|drown) yourself
(go|burn|rot) (to|in) hell
(eat|bite|suck|kiss) (shit|my (ass|arse|dick|balls))
(drop dead|get lost|get bent|get stuffed|get fucked|choke on|kill yourself|up yours|go die|out of my (life|sight|face)|world a favour|hope you (die|rot|choke|suffer|get|burn|fail|never|end up)|wish you (were dead|were never|had never|would die)|watch your (back|mouth)|know where you live|get the fuck|sick of the sight|deserve to be alone)
i <adv>? (hate|despise|loathe|detest|can not stand) (you|your|the sight of you)
you <adv>? (disgust|repulse|sicken|make) (me|me sick|us sick) $
(nobody|no one|everyone|everybody|they all|we all) <adv>? (likes|wants|loves|love|cares about|hates|hate|laughs at|respects|would miss|ever liked|will ever love|asked for) (you|your)
i (will|am going to|swear i will|could|would|should|want to) <adv>? (kill|hurt|break|smash|beat|destroy|end|bury|punch|slap|batter|strangle|stab|shoot|ruin|murder|knock|cut|kick|hunt|find|fuck) (you|your|u)
you (will|are going to) <adv>? (regret|pay for|be sorry|die alone|end up alone|end up dead|never amount|be dead)
wait (until|till) i (get|find|see|catch) you
i will make you (pay|regret|suffer|wish)
who (do|the hell do|the fuck do) you think you are
(worst|shittiest) (mother|father|mum|mom|dad|friend|person|husband|wife|brother|sister|son|daughter|human) (ever|in|i|alive|on)
(wish|regret) i? (had)? (never|ever) (met|meeting|married|marrying|had|having|knew|known) you
you do not deserve (to (live|breathe|exist|be)|him|her|them|friends|love)
<nasty> <nasty>? <insult> = 0.7
<insult> = 0.34
i <adv>? (hate|despise|loathe|detest|can not stand|want to (kill|punch|hurt|destroy|rape|beat|murder|shoot)|will (kill|punch|hurt|rape|beat|murder|find and)|am going to (kill|punch|hurt|rape|beat|murder)|have no respect for|am (so)? sick of|am disgusted by) ..3 (<group>|<insult>)
(should|ought to|must|deserve to|deserves to|need to|needs to|hope|wish|want|going to|have to|gotta) <adv>? (they|he|she|them|him|her)? <adv>? (all)? (be|to be|get)? <adv>? (killed|executed|exterminated|wiped out|hanged|shot|gassed|raped|beaten|burned|eradicated|deported|slaughtered|murdered|tortured|put down|locked up|castrated|lynched|sterilised|die|burn|suffer|rot|perish|bombed|punched|stoned|hurt|kicked out)
^ (kill|exterminate|gas|shoot|hang|lynch|rape|slaughter|burn|bomb|eradicate|deport|wipe out|death to|fuck|screw|to hell with|down with) (all|every|each|those|these|the|them) = 0.9
(kill|exterminate|gas|shoot|hang|lynch|rape|slaughter|beat|eradicate|deport|wipe out|cut|slit|smash|fuck|screw|death to|hurt|attack|rid of|destroy|punch|stab) ..3 (<group>|<insult>|throats)
<group> ..3 (are|is|should|seem|act|look|will|belong|deserve) <adv>? (all|just|nothing but|like|such|so|a|the|not|basically|always)? <very>? (a|an)? (<insult>|<nasty>|worst|subhuman|dirt|criminals|terrorists|thieves|rapists|sluts|human|mess|problem|threat|burden|abomination|gross|violent|dangerous|crazy|weak|inferior|die|me sick|sick)
<group> ..3 (make me sick|disgust|belong in|do not (belong|deserve)|suck|ruin|are ruining|deserve to|go back|stink|smell|fuck off|get out|out of (this|our|my)|go to hell|are not (human|people|welcome))
(<nasty>|typical|fucking) <group>
<group> like (you|them|that)
(people|women|men|girls|boys|those) like you
(no one|nobody|nothing) (is|more) ..3 (<nasty>|disgusting|worse) than
(disgusted|sickened|repulsed) by .. <group>
<they> (is|are|was|were) <adv>? (a|an|such a|all|nothing but|the)? <very>? <nasty>? <insult>
(punch|slap|kick|shoot|stab|kill|hang|strangle) (him|her|them|that|those) ..2 (face|head|<insult>|throat|dead)
- not (a|an|such a|so|the)? <nasty>? <insult>
- (do not|does not|did not|never|nobody should|no one should|not|without|stop|should not|would not|can not|nothing to) <adv>? (want to|think|be|let|have to)? (hate|despise|loathe|kill|hurt|punch|attack|rape|be killed|deserve|die|harm|be hurt|be attacked)
- (saying|said|wrote|called|calling|call|calls|claim|claiming|tell|telling|told|shouted|hear|hearing|believe|think|thinks|accused|anyone who|people who|someone who|phrase|post|stop|illegal|wrong) ..4 (<insult>|<nasty>|hate|kill|die|<group>)
- (hate|despise|can not stand) (when|how|that|it|seeing|the way|people who|racism|mondays|this|my)
- shut up (and take|😂|omg|no way|haha|lol|already)
- (nooo|no|omg|haha|lol) .. shut up
- (i am|i was|i feel like|me being|myself) <adv>? (such|just|a|an|such a|like a|like an|being|the)? <very>? <nasty>? <insult>
- (love|loved|adore|respect|support|protect|welcome|value|celebrate|defend|amazing|wonderful|beautiful|great) <adv>? <group>
- (rat|rats|snake|pig|pigs|cow|animals|disease|cancer|monkeys|apes|trash|garbage|failure|joke|monster|monsters|filth|plague|fool|freak|nobody|jerk) (cage|bin|farm|year|lab|out|can|bag|day|research|shelter|rescue|chicken|proof|treatment|collection|control|free|is|on|at|was|from|who|about|the|in|of|for|has|night|came|knows|said)
- (out|the|this|my|his|her|a|no|for|with|of|dad) (trash|garbage|joke|cancer|disease|failure|nobody|rat|cow|pig|snake|animals|plague|monkeys)
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
    "[nobody likes you]",
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
