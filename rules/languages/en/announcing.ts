import type { ActPhrases, Examples } from '../../read/phrases';

/** Says that something is about to be told. */
export const phrases: ActPhrases = {
  act: 'announcing',
  guards: ['reported', 'banter'],
  phrases: `
(need|have|got|want|wanted|meaning|like|ready|trying) to <adv>? (tell|say|admit|confess|share) ..3 something
something ..3 i <adv>? (need|have|got|want|wanted|should|never|did not|ought) ..3 (tell|say|told|said|admit|share)
(can|could|may) i <adv>? (tell you something|get something off|be (honest|open|real) with you)
we <adv>? (need|have|should) to? talk ($|about (this|us|it|something))
(need|have|want) to <adv>? (talk ($|to you)|get (this|something|it) off)
(i have|there is|got) <adv>? some? (bad|sad|difficult|terrible|awful|hard) news
do not know how to (say|tell|put|explain|start)
(do not know|not sure) where to (start|begin)
where do i (even)? (start|begin)
(hard|difficult|not easy) (for me)? to (say|tell|talk about|admit|share|put into words)
something <adv>? <adv>? happened (today|yesterday|last night|at (work|school|home)|$)
^ (so)? (listen|look)? i have been meaning to tell
(do not|promise you will not) (be|get) (mad|angry|upset|shocked) $
you (should|need to) know something
- something ..2 (funny|hilarious|cool|nice|great|exciting|lovely|good|weird)
- (talk|know|say|tell|start) ..3 (timetable|budget|menu|trip|colour|spanish|french|german|english|essay|report)
`,
};

export const examples: Examples = {
  yes: [
    '[i need to tell you something]',
    "there's [something i have to tell] you",
    '[i dont know how to say] this',
    '[can i tell you something]',
    'we [need to talk]',
    'so [something happened at work]',
    'ive [got to tell you something] hard',
    'this is [hard to talk about]',
    "I'm [not sure where to start], but",
    '[i have some bad news]',
  ],
  no: [
    'i need to buy something for tea',
    'i have to tell you something funny about the cat',
    'tell me something nice',
    'can i tell the kids you are coming',
    'she said she had to tell me something',
    'i need to talk to the bank about the budget',
    'good news, we got the tickets',
    'it is hard to park there',
    'do you know where the bus starts',
    'the news is on at eight',
  ],
};
