import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'closing',
  phrases: `
(good night|night night|sweet dreams|sleep (well|tight))
^ (bye|goodbye|bye bye|cheerio|ta ra|laters|later|peace out|ciao|see ya|farewell|night|nite|catch you|take care|nos da) <adv>? ($|<dear>|xx|x|all|everyone|and|then|of yourself|now|for now)
(talk|speak|chat|catch up|see|text|call|message) to? you? (later|soon|tomorrow|next week|another time|tonight|on <day>|in a bit|then|another day|around|in the morning|at the weekend)
(have|have got|got|better|must|should|need|had better|best|going|will) to? <adv>? (go|head off|head out|head to bed|be off|get going|get off|run|dash|shoot|crack on|get to (bed|sleep|work)|get some sleep|get back to (work|it)|log off|sign off|turn in|call it a (night|day)|leave you to|leave it (there|here)|hop off|wrap up) (now|$|<dear>|xx|and|then|x|bye|soon|talk|early|sorry|thanks|but|sleep|it|speak|night|kids|dinner|meeting|bus|train|i)
i am <adv>? (off|going|heading|logging off|signing off|turning in|calling it|out) (to (bed|sleep|work)|now|home|then|$|a night|it a|xx|x|bye|night)
^ (going|off|heading|time) (to|for) (bed|sleep|kip)
(let you (go|get|sleep|rest)|leave you to (it|sleep)|leave it (there|at that|here) (for|then|$|today|tonight|now))
(call it a night|that is all (for|from)|until (next time|tomorrow|then)|till (tomorrow|next)|speak then|talk then|see you (then|later|soon|around|tomorrow)|have a (good|nice|great|lovely) (one|night|evening|day|weekend|sleep|rest)|enjoy (your|the rest of) your? (evening|night|day|weekend)|be right back|(phone|phones|battery) (is|on|about)? ..2 (dying|die|low|1|2|3|5)|bus is here|my stop|dinner is ready|dinners ready|was (nice|good|lovely|great) (talking|chatting)|(good|nice|lovely) (talking|chatting|chat|talk)|thanks for (the chat|chatting)|signing off|kind regards|best wishes|take care of yourself|look after yourself|got an early)
(💤|👋) = 0.7
- see you (at|there|on|in|tomorrow|tonight|saturday|then) ..4 (for (dinner|lunch|drinks|the)|at|by|outside|bring|8|7|9|6|5|half|station|pub)
- (have|have got|got|need|better|must|should) to <adv>? (go|run|head|get) (to (the|a|my|therapy|hospital|court|see)|through|on with|for a|it|rid|over|the (scan|results|car|kids))
- (do you|did you) (have|need)
- (last|every|each|all|that|this|a|the|saturday|date|quiz|movie|game|opening|one|late|other|first|bad|sleepless|long) night $
- take care of (him|her|them|the|my|it|this)
catch you
need to (sleep|go to bed|get to bed|get up early)
(away|off) to my (bed|kip)
hit the (hay|sack|road)
love you and leave you
speak soon $
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
    '[i should head off], early start',
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
    'i closed the window',
    'the meeting starts at nine',
    'my night shift was fine',
  ],
};
