import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'question',
  phrases: `
_ ?$

# no question mark: the verb comes first
^ (do|did|does) (you|he|she|they|we|it|i|your|the|this|that|these|those|anyone|anybody|someone|everyone|my|his|her|their|people|any)
^ (are|were) (you|they|we|your|these|those|there|my|his|her|their|things|people)
^ (is|was|has) (he|she|it|that|this|there|your|my|his|her|their|everyone|everything|anyone|someone|something|anything)
^ is the
^ (can|could|would|will|shall|should|may) (you|i|we|he|she|they|it|someone|anyone|there|that|this|your)
^ (have|had) (you|they|we|he|she) (not|ever|been|got|had|seen|tried|thought|told|heard|spoken|talked|eaten|done|gone|asked|decided|found|met|slept|read|watched|any|a|already|really|just|considered|called|said|always)
^ (do|did|does|are|is|was|were|can|could|would|will|should|have|has|had) not (you|he|she|they|we|it|i|that|this|there|your) _
^ (want|wanna) (to|some|me|a|another|any|company|food|coffee|help)
^ (need|fancy|feel like) (a|an|some|any|me|help|anything|to|talking|company|going|coming|getting|something) .. $ = 0.6
^ (any|anyone|anybody) (news|idea|ideas|chance|luck|plans|update|updates|word|thoughts|got|know|have|want|fancy|up|seen|else|free|here|going|near|joy|sign|good|around|interested|able|selling|home|left)
^ you (ok|awake|free|there|about|around|busy|coming|in|home|up|alive|good|sure|still|at|back|hungry|going|serious) $
^ you (ok|awake|free|there|coming|home|up|still up|still awake|around|busy|good) (tonight|tomorrow|later|today|now|for|this|hon|mate|babe|love|or|at|with)
^ (everything|all|things|that|it) (ok|good) (with|at|there|for|between) (you|home|work|school|him|her|them|us)

# no question mark: the asking word comes first
^ what (is|are|was|were|do|did|does|would|will|can|could|should|has|have|had) (not|you|he|she|they|we|it|i|the|that|this|your|my|going|wrong|up|happening|been|on|her|his|their|these|those|there|a|an|are|next|most|left|changed|happened|keeping|making|helps|new|hardest|worst|scaring|bothering|really)
^ what (happened|time|kind|sort|day|about|else|for|now|made|makes|went|goes|part|helps|hurts|colour|color|size|type|year|way|page|number|brand|room|flavour|flavor|platform|exactly|you up|you doing|scares|changed|brings|brought|set|got|did)
^ who (is|are|was|were|do|did|does|has|have|can|will|would|else|told|said|made|gets|wants|got|took|knows|won|wins|with) ..
^ where (is|are|was|were|do|did|does|can|should|will|would|have|you|to|shall|about|abouts|exactly) ..
^ when (is|are|was|were|do|did|does|can|should|will|would|have|shall) (the|you|it|that|this|your|he|she|they|we|i|my|his|her|a|everyone) ..
^ why (is|are|was|were|do|did|does|can|should|will|would|have|has|not|you|me|on|the|so|would) ..
^ how (is|are|was|were|do|did|does|can|should|will|would|have|has|about|come|long|many|much|often|old|far|bad|soon|big|late|early|ya|you|did|else|exactly|sure|could|might) ..
^ (which|whose) (one|of|way|bus|train|day|film|is|are|do|did|turn|room|team|side|platform|door|size|number|colour|color|school|road|park|pub|restaurant|table|doctor) ..
^ (to|for|with|about|from|at|since|in|on|till|until) (who|whom|what|when|where|which) $
(is|do|did|does|have|has|are|was|were|can|will|would|should|could) not (you|it|he|she|they|we|i|that) $
(right|eh|huh|yeah|no|correct|remember) ?$
(or|and) (what|not|no|something|nah) ?$
(could|would|can) you (please|tell|send|give|let|help|pick|bring|grab|get|check|call|ring|come|do|explain|look|remind) .. $

- what a
- what an
- what (the|a) (hell|fuck|heck|actual) $
- how (cute|sweet|lovely|awful|sad|terrible|nice|horrible|kind|funny|exciting|typical|rude|dare)
- ^ so $
- ^ and $
- ^ so what $
- who (cares|asked|knows|gives)
- ^ do not
- ^ have a
- is the (best|worst|only|one)
- what (is|are|was) (done|it|mine) is
- what (you|i|we|he|she|they) (need|said|say|want|did)
- when (i|you|we|he|she|they|it|my)
- ^ how (about|come) that
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
