import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'apologising',
  phrases: `
sorry <dear>? (that|if|for|about|but)? (i|im|my|me|being|not|<acting>|snapping|shouting|biting|losing|blowing|earlier|last night|yesterday|dumping|bothering|hurting|lying|missing|forgetting|the (late|wait|delay|mess|noise|rant|radio|slow)|all the|what i|how i|to (bother|disturb|wake|cancel|interrupt|dump|unload)|only just|late|forgot|missed)
^ <very>? sorry (again|<dear>)? $ = 0.6
sorry ..3 late
sorry = 0.5
(i (was|handled|forgot|let|hurt|snapped|shouted|said|ruined|missed|lied|acted|behaved|should)|forgot (our|your)|no excuse|not deserve (that|it)|my fault|out of order) = 0.5
i <adv>? (want to|owe you|must|need to|would like to|have to|can only)? <adv>? (apologise|apologize|an apology)
^ (apologies|my bad|my fault|my mistake|forgive me)
(my|sincere|many) (apologies|apology)
forgive me (for|please|$|if)
(please|can you|could you|ever) <adv>? forgive me
i <adv>? (should|had no right|was) <adv>? (not have|never have|to (say|shout|speak)|wrong to|out of (line|order)|(a|an) (dick|idiot|arse|jerk|prick|bitch)|unfair to|rude to|horrible to|mean to|harsh|short with)
i (did not|never) <adv>? (mean|meant|want|intend) to <adv>? (hurt|upset|snap|shout|offend|make you|sound|scare|let you|push|ignore|worry)
i <adv>? (take|accept) <adv>? (full|all)? (responsibility|the blame|it back|that back)
i <adv>? (regret|feel <very>? (bad|awful|terrible|guilty) (about|for)|hate) <adv>? (what|how|that|saying|shouting|the way)? i (said|did|treated|behaved|spoke|acted|snapped|shouted|left)
(was|is) <adv>? (my (fault|mistake)|(wrong|stupid|unfair|shitty|rude|selfish|mean|thoughtless) of me)
(make it up to you|i (snapped|lost my temper|went too far|crossed a line|took it out on|messed up|fucked up) (at|with|and|$|earlier|last|on))
- sorry (to (hear|read|learn)|you|things|life|he|she|they|it|this|that (you|he|she|happened|it|they)|i (can not|was not|am not|could not|wish) <adv>? (be there|there|do more|help|fix))
- (not|never|be|stop saying|stop being|why are you|no|feel|safe than|say|says|said|saying|you will be) sorry
should not have (said|done|shouted|snapped|left|gone|told|reacted|spoken)
i (owe|owed) you an apology
sorry for (snapping|shouting|yelling|lying|hurting|earlier|being|biting|going|losing|making|what i)
(came|come) out wrong
(was|is) (unfair|wrong|rude|selfish|mean|harsh|stupid|out of line) of me
`,
  guards: ['reported', 'question'],
};

export const examples: Examples = {
  yes: [
    "[i'm sorry i] snapped at you",
    '[sorry for the late] reply',
    '[my bad]',
    '[i apologise] for yesterday',
    '[i should not have said] that',
    '[forgive me]',
    "[i didn't mean to hurt] you",
    "[sorry i'm] late",
    '[it was my fault]',
    'that [was wrong of me]',
  ],
  no: [
    'sorry for your loss',
    'so sorry to hear that',
    "i'm sorry you have all this on you",
    'dont be sorry',
    'sorry, what time was it?',
    'better safe than sorry',
    'she said sorry',
    'i feel sorry for the goalkeeper',
    'sorry but no',
    'he never says sorry',
  ],
};
