import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'crisis',
  isLoose: true,
  guards: ['banter', 'reported'],
  phrases: `
(wil|wou|wilde|hoef) .. niet .. (leven|bestaan|wakker worden|er zijn)
+ (wil|wou|hoef) .. (niet|nooit) (meer|langer) .. (leven|bestaan|wakker worden|er zijn|verder leven)
+ wil er niet (meer)? zijn
+ niet meer (leven|bestaan|er zijn) wil
ik .. (wil|wou|wilde|wens) .. (liever|gewoon|liefst)? (dood|doodgaan|sterven|dood zijn|dood gaan)
(wil|wou) ik .. (dood|doodgaan|sterven)
^ wil .. (dood|sterven) $
(was|ben) (ik)? (liever|maar|beter) .. dood
(liefst|liever) was ik .. dood
was ik maar (dood|nooit geboren|er niet)
(wou|wens|wilde|hoop|hoopte) .. dat ik .. (dood|er niet|nooit geboren|niet meer wakker|verdwijn|nooit bestaan)
+ (niet|nooit) ..4 wakker (word|worden|werd)
+ zie (ik)? (het|het leven|dit leven) .. niet meer zitten
+ (geen) .. (zin|reden|nut) .. (in het leven|om te leven|om .. te leven)
+ leven .. (geen zin|zinloos|niks waard|niet waard|niks meer waard|niet meer waard|beu|zat|moe)
+ klaar met (leven|het leven|mijn leven)
(levensmoe|doodswens|suicidaal|zelfmoordgedacht*|zelfmoordplan*)
+ (eind|einde|punt) (aan|achter) (maken|maak|mijn leven|het leven|alles maken|zetten|gemaakt|te maken)
+ een (eind|einde) aan $
(ik|me zelf|mijn|aan|over) .. (zelfmoord|zelfdoding) (plegen|pleeg|gedacht|denken|$|te)
(denk|dacht|nadenk) .. (aan|over) (zelfmoord|de dood|doodgaan|dood|sterven|zelfdoding)
zelfmoord (plegen|pleeg|gepleegd)
(heb|had) .. (poging|zelfmoordpoging) (gedaan|gehad|achter)
(me|me zelf) .. (van kant|ophangen|verhangen|verdrinken|doodmaken|doden|dood maken|op te hangen|iets aandoen|iets aan te doen|iets aandoe|iets aan doen|iets aan|voor de kop|door het hoofd)
(voor|onder) (de|een) (trein|metro) (liggen|springen|gooien|spring|stappen|lopen|te|gaan)
(van|van de|van een|van die|van het) (brug|dak|flat|balkon) .. (springen|spring|stappen|af)
spring (ik)? .. (van|voor|onder) (de|een|het|die) (brug|trein|dak|flat|metro)
(springen|springt) (van|voor|onder) (de|een|het|die) (brug|trein|dak|flat)
(pillen|medicijnen|slaappillen|paracetamol|touw|gas) .. (geslikt|gespaard|klaar|klaargelegd|verzameld|uitgeteld|opengezet|gekocht)
(alle|doosje|strip|potje|te veel|teveel) (pillen|medicijnen|paracetamol) 
overdosis .. (genomen|nemen|slikken)
sta .. (brug|dak|spoor|perron|balkon) .. (springen|niet meer|nooit|niet of ik|einde|durf|naar beneden)
of ik .. naar huis wil
(afscheidsbrief|afscheidsbriefje*)
dit is mijn laatste (bericht|berichtje|dag|nacht|avond)
(vaarwel) (iedereen|allemaal|wereld)
zeg tegen .. dat ik van (haar|hem|ze)
+ als ik er (straks)? niet meer ben
als ik dood ben
+ (beter af|beter|gelukkiger|liever) .. zonder me
+ zonder me .. (beter|gelukkiger)
+ beter af .. als ik er niet
+ niemand zou (het|me) .. (merken|missen) als ik .. (dood|weg|er niet)
(wil|wou) .. (voorgoed|voor altijd) .. (slapen|weg|verdwijnen|rust)
+ verdien .. niet .. te leven
(spullen) .. (klaargelegd|geregeld) = 0.7
(dood|zelfmoord) .. de enige (uitweg|oplossing)
weet (hoe|wanneer|waar) ik het ga doen
(heb|ben|snij|sneed|kras|verwond|doe) .. (me|me zelf|in mijn arm*|in mijn pols*) .. (gesneden|gekrast|verwond|opengesneden|pijn gedaan)
(snij|sneed|kras|verwond|brand) (me|in mijn (arm|been|pols)) .. (zelf|weer|soms|als|om|elke|$)
(begonnen|aan het|met|weer) (snijden|krassen|automutileren)
me zelf .. (snijden|snij|verwonden|te snijden)
(automutilatie|zelfbeschadiging)
mijn (polsen|pols) .. (doorsnijden|open|opengesneden|snijden)
(me zelf) .. (niet meer veilig|niet veilig)
niet veilig bij me zelf
+ (gaat|wil|zal|dreigt|dreigde|zei|zegt) .. (me|mij|ons) .. (vermoorden|vermoordt|vermoord|doodslaan|doodmaken|doodschieten|wurgen|afmaken|te vermoorden|neersteken|iets aandoen|iets aandoet)
+ (hij|ze|<close>) (slaat|sloeg|wurgde|schopt|schopte|mishandelt|verkracht) (me|mij|ons)
+ (slaat|sloeg|schopt) (hij|ze) me
+ (hij|ze|<close>|papa|mama) (heeft|had) me (weer|opnieuw|bijna) .. (geslagen|gewurgd|mishandeld|in elkaar geslagen|verkracht|geschopt)
+ me .. bij (mijn|de) (keel)
+ (staat|bonkt|komt|loopt) .. met een (mes|pistool|wapen)
+ (mes|pistool|wapen) .. (op me|tegen mijn|in zijn hand|voor de deur|vast)
+ met de dood bedreigd
(vrees|bang) voor mijn leven
(opgesloten|verstopt) in de (badkamer|wc|kamer|kast) 
(hij|oom|opa|vader|stiefvader|trainer) (komt|zit|kwam|zat) .. (aan me|in mijn bed)
+ <close> .. (wil|zegt|zei|denkt|denk|dreigt) .. (dood wil|dood|niet meer leven|zelfmoord|een eind aan|suicidaal)
+ me .. (doodslaat|vermoordt|doodmaakt|wurgt|neersteekt)
ik ga naar (de brug|het spoor) $
(pillen|touw|mes|scheermesje*) .. (voor me|naast me|in mijn hand)
+ (ik|om) er .. niet meer (te zijn|zijn|was|ben|hoef)
+ ik wil hier niet meer zijn $
+ leven ..3 niet meer (aan|vol|trek|dragen)
(weg|slapen|rust) .. voorgoed
tegen een (boom|muur|pijler) rijden
+ me .. iets aandoet
+ (beter|gelukkiger) ..4 zonder me
(armen|arm|polsen|benen|bovenbeen) .. (gesneden|gekrast|opengehaald)
+ me (wat|iets) .. (aandoet|aandoen|aandoe|aan doet)
(eruit|uit het leven) .. (stappen|stap|gestapt)
(touw|pillen|slaappillen) gekocht
zit op (het|een) (dak|spoor)
(beter|liever) .. dood
laat me .. (dood|doodgaan|sterven|gaan)
(alles|het) ..4 (stopt|stopte|ophoudt|ophield|voorbij) .. (voorgoed|voor altijd)
(klaar|gedaan|voorbij|afgelopen) met me $
(alle|tien|twintig|dertig|veertig|vijftig|doosje|strip|hele pot|te veel|heel veel|tientallen|10|20|30|40) .. (paracetamol|pillen|slaappillen|tabletten|oxazepam)
(snij|sneed|kras|kerf) ..6 mijn (arm|armen|been|benen|pols|polsen|buik)
geen (andere)? uitweg
uitweg .. dood
niemand .. (mis|missen|merkt|merken|zal het) ..5 als ik .. (weg|dood|niet)
waarom leef ik
(waarom|waarvoor) .. (ik)? nog leef
niet meer vechten = 0.7
wil .. gaan $ = 0.4
(op|van) deze (wereld|aarde) = 0.7
(wil|wou) ..4 (verdwijnen|weg zijn|slapen|rust) = 0.5
(voorgoed|voor altijd|nooit meer) = 0.5
(leven|bestaan) .. (genoeg|moe|zat|niet meer|geen zin)
met een (bijl|hamer|geweer)
(zit|zat|komt|kwam) (aan|bij) me .. (bed|stiefvader|oom|opa)
<family> (zit|zat) aan me
hoeft .. niet meer (voor me|van me|$)
voor me hoeft
sta (ik)? .. (brug|reling|rails|spoor|dakrand) = 0.6
(soms|springen|durf|eraf|eronder) = 0.4
(uitstappen|eruit stappen)
(aan|over) (zelfmoord|de dood|doodgaan|zelfdoding) .. (denk|denken|dacht|gedacht)
leven .. geen (waarde|nut|zin)
(hij|ze|<close>) heeft .. mijn (arm|neus|kaak|rib|ribben|pols) .. gebroken
genoeg geleefd
(voor|onder) de trein liggen
+ (bedreigt|bedreigd|steekt|achtervolgt|dreigt) .. met een (mes|bijl|wapen|pistool)
mijn (armen|arm|polsen|benen|huid) .. (open|kapot|bloeden)
- (dood|doodgaan|sterven|kapot) van
- (armen|arm|benen|huid) (zijn|is) .. kapot
- kapot (gelopen|gefietst|getraind|gesport|gewerkt|gedanst|geschaafd)
- dood gevonden
- liever dood dan
- zonder (koffie|je|hem|haar|mijn|de|die|kaas|netflix|me gaan)
- wakker gemaakt
- wakker (worden)? (door (de|het|mijn)|om (6|7|8|9|10|vijf|zes|zeven|acht|negen|half))
- (boek|film|serie|roman|hoofdpersoon|liedje|nummer|game|hoofdstuk|documentaire|aflevering|podcast|musical) .. (zelfmoord|dood|sterven|leven|brug|springt|afscheidsbrief|zelfmoordpoging|dak)
- (zelfmoord|zelfmoordpoging|afscheidsbrief) .. (boek|film|serie|les|documentaire|scriptie)
- (scriptie|documentaire|artikel|les) .. (zelfmoord|zelfdoding)
- in (het|de|een|zijn|haar) (boek|film|serie|roman|verhaal|liedje|hoofdstuk) ..6 (zelfmoord|dood|sterven|leven|brug|springt)
- (sociale) zelfmoord
- niet (dood|zelfmoord) $
- (bungee*|zwembad|trampoline|touwtrek*|touwtje)
- water (springen|duiken|in duiken)
- (vermoordt|vermoord|vermoorden) .. (als ik|als we|fortnite|game) .. (te laat|vergeet|kapot|niet)
- (training|coach|trainer|huiswerk|deadline|examen*|tentamen*) .. (dood|vermoord*|kapot|sterf*)
- (ui|uien|groente|brood|koken|papier|kaas|vinger|duim) .. (gesneden|snijden)
- (gesneden|snijden) .. (ui|uien|groente|brood|koken|papier|kaas|vinger|duim)
- (eind|einde|punt) (aan|achter) (de|het|dit|deze|die|mijn|onze) (relatie|vergadering|discussie|project|ruzie|abonnement|contract|dag|week|baan|studie|verhaal|vriendschap)
- laatste (bericht|dag|avond|nacht) (hier|bij|met|op (school|werk|kantoor|vakantie|kamp|stage|reis|het werk|de camping)|(van|voor) (de|het|mijn|onze|ons) (vakantie|week|maand|jaar|stage|schooljaar|cursus|weekend|verhuizing|examen*|bruiloft|opstijgen|vertrek)|in (dit|het|ons) (hotel|huis|appartement))
- (bal) .. me
- zie .. zitten om (naar|op|met|vanavond|morgen|nu|nog|die|daar|te (koken|werken|gaan|fietsen|sporten|reizen|rijden|komen|verhuizen|wandelen|bellen|leren))
- denk je (aan|over)
- (tot|vroeger|ooit) .. (gelukkig|blij) .. (nu|niet meer)
- (wakker) .. (gemaakt|wekker|vroeg|kater)
- er niet meer (bij|aan|in|op|over)
- voor altijd (samen|vrienden|van)
- (huis|werk|school|film) .. verdwijnen
- dood neervallen
- (afmaken (in|bij|met (fifa|schaken|tennis|darten|padel|kaarten|een quiz))|het afmaken met)
- mijn (huid|armen|benen) .. (zon|sport*)
`,
};

export const examples: Examples = {
  yes: [
    '[ik zie het niet meer zitten] om te leven',
    'ik heb mezelf met glas [gesneden]',
    '[ik wil niet meer wakker worden] voor niemand',
    '[ik wil hier niet meer zijn]',
    '[ik wil niet meer leven]',
    '[ik wil dood]',
    '[ik wil er niet meer zijn]',
    '[ik wil er een eind aan maken]',
    '[ik ga er een einde aan maken] vanavond',
    '[ik zie dit leven echt niet meer zitten]',
    '[ik zie het niet meer zitten]',
    '[kwil ni meer leven]',
    '[ik was liever dood]',
    '[was ik maar dood]',
    '[ik hoop dat ik morgen niet meer wakker word]',
    '[ik wil morgen niet meer wakker worden]',
    '[ik denk aan zelfmoord]',
    'soms [denk ik aan de dood]',
    '[ik heb zelfmoordgedachten]',
    '[ik ben suïcidaal]',
    '[jullie zijn beter af zonder mij]',
    '[de kinderen zijn beter af zonder mij]',
    '[iedereen zou beter af zijn als ik er niet was]',
    '[niemand zou het merken als ik dood was]',
    '[ik ga mezelf van kant maken]',
    '[ik wil mezelf iets aandoen]',
    '[ik ben bang dat ik mezelf iets aandoe]',
    '[ik heb mezelf weer gesneden]',
    '[kheb me weer gesneden]',
    '[ik snij mezelf] als het te veel wordt',
    '[ben weer begonnen met krassen], [mezelf aan het snijden]',
    '[ik wil voor de trein springen]',
    '[ik wil van een brug springen]',
    '[ik sta op de brug en ik durf niet meer naar huis, ik wil springen]',
    '[ik heb een heel doosje pillen geslikt]',
    '[ik heb pillen verzameld]',
    '[mijn afscheidsbrief] is klaar',
    '[ik heb een poging gedaan] vorige maand',
    '[ik heb geen reden meer om te leven]',
    '[het leven heeft geen zin meer]',
    '[mijn leven is niets meer waard]',
    '[ik ben levensmoe]',
    '[ik ben klaar met leven]',
    '[wou dat ik nooit geboren was]',
    '[ik wou dat ik dood was]',
    '[ik verdien het niet om te leven]',
    '[hij gaat me vermoorden] als ik wegga',
    '[hij heeft me weer geslagen]',
    '[mijn man slaat mij elke dag]',
    '[hij pakte me bij mijn keel]',
    '[mijn ex dreigt me te vermoorden]',
    '[mijn vader slaat ons weer]',
    '[ik ben met de dood bedreigd]',
    '[hij staat met een mes voor de deur]',
    '[ik vrees voor mijn leven]',
    '[ik ben niet veilig bij mezelf]',
    '[mijn zus zegt dat ze dood wil]',
    '[mijn beste vriend wil er een eind aan maken]',
    '[dit is mijn laatste bericht]',
    '[ik wil voorgoed slapen]',
    '[ik heb de drang om mezelf te snijden]',
    '[het liefst was ik dood]',
    'ik [wil mij ophangen]',
    '[ik ga zelfmoord plegen]',
    '[ik maak mezelf kapot, ik ga me verhangen]',
    '[ik heb geen zin meer in het leven]',
    '[als ik er niet meer ben] zorg dan voor de hond',
    '[Ik hoef niet meer verder te leven, jongen]',
    'soms [wil ik gewoon dood]',
    '[ik wil niet langer bestaan]',
    '[ik heb mijn polsen opengesneden]',
    '[ge zijt allemaal beter af zonder mij]',
    'ik kan dit leven niet meer aan, ik wil [weg van alles voorgoed]',
    '[heb vannacht weer in mn armen gesneden]',
    'als het morgen nog zo is [spring ik van de flat]',
    'ik heb genoeg pillen gespaard [om er niet meer te zijn]',
    'ik wil [niet dat ik morgen nog wakker word]',
    'niemand heeft iets aan mij, jullie kunnen [beter zonder mij]',
    'mijn vriend heeft gedreigd dat hij [me iets aandoet] als ik wegga',
    'ik denk steeds vaker aan er een [eind aan maken]',
    '[tegen een boom rijden] lijkt me soms een opluchting',
    'zou het iemand opvallen als [ik er morgen niet meer was]',
    'soms vraag ik me af [waarom ik nog leef, ik wil dood]',
    'mijn [vader heeft mij weer in elkaar geslagen]',
    'ik [wil gewoon slapen en nooit meer wakker worden]',
    'ik [zit op het dak] en ik weet het niet meer',
    '[heb mezelf weer pijn gedaan] met een scheermesje',
    'ik kan [beter dood] zijn',
    'het zou makkelijker zijn als [ik er niet meer was]',
    'hij zei dat hij [me wat aandoet] als ik naar de politie ga',
    'ik denk er elke dag aan om [eruit te stappen]',
    'ik wou dat [alles gewoon ophield, voor altijd]',
    'heb net [twintig paracetamol] genomen',
    'ik ga [mij verdrinken]',
    '[ik wil dood], echt, ik kan niet meer',
    'ik [snij al maanden in mn benen]',
    'mn [stiefvader zit aan mij]',
    'mijn ex staat weer voor de deur [met een bijl]',
    '[laat me gewoon doodgaan]',
    'ik zie [geen andere uitweg meer dan de dood]',
    '[niemand zal mij missen als ik weg] ben',
    'ik wil [niet meer vechten], ik wil gewoon gaan',
    'wallah ik ga [mezelf wat aandoen] ik zweer het',
    'Ik heb genoeg geleefd, het [hoeft voor mij niet meer].',
    'ge moogt het niemand zeggen maar [kheb mij gisteren gesneden]',
    'soms [sta ik op de brug] en denk ik, nu',
    'ik wil er gewoon [uitstappen] voorgoed',
    '[hij heeft mijn arm gebroken] gisteren en morgen is hij weer thuis',
    'mijn [leven heeft geen waarde]',
    'ik kan alleen nog maar [aan de dood denken]',
  ],
  no: [
    'ik zie het niet zitten om te koken vanavond',
    'morgen word ik wakker om half zeven',
    'we gaan touwtrekken op het strand',
    'ik wil hier niet meer zijn met kerst',
    'ik ga kapot van het lachen',
    'ik sterf van de honger',
    'die deadline is mijn dood',
    'ik lach me dood',
    'mijn telefoon is dood',
    'ik kan niet leven zonder koffie',
    'ik zou een moord doen voor een biertje',
    'mama vermoordt me als ik te laat kom haha',
    'ik schaam me dood',
    'die training was moordend, ik ben gesloopt',
    'wat een dooie boel hier',
    'ik wil niet dood gevonden worden in die trui',
    'in de film springt hij van een brug',
    'ik heb me gesneden tijdens het koken',
    'ik heb in mijn vinger gesneden met de uien',
    'ik zie het niet zitten om morgen zo vroeg op te staan haha',
    'we maken er vandaag een mooi feestje van',
    'morgen zet ik een punt achter mijn abonnement',
    'laatste dag op school vandaag!',
    'hij wil een einde aan de discussie',
    'dit is mijn laatste bericht voor het opstijgen',
    'ik verveel me dood',
    'doodmoe maar voldaan na de vakantie',
    'de plant is dood',
    'ik ga even liggen, ben op',
    'die bitterballen zijn dodelijk lekker',
    'ik had wel door de grond kunnen zakken',
    'we gaan zaterdag bungeejumpen van een brug',
    'hij schopt de bal tegen me aan',
    'mijn broer vermoordt me in fortnite elke keer',
    'het is liefde op het eerste gezicht, ik ben dood 😂',
    'ik wil niet meer wakker worden gemaakt door die boormachine',
    'dat is sociale zelfmoord joh',
    'ik moet een werkstuk over zelfmoord maken',
    'de documentaire over zelfmoord was indrukwekkend',
    'kill die pod even en herstart',
    'ik kan hem wel schieten',
    'hij maakt me nog eens gek',
    'we nemen vrijdag afscheid van een collega',
    'ik zie dat nieuwe jasje niet zitten',
    'ik leef niet meer op koffie alleen',
    'de hond wil niet meer eten',
    'ik ben dood op na het sporten',
    'die examens worden mijn dood nog eens lol',
    'het leven is mooi',
    'ik wil hier niet meer zijn als de regen begint',
    'ga toch fietsen man',
    'ik spring zo onder de douche',
    'springen we straks in het water?',
    'de trein komt over vijf minuten',
    'ik wil dood neervallen in mijn bed, wat een dag',
    'deze hitte is echt niet te overleven',
    'ik kan dit liedje niet meer horen',
    'als papa dit ziet ben ik dood haha',
    'ik ga eraan met dit huiswerk',
    'we hebben de hond laten inslapen vorig jaar',
    'ik ben helemaal klaar met dit project',
    'ik wil nu echt naar huis',
    'ik spring een gat in de lucht',
    'ze heeft een einde gemaakt aan de discussie',
    'ik neem twee paracetamol tegen de hoofdpijn',
    'de pillen van oma liggen in de keuken',
    'morgen stap ik uit het bestuur',
    'ik kom niet meer bij van het lachen',
    'hij gaat me afmaken met fifa vanavond',
    'ik zou een moord doen voor een stuk taart',
    'we staan op het dak van de parkeergarage naar het vuurwerk te kijken',
    'de brug is open, ik ben later',
    'wakker worden is zo zwaar op maandag',
    'ik wil niet meer werken, gewoon pensioen graag',
    'ik heb een mes nodig voor de kaas',
    'mijn batterij is bijna dood, spreek je later',
    'wat een moordende planning deze week',
    'die kat heeft mijn arm opengekrabd',
    'als ik oud ben wil ik aan zee wonen',
    'zonder jou was het niet gelukt',
    'ik wil hier weg, te warm binnen',
    'hij heeft zich van kant gemaakt in dat boek',
    'de wedstrijd was zelfmoord voor mijn knieën',
    'ik verdwijn even in de keuken',
    'voorgoed afscheid genomen van mijn oude fiets',
    'ik ga nooit meer drinken, wat een kater',
    'ik ben kapot van die trap naar de vijfde',
    'marathon gelopen, mijn benen zijn kapot',
    'mijn armen zijn nog kapot na het klimmen',
    'de dokter is met vakantie, bel de vervanger',
    'mijn zus heeft een date vanavond',
    'ze heeft niks gezegd over de planning',
    'ik heb geen zin om te koken vanavond',
    'de wedstrijd is afgelast wegens onweer',
    'kan jij oma ophalen zondag',
    'wij hebben samen een hond en twee katten',
    'ik kan niet meer wachten tot vrijdag!!',
    'die grap was zo slecht dat hij weer goed werd',
    'wat lief van je',
    'je bent laat',
    'de verwarming is kapot, de monteur komt om 10u',
    'ik ga naar de begrafenisondernemer voor mijn werk',
    'ik moet janken om die meme',
    'de baas is een week weg, feest',
    'we zitten op het dak van het hotel met een cocktail',
    'bro heb je die goal gezien',
    'Wij gaan zondag naar de kerk en daarna koffie drinken.',
    'kga nog wa boodschappen doen',
    'die outfit is dodelijk',
    'ik ga stuk om die tiktok',
    'de begroting is afgekeurd door de raad',
    'Het concert was prachtig, ik heb genoten.',
  ],
};
