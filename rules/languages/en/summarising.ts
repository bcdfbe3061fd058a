import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'summarising',
  phrases: `
(to|just to|let me|can i|if i|so|quick|shall i|i will|maybe i can|trying to) <adv>? (sum|recap|summarise|summarize|pull|put|bring|draw|tie|wrap|play back|check|see if|make sure|repeat back|go over|gather|say back|run through|check i|check if i) <adv>? (up|this|it|that|everything|all|back|what|i|ive|together|things|if|you|to) <adv>? (all|together|i|have|what|you|everything|so far|got|understand|understood|said|right|up|heard|then|quickly|$|it|this|are|that|get|is|have got|told|we|to you)
^ (to|just to) <adv>? (sum|recap|summarise|summarize) (up|it)? 
(to sum up|to summarise|to summarize|just to recap|quick recap|in summary|summing up|summed up|in a nutshell|nutshell|long story short|all in all|in short|in conclusion|the long and short|the gist|bottom line|the main (things|points)|main points|the upshot|tldr of (it|what)|overall then|all together then|putting (it|that|this|everything) (all)? together|pulling (it|that|this|everything) (all)? together|taking it all together|taken together|adding it up|to put it all together|looking back (at|on) (what|this|our|tonight)) 
(if|so if|let me see if|let me check|checking|make sure|tell me if|see if|am i right that|correct me if|have|did) <adv>? (i|i ve|ive|i have|i am) <adv>? (understand|understood|hear|heard|have|got|get|follow|followed|read|am following|understanding|hearing|wrong|right|have understood) <adv>? (you|it|this|that|everything|all|understood|got|is|of it|you all|it all|well|but)? <adv>? (correctly|well|right|rightly|properly|clearly|is|straight|all|that|you|$|then|so far|but)
(so)? what i <adv>? (am hearing|hear|have heard|heard|understand|take from|gather|got|am taking|picked up|take away|am getting) <adv>? (so far|from|is|you|this|tonight|today|all|overall|away|say) <adv>? (is|that|from|you|this|tonight|all|saying|what|today|then|so)
(so|ok so|right so|well so|then) <adv>? (we|today we|tonight we|you) <adv>? (have|ve|ve been|talked|agreed|said|decided|landed|covered|went|established|told me|spoke|figured|worked|discussed|mentioned|are agreed|are saying|came) <adv>? (talked|been|agreed|about|said|decided|on|covered|through|that|out|over|together|gone|landed|established|a lot|discussed|three|two|me|to|how) = 0.7
(we|think we|i think we) <adv>? (have|ve|ve both)? <adv>? (agreed|decided|landed on|settled on|concluded|said we|said you|said you would|established|worked out|came up with|talked (about|through)|covered|spoke about|went (over|through)) <adv>? (that|on|to|a|you|about|we|then|so|three|the|your|tonight|how|what|this|it|through|a lot|is|i|plan|and|two) = 0.8
(so)? (three|two|four|a few|3|2|the main|the big|a couple of) <adv>? (things|points|themes|threads|issues|worries|big things) <adv>? (then|stand out|you|i|are|here|that|came|come|going|on your|really|keep|so far|i am) = 0.8
^ (so|right so|ok so|ok|right) (you|he|she|they|it|your|the|first|it is|they are|you are|work|mum|dad|its) ..12 (and) ..12 (and|but|plus) (you|tomorrow|now|then|on top|nobody|he|she|they|your|saturday|monday|next|i|the|still|that|what|it|no|we) = 0.8
(so)? (from|of|out of) (everything|all|all of|what|all that) <adv>? (that)? you <adv>? (said|have said|told|have told|shared|describe|described|have shared|are saying|say|talked|mentioned|wrote) 
(so|and) (the|our) (plan|agreement|idea|next step|next steps|deal) <adv>? (is|was|for|now|then|now is) <adv>? (you|that|to|we|tomorrow|call|first|is|i|rest|you call|wait|talk|the|for|now|monday) = 0.7
in that order
(is|was|did) (that|there) <adv>? (a (good|fair) summary|the gist|everything|about right|sum it up|all of it|roughly it|it in short|cover it|cover everything)

- (long story short|in short|all in all|in a nutshell|bottom line|nutshell) (i|we|my|the (car|train|bus|flight|boiler|film|build)|no|he (never|did)|a (good|great|nice)|great|good|lovely|it was|not bad|fun|she|they|had)
- summary of the (meeting|report|call|ticket|film)
- in short supply
- if i (get|have|got) (it|this|that|the|time|right)
- (so|and) the plan is (to (meet|eat|go|drive|take|leave|get)|we (meet|eat|go|leave)|meet|pizza|bbq)
- quick recap of the (meeting|match|episode|season)
- we (agreed|decided|said|settled) <adv>? (on)? ..2 (pizza|red|blue|saturday|8|the (thai|italian|cinema|beach|train|price))
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
