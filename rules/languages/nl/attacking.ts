import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'attacking',
  guards: ['reported', 'banter', 'negation'],
  phrases: `
# you are a …
(je|jullie) (ben|bent|zijn|blijf|was) <so>? <so>? <so>? (een|de|het|zo een|nen|gewoon een|niks dan een|niks meer dan een|niks anders dan|wel een)? <so>? <so>? <dirty>? <dirty>? <person>
<so>? (wat|wat een) <so>? <so>? <dirty>? <dirty>? <person> (ben je|zijn jullie|dat je ben|is hij|is ze)
wat ben je <so>? <so>? <so>? (een)? <so>? <so>? <dirty>? <dirty>? <person>
(je|jullie|zo een) <dirty> <dirty>? <person>
^ <so>? <dirty> <dirty>? <dirty>? <person>
^ <dirty>? <dirty>? <person> (dat je ben|die je ben|ben je|$|dat je bent|bent u|dat jullie zijn)
<person> (dat je ben|die je ben)
^ (stelletje|stel|bende|vuil|soort|hoop|kliek|zielig|dom|jij|lelijk) <so>? <dirty>? <person>
(stelletje|bende) <so>? <dirty>? _ = 0.7
je <person> $
(fuck|fack|fok|flikker|rot|donder|sodemieter|lazer|tief|tyf|tief|pleur|kanker|kk|opgeflikkerd|neuk|naai|kniel) <so>? (je|jou|jullie|op|toch op|maar op|een eind op|zelf op|lekker op|weg|off|you|je zelf|je moeder|hem|ze|nou op)
^ (fuck|fok) <so>? (je|jullie|hem|haar|ze|off|you|u)
(rot|tyf|tief|flikker|donder|sodemieter|lazer|pleur|kanker|oprotten|opkankeren|optiefen|optyfen|opflikkeren|opzouten|opdonderen|opsodemieteren|oppleuren|opgerot|opgetieft|opgekankerd)
ga <so>? <so>? (dood|je dood|lekker dood|kapot|je verhangen|je ophangen|van een brug|fietsen stelen|je moeder|weg man|uit mijn leven|jezelf|jezelf ophangen|je zelf)
(sterf|verrek|krepeer|verrot|stik|val dood|val kapot|crepeer|verzuip|rot weg|verga) <so>? (er)? <so>? (maar|lekker|dan|toch|in|je|$|man|wijf|erin|met)
(hou|hou je|houd) <so>? <so>? <so>? (je)? <so>? <so>? (bek|smoel|kop|mond|muil|waffel|klep|snavel|kk bek|kankerbek|rotkop|toeter|fucking bek|kkbek|tiefbek|grote bek|rotbek|grote mond|bakkes|muile|babbel) <so>? (dicht|toch|eens|nou|man|houden|$|joh|verdomme|gewoon|een keer|even|wijf|kk)
^ <so>? (bek|kop|smoel|muil|mond|waffel|klep|toeter) <so>? (dicht|houden|toe|dichthouden) <so>? (nu|man|$|joh|jij|wijf|of)
(zwijg) <so>? (wijf|man|hond|gewoon|toch|$|idioot|trut|nou)
(ik|we) (haat|haten|veracht|verachten|walg|walgen|verafschuw|kots|spuug|verfoei|minacht) <so>? <so>? <so>? (echt|van|op)? <so>? (je|jullie|op je|van je|van jullie|iedereen|alle|al die|die|deze|zulke|elke|moslims|vrouwen|immigranten|transgenders|homo*|gehandicapten|joden|zwarte*|negers|buitenlanders|hem|haar|ze) <so>? (_|$)
(haat|veracht|walg) ik <so>? (van)? <so>? (je|jullie|ze|die|alle|al die|moslims|vrouwen|immigranten|transgenders|homo*|gehandicapten|zwarte*|joden)
ik (haat|veracht|walg van) (je|jullie|ze|hem|haar)
(ik|we) <so>? (walg|kots|word ziek|word misselijk|word kotsmisselijk|gruwel) <so>? <so>? <so>? van (je|jullie|hem|haar|ze|die|alle|deze|zulke|moslims|vrouwen|immigranten|transgenders|homo*|gehandicapten|zwarte*|joden|dat soort|dit soort)
(je|jullie) (walgt|walg|maakt|maken|maak) me <so>? <so>? <so>? (ziek|misselijk|kotsmisselijk|aan het kotsen) 
(je|jullie) (kan|kunt|kunnen|mag) <so>? <so>? <so>? (de|het)? <so>? <so>? (de tering|de pot op|de kolere|de klere|doodvallen|dood vallen|stikken|de boom in|verrekken|het dak op|oprotten|opdonderen|de vinkentering|de kanker|in de stront|naar de hel|mijn rug op|mijn reet likken|mijn kont kussen|me de rug op|de schompes|barsten|doodgaan|oppleuren)
(krijg|krijgt|kry|krijg toch|kk|krijgen) <so>? <so>? (allemaal|lekker|maar)? <so>? (de|het) <so>? (tering|kanker|tyfus|kolere|klere|pest|pokken|pleuris|rambam|schijt|lazarus|kkr|vinkentering|heen en weer)
(val|valt) (toch|maar|lekker)? (dood|om|kapot)
(ik hoop dat|hoop dat|hopelijk) <so>? (je|jullie|hij|ze|die) <so>? <so>? <so>? <so>? .. (sterft|stikt|stik|stikken|doodga*|dood gaat|doodvalt|verrekt|kanker krijgt|krepeert|crepeert|verongelukt|pijn lijdt|lijdt|verdrinkt|rot|wegrot|brand|verbrandt|in de hel|kapot gaat|ziek word|nooit gelukkig|alleen sterft|alles kwijtraakt)
# threats
(ik|we) <so>? <so>? (ga|zal|kom|maak|sla|schop|steek|schiet|ram|vermoord|wurg|trap|breek|pak|sloop|neuk|verkracht|snij|krijg|vernietig|weet|gaan|zullen|maken|hak|schiet|verbrand|bel|moet|wil|zullen) <so>? <so>? <so>? (je|jullie|hem|haar|ze|die|al die|alle) .. (kapot|dood|slaan|vermoorden|wurgen|schoppen|steken|doodmaken|doodslaan|doodschieten|in elkaar|verrot|te grazen|neersteken|neerschieten|doden|iets aandoen|breken|pakken|slopen|krijgen|vinden wacht maar|benen|nek|tanden|afmaken|kelen|keel|verkrachten|martelen|verbranden|uitroeien|afslachten|kapotmaken|vernietigen|ophangen|neer|ombrengen|hoofd eraf|kop eraf|kop intrappen|wonen|aan stukken|kk dood|mishandelen|terugpakken|verminken|uit de weg ruimen)
(ik|we) (ga|gaan|zal|zullen|wil|willen|moet|moeten|zou|zouden|kan|ben van plan) <so>? <so>? <so>? .. (vermoorden|doden|doodslaan|doodschieten|afmaken|uitroeien|verkrachten|martelen|afslachten|neerschieten|neersteken|ombrengen|doodmaken|uitmoorden|mishandelen|vergassen|lynchen|ophangen|stenigen|executeren) = 0.8
(ik)? (maak|sla|schop|steek|schiet|ram|trap) <so>? je <so>? <so>? <so>? (kapot|dood|verrot|in elkaar|op je bek|op je smoel|op je muil|neer|voor je|helemaal|lek|het ziekenhuis in|bek)
(wacht|kijk) <so>? (jij|je)? <so>? (maar)? .. (als ik je zie|tot ik je|je krijgt me nog|ik krijg je nog|ik pak je) 
(ik)? (krijg|pak|vind) je (nog)? <so>? (wel|nog wel) <so>? (hoor|$|wacht|een keer|terug)
(ik weet|we weten) waar je (woont|woon|auto|slaapt|werkt|school)
je (gaat|ga|zal) <so>? <so>? <so>? <so>? (er)? <so>? (spijt van krijgen|dood|hier voor boeten|boeten|eraan|bloeden|hiervan spijt)
(dit|dat) zet ik je betaald
je (verdient|verdien|verdienen) <so>? <so>? <so>? <so>? (het)? <so>? <so>? (niks|niks beters|om dood|om te sterven|om te lijden|de dood|klappen|een klap|het niet om te leven|te branden|een kogel)
(je|jullie) (moeder|ma|mama|moeders) <so>? (is|was|zijn|heeft)? <so>? <so>? (een)? <so>? <dirty>? <person>
(ik)? (neuk|naai) je (moeder|ma|zus|mams)
je (moeder|ma|mams) $ = 0.5
# contempt
(je|jullie) (ben|bent|zijn) <so>? <so>? <so>? <so>? (helemaal)? <so>? (niks|geen moer|geen reet|geen ruk|nul|niks en niemand|een nul|lucht voor me|geen vriend|lucht|minder dan niks|geen mens|geen flikker|geen cent) <so>? (waard|voor me|meer|$|voor mij|dan|zonder)
+ (je|jullie) (ben|bent|zijn) <so>? <so>? <so>? (niks|nergens|geen) <so>? <so>? (waard|goed voor|bal waard|zak waard|stuiver waard)
(niemand|geen hond|geen mens) <so>? (mag|mis|wil|moet|geeft om|zit op|vind|houdt van|hou van|vindt|zal) <so>? <so>? <so>? (je|jullie|jou) = 0.8
+ niemand (mag|mis|wil|moet|geeft om|zit op|houdt van|hou van|vind|vindt) <so>? (je|jullie) <so>? (te wachten|leuk|aardig|$|hier|meer|missen)
(was|waren|ben) je <so>? <so>? (maar)? <so>? (nooit|niet) (geboren|op de wereld)
(de)? wereld <so>? (zou|is) <so>? <so>? (een stuk)? (beter|mooier|veel beter) <so>? (af|uit|zijn)? <so>? (zijn)? <so>? zonder <so>? (je|jullie|mensen zoals|al die|die|hem|haar|<group>)
ik wou dat je (dood was|nooit geboren|er niet was|doodging)
(ik)? (wil|hoef) je <so>? (hier)? <so>? (nooit) <so>? (meer)? <so>? (zien|spreken|horen) <so>? (meer)? <so>? ($|ooit|en|jij|klootzak)
+ ik wil je nooit meer (zien|spreken|horen)
+ (laat|bel|app|kom) <so>? <so>? <so>? (me|mij|je)? <so>? <so>? nooit meer <so>? (in mijn buurt|zien|lastig|op|hier|terug|bij me|aan) 
(verdwijn|donder op|scheer je weg|maak dat je wegkomt|wegwezen|oprotten|uit mijn ogen|uit mijn leven|rot uit mijn leven|hoepel op|ga uit mijn|flikker op|ga weg jij|bol het af|bolt het af) <so>?
(hou|houdt|kap|stop) <so>? (toch)? <so>? (met)? <so>? (je)? (gelul|gezever|leugens|stomme gezicht)
(wat|hoe) (lul|zever|zeik|kakel|klets|blaat) je <so>? <so>? <so>? (nou|nu|man|een eind|weg|toch|hier)
je (lult|lul|kletst|zevert|zeikt|spoort|kakelt) <so>? <so>? <so>? (maar wat|uit je nek|uit je reet|niet|poep|een eind weg|man|gewoon|stront|uit je kont|zever|een eind)
+ je spoort <so>? niet
+ (niet goed|niet helemaal goed|niet goed snik|ziek) (in je hoofd|in je kop|snik)
ziek in je (hoofd|kop)
(zieke|gestoorde) (geest|kop|gek) = 0.7
(lik|kus|zuig|vreet|eet) <so>? <so>? mijn <so>? (reet|kont|lul|hol|kloten|pik|stront|gat)
(schaam je|schaam je dood) <so>? (vuile|jij|klootzak|wijf|trut|$) = 0.5
(onnozel|achterlijk|dom|vies|lelijk|vet|dik|kut|rot|stom|lomp|vuil|kanker|tering|debiel|ondankbaar|lui|verwend|zielig|gemeen|vals|ellendig|smerig|arrogant|egoistisch) (wijf|kind|mens|varken|beest|kutwijf|kreng|secreet|ventje|mannetje|jong|rotjoch|kutkind|stuk vreten|rotwijf|loeder|schepsel|joch|beest|stuk stront|stuk vuil|stuk verdriet|kalf|ding|zwijn|type)
(kankerlijer|kankerhoer|kankerhond|kankermongool|kkhoer|kkwijf|kankerwijf|kankerkind|kankerjood|kankerhomo|teringlijer|teringwijf|teringhoer|tyfuslijer|tyfushoer|hoerenzoon|hoerenjong|hoerenkind|motherfucker|kutmarokkaan|kutwijf|klerelijer|pokkewijf|rotwijf|takkewijf|kolerelijer|kutjoch|kankeraap|kankermoslim*|kankerneger|kkmongool|kkhomo|schijthomo|vieze homo|vuile jood|vuile turk|vuile flikker|vuile neger|zandneger|roetmop*|geitenneuker*|kutbuitenlander*|teringjong|rothoer)
<person> $ = 0.6
<person> = 0.35
<dirty> <person> = 0.6
^ <so>? <person> $
zo een <dirty>? <dirty>? <person>
wat een <dirty>? <dirty>? <person> = 0.8
(hij|ze|die|dit|het|dat|ze allemaal|jullie allemaal) <so>? (is|zijn|ben) <so>? <so>? <so>? <so>? (een|zo een|zulke|niks dan|niks anders dan|gewoon een stel|een stel|slechts|maar een|een hoop|een bende)? <so>? <so>? <dirty>? <dirty>? <person>
(hij|ze|die|dat) (is|zijn) <so>? <so>? <so>? (gestoord|achterlijk|mentaal gehandicapt|ziek in|knettergek|walgelijk|misselijkmakend|afschuwelijk|oliedom|oerdom) = 0.7
# contempt for a group
<group> <so>? (zoals je|zoals jij|als je|in dit land|in het algemeen|hier|allemaal|van tegenwoordig)? <so>? (zijn|is|blijven|blijft|ben) <so>? <so>? <so>? <so>? <so>? (een|de|zo een|zulke|gewoon|niks dan|niks anders dan|niks meer dan|slechts|niet meer dan|maar|echte|een stel|een hoop|de ergste|de slechtste)? <so>? <so>? <dirty>? <dirty>? <contempt>
(zijn|ben|is) <so>? <so>? <so>? <group> <so>? <so>? <so>? (allemaal|zo|altijd|toch|gewoon)? <so>? <so>? (een|zulke|van die)? <so>? <dirty>? <dirty>? <contempt>
(voor me|voor mij|van nature|in mijn ogen|naar mijn mening|ik vind|vind ik|ik denk dat|ik vind dat|iedereen weet dat) <so>? <so>? <so>? <so>? <so>? <so>? (zijn|is|ben)? <so>? <so>? <group> <so>? <so>? <so>? <so>? <so>? (een|de|zulke|gewoon|niks dan|slechts|niet meer dan)? <so>? <dirty>? <contempt>
(die|deze|al die|alle|de|elke|zulke|sommige|dat soort) <so>? <dirty> <dirty>? (<group>|wijven|homos|flikkers|potten|negers)
<group> <so>? <so>? (zoals je|zoals jij|als je)? <so>? (moet|moeten|zouden|horen|verdienen|verdient|mogen|zou) <so>? <so>? <so>? <so>? <so>? <so>? (allemaal|het|niks)? .. (dood|sterven|vermoord|gedood|geexecuteerd|opgehangen|vergast|uitgeroeid|verbrand|gemarteld|verkracht|gedumpt|opgesloten|verdwijnen|oprotten|opkrassen|het land uit|verbannen|geslagen|gestraft|kapot|doodgeschoten|stikken|lijden|te sterven|doodgaan|gecastreerd|uitgezet|weg|de dood|beters|gelyncht|neergeschoten|afgemaakt|verdrinken|branden|geschopt|mishandeld)
(dood|weg|fuck|oprotten|stop) (aan|met)? <so>? (alle|al die|die|de)? <so>? <group> = 0.8
(alle|al die|die|deze|jullie)? <so>? <group> <so>? <so>? <so>? .. (de keel|kelen|kop|nek) <so>? .. (doorsnijden|afsnijden|omdraaien|door te snijden)
(keel|kelen|strot) .. (doorsnijden|afsnijden|dichtknijpen|door te snijden)
(levens|leven) van <so>? <so>? (alle)? <group> .. (niks|geen|waardeloos|niet|minder|cent) <so>? <so>? (waard|van belang|$)
+ (levens|leven|bestaan) .. <so>? <so>? (niks|geen|absoluut niks|geen reet|geen moer|geen cent|geen zak|weinig) <so>? (waard|voor)
ontdoen = 0.4
(ons|jullie|land) <so>? <so>? .. van <so>? <so>? (die|al die|alle|deze)? <so>? <group> <so>? <so>? (moeten)? <so>? (ontdoen|verlossen|bevrijden|af)
wat als we .. (doden|doodden|vermoorden|vermoordden|uitroeien|afmaken|doodschieten|opsluiten|deporteren|verkrachten)
(laten we|laat ons|we moeten|iemand moet|tijd om) <so>? <so>? <so>? .. (vermoorden|doden|uitroeien|afmaken|doodschieten|verkrachten|martelen|afslachten|ophangen|verbranden|doodslaan|slachten|lynchen|in elkaar slaan|straffen)
(niemand|niks) <so>? (is|zijn) <so>? <so>? zo (dom|vies|smerig|lelijk|laag|achterlijk|walgelijk|erg|gemeen|crimineel|onbeschaafd|slecht) als <so>? <so>? (<group>|je|jullie|die|een)
+ niemand is <so>? <so>? zo (dom|vies|smerig|lelijk|laag|achterlijk|walgelijk|erg|gemeen) als
(domste|slechtste|smerigste|vieste|ergste|lelijkste|laagste|achterlijkste|walgelijkste) <so>? (mensen|wezens|soort|ras|volk|types|van allemaal|die er) 
(zit|ligt) in <so>? (de|het|hun|haar) <so>? (aard|natuur|bloed) (van)? = 0.6
(typisch|typisch gedrag|typisch iets|net|echt iets) <so>? <so>? (voor|van) <so>? (een|zo een|die|je|jullie)? <so>? <dirty>? (<group>|<person>|flikker|pot|neger|manwijf|slet|haatbaard) = 0.9
(minachting|haat|afkeer|walging|afschuw) <so>? <so>? (voor|ik voel|jegens|tegen) <so>? <so>? <so>? (je|jullie|die|alle|al die|<group>) = 0.9
(zoveel|niks dan|alleen|hoeveel|al mijn|puur) <so>? (haat|minachting|walging|afkeer)
(laten|laat|doen|maken|maakt) me <so>? (koken|walgen|kotsen|braken) <so>? (van)?
(alles aan) (ze|hen|hun|je|hem|haar|die) .. (walg*|haat|afschuw*|misselijk|afstotelijk)
(walgt|walgelijk|misselijkmakend|weerzinwekkend|afstotend) = 0.4
(vertrouw|geloof) nooit <so>? .. <so>? (<group>|een) = 0.6
(roetmop|roetmoppen|manwijf|manwijven|haatbaard|haatbaarden|kansenparel|kansenparels|cultuurverrijker|cultuurverrijkers|theedoek|hoofddoekje*|zandneger|spleetoog|spleetogen|kutallochtoon|dobberneger*|geitenneuker|niknok|flikkers|janetten|pottenkijker|nikker|nikkers|kaffer|kaffers|makak|makakken|bruinjoek|rifaap|rifapen|landverrader|landverraders|tuig|volksverraders|uitkeringstrekkers|ongelovige honden|neger|negers|mongooltje|kankerhomos|bontkraag|bontkragen|bruinhemd|bootneger*|kutturk*) = 0.8
(voor me|voor mij) (ben|is|zijn) (je|jullie|ze|dat|hij) <so>? <so>? (een|gewoon een|niks dan een|maar een)? <so>? (flikker|pot|neger|teef|slet|hoer|_) $ = 0.7
- ik (ben|was|voel me|vind me) .. <person>
- ik .. <person> (ben|was) $
- zo een <person> (ben|was) ik
- (ik|mezelf|me zelf|mij) <so>? <so>? <so>? een <so>? <person>
- (noem|noemen|noemt|noemde|genoemd|uitgemaakt voor|schelden|uitschelden|scheldwoord*|mensen die|schrijven|zeggen|schreef|geroepen|riepen|roept) ..6 <person>
- <person> .. (noemen|te noemen|genoemd|noemt|noemde|geroepen)
- (je|jullie) ben <so>? (geen|niet) .. (<person>|een)
- (stomme|klote|kut|kutte|rot|tering|kanker|fucking|verdomde|domme|vieze|lelijke|achterlijke) (printer|computer|trein|bus|app|laptop|telefoon|auto|fiets|deur|wekker|tent|koffie|automaat|server|wifi|toets|stoel|tafel|was|regen|muggen|mug|file|belasting*|update|wedstrijd|scheids|sirenes|alarm*|virussen|bank*|kolencentrale*|films|film|hond|kat|duiven|duif|wespen|spinnen)
- (film|serie|boek|game|spel|nummer|liedje|toneelstuk) .. <person>
- de (koe|geit|ezel|aap|rat|slang|varkens|apen|ratten|beesten|honden|heks|trol|boer|clown|zak|boeren|koeien|ratten)
- een (koe|geit|ezel|aap|rat|slang|varken|heks|trol|boer|clown|zak|adder|kwal) (_|in|op|met|van|te|uit|bij)
- (jouw|je|mijn|die|lieve) (koe|geit|ezel|aap|rat|slang|varken|boer|heks)
- (zak|zakken) (chips|aardappelen|snoep|geld|patat|friet|uien)
- ik haat (het|dat|dit|maandagen|mezelf|mijn|school|wiskunde|regen|spruitjes|koriander)
- (je|jullie) moet* .. (ophouden|stoppen) .. (noemen)
- (niemand|geen enkele|geen) <so>? <group> .. (zou|moet|hoeft|verdien*|mag)
`,
};

export const examples: Examples = {
  yes: [
    '[je bent echt een vuile leugenaar]',
    '[hou je bek nou eens]',
    '[ik haat je]',
    '[rot op]',
    '[krijg de tering]',
    '[ge zijt nen onnozelaar]',
    '[wat een arrogante kwast ben jij]',
    '[ik sla je in elkaar] als je dat nog eens doet',
    '[val dood]',
    '[ik hoop dat je stikt]',
    '[niemand mag je], weet je dat',
    '[dom wijf]',
    '[flikker op man]',
    '[die mensen zijn gewoon uitschot]',
  ],
  no: [
    'shit, bus gemist',
    'kut, telefoon leeg',
    'die kutprinter doet het weer niet',
    'jij bent echt een idioot hahaha ❤️',
    'ik ben ook zo een sukkel, sleutels vergeten',
    'hij zei hou je bek tegen de juf',
    'ik haat maandagen',
    'je bent geen idioot hoor',
    'er staat een koe in de wei',
    'de boer bracht de melk',
    'mijn buurvrouw is moslim en bakt geweldige taart',
    'een zak chips en twee bier graag',
    'ik ben een vrouw en trots op',
    'je mag mensen niet hoer noemen',
    'godverdomme wat is het koud',
  ],
};
