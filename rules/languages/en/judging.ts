import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'judging',
  phrases: `
<youre> <adv>? (a|an|such a|being|acting|like a)? <very>? (a|an|such a|like a)? <very>? <judged>
(do not|stop|quit) <adv>? (be|being|acting) <adv>? (so|such a|like a|a|all)? <very>? <judged>
(stop|quit) (overreacting|exaggerating|feeling sorry for yourself|whining|whinging|moaning|making (excuses|everything|a scene)|playing the|acting like|attention seeking|wallowing|being so)
(<it>|what you (did|said)) (is|was) <adv>? (a|an)? <very>? (a|an)? (stupid|dumb|selfish|silly|ridiculous|pathetic|childish|irresponsible|idiotic|naive|weak|cowardly|reckless|foolish|immature|lazy|daft|unprofessional) (of you|thing to|decision|choice|move|excuse|attitude|mistake|behaviour)
(<it>|what) (is|was) (wrong|bad|poor|terrible|low|mean|unfair|cruel|a bit much) of you
(how|so|bit) (stupid|dumb|selfish|silly|childish|irresponsible|naive|ungrateful|immature|dramatic) (of you|can you|are you|could you)
why (did|do|would|have|could|had) (not)? you (not)? <adv>? (just|always|never|even|let|tell|say|leave|go back|stay|do that|ask|wait|put up|make|speak|trust|marry|drink|like this|still|call|stop|come|think it|lie|send|get|take|give|quit|study|listen|block|report|answer|see|check|believe|start|try|care|bother) 
why (did|do|would|have) not you
why (are|were|must) you <adv>? (always|never|so|being|like this|such|still|crying|making|even|acting)
what were you <adv>? (thinking|expecting|playing)
what did you <adv>? expect
(what is wrong with|whats the matter with|ashamed of|disappointed in|embarrassed for|think less of|expected (better|more) (of|from)|thought better of) (you|yourself)
(what is|whats) your (problem|excuse|deal)
how (could|can) you <adv>? (be|let|not|do|say|forget|fall|trust|even|leave|stay|allow) 
who <adv>? (does|acts|cries|gets upset) (that|like that|over)
(grow up|get a grip|pull yourself together|get your act together|get real|act your age|grow a (pair|backbone|spine)|get a life|sort yourself out|man up|be a man|made your bed|song and dance|a mountain out|get used to it|make everything about)
(serves|served) you right
you (asked for|were asking for|had it coming|brought (it|this|that) on|have only yourself)
shame on you
you (have no|do not have (a|any)|have not got a) (right|reason|business|excuse) to
are you <adv>? (for real|kidding me|insane|mad|crazy|mental|blind|delusional|out of your mind|actually crying|having a laugh|five|that)
you (should|could|ought to) <adv>? have (not|never|known|seen (it|that|this)|thought|listened|left|tried|studied|told|said|stood|checked|asked|come|stayed|worked) 
you (take|are taking|always take|are reading) <adv>? (everything|it|this|things) <adv>? (personally|seriously|too)
(making|make) a (meal|scene|fuss|drama) (out|of|about|over)
you (are|were) (wrong|crazy|mad|an idiot) to
you (never learn|need to (grow|get a grip|toughen)|need thicker|need a reality|have (really)? changed|sound (crazy|pathetic|ridiculous|mental|desperate|ungrateful)|are not (even)? trying|do not even try|give up too|complain about|let (people|everyone|him|her) walk|cry (over|about|at) (everything|anything|nothing)|can not handle|chose this) 
(your) (attitude|behaviour|reaction|tone|excuse|choices|excuses) (is|are|was|stinks|sucks)
(bit|little|way) (over the top|much|dramatic|extreme) (do not you|is it not|$)
(really|seriously) (crying|upset|sad|angry) (about|over)
why (on earth|the hell|the fuck|in god) (did|would|do|are) you
what possessed you
only you (could|would)
^ (pretty|bit|so|very|how|really) (childish|immature|selfish|pathetic|irresponsible|naive|ungrateful|unprofessional)
you are <adv>? running (from|away)
you are (way|far|much)? too (sensitive|emotional|soft|nice|weak|negative)
some (mother|father|friend|mum|dad|husband|wife|daughter|son) you
call yourself a
- why (do|did|are|would) you <adv>? (think|feel|believe|suppose|ask|wonder|blame|need|like)
- why (did|do) you (not)? (pick|choose|name|move|switch|use|merge|go with) 
- why do not you (come|join|stay|tell (me|us)|sit|try|call)
- you (could|should) have (seen|told me you|said hi|come|asked me) (his|her|it|the|to|that|for|if)
- how (could|can) you (sleep|manage|not (like|love)|get (there|that))
- not <adv>? (being)? <very>? (a|an)? <judged>
- are you (mad|angry) (at|with)
- <youre> (a|such a) <judged> (little|man|woman|cow|bitch|bastard|excuse)
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
