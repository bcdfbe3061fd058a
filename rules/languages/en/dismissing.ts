import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'dismissing',
  phrases: `
^ (so|and) ?$
^ (not|do not) <adv>? (care|bothered)
^ (whatever|so what|who cares|who asked|meh|yawn|boring|big deal|cool story|tough|tough luck|tough shit|cry me a river|boo hoo|blah|blah blah|good for you|ok and|your point|next|ok boomer|not interested|yeah yeah|moving on) $
^ whatever (dude|mate|bro|man|then|you say)
(who|nobody|no one|as if i) <adv>? (cares|asked|gives a)
i <adv>? (do not|could not|can not) <adv>? (care|give a|care less|be (bothered|arsed)|have time for (this|that|your)|want to (hear|know|talk about|listen)|need to (hear|know)|deal with (this|you|your))
not (my|our) (problem|business|issue|concern|circus)
<it> <is> <adv>? (your|a you) <adv>? (own)? problem
(your problem not|deal with it|get over yourself|sort it out yourself|tell someone who cares|drop it|give it a rest|can we not|change the subject|talk about something else|enough about|not (this|that) again|here we go again|spare me|save it|bore off|go cry|too much drama|none of my business|leave me out|end of story|old news|heard it (all)? before|not now (with|please|$))
^ (anyway|anyways|moving on|right|ok|lol|cool|nice) <adv>? (did you|do you (want|know|have)|have you seen|what are you|are you (coming|watching)|guess what|so about|enough|on another note)
^ (anyway|anyways) (did|do|have|what|are|how|who|when|can|so|look|you)
(are|is) (you|this) <adv>? (done|finished|still on|going on about) <adv>? (now|yet|with|about)? ?$
if you say so
(got|have|not got|no) <adv>? (better|bigger|more important)? (things to do|fish to fry|time for (this|your|that)|problems of my own)
(stop|quit) (bothering|boring|going on|banging on)
<it> is <adv>? (boring|tedious|depressing me|killing the mood|a buzzkill|a downer|getting old)
(can|could|shall) we <adv>? talk about (something|anything)
(how|why) is that my
- whatever (you (like|want|need|fancy|prefer)|happens|it takes|works|is)
- who (cares|asked) (for|about|you to)
- i do not care (which|where|what (we|film|time)|if (it|we)|how (long|late|much|far)|about the (rain|money|mess))
- (anyway (i|we)|next (week|year|time|month)|boring (a|the))
are you done (now)? ?$
(can not|can we not|let us not|not) <adv>? (deal with|do|have|discuss) (this|that|it) (right now|now|today|tonight|again)
ok and ?$
not in the mood
you again
what do you want me to do
`,
  guards: ['reported', 'banter'],
};

export const examples: Examples = {
  yes: [
    '[whatever]',
    '[so what]',
    '[not my problem]',
    '[who cares]',
    '[i dont care about] your ex',
    '[anyway did] you see the match',
    '[cry me a river]',
    '[not this again]',
    '[can we talk about anything] else',
    '[deal with it]',
  ],
  no: [
    'whatever you like!',
    'anyway i better get going, love you',
    'i dont care which film we see',
    'who cares for the dog when you travel?',
    'see you next week',
    'whatever happens i am here',
    'boring a hole in the wall as we speak',
    'can we talk about this tonight',
    'so it is at 8',
    'and then we went home',
  ],
};
