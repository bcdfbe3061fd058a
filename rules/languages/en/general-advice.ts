import type { ActPhrases, Examples } from '../../read/phrases';

/**
 * How one speaks who gives general advice: things as they usually are, an option added, someone close or something useful
 * named. Each sign is only a little more frequent in advice than elsewhere, so it takes three of them or so. Their weights
 * are those of a linear model over these very signs, rounded to tenths. The vetoes are what makes it a talk of two people:
 * the speaker, the past, today, the other's state.
 */
export const phrases: ActPhrases = {
  act: 'advising',
  mild: true,
  guards: ['banter', 'reported', 'question'],
  phrases: `
them = 0.3
(each|different|possible|local|etc|safe|small|food) = 0.9
(to|and|or) <act> (it|a|your|the|him|her|them|out) = 0.6
(he|she|they) (will|can|may|might|would|could) = 0.3
(is|are|be) <adv>? a? (great|good|fun|perfect|nice|better|best|important|helpful|useful|ok|okay|fine|safe|normal) = 0.9
(a|the|your) (kid|child|toddler|baby|teen|son|daughter|parent|parents|mom|mum|dad|husband|wife|friend|boss|partner|teacher|school) = 0.4
(always|usually|often|sometimes|generally|typically) = 0.3
(it will|will always|would always) = 0.3
(if|unless|once) (you|he|she|they|it|your|the|there|this|that|a) = 0.3
(can|could|may|might) = 0.2
i would = 0.6
(helps|helped|help|helpful|useful) = 0.4
(doctor|pediatrician|therapist|therapy|counselor|nurse|specialist|professional|psychologist|lawyer) = 0.2
(website*|app|apps|book|books|video*|online|card|cards|class|classes|course|courses|program*|group*) = 0.3
^ (a|an|some|any|something|anything) = 0.4
^ (or|plus|also) = 0.3
or = 0.5
^ <act> = 0.4
<act> (your|his|her|their) = 0.4
yourself = 0.5
your = 0.1
(offer*|provide*|allow|allows|require*) = 0.4
^ (then|also|instead|alternatively|maybe|perhaps|unless|once|next time|otherwise) = 0.4
<acting> (your|them|him|her|a) = 0.2
- (i|we) <adv>? (know|feel|wish|hope|think|understand|am|was|had|have|did|do|will|can|cannot|could|got|get|want|need|said|told|went|love|hate|thank|guess) ..12
- (am|was|were|been|had|did|got|went|came|said|told|let|says) <adv>? _ ..8
- you (feel|feeling|felt|seem|sound|must|were|had|said|did|mean|know|never|only|always|still|clearly) ..8
- (you|your|or|can|could|always|usually|if|would|once|unless|yourself) ..10 (i|me|my|us|our|we|mine|tonight|today|tomorrow|yesterday|<day>)
- (tonight|today|tomorrow|yesterday|my|our) ..10
- (sorry|sounds|wish|proud|glad|hope|understand|thank) ..8
- your _ (is|was|are|were|has|had|looks|sounds)
- <act> ..2 (me|us|you|i|we|he|she|they|god|so|see|my|myself|home|tonight|tomorrow)
- (i|we|they|you|who|people|kids|men|women|parents|<loved>) <adv>? (do|did|does|can|will|would) not
`,
};

export const examples: Examples = {
  yes: [
    'a good book, [or] a class at the community centre, usually works',
    'swimming [is good], and [your school] usually has a pool',
    'some days at [a different] school can help them',
  ],
  no: [
    'your mum is great',
    'we usually sleep in',
    'sorry about your dad',
    'your mum or my dad will usually help',
    'my boss is always fine, or he was today',
    'you said a class online is always good',
    'the book club is usually here',
    'my dad usually did the books if you asked',
  ],
};
