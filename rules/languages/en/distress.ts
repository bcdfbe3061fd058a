import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'distress',
  phrases: `
(<my> ..1 <loved>|he|she|they|mum|mom|dad|nan|gran|grandad) (is|has|just|has just)? (died|passed away|passed|dying|dead|gone forever|killed|did not make it|been killed|committed suicide) 
(lost|losing|buried|burying) (<my> ..1 <loved>|him|her|the baby|our baby|a friend|both|everything|everyone)
(death|funeral|loss|ashes) of <my>
<my> ..1 (<loved>|<loved> is) (funeral|cremation|memorial)
(miscarr*|stillborn|no heartbeat)
(had|having|have) to put ..2 (down|to sleep)
(christmas|birthday|anniversary|year|holiday|mothers day|fathers day) without (him|her|them|my|mum|mom|dad)
(<loved>|i|we|he|she|they) (has|have|had|is|was|were|am|got|been|in|just|could)? <adv>? (been|got|have|be|a|just|in|with|to|found)? <adv>? (a|an|the|with|to|in)? <adv>? (diagnosed|<illness>|hospital|icu|intensive care|a coma|hospice|surgery|relapsed|accident|car crash|rushed to|sectioned|missing|arrested|stabbed|assaulted|attacked|raped|terminal|life support|collapsed|overdosed|evicted|mugged|robbed|burgled|scammed|miscarriage|breakdown|stroke|seizure|seizures|abused|deported|very ill|really ill|getting worse|homeless|rehab)
(<it>|they found|found|there is|shows|showed|is) (a|another|stage)? (cancer|lump|tumour|tumor|malignant|spread|terminal|incurable)
(results|scan|biopsy|bloods|test) (came|come|is|are|was|were) (back)? ..2 (bad|positive|not good|abnormal|worse)
(waiting (for|on)|getting|having|for) (the|my|his|her)? (biopsy|scan|chemo|results|mri|operation|surgery) ..2 (results|back|tomorrow|monday|next|today)
(months|weeks|not long) (to live|left)
(chemo|hospice|palliative|icu|intensive care|life support|biopsy|sectioned|bailiffs|eviction|redundancy) = 0.6
(panic|anxiety) (attack|attacks)
(my|the) <adv>? (depression|anxiety|ocd|ptsd|eating disorder|addiction|drinking|insomnia|grief|panic) (is|has|got|keeps|came|are)
(he|she|they|<my> <partner>|<my> <loved>|mum|mom|dad) (is|has|just|has just|only)? <adv>? (broke up with|broken up with|dumped|left|leaving|cheated on|cheating on|walked out on|ghosted|divorcing|blocked|ended it with|finished with|abandoned|threw|kicked|disowned|rejected|betrayed|lied to|stood up|does not love|hates|ignores|ignored|ignoring|screamed at|screaming at|yelled at|yelling at|shouted at|shouts at|laughed at|laughing at|bullied|bullying|bullies|threatened|humiliated|mocked|not talking to|not speaking to|will not talk to|will not speak to|stopped talking to|blames|accused|used|fired) <adv>? (me|us)
(he|she|they|<my> <partner>) <adv>? (has|is|just)? <adv>? (ended it|called it off|moved out|walked out|cheated|had an affair|having an affair|seeing someone else|met someone else|found someone|(wants|want|asked for|filed for) (a divorce|out|to split|to break up|to leave|space|divorce)|does not love|got back with|slept with)
(we|me and (him|her|my <partner>)) <adv>? (broke up|have broken up|split up|split|are over|are done|getting (a)? divorce|getting divorced|are separating|are divorcing|ended it|called off)
(are|were|is) <adv>? (getting)? (divorced|divorcing|separating|splitting up|getting a divorce)
(marriage|relationship) (is|has)? <adv>? (over|falling apart|ended|failing|broken)
(found|caught) ..3 (messages|texts|cheating|in bed|tinder|affair)
(kids|girls|boys|people|everyone|they|class|team|friends|lads|someone) <adv>? (at (school|work|uni))? <adv>? (keep|keeps|are|is|were|all|started)? <adv>? (laugh|laughing|pick|picking|bully|bullying|making fun|make fun|whispering|talking about|hate|staring|ignore|ignoring|leave|left|calling|avoid|spread|spreading|spat|posted) <adv>? (at|on|of|me|about|out) 
(he|she|they|<my> <parent>) <adv>? (said|told me|says) ..4 (hates me|never wanted me|ashamed of me|disappointed in me|kick me out|worthless|does not love me|never loved me|a mistake|useless)
(had|having|in|another) (a|an|another|such a)? <very>? (huge|massive|big|awful|blazing|stupid)? (fight|row|argument|falling out) (with|again|last|and|$)
fell out with
parents ..2 (fighting|arguing|divorcing|splitting|drinking) 
(nobody|no one|none of them|not one person) <adv>? (came|showed|turned up|remembered|invited|asked|believes|helps|visits|wants|texted|called|replied|listens)
(not|never) <adv>? (get|got)? invited
(left|leaving|leave) me (out|behind|alone with|on my own|on read)
(being|getting|been|get|was|got|am) <adv>? (bullied|picked on|harassed|stalked|blackmailed|excluded|ignored|evicted|laughed at|shouted at|cheated on|dumped|rejected|kicked out|fired|sacked|laid off|let go|made redundant|suspended|expelled|replaced|passed over|turned down|abused|used|mugged|burgled)
(no|have any) friends 
lost <adv>? (my|the|our|me|his|her) (job|house|home|flat|business|mind|licence|savings|baby|faith|son|everything)
(failed|flunked|failing|bombed|screwed up|messed up|fucked up) <adv>? (my|the|all|every|again|it|everything|out|another|first|driving|maths|at)
(did not|never) <adv>? (get|pass|make) (in|the (job|part|promotion|grades|place|exam|team|offer)|into|it in|my (grades|exam))
(they|uni|my boss|the council|landlord|the company) (rejected|turned (me|us) down|let me go|is selling|gave it to|evicted|are closing|passed me over|picked someone|kicking us out)
(can not|could not|barely|hardly|struggling to) <adv>? (afford|pay|feed|make ends) 
(in|so much|drowning in) debt
nowhere to (go|live|sleep)
i <adv>? (can not|can barely|can hardly|could not|do not know how to|do not know how i|do not think i can|am not able to) <adv>? (take|cope|handle|deal|do|go on|keep|breathe|stop|get out of bed|get up|face|sleep|eat|manage|function|carry on|bear|think|concentrate|focus|get over|trust|forgive|survive|feel anything|hold it|cry) <adv>? (it|this|anymore|any more|any longer|much|another|like this|with|going|without|crying|thinking|shaking|him|her|doing|pretending|today|at all|$|together|me|properly|up|so|on|or|straight|alone)
i <adv>? (am|was|have been|feel|feel like i am) <adv>? (falling apart|breaking down|at breaking point|at rock bottom|drowning|struggling|not ok|not coping|not fine|a mess|a wreck|losing it|losing my mind|spiralling|spiraling|going under|going mad|going crazy|barely|hanging on|in a (bad|dark|really) <adv>? (place|way|hole|dark place|bad place)|cracking|suffocating|trapped|giving up|in trouble|under so much|having a <very>? (hard|bad|rough|tough|terrible|horrible|awful|shit) |at the end of|homeless|not well|failing)
(it|everything|life|my life|my world|work|home|things) <adv>? (is|are|has|feels|just|gets|keeps|got)? <adv>? (too much|falling apart|going wrong|fell apart|crumbling|collapsing|getting worse|a mess|hopeless|pointless|ruined|unbearable|hell|on top of me|fucked|gone wrong|so hard|really hard|been hard|hard (lately|right now|without|since)|been rough|been hell)
i <adv>? (give up|gave up|need help|hit rock bottom|broke down|fell apart|started drinking|lost (everything|hope)|ruined everything|do not matter|had enough|have had enough|have not (eaten|slept|left|told)|do not eat|do not sleep|suffer|relapsed|want to (scream|disappear|give up|run away))
(what is|no|see the) (the)? point (anymore|of|in|$)
(end of my|at my) (rope|tether|wits)
(worst|horrible|awful|terrible|rough|tough|shit|shitty|crap|crappy|rubbish|hellish|dreadful|brutal|bad|hard) (day|week|month|year|few days|few weeks|time|night|couple of) <adv>? (ever|of my|at|with|today|honestly|and|$|for (me|us)|lately|so far|i|here)
(not|barely|hardly) <adv>? (slept|eaten|been sleeping|been eating|sleeping) 
(bad|awful|terrible|sad|horrible) news
(house|flat|home) (got|was|has been|been) (burgled|flooded|broken into|repossessed|robbed)
(care|caring|carer) for <my> <loved> ..6 (alone|day and night|help|break|tired|own|exhausted)
i <adv>? (cry|cried|am crying|was crying|bawled|sobbed|keep crying|broke down|burst into)
^ (cried|crying|bawled|sobbing|relapsed|laid off|fired|sacked|dumped|evicted|redundant|rejected|diagnosed|failed)
(he|she|they) <adv>? left $
(not|never) <adv>? (spoken|talked|replied|called|visited|seen) ..4 (since|in (weeks|months|years)|for (weeks|months|years))
(chat|page|posts|rumours|lies|stuff|videos) about me
without me = 0.5
i trusted (him|her|them) = 0.6
(relapsed|sober|ivf|came out to|coming out to|foster|adoption) = 0.5
<iam> <very>? <very>? <painful> = 0.5
^ <so>? <painful> = 0.4
(cry|cried|crying|sobbing|tears|sob) = 0.5
(died|death|dead|dying|suicide|funeral|grave|murdered|killed|murder|corpse) = 0.4
(cancer|hospital|disease|surgery|illness|sick|ill|injured|wounded|bleeding|accident|crash|blood) = 0.34
(depression|depressed|anxiety|trauma|abuse|abused|addict|overdose|bullied|raped|assault|victim) = 0.5
(hopeless|desperate|suffering|suffer|suffered|pain|painful|struggling|struggle|misery|helpless) = 0.4
(terrible|horrible|awful|tragic|tragedy|worst|nightmare|horrific|brutal|cruel|disaster) = 0.4
(ruined|destroyed|broken|failed|failure|lost|losing|betrayed|cheated|divorce|abandoned|alone|screwed|doomed) = 0.34
(scared|afraid|terrified|fear|panic|danger|dangerous|threatened|attacked|scream|screaming|screamed) = 0.34
(problem|problems|trouble|wrong|worse|unfortunately|sadly|bad|poor|miss|hard|hurt|hurts) = 0.25
(fight|war|gun|shot|violence|violent|bomb|knife|prison|jail|arrested|kill|killing|hate|evil) = 0.3
- (died|dead|dying) (laughing|of (laughter|cringe|embarrassment)|to|for|cute|tired|good)
- i am (dead|dying|deceased) $
- (phone|laptop|printer|car|plant|plants|wifi|line|server|router|tv|deal|screen|boiler|fridge|engine|battery|app|site) ..2 (dead|died|dying|gone|broken|crashed|collapsed|failed)
- (lost|lose|losing) (weight|my (keys|phone|charger|voice|wallet|bag|ticket|glasses|airpods)|the (match|game|ball|bet|final|signal)|track|count|again|by|3|2|1|a bet)
- (fail*|failed|failing) (the|a|all|at)? (build|test|tests|unit|deploy|ci|login|upload|download|server|update)
- (tests|test|build|deploy|upload|update) failed
- (match|game|team|season|level|quiz) ..1 (lost|died|failed|was|is)
- we lost (the match|the game|on|at|again|to|2|3|1|by)
- (kill|killed|killing|die|dead) (time|it|the (mood|lights|process|vibe)|line|end|ringer|simple|easy|serious)
- no (problem|problems|trouble|worries)
- (horror|scary|crime|murder) (film|movie|series|podcast|story|book|documentary)
- not (too|that|so|hurt)? bad
- (worst|terrible|horrible|awful|bad|dead) <adv>? (film|movie|song|joke|coffee|pizza|hair|food|traffic|weather|pun|wifi|idea|good|easy|nice)
- (she|he|they) left (me|us) <adv>? (a|the|some|his|her|at|in charge)
- (the|at|in|from) (hospital|prison|war) (is|car park|parking|shop|cafe|museum|film|kitchen|staff)
- (parking|park|work|works|working|shift|shifts|job) at the hospital
- (friends|people|they) left (at|for|early)
- i <adv>? (cry|cried|bawled) ..6 (too|either|as well)
- (you|your) ..2 (cry|cried|crying|lost|failed|fired)
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
