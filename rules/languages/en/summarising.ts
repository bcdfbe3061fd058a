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
    '[the way i get it] now: first the row, then the silence',
    '[bottom line], you are worn out and nobody sees it',
    '[to draw a line under] tonight: you ring her, i ring you',
    "[what i'm taking from this] is that you can manage the work but not him",
    "[so that's the fall, the hospital and then the row, all in] a week",
    '[so we said] sleep first, then the talk',
    '[let me get this straight], you told her and she told them',
    '[it all seems to come back to] your mother',
  ],
  no: [
    'long story short i missed the bus',
    'summary of the meeting is in the doc',
    'bananas are in short supply',
    'so the plan is to meet at 8',
    'all in all a great weekend',
    'so the bus is at 8 and the train at 9',
    'we decided on pizza',
    'so that is two pints and a packet of crisps',
    'the bottom line of the sheet is wrong',
    'so far so good',
    'the way i see it they win',
    'what i take for lunch is a sandwich',
    'quick recap of the match: two nil',
    'so you and me and dad on sunday',
    'let me see if i have change',
  ],
};
