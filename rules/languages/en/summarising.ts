import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'summarising',
  phrases: `
(to|let me|can i|if i|quick|shall i|trying to|just to) <adv>? (sum|recap|summarise|summarize|pull|put|bring|check i|check if|repeat back|play back|check) <adv>? (up|this|it|that|everything|all|back|what|together|have|got|ive|i|understood)
(to sum up|to summarise|to summarize|quick recap|to recap|in summary|summing up|long story short|all in all|in short|in a nutshell|the gist|in that order|all together then|putting it (all)? together|putting that together|pull it together|pulling it together|if i have got|have i got (that|it|this) right|taking it all)
(if|let me see if|let me check|make sure|checking) <adv>? i <adv>? (have)? (understand|understood|hear|heard|got|get|follow) <adv>? (you|it|this|that|everything) <adv>? (correctly|well|right|all|properly|$|so far)
what i <adv>? (am hearing|hear|heard|understand|take|gather|am taking) <adv>? (so far|from|is|overall) 
so (we|today we|tonight we) <adv>? (have|talked|agreed|said|landed|covered|went|spoke|figured|worked|discussed|been)
think we <adv>? (have)? (agreed|landed|settled|worked|covered|said)
we <adv>? (have)? (agreed|landed on|settled on|talked (about|through)|covered|established|been through) <adv>? (that|on|to|you|your|how|what|a) = 0.8
(two|three|four|2|3|a couple of) (things|threads|worries) (then|stand|you|i|here|that|keep|so) = 0.8
(from|of) (everything|all|all of what|what) <adv>? (that)? you <adv>? (said|told|shared|described|told me|have)
^ (so|right so|ok so) ..10 (and|but|plus) ..8 (and|plus) (tomorrow|on saturday|saturday|monday|next week|now|then|what|you|that)
(so|right|ok) ..4 and (tomorrow|on saturday|on monday) (you|we) = 0.8
(the|our) plan (is|for now is|then is) (you|that you|rest|call|first|to talk|to rest|tomorrow) 
(is|was) that (a good|a fair|the gist|everything|about right|it in short)
- (long story short|in short|all in all|in a nutshell) (i|we|my|the|no|he|she|a (good|great|nice)|great|good|it was|not|fun|supply)
- the gist of the
- (recap|summary|sum) of (the|last)
- we (agreed|said|settled) <adv>? (on)? ..2 (pizza|red|blue|8|cinema|beach|train|price)
- if i (get|have) (it|this|the|time)
`,
};

export const examples: Examples = {
  yes: [
    '[to sum up], you want to stay but not like this',
    '[so if i understand you well] it is the silence that hurts',
    '[just to recap]: rest first, then the talk with him',
    '[so from everything you said] it is mostly the nights',
    "[what i'm hearing so far is] that you are done fighting",
    '[all in all] you need time and someone to listen',
    '[so we talked about] your mum and the house',
  ],
  no: [
    'long story short i missed the bus',
    'summary of the meeting is in the doc',
    'bananas are in short supply',
    'so the plan is to meet at 8',
    'all in all a great weekend',
    'so the bus is at 8 and the train at 9',
    'we decided on pizza',
  ],
};
