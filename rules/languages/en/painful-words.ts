import type { ActPhrases, Examples } from '../../read/phrases';

const works = 'film|movie|song|book|show|series|episode|ending|game|match|joke';

/** Painful words, alone. Not of a work of art, nor where the speaker tells the other what goes on in them. */
const block = (words: string): string => `
(${words})
- (you are|your|such a|what a|so the|sounds) ..3 (${words})
- (${words}) <very>? (for you|of you|to you|${works}|weather|coffee|ex)
- (${works}) <is> <very>? <very>? _
- hate (mondays|group|speech|mail|crime|to)

`;

const inner = (words: string): string => `${block(words)}
- you ..6 (${words})
- (${words}) .. (you|your|yourself)
- (watched|watching|seen) ..6 _
- (worried|scared|afraid|nervous) ..6 (miss|late|bus|train|traffic|rain|snow|full|sold out|concert|gig|match|festival|holiday)
- <body> <adv>? (hurts|hurting)
`;

/** What one cannot, does not want or does not understand; what did not come to be. */
const denied = `
^ i do not (understand|want|like|trust)
^ (he|she) (is|was|did|does|can|will|do|would|could) not ..4 $
^ you can not
^ do not (you|do|touch|move|talk|look|leave|lie|play|push|lecture|blame|drink|tell)
(you|we|he|she|they|it) must (not|never|be|have)
^ _? (he|she|they|we|i) ..2 <negation> ..3 $
(do|does|did|will|can|let) not ..2 (me|us)
i did not (mean|want|know|ask|do|say|like|think)
- not (for|with|to) (me|us)
- (what is wrong|kill me)
- not (in|expecting)
`;

export const phrases: ActPhrases = {
  act: 'feeling',
  mild: true,
  guards: ['banter', 'negation', 'conditional', 'reported'],
  phrases: {
    sadness: inner(
      'sad|sadly|sadness|sadden*|unhappy|not happy|miserable|misery|sorrow*|mourn*|tears|weep*|wept|heartbr*|heartache|depressing|devastat*|tragic|tragedy|despair|hopeless*|upset|upsetting|hurts|suffer*|agony|unfortunate|poor (guy|girl|thing|man|kid|kids|dog|baby|woman)|i miss|what a shame|(is|was|such) a shame|poor _ $|sorry (but|to|if|about|actually|this|the|everyone|guys|sir|there|as|it)|(truly|very|deeply) sorry|i apologize|pity|vulnerable|too late|i wish (i|we|he|she|it)|lost (it|him|her|everything)|lonely (and|nights|life|without)|makes me (sick|cringe|cry)|(is|was) (crying|weeping)',
    ),
    fear: inner(
      'scared|(be|is|was|are|were|so|too|always|afraid) afraid|afraid (of|to)|fear|fears|frighten*|scare|scares|scary|terrified|terrifying|horror|horrif*|horrible|horribly|worried|nervous|anxious|dreading|dangerous|nightmares|creepy|creeps|doomed|trembl*|freaking out|yikes|so uncomfortable|run for your|danger|(be|being) careful|risky|too (dangerous|risky)|(serious|in|get* you|real|big|into|deep|looks like) trouble|trouble ($|ahead)|please (do not|help|stop)|^ please (do|let|just|take|come|go|hear|forgive|listen|please)|help (me|us|him|her|$)|let me go|do not (shoot|touch|hurt) (me|him|her)',
    ),
    anger: block(
      'hate|hated (me|him|her|this|being)|hateful|(so|very|really|is|get|gets|was|are|got|people|being|more|just|makes|made me) (angry|mad)|anger|furious|rage|raging|annoying|annoyed|annoys|irritat*|frustrat*|ridiculous|bullshit|fucking|fucked|fuck|assholes|liars|rude|hypocri*|outrag*|offend*|how dare|(grow|shut) (the fuck)? up|stupid|stupidest|dumb|dumbest|idiots|morons|nonsense|coward*|piece of shit|liar|can not stand|sick of|tired of (this|it|him|her|them|people|hearing|seeing|the)|stop (lying|acting)|(what|who) the (hell|fuck)|damn (you|him|them)|leave me alone|get (away from|off) me|dumbass*|stupidity|idiotic|asinine|infuriating|delusional|why (would you|do people)|fool|fools|foolish|swine|^ look (i|he|we|you)|get rid of|dirty rat|oh (shit|hell)|my ass|murderer|crooked|i am (warning|leaving)|(cut|knock) it (out|off)|get out of (here|my)|get lost|(where|why|who|how) the hell',
    ),
    disappointment: `${block(
      'disgusting|disgusted|disgusts|nasty|sicken*|vile|crap|crappy|shitty|damned|betray*|traitor*|shameful|shame on|disgrace*|awful|terrible|worst|hideous|filthy|garbage|cruel*|unfair|violent|violence|abus*|racism|toxic|insult*|smh|disappoint*|sucked|(so|really|too|pretty|very) bad|bummer|useless|worthless|waste of|awkward|embarrass*|cringe*|cringy|horrendous|exhausting|struggling|jealous*|ruined|ruins|geez|jeez|confusing|pathetic|dislike|disturbing|pitiful|painful to|revenge|refus*|accused|an insult|disturbed|no right|so lonely|blaming|(i am|be|get|got|was) ashamed|(looks|seems|bit|is|very|really|too) weird|(even|much|far|way|looks|only|gets|got) worse|(is|are|was|were|feel|feels|felt|looks|look) bad|not (a fan|true|ok|good|great|right|funny|worth|cool|impressed|enough|easy|going to work)|(is|are|was) wrong|too (old|ugly|weak)|overrated|mistake|lousy|horrid|dreadful|stench|unbearable|intolerable|no justice',
    )}${denied}`,
  },
};

export const examples: Examples = {
  yes: [
    'what an [awful] week for them',
    'it was [terrifying] to watch',
    'honestly i [hate] how this went',
    'everyone left and it was so [depressing]',
    'they treat people so badly, it is [disgusting]',
    'it was so [cruel] of them',
    '[sadly] nobody came back',
    'that meeting was so [awkward]',
    'my brother is [furious]',
    '[i could not find] it',
    'you left and [did not tell me]',
    '[sorry but] that hurt no one',
    'their new place [looks bad]',
  ],
  no: [
    'the film was awful',
    'hate mondays',
    'not worried at all',
    'that was horrible haha',
    'if it is scary we leave',
    'so you were worried about him',
    'the song is so upsetting',
    'lovely evening, thanks for the soup',
    'we were on time for once',
    'awful weather today',
    'not for me, thanks',
    'nothing in the fridge again',
    'what is wrong with the link',
    'sorry i am late',
  ],
};
