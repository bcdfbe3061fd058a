import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'crisis',
  isLoose: true,
  guards: ['banter', 'reported'],
  phrases: `
(wil|wou|wilde|hoef) .. niet .. (leven|bestaan|wakker worden|er zijn)
+ (wil|wou|hoef|kan) .. (niet|nooit) (meer|langer) .. (leven|bestaan|wakker worden|er zijn|verder leven)
+ (wil|kan) er .. niet (meer)? zijn
+ niet meer wil (leven|bestaan)
stoppen met (leven|bestaan)
stoppen met alles = 0.86
ik .. (wil|wou|wilde|wens) .. (liever|gewoon|liefst)? (dood|doodgaan|sterven|dood zijn|dood gaan)
(wil|wou|mag|kon) ik .. (dood|doodgaan|sterven)
^ wil .. (dood|sterven) $
(liefst|liever) was ik .. dood
was ik maar (dood|nooit geboren|er niet)
(wou|wens|wilde|hoop|hoopte) .. dat ik .. (dood|er niet|nooit geboren|niet meer wakker|verdwijn|nooit bestaan)
(wou|wens|wilde|hoop|hoopte|bid|smeek) .. (dat|of) ..4 (hart (stopt|stopte|ophoudt|ermee)|(heer|god|dood) .. me ..3 (haalt|halen|neemt))
(wou|wens|wilde|hoop) .. dat (die|een|de) (bus|auto|trein|vrachtwagen|tram) ..3 me ..3 (geraakt|raakt|raakte|aanrijdt|aanreed|overreed|overrijdt|doodrijdt|schept|geschept)
+ (niet|nooit) ..4 wakker (word|worden|werd|geworden|hoef|hoefde|hoeven)
(baal|baalde|jammer|teleurgesteld|spijtig|haat) .. (dat|als) ik .. wakker
+ zie (ik)? (het|het leven|dit leven) .. niet meer zitten
+ (geen) .. (zin|reden|nut) .. (in het leven|om te leven|om .. te leven)
+ leven .. (geen (zin|waarde|nut)|zinloos|niks waard|niet waard|niks meer waard|niet meer waard|beu|zat|moe)
(moe|beu) van (het|dit)? (leven|ademen|bestaan)
(niks|niemand|weinig) .. voor te leven
(niks|niemand) .. (hou|houden|bindt|houd) .. me .. (hier|aan dit leven)
(niks|niemand) .. me hier .. (hou|houden)
(waarom|waarvoor|waartoe) .. ((ik|nog) ..6 (leef|leven|besta)|leef ik)
mijn leven is (klaar|gedaan|over|voorbij|voltooid)
voltooid leven
+ klaar met (leven|het leven|mijn leven)
(levensmoe|doodswens|suicida*|zelfmoordgedacht*|zelfmoordplan*|zelfmoordpoging*|zelfdoding*)
+ (eind|einde|punt) (aan|achter) (maken|maak|mijn leven|het leven|alles maken|zetten|gemaakt|te maken)
+ een (eind|einde|punt) (aan|achter) $
(ik|me zelf|mijn|aan|over) .. (zelfmoord|zelfdoding) (plegen|pleeg|gedacht|denken|$|te)
(denk|dacht|nadenk|fantaseer|verlang|droom) .. (aan|over|naar) (zelfmoord|de dood|doodgaan|dood|sterven|zelfdoding)
(aan|over) (zelfmoord|de dood|dood|doodgaan|zelfdoding) (te)? (denk|denken|gedacht|dacht)
(gedachte|gedachten|gedachtes) .. (zelfmoord|de dood|dood te|er niet meer|snijden)
om dood te (zijn|gaan)
(de dood|dood zijn|dood gaan|doodgaan|sterven) lijkt
zelfmoord (plegen|pleeg|gepleegd|te plegen)
(heb|had|na|sinds|overleefde) .. (poging|zelfmoordpoging) (gedaan|gehad|ondernomen|overleefd|achter|$)
geprobeerd .. (om)? .. (dood te|een eind|me zelf (te|op|van|iets|wat)|zelfmoord)
(heb|had) (ik)? het .. geprobeerd = 0.5
(die|donkere|zwarte|slechte|zulke) (gedachten|gedachtes) .. (terug|weer) = 0.5
(me|me zelf) .. (van kant|ophangen|verhangen|verdrinken|doodmaken|doden|dood maken|op te hangen|te verdrinken|(iets|wat) ..3 (aandoen|aan te doen|aandoe|aan doen|aan ga doen)|iets aan|voor de kop|door het hoofd|killen|unalive*)
bang .. wat ik me zelf
vertrouw me zelf niet .. (alleen|vannacht|vanavond|met)
bang .. dat ik (iets|wat) (doms|stoms|ergs) .. (doe|doen)
(voor|onder) (de|een) (trein|metro) (liggen|springen|gooien|spring|stappen|lopen|te|gaan)
(van|van de|van een|van die|van het) (brug|dak|flat|balkon|viaduct) .. (springen|spring|stappen|af)
spring (ik)? .. (van|voor|onder) (de|een|het|die) (brug|trein|dak|flat|metro|viaduct)
niet te springen
(ik wil|zal ik|moet|kan) .. springen ($|of niet)
^ ik spring $
(sta|stond|zit|zat|loop|liep|lig|gelopen|heb) ..5 (op|aan|langs|naar|bij|boven|naast) (de|het|die|dat|een)? ..3 <edge> = 0.76
(springen|spring|eraf|eronder|erin|beneden|durf|weet het niet|niet terug|naar buiten|gedaan|s nachts|hele nacht|elke (avond|nacht)|einde|voorbij|soms) = 0.24
(niemand|genoeg van|niet meer|dodelijk|geteld|tel|allemaal|in bad|wasbak|ernaar|lange mouwen|gepakt|mijn nek|kinderen|ouders|eindelijk|durf|vannacht|expres|wil ik|straks) = 0.14
(ben|hebben me) ..6 (brug|dak|spoor|rails|viaduct) (gehaald|geplukt)
of ik .. naar huis wil
(op|van) deze (wereld|aarde) = 0.86
in (het|de)? <water> (springen|rijden|lopen|stappen) = 0.74
<water> in (te)? (springen|rijden|lopen|stappen) = 0.74
tegen (een|de|die) (boom|muur|pijler|vangrail|vrachtwagen) (te)? (rijden|zetten|knallen|sturen|parkeren)
(denk|durf|wil|soms|bijna|steeds|gewoon) ..6 (auto|stuur|wagen) .. (tegen (een|die|de)|omgooi*|om kan gooien|om te gooien|omgooien)
(touw|<pills>) ..4 (gekocht|voor me|naast me|in mijn hand)
gas opengezet
<pills> ..9 (gespaard|opgespaard|klaargelegd|verzameld|geteld|uitgeteld|uittellen)
(alle|alles|hele|handvol|te veel|teveel|zoveel|doosje|strip|strips|potje|pot|tien|twintig|dertig|veertig|vijftig|tientallen|10|20|30|40) .. <pills>
alles (ingenomen|geslikt)
genoeg <pills> .. (om|voor)
<pills> = 0.35
(opgezocht|opzoeken|zoek|googel*|gegoogeld|googlen|lees) .. (hoe|hoeveel|welke) .. (<pills>|dood|pijnloos|dodelijk|zelfmoord|op te hangen)
pijnloos .. (doen|dood|sterven|gaan)
touw .. (balk|nek|strop|klaar) = 0.86
(een|de) strop
gaskraan .. (open|opengezet|opendraai*|opengedraaid)
garage ..3 (met de)? motor (aan|draaien|draait)
overdosis .. (genomen|nemen|slikken)
(lag|belandde|opgenomen|ziekenhuis|na|door) ..6 overdosis
(mesje|mesjes|scheermesje*|stanleymes) ..4 (gepakt|verstopt|in mijn|voor me|op de) = 0.86
(lig*|zit) ..5 (mes|mesje|mesjes|scheermesje*) = 0.86
(afscheidsbrief|afscheidsbriefje*)
afscheid .. (geschreven|van (het leven|iedereen|alles|jullie allemaal))
(brief|brieven|briefje*) ..5 (voor als (ik|het)|klaar|geschreven) = 0.86
dit is mijn laatste (bericht|berichtje|dag|nacht|avond)
(voor als het zover is|voor als ik) = 0.5
laatste (keer|x) dat je ..5 (me|van me) = 0.86
(vaarwel) (iedereen|allemaal|wereld)
zeg tegen .. dat ik van (haar|hem|ze)
(sorry|vergeef*) .. wat ik .. ga doen
(als|tegen dat|wanneer) je dit leest ..5 (er niet meer|te laat|dood|ben ik weg)
+ als ik er (straks)? niet meer ben
(ben|was) ik er .. niet meer ($|zorg|dus|en dan)
als ik dood ben
geen last .. (van me)? .. meer (van me)? = 0.86
me .. (nooit|niet) meer (zien|terugzien|terug) = 0.5
(alles|spullen|begrafenis|testament) .. (klaargelegd|geregeld|weggegeven) = 0.5
er klaar mee $ = 0.5
+ (beter af|beter|gelukkiger|liever|makkelijker) ..4 zonder me
+ zonder me .. (beter|gelukkiger)
+ (beter af|beter|makkelijker|rustiger|opgelucht|opluchting) .. (als|dat|wanneer) ik .. (er niet|niet meer|weg|dood|verdwijn|verdwenen)
niemand .. (mis|missen|merkt|merken|zal het) ..5 als ik .. (weg|dood|niet)
(merkt|merken|huilen|huilt|missen) .. als ik ..3 (dood|er niet meer)
+ verdien .. niet .. te leven
(dood|zelfmoord) .. de enige (uitweg|oplossing)
geen (andere|ander)? (uitweg|heil) (meer|$|dan)
(geen|maar een) (andere|ander)? (weg|heil|uitweg|uitkomst|manier) (meer|$)
uitweg .. dood
(weet|klaar|plan|durf) .. (hoe|wanneer|waar) ik het .. ga doen
(vanavond|vannacht|morgen) doe ik het $ = 0.86
ik (ga het .. doen|doe het) (vanavond|vannacht) $ = 0.86
(heb|ben|snij|sneed|kras|verwond|doe) .. (me|me zelf|in mijn arm*|in mijn pols*) .. (gesneden|gekrast|verwond|opengesneden|pijn gedaan)
(snij|sneed|kras|verwond|brand|bijt|sla|bonk|stomp|krab) me zelf
(sla|bonk) .. mijn hoofd .. (tegen|tot)
me zelf .. (snijden|snij|verwonden|te snijden|krassen|branden|slaan|pijn (te)? doen|pijn doe)
(doe|deed) me zelf .. pijn
(begonnen|aan het|met|weer|clean van|gestopt met) (snijden|krassen|automutileren)
(weer|toch|opnieuw|niet meer) (gesneden|gekrast) $
ik snij (nog|weer|nog steeds)? $
(automutil*|zelfbeschadiging)
(<limb>|polsen|pols) .. (doorsnijden|opengesneden|opengelegd|opengekrast|snijden|gesneden|gekrast|krassen|kerven)
mijn (armen|polsen|pols) .. (open|kapot|bloeden)
(snij|sneed|kras|kerf) ..6 mijn <limb>
(sneeen|sneetjes|krassen|littekens|wonden) .. (verberg*|verstop*|zien|ziet) = 0.86
niet veilig bij me zelf
niet .. veilig .. thuis
thuis .. niet .. veilig
+ (gaat|gaan|wil|zal|dreigt|dreigde|zei|zegt) .. (me|mij|ons) .. (vermoorden|vermoordt|vermoord|doodslaan|doodmaken|doodschieten|wurgen|te vermoorden|neersteken|iets aandoen|iets aandoet)
+ (zegt|zei|dreigt|dreigde|gedreigd|zweert) ..4 (hij|ze|papa) me ..5 (afmaakt|kapot maakt|kapotmaakt|te vinden|doodslaat|doodschiet|neersteekt|wurgt)
+ (hij|ze|<close>) (slaat|sloeg|wurgde|schopt|schopte|mishandelt|verkracht|stompt|stompte|mept|mepte) (me|mij|ons)
+ (slaat|sloeg|schopt|mept|stompt) (hij|ze) (me|ons|de kinderen|mama|mijn (moeder|zus*|broer*))
+ (hij|ze|<close>|papa|mama) (heeft|had) me .. (geslagen|gewurgd|mishandeld|in elkaar geslagen|verkracht|geschopt|gestompt)
(geslagen|mishandeld|in elkaar geslagen) door (mijn|onze|ons) <close>
(klop|slaag|klappen|rammel|meppen) .. (gekregen|gehad|krijg|kreeg) = 0.9
(krijg|kreeg|krijgen|gehad) .. (klop|slaag|klappen|rammel|meppen) = 0.9
(omdat|dronken|gedronken|agressief|schreeuwt|woest|als hij|want hij|en hij|hij me|thuis|van (mijn|onze|ons) (<family>|man|vriend|ex)) = 0.1
(blauw|blauwe) ..2 (oog|arm|rug|benen|been|plekken|kaak) = 0.5
(zeg|zei|gezegd) .. dat ik .. gevallen = 0.5
maar hij was het = 0.5
(van|met|door) zijn vuist*
(duwde|duwt|gooide|gooit|smeet|sleurde|trok|trekt|geduwd|gegooid) ..3 (trap|trap af|tegen de (muur|kast|deur|grond)|haren|mijn haar)
(kneep|knijpt|drukte|drukt|dicht) ..3 (keel|strot)
(keel|strot) (dicht geknepen|dichtgeknepen|dicht)
handen .. mijn (nek|keel|hals|strot)
+ me .. bij (mijn|de) (keel|strot)
+ (staat|staan|wachten|wacht|komt|loopt|stond|kwam) ..6 met (een)? (mes|messen|pistool|wapen|bijl|geweer|hamer)
+ (mes|pistool|wapen|geweer|bijl|jachtgeweer) .. (op me|op mijn|tegen mijn|in (zijn|mijn) hand|voor de deur|vast)
+ met de dood bedreigd
(vrees|bang) voor mijn leven
(opgesloten|verstopt|verschanst) in ..2 (badkamer|wc|toilet|kamer|kast|kelder|slaapkamer) = 0.9
me .. in ..2 (badkamer|wc|toilet|kamer|kast|kelder|slaapkamer) (opgesloten|verstopt) = 0.9
hij .. weer .. (kwaad|boos|dronken|agressief|bezopen) = 0.5
(sluit|sloot|sluiten) me .. op
+ (slaat|schopt|sloeg) me $
(hij|oom|opa|vader|papa|stiefvader|pleegvader|trainer|coach) (komt|zit|kwam|zat) .. (aan me|in mijn bed|nachts .. mijn kamer)
(raakt|raakte) me .. aan ..5 (waar|wil|terwijl|zonder|mag)
(dwingt|dwong|gedwongen) .. (seks|sex|vrijen|met hem naar bed)
+ <close> .. (wil|zegt|zei|denkt|denk|dreigt) .. (dood wil|dood|niet meer leven|zelfmoord|een eind aan|suicidaal)
(bang|durf niet) .. naar huis = 0.5
(hij|ze) doet me .. wat = 0.5
(huis|ons) ..3 in brand te steken
+ (ik|om) er .. niet meer (te zijn|zijn|was|ben|hoef)
+ ik wil hier niet meer zijn $
+ me .. iets aandoet
+ me (wat|iets) .. (aandoet|aandoen|aandoe|aan doet|aan te doen)
(eruit|uit het leven) .. (stappen|stap|gestapt)
stap eruit $
(beter|liever) .. dood
laat me .. (dood|doodgaan|sterven|gaan)
(alles|het) ..4 (stopt|stopte|ophoudt|ophield|voorbij) .. (voorgoed|voor altijd)
(klaar|gedaan|voorbij|afgelopen) met me $
ik wil er .. vanaf zijn = 0.86
(wil|wou) ..4 (verdwijnen|weg zijn|slapen|rust) = 0.5
(voorgoed|voor altijd|nooit meer) = 0.5
(voor|van) me hoeft (het|dit|alles|dit alles|dat leven|dit leven) .. niet .. (meer)? ..2 $
hoeft .. (niet meer (zo)? (voor|van) me|(voor|van) me .. niet meer) $
(voor|van) me mag (het|alles|dit) .. (stoppen|ophouden|gedaan zijn|voorbij zijn|over zijn|klaar zijn|eindigen|afgelopen zijn) $
mag (van|voor) me (stoppen|ophouden|gedaan zijn|voorbij zijn|eindigen) $
(uitstappen|eruit stappen)
(hij|ze|<close>) heeft .. mijn (arm|neus|kaak|rib|ribben|pols) .. gebroken
niet meer vechten = 0.5
wil .. gaan $ = 0.5
genoeg geleefd
ik wil .. euthanasie
(ik|wil|ga|mag) ..6 (bij|naar) ..3 (daarboven|hierboven|in de hemel|hiernamaals)
zie .. maar een (andere)? (uitweg|weg|manier)
(heeft|hebben) ..6 me .. opgesloten
(doet|deed) dingen met me
mes onder mijn kussen
help ..2 hij (is binnen|staat|komt)
bel de politie ..4 (ik|me)
ik .. (niet|nergens) .. veilig ($|hij)
(zei|zegt|dreigt) ..9 ik je .. (kop|dood|kapot|neer|af)
(een|de) datum (geprikt)? $ = 0.5
een plan $ = 0.5
weet al hoe .. wanneer
wil ik .. niet verder $
(maak|zet) ik me zelf .. (af|dood|uit)
ik me zelf .. uitzetten
gas (geef|geven|gaf) .. (boom|viaduct|muur|pijler)
ik ..6 (onder|voor) (de|een) (tram|trein|bus|metro) (gestapt|gesprongen)
bijna iets (doms|stoms|ergs) gedaan = 0.86
te veel (genomen|geslikt|ingenomen)
pillen werken
stemmen (zeggen|fluisteren|roepen) ..6 (pijn|dood|springen|doden|snijden)
(bad|wasbak) ..4 (mes|mesje|scheermesje*)
me zelf .. (verbrand|gebrand|gebeten|geslagen) = 0.5
expres = 0.5
meer waard dood
mijn (begrafenis|uitvaart|crematie) = 0.86
(dit is een afscheid|afscheid nemen) $ = 0.86
ik wil niet meer $ = 0.5
ik kan .. niet meer = 0.5
eeuwige rust
(geen|niks|niemand|wat doe ik|hoor niet) ..6 (wereld|aarde) $
(bang|gevaar) voor me zelf
(ik|heb|net|durf) ..3 (113|1813|zelfmoordlijn|crisisdienst)
ervan langs = 0.9
losse handjes
(gaf|geeft|gegeven|verkocht) me ..2 (klap|stomp|mep|trap|kopstoot)
bont en blauw
(mijn vader|mijn familie|mijn ex) (vermoorden|vermoordt) me
eerwraak
kogel (door|in)
(drink|zuip|honger) me .. dood
steek .. over zonder
(uit|schelen) .. (als|of) ik .. (leef|doodga|dood|er nog)
wil .. dat (het|alles|de pijn) .. (stopt|ophoudt) = 0.5
liever .. in (een|mijn) (kist|graf)
klaar om te (gaan|sterven) = 0.86
+ me .. (doodslaat|vermoordt|doodmaakt|wurgt|neersteekt)
ga naar (de brug|het spoor) $
+ leven ..3 niet meer (aan|vol|trek|dragen)
(weg|slapen|rust) .. voorgoed
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
- wil dood neervallen
- niet (dood gaan|doodgaan|sterven)
- (afmaken (in|bij|met (fifa|schaken|tennis|darten|padel|kaarten|een quiz))|het afmaken met)
- mijn (huid|armen|benen) .. (zon|sport*)

- (snij|sneed|gesneden|kras|brand|verbrand) ..6 (scheren|koken|per ongeluk|papier|keuken|oven|strijk*|vlees)
- (per ongeluk|scheren|koken|oven) ..6 (gesneden|sneed|snij|gebrand)
- (sla|slaan) .. voor mijn kop
- me zelf wel slaan
- (slaat|sloeg|slaan) .. me .. (met (tennis|schaken|golf|darten|padel|fifa|kaarten)|op (de|mijn) schouder|over|weg)
- (met|kan) leven (van|op|in|als|zonder)
- (klaar|stoppen) met zijn
- poging (gedaan)? (om|tot|voor)
- overdosis (koffie|cafeine|suiker|kerst*|chocola*|kaas|zon|series|netflix|schattigheid)
- (kat|hond|poes|puppy|kip|koe|cavia) ..6 (badkamer|opgesloten|spoor|dak|gehaald)
- niet meer zijn voor (hem|haar)
- respawn*
- hoeft het niet (die|dat|zo)
- opgezocht hoe je pijnloos een
- op (het|een) dak zitten

- in mijn (tas|toilettas|koffer)
- brieven voor (de|het)? (ouders|klanten|leden|bewoners)
- (eind|einde|punt) (aan|achter) .. (voor (vandaag|vanavond|nu)|het gesprek|breien)
- <pills> ..4 (mee|gesorteerd|besteld|opgehaald|apotheek|per dag)
- genomen van
- niet meer van het lachen
- (slaat|sloeg|geslagen) ..5 (verschil|finale|catan|badminton|monopoly|squash|zin niet krijgt)
- (peuter|kleuter|baby|hond) ..6 (slaat|geslagen|sloeg|schopt) me?
- (klap|sloeg me|slaat me) .. op (mijn|de) schouder
- hier wil ik
- saai ..4 (dood|sterven)
- aan me te
- euthanasie voor
- ga doen met
- (medicijnen|pillen) van (opa|oma)
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
    "ik [sta op het viaduct] te kijken naar die auto's beneden",
    'ik stuur [soms bijna mijn auto tegen] een boom',
    'ik heb [alle pillen van mijn moeder opgespaard]',
    'ik heb [te veel pillen] genomen en nu ben ik bang',
    'ik heb het [touw al gekocht]',
    'ik heb een [brief geschreven voor als het zover is]',
    'volgende week [ben ik er niet meer, zorg] goed voor de kat',
    'het [hoeft niet meer zo voor mij]',
    'het [mag van mij ophouden]',
    '[tegen dat je dit leest ben ik er niet meer]',
    'mijn kinderen verdienen een betere moeder, ik [kan er maar beter niet meer zijn]',
    'geen mens die het [merkt als ik morgen dood] ben',
    'ik [wou dat ik kon inslapen en niet meer wakker hoefde] te worden',
    'ik [bid elke avond dat de Heer mij komt halen]',
    'ik heb [niks meer om voor te leven]',
    '[waarom zou ik nog leven]',
    '[mijn leven is voorbij], ik wil eruit',
    '[dood zijn lijkt] me rustig',
    'ik fantaseer over hoe het is [om dood te zijn]',
    'ik ben [bang dat ik iets doms ga doen]',
    'vijf jaar geleden [heb ik een poging gedaan], dat laat me niet los',
    'ik ga [me van kant] maken',
    'ik ga [eruit stappen], ik trek dit leven niet meer',
    'ik heb weer een [scheermesje gepakt]',
    'ik heb na vier maanden [weer gesneden]',
    'ik [bonk met mijn hoofd] tegen de muur tot het bloedt',
    'ik moet [mezelf pijn doen] anders voel ik niks',
    'ik heb weer [klappen gehad] van mijn vriend',
    'hij [duwde me van de trap]',
    'mijn stiefvader [sluit mij op] in de kelder [en slaat me]',
    'mijn ex [zegt dat hij me weet te vinden en me afmaakt]',
    'hij heeft een [mes op mijn] keel gezet',
    'hij [raakt me aan waar ik het niet wil], en mama gelooft me niet',
    'ik ben [bang om naar huis] te gaan, [hij doet me wat]',
    '[thuis is het niet veilig], ik slaap met de deur op slot',
    'ik eet niet meer, [ik wil gewoon wegkwijnen tot ik dood] ben',
    'ik wil [mezelf killen]',
    'mijn vader heeft vannacht [geprobeerd zelfmoord te plegen]',
    'ik [lig in bad met een mesje]',
    '[ik wil springen]',
    'ik slaap al een week met een [mes onder mijn kussen] omdat hij een sleutel heeft',
    'ze [trekt me aan mijn haren] als ik iets verkeerd doe',
    'ik heb de kleren over mijn [blauwe plekken] aan, [hij was weer kwaad]',
    '[help me hij is binnen]',
    'ik heb [alle slaappillen] uit de kast gehaald',
    'ik wacht alleen nog tot de hond dood is, dan [hoeft het voor mij ook niet meer]',
    '[ik wil hier niet meer zijn]. niet hier, niet ergens',
    '[ik wil niet dood] maar ik [wil ook niet leven]',
    'ik heb gisteren [bijna iets doms gedaan]',
    'ik heb een [hele doos dafalgan] binnen',
    'de [stemmen zeggen dat ik mezelf pijn] moet doen',
    'zit weer op de rand van het [bad met dat mesje]',
    'ik ben [meer waard dood] dan levend',
    'het ligt niet aan jullie, ik [kan gewoon niet meer leven] met dit',
    'k [wil slapen] [voor altijd]',
    'ik ga [mij iets aandoen]',
    'ik maak [mezelf van kant]',
    'mijn broer heeft een [afscheidsbrief] achtergelaten en is weg',
    'ze [wachten me op met messen] na school',
    'ik ben [thuis niet veilig] voor hem',
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
    'we staan op het viaduct te wachten op de wielrenners',
    'op het dak zitten we met een biertje',
    'ik reed bijna tegen een boom door die hond',
    'ik heb de pillen van mijn moeder opgehaald bij de apotheek',
    'heb twee paracetamol genomen en ga slapen',
    'ik heb opgezocht hoe je pijnloos een splinter verwijdert',
    'mijn testament is geregeld bij de notaris',
    'ik ben er niet morgen, wel dinsdag',
    'ik wil naar boven, naar bed',
    'het hoeft niet meer, ik heb al gegeten',
    'voor mij mag het iets zoeter',
    'als je dit leest, bel me even over de sleutels',
    'zonder mij gaan jullie ook wel winnen',
    'niemand mist mij op dat feest',
    'ik werd vannacht wakker en sliep niet meer',
    'wat doe jij hier nog op kantoor',
    'waarom leven vlinders zo kort',
    'ik zie geen andere weg dan via de A2',
    'dood ga je toch, eet die taart',
    'mijn vader is overleden na een lang ziekbed',
    'ik heb het geprobeerd met de nieuwe app maar het lukt niet',
    'ik heb een poging gedaan om taart te bakken',
    'ik stap uit het project',
    'ik maak er wat moois van',
    'ik heb me gesneden aan papier',
    'ik ga krassen op mijn loten',
    'mijn arm is blauw van het vaccin',
    'ik sla mezelf voor mijn kop dat ik dat vergat',
    'hij heeft me weer verslagen met schaken',
    'hij sloeg me op de schouder en zei goed gedaan',
    'slaag gekregen met fifa haha',
    'hij duwde me in het zwembad haha',
    'de hond zit opgesloten in de badkamer',
    'mijn moeder vermoordt me als ze dat rapport ziet',
    'hij richtte zijn camera op mij',
    'hij raakt me echt met zijn muziek',
    'mijn opa zit bij mij in de auto',
    'ik ben bang om naar huis te fietsen in het donker',
    'ik doe het vanavond wel, de was',
    'ik ga iets stoms doen, ik ga me inschrijven voor een marathon',
    'zal ik springen of duiken? het water is koud',
    'de gaskraan moet dicht, vergeet het niet',
    'de politie heeft een koe van het spoor gehaald',
    'overdosis koffie vandaag',
    'ik kan niet meer van het lachen',
    'wie was de moordenaar in die serie',
    'in die game ga ik steeds dood',
    'ik ga door voor de laatste ronde of ik stop ermee, ik ben klaar met dit toernooi',
    'ik heb niks meer om aan te trekken',
    'de batterij van de auto is helemaal leeg en hoeft niet meer',
    'ik wil bij mijn vrouw zijn als ze bevalt',
    'de dierenarts zei dat euthanasie het beste was voor de poes',
    'ik wil er niet meer over praten',
    'ik heb ze geteld, het zijn er twaalf, genoeg voor de hele klas',
    'ik ben zo klaar met leven zonder vaatwasser',
    'ik slaap met een boek onder mijn kussen',
    'help de baas staat voor de deur en ik lig nog in bed lol',
    'de auto staat in de parkeergarage, bovenste dek',
    'ik heb een datum geprikt voor de bruiloft',
    'ik weet al hoe ik die taart ga maken',
    'kon ik mijn buurman maar uitzetten',
    'ik was bijna onder een tram gelopen, schrok me rot',
    'ik heb een hele doos bonbons binnen',
    'kan niet stoppen met lachen',
    'ik zit op de rand van mijn stoel bij die serie',
    'mijn nieuwe keuken is meer waard dan mijn auto',
    'de begrafenis van mijn oom is dinsdag',
    'we nemen afscheid van de juf',
    'ik wilde nog een keer naar zee voor ik ga verhuizen',
    'ik ga slapen en sta pas om twaalf uur op',
    'ze wachten me op met taart na school',
    'liever dood dan in die bus',
    'hij maakt zichzelf belachelijk',
    'ik moest springen van blijdschap',
    'ik sta op de brug en hij gaat net open, dus ik ben pas over tien minuten binnen, iedereen wacht al',
    'zit in de flat van mijn ouders, de lift is kapot en ik durf niet met die dozen de trap af',
    'ik moet elke avond medicatie nemen en soms vergeet ik het',
    'te veel genomen van die taart, buik doet pijn',
    'ik kan echt niet meer van het lachen, ik wil niet meer',
    'ik brand mijn mond altijd aan die soep',
    'hij sloeg me in de finale',
    'na die wedstrijd had hij een blauw oog, dronken supporter, iedereen thuis geschrokken',
    'als ik er niet ben, ligt de sleutel bij de buren',
    'ik zie je nooit meer terug in die klas, we zijn geslaagd!',
    'het plan is klaar, de datum nog niet',
    'ik denk aan de dood van opa vandaag, drie jaar geleden',
    'ik heb mijn been opengehaald aan prikkeldraad, moest gehecht worden',
    'lange mouwen aan vandaag, koud',
    'ik voel me niet veilig op die fiets',
    'politie van de brug gehaald na de controle',
    'het is zo mooi, hier wil ik sterven',
    'die les was zo saai ik wilde dood',
    'zijn vuistregel is altijd eerst bellen',
    'mijn peuter slaat me als hij zijn zin niet krijgt',
    "ik kom afscheid nemen van de collega's",
    'de enige weg is via de A27',
    'wie gaat er over de euthanasiewet stemmen',
    'we willen het water in lopen tot de boei',
  ],
};
