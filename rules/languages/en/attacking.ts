import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'attacking',
  phrases: `
# at you
(<youre>|u|youve been|you were) <adv>? (being|such|just|nothing but|one|a|an|the|such a|such an|a bunch of|all|a real|nothing but a|one big)? <very>? <swear>? <nasty>? <swear>? <insult>
^ <swear>? <nasty>? <swear>? <insult> $
^ (what|such) (a|an) <swear>? <nasty>? <insult> $ = 0.9
(you|u) <swear>? <nasty> <swear>? (<insult>|people|man|woman|boy|girl|child|lot|thing|excuse|little|old)
(you are|your|u are|you) <very>? (worthless|disgusting|repulsive|vile|dead to me|trash|garbage|rubbish|nothing|nothing to me|scum|evil|horrid|despicable|a disgrace|disgraceful|thick|ugly|fat|useless|dumb|stupid|pathetic|insufferable|a waste|the worst|a terrible person|a horrible person|an awful person|an embarrassment|hideous|revolting|sick|sick in the head|fucked in the head|brain dead|braindead|retarded|a nobody|beneath|not even worth|filthy|a joke of|a poor excuse|subhuman|dense|clueless|demented|off your rocker|rotten|a terrible (mother|father|mum|mom|dad|friend|husband|wife|son|daughter)|a shit (mother|father|mum|mom|dad|friend|husband|wife)|as (thick|dumb|useless) as|full of shit|full of yourself)
(<swear>)? (shut|shut the fuck) (up|your (mouth|face|gob|trap|pie hole|hole|cakehole)|the fuck up|it)
(fuck|screw|sod|piss|bugger|eff|jog|naff|f) (off|you|yourself|u|ya|right off|all of you|the lot of you|your)
go (fuck|screw|kill|hang|drown) (yourself|urself)
(go|burn|rot|straight) (to|in) hell
(eat|bite|suck|kiss) (shit|me|my (ass|arse|dick|balls))
(drop dead|get lost|get bent|get stuffed|get fucked|choke on it|kill yourself|piss off|up yours|go die|neck yourself|rot in hell|go jump off|jump off a (bridge|cliff)|get out of my (life|sight|face|house)|out of my sight|stay away from me|get the fuck (out|away|off|over)|get away from me you|do the world a favour|do everyone a favour|go away and die|die in a|hope you (die|rot|choke|suffer|get hit|burn|get cancer|fail|lose everything|never|end up alone|get)|wish you (were dead|were never born|had never been born|would die|would just die))
(should|wish) .. (aborted you|been aborted|swallowed)
i <adv>? (hate|despise|loathe|detest|can not stand|can not bear) (you|u|the sight of you|your (guts|face|stupid)|every(thing)? about you|looking at you)
you <adv>? (disgust|repulse|sicken|bore|make) (me|me sick|us sick|me want to (puke|vomit|be sick)|everyone sick|my skin crawl)
(nobody|no one|everyone|everybody|they all|we all|the whole (school|team|class|office)|none of us|literally everyone) <adv>? (likes|like|wants|want|loves|love|cares about|hates|hate|laughs at|cant stand|misses|will miss|asked for|asked|needs|respects|would miss|would care if|would notice if|ever liked|will ever love) (you|u|your)
i (will|am going to|swear i will|could|would|should|want to|will fucking|am gonna|would love to) <adv>? (kill|hurt|break|smash|beat|destroy|end|bury|punch|slap|batter|strangle|stab|shoot|ruin|murder|knock|cut|kick|come for|find|hunt|fuck|make) (you|your (face|head|neck|legs|arms|teeth|skull|kneecaps|life|jaw|nose)|u) <adv>? (up|out|down|pay|regret|suffer|dead|where|until|and|wish|in|if|one day|sorry|$|off|over|myself|with)? 
(watch|mind) your (back|mouth|step)
(you|u) (will|are going to|are gonna|will be) <adv>? (regret|pay for|be sorry|wish you|get what|end up (alone|dead|like)|die alone|dead|never amount|always be (alone|a|nothing)|be alone forever) <adv>? (this|it|that|alone|were|what|to anything|when|$|a|me|for|crossing)?
(just)? (you)? wait (until|till) i (get|find|see|catch) you
i know where you live
(what|who) (a|do you|the fuck do you|the hell do you) <adv>? (pathetic|disgusting|sad|sorry|little|think you are|miserable|vile)  <adv>? (excuse|little|man|woman|person|human|creature|bitch|life|loser|you are|$|thing)?
(worst|shittiest|crappiest) (mother|father|mum|mom|dad|friend|person|husband|wife|boyfriend|girlfriend|brother|sister|son|daughter|boss|human|teacher|thing that ever) (ever|in the world|i know|alive|i have|on earth|ever met|that|of all|to happen|happened)
(wish|regret) (i (had)? never|i had not|ever) <adv>? (met|meeting|married|marrying|had|having|given birth to|knowing|known|trusting) (you|u)
(you|u) (do not|dont) <adv>? (deserve) <adv>? (to (live|breathe|exist|be)|to be (loved|alive|happy)|him|her|them|me|anything|friends|love|shit)
waste of (space|oxygen|air|skin|time and space|a human|sperm|breath)
(are you|how) <adv>? (fucking|really|so|that)? (retarded|thick|brain dead|stupid or|dumb or|dense|braindead)
(stupid|dumb|ugly|fat|lying|selfish|pathetic|worthless|filthy|disgusting|fucking|bloody|dirty|miserable|useless|crazy|little|nasty|old|lazy|sick|ignorant|vile|evil|bitter|arrogant|cheating|two faced|rotten|total|complete|absolute|utter|pure|such a|what a|some) <swear>? <insult>
(dickhead|wanker|arsehole|asshole|bastard|cunt|twat|bellend|tosser|motherfucker|fuckwit|dipshit|knobhead|scumbag|shithead|dumbass|retard|moron|imbecile|douchebag|fucktard|prick|bitch|idiot|idiots|morons|assholes|bastards|bitches|cunts|scum|scumbags|retards|pigs) = 0.5

# contempt and threats for people and groups
(i|we|they) <adv>? (hate|hated|despise|loathe|detest|can not stand|have no respect for|am sick of|am disgusted by|can not bear|dislike|abhor|resent|want to (kill|punch|hurt|destroy|hit|beat|rape|stab|shoot|murder|attack|slap|strangle|exterminate|burn)|will (kill|punch|hurt|destroy|beat|rape|stab|shoot|murder|attack|find and)|am going to (kill|punch|hurt|destroy|beat|rape|stab|shoot|murder|attack)|have to (kill|punch|hurt|rape)|would love to (kill|punch|hurt|see)|could (kill|rape|beat)) <adv>? (all|every|each|any|some|a|one|those|these|that|the|most|of|about|up|kinds|kinds of|type|sort|fucking|damn)? ..2 <group>
(should|ought to|must|deserve to|need to|deserves to|needs to|have to|can|could|want them to|wish they|hope they|want to see them|hope|better|will|going to) <adv>? (all|just|simply)? <adv>? (be|get|have been)? <adv>? (all)? (killed|executed|exterminated|wiped out|hanged|hung|shot|gassed|raped|beaten|beaten up|burned|burnt|eradicated|deported|slaughtered|murdered|stabbed|tortured|put down|put to death|locked up|attacked|sterilised|sterilized|shipped|lynched|castrated|bombed|sent back|wiped off|punched|die|burn|suffer|rot|disappear|dead|perish|hurt|stoned|hunted|put in (camps|a cage|cages)|kicked out|thrown out|drowned|destroyed|in the face|rounded up) 
(someone|somebody|we|let us|you|everyone|they|people|lets|what about|time to|who wants to|how about|it is time|i would) <adv>? (should|must|need to|needs to|ought to|have to|gotta|just|to|could)? <adv>? (kill|killing|exterminate|gas|shoot|wipe out|hang|lynch|rape|behead|slaughter|burn|punch|beat|bomb|eradicate|deport|get rid of|getting rid of|cutting|slit|cut|stab|stabbing|smash|hunt|attack|ban|throw|destroy|murder|annihilate|put) <adv>? (all|every|each|any|those|these|the|them|fucking|up|down|out|of|throats|damn|a|that)? ..2 (<group>|them|throat|throats|cages|ovens|camps)
<group> ..2 (are|is|all are|belong|should|r|were|seem|look like|act like|will always be|have always been|can be|make me|disgust|deserve|need|smell|stink|suck|ruin|are ruining|destroy|do not (belong|deserve)|are not|in general|have no|cant|can not|can all|can|and their|have) <adv>? (all|all just|just|so|nothing but|such|like|basically|essentially|simply|really|are|not|the|no better than|no|always|be|a bunch of|a load of|a|an|our|this|in|to|pretty|truly|incredibly|absolutely|most|worse than|inferior|too)? <very>? (<insult>|<nasty>|inferior|vermin|scum|worthless|animals|subhuman|disgusting|disease|cancer|rats|parasites|the worst|dirt|pest|pigs|criminals|terrorists|thieves|rapists|retards|sick|crazy|useless|a plague|a problem|mess|world|country|sick|fuck off|go to hell|fuck themselves|burn|die|rot|suck|stink|smell|the root|in the (kitchen|cage|zoo|gutter|trash|bin|grave)|human|people|freaks|abominations|abomination|mentally|repulsive|me sick|place (here|in)|right to|brain|brains|minds|sluts|whores|liars|evil|a threat|dumb|stupid|filthy|dirty|lazy|ugly|violent|weak|unnatural|incompetent|primitive|barbaric|backward|leeches|invaders|ruining|nothing|beneath|lower|less|disgust|puke|vomit|sick to|here|equal|lives|rights)
(fuck|screw|death to|down with|to hell with|no more|kill|stupid|fucking|filthy|dirty|disgusting|damn|bloody|these|those|ugly|typical of|typical|trust|worthless|vile|rotten|wretched|stinking|no one is (as|more) .. than|nothing (is|but) .. than) <adv>? (all|every|these|those|the|you)? <adv>? (fucking|damn|stupid|dirty|filthy|disgusting|bloody|ugly|vile)? <group> <adv>? ($|are|can|who|like you|to|and|people|scum|scumbags|out|cunts|pigs|bitches|again|always|everywhere|make|women|men) = 0.8
<nasty> <adv>? <group>  
<group> like (you|u|that|them|him|her) <adv>? (are|is|should|deserve|make|can|need|disgust|suck|belong|must|do not)
(people|women|men|girls|boys|kids|person|those|folks|guys) like (you|u) <adv>? (are|is|should|deserve|make|disgust|suck|do not|should not|who|need|ruin|need to)
(typical|trust|expected|expect|no surprise|not surprised|what) <adv>? (of|from|do you expect from)? (a|an|some|these|the)? <group> <adv>? (to|being|would|behaviour|be|for|is)
<slur>
(he|she|they|him|that guy|this guy|that woman|those people|these people|them|my (boss|ex|neighbour|landlord|stepdad|teacher)|that man) <adv>? (is|are|was|were|being|you)? <adv>? (such|just|a|an|such a|all|nothing but|the|a bunch of|a total|an absolute|a complete|a real|a fucking|a right)? <very>? <swear>? <nasty>? <insult> = 0.8
(punch|slap|kick|smack|shoot|stab|kill|hang|burn|beat|strangle) (him|her|them|those|these|that|the|all) ..2 (bastard|bastards|face|idiot|idiots|ass|head|up|asshole|prick|bitch|scum|dead|throat) = 0.8

- not (a|an|so|really|even|such a)? <nasty>? <insult>
- (do not|does not|did not|never|nobody should|no one should|not|without|stop|shouldnt|wouldnt|would not|should not|can not|cant) <adv>? (want to|wish|think|believe|say|deserve to|have to|need to|be|let|say that)? <adv>? (hate|despise|loathe|kill|hurt|punch|attack|rape|be killed|deserve|be shot|die|call|like to hurt|kill yourself|harm|be)
- (saying|said|wrote|called|calling|call|calls|claim|claiming|saying that|to say|tell|telling|told|posted|tweeted|chanted|shouted|shouting|hearing|think that|believe that|jokes about|accused|phrase|anyone who|people who|someone who) ..4 (<insult>|<nasty>|hate|kill|die|<group> (are|should|is))
- (hate|despise|can not stand|loathe) (when|how|that|it when|seeing|the way|people who (hate|discriminate|hurt|attack)|racism|sexism|homophobia|bigotry)
- (shut up) (and take|😂|omg|no way|really|haha|lol|already that is)
- (nooo|no|omg|haha|lol) .. shut up
- (you|u) (bitch|idiot|slut|whore|dick|muppet|fool|loser|dickhead|pig|cow|bastard|wanker|legend) (😂|🤣|😘|❤|😜|lol|haha|xx|x)
- (i am|im|i was|i feel like|such|me being|myself) <adv>? (such|just|a|an|such a|like a|like an|being|the|a total|a complete|an absolute)? <very>? <swear>? <nasty>? <insult>
- (idiot|freak|monkey|rat|snake|pig|cow|animal|animals|monster|disease|plague|cancer|monkeys|rats|pigs|snakes|cows|apes|mong|coward|pest|git|failure|trash|garbage|fool|liar|jerk) (proof|out|bars|farm|year|lab|plant|pull|can|bin|bag|day|spray|request|push|repo|crossing|control|free|house|feed|treatment|research|sanctuary|shelter|rescue|collection|truck|chicken|seasoning|dreams)
- (love|loved|adore|respect|support|protect|welcome|cherish|value|celebrate|defend|appreciate|care for|amazing|wonderful|beautiful|lovely|great|fantastic|thank) <adv>? (all|you|these|those|fucking|the|so)? <insult>? <group>?
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
