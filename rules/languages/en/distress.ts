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
(christmas|birthday|anniversary|year|mothers day|fathers day) without (him|her|them|you|my|our|<loved>)
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
(we|me and him|me and her) <adv>? (broke up|have broken up|split up|split|(are over|are done) ^|getting a? divorce|are separating|are divorcing|ended it)
(are|were|is) <adv>? getting? (divorced|divorcing|separating|splitting up|a divorce)
(marriage|relationship|adoption|sale) (is|has|fell)? <adv>? (over|falling apart|ended|failing|broken|through|failed)
since the (split|breakup|divorce|funeral|accident|diagnosis)
(kids|girls|boys|people|everyone|they|friends|lads|someone) <adv>? (at (school|work|uni))? <adv>? (keep|keeps|are|is|all|started)? <adv>? (laugh*|pick*|bully*|mak* fun|whispering|talking about|hate|ignor*|leave|left|calling|avoid|spread*) (at|on|of|me|about|out)
(he|she|they|<my> <parent>) <adv>? (said|told me) ..4 (hates me|never wanted me|ashamed of me|disappointed in me|kick me out|worthless|not love me|a mistake|useless)
(had|having|in|another) (a|an|another|such a)? <very>? (huge|massive|big|awful|blazing)? (fight|row|argument|falling out)
parents ..2 (fighting|arguing|divorcing|splitting)
(nobody|no one|none of them) <adv>? (came|showed|turned up|remembered|invited|believes|helps|visits|texted|called|replied)
(not|never) (get|got)? invited
(<loved>|he|she|they|everyone) <adv>? (stopped|refuses to|refused to) (talk|talking|speak|speaking) to me
(i|he|she) (have|has|had)? <adv>? relapsed
(left|leaving) me (out|behind|alone with|on read)
(being|getting|been|get|was|got|am) <adv>? (bullied|picked on|harassed|stalked|blackmailed|excluded|ignored|evicted|laughed at|cheated on|dumped|rejected|kicked out|fired|sacked|laid off|let go|made redundant|suspended|expelled|replaced|passed over|turned down|abused)
(no|have any) friends (^|anymore|here|at|and|left|in|to|but)
(chat|rumours|lies|stuff|videos) about me
lost <adv>? (my|the|our|me|his|her) (job|house|home|flat|business|mind|licence|savings|baby|everything|sister|brother)
(failed|flunked|failing|bombed|screwed up|messed up|fucked up) <adv>? (my|the|all|every|again|everything|out|another|first|driving|maths)
(did not|never) <adv>? (get|pass|make) (in|the (job|part|promotion|grades|place|exam|team|offer)|into|it in)
(they|uni|my boss|the council|landlord|the company) (rejected|turned (me|us) down|let me go|is selling|gave it to|gave my|evicted|passed me over|picked someone)
(can not|could not|barely|hardly|struggling to) <adv>? (afford|pay|feed|make ends)
((in|so much|drowning in) debt|nowhere to (go|live|sleep)|out of money)
i <adv>? (can not|can barely|can hardly|could not|do not know how to|do not know how i|do not think i can) <adv>? (take|cope|handle|deal|do|go on|keep|breathe|stop|get out of bed|get up|face|sleep|eat|manage|function|carry on|bear|think|concentrate|focus|trust|forgive|survive|hold it|cry|even open) <adv>? (it|this|anymore|any more|much|another|like this|with|going|without|crying|thinking|shaking|him|her|pretending|today|at all|$|together|me|properly|up|so|on|or|since|straight|alone|my)
i <adv>? (am|was|have been|feel|feel like i am) <adv>? (falling apart|breaking down|at (breaking point|rock bottom)|drowning (^|in (debt|grief|it|this|all))|struggling (^|with|since|so|a lot|lately|at|and|to (cope|breathe|sleep|eat|get out|keep|pay|be|make|live|see the))|not ok|not coping|not fine|a mess|a wreck|losing (it|my mind)|spiral*|going under|barely|hanging on|in a (bad|dark) |cracking|suffocating|trapped|giving up|in trouble|having a <very>? (hard|bad|rough|tough|terrible|shit|horrible)|at the end of|not well|no use|destroyed|nothing)
(feel|feeling) like (nothing|i am (nothing|failing|drowning))
(it|everything|everythings|life|my life|work|home|things) <adv>? (is|are|has|feels|just|gets|keeps|got)? <adv>? (too much (^|for me|right now|anymore|lately|and)|falling apart|going wrong|fell apart|crumbling|getting worse|a mess|hopeless|pointless|ruined|unbearable|hell|on top of me|gone wrong|((so|really|been) (hard|rough) (^|since|without|on|for|lately|and|being|here)))
i <adv>? (give up|gave up|need help|hit rock bottom|broke down|fell apart|started drinking|lost (everything|hope)|ruined everything|do not matter|had enough|have had enough|have not (eaten|slept|left)|do not (eat|sleep)|want to (scream|disappear|give up|run away)|dropped out)
(what is|no|see the) the? point (anymore|of|in|$)
(end of my|at my) (rope|tether|wits)
(worst|horrible|awful|terrible|rough|tough|shit|shitty|crap|rubbish|dreadful|brutal|bad|hard) (day|week|month|year|few days|few weeks|time|night|couple of)
(not|barely|hardly) <adv>? (slept|eaten|been sleeping|sleeping)
(bad|awful|terrible|sad|horrible) news
- (bad|awful|terrible|sad|horrible) news for
(house|flat) (got|was|has been|been) (burgled|flooded|broken into|robbed)
i <adv>? (cry|cried|am crying|was crying|bawled|sobbed|keep crying|broke down|burst into)
(been|cant stop) crying
^ (cried|crying|bawled|sobbing|(laid off|fired|sacked|dumped|evicted|redundant|rejected|diagnosed) (^|from|by|today|yesterday|this|last|after|with|over|and|at))
(he|she|they) <adv>? left $
(not|never) <adv>? (spoken|talked|replied|called|visited|seen) ..4 (since|(in|for) (weeks|months|years))
- (died|dead|dying) (laughing|of (laughter|cringe|embarrassment)|to|for|cute|tired|good)
- i am (dead|dying) $
- i (give|gave) up on (this|that|the)
- (projector|phone|laptop|printer|car|plant|plants|wifi|line|server|router|tv|deal|screen|boiler|fridge|engine|battery|app|site) ..2 (dead|died|dying|gone|broken|crashed|collapsed|fail*)
- (lost|lose|losing) (weight|(my|his|her|the|your|our) (keys|phone|charger|voice|wallet|bag|ticket|glasses|remote|place|way|temper|receipt|(first|baby) tooth|first)|the (match|game|ball|bet|final|signal)|track|count|again|by|3|2|1|a bet)
- (kill*|die|dead) (time|it|the (mood|lights|process|vibe)|line|end|simple|easy|serious)
- no (problem|problems|trouble|worries)
- (worried|afraid|scared) ..4 (rain|snow|late|sold out|traffic|out of|(miss|missed) (the|our|my) ..1 (train|bus|flight|plane|ferry|boat|tram|start|beginning|deadline|connection|kickoff))
- (horror|scary|crime|murder) (film|movie|series|podcast|story|book|documentary)
- (worst|terrible|horrible|awful|bad|dead) <adv>? (film|movie|song|joke|coffee|pizza|hair|food|traffic|weather|pun|wifi|idea|good|easy|nice)
- i <adv>? (cry|cried|bawled) ..6 (too|either|as well)
- (you|your) ..2 (cry|cried|crying|lost|failed|fired)
- (gym|leg day|workout|squats|burpees|the (stairs|climb)|that (hill|run|level|exam)) ..6 _
- (crying|cried|dying|dead|bawling|sobbing) ..2 (at|over|lol|meme|this|that)
- (crying|cried) (laughing|happy)
- i feel <very>? (terrible|awful|bad|horrible) (for|about)
- (she|he) is gone (to|for|home|out|back|and|off|with)
- hospital (radio|car|parking|canteen|drama|food|shift|visiting)
- left (me|us) (out of|a|the|some)
- (you|it) .. (let|lets) go
- (when|before|after|what) ..2 (left|died|lost|happened)
- i can not do (it|this) (on|at|till|until|before|tomorrow|tonight|today)
- lump in ..1 throat
- so hard to (find|choose|open|get|park|reach|say|hear|see)
- point (of|in) (a|the|this)
- split up (at|in|into|the|to)
- need help with (the|this|a|my (essay|homework|cv|bike|car))
- had enough (cake|food|wine|coffee|tea|of (the|this) (rain|weather|snow))
- sleep with the
- (threw|kicked|hit|pushed) (me|us) (the|a|some|it|over|back|up|for)
- (away|off) for the (weekend|day|holidays)
- bad day for
- bad time (to|for|call|i will|ring|$)
- sick of (leftovers|this (weather|rain|song))
- let (me|us|him|her|them) go (home|early|to|first|on the|in|out|back|ahead|and|for|up)
- (killed|nailed) (it|that|the|this)
- hit me (up|for|with (that|a|the))
- (film|movie|book|episode|series|character|season|level|boss|match|game|team|side) ..6 (died|dies|killed|lost|dead|cried)
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
(losing|lost|lose|sell) (the|our|my|mums) (house|home|flat)
i <adv>? (messed|screwed|fucked) (it|everything|this) up
(ventilator|life support|resus)
still not over (it|him|her|what|that)
something on (the|my|his|her|their) ..1 (scan|scans|xray|x ray|mri|mammogram|ultrasound|lung|brain|breast|liver)
<loved> (did not|does not|no longer|could not) <adv>? (recognise|recognize|remember) (me|us)
(sleep|sleeping|slept|living|live) (in|out of) (my|our) car
(been|got|gotten|get|getting) out of (bed|the house) (since|for days|in days|all (day|week))
(said|says|told me) ..2 i <adv>? (ruined|ruin|destroyed|wrecked) (her|his|their|my|everything)
(got|received|had) (the|my|a|his|her) diagnosis
(had|have|having) to say goodbye to
(vet|vets) ..8 (let (him|her|it) go|put (him|her|it)|to sleep)
(look at (myself|me)|what i see) in the mirror
(read|showed|sent|posted|shared|leaked) my (diary|journal|messages|texts|photos|pictures|nudes) ..2 (to|with|in|on|around) (the|everyone|everybody|all|his|her|their|my)
in a (crash|accident)
airlift*
(<it>|they|he|she|they said|they think|confirmed|turns out|have|has|with|got|back as) <is>? <adv>? (a|an|the)? <adv>? (melanoma|lymphoma|leukaemia|leukemia|sepsis|meningitis|hiv|ms|lupus|motor neurone|parkinsons|metastatic|inoperable|secondaries|stage (three|four|3|4)|a brain bleed|aneurysm|kidney failure|heart failure|preeclampsia|epilepsy|schizophrenia)
(in|into|to|on) (the|her|his|my|their) (liver|lungs|lung|bones|brain|spine|lymph nodes|pancreas|kidneys) (now|too|as well|$)
(slipped away|breathed (his|her) last|(his|her|a) last breath|(died|passed|went) in (his|her) sleep|(lost|lose|losing) (his|her|the) (fight|battle)|(turned|turning|switched|switch) (off (the|his|her) (machine*|support)|(the|his|her) (machine*|support) off)|did not wake up|(did not|not going to|will not) make it ($|through|home|to (morning|christmas|the weekend))|buried (him|her|my|our)|scatter* (his|her|dads|mums) ashes|(is|just)? died (in|on) ..2 (me|us|arms))
- (slipped away|make it|made it) ..2 (early|before|quietly|from|to the (party|pub|game|shop|gig|meeting))
we lost (him|her|them|<my>? <loved>|a (wee|little|young) ..1|another one|one of)
(since|after|when) (i|we) lost (him|her|<my> ..1 <loved>)
they (have|just|have just|are|had)? (let|letting) (me|him|her|(the|my|our) (whole|entire)? (team|department|shift|floor)|half (the|of)|(everyone|everybody|all of us)|<my> <loved>) go
(letting|let) <my> <loved> go ($|from)
(got|get|getting|been|was|gave me) (the (sack|boot|chop|push|axe)|my p45|jumped|mugged|beaten up|beat up|battered|spiked|groped|robbed|catfished|scammed|followed home|knocked (over|off|down)|hit by a|kicked (off|out)|thrown out|chucked out|expelled|put on probation|signed off|served (papers|notice)|notice to (quit|leave)|stood up|(held|pulled) at knifepoint|doxxed|outed|jilted|served)
- (jumped|beaten|kicked|battered|killed|hit|thrown|robbed|knocked) (out|off)? ..4 (boss|level|game|match|server|lobby|round|ref|var|by hackers|cup|tournament|nil)
(repossess*|foreclos*|final (demand|notice)|section 21|foodbank|food bank|skipping meals|cut off (the|our|my) (gas|electric*|power|heating))
(card|cards) ..2 declined
(cut|cutting) me off
(changed the locks|locked me out|packed (his|her|my) (bags|things|stuff)|(his|her) (stuff|things|clothes|side of the) ..3 (gone|empty)|moved in with (her|him|another|someone)|took (his|her) ring off|(wedding|engagement) <is>? <adv>? off|called off the wedding|left (his|her) ring|sleeping in the spare room|separate (beds|rooms)|served me)
(put|punched|threw|smashed|kicked) ..4 (through the (door|wall|window)|at (me|my head|the wall|mum|mam)|in front of the (kids|children|wee ones|baby))
social (services|work) ..4 (took|taken|take|came|at the door|involved)
(took|taken|taking) (my|the|our|her) (kids|children|baby|wee ones|weans|son|daughter|grandkids) ..1 (away|from|off|into care)
(cry|cries|crying|cried|greeting|sobbing) (in|on|at|myself|every|all|since|most) ..2 (toilet*|loo|car|bus|desk|work|sleep|night|day|morning|shower|kitchen|lunch|weekend)
(they|she|he|consultant|doctor|doctors|vet) (gave|given|have given|has given|gives) (me|him|her|us|mum|dad|mam) ..2 (weeks|months|days|a year|year)
(put|am|are|been|went|gone) on (academic)? probation
my <loved> (will not|does not|do not|has not|have not|refuses to) <adv>? (speak|talk|spoken|talked|visit|visited) (to)? (me|us)?
(tried|tries|trying) for ..2 (years|baby)
(it|she|he) has spread
(did not|never|not|refused to|will not) (renew|extend) (my|our|his|her)
(my|our|his|her|the) (visa|asylum|claim|contract|placement|scholarship|appeal|pip|benefits|mortgage|application|licence) <is> (refused|rejected|denied|revoked|stopped|cancelled|terminated|pulled|not renewed|turned down)
(have|had|having|going|forced) to (bury|sell (our|the (house|farm|business|shop|flat|ring))|leave the country|identify (his|her|the)|choose (a|the) coffin|shut (the|our|my) (shop|business|farm|cafe|pub)|bring (him|her) home to die)
(house|flat|shop|home|barn|everything) (burned|burnt|went up|got burned) (down|to|in)
(end of life|palliative|on the pathway|off the ventilator|on a ventilator|time of death|nothing (left|else) to try|did cpr|doing cpr|did not respond to|back (on|to) the (bottle|drink|booze|gear|slots)|sent down|remanded|on remand|behind bars|in custody|on suicide watch)
(baby*|his|her|dads|mums|little) heart (stopped|gave out|is failing)
(a and e|emergency room|the er|high dependency|nicu|picu|psych ward) = 0.6
(another|nasty|bad|had a|has had a) (fall|stroke|seizure|turn|bleed|relapse|miscarriage|stillbirth) = 0.7
<it> is not (mine|good news)
(scan|scans|biopsy|bloods|results|tests) ..4 (not good|not look good|<is> bad|worse|positive|spread|it is back)
(told|came out to) my (parents|mum|mam|dad|family|folks) ..8 (not (said|spoken|talked)|kicked|crying|disown*|threw|stopped|silence|wants nothing|left the room)
police <is>? ..2 (at|came to) (the|my|our|his|her) door
(smashed|broke|took) my (phone|laptop|door|glasses|wrist|arm|jaw|keys away)
my hands ..1 shaking
i keep (hearing|seeing|reliving|replaying|dreaming|waking|having flashbacks)
(not|never) left (my|the) (room|house|bed|flat) (since|in|for|all)
can not (remember|recall) the last time i (slept|ate|laughed|felt|left|was happy|smiled|went a day)
(can not|could not) (make|bring|get) myself (to|go|out|in|do|off|up)
(can not|could not) stop (crying|shaking|throwing up|being sick|scratching|thinking about)
i (have)? let everyone down
<they> ..6 (has|have|had) <adv>? (blocked|unfriended|ghosted|dropped|ditched|cut off|iced out|removed|kicked) me
(nobody|no one|none) ..6 (sat with|sits with|spoke to|speaks to|talks to|rung|visited|came to|looked at|looks at|believed) (me|us|since|my|the funeral)
(rent|mortgage|account|cards|overdraft) ..2 (due|empty|maxed|overdue|behind) = 0.6
(did not|never|will not be) (come|coming) home (from|$)
(she|he|they) never (showed|turned up|came back|came home)
(<loved>|she|he) did not know (who i was|me|my name)
(they|doctor|doctors|docs|consultant|surgeon|oncologist|specialist|nurse|hospital) ..2 (said|say|reckon|rang|called|think) = 0.4
(gran|granny|nan|nana|grandad|grandpa|mum|mam|mom|dad|he|she|auntie|aunt|uncle) passed (at|in|on|this|last|yesterday|today|away|over|$)
(switching|turning|switch|turn) off (his|her|their|the) (machine*|ventilator|life)
(never|not) (wants|want) (to see|to speak to|to hear from|anything to do with) (me|us)
(someone|burglars|they|somebody) (broke|break) in
not expected to (last|make|survive|live|pull)
<loved> is not (speaking|talking) to (me|us|any)
we (buried|cremated) <loved>
<it> is back ..1 (cancer|tumour|tumor|lump|leukaemia|lymphoma|shadow)
(birthday|christmas|hogmanay|new year|thanksgiving|eid) (alone|on my own|by myself)
(<loved>|grandkids|weans|bairns) <is> in (care|foster*|hospital|intensive|custody|prison|jail|the (icu|nicu))
taken (in|into|to|by) (hospital|intensive|icu|ambulance)
(scan|scans|xray|mri|bloods|biopsy) (showed|shows|found) (something|a|the)
(seeing|sleeping with|shagging|texting) (someone else|another (man|woman)|other (women|men))
(laugh|laughed|laughing) at (me|us) (^|again|when|because|in|for)
(evicting|suspending|firing|sacking|expelling) (me|us)
(off (work|sick)|signed off) (with|for) <adv>? (stress|anxiety|depression|burnout)
(we|i|^) <adv>? lost a (patient|baby|child|resident|colleague|friend|student)
(decree|divorce papers|divorce) ..4 (came|arrived|through|final|signed)
(my|whole|entire|our|half the) (team|department|office|floor|role|position|shift|job) ..2 (cut|gone|axed|laid off|let go|redundant|scrapped)
(redundancy (email|letter|meeting|package|notice)|(facing|hit by|given|got) redundancy)
(gambled|bet|blew) ..3 (rent|wages|savings|money|pension|everything|house|all of it)
(dementia|cancer|depression|drinking|parkinsons|illness) <is>? <adv>? (worse|back|spread*)
(keep|am|been) having nightmares
(^|hit|at|reached) rock bottom
<loved> will not (look at|hug|touch|see|answer)
(spoken|talked|been|gone) to a (solicitor|lawyer|divorce)
(in|into) the spare room $
not (be)? (seeing|see) (the|my|our) (kids|grandkids|children|son|daughter|grandchildren) (again|anymore)
(told|said|says|asked) ..3 not to come (home|back)
(everyone|everybody|they all|whole (class|school|year|office|team)) ..1 (laughed|laughing|turned on me|stared|knows)
(my|our|his|her|^) <loved> = 0.4
(i am|i was|i have|i got|i feel|i can not|i do not|i just|i keep|i had|i lost|i have been) = 0.15
my (job|flat|house|home|life|rent|hours|boss|marriage|results|body|head|exam|exams|degree|visa|business) = 0.35
(again|anymore|last night|this morning|months|on my own|since (he|she|they|mum|dad)) = 0.15
(without me|except me|in front of) = 0.5
<iam> <very>? <very>? <painful> = 0.45
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
- we <adv>? (got|were|get) <adv>? (battered|beaten|robbed|murdered|jumped|hammered|killed|destroyed)
- ^ when i _ ..2
- (is it|was it|or) ..3 (crap|bad|rough|tough|shit|awful|hard|terrible) (day|week|month|year|night|time)
- <loved> died ..3 (too|as well|same)
- your fault ..4 left
- i ..1 cheated
how much longer i can
- lost the (house|car) (keys|key)
- lost ..1 (0|1|2|3|4|5|6|7)
- (parcel|package|delivery|luggage|suitcase|order|character|player|plants|flowers) ..3 (lost|died|dead)
my (anxiety|anxietys|depression|ocd) ^
(never loved|stopped loving|does not love) (me|us)
not (going to)? (wake up|make it|get better|come back) = 0.6
(broke|broken) into (our|my)
(in|to|going to) court = 0.5
not good = 0.5
me and _ (are)? not (speaking|talking)
(everyone|everybody|all|they) ..4 except me
(was|is|being) put down
(his|her|their) own life
owe ..4 (grand|thousand|bank)
stop* (his|her|the|my)? (treatment|chemo|dialysis)
i had to (leave|quit|drop out of|give up|sell|close) (uni|school|college|my|work|home|the|our)
(want|wants) (me|us) out
lying to (me|us)
do not know what to do = 0.6
pregnant = 0.5
(assaulted|molested|groped|harassed) = 0.9
lost (two|three|so many|all my|all) (friends|people|babies)
(written warning|disciplinary|infertil*)
not (be able to)? have (children|kids|a baby)
nobody left
not (eating|sleeping|coping|talking to (me|us)) = 0.6
(is|are) (crushing|breaking|destroying|ruining|suffocating|draining) (me|us)
(second|third|fourth|2nd|3rd|4th) time i <adv>? (fail*|miscarr*)
(visa|asylum) <is>? (refused|rejected|denied|revoked) (^|so|again|and|after)
hand* (up|down|under|round|around|on) my (skirt|top|trousers|thigh|dress|shirt|pants|throat|neck)
(putting|put) (him|her|<parent>) (in|into) a (home (^|and|next)|care home|nursing home)
(they|everyone) all ..6 without (telling|inviting|asking) me
not said a word (to me|since|in _ (days|weeks))
(stare|staring) at (the|my) (wall|ceiling|screen) = 0.6
(doctor|gp|doc) <adv>? signed me off
when i last (felt|slept|ate|laughed|smiled|was happy)
(closing|shutting|selling|shut|taking) (the|our|my) (shop|business|farm|herd) ..1 (for good|down|$)
(shelled|bombed|shelling|bombing|missile*) ..2 (our|my) (street|city|town|house|village|building)
found (him|her|<loved>) (in|on|at) (his|her|the) (flat|bed|floor|bathroom|garage) = 0.6
(gave|given|give) (him|her|<parent>) (til|till|until) (christmas|summer|spring|easter)
(amputat*|mastectomy|temporary accommodation|womens (shelter|refuge)|unfit (mum|mother|dad|parent))
(i|he|she|<loved>|one) <adv>? (got|been|have been|has been) diagnosed
<loved> <adv>? (stopped eating|oded|od d|(drowned ^)|((ran|run) away (last|from home|tonight|yesterday)))
(telling|tells|told) ..2 (kids|everyone|everybody|people|family|friends) ..1 i am (a|an)? <adv>? (<judged>|<insult>)
my (boss|manager|teacher|coach|supervisor|landlord|stepdad|flatmate|roommate) <adv>? (humiliat*|scream* at|yell* at|shout* at|laugh* at|threaten*|fired|hit|hates|touched|grop*) me
been in bed for _ (days|weeks)
so done with (everything|life|it all|everyone) $
(call|called|calling|rang) (999|911|an ambulance|the police on)
(house|home|bed|flat) ..3 (quiet|empty) without (him|her|them)
not there when (he|she) (went $|died|passed)
never got to (say goodbye (^|properly)|(tell|hold) (him|her))
would be (fine|better|better off|happier) without me $
(sat|sitting|hid|hiding) in (the|my) (car|toilet*|bathroom|dark) = 0.6
(could not|can not) (walk|go|step) (in|into|through) = 0.6
`,
  guards: ['conditional', 'banter'],
};

export const examples: Examples = {
  yes: [
    '[dad was taken into hospital] at noon',
    'they are [evicting us] in may',
    'my [whole team got axed]',
    'he is [seeing someone else]',
    '[blew the rent money] on the horses',
    'i am [off work with stress]',
    'he does [not touch me anymore]',
    'i [got my diagnosis] this morning',
    'they saw [something on her lung]',
    '[i sleep in my car] now',
    'my [dad didnt recognise me]',
    'the [vet thinks we should let him go]',
    'someone [sent my photos to the] whole year',
    "[i can't take this] anymore",
    '[they found a lump]',
    'my sister [was rushed to] hospital, my [brother is in intensive care]',
    '[had a massive row with] my son',
    '[nobody came] to my birthday',
    "[i can't pay the rent] this month",
    "[i'm not coping] at all",
    '[kids at school keep laughing at me]',
    '[had to put our dog down]',
    'it came back as [stage four lymphoma]',
    'they [let the whole department go] on friday',
    'nan [slipped away] around four',
    'i [got mugged] by the canal',
    'he [changed the locks] while i was at work',
    'he [threw a mug at me]',
    'my [card got declined] at the till',
    'i [cry in the car] before every shift',
    'my [manager humiliated me] at the stand up',
    'we are [putting mum in a home]',
    'gran [has been diagnosed] with it too',
    'i [never got to hold her]',
  ],
  no: [
    'christmas without sprouts',
    'struggling to open this jar',
    'laid off the crisps for lent',
    'we got battered five nil',
    'they left me the last slice',
    'i do not know the way anymore',
    'we said goodbye at the station',
    'she sent my parcel to the office',
    'the printer died',
    "i'm dead 😂",
    'we lost the match 3-1',
    'the tests failed on the build',
    'that is the worst joke ever',
    'no problem at all',
    'parking at the hospital is four pounds',
    'watching a crime series',
    'if i lose my ticket i will buy another',
    'the traffic was terrible',
    'leg day nearly killed me',
    'i slipped away early from the party',
    'they let us go home at two',
    'got jumped by the boss on level nine',
    'the scan came out blurry on the copier',
    'he hit me up for a lift',
    'she is gone to the shops',
    'sad news for fans of the old canteen',
    'we are done with the dishes',
    'lost the house keys',
    'he threw me the keys',
    'i froze the leftover stew',
    'he moved his stuff out of the garage so there is room',
    'i stare at the screen all day, need new glasses',
    'it would have been cheaper online',
    'they gave her till friday for the essay',
  ],
};
