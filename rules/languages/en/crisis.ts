import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'crisis',
  phrases: `
(not|never|no longer) <adv>? (want|wanna|wish|deserve|see (a|any) reason|have (a|any) reason|see the point) <adv>? (to|in|of) <adv>? (be|keep|carry on|go on|being)? (live|living|alive|exist|existing|here|on this earth|wake up|around) <adv>? (anymore|any more|any longer|$|like this|and|tomorrow|again|at all|because|today)
(not|never) want to (be alive|exist|wake up)
(not|never|no longer) want to (live|be here) <adv>? (and|because|i|if|anymore $)
(wish|wished) <adv>? i (was|were|could|had|would) <adv>? (dead|die|not (alive|exist|wake up)|never (been born|wake up)|not been born|not here|disappear forever|just (die|sleep forever))
better off (without me|dead|if i)
(easier|better|happier|best) ..2 if i (was|were|am) (dead|gone|not here|not around|not alive)
(rather|want to|wanna|ready to|deserve to|should|going to|wish to|hope to|pray to|could) <adv>? (be dead|die|not be alive|stop existing|disappear forever|never wake up|not wake up|sleep forever|sleep and never)
(rather|want to|ready to|deserve to|should|wants to) <adv>? die (and|$|because|i|tonight|today|now|anymore|so)
hope i (do not|never) wake
(no|any|lost (my|the)|a) (reason|will|desire) <adv>? (left)? <adv>? (to|for) <adv>? (live|living|be alive|stay alive|go on living|being alive|be here)
(tired of|done with|sick of) <adv>? (living|being alive|existing|life)
(not|is it) <adv>? worth living
(about|of) <adv>? (dying|killing myself|ending (it|my)|suicide|not being here|jumping|hanging myself|how to die|disappearing for good)
(jump|jumping|step|stepping|walk|walking|drive) <adv>? (off|in front of|under|into) (a|the|my) (bridge|roof|balcony|train|building|traffic|car|cliff|bus|lorry|tree|tracks)
(nobody|no one) would <adv>? (miss me|notice|care) if i 
(kill|killing|killed|hang|hanging|shoot|drown|unalive|unaliving) <adv>? (myself|me self)
kms (tonight|now|$) = 0.6
(end|ending|ended|take|taking) <adv>? my <adv>? (own)? life
(end|ending) <adv>? it <adv>? (all|tonight|for good|forever|now)
(want to|going to|ready to|wanna|plan to) <adv>? end (it|things|everything) ($|all|and|tonight)
put an end to (it|my life|it all|everything|myself) = 0.9
(want|need) (it|this|everything|the pain|life) (all)? to (end|be over|stop for good)
(suicide|goodbye|farewell) (note|letter|letters)
(wrote|written|writing) ..3 (goodbye|suicide|my last) 
suicidal
(saving|saved|stashing|stashed|hoarding|stockpiling|collecting|collected) ..4 (pills|tablets|meds|paracetamol|insulin)
(want|wish|hope|wanna|pray|could) ..8 (not|never) wake up
(wrote|written|writing) <adv>? (the|my|my last|all the|them all) letters
(google|googling|googled|looking up|looked up|researching|researched|searching|searched) ..4 (painless|painlessly|overdose|lethal|to die|ways to|do it)
painless* = 0.7
no point <adv>? (in)? (being|living|staying|carrying on) (here|alive|anymore)
made up my mind = 0.5
(banging|kicking|smashing|pounding|hammering|breaking) ..3 (door|window) = 0.6
with a (hammer|knife|bat|gun) = 0.5
i am <very>? (scared|frightened|terrified) = 0.4
(attempted|attempt|tried|commit|committing|contemplating|considering|think about|about) <adv>? suicide
tried to <adv>? (kill myself|end it|hang myself|overdose|die|end my)
(took|taken|swallowed|take|taking|necked|saved up|counting|hoarding) ..5 (pills|tablets|paracetamol|ibuprofen|sleeping pills|meds|tylenol|antidepressants|insulin) = 0.6
(all|whole|too many|so many|load of|handful of|enough|bottle of|lots of|packet of|loads of|saved up|bunch of) ..2 (pills|tablets|paracetamol|ibuprofen|meds|tylenol|antidepressants|insulin) = 0.4
(pills|tablets|rope|razor|blade|knife|noose|gun) ..2 (ready|in front of me|in my hand|in my lap|to my|next to me|lined up|tied|in the (garage|attic|shed|loft))
(on the|at the|on a|off the) <adv>? (edge|ledge|roof|bridge|tracks|platform|railing) ..4 (jump|looking|cannot stop|can not stop|goodbye|and i|of the roof|end)
(i have|ive got|made|got) <adv>? a plan ..2 (to (die|end|kill)|how|for tonight)
(know|decided|planned|looked up|worked out|picked) <adv>? (how|when|where|ways|the day) (i (am|will|would|want)|to (die|kill|end|do it|hang))
(ways|way) to (die|kill myself|end it)
(goodbye|bye) (forever|world|everyone forever|cruel world)
(my|the) (last|final) (goodbye|goodbyes|message to you|night on)
by the time you (read|see|get|find) this
when i am gone = 0.8
(will not|not going to) be (here|around|alive) (tomorrow|anymore|much longer|in the morning|for much) = 0.9
(be|join|with) (him|her|my <loved>|mum|mom|dad|them) ..1 (in heaven|up there|again soon|on the other side)
(cut|cutting|burn|burning|hurt|hurting|harm|harming|starve|starving|hit|hitting|slit|scratch|scratching|injure|punish|punishing) <adv>? (myself|my (arms|arm|wrists|wrist|thighs|thigh|legs|skin|stomach))
i <adv>? (cut|have been cutting|started cutting|been cutting|was cutting|want to cut|am cutting|keep cutting|had been cutting) <adv>? (again|last night|deeper|tonight|so|to (feel|cope)|when|every|$|since)
self (harm|harmed|harming|injury|injuring)
selfharm*
relapsed ..4 (cut|cutting|blade|razor|arms|wrists|self)
(overdose|overdosed|overdosing) <adv>? (on|last|yesterday|i|and|tonight|before|$|again)
myself (throw up|sick after|vomit)
(urge|urges) to (cut|hurt|harm|burn|die|jump)
(he|she|<my> <partner>|<my> <parent>|they|dad|mum|mom) ..3 (going to|gonna|try to|tried to|threatened to|threatens to|threatening to|will|wants to|said he will|almost|nearly) <adv>? (kill|murder|strangle|stab|shoot|choke|burn|rape) (me|us)
(he|she|<my> <partner>|<my> <parent>|dad|mum|mom|stepdad) <adv>? (is|has|was|keeps|just|still|started)? <adv>? (hit|hits|hitting|beat|beats|beating|punched|punches|kicked|slapped|slaps|choked|strangled|raped|rapes|forces himself|touches|touching|threw|pushed|shoved|grabbed|hurts|hurting|attacked|burned|locked) <adv>? (me|us|my (head|arm|face|throat|hair)|a (plate|glass|chair|bottle) at me|on me) 
(he|she) <adv>? (has|got|is holding|pulled|held|grabbed) (a|the) (knife|gun|bat|hammer)
(he|she) <adv>? (is|keeps|hands)? ..3 (around|round) my (throat|neck)
(hiding|locked myself|locked in) ..4 (bathroom|wardrobe|closet|toilet|bedroom|from him) ..6 (he|him|door|dad|banging|shouting|please|scared) = 0.9
(not|never) <adv>? (feel|be)? safe <adv>? (at home|with (him|her|myself)|from (him|myself)|in my own|alone with|here anymore|in this house|tonight|around (him|her|myself))
(scared|afraid|fear|terrified) for my (life|safety)
i do not trust myself (tonight|alone|with|not|right|to be)
(bruises|bruised|black eye|broken rib) ..5 (he|him|dad|stepdad|<my> <partner>|she)
(wants to|going to|threatened to|tried to|said she will|threatening to|keeps saying) <adv>? (die|kill (himself|herself|themselves)|end (his|her) life|hang (himself|herself)|hurt (himself|herself))
(he|she|<loved>) ..4 (suicidal|not want to (live|be alive|be here anymore)|cutting (herself|himself)|harming (herself|himself)|took an overdose|self harming)
- (die|dead|kill|killing|hang|jump|hurt|suicide) ..2 (of|from|for)? (laughing|laughter|coffee|a drink|pizza|boredom|embarrassment|cringe|shame|heat|my hair|to see|it purple|it blue)
- (rather) (die|be dead) than (eat|watch|listen|go|do|wear|see|sit|hear|be seen|drink|work)
- (suicide|suicidal) (squad|prevention|awareness|bomber|door|mission|drink|rates|documentary|watch|training|policy|hotline|helpline|is|in (the|that|this))
- (film|book|movie|series|show|song|documentary|novel|episode|character|podcast|game|level) ..8 (want to (live|die)|suicide|suicidal|kill myself|self harm|cutting|kills|jumps|die|hang myself)
- (political|career|financial|social) suicide
- (cut|cutting|burnt|burned|burn|hurt|hit|hurting|scratched) (myself|my (arm|finger|leg|thumb|skin|arms|legs)) <adv>? (shaving|a (slice|piece|bit)|cooking|on (the|a|that)|while|chopping|opening|some|playing|running|climbing|accidentally|at (the|football|work|training)|in the (gym|garden|kitchen|sun)|with the (oven|iron|pan)|making|moving|gardening)
- (accidentally|nearly|almost) (cut|burnt|burned|hurt|hit|killed) (myself|my)
- cut (my hair|down|back|off|the|it|out)
- (not|never|nor) <adv>? (going to|want to|mean|think)? <adv>? (kill|hurt|harm|killing) myself
- (not|never|nobody is) <adv>? (been|feeling)? <adv>? (suicidal)
- (before|until|till|unless) i (die|am dead)
- (end|ending) (it|this|things) (with|between|at|on|well|badly|there|here)
- (jump|jumping|jumped) (off|into|in|on) (a|the|my) ..2 (plane|pool|lake|sea|river|car|bus|train|taxi|shower|sofa|trampoline|wagon|bandwagon) ..2 (we|to|with|late|for|home|on|and (swam|swim)|after|from|at|$)
- (bungee|parachute|base) ..3 (bridge|plane|tower|jump)
- (beat|beats|hit|destroyed|slapped|killed|beating|hits|attacked|kicked) (me|us) (at|in|on|to|by|with (a|the) (pillow|ball|car)|5|4|3|2|up the)
- (mum|mom|dad|boss|wife|husband|he|she|they|teacher|coach) <adv>? (is|will|would)? <adv>? (going to|gonna)? (kill|murder|strangle|shoot) me ..6 (late|forgot|forget|broke|lost|phone|mess|homework|dinner|plate|ate|eat|spent|bought|see this|grades|miss|missed|dishes|birthday|find out|sees|car|scratch|again lol)
- (kms|kys) (lol|lmao|haha|😂)
- (homework|exam|shoes|heels|back|feet|boss|heat|suspense|gym|legs|stairs|hangover|diet|essay|meeting) ..3 kill*
- (want|wants|wanted|going) to die (my|it|them|the|a|wool|these|laughing|in this heat)
- (plants|plant|phone|car|battery|laptop|fish|tree|flowers) ..2 (wants|want|going) to die
- not want to (live|be here|wake up|be around) (in|with|near|when|for|at|for the|there|here|next|until|early|at 5|to hear|until|so|while|during) 
- (took|take|taken|gave) all the (pills|tablets) for
- touching (base|me up|the)
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
