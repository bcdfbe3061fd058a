import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'offering',
  phrases: `
(what|how|anything|something|is there anything|whatever) (can|could|may|do) <adv>? i <adv>? (do|help|support|be|bring|take|make)
(anything|something) i can
(whatever|anything) you <adv>? need $
(here|there) for? (whatever|anything|whenever) you <adv>? need
what do you need
what would <adv>? (help|be helpful)
(call|ring|text|message|phone|wake|reach out|write|come to|talk to) <adv>? to? me? <adv>? (any time|anytime|whenever|if you|day or night|at (2|3|4|2am|3am|4am)|in the middle|24)
you <adv>? can <adv>? (call|ring|text|come|talk|stay|crash|sleep|lean|count|vent|cry|wake|tell|borrow|use) <adv>? (to|on|me|here|round|over|at|with|by|anything|my|any)
<ill> <adv>? (come|help|drive|take you|take the|bring|cook|pick|stay|sit|be there|be with|be on|call you|ring you|check (in|on)|go with|listen|look after|watch the|mind|drop|pop|join you|walk|lend|babysit|cover|text (you|after)|look over|make you|hold|get you|phone you|be round|message you|hop on|keep you)
(can|shall|could|should) i <adv>? (do|take|get|bring|make|help|drive|pick|come|stay|call|ring|cook|sit|check|go with|pop|drop|phone)
(want|would you like|do you want|would it help if|need|let) <adv>? (i|me|us|me to|us to) <adv>? to? <adv>? (come|help|stay|call|ring|bring|pick|drive|cook|talk|meet|check|go with|sit|pop|drop|make you|phone|listen|be there|take|look)
(want|need|fancy|up for) <adv>? (some|a|any)? (company|help with|lift|ride|hand|help|distraction|hug|place to stay|shoulder|phone call)
(let us|shall we|can we|we can|we could|want to|do you want to|how about we) <adv>? (talk|speak|call|meet|chat|check in|figure|work|sort|go through|sit down|look at|make a plan|go for) <adv>? (again|more|tomorrow|about (this|it)|this|it|properly|on|soon|later|out|up|through|tonight|together|down|a)
my (door|doors|phone|sofa|couch|spare room) (is|are)? <adv>? (open|on|yours|here|free)
let me (know (if (there|you|i|anything)|what (you|i)|how i|when you)|help|cook|drive you|take (you|the|care))
(if|when|whenever|any time|anytime) you <adv>? (need|want|feel like|would like|can not|are) <adv>? (to|anything|someone|a|help|company|me|sleep|up|awake|alone) ..6 (i am|call|ring|text|message|here|let me|there|always|ask|shout|tell|around|come|$)
(here|around|awake|free) <adv>? (if you|whenever|all night|to talk|to listen)
(there (if|whenever) you|(just|only) a (call|text|message) away|round the corner|next door|down the road|on my way over|coming over|coming round|be there in|say the word|same time (tomorrow|next week))
(would|does|will) it help if (i|we)
(i have|we have) <adv>? (a|got|the)? (spare (room|bed|key)|sofa|extra bed)
check* (in|up|back) (with|on) you
(you do not have to|no need to|do not) (do|worry about|lift|cook|bring|sort) <adv>? (anything|the|a (finger|thing)|it|dinner|tea|food) = 0.5
- (i|we) (can|could|will) <adv>? (come|bring|take|make|call|pick|drive|help|look|get) ..2 (at|in|by|on|it|some|up|a|over)? (8|7|6|9|5|half|<day>|bus|train|crisps|beer|wine|drinks|cake|snacks|bread|milk|pizza|file|report|link|build|bug|code)
- (can|shall|should|could) (i|we) <adv>? (order|book|buy|use|watch|eat|start|wear|play|get (a|the)|take (the|a)|do (that|it|this)|make it|pick (a|the)|come too)
- (do|would) you <adv>? (want|like) (a|some|the|to)? (pizza|curry|tea|coffee|beer|biscuit|cake|film|ticket|tickets|receipt|copy)
- what do you need (from the|for (the|dinner)|me to (get|buy|bring))
- (call|text|ring|message) me (when|if|once) (you (are|get|land|arrive|finish|find)|it|dinner|the|he|she|outside)
- let me know (if|when|what time) (you (are (coming|free|late|there)|get (home|there)|arrive|can (make|come)|want anything from)|it|the)
- if you (need|want) (the|pizza|sauce|to (park|register|log|change))
- <ill> (be there|call you|text you|ring you|come|be on) <adv>? (at|in|when i|once|back in)
only a (phone)? call
(ring|call|text|message|phone|wake) me if
my (sofa|couch|spare room|place|house|door) (is|s)? (yours|your|open)
sofas yours
`,
  guards: ['reported'],
};

export const examples: Examples = {
  yes: [
    'i am [here for whatever you need]',
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
    "i'm glad you told me. [call me anytime]",
  ],
  no: [
    'here is the list of what you need',
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
    'he told me to text you the list',
  ],
};
