import type { ActPhrases, Examples } from '../../read/phrases';

/** The ways in which a feeling word is said of oneself. */
function said(word: string): string {
  return `
<iam> <very>? <very>? ${word}
^ (feeling|feel|felt|been|got|am|being|was) <very>? <very>? ${word}
^ <very> ${word} $
^ <very> ${word} (of|about|for|by|with|that|because|at|right now|today|tonight|rn|lately|and)
^ ${word} $ = 0.7
(makes|made|making|make|leaves|left|leaving|has|had|got|getting) me <very>? (feel|feeling)? <very>? ${word}
- (you|u|he|she|they) (makes|make|made) me feel like you
- (not|never) <very>? ${word}
- (when|if) (i|you|we) (am|are|feel|get) <very>? ${word}
`;
}

export const phrases: ActPhrases = {
  act: 'feeling',
  phrases: {
    sadness: `${said('<sad>')}
i <very>? (miss|missed|am missing|will miss) (him|her|them|my|you|it|mum|mom|dad|us|having|being|the old|home|our) <very>?
^ (miss|missing) (him|her|them|my|you) <very>?
i <adv>? (cry|cried|am crying|was crying|have been crying|bawled|sobbed|am sobbing|was sobbing|wept|teared up|am tearing up|keep crying|started crying|burst into tears|broke down|can not stop crying)
(in tears|crying (my eyes out|myself to sleep|all (day|night)|again|on my own|in the (car|toilets|bathroom|shower|office))|cry (every|all|myself)|makes me (cry|sad|want to cry)|made me (cry|sad|tear up)|want to cry|wanna cry|could cry|cried my eyes out|brought me to tears|tears in my eyes)
(my|me) (heart|soul) <adv>? (is|feels)? (breaking|broken|broke|aches|hurts|heavy|in pieces|breaks|bleeds|sank|in a million|shattered|weighs)
(breaks|broke|breaking) my heart
<very> sad = 0.7
(sad|sadly|depressing|heartbreaking|tragic|unhappy|miserable|depressed|grief|sorrow|mourning|devastating|heartbreak|tragedy|lonely) = 0.5
(😢|😭|💔|😞|😔|😿|🥺|☹|🙁) = 0.5
i (can not|do not) <adv>? (feel anything|enjoy anything|see the point|feel like doing anything)
i feel (nothing|awful|terrible|horrible|like crying|so bad|like shit|like crap|crap|shit|rubbish|rotten|<very> (bad|awful|terrible|horrible|shit|low))
i am not (happy|doing well|doing so well|doing great|feeling great|in a good place) = 0.9
- (sad|miserable) (song|film|movie|story|face|ending|playlist|excuse)
- (do not|not) (cry|sad|be sad)
- made me cry (laughing|with laughter)
`,
    fear: `${said('<afraid>')}
i <adv>? (fear|dread|am dreading|panic|panicked|am panicking|worry|worried|am freaking|freaked out|freak out|keep worrying|can not stop worrying)
(scares|scared|frightens|terrifies|worries|freaks|stresses|creeps|spooks) (me|the (shit|hell|life) out of me|us)
(scared|afraid|terrified|frightened) (of|that|to|for|he|she|they|it|i|about|because) = 0.8
(scared|afraid|terrified|frightened|worried|anxious|nervous|panicking) (and|but|rn|right now) = 0.6
(dreading|so worried|worried sick|panic attack|anxiety|having a panic|my anxiety|heart (is)? (racing|pounding)|hands are shaking|can not breathe|stressed (out)?) = 0.6
what if (i|he|she|they|it|something|the) ..4 (die|dies|leaves|fail|lose|happens|wrong|worse|hates|never|cancer|bad|alone|back|not) = 0.9
(scary|terrifying|frightening|horrifying|creepy|fear|afraid|scared|horror|terror|panic|danger|worried|nervous|anxious|dread|nightmare|frightened|terrified|nightmares) = 0.5
(😱|😨|😰) = 0.5
i (do not|can not) feel safe
- i am afraid (so|not|we|the|there|i (can|do|have|will|must|am|could)|you|it is|that is|that we)
- (worried|afraid|scared) (you|u) 
- (scary|horror) (movie|film|movies|story|stories|house|good)
- no (fear|worries|panic|danger)
- not (scared|afraid|worried|nervous|anxious)
- do not (be|worry|panic|fear) 
`,
    anger: `${said('<angry>')}
i <adv>? (hate|hated|despise|loathe|detest|resent|can not stand|could not stand|am sick of|am done with|am so done with|have had it with|have had enough of) (<it>|him|her|them|these|those|my|how|when|the|people|being|having|everyone|everything|their|his|your|this|so|it when|myself|to|men|women|a|our|what|getting|living|doing|working)
(sick|tired|sick and tired|fed up) (of|with) (this|it|him|her|them|people|these|being|having|my|all|the|your|everyone|hearing|doing|his|their)
(pisses|pissed|pissing|winds|winding|ticks|cheeses|hacks) me (off|up)
(drives|driving|drove|sends) me (mad|crazy|nuts|insane|up the wall|round the bend|mental|bonkers)
(doing|does|did) my (head|nut) in
(makes|made|boils|boiled|making) my (blood boil|blood|skin crawl|piss boil)
(on|getting on) my (nerves|last nerve|tits|wick)
(i could|i want to|want to|wanna|could) (scream|punch|strangle|slap|hit|smash|throttle|kick|throw|kill (him|her|them|someone)) (him|her|them|something|someone|a wall|things|into|the|my)?
i (lost it|saw red|am raging|am fuming|snapped|am done|have had it|have had enough|am losing it)
how (dare|could) (he|she|they|you|anyone)
(what|who) the (fuck|hell|heck|actual fuck) <adv>? (is|are|did|was|do|does|has|gave|would|were|wants|happened|says) = 0.9
(so|really|just|fucking|bloody|very|utterly|absolutely|is|was|beyond|how|are|pretty|a) <very>? (annoying|infuriating|frustrating|disgusting|ridiculous|outrageous|disgraceful|unacceptable|unfair|pathetic|maddening|rude|disrespectful|gross|appalling|revolting|sickening|shameful|horrendous|despicable|bullshit|a joke|horrible|awful|terrible|insulting|toxic|stupid|idiotic|dumb|vile|trash|garbage) = 0.7
<it> <adv>? (sucks|blows|stinks|is bullshit|is a joke|is ridiculous|is so unfair|is not fair|is disgusting|is shit|is crap|is annoying) = 0.8
(bullshit|ffs|fuck|fucking|shit|damn|goddamn|bloody hell|for fucks sake|hell|crap|bloody|wtf|pissed|hate|hates|hated|angry|mad|furious|stupid|idiot|idiots|moron|morons|disgusting|annoying|annoyed|annoys|ugh|rude|ridiculous|gross|pathetic|sucks|horrible|awful|terrible|worst|asshole|assholes|bastard|bastards|bitch|shitty|rage|anger|outrage|garbage|trash|jerk|dumb|ruined|lying|liar|nasty|cruel|unfair|unacceptable|disgrace|vile|disgust|sick of|hell|useless|infuriating|frustrating|shut up|enough|nonsense|toxic|screw|dammit|evil|dickhead|scum|selfish|ignorant|hypocrite) = 0.34
(😡|🤬|😠|😤) = 0.6
- (mad|crazy|sick|wicked) (respect|skills|love|good|funny|busy)
- mad (about|for|at (you|me))
- (not|never) (angry|mad|hate|annoyed)
- hate to (break|say|ask|interrupt|be)
- fucking (love|loved|amazing|awesome|great|brilliant|hilarious|good|beautiful|nice|yes|legend|incredible|hell yes|excited|happy|proud)
- (cross) (over|the|road|country)
- (damn|shit) (good|nice|right|well|straight|that is (good|amazing|cool))
- holy (shit|crap|hell|fuck) 
- hell (yeah|yes|of)
- (shit|fuck) (yeah|yes|ton|load)
- no (shit|hate|bullshit)
- as (hell|fuck)
- (can|would) not hate
- do not (hate|get mad|be mad)
- not (bad|stupid|terrible|awful|horrible|the worst|that bad)
`,
    shame: `${said('<ashamed>')}
i (could|wanted to|want to|wish i could) <adv>? (die of (shame|embarrassment)|sink|disappear|crawl|hide|ground)
(so|such|how|makes me|made me|really) (embarrassing|humiliating|cringe|cringed|ashamed|cringing|embarrassed|shameful|mortifying) = 0.8
(embarrassing|humiliating|ashamed|embarrassed|cringe|cringed|shame on|humiliated|humiliation|awkward) = 0.5
i (hate|disgust) myself
i am (such|a|an|the|just|not)? <very>? (a|such a|an)? (failure|loser|disappointment|embarrassment|disgrace|fraud|joke|burden|waste of space|idiot|terrible (mum|mom|mother|person|dad|father|friend|daughter|son)|bad (mum|mom|mother|person|dad|father|friend|daughter|son)|awful (mum|mom|person|friend|mother)|good enough|worthless) 
(ashamed|embarrassed) of (it|myself|that|what|how|my|me)
- (not|nothing) <very>? (ashamed|a failure|embarrassed|to be ashamed)
`,
    guilt: `${said('<guilty>')}
i <adv>? (blame|can not forgive|will never forgive|can not stop blaming|hate) myself
(it|this|that) (is|was) <adv>? (all)? (my fault|on me|because of me|down to me)
(my|the) (guilt|conscience) 
i feel <very>? (bad|awful|terrible|horrible|shit|sick) (about|for|that i|because i|leaving|not)
i (should|could) (have|never have) <adv>? (been there|known|done more|said|stayed|called|noticed|seen|stopped|listened|told|gone|visited|never) = 0.7
i (wish|regret) <adv>? (i (had|never|did)|it|that|what|not|ever|every) = 0.7
(guilt|guilty|regret|remorse) = 0.5
- (not|never) (guilty|my fault)
- i wish i (could|was there|had your|knew)
- guilty (pleasure|verdict|of watching)
`,
    loneliness: `${said('<lonely>')}
(nobody|no one|not a soul|none of them|not one person) <adv>? (cares|understands|gets it|gets me|likes me|wants me|loves me|to talk to|would notice|would miss me|asks|listens|checks|sees me|knows|talks to me|is there|calls|texts|visits|rings|believes me|invited me|remembered)
i (have|have got|got|am left with) (no one|nobody|no friends|zero friends|not got anyone)
i do not (have|fit|belong|matter) <adv>? (anyone|anybody|any friends|friends|in|here|anywhere|to anyone) 
(all|on|completely|totally) (alone|on my own) ..3 (now|here|in this|again|with this|at night|every|tonight|forever|anymore)
(eat|sit|sat|ate|spent|spend|spending) ..5 (alone|on my own|by myself)
(lonely|loneliness|so alone|left out|all alone) = 0.6
(alone) = 0.3
- alone time
- home alone
- leave (me|him|her|it) alone
- let alone
- not alone
`,
    exhaustion: `${said('<tired>')}
<iam> (so|too|really|bone|dog|just|very|fucking|so so|dead|always|constantly|that|just so|so very) (tired|sleepy)
i am tired <adv>? (of|all the|$)
so (fucking|bloody|very|damn)? tired (of|all|and|i|lately|inside|$)
i (have no|have got no|have nothing|do not have the|have not got the|am out of|ran out of) <adv>? (energy|strength|left|fight|more to give|spoons|energy left|strength left|fight left)
nothing left (in me|to give|in the tank)
i can not (keep (going|doing|this)|carry on like|go on like|do (this|it|another)|take (it|any|much|this)|cope|function|get out of bed|switch off|any more) = 0.9
(exhausted|burnt out|burned out|drained|overwhelmed|worn out|knackered|exhausting|shattered|fatigue) = 0.5
(not|barely|hardly|have not|can not) <adv>? (slept|sleep|sleeping|had any sleep) ..3 (days|weeks|nights|since|ages|all|anymore|night|months|tonight|because)?
on my last legs
- (exhausted) (the|all|our|every) (options|list)
- (overwhelmed) (with|by) (love|the love|kindness|joy|gratitude|the response)
- drained the
`,
    hurt: `${said('<hurt>')}
(it|that|this|which|what (he|she|they|you) (said|did)) <adv>? (really|so|fucking|still|just|always)? (hurts|hurt|stings|stung) <adv>? (so|me|a lot|like|to|when|that|$|bad|and|being|badly|deep|too)
(hurts|hurt|broke|breaks|crushed|destroyed|betrayed|wounded|devastated|insulted|humiliated) me 
i <adv>? (hurt|hurting) (so|inside|all over|everywhere|deeply|too) 
(painful|betrayed|heartbroken|hurtful|betrayal|agony|rejected|hurting|unloved|pain) = 0.5
(stabbed|thrown|cast|tossed) (me)? ..2 (in the back|under the bus|aside)
- (my|his|her) (back|knee|foot|leg|ankle|neck|head|shoulder|tooth|teeth|feet|arm|eyes|thumb) <adv>? (hurt|hurts)
- (nobody|no one|not|was) (hurt|badly hurt)
- hurt (you|yourself|your)
- (does|will|would|do) not hurt
`,
    disappointment: `${said('<disappointed>')}
(such|what|so|a|how|really) <very>? (a|an)? (disappointing|letdown|let down|disappointment|bummer|waste|shame|anticlimax) = 0.7
(expected|hoped for|deserved) (more|better) (from|of|than)
(got|getting|had) my hopes up
(disappointed|disappointing|disappointment|unfortunately|letdown|jealous|bummer|hopeless|regret|pointless|pathetic) = 0.4
- (not|never) (disappoint|disappointed|disappointing)
- let down (the|your) (blind|rope|tyres|hair)
`,
    confusion: `${said('<confused>')}
i (do not|can not|dont) <adv>? (know|understand|get|figure|tell|make sense) <adv>? (what|how|why|who|where|whether|if|anything|it|of) ..3 (feel|to do|to feel|to think|anymore|any more|am doing|i am|i feel|i want|going on|went wrong|to go|to say|myself|my head|he would|she would|this happened|i did|to make|even know|to believe|happened|to cope|wrong with me|real)
(i am|im|my head is) <adv>? (all over the place|a mess|so mixed up|spinning|at a loss|doubting|a jumble|in a fog)
i do not know (anymore|any more|what to do|who i am|how to feel|what i feel|what i want)
(makes no|does not make any|doesnt make) sense (to me|anymore|at all) = 0.6
(confused|confusing|torn|at a loss|baffled|bewildered|in shock|shocked|shocking|lost) = 0.3
- lost (my|the|his|her|a|your|by|to|in|on|it|3|2|1|weight|track|count)
- (got|get|getting) (lost|stuck) (on|in|at) (the|a) (way|road|bus|traffic|train|lift|m)
- (stuck|torn) (in|on|at|jeans|page|tape|between the)
- no idea
`,
    joy: `${said('<happy>')}
i <adv>? (love|loved|enjoyed|adore|am loving) (it|this|that|these|every|how|when|being|my|the|having|our)
(best|happiest|loveliest) (day|news|feeling|thing|moment|week) (of|ever|in)
(can not stop|could not stop) (smiling|grinning)
(so|really|very|too|such) <very>? (happy|excited|proud|pleased|glad|chuffed|thrilled|good news|fun|cute)  = 0.8
(yay|woohoo|woo|wahey|yippee|hooray|yesss|yess|yesssss|whoop|get in) = 0.7
(over the moon|on cloud nine|buzzing|cried with joy|happy tears|tears of joy|made my (day|week|year))
(😊|🥳|😁|🎉|😄|🙂) = 0.3
- (not|never|was) <very>? (happy|glad|pleased|proud|excited)
- happy (birthday|christmas|new|anniversary|to|hour|easter|friday|monday|meal|with)
- (proud|glad|happy|pleased) (of|for) you
- i am (glad|happy) (you|to|that you|for)
- (would|if) ..3 (happy|glad)
`,
    gratitude: `${said('<grateful>')}
<very> (grateful|thankful) (for|to|that)
i <adv>? appreciate (you|it|that|this|your|everything|all)
(forever|eternally) (grateful|thankful|indebted)
(means|meant) (so much|a lot|the world) to me
- be (grateful|thankful)
- not (touched|moved)
- (moved|touched) (in|out|the|house|to|on|it|from|base)
`,
    relief: `${said('<relieved>')}
(what a|such a|so much|huge|big|massive|the|sigh of|oh the|sweet) relief
(weight|load) (off|lifted|has been lifted|gone) ..3 (shoulders|mind|chest)
(phew|thank (god|goodness|heavens|fuck|christ)) 
i can (finally)? (breathe|sleep|relax) (again|now)
relieved (that|to|it|and|he|she|they|is|does|not) = 0.7
- thank god it is (friday|monday)
- thank god for (coffee|wine|wifi)
`,
    love: `${said('<loving>')}
i <adv>? (love|adore) (you|u|him|her|them|my <loved>|us)
(love|adore) (you|u|ya) (so|lots|loads|too|all|to bits|more|always|forever|both|$|very|guys|xx|x)
(love of my life|mean everything to me|in love with|have feelings for|falling for|crush on|soulmate|fancy (him|her))
- (would|will|do|did) (not)? love you to
- love you to (come|join|be)
- not love
`,
    hope: `${said('<hopeful>')}
i <adv>? (have|feel|got|am starting to have|finally have|see|still have) <very>? (hope|some hope|a bit of hope|faith|a good feeling|new hope|a little hope|a glimmer|light)
i <adv>? (hope|am hoping|was hoping|pray) (things|it|that things|he|she|this|we|they|the|one day|to|i|everything|tomorrow|that) ..5 (better|ok|work|works|well|change|changes|soon|easier|healthy|happy|heal|improve|recover|right|again|through|forgive|end|ends|one day|safe)
(light at the end|things are looking up|turning a corner|glimmer of hope|fresh start|new start|maybe things will|there is hope|it might (just)? work out|gives me hope|hopeful)
- i hope you
- encouraged (to|by the (manual|coach))
- looking forward to (seeing|hearing|meeting|your|saturday|friday|the)
`,
  },
  guards: ['conditional', 'reported'],
};

export const examples: Examples = {
  yes: [
    "[i'm so sad] tonight",
    '[feeling really lonely]',
    '[im terrified of] the results',
    '[im absolutely furious with] him',
    '[i feel like a burden]',
    "[i'm exhausted]",
    '[it really hurts]',
    '[what a relief]',
    '[so grateful for] all of you',
    '[i miss him] every day',
    '[i hate myself] for it',
    'honestly [i am so ashamed]',
    "[i'm so proud] of how it went",
    '[i blame myself]',
    "[i don't know what to feel] anymore",
    '[so scared rn]',
    '[nobody cares]',
  ],
  no: [
    "i'm afraid we're out of milk",
    'that film was sad, good though',
    'the cat hides behind the sofa',
    'happy birthday',
    'lost my charger again',
    'my knee hurts',
    'not angry, just busy',
    "don't be sad",
    'looking forward to saturday',
    'do you feel tired',
    'we moved in on monday',
    'leave it alone',
    'she said she is angry',
    'if i am tired i take the bus',
    'cross the road at the lights',
    'so tell me',
  ],
};
