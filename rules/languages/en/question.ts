import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'question',
  phrases: `
^ (did|does|are|were|is|was|has|can|could|would|will|shall|should) not? <subject>
^ (do|have) not? (you|they|we|i|people|anyone)
^ (did|has|is|was) (something|anything|nothing)
^ (how so|in what way|why is that|what (led|caused|triggered|changed))
^ (is|are) (the|my|his|her|their|these|those|people|things)
^ (want|fancy) (to|some|me to|company|a) (talk|meet|come|go|grab|get|join|chat|hang|see|play|call|drink|coffee|hand)
^ fancy (a|some|it|another|coming|going|meeting|doing|one)
- i (just|also|really|actually|still|literally) _ ..2
^ want to (vent|swap|trade|watch|do|try|share|split|say|tell)
^ (got|need|want) (any|anything)
^ (need a hand|mind if|still on for|whereabouts|who even|what if|had any luck)
^ (howd|whatd|whered|whyd|whend|whod) _
^ (everything|all) (ok|good) $
^ why (though|so|now) ($|^)
^ you (reckon|seen|fancy|heard from|coming|still (on|up|there|coming|awake)|want (chips|anything|some|me to|one|a))
^ (you|we|he|she|they) ..5 or (what|nah|out) $
^ any (news|idea|ideas|chance|luck|plans|update|word|thoughts)
^ (anyone|anybody) (know|got|want|fancy|else|free|here|seen|up)
^ you (ok|awake|free|there|around|about|out|safe|alone|busy|coming|in|home|up|sure|hungry|good|eating|sleeping) (tonight|tomorrow|later|today|now|yet|ok|for|at|<dear>)? $
^ you ..4 yet $
^ (what|where|who|why) you (doing|at|going|up to|on about|saying|not)
^ how you (doing|holding|been|getting|keeping)
^ am (i|we) _
(^|how|what|why|where|when) dyou
^ (what|who|where|how|why) (is|are|was|were|do|did|does|will|would|can|could|should|has|have|on earth|the hell|possessed|exactly|else)
^ (whens _|when (is|are|was|do|did|does|can|should|will))
^ (does|did) _ ..2 (help|make|feel|work|matter|hurt|bother)
^ what (happened|happens|time|kind|sort|day|about|for|made|makes|went|goes|part|helps|hurts|set|size)
^ (who (told|said|made|gets|wants)|why (not|you|me)|how (come|long|many|much|often|far|bad|about|soon)|(which|whose) _)
- what (a|an|the)
- which (is|was|means|makes|i|he|she|they|we|you|had|has|would|are|were)
- (man|woman|people|person|someone|everyone|girl|boy|kid|guy|<loved>|one|those|nurse|doctor) who (is|was|are|were|has|have|will|would|can|could)
- (should|had|were) (you|anyone|it|they|he|she) <adv>? (need|want|ever|feel|wish|require|like|to|not|get|told)
- what (matters|counts|helps|helped|works|worked) (most)? (me|us|him|her|people|is|was|for)
- what (can|could|would) ..3 (is|was) _
- what (is|was) (done|past|important|best|key|crucial|meant|more|in the past) _
- (see|know|show|about|think|figure out|decide|write down|find out|understand|learn|realise|realize|on|list) ..1 (what|who|how|which|the things|things) ..8 (and|or|vs|versus|from)? (what|who|how|why|where) _
- what (happened|went wrong) ..4 (is|was) (not|so|very|really|<awful>|wrong|no|never)
- why is beyond
- (and|or|from) what (is|are|was|were|do|does|did|can|could|will|would|has|have) not
- (see|show|about|on|for|of|with|that is|know|understand) (what|how|who|why|when|where) (is|are|was|were|can|could|should|will|has|have)
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
    '[u about later]',
    '[who even does that]',
    '[you home yet]',
    '[whyd she leave]',
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
    'do it your way',
    'should you need anything, ring me',
    'what happened is not on you',
    'just have this one',
    'make a list of what you can do now and what is for later',
    'it rained all day, which is typical',
    'a woman who is good with money',
    'i just want to sleep',
    'we are friends now, believe it or not',
  ],
};
