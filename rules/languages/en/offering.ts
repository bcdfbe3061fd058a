import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'offering',
  phrases: `
(what|how|anything|something|is there anything|is there something|whatever|let me know what|tell me what|let me know how|tell me how|tell me if there is anything) (can|could|may|else can|do you|would|will|is there|i can|i could|you|might) <adv>? (i|we|you|i do|help|need|want)? <adv>? (do|help|support|be|need|make|take|get|bring|want) <adv>? (for|to|from|from me|you|with|of|right now|most|off|this|today|me to|$|there|easier|better|now)
(anything|something) <adv>? (i|you|we|that i|that) <adv>? (can|could|need) <adv>? (do|help|from me|from us|get|bring|take off|me to|$|for)
what do you need <adv>? (from me|from us|right now|most|now|tonight|today|$|this|me to do|to feel|to get through)
what would <adv>? (help|be helpful|be good|feel good|make (it|this|things)|support) <adv>? (you|now|right|most|tonight|today|$|a bit|for you|it|easier|me)?
(how|what) (can|could|may) (i|we) <adv>? (help|support|do|be there|be of|make|take)
(call|ring|text|message|phone|dm|reach out|write|come to|talk to|wake|knock|facetime|whatsapp|shout|holler|come find|buzz|ping|give me a (ring|call|shout|bell)|drop me) <adv>? (to)? (me|us|a line|a message|on me)? <adv>? (any|any time|anytime|whenever|if|day or night|day and night|when|at any|at (2|3|4)*|in the middle|whatever|night or day|as often|at any hour|tonight if|when it|24|even if|even at|always|as much|no matter) 
(you can|u can|can|you could|feel free to|please|do not hesitate to|dont be afraid to|you know you can|always) <adv>? (always)? <adv>? (call|ring|text|message|phone|come|come to|talk to|reach|contact|stay|crash|sleep|lean on|count on|vent to|cry on|write|wake|tell|turn|knock|rely|borrow|have|come over|come round|use) <adv>? (to|out to|on|me|us|here|round|over|at|with|by|my|in our|anything|for) <adv>? (me|us|any time|anytime|whenever|if|day|at|my|mine|ours|our|here|as long|tonight|always|anything|for|when|$|shoulder|spare|sofa|about|night|to talk|with|too|24) 
(i|we) <adv>? (can|could|will|ll|am happy to|would happily|would be happy to|would love to|would be glad to|am going to|are happy to|am willing to|am free to|am able to|have time to|do not mind|wouldnt mind|will gladly|shall|might|could always|ill|would) <adv>? (come|help|drive|take|bring|cook|pick|stay|sit|be there|be with|call|ring|check in|check on|go with|listen|look after|watch|mind|do|make|drop|pop|get|phone|text|join|walk|lend|babysit|have|write|talk to|swing by|cover|look|message|be round|be over|feed|organise|organize|sort|keep|hold|read|facetime|collect|give you|give|order) <adv>? (over|round|by|with you|you|to you|the|your|for|up|in|on|some|along|and|if|a|at|it|to|there|here|out|back|off|when|tomorrow|tonight|later|after|anything|around|shopping|dinner|this|him|her) <adv>? (tomorrow|tonight|later|if|with|you|the|your|to|some|and|now|for|or|kids|on|this|after|at|when|anytime|any|want|like|need|$|food|soup|company|in|over|a|around|shift|school|shifts|dog|dinner|weekend|shopping|hospital|hand|lift|ring|call|there|appointment|funeral|house|them|so|bit|every|until|first)
(ill|i will) (come|help|drive|bring|cook|pick you|stay|sit with|be there|be round|call you|ring you|check in|check on|go with you|text you|text after|message you|phone you|be over|cover your|come with|pop round|pop in|swing by|drop (by|round|some)|take the kids|look after|hold your) <adv>? (over|round|with|you|tomorrow|tonight|later|if|and|after|now|first|$|up|for|in|back|at|on|by|the|some|to|as|every|when|before)
(shall|should|can|could|want|do you want|would you like|would it help if|wanna|d you want|would you want|you want|need|do you need|fancy|let) <adv>? (i|me|me to|us to|us|we|for me to|it help if i|someone to) <adv>? (to)? <adv>? (come|help|stay|call|ring|bring|pick|drive|cook|take|talk|speak|meet|check|go|sit|facetime|video|pop|drop|do|be|ask|get you|look|catch|make you|phone|listen|write|just|have a call|hop on|keep|walk|hold|order you|run) <adv>? (over|round|by|with you|you|again|to (the|him|her|them|someone|you|hospital)|up|with|later|tomorrow|tonight|on|some|company|something|along|in|anything|for|and|more|about|the kids|the doctor|there|here|of|at|next|next week|for a|your|a|this|keep|sit|listen|be|out|off|it) = 0.9
(want|need|fancy|up for|like|feel like) <adv>? (some|a|any|me|to|bit of)? <adv>? (company|help with|lift|ride|hand|help|phone call|call tonight|chat later|distraction|somewhere to stay|a place to stay|meet up|go for a (walk|coffee|drink)|hug|to come over|to come round|to stay (at|with)|to meet|cup of tea|place to crash|shoulder|break from) = 0.8
(let us|lets|shall we|can we|why do not we|how about we|we can|we could|we should|we will|want to|do you want to|wanna|would you like to|maybe we) <adv>? (talk|speak|call|meet|chat|catch up|check in|figure|work|sort|go|sit|do|get|have|look|face|make|take|find|hang|video|tackle) <adv>? (again|more|tomorrow|about this|about it|this|it|properly|on|soon|later|a|out|up|through|for a|tonight|together|down|some|at|over|in|there|with|next) <adv>? (again|tomorrow|tonight|later|soon|out|call|together|coffee|walk|next week|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|when|about|in person|through|this week|weekend|properly|at the weekend|with|a plan|in|step|a time|and) = 0.7
(my|our) (door|phone|line|sofa|couch|spare room|house|home|inbox|dms|ears|shoulder|arms|kettle) <adv>? (is|are) <adv>? (always|on|open|yours|all yours|here|free|never off|next to|by my|ready) <adv>? (on|open|for you|for|all|yours|if|all night|$|me|bed|tonight|any|to you|loud|day|here|whenever|and)?
(let me|i will let you) (know|help|take|come|get|cook|do|drive|make|ring|call|sort|carry|bring|look after) <adv>? (if (there|you|i|anything|it)|you with|what (you|i)|how i|when (you|it)|when|this|the|you|for you|something|anything|some|over|round|with|it|that|your|a) <adv>? (need|is anything|want|can|help|off|feel|ever|i|like|for|something|me|gets|anything|are|with|you|to|kids|dinner|over|dishes|in|round|shopping|would|could) = 0.9
(if|when|whenever|anytime|any time|should) you <adv>? (ever|need|want|feel|would|like|do|just|cannot|can not|are) <adv>? (to|need|want|me|anything|like|someone|a|help|company|it|feel|able|ready|up|talking|sleep|wake|awake|alone|some|scared|low|struggling|help with|an ear|distraction|break|lift) <adv>? (talk|anything|to|me|someone|chat|a|help|vent|ear|company|hand|talking|listen|shoulder|with|call|lift|place|$|up|distraction|break|cry|hug|sleep|anyone|just|rant|at) ..6 (i am|im|call|ring|text|message|here|just|let me|there|any time|anytime|always|ask|shout|say|tell|know|phone|am around|my|ok|come|$) = 0.8
(here|around|there|up|awake|free|home|available|about|only a|one|just a) <adv>? (if|when|whenever|all night|all evening|all day|any time|anytime|call|phone call|text|phone|message|day and night|to talk|to listen|until|till late) <adv>? (you|away|call|need|if|want|u|to|$|it|late|and|for|as) = 0.7
i am <adv>? (just|only) <adv>? (a (phone )?call|a text|one text|one call|a message|one message|round the corner|next door|down the road|upstairs) <adv>? (away|if|whenever|$|for)?
(on my way|coming over|coming round|heading over|coming to you|be there in|i am coming|driving over) <adv>? (to you|now|$|with|in|tonight|right|if|ok|soon|give|20|10|15|30|over|straight) = 0.6
(would|does|will) (it|that) <adv>? (help|be (ok|easier|better|nice|good)|work) <adv>? (you)? <adv>? (if|when) (i|we) 
(i have|ive|there is|we have|got|we have got) <adv>? (a|got|the|some|plenty|all|an|made|saved|put|cooked|set) <adv>? (spare (room|bed|key)|sofa|bed|extra|car|all night|all evening|time for you|all the time|time if|soup|lasagne|casserole|food) <adv>? (for you|if|here|you|with|you can|free|you are|and|tonight|made|ready|whenever|is|$|in the world|to listen|to talk|room|yours)
(same|this) time (tomorrow|next week|again) <adv>? ?$ = 0.7
(check|checking|look) (in|up|back) (with|on) you <adv>? (tomorrow|tonight|later|in|after|on|again|soon|every)
(you do not have to|dont have to|no need to|do not|you need not) <adv>? (do|worry about|lift|cook|come|bring|think about|sort|face|go|reply|answer) <adv>? (anything|the|a finger|it|dinner|tea|food|back|that|him|them|there|tonight) <adv>? (i|we|i will|leave it|ill|ive|let|alone i|$) = 0.5

- (i|we) (can|could|will|ll) <adv>? (come|bring|do|get|take|make|have|order|call|pick|drive|help|go with|look|watch) <adv>? (at|in|by|around|on|the|it|some|to|up|a|over) <adv>? (8|7|6|9|10|5|half|monday|tuesday|saturday|sunday|friday|car|bus|train|next|crisps|beer|wine|drinks|cake|snacks|bread|milk|pizza|red|blue|file|report|link|build|bug|pr|code|look at the (bug|code|build|pr))
- (shall|should|can|could) (i|we) <adv>? (order|book|get|bring|do|take|buy|use|try|watch|eat|have|meet at|leave at|go to the (cinema|pub|beach|park)|play|start|wear)
- (do|would) you <adv>? (want|like) (to)? <adv>? (a|some|the|order|eat|watch|buy|another|to)? <adv>? (pizza|curry|tea|coffee|beer|wine|biscuit|cake|film|ticket|tickets|chips|receipt|bag|copy|link|large|game)
- (can|could|will|would) you
- what do you (need|want) (from the|for (the|dinner|tea)|me to (get|buy|bring|pick)) 
- (call|text|ring|message) me (when|if|once) (you (are|get|land|arrive|finish|have (the|a)|find|know|need the)|it is (done|ready|over)|dinner|the|he|she|home|outside)
- (let me know|tell me) (if|when|what time) (you (are (coming|free|home|late|outside|there|in)|get (home|there|in)|arrive|can make|can come|want (anything|something) from|need (a lift to the party|the (file|code|link|report)))|it (works|arrives|rains)|the|time)
- if you (need|want) (the|a (receipt|ticket|copy|bag)|pizza|sauce|to (park|register|log|unsubscribe|change))
- let us (go|do|meet|get|have|make|eat|watch|take) <adv>? (to|at|in|the|a)? <adv>? (the|cinema|pub|beach|pizza|movie|8|7|brunch|curry|train)
- (i will|ill) (be there|call you|text you|ring you|come|bring) <adv>? (at|in|when i (get|land|arrive|am (out|home|there))|once|on the|back in (5|a)|the (beers|crisps|snacks|wine|ball|cake|drinks)|by|a)
- on my way (home|to work|in|out)
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
    '[how can i help]',
    '[shall we talk again tomorrow]',
    "[if you need to talk i'm] here",
    '[my door is always open]',
    '[do you want me to stay with you]',
    "[i'll check in with] you tomorrow",
    '[you can always crash at ours]',
  ],
  no: [
    'shall i order pizza?',
    'do you want a biscuit',
    'can you help me move the sofa',
    'i will be there at 8',
    'call me when you land',
    'let me know if you are coming',
    'shall we watch the new one',
    'what do you need from the shop',
    'i can bring crisps',
    'on my way home',
    'if you want to park use the back gate',
    'she said call me anytime',
  ],
};
