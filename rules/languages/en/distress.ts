import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'distress',
  phrases: `
(<my> ..1 <loved>|he|she|they|<loved>) (is|has|just|has just)? (died|passed away|passed|dying|dead|gone forever|killed|did not make it|been killed)
_ died (on|last|this|yesterday|today|suddenly|peacefully|in (hospital|his|her|my))
(lost|losing|buried|burying) (<my> ..1 <loved>|him|her|the baby|our baby|both|everything|everyone)
(death|funeral|loss|ashes) of <my>
(<my> ..1 <loved> is? funeral|(his|her) (funeral|ashes))
(miscarr*|stillborn|no heartbeat)
(had|having|have) to put ..2 (down|to sleep)
(christmas|birthday|anniversary|year|mothers day|fathers day) without
(<loved>|i|we|he|she|they) (in|just|could|<is>) <adv>? (a|an|the|with|to|in|just|<is>)? <adv>? (a|an|with|the|to)? (diagnosed|<illness>|hospital|icu|intensive care|coma|hospice|surgery|relapsed|accident|crash|rushed to|sectioned|missing|arrested|stabbed|assaulted|attacked|raped|terminal|life support|collapsed|overdosed|evicted|mugged|robbed|burgled|scammed|breakdown|seizure*|deported|homeless|rehab|a (bad|nasty) fall)
(<it>|they found|found|there is|shows|is) (a|another|stage)? (cancer|lump|tumour|malignant|spread|terminal|incurable)
(results|scan|biopsy|bloods|test) (came|come|<is>) back? ..2 (bad|positive|not good|abnormal|worse)
(nothing|no more|not much) ..3 can do
(airlifted|(months|weeks|not long) (to live|left)|not good news)
(never|not) ..2 (walk|play|see|work|run|dance|have (kids|children)) again
(panic|anxiety) attack*
(my|the) <adv>? (depression|anxiety|ocd|ptsd|eating disorder|addiction|insomnia|grief) (is|has|got|keeps|came)
(drank|drinks|drinking|used|using|gambled|relapsed) again
(he|she|they|<my> <loved>|<loved>) (is|has|just|has just|only)? <adv>? (broke up with|broken up with|dumped|left|leaving|cheat* on|walked out on|ghosted|divorcing|blocked|ended it with|abandoned|threw|kicked|disowned|rejected|betrayed|lied to|does not love|hates|ignor*|scream* at|yell* at|shout* at|laugh* at|bull*|threatened|humiliated|mocked|not (talking|speaking) to|will not (talk|speak) to|blames|accused|fired|pushed|hit|spat at) <adv>? (me|us)
(called|calling|calls) me (a|fat|ugly|names|that|worthless|stupid|useless)
(he|she|they|<my> <partner>) <adv>? (has|is|just)? <adv>? (ended it|called it off|moved out|moving out|walked out|cheated|had an affair|having an affair|seeing someone else|met someone else|(wants|want|asked for|filed for) (a divorce|out|to (split|break up|leave)|space|divorce)|does not love|got back with|slept with|took the (kids|children|money))
(we|me and him|me and her) <adv>? (broke up|have broken up|split up|split|are over|are done|getting a? divorce|are separating|are divorcing|ended it)
(are|were|is) <adv>? getting? (divorced|divorcing|separating|splitting up|a divorce)
(marriage|relationship|adoption|sale) (is|has|fell)? <adv>? (over|falling apart|ended|failing|broken|through|failed)
since the (split|breakup|divorce|funeral|accident|diagnosis)
(kids|girls|boys|people|everyone|they|friends|lads|someone) <adv>? (at (school|work|uni))? <adv>? (keep|keeps|are|is|all|started)? <adv>? (laugh*|pick*|bully*|mak* fun|whispering|talking about|hate|ignor*|leave|left|calling|avoid|spread*) (at|on|of|me|about|out)
(he|she|they|<my> <parent>) <adv>? (said|told me) ..4 (hates me|never wanted me|ashamed of me|disappointed in me|kick me out|worthless|not love me|a mistake|useless)
(had|having|in|another) (a|an|another|such a)? <very>? (huge|massive|big|awful|blazing)? (fight|row|argument|falling out)
parents ..2 (fighting|arguing|divorcing|splitting)
(nobody|no one|none of them) <adv>? (came|showed|turned up|remembered|invited|asked|believes|helps|visits|texted|called|replied|said (a thing|anything))
(not|never) (get|got)? invited
(<loved>|he|she|they|everyone) <adv>? (stopped|refuses to|refused to) (talk|talking|speak|speaking) to me
(i|he|she) (have|has|had)? <adv>? relapsed
(left|leaving|leave) me (out|behind|alone with|on read)
(being|getting|been|get|was|got|am) <adv>? (bullied|picked on|harassed|stalked|blackmailed|excluded|ignored|evicted|laughed at|cheated on|dumped|rejected|kicked out|fired|sacked|laid off|let go|made redundant|suspended|expelled|replaced|passed over|turned down|abused)
(no|have any) friends
(chat|rumours|lies|stuff|videos) about me
lost <adv>? (my|the|our|me|his|her) (job|house|home|flat|business|mind|licence|savings|baby|everything|sister|brother)
(failed|flunked|failing|bombed|screwed up|messed up|fucked up) <adv>? (my|the|all|every|again|everything|out|another|first|driving|maths)
(did not|never) <adv>? (get|pass|make) (in|the (job|part|promotion|grades|place|exam|team|offer)|into|it in)
(they|uni|my boss|the council|landlord|the company) (rejected|turned (me|us) down|let me go|is selling|gave it to|gave my|evicted|passed me over|picked someone)
(can not|could not|barely|hardly|struggling to) <adv>? (afford|pay|feed|make ends)
((in|so much|drowning in) debt|nowhere to (go|live|sleep)|out of money)
i <adv>? (can not|can barely|can hardly|could not|do not know how to|do not know how i|do not think i can) <adv>? (take|cope|handle|deal|do|go on|keep|breathe|stop|get out of bed|get up|face|sleep|eat|manage|function|carry on|bear|think|concentrate|focus|trust|forgive|survive|hold it|cry|even open) <adv>? (it|this|anymore|any more|much|another|like this|with|going|without|crying|thinking|shaking|him|her|pretending|today|at all|$|together|me|properly|up|so|on|or|since|straight|alone|my)
i <adv>? (am|was|have been|feel|feel like i am) <adv>? (falling apart|breaking down|at (breaking point|rock bottom)|drowning|struggling|not ok|not coping|not fine|a mess|a wreck|losing (it|my mind)|spiral*|going under|barely|hanging on|in a (bad|dark) |cracking|suffocating|trapped|giving up|in trouble|having a <very>? (hard|bad|rough|tough|terrible|shit|horrible)|at the end of|not well|no use|destroyed|nothing)
(feel|feeling) like (nothing|i am (nothing|failing|drowning))
(it|everything|life|my life|work|home|things) <adv>? (is|are|has|feels|just|gets|keeps|got)? <adv>? (too much|falling apart|going wrong|fell apart|crumbling|getting worse|a mess|hopeless|pointless|ruined|unbearable|hell|on top of me|gone wrong|so hard|really hard|been hard|been rough)
i <adv>? (give up|gave up|need help|hit rock bottom|broke down|fell apart|started drinking|lost (everything|hope)|ruined everything|do not matter|had enough|have had enough|have not (eaten|slept|left)|do not (eat|sleep)|want to (scream|disappear|give up|run away)|dropped out|froze)
(what is|no|see the) the? point (anymore|of|in|$)
(end of my|at my) (rope|tether|wits)
(worst|horrible|awful|terrible|rough|tough|shit|shitty|crap|rubbish|dreadful|brutal|bad|hard) (day|week|month|year|few days|few weeks|time|night|couple of)
(not|barely|hardly) <adv>? (slept|eaten|been sleeping|sleeping)
(bad|awful|terrible|sad|horrible) news
(house|flat) (got|was|has been|been) (burgled|flooded|broken into|robbed)
i <adv>? (cry|cried|am crying|was crying|bawled|sobbed|keep crying|broke down|burst into)
(been|cant stop) crying
^ (cried|crying|bawled|sobbing|laid off|fired|sacked|dumped|evicted|redundant|rejected|diagnosed)
(he|she|they) <adv>? left $
(not|never) <adv>? (spoken|talked|replied|called|visited|seen) ..4 (since|(in|for) (weeks|months|years))
- (died|dead|dying) (laughing|of (laughter|cringe|embarrassment)|to|for|cute|tired|good)
- i am (dead|dying) $
- (phone|laptop|printer|car|plant|plants|wifi|line|server|router|tv|deal|screen|boiler|fridge|engine|battery|app|site) ..2 (dead|died|dying|gone|broken|crashed|collapsed|fail*)
- (lost|lose|losing) (weight|my (keys|phone|charger|voice|wallet|bag|ticket|glasses)|the (match|game|ball|bet|final|signal)|track|count|again|by|3|2|1|a bet)
- (kill*|die|dead) (time|it|the (mood|lights|process|vibe)|line|end|simple|easy|serious)
- no (problem|problems|trouble|worries)
- (worried|afraid|scared) ..4 (rain|snow|late|sold out|traffic|out of|(miss|missed) (the|our|my) ..1 (train|bus|flight|plane|ferry|boat|tram|start|beginning|deadline|connection|kickoff))
- i (give|gave) up on (this|that|the)
- (projector|camera|bike|heating|lights) ..2 (dead|died|dying)
- (horror|scary|crime|murder) (film|movie|series|podcast|story|book|documentary)
- (worst|terrible|horrible|awful|bad|dead) <adv>? (film|movie|song|joke|coffee|pizza|hair|food|traffic|weather|pun|wifi|idea|good|easy|nice)
- i <adv>? (cry|cried|bawled) ..6 (too|either|as well)
- (you|your) ..2 (cry|cried|crying|lost|failed|fired)
- (when|after|since) (i|my|our|me)? <loved>? (lost|died|passed|left|failed|cheated|dumped)
- (death of me|crying is|i am afraid (we|you|the|there|not))
(making|made) (us|me|him|her) redundant
i am not doing (well|great|good|ok)
(run|ran|knocked) over
how to tell (my|the|mum|mom|dad|him|her|them)
(back|still) on (drugs|the drink|heroin|pills)
not (let|allowed to) ..1 (see|visit) (my|the|our|him|her|them)
(not|never) <adv>? (recognise|recognize|know) (me|us|myself|who i am) anymore
(not|never) <adv>? (touch|touches|hug|hugs|kiss|look at|looks at) me anymore
(not|never) <adv>? (answered|returned|picked up) ..3 (in|for) ..2 (weeks|months|years)
empty (chair|seat|place|spot) ..2 table
(losing|lost|lose|sell) (the|our|my|mums) (house|home|flat)
i <adv>? (messed|screwed|fucked) (it|everything|this) up
(ventilator|life support|resus)
still not over (it|him|her|what|that)
something on (the|my|his|her|their) ..1 (scan|scans|xray|x ray|mri|mammogram|ultrasound|lung|brain|breast|liver)
<loved> (did not|does not|no longer|could not) <adv>? (recognise|recognize|remember) (me|us)
(sleep|sleeping|slept|living|live) (in|out of) (my|our) car
(been|got|gotten|get|getting) out of (bed|the house) (since|for days|in days|all (day|week))
failed (for the|again)
(said|says|told me) ..2 i <adv>? (ruined|ruin|destroyed|wrecked) (her|his|their|my|everything)
(got|received|had) (the|my|a|his|her) diagnosis
(had|have|having) to say goodbye to
(vet|vets) ..8 (let (him|her|it) go|put (him|her|it)|to sleep)
(look at (myself|me)|what i see) in the mirror
(read|showed|sent|posted|shared|leaked) my (diary|journal|messages|texts|photos|pictures|nudes) ..2 (to|with|in|on|around) (the|everyone|everybody|all|his|her|their|my)
in a (crash|accident)
airlift*
(my|our|his|her) <loved> = 0.4
(i am|i was|i have|i got|i feel|i can not|i do not|i just|i keep|i had|i lost|i have been) = 0.3
my (job|flat|house|home|life|rent|hours|boss|marriage|results|body|head|exam|exams|degree|visa|business) = 0.4
(again|anymore|last night|this morning|months|on my own|since (he|she|they|mum|dad)) = 0.15
(without me|except me|in front of) = 0.5
<iam> <very>? <very>? <painful> = 0.5
(murder*|suffer*|tears|trauma*|abus*|helpless|despair|agony|painful|cruel|horrif*|suicide|tragedy|victim*|raped|tortur*|miscarriage|overdose*|sectioned) = 0.9
(funeral|grave|hospice|biopsy|chemo|rehab|ventilator|coma|divorce*|custody|eviction|homeless|arrested|seizure*|diagnos*|redundan*|bailiffs|oncologist|coroner|palliative|icu|ivf|foster|adoption|sober|flare) = 0.6
(died|death|dead|dying|killed|passed away|stillborn) = 0.6
(cancer|dementia|stroke|hospital|disease|illness|surgery|accident|injured|wounded|bleeding|blood*) = 0.4
(kicked out|put down|put to sleep|laid off|let go|cut my hours|broke (up|into|in)|broken into|split up|walked out|moving out|moved out|cheated|left me|rejected|turned down|passed over|fired|sacked|never loved|not wake up|run over|evicted) = 0.6
(cry|crying|cried|sob|sobbing|pain|hurt*) = 0.6
(burnout|burnt out|panic*|anxiety|depress*|throwing up) = 0.7
(not sleeping|not eating|breaking point|from stress|meltdown|breakdown|relaps*|drinking|drunk|drugs|debt) = 0.5
(terrible|horrible|awful|worst|nightmare|tragic|brutal|disaster|misery|hopeless|desperate|struggl*) = 0.5
(not speaking|not talking|ghosted|blocked|shouting|screaming|yelling|fight*|arguing|bullied|laughed at|hates me|hate myself|lost it|his phone|another (woman|man)|i trusted (him|her|them)|came out to) = 0.5
(ruined|destroyed|broken|fail*|bombed|flunked|messed up|screwed|lost|losing|lose|gone|missing|alone|abandoned|doomed|trapped) = 0.4
(problem*|trouble|wrong|worse|unfortunately|sadly|bad|poor|miss|hard|sick|ill) = 0.3
(war|gun*|shot|violen*|bomb*|knife|prison|jail|kill*|hate*|evil|attack*|threat*|danger*|enemy|escape|rape*|assault*) = 0.4
(stomach|heart|chest|hands|throat|knees|eyes) ..2 (ach*|hurt*|pound*|shak*|shook|trembl*|sank|racing|burn*|dropped|twist*) = 0.5
(regret|shame|guilt*|fault|mistake|blame|worr*) = 0.3
- i ..1 cheated
how much longer i can
- lost ..1 (0|1|2|3|4|5|6|7)
- (parcel|package|delivery|luggage|suitcase|order|character|player|plants|flowers) ..3 (lost|died|dead)
my (anxiety|anxietys|depression|ocd)
(never loved|stopped loving|does not love) (me|us)
not (going to)? (wake up|make it|get better|come back) = 0.6
(messages|texts|pictures) on (his|her) phone
(broke|broken) into (our|my)
(in|to|going to) court = 0.5
not good = 0.5
me and _ (are)? not (speaking|talking)
off work = 0.4
(everyone|everybody|all|they) ..4 except me
(was|is|being) put down
(his|her|their) own life
owe ..4 (grand|thousand|bank)
stop* (his|her|the|my)? treatment
i had to (leave|quit|drop out of|give up|sell|close) (uni|school|college|my|work|home|the|our)
(want|wants) (me|us) out
lying to (me|us)
do not know what to do = 0.6
pregnant = 0.5
(assaulted|molested|groped|harassed) = 0.9
lost (two|three|so many|all my|all) (friends|people|babies)
(written warning|disciplinary|infertil*)
not have (children|kids|a baby)
nightmares = 0.5
nobody left
not (eating|sleeping|coping|talking to (me|us)) = 0.6
(is|are) (crushing|breaking|destroying|ruining|suffocating|draining) (me|us)
`,
  guards: ['conditional', 'banter'],
};

export const examples: Examples = {
  yes: [
    'he does [not touch me anymore]',
    'an [empty chair at the table] again this year',
    'i [got my diagnosis] this morning',
    'they saw [something on her lung]',
    '[i sleep in my car] now',
    'my [dad didnt recognise me]',
    'the [vet thinks we should let him go]',
    'someone [sent my photos to the] whole year',
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
    'i do not know the way anymore',
    'the table has four chairs',
    'we said goodbye at the station',
    'i left something on the bus',
    'i slept in the car all the way to france',
    'the vet opens at nine',
    'she sent my parcel to the office',
    'i have something on the stove',
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
