import type { ActPhrases, Examples } from '../../read/phrases';
import { noAdvice } from './advising';

/** Verbs that, where a sentence begins with them, mostly tell someone what to do. */
const everyday = '<act>';

/** Verbs that hardly begin a sentence for anything else. */
const verbs =
  'acknowledge|pick|lower|verify|restart|rinse|soak|apply|search|approach|encourage|remind|teach|practice|visit|invite|add|remove|follow|respect|choose|breathe|study|document|seek|hire|refuse|prepare|reach|switch|exercise|meditate|volunteer|discuss|pursue|replace';

/** Everyday verbs that take anything after them. */
const plain =
  'ask|avoid|buy|consider|eat|explain|find|get|give|join|keep|learn|make|speak|start|stop|take|tell|try|use|write|talk|leave|check|move|focus|change|become|begin|figure|grow';

/** Imperatives, and other words that mostly advise but are too slight for a hint. */
export const phrases: ActPhrases = {
  act: 'advising',
  mild: true,
  guards: ['banter', 'reported', 'question'],
  phrases: `
^ (acknowledge|remind|prepare|reach|encourage|choose|breathe|apply|seek|invite|add|remove|teach|discuss) _ _
^ (${verbs}) (a|an|your|some|them|his|their|him|her|it|to|up|out|off|into|for|in|on|with|how|what|that|everything|all) _
^ (${plain}) _ _
^ (${everyday}) (a|an|your|some|them|his|their|him|her|it|to|up|out|off|into|about|for|in|on|with|how|what|that|if|<acting>) _ _
^ (save|spend|pack|pay|feed|clean|wash|grab|wear|share|remember|mention|pop|send) (a|an|your|some|them|to|that|for|with) _ _ _
^ (do not|never) (${verbs}|<act>) <obj> _
(and|or|then) (${verbs}|${everyday}) <obj> _ _
(just|simply|definitely) (${verbs}|${everyday}) (a|an|your|the|them|her|him|it|with|to|on|up|out|for|in)
+ you (just)? (need|have) to ..1 (calm|relax|${verbs}|${everyday})
you (may|might|could|would) <adv>? (need|want|benefit|be better|be able|feel better|consider|try|find)
+ (did|have|can|could|would|will) you <adv>? (talk*|speak|spoken|ask|asked|tell|told|try|tried|express*|discuss*|consider) (about|to|with|it|your|him|them|a|<acting>|<my>)
+ (is there|are there) (anyone|someone|anything|something|any|a|other) ..2 you (can|could|would)
(keep|stay) (your head|working|trying|going|pushing|focused|positive|at it|calm)
^ be (honest|patient|consistent|careful|kind|firm|prepared|aware|yourself|open|clear|polite|gentle|ready|realistic|present|specific|respectful|nice)
^ go (do|elsewhere|see|get|ask|find|buy)
^ (put|bin|plant|charge|open|ice|raise|sack|update|reset|book|count to|steer clear of|warm up|hold) (it|this|that|them|your|a|some|more|less|him|her)
^ do (it|your|what|some|whatever|research|things)
- (i|we) <adv>? (know|feel|wish|hope|think|understand|am|was|had|have|did) ..3
- (${noAdvice}|say that)
- _ the (bins|table|telly|kettle|door|light|lights|oven|alarm|washing|dishes|milk|shopping|dog|kids)
- (dump|put|leave|write|stay|sit|keep|let|bring|give) ..4 (here|near|close|handy|on|up)
- (to|i|we|they|you|people|who|that|which|he|she|it) (also|still|really|actually|then|now|always|like) (${verbs}|${everyday})
- (to|i|we|they|people|who|that|which|he|she|it) just (${verbs}|${everyday})
- <act> ..6 please
- ^ (<act>|bring|wear) the _ $
- (${verbs}|${everyday}) ..2 (me|us|you|i|we|he|she|they|god|so|see|u|my|myself|photos|pics|home|milk|tonight|tomorrow)
- (think|thinking|take|leave|let) (of|it (easy|in|from|out|with|to|go|all)|it $|your time|as <adv>? _ as|all the)
- ^ (just|try to|please)? (start|begin|tell|take|go|keep|talk|carry) (it|me)? (from|at|with|back|on|ahead|right ahead|talking|slow|slowly|over)? (the)? (top|beginning|start|outset|bad bits|long version|$)
- <act> ..4 (whenever|at (2|3|4|5|6|7|8|six|seven|eight|half)|any (time|hour|day)|anytime|when you (land|get)|<day>)
- (be|see|talk|speak|have|get|take|keep|stay|let) (there|back|soon|care|later|right|safe|strong|warm|fun|home|to|in touch|a (good|great|nice|lovely|safe|look|picture)|us|it up)
- (${verbs}|${everyday}|can|could|meet|show|record|play|plan|close|hope|welcome|run|rent|dress|fire|cook|sign|step) (is|was|are|were|has|had|at|in|will|does|you|i|we|they|he|she|been|being|done|got|day|time|hours)
`,
};

export const examples: Examples = {
  yes: [
    '[acknowledge that] it is hard, and rest',
    '[encourage her] to rest',
    '[is there anyone else you could] lean on',
    '[save some money] for the winter first',
    '[never drink] on an empty stomach there',
    '[ask them if there] is a form',
    '[encourage them to] paint',
  ],
  no: [
    'call me when you land',
    'we talk every day',
    'look who is here',
    'say hi to tom',
    'i tell her everything',
    'get lost',
    'my brother just put the telly on',
    'wait, go back',
    'get the ball',
    'i just talk to the cat',
    'trust the process, they say',
    'leave your coat on the chair please',
    'lower back is killing me',
    'buy milk',
  ],
};
