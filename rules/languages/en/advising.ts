import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'advising',
  phrases: `
# you should
(you|u) <adv>? (should|ought to|must|might want to|may want to|might need to|had better|better|would be better off|are better off|could|might|can) <adv>? (try to)? <act>
(you|u) <adv>? (should|ought to|shouldnt) (not|<adv>)? _ = 0.9
you <adv>? (need|have|have got|got) to <adv>? (not)? (<act>|be|know|remember|realise|realize|accept|understand|live|face)
(if i was|if i were|were i) you
in your (place|shoes|position|case) i
i would <adv>? (not|start by|strongly|highly)? (suggest|recommend|advise|urge)
i would (<adv>|not) <act> (you|<obj>)
i would (talk|speak|go|call|ask|tell|say to|try|get|avoid|contact|report|start|stop|block|look|wait|leave|ring|see|check|keep|give|put|stay|make) (to|<obj>|back|it)
i <adv>? (suggest|recommend|advise|urge|encourage) (you|that|a|talking|going|seeing|getting|<obj>)
(my|best|some|one|only|of|unsolicited) (advice|suggestion|tip|recommendation)
(best|smartest|wisest|easiest|healthiest) (thing|way|move|course|step|bet|option|idea|place) (<adv>|is|to|for|you|would|here)
(might|may|could|would|will|can) <adv>? (be)? (help|helpful|best|better|wise|good|useful|worth|a good idea|an idea|worthwhile|healthy) (to|if you|for you|<acting>)
(always|maybe|perhaps|definitely|be|is|its)? worth (a try|a shot|a look|a chat|a call|<acting>|ringing|mentioning|considering|exploring)
(have|did|had) you <adv>? (tried|considered|consider|thought (about|of)|think (about|of)|spoken (to|with)|talked (to|with)|asked|looked (into|at|up)|been to (the|a|your)|seen (a|your|the)|contacted|rung|reported|googled|try|told (him|her|them|your|hr|the))
(why|how come) (do|did)? not (you)? <adv>? (<act>|come up|come clean)
(what|how) about <adv>? (a (walk|break|therapist|bath|list|nap|day)|<acting>) = 0.8
(could|can) (not)? you <adv>? <act> (to|him|her|them|your|with|a|someone|off|out|away) ..6 ?$ = 0.8

# do this
(maybe|perhaps|instead|definitely|i say|id say|honestly) (just|even|start to|try to|try|go and|go)? (<act>|<acting>) <obj>
^ (try|try to|just|just try to|please|always|never|never ever|do not|do not ever|at least|first|also|go and|simply|next time|start by|remember to|remember|be sure to|make sure to|in the meantime|definitely|then) <adv>? (<act>|<acting>|be) <obj>
^ (talk|speak|reach out|go|report|complain|open up|stand up|apologise|apologize|move|run|stick) (to|with|up|on|out|away|back|for) (him|her|them|your|yourself|a|an|someone|the|hr|somebody|people|from|and)
^ (see|find|get|call|contact|consult|ring|ask|book|consider|seek|join|buy|read|google|download|write|set|keep|give|make|put|schedule|apply|practice|focus|work|think|document|save|avoid|stop|quit|leave|delete|accept|offer|explain|tell|let|treat|show|spend|wait|stay|move|exercise|eat|drink|go|start|invest|use|check|try|look|take|have|be|do|learn|cut|sit|get rid|change|bring|talk) ..1 (<help>|boundaries|yourself|him|her|them|someone|contact|distance|a (walk|break|list|day off|few days|plan|bath|diary|journal|breath|step|hobby|class|chance|book|look|nap|rest|deep)|your (boss|gp|teacher|manager|feelings|parents|mum|mom|dad|time|doctor|own|phone|number|money|options|landlord|friends|partner|husband|school|health|life|situation|head|sleep|energy|needs)|some (rest|sleep|time|space|help|fresh|exercise|distance|food|water|friends)|calm|honest|patient|strong|careful|firm|proactive|what makes|one thing|one step|things that|out of there|therapy|worrying|thinking about|being so)
^ (dump|ditch|leave|block|divorce|sue|report|confront|ignore) (him|her|them|that|your|his|it)
(do|try) not (let|listen to|engage|give up|be afraid|hesitate|beat yourself|blame yourself|settle|rush|force|overthink|take it personally|give (him|her|them)|bottle|react|reply|text|answer|burn) 
(make|just make|be) sure (to|you|that|they|he|she|your)
(remember|try|need|important|good idea|time|learn|best|better|helps|help|consider|start|keep) (to|by|not to) <adv>? (take care of yourself|look after yourself|<act>) = 0.7
(let|allow|give) yourself (to|some|time|a|permission|the|cry|feel|grieve|space|be|rest)
give (it|him|her|them|yourself|things) (some|a|more|a little|a bit of)? (time|space|rest|break|chance|try|shot|go)
(one|a) (day|step|thing|hour) at a time
(take|have|get) (a|some|the|a few) (deep breath|break|days off|day off|time off|walk|few days|couple of days|couple days|week off|hot bath|bath|rest|breather|step back|sick day|time for yourself|early night|good night)
(look|reach|check|seek) (into|out to|with|out) (a|an|some|your|the|local|<help>|support|getting)
(go|going) (to|and see|see|talk to|speak to|for) (a|an|your|the|some|couples)? (<help>|run|walk|swim|boss|jog|teacher)
(get|getting|seek|seeking|need|needs|find) (some|a|an|professional|legal|outside)? (professional|legal)? (<help>)
<help> (might|may|could|can|would|will|really|is|helps|works|does) <adv>? (help|helps|worth|good|work|works|wonders|great|be)? = 0.8
(time|high time) (you)? (to)? (leave|move on|stand|stop|let go|cut|quit|left|told|set)
(no|low) contact
(when|if|unless) (you|he|she|they|it) ..6 <adv>? (<act>) (<obj>) = 0.5
(it|that) (helps|helped|works|worked|always helps) <adv>? (me|if you|for me|to)? (to)? (<act>|<acting>|a lot|when you|if you) = 0.6

- you feel (like|that|as if)? you? (should|must|have to|need to|ought)
- (do|did|does|what|where|how|if|when|whatever|anything|something|all|everything|time|think|feel|like|because|way|thing|things|than|why|know|as much as|who|people|one|as long as|so) you <adv>? (need|want|have|have got|got|should|can|could) (to)?
- you (should|must) <adv>? (feel|see|have|be (proud|here|there|joking|kidding|so|<painful>)|miss|really|know)
- you must
- you (can|could|should|might) <adv>? (<act>) (me|us|at|with us|my|anytime|whenever|mine|here|if|that again|both|it (at|in|from|here|online))
- (please|just)? (tell|call|text|ring|message|give|let|bring|send|show|join|ask|keep|promise|drop|remind|help|find|get|make|write|buy|pass|pick|grab|talk to|see|meet|come to|give) (me|us|ya)
- (could|can|would|will) you <adv>? <act> ..2 (me|milk|bread|kids|dog|bins|key|link|file|us|up (the|some)|charger|car)
- ^ (take|taking) care
- ^ (get|have|let|make|keep|see|be|do) (well|better soon|a <adv>? (good|nice|great|lovely|fab|safe|fun|blast)|us|me|it later|safe|good|back (soon|in|at)|right)
- why do not (we|i)
- (told|tells|said|says|thinks|want|wants|asked|saying) (me)? that? (i|he|she|they|we|me)
- do not (worry|cry|be (sad|silly|upset|late)|forget (the|your|my|milk|bread)|know|think|mention|want|need|care|have|understand|see|wait up)
- try again
`,
  guards: ['reported'],
};

export const examples: Examples = {
  yes: [
    '[you should talk] to your boss',
    '[have you tried] melatonin',
    '[just ignore him]',
    '[maybe talk to] someone at school',
    '[if i were you] i would wait a week',
    '[you need to stand] up for yourself',
    '[why not ask] your sister',
    'it [might help to] write it down',
    '[dont text him] back',
    '[i would suggest a] walk first',
    "[you'd better see] a doctor",
    '[take a few days off]',
    '[talk to your] gp about it',
    '[dump him]',
    '[give it some time]',
  ],
  no: [
    'shall we eat at 6',
    'call me anytime',
    'you feel you should be stronger',
    'do you want to talk about it',
    'you must be so tired',
    'have a nice evening',
    'my mum says i should leave him',
    'take care love',
    'can you get some milk',
    'tell me what happened',
    'you should have seen his face',
    'what do you need to do tomorrow',
    "let's go to the park",
    'dont forget your keys',
    'how about tomorrow',
  ],
};
