import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'comforting',
  phrases: `
# sorry for you
sorry (for|about) (your|his|her|their|the)? (loss|losses|troubles|pain|news|family|situation|job|<loved>)
sorry (to|for you|that|this|things|life|<it>|you|your|he|she|they) <adv>? (hear|read|learn|happened|are|is|have|had|got|feel|feeling|were|lost|going|having|has|been|did|was|to|treated|had to|went|could|$)
(so|really|truly|very|deeply|terribly|incredibly) sorry (for you|for your|about (your|this|all)|to|that|you|this|<dear>|for (him|her|them))
sorry <dear> $ = 0.6
<very> sorry $ = 0.6
(feel|feeling|gutted|heartbroken|sad|devastated|hurts|aches|breaks|bleeds|sorry|cry|crying|happy|pleased) for (you|him|her|them|you all|your family)
(my|our) (heart|hearts) (goes|go|breaks|aches|is (breaking|with|broken)|hurts|are with|bleeds|broke|just broke)
(condolences|sympathies) 
(deepest|heartfelt|with|my|our) (sympathy|condolence)
(rest in peace|rest easy) 
(<it>|which|how|what you|all this|all that|everything|losing ..3|that whole thing) (is|was|sounds|must|have|be|been|feel|has|had|to be|seems|really|would)? (have)? (been|be|feel)? (really|just|such|so|absolutely)? (like)? (a|an)? <very>? <awful> (<dear>|thing|time|situation|to (hear|go|deal|be|have|live|watch|lose|see|read|carry|hold)|for (you|anyone|him|her|them|your)|and|news|$|sorry|place|position|week|experience|ordeal|not|after|especially)
^ (so|really|how|just|absolutely|sounds|sounds so|sounds really|fucking) <awful> (<dear>|for (you|them|him|her)|to hear|$)
(<it>|this all|life) <adv>? (sucks|blows|stinks) 
^ (sucks|ouch|oof) (<dear>|to hear|for you|that|$) = 0.6
^ what (a|an) <very>? (real)? (<awful>|horrid|blow|shock|week|year|loss|mess|lot|shame) ..2 (thing|time|day|week|year|situation|news|loss|you have|you had|for you|of it|$)

# warmth
(sending|send|lots of|all my|all our|big|huge|massive|virtual|much|so much|giant|tight|gentle|warm|loads of|biggest|from me|extra) (<adv>)? (big|warm|virtual|tight|of)? (hug|hugs|love to|love and|love from|love x|strength|squeeze|cuddle|cuddles|prayers|vibes|warmth|comfort)
(sending|send) (you|all|lots|so much|love|my|our|big|some|a|hugs|positive|good|healing|prayers)
^ (hug|hugs|squeeze|cuddles|big love|much love)
(give|giving|have|need|holding|hold|hug|squeeze) (you|u) (a|so|the)? ..2 (hug|tight|close|hand|squeeze|cuddle|in my)
i (am|will be|will always be|will stay) <adv>? (always|right)? (here|by your side|with you|beside you|not going anywhere|not leaving|staying|there) (for you|always|no matter|whatever|whenever|now|right|any time|with|day|love|if you|in this|as long|<dear>|x|$)
(here|there) for (you|u)
not going anywhere
(have got|got) (you|your back) <adv>? $
(you are|your|you|no one|nobody) <adv>? (not|never|do not have to|should not have to|should have to|will not) <adv>? (be)? (go through|do|face|carry|deal with|have to do|have to carry|have to go through|alone|on your own|by yourself) (it|this|that|all|any of it)? <adv>? (alone|on your own|by yourself|in this|with this|here|$)
you (have|totally|so|have so)? got this
(you|we) <adv>? (can|will|are going to) <adv>? (do|get through|make it through|beat|survive|come through|handle|pull through) (this|it|anything)
(believe in|rooting for|proud of|thinking of|thinking about|praying for|care about|pray for|crying with|sitting with|stand with|holding) (you|u|all of you) 
(crossed|candle) for (you|him|her|it|that|tomorrow|the|your|them)
fingers crossed
(in|have you in|hold you in|you are in) (my|our) (thoughts|prayers|heart|hearts)
(thoughts and prayers|thoughts are with|prayers for|prayers are)
you <adv>? (mean|matter) <adv>? (so much|a lot|the world|to (me|us)|more)
(you are|your|you were|you have been|you are being) <adv>? (so|such a|a|the|very|really|incredibly|much)? (loved|brave|strong|stronger than|braver than|doing (great|amazing|so well|your best|the best|so good|well|enough)|good (mum|mom|dad|mother|father|person|friend|daughter|son|man)|wonderful (mum|mom|person|friend)|enough|worthy|safe (here|with)|not a burden|worth (it|so|more)|resilient|strongest|bravest)
(love|adore) you (so much|loads|lots|always|to bits|no matter|<dear>|very much) = 0.5
wish (i|there|we) <adv>? (could|was|were|had) ..3 (hug|hold|be there|be with|take|help|with you|teleport|closer|do|fix|here|there|away|better|magic|say|wand)
(hang|hold) (in there|on in there)
(stay|keep) (strong|going|fighting|your (chin|head) up|the faith|breathing) = 0.8
(hope|hoping|pray|praying|wishing) ..4 (feel better|feels better|better soon|gets better|get better|heal|heals|easier|goes well|pulls through|recovers|a bit of peace|be ok|eases|peace|strength)
(get well|feel better|better soon|speedy recovery)
(poor|poor wee|poor old) (you|thing|love|baby|lamb|sod|soul|girl|boy|lad|pet|darling|babe|<loved>|kids|him|her|man|woman|lass|bugger)
^ (oh|ah|aw|oh my) (my)? (<dear>|no|bless) $ = 0.7
(oh|aw|ah) (my)? (sweetheart|sweetie|sweet|darling|you poor|dear|honey|hon|love|babe|pet|lovely) = 0.5
bless (you|your|him|her|them|his) <adv>? (heart|love|soul|$|what|hon|all|sweetheart)
(it|this|things|that|you|everything) (will|does|do|is going to) <adv>? (all|eventually|slowly)? (get better|gets better|get easier|be ok|feel better|hurt less|ease|get through it) = 0.5
(be|please be|go) <adv>? (kind|gentle|easy) (to|with|on) yourself
you (did|have done|do|were doing|have been doing|have|were) <adv>? (nothing wrong|everything (you|right)|all you could|your best|the best you|what you could|amazing|enough)
(is|was|are) (not|never|none of it|nothing) <adv>? (your fault|on you|because of you|you did|your doing)
can (only|not|hardly) <adv>? (begin to)? imagine (how|what|the)
(glad|thankful|grateful|proud|pleased) (that)? you <adv>? (told|shared|came to|reached|are (safe|here|alive)|trust|trusted|could tell|said|let me|messaged|called|opened|asked)
i <adv>? (do|really|truly|so) care (about|for) you
(by your side|with you (all the way|every step|always|in this))
(we|i) (are|am) <adv>? (in this together|on your (side|team)|in your corner|right behind you|behind you|with you)
good luck ..3 (scan|results|surgery|operation|appointment|chemo|court|interview|exam|hospital|<dear>|tomorrow|funeral) = 0.9
🫂
🤗 = 0.5
❤ = 0.3
(💔|😢|🙏|💐|🕯) = 0.2

- sorry (for|about|that|if|to) (i|my|me|the|being|it|all the|what i|not|any|taking|ranting|going|bothering|dumping|earlier|snapping|late|last|yesterday|bother|ask|interrupt|disturb|say|be) 
- sorry (i|if|my|we|what)
- sorry (you are|your|it is|he is|she is|they are|that is|this is) <very>? (wrong|mistaken|late|sold|not|out|busy|closed|breaking up)
- hard (drive|hat|copy|boiled|level|cheese|shoulder)
- <awful> (to|one) (say|tell|park|find|choose|open|guess|beat|parking)
- (film|movie|song|referee|ref|game|team|match|weather|traffic|wifi|coffee|food|queue|parking|commute|level|boss|pizza|puzzle|crossword|plot|series|episode|<it> (level|game|boss|question)) (is|was) <very>? <awful>
- for a <awful>
`,
  guards: ['reported'],
};

export const examples: Examples = {
  yes: [
    "[i'm so sorry] love",
    '[sorry for your loss]',
    '[sending you] all the strength',
    "[i'm here for you], always",
    "[that sounds so hard.]",
    '[thinking of you] and the kids',
    "[you've got this]",
    'ah mate [that sucks.]',
    "you [don't have to go through this alone]",
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
  ],
};
