import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'offering',
  phrases: `
(what|how|anything|something|is there anything|whatever) (can|could|may|do) <adv>? i <adv>? (do|help|support|be|bring|take|make (it|this|things|your))
(anything|something|thing) i (can|could)
(take|lift) ..3 off your (plate|hands|shoulders)
(whatever|anything) you <adv>? need ^
(here|there) for? (whatever|anything|whenever) you <adv>? need
what do you <adv>? need
tell me what you need
you know where (i am|to find)
(just|^) (shout|holler|ring|call|text) (me|and|when|if it) ..4 (there|here|bad|hard|too much|come)
(we will|i will) (talk|speak|ring|call) again
come (to|round|over|stay) ..3 (mine|ours|here) ^
would you (rather|like|prefer) (advice|company)
(what|which) would ..4 (help|helpful|use|useful|easiest|easier|feel good|good for you)
would you (rather|prefer|like) <adv>? i (just)?
(call|ring|text|message|phone|wake|reach out to|write|come to|talk to|hit) <adv>? (to)? me ..3 (any time|anytime|whenever|if you|if it|if things|day or night|at (2|3|4|2am|3am|4am)|in the middle|24|whatever (time|hour)|what time)
if (it|things|you) ..5 (ring|call|text|message|phone|wake) me
you <adv>? can <adv>? (call|ring|text|come|talk|stay|crash|sleep|lean|count|vent|cry|wake|tell|borrow|use) <adv>? (to|on|me|here|round|over|at|with|by|anything|my|any)
<ill> <adv>? (come (over|round|with you|to you|by|get you|and|sit|pick|up|down|help)|help|drive you|drive over|take you|take (the|them|him|her) (kids|dog|children|boys|girls|baby|shift|off)|bring|cook|pick you|pick (him|her|them|up)|stay (with|over|on|up|here|as|until|till)|sit|be (there|with|on|round) (in|for|with|if|by|the phone|whenever)|call you|ring you|check (in|on)|go with|listen|look after|watch the|mind|drop|pop|join you|walk|lend|babysit|cover|text (you|after)|look over|make you|hold|phone you|message you|hop on|keep you|have the (dog|kids|cat))
(can|shall|could|should) i <adv>? (listen|visit|do|take|get you|bring|make|help|drive|pick|come|stay|call|ring|cook|sit|check|go with|pop|drop|phone)
let me <adv>? (come|help|stay|call|ring|bring|pick|drive|cook|take (the|you|care)|make you|sit|drop|do the|deal with|handle|sort|cover|mind|look after|carry|feed|pay)
(^|i|off|free) <adv>? (could|can|happy to|will) <adv>? (drive|run|collect|fetch|mind|walk) (you|the (kids|dog|boys|girls|wee)|him|her|them)
(i|we) (can|could) be (at yours|with you|round|over|there) ..3 (in|within|by|before|as soon|tonight|^)
(leav*|bring*|left|dropping|drop) ..4 (on|at|by|outside) your (step|door|doorstep|porch)
(welcome|bed|room) (here|at ours|at mine) <adv>? (any time|anytime|always|whenever|for)
(want|need|fancy|up for) <adv>? (some|a|any)? (company|help with|lift|ride|hand (with|^)|help ^|distraction|hug|place to stay|shoulder|phone call)
(let us|shall we|can we|we can|we could|want to|do you want to|how about we) <adv>? (talk|speak|call|meet|chat|check in|figure|work|sort|go through|sit down|look at|make a plan|go for) <adv>? (again|more|tomorrow|about (this|it)|this|it|properly|on|when|once|after|soon|later|out|up|through|tonight|together|down|a)
(my|the)? (doors|door is) <adv>? (open|on the latch)
let me know (if (there|you (need|want|ever|would)|i|anything)|what (you|i)|how i)
(if|when|whenever|any time|anytime) you <adv>? (need|want|feel like|would like|can not|are|fancy) <adv>? (to|anything|someone|a|help|company|me|sleep|up|awake|alone|ready) ..9 (i am|call|ring|text|message|here|let me|there|always|ask|shout|tell|around|come)
(here|around|awake|free|about) <adv>? (all (night|weekend|day|evening))? (if you (need|want|fancy)|whenever|all night|to talk|to listen)
(there (if|whenever) you|(just|only) a (call|text|message) away|round the corner|next door|down the road|on my way over|coming over|coming round|say the word|only have to (ask|say)|same time (tomorrow|next week))
(^ just say ^|just say (when|if|so)|if it helps|no need to (ring|knock|ask)|key under) = 0.6
i can (do|have|take|be|cover) = 0.5
(would|does|will) it ..4 (if (i|we)|to have (someone|company))
(spare (room|rooms|bed|key)|sofa|bed) ..5 (yours|made up|as long as|whenever|if you (need|want))
(phone|phones) is? on ..3 (all night|loud)
(call|ring|text|message|phone) <adv>? (whenever|any time|anytime) ^
drop* ..3 (lasagne|soup|dinner|food|shopping|tea|meal) (off|round|over)
- <ill> (get|make|come|shut|bring) ..5 (regret|pay for|sorry|shut it|crying|for this)
- (can|shall|should|could) (i|we) <adv>? (do (that|it|this)|take (the|a)|make it|pick (a|the)|come too|drive the|help it)
- (call|text|ring|message) me (when|if|once) (you (are|get|land|arrive|finish|find)|it (is|arrives)|dinner|the|he|she|outside)
- <ill> (ring|call|phone|text) the
- <ill> (be there|call you|text you|ring you|come|be on) <adv>? (at|when i|once|back in|in (a|5|10|two))
(want|like|need|prefer) me to _
(shall|should|can|could|may) i ..5 (for you|with you|to yours|on the step)
(i could|i can|i will|ill) <adv>? (take|run|drive|walk|sit|come|go|write|ring|do|help|cook|look|get) ..4 (for you|with you|you (up|to|home|in))
(how about|why do not|what if) i (come|take|drive|ring|sit|bring|do|pick|call|stay|help|drop)
(lift the phone|give (me|us) a (shout|ring|bell|call) (^|if|any|whenever|when you (are ready|need|want|feel))|hop on a call|happy to (be|listen|help|come|sit|read|talk|go)|(be|am) glad to (help|come|sit|take|do|mind))
do you need (anything|help|me) (from me|right now|^|tonight|today|with)
<ill> ..5 (ring|call|phone|text) you? ..2 (tomorrow|<day>|in the morning|first thing)
when (shall|can|could|should) (i|we) (ring|call|talk|speak)
(stay|crash|sleep) (here|at mine|at ours|with us) <adv>? (tonight|for|if|whenever|^)
- me to (do (^|about|with|here|now)|say|lie|apologise|apologize|go|leave|stop|believe|pay|feel|be|win|think|know)
have a (proper|good) (talk|chat)
(sort|do|face|figure|get through) (it|this|that|them) <adv>? (out)? together
<ill> be (sat|right|sitting|standing)? <adv>? (beside|next to) you
- what do you need (from|for) the
(want|after|prefer) (advice|a listener|an ear|company)
if you <adv>? (need|want|would like|feel like) (to|anything|someone|a|help|company|me) ..4 $
- tell me ..7 if you would like to
`,
  guards: ['reported'],
};

export const examples: Examples = {
  yes: [
    '[what do you need from me]',
    '[call me anytime]',
    '[i can come over tonight] if you want',
    '[shall i come round] with soup',
    '[is there anything i can do]',
    '[shall we talk again tomorrow]',
    '[my door is always open]',
    '[let me deal with] the council for you',
    '[i can be at yours] in ten minutes',
    "[i could mind] the twins on thursday, i'm [off and could run you] there",
    "[i'm leaving a pie on your step], don't get up",
    '[you know where i am], any hour',
  ],
  no: [
    'here is the list of what you need',
    'shall i order pizza?',
    'do you want a biscuit',
    'can you help me move the sofa',
    'what do you need from the shop',
    "i'll make you regret it",
    'what do you want me to do about it',
    "tell me about him, if you'd like to",
    'he could drive you mad',
    "i'll call the garage in the morning",
    'the parcel was left by the door',
    'you know where i put the tape?',
  ],
};
