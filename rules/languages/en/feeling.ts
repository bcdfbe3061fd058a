import type { ActPhrases, Examples } from '../../read/phrases';

/** The ways in which a feeling word is said of oneself. */
function said(word: string): string {
  return `
<iam> <very>? <very>? ${word}
^ (feeling|feel|felt|been|got|being) <very>? <very>? ${word}
^ <so> <so>? ${word}
^ ${word} (and|honestly|$)
- (you|your|he|she|they|who|we) (are|is|was|were|feel|feels|felt|look|looks|sound|sounds|seem|must|could|might|be)? (be|feel|have been)? <very>? <very>? ${word}
- (not|never|sounds|sound|looks|look) <very>? ${word}
`;
}

export const phrases: ActPhrases = {
  act: 'feeling',
  phrases: {
    sadness: `${said('<sad>')}
i <adv>? (miss|missed|am missing) (him|her|them|my|you|mum|mom|dad|us|having|being|home)
^ (miss|missing) (him|her|them|my)
(gutted|heartbroken|devastated|distraught)
(want to cry|could cry|made me cry)
my (heart|soul) <adv>? (is|feels)? (breaking|broken|broke|hurts|heavy|breaks|sank|shattered)
breaks my heart
i (can not feel|feel (nothing|awful|terrible|horrible|like crying|so bad|<very>? (like)? (shit|crap)))
i am not <adv>? (happy|doing (well|great|so well)|in a good place)
(depressing|heartbr*|miserable|sorrow|devastat*|sobbing)
(sad|sadly|unhappy|depressed|grief) = 0.7
(cry|crying|cried|tears) = 0.5
(😢|😭|💔|😞|😔|😿|🥺|☹|🙁) = 0.5
- (not|never) (cry|sad|down)
- (sit|break|calm|lie|slow|get|go|come|put|write|let|turn|settle|shut) down
`,
    fear: `${said('<afraid>')}
i <adv>? (fear|panic|worry|freaked out)
(scares|scared|terrifies) (me|the (shit|hell) out of)
(scared|afraid|terrified|frightened) (of|to|for|that|he|she|they|it|i|about) = 0.8
(worried|panic attack|anxiety|stressed|nervous|anxious|afraid|scared|terrified|frightened|dread|panic|panicking) = 0.5
what if (i|he|she|they|it) ..4 (die|dies|leaves|fail|lose|happens|wrong|worse|never|cancer|bad|alone)
(terrifying|frightening|horrify*|horrified|creepy|panick*)
(scary|fear*|horror|terror|danger*|nightmare*|scared|afraid|frightened) = 0.6
(petrified|terrified)
(😱|😨|😰) = 0.5
- i am afraid (so|not|we|the|there|i (can|do|have|will|must|am)|you|it is|that)
- (no|do not|never|not) (fear|worry|worries|panic|danger|scared|afraid|worried|nervous|be (afraid|scared|worried))
(can not|cannot) stop (worrying|shaking)
`,
    anger: `${said('<angry>')}
i <adv>? (hate|hated|loathe|detest|can not stand|am sick of|am (so)? done with|have had (it|enough)) (<it>|him|her|them|these|those|my|how|when|people|being|having|everyone|everything|their|his|your|so|to see|the|seeing|watching)
(sick|tired|sick and tired) (of|with) (this|it|him|her|them|people|these|being|having|my|all|the|your|everyone|hearing|seeing)
(livid|fuming|raging)
(pissed|irritates|infuriates|disgusts) me
(driving|drove) me (mad|crazy|nuts|insane)
(my head in|my nerves)
(could|want to|wanna) (scream|punch|hit|kill (him|her|them))
i (lost it|saw red|snapped)
how (dare (you|he|she|they)|could (he|she|they))
(what|who) the (fuck|hell|heck)
(so|really|just|fucking|very|is|was|are|how|pretty|of|absolutely) <very>? (annoying|infuriating|frustrating|disgusting|ridiculous|unfair|pathetic|rude|disrespectful|gross|bullshit|a joke|dumb|vile|trash|garbage) = 0.6
<it> <adv>? (is (bullshit|ridiculous|disgusting|shit|crap|not fair|nonsense|stupid|a joke)) = 0.8
(fuck*|motherfuck*|bullshit|goddamn|hate|hates|annoying|annoyed|infuriating|disgusting|asshole*|bastard*|bitch*|racist)
ffs = 0.5
(shit*|damn|sucks|stupid|pathetic) = 0.7
(hell|crap|bloody|ass|screw|piss) = 0.4
(hated|angry|mad|furious|pissed|rage|anger|frustrating|disgust) = 0.6
(idiot*|moron*|dumb|jerk|liar|scum|selfish|ignorant|hypocrite|toxic|cunt) = 0.5
(ridiculous|rude|gross|horrible|awful|terrible|worst|garbage|trash|nasty|unfair|disgrace|vile|useless|nonsense|joke) = 0.4
(ugh|stop|shut|enough|fault|lying|ruined|sick of|seriously|how dare|blame|wrong) = 0.25
(😡|🤬|😠|😤|🖕) = 0.6
- (mad|sick) (respect|love|good|funny|about|for)
- (not|never|no) <very>? (angry|mad|hate|bad|stupid|terrible|awful|horrible|joke|bullshit)
- hate (mondays|group|speech|mail)
- (film|movie|game|book|song|show|match) (is|was) <very>? _
- would <very>? be _
- hate to (break|say|ask|be)
- (fucking|damn|bloody) (love|loved|amazing|awesome|great|brilliant|good|beautiful|nice|yes|excited|happy|proud|delicious|perfect|funny)
- holy (shit|crap|hell|fuck)
- as (hell|fuck|shit)
`,
    shame: `${said('<ashamed>')}
i (could|wanted to|want to) (die of (shame)|disappear|hide)
(so|such|how|really|very|a bit|pretty) (embarrassing|cringe|awkward)
i <adv>? hate myself
i am <adv>? (such)? (a|an|the)? <very>? (a)? (failure|loser|terrible (mum|mom|mother|person|father|friend)|bad (mum|mom|mother|person|father|friend|daughter|son)|not good enough)
(mortified|ashamed of)
(embarrass*|humiliat*|mortif*|ashamed) = 1
(cringe*|shame|awkward) = 0.6
i feel like such a (failure|loser|idiot)
`,
    guilt: `${said('<guilty>')}
i <adv>? blame myself
(it|this|that) (is|was) <adv>? my fault
my guilt
i feel <very>? (bad|awful|terrible|horrible) (about|for|that i|because i|leaving)
i should have <adv>? (been there|known|done more|said|stayed|called|noticed|seen|stopped|listened|told) = 0.9
i <adv>? (regret|wish i (had|never))
(guilt|guilty|regret) = 0.5
- (not|never) (guilty|my fault)
`,
    loneliness: `${said('<lonely>')}
(nobody|no one) <adv>? (cares|gets (it|me)|likes me|wants me|loves me|to talk to|would notice|asks|sees me|knows|calls)
i <adv>? (have|have got) (no one|nobody|no friends)
i do not (have|fit|belong|matter) <adv>? (anyone|anybody|any friends|in|here|anywhere)
(i|^|been) <adv>? (eat|sit|sat|ate|spent|spend|spending|sitting|all|completely) ..4 (alone|on my own|by myself)
(lonely|left out|all alone) = 0.6
- (leave|let|home|not|stand|never) ..1 alone
`,
    exhaustion: `${said('<tired>')}
<iam> <very> tired
i am tired (of|$)
so <very>? tired
(no|not) <adv>? (have)? <adv>? (energy|strength|fight|more to give)
nothing left (in me|to give)
i can not (keep (going|doing)|do (this|it) anymore|take (it|any|much) <adv>? (more|anymore|longer))
(knackered|exhausted|burnt out|drained) = 0.9
(overwhelmed|exhausting|shattered) = 0.5
(not|barely|hardly) <adv>? (slept|sleep|sleeping) ..2 (days|weeks|nights|since|all|anymore|night|months)
`,
    hurt: `${said('<hurt>')}
<it> <adv>? (hurts|hurt)
(hurts|hurt|broke|destroyed) me
(hurts|hurt) <very> (much|bad|badly)
in the back = 0.4
(betray*|agony|hurtful|hurting)
(painful|rejected|pain|hurts|hurt) = 0.6
- (back|knee|foot|leg|neck|head|shoulder|feet|arm|eyes) <adv>? (hurt|hurts)
really (stung|stings|hurt)
`,
    disappointment: `${said('<disappointed>')}
(such|what|so|a|how|really|bit) <very>? (a|an)? (disappointing|letdown|let down|disappointment|bummer|anticlimax)
expected (more|better) (from|of) (him|her|them|this|my)
my hopes up
disappoint*
(unfortunately|letdown|jealous|hopeless|pity|boring) = 0.5
- (not|never) (disappointed|boring)
`,
    confusion: `${said('<confused>')}
i (do not|can not) <adv>? (know|understand|figure|tell) <adv>? (what|how|why|who|where|whether|if) ..3 (feel|to do|to think|anymore|am doing|i am|i want|went wrong|to go on|to say|happened|did|to believe|real)
(i am|my head is) <adv>? (all over the place|a mess|at a loss)
i do not know (anymore|any more|what to do|who i am|how to feel|what i (feel|want))
(confused|confusing|shocked|shocking) = 0.4
- lost (my|the|his|her|a|your|by|to|in|on|it|2|weight|track|again)
- stuck (in|on|at) (the|traffic|a)
`,
    joy: `${said('<happy>')}
best (day|news|feeling|week) (of|ever|in)
stop smiling
(so|really|too|such) <very>? (happy|excited|proud|pleased|glad)
yay = 0.7
(made my (day|week|year))
- (not|never|was) <very>? (happy|glad|pleased|proud)
- happy (birthday|christmas|new|to|hour|friday|with)
- (proud|glad|happy|pleased) (of|for) you
- i am (glad|happy|pleased) (you|to|that you|for)
(over the moon|so happy)
`,
    gratitude: `${said('(grateful|thankful|blessed|touched)')}
<very> grateful
(feel|am|are) <very> lucky
means (so much|a lot|the world) to me
- (moved|touched) (in|out|the|to|on|it|from|base)
`,
    relief: `${said('(relieved|lighter|reassured)')}
(what a|such a|so much|huge|big|the|sigh of) relief
(weight|load) ..4 (chest|my mind)
(thank (god|goodness|fuck))
i can <adv>? (breathe|sleep|relax) again
<very> relieved
- thank god (it is (friday|monday)|for (coffee|wine))
`,
    love: `${said('(in love|smitten)')}
i <adv>? (love|adore) (you|him|her|them|my <loved>)
^ love you
(love of my life)
- love you to
- (not|would|do) love
`,
    hope: `${said('(hopeful|optimistic)')}
i <adv>? (have|feel|got|see|still have) <very>? (hope|some hope|a bit of hope|a good feeling)
i <adv>? (hope|am hoping|pray) (things|it|he|she|this|we|they|one day|i|everything|to) ..5 (better|works|change|easier|healthy|happy|right again|through|ok|forgive)
(dare|daring|starting|beginning) to hope
(light at the end|looking up|fresh start|there is hope|bit of hope|finally hope)
- i hope you
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
    'calm down the horses before you saddle them',
    'the pool is empty',
    'he looks tired',
  ],
};
