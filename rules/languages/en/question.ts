import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'question',
  phrases: `
_ ?$
^ (do|did|does|are|were|is|was|has|have|can|could|would|will|shall|should|may) <subject>
^ (is|are) (the|your|my|his|her|their|these|those|there|people|things) 
^ (do|did|does|are|is|was|can|could|would|will|should|have) not <subject>
^ (want to|fancy|want) (talk|meet|come|go|grab|get|join|chat|hang|see|play|call|some|me to|company|a|another|vent)
^ any (news|idea|ideas|chance|luck|plans|update|word|thoughts|joy)
^ (anyone|anybody) (know|got|want|fancy|else|free|here|seen|up|have|still)
^ you (ok|awake|free|there|about|around|busy|coming|in|home|up|sure|still|hungry|serious|good) (tonight|tomorrow|later|today|now|hon|mate|babe|love|for|at)? $
^ (what|who|where|how|why) (is|are|was|were|do|did|does|will|would|can|could|should|has|have|am|else|shall) 
^ when (is|are|was|do|did|does|can|should|will|would|shall) 
^ what (happened|time|kind|sort|day|about|for|made|makes|went|goes|part|helps|hurts|scares|changed|set|size|colour|brand|you up|you doing)
^ (why|what|how|who|where) (on earth|the hell|the fuck|exactly|else|possessed)
^ who (told|said|made|gets|wants|got|took|knows|won)
^ why (not|you|me|the)
^ how (come|long|many|much|often|old|far|bad|about|you|soon)
^ (which|whose) (one|of|way|bus|train|day|film|is|are|do|turn|room|side)
^ (to|for|with|about|from|since|till) (who|what|when|where|which) $
(right|eh|huh|yeah) ?$
(could|would|can) you please
- what (a|an|the)
- how (cute|sweet|lovely|awful|sad|terrible|nice|horrible|kind|funny|exciting|typical|rude|dare)
- ^ (so|and|so what) $
- who (cares|asked|knows|gives|would not)
- what did i (say|tell)
- ^ (do not|have a|is the best|is the worst)
- what (you|i|we|he|she|they) 
- when (i|you|we|he|she|they|it|my)
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
