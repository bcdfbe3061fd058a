import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'apologising',
  phrases: `
sorry <adv>? (<dear>)? <adv>? (that|if|for|about|but)? <adv>? (i|im|ive|for (being|my|the (late|wait|delay|mess|way|slow|confusion|noise|trouble|inconvenience|rant|radio|silence|spam|typo|mix|misunderstanding|short|early|other|things|wall|essay|tone|shouting|late)|not|what i|how i|snapping|shouting|yelling|earlier|last night|yesterday|going|dumping|ranting|bothering|waking|keeping|making|letting|taking|all the|hurting|lying|interrupting|saying|everything i|missing|forgetting|disappearing|ghosting|ignoring|getting|cancelling|bailing|leaving|the|this|any|doubting|blaming|acting|calling|asking|venting|crying|texting|replying|pushing|overreacting|losing|laughing|behaving|it all|messing|ruining|upsetting|everything)|about (earlier|last night|yesterday|before|that|the|my|what i|being|snapping|this|all this|saturday|friday|monday|today|not|how i|shouting|forgetting|missing|christmas|dinner|it)|my (bad|fault|mistake|phone|battery)|late|to (bother|bug|disturb|keep|have|be|wake|cancel|interrupt|ask|dump|be late|unload|vent|rant|say this|let you|hurt|worry|disappoint|put you)|only (just|seeing)|just (saw|seen|woke|got)|was|forgot|got|missed|did not|didnt|have not|we|meant|i was|wrong|fell|running|typo|cant make|can not make|gotta|had|been)
^ <very>? sorry (again|$|<dear>|x|xx) = 0.6
(i|we) <adv>? (am|want to|owe you|must|need to|would like to|have to|do|should|wanted to|sincerely|really|deeply|just want to|unreservedly|can only|wanna)? <adv>? (apologise|apologize|apologised|say sorry|an apology|say i am sorry|apologies|make it up to|to apologise|to apologize|to say sorry|say how sorry) 
(my|our|sincere|many|sincerest|deepest|humble|huge|massive|please accept my|big) <adv>? (apologies|apology)
^ (apologies|my bad|my fault|my mistake|mea culpa|oops my|whoops|pardon|pardon me|forgive me|soz|excuse me for) <adv>? ($|for|if|i|that|about|mate|love|all|again|lol|on|my|the|it|sorry|dude|man|there)
(forgive|pardon|excuse) me <adv>? (for|please|$|if|love|one day|i)
(please|can you|could you|will you|hope you can|hope you|ever|can u) <adv>? (ever|please)? (forgive) (me|us|what)
i <adv>? (should|shouldnt|ought|had no right|was) <adv>? (not have|never have|have (not|never|listened|called|told|asked|been there|apologised)|nt have|not to have|to have been|to (say|do|shout|speak|talk)|wrong|out of (line|order)|in the wrong|an (idiot|arse|ass)|a (dick|jerk|prick|arse|bitch|cow|shit friend|bad friend)|way out of|being (selfish|an idiot|a dick|unfair|rude|short|harsh|stupid)|unfair to|rude to|horrible to|mean to|harsh|too harsh|short with|unkind|at fault) <adv>? (said|shouted|snapped|done|yelled|called|told|gone|left|spoken|reacted|been|taken|let|made|sent|raised|lied|to|about|with|and|of|there|when|on|you|earlier|last|yesterday|$|for|in|that|lost|forgotten|blamed|hurt|treated|written|ignored|pushed|laughed|sooner|so|doubted) = 0.9
i (did not|didnt|never|dont|do not) <adv>? (mean|meant|want|intend|realise|realize|intended|wanted) to <adv>? (hurt|upset|snap|shout|offend|make you|sound|say|be|come across|scare|let you|push|ignore|worry|bother|embarrass|wake|yell|disappoint|ruin|hit|lose|leave you|forget|seem|pry|imply|cause|step|dismiss|blame|laugh|judge|keep|pressure|annoy|insult|disrespect|be so|put|minimise)
i <adv>? (take|take full|take all|accept|accept full) <adv>? (responsibility|the blame|it (all)? back|back what i|full|it back|that back|blame|my words back|everything back)
i <adv>? (regret|feel (so|really|very|terrible|awful|bad|horrible)|hate|am ashamed) <adv>? (bad|guilty|awful|terrible|what|about|how|that|for|saying|shouting|of) <adv>? (i|how|what|saying|shouting|snapping|not|that|about|my|the way|for|letting|forgetting|leaving) <adv>? (i|said|did|treated|behaved|spoke|acted|snapped|shouted|left|let|reacted|hurt|talked|have) <adv>? (to|at|you|yesterday|last|earlier|said|treated|not|did|about) = 0.8
(it was|that was|this is|thats|it is|was) <adv>? (all)? (my (fault|mistake|bad)|on me|wrong of me|stupid of me|unfair of me|out of line of me|not fair of me|shitty of me|rude of me|selfish of me|mean of me|insensitive of me|thoughtless of me|careless of me|not ok of me|harsh of me|unkind of me)
i (hurt|upset|let) you <adv>? (down)? <adv>? (and|i know|so|$|that|badly|yesterday) = 0.6
(make it|how can i make it|let me make it|i will make it) <adv>? up to you
i (snapped|lost my temper|went too far|crossed a line|overreacted|took it out on you|was out of line|messed up|fucked up|screwed up) <adv>? (at|with|and|$|earlier|last|on|yesterday|there|i|sorry|big|over|to) = 0.6

- sorry (for|about) (your|his|her|their|you|the loss|all your|<my> <loved>)
- sorry (to (hear|read|learn|see)|you|things|life|he|she|they|it|this|that (you|he|she|happened|this|it|they|your)|i (can not|cant|could not|wasnt|am not|was not|could|wish) <adv>? (be there|there|do more|hug|help|fix|take|be with))
- (not|never|no need to be|do not be|dont be|nothing to be|stop saying|why are you|no) sorry
- sorry not sorry
- sorry (what|who|where|when|which|how|but (no|i disagree|you)|excuse me|to burst)
- feel sorry
- (better safe than|sorry state|you will be|say|saying|said|says|feel|felt) sorry
- sorry i (am|do not|did not|dont|cant|can not) <adv>? (follow|understand|get|hear|catch|buy|agree|believe|think) 
- sorry (for|about) what (happened|you|he|she|they)
`,
  guards: ['reported', 'question'],
};

export const examples: Examples = {
  yes: [
    "[i'm sorry i] snapped at you",
    '[sorry for the late] reply',
    '[my bad]',
    '[i apologise] for yesterday',
    '[i should not have said] that',
    '[forgive me]',
    "[i didn't mean to hurt] you",
    "[sorry i'm] late",
    '[it was my fault]',
    'that [was wrong of me]',
  ],
  no: [
    'sorry for your loss',
    'so sorry to hear that',
    "i'm sorry you have to deal with this",
    'dont be sorry',
    'sorry, what time was it?',
    'better safe than sorry',
    'she said sorry',
    'i feel sorry for the goalkeeper',
    'sorry but no',
    'he never says sorry',
  ],
};
