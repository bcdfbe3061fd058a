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
^ any (news|idea|ideas|chance|luck|plans|update|word|thoughts)
^ (anyone|anybody) (know|got|want|fancy|else|free|here|seen|up)
^ you (ok|awake|free|there|around|busy|coming|in|home|up|sure|hungry|good) (tonight|tomorrow|later|today|now|for|at|<dear>)? $
^ (what|who|where|how|why) (is|are|was|were|do|did|does|will|would|can|could|should|has|have|on earth|the hell|possessed|exactly|else)
^ when (is|are|was|do|did|does|can|should|will)
^ what (happened|time|kind|sort|day|about|for|made|makes|went|goes|part|helps|hurts|set|size)
^ (who (told|said|made|gets|wants)|why (not|you|me)|how (come|long|many|much|often|far|bad|about|soon)|(which|whose) _)
- what (a|an|the)
- (should|had|were) (you|anyone|it|they|he|she) <adv>? (need|want|ever|feel|wish|require|like|to|not|get|told)
- what (matters|counts|helps|helped|works|worked) (most)? (me|us|him|her|people|is|was|for)
- what (can|could|would) ..3 (is|was) _
- what (is|was) (done|past|important|best|key|crucial|meant|more|in the past) _
- (see|know|show|about|think|figure out|decide|write down|find out|understand|learn|realise|realize|on|list) ..1 (what|who|how|which|the things|things) ..8 (and|or|vs|versus|from)? (what|who|how|why|where) _
- what (happened|went wrong) ..4 (is|was) (not|so|very|really|<awful>|wrong|no|never)
- why is beyond
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
  ],
};
