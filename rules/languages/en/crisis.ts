import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'crisis',
  phrases: `
# not wanting to live
(do not|dont|not|never|no longer|can not|not sure i|not sure if i|do not think i|not sure that i) <adv>? (want|wanna|wish|wanted|deserve|see (a|any) reason|have (a|any) reason|see the point|see any point|see (a|the) point) <adv>? (to|in|of|to keep)? <adv>? (be|live|living|exist|existing|wake up|wake|be alive|be here|stay alive|continue living|carry on living|go on living|being alive|being here|see tomorrow|see another day|be on this earth|be in this world|be around|staying alive) <adv>? (anymore|any more|any longer|alive|living|$|like this|without|here anymore|on|tomorrow|in the morning|again|today|at all|and|if|because|i|in this world|on this|this)
(do not|dont|no longer) <adv>? (want|wish) to (be alive|exist|live|be here)  (anymore|any more|any longer|$|i|and|like)?
(do not|dont|not) want to <adv>? (live|exist|be alive|be on this earth|wake up (again|tomorrow|anymore|any more|ever))
(wish|wished|wishing) <adv>? (that)? i (was|were|could|had|would) <adv>? (dead|die|just die|never been born|never born|not alive|not here|not exist|not wake up|disappear forever|never wake up|died|be dead|go to sleep and|fall asleep and|not be here|just not wake|stop existing|not been born|sleep forever|just disappear for good|end it|end my life)
(better off|better) (if i was|if i were|without me|dead|off dead|not being here|if i was not|if i were not|if i died|if i disappeared|if i did not exist|if i never) 
(world|everyone|everybody|you|they|kids|family|people|mum|mom|all of you|he|she) <adv>? (would|will|be|are|is|all)? <adv>? (be)? better off without me
(would be|be|is|are) <adv>? (easier|better|happier|best) (for everyone|for (everybody|them|you|all|my|the kids))? (if i was|if i were) (dead|gone|not here|not around|not alive|never here|no longer here)
(rather|prefer to) <adv>? (be dead|die than|not be alive|not exist|not be here)
(no|any|not a|single|see a|see any|have a|lost (my|the)) (reason|will|desire|point) (left)? (to|in|for|of) (me to)? <adv>? (live|living|stay alive|keep living|go on living|being alive|exist|existing|be here|being here)
(tired of|done with|sick of|over|finished with|hate|had enough of|fed up of|fed up with) (living|being alive|life itself|existing|this life|waking up (every|each)|my life and) = 1
life (is|isnt|is not) <adv>? (not|no longer)? (worth) (living|it anymore|it any more|living anymore)
not worth living
(can not|do not want to|dont wanna) <adv>? (go on|carry on|keep going|do this) (living|with (life|my life|living)|in this life|anymore and (want|i want))
(want|wanna|wanted|ready|going|hope|hoping|pray|praying|like|wish|waiting|just) to <adv>? (die|be dead|stop existing|cease to exist|go to sleep and never|fall asleep and never|fall asleep and not|go to sleep and not|sleep forever|sleep and never|disappear forever|disappear for good|not exist|not be here|not be alive|never wake|not wake up)
(hope|pray|wish|praying|hoping) <adv>? (that)? i (do not|never|dont|just|get) <adv>? (wake up|do not wake|wake|hit by|die in)
i <adv>? (should|deserve to|need to|have to|may as well|might as well) <adv>? (just)? (die|be dead|kill myself|end it all|not be alive|not exist)
thinking (about|of) <adv>? (dying|death all|ending|killing|not being here|how to die|suicide|jumping|hanging myself|overdosing|ending it)
think (about|of) <adv>? (dying|killing myself|ending it|ending my life|suicide|not being here|jumping|death every|hanging) 
(jump|jumping|step|stepping|walk|walking|throw myself|drive|steer) <adv>? (off|in front of|under|into|from) (a|the|my|an) (bridge|roof|balcony|train|window|building|traffic|car|tracks|cliff|bus|lorry|tree|oncoming|overpass|ledge|river|sea|wall|truck|tube)
(if i|when i) (was|were|am|just) (gone|dead|not here|disappeared|no longer here) ..4 (notice|miss|care|better|easier|sad|sorry)
(nobody|no one) <adv>? (would|will) <adv>? (miss me|notice|care) if i <adv>? (died|was gone|were gone|was dead|disappeared|killed|was not here|jumped|die|ended)

# ending it
(kill|killing|killed|hang|hanging|shoot|shooting|drown|drowning|gas|poison|stab|kms|unalive|unaliving|off|offing) <adv>? (myself|my self|meself|mysel)
(going to|gonna|want to|wanna|will|could|might|should|about to|thinking of|tempted to|rather|may as well|ready to|to) <adv>? (kms|unalive|unalive myself|off myself)
(end|ending|ended|take|taking|taken|took|finish|finishing) <adv>? (my (own)? (life|existence)|it all|my suffering|it (all )?(tonight|for good|forever|once and for all))
(put|putting|make) an end to (it|my life|all this|everything|things|it all|this|myself)
(want|going|wanna|ready|need|plan|planning|about|have) to <adv>? end (it|things|everything|this)  (all|tonight|now|forever|for good|myself|today|soon|$|anymore)? = 0.8
(want|need|wish|beg|begging) (it|this|everything|the pain|all this|life) (all)? (to)? <adv>? (end|stop|be over) <adv>? (for good|forever|all|permanently|for ever) 
(want|need) (it|everything|the pain|life) (all)? to (end|be over)
(wrote|written|writing|left|have written|started writing|finished) <adv>? (a|my|the|you a|my last|the last|goodbye|them)? (suicide|goodbye|farewell|last|final) (note|letter|letters|notes|message|goodbye|words)
(wrote|written|writing|left) (letters|notes|goodbyes) (to|for) (everyone|my (kids|family|parents|mum|mom)|them all)
(suicide|suicidal|suicidal thoughts|suicidality|ideation|suicidal feelings)
(attempted|attempt|tried|try|trying|planned|plan|planning|want|going|decided|ready) <adv>? (to)? (suicide|commit suicide|kill myself|end (it|my life)|take my (own)? life|hang myself|overdose|od|die|drown myself)
(tried|attempted) (to)? (it|again|once|before|last) ..6 (hospital|pills|survived|found me|wrists|overdose|note) = 0.7
(took|take|taken|taking|swallowed|swallow|swallowing|have|got|saved|saving|saved up|counted|counting|collected|hoarding|lined up|bought|stockpiling|necked|am holding) <adv>? (all|a lot of|too many|enough|a bottle of|a whole|the whole|loads of|so many|a load of|a handful of|every|20|30|40|50|60|100|a box of|two boxes of|boxes of|my|his|her|mums|dads|the rest of) ..2 (pills|tablets|paracetamol|ibuprofen|sleeping pills|meds|medication|tylenol|antidepressants|insulin|xanax|morphine|codeine|painkillers) ..6 (now|tonight|and|to|in|ready|here|at once|because|today|already|i|goodbye|sitting|saved|enough|front|for|next|are)  = 0.7
(took|taken|swallowed|necked|downed) <adv>? (all (my|the|of)|a whole|the whole|a load of|a bunch of|too many|a handful of|loads of|a bottle of|so many) ..2 (pills|tablets|paracetamol|ibuprofen|meds|medication|tylenol|antidepressants|insulin|painkillers)
(pills|tablets|rope|razor|blade|knife|noose|gun) ..3 (ready|in front of me|in my hand|in my hands|next to me|to my|against my|in my drawer|around my neck|in the garage|tied|lined up|by my bed|saved up|hidden|under my bed)
(the|a|this|my|tied|bought|have|got|found|with) (noose|rope) ..4 (ready|tied|garage|attic|tree|neck|beam|shed|loft|hang|hanging|$) = 0.8
(on|at|sitting on|standing on|by) (the|a) (edge|ledge|roof|bridge|tracks|railing|platform|cliff|window ledge|car park roof) ..6 (jump|looking down|goodbye|train|water|over|edge|cannot|done|ready|and i|of the (bridge|roof|building|cliff|multi)|thinking)
(i have|ive|have|made|got|making|there is) <adv>? (a|my|the|every)? (plan|detail|decision|date|everything planned|method|my mind up)  ..3 (how to (do it|die|end)|to (die|end|kill)|for tonight|to end it|tonight i|it will be over|kill)
(know|decided|worked out|looked up|googled|researching|planned|picked) <adv>? (exactly)? (how|when|where|the day|ways) (i am going to|i will|i would|i want to|to) <adv>? (do it|die|end it|kill|hang|jump|end my|go)
(ways|how|easiest way|quickest way|painless way|least painful way|best way) to (die|kill myself|end it all|end my life|overdose|hang|commit) 
(goodbye|bye|farewell) (forever|for good|everyone|world|to everyone|cruel) = 0.8
(this is|it is|my|to say) (my)? (last|final) (goodbye|goodbyes|message|night|day on earth|words|text)
(will not|wont|not going to|not gonna|do not plan to|do not think i will) <adv>? (be here|be around|be alive|make it|wake up|see) (tomorrow|anymore|any more|much longer|in the morning|for christmas|for your|by then|to see|through the (night|weekend)|next week|when you) ..4 (i have|everything|goodbye|i am sorry|sorry|look after|tell|love you|anymore|pills|$) = 0.8
by the time you (read|see|get|find) this
(tell|look after|take care of) (my|the|mum|mom|dad|them|him|her) ..4 (i loved|when i am gone|after i am gone|i am sorry|for me when|once i am gone)
when i am gone = 0.8
(join|be with|see|follow|go to|joining|following|waiting for me) (him|her|my <loved>|mum|mom|dad|them|you) ..1 (in heaven|in the grave|up there|on the other side|in death|there soon|again soon|where he is|where she is) = 0.9
i want to (join|be with|follow) (him|her|them|my <loved>) .. (dead|heaven|other side|grave|gone|died|death)

# hurting oneself
(cut|cutting|burn|burning|burnt|burned|hurt|hurting|harm|harming|harmed|starve|starving|hit|hitting|scratch|scratching|punch|punching|slit|bit|mutilate|injure|injuring|punish) <adv>? (myself|my (arms|arm|wrists|wrist|thighs|thigh|legs|leg|skin|stomach|hips|veins))
(cut|cutting|self harming|harming|sh) (again|last night|today|deeper|too deep|since|for|tonight|to feel|to cope|yesterday|this morning|every|because|is the only)  = 0.6
i <adv>? (cut|have been cutting|started cutting|been cutting|was cutting|started self harming|self harm|self harmed|self harming|want to cut|need to cut|relapsed and cut|am cutting|keep cutting|did it again and) (again|last night|today|deeper|too|tonight|so|to|when|every|$|because|this|yesterday|and|my)? 
(self|selfharm*) (harm|harmed|harming|injury|injure|injuring) 
selfharm*
(razor|blade|knife|lighter|scissors) ..4 (on my skin|to my (skin|arm|wrist|wrists)|my thighs|my arm|in the bathroom again|across my|against my)
(relapsed|relapse) ..4 (cutting|cut|self harm|sh|blade|razor|arms|wrists)
(make|makes|making|made|making) myself (throw up|sick|vomit|bleed) 
(bleeding|blood) ..4 (wrists|wrist|will not stop|wont stop|i cut|everywhere and i)
(urge|urges|want|wanting|need|needing|tempted|desperate|going|thinking) (of|about|to)? (cut|cutting|hurt myself|hurting myself|self harm|harm myself|burn myself|harming)
(overdose|overdosed|overdosing|od) (on|again|last|yesterday|i|and|tonight|before|$) = 0.8

# in danger from another
(he|she|my <partner>|my <parent>|stepdad|my <loved>|they|dad|mum|mom|my boyfriend|someone) <adv>? (is|was|has|said|says|told me|threatened|keeps saying|will|swears|swore)? <adv>? (he|she|they)? (is|will|would|are)? <adv>? (going to|gonna|try to|trying to|tried to|threatened to|threatening to|will|wants to|wanted to|would|said he would|almost|nearly|has)? <adv>? (kill|killed|murder|strangle|strangled|choke|choked|choking|stab|beat|beats|beating|shoot|rape|raped|raping|smother|suffocate|hurt|burn|attack) (me|us|me again|the kids|my kids|me and) (if|when|up|again|$|and|in|last|tonight|i|with|to|black|for|until|one day|every|while|too|this time)?
(he|she|my <partner>|my <parent>|stepdad|dad|mum|mom|boyfriend|husband|my stepdad) <adv>? (is|has|was|keeps|keep|just|still|started)? <adv>? (hit|hits|hitting|beat|beats|beating|punched|punches|kicked|kicks|slapped|slaps|slapping|choked|strangles|strangled|hurt|hurts|hurting|touches|touching|raped|rapes|forces|forced|burned|threw|pushed|pushes|shoved|grabbed|locked|locks|chased|attacked|smashed|headbutted|dragged|pinned|threatened|abuses|abusing) (me|us|a (plate|chair|glass|knife|bottle|phone) at me|my (head|arm|face|throat|hair)|himself on me|the kids) ..2 (again|when|last night|tonight|every|in the|down|around|with|if|out|because|and|$|in|black|up|to|by|at night|until|so|against|too|about|this|for|while|the|at)
(he|she) (has|got|is holding|is here with|came (at me|home) with|has got|pulled|put|held|is outside with|grabbed) <adv>? (a|the|his|her) (knife|gun|weapon|bat|machete|axe|hammer|hands around my) ..4
(outside|at|breaking|kicking|banging|smashing) ..3 (my (door|house|window)|the door (down|in)) ..8 (kill|hurt|scared|hiding|knife|locked|help|police|let him in|threat*) = 0.9
(hiding|locked|hid|lock) (myself)? ..2 (in|from) (the|him|her|my) ..4 (he|she|bathroom|wardrobe|closet|him|door|from) ..6 (kill|hit|knife|drunk|shouting|smashing|hurt|find me|outside|scared|banging|screaming|door|drunk|angry|please) = 0.9
(i am|im|feel|we are|am) <adv>? (not safe|in danger|unsafe|scared for my life|afraid for my life|terrified for my life|frightened for my life|fear for my life|being held|trapped with him|being abused|being beaten|bleeding out) <adv>? (here|at home|with (him|her|myself)|tonight|with my own|in this house|alone|right now|$|and|in my own)
(fear|scared|afraid|frightened|terrified) for my (life|safety)
(black eye|bruises|bruised|broken (rib|ribs|nose|arm|jaw)) ..6 (he|from him|my <partner>|again|she|dad|stepdad|this time|because of him) = 0.9
(not|do not feel) safe (with myself|from myself|alone with|around myself|at home|on my own)
i do not trust myself (tonight|alone|to|with|around|not|right|anymore)
(call|need) (an ambulance|999|911|112) ..3 = 0.4

# another person in danger
<my> ..1 <loved> (is|said|says|just|keeps|has|tried|told me|texted|wants|wrote|does not|talks|keeps saying)  ..5 (wants to die|want to live|kill (himself|herself|themselves)|suicidal|suicide|end (it all|his life|her life)|cutting (herself|himself)|self harm*|overdosed|took (an overdose|pills)|hurt (herself|himself)|goodbye note|jump|hang (himself|herself)|want to be alive|does not want to live|want to be here|ending (it|her life|his life|it all)|harming (herself|himself))
(he|she) <adv>? (is|has|just|said|says|keeps saying|wants|tried|told me|will|might|is going to|threatened|threatens)  ..4 (wants to die|kill (himself|herself)|suicidal|end (his|her) life|cutting (herself|himself)|take (his|her) (own)? life|commit suicide|end it all)

- (kill|killing|kills|killed|die|dead|hang|shoot|drown|gas|jump|suicide|hurt) .. (laughing|a coffee|coffee|a drink|pizza|snack|burger|boredom|homework|laughter|cuteness|cringe)
- (wanted|want|going|could|wish|wanna|gonna|like|ready) to (die|kill (my|him|her|the)) (of|from) (embarrassment|shame|cringe|boredom|laughter|laughing|heat|cold|hunger)
- (want|wanna|wanted|going) to die (laughing|my hair|it|them|the|a|these|wool|in this heat|of|for (that|this|those|it|your))
- (to|you have to|would|could) die for
- killing (me|it|time)
- (suicide|suicidal) (squad|prevention|awareness|bomber|bombers|door|doors|silence|mission|drink|rates|statistics|documentary|pact|by|is (wrong|a sin)|watch|training|policy|hotline|helpline|in (the|that|this) (film|book|series|movie|show))
- (film|book|movie|series|show|song|documentary|novel|play|episode|lyrics|chapter|poem|essay|article|character|podcast) ..6 (suicide|suicidal|kill myself|self harm|cutting|overdose*|kills|jumps)
- political suicide
- (career|financial|social|commercial|brand) suicide
- (cut|cutting|burnt|burned|burn|hurt|bit|scratched|hit|hurting) (myself|my (arm|hand|finger|leg|thumb|skin|tongue)) <adv>? (shaving|a (slice|piece|bit|fringe|fringe)|cooking|on (the|a|that)|while|chopping|with the oven|opening|some|off|short|in the gym|at (the gym|football|work|training|rugby|practice)|gardening|slicing|playing|running|climbing|by accident|accidentally|making|peeling|doing|skiing|trying to)
- (accidentally|nearly|almost) (cut|burnt|burned|hurt|hit|killed|drowned) (myself|my)
- (cut|cutting) (my hair|down|back|off|the|it|out|out sugar|corners|carbs)
- (not|never|nor|no one|would never|wont|will not|am not going to|do not want to|would not) <adv>? (going to)? (kill|hurt|harm|be) (myself|suicidal)
- (not|never been|never) <adv>? (suicidal|self harm*)
- (before|until|till|unless|when) i (die|am dead)
- (bucket list|things|places|see|do|visit|read|try|go) ..6 before i die
- (i am|im) not (going to|gonna) (hurt|kill|harm)
- (end|ending|ends) (it|this|things|everything) (all)? (with|between|at|on (a|monday|friday|saturday)|well|badly|there|here|by)
- (put|putting) an end to (it|this|that|the) (debate|discussion|meeting|rumour|rumours|war)
- (jump|jumping|jumped) (off|into|in) (a|the) (plane|pool|lake|diving board|trampoline|sea|river) (with|at|for|on|this|in|and (swam|swim)|party|tomorrow|$)
- (jump|jumped|jumping) (in|into|on|off) (a|the|my) (car|bus|train|taxi|shower|pool|sofa)
- (bungee|parachute|base|bunjee) .. (jump|jumping|bridge)
- (killed|beat|beats|hit|destroyed|slapped|murdered|smashed) (me|us) (at|in|on|with (a|the) (pillow|ball|frisbee)|3|4|5|2|by|again at|to it|to the) (fifa|chess|mario|tennis|the quiz|scrabble|poker|monopoly|the finish|pool|darts|golf|table)
- (beat|beats|beating|beaten) (me|us) (at|by|to|again at|in|on)
- (homework|exam|exams|shoes|heels|back|feet|boss|essay|commute|heat|meeting|hangover|suspense|queue|gym|workout|legs|stairs|wait|hayfever|diet) <adv>? (is|are|was|were|will|literally|might)? <adv>? (going to|gonna)? (kill|killing|kills|killed|be the death of) (me|us)
- (mum|mom|dad|boss|wife|husband|missus|he|she|they|teacher|coach|landlord) <adv>? (is|will|are|would|'s)? <adv>? (going to|gonna|literally|actually)? (kill|murder|strangle|shoot) me (if|when|for|lol|haha|because|$) ..8 (late|forgot|forget|broke|lost|phone|car|mess|hoover|homework|dinner|plate|vase|scratch|eat|ate|spend|spent|bought|buy|dress|sofa|keys|cake|tea|grades|dog|miss|missed|bins|dishes|shopping|birthday)
- (need|needed) .. (holiday|coffee|nap|drink) 
- (level|boss fight|game|respawn|lives|minecraft|fifa|fortnite|zelda) 
- (kms|kys) (lol|lmao|haha)
- (heart|butterflies) ..2 (burn|attack)
- (rope|gun|knife|blade|razor) ..3 (climbing|swing|for the (boat|swing|tent|garden)|from ikea|set|sharpener|show|bridge)
- if i (had|have) to (eat|hear|watch|sit|listen|do|write|read|see|attend|go) (another|one more|that|this)
- (hear|eat|watch|sit through|read|have|see) (one more|another) ..6 (kill|jump|die|shoot|scream)
`,
};

const explicit: readonly string[] = [
  "[i don't want to live] anymore",
  '[i want to die]',
  'honestly [i just want to die]',
  '[wish i was dead]',
  '[i wish i had never been born]',
  "[i'm going to kill myself] tonight",
  '[gonna kill myself] lol no one cares anyway',
  '[i want to end my life]',
  '[ive been thinking about ending it]',
  '[im so tired of living]',
  'everyone would be [better off without me]',
  'they [would be better off if i was] gone',
  '[i cant see any reason to live]',
  'life is [not worth living] for me',
  '[i have lost the will to live]',
  'sometimes [i think about jumping] off the bridge',
  '[i took all my pills]',
  'swallowed a [load of paracetamol], [took the whole bottle of tablets] an hour ago',
  '[i have written goodbye letters] to the kids',
  'i wrote [a suicide note]',
  "[i'm suicidal]",
  'been having [suicidal thoughts] since march',
  '[i tried to kill myself] last year',
  'i [attempted suicide] when i was 15 and its back',
  "[i've been cutting again]",
  '[i cut myself] last night',
  '[i started hurting myself] again',
  'the urge [to self harm] is so strong',
  '[i burn my arms] when it gets bad',
  'i keep thinking [how to die] without it hurting',
  '[i dont want to wake up] tomorrow',
  '[i hope i dont wake up]',
  '[i just want to sleep and never] wake up',
  'i [dont want to exist]',
  '[dont want to be here anymore]',
  "[i don't want to be alive]",
  '[i deserve to die]',
  '[he hit me again]',
  '[hes going to kill me]',
  '[my husband beats me] when he drinks',
  'my dad [punched me in the] face again last night',
  '[he choked me] until i passed out',
  "[i'm not safe at home]",
  '[im scared for my life]',
  'he [has a knife] and hes shouting',
  "[i don't feel safe with myself] tonight",
  'i have [the pills in my hand]',
  "i'm [on the roof looking] down",
  'standing [on the bridge and i] cant stop looking at the water',
  '[i want to hang myself]',
  "[i'll drown myself] in that lake",
  'got [a rope in the garage]',
  'my sister says [she wants to die], [my sister said she wants to kill herself]',
  '[she is cutting herself], my little girl',
  '[no one would miss me if i died]',
  "[there's no reason to live]",
  '[i cant do life anymore i want to die]',
  'mum [i want to put an end to it]',
  '[ready to end it all]',
  '[thinking about suicide] every day',
  '[i overdosed again]',
  '[by the time you read this] ill be gone',
  "this is [my last goodbye]",
  'nobody gets it [i want everything to end]',
  '[i know how i would do it]',
  'she [threatened to stab me] again',
  '[my stepdad touches me at night]',
  '[i might as well kill myself]',
  '[gonna unalive myself]',
  'i wanna [walk in front of a train]',
];

const figurative: readonly string[] = [
  'this homework is killing me',
  'i could kill for a coffee',
  'i nearly died laughing',
  "i'm dead 😂",
  'my boss is going to kill me when he sees this mess',
  'these shoes are killing me',
  'that cake is to die for',
  'i died when he fell in the pool haha',
  'mum will kill me if i am late for dinner',
  'we killed it on stage tonight',
  'just killing time at the station',
  'suicide squad was a terrible film',
  'i cut myself shaving',
  'burnt my arm on the oven',
  'i cut my hair short',
  'the battery died again',
  'i want to die my hair blue',
  'could have died of embarrassment',
  'i would rather die than eat olives lol that is a joke',
  'he beat me at chess again',
  'she destroyed me at fifa',
  'dying for a pint',
  'i am dying to see you',
  'over my dead body',
  'dead tired, off to bed',
  'things to see before i die',
  'the wifi is dead',
  'the suspense is killing me',
  'we jumped off the pier into the sea',
  'bungee jump off the bridge on saturday',
  'jump in the car we are late',
  'end it with a nice sentence',
  'let us end the meeting at 4',
  'the book is about suicide prevention',
  'my plants want to die apparently',
  'he hit the ball into the stand',
  'that joke killed me',
  'kill the lights please',
  'i do not want to live in london anymore',
  'i do not want to be here when the plumber comes',
  'bit my tongue at lunch',
  'shoot me an email',
  'hang on a sec',
  'you took all the pills for the dog trip, right?',
];

export const examples: Examples = { yes: explicit, no: figurative };
