import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'crisis',
  phrases: `
+ (not|never|no longer) <adv>? (want|wish|deserve|intend|mean|planning) <adv>? (to|on) <adv>? (be|keep|carry on|go on|being|stay)? ((be alive|exist|live) ^|(live|living|alive|exist|existing|here|wake up|around) <adv>? (anymore|any more|any longer|$|like this|and i|again|ever|at all|because i|tomorrow $|if i))
(not|no longer|done) ..3 (be|live|living|stay|exist|being) (in (this|a) (world|life)|on this (earth|planet)) ($|anymore|any more|any longer|another)
can not <adv>? (live|be here|exist) <adv>? (anymore|any more|any longer|another day)
(no|not|never|what is the|lost) ..3 (point|reason|wish|will|desire) ..3 (live|living|alive|exist|existing|(be here|being here|going on|go on|carrying on|carry on|keep going) (anymore|any more|any longer|like|without|now|and|^))
(nothing|no one|what|not|little) ..4 to live for
i <adv>? should (not|never) <adv>? (be alive|exist|have (been born|survived|lived))
i should have <adv>? died (^|in|that|when|then|with|instead|as)
wish ..3 aborted me
(disappointed|gutted|sorry|upset) ..3 (woke|wake|waking) up (^|again|alive)
(want|need) <adv>? out of (this|my) (life|world)
no ..2 (future|version|next year) ..3 me (in|^)
not belong (on this|in this) (earth|world|planet)
+ (wish|wished) <adv>? i (was|were|could|had|would|did) <adv>? (dead|die|died|not (alive|exist|here $|wake*|woken up $|been born)|never (been)? (born|wake up|woken up ^|existed)|disappear (forever|^))
(wish*|hope|hoping|pray*) ..6 (finished (me|the job)|been slower|gets me (quick*|soon|first|before)|killed me|kills me|hits me|run me over|taken me|take me in my sleep|takes me|not found me|not saved me|hit by a (bus|car|truck|train|lorry))
if (a|the|that|some) (bus|train|car|lorry|truck|plane) ..4 (hit me|ran me|took me|i would not (move|mind|jump|step))
(should|could|wish it|only it) ..2 been me (that|who) (died|got)
i <adv>? (should|deserve|want|rather|sooner|wish i) <adv>? (to|have|was)? <adv>? be? dead <adv>? ($|than|that|and|instead|with|in)
(death|dying) is the (only|best) (thing|way|option)
not <adv>? (scared|afraid|frightened) of (dying|death) <adv>? (anymore|any more|now) = 0.7
it would be <adv>? (a relief|easier for (everyone|everybody|them)) = 0.3
(death|dying|being dead|not waking up|not existing) <adv>? (sounds|would be|seems|looks|feels) <adv>? like? a? <adv>? (relief|release|peaceful|peace|nice|easier|easy|good|escape|mercy|kindness|answer|way out)
better off ((without|with o) me ($|^|around|here|alive|in (this|the|their)|as|honestly|now|if|and|because)|dead|if i|with me (gone|dead))
(easier|better|happier|relief|favour|kindness|worse|best) ..6 (if i (was|were|am|had) <adv>? (dead|gone|not (here|around)|out of the way|never been)|when i am (dead|gone)|me gone)
would ..3 (better|easier|happier|lighter) ..2 without me ($|around|in|here|anymore)
(they|everyone|everybody|all|kids|family) would <adv>? all? be better off (^|with (their|her|his|someone|my)) = 0.7
(burden|deserve* better than me|nuisance|in the way) = 0.5
(nobody|no one|nobodys|nobody is) (would|going to) <adv>? (miss|mourn) me (^|anyway|if|when)
(would|will|going to) ..2 (fine|ok|get over it|cope|manage|miss me) (without me|eventually|if i (was|were) gone)? ^ = 0.4
(nobody|no one|not|who|anyone) ..3 (miss*|notice|care|cry|mind|know|matter|difference|looking|look) ..3 if i (died|die|disappear*|vanish*|ended|jumped|(was|were|am) (dead|gone|not (here|around))|did not (exist|wake))
if i (died|die|disappear*|vanish*|ended it|did not exist|never woke up|was (dead|gone)|were (dead|gone)|jumped) ..5 (nobody|no one|not|who) ..2 (care|notice|miss|cry|mind|find)
(nobody|no one|who|anyone|anybody|how many) ..3 (come to|at|turn up to|go to) my funeral
(tired|done|sick|enough|fed up|finished) (of|with) <adv>? (living|being alive|existing|this life|my life|life) <adv>? (^|anymore|and|now)
(not|is it) <adv>? worth (living|being alive) (^|anymore|like this|for me|without|if|when|now)
+ (rather|want|wants|ready|i deserve|wish|trying|need|let me|sooner) <adv>? to? <adv>? (be dead|be in the (ground|grave)|not be (alive|here come)|stop existing|never wake up|(go to sleep|sleep) forever $|disappear forever|die (tonight|today|now|anymore|alone|soon|too|with|every|all the time|more than))
(rather|want|wants|ready|i deserve|wish|trying|need|let me|sooner) <adv>? to? <adv>? die (^|and|because|i|so)
+ ^ i? <adv>? <adv>? (want to <adv>? (die|be dead|die so bad)|do not want to (exist|live|be alive)) <laugh> ($|^|no one|nobody|i|so|what is new|but|anyway|whatever)
+ <laugh> i <adv>? <adv>? (want to <adv>? die|do not want to (exist|be alive)) $
- _ _ _ ..6 i <adv>? want to <adv>? (die|be dead) <laugh>
- _ _ _ ..6 <laugh> i <adv>? <adv>? want to
(want|wish|hope*|hoping|pray*|could|rather|sooner|mind|care|fine|ok|if i|idea of) ..6 (not|never) <adv>? (wake|woke|waking) (up)? <adv>? (^|again|anymore|ever|and|from|tomorrow (^|i would|i will)|one (day|morning)|in the morning ^)
(go to sleep|sleep) and (never|not|that be)
(think*|thought|thoughts|fantas*|dream*|obsess*) <adv>? (of|about)? <adv>? (death ^|dying ^|death all|how to die|the (train)? tracks)
(think*|thought|thoughts) <adv>? (of|about) (ways|how|a way) to (go|die|do it|end)
(about|of) <adv>? (taking (them all|all of them|the lot) ^|killing myself|ending (it|my life|things|everything) ($|all|for|tonight)|suicide|not (being (here|alive|around)|existing|waking up)|hanging myself|how to die|(jumping|stepping) (off|out|in front|^))
(about|planned|picture*|know) <adv>? (how|when|where) i (would|will|am going to) (do it|end it|die|go) (^|and)
+ (kill*|hang*|shoot|shooting|drown*|unaliv*|off|offing|top|topping|neck|gas|stab*|yeet*|delete|end|ending) <adv>? myself
(end*|take|taking|took) <adv>? my <adv>? own? life
+ (end|ending) <adv>? (it|everything) (all|tonight|for good|forever|now)
(want|going|ready|plan|thinking|might|tempted) <adv>? (to|of)? <adv>? (end|ending) (it|things|everything) ^
tried to <adv>? (jump (^|last)|overdose|die ^|drown ^|end (it|things|everything|my life))
put an end to (it|my life|it all|everything|myself)
(want|need) <adv>? (it|this|everything|the pain) all? to stop = 0.6
end my (suffering|misery|existence|pain)
i am ending (it|things|this) ^ = 0.6
(decided|decision) to end (it|things|everything) ^ = 0.7
want <adv>? (it|this|everything|the pain|life|my life) all? to? <adv>? (end ^|be over ^|over ^|(stop|end) (for good|for ever|forever))
(suicide|goodbye|farewell) (note|notes|letter|letters|video)
(wrote|written|writing) <adv>? (the|my|all the|my last|goodbye) letters
(wrote|written|writing|left|leaving) ..3 (note|notes|letter|letters) ..3 (pillow|drawer|desk|after|find|everyone|each of|all of you|the kids)
suicidal
(attempt*|tried|commit*|contemplat*|considering|considered|planning) <adv>? suicide
suicide is <adv>? (the|my) (only|best)? (way|option|answer|solution)
i <adv>? wanted to (die|be dead)
not want to (live|be alive) with (this|it|the|my) (pain|shame|guilt|grief|illness)
(imagin*|pictur*|plan*) ..1 my own (funeral|death)
my <adv>? (last|first|second|suicide)? (overdose|attempt) (^|and|in|last|i|when)
(last time|when|after) i tried ($|and|they|it) = 0.7
(found|stopped|saved|caught|cut) me (in time|before i|hanging|in the bath|unconscious|down) = 0.7
(saving|saved|stash*|hoard*|stockpil*|squirrel*) (up ..4|away ..3|(my|all|the|enough|mums) ..2)? <pills>
(keeping|kept|putting|put|holding) ..3 <pills> ..1 (aside|by (since|for|from|$)|back ($|since|for|i))
(took|taken|swallowed|downed|necked|popped) ..5 <pills> = 0.6
(took|taken|swallowed|downed|necked|(going to|want to|could|about to|might|should|just) (take|took)) <adv>? like? (all|most|the whole|a whole|the rest|every|too many|loads|a load|a bunch|handfuls|a handful|so many|half|16|20|24|28|30|32|36|40|48|50|60|64|100|twenty|thirty|forty|fifty) ..3 <pills>
(all|whole|load of|enough|handful of|bottle of|too many) ..2 <pills> = 0.5
(swallowed|downed|necked) <adv>? (the|a|my) (whole|entire|full) (packet|box|bottle|pack|strip)
(i|^) <adv>? (have)? <adv>? (took|taken|swallowed|downed|necked) <adv>? (the lot $|them all ($|and i|with)|(the|a|my) <adv>? (whole|entire) (packet|box|bottle|pack|strip)|too many ($|and i|of (them|my)|i)|an overdose|more than i should)
(took|taken|swallowed|downed|necked|drank|take) <adv>? like? (half (the|a|my) bottle|(all of them|them all|the lot|the rest of them|every single one|all i had) ($|^|like|about|an|last|at|in one|with|and|just)|something $|something ..1 (and|now)|(way|far)? too (many|much) ($|^|and|now|of|last|again)) = 0.7
((mins|minutes|hour|hours) ago|(can not|not) feel my|not call an ambulance|everything is (blurry|spinning)|i am scared|going numb|do not tell|washed (it|them) down|feel weird) = 0.3
(dizzy|woozy|drowsy|sleepy|feel (weird|sick|funny)|not (call|send|ring) (anyone|an)|not tell (mum|anyone|mom|dad)|counted them|counted out|to do (it|the job)|know what ..3 would do) = 0.5
(i (have|nearly|almost|just|even|already)?|^|he|she|<loved>) (overdosed|oded|od|odd (on|last|again|yesterday|twice|before))
(want|going|need|about|ready|tempted|thinking|urge) ..1 (to|of|about) <adv>? (overdose|od|overdosing)
(take|took|taken|taking) an overdose
on suicide watch
(drank|swallowed) (bleach|antifreeze|poison)
i <adv>? (rang|called|phoned) the? (samaritans|lifeline|988|crisis line|suicide hotline)
i (have)? <adv>? attempted (^|last|when|again|in|twice)
after (an|my) <adv>? attempt ^
why (am i <adv>? alive|did (they|you|he|she) save me ^)
(talked|pulled) me (down|back) (off|from) ..2 (bridge|ledge|roof|edge|tracks|platform)
(has|got|keeps) me locked in
(abused|beaten|hit) at home
gave me (a|another) (black eye|fat lip|bloody nose|beating|hiding)
my cuts (are|got|keep|will)
tried (<pills>|hanging|overdos*)
(years|months|weeks|days) since my <adv>? (attempt|overdose)
(clean|free|days) (from|of) (sh|self harm|cutting)
use it on (myself|himself|herself)
(heading|walking|going|driving|on my way|drive) ..1 (to|towards) the ..1 (bridge|cliffs|tracks|viaduct) = 0.6
(<pills>|rope|razor|blade|blades|knife|noose|gun|shotgun|pistol|belt|bottle) ..4 (ready|in front of me|in my (hand|lap|mouth|bag)|hidden|next to me|lined up|tied|loaded|(round|around) my neck|to my (head|throat|wrist|wrists)|on myself)
(rope|noose|hosepipe) (in|over|on|tied|round|to) ..2 (garage|attic|loft|beam|rafters|banister|exhaust)
(rope|blade|blades|razor|gun|shotgun|knives|exhaust|garage|beam|insulin) = 0.6
(would hold|used it|on my mind|with the (door|windows)|stopped up|in here with me|stones in|know what ..4 would do|taped|on the table in|not be left|wont open the) = 0.6
(want*|going to|might|could|should|rather|like|think*|thought|thoughts|urge|about|tempted|tried|let me|should|picture*|imagin*|dream*|stop) ..4 (jump*|step*|walk*|throw* myself|drive|driving) <adv>? out? (off|in front of|under|into) (a|the|that|this|oncoming|my) (bridge|roof|balcony|train|building|traffic|cliff|lorry|truck|tracks|viaduct|platform|motorway|flyover|overpass|pier)
(stand*|stood|sat|sit*|am|been|climb*|walk*|went|wait*|cross*|stop*|pass*|past|over|driv*|look*) ..4 (edge|ledge|railing*|parapet|roof|bridge|cliff|tracks|platform|viaduct|flyover|overpass|cliffs|quarry|weir|level crossing|reservoir|top (floor|level)|wrong side) = 0.6
(wrong|other) side of the ..1 (railing*|parapet|rail|rails|ledge|safety fence)
wrong side of the (barrier|bridge|fence) = 0.6
^ (on|at) the (bridge|ledge|tracks|edge|roof|cliffs|railing) = 0.6
every time (a|the) (train|lorry|truck|bus) (comes|passes|goes) = 0.6
(thought|think|thinking|voice|head|brain) ..2 (do it|one step|one jump|let go|just step) = 0.6
(looking down|at the water|what stopped me|how (simple|easy)|engine running|could not do it|i (do not want|am not going) to come down|i am not coming down|so easy ^|so easy to (just|end|let|jump)|calling me|not going back down|halfway|look over|over the (edge|side|rail*)|how (far|high|deep|long it)|the drop|climb* over|stand there|stood there|and think|not ..4 (coming|going) (back|home) ^|slowing down|keep walking|just step|not stop looking|every time one|waited for) = 0.6
(driv*|drove|crash*|swerv*) ..7 on purpose
(googl*|looked up|look up|research*|searched|reading up) ..5 (painless*|least painful|overdose|lethal|to die|how (long|much|many) ..5 (drown|kill|fatal|lethal|bleed))
i am going to (jump (^|off|tonight)|do it tonight|end it ($|tonight|all|now))
(worked out|figured out|planning|planned|research*|decided) <adv>? (how|when|where) (to|i will|i would|i am going to|and (how|when|where)) (do it|die|go $|end it|^) = 0.7
know how (i will|i would|i am going to) do it = 0.7
been planning <adv>? how to (do it|die|go ^)
(planned (it)? all|every detail) = 0.5
(who|whoever|want|wants|one to|one that|hope) ..3 (finds|find) (me $|me (^|first|after|like)|my body)
how (many|much) ..2 <pills> ..4 (takes|take $|to die|fatal|kill*|enough|not wake)
(i have a plan|i have <adv>? (decided|picked a (date|day)|set a date|made my (mind|peace))) ($|and|it) = 0.6
(when (everyone|they|the kids|mum) is|no one can stop me|after (that|this) i am done|the means|all arranged|tonight when|forgive me) = 0.6
(the will|my (own)? funeral|funeral plan|affairs|passwords|will and|giv* ..4 away|given ..4 away|not be needing|wont need) = 0.5
(not|never|none|shant|nobody) ..4 (bother*|worry*|deal|put up|cope|trouble|troubling) ..2 (me|anyone|any of you) <adv>? (much longer|any longer|after|by)
(rid|shot) of me = 0.7
by the time you (read|see|get|find|wake) ..6 (not be (here|around|alive)|gone|dead|over|be done $|too late)
(goodbye|bye) (forever $|world|cruel world)
(goodbye everyone|sorry for everything ^|(no ones|nobodys|not anyones) fault ^) = 0.7
(love you (all|both)|tell (everyone|everybody|them|him|her|mum|dad) i am sorry|when i am not (here|around) anymore|will not need it) = 0.4
(look after|take care of) (the|my|him|her|them|mum|dad|each other) = 0.4
^ this? is? (goodbye|bye) $ = 0.5
say (goodbye|bye|my goodbyes) = 0.7
can not (go home|do this|go on|go back|do another (day|night)) = 0.5
keep myself safe
do not <adv>? (look for|come looking for|try (to|and) (stop|save|find)|save) me (^|ok|please)
(my|the) (last|final) (goodbye|goodbyes|message to)
my (last|final) (message|text|post) = 0.6
i will not be ..2 (problem|burden|nuisance|hassle|bother|trouble|the way) ..4 (longer|anymore|soon|after)
if it (was|were|is) not for (my|the|him|her|them|you) ..2 i would <adv>? (be (gone|dead)|have (done it|ended it|killed))
(nearly|almost) ended (it|things|everything) ($|on|last|yesterday|again|tonight) = 0.7
i am <adv>? worth (more|a lot more) dead
(only|tidiest|easiest|cleanest|simplest|best|one) way out = 0.4
(life)? insurance ..6 (keep|more|look after|better|sorted|set) = 0.4
when i am gone (^|you|they|please|do|tell|look after)
tell (my|the|him|her|them|mum|dad|everyone) ..3 (love|loved) (him|her|them)
(tell (my|the|him|her|them|mum|dad) ..4 (not (their|his|her) fault|said sorry)|write to (everyone|each)) = 0.7
(not|never) ..1 be (here|around|alive) (tomorrow|anymore|much longer|in the morning|to see it|next year) = 0.8
(not|never) ..4 (make it|making it|get|last|seeing|see) <adv>? (through|past|to|till|until) (tonight|the night|morning|christmas|30|next year|another (christmas|winter|spring|birthday)) = 0.8
(in me|one way or the other|i mean to|past this|before then) = 0.4
(be|go|join|am) (with|to|home to) (him|her|my <loved>|them|_|my _) <adv>? (in heaven|up there|on the other side|wherever (she|he)) = 0.8
(be|go|join|am) (with|to|home to) (him|her|my <loved>|them) <adv>? (before then|again ^|again soon|soon $) = 0.4
(want|like|ready|soon i will|going) <adv>? to? (be|go|join) (with|to)? (him|her|my <loved>|_) (^|again|now|soon|before) = 0.5
(cut*|burn*|slit|slash*|slice*|carv*) <adv>? (myself|my (arms|arm|wrists|wrist|thighs|thigh|legs|skin|stomach))
(hurting|harm*|punish*|hurt|scratch*|hit|hitting|punch*) (myself|my (arms|legs|thighs|wrists)) (^|in the (face|head)|again|on purpose|because|until|till|when|tonight|so|and i|every|last)
(i|been|started|keep|back to|to|and i|went back to) <adv>? (cut|cutting) (again|last night|deeper|tonight|so i|to (feel|cope)|when i|and i|^)
(started|doing|back to|relapsed|stop) (sh|cutting) (again|after|^)
(cuts|scars|marks) ..2 on my (stomach|arm|arms|thigh|thighs|legs|hips|wrist|wrists)
(cutting|the (blade|razor)|bleeding) <is> the only
need to (bleed|see (my|the)? blood)
(make|making|made) myself (bleed|pass out)
(saw|see|sees|hide|hiding|noticed|found|cover*) ..2 my cuts
(scratch*|pick*|bite|dig) ..3 (till|until) (it|i|they) (bleed*|bled)
self (harm*|injur*)
(relapsed|urge to|urges) ..6 (cut*|blade*|razor|arms|wrists|self|thigh|harm|hurt)
(did|doing|done) (it|them) again = 0.6
(my (arms|thigh|thighs|wrist|wrists|legs)|both arms|on my (arm|leg|hip)|scars|jumper|relapsed|days clean) = 0.5
(too deep|bleeding|stitches|see blood|cuts|sleeves|blood everywhere|this far|the scissors) = 0.6
(fresh|new|more) cuts
(punch*|bang*|hit*) ..3 (wall|walls|head) ..5 (bleed*|blood|bled)
<abuser> ..4 (going to|try to|tried to|trying to|threaten* to|will|wants to|almost|nearly|hell|says|over|tonight to) <adv>? (kill|murder|strangle|stab|shoot|choke|burn|rape|drown|hurt|finish|smother|poison) (me|us)
(kill|find|hurt|shoot) me and the (kids|children|baby)
(said|says|swears|swore|promised|told me|texted) <adv>? (hed|<abuser> (would|will|is going to)) <adv>? (kill|shoot|stab|burn|strangle) (me|us|the kids)
(burn|torch|set fire|blow|burns) ..4 ((with|and) (me|us|the kids) (in|inside)|us alive|me alive|down on us)
(has|had|have|got|held|grabbed|took|grabs|dragged|holds) me ..2 by (the|my) (throat|neck|hair)
<abuser> (makes|make|made|forces|forced|forcing) me to? (do things|touch (him|it)|have sex|sleep with|undress)
touch* me (down there|under my|in my sleep|inappropriately|between)
i (get|am getting|keep getting|was|am) (hit|beaten|slapped|battered) (at home|if i|because i|by (him|my (dad|husband|boyfriend|partner|stepdad|mum|wife|ex)))
(trapped|stuck|locked) in ..3 with him
hiding ..4 from (him|my (husband|dad|boyfriend|partner|stepdad|ex)) (^|and|in) = 0.7
before (he|she) (kills|hurts|finds) (me|us)
(kill|kills) (me|us) (one day|next time|in my sleep|eventually)
(took|takes|hid|broke|smashed) my ..2 phone ..2 (so i|call|locked) = 0.7
(black eye|fat lip|split lip|bruise*|broken (rib|ribs|jaw|nose|wrist|arm)) (off|from) (him|her|my <loved>|my _ again)
(he|she) will <adv>? (kill|shoot|hurt|stab|beat) me if i
if i <adv>? (leave|left|go|tell|call) ..4 (kill|hurt|shoot|find|burn) (me|us|himself|herself)
threaten* to <adv>? (kill|stab|shoot|hurt|burn|beat|hit) (me|us)
<abuser> <adv>? (is|has|was|have|keeps|still|started)? <adv>? been? (hit|hits|hitting|beat|beats|beating|punch*|kicked|kicks|kicking|chok*|strangl*|rape*|raping|headbutt*|smack*|thump*|batter*|clout*|belted|lamped|backhand*|whipped|assault*|molest*|forces himself|forced himself|broke|burnt|burned|stabbed) (on|up)? (me|us|my <body>|my (wrist|jaw|rib|finger|hair)|(my|the)? (mum|mom|mam|sister|brother|kids|children|son|daughter|baby|wee ones)|the wall next)
<abuser> ..2 (slap*|touch*|threw|throws|push*|shov*|grab*|hurts|hurting|attack*|dragged|hit|held|pinned|shook|raises his|chased|cornered|chases|follows|spits|locked|spat|hits) ..4 (me|us) = 0.9
(again|last night|drunk|throat|the wall|my hair|the floor|at night|the stairs|steps|every (time|day|night)|black eye|bruise*|on purpose|my neck|not stop|so hard) = 0.1
((put|puts|laid|lays) (his|her) hands|laid into|lays into|went for|goes for|knock* me (about|around|down|out|across)) (on me|me|^|and|again|with|last)
(raped|molested|groped) me
i (was|have been) <adv>? (raped|stabbed|strangled|sexually assaulted|beaten up)
(he|dad|stepdad|uncle|boyfriend|brother) <adv>? (comes|came|gets|got) (in|into) my (room|bed) <adv>? (again|at night|when|drunk|and)
(he|dad|stepdad|uncle|boyfriend|brother) ..2 touch* me <adv>? (at night|again|when|down|under)
(hand|hands|pillow|knife|gun|belt|arm|fingers) (on|round|around|over|to|against|at) my (throat|neck|face|head|mouth)
<abuser> <adv>? (put|slammed|smashed|banged|pushed|shoved|bounced|held) my (head|face|hand|arm) (through|against|into|in|under|on|off|down)
<abuser> <adv>? (has|is|have|got|had|took|takes)? <adv>? (got|holding|pulled|grabbed|waving|has|had|took|takes) (a|the|his) ..1 (knife|gun|machete|bat|belt|poker) (out|off|again|^|and (he|is|she|i)|to|on me|at|in his|i)
(outside|here|house|door|me|downstairs|shouting|screaming|drunk|street|flat) <adv>? with (a|the|his) (knife|bat|gun|hammer|machete|axe)
<abuser> ..4 (kick*|break*|smash*|bash*|broke) ..2 (door|doors|window|windows|everything) (in|down|again|please|right now|^)
(banging|kicking|smashing|hammering|breaking|pounding) ..3 (door|window|windows) = 0.6
(he|she|ex|dad|<partner>) <adv>? (is|are) <adv>? (in the house|outside|downstairs|shouting|screaming|drunk|looking for me|coming (up|back|over|^)|standing over me|breaking (things|stuff|everything)) = 0.6
(hiding|locked|barricaded) <adv>? (myself)? <adv>? (in|under|behind) (the|my|a) (bathroom|toilet|wardrobe|bedroom|cupboard|closet|loo|bed|room|shed|car) = 0.6
(scared|frightened|terrified|petrified) = 0.5
(scared|afraid|frightened|terrified|fear|dread) <adv>? (what (he|she) (will|might)|of (my (husband|partner|boyfriend|dad|ex)|myself|what he|my own (head|thoughts))|to (go home|be alone with)|<abuser> will (come|hear|find|hurt|do|be back|kill|wake)|he is going to)
(help me|please help|the police|locked myself|^ help (he|she|i)|with a (hammer|knife|bat|gun)|send someone|screaming my) = 0.6
(send|call|get) <adv>? (the police|an ambulance|999|911) ..2 (now|please|quick*|to my|to mine)
(he|she|ex|<partner>) <adv>? (will|does|would|is)? not <adv>? (let|letting) me <adv>? (call|phone|ring|leave|go home|past|out of|see (anyone|my (mum|mom|family|friends|kids))|eat|sleep)
(took|takes|got|hid|has) my (phone|keys|passport|money) = 0.3
(someone is|somebody is|someones|he is) <adv>? (breaking|trying to (get|break)) in
((guy|man|someone|bloke|he) ..4 following|(rais*|lifted) (his|her) (fist|hand|stick|hands) (to|at)) me
no intention of (being|seeing|living|going on|waking|making)
(scared|frightened|terrified|afraid) ..5 (him|he) <adv>? (in the house|comes|home|is home|drinks|is drunk)
(could|want|feel|like|just) ..4 walk <adv>? out? into the (sea|river|water|lake|reservoir|traffic)
let go of the wheel
stopped (taking|eating) ..4 (on purpose|so i (can|will) die|to die)
(drink*|starv*) myself to death
(till|until) my heart (stops|gives out)
hope i (get|got) (cancer|run over|hit by)
not want to <adv>? (do|see|face) (tomorrow|another day|(this|my)? life $|this life anymore)
can not do (life|this life) (^|anymore|any more)
not <adv>? want to go on (^|anymore|living|like this|without)
not <adv>? (feel like|enjoy|like) <adv>? (living|being alive) (^|anymore|any more)
feel like (dying (every|all the|most|because|again)|ending (it|everything|things|my))
peace with (dying|going|death|leaving|not waking) = 0.6
(made (my|the|all the) arrangements|get away from (him|her)|next time he|out alive|a chair against the door|petrol|blacked out|not come back|be here (by the time|when you)|piece of glass|not try to (stop|talk) me|stood on the chair|do it this time) = 0.6
burn the house down with
not <adv>? feel <adv>? safe <adv>? (at home|with (him|her|myself|my)|here|in this house|tonight|on my own|alone|^)
(i|we) (am|are) not <adv>? safe (with|here|at|in|tonight|alone|on|^)
(scared|afraid|fear|terrified) for (my|our) (life|lives|safety)
(do|can|should) not <adv>? (trust myself|be trusted|be left alone) <adv>? (tonight|alone|with (the|my|any|knives|pills)|not|right now|to be|around|^)
(scared|afraid|frightened|terrified) of? what i (will|might|could|am going to|would|ill) <adv>? do
(might|going to|afraid|could|about to|scared) ..4 do something (stupid|silly|bad|drastic|daft) <adv>? (^|tonight|if i am|to|and)
(do|doing) something to myself
(wants to|threaten* to|tried to|trying to|keeps saying|she will|he will|is going to) <adv>? (kill (himself|herself|themselves)|end (his|her) life|hang (himself|herself)|hurt (himself|herself)|jump $)
(she|he|<loved>) (wants|wanted|trying) to die
(he|she|<loved>) ..4 (not want to (live|be alive)|cutting (herself|himself)|harming (herself|himself)|taken an overdose)
(nearly|almost) did it (last|again|yesterday|tonight|today) = 0.7
(only|one) thing ..3 (stop*|kept|keeping) me = 0.6
(he|<abuser>) ..3 (push me|drove at|came at|drives at|set fire|run me) ..1 (out|me|us|over|down|with) = 0.8
only (thing|reason|person) ..5 (keeping me (alive|here)|i am still (here|alive) (is (my|the (kids|dog|cat|baby))|^)|i am alive)
(voice|voices|head|brain|part of me) ..3 (tell*|saying|says|screaming|want*) ..2 to <adv>? (jump|die|cut|do it|hurt|kill|end|crash|burn)
(voice|voices|head|brain) ..3 (saying|says|telling) <adv>? (do it|jump|end it)
(intrusive|dark|bad|those) thoughts = 0.6
(not being here|the bad ones|are back|thoughts again) = 0.6
(not want|past wanting) <adv>? (saving|to be saved)
if (something|anything) happen* to me (^|you|tell|look|please|know|it)
(want|wish|hope|need|pray*) my (body|heart) (to|would|will|just)? (give|gives|stop|stops) (up|out|beating|^)
(ask*|pray*|beg*|want|wish|hope|hoping|plead*|tell) ..3 (god|lord|jesus|him|allah|death|angels) ..3 (take|takes|took|let) me ($|go $|in my sleep|tonight|too|before|instead|home|away|go (tonight|now|too))
(fine|ok|happy|mind|care|peace|comfortable) ..1 (dying|being dead|if i (die|died)) (^|in my sleep|tomorrow|tonight|now|honestly)
(not|never) <adv>? (care|mind|bothered|fussed) ..2 (kills|killed) me
(not|never|no longer) <adv>? (see|picture|imagine|plan*|expect*|thought i would) ..2 (being (here|around|alive)|living (past|that long|till|until|beyond)|(make|making) (it|31|40|30)? (to|past) (my|18|20|21|25|30|40|50|thirty|forty|next (year|week|month)|the (weekend|end of the)))
(keep|stop|just|been) (looking|staring) at (the|my|those|his|her|mums|dads) (rope|knife|knives|<pills>|beam|blade|blades|razor|razors|scissors|gun|shotgun)
not <adv>? trust myself (^|with (it|them|that)) = 0.6
kms = 0.7
(tried|trying|thinking|think|thought|plan*|urge|ready) ..1 (to|about|of) (kms|ctb)
<adv> (want to|going to|might|will)? <adv>? kms
kms (really|tonight|so bad|is not)
(want|going|trying|tried|try) to (unalive|ctb)
(not <adv>? (joking|kidding|a joke)|is not funny) = 0.5
sewerslide
(hide|hid|hiding|lock*|took|take|keep|give|get) ..4 (<pills>|gun|guns|knives|razors|blades|scissors) ..3 (from|off|away from) me
(want|wish|like|ready) <adv>? to <adv>? (be gone ^|cease to|be nothing|vanish for good|be done with (it all|everything|life))
(want|going|might|afraid|urge|scared|need|about) ..3 (hurt|harm|cut|punish) myself
<abuser> ..3 (slapped|slaps|slapping|shoved|shoves|spat|spits|pinned|throttl*|kneed|elbowed) ..1 (me|us|at me|on me) ..1 (^|again|and|in|against|when|because|so|across|down|by|last|round|around)
(cut|went|gone|go) <adv>? too deep
(think*|thought|want|urge|keep*|nearly|almost) ..5 (driv*|drove|swerv*|crash*|steer*) ..3 (off|into|under) (a|the) (road|bridge|cliff|tree|wall|lorry|truck|barrier|river|traffic|central)
(disappear|vanish) (and|for) (never|not|ever|good)
what if i <adv>? (ended|end) it (^|all)
way out (except|but|other than|than) ..2 (dying|death|to die|suicide)
<abuser> <adv>? (locks|locked) me in (^|the (house|room|flat|bathroom|bedroom|cellar|garage)|my|and|again)
- (are|do|did|have|would|if|when|that) you ..8 (yourself|your life)
- (are|do|did|have|would|if) you ..4 (suicid*|die|dying|dead|live|harm*|end*)
- dead than (seen|eat|watch|listen|go to|do|wear|see|sit|hear|drink|work|be)
- (suicide|suicidal) (squad|sprints|prevention|awareness|bomb*|door|mission|rates|documentary|training|policy|hotline|helpline|is (a (theme|topic|subject)|painless)|in (the|that))
- (film|book|movie|series|show|song|documentary|novel|episode|character|podcast|game|story|lyrics) ..8 (want to (live|die)|suicid*|myself|himself|herself|jumps|die|live)
- (political|career|financial|social) suicide
- (cut*|burn*|hurt*|hit|scratched) (myself|my (arm|arms|leg|legs|skin)) <adv>? (shaving|cooking|on (a|that|the (tin|can|glass|knife|oven|grater|iron|stove|kettle|fence|edge|door|wire|brambles|pan|nail))|while|chopping|opening|playing|running|climbing|at (the|football|work)|in the (gym|garden|kitchen|sun)|with the (oven|iron|pan)|making|moving|gardening|a|some|off|out|loose|short|free)
- (accidentally|by accident) ..2 (cut|burnt|burned|hurt|hit|killed) (myself|my)
- (nearly|almost|could|could have) (burnt|burned|hit|killed|kill|shoot|hang) (myself|my) ..2 (laughing|tripping|falling|slipping|stairs|ice|ladder|bike|oven|pan|door|for (not|forgetting|missing))
- (not|never|nor) <adv>? (going to|want to|mean to|be)? <adv>? (kill*|hurt*|harm*) myself
- you (took|have taken|gave|packed) ..6 <pills>
- (not|never) <adv>? (been|feeling|feel)? <adv>? suicidal
- (beat|beats|beating|killed) (me|us) (at|to|by|6|7|5|4|3|2|1|in (a|the)? (chess|fifa|tennis|pool|cards|game|quiz|final|race|match))
- (hit|hits|kicked|push|pushed|pushes|beat|beats|kicks|hitting|threw) (me|us) <adv>? (for (six|four)|with (a (ball|bill|pillow|snowball)|the (news|bill|ball)|facts|three|two|another|new|that|these)|out|from|on (insta|the swing*)|off|like|in the (pool|water)|a)
- (they|we|he|she) (beat|beats|killed|hit) us
- broke my (heart|brain|back|spirit)
- (mum|mums|mom|moms|dad|boss|teacher|coach) <adv>? (is|will|would)? <adv>? (going to)? (kill|murder|strangle) (me|us)
- killing myself (over (this|the|a)|trying to|to (get|make|finish)|laughing|doing|working|at (the|work|gym))
- <abuser> will not (let|letting) me (leave|go home) (without|till|until|early|before)
- <abuser> <adv>? (is|will|would)? <adv>? (going to)? (kill|murder|strangle|shoot) (me|us) ..6 (late|forgot|forget|broke|lost|phone|mess|homework|dinner|ate|spent|bought|see|sees|grades|miss*|dishes|birthday|car|scratch|in the|on the)
- (game|round|respawn*|boss|ranked|lobby|minecraft|level|zombies|map) ..8 (killed me|kill me|died|edge|roof)
- (end*|tried to end) (it|things) all? (with|between|on|there|at)
- edge of (the|my|a|our) (bath|bed|seat|sofa|chair|town|village|pitch)
- letters to (the (bank|council|school|editor)|santa)
- following me (on|back|here)
- (beat|beats) me (every time|again|hands down)
- (grab*|push*|threw|throws) (me|us) <adv>? (for|to (apply|do|try|be|go|get|take|keep)|a|the|again to)
- (hit|hits|hitting) (me|us) up
`,
  guards: ['banter'],
};

const explicit: readonly string[] = [
  'when you left [i wanted to die]',
  '[suicide is the only way out] for me',
  '[i do not want to live] with this pain',
  'i just [dont want to be in this life]',
  '[i wish i had never been born]',
  '[ive been thinking about ending it]',
  'they will be [better off if i] go',
  'life is [not worth living] for me',
  'swallowed a [load of paracetamol], [took the whole bottle of tablets] an hour ago',
  '[i have written goodbye letters] to the kids',
  "[i'm suicidal]",
  'i [attempted suicide] when i was 15 and its back',
  "[i've been cutting again]",
  '[i burn my arms] when it gets bad',
  'i keep thinking [how to die] without it hurting',
  '[i hope i dont wake up]',
  '[dont want to be here anymore]',
  "[i'm not safe at home]",
  "[i don't feel safe with myself] tonight",
  'i have [the pills in my hand]',
  'got [a rope in the garage]',
  'my sister says [she wants to die], [my sister said she wants to kill herself]',
  '[she is cutting herself], my little girl',
  '[no one would miss me if i died]',
  "[there's no reason to live]",
  '[i cant do life anymore i want to die]',
  'mum [i want to put an end to it]',
  '[by the time you read this] ill be gone',
  'this is [my last goodbye]',
  '[i know how i would do it]',
  'she [threatened to stab me] again',
  '[my stepdad touches me at night]',
  '[gonna unalive myself]',
  'i wanna [walk in front of a train]',
  "[i've nothing left to live for] since she went",
  '[tried to end things] when i was nineteen, nobody knows',
  "[i've been saving up my sleeping tablets], there is enough now",
  '[swallowed the whole packet] an hour ago',
  'i [keep thinking if a bus hit me] that would be that',
  '[everything would be easier without me] in it',
  '[if i died tomorrow nobody would notice]',
  'mum [he put my head through] the door',
  "[he won't let me leave] the house and he took my phone",
  'he is [downstairs shouting], i am [hiding in the wardrobe]',
  "[he's got the bread knife out again]",
  '[send the police] to mine now',
  'sat [on the edge of the quarry] with the [engine running]',
  '[did it again], [both arms] this time',
  '[the voices keep telling me to jump]',
  '[only reason i am still here] is my girl',
  'mum [hide the knives from me] please',
  '[i want to die lol]',
  '[i took all my pills]',
  '[lol i want to die]',
  'honestly [i just wanna die haha] whatever',
  'i ask god [to take me in my sleep]',
  '[disappointed to wake up] again',
  '[i should never have been born]',
  'i cant [see myself making it to 21]',
  '[been planning how to do it] for a month',
  '[i overdosed] in spring',
  '[took way too many] and i [cant feel my] legs',
  'sitting [on the wrong side of the rail]',
  '[thinking about kms] again',
  'a stranger [pulled me back from the edge]',
  'he [had me by the throat] on the landing',
  'he says he will [burn it down with us inside]',
  '[my stepmum hit my brother] again',
  'he [forced me to have sex]',
];

const figurative: readonly string[] = [
  'i nearly killed myself laughing',
  'she beat me at chess',
  'he hit me up the other day',
  'i would never hurt myself',
  'i do not want to live with my flatmates anymore',
  'i do not want to be here for the meeting',
  "i'm dead 😂",
  'selling the house on friday, odd feeling',
  'you took all the pills for the dog trip, right?',
  'you sound scared, call me any time, i mean it',
  'my boss is going to kill me when he sees this mess',
  'i died when he fell in the pool haha',
  'mum will kill me if i am late for dinner',
  'suicide squad was a terrible film',
  'i cut myself shaving',
  'burnt my arm on the oven',
  'i cut my hair short',
  'the battery died again',
  'i want to die my hair blue',
  'i would rather die than eat olives lol that is a joke',
  'bungee jump off the bridge on saturday',
  'end it with a nice sentence',
  'the book is about suicide prevention',
  "i don't want to be here, this party is boring",
  "i don't want to live with my parents forever",
  "let's end it there for today",
  'my hair dye: wants to die blonde',
  'take all your pills before breakfast, grandad',
  'the suicide awareness walk is on sunday',
  'he jumped off the diving board',
  'the plot: a man tries to end his life',
  'i overdosed on chocolate haha',
  'end of my life as a student, graduation tomorrow',
  'bye forever old flat, moving day',
  'i need to take my tablets at 8',
  'he pushed me on the swing',
  'she grabbed me by the arm and dragged me to the dance floor',
  'dad threw me a surprise party',
  'he touched me with that speech',
  'they attacked us from the left wing and scored',
  'he is hurting me with these puns',
  'my boss hit me with three new projects',
  'he hit me for four off the last ball',
  'took two paracetamol, headache nearly gone',
  'collected my tablets from the chemist',
  'waiting on the bridge with my camera',
  'sat in the car with the engine running, hurry up',
  'no way out of the car park, the barrier is stuck',
  'i wont be here for your birthday, back on the 12th',
  'by the weekend we are done with the move',
  'i wrote the letters to the bank, finally',
  'the police came about the bike',
  'i lived there long enough to know',
  'im scared of what the dentist will say',
  'no point going on with this game',
  'he has a knife collection worth thousands',
  'i did it again, burnt the rice',
  'this homework is killing me',
  'i attempted the croissants twice',
  'cant stop cutting this hedge',
  'the suspense is killing me',
  'he read my text out in class, i want to die lol',
  'this level is killing me, i keep jumping off the cliff',
  'he broke my heart',
  'the team is better off without me in goal',
  'i am going to jump in the shower',
  'took all of them to the vet',
  'i know how to do it in excel',
  'kms if they run out of chips lol',
  'your mum will kill us',
  'i should have died my hair earlier',
  'killing myself over this spreadsheet',
  'hiding from my husband with the last brownie',
];

export const examples: Examples = { yes: explicit, no: figurative };
