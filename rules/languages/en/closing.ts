import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'closing',
  phrases: `
(good night|night night|nighty night|sweet dreams|sleep (well|tight|easy)|nos da)
^ (bye|goodbye|bye bye|cheerio|ta ra|tara|ta ta|laters|later|peace out|peace|ciao|adios|see ya|farewell|night|nite|catch you|take care|toodle pip|toodles|so long|over and out|god bless|mind yourself) <adv>? (^|<dear>|xx|x|all|everyone|and (sleep|talk|take|speak)|then|of yourself|now|for now|the now)
(talk|speak|chat|catch up|see|text|call|message|ring) to? you? <adv>? (later|soon|tomorrow|next week|another time|tonight|on <day>|in a bit|then|another day|around|in the morning|at the weekend) <adv>? (^|x|xx|<dear>|then|ok|and|if|about|night|maybe|i|have|we)
(have|got|better|must|should|need|had better|best|going|will|ought|gotta) to? <adv>? (go|dip|bounce|dash|run|shoot|split|scoot|jet|crash|leave|sleep|get (on|off|going|moving|some (sleep|rest|kip)|to (bed|sleep|work)|back ..3)|head (off|out|back|in|home|to bed)|go (to (bed|sleep|work)|back (in|to work)|get)|be off|crack on|log off|sign off|turn in|hang up|make a move|call it (a (night|day)|here)|wrap up|hop off|try (and|to) (sleep|get some)|say (good)? night|leave it (there|here)|feed the|put the kids) <adv>? (now|^|<dear>|xx|x|then|bye|soon|talk|early|sorry|thanks|but (talk|thanks|speak|i will|we)|dinner|meeting|kids are|bus is|my)
i am <adv>? (going to|off|away|heading|logging off|signing off|turning in|calling it|dipping|hanging up|ringing off|crashing|hitting) (to (bed|my (bed|kip)|sleep|work|home)|now|home|then|^|out|a night|it (a|here)|xx|x|bye|night|the (hay|sack|road)|dip|head)
i am (out|away|off|done) (^|for (today|tonight|now)|to my|to bed|now)
^ (going|off|heading|time|away) (to|for) (bed|sleep|kip|my (bed|kip)) <adv>? (^|now|then|x|night|i|talk|speak)
^ bed (now|time|for me|calls|is calling)
(i am|^) (heading|popping|nipping|shooting|jumping|dropping|clocking|switching|wrapping) (off|up) <adv>? (^|now|here|but|for|then|to)
(speak|talk) (to you)? <day>
(love you|right|thanks|then|anyway|so) bye
^ (tatty bye|toodaloo|hooroo|ttfn|ta ra|afk)
(cheers|ta|thanks) for (tonight|the natter)
- should i leave
(need|want|into|see) my (bed|pillow|kip)
(sleep time|bed time|bedtime) (for me|4 me|now|^)
(that is|thats) me <adv>? (^|for (now|tonight|today|the)|done|away|off|now) <adv>? (for|to|then)? ..2 ^
(let you (go|get|sleep|rest|crack)|leave you (be|to (it|sleep|rest|your))|not keep you|keep you (any|up) (longer|late))
(let us|can we|shall we|we will|we can|could we) <adv>? ((leave|stop|pause|end|park) (it|this)? (there|here|at that)|(pick|carry|continue|finish|talk|speak|stop) (this|it|there)? (up|on|more|again)? <adv>? (tomorrow|another (day|time)|next week|in the morning|on <day>|soon|later|at the weekend|for (now|tonight|today)))
(leave it (there|at that|here) (for|then|^|today|tonight|now)|call it a night|that is all (for|from)|^ (until|till) (next time|tomorrow|then|next|<day>)|see you (then|later|soon|around|tomorrow)|have a (good|nice|great|lovely) (one|night|evening|day|weekend|sleep|rest)|enjoy (your|the rest of) your? (evening|night|day|weekend)|be right back|(phone|phones|battery|batterys|laptop) (is|on|about)? ..3 (dying|die ^|go ^|low|(1|2|3|5) (bye|so|sorry|got|talk))|(bus|taxi|cab|ride|lift|uber|train|rides) is? here ^|is my (stop|taxi|lift|train)|dinner is ready (^|talk|so|bye)|was (nice|good|lovely|great) (talking|chatting)|(good|nice|lovely) (talking|chatting|chat|talk)|thanks for (the chat|chatting)|signing off|logging off|kind regards|best wishes|take care of yourself|look after yourself|got an early)
(early (start|shift|night)|say night|my bed|break is over|starting ^|x $|xx $|night $|hanging up) = 0.5
(💤|👋) = 0.7
- see you (at|there|on|in|tomorrow|tonight|saturday|then) ..4 (for (dinner|lunch|drinks|the)|at|by|outside|bring|8|7|9|6|5|half|station|pub)
- (have|have got|got|need|better|must|should) to <adv>? (go|run|head|get|leave) (to (the|a|my|therapy|hospital|court|see)|through|on with|for a|it $|rid|over|now every|the (scan|results|car|kids))
- (do you|did you|you|he|she|they|it|who|everyone|dog|kids) <adv>? (have|need|should|must|will|better|had better|got|going|are going|is going|has) to? <adv>? (go|leave|sleep|run|dash|get|head|crash|turn|wrap)
- (last|every|each|all|that|this|the|what a|such a|saturday|date|quiz|movie|game|opening|one|late|other|first|bad|sleepless|long) (night|good night) $
- take care of (him|her|them|the|my|it|this)
catch you
(off|away) to my (bed|kip)
love you and leave you
^ (i)? <adv>? (have)? got to (go|dip|dash|run|bounce)
(best|better) be (getting|going|off|heading|making)
i (will|must) <adv>? (say (cheerio|good night|night|bye|goodbye|ta ra)|sign off|away|be off|love you) <adv>? (^|now|then|there|here|to|for now)
(break|lunch) <adv>? (is)? (over|done|up|finished) ^
- (his|her|their|your) (phone|phones|battery)
(must|better|need to|have to) <adv>? get on with
(lights out|eyes will not stay open|i am nodding off|bbl|boarding now|going to log)
(get some (sleep|rest)|sleep now|rest up|ring off) = 0.6
(in the morning|tomorrow|speak soon|the morra) ^ = 0.4
`,
  guards: ['reported', 'conditional'],
};

export const examples: Examples = {
  yes: [
    '[gotta go], talk soon',
    "anyway, [i'll let you go]",
    '[i should head off], early start',
    'right [i better get going]',
    "[that's me for tonight]",
    '[gotta jet now]',
    '[heading off now], love you',
    '[cheers for tonight]',
    "i'll [have to leave it there], kids are up",
    '[speak sunday]',
    '[my break is up]',
  ],
  no: [
    'the shop is closing',
    'what a night',
    'do you have to go',
    'i closed the window',
    'you should go to bed earlier',
    'class is starting at nine tomorrow',
    'his phone is on 2%',
    'should i leave you be',
    'heading off the ball is banned',
    'going to bed early never works',
    'so is our goodbye party still on',
  ],
};
