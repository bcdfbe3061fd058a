import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'summarising',
  phrases: `
(to|let me|can i|if i|quick|shall i|trying to|just to) <adv>? (sum|recap|summarise|summarize|pull|put|bring|repeat back|play back|check) <adv>? (up|this|it|that|everything|all|back|what|together|have|got|ive|i|if)
(to sum up|to summarise|to summarize|recap|in summary|summing up|long story short|all in all|in short|in a nutshell|the gist|in that order|putting (it|that) (all)? together|have i got (that|it|this) right)
(if|make sure|checking) <adv>? i <adv>? have? (understand|understood|hear|heard|got|get|follow) <adv>? (you|it|this|that|everything)
what i <adv>? (am hearing|hear|heard|understand|take|gather) <adv>? _
so (we|today we|tonight we) <adv>? (have|talked|agreed|landed|covered|went|spoke|figured|worked|discussed|been)
we <adv>? have? (agreed|landed on|landed|settled on|talked (about|through)|covered|been through)
(two|three|four|a couple of) (things|threads|worries) = 0.8
(from|of) (everything|all|all of what|what) <adv>? that? you <adv>? (said|told|shared|described|have)
^ (so|right so|ok so) ..10 (and|but|plus) ..8 (and|plus) (tomorrow|on <day>|<day>|next week|now|then|what|you|that)
(so|right|ok) ..6 and (tomorrow|on <day>|<day>) (you|we) = 0.9
(the|our) plan (is|for now is) (you|that you|rest|call|first|to talk|to rest|tomorrow)
- (long story short|in short|all in all|in a nutshell) (i|we|my|the|no|he|she|a (good|great|nice)|great|good|it was|not|fun|supply)
so basically it is (two|three|the|all)
(let me see|check) if i (understand|got|get|have)
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
