import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'question',
  phrases: `
_ ?$
^ (do|did|does|are|were|is|was|has|have|can|could|would|will|shall|should) not? <subject>
^ (is|are) (the|my|his|her|their|these|those|people|things)
^ (want|fancy) (to|some|me to|company|a) (talk|meet|come|go|grab|get|join|chat|hang|see|play|call|drink|coffee|hand)
^ any (news|idea|ideas|chance|luck|plans|update|word|thoughts)
^ (anyone|anybody) (know|got|want|fancy|else|free|here|seen|up)
^ you (ok|awake|free|there|around|busy|coming|in|home|up|sure|hungry|good) (tonight|tomorrow|later|today|now|for|at|<dear>)? $
^ (what|who|where|how|why) (is|are|was|were|do|did|does|will|would|can|could|should|has|have|on earth|the hell|possessed|exactly|else)
^ when (is|are|was|do|did|does|can|should|will)
^ what (happened|time|kind|sort|day|about|for|made|makes|went|goes|part|helps|hurts|set|size)
^ (who (told|said|made|gets|wants)|why (not|you|me)|how (come|long|many|much|often|far|bad|about|soon)|(which|whose) _)
(or|right|eh) ?$
- what (a|an|the)
- (know|thing|point|problem|truth|fact|all) is that
- how (cute|sweet|lovely|awful|sad|terrible|nice|horrible|kind|funny|exciting|typical|rude|dare)
- who (cares|asked|knows|gives|would not)
- (^ do not|^ have a|is the best|what (you|i|we|he|she|they)|when (i|you|we|he|she|they|it|my)|what did i (say|tell))
`,
};

export const examples: Examples = {
  yes: [
    '[are you around later?]',
    '[did you eat yet]',
    '[what time] does it start',
    '[how is the new flat]',
    '[any news] from the vet',
    '[you ok hun]',
    '[do you want me to come over]',
    'it was the blue one, [right?]',
    '[who is driving]',
    'its cold out there, [isnt it]',
    '[why didnt you just tell him]',
    '[is it on saturday or sunday]',
  ],
  no: [
    'what a day',
    'how lovely of you',
    'i wonder what he will say about it',
    'do not forget your keys',
    'have a good one',
    'when i got home the door was open',
    'so what',
    'i know what you mean',
    'she asked me "are you coming?"',
    'see you at 8',
    'what the hell',
    'that is how it goes',
  ],
};
