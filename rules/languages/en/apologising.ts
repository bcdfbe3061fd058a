import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'apologising',
  phrases: `
sorry <dear>? (that|if|for|about|but)? (i|im|my|me|being|not|<acting>|biting|losing|earlier|last night|yesterday|lying|missing|the (late|wait|mess|noise|radio|slow)|all the|what i|how i|to (bother|wake|dump)|only just|late|forgot|missed)
^ <very>? sorry (again|<dear>)? $ = 0.6
sorry ..3 late
sorry = 0.5
(i (was|handled|forgot|let|hurt|snapped|shouted|said|ruined|missed|lied|should)|forgot (our|your)|no excuse|not deserve (that|it)|my fault|out of order) = 0.5
i <adv>? (want to|owe you|must|need to|would like to|have to|can only)? <adv>? (apologise|apologize)
^ (apologies|my bad|my fault|my mistake|forgive me)
(my|many) apologies
forgive me (for|please|$|if)
(please|can you|could you|ever) <adv>? forgive me
i <adv>? (should|had no right|was) <adv>? (not have|never have|to (say|speak)|wrong to|out of (line|order)|(a|an) (dick|idiot|arse|jerk|bitch)|mean to|short with)
i (did not|never) <adv>? (mean|meant|want|intend) to <adv>? (hurt|upset|make you|sound|scare|let you|push|worry)
i <adv>? (take|accept) <adv>? (full|all)? (responsibility|the blame|it back|that back)
i <adv>? (regret|feel <very>? (bad|awful|terrible|guilty) (about|for)|hate) <adv>? (what|how|that|saying|the way)? i (said|did|treated|spoke|left)
(was|is) <adv>? (my (fault|mistake)|(wrong|stupid|rude|mean) of me)
(make it up to you|i (snapped|went too far|took it out on|fucked up) (at|with|and|$|earlier|last|on))
- sorry (to (hear|read|learn)|you|things|life|he|she|they|it|this|that (you|he|she|happened|it|they)|i (can not|was not|am not|could not|wish) <adv>? (be there|there|do more|help|fix))
- (not|never|be|stop saying|stop being|why are you|no|feel|safe than|say|says|said|saying|you will be) sorry
should not have (said|done|left|gone|told|spoken)
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
