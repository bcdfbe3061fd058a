import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'crisis',
  phrases: `
(not|never|no longer) <adv>? (want|wish|deserve|see (a|any) reason|have (a|any) reason|see the point) <adv>? (to|in|of) <adv>? (be|keep|carry on|go on|being)? (live|living|alive|exist|existing|here|on this earth|wake up|around) <adv>? (anymore|any more|any longer|no more|$|like this|and|tomorrow|again|at all|because|today)
(not|never) want to (be alive|exist|wake up)
(not|never|no longer) want to (live|be|exist|stay) <adv>? (in (this|a) (world|life)|on this (earth|planet)|for anything)
(not|never|no longer|no|what is the) <adv>? (see)? (the|a|any)? (point|reason) (of|in|to) (go|going|carry|carrying|keep) (on|going)
(not|never|no longer) want to (live|be here) <adv>? (and|because|i)
(wish|wished) <adv>? i (was|were|could|had|would) <adv>? (dead|die|not (alive|exist|wake up)|never (been)? (born|wake up)|not been born|not here)
better off (without me|dead|if i)
(easier|better|happier|best) ..2 if i (was|were|am) (dead|gone|not here|not around)
(rather|want to|ready to|deserve to|should|wish to|could|wants to) <adv>? (be dead|not be alive|stop existing|never wake up|not wake up|sleep forever $|disappear forever|sleep and never|die (and|$|because|i|tonight|today|now|anymore|so))
(want|wish|hope|pray|could) ..8 (not|never) wake (up)?
(no|any|lost (my|the)|a) (reason|will|desire|point) <adv>? (left)? <adv>? (to|for|in)? <adv>? (live|living|be alive|stay alive|being alive|be here|being here)
(tired of|done with|sick of|of) <adv>? (living|being alive|existing) <adv>? ($|anymore|and|i)
(not|is it) <adv>? worth living
(about|of) <adv>? (dying|killing myself|ending (it|my)|suicide|not being here|jumping|hanging myself|how to die|the (train)? tracks)
(jump*|step*|walk*|drive) <adv>? (off|in front of|under|into) (a|the|my) (bridge|roof|balcony|train|building|traffic|car|cliff|bus|lorry|tree|tracks)
(nobody|no one) would <adv>? (miss me|notice|care) if i
(kill*|hang*|shoot|drown|unaliv*) <adv>? myself
kms (tonight|now|$) = 0.6
(end*|take|taking) <adv>? my <adv>? own? life
(end|ending) <adv>? it (all|tonight|for good|forever|now)
(want to|going to|ready to|plan to) <adv>? end (it|things|everything) ($|all|and|tonight)
put an end to (it|my life|it all|everything|myself)
(want|need) (it|this|everything|the pain|life|this life|my life) all? to? <adv>? (end|be over|over|stop for good)
(suicide|goodbye|farewell) (note|letter|letters)
(wrote|written|writing) <adv>? (the|my last|all the|goodbye) letters
suicidal
suicide is <adv>? (the|my) (only|best)? (way|option|answer|solution)
i <adv>? wanted to (die|be dead|kill myself)
(do|did|does) not <adv>? want to (live|be alive) with (this|it|the|my) (pain|shame|guilt|grief|illness|anymore|any more|any longer)
(attempt*|tried|commit*|contemplating|considering|about) <adv>? suicide
tried to <adv>? (kill myself|end it|hang myself|overdose|die|end my)
(saving|saved|stash*|hoarding|collecting|collected) ..4 (pills|tablets|meds|paracetamol|insulin)
(took|taken|swallowed|take|taking|have|got|counted) ..5 (pills|tablets|paracetamol|ibuprofen|meds|tylenol|antidepressants|insulin) = 0.6
(all|whole|too many|so many|load of|handful of|enough|bottle of|loads of|bunch of) ..2 (pills|tablets|paracetamol|ibuprofen|meds|tylenol|antidepressants|insulin) = 0.4
(pills|tablets|rope|razor|blade|knife|noose|gun) ..2 (ready|in front of me|in my (hand|lap)|to my|next to me|lined up|tied|in the (garage|attic|shed|loft))
(on|at|off) (the|a) <adv>? (edge|ledge|roof|bridge|tracks|platform) ..4 (jump|looking|not stop|goodbye|and i|of the roof|end)
(made|got|have|made up) <adv>? (a plan|my mind) = 0.5
(google*|googling|looking up|looked up|research*|searching|decided|planned|picked|ways|how) ..3 (painless*|overdose|lethal|to die|to kill myself|end it all)
know (how|when|where) i (would|will|am going to) (do it|end it|die)
painless* = 0.5
given ..4 away = 0.4
(goodbye|bye) (forever $|world|cruel world)
(goodbye everyone|sorry for everything) = 0.6
(knife|gun|blade|rope) ..9 on myself
(at|on) the (train|railway)? tracks = 0.6
can not (go home|do this|go on|go back) = 0.4
planned (how|when|where) i
(keep myself safe|(hand|hands) (on|round|around) my (throat|neck))
(scared|afraid|terrified|frightened) <adv>? (that)? (he|she|they|dad|mum) (will|is going to|might) <adv>? (hurt|hit|kill|find|beat) (me|us)
(my|the) (last|final) (goodbye|goodbyes|message to you|night on)
(by the time you (read|see|get|find) this|when i am gone)
(not|wont) <adv>? (going to)? be (here|around|alive) (tomorrow|anymore|much longer|in the morning) = 0.9
(be|join|with) (him|her|my <loved>|them) ..1 (in heaven|up there|again soon|on the other side)
(cut*|burn*|hurt*|harm*|starv*|slit|scratch*|injur*|punish*|hit|hitting) <adv>? (myself|my (arms|arm|wrists|wrist|thighs|thigh|legs|skin|stomach))
i <adv>? (cut|have been cutting|started cutting|been cutting|was cutting|want to cut|am cutting|keep cutting) <adv>? (again|last night|deeper|tonight|so|to (feel|cope)|when|every|$)
self (harm*|injur*)
selfharm*
(relapsed|did it again|urge to) ..6 (cut*|blade|razor|arms|wrists|self|thigh|harm|hurt)
did it again = 0.4
my (thigh|wrist|wrists|arms) = 0.4
(deep|bleeding|stitches|blade|razor) = 0.3
overdos* <adv>? (on|last|yesterday|i|and|tonight|before|$|again)
(he|she|<my> <partner>|<my> <parent>|they|dad|mum|mom) ..3 (going to|try to|tried to|threaten* to|will|wants to|almost|nearly) <adv>? (kill|murder|strangle|stab|shoot|choke|burn|rape) (me|us)
(he|she|<my> <partner>|<my> <parent>|dad|mum|mom) <adv>? (is|has|was|keeps|just|still|started)? <adv>? (hit|hits|hitting|beat|beats|beating|punch*|kicked|chok*|strangl*|rape*|forces himself) <adv>? (me|us|my (head|arm|face|hair)|on me)
(he|she|<my> <partner>|<my> <parent>|dad|mum|mom) ..1 (slap*|touch*|threw|throws|push*|shov*|grab*|hurts|hurting|attacked|dragged|hit) ..4 (me|us) = 0.6
(again|last night|drunk|throat|the wall|my hair|the floor|at night|the stairs|every (time|day|night)|black eye|bruise*|scared|on purpose) = 0.4
(he|she) <adv>? (has|got|is holding|pulled|grabbed) (a|the) (knife|gun|bat|hammer)
(banging|kicking|smashing|hammering|breaking) ..3 (door|window) = 0.6
with a (hammer|knife|bat|gun) = 0.5
(i am <very>? (scared|frightened|terrified)|help me|call the police|locked myself|hiding (in|from)) = 0.5
not <adv>? (feel|be)? safe <adv>? (at home|with (him|her|myself)|from (him|myself)|in my own|here anymore|in this house|tonight)
(scared|afraid|fear|terrified) for my (life|safety)
i do not trust myself (tonight|alone|with|not|right|to be)
(wants to|going to|threaten* to|tried to|keeps saying|she will|he will) <adv>? (die|kill (himself|herself|themselves)|end (his|her) life|hang (himself|herself)|hurt (himself|herself))
(he|she|<loved>) ..4 (suicidal|not want to (live|be alive)|cutting (herself|himself)|harming (herself|himself)|took an overdose)
- if i (left|quit|skipped|missed) (the (company|team|job|group|chat|party|office|meeting|room|class|club|choir)|my (job|team|class)|work|early)
- (die|dead|kill|killing|hang|jump|hurt|suicide) ..2 (of|from|for)? (laughing|laughter|coffee|a drink|pizza|boredom|embarrassment|cringe|shame|heat|my hair|to see)
- (are|do|did|have|would|if|when|that) you ..8 (yourself|your life)
- (are|do|did|have|would) you ..2 (suicid*|die|dying|dead|live|harm*|end* it)
- if you (die|are dead)
- (are|have) you ..3 thinking (of|about) (dying|suicide|ending it)
- (die|be dead) than (eat|watch|listen|go|do|wear|see|sit|hear|drink|work|be seen|spend|miss)
- (your (pills|tablets|meds)|overdos* on (chocolate|sugar|coffee|cake|netflix)|to die (blonde|hair))
- (suicide|suicidal) (squad|prevention|awareness|bomb*|door|mission|rates|documentary|watch|training|policy|hotline|helpline|is (a (theme|topic|subject)|painless)|in (the|that))
- (film|book|movie|series|show|song|documentary|novel|episode|character|podcast|game|level) ..4 (want to (live|die)|suicid*|kill myself|self harm|kills|jumps|die)
- in (the|a|his|her) (film|book|movie|series|show|song|novel|episode|game|story) ..8 (want to (live|die)|suicid*|kill myself|self harm|kills|jumps|die|live)
- (political|career|financial|social) suicide
- (cut*|burn*|hurt*|hit|scratched) (myself|my (arm|arms|leg|legs|skin)) <adv>? (shaving|cooking|on (the|a|that) <adv>? (tin|can|glass|knife|lid|paper|door|fence|edge|corner|nail|wire|grater|bottle|oven|stove|iron|pan|kettle|table|bike|desk)|while|chopping|opening|playing|running|climbing|accidentally|at (the|football|work)|in the (gym|garden|kitchen|sun)|with the (oven|iron|pan)|making|moving|gardening)
- accidentally (cut|burnt|burned|hurt|hit|killed) (myself|my)
- (nearly|almost) (burnt|burned|hit|killed) (myself|my) ..2 (laughing|tripping|falling|slipping|stairs|ice|ladder|bike|oven|pan|door)
- (not|never|nor) <adv>? (going to|want to|mean to|think of|think about) <adv>? (kill*|hurt*|harm*) myself
- (will|would|could|do|did) (not|never) <adv>? (kill*|hurt*|harm*) myself
- (not|never) <adv>? (been|feeling)? suicidal
- (before|until|till|unless) i (die|am dead)
- jump* (off|into|in|on) (a|the|my) ..2 (plane|pool|lake|pier|sea|river|car|bus|train|shower|sofa|bandwagon) ..2 (we|to|with|late|for|home|and (swam|swim)|after|from|at)
- (bungee|parachute|base) ..3 (bridge|plane|tower|jump)
- (beat|beats|beating|killed) (me|us) (at|to|by) _
- (beat|beats|beating|killed) (me|us) in (a|the)? (chess|fifa|tennis|pool|cards|game|quiz|final|race|match)
- (hit|hits|kicked|push|pushed|pushes) (me|us) (up the|on the swing*|with (a|the) (ball|bill|news|snowball|pillow|invoice))
- (beat|beats) (me|us) (6|7|5|4|3|2|1)
- (mum|mums|mom|moms|boss|teacher|coach) <adv>? (is|will|would)? <adv>? (going to)? (kill|murder) me
- (he|she|they|wife|husband) <adv>? (is|will|would)? <adv>? (going to)? (kill|murder|strangle|shoot) me ..6 (late|forgot|forget|mess|homework|dinner|ate|grades|dishes|birthday|scratch)
- (mum|mom|dad|boss|teacher|coach) <adv>? (is|will|would)? <adv>? (going to)? (kill|murder|strangle|shoot) me ..6 (late|forgot|forget|broke|lost|phone|mess|homework|dinner|ate|spent|bought|see|sees|grades|miss*|dishes|birthday|find* out|car|scratch)
- (kms|kys) (lol|lmao|haha|😂)
- (homework|exam|shoes|heels|back|feet|boss|heat|suspense|gym|legs|hangover|diet|essay) ..2 (kills|killing|killed) (me|us)
- (plants|plant|phone|car|battery|laptop) ..2 (wants|want|going) to die
- not want to (live|be here|wake up|be around) <adv>? (with (you|him|her|them|my (parents|mum|dad|mother|father|ex|sister|brother|family|flatmates|housemates|inlaws)|people|strangers|flatmates|housemates)|near|there|here|next|until|early|to hear|while|during)
- took all the (pills|tablets) for (the|my|a) (course|week|infection|cold|trip|holiday|dog|cat|flight)
(kill|shoot|stab|hurt) me if i
i have a plan $
wish i did not exist
i am going to (jump|do it tonight|end it)
(worked out|figured out|know) how (to|i will) do it = 0.6
tonight when = 0.4
`,
};

const explicit: readonly string[] = [
  'when you left [i wanted to die]',
  '[suicide is the only way out] for me',
  '[i almost killed myself] on friday',
  '[i cut myself] on the legs again',
  '[he hit me] in the face again',
  '[i do not want to live] with this pain',
  '[i do not want to live in this world] anymore',
  'i just [dont want to be in this life]',
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
  'my kids are [better off without me]',
  'they will be [better off if i] go',
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
  'this is [my last goodbye]',
  'nobody gets it [i want everything to end]',
  '[i know how i would do it]',
  'she [threatened to stab me] again',
  '[my stepdad touches me at night]',
  '[i might as well kill myself]',
  '[gonna unalive myself]',
  'i wanna [walk in front of a train]',
];

const figurative: readonly string[] = [
  'i nearly killed myself laughing',
  'i nearly killed myself on the stairs',
  'she beat me at chess',
  'he hit me up the other day',
  'i would never hurt myself',
  'i do not want to live with my flatmates anymore',
  'i dont want to live in the suburbs',
  'i do not want to be here for the meeting',
  'dont want to be around when she sees the bill',
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
  "i'm dead tired",
  'this traffic is killing me',
  'omg i would die if he saw that',
  'i almost died laughing',
  "my mum's going to murder me when she sees the car",
  'i could murder a curry',
  'dying to know what happened',
  "i'm going to kill it at the interview",
  'he killed that solo',
  'she dies at the end of the book',
  'i cut my finger chopping onions',
  'i burnt myself on the kettle',
  'cut myself opening a tin',
  'i hit my head on the shelf',
  'that roller coaster nearly killed me',
  'the dog bit me',
  'he beat me 6-2 6-1',
  'my sister slapped me with a pillow',
  'we pushed the car up the hill',
  "i don't want to be here, this party is boring",
  "i don't want to live with my parents forever",
  "let's end it there for today",
  'i have a plan for saturday',
  'we have a plan',
  'i wish i was at the beach',
  'i want to sleep forever, worst hangover',
  'my hair dye: wants to die blonde',
  'take all your pills before breakfast, grandad',
  'the suicide awareness walk is on sunday',
  'he jumped off the diving board',
  'kill two birds with one stone',
  "i'd die for a nap",
  'shoot me a text later',
  "i'm hanging at home",
  'hang in there',
  'i would literally die if they cancelled the show',
  'the plot: a man tries to end his life',
  'i overdosed on chocolate haha',
  'end of my life as a student, graduation tomorrow',
  'bye forever old flat, moving day',
  'i need to take my tablets at 8',
  'he pushed me on the swing',
  'grabbed me a coffee',
  'she grabbed me by the arm and dragged me to the dance floor',
  'dad threw me a surprise party',
  'he touched me with that speech',
  'they attacked us from the left wing and scored',
  'he is hurting me with these puns',
  'my boss hit me with three new projects',
];

export const examples: Examples = { yes: explicit, no: figurative };
