import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'closing',
  phrases: `
(good|night|sweet|nighty) (night|night night|dreams|nights) <adv>? ($|<dear>|xx|x|everyone|all|to|and|sleep|then|from|guys|you|my|see|talk)?
(sleep (well|tight|good)|sweet dreams|nighty night|nos da|nighty) 
^ (bye|byee|goodbye|bye bye|byebye|cheerio|ta ra|tara|tata|toodles|toodle pip|laters|later|peace out|ciao|adios|cya|see ya|over and out|farewell|so long|take care|night|nite|toodleoo|hasta la vista|tatty bye|bye for now|later then|catch you|ttfn) <adv>? ($|<dear>|xx|x|for now|all|everyone|and|then|of yourself|now|guys|alligator|you|have|talk|speak|see|big|thanks|thank)
(talk|speak|chat|catch|text|message|ring|call|see|write|catch up|be in touch|in touch|catch up with) (to|with|you|u)? <adv>? (you|u|up|ya|to you|with you)? <adv>? (later|soon|tomorrow|next week|another time|tonight|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|after (work|school|dinner)|in the morning|at the weekend|this weekend|when i (am|get)|in a bit|in a while|around|then|another day|properly tomorrow|more tomorrow|more later|later then) = 0.9
(i|we|ive|im|anyway|right|well|ok|so|sorry|shit|crap|oh|now|really|must|better|and|love|mate|but|gosh|damn) <adv>? (i|we)? <adv>? (have|have got|got|better|must|should|had better|need|am going|will|going|ought|need|ve|best|will have|might|ll|am|had best) <adv>? (to|gonna)? <adv>? (go|head (off|to bed|home|out|back)|be going|be off|get going|get off|run|dash|shoot|crack on|get to bed|get to sleep|get some sleep|get back to (work|it|my|the)|get on (with)?|log off|sign off|go offline|hit the (hay|sack|road)|turn in|call it a (night|day)|leave you to it|leave it there|let you (go|get|sleep)|get ready|pick up the|get the kids|get up early|catch my|catch a|jump in the shower|hop off|scoot|bounce|love you and leave you|wrap (this|it)? up|stop here|end (it|this|the call|here)) <adv>? (now|$|to|love|xx|and|then|x|bye|soon|for|my|mate|back|talk|early|the|sorry|off|work|bed|here|but|sleep|there|in|with|home|speak|the bus|train|thanks|hon|kids|dinner|meeting|see|though|calling|cook|into)?
^ (gotta|got to|have to|need to|must|better|best|going to) <adv>? (go|run|dash|head|sleep|be off|get going|get off|get to|shoot|jet|bounce|leave|log off|get ready|work|get back|crack on|fly) 
(i am|im|we are|am) <adv>? (off|going|heading|logging off|signing off|turning in|hitting the|calling it|about to|leaving|gone|out|done for|off out) <adv>? (to (bed|sleep|work|school|the|lie|crash|kip|do|get|pick|dinner|lunch)|now|home|then|$|out|offline|to|hay|sack|a night|a day|today|tonight|the day|it there|off|bed|sleep|love|bye|xx|x|you to it|up for|here)  = 0.8
(let|leave) you (go|to it|get (on|back|some|to)|sleep|be|rest|in peace|crack on|to your) <adv>? (now|then|$|on|to|with|sleep|evening|love|xx|x|work|back|for|dinner|night|and|rest)?
(leave it (there|at that|here)|call it a (night|day)|wrap (this|it) up|that is (all|it|enough) (for|from) (now|me|tonight|today)|end (it|this) here|stop here for|enough for (today|tonight)|until (next|tomorrow|then)|till (tomorrow|next|then)|speak then|talk then|see you then|see you (later|soon|around|tomorrow|tonight|there|next|on|at|in|then|monday|friday|saturday|sunday)|see ya|catch you (later|soon|tomorrow|around)|have a (good|nice|great|lovely) (one|night|evening|day|weekend|sleep|rest|week|trip|time)|enjoy the rest of|enjoy your (evening|night|day|weekend)|be right back|brb|battery is (dying|about|low|nearly)|phone is (dying|about to die|nearly dead)|bus is here|train is here|my stop|my lunch is over|break is over|dinner is ready|boss is (here|coming|back)|lights out|my ride is here|was (nice|good|lovely|great) (talking|chatting|speaking|catching up)|good (talking|chatting|talk|chat) (to|with)?|nice (talking|chatting|talk|chat)|lovely (to)? (chat|talking|chatting)|thanks for (the chat|chatting|the talk|talking)|signing off|logging off|best wishes|kind regards|warm regards|yours sincerely|take care of yourself|look after yourself|hugs and good) 
(going|off|heading|am off|time) (to|for) (bed|sleep|kip|sleep now|a nap|bed now) <adv>? ($|now|night|xx|love|then|good|talk|x|thanks|because|early|i|bye|mate|cause)?
(zzz|💤|👋) = 0.7

- (see you|talk|speak) (later|soon|tomorrow|tonight) (said|at (5|6|7|8|9|10|11|12|1|2|3|4))
- see you (at|there|on|in (the|a)|tomorrow|tonight|saturday|friday|sunday|monday|then) ..4 (for (dinner|lunch|drinks|the|training)|at|by the|with|outside|bring|8|7|9|6|5|half|platform|gate|station|pub)
- (i|we) <adv>? (have|have got|got|need|better|must|should) to <adv>? (go|run|head|get) (to (the|a|my|tesco|work on|therapy|hospital|court|see|buy|tell|get|see)|through|and (see|buy|get|tell)|back to (the doctor|court|hospital|him|her)|on (with my life|like this)|for (a scan|tests|an|another)|it|rid|a new|over)
- (going|off|gone) (to|out) <adv>? (spain|france|the (pub|beach|shops|gym|cinema|match|party)|buy|be|make|tell)
- (do you|are you|when|if) .. (go|leave|bed)
- (sleep well) ?$
- have a good (look|think|read)
- how did you sleep
- (last|every|each|all|that|this|a|the|saturday|friday|date|quiz|movie|game|opening|one|late|other|first|wedding|tuesday|monday|thursday|bad|sleepless|long) night $
- take care of (him|her|them|the|my|it|this|that|business|things|everything|your mum|your dad|mum|dad)
- the (shop|store|pub|office|bank|account|door) 
- not (going|off|leaving)
- can you talk
- can not talk
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
