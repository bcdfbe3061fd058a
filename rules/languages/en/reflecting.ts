import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'reflecting',
  phrases: `
^ so you <adv>? (feel|felt|(want*|need*) (to|him|her|them|it|someone|out|more|your)|wish|miss|thought|expected|hoped|blame|ended up|never|had to|do not feel|were hoping|(keep|kept) (<acting>|smiling|giving|pretending)|carry|carried|carrying|sat|bottled|gave)
so (basically|really|for you|all this time|inside|deep down|in a way)
so (what|all) you
so it (is|was|feels|felt) (not|less|more|like|as if)
(part|half|one side) of you
(sounds|seems|feels|seemed) (to me)? (like|as if|as though) (you|part|<it>|<they>|there|your|losing|everything|a <very>? <awful>)
you (sound|seem|look) <very>? (<painful>|relieved|done|proud|like you|wrecked|shaken|flat|wiped|spent|fried|conflicted|unsure|defeated|deflated|weary)
i (sense|notice|can (hear|see|sense|feel)|get the (sense|feeling|impression)) (that|how|your|you|it|this|so much)
i (can tell|hear) <adv>? ((that|how) (you|your|much|hard|it)|how|your|you (are|feel|do|have))
(what i am hearing|what i hear|am i hearing|the way i hear it|did i get that right)
^ you <adv>? (feel|felt)
^ (you are|you were|your) <adv>? (feeling|torn|grieving|struggling|carrying|missing|longing|hoping|blaming yourself|caught between|<painful>) (of|that|about|and|by|from|him|her|it|them|they|he|she|for|between|with|someone|because|to|if|nobody|every|as)
^ you were (hoping|wanting|expecting|waiting)
^ you (wanted (it|that|this|to|him|her|them|someone|people)|needed|hoped|wished|expected|trusted|tried|gave) ..8 (and|but|instead)
it is (like|as if|as though) (you|nobody|everything|<they>|your|grieving|losing|living|walking)
<it> <adv>? (hurt|hurts|stung|scared|scares|broke|breaks|matters|meant|means|frighten*|rattled|upset|upsets|bothers|haunts|terrif*|shook|shakes) to? you
^ so? it <adv>? (hit|hits|caught|floored|knocked|landed on|got to|gets to) you
(got|gets|getting|gotten) (to you|under your skin)
(eats|eating|gnaws|gnawing|wears|wearing|weighs|weighing|grinds|grinding|chips|chipping) <adv>? (at|on|down|away)? (at|on)? you
does something to (you|a person|a body)
more than (that you|you (let on|show|say|admit|thought|expected|like to))
in other words (you|it|that)
you have had to <adv>? (be|do|carry|hold|grow|learn|hide|keep|choose|pretend|act|look after|fight)
^ so (your|<they>|everyone|it) ..6 and you <adv>? (want|wanted|sit|sat|take|carry|get the|feel|felt|pay|clean|pick|were left|are left|still|end up|just|never|had to|have to)
^ so you (can not|could not|did not get to|do not get to) ..1 (win|breathe|relax|talk|say|tell|trust|sleep|switch|let|escape|get|be|go|do)
^ so ..8 (is|was) the (worst|hardest|scariest|loneliest)
- you (do not|are not) <adv>? (love|hate|want|miss|need|fear|angry|sad) ..6 you <adv>? (are|hate|love|want|miss|need|fear) ..2
- what ..3 (weighing|eating|gnawing|getting to)
<it> (must|has to|had to|has got to) <adv>? (feel _|have felt|hurt|have hurt)
<it>? (must|has to|had to|has got to|got to) <adv>? (be|have been) <adv>? (like|being|seeing|having|to|when|as if|<painful>|<awful>)
you must <adv>? (feel|be|miss|have felt|have been) <very>? (<painful>|him|her|them|relieved|like)
^ you miss (how|him|her|them|home|your|being|having|who|what|the (way|person|old|days|sound|man|woman))
you have been (running on|living|fighting|bracing|walking on|carrying|holding|dealing|struggling|bottling|trying|coping|hiding|pretending)
(you are|your) (saying|telling me)
- (sounds|seems|looks|feels) like (a (plan|deal|laugh)|fun|a <adv>? (good|great|nice|lovely)|you had a|you are having|it is going to|rain|snow|summer|spring|winter|christmas|monday|friday|20)
- (do|^ if|when|once|think|because|how do|what do|are|were) you
^ you are <adv>? feeling
^ so (you are|your) <adv>? (the one|left|stuck|always|doing|holding|carrying|expected|supposed|trying|dealing|scared|afraid|angry|hurt|caught|torn|both|not just|still|alone)
^ so you (stay|stayed|bite|swallow*|hide|hid|smile|smiled|pretend*) _
you have been waiting (for|to) ..6 not
^ so it is <adv>? (not ..4 (but|it is)|like|more|that (you|<they>|it)|(the|that) ..4 (that|which) (is|has|you|gets|keeps)|the (not|waiting|silence|lies|lying|fact|feeling|thought|being|trust|idea|uncertainty|guilt))
^ so (nobody|no one|everyone|everybody) ..3 (asked|asks|you|your|notic*|listen*|believ*|stood|step*|saw|sees|cared|help*)
^ you just (wanted|needed|want|need)
i get the feeling
^ so <they> just ..5 you
you are not sure (you|if|what|whether|who|how)
^ (so|and|yet)? (you are|your) <adv>? (dreading|grieving|mourning|hurting|longing|frightened|lonely|in two minds|walking on eggshells|running on (empty|fumes)|worn (out|down)|wrung out|(tired|sick) of (being|explaining|having|always|holding)|blaming yourself|doubting yourself|holding your breath|bracing|left (to|with|holding|picking))
you (had|would)? <adv>? (wanted|needed|hoped for|wished|expected|longed for) (him|her|them|someone|somebody|anyone|your <loved>|one person) ..2 (to|would|who)
you <adv>? (wanted|needed|want|need) to (be|feel) (seen|heard|asked|held|believed|chosen|safe|wanted|loved|enough|included|noticed|missed)
i (hear|sense|see) (a|an|so much|a lot of|some|such) ..3 (anger|grief|fear|sadness|hurt|pain|shame|guilt|worry|loneliness|exhaustion|frustration|(man|woman|person|mother|mum|dad|someone) who)
<it> is not (so much|just|only|even)? (about)? (the|that) ..5 (it is|but|as|so much as) (being|how (<they>|it)|that (<they>|it|you)|feeling|not (being|knowing|having)|the (lying|lies|way|silence|loneliness|not|being|feeling|fact))
(less|more) about ..5 (more|than|less) about? (being|feeling|how|not)
(it is|<it>) (the|being|not) ..5 (that|which) (is (doing|killing|wearing|getting|eating|keeping|breaking)|hurts|smarts|stings|stung|gets (to)? you|scares you|bothers you|wears you|breaks you|(is|was) the? (worst|hardest))
(leaves|left|leaving|made) you <adv>? (feel|feeling|wonder*|doubt*|question*) <adv>? (<painful>|yourself|your|like|as if|if|whether|that)
- (what|who|did|does|how) ..1 (makes|made|left|make) you
- you are not ..8 you are _ ..2
- so you (wanted|want|needed|need|got) (the|a|one|two|some|any|my)
- you feel like (a (curry|pizza|pint|drink|walk|beer|coffee)|<acting>|some|pizza)
(sounds|seems) <adv>? (as if|as though|like|it is|the) = 0.5
^ (underneath|deep down|what i am (getting|hearing)|must feel like|(a bit)? like) = 0.5
(you|your|sounds|seems) ..7 (lost|swallow*|trust*|<afraid>|<lonely>|<sad>|<hurt>|blam*|stomach|confidence|on your own|replay*|put up with|end of your|keep the peace|disappear*|second best|tears|crying|safe|nobody|no one|guilt|ashamed|grief|worried sick|not enough|worthless|pretend*|not matter|walking on|wearing|bottled|the worst) = 0.5
- ^ so ..8 (me|us|my)
- ^ so? (all in all|bottom line|in short|in a nutshell|long story short|to sum up|overall|to recap|summing up|all told|putting it ..2 together|if i (put|pull|add)) ..9 _ ..9
- (you are|your) (just|only|clearly|obviously|secretly|simply|actually) (<painful>|feeling|_ of)
- (admit it|deep down you know|trust me|believe me|let us be honest|face it|i know you|know you better|whether you admit) ..9
- (sound|seem|look|are|your) <very>? (pathetic|stupid|jealous|bitter|worthless|mad)
- you feel (sorry for|entitled|free to|better|good|ok)
(left you (not|with|feeling|shaken|<painful>)|broke (you|something in you|your (heart|trust))|(knocked|shook|drained|crushed|rattled) (you|your))
you (did not|do not|never|could not|have never) <adv>? (feel|felt) (safe|heard|seen|welcome|wanted|loved|good enough|like|able)
you can not stop (thinking|replaying|crying|blaming|seeing|hearing|going over)
^ (so|and)? (you are|your) <very>? (heartbroken|devastated|terrified|frightened|lonely|exhausted|drained|hurt|hurting|furious|livid|ashamed|overwhelmed|worried sick|betrayed) (^|$|and|but|because)
^ you wish (<they>|it|you|someone|things|your)
(sounds|seems|feels) (as if|as though)
^ (it|that|this) ..4 (you|your) ..3 (does|did|has) not it $
you ..6 (wanting|hoping for|expecting|looking for|needing) ..5 (and|but) (got|ended|left|came|found|felt)
it is still <adv>? (raw|sore|fresh|<painful>)
(treat*|talk* to|speak* to|spoke to|look* at|see|sees|use*) you (like|as if|as though)
(falls|lands|rests|landed|dumped|all) on (you|your (shoulders|back|plate)) (^|to|again|and)
(you are|your|you were|being) <adv>? the ..1 one (who|that|to|<acting>|left)
^ so? (you are|your|you feel|you were|you felt) ..3 (afterthought|for granted|second (best|choice)|shut out|pushed (out|away|aside)|in the dark|in limbo|trapped|cornered|drowning|suffocating|between|on the outside|falling apart|breaking point|end of your)
^ so? you (gave|did|tried|poured|put) ..3 (everything|your (all|heart|best))
^ so? you (do not|never) (know (where you|who|what to feel)|see a way|recognise|got (to (say|see|tell|ask|be|grieve)|the chance))
(<they>|it|that) (made|makes|make) you feel _
^ so? it (is|felt) like (there|talking|having|someone|every*|a (slap|kick|punch|betrayal|lie)|the (end|floor|ground))
(could|might) it be (that)? you (are|were)? <adv>? (feel|feeling|felt)
`,
};

export const examples: Examples = {
  yes: [
    '[part of you] wants to stay',
    '[so it was not] the money but the lie',
    '[you feel like] nobody sees it',
    "[you're scared of] losing him as well",
    'that [must have felt so] lonely',
    'i [can hear how much it hurts]',
    "[you've been carrying] it for everyone",
    '[so it hit you] at the checkout, of all places',
    "it's [eating away at you]",
    '[so he gets the thanks and you still] do the nights',
    "[you've had to be] the grown up since you were nine",
  ],
  no: [
    'so the bus is at 8',
    'sounds like a plan',
    'so you are coming at 8?',
    'looks like the server is down again',
    'feels like summer out there',
    'you must be joking',
    'you look great in that',
    "you don't love him, you love being needed",
    "what's weighing on you?",
    "so it's the last bus then",
    'so nobody brought a corkscrew',
  ],
};
