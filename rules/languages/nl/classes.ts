/**
 * Word classes of Dutch, used in the phrases as <name>. Words stand in the spelling that `spelling.ts` leads to.
 * `negation`, `conditional`, `reporting`, `laugh` and `opener` are also used by the guards and anchors.
 */

const parents =
  'moeder | mama | mam | mams | mamma | moeke | vader | papa | pap | pa | paps | vake | ouders | ma | stiefvader | stiefmoeder | schoonmoeder | schoonvader | schoonouders | mami | pappie | mammie';
const family = `${parents} | broer | broertje | broers | zus | zusje | zusjes | zussen | zuster | oma | opa | omi | bomma | bompa | moemoe | vava | bonpapa | grootmoeder | grootvader | grootouders | tante | oom | nonkel | neef | neefje | nicht | nichtje | kind | kinderen | kids | kindje | zoon | zoontje | zoons | dochter | dochtertje | dochters | baby | kleintje | kleinkind | kleinzoon | kleindochter | schoonzus | schoonbroer | zwager | schoonzoon | schoondochter | familie | gezin | tweeling | peetoom | peettante | meter | peter`;
const partner =
  'man | vrouw | vriend | vriendin | vriendje | vriendinnetje | partner | ex | lief | liefje | verloofde | echtgenoot | echtgenote | wederhelft | ventje';
const friend =
  'vriend | vriendin | vrienden | vriendinnen | vriendengroep | maat | mattie | maatje | bff | bestie | buurman | buurvrouw | collega | collegas | klasgenoot | klasgenoten | huisgenoot';
const pet =
  'hond | hondje | kat | katje | poes | poesje | kater | konijn | konijntje | cavia | paard | pony | huisdier | hamster';
const boss = 'baas | chef | leidinggevende | manager | werkgever | directeur | teamleider | ploegbaas';
const degree =
  'echt | zo | heel | hele | erg | zeer | super | mega | kei | best | vrij | nogal | ontzettend | enorm | vreselijk | verschrikkelijk | ongelooflijk | ongelofelijk | onwijs | gigantisch | kapot | kanker | tering | tyfus | vet | bere | zwaar | diep | intens | extreem | behoorlijk | flink | hartstikke | harstikke | stik | danig | zodanig | zot | verdomd | verdomde | godsgruwelijk | mateloos | totaal | compleet | volledig | helemaal | serieus | letterlijk | oprecht | fucking | fokking | zoo | te | echte | beetje | wat | lichtelijk | redelijk | allesbehalve | meest | vies | puur';
const particle =
  'ook | wel | gewoon | nog | al | nu | nou | weer | even | er | daar | hier | toch | dus | maar | eigenlijk | zelf | soms | vaak | altijd | steeds | constant | continu | tegenwoordig | momenteel | vandaag | vanavond | vannacht | vanochtend | gisteren | allemaal | stiekem | vooral | zowat | bijna | eerlijk | telkens | opeens | ineens | plots | precies | inderdaad | misschien | natuurlijk | ergens | hoor | he | zeker | ondertussen | inmiddels | sindsdien | hierdoor | daardoor | hiervan | daarvan | ervan | hierover | daarover | erover | intussen | onderhand | dan | toen';

const sad =
  'verdrietig | droevig | triest | treurig | somber | depressief | depri | down | bedroefd | ongelukkig | doodongelukkig | diepongelukkig | neerslachtig | zwaarmoedig | wanhopig | radeloos | ellendig | intriest | ontroostbaar | terneergeslagen | gebroken | diepbedroefd | moedeloos | huilerig | superverdrietig | keiverdrietig | hopeloos | labiel | overstuur | ontdaan | kapot van verdriet | gebroken van verdriet | sip | melancholisch | kapot verdrietig | ontredderd | hulpeloos | machteloos';
const afraid =
  'bang | angstig | zenuwachtig | nerveus | gestresst | gestrest | ongerust | bezorgd | doodsbang | doodsbenauwd | bloednerveus | superzenuwachtig | keizenuwachtig | onzeker | panisch | paniekerig | in paniek | gespannen | onrustig | bevreesd | onveilig | gejaagd | superbang | keibang | kapotzenuwachtig | stikzenuwachtig | opgejaagd | doodnerveus | schichtig | in de stress';
const angry =
  'boos | kwaad | woedend | razend | pissig | pissed | nijdig | laaiend | furieus | woest | geirriteerd | gefrustreerd | verontwaardigd | chagrijnig | verbitterd | ziedend | witheet | opgefokt | gepikeerd | geergerd | ambetant | agressief | superboos | keikwaad | giftig | spinnijdig | verbolgen | link | jaloers | stikjaloers | razend kwaad | rancuneus | briesend | furious';
const ashamed =
  'beschaamd | vernederd | waardeloos | minderwaardig | mislukt | een mislukking | een mislukkeling | een loser | een sukkel | niks waard | nutteloos | stom | dom | een idioot | lelijk | vies | belachelijk | voor schut gezet | voor paal gezet | opgelaten | ongemakkelijk | te dik | walgelijk | gefaald | een faler | een last | tot last | niet goed genoeg | nooit goed genoeg | dik en lelijk | afschuwelijk';
const guilty =
  'schuldig | medeschuldig | superschuldig | keischuldig | verantwoordelijk | een slechte moeder | een slechte vader | een slechte vriendin | een slechte vriend';
const lonely =
  'eenzaam | alleen | verlaten | buitengesloten | geisoleerd | moederziel alleen | kei alleen | supereenzaam | ongewenst | onzichtbaar | vereenzaamd | een buitenstaander | in de steek gelaten | aan mijn lot overgelaten | verstoten | afgezonderd | niet gezien | niet gehoord | onbegrepen | ongezien | ongehoord | nergens thuis';
const tired =
  'moe | doodmoe | uitgeput | doodop | bekaf | kapot | gesloopt | uitgeblust | afgepeigerd | opgebrand | kapotmoe | uitgeteld | afgemat | afgedraaid | vermoeid | stuk | kaduuk | overprikkeld | overbelast | overspannen | overwerkt | supermoe | keimoe | leeggezogen | lusteloos | futloos | stikkapot | uitgewoond | afgebrand | leeg | mentaal op | helemaal op | compleet op | volledig op | fysiek op | hondsmoe | steendood | dood op';
const hurting =
  'gekwetst | verraden | gekrenkt | afgewezen | gebruikt | bedrogen | belazerd | genegeerd | miskend | gepasseerd | voorgelogen | voor de gek gehouden | belogen | aan de kant gezet | afgedankt | geraakt | diep geraakt | beledigd | ingeruild | niet serieus genomen | aangevallen | gepakt | genaaid | besodemieterd | verneukt | bekocht';
const let_down =
  'teleurgesteld | ontgoocheld | gedesillusioneerd | superteleurgesteld | diep teleurgesteld | ontmoedigd | ontnuchterd';
const confused =
  'in de war | verward | de weg kwijt | van slag | van mijn stuk | stuurloos | verdwaald | mezelf kwijt | me zelf kwijt | het spoor bijster | het noorden kwijt | in dubio | in tweestrijd | verscheurd | verdoofd | verbijsterd | perplex';
const glad =
  'blij | gelukkig | vrolijk | dolblij | superblij | dolgelukkig | supergelukkig | zielsgelukkig | enthousiast | trots | opgewekt | keiblij | megablij | tevreden | in de wolken | uitgelaten | content | apetrots | supertrots | kei content | euforisch | hyper | in mijn nopjes | de koning te rijk | in de zevende hemel | in extase | keigelukkig | hyped';
const grateful = 'dankbaar | superdankbaar | erkentelijk | keidankbaar | eeuwig dankbaar';
const relieved =
  'opgelucht | superopgelucht | keiopgelucht | gerustgesteld | verlost | bevrijd | blij dat het voorbij';
const hopeful = 'hoopvol | optimistisch | vol goede moed';
const loving =
  'verliefd | smoorverliefd | stapelverliefd | dolverliefd | superverliefd | tot over mijn oren | hoteldebotel';

export const classes = {
  you: 'je | jullie',
  me: 'me | ons',
  my: 'mijn | me | ons | onze',
  they: 'hij | ze | die | het | iemand',
  someone: 'hem | haar | ze | hen | die | mensen | iemand',
  parents,
  family,
  partner,
  friend,
  pet,
  boss,
  close: `${family} | ${partner} | ${friend} | ${pet} | beste vriend | beste vriendin | beste maat`,
  name: `schat | schatje | schatteke | schattie | lieverd | lieffie | lieve | lief | liefje | meid | meisje | meissie | jongen | jong | jongeman | jochie | joh | man | gast | bro | broer | maat | mattie | knul | kerel | gozer | meis | moppie | mop | popje | snoes | zoetje | zonneke | kind | sis | zus | zussie | gap | dude | dame | ventje | vriend | vriendin | mama | papa | mam | pap | oma | opa | mevrouw | meneer | zusje | broertje | collega`,
  so: `${degree} | ${particle}`,
  very: degree,
  negation:
    'niet | geen | nooit | nergens | niks | niemand | zonder | nauwelijks | amper | noch | allesbehalve | niet meer | geen enkel | geen enkele | nimmer',
  conditional: 'als | indien | mocht | mochten | stel | stel dat | zodra | tenzij | wanneer | alsof',
  reporting:
    'hij zei | ze zei | zei hij | zei ze | zeiden ze | ze zeiden | hij zegt | ze zegt | zegt hij | zegt ze | ze zeggen | mensen zeggen | hij vindt | ze vindt | hij vind | ze vind | vind hij | vind ze | hij denk | ze denk | hij riep | ze riep | riep hij | riep ze | hij schreef | ze schreef | hij vertelde | ze vertelde | hij noemde | ze noemde | hij appte | ze appte | volgens hem | volgens haar | volgens mijn | mijn moeder zei | mijn vader zei | mijn baas zei | iemand zei | zegt iemand | zei iemand | in het boek | in de film | in die film | in dat boek | in die serie | in de serie | het liedje | dat liedje | een liedje | dat nummer | het nummer | de titel | heet | genaamd | getiteld | citaat | quote | het bord | als titel | aflevering | hoofdstuk | zoals | uitspraken als | dingen als | berichten als | het woord | term | mensen die | iedereen die | te noemen | noemen',
  laugh:
    'haha | hahah | hahaha | hahahaha | hahahah | hihi | hihihi | hehe | hehehe | lol | lool | lmao | lmfao | rofl | xd | grapje | geintje | 😂 | 🤣 | 😜 | 😝 | 😆 | 😹 | 😛 | 😉 | 😅',
  opener:
    'nou | nou ja | maar | en | oh | o | ach | och | ah | hmm | hm | mmm | pff | pfff | ja | nee | neen | ok | dus | tja | goh | he | hey | hoi | hallo | heej | heey | yo | amai | allez | alle | komaan | jeetje | jee | jezus | god | omg | wow | goed | zeg | kijk | want | eh | uh | ehm | en dan | echt | eerlijk | eerlijk gezegd | sorry | joh | man | lieverd | schat | meid | tjonge | jemig | wauw | serieus | bah | aj | ai | oei | auw | pfoe | poeh | sowieso | inderdaad | trouwens | luister | weet je | jup | jep | yes | heftig | lieve schat | ach meid | ach joh | och meid | och jong | bro | gast | ey | trouwens | anyway | mam | pap | mama | papa | oma | opa | ja maar | ja ja | jaja | nee joh | nee man | potverdorie | ja hoor | zucht | nja | verdomme | shit | kut | fuck | jesus | jongens | eigenlijk | toch | dan',
  time: 'vandaag | gisteren | vannacht | vanmorgen | vanochtend | vanmiddag | vanavond | eergisteren | net | zojuist | vorige week | vorige maand | vorig jaar | deze week | dit weekend | afgelopen | maandag | dinsdag | woensdag | donderdag | vrijdag | zaterdag | zondag | weer | opeens | plotseling | ineens | plots | onverwacht | gisternacht | gisteravond | pas | sinds | al',
  later:
    'morgen | straks | later | vanavond | morgenvroeg | morgenochtend | overmorgen | maandag | dinsdag | woensdag | donderdag | vrijdag | zaterdag | zondag | volgende week | van de week | dit weekend | snel | gauw | binnenkort | komende week',
  sad,
  afraid,
  angry,
  ashamed,
  guilty,
  lonely,
  tired,
  hurting,
  'let-down': let_down,
  confused,
  glad,
  grateful,
  relieved,
  hopeful,
  loving,
  painful: `${sad} | ${afraid} | ${angry} | ${guilty} | ${lonely} | ${tired} | ${hurting} | ${let_down} | ${confused} | rot | klote | kut | leeg | verslagen | zo | beschaamd | vernederd | onbegrepen | zwaar | moeilijk | in de steek gelaten | opgelucht | niet gehoord | opgesloten | vast | overvallen | overweldigd | overrompeld | waardeloos | schuldgevoel`,
  illness:
    'kanker | borstkanker | longkanker | darmkanker | leukemie | een tumor | een hersentumor | uitzaaiingen | uitgezaaid | alzheimer | dementie | dement | parkinson | een hartaanval | een hartinfarct | een herseninfarct | een beroerte | een hersenbloeding | een infarct | een burnout | een depressie | een psychose | ptss | anorexia | boulimia | een eetstoornis | epilepsie | een miskraam | chemo | bestraling | een terugval | corona | reuma | long covid | een bipolaire stoornis | borderline | een tia | een longontsteking | ongeneeslijk | terminaal | uitbehandeld | een delier | sepsis | nierfalen | hartfalen | kwaadaardig',
  body: 'hoofd | buik | rug | hart | keel | maag | lijf | lichaam | borst | benen | arm | armen | polsen | pols | been | huid',
  pro: 'huisarts | dokter | psycholoog | therapeut | psychiater | arts | praatgroep | therapie | hulpverlener | hulplijn | maatschappelijk werker | maatschappelijk werk | vertrouwenspersoon | mentor | bedrijfsarts | hr | advocaat | politie | coach | relatietherapeut | haar | hem | ggz | poh | leerkracht | school | clb | jac | counselor | specialist | fysio | osteopaat | juf | leraar',
  person:
    'idioot | sukkel | eikel | klootzak | trut | kutwijf | teef | hoer | slet | lul | lulhannes | mongool | debiel | imbeciel | achterlijke | loser | mislukkeling | zak | rotzak | zakkenwasser | zakkenvuller | hufter | klojo | klier | kwal | kreng | bitch | rotwijf | rotkind | rotjoch | etter | etterbak | lafaard | leugenaar | egoist | narcist | psychopaat | nietsnut | onnozelaar | kloot | tuig | schoft | schoften | schurk | smeerlap | vuilak | viezerik | varken | zwijn | ezel | rund | koe | trol | domkop | dombo | dommerik | oen | randdebiel | droplul | flapdrol | mafkees | halve zool | halvegare | aansteller | paljas | clown | hypocriet | parasiet | uitvreter | profiteur | ongedierte | uitschot | afval | vuil | stuk stront | stuk vuil | stuk verdriet | drol | galbak | pannenkoek | kneus | bedrieger | kutkind | klootviool | kankerlijer | teringlijer | tyfuslijer | kankerhoer | kankerhond | kankermongool | kankerwijf | kkhoer | hoerenjong | hoerenzoon | motherfucker | flikker | janet | mietje | watje | slappeling | schijtluis | seut | geit | heks | secreet | rotmens | monster | ratten | rat | slang | adder | judas | huichelaar | arrogante kwast | kwast | kwibus | aap | gluiperd | pestkop | bullebak | zeur | zeurkous | zeurpiet | zeikerd | zeikwijf | mietjes | idioten | sukkels | klootzakken | eikels | hoeren | teven | sletten | mongolen | debielen | losers | leugenaars | lafaards | hufters | rotzakken | dommeriken | kutwijven | trutten | lapzwans | lamzak | prutser | amateur | knurft | boer | kutmens | pannekoek | snol | del | zielepoot | zielenpiet | gedrocht | misbaksel | onmens | kakkerlak | kakkerlakken | ongelikte beer | walgelijk mens | smeerlappen | parasieten | varkens | beesten | wilden | barbaren | crimineel | criminelen | achterlijken | zwakzinnigen | viezeriken',
  /** What one can be called when one is not insulted outright. */
  verdict:
    'dom | stom | kinderachtig | zwak | laf | egoistisch | naief | zielig | gevoelig | overgevoelig | dramatisch | negatief | onvolwassen | lui | ondankbaar | hysterisch | belachelijk | gemeen | slap | koppig | onredelijk | oneerlijk | asociaal | onverantwoordelijk | hypocriet | arrogant | raar | gek | gestoord | jaloers | wantrouwig | bemoeizuchtig | lastig | moeilijk | vermoeiend | irritant | bot | zwartgallig | pessimistisch | paranoide | aanhankelijk | needy | verwend | onnozel | onbetrouwbaar | lomp | roekeloos | labiel | bezitterig | manipulatief | hard | kil | afstandelijk | harteloos | gemakzuchtig | onhandig | achterlijk | triest | vervelend | chagrijnig | toxisch | respectloos | schijnheilig | snel aangebrand | kleinzerig | teergevoelig | onuitstaanbaar | hopeloos | ambetant | dik | slordig | nalatig | egocentrisch | zelfzuchtig | narcistisch | zo perfect',
  /** What is done to someone, said as a pattern ("you always …"). */
  wrong:
    'zo | hetzelfde | dit | dat | weg | te laat | boos | kwaad | ruzie | moeilijk | zeuren | klagen | liegen | gelijk | wat | weer wat | smoesjes | een smoes | een excuus | excuses | iets te zeuren | drama | problemen | commentaar | kritiek | alles | mij | me | over me | aan je zelf | alleen aan je zelf | alles beter | op je telefoon | bezig met je zelf | voor je zelf | voor hem | voor haar | de schuld | tegen me | af | alles kapot | te klagen | het laatste woord | negatief | dronken | bezig | bij je moeder | je zin | alles verpesten | wegkijken | weglopen | lopen | liegt | zeurt | klaagt | schreeuwt | vergeet | begint | overdrijft | verpest',
  /** What one does about a burden: the verbs that make an order into advice. */
  remedy:
    'praten | bellen | gaan | zoeken | vragen | doen | proberen | nemen | laten | stoppen | slapen | rusten | zeggen | aangeven | schrijven | blokkeren | negeren | loslaten | vergeten | melden | wachten | leren | zetten | maken | blijven | kijken | eten | drinken | lezen | sporten | wandelen | schakelen | inschakelen | accepteren | zorgen | komen | stappen | gooien | vertellen | houden | uitleggen | dumpen | geven | sturen | beginnen | aanpakken | verhuizen | opzeggen | solliciteren | ademen | ademhalen | kiezen | steken | verwijderen | afstand | aantrekken | opkomen | denken',
  /** Words that make an insult harder. */
  dirty:
    'vuile | vieze | stomme | achterlijke | domme | gore | smerige | kanker | tering | tyfus | kut | klote | fucking | godverdomse | verdomde | lelijke | laffe | zielige | egoistische | arrogante | walgelijke | hypocriete | luie | dikke | vette | ondankbare | waardeloze | miezerige | enorme | ongelooflijke | ongelofelijke | totale | complete | absolute | grote | grootste | echte | wat | zo | rot | kankere | teringse | vervloekte | schijnheilige | gestoorde | valse | kleine | ouwe | oude | dom | vuil | lomp | lompe | ergste | slechtste | domste | smerigste',
  /** Groups that functional tests and trolls aim at. Naming one is never enough: contempt must stand beside it. */
  group:
    'moslims | moslim | vrouwen | immigranten | transgenders | homoseksuelen | homos | gehandicapten | joden | negers | zwarten | zwarte personen | zwarte mensen | zwartjes | buitenlanders | allochtonen | vluchtelingen | asielzoekers | marokkanen | turken | lesbiennes | lesbos | migranten | mensen | mannen | christenen | wijven | transen | gays | polen | chinezen | surinamers | antillianen | arabieren | homo | transgender | homoseksueel | immigrant | gehandicapte | vrouw | jood | zwarte | zwart persoon | transgenderpersonen | vreemdelingen | moslima | die | ze | jullie | lui | gasten | figuren | kinderen | ouderen | boomers | racisten | nazis | communisten | politici | beesten | idioten | flikkers | kutmarokkanen',
  /** What contempt calls people, whoever they are. */
  contempt:
    'uitschot | afval | vuil | vuiligheid | tuig | ongedierte | parasieten | parasiet | kakkerlakken | ratten | beesten | varkens | honden | apen | zwijnen | rotzakken | rotzak | klootzakken | klootzak | hoeren | hoer | sletten | slet | teven | teef | schoften | schoft | eikels | eikel | idioten | idioot | debielen | debiel | achterlijk | achterlijken | achterlijke | onmenselijk | ondermensen | minderwaardig | inferieur | walgelijk | weerzinwekkend | afstotend | misselijkmakend | afschuwelijk | verachtelijk | onbeschaafd | wilden | barbaren | een ziekte | een plaag | de pest | een kankergezwel | kankergezwel | kanker | monsters | monster | crimineel | criminelen | dieven | terroristen | verkrachters | leugenaars | leugenaar | dom | de domste | oerdom | waardeloos | niks waard | geen mensen | menselijk afval | schorem | gespuis | rapaille | gedrochten | gedrocht | freaks | freak | ziek | ziekelijk | vies | smerig | lelijk | zielig | gestoord | een schande | schande | een vergissing | abnormaal | onnatuurlijk | onrein | vuilnis | stront | zwak | lui | profiteurs | gevaarlijk | slecht | laag | primitief | uitvaagsel | lapzwansen | een bende | een last | teringlijers | kankerlijers | mislukkelingen | losers | viezeriken | gekken | mongolen | een vloek | smeerlappen | slangen | kwaadaardig | pervers | verknipt | gestoorden | een gevaar | ziekelijke | lafaards | sukkels | slaven | een fout | een bedreiging',
  /** What one does for somebody in need. */
  deed: 'langskomen | komen | helpen | bellen | meegaan | oppassen | ophalen | brengen | koken | luisteren | meedenken | halen | regelen | doen | blijven | bij je komen | bij je blijven | inspringen | overnemen | rijden | wegbrengen | meekijken | meelezen | uitzoeken | opvangen | bij je zijn | passen | langsgaan | afspreken | bijspringen | boodschappen | wandelen | langs komen | mee gaan | met je mee | overnachten | slapen | iets doen | wat doen | mee | langs | blijven slapen | poetsen | aanbieden | oppikken | logeren | babbelen | praten | meerijden',
} as const;
