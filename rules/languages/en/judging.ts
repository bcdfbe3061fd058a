import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'judging',
  phrases: `
<youre> <adv>? (being|just being|acting|getting|sounding|so|such|way|a|such a|a bit|always|too|far too|way too|much too|really|just|acting like|behaving like|turning into)? <very>? (a|an|such a|like a|like an)? <very>? (overreacting|over reacting|overacting|overdramatic|dramatic|melodramatic|ridiculous|selfish|childish|immature|silly|stupid|pathetic|lazy|oversensitive|over sensitive|too sensitive|hypersensitive|so sensitive|unreasonable|irrational|paranoid|crazy|mental|insane|weak|soft|needy|clingy|naive|gullible|drama queen|attention seeker|attention seeking|spoiled|spoilt|spoiled brat|spoilt brat|ungrateful|hopeless|toxic|hysterical|exaggerating|milking it|making it up|making a scene|making a fuss|making excuses|imagining it|imagining things|blowing this|blowing it|pessimist|pessimistic|negative|so negative|emotional wreck|too emotional|so emotional|control freak|controlling|obsessed|obsessive|cruel|mean|cold|heartless|unfair|rude|bitter|jealous|stubborn|difficult|hypocritical|hypocrite|entitled|self centred|self centered|self absorbed|self pitying|embarrassing|embarrassment|disappointment|child|baby|big baby|princess|diva|snowflake|martyr|victim|doormat|pushover|loser|coward|cry baby|crybaby|burden|joke|terrible (mother|mum|mom|father|dad|friend|person|listener|wife|husband)|bad (mother|mum|mom|father|dad|friend|person|listener|wife|husband)|awful (mother|mum|mom|person|friend)|idiot about|impossible|unbearable|hard work|high maintenance|deluded|delusional|irresponsible|reckless|unprofessional|thoughtless|inconsiderate|insensitive|disrespectful|whiny|moody|grumpy|weird|psycho|fool|wimp|feeling sorry for yourself|wallowing|throwing a tantrum|sulking|overthinking|too much|too soft|too nice|too weak|dumb|careless|useless)
(do not|dont|stop|quit|can you stop|no need to) <adv>? (be|being|acting|act|get) <adv>? (so|such|such a|like|like a|a|all)? <very>? (silly|dramatic|ridiculous|sensitive|stupid|childish|soft|daft|difficult|negative|naive|selfish|a baby|baby|drama queen|child|wimp|weak|emotional|paranoid|needy|lazy|pathetic|hysterical|a victim|victim|martyr|martyr|mardy|overdramatic|melodramatic|unreasonable|crazy|pessimistic|a drama queen|immature|princess)
(stop|quit) <adv>? (overreacting|exaggerating|feeling sorry for yourself|whining|whinging|moaning|making (a|excuses|such|everything|it|a scene)|playing the|acting like|your (whining|moaning|nonsense)|being so|attention seeking|sulking|wallowing|overthinking|snivelling|blubbing|pitying)
(that|this|it|which|what you (did|said)|how you) (is|was) <adv>? (such|so|really|just|a|an|such a|pretty|incredibly)? <very>? (a|an)? <very>? (stupid|dumb|selfish|silly|ridiculous|pathetic|childish|irresponsible|idiotic|naive|weak|cowardly|cruel|reckless|foolish|immature|crazy|insane|mean|low|out of order|unfair|lazy|terrible|bad|daft|unprofessional|rude|thoughtless|disgusting|poor|appalling|shameful|your own doing) (of you|thing to (do|say)|idea of yours|thing you did|decision|choice|move|excuse|attitude|mistake|from you|behaviour|reaction|way to|to be honest you|even for you|judgement)
(how|so|bit|very|pretty|really|quite) (stupid|dumb|selfish|silly|childish|irresponsible|naive|ungrateful|immature|pathetic|stupid|dramatic) (of you|can you (be|get)|are you|could you be|do you have to be)
why (did|do|would|could|have|are|were|can|is it|must|does it) (not)? (you) (not)? <adv>? (always|never|not|even|just|have to|let|tell|say|leave|go|stay|do that|do it|ask|wait|keep|think you|think it|do|call|put up|take|make|talk|speak|go back|be|stand|come to|listen|see|text|sleep|lie|quit|give|check|stop|get|trust|marry|care|drink|start|like this|so|being|acting|still|bother|expect|in that|buy|spend|choose|believe|study|look|cry|crying|pick|block|report|try|break|answer|want him|bring|mention|open|lend|sign|drive) = 0.8
why (did|do|would|have|could) not you <adv>? (just|ever|simply|tell|say|ask|call|leave|stop|think|speak|come|listen|study|try harder|go|do|stand|see|check|stay|report|block|get|know|say|let|be|grow|take|learn|start|keep|wait|come to|mention|open)
why did you (not)? <adv>? _
(what|who|how) (were|was|are|the hell were|on earth were|the fuck were|did|do|is) (you|u) (thinking|expect|expecting|playing at|doing with|like|on|think would happen|think was going|think you are|even thinking|crying for|complaining about|so upset about|moaning about|go and|get yourself|manage to)
what (is|was) (wrong|your problem|the matter) with (you|u) 
what is (your|ur) (problem|excuse|deal)
how (could|can|did) you <adv>? (be|let|not|do|say|forget|think|miss|believe|fall|trust|even|leave|stay|go|allow|treat|possibly|put up|get) <adv>? (so|such|that|this|him|her|it|know|see|me|yourself|about|for|back|there|stupid|be|have|with|naive|say|to)
who (does|says|acts|cries|gets|behaves|even|would) <adv>? (that|like that|over|about|does|upset|says|cares|do that)
(grow up|get a grip|pull yourself together|get your act together|get real|act your age|wind your neck in|have some (self respect|dignity|backbone)|grow a (pair|backbone|spine)|get a life|get a hold of yourself|sort yourself out|behave yourself|learn to (cope|deal|stand|say)|be a man|big girls|boys do not cry|put your big|toughen up|man up) 
(serves|served) you right
you (asked for|were asking for|had it coming|brought|wanted) (it|this|that) <adv>? (coming|on yourself|upon yourself|really|$|now|so)
(shame on you|you should be ashamed|you ought to be ashamed|ashamed of yourself|disappointed in you|embarrassed for you|expected (better|more) (of|from) you|thought better of you|you disappoint me|you have let yourself down)
you (have no|do not have (a|any)|have not got a|had no|are not in a position|have no business) <adv>? (right|reason|business|excuse|grounds|cause) (to|being|for)
are you (serious|for real|kidding|kidding me|stupid|insane|mad|crazy|mental|dumb|thick|blind|deaf|delusional|out of your mind|off your head|actually (crying|serious)|seriously|having a laugh|really (crying|this|going to cry|that)|that (stupid|naive|dense|thick)|twelve|12|five)
you (should|could|ought to|need to) <adv>? (have)? (known (better)?|never have|not have <adv>? (done|let|gone|said|told|gone back|trusted|married|sent|drunk|been|quit|stayed|started|given|lent|believed|left|bought|signed)|seen it coming|thought (of|about) that|thought twice|have (more|some) (respect|self)|be ashamed|left (years|ages|long|him|sooner)|tried harder|studied|listened|asked|stayed|worked harder|been more careful|done (it|that|this|more)|told (him|her|me|them|someone)|said something|said no|spoken up) 
(you take|you are taking|you always take|you make|you are making|you are reading|you turn|you blow) <adv>? (everything|it|this|things|that) <adv>? (so|too|way)? (personally|seriously|a drama|about you|all about|too much|into a|bigger|out of|sound worse|into it|far)
(making|make) a (mountain|meal|scene|song and dance|fuss|drama) (out|of|about|over)
you (are|were) (wrong|silly|stupid|crazy|mad|an idiot|mental|daft|foolish) to (feel|think|be|go|let|stay|trust|believe|want|worry|cry|take|leave|say|expect)
(nobody|no one) (likes|wants|feels sorry for) (a (whiner|crybaby|moaner|victim|quitter)|to hear you)
(you|u) (never learn|need to grow up|need to get a grip|need a reality check|need thicker skin|need to toughen|have issues|have changed|have really changed|have only yourself|sound (crazy|pathetic|ridiculous|like a child|insane|mental|desperate|ungrateful)|look (pathetic|ridiculous|desperate)|are not trying|do not even try|are not (even)? trying|do not try hard|clearly do not|give up too|let (people|everyone|him|her|them) walk|cry (over|about|at) (everything|anything|nothing)|complain about everything|can not handle|choose to|chose this|made your bed|could not even|can not even)
made your (own)? bed
(typical|classic) (you|behaviour)
(your|that) (attitude|behaviour|behavior|reaction|tone|excuse|choices|decision) (is|are|was|stinks|sucks|needs) <very>? (pathetic|ridiculous|childish|disgusting|terrible|the problem|a joke|awful|wrong|over the top|unacceptable|lame|poor|to change|stupid|$)
(bit|little|way|so|very) (over the top|much|dramatic|extreme) (do not you think|is it not|are we|no|you think|$) = 0.7
(really|seriously) (crying|upset|sad|angry|mad|worried|complaining) (about|over) (that|this|a|it|him) = 0.8
some (mother|father|friend|mum|dad|husband|wife|daughter|son) you are
call yourself a

- why did you (not)? (pick|choose|name|call it|move|switch|use|merge|put|go with) .. (name|colour|branch|red|blue|brand|font|file|version|library)
- why (do|did|are|would|does) you <adv>? (think|feel|believe|suppose|say that|ask|wonder|blame|like|need|love|reckon|worry)
- why do not you (come|join|stay|come over|come round|tell me|tell us|show|and|sit)
- you (could|should) have (a|some|been there|seen|told me you|mine|it|the|said hi|come)
- how (could|can|did) you (sleep|feel|manage|get (there|here|that|it)|know|make|not (like|love))
- <youre> <very>? (mean|crazy|bad|mad|mental|insane|cruel|silly) 😂
- (crazy|insane|mad|mental|weird) (good|talented|busy|hours|traffic|about)
- what are you like
- not <adv>? (being)? <very>? (a|an)? (overreacting|silly|stupid|weak|crazy|dramatic|selfish|burden|failure|pathetic|bad|weird|lazy|too)
- are you (mad|angry) (at|with)
- are you serious $
- i (am|was|feel)
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
