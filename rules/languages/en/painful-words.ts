import type { ActPhrases, Examples } from '../../read/phrases';

/** Painful words that stand in several lines below: classes of the language. */
export const painfulClasses: Readonly<Record<string, string>> = {
  trifle:
    'film | team | boss fight | workout | sequel | puzzle | level | season | defending | ref | sketch | movie | song | songs | book | show | series | episode | ending | game | match | joke | playlist | hours | story | night | marathon | album | tickets | recipe | weather | coffee | tea | food | pizza | curry | menu | fridge | milk | cheese | traffic | parking | queue | bus | train | wifi | app | printer | phone | laptop | link | screen | alarm | boiler | price | prices | fee | gig | gym | office | maths | sofa | shirt | kettle | signal',
  saddening:
    '🙁 | 😢 | 😞 | 😔 | 💔 | 😿 | loss | (a|the|for|with|of|such|real|what a|full of|in|my|his|her|their|our) shame | hurt (me|him|her|them|us|people|so|a lot|like) | so guilty | guilt | sad | sadly | sadness | sadden* | unhappy | not happy | miserable | misery | sorrow* | mourn* | tears | weep* | wept | heartbr* | heartache | depressing | devastat* | tragic | tragedy | despair | hopeless (^|and) | upset | upsetting | hurts | suffer* | agony | unfortunate | poor (guy|girl|thing|man|kid|kids|dog|cat|horse|baby|woman|fellow|souls|soul|people|country) | i miss | i apologize | (i|we) pity | poor choice | pity (him|her|them|the) | vulnerable | lost everything | lonely (and|nights|life|without) | (makes|made|making) me (sick|cringe|cry) | (is|was) (crying|weeping) | loneliness | gloomy | ashamed | remorse | (was|is|a|real) shame | hurtful | heartless | sucks (that|when|because|to|so|at|for) | (life|it|school|work|everything|really|just|he|she|they) sucks | (feel|feels|feeling|felt) guilty | i regret | i wish (he|she|it) (was|were|had) | demoraliz* | demoralis* | (messed|fucked) (me|him|her) up | unlucky | (he|she|they) (does|do|did) not (care|love|like|want) (me|us|about me|anymore) | feel (bad|sorry|guilty|so bad) | (feel|feels|felt) (awful|terrible|horrible|empty|lost|alone) | my loss | passed away | lonely (people|person|man|woman) | shame on | poor (him|her|them) | sobbing',
  frightening:
    'scared | freaked | shaking | shaky | (be|is|was|are|were|so|too|always) afraid | afraid (of|to) | fear | fears | frighten* | scare | scares | scary | terrified | terrifying | horror | horrif* | horrible | horribly | worried | nervous (^|about|that|to|because) | anxious | dreading | dangerous | nightmares | creepy | creeps | doomed | trembl* | freaking out | so uncomfortable | run for your | danger | risky | too (dangerous|risky) | (serious|big|deep|real|terrible) trouble | ^ (help|save) me (^|please|someone) | do not (shoot|touch|hurt|kill|leave) (me|him|her|us) | worrying | threaten* | alarming | dread | terror | terrifies | terrify* | unsafe | worrisome | really uncomfortable',
  maddening:
    '😠 | 😡 | 🤬 | 😤 | hate | hated (me|him|her|this|being) | hateful | (so|very|really|is|get|gets|was|got|people|being|more|just|makes|made me) (angry|mad) | anger (^|and|at|towards|about|from|is|was|in) | furious | rage | raging | annoying (^|that|when|how|and|as|ass|people|thing|little) | annoyed | annoys | irritat* | frustrat* | ridiculous | bullshit | fucking | fucked | fuck | assholes | liars | rude | hypocri* | outrag* | offend* | how dare | (grow|shut) (the fuck)? up | morons | nonsense | coward* | piece of shit | can not stand | sick of | tired of (this|it|him|her|them|people|hearing|seeing|the) | stop (lying|acting) | (what|who|where|why|how) the (hell|fuck|frick|heck) | get (out of|outta) here | freak | freaks | delusional | damn (you|him|them) | leave me alone | get (away from|off) me | dumbass* | stupidity | asinine | infuriating | swine | dirty rat | oh (shit|hell) | my ass | murderer* | hates | hating | despise | loathe | detest | pissed | pisses | annoyance | annoy | jerk | screw (him|them|this) | damn it | how could (he|they|she) | let go of | hands off | stupid | dumbest | idiotic | fool | fools | foolish | wtf | what is wrong with (people|him|her|them) | (leave|let) (him|her|us|them) alone | sick and tired | (no|zero) respect | unacceptable | disrespect* | arrogan* | greedy | (so|as|how|really|are|is|people|this) dumb | not fair | (is|that is|just|plain) not (true|acceptable) | idiots | (the|this|is an|what an|such an) idiot | troll | sociopath* | shithole | (is|are|was) stupid | (is|was) wrong with (you|him|her|them|people) | (bugging|attacking|accusing|lying to) (me|us) | accuses me | lied (to|about) | not (cool|ok) | ignorance | nazi* | bigot* | sexist* | homophob* | lies | do not trust (him|her|them|this|that|people|anyone) | (i|we) (do|did) not like (this|that|it|him|her|them|how) | pretentious | propaganda | scam* | asshole* | bastard* | bitch | bitches | motherfuck* | goddamn | (so|very|too|really) weird | damn | (cut|knock) it out | hell no | idiocy | (is|was|so|really|pretty|just|how|too|absolutely) gross | gross ^ | (is|are) trash | (so|really) done with | (is|was) a lie | fake news | shut it | (that|it|this) is not true | screwed | screw (you|up|that|those) | (this|it|which|so|life|really) sucks',
  sickening:
    'disgust* | nasty | sicken* | vile | crap | crappy | shitty | damned | betray* | traitor* | shame on | disgrace* | awful | terrible | worst | hideous | filthy | garbage | cruel* | unfair | violent | violence | abus* | toxic | insult* | smh | disappoint* | sucked | (so|really|too|pretty|very) bad | bummer | awkward | embarrassed | embarrassing (^|that|to|how|when|and) | embarrassment | cringe* | cringy | horrendous | exhausting | struggling | jealous* | ruined | ruins | geez | jeez | dislike | disturbing | pitiful | painful to | revenge | accused | disturbed | blaming | (i am|be|get|got|was) ashamed | (looks|seems|bit|is|very|really|too) weird | (even|much|far|way) worse | (is|are|was|were|feel|feels|felt|looks|look) bad | not (ok|funny|impressed) | (is|are|was) wrong | lousy | horrid | dreadful | unbearable | no justice | yuck | yuk | ew | harsh | eww | revolting | repulsive | stink* | stench | overrated | bad (idea|thing|man|people|news|example|choice|person|look|sign|place|combination) | disapoint* | dissapoint* | useless | worthless | pathetic | poorly | ruin | miserably | lame | (is|are|was) boring | ignorant | grotesque | filth | (pretty|that is) bad | not good | (too|very) (old|ugly|weak) | (is|are|was|looks|so) boring | (is|are|was|so) ugly | (is|are|was|so) gross | a mistake | weirdo* | (it is|that is|getting|how) weird',
};

/** Painful words, alone. Not of a work of art, nor where the speaker tells the other what goes on in them. */
const block = (words: string): string => `
${words}
- (you are|your|so the) ..3 ${words}
- ${words} <very>? (<dear>|pal|for you|of you|to you|ex|looking)
- (you|<loved>) <adv>? (do not)? (hate|hates)
- (hearing|hear|sounds|seems|reading|sensing) ..6 ${words}
- allowed to ..9 ${words}
- (sorry (i|for being|about)|oh no) ..3 ${words}
- ${words} thing to _
- (stop being|nothing to|no need to|not to|reason to|right to|not worth) ..2 ${words}
- (you make|you made|because of you|so you|you always) ..6 ${words}
- (he|she|they|<loved>|boss|fans|people|someone) (is|are|was|were|looks|looked|seemed|got) ..2 (scared|worried|nervous|anxious|annoyed|furious|disappointed|devastated|frustrated|embarrassed|jealous|afraid|mad|angry|stressed)
- ${words} (good|lot|fast|cheap)
- (hopeless|useless|terrible|gross) (at|with a|weight)
- (holy|bloody|fuck yeah|fuck it|what the (hell|fuck) is) ..1 _
- <trifle> ..1 ${words}
- ${words} ..1 <trifle>
- (you|your|allowed|ok|normal|would|must) ..2 ${words}
- ${words} ..1 (you|your|yourself)
- damn (good|fine|right|straight|that is)
- <trifle> <is> <very>? <very>? _
- (worst (case|part|thing about)|no (fear|rage)|dread to)
- (ridiculous|stupid|dumb) (thing|move|amount|price|o clock)
- (stupid|pathetic|useless|worthless|dumb|shameful) (person|people|decision|idea|question|thing|mistake|man|woman|boy|girl|of|really)
- hate (mondays|group|speech|mail|crime|to|the (dark|cold|rain|heat|taste|smell))
`;

const inner = (words: string): string => `${block(words)}
- (worried|scared|afraid|nervous) ..6 (miss|late|sold out)
- <body> <adv>? (hurts|hurting)
`;

export const phrases: ActPhrases = {
  act: 'feeling',
  mild: true,
  guards: ['banter', 'negation', 'conditional', 'reported', 'question'],
  phrases: {
    sadness: `${inner('<saddening>')}(lost (him|her)|so lonely) $
`,
    fear: inner('<frightening>'),
    anger: block('<maddening>'),
    disappointment: block('<sickening>'),
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
    'their new place [looks bad]',
    'the boiler broke again [😞]',
    'that plan is just [stupid]',
  ],
  no: [
    'my boss is annoyed about the invoice',
    'so sorry for being rude',
    'the kids hate the dark',
    'anger translator is on at nine',
    'the film was awful',
    'hate mondays',
    'not worried at all',
    'that was horrible haha',
    'if it is scary we leave',
    'so you were worried about him',
    'the song is so upsetting',
    'that alarm is dreadful',
    'no fear',
    'you useless lump',
    'lovely evening, thanks for the soup',
    'we were on time for once',
    'awful weather today',
    'not for me, thanks',
    'nothing in the fridge again',
    'what is wrong with the link',
    'sorry i am late',
    'sorry about the mess',
    'please come at six',
    'i do not want sugar',
    'you can not park there',
    'it must be the battery',
  ],
};
