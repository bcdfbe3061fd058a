import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'dismissing',
  phrases: `
^ (whatever|whatevs|whatevz|meh|yawn|boring|pfft|next|tldr|big deal|so what|who cares|who asked|and|so|cool story|tough|tough luck|tough shit|cry me a river|big whoop|boo hoo|boohoo|blah|blah blah|blah blah blah|good for you|not interested|ok and|so|your point|talk to the hand|bye felicia|yeah yeah|yeah right|ok boomer|cool cool|is that it|that all|anyways|moving on|heard it all before) $
^ (whatever|whatevs) (you say|dude|mate|bro|man|i am|then|floats|anyway|just|we|it is fine|ok)
(who|nobody|no one|like i|as if i|as if anyone|as if) <adv>? (cares|asked|gives a|care|even cares) <adv>? (about|what|anyway|lol|though|$|damn|shit|fuck|if|how|that|you|for)
i <adv>? (do not|dont|could not|really do not|can not|could|couldnt|honestly do not|literally do not) <adv>? (care|give a (shit|damn|fuck|toss|monkeys)|have time for (this|that|you|your)|want to (hear|know|talk about|discuss|listen to|deal with|get into)|need to (hear|know)|wanna (hear|know)|be (bothered|arsed) (with|to (hear|listen))|deal with (this|you|your|that)|care less|see how that is my) <adv>? (about|what|how|that|it|this|less|your|if|again|anymore|$|right now|with|anyway|for|tonight)
not (my|our) (problem|business|issue|concern|circus|monkeys|job to|responsibility|fault you)
(that is|thats|sounds like|it is|its|is) <adv>? (your|a you|a you problem|his|her|between you) <adv>? (problem|own problem|issue|business|problem not mine|thing to sort)
(deal with it|get over yourself|sort it out yourself|tell someone who cares|tell it to someone|join the club|drop it|give it a rest|leave it out|leave it there|let us not|can we not|change the subject|talk about something else|talk about something (nicer|fun|more)|change of subject|different topic|enough about (you|that|him|her|it|this)|not (this|that|again) again|here we go|spare me|save it|do me a favour|put a sock in it|zip it|bore off|nobody asked|go cry about it|go cry|boring conversation|too much drama|enough drama|no drama please|who has time|end of (story|discussion)|case closed|nothing to do with me|keep me out of it|leave me out of it|none of my business|not today|take it elsewhere|sounds boring) <adv>? ($|please|again|with|then|will you|now|already|about|mate|shall we|for|to|and|anyway|ok|yeah|the|i|go|tonight|lol)
^ (anyway|anyways|any way|moving on|anyhoo|anyhow|right anyway|ok anyway|so anyway|well anyway|on another note|in other news|changing the subject|speaking of which|oh by the way|forget that|back to) <adv>? (did|do|have|what|are|you|how|is|was|guess|who|when|so|i|we|can|the|my|look|about|anyone|where|will|tomorrow|onto|enough|on|that|let us|me|more|that)
^ (again|still) <adv>? (with|on about|going on about|banging on|this|that)
(are|is) (you|this|that|we) <adv>? (done|finished|still on|still going|quite finished|over now|going on about|banging on about|always about|it) <adv>? (now|yet|with|about|again|?|that|this|crying|moaning|talking|complaining)? ?$ = 0.7
(if|what) you say so
(you done|u done|finished|anything else|was that all) $ = 0.6
(i have|i am|got|ive|have got|heard) <adv>? (not got|no|better|more important|bigger|enough|other|too busy|heard (this|it|that)|stopped listening|not listening|not interested|bored|tired of|done with|over|better things|had enough of) <adv>? (time|things|fish|of my own|problems|for|to do|this|that|all|before|about|in|of|your|hearing|you|with) <adv>? (this|that|your|for|before|to|a|it|$|all|conversation|drama|problems|of|story|about|thousand|you|hearing|nonsense|crap|moaning|listening) 
(stop|quit) (bothering|boring|going on|banging on|telling|talking|bringing|texting|messaging|spamming) <adv>? (me|about|on|to|it|us)
(you are|your|its|it is|this is|that is|thats) <adv>? (still)? (boring|bored|killing the (mood|vibe)|a buzzkill|buzzkill|a mood killer|depressing me|bringing me down|getting old|getting boring|old news|ancient history|such a downer|a downer|tedious|going on about)
(heard it|same (old )?story|not again|same thing every|broken record|the tenth time|the hundredth time|the 100th time|how many times|every (single)? (day|week) the same) = 0.7
^ (k|ok|lol|lol ok|lmao ok|cool|nice|sure|fine|right) (whatever|anyway|then whatever|good for you|and|bye)
^ (cool|nice|ok|right|fun|great|good) (story|talk|chat) ..
(why|how) (are you|is that|would|should|do you) <adv>? (telling|tell|my problem|i care|that my) <adv>? (me|us|$|this|that|problem)
(and|so) (that is|thats|its|it is|what is that|this is|how is that) <adv>? (to do|my|supposed|got|my problem|interesting|relevant|news|important) <adv>? (with|problem|because|how|to|me|concern)
(can we|could we|let us|can you|shall we|lets) <adv>? (talk about|discuss|focus on|move on|get back to|drop|not|stop|change|skip|do this|do that|forget) <adv>? (something|it|this|that|from|the subject|talking|to|another|about|with|do|please|topic|all|later|another time|on|anything else|?) <adv>? (else|now|again|this|it|time|please|more|$|fun|that|about|nicer|today|later)? = 0.9

- whatever (you (like|want|need|fancy|prefer|feel|think|decide|choose)|happens|it takes|works|is|the|time|suits|comes)
- who cares (for|about (the|his|her) (dog|cat|kids|baby|house))
- anyway (i|we) (have|got|better|should|must|need|will|am|gotta|gotta)
- not my problem to
- i do not care (which|where|what (we|film|time|colour|color|you)|if (it rains|we|you (are|win|look|come|wake|ring|call))|how (long|late|much|far|many))
- (let us|lets) (not|forget|drop) (forget|the kids|by)
- (can we|could we|shall we|let us) <adv>? (talk about|discuss|focus on|do this|do that) <adv>? (this|it|that|something) (tomorrow|tonight|properly|in person|over|at|on|when|later|soon|first)
- here we go (to|on|😂)
- next (week|year|time|month|monday)
- boring (a|the) (hole|tunnel)
- good for you to
- not today (but|tomorrow|thanks|i|we|maybe|how)
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
    '[can we talk about something else]',
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
