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
(is|are|be) <adv>? a? (great|good|fun|perfect|nice|better|best|important|helpful|useful|ok|okay|fine|safe|normal) = 0.4
(a|the|your) (kid|child|toddler|baby|teen|son|daughter|parent|parents|mom|mum|dad|husband|wife|friend|boss|partner|teacher|school) = 0.4
(always|usually|often|sometimes|generally|typically) = 0.6
(it will|will always|would always) = 0.4
(if|unless|once) (you|he|she|they|it|your|the|there|this|that|a) = 0.2
(can|could|may|might) = 0.2
i would = 0.6
(helps|helped|help|helpful|useful) = 0.3
(doctor|pediatrician|therapist|therapy|counselor|nurse|specialist|professional|psychologist|lawyer) = 0.3
(website*|app|apps|book|books|video*|online|card|cards|class|classes|course|courses|program*|group*) = 0.5
^ (a|an|some|any|something|anything) = 0.4
^ (or|plus|also) = 0.2
or = 0.2
^ <act> = 0.5
<act> (your|his|her|their) = 0.3
yourself = 0.4
your = 0.1
you = 0.2
worth (it|the|a) = 0.5
also ..2 (helps|helped) = 0.5
(every|per|each) (day|night|week|month|morning) = 0.4
(offer*|provide*|allow*|require*) = 0.5
^ (then|also|instead|alternatively|maybe|perhaps|unless|once|next time|otherwise) = 0.3
<acting> (your|them|him|her|a) = 0.4
is (key|important|essential|normal|huge|vital) = 0.4
- (i|we) <adv>? (know|feel|wish|hope|think|understand|am|was|had|have|did|do|will|can|cannot|could|got|get|want|need|said|told|went|love|hate|thank|guess) ..12
- (am|was|were|been|had|did|got|went|came|said|told|let|says) <adv>? _ ..8
- you (feel|feeling|felt|seem|sound|must|were|had|said|did|mean|know|never|only) ..8
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
    'a good [book], [or a class] at the community centre, [always] works',
    'swimming [is good], and [your school] [usually] has a pool',
  ],
  no: [
    'your mum is great',
    'we usually sleep in',
    'sorry about your dad',
    'your mum or my dad will usually help',
    'my boss is always fine, or he was today',
    'you said a class online is always good',
    'my dad usually did the books if you asked',
  ],
};
