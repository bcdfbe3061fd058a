import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'apologising',
  phrases: `
sorry <dear>? (that|if|for|about|but)? (i|im|my|me|being|not|<acting>|snapping|shouting|biting|losing|blowing|earlier|last night|yesterday|dumping|bothering|hurting|lying|missing|forgetting|the (late|wait|delay|mess|noise|rant|radio|slow)|all the|what i|how i|to (bother|disturb|wake|cancel|interrupt|dump|unload|put|land|spring|rush|dash|run|ask|keep|drop)|only just|late|forgot|missed|came out)
sorry for _
^ <very>? sorry (again|<dear>)? $ = 0.6
sorry ..3 late
sorry = 0.5
i ..8 and i am <very>? sorry
(i (was|handled|forgot|let|hurt|snapped|shouted|said|ruined|missed|lied|acted|behaved|should|never|got|talked|broke)|forgot (our|your)|no excuse|not deserve (that|it)|my fault|out of order|out of line|uncalled for|carried away|take it back) = 0.5
i <adv>? (want to|owe you|must|need to|would like to|have to|can only)? <adv>? (apologise|apologize|an apology)
^ (apologies|my bad (^|i|<dear>|for|wrong|that)|my fault|my mistake|forgive me (^|for|please|if|i)|mea culpa|mb ^|mb i)
(my|sincere|many) (apologies|apology)
+ (please|can you|could you|ever|you will) <adv>? forgive me
i <adv>? (should|had no right|was|acted|behaved) <adv>? (not have|never have|like|to (say|shout|speak)|wrong to|wrong and|out of (line|order)|(a|an) _? _? (dick|idiot|arse|jerk|prick|bitch|cow|twat)|unfair to|rude to|horrible to|mean to|harsh|short with) ..2
(i|^) (did not|never) <adv>? (mean|meant|want|wanted|intend) (it (like|that|to)|to <adv>? (hurt|upset|snap|shout|offend|make you|sound|scare|let you|push|ignore|worry))
i <adv>? (take|accept) <adv>? (full|all)? (responsibility|the blame|(it|that|this) (all)? back)
+ i <adv>? take back (what|that|all)
(pardon|excuse|forgive) (the (late|delay|mess|typos|rant|language)|my|me for|an old)
sorry _? (was|been|did not|could not|fell|got|went|just|have been|phone|my|i was not)
hope you (can|will) (forgive|accept)
^ my bad _? $
i <adv>? (regret|hate|feel <very>? _ (about|for)|am <very>? ashamed (of|about|by)) <adv>? (what|how|that|the way|saying|shouting|snapping|last night|missing|leaving|yesterday)? i? <adv>? (said|did|treated|behaved|spoke|acted|snapped|shouted|left|saying|shouting|snapping|last night|yesterday|leaving|missing)
i have been <adv>? (a|an|such a) ..2 (friend|<loved>|idiot|arse|cow|dick)
you (did not|do not|never) deserve ..3 from me
(was|is) <adv>? (my (fault|mistake|doing)|on me ^|(wrong|stupid|unfair|shitty|rude|selfish|mean|thoughtless|harsh|out of line|unkind|cruel|careless|petty|childish) of me)
(make it up to you|i (snapped|lost my temper|went too far|crossed a line|took it out on|messed up|fucked up) (at|with|and|^|earlier|last|on))
i <adv>? (let you down|handled (it|that|this) <adv>? (badly|wrong|terribly|all wrong))
better from me
- sorry (to (hear|read|learn)|you|things|life|he|she|they|it|this|that (you|he|she|happened|it|they)|i (can not|was not|am not|could not|wish) <adv>? (be there|there|do more|help|fix)|for (your|his|her|their|you|him|them|the (loss|poor)|anyone|everyone))
^ should not have (sent|said|done)
(cheap|low) (shot|blow)
it (came|come) out ..2 wrong
i have no excuse
i am to blame
- (not|never|be|stop saying|stop being|why are you|no|feel*|felt|safe than|say|says|said|saying|you will be) sorry
should not have (said|done|shouted|snapped|left|gone|told|reacted|spoken)
`,
  guards: ['reported', 'question'],
};

export const examples: Examples = {
  yes: [
    '[i apologise] for yesterday',
    '[forgive me]',
    "[i didn't mean to hurt] you",
    '[it was my fault]',
    '[sorry for crying] down the phone at you',
    '[i feel rotten about how i spoke] to you',
    'you deserved [better from me]',
    '[i take back what i said] about him',
    '[pardon the] typos, one thumb',
    '[hope you can forgive] an old fool',
    '[sorry hen, was] in the bath',
  ],
  no: [
    'sorry for your loss',
    'so sorry to hear that',
    "i'm sorry you have all this on you",
    'dont be sorry',
    'sorry, what time was it?',
    'better safe than sorry',
    'i feel sorry for the goalkeeper',
    'i take back roads when it rains',
    'sorry he was rude to you',
    'my bad knee is at it again',
    'excuse the cat, she bites everyone',
  ],
};
