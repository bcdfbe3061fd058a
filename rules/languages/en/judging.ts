import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'judging',
  phrases: `
<youre> <adv>? (a|an|such a|being|acting|like a)? <very>? (a|an|such a|like a)? <very>? <judged>
(do not|stop|quit) <adv>? (be|being|acting)? <adv>? (so|such a|like a|a|all)? <very>? <judged>
(stop|quit) (making (everything|a scene)|playing the|acting like)
(<it>|what you (did|said)) (is|was) <adv>? (a|an)? <very>? (a|an)? (stupid|dumb|silly|ridiculous|pathetic|weak|wrong|mean|poor) (of you|thing to|decision|choice|move|excuse|attitude|mistake)
^ (pretty|bit|so|very|how|really) (stupid|childish|pathetic|silly)
why (did|do|would|have|could) not? you not? <adv>? (just|always|never|even|let|tell|say|leave|go|stay|do that|ask|wait|put up|make|speak|trust|marry|drink|call|stop|come|lie|send|get|take|give|quit|study|listen|block|report|answer|check|believe|start|try|care|bother|think it)
why (did|do|would|have) not you
why (on earth|the hell|the fuck) (did|would|do|are) you
why (are|were|must) you <adv>? (always|never|like this|crying|making|acting|being)
what (on earth|the hell)? (were|did) you <adv>? (thinking|expecting|expect|playing)
(what possessed you|who made you|only you could|call yourself a|serves you right|made your bed|grow up|get a grip|get real|get a life|man up|pull yourself together|sort yourself out|grow a (pair))
(what is wrong with|ashamed of|expected (better|more) (of|from)) (you|yourself)
what is your (problem|excuse|deal)
how (could|can) you
^ who <adv>? (does|walks|goes|leaves) ..6 (that|like that|over|at|to)
you (asked for|were asking for|had it coming|have only yourself|made your)
you (have no|do not have (a|any)) (right|reason|business|excuse) to
are you <adv>? (for real|kidding me|insane|mad|crazy|mental|blind|out of your mind)
you (should|could|ought to) <adv>? have (not|never|known|seen (it|that|this)|thought|listened|left|tried|told|said|stood|checked|asked|worked)
you (take|are taking|always take) <adv>? (everything|it|this|things) <adv>? (personally|seriously)
making (a|such a) (meal|scene|drama|mountain)
you (are|were) (wrong|crazy|mad|an idiot) to
you (never learn|need to (grow|get a grip)|sound (crazy|pathetic|ridiculous|desperate)|are not (even)? trying|give up too|let (people|everyone|him|her) walk|cry (over|about|at)|are <adv>? running (from|away))
your (attitude|excuse) (is|are|was)
(bit|little|way) (over the top|much) (do not you|is it not|$)
some (mother|father|friend|mum|dad|husband|wife|daughter|son) you
(most|so) <judged> person
- why (did|do) you not? (pick|choose|name|move|switch|use|go with)
- why do not you (come|join|stay|tell (me|us)|sit|try|call)
- you (could|should) have (seen|told me you|said hi|come|asked me) (his|her|it|the|to|that|for|if)
- are you (mad|angry) (at|with)
- <youre> (a|such a) <judged> (little|man|woman|cow|bitch|bastard)
acting like a <adv>? (child|kid|baby|victim|crazy)
(it|that) is (pathetic|ridiculous|embarrassing|stupid) how you
what did you think (would|was going to)
(bit of an|such an)? overreaction
(making|make) (a|such a)? <adv>? (big deal|mountain|drama) (out of|about|over)
why can not you (just|ever|be)
crying over (that|this|it|him)
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
