import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'distress',
  phrases: `
# death and loss
<my> ..1 <loved> (is|has|just|has just|suddenly)? (died|passed|passed away|passed on|is gone|is dead|dead|gone forever|is dying|dying|killed (himself|herself|themselves)|took (his|her|their) own life|hung himself|was killed|got killed|is never coming back|did not make it)
(he|she|they|baby|mum|mom|dad|mam|nan|gran|grandad|grandma|granny|auntie|uncle) (is|has|just|has just|suddenly)? (died|passed away|passed|is dying|did not make it|is gone|is dead) (<ago>|in|at|from|on|of|$|and|before|so|suddenly|this|and i|without|too)
(lost|losing|buried|burying|buried) <my> ..1 <loved>
(lost|losing) (him|her|the baby|our baby|them both|a friend|everything|everyone|someone) 
(death|funeral|loss|anniversary|ashes) of <my> <loved>
<my> <loved> (is|s)? (funeral|cremation|wake)
(miscarr*|stillborn|stillbirth|no heartbeat|ectopic)
(put|had to put|putting|having to put) (him|her|<my> <pet>|our <pet>|the <pet>) (down|to sleep)
(first|another|second) (christmas|birthday|anniversary|mothers day|fathers day|year|holiday|winter|summer) without (him|her|them|my|mum|mom|dad|us)
(widowed|widow|widower|orphan|bereaved|bereavement) = 0.5

# illness, accident
<my> ..1 <loved> (has|has got|got|have|was|is|been|has been|had|has had|is in|needs|just got) (diagnosed|just|been|a|an|with|really|another)? (diagnosed with|in|with)? (the)? (<illness>|cancer|hospital|icu|intensive care|a coma|hospice|palliative care|surgery|relapse|relapsed|a fall|accident|car accident|car crash|a crash|heart attack|stroke|rushed|rushed to|taken to|taken into|sectioned|missing|arrested|stabbed|assaulted|attacked|raped|dementia|very ill|really ill|seriously ill|so ill|so poorly|getting worse|terminal|on life support|prison|in a bad way|operation|overdosed|deported|been deported|evicted|hurt|collapsed)
(i|we|he|she|they) (have|has|have got|has got|was|were|got|am|is|been|had|have been|has been|been) (just|just been|again)? (been)? (diagnosed|diagnosed with|<illness>|in (the)? (icu|intensive care|hospital|a coma|a hospice|the psych ward|prison|an accident|a crash|a car crash)|taken (to|into) hospital|rushed to|sectioned|arrested|mugged|robbed|burgled|raped|assaulted|attacked|beaten up|spiked|scammed|stabbed|hit by a|knocked down|a miscarriage|a relapse|relapsed)
(it is|its|is it|they found|they have found|found|there is|shows|showed) (a|another|stage)? (cancer|lump|tumour|tumor|malignant|terminal|stage (3|4|four|three)|spread|metasta*|incurable|inoperable|not treatable|shadow on)
(it|the cancer|cancer) (has|is) (back|spread|come back|everywhere|returned|in (his|her|my) (bones|liver|brain|lungs|lymph))
(results|scan|biopsy|bloods|test|tests) (came|come|are|were|is|was|did) (back)? ..2 (bad|positive|not good|abnormal|worse|not look good|cancer)
(waiting (for|on)|get|getting|having|have) (the|my|his|her)? (biopsy|scan|chemo|test results|mri|mammogram|operation|surgery|amputation|colonoscopy) ..2 (results|back|tomorrow|monday|next week|today|again)
(months|weeks|days|a year|not long) (to live|left to live|left to go)
(nothing|no more) (more)? they can do
(chemo|chemotherapy|radiotherapy|dialysis|hospice|palliative|life support|terminally ill|terminal|sectioned|icu|intensive care|diagnosis|ivf) = 0.5
(does not|did not|do not) (recognise|recognize|know who|remember) (me|i am|us|her own|his own)
(panic|anxiety|asthma) attack
(nervous|mental|complete|full|total)? (breakdown|meltdown) = 0.7
(my|the) (depression|anxiety|ocd|ptsd|eating disorder|trauma|illness|pain|addiction|drinking|insomnia|grief) (is|has|got|keeps|came|makes|won|back|are) = 0.9
(nightmares|flashbacks) (again|every|about|are|of|back)

# a relationship breaks
(he|she|they|<my> <partner>|<my> <loved>) (is|has|just|has just|suddenly)? (broke up with|broken up with|dumped|left|leaving|has left|cheated on|cheating on|walked out on|ghosted|divorcing|blocked|finished with|ended it with|ended things with|has been seeing|replaced|abandoned|threw out|kicked|disowned|cut off|does not love|does not want|stopped loving|never loved|rejected|betrayed|lied to|used|stood up) (me|us|out|someone|anymore)
(he|she|they|<my> <partner>) (is|has|just)? (ended it|called it off|ended things|moved out|walked out|left|cheated|had an affair|is having an affair|was cheating|is seeing someone|met someone else|wants (a divorce|out|to split|to break up|to leave|to separate|space)|asked for a divorce|filed for divorce|does not love|found someone|got back with|slept with|fell out of love|is leaving)
(we|me and (him|her|<my> <partner>|<partner>)) <adv>? (broke up|have broken up|split up|split|are over|are done|are getting (a)? divorced|are getting a divorce|are separating|separated|are splitting|have split|are divorcing|ended it|ended things|are finished|called off the wedding|have separated|are no more)
(it is|its|were|we are) (over|finished|done) (between|with) (us|me|him|her)
(my|our|the|his|her) (marriage|relationship|engagement) (is|has)? (over|falling apart|ended|failing|finished|broken|ending|on the rocks|failed)
(break up|breakup|divorce|separation|custody|affair|betrayal|heartbreak) (is|has|papers|came|went|day|battle|hearing|court) = 0.8
(found|caught|saw) (out|him|her) ..2 (texts|messages|cheating|in bed|sleeping with|with (another|someone|her|my)|tinder|about the affair)
(took|taking|take|not let me see|wont let me see|keeps|keeping|lost custody of) (the|my|our) (kids|children|son|daughter|kid) (away|from me|off me|$)
(cheated|dumped|betrayed|divorced|abandoned|ghosted|broken hearted) = 0.5

# conflict, being hurt or left out
(he|she|they|<my> ..1 <loved>|my <boss>|the <boss>|a guy|some guy|someone|everyone|everybody|people|the whole (class|team|school|office)|the (other )?(girls|boys|kids|lads)|kids|girls|boys) <adv>? (keeps|is|are|was|were|has|have|keep|started|just|literally)? <adv>? (screamed|screaming|yelled|yelling|shouted|shouting|swore|swearing|hits|hit|hitting|slapped|spat|shoved|pushed|laughed|laughing|lied|lying|ignores|ignored|ignoring|hates|hate|bullies|bullied|bullying|humiliated|belittles|excluded|mocked|mocking|insulted|threatened|threatening|blames|blamed|attacked|accused|touched|groped|raped|abused|kicked|stole|turned|stopped talking|will not talk|is not talking|not talking|does not talk|does not speak|wont speak|called|calls|making fun|make fun|makes fun|picking|cut|left|grabbed|choked|pinned|talking behind|unfollowed|uninvited|fired|sacked) (at|to|on|me|of|from|out|against)? (me|us|my back|the phone on me|our phone) 
(he|she|they|<my> <parent>) (said|told me|says) ..3 (hates me|never wanted me|wishes i|ashamed of me|disappointed in me|kick me out|dead to (me|him|her|them)|worthless|regret having me|does not love me|fat|ugly|useless|a failure|a mistake|not good enough|nothing)
(had|having|have had|another|had another|got in|got into|getting into) (a|an|another|such a|this)? <very>? (huge|massive|big|terrible|awful|horrible|stupid|blazing|bad|major)? (fight|row|argument|falling out|bust up|blow up) (with|again|last|and|$)
(fell|fallen|falling) out with <my> <loved>
(<my> <parent>|they|my parents|mum and dad|mom and dad) <adv>? (are|keep|were|is)? (fighting|arguing|screaming|getting divorced|splitting up|divorcing|separating|drinking again|fight|argue) ..2 (again|all|every|downstairs|$|night|constantly|and)
(nobody|no one|none of (my|them)|not one|not a single) <adv>? (friends|person|of them)? (came|showed|turned up|remembered|invited|asked|believes|believed|helps|helped|helping|visits|wants|texted|called|replied|noticed|even)
(not|never) (get|got|been|getting|being)? invited
(left|leave|leaving|leave) me (out|behind|alone with|on my own|on read|for)
(being|getting|been|get|was|am|got) <adv>? (bullied|picked on|harassed|stalked|abused|catfished|blackmailed|cyberbullied|excluded|humiliated|ignored|discriminated|evicted|deported|gaslit|mocked|laughed at|shouted at|yelled at|cheated on|dumped|rejected|replaced|kicked out|thrown out|groped|trolled|blamed)
(do not|have|got|have got) (no|have any|any) friends

# work, school, money, home
(i|we) <adv>? (am|was|were|have|have been|got|been|am getting|just got|just|are|are being|am being|might get|might be)? <adv>? (been|getting|got|be)? (fired|sacked|laid off|let go|made redundant|suspended|expelled|kicked out|evicted|demoted|rejected|dropped from|kicked off|passed over|turned down|bullied out|served notice)
(lost|losing|lose) (my|the|our|me|his|her|their) (job|house|home|flat|business|licence|license|visa|savings|mind|placement|temper|contract|faith|dad|mum|everything)
(failed|flunked|failing|fail|bombed|screwed up|messed up|fucked up|blew) (my|the|all|every|again|it|this|everything|out|another|year|first|second|a|at|as a|maths|math|a levels|gcses|<my> (driving|exam|exams|test|finals|interview))
(did not|didnt|do not|dont|never) (get|pass|make) (in|the job|the part|the promotion|it|my exam|the exam|into|the grades|the offer|anywhere|selected|the place|the visa|the flat|the house|an offer|custody|the cut|my grades|the team) ..2 (again|uni|college|$|not|and|after|i|over|of)
(they|uni|the uni|university|my boss|he|she|the council|the landlord|landlord|the company) (rejected|turned (me|us) down|let me go|is selling|gave it to|gave my|evicted|said no|are closing|are making|made me redundant|picked someone|passed me over|kicking us out|are cutting)
(redundant|redundancy|bankrupt|homeless|eviction|bailiffs|repossess*|unemployed|jobless|on the streets|food bank|in debt|overdrawn|payday loan) = 0.7
(can not|cannot|could not|can barely|can hardly|struggling to) <adv>? (afford|pay|feed|make) (the)? (rent|bills|food|my|our|for|heating|mortgage|it|ends meet|the kids|to eat|to live|electric)
(in|so much|drowning in|up to my eyes in|up to my neck in) debt
(nowhere|no place|nothing) (to|left to) (go|live|sleep|lose|live for|eat)

# being overwhelmed
i <adv>? (can not|do not think i can|can barely|can hardly|could not|do not know if i can|do not know how (much)? (longer)?|can no longer|am not able to) <adv>? (i can)? (take|cope|handle|deal|do|go on|keep going|keep|breathe|stop|get out of bed|get up|face|sleep|eat|manage|function|carry on|bear|stand|live|think|concentrate|focus|get over|move on|trust anyone|believe|forgive|see|get through|feel anything|hold it|stay|be here) <adv>? (it|this|anymore|any more|any longer|much|another|like this|with|on|going|without|crying|thinking|shaking|him|her|how|that|doing|living|pretending|the|today|tomorrow|at all|$|happened|worrying|blaming|together|me|work|him like|or|properly|and|much longer|i|straight)
i <adv>? (am|was|have been|feel like i am|feel) <adv>? (falling apart|breaking down|breaking|at breaking point|at the end of|at my wits|at rock bottom|drowning|struggling|not ok|not coping|not doing|not fine|not alright|a mess|a wreck|a state|in a bad place|in a dark place|in a bad way|in hell|losing it|losing my mind|losing hope|spiralling|spiraling|going under|going mad|going crazy|barely|hanging on|hanging by|in bits|in pieces|done with|so done|cracking|about to break|shaking|overwhelmed|broken|in over my|lost without|at my lowest|in a (bad|dark|hole)|not well|unwell|unravelling|crumbling|a shell|suffocating|trapped|stuck in|under so much|giving up|ruined|doomed|in trouble|in debt|in shock|being sick|relapsing|sick with|homeless|pregnant and|having a (hard|bad|rough|tough|really|terrible|horrible|awful))
(it|everything|this|life|all of it|my life|my world|my whole world|work|home|things|my family) <adv>? (is|are|has|feels|just|gets|got|keeps)? <adv>? (all)? (too much|falling apart|going wrong|fell apart|falls apart|crumbling|crumbled|collapsed|collapsing|getting worse|worse|a mess|gone wrong|hopeless|pointless|shit|ruined|unbearable|hell|a nightmare|on top of me|crashing|upside down|going to shit|gone to shit|fucked|broken|over|black|dark|went wrong|so hard|really hard|been hard|been really hard|been so hard|hard (lately|right now|without|at the moment)|is hard) (for me|right now|lately|anymore|and|since|today|i|$|at|all|without|because|tbh|that|than|at the same time) 
i <adv>? (give up|have given up|want to give up|gave up|quit on|had enough|have had enough|have lost (hope|all|the will)|lost hope|need help|hit rock bottom|broke down|break down|fell apart|burst into|started drinking|am drinking|drank|have started drinking|been drinking|relapsed|freaked|had a breakdown|shut down|spiralled|have not (eaten|slept|left the|got out|been out|washed|showered|told)|do not (eat|sleep|matter|want to (be alone|feel|talk to anyone|get up|wake|leave)|see (a|any) (way|point)|have the strength)|ruined everything|messed everything|lost everything|lost my mind|struggle|suffer|am suffering|keep having (panic|nightmares|flashbacks))
(i am|feel) <adv>? (so)? (hungover)? (ill|sick|unwell|poorly) (again|with|and|since|from worry|of worry) = 0.6
(what is|whats|what|no|see the|see any|is there any) (the)? point (anymore|of|in|to|$)
(at|near) (the end of my|breaking point|my wits|rock bottom|my lowest|my limit)
(end of my) (rope|tether)
(hell|nightmare|worst|horrible|awful|terrible|rough|tough|shit|shitty|hard|bad|difficult|crap|crappy|rubbish|dreadful|exhausting|brutal|long) (day|week|month|year|few (days|weeks|months)|time|night|couple of|morning|patch|shift) (ever|of my life|at|with|today|i|so far|tbh|honestly|and|$|for (me|us)|lately) = 0.8
(having|had|been) (a|an|the|such a|the most) <very>? (worst|horrible|awful|terrible|rough|tough|shit|shitty|hard|bad|difficult|crap|crappy|rubbish|horrendous|exhausting|brutal|nightmare) (day|week|month|year|time|night|morning|few|couple|one)
(not|never) (slept|eaten|been sleeping|been eating|sleeping|eating) ..2 (in|for|since|properly|well|much|again|all|lately|at all|because)
(something|smth) <very>? (bad|awful|terrible|horrible) (happened|is happening|has happened)
(need|have) to (tell you something|talk to someone|talk to you about something) = 0.5
(bad|awful|terrible|sad|horrible) news = 0.9
(my|our) (house|flat|home|car|place) (got|was|is|has been|been) (burgled|burnt|burned|flooded|broken into|robbed|being repossessed|on fire|condemned)
(caring|care) for (my|mum|mom|dad|him|her) ..4 (alone|day and night|dementia|24|no break|breaking me|no help)

# single heavy words add up
(died|dead|killed|suicide|cancer|funeral|hospital|hurt|crying|cried|cry|depression|depressed|abuse|abused|abusive|addiction|addict|overdose|drunk|alcoholic|raped|rape|assaulted|bullied|fired|evicted|lost|alone|hopeless|desperate|suffering|suffered|suffer|pain|painful|terrible|horrible|awful|tragic|tragedy|worst|ruined|destroyed|broken|victim|violence|violent|murder|murdered|murderer|attacked|accident|crash|injured|wounded|sick|dying|die|death|grave|buried|blood|scream|screamed|screaming|screams|trapped|stuck|danger|dangerous|threat|threatened|war|bomb|fight|struggle|struggling|failed|failure|fail|broke|unfortunately|wrong|trouble|problem|problems|worse|disaster|miserable|poor|homeless|starving|jail|prison|arrested|disease|ill|illness|surgery|disorder|symptoms|collapsed|fainted|bleeding|shot|gun|knife|stabbed|beaten|nightmare|nightmares|scared|afraid|terrified|fear|ghost|evil|monster|panic|helpless|sorry|sadly|regret|guilt|shame|hate|hated|hates|enemy|betrayed|betrayal|cheated|divorce|divorced|abandoned|missing|gone|screwed|doomed|dark|darkness|hell|damn|killing|kill|poison|torture|tortured|slave|revenge|curse|cursed|weak|worthless|useless|unfair|cruel|rejected) = 0.34

- (died|dead|dying) (of|from|with|laughing) (laughter|laughing|cringe|embarrassment|heat|at)
- (i am|im) (dead|dying|deceased)
- (battery|phone|laptop|printer|car|plant|plants|wifi|line|server|router|tv|deal|screen|boiler|fridge|engine) ..1 (is|has|just)? (dead|died|dying|gone|broken)
- (broke|broken|lost) (my|the|a) (phone|laptop|nail|charger|keys|glass|mug|screen|washing machine|toe|umbrella|bag|ticket)
- (lost|lose|losing) (weight|my keys|my phone|my charger|my voice|the match|the game|the ball|track|count|3|by|a bet|the final|signal|connection|my wallet|my bag|my ticket|my glasses|my earphones|my airpods|sleep over)
- (fail*|failed|failing) (the|a|all|at)? (build|test|tests|unit|deploy|pipeline|level|ci|login|upload|download|server|upgrade|update)
- (match|game|team|striker|keeper|season|level|quiz|we) (lost|died|failed)
- (kill|killed|killing|die|dead) (time|it|the (mood|lights|engine|process|vibe|server|tab)|line|end|for a (coffee|pizza|pint|drink)|ringer|simple|easy|good|cute|hungry|tired|serious)
- no (problem|problems|trouble|worries)
- sorry (for|about|i|that|to)
- (horror|scary|crime|murder) (film|movie|series|podcast|mystery|story|book|documentary)
- not (too|that|so)? bad
- (worst|terrible|horrible|awful|bad) (film|movie|song|joke|coffee|pizza|burger|hair|food|traffic|weather|pun|wifi|idea)
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
