const mother =
  'mum | mums | mom | moms | mam | mams | mother | mothers | mama | mummy | mommy | ma | dad | dads | father | fathers | papa | daddy | stepdad | stepmum | stepmom | parents | folks';
const family = `${mother} | sister | sisters | brother | brothers | bro | son | sons | daughter | daughters | kid | kids | child | children | baby | babies | boy | girl | wee one | little one | twin | nan | nans | nana | nanna | nanny | gran | grans | granny | grandma | grandmas | grandmother | grandad | grandads | granddad | grandpa | grandfather | grandson | granddaughter | aunt | aunts | auntie | aunty | uncle | uncles | cousin | cousins | niece | nephew | godmother | family`;
const partner =
  'husband | husbands | wife | wifes | partner | partners | boyfriend | boyfriends | girlfriend | girlfriends | fiance | fiancee | ex | exs | missus | fella | lad | bloke | other half | hubbys';
const friend =
  'friend | friends | best friend | best friends | mate | mates | bestie | buddy | pal | roommate | flatmate | housemate | neighbour | neighbor | colleague | coworker | co worker | classmate | teammate';
const pet =
  'dog | dogs | cat | cats | puppy | kitten | horse | pony | rabbit | bunny | hamster | budgie | parrot | doggo | boy';
const sad =
  'sad | sadder | upset | depressed | devastated | heartbroken | miserable | unhappy | down | low | blue | gutted | crushed | shattered inside | broken | hopeless | empty | numb | tearful | teary | weepy | gloomy | distraught | inconsolable | despairing | desperate | grieving | bereft | in bits | in pieces | in tears | heavy hearted | homesick | melancholy | hollow | wretched | dead inside | in despair | beside myself | distressed | suffering | bummed | bummed out | bummed about | sorrowful | worthless | cut up | choked up';
const afraid =
  'scared | afraid | frightened | terrified | petrified | anxious | worried | nervous | panicking | panicky | panicked | freaking out | freaked out | shaking | shitting myself | bricking it | uneasy | on edge | tense | stressed | stressed out | spooked | fearful | dreading | paranoid | worried sick | sick with worry | scared stiff | scared shitless | scared to death | insecure | horrified | alarmed | creeped out | worrying | shook | in a panic | apprehensive | jittery | agitated';
const angry =
  'angry | angrier | mad | furious | livid | fuming | raging | pissed | pissed off | seething | enraged | outraged | annoyed | irritated | frustrated | irate | cross | fed up | sick of | sick and tired | disgusted | appalled | resentful | bitter | infuriated | peeved | ticked off | cheesed off | hacked off | boiling | rageful | spitting feathers | vexed | aggravated | exasperated | offended | steaming';
const ashamed =
  'ashamed | embarrassed | humiliated | mortified | humiliating | disgusted with myself | cringing | so small | like a failure | like a loser | like a fool | like an idiot | like a fraud | stupid | pathetic | foolish | exposed | inadequate | like a burden | not good enough | never good enough | self conscious | ugly | awkward | like a disappointment | like a joke';
const guilty =
  'guilty | so guilty | like a bad mum | like a bad mother | like a bad mom | like a bad dad | like a bad father | like a bad friend | like a bad person | like a terrible person | like a horrible person | like a monster | responsible | remorseful | to blame';
const lonely =
  'lonely | alone | isolated | left out | unwanted | unloved | invisible | forgotten | abandoned | excluded | homesick | cut off | so alone | on my own in this | all by myself | like nobody cares | like no one cares | like i do not belong | like i do not fit in | like an outsider | like a ghost | friendless';
const tired =
  'exhausted | drained | burnt out | burned out | worn out | wiped out | shattered | spent | running on empty | dead on my feet | knackered | done in | fried | frazzled | depleted | weary | worn down | sleep deprived | tired of it all | tired of everything | tired of fighting | tired of pretending | tired of trying | tired of being strong | so done | overwhelmed | overworked | fatigued | at my limit | out of energy';
const hurt =
  'hurt | hurting | wounded | betrayed | rejected | used | crushed | heartbroken | let down | stabbed in the back | unappreciated | disrespected | humiliated | cheated | insulted | unheard | ignored | taken for granted | walked over | stung | replaced | worthless | in pain | in so much pain | in agony | belittled | dismissed | judged | misunderstood | cast aside | devalued';
const disappointed =
  'disappointed | let down | gutted | disheartened | discouraged | bummed | deflated | disillusioned | underwhelmed | dissatisfied | dismayed | defeated | demotivated | despondent | like giving up | jealous | envious';
const confused =
  'confused | lost | torn | unsure | conflicted | bewildered | puzzled | baffled | perplexed | mixed up | stuck | all over the place | at a loss | clueless | in two minds | disoriented | so lost | in shock | shocked | stunned | weirded out | dazed';
const happy =
  'happy | happier | glad | delighted | thrilled | overjoyed | excited | over the moon | buzzing | chuffed | made up | stoked | ecstatic | elated | cheerful | joyful | so pleased | pleased | on cloud nine | pumped | hyped | proud | in a good mood | content | well chuffed | giddy | tickled | blessed';
const grateful = 'grateful | thankful | so blessed | touched | moved | appreciative | blessed | indebted';
const relieved = 'relieved | so glad it is over | lighter | reassured | calmer | at ease | at peace';
const loving = 'in love | smitten | falling for | head over heels | besotted';
const hopeful = 'hopeful | optimistic | encouraged | cautiously optimistic | more positive | looking forward';

/** Words that are hard to feel, of every label: what a person who listens gives back or acknowledges. */
const painful = [
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
  'tired | torn up | awful | terrible | horrible | rough | crap | shit | like shit | like crap | lousy | rubbish | bad | ill | sick | stressed | under pressure | trapped | powerless | helpless | vulnerable | unsafe | weak | small | out of control | overlooked | a bit lost | sore | raw | off | numb',
].join(' | ');

const illness =
  'cancer | leukaemia | leukemia | lymphoma | tumour | tumor | tumours | tumors | dementia | alzheimers | parkinsons | ms | als | mnd | motor neurone | epilepsy | diabetes | hiv | cirrhosis | sepsis | meningitis | pneumonia | a brain tumour | a brain tumor | a stroke | a heart attack | an aneurysm | a blood clot | heart failure | kidney failure | anorexia | bulimia | an eating disorder | bipolar | schizophrenia | psychosis | ptsd | severe depression | clinical depression | postnatal depression | postpartum depression | a terminal illness | a seizure | seizures | lupus | endometriosis';

const insult =
  'idiot | idiots | moron | morons | imbecile | cretin | retard | retards | asshole | assholes | arsehole | arseholes | arse | bastard | bastards | bitch | bitches | cunt | cunts | twat | twats | prick | pricks | dick | dicks | dickhead | dickheads | wanker | wankers | tosser | bellend | knob | knobhead | scumbag | scum | piece of shit | pieces of shit | pos | piece of crap | piece of trash | piece of work | waste of space | waste of oxygen | waste of skin | waste of air | loser | losers | pig | cow | slut | sluts | whore | whores | slag | skank | hoe | motherfucker | motherfuckers | fucker | fuckers | shithead | dumbass | jackass | jerk | creep | psycho | lunatic | weirdo | freak | liar | coward | parasite | leech | vermin | rat | snake | trash | garbage | filth | douche | douchebag | dipshit | numpty | plonker | minger | git | gobshite | muppet | halfwit | imbeciles | dimwit | nitwit | fool | disgrace | monster | hypocrite | sociopath | narcissist | sicko | pervert | dumb fuck | dumbfuck | fuckwit | cockroach | cockroaches | animal | animals | savages | subhuman | subhumans | degenerate | degenerates | brat | spastic | ape | apes | monkey | monkeys | pest | pests | plague | disease | a cancer | mongrel | mong | bint | bimbo | swine | dog shit | bullshitter | con artist | nasty piece of work | crybaby | lowlife | failure';

/** Word classes of English. Forms with an s stand for "mum's", which loses its apostrophe. */
export const classes: Readonly<Record<string, string>> = {
  negation: 'not | never | hardly | barely | without | nor | neither | nobody | no one | none',
  conditional: 'if | unless | whether | in case | suppose | imagine | as if | as though | whenever',
  reporting:
    'said | says | say | saying | told me | tells me | telling me | thinks | thought | according to | claims | claimed | reckons | called me | calls me | called him | called her | calling me | wrote | goes | was like | were like | yelled | shouted | screamed | shouting | screaming | texted me | asked if | asked me if | wants to know | the word | the words',
  laugh:
    'haha | hahaha | hahahaha | hahah | ahaha | ahahaha | ha ha | hehe | heheh | hehehe | lol | lols | lool | lolz | lmao | lmfao | lmaoo | rofl | xd | jk | just kidding | only joking | only messing | kidding | joking | 😂 | 🤣 | 😜 | 😝 | 😆 | 😹 | 😛 | 😅 | 😉 | 🤪 | 💀',
  opener:
    'well | but | and | oh | so | ok | hey | hi | hello | yeah | yes | no | honestly | like | omg | oh my god | look | listen | mate | man | dude | bro | bruv | babe | love | hon | honey | sweetie | sweetheart | darling | dear | pal | ah | aw | ugh | hmm | hm | mm | um | uh | er | also | anyway | because | just | then | girl | right | actually | i know | i do not know | i mean | please | now | still | maybe | perhaps | though | even though | although | sorry | sis | fuck | shit | god | jesus | christ | gosh | damn | wow | eh | pet | duck | hen | chick | hun | literally | really | seriously | basically | to be fair | to be honest | in fact | and then | plus | gosh | my god | i swear | ffs | today | yesterday | lately | sometimes | apparently | in my opinion | ps',
  very: 'so | so so | really | really really | very | very very | too | extremely | absolutely | totally | completely | utterly | proper | bloody | fucking | so fucking | freaking | so freaking | pretty | quite | just | just so | honestly | incredibly | super | a bit | a little | a little bit | a tad | kind of | sort of | rather | all | still | still so | such | truly | deeply | beyond | genuinely | literally | always | also | right now | that | this | mad | dead | well | insanely | genuinely | more | even more | now | actually | damn | deeply | terribly | awfully | somewhat | slightly | constantly | often | never | hella | low key | lowkey | especially | particularly | both | ridiculously | unbelievably | being | getting | feeling | most | hugely | perfectly | seriously | only | overly | fairly | mostly | all so | like | like so | so very | ever so',
  iam: 'i am | i am just | i am so | i am feeling | i am also | i am still | i am getting | i am honestly | i was | i feel | i feel like | i felt | i have been | i have been feeling | i have felt | i was feeling | i do feel | i still feel | i just feel | i am being | i am always | i get | i got | i become | i became | i keep feeling | i started feeling | i end up feeling | i left feeling | i woke up feeling | i still am | i also feel | i really feel | i never felt | i have never felt | i have never been | i am going to be | i will be | i would be | i am already | i am now | i am actually | i am really | we are | we are all | we were | we feel | got me feeling',
  my: 'my | me | our | mi | my own | my poor | my lovely | my little | my older | my younger | my big | my baby | my best | our little | my step | my ex | my grand | my foster | my twin | my old | my beautiful | my sweet | the',
  it: 'it | that | this | all this | all that | all of that | all of this | which',
  adv: 'really | just | maybe | perhaps | probably | definitely | also | honestly | seriously | still | at least | both | first | even | simply | personally | actually | ever | already | only | totally | completely | fully | so | truly | genuinely | all | absolutely | guys | now | then | please | very | kind of | a bit | quite | right now | well | especially | certainly | rather | always | often | never | most | exactly | again | finally | literally | too | sort of | fucking | obviously | entirely | perfectly',
  act: 'talk | speak | tell | ask | go | call | see | get | take | leave | quit | stop | try | write | do | make | keep | find | give | let | look | consider | check | contact | report | think | start | move | set | put | apply | confront | block | end | break up | break it | dump | focus | ignore | rest | eat | sleep | drink | use | buy | visit | join | read | watch | learn | say | text | reach | apologise | apologize | explain | show | work | plan | save | pay | sell | book | change | accept | avoid | wait | stay | stand | bring | have | hire | sue | walk | run | exercise | meditate | listen | sit | discuss | offer | send | document | practise | practice | approach | cut | push | switch | teach | remind | google | turn | drop | prepare | invite | mention | address | demand | expect | spend | seek | request | remove | ring | step | open up | sort | treat | respect | suggest | build',
  acting:
    'talking | speaking | telling | asking | going | calling | seeing | getting | taking | leaving | quitting | stopping | trying | writing | doing | making | keeping | finding | giving | letting | looking | considering | checking | contacting | reporting | thinking | starting | moving | setting | putting | focusing | ignoring | resting | using | buying | visiting | joining | reading | watching | learning | saying | changing | avoiding | waiting | staying | bringing | having | walking | running | meditating | sitting | offering | practising | practicing | cutting | ringing | counting | breathing | turning | speaking up | bringing it up | reaching out',
  obj: 'to | him | her | them | it | that | this | your | yourself | a | an | the | some | someone | something | with | up | off | out | in | on | for | about | by | into | over | away | back | down | his | their | from | one | what | how | why | if | these | those | less | more | things | each | people | honest | open | as | and | not | every | until | all | careful | of',
  dear: 'love | hon | honey | mate | babe | sweetheart | sweetie | darling | dear | pet | pal | bro | dude | man | sis | girl | my love | friend | buddy | duck | hen | chick | flower | lovely | my dear | my friend',
  help: 'therapist | therapy | counsellor | counselor | counselling | counseling | doctor | gp | psychologist | psychiatrist | lawyer | solicitor | professional | professional help | help | hr | police | social worker | support group | union | citizens advice | mediator | specialist | nurse | helpline | hotline | samaritans | school counsellor | guidance counselor | meditation | mindfulness | yoga | melatonin | magnesium | exercise | journaling | medication',
  anyone:
    'anyone | anybody | everyone | everybody | most people | any of us | most of us | a lot of people | lots of people | many people | any mother | any parent | any person | any normal person | any sane person | the best of us | anyone else | even the strongest | half the world | all of us | people',
  boss: 'boss | manager | teacher | coach | supervisor | landlord | stepdad | stepmum | colleagues | coworkers | classmates | friends | teammates | neighbours | housemates | flatmates | roommates | bully | dean | foreman | class',
  family,
  parent: mother,
  partner,
  friend,
  pet,
  loved: `${family} | ${partner} | ${friend} | ${pet}`,
  they: 'he | she | they | it | everyone | everybody | nobody | no one | people | someone',
  body: 'head | heart | chest | stomach | body | hands | throat | gut | back | brain | mind',
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
  happy,
  grateful,
  relieved,
  loving,
  hopeful,
  painful,
  illness,
  insult,
  youre: 'you are | your | you were | are you | you',
  ill: 'i will | ill | i shall | i can | i could | i am going to | let me | i would | we will | we can | i would be happy to | i would love to | i am happy to | happy to',
  awful:
    'awful | terrible | horrible | horrendous | dreadful | horrific | tough | rough | hard | so hard | heartbreaking | devastating | shit | shitty | crap | crappy | rubbish | rotten | unfair | gutting | sad | painful | heavy | scary | frightening | terrifying | brutal | grim | cruel | difficult | exhausting | stressful | frustrating | upsetting | infuriating | tragic | unbearable | overwhelming | lonely | draining | shocking | appalling | distressing | nasty | miserable | tricky | hellish | crushing | humiliating | unimaginable | a nightmare | nightmare | hell | a lot | so much | disappointing | nerve wracking | nerve racking | challenging | trying | unsettling | disheartening | confusing | annoying | vile',
  day: 'monday | tuesday | wednesday | thursday | friday | saturday | sunday | tomorrow | tonight | later | later today | this evening | this afternoon | this weekend | at the weekend | in the morning | next week | after work | after school | any time | anytime | any day | whenever | tomorrow morning | tomorrow night | tomorrow evening | after dinner | at lunch | later on | soon',
  ago: 'last night | this morning | yesterday | today | last week | last month | last year | just now | an hour ago | days ago | weeks ago | months ago | on monday | on tuesday | on wednesday | on thursday | on friday | on saturday | on sunday | suddenly | in the night | tonight | this week',
};
