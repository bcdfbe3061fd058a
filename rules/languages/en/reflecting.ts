import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'reflecting',
  phrases: `
^ so you <adv>? (feel|felt|want*|need*|wish|miss|thought|expected|hoped|blame|ended up|never|had to|do not feel|were hoping|keep|kept|carry|carried|carrying|sat|bottled|gave|lost|got|put|came|stood)
so (basically|really|for you|all this time|inside|deep down|in a way)
so (what|all) you
so it (is|was|feels|felt) (not|less|more|like|as if)
(part|half|one side) of you
(sounds|seems|feels|seemed) (to me)? (like|as if|as though) (you|part|<it>|<they>|there|your|losing|everything|a <very>? <awful>)
you (sound|seem|look) <very>? (<painful>|relieved|done|proud|like you)
i (sense|notice|can (hear|see|sense|feel)|get the (sense|feeling|impression)) (that|how|your|you|it|this|so much)
i (can tell|hear) <adv>? ((that|how) (you|your|much|hard|it)|how|your|you (are|feel|do|have))
(what i am hearing|what i hear|am i hearing|the way i hear it|did i get that right)
^ you <adv>? (feel|felt)
^ (you are|you were|your) <adv>? (feeling|torn|grieving|struggling|carrying|missing|longing|hoping|blaming yourself|caught between|<painful>) (of|that|about|and|by|from|him|her|it|them|they|he|she|for|between|with|someone|because|to|if|nobody|every|as)
^ you were (hoping|wanting|expecting|waiting)
^ you (wanted|needed|hoped|wished|expected|came|trusted|tried|gave) ..8 (and|but|instead)
it is (like|as if|as though) (you|nobody|everything|<they>|your|grieving|losing|living|walking)
<it> <adv>? (hurt|hurts|stung|scared|scares|broke|breaks|matters|meant|means) to? you
<it> (must|has to|had to|has got to) <adv>? (feel _|have felt|hurt|have hurt)
<it>? (must|has to|had to|has got to|got to) <adv>? (be|have been) <adv>? (like|being|seeing|having|to|when|as if|<painful>|<awful>)
you must <adv>? (feel|be|miss|have felt|have been) <very>? (<painful>|him|her|them|relieved|like)
^ you miss (him|her|them|home|your|being|having|who|what|the (way|person|old|days|sound|man|woman))
you have been (carrying|holding|dealing|struggling|bottling|trying|coping|hiding|pretending)
you (do not|no longer|can not) <adv>? (feel|trust|know who) .. (anymore|safe|him|her|them|heard|seen)
(you are|your) (saying|telling me)
(i imagine|to you|for you) (you|<it>) (feel*|must|is|was|felt)
- (sounds|seems|looks|feels) like (a (plan|deal|laugh)|fun|a <adv>? (good|great|nice|lovely)|you had a|you are having|it is going to|rain|snow|summer|spring|winter|christmas|monday|friday|20)
- so you (wanted|needed|thought|expected|lost|got) .. (table|tickets|size|colour|bus|train|room|dinner|pizza|keys|phone)
- (do|^ if|when|once|think|because|how do|what do|are|were) you
^ you are <adv>? feeling
^ so (you are|your) <adv>? (the one|left|stuck|always|doing|holding|carrying|expected|supposed|trying|dealing|scared|afraid|angry|hurt|caught|torn|both|not just|still|alone)
^ so it is <adv>? (the|not|like|more|that)
^ so (nobody|no one|everyone)
^ you just (wanted|needed|want|need)
i get the feeling
(could|might) it be (that)? you (are|were)? <adv>? (feel|feeling|felt)
^ so (he|she|they) just
^ it feels like (everything|nobody|you|nothing|it is all)
you (had|would)? hoped (he|she|they|it|for|that|to)
you are not sure (you|if|what|whether|who|how)
^ (so|and|yet)? (you are|your) <adv>? (dreading|grieving|mourning|hurting|longing|frightened|lonely|in two minds|walking on eggshells|running on (empty|fumes)|worn (out|down)|wrung out|(tired|sick) of (being|explaining|having|always|holding)|blaming yourself|doubting yourself|holding your breath|bracing|left (to|with|holding|picking))
you (had|would)? <adv>? (wanted|needed|hoped for|wished|expected|longed for) (him|her|them|someone|somebody|anyone|your <loved>|one person) ..2 (to|would|who)
you <adv>? (wanted|needed|want|need) to (be|feel) (seen|heard|asked|held|believed|chosen|safe|wanted|loved|enough|included|noticed|missed)
i (hear|sense|see) (a|an|so much|a lot of|some|such) ..3 (anger|grief|fear|sadness|hurt|pain|shame|guilt|worry|loneliness|exhaustion|frustration|(man|woman|person|mother|mum|dad|someone) who)
i am (sensing|hearing|picking up|getting) ..6 (from you|more ..2 than|underneath|beneath|behind it)
<it> is not (so much|just|only|even)? (about)? (the|that) ..5 (it is|but|as|so much as) (being|how (<they>|it)|that (<they>|it|you)|feeling|not (being|knowing|having)|the (lying|lies|way|silence|loneliness|not|being|feeling|fact))
(less|more) about ..5 (more|than|less) about? (being|feeling|how|not)
(it is|<it>) (the|being|not) ..5 (that|which) (hurts|smarts|stings|stung|gets (to)? you|scares you|bothers you|wears you|breaks you|(is|was) the? (worst|hardest))
^ what (hurts|stings|gets you|scares you|bothers you) ..3 (is|was) (that|the|how|being|not)
^ so the (worst|hardest|scariest|loneliest) (part|bit|thing)?
(leaves|left|leaving|made) you <adv>? (feel|feeling|wonder*|doubt*|question*) <adv>? (<painful>|yourself|your|like|as if|if|whether|that)
^ (nobody|no one) <is>? <adv>? (asks|asked|thanked|noticed|notices|sees|saw) (how|what|if|after)? you
(means|meant) ..2 (world|everything|a lot|so much) to you
^ you loved (him|her|them)
^ it is as (if|though)
(leans|lean|relies|rely|depends|depend) on you
- (what|who|did|does|how) ..1 (makes|made|left|make) you
- you are not ..8 you are _ ..2
- so you (wanted|want|needed|need|got) (the|a|one|two|some|any|my)
- seems like you (left|won|forgot|got) (the|a|your|it|$)
- you feel like (a (curry|pizza|pint|drink|walk|beer|coffee)|<acting>|some|pizza)
- been holding (the|a|up)
(sounds|seems) <adv>? (as if|as though|like|it is|the) = 0.5
^ (underneath|deep down|what i am (getting|hearing)|must feel like|(a bit)? like) = 0.5
(you|your|sounds|seems) ..7 (lost|swallow*|trust*|<afraid>|<lonely>|<sad>|<hurt>|blam*|stomach|confidence|on your own|replay*|put up with|end of your|keep the peace|disappear*|second best|tears|crying|safe|nobody|no one|guilt|ashamed|grief|worried sick|not enough|worthless|pretend*|not matter|walking on|wearing|bottled|the worst) = 0.5
- ^ so ..8 (me|us|my)
- no (shit|wonder) you are _
- ^ so? (all in all|bottom line|in short|in a nutshell|long story short|to sum up) ..9
(left you (not|with|feeling)|broke (you|something in you|your (heart|trust))|(knocked|shook|shaken|drained|crushed|robbed|rattled) (you|your)|cost you (your|everything|so much|a lot))
(that is how it (feels|felt)|the not knowing|like walking on)
<it> was not (the|what) ..4 it was (who|how|what (<they>)|the way|being|not)
^ that was the (moment|day|point) you
you (did not|do not|never|could not|have never) <adv>? (feel|felt) (safe|heard|seen|welcome|wanted|loved|good enough|like|able)
you can not stop (thinking|replaying|crying|blaming|seeing|hearing|going over)
you would (have)? (give|given) anything
you keep ..3 (afloat|to yourself|hoping|blaming|pretending|apologising)
you do not (want|need) (advice|fixing|solutions|a fix|pity|a lecture)
you (love|loved) ..4 and you (are|also|still|could not|hate|can not)
^ (a bit)? like you are <adv>? (on your own|disappearing|shouting|drowning|failing|invisible|going)
(lot of|so much) (guilt|anger|love|pain|grief|hurt|fear|shame|sadness) in
^ (so|and)? (you are|your) <very>? (heartbroken|devastated|terrified|frightened|lonely|exhausted|drained|hurt|hurting|furious|livid|ashamed|overwhelmed|worried sick|betrayed) (^|$|and|but|because)
it is <adv>? (lonely|exhausting|frightening) (being|having|when)
^ you wish (<they>|it|you|someone|things|your)
^ so? (you are|your) <adv>? (wondering|asking yourself) (if|whether|why)
(sounds|seems|feels) (as if|as though)
you have been the (mother|mum|strong|grown up|one|rock|parent|carer|glue)
more <painful> than (<painful>|anger|anything|mad|in)
`,
};

export const examples: Examples = {
  yes: [
    '[so you felt] left out of your own party',
    'it [sounds like you] have to do this alone',
    '[you sound exhausted]',
    '[part of you] wants to stay',
    '[so it was not] the money but the lie',
    '[you feel like] nobody sees it',
    "[you're scared of] losing him as well",
    'that [must have felt so] lonely',
    'i [can hear how much it hurts]',
    "[you've been carrying] it for everyone",
    '[could it be that you feel] a bit forgotten?',
    '[you wanted her to] ask, just the once',
    "[you're dreading] the phone ringing",
    '[i hear a lot of anger] in that',
    "it's [less about the party and more about being] forgotten",
    "[you can't stop replaying] it",
  ],
  no: [
    'so the bus is at 8',
    'sounds like a plan',
    'so you are coming at 8?',
    'looks like the server is down again',
    'feels like summer out there',
    'you must be joking',
    'you look great in that',
    'so you thought the table was for six',
    'it feels like 20 degrees',
    'if you feel like pizza let me know',
    'could it be that you are early?',
    'i can tell you the code later',
    "you're not angry with her, you're angry with yourself",
    'some of you need to be at the pitch by nine',
    'you miss the turn after the church',
    'so you want the large or the small',
    'what makes you feel full',
  ],
};
