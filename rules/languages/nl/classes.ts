/**
 * Word classes of Dutch, used in the phrases as <name>. Words stand in the spelling that `spelling.ts` leads to.
 * `negation`, `conditional`, `reporting`, `laugh` and `opener` steer the guards and anchors; `so` is what `loosen.ts` lets
 * stand between the words of a phrase.
 */

const family =
  'moeder | mama | mam | ma | moeke | vader | papa | pap | pa | vake | ouders | broer | broertje | zus | zusje | oma | opa | omi | bomma | bompa | tante | oom | nonkel | neef | neefje | nicht | nichtje | kind | kinderen | kids | kindje | zoon | zoontje | dochter | dochtertje | baby | kleintje | kleinkind | kleinzoon | kleindochter | schoonmoeder | schoonvader | schoonzus | zwager | stiefvader | stiefmoeder | familie | gezin';
const partner = 'man | vrouw | vriend | vriendin | vriendje | vriendinnetje | partner | ex | lief | verloofde';
const friend = 'vrienden | vriendinnen | maat | bestie | buurman | buurvrouw | collega | klasgenoot | huisgenoot';
const pet = 'hond | hondje | kat | katje | poes | kater | konijn | cavia | paard | pony | hamster';

const sad =
  'verdrietig | droevig | triest | treurig | somber | depressief | depri | down | ongelukkig | doodongelukkig | neerslachtig | wanhopig | radeloos | ontroostbaar | gebroken | moedeloos | hopeloos | overstuur | ontdaan | machteloos | verslagen | ellendig';
const afraid =
  'bang | angstig | zenuwachtig | nerveus | gestresst | ongerust | bezorgd | doodsbang | doodsbenauwd | bloednerveus | onzeker | paniekerig | in paniek | gespannen | onrustig | onveilig | benauwd | als de dood';
const angry =
  'boos | kwaad | woedend | razend | pissig | pissed | nijdig | laaiend | woest | geirriteerd | gefrustreerd | verontwaardigd | chagrijnig | verbitterd | witheet | pisnijdig | furieus | ambetant | jaloers';
const ashamed =
  'beschaamd | vernederd | waardeloos | minderwaardig | mislukt | mislukking | mislukkeling | loser | nutteloos | idioot | lelijk | belachelijk | walgelijk | tot last | last | niks waard | niet goed genoeg | nooit goed genoeg';
const guilty = 'schuldig | slechte moeder | slechte vader | slechte vriendin | slechte vriend';
const lonely =
  'eenzaam | alleen | verlaten | buitengesloten | geisoleerd | moederziel alleen | ongewenst | onzichtbaar | niet gezien | niet gehoord | onbegrepen | in de steek gelaten';
const tired =
  'moe | doodmoe | uitgeput | doodop | bekaf | kapot | gesloopt | uitgeblust | opgebrand | kapotmoe | afgemat | vermoeid | stuk | overprikkeld | overspannen | overwerkt | leeg | lusteloos | futloos | mentaal op | helemaal op | compleet op';
const hurting =
  'gekwetst | verraden | afgewezen | gebruikt | bedrogen | belazerd | genegeerd | gepasseerd | voorgelogen | geraakt | beledigd | aan de kant gezet | niet serieus genomen | voor de gek gehouden';
const disappointed = 'teleurgesteld | ontgoocheld | gedesillusioneerd | ontmoedigd';
const confused =
  'in de war | verward | de weg kwijt | van slag | van mijn stuk | verdwaald | me zelf kwijt | in tweestrijd | verscheurd | verdoofd';

export const classes = {
  family,
  friend: `${friend} | ${partner}`,
  close: `${family} | ${partner} | ${friend} | ${pet} | beste vriend | beste vriendin`,
  my: 'mijn | me | ons | onze',
  name: 'schat | schatje | lieverd | lieve | lief | meid | meisje | jongen | jong | joh | man | gast | bro | maat | mop | kind | mama | papa | mam | pap | oma | opa',
  so: 'echt | zo | heel | hele | erg | zeer | super | mega | kei | best | vrij | nogal | ontzettend | enorm | vreselijk | verschrikkelijk | ongelooflijk | onwijs | vet | behoorlijk | hartstikke | stik | helemaal | totaal | compleet | volledig | serieus | oprecht | te | beetje | een | ook | wel | gewoon | nog | al | nu | nou | weer | even | er | daar | hier | toch | dus | maar | eigenlijk | zelf | soms | vaak | altijd | steeds | constant | momenteel | vandaag | vanavond | vannacht | vanochtend | gisteren | allemaal | stiekem | vooral | bijna | eerlijk | gezegd | telkens | opeens | ineens | plots | precies | inderdaad | misschien | natuurlijk | ergens | hoor | he | zeker | inmiddels | dan | toen | joh | kanker | tering | verdomd | fucking | lichtelijk | redelijk | alweer | eens | net | pas | zeg | mooi | sinds',
  bad: 'rot | erg | naar | vreselijk | verschrikkelijk | klote | kut | heftig | verdrietig | pijnlijk | zwaar | moeilijk | lastig | vervelend | ellendig | triest | sneu | spijtig | afschuwelijk | oneerlijk | eenzaam | eng | hard | frustrerend | verwarrend | vermoeiend | uitputtend | slopend | overweldigend | intens | shit | beroerd | vernederend | spannend | pittig | kak | balen | jammer',
  time: 'vandaag | gisteren | vannacht | vanmorgen | vanochtend | vanmiddag | vanavond | eergisteren | zojuist | vorige week | vorige maand | vorig jaar | deze week | afgelopen | maandag | dinsdag | woensdag | donderdag | vrijdag | zaterdag | zondag | onverwacht',
  later: 'morgen | straks | later | vanavond | morgenvroeg | overmorgen | maandag | dinsdag | woensdag | donderdag | vrijdag | zaterdag | zondag | volgende week | dit weekend | snel | gauw | binnenkort',
  negation: 'niet | geen | nooit | nergens | niks | niemand | zonder | nauwelijks | amper',
  conditional: 'als | indien | mocht | stel | zodra | tenzij | wanneer',
  reporting:
    'hij zei | ze zei | zei hij | zei ze | ze zeiden | hij zegt | ze zegt | zegt hij | zegt ze | ze zeggen | hij riep | ze riep | riep hij | riep ze | hij schreef | ze schreef | schreef hij | schreef ze | hij vertelde | volgens hem | volgens haar | mensen zeggen | zegt de | zei de | zei mijn | zegt mijn | in het boek | in de film | in de serie | liedje | nummer heet | de titel | heet | getiteld | citaat | quote | het bord | musical | uitspraken als | dingen als | berichten als | berichten zoals | mensen die | te noemen | het zeggen van',
  laugh: 'haha* | hihi* | hehe* | lol | lmao | xd | grapje | 😂 | 🤣 | 😜 | 😝 | 😆 | 😹 | 😛',
  opener:
    'nou | maar | en | oh | o | ach | och | ah | hmm | hm | pff* | ja | nee | ok | dus | tja | goh | he | hey | hoi | hallo | yo | amai | allez | alle | komaan | jeetje | jee | jezus | god | omg | wow | goed | kijk | want | eh | uh | ehm | sorry | lieverd | schat | meid | tjonge | jemig | wauw | serieus | oei | luister | weet je | heftig | trouwens | eerlijk | joh | gast | bro | mam | pap | mama | papa | jongens | ^ dan | ^ echt | ^ zeg | ^ man | ^ eigenlijk | ^ kut | ^ shit | ^ fuck | ^ verdomme | nja',
  sad,
  afraid,
  angry,
  ashamed,
  guilty,
  lonely,
  tired,
  hurting,
  disappointed,
  confused,
  glad: 'blij | gelukkig | vrolijk | dolblij | superblij | dolgelukkig | zielsgelukkig | enthousiast | trots | opgewekt | keiblij | content | in de wolken | euforisch',
  grateful: 'dankbaar | erkentelijk',
  relieved: 'opgelucht | gerustgesteld | verlost',
  hopeful: 'hoopvol | optimistisch',
  loving: 'verliefd | smoorverliefd | stapelverliefd',
  painful: [sad, afraid, angry, guilty, lonely, tired, hurting, disappointed, confused, 'rot | klote | kut | beschaamd | vernederd | opgesloten | overvallen | overweldigd | waardeloos | zo'].join(' | '),
  illness:
    'kanker | borstkanker | longkanker | leukemie | tumor | hersentumor | uitzaaiingen | uitgezaaid | alzheimer | dementie | dement | parkinson | hartaanval | herseninfarct | beroerte | hersenbloeding | burnout | burn out | depressie | psychose | ptss | anorexia | eetstoornis | miskraam | terminaal | uitbehandeld | ongeneeslijk | kwaadaardig | chemo | terugval',
  gone: 'overleden | gestorven | dood | heengegaan | doodgegaan | ingeslapen | weggevallen | verongelukt | omgekomen | er niet meer | stervende | terminaal',
  cry: 'huilen | janken | wenen | bleiten | snikken | gehuild | gejankt | geweend',
  pro: 'huisarts | dokter | psycholoog | therapeut | psychiater | arts | therapie | hulpverlener | hulplijn | vertrouwenspersoon | mentor | bedrijfsarts | hr | advocaat | politie | coach | leidinggevende | baas | chef',
  remedy:
    'praten | bellen | gaan | zoeken | vragen | doen | proberen | nemen | laten | stoppen | slapen | rusten | zeggen | schrijven | blokkeren | negeren | loslaten | vergeten | melden | leren | zetten | maken | blijven | kijken | eten | drinken | sporten | wandelen | inschakelen | accepteren | komen | vertellen | houden | geven | sturen | beginnen | opzeggen | ademhalen | kiezen | verwijderen | doorgaan | denken | reageren',
  deed: 'langskomen | langs | komen | helpen | bellen | meegaan | oppassen | ophalen | brengen | koken | luisteren | meedenken | halen | regelen | doen | blijven | inspringen | overnemen | praten | wandelen | mee | langskom | kom | bel | meega | blijf | help | luister | afspreken',
  verdict:
    'dom | stom | kinderachtig | zwak | laf | egoistisch | naief | zielig | gevoelig | overgevoelig | dramatisch | negatief | onvolwassen | lui | ondankbaar | hysterisch | belachelijk | gemeen | slap | koppig | onredelijk | asociaal | onverantwoordelijk | hypocriet | arrogant | gestoord | wantrouwig | verwend | onnozel | roekeloos | manipulatief | harteloos | achterlijk | respectloos | egocentrisch | overdreven | braaf | soft | emotioneel | goedgelovig | lomp | flauw | lullig | schandalig | zielig | triest',
  dirty:
    'vuile | vieze | stomme | achterlijke | domme | gore | smerige | kanker | tering | tyfus | kut | klote | fucking | verdomde | lelijke | laffe | zielige | egoistische | arrogante | walgelijke | luie | dikke | vette | ondankbare | waardeloze | enorme | totale | complete | grote | grootste | valse | vuil | lompe | domste | slechtste | zieligste | gewone',
  person:
    'idioot | sukkel | eikel | klootzak | trut | kutwijf | teef | hoer | slet | lul | mongool | debiel | imbeciel | loser | mislukkeling | rotzak | zakkenwasser | hufter | klojo | kreng | bitch | rotwijf | etter | lafaard | leugenaar | egoist | narcist | psychopaat | nietsnut | onnozelaar | tuig | schoft | smeerlap | viezerik | varken | zwijn | ezel | rund | domkop | oen | droplul | mafkees | halvegare | hypocriet | parasiet | profiteur | ongedierte | uitschot | afval | drol | bedrieger | kutkind | kankerlijer | teringlijer | kankerhoer | hoerenjong | hoerenzoon | flikker | slappeling | heks | secreet | monster | slang | huichelaar | kwast | gluiperd | zeikerd | idioten | sukkels | klootzakken | eikels | hoeren | teven | sletten | mongolen | debielen | losers | leugenaars | lafaards | hufters | rotzakken | schoften | varkens | ratten | beesten | parasieten | kakkerlakken | gladiool | figuur | wijf | janet | manwijf | misbaksel | lapzwans | prutser | trol | kloot | lamzak',
  group:
    'moslims | moslim | vrouwen | vrouw | immigranten | immigrant | transgenders | transgender | homoseksuelen | homos | gehandicapten | gehandicapte | joden | jood | negers | zwarten | zwarte personen | zwarte mensen | buitenlanders | allochtonen | vluchtelingen | asielzoekers | marokkanen | turken | lesbiennes | migranten | mannen | wijven | racisten | nazis | communisten | politici | mensen | die | ze | jullie | gasten',
  contempt:
    'uitschot | afval | vuil | vuiligheid | tuig | ongedierte | parasieten | parasiet | kakkerlakken | ratten | beesten | varkens | honden | apen | rotzakken | klootzakken | klootzak | hoeren | hoer | sletten | teven | schoften | schoft | eikels | idioten | debielen | achterlijk | minderwaardig | walgelijk | weerzinwekkend | afstotend | misselijkmakend | afschuwelijk | verachtelijk | onbeschaafd | barbaren | ziekte | plaag | pest | kankergezwel | monsters | criminelen | crimineel | leugenaars | waardeloos | niks waard | schorem | gestoord | gek | ziek | vies | smerig | dom | domste | schande | lui | freaks | onmenselijk | onmensen | gevaarlijk',
} as const;
