import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'comforting',
  phrases: `
<very>? sorry (for|about) (your|his|her|their) _
(sad|gutted|devastated|heartbroken) about (your|you|him|her)
sorry that? (it|things|<they>) (did not work|did not go|went|ended|turned out|happened|(did|said|treated|hurt|left|put|let|are|is) ..3 you)
(sorry|sad|gutted|devastated) (to (hear|read|learn)|for you|<it> (<is>|happened)|this happened|you (have|had|are|went|lost|feel|got)|life)
<so> <so>? sorry (for you|to hear|that (you|it|this|he|she)|you|this|<dear>|$|about (you|this|all|what|_ $))
<very> sorry ^ = 0.7
(oh my god|aw|awful|horrible|terrible|rubbish|brutal|how are you|one of the good) = 0.4
sorry <dear> $ = 0.7
^ i am <very> sorry _ $
(feel|feeling|gutted|heartbroken|hurts|aches|breaks|sorry|devastated) for (you|your family|both of you)
(my|our) (heart|hearts) <is>? <adv>? (goes|go|breaks|aches|hurts|bleeds|broke|sore|breaking|broken|aching|with you)
breaks my heart (^|to|for|that|reading)
(lucky|blessed) to have (had)? you
(took|takes|that is) <adv>? (guts|courage|bravery|brave)
(no words|lost for words|words (fail|can not)|not (know what to say|have (the|any)? words)|no idea what to say) = 0.7
wish (there was|i had) ..4 (say|do|wand|words)
(knew|knows) <adv>? ((how much|that) you|you (loved|were|cared))
(condolences|sympathies|deepest sympathy|rest in peace (^|him|her|your|dear)|thoughts are with|thinking of you|hugs (^|x|xx|from|to))
(that|how|what you) <adv>? (is|sounds|must|seems|would) <adv>? have? (been|be|feel)? like? (a|an)? <very>? <awful> <dear>? (time|situation|to (hear|go|deal|be|have|live|lose|carry|see|watch)|for (you|anyone)|and|^|place|week)
(it|this|everything) <adv>? (sounds|must) <adv>? have? (been|be|feel)? like? (a|an)? <very>? <awful>
^ (so|really|how|absolutely|sounds|sounds <very>) <awful> <dear>? (for you|to hear|$)
that <adv>? (sucks|stinks)
^ (sucks|oof)
what (a|an) <very>? (nightmare ^|blow|loss|<awful> <awful>? (thing|blow|shock|loss|week|year|time|situation|hand|spot|ordeal|position|call|way))
(sending|send|lots of|all my|big|huge|massive|virtual|giant|tight|warm|biggest) ..2 (hug|hugs|love|strength|squeeze|cuddle*|prayers|comfort)
(sending|giving|holding|wrapping) (you|my arms)
i (am|will be) <adv>? (by your side|with you|staying|right here) <adv>? (for you|no matter|whatever|with|if you|<dear>|^)
i am <adv>? here (for you|with you|no matter|whatever|whenever|when you|if you|<dear>|always|to listen)
i am here ^ = 0.6
(take (your|all the) time|as (much|little) as you|no rush|no pressure) = 0.5
(here|there) for you
i am not going anywhere (^|<dear>)
(i|we) (have)? got (you|your back) ^
you ..4 (not|never) ..4 (alone|on your own|by yourself)
(no one|nobody|do not|no need to|not have to) ..5 alone (^|with|in) <it>?
you (have)? <adv>? got this ^
(you|your|we) (can|will|are going to|going to) <adv>? (do (this|it|anything)|(get|make it|come|come out|pull|survive|beat) <adv>? (through|out|to)? (the other (side|end) (of)?)? <adv>? (this|it|anything|tomorrow|today|tonight)) <adv>? (together|^|<dear>|honestly|i|as well|you|and)
(believe in|rooting for|proud of|thinking about|praying for|care about|faith in) (you|all of you|both of you)
(candle for (you|your|him|her|them)|hugging you|well done (you|for (telling|getting|making|talking|doing))|we all? <adv>? love you)
+ proud of you (for|that)
(crossed for (you|it|<day>|tomorrow|the|your)|(thoughts and|my|our) prayers|in (my|our) (thoughts|prayers|heart))
you <adv>? (mean|matter) <adv>? (so much|a lot|the world|to me|^)
(you are|you were|you have been|your) <adv>? such? (a|an)? <very>? (loved|brave|strong|stronger than|braver than|incredible|(fighter|warrior|trooper|survivor)|capable|doing (great|amazing|so well|brilliant*|better than|your best|the best|well)|good (mum|mom|dad|mother|father|person|friend|man|woman|son|daughter)|wonderful|enough|safe (here|with)|worth)
you (will|are going to|your going to) <adv>? (smash|nail|ace|own|rock|boss|walk|be (brilliant|amazing|grand)|do (great|brilliantly|amazing|so well))
you could not have <adv>? (known|stopped|saved|done (any|more)|prevented)
nothing <adv>? you could have (done|said)
(no (judgement|judgment|judging)|you are safe) (here|from me|with me|with us)
(one (day|step|hour|breath) at a time|day by day) = 0.6
we will <adv>? (figure|work|sort|face|manage|handle) (it|this|that|them) <adv>? (together|out|as)
(at peace|out of pain|no more pain|not suffering) (now|any more|anymore)
love you <adv>? (so much|loads|lots|no matter|<dear>|$) = 0.5
wish i <adv>? (could|was|were|lived) ..4 (hug|squeeze|cuddle|be with|hold|there|nearer|take|help|teleport|closer|do more|fix|here|better)
(hang|hanging|hold) in there
stay strong
keep (going|your (chin|head) up) = 0.8
(hope|hoping|pray|praying) ..4 (holding up|feel better|better soon|gets better|heal*|easier|gentler|kinder|goes well|recovers|peace|comfort|some (rest|sleep))
hope (you are|your|he is|she is|they are) <adv>? ok (^|<dear>)
(get well|feel better|better soon|speedy recovery)
poor (old|wee|little)? (you|thing|love|baby|lamb|sod|soul|<loved>|wee)
^ (oh|ah|aw|ach|oh my|oh no|i know) (my)? (<dear>|bless|no) ^ = 0.7
(oh|aw) (my)? (sweetheart|sweetie|darling|honey|hon|babe|(love|pet) ^)
bless (him|her|them|your (heart|cotton|soul|wee)|you (<dear>|poor|what))
god (bless|be with) (you (^|all|both)|your|him|her|them)
(my|our|all|much|lots of|so much) love to (you|your)
(have|had|got|having|keeping|keep|hold|holding) (you|you all|you both|your ..2) ..2 (in|on|close to) (my|our) (mind|minds|thoughts|prayers|heart|hearts)
(it|things|that|you|everything|we) (will|are going to|does|do|is going to) (not always)? <adv>? (get* better|get easier|be ok|feel better|hurt less|feel this|hurt this|lift|ease|ease off|heal|settle) = 0.5
(i promise|i swear|i know (it|you will)|one day|in time|bit by bit|eventually|trust me) = 0.5
(kind|gentle|easy) (to|with|on) yourself
you (did|have done|do) <adv>? (nothing wrong|everything (you|right)|all you could|your best|what you could)
((is|was|are) (not|never)|none of (this|it|that) is) <adv>? (your fault|on you)
can (only|not|hardly) <adv>? (begin to)? imagine (how|what)
(glad|proud|thankful) that? you <adv>? (told|shared|came|reached|are (safe|here)|trust*|could tell|said|messaged|called|talked|rang)
(in this together|(am|are|is|all|always) on your side|in your corner|with you all the way|behind you all)
good luck ..3 (scan|results|surgery|operation|appointment|court|interview|exam|<dear>|tomorrow|funeral)
i? (hate|hurts|kills me|breaks me|sad|gutting) (that|to (see|hear|think|know)|seeing|hearing|reading|knowing) (that|how|of)? (you|your|this (is|happened)|it happened) ..3 (like this|hurt*|so|in|down|upset|going|happened|have|to|alone|sad|through|struggl*|suffer*|cry|crying|feel*)
🫂
(❤|💙|💜|🖤|🤍|💕|🙏|💐|🕯|💔|😢|🥺|😔|😞) = 0.3
sorry <dear>? $ = 0.5
(wishing you|wishing your|holding (you|your hand*)) _
(you|your|you are) (not|do not) ..6 (alone|on your own|by yourself) ^
you (have)? got (me|us) ^
with you (in spirit|on this|all the way|every step)
(my|deepest) <adv>? (sympathy|condolences)
(say|said|saying|wee|little) a? prayer
(deserve|deserved) ..1 (so much|better|more|kinder|gentler) (than|from (him|her|them)|^)
(did not|do not) deserve (this|any of|him|her|to be treated)
(awful|terrible|horrible|dreadful|rotten|heartbreaking|devastating|brutal) (for you|news|luck)
^ (oh|aw) (my)? (mate|man|love|pet|hon) $
you are not <adv>? (a (burden|failure|monster|mess|disappointment|bad _)|failing|broken|weak|stupid|crazy|useless|worthless|too much|the problem)
you ..3 (had|having) ..2 <awful> ..1 (time|week|year|day|month)
^ (hug|hugs|squeeze) (^|x|from|to)
(cried|crying|tears|welling) ..2 (reading|for you|with you)
(strength to|better with) you
you have (survived|come (so|this) far)
what a <awful>? (week|day|year|time) you
`,
  guards: ['reported'],
};

export const examples: Examples = {
  yes: [
    '[sorry for your loss]',
    '[sending you] all the strength',
    '[thinking of you] and the kids',
    "[you've got this]",
    'ah mate [that sucks.]',
    '[wish i could be there] with you',
    '[i care about you]',
    "[that's horrendous] pal, the cheek of them",
    "[my heart's breaking for you]",
    "[i've had you all in my thoughts] since sunday",
    '[i hate seeing you hurt] over this lad',
  ],
  no: [
    "sorry i'm late",
    'sorry about the noise last night',
    'sorry for the late reply',
    'that is a hard drive problem',
    'the film was so sad',
    'what a day for the beach',
    'it is hard to park there',
    'rest in peace to my old nokia',
    'i hate seeing you on the losing side lol, next week eh',
    'is the printer on your side of the office',
    'the paint will settle, give it an hour',
  ],
};
