import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'judging',
  phrases: `
<youre> <adv>? (a|an|such a|being|acting|like a)? <very>? (a|an|such a|like a)? <very>? <judged>
(do not|stop|quit) <adv>? (be|being|acting)? <adv>? (so|such a|like a|a|all)? <very>? <judged>
(stop|quit) (exaggerating|feeling sorry for yourself|whin*|moan*|making (excuses|everything|a scene)|playing the|acting like|wallowing)
(<it>|what you (did|said)) (is|was) <adv>? (a|an)? <very>? (a|an)? (stupid|dumb|selfish|silly|ridiculous|pathetic|childish|irresponsible|idiotic|naive|weak|cowardly|reckless|foolish|immature|lazy|daft|wrong|mean|cruel|poor) (of you|thing to|decision|choice|move|excuse|attitude|mistake|behaviour)
^ (pretty|bit|so|very|how|really) (stupid|childish|immature|selfish|pathetic|irresponsible|naive|ungrateful|unprofessional|silly)
why (did|do|would|have|could) not? you not? <adv>? (just|always|never|even|let|tell|say|leave|go|stay|do that|ask|wait|put up|make|speak|trust|marry|drink|call|stop|come|lie|send|get|take|give|quit|study|listen|block|report|answer|check|believe|start|try|care|bother|think it)
why (did|do|would|have) not you
why (on earth|the hell|the fuck) (did|would|do|are) you
why (are|were|must) you <adv>? (always|never|like this|crying|making|acting|being)
what (on earth|the hell)? (were|did) you <adv>? (thinking|expecting|expect|playing)
(what possessed you|who made you|only you could|call yourself a|shame on you|serves you right|made your bed|song and dance|act your age|grow up|get a grip|get real|get a life|man up|pull yourself together|get your act together|sort yourself out|grow a (pair|backbone|spine))
(what is wrong with|ashamed of|disappointed in|embarrassed for|expected (better|more) (of|from)) (you|yourself)
what is your (problem|excuse|deal)
how (could|can) you
^ who <adv>? (does|acts|cries|walks|goes|leaves|sends) ..6 (that|like that|over|at|to)
you (asked for|were asking for|had it coming|have only yourself|made your)
you (have no|do not have (a|any)) (right|reason|business|excuse) to
are you <adv>? (for real|kidding me|insane|mad|crazy|mental|blind|delusional|out of your mind|having a laugh)
you (should|could|ought to) <adv>? have (not|never|known|seen (it|that|this)|thought|listened|left|tried|studied|told|said|stood|checked|asked|worked)
you (take|are taking|always take) <adv>? (everything|it|this|things) <adv>? (personally|seriously)
making (a|such a) (meal|scene|fuss|drama|mountain)
you (are|were) (wrong|crazy|mad|an idiot) to
you (never learn|need to (grow|get a grip|toughen)|need thicker|sound (crazy|pathetic|ridiculous|desperate|ungrateful)|are not (even)? trying|give up too|let (people|everyone|him|her) walk|cry (over|about|at)|chose this|are <adv>? running (from|away))
your (attitude|behaviour|reaction|tone|excuse|choices|excuses) (is|are|was|stinks)
(bit|little|way) (over the top|much|dramatic|extreme) (do not you|is it not|$)
some (mother|father|friend|mum|dad|husband|wife|daughter|son) you
(most|so) <judged> person
- why (did|do|would) not you (use|add|pick|choose|name|move|switch|merge|reuse|rename|go with)
- why (did|do) you not? (pick|choose|name|move|switch|use|merge|go with)
- why do not you (come|join|stay|tell (me|us)|sit|try|call)
- you (could|should) have (seen|told me you|said hi|come|asked me) (his|her|it|the|to|that|for|if)
- are you (mad|angry) (at|with)
- do not be silly
- what did you expect <it> to
- <youre> (a|such a) <judged> (little|man|woman|cow|bitch|bastard)
acting like a <adv>? (child|kid|baby|teenager|victim|crazy)
(it|that) is (pathetic|ridiculous|embarrassing|stupid) how you
what did you think (would|was going to)
(bit of an|such an)? overreaction
(making|make) (a|such a)? <adv>? (big deal|mountain|drama|fuss) (out of|about|over)
why can not you (just|ever|be)
crying over (that|this|it|him)
^ who even
(that|it|this) was <adv>? (dumb|stupid|silly|selfish|pathetic|childish|reckless) $
only (an idiot|a fool|an idiot like you) would
you have always been <adv>? (too|a bit|so)? <judged>
you always (overreact|exaggerate|complain|whine|moan|cry)
<it> is <so> (immature|childish|selfish|pathetic|petty|irresponsible|ungrateful)
let yourself go
what kind of (mother|father|mum|dad|parent|person|friend|idiot|man|woman|husband|wife|daughter|son)
too old (for|to be)
you sound (like a|so) <very>? (broken record|negative|bitter|crazy|child|<judged>)
`,
  guards: ['negation', 'reported', 'banter'],
};

export const examples: Examples = {
  yes: [
    "[you're overreacting]",
    '[dont be so dramatic]',
    '[that was stupid of you]',
    "[why didn't you just tell] him",
    '[what were you thinking]',
    '[grow up]',
    '[you are being ridiculous] again',
    '[how could you be so] naive',
    '[pull yourself together]',
    '[serves you right]',
    '[you should have known better]',
    '[what is wrong with you]',
  ],
  no: [
    'that film was stupid',
    "you're not overreacting",
    'why do you think he left',
    'you should have seen it, lovely',
    'she said i was overreacting',
    'what a silly dog',
    'why did you go with the blue font',
    'youre mental 😂😂 love you',
    'i was being stupid, sorry',
    'grow tomatoes on the balcony',
    'are you mad at me',
    'what were you up to yesterday',
  ],
};
