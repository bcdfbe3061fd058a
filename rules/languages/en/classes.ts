const parent =
  'mum | mums | mom | moms | mam | mother | dad | dads | father | stepdad | stepmum | stepmom | parents';
const family = `${parent} | sister | brother | son | daughter | kid | kids | child | children | baby | girl | boy | nan | nans | gran | grans | grandma | grandmother | grandad | grandpa | grandfather | aunt | auntie | uncle | cousin | niece | nephew | family`;
const partner = 'husband | wife | partner | boyfriend | girlfriend | fiance | ex | man';

const sad =
  'sad | upset | depressed | devastated | heartbroken | miserable | unhappy | down | low | gutted | crushed | broken | hopeless | empty | numb | distraught | desperate | in bits | in pieces | in tears | homesick | bummed';
const afraid =
  'scared | afraid | frightened | terrified | petrified | anxious | worried | nervous | panicking | freaking out | freaked out | shaking | on edge | stressed | stressed out | paranoid | insecure | horrified | worried sick | dreading';
const angry =
  'angry | mad | furious | livid | fuming | raging | pissed | pissed off | annoyed | irritated | frustrated | fed up | sick of | disgusted | appalled | bitter | outraged';
const ashamed =
  'ashamed | embarrassed | humiliated | mortified | like a failure | like a loser | like an idiot | like a burden | stupid | pathetic | worthless | not good enough | never good enough';
const guilty = 'guilty | to blame | responsible | like a bad mum | like a bad mother | like a terrible person';
const lonely = 'lonely | alone | isolated | left out | unwanted | unloved | invisible | abandoned | like nobody cares';
const tired =
  'exhausted | drained | burnt out | burned out | worn out | shattered | knackered | done in | overwhelmed | overworked | running on empty';
const hurt = 'hurt | hurting | betrayed | rejected | used | let down | ignored | unheard | in pain | insulted | judged';
const disappointed = 'disappointed | discouraged | disheartened | defeated | jealous | like giving up';
const confused = 'confused | lost | torn | stuck | all over the place | at a loss | in shock | shocked | conflicted';

/** Words that are hard to feel, of every label: what a person who listens gives back or acknowledges. */
const painful = `${[sad, afraid, angry, ashamed, guilty, lonely, tired, hurt, disappointed, confused].join(' | ')} | tired | awful | terrible | horrible | rough | crap | shit | bad | sick | trapped | helpless | unsafe | small`;

const act =
  'talk | speak | tell | ask | go | call | see | get | take | leave | quit | stop | try | write | do | make | keep | find | give | let | look | consider | check | contact | report | think | start | move | set | put | apply | confront | block | dump | focus | ignore | rest | eat | sleep | drink | use | buy | join | read | say | text | explain | work | avoid | wait | stay | bring | have | walk | sit | cut | learn | change | stand | ring | phone | email';

/** "talk" gives "talking". */
function ing(verb: string): string {
  const stem = /^(get|let|stop|set|put|sit|cut|quit)$/.test(verb)
    ? verb + verb.slice(-1)
    : verb.replace(/([^e])e$/, '$1');
  return `${stem}ing`;
}

/** Word classes of English. Forms with an s stand for "mum's", which loses its apostrophe. */
export const classes: Readonly<Record<string, string>> = {
  negation: 'not | never | hardly | without | nobody | no one',
  conditional: 'if | unless | whether | in case | whenever',
  reporting:
    'said | says | saying | told me | tells me | thinks | thought | according to | claims | called me | calls me | called him | called her | asked me | goes',
  laugh:
    'haha | hahaha | hahahaha | hahah | ahaha | hehe | lol | lool | lmao | lmfao | rofl | xd | jk | kidding | 😂 | 🤣 | 😜 | 😝 | 😆 | 😛 | 😉',
  opener:
    'well | but | and | oh | so | ok | hey | hi | yeah | yes | no | honestly | like | oh my god | look | listen | mate | man | dude | bro | babe | love | hon | sweetie | sweetheart | darling | aw | ugh | also | anyway | because | just | then | right | actually | i know | i do not know | i mean | please | now | still | maybe | perhaps | though | sorry | fuck | shit | god | wow | literally | really | ffs | today | lately | sometimes | gosh',
  very: 'so | really | very | too | way too | far too | terribly | dreadfully | extremely | absolutely | totally | completely | utterly | proper | bloody | fucking | pretty | quite | just | incredibly | a bit | a little | kind of | sort of | all | still | such | truly | deeply | always | also | right now | more | now | actually | being | getting | feeling | both',
  adv: 'really | just | maybe | probably | definitely | also | honestly | seriously | still | at least | both | first | even | simply | actually | ever | already | only | totally | completely | so | truly | all | absolutely | now | then | please | very | kind of | a bit | quite | always | often | most | exactly | again | literally | too | fucking | perfectly | pretty | over',
  iam: 'i am | i was | i feel | i feel like | i felt | i have been | i have felt | i get | i got | we are | we were | we feel | am | left me | makes me | made me | makes me feel | made me feel | i have never been',
  my: 'my | me | our | his | her | their | the',
  family,
  parent,
  partner,
  loved: `${family} | ${partner} | dog | cat | friend | friends | best friend | mate`,
  they: 'he | she | they | everyone | everybody | nobody | no one | people | someone',
  it: 'it | that | this | all this | all that | all of that | which',
  telling: 'talk | talking | tell me | vent | venting | rant | share | get it off | go into it | say more | let it out | open up',
  ill: 'i will | ill | i can | i could | we will | we can | happy to | i would',
  so: 'so | really | very | absolutely | totally | completely | utterly | fucking | bloody | proper | pretty | quite | too | extremely | incredibly | terribly | well | honestly | deeply',
  subject:
    'you | he | she | they | we | it | i | that | this | there | anyone | someone | everyone | anything | everything | your',
  sad,
  afraid,
  angry,
  ashamed,
  guilty,
  lonely,
  tired,
  hurt,
  disappointed,
  confused,
  happy: 'happy | happier | glad | delighted | thrilled | overjoyed | excited | over the moon | buzzing | chuffed | pleased | proud',
  painful,
  awful:
    'awful | terrible | horrible | dreadful | tough | rough | hard | heartbreaking | devastating | shit | shitty | crap | rubbish | rotten | unfair | sad | painful | heavy | scary | terrifying | brutal | grim | cruel | difficult | exhausting | stressful | frustrating | upsetting | lonely | shocking | nightmare | hell | a nightmare | a lot | nasty | bad',
  illness:
    'cancer | leukaemia | leukemia | tumour | tumor | dementia | alzheimers | parkinsons | stroke | heart attack | anorexia | bulimia | bipolar | ptsd | depression | psychosis',
  act,
  acting: act.split(' | ').map(ing).join(' | '),
  obj: 'to | him | her | them | it | that | this | your | yourself | a | an | the | some | someone | with | up | off | out | on | for | about | by | into | away | back | his | their | from | one | what | how | more | things | people',
  help: 'therapist | therapy | counsellor | counselor | counselling | counseling | doctor | gp | psychologist | lawyer | professional | help | hr | police | support group | union | yoga | melatonin | exercise',
  dear: 'love | hon | honey | mate | babe | sweetheart | sweetie | darling | dear | pet | bro | dude | man | friend',
  anyone: 'anyone | anybody | everyone | everybody | most people | any of us | people',
  youre: 'you are | your | you were | are you | you',
  judged:
    'overreacting | over reacting | dramatic | ridiculous | selfish | childish | immature | silly | stupid | pathetic | lazy | oversensitive | sensitive | unreasonable | irrational | paranoid | crazy | mental | insane | weak | soft | needy | clingy | naive | drama queen | spoiled | spoilt | ungrateful | hopeless | hysterical | exaggerating | making it up | making a fuss | making a scene | negative | emotional | cold | rude | stubborn | entitled | embarrassing | disappointment | baby | princess | snowflake | martyr | doormat | terrible mother | bad mother | bad friend | terrible friend | deluded | irresponsible | wallowing | sulking | too much | careless | difficult | daft',
  insult:
    'idiot | idiots | moron | morons | retard | retards | asshole | assholes | arsehole | bastard | bastards | bitch | bitches | cunt | cunts | twat | prick | dick | dickhead | wanker | scumbag | scumbags | scum | piece of shit | piece of crap | piece of work | waste of space | loser | losers | pig | pigs | cow | slut | sluts | whore | whores | motherfucker | fucker | shithead | jerk | creep | psycho | freak | freaks | liar | coward | parasite | parasites | vermin | rat | rats | snake | trash | garbage | filth | fool | disgrace | monster | hypocrite | cockroaches | animals | savages | plague',
  nasty:
    'stupid | dumb | ugly | fat | lying | selfish | pathetic | worthless | filthy | disgusting | dirty | useless | nasty | sick | ignorant | vile | evil | arrogant | cheating | two faced | total | complete | absolute | utter | fucking | bloody | damn | horrible | lazy | little',
  group:
    'women | men | girls | blacks | whites | muslims | jews | gays | lesbians | immigrants | refugees | foreigners | asians | arabs | mexicans | disabled people | the disabled | those people | these people | black people | gay people | trans people | white people | transgenders | liberals | feminists',
};
