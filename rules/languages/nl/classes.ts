/**
 * Word classes of Dutch, used in the phrases as <name>. Words stand in the spelling that `spelling.ts` leads to.
 * `negation`, `conditional`, `reporting`, `laugh` and `opener` steer the guards and anchors; `so` is what may
 * stand between the words of a loose phrase.
 */

const family =
  'moeder | mama | mam | ma | moeke | vader | papa | pap | pa | vake | ouders | broer | broertje | zus | zusje | oma | opa | tante | oom | nonkel | neef | neefje | nicht | nichtje | kind | kinderen | kids | kindje | zoon | zoontje | dochter | dochtertje | baby | kleinkind | kleinkinderen | kleinzoon | kleindochter | schoonmoeder | stiefvader | stiefmoeder | familie | gezin';
const partner = 'man | vrouw | vriend | vriendin | vriendje | vriendinnetje | partner | vent | ex | lief';
const friend =
  'vrienden | vriendinnen | maat | bestie | buurman | buurvrouw | collega | klasgenoot | huisgenoot';
const pet = 'hond | hondje | kat | katje | poes | konijn';

const sad =
  'verdrietig | droevig | triest | treurig | somber | depressief | depri | down | ongelukkig | wanhopig | radeloos | gebroken | moedeloos | hopeloos | overstuur | ontdaan | machteloos | verslagen | ellendig';
const afraid =
  'bang | angstig | zenuwachtig | nerveus | gestresst | ongerust | bezorgd | doodsbang | onzeker | paniekerig | in paniek | panisch | gespannen | onrustig | onveilig | benauwd | als de dood';
const angry =
  'boos | kwaad | woedend | razend | pissig | pissed | woest | geirriteerd | gefrustreerd | chagrijnig | pisnijdig | ambetant | jaloers | giftig | laaiend | furieus | witheet | ziedend | over de rooie | nijdig | des duivels';
const ashamed =
  'beschaamd | vernederd | waardeloos | minderwaardig | mislukt | mislukking | mislukkeling | oplichter | loser | nutteloos | idioot | lelijk | belachelijk | walgelijk | tot last | last | niks waard | niet goed genoeg | nooit goed genoeg';
const guilty = 'schuldig | slechte moeder | slechte vader | slechte vriendin | slechte vriend';
const lonely =
  'eenzaam | alleen | verlaten | buitengesloten | moederziel alleen | ongewenst | onzichtbaar | niet gezien | niet gehoord | onbegrepen | in de steek gelaten';
const tired =
  'moe | doodmoe | uitgeput | doodop | bekaf | opgebrand | leeggezogen | afgepeigerd | kapot | gesloopt | kapotmoe | vermoeid | stuk | overprikkeld | overspannen | overwerkt | leeg | mentaal op | helemaal op | compleet op';
const hurting =
  'gekwetst | verraden | afgewezen | gebruikt | bedrogen | genegeerd | gepasseerd | voorgelogen | geraakt | beledigd | aan de kant gezet | niet serieus genomen | voor de gek gehouden';
const disappointed = 'teleurgesteld | ontgoocheld | ontmoedigd';
const confused =
  'in de war | verward | beduusd | de kluts kwijt | de weg kwijt | van slag | van mijn stuk | me zelf kwijt | verscheurd';

const folly =
  'dom | stom | kinderachtig | zwak | laf | egoistisch | naief | overdreven | onverantwoord | onverantwoordelijk | respectloos | hypocriet | onvolwassen | ondankbaar | hysterisch | achterlijk | verwend | onnozel | arrogant | lui | laks | slap | kortzichtig | bekrompen | asociaal | onbeleefd | onredelijk | lomp | koppig | overgevoelig | ongepast | onverstandig | onfatsoenlijk | roekeloos | kwalijk | harteloos | schijnheilig | gemakzuchtig | tactloos | bot | ondoordacht | achterbaks';

/** Painful feelings that have a class of their own. */
const pains = { sad, afraid, angry, guilty, lonely, tired, hurting, disappointed, confused };

/** Painful adjectives of one's own. */
const pain = [
  ...Object.values(pains),
  'rot | klote | kut | beschaamd | vernederd | opgesloten | overvallen | overweldigd | waardeloos',
].join(' | ');

export const classes = {
  family,
  friend: `${friend} | ${partner}`,
  close: `${family} | ${partner} | ${friend} | ${pet} | beste vriend | beste vriendin`,
  my: 'mijn | me | ons | onze',
  name: 'schat | schatje | lieverd | lieve | lief | meid | meisje | jongen | jong | joh | man | gast | bro | maat | mop | kind | mama | papa | mam | pap | oma | opa',
  so: 'echt | zo | heel | hele | erg | zeer | super | mega | kei | best | vrij | nogal | ontzettend | enorm | vreselijk | verschrikkelijk | ongelooflijk | vet | hartstikke | stik | helemaal | totaal | compleet | serieus | oprecht | te | beetje | een | ook | wel | gewoon | nog | al | nu | nou | weer | even | er | daar | hier | toch | dus | maar | eigenlijk | zelf | soms | vaak | altijd | steeds | momenteel | vandaag | vanavond | vannacht | vanochtend | gisteren | allemaal | stiekem | vooral | bijna | eerlijk | gezegd | telkens | opeens | ineens | plots | precies | inderdaad | misschien | natuurlijk | ergens | hoor | he | zeker | dan | toen | joh | kanker | tering | fucking | alweer | eens | net | pas | zeg | mooi | juist | just',
  bad: 'rot | doodeng | beangstigend | spannend | erg | naar | vreselijk | verschrikkelijk | klote | kut | heftig | verdrietig | pijnlijk | zwaar | moeilijk | lastig | vervelend | ellendig | triest | sneu | afschuwelijk | oneerlijk | eenzaam | eng | hard | frustrerend | verwarrend | vermoeiend | uitputtend | slopend | overweldigend | intens | shit | beroerd | spannend | pittig | kak | balen | jammer',
  time: 'vandaag | gisteren | vannacht | vanmorgen | vanochtend | vanavond | vorige week | vorige maand | vorig jaar | deze week | afgelopen | maandag | dinsdag | woensdag | donderdag | vrijdag | zaterdag | zondag',
  later:
    'morgen | straks | later | vanavond | overmorgen | maandag | dinsdag | woensdag | donderdag | vrijdag | zaterdag | zondag | volgende week | dit weekend | snel | gauw | binnenkort',
  negation: 'niet | geen | nooit | nergens | niks | niemand | zonder | nauwelijks | amper',
  conditional: 'als | mocht | stel | zodra | wanneer',
  reporting:
    'hij zei | ze zei | zei hij | zei ze | ze zeiden | hij zegt | ze zegt | zegt hij | zegt ze | ze zeggen | hij riep | ze riep | riep hij | riep ze | hij schreef | ze schreef | schreef hij | schreef ze | hij vertelde | volgens hem | volgens haar | mensen zeggen | zegt de | zei de | hij zei | zei mijn | zegt mijn | mijn _ zei | de _ zei | je _ zei | mijn _ zegt | hij zegt dat | in het boek | in de film | in de serie | liedje | nummer heet | de titel | heet | citaat | quote | het bord | musical | dingen als | berichten als | berichten zoals | mensen die | te noemen | het zeggen van',
  laugh: 'haha* | hihi* | hehe* | lol | lmao | xd | grapje | 😂 | 🤣 | 😜 | 😝 | 😆 | 😹 | 😛',
  opener:
    'nou | maar | en | oh | o | ach | och | ah | hmm | pff* | ja | nee | ok | dus | tja | he | hey | hoi | hallo | yo | amai | allez | alle | jeetje | jee | jezus | god | omg | wow | goed | kijk | want | uh | ehm | sorry | lieverd | schat | meid | tjonge | wauw | serieus | oei | luister | heftig | eerlijk | joh | gast | bro | mam | pap | mama | papa | jongens | ^ echt | ^ zeg | ^ man | ^ eigenlijk | ^ kut | ^ shit | ^ fuck | ^ verdomme | nja',
  ...pains,
  ashamed,
  glad: 'blij | dolblij | superblij | gelukkig | vrolijk | enthousiast | trots | keiblij | content | in de wolken | apetrots | supertrots',
  grateful: 'dankbaar',
  relieved: 'opgelucht | verlost | gerustgesteld',
  hopeful: 'hoopvol | optimistisch',
  loving: 'verliefd | smoorverliefd',
  pain,
  painful: `${pain} | zo`,
  illness:
    'kanker | borstkanker | longkanker | tumor | hersentumor | uitgezaaid | alzheimer | dementie | dement | parkinson | hartaanval | herseninfarct | beroerte | hersenbloeding | burnout | burn out | depressie | psychose | ptss | anorexia | eetstoornis | miskraam | terminaal | kwaadaardig | chemo | terugval',
  gone: 'overleden | gestorven | dood | heengegaan | doodgegaan | ingeslapen | weggevallen | verongelukt | er niet meer | terminaal',
  blow: 'gestorven | stierf | sterven | sterft | zelfmoord* | doodge* | overleden | omgekomen | verongelukt | overreden | aangereden | euthanasie | kanker | borstkanker | longkanker | leukemie | tumor* | hersen* | knobbel* | uitgezaaid | terminaal | dement* | alzheimer | parkinson | psychose | psychiatrie | miskraam | ivf | burn | burnout | depress* | paniekaanval* | eetstoornis | anorexia | verslaafd | verslaving | vergokt | mishandel* | misbruik* | misbruikt | verkracht* | aangerand | gestalkt | pesten | gepest | ontslagen | ontslag | ontslaan | failliet | schulden | deurwaarder | dakloos | gescheiden | scheiden | scheiding | vreemdgegaan | bedrogen | verlaten | gedumpt | geghost | uitgemaakt | ingestort | jeugdzorg | gezakt | gebuisd | afgewezen | afwijzing | doodziek | gesloten (opvang|inrichting|afdeling) | coma | hartaanval | beroerte | uitgelachen | genegeerd | buitengesloten | vernederd | chemo* | opgelicht | bestolen | ingebroken | overvallen | beroofd | weggestuurd | uitgesloten | buitengezet | gevangenis | infarct | kinderbescherming | onvoldoende | radeloos | wanhopig',
  woe: 'ruzie | ruzies | schreeuw* | scheld* | uitgescholden | slaat | sloeg | geslagen | drinkt | drugs | negeert | negeren | liegt | loog | weggestuurd | gestolen | opgesloten | spaargeld',
  cry: 'huilen | janken | wenen | gehuild | gejankt | geweend',
  mess: 'ellende | miserie | toestand | nachtmerrie | hel | rotnieuws | rotdag | rotweek | rotperiode | rottijd | rotsituatie | kutdag | kutweek | kutperiode | kuttijd | kutsituatie | klotedag | kloteweek | kloteperiode | klotetijd | klotesituatie | kutzooi | klotezooi | rotzooi | shitzooi | rotstreek',
  crack:
    'ontploffen | ontploft | flippen | geflipt | trippen | doordraaien | doorgedraaid | koken | gillen | schreeuwen | knappen | geknapt | breken | omvallen | omgevallen | instorten | ingestort | afhaken | afgehaakt | opgeven | opgegeven | weglopen | weggelopen | schrikken | geschrokken | twijfelen | piekeren | malen | wakker liggen | wakker van | niet van slapen | niet slapen | slapeloze | balen | paniek | steken | pijn | zeer | raken | slopen | kwetsen | lint | moeite | moeilijk | lastig | zwaar | last | stress* | gek | pikken | trekken | volhouden | meer durven | mee zitten | tegen kunnen | verkroppen | huilen | janken | wenen | gehuild | gejankt | geweend',
  pro: 'huisarts | huisdokter | dokter | psycholoog | therapeut | psychiater | arts | therapie | hulplijn | advocaat | politie | coach | baas | chef | vakbond | ocmw | vdab | uwv | gemeente | notaris | vertrouwenspersoon | bedrijfsarts | mantelzorg* | mentor | leidinggevende | hr | dierenarts | veearts | fysio* | lotgenoten* | praatgroep | meldpunt | klacht | bezwaar | beroep | aangifte | second opinion | gesprek | brief | dagboek | schrift* | lijstje | lijst | mindfulness | yoga | cursus | verlof | pauze | wandeling | hulp | psych | caw | apotheek | apotheker | jac | ggz',
  remedy:
    'praten | bellen | zoeken | vragen | proberen | nemen | laten | stoppen | slapen | schrijven | blokkeren | blocken | negeren | loslaten | vergeten | melden | leren | zetten | blijven | sporten | wandelen | accepteren | vertellen | geven | sturen | beginnen | opzeggen | ademhalen | kiezen | verwijderen | doorgaan | reageren | antwoorden | overwegen | rusten | uitrusten | gaan | doen | zeggen | kijken | eten | drinken | houden | denken | maken | ontslag | pauze | verlof | therapie | overleggen | bespreken | opschrijven | inschakelen | aanvragen | aangeven | afzeggen | aanpakken | herstarten | checken | verbreken | ghosten | dumpen | vermijden | verlaten | ontspannen | mediteren | verhuizen | vertrekken | aanspreken | aankaarten | bewegen | uitpraten | uitmaken | navragen | ruilen',
  act: 'zoek | stop | blokkeer | block | blok | ghost | mute | negeer | dump | schrijf | vermijd | accepteer | focus | vraag | spreek | confronteer | verwijder | bespreek | overleg | beperk | verbreek | meld | kies | relativeer | verlaat | raadpleeg | schakel | herstart | stap | verander | verkoop | zet | leg | maak | bel | stuur | gooi | trek | haal | regel | koop | pak | check | smeer | gebruik | wissel | ruil | hang | installeer | vul | spaar | verzamel | noteer | bewaar | controleer | stel | laat | hou',
  start:
    'ga | neem | zorg | geef | doe | zeg | begin | drink | eet | slaap | blijf | vergeet | vertrouw | sport | leef | leer | denk | wandel | loop | gun | durf | luister | oefen | verwacht | praat | kijk | wacht',
  deed: 'langskomen | langs | opbellen | komen | helpen | bellen | meegaan | oppassen | ophalen | brengen | koken | luisteren | halen | regelen | doen | blijven | overnemen | praten | wandelen | mee | langskom | kom | bel | meega | blijf | help | luister | afspreken',
  folly,
  verdict: `${folly} | zielig | gevoelig | dramatisch | negatief | gemeen | triest | flauw | lullig | schandalig | emotioneel | gestoord | belachelijk | braaf | soft | wispelturig | ongemotiveerd | bazig | achterdochtig | onhandig | labiel | egocentrisch | irritant | onbeschoft | ongevoelig | lichtgelovig | vermoeiend | goedgelovig`,
  dirty:
    'vuile | vieze | stomme | achterlijke | domme | gore | smerige | kanker | tering | tyfus | kut | klote | fucking | verdomde | lelijke | laffe | zielige | egoistische | arrogante | walgelijke | luie | dikke | ondankbare | waardeloze | vuil | domste | slechtste | onnozele | onnozel | stom | dom | lelijk | lui | laf | smerig | gemeen | gemene | valse | vals | achterbakse | schijnheilige | achterlijk | gestoorde | grootste | vies | manipulatief | manipulatieve | hypocriete | verwende | gierige | sneue | trieste | mislukte | zuigende | zielig | ondankbaar | verwend',
  person:
    'idioot | sukkel | eikel | klootzak | trut | kutwijf | teef | hoer | slet | lul | mongool | debiel | loser | mislukkeling | rotzak | hufter | kreng | bitch | rotwijf | etter | lafaard | leugenaar | egoist | narcist | kwast | profiteur | psychopaat | onnozelaar | tuig | schoft | viezerik | varken | zwijn | ezel | rund | domkop | oen | droplul | mafkees | hypocriet | hoerenkind | hoerenjong | parasiet | ongedierte | uitschot | afval | bedrieger | kankerlijer | teringlijer | kankerhoer | hoerenzoon | flikker | heks | monster | slang | zeikerd | idioten | sukkels | klootzakken | eikels | hoeren | teven | sletten | mongolen | debielen | losers | leugenaars | lafaards | hufters | rotzakken | schoften | varkens | ratten | beesten | parasieten | kakkerlakken | figuur | wijf | janet | manwijf | trol | crapuul | smeerlap | onderkruipsel | minkukel | huichelaar | nietsnut | kneus | lamzak | sloerie | mispunt | griezel | kankerhond | kankerdebiel | kankerwijf | teringwijf | tyfuslijer | rotkop | rotvent | rotkind | rotmens | kutkind | kutmens | serpent | stuk vreten | stuk stront | stuk ongeluk | zeug | klootviool | lapzwans | gebroed | muts | verrader | misbaksel | gedrocht | onmens | hork | ploert | lomperik | kieken | kutvent | kankermongool | kankerkop | randdebiel | halvegare | pummel | schijtlijster | flapdrol | tang | seut',
  beast:
    'rat | koe | zak | wicht | aap | del | doos | gans | geit | drol | kalf | worm | gladiool | hond | wijf | mens | kind | ventje | vent | kerel | mannetje',
  group:
    'moslims | moslim | vrouwen | vrouw | immigranten | immigrant | transgenders | transgender | homoseksuelen | homos | gehandicapten | gehandicapte | joden | jood | negers | zwarten | zwarte | zwarte mensen | zwarte personen | buitenlanders | vluchtelingen | asielzoekers | marokkanen | turken | mannen | wijven | mensen | die | ze | jullie | gasten',
  kill: 'vermoorden | doden | uitroeien | wurgen | neersteken | doodschieten | ophangen | verkrachten | martelen | afmaken | executeren | doodslaan | doodmaken | in elkaar slaan | kapot maken | vermoord | gedood | uitgeroeid | geexecuteerd | opgehangen | vergast | gemarteld | verkracht | gedumpt',
  contempt:
    'uitschot | afval | vuil | tuig | ongedierte | parasieten | parasiet | kakkerlakken | ratten | beesten | varkens | honden | apen | rotzakken | klootzakken | klootzak | hoeren | hoer | sletten | teven | schoften | schoft | eikels | idioten | debielen | achterlijk | minderwaardig | walgelijk | afstotend | afschuwelijk | verachtelijk | onbeschaafd | ziekte | plaag | pest | monsters | criminelen | crimineel | leugenaars | waardeloos | niks waard | gestoord | gek | ziek | vies | smerig | dom | domste | schande | lui | gevaarlijk',
  pills:
    'pillen | pilletjes | slaappillen | medicijnen | medicatie | paracetamol | paracetamols | oxazepam | temazepam | tabletten | tramadol | oxycodon | slaapmedicatie | insuline | xanax | valium | dafalgan | antidepressiva',
  edge: 'brug | viaduct | dak | dakrand | spoor | rails | reling | rand | overweg | spoorwegovergang | perron | balkon | flat | vensterbank | parkeergarage',
  water: 'water | kanaal | vaart | rivier | leie | schelde | maas | rijn | waal',
  limb: 'arm | armen | been | benen | bovenbeen | bovenbenen | dijen | pols | polsen | buik | huid',
} as const;
