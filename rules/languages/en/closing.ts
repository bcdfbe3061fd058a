import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'closing',
  phrases: `
(good night|night night|sweet dreams|nighty night|sleep (well|tight)) 
^ (bye|goodbye|bye bye|cheerio|ta ra|tara|laters|later|peace out|ciao|see ya|farewell|night|nite|bye for now|catch you|over and out|take care|nos da|toodle pip|tatty bye) <adv>? ($|<dear>|xx|x|all|everyone|and|then|of yourself|now|guys)
(talk|speak|chat|catch up|see|text|call|message) (to)? you? (later|soon|tomorrow|next week|another time|tonight|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|in a bit|then|another day|around|in the morning|at the weekend|more (tomorrow|later)) = 0.9
(have|have got|got|better|must|should|need|had better|best|going|will) (to)? <adv>? (go|head off|head out|head to bed|be going|be off|get going|get off|run|dash|shoot|crack on|get to (bed|sleep|work)|get some sleep|get back to (work|it)|log off|sign off|hit the (hay|sack|road)|turn in|call it a (night|day)|leave you to|leave it (there|here)|hop off|wrap up|be up early) (now|$|<dear>|xx|and|then|x|bye|soon|talk|early|sorry|thanks|but|sleep|it|speak|night|ttyl|kids|dinner|meeting|bus|train|i|the)
i am <adv>? (off|going|heading|logging off|signing off|turning in|calling it|out) (to (bed|sleep|work)|now|home|then|$|a night|it a|xx|x|bye|night)
^ (going|off|heading|time) (to|for) (bed|sleep|kip)
let you (go|get|sleep|rest|crack on)
leave you to (it|sleep|rest)
leave it (there|at that|here) (for|then|$|today|tonight|now)
(call it a (night|day)|that is all (for|from)|until (next time|tomorrow|then)|till (tomorrow|next|then)|speak then|talk then|see you (then|later|soon|around|tomorrow)|catch you (later|soon)|have a (good|nice|great|lovely) (one|night|evening|day|weekend|sleep|rest)|enjoy (your|the rest of) (your)? (evening|night|day|weekend)|be right back|phone is (dying|about to die)|battery is (dying|low|about)|bus is here|my stop|break is over|dinner is ready|was (nice|good|lovely|great) (talking|chatting|speaking)|(good|nice|lovely) (talking|chatting|chat|talk)|thanks for (the chat|chatting)|signing off|logging off|kind regards|best wishes|take care of yourself|look after yourself|got an early)
(💤|👋) = 0.7
- see you (at|there|on|in|tomorrow|tonight|saturday|then) ..4 (for (dinner|lunch|drinks|the)|at|by|outside|bring|8|7|9|6|5|half|station|pub)
- (have|have got|got|need|better|must|should) to <adv>? (go|run|head|get) (to (the|a|my|therapy|hospital|court|see)|through|on with|for a|it|rid|over|the (scan|results|car|kids))
- (sleep well|go|leave|bed) ?$
- how did you sleep
- (last|every|each|all|that|this|a|the|saturday|date|quiz|movie|game|opening|one|late|other|first|bad|sleepless|long) night $
- take care of (him|her|them|the|my|it|this)
- the (shop|store|pub|office|bank|door|account)
- can (you|not) talk
- have a good (look|think|read)
`,
  guards: ['reported', 'conditional'],
};

export const examples: Examples = {
  yes: [
    '[gotta go], talk soon',
    '[good night] love',
    "anyway, [i'll let you go]",
    '[talk to you tomorrow]',
    '[off to bed] now',
    '[bye for now]',
    "[i should head off], early start",
    '[sleep well]',
    '[see you later]',
    '[take care of yourself] x',
    'right [i better get going]',
    '[leave it there] for today?',
  ],
  no: [
    'the shop is closing',
    'see you at the station at 6',
    'i have to go to the dentist tomorrow',
    'how did you sleep',
    'what a night',
    'we are going out on friday',
    'he is off work this week',
    'do you have to go',
    'i have to go through all of it again',
    'take care of the dog please',
  ],
};
