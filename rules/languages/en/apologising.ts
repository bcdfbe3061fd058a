import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'apologising',
  phrases: `
sorry <dear>? (that|if|for|about|but)? (i|im|my|me|being|not|snapping|shouting|earlier|last night|yesterday|dumping|ranting|bothering|waking|keeping|making|letting|taking|hurting|lying|interrupting|saying|missing|forgetting|leaving|the (late|wait|delay|mess|confusion|noise|rant|radio|slow)|the other|all the|being|what i|how i|to (bother|disturb|keep|wake|cancel|interrupt|ask|be|dump|have|unload)|only just|just (saw|seen)|late|was|forgot|got|missed|did not|running|meant|wrong) 
^ <very>? sorry (again|<dear>)? $ = 0.6
i <adv>? (want to|owe you|must|need to|would like to|have to|do|can only)? <adv>? (apologise|apologize|say sorry|an apology)
(my|sincere|many|deepest|please accept my) (apologies|apology)
^ (apologies|my bad|my fault|my mistake|oops my|forgive me|mea culpa|pardon me)
(forgive|pardon|excuse) me (for|please|$|if)
(please|can you|could you|hope you can|ever) <adv>? forgive me
i <adv>? (should|shouldnt|ought|had no right|was) <adv>? (not have|never have|have (not|never|listened|called|told|asked|been there)|to (say|shout|speak)|wrong to|out of (line|order)|(a|an) (dick|idiot|arse|jerk|prick|bitch)|unfair to|rude to|horrible to|mean to|harsh|short with|unkind)
i (did not|never) <adv>? (mean|meant|want|intend) to <adv>? (hurt|upset|snap|shout|offend|make you|sound|come across|scare|let you|push|ignore|worry|be|say)
i <adv>? (take|accept) <adv>? (full|all)? (responsibility|the blame|it back|that back)
i <adv>? (regret|feel <very>? (bad|awful|terrible|guilty) (about|for)|hate) <adv>? (what|how|that|saying|shouting|the way)? i (said|did|treated|behaved|spoke|acted|snapped|shouted|left|talked|reacted|hurt)
(was|is) <adv>? (my (fault|mistake|bad)|on me|(wrong|stupid|unfair|shitty|rude|selfish|mean|thoughtless|insensitive|harsh) of me)
i (hurt|upset|let) you (down|and i|i know)
make it up to you
i (snapped|lost my temper|went too far|crossed a line|overreacted|took it out on|messed up|fucked up|screwed up) (at|with|and|$|earlier|last|on|yesterday|there)
- sorry (for|about) (your|his|her|their|you|what (happened|you|he|she)|my <loved>)
- sorry (to (hear|read|learn)|you|things|life|he|she|they|it|this|that (you|he|she|happened|it|they)|i (can not|was not|am not|could not|wish) <adv>? (be there|there|do more|help|fix))
- (not|never|no need to be|be|stop saying|stop being|why are you|no|feel|safe than|say|says|said|saying|you will be) sorry
- sorry (what|who|where|when|but (no|i disagree|you))
- sorry i <adv>? (do not|can not|did not) <adv>? (follow|understand|get it|hear|catch|agree)
sorry for (<acting>|biting|being|losing|blowing)
sorry ..3 (late|slow|missed)
sorry = 0.5
(i (was|handled|forgot|let|hurt|snapped|shouted|said|ruined|missed|lied|acted|behaved|should)|forgot (our|your)|no excuse|not deserve (that|it)|deserved better|my fault|out of order) = 0.5
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
    "i'm sorry you have to deal with this",
    'dont be sorry',
    'sorry, what time was it?',
    'better safe than sorry',
    'she said sorry',
    'i feel sorry for the goalkeeper',
    'sorry but no',
    'he never says sorry',
  ],
};
