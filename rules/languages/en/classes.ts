const parent = 'mum | mums | mom | moms | mam | mother | dad | dads | father | stepdad | stepmum | parents';
const partner = 'husband | wife | partner | boyfriend | girlfriend | fiance | ex';
const loved = `${parent} | ${partner} | sister | brother | son | daughter | kid | kids | child | children | baby | nan | nans | gran | grans | grandads | sisters | brothers | sons | daughters | husbands | boyfriends | exs | grandma | grandad | grandpa | grandmother | grandfather | aunt | auntie | uncle | cousin | family | dog | cat | friend | friends | mate | boy | girl`;

const sad =
  'sad | upset | depressed | devastated | heartbroken | miserable | unhappy | down | low | gutted | crushed | broken | hopeless | empty | numb | distraught | desperate | in bits | in pieces | in tears | homesick';
const afraid =
  'scared | afraid | frightened | terrified | petrified | anxious | worried | nervous | panicking | freaking out | shaking | on edge | stressed | stressed out | paranoid | insecure | dreading';
const angry =
  'angry | mad | furious | livid | fuming | raging | pissed | pissed off | annoyed | irritated | frustrated | fed up | sick of | disgusted | bitter';
const ashamed =
  'ashamed | embarrassed | humiliated | mortified | like a failure | like a burden | like an idiot | stupid | pathetic | worthless | useless | not good enough';
const guilty = 'guilty | to blame | responsible | like a bad mum | like a bad mother';
const lonely = 'lonely | alone | isolated | left out | unwanted | unloved | invisible | abandoned';
const tired =
  'exhausted | drained | burnt out | burned out | worn out | shattered | knackered | overwhelmed | running on empty';
const hurt = 'hurt | hurting | betrayed | rejected | used | let down | ignored | unheard | in pain | judged';
const disappointed = 'disappointed | discouraged | defeated | jealous | like giving up';
const confused = 'confused | lost | torn | stuck | all over the place | at a loss | in shock | shocked';

const so =
  'so | really | very | absolutely | totally | completely | utterly | fucking | bloody | proper | pretty | quite | too | extremely | incredibly | terribly | dreadfully | honestly | deeply | truly';
const very = `${so} | just | a bit | a little | kind of | sort of | all | still | such | always | also | right now | more | now | actually | being | getting | feeling | both | way too | only`;

const harsh =
  'stupid | thick | dumb | ugly | fat | lying | pathetic | worthless | disgusting | useless | nasty | ignorant | vile | evil | arrogant | cheating | horrible | spiteful | heartless | vicious | miserable | bitter | jealous | rotten | terrible | poisonous | toxic | spineless | gutless | two faced | ungrateful | conniving';
const faulty =
  'selfish | childish | immature | pathetic | ungrateful | petty | irresponsible | unprofessional | hypocritical | self indulgent | self centred | self centered | self absorbed | self pitying | dramatic | melodramatic | naive | lazy | attention seeking | disrespectful | unreasonable | irrational | cowardly | disgraceful | shameful';

const act =
  'talk | speak | tell | ask | go | call | see | get | take | leave | quit | stop | try | write | do | make | keep | find | give | let | look | consider | check | contact | report | think | start | move | set | put | apply | block | dump | focus | ignore | rest | eat | sleep | drink | use | buy | join | read | say | text | explain | work | avoid | wait | stay | bring | have | walk | sit | cut | learn | change | stand | ring | phone | email | google | be';

/** "talk" gives "talking". */
function ing(verb: string): string {
  const doubled = /^(get|let|stop|set|put|sit|cut|quit)$/.test(verb);
  return `${doubled ? verb + verb.slice(-1) : verb.replace(/(..)e$/, '$1')}ing`;
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
    'well | but | and | oh | so | ok | hey | hi | yeah | yes | no | honestly | like | oh my god | look | listen | mate | man | dude | bro | babe | love | hon | sweetheart | darling | aw | ugh | also | anyway | because | just | then | right | actually | i know | i do not know | i mean | please | now | still | maybe | perhaps | though | sorry | fuck | shit | god | wow | literally | really | ffs | today | lately | sometimes | gosh',
  so,
  very,
  adv: `${very} | maybe | probably | definitely | seriously | at least | first | even | simply | ever | already | then | please | often | most | exactly | again | literally | perfectly`,
  iam: 'i am | i was | i feel | i feel like | i felt | i have been | i have felt | i get | i got | we are | we were | we feel | am | left me | makes me | made me | makes me feel | made me feel',
  my: 'my | me | our | his | her | their | the',
  parent,
  partner,
  loved,
  abuser: `he | she | they | someone | husbands | boyfriends | dads | exs | ${partner} | ${parent} | uncle | stepfather`,
  pills:
    'pills | tablets | paracetamol | ibuprofen | meds | medication | tylenol | antidepressants | insulin | painkillers | codeine | morphine | xanax | sertraline | sleepers',
  they: 'he | she | they | everyone | everybody | nobody | no one | people | someone',
  it: 'it | that | this | all this | all that | all of that | which',
  is: 'is | are | was | were | has | have | had | been | am | got',
  day: 'monday | tuesday | wednesday | thursday | friday | saturday | sunday',
  subject:
    'you | he | she | they | we | it | i | that | this | there | anyone | someone | everyone | anything | your',
  telling:
    'talk | talking | tell me | vent | venting | rant | share | get it off | go into it | say more | let it out',
  ill: 'i will | ill | i can | i could | we will | we can | happy to | i would',
  youre: 'you are | your | you were | are you | you',
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
  happy:
    'happy | happier | glad | delighted | thrilled | excited | over the moon | buzzing | chuffed | pleased | proud',
  painful: `${[sad, afraid, angry, ashamed, guilty, lonely, tired, hurt, disappointed, confused].join(' | ')} | tired | awful | terrible | horrible | rough | crap | shit | bad | sick | trapped | helpless | small`,
  awful:
    'awful | horrendous | appalling | traumatic | gutting | crushing | bleak | tragic | hideous | shite | agony | terrifying | frightening | terrible | horrible | dreadful | tough | rough | hard | heartbreaking | devastating | shit | shitty | crap | rubbish | rotten | unfair | sad | painful | heavy | scary | brutal | grim | cruel | difficult | exhausting | stressful | frustrating | upsetting | lonely | shocking | hell | a nightmare | a lot | bad',
  illness:
    'cancer | tumour | tumor | dementia | alzheimers | parkinsons | stroke | heart attack | anorexia | bulimia | bipolar | depression | leukaemia',
  body: 'head | heart | stomach | chest | throat | neck | back | leg | legs | arm | arms | knee | knees | ankle | hand | hands | foot | feet | face | nose | mouth | teeth | tooth | eye | eyes | skin | brain | lungs | ribs | shoulder | shoulders | forehead | skull | body | belly | bones',
  act,
  acting: act.split(' | ').map(ing).join(' | '),
  obj: 'to | him | her | them | it | that | this | your | yourself | a | an | the | some | someone | with | up | off | out | on | for | about | by | into | away | back | his | their | from | one | what | how | more | things | people',
  help: 'therapist | therapy | counsellor | counselor | counselling | counseling | doctor | gp | psychologist | lawyer | professional | help | hr | police | support group | union | yoga | melatonin | exercise',
  dear: 'love | hon | honey | mate | babe | sweetheart | sweetie | darling | darlin | dear | pet | bro | dude | man | hen | pal | babes | bestie | doll | buddy | bud | sis | lad | lass | girl | petal',
  anyone: 'anyone | anybody | everyone | everybody | most people | any of us | people',
  faulty,
  judged: `${faulty} | overreacting | over reacting | ridiculous | silly | stupid | sensitive | oversensitive | paranoid | crazy | mental | weak | soft | needy | clingy | drama queen | spoiled | spoilt | hopeless | hysterical | exaggerating | making it up | negative | emotional | rude | stubborn | pig headed | bull headed | entitled | embarrassing | disappointment | baby | crybaby | cry baby | princess | snowflake | martyr | doormat | pushover | mug | wimp | wuss | bad mother | bad friend | deluded | wallowing | sulking | too much | careless | difficult | daft | unfair | cruel | harsh | heartless | cold hearted | thoughtless | insensitive | gullible | bossy | controlling | two faced | condescending | patronising | judgemental | obsessed | unhinged | reckless | foolish | clueless | shallow | greedy | smug | bitter | fussy | picky | moody | hard work | high maintenance | out of order | out of line | control freak | hypocrite | fool | know it all`,
  insult:
    'idiot* | moron* | retard* | asshole* | arsehole* | bastard* | bitch* | cunt* | twat | prick | dick | dickhead | wanker | scum* | piece of shit | piece of work | waste of space | loser | losers | pig | pigs | cow | slut | sluts | whore* | motherfuck* | fucker* | jerk | creep | psycho | freak* | liar | coward | parasite* | vermin | rat | rats | snake | trash | garbage | filth | disgrace | monster | cockroach* | animals | savages | hypocrite',
  harsh,
  nasty: `${harsh} | selfish | filthy | dirty | sick | total | complete | absolute | utter | fucking | bloody | damn | lazy | little | massive`,
  pest: 'clown | muppet | numpty | tosser | knobhead* | bellend* | gobshite* | roaster | plonker | dumbass* | dipshit* | halfwit* | imbecile* | cretin* | douche* | git | hag | witch | skank | hoe | tramp | pillock | prat | weirdo | toad | weasel | leech | brat | troll | weapon | tool | fraud | twit | dunce | dimwit | airhead | pleb | simp | article | little shit | old bag | worm | nutter',
  group:
    'women | woman | immigrant | muslim | disabled person | trans person | gay person | black person | men | girls | blacks | whites | muslims | jews | gays | lesbians | immigrants | refugees | foreigners | asians | mexicans | disabled people | the disabled | those people | these people | black people | gay people | trans people | white people',
};
