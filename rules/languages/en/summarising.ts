import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'summarising',
  phrases: `
(to|let me|can i|if i|quick|shall i|trying to|just to) <adv>? (sum|recap|summarise|summarize|pull|put|bring|boil|wrap|tie|repeat back|play back|check) <adv>? (up|this|it|that|everything|all|back|what|together|have|got|i|if)
(to sum up|to summarise|to summarize|recap|in summary|summing up|long story short|all in all|in short|in a nutshell|the gist|in that order|(putting|pulling|drawing|bringing) (it|that|this)? all? (it|this)? together|have i got (that|it|this) (right|straight)|long and (the)? short of it|bottom line|where we (are|have got to)|from start to finish|going back over)
draw a line under
(if|make sure|checking|so|see if) <adv>? i <adv>? (have|am)? (understand|understood|understanding|hear|hearing|heard|got|get|follow|following) <adv>? (you|it|this|that|everything|^)
(let me|just) <adv>? (see|check|make sure|so) (if)? i <adv>? (have|got|understand|get|am) (this|that|it|you|got|clear|straight|right|following)
what i <adv>? (have|am|will)? (hearing|hear|understand|understood|gather|taking|take away|carry*|getting|picking up|heard (so|from|is you|tonight|today)|take (from|away|with)) <adv>? _
the way i <adv>? (get|understand|hear|read|have) (it|this|you|what)
what stays with me
^ (so|right|so far) (then)? <adv>? so? (today|tonight)? we <adv>? (have)? (talked (about|through)|agreed|landed|covered|said|figured|worked|discussed|gone through|been (round|over|through)|established|decided|got a plan)
^ what we have (said|agreed|covered|got)
we <adv>? have? (agreed|landed on|landed|settled on|talked (about|through)|covered|been (round|through|over)) <adv>? (it|the|that|your|a lot|you|tonight|today|on|both|we)
(two|three|four|a couple of) <adv>? _? (things|threads|worries) <adv>? (^|are|going|here|at once|then|piling)
(from|of) (everything|all|all of what|what) <adv>? that? you <adv>? (have)? (said|told|shared|described)
^ (so|right so|ok so|so far) <adv>? (you|your|it is|its) ..10 (and|but|plus) ..8 (and|plus) (tomorrow|on <day>|<day>|next week|now|then|what|you|that)
^ (so)? that is (the|your|a|him|her|everything) ..7 (and|then) (the|your|then|now|him|her|a|mum) ..6 (all (in|inside|within|at)|^)
(so far then|just so i|correct me if i am wrong but (you|it is the|what you)|so all told)
(the|our) plan (is|for now is) (you|that you|rest|call|first|to talk|to rest|tomorrow)
- (long story short|in short|all in all|in a nutshell|to sum up|bottom line) (i|we|my|the|no|he|she|a (good|great|nice)|great|good|it was|not|fun|supply|of)
tldr ..2 (you|your)
let me <adv>? (get (this|it) straight|gather|play (it|this) back|run)
^ so <adv>? first (the|your|he|she|it) ..8 then ..8 (now|and)
(from|with) what you (are|have been) (telling|saying|describing)
game plan ..3 (you|your)
covered (a lot|a fair|quite|plenty|so much)
comes down to (this|you|that|feeling|being|the fact)
seems to come back to
(common|red) thread
on one side ..8 on the other
looking back ..5 you (said|told|have|mentioned)
^ so <adv>? you have (told me|told us|lost|been through|said)
what we (worked out|found|talked through|said|agreed)
^ so <adv>? we said
play it back
where we (have)? (landed|got to|ended up|are at)
(pull|draw|gather|tie) (the|those|these) (strands|threads) together
the main thing ..5 (you|hearing)
at the end of (all (that|this)|it all) ..3 you
^ so <adv>? it is this
(started|began) by ..8 (ended|finished) (on|with|up)
^ so <adv>? you ..8 you ..8 and you
- recap of the
- what we said was
(let me|can i) <adv>? (say|read|tell|give) (it|that|this|you)? back
^ so (in the end|at the end of the day|really|when all is said) ..2 (it is|comes down) ..3 (about|to) (you|your|being|feeling|not|how|her|him)
^ so <adv>? (just to check|to be clear) ..9 and (you|he|she|they|it|your|nobody)
^ so in (one|a|the (space|last)) ..3 you
(what|it) (it)? (boils|comes) down to is (you|that you|being|feeling)
(reading|looking|scrolling|going) back (over|at|through) (all|everything|this|what)
(did|have) i (get|got) (it|that|this|everything) (all|right ^ the)
(what am i|am i) (missing|leaving) (^|out|anything)
^ so (we are|what we are) saying
^ overall then (it|you|what)
^ so? (tonight|tomorrow|first) you ..6 (tomorrow|then|and) (you|i|we) ..8 (and|then) (i|you|we)
`,
};

export const examples: Examples = {
  yes: [
    '[so if i understand you well] it is the silence that hurts',
    '[just to recap]: rest first, then the talk with him',
    '[so from everything you said] it is mostly the nights',
    "[what i'm hearing so far is] that you are done fighting",
    '[the way i get it] now: first the row, then the silence',
    '[to draw a line under] tonight: you ring her, i ring you',
    "[so that's the fall, the hospital and then the row, all in] a week",
    '[let me say it back]: you said yes and meant no',
    '[so in one year you] lost the house and your sister',
    '[what it comes down to is that you] were never asked',
    '[did i get it all], the job and the baby and the damp',
  ],
  no: [
    'long story short i missed the bus',
    'summary of the meeting is in the doc',
    'bananas are in short supply',
    'so the plan is to meet at 8',
    'all in all a great weekend',
    'so the bus is at 8 and the train at 9',
    'quick recap of the match: two nil',
    'overall it was a decent film',
    'am i missing a sock here',
    'so in the end we got chips',
    'did i get it right, is it the number 9 bus',
  ],
};
