import type { ActPhrases, Examples } from '../../read/phrases';

/** The ways in which a feeling word is said of oneself. */
function said(word: string): string {
  return `
<iam> <very>? rather? <very>? ${word}
^ (feeling|feel|felt|been|got|being) <very>? <very>? ${word}
^ (<so>|still) <so>? ${word}
^ ${word} (and|honestly|as (hell|fuck)|af|tonight|again|$)
- (you|your|he|she|they|who|we) (are|is|was|were|feel|feels|felt|look|looks|sound|sounds|seem|must|could|might|be)? (be|feel|have been)? <very>? <very>? ${word}
- (not|never|sounds|sound|looks|look) <very>? ${word}
- ${word} ..3 <trifle>
- <trifle> ..1 ${word}
- ${word} (to the|of your|up (till|until)|at (chess|darts|pool|cards|the desk)|the tin|from the gym)
- ${word} ..1 (for (pizza|lunch|dinner|drinks|pints|the)|between the|on (flour|milk|bread|the))
- ${word} (to <act>|looking)
- ${word} ..1 (for you|from you)
- ${word} ..4 (too|as well)
- sorry ..4 ${word}
- ^ (when|after) (i|my|mine|we) ..4 i (was|felt) ..1 ${word}
- (nothing to|no need to|stop being|every reason to) ..1 ${word}
- (being|feeling) ${word} (before|is|when)
- you (have|had|always|still|never|just|only|get|got|will|might|do|did) ..1 ${word}
- (are|were|do|did|is|does|have|makes|made|making|leaves|got) (you|he|she|they|him|her|them) ..3 ${word}
- (part of (you|him|her|them)|<loved>|the (cat|dog|kids|team|boss|class|crowd)) <is> <very>? <very>? ${word}
- ${word} (about|of|by|over) ..2 (you|your|yourself) $
- (allowed|ok|fine|normal|human|right) to (be|feel|miss) ..6 ${word}
- (hearing|reading|sensing|sounds) ..6 ${word}
- (i hear|(would|might|could|will) (be|feel)) ..3 ${word}
`;
}

export const phrases: ActPhrases = {
  act: 'feeling',
  phrases: {
    sadness: `${said('<sad>')}
i <adv>? (miss|missed|am missing) (him|her|them|my|you|mum|mom|dad|us|having|being|home)
^ (miss|missing) (him|her|them|my)
(gutted|heartbroken|devastated|distraught) (^|that|about|i|we|he|she|when|but|and|to|over|at|by)
(want to cry|could cry|made me cry|makes me cry)
(my heart|my hearts|my soul|heart is) <adv>? (is|feels)? (as heavy|breaking|broken|broke|aches|hurts|heavy|breaks|sank|shattered)
(breaks|broke|breaking) my heart
i (can not feel|feel (nothing|awful|terrible|horrible|like crying|so bad|<very>? (like)? (shit|crap|rubbish)))
i am not <adv>? (happy|doing (well|great|so well)|in a good place)
(depressing|heartbr*|tragic|miserable|devastat*|sobbing)
(sad|sadly|unhappy|depressed|grief|mourning|loneliness) = 0.7
(cry|crying|cried|tears|weeping) = 0.5
(😢|😭|💔|😞|😔|😿|🥺|☹|🙁) = 0.5
- (not|never) (cry|sad|down)
- (film|movie|show|series|song|book|scene|ending|ad|video|episode|finale) <adv>? (made|makes|had|got) me
- miss ..2 (route|bus|shop|train|gig|old)
- (you|allowed|your) ..6 (gutted|heartbroken|devastated|distraught|sad|heartbr*|depressed)
- (gutted|sad|news|heartbroken|devastated) (for|lol)
- down (for|with|at|by)
- (hopeless|useless) (at|with)
- so <adv>? _ i could cry
- (sit|break|calm|lie|slow|get|go|come|put|write|let|turn|settle|shut|boil) down
i feel <very>? (low|down|horrible|awful)
i feel <very>? (trapped|helpless|powerless|suffocated)
never felt <very>? <painful>
<iam> <very>? (teary|tearful|weepy|hollow|heartsore|heart sore|blue|wretched|bereft|in floods|welling up|not myself|grieving|a shell of)
^ <adv>? (teary|tearful|weepy|hollow|welling up|feeling (blue|flat))
lump in my throat
(in floods|close to tears|on the verge of tears|cannot stop crying|greeting my eyes out)
(head|heart) <is> ..1 (in bits|in pieces|broken|in tatters|sore)
not (been)? right since
`,
    fear: `${said('<afraid>')}
i <adv>? (fear|dread|panic|panicked|worry|freaked out|keep worrying)
(scares|scared|frightens|terrifies|worries|freaks|stresses|creeps) (me|the (shit|hell) out of)
(scared|afraid|terrified|frightened) (of|to|for|that|he|she|they|it|i|about) = 0.8
(worried|panic attack|anxiety|stressed|nervous|anxious|afraid|scared|terrified|frightened|dread|panic|panicking) = 0.5
what if (i|he|she|they|it) ..4 (die|dies|leaves|fail|lose|happens|wrong|worse|never|cancer|bad|alone)
(terrifying|frightening|horrify*|horrified|creepy|creeps|panick*)
(scary|fear*|horror|terror|danger*|nightmare*|scared|afraid|frightened) = 0.6
(petrified|terrified)
(😱|😨|😰) = 0.5
- (scared|frightened|terrified|worried) (the|him|her|them|you|us) _
- ^ afraid (the|we|it|not|so|i|that|there|no)
- (nervous|anxious|scared) (for|about) (the|tonights|saturdays|our) ..2 (concert|gig|match|festival|trip|holiday|party)
- (stressed|stressing|worried|anxious|nervous) ..1 (about|over) which
- (nervous|scared|anxious|terrified) ..2 excited
- excited ..2 (nervous|scared|anxious|terrified)
- i? dread to (think|imagine)
- i fear (we|it|you|the)
- i am afraid (so|not|we|the|there|i (can|do|have|will|must|am)|you|it is|that)
- (worried|afraid|scared) ..4 (rain|snow|late|sold out|traffic|out of|(miss|missed) (the|our|my) ..1 (train|bus|flight|plane|ferry|boat|tram|start|beginning|deadline|connection|kickoff))
- (no|do not|never|not) (fear|worry|worries|panic|danger|scared|afraid|worried|nervous|anxious|be (afraid|scared|worried))
(can not|cannot) stop (worrying|panicking|shaking)
^ (bit|a bit|kind of|pretty) (nervous|anxious|scared|worried|stressed)
my heart <is> in my (mouth|throat|boots)
my (heart|chest|pulse) ..2 (pounding|racing|hammering|thumping|in my mouth)
(bricking it|shitting (it|bricks|myself)|cacking|papping (it|myself)|up to high doh|worried sick|sick with worry|heebie jeebies|scared (stiff|witless|shitless)|knot in my stomach|(stomach|stomachs) ..2 (knots|churning|flips)|lump in my throat about|butterflies about|got butterflies)
<iam> <very>? (beside myself|jumpy|rattled|spooked|uneasy|apprehensive|shook|shaken|on eggshells|dreading it)
(not|never|do not) <adv>? feel safe
(can not shake|full of|sense of|waves of|sick with) <it>? ..1 (dread|fear|panic|worry|nerves)
`,
    anger: `${said('<angry>')}
i <adv>? (hate|hated|despise|loathe|detest|resent|can not stand|am sick of|am (so)? done with|have had (it|enough)) (<it>|him|her|them|these|those|my|how|when|people|being|having|everyone|everything|their|his|so|to see|the|seeing|watching)
(sick|tired|sick and tired|fed up) (of|with) (this|it|him|her|them|people|these|being|having|my|all|the|your|everyone|hearing|seeing)
(livid|fuming|raging|seething|infuriated)
(pisses|pissed|winds|ticks|bugs|annoys|irritates|infuriates|disgusts|angers|sickens) me
(drives|driving|drove) me (mad|crazy|nuts|insane|up the wall)
(my (head|nut) in|blood boil|skin crawl|my nerves|my last nerve)
(could|want to|wanna) (scream|punch|strangle|slap|hit|smash|throttle|kill (him|her|them))
i (lost it|saw red|am losing it)
how (dare (you|he|she|they)|could (he|she|they))
(what|who) the (fuck|hell|heck)
(so|really|just|fucking|very|is|was|are|how|pretty|of|utterly|absolutely) <very>? (annoying|infuriating|frustrating|disgusting|ridiculous|outrageous|unacceptable|unfair|pathetic|rude|disrespectful|gross|appalling|bullshit|a joke|insulting|idiotic|dumb|vile|trash|garbage|disgrace|shameful) = 0.6
<it> <adv>? (is (bullshit|ridiculous|so unfair|disgusting|shit|crap|annoying|not fair|nonsense|stupid|a joke)) = 0.8
(fuck*|motherfuck*|bullshit|goddamn|hate|hates|annoying ^|annoys me|infuriating|disgusting|asshole*|bastard*|bitch*|racist)
ffs = 0.5
(damn|dammit)
- damn (good|fine|near|right|straight|well|so)
- what (a|an) ..3 you are
(shit*|sucks|stupid) = 0.7
(hell|crap|bloody|ass|screw|piss) = 0.4
(hated|angry|mad|furious|pissed|rage|anger|outrage|frustrating|disgust) = 0.7
(idiot*|moron*|dumb|jerk|liar|scum|dickhead|selfish|ignorant|hypocrite|toxic|cunt) = 0.5
(ridiculous|rude|gross|horrible|awful|terrible|worst|garbage|trash|nasty|unfair|disgrace|vile|useless|nonsense|joke) = 0.4
(ugh|stop|shut|enough|fault|lying|ruined|sick of|seriously|how dare|blame|wrong) = 0.25
(😡|🤬|😠|😤|🖕) = 0.6
- (mad|sick|wicked) (respect|skills|love|good|funny|about|for)
- (who is|that is|a man|a woman|someone|you|he|she|they) ..2 (tired|sick|fed up) (of|with)
- (sobbing|bawling|weeping) (lol|at)
- (you|your|yer|ya) (disgust|disgusts|are <very>? (disgusting|annoying|a? <nasty>? (asshole|bastard|bitch)))
- (you|<loved>) <adv>? (do not)? (hate|hates)
- you <is>? ..3 (ridiculous|annoying|rude|disrespectful|selfish|unfair|unacceptable|horrible|disgusting|infuriating|joke|ignorant|nonsense|toxic|idiot*|moron*|dumb|liar|scum|hypocrite|pathetic|stupid|shit*)
- (not|never|no) <very>? (angry|mad|hate|annoyed|bad|stupid|terrible|awful|horrible|joke|bullshit)
- hate <it>? ..2 <trifle>
- lost it (laughing|lol)
- <it> is mad
- damn (that|it) is
- hate (mondays|group|speech|mail)
- (film|movie|game|book|song|show|ending|match) (is|was) <very>? _
- would <very>? be _
- hate (you|your)
- hate to (break|say|ask|interrupt|be)
- (fucking|fuckin|damn|bloody) (love|loved|amazing|awesome|great|brilliant|hilarious|good|beautiful|nice|yes|legend|excited|happy|proud|delicious|perfect|funny)
- holy (shit|crap|hell|fuck)
- as (hell|fuck|shit)
so done with
<iam> <very>? (hopping mad|boiling|steaming|wound up|hacked off|cheesed off|brassed off|browned off|ticked off|peeved|scunnered|ragin|hangry|so over (this|it|him|her)|(at the end of|out of|losing) my? patience)
(sick|up) to (the|my) (back teeth|eyeballs|here)
(boils my|gets on my|got on my|on my (wick|last)|does my (head|nut)|grinds my gears|gets my goat|rubs me)
`,
    shame: `${said('<ashamed>')}
i (could|wanted to|want to) (die of (shame|embarrassment)|sink|disappear|crawl|hide)
(so|such|how|really|very|a bit|pretty) (embarrassing|humiliating|cringe|shameful|mortifying|awkward)
- (film|movie|show|book|song|joke|game|ad|idea|plan|that|it|this) <is> <very>? <very>? (stupid|pathetic|useless)
i <adv>? (hate|disgust) myself
i am <adv>? (such)? (a|an|the)? <very>? (a)? (failure|loser|disappointment|embarrassment|fraud|burden|terrible (mum|mom|mother|person|father|friend)|bad (mum|mom|mother|person|father|friend|daughter|son)|not good enough|worthless)
(mortified|ashamed of)
(humiliat*|mortif*|ashamed) = 1
embarrass* = 0.6
- (you|your) ..6 (embarrass*|ashamed|humiliat*|shame|cringe*)
(cringe*|shame|awkward) = 0.6
i feel like such a (failure|loser|idiot|burden|fraud)
(two inches|an inch) tall
(ground|earth|floor) ..2 swallow me
(can not|could not|can hardly|can barely) look (at myself|anyone in|him in the eye|her in the eye|people in|them in)
i feel <very>? (small|dirty|stupid|exposed|like a (fraud|fool|idiot|failure|burden|joke))
`,
    guilt: `${said('<guilty>')}
i <adv>? (blame|can not forgive|will never forgive) myself
(it|this|that) (is|was) <adv>? my fault
my (guilt|conscience)
i feel <very>? (bad|awful|terrible|horrible) (about|for|that i|because i|leaving)
i should have <adv>? (been there|known|done more|said|stayed|called|noticed|seen|stopped|listened|told) = 0.9
- regret (buying|ordering|the|eating|not (getting|ordering|booking|bringing))
i <adv>? (regret|wish i (had|never))
(guilt|guilty|regret|remorse) = 0.5
(could kick|kicking|hate|can not forgive|never forgive) myself (for|over|about|that)? = 0.9
(kick|kicking) myself
(eating|eats|ate|gnawing) (me up|at me|me alive|away at me)
i (should|could) (have never|never have|have been|have done)
i let (him|her|them|everyone|<my> <loved>) down
on my conscience
- (not|never) (guilty|my fault)
`,
    loneliness: `${said('<lonely>')}
(nobody|no one|not a soul) <adv>? (cares|understands|gets (it|me)|likes me|wants me|loves me|to talk to|would notice|misses me|asks|listens|checks|sees me|knows ($|how i|what i)|talks to me|calls)
i <adv>? (have|have got) (no one|nobody|no friends)
i do not (have|fit|belong|matter) <adv>? (anyone|anybody|any friends|in|here|anywhere)
(i|^|been) <adv>? (eat|sit|sat|ate|spent|spend|spending|sitting|all|completely) ..4 (alone|on my own|by myself)
(lonely|loneliness|left out|all alone) = 0.6
(like|am) (a stranger|an outsider|a ghost|a spare part|a burden) (in|at|to|among|around)? (my own|the|this|home|here|everyone|my family)
(no one|nobody|not a soul) ..2 (to (tell|share|talk to|call|turn to|sit with|ring)|would (notice|clock|miss|care|know)|notices|to come home to)
(not|never) ..1 spoken to a soul
(so|too|very) (quiet|silent|empty) (in|without|now|here|since)
(house|flat|home|bed) <is> <very>? (quiet|silent|empty) (without|now|since|these days)
- (leave|let|home|not|stand|never) ..1 alone
`,
    exhaustion: `${said('<tired>')}
<iam> <very> (tired|sleepy)
i am tired (of|$)
so <very>? tired
- (tired|sleepy|exhausted|knackered) ..8 (went to bed|in bed at|stayed up|up (late|early|till|until)|late night|hungover|jet lag|jetlag*)
- (tired|sleepy) (today|tonight|this morning|after|from (the|my) (gym|run|match|game|walk|drive|flight|trip|party|training))
(no|not) <adv>? (have)? <adv>? (energy|strength|fight|more to give)
nothing left (in me|to give)
i can not (keep (going|doing)|carry on like|do (this|it) anymore|take (it|any|much) <adv>? (more|anymore|longer)|switch off)
(knackered|exhausted|burnt out|drained) = 0.9
(overwhelmed|exhausting|shattered) = 0.5
(not|barely|hardly) <adv>? (slept|sleep|sleeping) ..2 (days|weeks|nights|since|ages|all|anymore|night|months|properly)
<iam> <very>? (done in|wiped|wiped out|spent|zonked|jaded|beat|frazzled|cream crackered|wrecked|run down|run ragged|bone tired|dead tired|weary|bushed|pooped|puggled|half dead|fried|at the end of my)
<iam> on my knees
^ <adv>? (done in|wiped out|bone tired|dead tired|wrecked|jaded|frazzled|spent) (^|and|today|after|from)
(running|been running|surviving|living) on (fumes|empty|coffee|adrenaline)
(dead|asleep|out) on my feet
(nothing|no fight|no more) ..2 (in the tank|in me|to give)
could sleep (for|till|until) ..3 (week|year|days|month)
(tired|weary) (to the bone|of being|all the time|in my bones|down to)
- (could sleep|done in|wiped|beat) .. (match|gym|run|game|you|him|them|level)
- (who is|you) .. tired
`,
    hurt: `${said('<hurt>')}
<it> <adv>? (hurts|hurt)
- <trifle> ..2 (broke|breaks|crushed|destroyed|floored|gutted|wounded) me
- you ..6 betray*
- (you ..4|course it|that must have) (hurt|hurts|stung|hurting)
- (hurt|stung) you
(hurts|hurt|broke|crushed|destroyed|betrayed|insulted|humiliated) me
(hurts|hurt) <very> (much|bad|badly)
- (must|can|would|does|did|will) ..2 hurt
- hurting (myself|himself|herself)
in the back = 0.4
(betray*|agony|hurtful|hurting)
(painful|rejected|pain|hurts|hurt) = 0.6
- (back|knee|foot|leg|ankle|neck|head|shoulder|tooth|feet|arm|thumb|eyes) <adv>? (hurt|hurts)
really (stung|stings|hurt)
- (stung|cut me) (by|a|some|up)
(stung|cut (me|deep)|cut me (deep|up)|like a (slap|knife|punch|kick|stab)|slap in the (face|teeth)|kick in the teeth|took me for granted|walked all over me|knife in|twist the knife|stabbed me)
(broke|breaks|crushed|shattered|floored|wounded|gutted) me
<iam> <very>? (taken for granted|walked over|wounded|stung|used|overlooked|second best|belittled|humiliated)
^ (a bit|bit|kind of|sort of) <hurt>
`,
    disappointment: `${said('<disappointed>')}
(such|what|so|a|how|really|bit) <very>? (a|an)? (disappointing|letdown|let down|disappointment|bummer|anticlimax)
(expected|hoped for) (more|better) (from|of) (him|her|them|this|my)
my hopes up
i (really|honestly|genuinely) thought (this (was it|was the one|time)|he|she|we|i|they) ..1 (was|would|had|could|were)? = 0.6
i (really|honestly|genuinely) thought this
<iam> <very>? (deflated|flat|crestfallen|dejected|bummed|bummed out|disheartened|let down|underwhelmed)
^ <adv>? (deflated|disheartened|bummed|flat today|crestfallen)
disappoint*
- (you|not|never|nobody) ..3 disappoint*
(unfortunately|letdown|jealous|bummer|hopeless|pity|boring) = 0.5
- (not|never) (disappoint|disappointed|disappointing|boring)
`,
    confusion: `${said('<confused>')}
i (do not|can not) <adv>? (know|understand|figure|tell) <adv>? (what|how|why|who|where|whether|if) ..3 (feel|to do|to think|anymore|am doing|i am|i want|went wrong|to go on|to say|happened|did|to believe|real)
(i am|my head is) <adv>? (all over the place|a mess|spinning|at a loss)
i do not know (anymore|any more|what to do|who i am|how to feel|what i (feel|want))
^ <adv>? (baffled|bewildered|stumped)
<iam> ..1 (in two minds|all at sea|at sixes and sevens|in limbo|muddled|bewildered|going round in circles|none the wiser|torn)
my head <is> ..1 (mince|mush|a shed|scrambled|fog|foggy|all over|in a spin|wrecked|melted)
(coming or going|head nor tail|heads or tails|head or tail|mixed feelings)
(confused|confusing|baffled|bewildered|shocked|shocking) = 0.4
- lost (my|the|his|her|a|your|by|to|in|on|it|3|2|1|weight|track|again)
- stuck (in|on|at) (the|traffic|a)
`,
    joy: `${said('<happy>')}
(best|happiest) (day|news|feeling|week) (of|ever|in)
stop smiling
(so|really|too|such) <very>? (happy|excited|proud|pleased|glad|chuffed)
(yay|woohoo|woo hoo|wahey|yippee|hooray) = 0.7
(happy tears|tears of joy|made my (day|week|year))
- (not|never|was) <very>? (happy|glad|pleased|proud)
- happy (birthday|christmas|new|anniversary|to|hour|easter|friday|with)
- (proud|glad|happy|pleased) (of|for) you
- i am (glad|happy|pleased) (you|to|that you|for)
(over the moon|so happy)
(chuffed|tickled pink|cloud nine|happy as (larry|a)|walking on air|jumping for joy|made up about|on top of the world|pinch myself|pinching myself|bursting with|grinning (like|from|all)|so chuffed|dancing round)
<iam> <very>? (buzzing|made up|elated|giddy|ecstatic|stoked|happy|content)
`,
    gratitude: `${said('(grateful|thankful|blessed|touched)')}
<very> (grateful|thankful)
(feel|am|are) <very> lucky
means (so much|a lot|the world) to me
<it> means (the world|the absolute world|everything)
(could not|cannot) be more (grateful|thankful)
(thankful|grateful) (for|to) (you|this|every|my|all|have)
so grateful
how (grateful|thankful) i am
i appreciate (you|it|this) (so|more)
- (moved|touched) (in|out|the|to|on|it|from|base)
`,
    relief: `${said('(relieved|lighter|reassured)')}
(what a|such a|so much|huge|big|massive|the|sigh of) relief
(weight|load) ..4 (shoulders|chest|my mind)
thank (god|goodness|fuck)
phew = 0.5
i can <adv>? (breathe|sleep|relax) again
i can finally (breathe|sleep|relax|stop|exhale)
(thank (heavens|goodness|the lord|fuck|christ)|(weight|load) (is|has been|been)? lifted|so glad (that|it) is over|off my (chest|shoulders))
<very> relieved
- thank god (it is (friday|monday)|for (coffee|wine|wifi))
`,
    love: `${said('(in love|smitten)')}
i (<adv>|do)? (love|adore) (you|him|her|them|my <loved>)
^ (love|adore) you
(love of my life|have feelings for|crush on)
(head over heels|besotted|smitten|fallen for (him|her|them)|falling for (him|her|them)|fell for (him|her))
i <adv>? (love|adore) (that|this|the) <very>? (wee|little|old|silly)? (girl|boy|man|woman|lad|lass|dog|cat|baby|bairn|wean)
- (not|would|do you) love
`,
    hope: `${said('(hopeful|optimistic)')}
i <adv>? (have|feel|got|see|still have) <very>? (hope|have got hope|some hope|a bit of hope|a good feeling|a glimmer)
i <adv>? (hope|am hoping|pray) (things|it|he|she|this|we|they|one day|i|everything|to) ..5 (better|works|change|easier|healthy|happy|heal|right again|through|ok|forgive)
(dare|daring|starting|beginning) to (hope|believe|feel like myself)
(have|got) hope
(light at the end|looking up|turning a corner|glimmer of hope|fresh start|there is hope|gives me hope|bit of hope|finally hope)
- i hope you
`,
  },
  guards: ['conditional', 'reported'],
};

export const examples: Examples = {
  yes: [
    '[still angry] about it',
    'i have [never felt so small]',
    '[baffled], first she waves and then she walks off',
    'i tell nobody [how grateful i am]',
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
    '[i am running on fumes]',
    'that [cut me deep]',
    '[my heart is in my mouth]',
    'i [let her down]',
  ],
  no: [
    'hopeless with names',
    'afraid the shop is shut',
    'the workout destroyed me',
    'phew, made the bus',
    'stressed about which sofa to pick',
    'nervous and excited about the new flat',
    'that film was so stupid',
    'that series made me cry',
    'worried i will miss the last bus',
    "i'm afraid we're out of milk",
    'that film was sad, good though',
    'my knee hurts',
    "don't be sad",
    'do you feel tired',
    'leave it alone',
    'i am used to the early bus',
    'torn between the red one and the blue one',
    'i am down for pizza',
    'stung by a wasp',
    'part of you is angry',
    'i am gutted for you',
    'you are allowed to be heartbroken',
    'i dread to think what it costs',
    'she said she is angry',
    'if i am tired i take the bus',
    'i am so tired after the match',
    'calm down the horses before you saddle them',
  ],
};
