import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'distress',
  phrases: `
(<my> ..1 <loved>|he|she|they|<loved>) (is|has|just|has just)? (died|passed away|passed|dying|dead|gone forever|killed|did not make it|been killed)
_ died (on|last|this|yesterday|today|suddenly|in (hospital|his|her|my))
(lost|losing|buried) (<my> ..1 <loved>|him|her|the baby|our baby|both|everything|everyone)
(death|funeral|loss) of <my>
(<my> ..1 <loved> is? funeral|(his|her) (funeral|ashes))
miscarr*
(had|having|have) to put ..2 (down|to sleep)
(christmas|birthday|year) without
(<loved>|i|we|he|she|they) (in|just|could|<is>) <adv>? (a|an|the|with|to|in|just|<is>)? <adv>? (a|an|with|the|to)? (diagnosed|<illness>|hospital|icu|intensive care|surgery|relapsed|accident|crash|rushed to|missing|arrested|attacked|life support|scammed|a (bad|nasty) fall)
(<it>|they found|found|there is|shows|is) (a|another|stage)? (cancer|lump|tumour|spread)
(results|test) (came|come|<is>) back? ..2 (bad|positive|not good|worse)
(nothing|no more|not much) ..3 can do
(biopsy|scan|chemo|palliative|icu|eviction|relapsed|sober|ivf|foster|adoption|custody|miscarriage|results|surgery|flare|oncologist|consultant) = 0.5
((months|weeks|not long) (to live|left)|not good news)
(never|not) ..2 (walk|play|see|work|run|dance|have (kids|children)) again
(panic|anxiety) attack*
(my|the) <adv>? depression (is|has|got|keeps|came)
(drank|drinking|used|using|gambled) again
(he|she|they|<my> <loved>|<loved>) (is|has|just|has just|only)? <adv>? (broke up with|left|leaving|cheat* on|blocked|threw|kicked|lied to|does not love|hates|ignor*|laugh* at|bull*|not (talking|speaking) to|will not (talk|speak) to|fired|pushed|hit) <adv>? (me|us)
(called|calling|calls) me (a|fat|ugly|names|that|stupid|useless)
(he|she|they|<my> <partner>) <adv>? (has|is|just)? <adv>? (called it off|moved out|moving out|walked out|cheated|seeing someone else|met someone else|(wants|want|asked for) (a divorce|out|to (split|break up|leave)|space|divorce)|does not love|got back with|took the (kids|children|money))
(we|me and him|me and her) <adv>? (broke up|split|are over|are done|getting a? divorce)
(are|were|is) <adv>? getting? (divorced|splitting up)
(marriage|relationship|adoption|sale) (is|has|fell)? <adv>? (over|ended|broken|through|failed)
since the (split|divorce|funeral|accident)
(kids|girls|boys|people|everyone|they|friends|someone) <adv>? (at (school|work|uni))? <adv>? (keep|keeps|are|is|all|started)? <adv>? (laugh*|pick*|talking about|hate|ignor*|leave|left|calling|avoid|spread*) (at|on|of|me|about|out)
(he|she|they|<my> <parent>) <adv>? (said|told me) ..4 (never wanted me|ashamed of me|not love me|a mistake|useless)
(had|having|in|another) (a|an|another|such a)? <very>? (huge|massive|big|awful)? (fight|row)
parents ..2 (fighting|splitting)
(nobody|no one|none of them) <adv>? (came|showed|turned up|remembered|invited|asked|believes|helps|visits|called|said (a thing|anything))
(not|never) (get|got)? invited
(left|leaving|leave) me (out|behind|alone with|on read)
(being|getting|been|get|was|got|am) <adv>? (bullied|picked on|rejected|fired|sacked|let go|made redundant|passed over|turned down|abused)
(no|have any) friends
(chat|lies|stuff) about me
lost <adv>? (my|the|our|me|his|her) (job|house|home|flat|business|mind|baby|everything|sister|brother)
(failed|fucked up) <adv>? (my|the|all|every|again|everything|out|another|first|driving|maths)
(did not|never) <adv>? (get|pass|make) (in|the (job|part|place|team|offer)|into|it in)
(they|uni|my boss|the company) (rejected|turned (me|us) down|let me go|gave it to|gave my|passed me over|picked someone)
(can not|could not|barely|hardly) <adv>? (afford|pay|feed)
((in|so much) debt|nowhere to (go|live|sleep)|out of money)
i <adv>? (can not|can hardly|could not|do not know how to|do not know how i|do not think i can) <adv>? (take|cope|handle|deal|do|go on|keep|breathe|stop|get up|face|sleep|eat|manage|function|carry on|bear|think|focus|trust|forgive|survive|hold it|cry|even open) <adv>? (it|this|anymore|any more|much|another|like this|with|going|without|crying|thinking|shaking|him|her|today|at all|$|together|me|up|so|on|or|since|straight|alone|my)
i <adv>? (am|was|have been|feel|feel like i am) <adv>? (at (rock bottom)|drowning|struggling|not ok|not coping|not fine|a mess|losing (it|my mind)|going under|barely|hanging on|in a (bad|dark) |trapped|giving up|in trouble|having a <very>? (hard|bad|rough|tough|terrible|shit|horrible)|at the end of|not well|no use|destroyed|nothing)
(feel|feeling) like (nothing|i am (nothing|failing|drowning))
(it|everything|life|my life|work|home|things) <adv>? (is|are|has|feels|just|gets|keeps|got)? <adv>? (too much|falling apart|going wrong|fell apart|getting worse|a mess|pointless|ruined|unbearable|hell|gone wrong|so hard|really hard|been hard)
i <adv>? (give up|gave up|need help|broke down|fell apart|started drinking|lost (everything|hope)|do not matter|had enough|have had enough|have not (slept|left)|do not (eat|sleep)|want to (scream|disappear|give up|run away)|dropped out|froze)
(what is|no|see the) the? point (anymore|of|in|$)
(end of my|at my) rope
(worst|horrible|awful|terrible|rough|tough|shit|shitty|crap|rubbish|dreadful|brutal|bad|hard) (day|week|month|year|few days|few weeks|time|night|couple of)
(not|barely|hardly) <adv>? (slept|been sleeping|sleeping)
(bad|awful|terrible|sad|horrible) news
(house|flat) (got|was|has been|been) (broken into)
i <adv>? (cry|cried|am crying|was crying|bawled|keep crying|broke down)
(been|cant stop) crying
^ (cried|crying|laid off|fired|sacked|dumped|redundant)
(he|she|they) <adv>? left $
(not|never) <adv>? (spoken|talked|called|seen) ..4 (since|(in|for) (weeks|months|years))
(without me|i trusted (him|her|them)|came out to|moved on) = 0.5
<iam> <very>? <very>? <painful> = 0.5
^ <so>? <painful> = 0.4
(murder*|suffer*|scream*|tears|trauma*|abus*|helpless|despair|agony|painful|cruel|horrif*|suicide|tragedy|grave|victim*|raped|tortur*) = 0.9
(cry*|cried|sobbing|pain|hurt*|terrible|horrible|awful|worst) = 0.6
(died|death|dead|dying|killed|funeral|blood*|bleeding|injured|wounded|beaten) = 0.6
(cancer|hospital|disease|illness|sick|accident|crash|ill|surgery) = 0.4
(depress*|anxiety|panic*|bullied|assault*|rape*) = 0.6
(hopeless|desperate|struggl*|nightmare|brutal|disaster) = 0.5
(ruined|destroyed|broken|fail*|lost|losing|cheated|divorce*|abandoned|alone|screwed|doomed) = 0.4
(danger*|threat*|attack*|escape|enemy|trapped|victim) = 0.5
(problem*|trouble|wrong|worse|unfortunately|sadly|bad|poor|miss|hard|worr*) = 0.34
(fight*|war|gun*|shot|violen*|bomb*|knife|prison|jail|arrest*|kill*|hate*|evil) = 0.4
(stomach|heart|chest|hands|throat|knees|eyes) ..2 (ach*|hurt*|pound*|sank|racing|burn*|dropped|twist*) = 0.7
(sorry|regret|shame|guilt*|fault|mistake|blame) = 0.34
- (died|dead|dying) (laughing|of (embarrassment)|to|for|cute|tired|good)
- i am (dead|dying) $
- (phone|laptop|printer|car|plant|wifi|line|tv|deal|screen|engine|battery) ..2 (dead|died|dying|gone|broken|fail*)
- (lost|lose|losing) (weight|my (keys|phone|charger|voice|wallet|bag|ticket|glasses)|the (match|game|ball|bet|final|signal)|track|count|again|by|2|a bet)
- (kill*|die|dead) (time|it|the (mood|lights|process)|line|end|simple|easy|serious)
- no (problem|problems|trouble|worries)
- (scary|crime|murder) (film|movie|series|story|book)
- (worst|terrible|horrible|awful|bad|dead) <adv>? (film|movie|song|joke|coffee|pizza|hair|food|traffic|weather|pun|idea|good|easy|nice)
- i <adv>? (cry|bawled) ..6 (too|either|as well)
- (you|your) ..2 (cry|crying|lost|failed|fired)
- (when|after|since) (i|my|our|me)? <loved>? (lost|died|passed|left|failed)
- (death of me|crying is|i am afraid (we|you|the|there|not))
(making|made) (us|me|him|her) redundant
i am not doing (well|great|good|ok)
(run|ran|knocked) over
how to tell (my|the|mum|mom|dad|him|her|them)
(back|still) on (drugs|the drink|pills)
not (let|allowed to) ..1 (see|visit) (my|the|our|him|her|them)
(not|never) <adv>? (recognise|recognize|know) (me|us|who i am) anymore
(losing|lost|lose|sell) (the|our|my|mums) (house|home|flat)
i <adv>? (messed|screwed|fucked) (it|everything|this) up
(ventilator|life support)
in a (crash|accident)
airlift*
still not over (it|him|her|what|that)
`,
  guards: ['conditional', 'banter'],
};

export const examples: Examples = {
  yes: [
    '[my mum died] last night',
    '[he broke up with me] over text',
    '[i got fired] today',
    "[i can't take this] anymore",
    '[they found a lump]',
    '[we lost the baby]',
    '[my dad has cancer]',
    '[i failed my] finals again',
    '[everything is falling apart]',
    '[she wants a divorce]',
    'my sister [was rushed to] hospital, my [brother is in intensive care]',
    '[had a massive row with] my son',
    '[nobody came] to my birthday',
    "[i can't pay the rent] this month",
    "[i'm not coping] at all",
    '[kids at school keep laughing at me]',
    '[had to put our dog down]',
  ],
  no: [
    'the printer died',
    "i'm dead 😂",
    'my phone is dead, charging it now',
    'we lost the match 3-1',
    'the tests failed on the build',
    'that is the worst joke ever',
    'the shop is closing down',
    'no problem at all',
    'parking at the hospital is four pounds',
    'he killed it on stage',
    'i left my coat at yours',
    'watching a crime series',
    'lost my charger again',
    'if i lose my ticket i will buy another',
    'the traffic was terrible',
    'she left at 8',
    'my mum is coming over',
  ],
};
