import type { ActPhrases, Examples } from '../../read/phrases';

/** Verbs that, where a sentence begins with them, mostly tell someone what to do. */
const everyday = '<act>';

/** Verbs that hardly begin a sentence for anything else. */
const verbs =
  'acknowledge|search|approach|encourage|pick|wear|hang|hold|remind|teach|practice|practise|save|spend|pack|visit|offer|invite|add|remove|turn|follow|trust|respect|remember|limit|build|choose|breathe|study|schedule|document|treat|feed|request|negotiate|decide|seek|sell|hire|refuse|establish|prepare|praise|reward|distract|redirect|skip|push|reach|grab|switch|allow|realize|realise|mention|clean|wash|enforce|involve|provide|reassure|confront|reconsider|prioritise|prioritize|hug|journal|exercise|meditate|volunteer|enrol|enroll|communicate|research|carry|create|develop|discuss|drive|ensure|include|invest|open|pay|pursue|receive|replace|sell|send|share|throw|watch';

/** Everyday verbs that take anything after them. */
const plain =
  'ask|avoid|bring|buy|consider|eat|explain|find|get|give|go|join|keep|learn|make|put|read|sit|speak|start|stop|take|tell|try|use|wait|write|talk|leave|check|think|move|set|focus|cut|change|become|begin|expect|figure|forget|grow|listen|worry';

/**
 * The lines with a weight are slight: each is only a little more frequent in advice than elsewhere (a general statement, an
 * option added, someone close named, a thing or a professional recommended). It takes three of them or so. Their weights are
 * those of a linear model over these very signs, rounded to tenths.
 */
export const phrases: ActPhrases = {
  act: 'advising',
  mild: true,
  guards: ['banter', 'reported'],
  phrases: `
^ (${verbs}) _
^ (${plain}) _
^ (${everyday}) (a|an|your|some|them|his|their|him|her|it|to|up|out|off|into|about|for|in|on|with|how|what|that|if|<acting>) _
^ (do not|never) (${verbs}|<act>) <obj> _
(and|or|then) (${verbs}|${everyday}) <obj>
i would <adv>? <adv>? not? (${verbs}|${everyday}) (<obj>|in|if)
(highly|strongly|would|can) (recommend|suggest)
(just|simply|definitely) (${verbs}|${everyday}) (a|an|your|the|them|her|him|it|with|to|on|up|out|for|in)
you (just)? (need|have) to ..1 (calm|relax|${verbs}|${everyday})
you (may|might|could|would) ..1 (need|want|have|benefit|be better|be able|feel better|consider|try|find)
you will <adv>? (need|want) to
it (is|would be|might be|could be|may be) <adv>? (important|best|good|helpful|nice|wise|worth|useful|great|better) (to|that you|for you to|if you)
(did|have|can|could|would|will) you <adv>? (talk*|speak|spoken|ask|asked|tell|told|try|tried|express*|discuss*|consider) (about|to|with|it|your|him|them|a|<acting>|<my>)
(do you think|maybe|perhaps) (you|if you) ..1 (could|can|should|need|would|might)
(is there|are there) (anyone|someone|anything|something|any|a|other) ..2 you (can|could|would)
(maybe|perhaps) (it is|it would be|a|try|there is)
i think (you|it) (should|would|could|might|need)
(keep|stay) (your head|working|trying|going|pushing|focused|positive|at it|calm)
there is (nothing|no) (wrong|shame) ..1 with
^ be (honest|patient|consistent|careful|kind|firm|prepared|aware|yourself|open|clear|polite|gentle|ready|realistic|present|specific|respectful|nice)
^ do (it|your|what|some|whatever|research|things)
(is|are|be) <adv>? a? (great|good|fun|perfect|nice|better|best|important|helpful|useful|ok|okay|fine|safe|normal) = 0.4
(a|the|your) (kid|child|toddler|baby|teen|son|daughter|parent|parents|mom|mum|dad|husband|wife|friend|boss|partner|teacher|school) = 0.5
(always|usually|often|sometimes|generally|typically) = 0.5
(it will|will always|would always) = 0.4
(if|unless|once) (you|he|she|they|it|your|the|there|this|that|a) = 0.2
(can|could|may|might) = 0.3
i would = 0.2
(helps|helped|help|helpful|useful) = 0.2
(doctor|pediatrician|therapist|therapy|counselor|nurse|specialist|professional|psychologist|lawyer) = 0.3
(website*|app|apps|book|books|video*|online|card|cards|class|classes|course|courses|program*|group*) = 0.5
^ (a|an|some|any|something|anything) = 0.4
^ (or|plus|also) = 0.5
or = 0.3
^ <act> = 0.5
<act> (your|his|her|their) = 0.4
yourself = 0.5
your = 0.3
you = 0.2
(offer*|provide*|allow*|require*) = 0.3
(and|or|then) <act> = 0.1
- (i|we) <adv>? (know|feel|wish|hope|think|understand|am|was|had|have|did) ..3
- (sorry|sounds|wish|proud|glad|hope|understand) ..4
- (can|could) (be like|see|understand|imagine|say|relate|hear|feel|only)
- your _ (is|was|are|were|has|had|looks|sounds)
- you (feel|feeling|felt|seem|sound|must|were|had|said|mean|know|are)
- (to|i|we|they|people|who|that|which|he|she|it) (also|just|still|really|actually|then|now|always|like) (${verbs}|${everyday})
- (i|we|they|you|who|people|kids|men|women|parents|<loved>) <adv>? (do|did|does|can|will|would) not
- (${verbs}|${everyday}) ..2 (me|us|you|i|we|he|she|they|god|so|see|u|my|myself|photos|pics|home|milk|tonight|tomorrow)
- we .. (${everyday})
- (grow up|(go|get) (to hell|lost|stuffed|fuck*|screw*|real|away|a (life|grip)|over (it|yourself)))
- (think|thinking|take|leave|let) (of|it|your time)
- (say|tell|give|send) (hi|hello|love|my|the (kids|family|boys|girls|team|others)|(them|him|her|everyone) (i|we))
- (look|looks) (forward|like|who|what)
- (be|see|talk|speak|have|get|take|keep|stay|let) (there|back|soon|care|later|right|safe|strong|warm|fun|home|to|in touch|a (good|great|nice|lovely|safe|look|picture)|us|it up)
- (${verbs}|${everyday}|can|could|meet|show|record|play|plan|close|hope|welcome|run|rent|dress|fire|cook|sign|step) (is|was|are|were|has|had|at|in|will|does|you|i|we|they|he|she|been|being|done|got|day|time|hours)
- i <adv>? (${verbs}|${everyday})
- (can|could|will|shall|do|did|to|not|would) (i|we) <adv>? (${verbs}|${everyday})
`,
};

export const examples: Examples = {
  yes: [
    '[acknowledge that] it is hard, and rest',
    '[give them some] space',
    '[encourage her] to rest',
    'sleep well and [pick your] battles',
    '[is there anyone else you could] lean on',
    '[have you talked to] her about it',
    '[it would be good to] write things down',
    '[keep your head] up and go on',
    '[grow tomatoes] on the balcony, it calms you',
    '[be honest] with her about the money',
    '[or a class] at the community centre',
    'swimming [is good], and [your school] [usually] has a pool',
  ],
  no: [
    'call me when you land',
    'tell me everything',
    'we talk every day',
    'give my love to your mum',
    'look who is here',
    'see you there at eight',
    'say hi to tom',
    'think of it as a game',
    'i tell her everything',
    'take your time, no rush',
    'get lost',
    'they just read about it',
    'i just talk to the cat',
    'your mum is great',
    'we usually sleep in',
    'sorry about your dad',
  ],
};
