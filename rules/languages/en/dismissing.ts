import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'dismissing',
  phrases: `
^ (so|and) ?$
^ (not|do not) <adv>? (care|bothered)
^ (whatever|whatevs|so what|who cares|who asked|meh|yawn|boring|big deal|big whoop|cool story|tough|tough luck|tough shit|cry me a river|boo hoo|diddums|blah|blah blah|blah blah blah|good for you|ok and|your point|next|ok next|ok boomer|not interested|yeah yeah|yeah right|moving on|moving swiftly on|nobody asked|tldr|too long did not read|bore off|you again|cope|cry (more|harder)|touch grass|did i ask|womp womp|stay mad|tl dr|not you again|this again|next (topic|subject) (please)?) <dear>? $
^ whatever _ $
^ (whatever|cool story) (dude|mate|bro|man|then|you say)
^ so what <adv>? (people|everyone|if|it is|he|she)
(and|so|what is) your point (is|$|being|then)
get to the point ($|already|will|please|<dear>)
(who|nobody|no one|as if i) <adv>? (cares|asked (you|for)|gives a|asked $)
(nobodys|no ones|nobody is|no one is) <adv>? (interested|reading)
(i|^) <adv>? (do not|could not|can not) <adv>? (really|actually)? (care|give a|care less|be (bothered|arsed)|have time for (this|that|your)|want to (hear|know|talk about|listen)|need to (hear|know)|deal with (this|you|your))
(could not|do not|not) <adv>? (care less|give a <nasty>? (toss|shit|damn|fuck|rats|stuff|crap|about))
(cba|can not be (bothered|arsed|dealing)) with (this|that|your|you|all)
(have not|do not|not|no|have not got|out of) <adv>? (have|got|any|a lot of)? (the|any)? (bandwidth|energy|headspace|time|stomach) (left)? (for|to (deal|hear|listen)) <adv>? (this|that|your|you|all|drama|more|another|it|today)
not (my|our) (problem|business|issue|concern|circus|department|mess|job to)
(sounds like|is) (a you|your) (problem|issue|thing)
(i should|should i|why would i|supposed to) care
you (are)? not? still (going on|on|banging on|crying|moaning|harping|upset) (on|about)
(tell|take) it to (your|someone|somebody|the (judge|hand))
(someone|somebody) who is (bothered|interested)
^ (ok|right|lol|yeah|yes)? (anyway|anyways|anyhow) $
can (this|it|that) wait
here (come|comes) (the|another)
sort it out (between|among|yourselves)
not interested in (your|this|hearing|any)
keep your _ to yourself
+ lol (do not|did not|who|nobody) (care|ask|cares|asked)
^ (as i was saying|moving on|moving swiftly)
^ are you (done|finished) <adv>? (now|yet)? $
(violin|violins) (out|for|$)
that is nice (dear|love) (now|anyway)
(deal with it <adv>? (yourself|$|then)|get over yourself|sort it out yourself|tell (it to)? someone who cares|someone who (cares|gives)|drop it <adv>? (will you|now|$|ok|already|then|please)|give it a rest|give over $|can we not|change the (subject|record)|talk about something else|(not|here) (this|that|we go|he goes|she goes) again|here (he|she) goes|spare me|save it (for (your|someone|the)|$)|go cry|too much drama|none of my (business|concern)|leave me out|end of story|old news|heard (it|that|this) (all|before)|heard enough (of|about|$)|not now (with|please|$)|talk to the hand|put a sock|get (me)? out of it|leave it out (will|mate|$)|pack it in|take it up with (your|them|him|her|someone|the|god)|come crying|crying to me)
nothing to do with me <adv>? $
i am not listening $
^ enough (about|of|with) (you|him|her|your|that|this|it|them|the)
(let us|can we|could we|may we|shall we) <adv>? (not go there|not do this|skip (this|that|it|the (drama|sob|self))|move on|talk about (something|anything)|change|drop|park (it|this|that)|leave it at that|get back to)
^ (anyway|anyways|anyhow|right|ok|lol|cool|nice|so|oh well|yes well|well) <adv>? (did you (see|hear|watch|get|catch)|do you (want|know|have)|are you (coming|watching)|guess what|so about|enough (of|about (you|that|this|him|her))|on another note|what is for|did the|moving on|next topic|where were we)
(are|is) (you|this) <adv>? (done|finished|still on|going on about) <adv>? (now|yet|with|about)? ?$
^ (you)? (done|finished) ?$
if you say so
(got|have|not got|no) <adv>? (better|bigger|more important) (things to do|fish to fry|things to (worry|think))
(got|have) <adv>? (problems of my own|my own (problems|stuff|shit|life)|enough (on my plate|problems|going on) <adv>? (without|myself|$))
why are you telling me
what (do|did|would|am) (you|i) <adv>? (want|expect|like|supposed|meant) me? to (do|say) (about|to|with) (it|that|this)
i am not (doing|getting into|listening to|having|dealing with|reading|your) <adv>? (this|that|it|all|therapist|mother|mum) <adv>?
(not|nobody is|no one is|did not) (reading|read) (all)? (that|this|of that)
(stopped|not) (listening|reading) (ages|to (this|that|you|your)|after|at)
how (many times|much longer|long) ..3 (going to|have to) (talk|go on|hear|discuss|listen)
do (we|i) <adv>? have to (talk about|hear|go through|listen|do this|discuss)
- whatever (comes|helps|next|else|you (like|want|need|fancy|prefer)|happens|it takes|works|is)
- who (cares|asked) (for|about|you to|you (out|if))
- who gives a (talk|speech|lift|lecture)
- i do not care (which|where|what (we|film|time|anyone|they|people)|if (it|we|you|i|they)|how (long|late|much|far|many)|about the (rain|money|mess))
- i (do not|can not) want to (talk about|know) (it|this|that)
- (anyway (i|we)|next (week|year|time|month)|boring (a|the))
- (still|not|time|busy) (done|finished)
(can not|can we not|let us not|not) <adv>? (deal with|do|have|discuss) (this|that|it) (right now|now|today|tonight|again)
not in the mood (for (this|that|your|it)|$)
boring me
not <adv>? (listen to|deal with) (your|you|this right now)
^ do not start
^ enough (already|now)
my problem $
go (whinge|moan|cry|tell|complain|bother) ..2 else
^ heard (it|that|enough)
meant to do <adv>? (what|with)
(stop|quit) (bothering|boring|going on|banging on)
<it> is <adv>? (boring|tedious|depressing me|killing the mood|a downer|getting old)
(do i look like (i|your|a)|should i care|am i bothered|not worth my time|subject closed|done (talking|discussing|with this conv*)|not a therapist $|take it elsewhere|ancient history|suit yourself $|keep me out|(happier|lighter|cheerier) note|back on topic|wants to hear <it>|you still on about|again with the|not get into (it|this|that)|do (feelings|drama|tears|emotions))
^ (anyway|anyways|anyhow) (did|do|have|what|are|how|who|when|can|so|look|you)
^ yes well (that|it|we|these|there)
- anyway (how did|what time|how are you)
`,
  guards: ['reported', 'banter'],
};

export const examples: Examples = {
  yes: [
    '[whatever]',
    '[cry me a river]',
    'i [havent the energy for this]',
    "[tell someone who's bothered]",
    '[are you still on about] him',
    '[why would i care]',
    '[can this wait]',
    '[here come the] tears',
    '[keep your problems to yourself]',
  ],
  no: [
    'whatever you like!',
    'see you next week',
    'can we talk about this tonight',
    "i don't have the energy for anything anymore",
    "i can't talk about it yet",
    'whatever helps you sleep',
    'we are still talking about that goal',
    'i told someone who was there',
    'can it be mended',
  ],
};
