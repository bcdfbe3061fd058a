import type { ActPhrases, Examples } from '../../read/phrases';

const better =
  '(beter|gelukkiger|makkelijker|simpeler|gemakkelijker|eenvoudiger|lichter|rustiger|opgelucht|opluchting|liever)';

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
(wil|wou|wilde) (dood|sterven) $
(liefst|liever) was ik .. dood
was ik maar (dood|nooit geboren|er niet)
(wou|wens|wilde|willen|hoop|hoopte|erg|fijn|prima|jammer) .. (dat|als) ik .. (dood|er niet (meer)? (was|ben)|nooit geboren|niet meer wakker|verdwijn|nooit bestaan|ongeluk krijg|kanker krijg|onder een (auto|bus|trein|tram) kom|aangereden word|doodga|verongeluk)
(wou|wens|wilde|hoop|hoopte|bid|smeek) .. (dat|of) ..4 (hart (stopt|stopte|ophoudt|ermee)|(heer|god|dood) .. me ..3 (haalt|halen|neemt))
(wou|wens|wilde|hoop) .. dat (die|een|de) (bus|auto|trein|vrachtwagen|tram) ..3 me ..3 (geraakt|raakt|raakte|aanrijdt|aanreed|overreed|overrijdt|doodrijdt|schept|geschept)
+ (ik|me|slapen|inslapen|wil|hoop|^) ..4 (niet|nooit) ..4 (wakker (word|worden|werd|hoef|hoefde|hoeven)|ontwaken)
word ik .. (niet|nooit) meer wakker
(baal|baalde|jammer|teleurgesteld|spijtig|haat) .. (dat|als) ik .. wakker
+ (zie|zien) (ik)? (het|het leven|dit leven) .. niet meer zitten
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
(gedachte|gedachten|gedachtes) .. (zelfmoord|de dood|dood te|er niet meer|snijden|er beter niet)
om dood te (zijn|gaan)
(de dood|dood zijn|dood gaan|doodgaan|sterven) lijkt
zelfmoord (plegen|pleeg|gepleegd|te plegen)
(heb|had|na|sinds|overleefde) .. (poging|zelfmoordpoging) (gedaan|gehad|ondernomen|overleefd|achter|$)
geprobeerd .. (om)? .. (dood te|een eind|me zelf (te|op|van|iets|wat)|zelfmoord)
(heb|had) (ik)? het .. geprobeerd = 0.5
(die|donkere|zwarte|slechte|zulke) (gedachten|gedachtes) .. (terug|weer) = 0.5
(me|me zelf) .. (van kant|ophangen|verhangen|verdrinken|doodmaken|doden|dood maken|op te hangen|te verdrinken|(iets|wat) ..3 (aandoen|aan te doen|aandoe|aan doen|aan ga doen)|iets aan|voor de kop|door het hoofd|killen|unalive*)
bang (voor|van|om) me zelf
bang .. wat ik (me zelf|vannacht|vanavond|straks)
vertrouw me zelf niet (alleen|vannacht|vanavond|met|$)
bang .. dat ik (iets|wat) (doms|stoms|ergs) .. (doe|doen)
(voor|onder) (de|een) (trein|metro) (liggen|springen|gooien|spring|stappen|lopen|te|gaan)
(van|van de|van een|van die|van het) (brug|dak|flat|balkon|viaduct) .. (springen|spring|stappen|af)
spring (ik)? .. (van|voor|onder) (de|een|het|die) (brug|trein|dak|flat|metro|viaduct)
(voor|onder) (de|een) .. (autos|vrachtwagen*) .. (lopen|springen|stappen|gaan)
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
tegen (een|de|die) (boom|muur|pijler|vangrail|vrachtwagen) (te)? (rijden|zetten|knallen|sturen)
(denk|durf|wil|soms|bijna|steeds|gewoon) ..6 (auto|stuur|wagen) .. (tegen (een|die|de)|omgooi*|om kan gooien|om te gooien|omgooien)
(touw|<pills>) ..4 (gekocht|voor me|naast me|in mijn hand)
gas .. (opengezet|opengedraaid|open gezet)
<pills> ..9 (gespaard|opgespaard|klaargelegd|verzameld|geteld|uitgeteld|uittellen)
(alle|alles|hele|handvol|te veel|teveel|zoveel|doosje|potje|tientallen) .. <pills>
(twintig|dertig|veertig|vijftig|10|15|20|25|30|40|50|strip|strips) .. <pills> ..2 (genomen|geslikt|ingenomen|binnen|op $|naast|voor me)
(slik|slikte|neem|nam|pak|heb|met) .. (tien|twintig|dertig|veertig|vijftig|10|15|20|25|30|40|50) .. <pills>
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
(mesje|mesjes|scheermesje*|stanleymes) ..4 (gepakt|verstopt|in mijn|voor me|op de|uit de) = 0.86
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
+ ${better} ..4 zonder me
+ zonder me .. ${better}
+ ${better} .. (als|dat|wanneer) ik .. (er niet|niet meer|weg|dood|verdwijn|verdwenen)
niemand .. (mis|missen|merkt|merken|zal het) ..5 als ik .. (weg|dood|niet)
niemand (zou|zal|gaat) .. me .. missen
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
+ (hij|ze|<close>) (slaat|sloeg|wurgde|schopt|schopte|mishandelt|verkracht|stompt|stompte|mept|mepte|bijt|wurgt) (me|ons|de kinderen|mama)
me .. (weer|zo)? .. gaat .. (slaan|vermoorden)
ik (word|werd) .. (thuis|elke|door hem) .. (geslagen|mishandeld|geschopt)
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
(hand|handen|arm) .. mijn (nek|keel|hals|strot)
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
+ ik (wil|kan|hoef) hier niet meer zijn $
+ me .. iets aandoet
+ me (wat|iets) .. (aandoet|aandoen|aandoe|aan doet|aan te doen)
(eruit|uit het leven) .. (stappen|stap|gestapt)
stap eruit $
(beter|liever) .. dood
laat me .. (dood|doodgaan|sterven|gaan)
(alles|het) ..4 (stopt|stopte|ophoudt|ophield|voorbij) .. (voorgoed|voor altijd)
(klaar|gedaan|voorbij|afgelopen) met me $
stap eruit (jongens|mensen|sorry|vaarwel)
ik wil er .. vanaf zijn = 0.86
(wil|wou) ..4 (verdwijnen|weg zijn|slapen|inslapen|rust|dat het (stopt|ophoudt)) = 0.5
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
wil ik .. niet verder $
(maak|zet) ik me zelf .. (af|dood|uit)
ik me zelf .. uitzetten
gas (geef|geven|gaf) .. (boom|viaduct|muur|pijler)
ik ..6 (onder|voor) (de|een) (tram|trein|bus|metro) (gestapt|gesprongen)
bijna iets (doms|stoms|ergs) gedaan = 0.86
te veel (genomen|geslikt|ingenomen)
pillen werken
(stem|stemmen) .. (zegt|zeggen|fluister*|roept|roepen) ..6 (pijn|dood|springen|doden|snijden)
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
gevaar voor me zelf
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
(onderweg|op weg|loop|ben) naar (het spoor|de rails|het viaduct)
+ leven ..3 niet meer (aan|vol|trek|dragen)
(weg|slapen|rust) .. voorgoed
zie me zelf .. geen _ worden
of ik er ..3 nog ben
(boeit|uitmaakt) .. (als|of) ik .. (leef|doodga|dood|er nog)
(auto|bus|trein|vrachtwagen|tram) ..6 niet .. (opzij|uit de weg|uitwijken)
kijk niet meer uit (bij|als|met|voor) .. (oversteken|oversteek|weg)
(mijn|het) (lijf|lichaam|hart) mag .. (stoppen|ophouden|opgeven)
(heb|had) mijn (leven|tijd) .. gehad
het is .. (mooi|genoeg) geweest = 0.5
(ga|kom) ..2 (naar|achter|bij) ..3 (toe|aan|liggen) = 0.5
(god|heer|petrus|onze lieve heer) ..4 me .. (halen|haalt|haal|roept|roepen|nemen|neemt)
^ (ik)? (wil|hoef) .. niet meer verder (<name>|zo|zonder|$)
(voor|van) me hoeft (het|dit|dat|mijn) leven
(maar een|de enige|enige) (manier|uitweg|oplossing) om ..6 (pijn|rust|af te komen|eruit)
(meen (het|dat)|geen grap|niet als grap|zweer het|wil de stap zetten) = 0.5
kms = 0.5
(bedankt voor alles|zorg (goed)? voor (<my>|<close>|elkaar|de kinderen)|het spijt me|vergeef* me|hou van jullie) = 0.4
(vaarwel|dit is het dan|ik kan niet anders|niet schrikken|genoeg gevochten) = 0.6
als me .. iets overkomt = 0.6
(afscheidsfilmpje*|afscheidsvideo*|afscheidsbericht*|afscheidsapp*) ..3 (voor|aan|naar) (<my>|<close>|iedereen|jullie)
(stel|stelde) .. voor hoe het (is|zou zijn|voelt) .. (als|om) ..6 (val|spring|dood|trein)
(drang|neiging|behoefte|aandrang|verlangen) ..3 (te snijden|te krassen|te springen|me zelf .. (pijn|te snijden|te verwonden|te slaan|iets aan))
(sh|self harm*|zelfharm*) = 0.6
(clean|weer|maanden|terugval) = 0.1
(spoor|rails|brug|trein|treinen|balkon|pillen|touw|mesje|mesjes) ..9 (lokt|lokken|lonkt|lonken|aanlokkelijk*|verleidelijk*|aantrekkelijk*)
(steeds|alleen maar|constant|hele) .. aan (de|het|die) (trein|treinen|spoor|brug|pillen|touw) .. denken
(rij|rijd|rijden|stuur|sturen) ..6 (van (de|die|een) (brug|dijk|kade|viaduct)|ravijn|afgrond|tegenligger*)
(zit|sta|lig) .. op (het spoor|de rails|de reling|de dakrand)
^ ik hang me .. op
me .. (verzuipen|verdrinken) (in (de|het|een)? <water>|$)
<pills> ..6 (uitgestald|op tafel|voor me|naast me|in mijn hand|achter elkaar|in een keer)
(fles|wodka|whisky|jenever|drank|pint*) ..3 (en|met) ..3 <pills>
<pills> ..3 (en|met) ..3 (fles|flessen|wodka|whisky|jenever|drank)
(bleek|bleekmiddel|bleekwater|javel|chloor|ontstopper|wasmiddel|schoonmaakmiddel|antivries|rattengif|gif) .. (gedronken|opgedronken|drinken|drink|dronk|ingenomen)
maag .. (leeggepompt|leegpompen)
(zelfmoordplan*|suicideplan*|suicidepoging*|suicidegedacht*|suicidii|suicidaliteit)
(vorige|laatste|eerste|tweede|derde) poging = 0.6
(mislukte|overleefd|ziekenhuis) = 0.4
alles in me wil
(gekerf*|kerven) .. <limb>
<limb> .. gekerf*
heb .. <limb> .. opengekrabd
(tot|zodat) .. (bloed|bloedde|bloedt|bloedens) = 0.4
(kras|snij|bonk|sla|krab) ..4 mijn (huid|vel|vuist*|hoofd|hand*) = 0.6
(sigaret|sigaretten|peuk|aansteker|strijkijzer) ..4 (<limb>|me zelf)
(<limb>|me zelf) ..4 (sigaret|sigaretten|peuk|aansteker)
(sneeen|snijwonden|sneetjes|littekens|krassen) ..3 (op|in) mijn <limb> = 0.76
(niet van de kat|zelf gemaakt|zelf gedaan|durf niet|zwembad|gymles) = 0.24
me ..3 (tegen (de|een) (muur|kast|deur|grond|radiator)|van de trap|op de grond|door de kamer) (geduwd|gegooid|gesmeten|geslagen|gesleurd|geschopt)
(hij|papa|pa|vader|stiefvader|man) (slaat|sloeg|schopt|mept) (mama|ons mama|<my> (moeder|mama|ma|zus|zusje|broer|broertje|kinderen|zoon*|dochter*)|de (kinderen|kleine|kids))
hij slaat (maar|als hij|wanneer|weer|nooit in|vooral)
(gooit|gooide|smijt|smeet) met ..4 (naar|tegen|op) (me|ons|de kinderen|mijn hoofd)
(hij|<close>) ..4 (mes|pistool|wapen|bijl|hamer|geweer|machete) (gepakt|getrokken|vast|genomen|in huis) = 0.6
(deur|kamer|bang|schreeuwde|schreeuwt|roept|dreigt|dreigde|gevaar|vermoord*|eerst me) = 0.2
(badkamer|wc|toilet|kamer|kast|kelder|slaapkamer|auto) .. (op slot|verstopt) = 0.5
(hij|papa|vader|ex|man) ..4 (bonkt|beukt|trapt|ramt|hamert|beukte) .. (erop|deur|tegen|muur) = 0.5
(hij|papa|vader|man|pa) (is|was|komt|kwam|thuis) .. (dronken|bezopen|zat|agressief|door het lint|ladderzat) = 0.5
komt (hij)? (de trap op|achter me aan|naar boven|mijn kamer|weer naar mijn kamer) = 0.5
durf niet te (slapen|ademen|bewegen) = 0.5
doet dingen (met me|die ik niet (wil|wou|wilde))
(dwingt|dwong|gedwongen|verplicht) ..6 (in bed|seks|sex|vrijen|naar bed|naaktfotos)
ben .. (vannacht|gisteren|net|vanavond|zaterdag) .. (verkracht|aangerand|mishandeld)
(zuur|benzine) .. (mijn gezicht|over me)
mag (ik)? (het|de) (huis|deur) niet uit = 0.6
(van hem|hij heeft mijn (telefoon|paspoort|sleutels|gsm)) = 0.4
(gegeven|gekregen|geslagen|krijg|kreeg|sloeg|slaat) .. met (de|een|zijn|haar) (riem|stok|lat|zweep)
met (de|een|zijn|haar) (riem|stok|lat|zweep) (gegeven|gekregen|geslagen|sloeg|slaat)
(vallen|vielen) .. klappen = 0.8
(uitgehuwelijkt|uithuwelijken)
weg (uit|van) (dit|het|deze) (leven|wereld|aarde)
(enkel|alleen|enige) ..6 hou me (hier|in leven)
had (die|de|dat) (bus|auto|trein|vrachtwagen|tram) me .. geraakt
(wou|had|hadden) ..6 me ..2 (niet gered|laten liggen|laten sterven|laten doodgaan)
was ik .. (gestorven|doodgegaan)
wacht op de dood
rusten (naast|bij) ..4 (kerkhof|graf)
uit mijn lijden
(wil|ga) .. mijn polsen
heb .. diep gesneden
(pols|polsen|<limb>) bloed* = 0.6
<limb> .. vol .. (sneetjes|sneeen|littekens|snijwonden)
lange mouwen .. (zodat|omdat|want|anders) ..6 (zien|ziet|armen)
(medicijnkastje|medicijnkast) .. leeg*
(schopt|schopte|trapt|trapte|stompt|stompte) .. (tegen|in) mijn (buik|rug|hoofd|gezicht|ribben)
(duwt|duwde|drukt|drukte|hield) .. mijn (hoofd|gezicht) ..2 (water|muur|tafel|grond)
me .. (aan|op) .. vastgebonden
(niet|nooit) levend
(dreigt|dreigen|dreigde) ..4 me .. (gaat vinden|neer te steken|te (steken|slaan|doden|verkrachten|schieten))
zegt dat hij me .. (vinden|halen|pakken|vindt)
(neef|oom|broer|opa|stiefvader|vader|stiefbroer) (komt|kwam|kruipt|kroop) ..5 in bed
(trainer|meester|oom|coach|leraar|begeleider|stiefvader|opa|neef|broer) ..4 (aan me gezeten|me aan onder|betast*)
(mes|messen|schaar) .. naar me .. (gegooid|gooide|gooit)
(tot last|een last voor) = 0.6
(beter af|ze niet missen) $ = 0.5
(te laf|anders had ik het al gedaan) = 0.5
dood ..3 (blijft over|rest me)
(snijden|krassen) .. enige .. (helpt|rust)
brieven geschreven = 0.6
(voor iedereen|op mijn bureau|bovenste la|als ik) = 0.4
afscheid genomen .. (in mijn hoofd|weet van niks)
(benen|tenen) over de (rand|reling) = 0.76
(snijdt|krast|verwondt) (zichzelf|zich)
(heeft|had) .. <pills> .. (geslikt|genomen|ingenomen)
(snijd|snij|snijdt) je keel
(kussen .. (op|over) mijn (gezicht|hoofd) (gedrukt|geduwd)|zak over mijn hoofd)
(drukte|duwde) .. kussen .. mijn (gezicht|hoofd)
blijf van mijn lijf*
(hij|papa|vader) word .. (agressief|kwaad|boos) = 0.5
(onder mijn bed|moegestreden) = 0.5
ex .. (staat|stond) .. (deur|huis|raam) = 0.6
(datum|tijdstip) .. (gekozen|geprikt|klaar) = 0.5
(neet|nait|net|nie|nit) (mie|mear|mee|mier) (leve|laeve|libje|leven)
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

- (snij|sneed|gesneden|kras|brand|verbrand) ..6 (aan een|scheren|koken|per ongeluk|papier|keuken|oven|strijk*|vlees)
- (per ongeluk|scheren|koken|oven) ..6 (gesneden|sneed|snij|gebrand)
- (sla|slaan) ..4 voor (mijn|de) kop
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
    'ik [wil weg van deze wereld]',
    '[alleen mijn dochter houdt me hier]',
    '[schopte tegen mijn buik], en ik ben zwanger',
    'mijn hele [been zit vol sneetjes]',
    'ik [zie mezelf geen dertig worden]',
    '[de aansteker tegen mijn arm], dan voel ik even iets',
    '[de drang om te snijden] is terug',
    '[zit op het spoor] achter het station',
    'papa [slaat mama] en ik hoor het door de muur',
    'hij heeft me [tegen de muur gegooid]',
    'ik zit in de [badkamer met de deur op slot], [hij bonkt] erop',
    'heb een [fles wodka en een strip] oxazepam',
    'Onze Lieve [Heer mag me komen halen]',
    '[mijn lijf mag ermee stoppen]',
    '[van mij hoeft het leven] niet meer, kind',
    'soms [stel ik me voor hoe het is als ik van dat dak val]',
    '[ik zie het niet meer zitten] om te leven',
    'ik heb mezelf met glas [gesneden]',
    '[ik wil hier niet meer zijn]',
    '[ik wil niet meer leven]',
    '[ik wil er niet meer zijn]',
    '[ik wil er een eind aan maken]',
    '[was ik maar dood]',
    '[ik hoop dat ik morgen niet meer wakker word]',
    'soms [denk ik aan de dood]',
    '[ik ben suïcidaal]',
    '[jullie zijn beter af zonder mij]',
    '[niemand zou het merken als ik dood was]',
    '[ik wil mezelf iets aandoen]',
    '[kheb me weer gesneden]',
    '[ben weer begonnen met krassen], [mezelf aan het snijden]',
    '[ik wil van een brug springen]',
    '[ik sta op de brug en ik durf niet meer naar huis, ik wil springen]',
    '[ik heb pillen verzameld]',
    '[mijn afscheidsbrief] is klaar',
    '[ik heb geen reden meer om te leven]',
    '[ik ben levensmoe]',
    '[hij gaat me vermoorden] als ik wegga',
    '[hij pakte me bij mijn keel]',
    '[ik ben met de dood bedreigd]',
    '[hij staat met een mes voor de deur]',
    '[ik vrees voor mijn leven]',
    '[ik ben niet veilig bij mezelf]',
    '[dit is mijn laatste bericht]',
    '[ik wil voorgoed slapen]',
    'ik [wil mij ophangen]',
    '[ik maak mezelf kapot, ik ga me verhangen]',
    '[als ik er niet meer ben] zorg dan voor de hond',
    '[Ik hoef niet meer verder te leven, jongen]',
    'ik kan dit leven niet meer aan, ik wil [weg van alles voorgoed]',
    'ik heb genoeg pillen gespaard [om er niet meer te zijn]',
    'zou het iemand opvallen als [ik er morgen niet meer was]',
    'soms vraag ik me af [waarom ik nog leef, ik wil dood]',
    'ik [zit op het dak] en ik weet het niet meer',
    'ik zie [geen andere uitweg meer dan de dood]',
    'ik wil [niet meer vechten], ik wil gewoon gaan',
    'Ik heb genoeg geleefd, het [hoeft voor mij niet meer].',
    'ge moogt het niemand zeggen maar [kheb mij gisteren gesneden]',
    'ik wil er gewoon [uitstappen] voorgoed',
    '[hij heeft mijn arm gebroken] gisteren en morgen is hij weer thuis',
    "ik [sta op het viaduct] te kijken naar die auto's beneden",
    'ik heb het [touw al gekocht]',
    'ik heb een [brief geschreven voor als het zover is]',
    'volgende week [ben ik er niet meer, zorg] goed voor de kat',
    'het [hoeft niet meer zo voor mij]',
    '[tegen dat je dit leest ben ik er niet meer]',
    'mijn kinderen verdienen een betere moeder, ik [kan er maar beter niet meer zijn]',
    'ik [bid elke avond dat de Heer mij komt halen]',
    '[mijn leven is voorbij], ik wil eruit',
    '[dood zijn lijkt] me rustig',
    'vijf jaar geleden [heb ik een poging gedaan], dat laat me niet los',
    'ik [bonk met mijn hoofd] tegen de muur tot het bloedt',
    'ik moet [mezelf pijn doen] anders voel ik niks',
    'hij [duwde me van de trap]',
    'mijn stiefvader [sluit mij op] in de kelder [en slaat me]',
    'mijn ex [zegt dat hij me weet te vinden en me afmaakt]',
    'hij [raakt me aan waar ik het niet wil], en mama gelooft me niet',
    'ik eet niet meer, [ik wil gewoon wegkwijnen tot ik dood] ben',
    'ik slaap al een week met een [mes onder mijn kussen] omdat hij een sleutel heeft',
    'ze [trekt me aan mijn haren] als ik iets verkeerd doe',
    'ik heb de kleren over mijn [blauwe plekken] aan, [hij was weer kwaad]',
    '[ik wil hier niet meer zijn]. niet hier, niet ergens',
    'ik heb gisteren [bijna iets doms gedaan]',
    'de [stemmen zeggen dat ik mezelf pijn] moet doen',
    'zit weer op de rand van het [bad met dat mesje]',
    'ik ben [meer waard dood] dan levend',
    'ze [wachten me op met messen] na school',
  ],
  no: [
    'diep gesneden dal, prachtige wandeling',
    'ze is na de operatie niet goed wakker geworden',
    'ik wil weg uit dit dorp',
    'had die penalty maar geraakt',
    'ze dreigen met regen na school',
    'hoofd onder water tijdens zwemles',
    'lange mouwen in deze hitte, nee dank je',
    'wasmiddel is op',
    'op weg naar het station',
    'mijn neef slaapt dit weekend bij mij',
    'papa slaat een spijker in de muur',
    'ik zit op het strand met een fles wijn',
    'heb je een strip paracetamol bij je',
    'heb me gesneden aan een blikje',
    'ik stap eruit in hasselt',
    'die brug gaat nooit open als ik haast heb',
    'met de fles wodka op zak naar het feest',
    'hij bonkt op de deur want hij is zijn sleutel vergeten',
    'bedankt voor alles, wat een heerlijk weekend',
    'ik zie het niet zitten om te koken vanavond',
    'we gaan touwtrekken op het strand',
    'ik wil hier niet meer zijn met kerst',
    'ik ga kapot van het lachen',
    'ik sterf van de honger',
    'ik kan niet leven zonder koffie',
    'mama vermoordt me als ik te laat kom haha',
    'ik wil niet dood gevonden worden in die trui',
    'ik heb in mijn vinger gesneden met de uien',
    'morgen zet ik een punt achter mijn abonnement',
    'dit is mijn laatste bericht voor het opstijgen',
    'de plant is dood',
    'ik ga even liggen, ben op',
    'ik had wel door de grond kunnen zakken',
    'we gaan zaterdag bungeejumpen van een brug',
    'hij schopt de bal tegen me aan',
    'het is liefde op het eerste gezicht, ik ben dood 😂',
    'ik wil niet meer wakker worden gemaakt door die boormachine',
    'dat is sociale zelfmoord joh',
    'de documentaire over zelfmoord was indrukwekkend',
    'ik kan hem wel schieten',
    'ik ben dood op na het sporten',
    'ik wil hier niet meer zijn als de regen begint',
    'springen we straks in het water?',
    'ik wil dood neervallen in mijn bed, wat een dag',
    'ik spring een gat in de lucht',
    'ik kom niet meer bij van het lachen',
    'we staan op het dak van de parkeergarage naar het vuurwerk te kijken',
    'de brug is open, ik ben later',
    'ik wil niet meer werken, gewoon pensioen graag',
    'hij heeft zich van kant gemaakt in dat boek',
    'de wedstrijd was zelfmoord voor mijn knieën',
    'ik kan niet meer wachten tot vrijdag!!',
    'we zitten op het dak van het hotel met een cocktail',
    'we staan op het viaduct te wachten op de wielrenners',
    'ik reed bijna tegen een boom door die hond',
    'ik heb de pillen van mijn moeder opgehaald bij de apotheek',
    'heb twee paracetamol genomen en ga slapen',
    'ik heb opgezocht hoe je pijnloos een splinter verwijdert',
    'mijn testament is geregeld bij de notaris',
    'ik ben er niet morgen, wel dinsdag',
    'het hoeft niet meer, ik heb al gegeten',
    'voor mij mag het iets zoeter',
    'als je dit leest, bel me even over de sleutels',
    'zonder mij gaan jullie ook wel winnen',
    'niemand mist mij op dat feest',
    'ik werd vannacht wakker en sliep niet meer',
    'waarom leven vlinders zo kort',
    'ik zie geen andere weg dan via de A2',
    'dood ga je toch, eet die taart',
    'ik ga krassen op mijn loten',
    'mijn arm is blauw van het vaccin',
    'ik sla mezelf voor mijn kop dat ik dat vergat',
    'hij sloeg me op de schouder en zei goed gedaan',
    'hij duwde me in het zwembad haha',
    'de hond zit opgesloten in de badkamer',
    'mijn moeder vermoordt me als ze dat rapport ziet',
    'hij raakt me echt met zijn muziek',
    'ik ga iets stoms doen, ik ga me inschrijven voor een marathon',
    'zal ik springen of duiken? het water is koud',
    'de gaskraan moet dicht, vergeet het niet',
    'de politie heeft een koe van het spoor gehaald',
    'ik kan niet meer van het lachen',
    'wie was de moordenaar in die serie',
    'ik ga door voor de laatste ronde of ik stop ermee, ik ben klaar met dit toernooi',
    'ik wil bij mijn vrouw zijn als ze bevalt',
    'de dierenarts zei dat euthanasie het beste was voor de poes',
    'ik wil er niet meer over praten',
    'ik heb ze geteld, het zijn er twaalf, genoeg voor de hele klas',
    'ik ben zo klaar met leven zonder vaatwasser',
    'help de baas staat voor de deur en ik lig nog in bed lol',
    'ik heb een datum geprikt voor de bruiloft',
    'ik weet al hoe ik die taart ga maken',
    'ik zit op de rand van mijn stoel bij die serie',
    'ze wachten me op met taart na school',
    'liever dood dan in die bus',
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
    'ik denk aan de dood van opa vandaag, drie jaar geleden',
    'ik heb mijn been opengehaald aan prikkeldraad, moest gehecht worden',
    'politie van de brug gehaald na de controle',
    'het is zo mooi, hier wil ik sterven',
    'die les was zo saai ik wilde dood',
    'zijn vuistregel is altijd eerst bellen',
    'mijn peuter slaat me als hij zijn zin niet krijgt',
    "ik kom afscheid nemen van de collega's",
    'we willen het water in lopen tot de boei',
  ],
};
