import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'comforting',
  phrases: `
sorry (for|about) (your|his|her|their|the) (loss|losses|troubles|pain|news|<loved>)
sorry (to (hear|read|learn)|for you|<it> (<is>|happened)|this happened|you|your|things|life|he|she|they)
<very> sorry (for your|about (your|this|all)|to hear|that|you|this|<dear>|$)
sorry <dear> $ = 0.7
^ i am <very> sorry _ $
(feel|feeling|gutted|heartbroken|hurts|aches|breaks|sorry) for (you|him|her|them|your family)
(my|our) (heart|hearts) (goes|go|breaks|aches|is|hurts|are|bleeds|broke)
(condolences|sympathies|deepest sympathy|rest in peace)
(<it>|how|what you|everything) (is|was|sounds|must|feels|seems|really|would) <adv>? have? (been|be|feel|like)? like? (a|an)? <very>? <awful> <dear>? (thing|time|situation|to (hear|go|deal|be|have|live|lose|carry)|for (you|anyone)|and|news|$|place|week)
^ (so|really|how|absolutely|sounds|sounds <very>) <awful> <dear>? (for you|to hear|$)
(<it>|life) <adv>? (sucks|stinks)
^ (sucks|ouch|oof)
^ what (a|an) <very>? (<awful>|blow|shock|week|year|loss|shame|nightmare)
(sending|send|lots of|all my|big|huge|massive|virtual|giant|tight|warm|biggest) ..2 (hug|hugs|love|strength|squeeze|cuddle*|prayers|comfort)
^ (hug|hugs|squeeze|big love)
(sending|give|giving|holding|hold|hug) you
i (am|will be) <adv>? (here|by your side|with you|not going anywhere|staying|right here) <adv>? (for you|no matter|whatever|with|if you|<dear>|$)
(here|there) for you
not going anywhere
got (you|your back) $
(not|never|no one should|nobody should) ..5 (alone|on your own|by yourself)
you (have)? <adv>? got this
(you|we) (can|will|are going to) <adv>? (do|get through|make it through|beat|survive) (this|it|anything) <adv>? (together|$|<dear>|honestly|i)
(believe in|rooting for|proud of|thinking of|thinking about|praying for|care about|crossed for|candle for) (you|all of you|him|her|your)
(fingers crossed|(thoughts and|my|our) prayers|(in|you in) (my|our) (thoughts|prayers|heart))
you <adv>? mean <adv>? (so much|a lot|the world)
(you are|you were|you have been|your) <adv>? (such a)? <very>? (loved|brave|strong|stronger than|doing (great|amazing|so well|your best|the best|well)|good (mum|mom|dad|mother|father|person|friend)|wonderful|enough|safe (here|with)|worth)
love you <adv>? (so much|loads|lots|no matter|<dear>|$) = 0.5
wish i <adv>? (could|was|were) ..3 (hug|hold|there|take|help|teleport|closer|do more|fix|here|better)
(hang|hold) in there
(stay|keep) (strong|going|your (chin|head) up) = 0.8
(hope|hoping|pray|praying) ..4 (feel better|better soon|gets better|heal*|easier|goes well|recovers|peace|comfort)
(get well|feel better|better soon|speedy recovery)
poor (you|thing|love|baby|lamb|sod|soul|<loved>|wee)
^ (oh|ah|aw|oh my|oh no) (my)? (<dear>|bless|no) $ = 0.7
(oh|aw) (my)? (sweetheart|sweetie|darling|honey|hon|love|babe|pet)
bless (you|him|her|them|your|his)
(it|things|that|you) (will|does) <adv>? (get* better|get easier|be ok|feel better|hurt less) = 0.5
(kind|gentle|easy) (to|with|on) yourself
you (did|have done|do) <adv>? (nothing wrong|everything|all you could|your best|what you could)
(is|was|are) (not|never) <adv>? (your fault|on you)
can (only|not|hardly) <adv>? (begin to)? imagine (how|what)
(glad|proud|thankful) that? you <adv>? (told|shared|came|reached|are (safe|here)|trust*|could tell|said|messaged|called|talked)
(in this together|on your side|in your corner|with you all the way)
good luck ..3 (scan|results|surgery|operation|appointment|court|interview|exam|<dear>|tomorrow|funeral)
🫂
🤗 = 0.5
(❤|🙏|💐|🕯|💔|😢|🥺) = 0.3
- (film|movie|song|ref*|game|team|match|weather|traffic|wifi|coffee|food|queue|parking|level|pizza) (is|was) <very>? <awful>
- do not (believe|care)
(you are|your) <very>? (stronger|braver) than
your back (whatever|no matter|always)
sorry <dear>? $ = 0.5
rough = 0.5
(hope|hoping) tomorrow
(that|it|this) (is|was|sounds|must be|must have been|must feel|feels) <so> <so>? <awful>
(wishing|holding) (you|your|u)
thoughts are with
hugs
(will|it) (get|gets) better = 0.6
promise = 0.4
love you (loads|lots|so much|always|to bits|no matter|whatever)
oh my god (that|how|i am so)
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
  ],
};
