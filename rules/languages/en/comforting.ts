import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'comforting',
  phrases: `
<very>? sorry (for|about) (your|his|her|their) _
(sorry|sad|gutted|devastated) (to (hear|read|learn)|for you|<it> (<is>|happened)|this happened|you (have|had|are|went|lost|feel|got)|life)
<so> <so>? sorry (for you|to hear|that (you|it|this|he|she)|you|this|<dear>|$|about (you|this|all|what|_ $))
so very sorry
<very> sorry ^ = 0.7
(oh my god|aw|awful|horrible|terrible|rubbish|brutal|how are you|one of the good) = 0.4
sorry <dear> $ = 0.7
^ i am <very> sorry _ $
(feel|feeling|gutted|heartbroken|hurts|aches|breaks|sorry|devastated) for (you|your family|both of you)
(my|our) (heart|hearts) (goes|go|breaks|aches|is|hurts|are|bleeds|broke)
breaks my heart (^|to|for|that|reading)
(condolences|sympathies|deepest sympathy|rest in peace|thoughts are with|thinking of you|hugs (^|x|xx|from|to))
(that|how|what you) <adv>? (is|sounds|must|seems|would) <adv>? have? (been|be|feel)? like? (a|an)? <very>? <awful> <dear>? (time|situation|to (hear|go|deal|be|have|live|lose|carry|see|watch)|for (you|anyone)|and|^|place|week)
(it|this|everything) <adv>? (sounds|must) <adv>? have? (been|be|feel)? like? (a|an)? <very>? <awful>
^ (so|really|how|absolutely|sounds|sounds <very>) <awful> <dear>? (for you|to hear|$)
that <adv>? (sucks|stinks)
^ (sucks|oof)
^ what (a|an) <very>? (nightmare ^|blow|shock|loss|<awful> <awful>? (thing|blow|shock|loss|week|year|time|situation))
(sending|send|lots of|all my|big|huge|massive|virtual|giant|tight|warm|biggest) ..2 (hug|hugs|love|strength|squeeze|cuddle*|prayers|comfort)
^ (hug|hugs|squeeze|big love) (^|x|xx|from|to)
(sending|giving|holding|wrapping) (you|my arms)
i (am|will be) <adv>? (by your side|with you|staying|right here) <adv>? (for you|no matter|whatever|with|if you|<dear>|^)
i am <adv>? here (for you|with you|no matter|whatever|whenever|when you|if you|<dear>|always|to listen)
i am here ^ = 0.6
(take (your|all the) time|as (much|little) as you|no rush|no pressure) = 0.5
(here|there) for you
i am not going anywhere (^|<dear>)
i (have)? got (you|your back) ^
you ..4 (not|never) ..4 (alone|on your own|by yourself)
(no one|nobody|do not) ..5 alone ^
you (have)? <adv>? got this ^
(you|we) (can|will|are going to) <adv>? (do (this|it|anything)|(get|make it|come|pull|survive|beat) (through)? <adv>? (this|it|anything|tomorrow|today|tonight)) <adv>? (together|^|<dear>|honestly|i|as well|you|and)
(believe in|rooting for|proud of|thinking about|praying for|care about|candle for|faith in) (you|all of you|both of you)
+ proud of you (for|that)
(crossed for (you|it|<day>|tomorrow|the|your)|(thoughts and|my|our) prayers|(in|you in) (my|our) (thoughts|prayers|heart))
you <adv>? (mean|matter) <adv>? (so much|a lot|the world|to me|^)
(you are|you were|you have been|your) <adv>? such? (a|an)? <very>? (loved|brave|strong|stronger than|braver than|doing (great|amazing|so well|your best|the best|well)|good (mum|mom|dad|mother|father|person|friend|man|woman|son|daughter)|wonderful|enough|safe (here|with)|worth)
you <adv>? have <adv>? (more|so much|such) <adv>? (grit|backbone|strength|courage|fight|heart)
love you <adv>? (so much|loads|lots|no matter|<dear>|$) = 0.5
wish i <adv>? (could|was|were|lived) ..3 (hug|hold|there|nearer|take|help|teleport|closer|do more|fix|here|better)
(hang|hold) in there
(stay|keep) (strong|going|your (chin|head) up) = 0.8
(hope|hoping|pray|praying) ..4 (feel better|better soon|gets better|heal*|easier|gentler|kinder|goes well|recovers|peace|comfort|some (rest|sleep))
(get well|feel better|better soon|speedy recovery)
poor (old|wee|little)? (you|thing|love|baby|lamb|sod|soul|<loved>|wee)
^ (oh|ah|aw|oh my|oh no) (my)? (<dear>|bless|no) ^ = 0.6
(oh|aw) (my)? (sweetheart|sweetie|darling|honey|hon|babe|(love|pet) ^)
bless (him|her|them|your|his)
(it|things|that|you) (will|does) (not always)? <adv>? (get* better|get easier|be ok|feel better|hurt less|feel this) = 0.5
(kind|gentle|easy) (to|with|on) yourself
you (did|have done|do) <adv>? (nothing wrong|everything (you|right)|all you could|your best|what you could)
((is|was|are) (not|never)|none of (this|it|that) is) <adv>? (your fault|on you)
can (only|not|hardly) <adv>? (begin to)? imagine (how|what)
(glad|proud|thankful) that? you <adv>? (told|shared|came|reached|are (safe|here)|trust*|could tell|said|messaged|called|talked|rang)
(in this together|on your side|in your corner|with you all the way|behind you all)
good luck ..3 (scan|results|surgery|operation|appointment|court|interview|exam|<dear>|tomorrow|funeral)
i hate that (you are|this is|this happened|it happened)
🫂
🤗 = 0.5
(❤|🙏|💐|🕯|💔|😢|🥺) = 0.3
- thinking (of|about) you when i saw
sorry <dear>? $ = 0.5
rough = 0.5
(wishing|holding) (you|your)
(you|your|you are) (not|do not) ..6 (alone|on your own|by yourself) ^
i? we (have)? got you ^
you (have)? got (me|us) ^
with you (in spirit|on this|all the way|every step)
(my|deepest) <adv>? (sympathy|condolences)
i could take (it|this|some|that) ..4 (from|off|away)
you will see it through
(think the world of you|always have me|a friend in me|round you ^|bear up)
you ..3 (had|having) ..2 <awful> ..1 (time|week|year|day|month)
what a (thing|lot) to (carry|have|go|deal|live|bear)
what a <awful>? (week|day|year|time) you
(awful|terrible|horrible|dreadful|rotten|heartbreaking|devastating|brutal) for you
^ (oh|aw) (my)? (mate|man|love|pet|hon) $
that is ..2 (messed up|fucked up|unfair|rubbish) ..2 sorry
you are not (a burden|crazy|too much)
`,
  guards: ['reported'],
};

export const examples: Examples = {
  yes: [
    "[i'm so sorry] love",
    '[sorry for your loss]',
    '[sending you] all the strength',
    "[i'm here for you], always",
    '[that sounds so hard.]',
    '[thinking of you] and the kids',
    "[you've got this]",
    'ah mate [that sucks.]',
    "you [won't have to carry it alone]",
    '[wish i could be there] with you',
    '[my heart goes] out to your family',
    '[i care about you]',
    "it's [not your fault]",
    '[fingers crossed for] the scan',
    "omg babe [i'm so sorry]",
    '[you poor old thing]',
    "[you'll get through this], as you always do",
    '[breaks my heart] to read this',
    "[i'm proud of you for] telling me",
    "[you don't have to go through this by yourself]",
    '[we got you], always',
    "you've [had such a rotten time] of it",
    '[what a horrible thing] to land on you',
    '[with you in spirit] on thursday',
  ],
  no: [
    "sorry i'm late",
    'sorry about the noise last night',
    'sorry for the late reply',
    'that is a hard drive problem',
    'the film was so sad',
    'what a day for the beach',
    'it is hard to park there',
    'i love you said the card',
    'hugging the bend at 60',
    'the weather is awful today',
    'here is the link',
    'you can do it online',
    'that level is tough',
    'he is sorry for what he did',
    'sorry what was the name again',
    'what a week, glad it is friday',
    'bless you, got a cold?',
    'that was a rotten thing to say to me',
    "i'm here, where did you park",
    'hug the left lane at the junction',
    'you got this from amazon?',
    'it was awful and i cried all night',
    "i'm not going anywhere this summer, skint",
    'you did everything on the list, great',
    'oh no what a mess the kitchen is',
  ],
};
