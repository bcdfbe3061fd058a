import type { ActPhrases, Examples } from '../../read/phrases';

/** Requests, rebuffs, goodbyes and sayings that begin as advice does. */
export const noAdvice =
  'watch out|let (him|her|them) down|you might (be|see)|get in $|save it|save your breath|try (me|saying|the|and stop)|stop talking|keep (talking|going|up|(your|that) chin)|(easy|gentle) on yourself|get a life|talk to the hand|look after yourself|help yourself|leave (him|her|them) alone|stay (a|with)|(give|send|tell) ..2 (my|love|happy|a (kiss|hug))|tell no one|read (your|the|his|her) (message|text|email|letter|post)|(make|help|let) yourself (at|in|to)|take (a (hike|seat)|as)|get a (grip|load|room|move)|keep the change|keep (thinking|forgetting|hearing|seeing|getting|having|feeling|dreaming|waking)|watch your|stay away from|tell (it to your|(it to)? (someone|somebody) who)|stop (acting|being|making)|(have|show|get) (some|a bit of) (pride|respect|shame|decency|self respect|perspective|sense)|get (to the|in the|going|over)|give it a (rest|week|month|year)|take (it|this|that) (so|to|too|personally)|listen to yourself|(talk|speak|chat) (to|with) you|let it get|(eat|suck) (shit|a dick|my)|be (furious|mad|angry|cross|happy)|(check out|listen to|look at|watch) (this|my|these)|you ..1 to (see|hear|watch|meet|taste) (this|it|that|how|what)|(talk|speak) soon|(ask|fire) away|give up|take that|move (over|up)|get well|drive safe*|try not to (laugh|cry)|check your (dms|messages|phone|email)';

export const phrases: ActPhrases = {
  act: 'advising',
  phrases: `
you <adv>? (should|ought to|might want to|may want to|had better|would better|are better off) <adv>? not? <adv>? <act>
you (could|can) (always|just|maybe|try|also)
you <adv>? (should|ought to) (not|<adv>)? _
you <adv>? (need|have|have got|got) to <adv>? not? <adv>? (<act>|remember|realise|accept|understand|decide)
(if (i was|i were|it was|it were) (you|me)|in your (place|shoes|position) i)
i would <adv>? not? (suggest|recommend|advise|urge|<act> (<obj>|straight)|be careful)
(i|^) would <adv>? not <adv>? (answer|reply|bother|touch|trust|risk|respond|engage|react|sign|send|pay|lend)
i <adv>? (suggest|recommend|advise|urge)
(my|best|some|one|only|biggest|piece of) (advice|suggestion|tip|recommendation)
(best|smartest|wisest|easiest|most important|main) (thing|things|way|move|step|bet|option|idea|solution) (is|to|would|might|for|you)
what (works|worked|helps|helped) ..3 (is|was)
the (trick|key|secret) (is|was) (to|not|<acting>|a|an|the)
^ you want to (get|go|ask|see|tell|speak|ring|check|try|keep|put|watch|be) (that|it|him|her|them|your|a|someone|to|the|careful)
get (that|it|this|him|her|them) (looked at|seen to|checked|sorted|fixed|tested|in writing)
(no harm in|would not hurt|does not hurt|could not hurt|cannot hurt|nothing to lose) (<acting>|to|if|by)
^ (could (try|ask|always)|leave it (be|until|for a|overnight)|(pro|top|quick) tip|walk away|call in sick|say no|see (if|whether) (he|she|they|you|your|the|there)|(bin|screenshot|mute|unfollow|delete|clear|log|record|hold) (it|him|her|them|everything|the|your))
(might|may|could|would) <adv>? be? (helpful|best|better|wise|good|useful|worth|a good idea|an idea) (to|if you|for you to)
(it|that|this|talking|<acting>|maybe ..4) (might|may|would|could|will) <adv>? help
what if you <adv>? (tried|asked|talked|spoke|took|went|told|wrote|gave|waited|called|let|made|left|started|stopped)
worth (a try|a shot|a look|a chat|<acting>)
(have|did|had) you (ever|every|<adv>)? (tried|considered|thought (about|of)|think about|spoken (to|with)|talked (to|with)|looked (into|at)|been to (the|a|your)|seen (a|your|the) <help>|contacted|reported|googled|try)
why (do)? not you? <adv>? <act>
(what|how) about <adv>? (a (walk|break|bath|list|nap)|<acting>|<help>)
(maybe|perhaps|instead|try) <adv>? (<act>|<acting>) <obj>
^ (just|try to|try|please|always|never|first|also|go and|start by|make sure to) <adv>? (<act>|<acting>) <obj>
^ ((talk|speak|reach out|report|complain|open up|stand up|write) to|(speak|stand) up|listen to your|report (it|him|her|them))
^ <act> ..2 (<help>|boundaries|yourself|someone|contact|distance|him|her|them|your (boss|gp|teacher|feelings|parents|doctor|own|phone|options|friends|partner|life|needs|time)|some (rest|sleep|time|space|food|water)|a (walk|break|list|day off|plan|bath|diary|therapist|lawyer))
^ (dump|ditch|fire|mute|leave|block|divorce|sue|report|confront|ignore|find out|check out|look (up|into)|google|consider|focus on|work on|think about|avoid|apply|document|keep|stop|encourage|set|use|try|invest) (him|her|them|that|your|a|an|some|<acting>|what|if|other|out|new|local|in|for|with|to)
^ (sleep on it|cut (him|her|them|your|down|back|out)|deep breath*|stay (off|away|out of)|get (an|a|some) ..2 (night|sleep|rest|air|advice)|treat yourself|google|try _|(ring|phone|email|contact) (<obj>|hr|acas|111|999|911|round|samaritans))
(do|try) not (listen to|ignore|engage|give up|be afraid|hesitate|blame yourself|settle|rush|force|overthink|give (him|her|them)|bottle|react|reply|text|answer|take|go|put|waste|buy|use)
(make|be) sure (to|you|that|they|your|it|he|she|when|if)
(^|to|and|should|could|can) (let|allow|give) yourself
give (it|him|her|them|yourself) (some|a|more)? (time|space|rest|break|chance|try)
(one|a) (day|step|thing) at a time
(take|have|get) (a|some|the|a few) deep? (breath*|break|days? off|day off|time off|walk|few days|couple of days|bath|rest|nap|step back|early night|week off)
(go|going) (to|see|for) (a|an|your|the|some|couples) ..1 (<help>|run|walk|swim|boss)
(go (to|see)|going to) <help>
((time|high time) to (leave|move on|stop|let go)|no contact)
you (could|will want to|will need to|will have to|might) <adv>? <act>
- (do|did|does|what|where|how|if|when|whatever|anything|something|all|everything|time|do you think|feel|like|because|way|than|why|know|who|people|as|so|makes) you <adv>? (need|want|have|got|should|can|could|had|may|might)
- you (should|could|can) <adv>? (feel|see (the|his|her|it|that|this|my|how)|hear|have <adv>? (been|seen|told|said|known|called|come)|be (proud|here|there|so|able)|miss|know|tell (me|by|that)|come|stay|count|lean|do it|do this|get through)
- (tell|call|text|ring|message|give|let|bring|send|show|ask|help|make|get|phone|email|keep) (me|us|milk|bread)
- (to|i|we|they|people|who|that|which|he|she|it) (also|just|still|really|actually|then|now|always|like) <act>
- (i|we|they|you|who|people|kids|men|women|parents|<loved>) <adv>? (do|did|does|can|will) not
- ^ think (i|we|he|she|they|you)
- (i|we|ill) <adv>? will? make sure
- did you even
- <act> ..6 please
- you (could|might) <adv>? have
- you (should|ought to|need to|have to|had better) <adv>? not? be (at|in|late|getting|18|there|ashamed|embarrassed|grateful|glad|happy|over|past|settled|fine|ok|good|a|the)
- good to (see|have|hear)
- (i|we) will let you
- i would not (have|be|say|know|change|miss|do (that|this|it) to|<adv>? (trust|tell|ask|leave|let|give|do) you)
- (${noAdvice}|do it|say that|keep ..2 (near|handy|close)|(dump|put|leave|write|sit|stay|keep|let) ..4 (here|out)|talk (to|with) you|take it from|take your time|^ take care|^ keep (in touch|me))
- <act> (to|with|on|at) (me|us|mine|ours)
- ^ (get|have|let|make|keep|see|be|do|find|give|take) (well|better soon|a <adv>? (good|nice|great|lovely|safe|look)|us|me|it later|safe|good|back (soon|in|at)|the (kids|car|dog|bus|bins))
you better <act>
^ you (would <adv>? be|are) (best|better) (off|<acting>|asking|to)
^ you need (a|some) ..1 (break|rest|holiday|sleep|lawyer|night off|<help>)
(would|will|might) do you (the world of)? good
^ (might|may|could) help (to|if|you)
(maybe|perhaps) (it is time (to|for|you)|(a|an) ..2 (would|might|could))
it helps to <act>
(work|works|do|does) wonders
^ (better to|go easy on|ease up on|lay off the)
(best|better|wise|wiser|safer|smart|sensible) (not)? to <act>
(make|book|get) an appointment
^ you would do well to
maybe <act>
(do not|never) ((sign|reply|decide|agree|accept|quit|rush|lend|pay|go back|marry)|(send|text|call|tell|say|delete|read|check|move|ring|message) (him|her|them|back|it|your|anything|out|in))
^ (eat|drink) (something|more|some|water|loads of|plenty of|lots of)
^ (best (to|not)|double check) _
(could you not|could not you) <adv>? (ask|talk|speak|swap|get|take|try|go|use|call|ring)
`,
  guards: ['reported'],
};

export const examples: Examples = {
  yes: [
    '[have you tried] melatonin',
    '[maybe talk to] someone at school',
    'it [might help to] write it down',
    '[take a few days off]',
    '[if it was me] i would ring hr',
    'an early night [would do you good]',
    '[you are better off without] him',
    '[i would not reply] to that',
    'a hot bath [works wonders]',
    '[better to] say it now',
    'the [most important thing is] to sleep',
    "[couldn't you swap] with jo?",
  ],
  no: [
    'shall we eat at 6',
    'you must be so tired',
    'can you get some milk',
    "let's go to the park",
    'you might be right',
    'i would not have a clue',
    'you have let yourself go',
    'you should be getting a parcel today',
    "i'll make sure she gets it",
    'keep thinking i forgot the gas',
    'go easy on yourself',
    'tell it to someone who cares',
  ],
};
