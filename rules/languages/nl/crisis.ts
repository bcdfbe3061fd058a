import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'crisis',
  guards: ['banter', 'reported', 'conditional'],
  phrases: `
# not wanting to live
(ik|^|en|dat ik|want ik|soms) (ik)? <so>? <so>? <so>? (wil|wou|wilde|hoef|zou|wens) <so>? <so>? <so>? <so>? <so>? (ik)? <so>? (helemaal|gewoon|eigenlijk)? <so>? (niet|nooit) <so>? (meer|langer|verder)? <so>? (leven|wakker worden|bestaan|verder leven|er zijn|er meer zijn|verder|hier zijn|op deze wereld|op de wereld zijn|op deze aarde|te leven|te bestaan|op deze wereld zijn|wakker te worden|er te zijn)
+ (wil|wou|wilde|hoef) <so>? <so>? <so>? niet <so>? (meer|langer) (leven|bestaan|wakker worden|er zijn|verder leven)
+ niet meer (leven|bestaan) wil
+ (wil|wou) <so>? er <so>? <so>? niet meer <so>? zijn
+ er <so>? niet meer (wil|wou|hoef) <so>? zijn
+ er <so>? niet meer zijn wil
+ er liever niet meer (zijn|was|ben)
ik <so>? <so>? (wil|wou|wilde|wens|zou) <so>? <so>? <so>? <so>? (liever|gewoon|het liefst|nog liever)? <so>? <so>? (dood|doodgaan|dood gaan|sterven|dood zijn|mezelf doden|kapotgaan) <so>? <so>? (gaan|zijn|kunnen|willen|$|en|gewoon|liever|nu|niet meer|ik|als|wil)
(wil|wou|wilde) ik <so>? <so>? <so>? (dood|doodgaan|dood gaan|sterven|dood zijn)
(wil|wou|wilde) <so>? <so>? (dood|doodgaan|dood zijn) $
(ik|soms|dat ik)? <so>? <so>? (was|ben|waar) <so>? <so>? <so>? (ik)? <so>? <so>? (liever|maar|beter|echt liever) <so>? dood <so>? (geweest|gegaan|$|dan|want|en)
(was|ware) ik <so>? maar <so>? (dood|nooit geboren|niet geboren|er niet|weg)
(wou|wens|wenste|wilde|hoop|hoopte) <so>? <so>? <so>? (ik)? <so>? (dat)? <so>? ik <so>? <so>? (dood|er niet meer|niet meer wakker|nooit geboren|er niet|niet geboren|morgen niet meer|verdwenen|kon verdwijnen|niet bestond|nooit bestaan|nooit meer wakker|niet meer wakker) <so>? <so>? (was|werd|ben|word|$|zijn|had|ging)
(hoop|hoopte|wou|bid) .. (niet|nooit) meer wakker (word|werd|te worden|worden)
(nooit|niet) meer wakker (worden|word|hoeven worden|te worden)
(ik|me|mij)? (zie|zag) <so>? <so>? (het|er|geen|ik het) <so>? <so>? <so>? (leven|geen|niet|nog)? <so>? <so>? (niet meer zitten|niet meer|geen uitweg|geen toekomst meer|geen reden meer|geen andere uitweg|geen nut meer|geen zin meer) <so>? (zitten|in het leven|om te leven|meer|$|om|in leven|dan|voor mezelf)
+ (ik)? zie <so>? (het|het leven|dit leven) <so>? <so>? <so>? niet (meer|langer) <so>? zitten
+ (het|leven) <so>? niet meer <so>? zie zitten
+ (geen|weinig) <so>? <so>? (zin|reden|nut|doel) <so>? (meer)? <so>? (in het leven|om te leven|om nog te leven|om verder te leven|in leven|om door te leven|om er nog te zijn|om te blijven leven|om door te gaan met leven)
+ (leven|bestaan) <so>? <so>? (heeft|is) <so>? <so>? (geen|zinloos|niks) <so>? <so>? (zin|nut|waard|waarde) <so>? (meer|om|$)
+ (leven|bestaan) <so>? <so>? (is)? <so>? niet (meer)? waard <so>? (om)?
+ leven <so>? (zat|moe|beu)
+ (ik)? (ben|was) <so>? (het)? <so>? (klaar|moe|uitgeleefd|klaar) <so>? met <so>? (leven|het leven|mijn leven|dit leven|alles en wil weg)
+ klaar met (leven|het leven|dit leven|mijn leven)
+ (levensmoe|doodswens|doodsverlangen|suicidaal|suicidale|zelfmoordgedachten|zelfmoordgedachte|zelfmoordplannen|zelfmoordplan|zelfmoordneigingen|suicidegedachten|doodsgedachten|voltooid leven) <so>?
# plans, means, farewells
+ (ik|^|ga|wil|wou|zal|om|een|er) <so>? (maak|wil|ga|zal|ga ik|wil ik|moet|kan|overweeg|denk|dacht|durf|heb|zou|er) <so>? <so>? <so>? <so>? <so>? (er|een|vandaag|vanavond|eraan|mijn leven|het leven|aan mijn leven|mezelf)? <so>? <so>? (een)? (eind|einde|punt) <so>? (aan|achter) <so>? <so>? (maken|maak|mijn leven|het leven|alles|zetten|te maken|gemaakt|te zetten)
+ (eind|einde) aan <so>? <so>? (mijn leven|het leven|maken|alles|alles maken|te maken|mezelf|me zelf|maak|gemaakt|mijn leven te)
+ er <so>? <so>? <so>? (een|vandaag een|vanavond een)? <so>? (eind|einde|punt) <so>? <so>? (aan|achter) <so>? (maken|te maken|maak|ga maken|wil maken|zetten|te zetten)
+ maak er <so>? <so>? een (eind|einde) aan
(ik|mezelf|me zelf|mij|om|aan|over) <so>? .. (zelfmoord|zelfdoding|suicide) <so>? <so>? <so>? (plegen|pleeg|te plegen|gepleegd|gedacht|denken|denk|te denken|gaan plegen|willen plegen|overwogen|$|na te denken|gaan)
(denk|dacht|denken|nadenk|nadenken) <so>? (ik)? <so>? <so>? <so>? <so>? (weer|vaak|steeds|elke dag|over|aan|na over|eraan)? <so>? <so>? (aan|over|na over|eraan|om)? <so>? <so>? (zelfmoord|zelfdoding|de dood|suicide|doodgaan|dood gaan|sterven|mezelf iets aan|er een eind|het laatste)
(mijn gedachten|gedachten|gedachtes) <so>? .. (aan|over) <so>? (zelfmoord|zelfdoding|de dood|doodgaan|dood|er niet meer zijn|mezelf iets)
+ zelfmoord (plegen|pleeg|te plegen|gepleegd|poging|gedachten|gedachtes|neigingen)
+ zelfmoordpoging <so>? <so>? (gedaan|gehad|achter|overleefd|ondernomen)
+ (ik|heb|had) <so>? (heb|had|ik)? <so>? <so>? <time>? <so>? .. (een|mijn|al) <so>? (poging|zelfmoordpoging|suicidepoging) <so>? <so>? (gedaan|achter|ondernomen|overleefd|gehad)
(ik|me|mij|^) <so>? (maak|ga|wil|zal|moet|kan|wou|heb|verhang|dood|zou|ga ik|wil ik) <so>? <so>? <so>? <so>? (me|mij|me zelf|mezelf|mijn eigen)? <so>? <so>? (zelf)? <so>? <so>? (van kant|van het leven beroven|ophangen|verhangen|verdrinken|doodmaken|dood maken|doden|vermoorden|door het hoofd schieten|voor de kop schieten|kapot maken|voor de trein|onder de trein|voor een trein|van een brug|voor de metro|voor een vrachtwagen|van het dak|van de brug|van de flat|overhoop schieten|doodschieten|door mijn kop schieten|iets aandoen) <so>? (maken|gooien|springen|werpen|beroven|gesprongen|te maken|$|gaan|en|want)
(ik|om) <so>? (me|mij|me zelf|mezelf) <so>? <so>? (van kant|op te hangen|te verhangen|te verdrinken|van het leven te beroven|dood te maken|te doden|iets aan te doen|voor de trein|onder de trein|te snijden|te vermoorden)
van (het|een|de) (leven beroven|leven te beroven|kant maken|kant te maken)
(me|mij|mezelf|me zelf) <so>? <so>? <so>? (van kant|van het leven)
(voor|onder) <so>? (de|een) (trein|metro|tram|vrachtwagen|bus) <so>? <so>? (springen|gooien|lopen|te springen|gaan liggen|spring|stappen|te gooien|te lopen|stap)
(van|van die|van een|van de|van het|over de) <so>? (brug|dak|flat|balkon|viaduct|gebouw|reling|parkeergarage|toren|klif) <so>? <so>? (af)? <so>? (springen|te springen|spring|gooien|stappen|afspringen|af springen|gesprongen|af te springen|stap|laten vallen)
(spring|sprong|springen) <so>? (ik)? <so>? <so>? (van|voor|onder|over) <so>? (het|de|een|die) <so>? (brug|dak|flat|trein|balkon|metro|gebouw|reling|viaduct)
(ik|^) (heb|had|ben|zit|sta|lig|heb net) <so>? <so>? <so>? .. (pillen|medicijnen|paracetamol|slaappillen|touw|mes|gas|strop|overdosis|insuline|antidepressiva) <so>? <so>? <so>? (geslikt|genomen|ingenomen|opgespaard|verzameld|klaar|klaarliggen|klaargelegd|gekocht|in mijn hand|opengezet|open|naast me|bij me|liggen|vast|voor me)
(overdosis|alle pillen|alle medicijnen|heel het doosje|een heel doosje|de hele strip|doos pillen|potje pillen|te veel pillen|een strip pillen) <so>? <so>? (genomen|nemen|geslikt|slikken|ingenomen|neem|slik|innemen|te nemen)
(pillen|medicijnen|slaappillen|touw|strop) <so>? <so>? (liggen|ligt|staan|klaar|verzameld|gespaard|opgespaard|klaargelegd|hangt|heb ik)
gas <so>? <so>? (opengezet|open gezet|open gedraaid|opengedraaid|aangezet en)
(ik)? (sta|zit|loop) <so>? <so>? <so>? (op|bij|aan|langs) <so>? (de|het|een) (brug|dak|spoor|rails|perron|balkon|reling|rand|viaduct|richel|station) <so>? <so>? <so>? .. (springen|spring|naar beneden|niet meer|durf|nooit|overheen|eraan|einde|naar huis wil|voor de|niet of ik|gaan)
(bij|langs|naar) het spoor <so>? <so>? (staan|sta|lopen|loop|gegaan|zit) = 0.7
(ik|heb|mijn|een|de) <so>? <so>? <so>? (afscheidsbrief|afscheidsbrieven|afscheidsbriefje|afscheidsbriefjes|afscheidsbericht|laatste brief|zelfmoordbrief) <so>? <so>?
(dit is|dit word|dit wordt|dit zijn|dat was) <so>? <so>? (mijn|het|mijn aller) <so>? (laatste|allerlaatste) (bericht|berichtje|dag|woorden|avond|nacht|keer|app)
(ik|kom|neem) <so>? (kom|neem|wil|wou)? <so>? <so>? <so>? (alleen|nog|even)? <so>? <so>? afscheid (nemen|van jullie|van iedereen|van je|zeggen) <so>? <so>? (van|voorgoed|voor altijd|van het leven|nu|$) = 0.7
(vaarwel|adieu) <so>? (iedereen|allemaal|wereld|voorgoed|lieve)
(zeg|zeggen|vertel) <so>? <so>? (tegen|aan) <so>? <so>? <so>? <close> <so>? .. (van haar hou|van hem hou|van ze hou|spijt me|dat ik van|dat het me spijt) <so>? = 0.8
(als|wanneer) ik er <so>? <so>? (straks|morgen|dadelijk)? <so>? <so>? niet meer ben <so>? (zorg|pas|geef|zeg|krijg|wil|dan|moet|mag)
+ (als|wanneer) ik er <so>? niet meer ben
(als|wanneer) ik dood (ben|was)
+ als ik (er niet meer was|er niet zou zijn|morgen dood|dood zou zijn|er niet was|verdwijn|weg was) <so>? .. (zou|merkt|mist|niemand|beter|rust|opgelucht|blij|iemand|last)
+ (jullie|je|iedereen|ze|de wereld|mijn kinderen|de kinderen|mijn ouders|hij|hun|mijn gezin|mensen|de familie) <so>? <so>? (ben|zijn|is|zou|zouden|hebben|heeft|waren|heb|krijg|krijgen) <so>? <so>? <so>? <so>? <so>? (beter af|beter|gelukkiger|beter uit|het beter|zonder me beter|een beter leven|meer rust|blij|opgelucht|beter geweest) <so>? <so>? (zijn|hebben|af|$|als)? <so>? <so>? (zonder (me|mij)|als ik (er)? <so>? (niet|dood|weg))
+ (beter|liever) <so>? (af)? <so>? zonder (me|mij) <so>? <so>? (zijn|af|zijn ze|$|en|ik|dan)
+ zonder (me|mij) <so>? <so>? <so>? (beter af|gelukkiger|beter|een beter leven)
+ (niemand|geen mens) <so>? (zou|zal|gaat) <so>? <so>? (me|mij|het) <so>? <so>? <so>? (missen|merken) <so>? <so>? (als ik (er)? <so>? (dood|weg|niet)|als ik er)
(kan|wil|durf) <so>? (ik)? <so>? (niet|nooit) <so>? meer <so>? (verder|doorgaan|door|leven) <so>? met <so>? (leven|het leven|mijn leven|dit leven)
(alles|het) <so>? <so>? (moet|mag|kan|zou) <so>? <so>? <so>? (gewoon|maar|nu|eindelijk|voorgoed|voor altijd) <so>? (stoppen|ophouden|over zijn|klaar zijn|zwart worden) = 0.6
(ik|wil|wou|zou) <so>? (wil|wou|zou)? <so>? <so>? <so>? (dat)? <so>? <so>? (alles|het|gewoon|voorgoed|alleen maar|weg|de pijn)? <so>? <so>? <so>? (voorgoed|voor altijd|voor eeuwig) <so>? (slapen|verdwijnen|weg|weg zijn|stopt|ophoudt|inslapen|rust)
(ik)? (wil|wou|zou) <so>? <so>? <so>? (in slaap|inslapen|gaan slapen|slapen) <so>? <so>? (vallen)? <so>? en <so>? <so>? (nooit|niet) <so>? (meer)? <so>? (meer)? <so>? (wakker|opstaan)
(ik)? (verdien|verdiende) <so>? <so>? het <so>? <so>? niet <so>? (meer)? <so>? (om)? <so>? (te)? <so>? (leven|bestaan)
(ik|mijn)? <so>? (heb|had|mijn) <so>? <so>? .. (papieren|testament|zaken|spullen|wachtwoorden|begrafenis|alles) <so>? <so>? <so>? (al)? <so>? (klaargelegd|geregeld|weggegeven|op orde|uitgekozen|klaar liggen) = 0.6
(dat|nu) <so>? is <so>? <so>? de enige (uitweg|oplossing) <so>? (dood|nog|$|voor mij) = 0.4
(enige|laatste) uitweg <so>? .. (dood|zelfmoord|eruit|eind)
(dood|sterven) is <so>? <so>? de enige (uitweg|oplossing)
(ik)? (weet|heb|ken) <so>? <so>? <so>? (al)? <so>? <so>? (hoe|precies hoe|wanneer|waar) <so>? <so>? ik <so>? <so>? (het|er) <so>? <so>? (ga doen|wil doen|zal doen|een eind aan|ga|doe) <so>? = 0.8
# self-harm
(ik|^|heb|me|mij) <so>? (heb|had|ben|snij|sneed|snijd|kras|kraste|brand|verwond|verwondde|doe|deed|sla|krab|kerf|kerfde|heb ik|bezeer|straf|ga|wil|moet|kan) <so>? <so>? <so>? (me|mij|mezelf|me zelf|mijn eigen|in mijn|mijn)? <so>? <so>? (zelf)? <so>? <so>? <so>? <time>? <so>? <so>? (gesneden|snijden|snij|gekrast|krassen|gebrand|verwond|verwonden|pijn gedaan|pijn doen|iets aangedaan|iets aandoen|beschadigd|beschadigen|bewust pijn|met een mes|met een scheermesje|met een schaar|open gekrast|opengekrast|opengesneden|bont en blauw|toegetakeld) <so>? <so>? <so>? (gesneden|gisteren|vannacht|in|weer|om|$|met|op|elke|en|sorry|nog|omdat|diep|als|wil|vandaag)
ik snij me <so>? <so>? (zelf)? <so>? <so>? (weer|soms|nog|elke|sinds|in|al|om|$|als)
(ik|en) (snij|sneed|kras|verwond|beschadig|brand) <so>? me <so>? (zelf)?
me <so>? <so>? (zelf)? <so>? <so>? (weer|opnieuw|vannacht|gisteren|gisteravond)? <so>? (gesneden|gekrast|verwond|opengesneden|opengekrast)
(weer|opnieuw|terug) <so>? (begonnen)? <so>? (aan het|met|gaan|beginnen|begonnen met) <so>? (snijden|krassen|automutileren|zelfbeschadiging|mezelf snijden|me zelf snijden|automutilatie)
(automutilatie|zelfbeschadiging|zelfverwonding|automutileer|automutileren|zelfverminking|zelfmutilatie) <so>?
(drang|neiging|behoefte) <so>? <so>? <so>? (om)? <so>? <so>? (me|mij|mezelf|me zelf|te) <so>? <so>? .. (snijden|krassen|pijn te doen|verwonden|beschadigen|iets aan te doen)
(snijwonden|snijplekken|krassen|littekens|sneeen) <so>? <so>? (op|in) <so>? mijn (arm|armen|polsen|benen|been|pols) = 0.7
mijn (polsen|pols|aders|arm) <so>? <so>? <so>? (doorsnijden|doorgesneden|open|opengesneden|snijden|open gesneden|gesneden|opensnijden|door te snijden)
(ik|bang) <so>? .. (mezelf|me zelf|me) <so>? <so>? iets <so>? (aan te doen|aandoe|aan ga doen|aan zal doen|aandoen|aan doe)
(mezelf|me zelf) <so>? <so>? (echt)? iets <so>? (aandoen|aan te doen|aandoe|aandoet|aan doen|ergs)
(ik)? <so>? (ben|was)? <so>? <so>? (niet|geen gevaar) <so>? (meer)? <so>? veilig <so>? <so>? (bij|met|voor|alleen met) <so>? (me zelf|mezelf)
(gevaar voor|niet te vertrouwen met) (me zelf|mezelf)
(kan|vertrouw) .. (me zelf|mezelf) .. niet <so>? (alleen|meer) <so>? (vertrouwen|laten|zijn|met) = 0.6
# danger from someone
+ (hij|ze|papa|mama|mijn man|mijn ex|mijn vader|mijn vriend|mijn broer|mijn stiefvader|mijn zoon|mijn vrouw|mijn moeder|die gast|iemand|ex|vent) <so>? (gaat|ga|wil|zal|dreigt|dreigde|zei|zegt|heeft|gaat het|komt|kan) <so>? <so>? <so>? <so>? (me|mij|ons|dat hij me|dat ze me|dat ie me|om me|hij me|hij mij|ze me|er me|dat hij ons|om mij|de kinderen|hem me) <so>? <so>? <so>? <so>? (vermoorden|vermoordt|vermoord|doodslaan|doodslaat|dood slaan|doodmaken|doodmaakt|dood maken|doodschieten|wurgen|afmaken|te vermoorden|te doden|dood|iets aandoen|kapot maken|neersteken|doden|ombrengen|iets aandoet|neerschieten|afmaakt|wurgt|steken|van kant)
+ (slaat|sloeg|wurgde|wurgt|schopt|schopte|mishandelt|mishandelde|stompt|stompte|verkracht|verkrachtte|stak|steekt|knijpt|duwde|smeet|ranselt|klopt) <so>? (hij|ze|papa|mama)? <so>? <so>? <so>? (me|mij|ons|mijn keel|de kinderen) <so>? <so>? <so>? (weer|altijd|elke|nog steeds|steeds|opnieuw|als|bijna|gisteren|vannacht|keel|tegen|van de trap|iedere|met|wanneer|vaak)
+ (heeft|heb) <so>? (hij|ze|papa|mama)? <so>? (me|mij|ons) <so>? <so>? (weer|opnieuw|alweer|nog eens|terug|bijna|altijd|vaak) <so>? <so>? <time>? <so>? (geslagen|geschopt|gewurgd|mishandeld|in elkaar geslagen|verkracht|gestompt|bij mijn keel|bij de keel|pijn gedaan|te pakken genomen|geklopt|afgeranseld|bedreigd met|doodgeslagen)
+ (me|mij) <so>? <so>? (bij|bij mijn|bij de) <so>? (keel|strot) <so>? (gepakt|gegrepen|vast|greep|pakte)
+ (pakte|greep|had) <so>? (hij|ze)? <so>? me <so>? <so>? bij (mijn|de) (keel|strot)
+ (hij|ze|papa|ex|mijn ex|mijn man|iemand) <so>? .. (staat|bonkt|klopt|komt|probeert|is) <so>? <so>? .. (voor mijn deur|op mijn deur|op de deur|met een mes|met een pistool|met een wapen|binnen te komen|binnen|mes in zijn hand|voor de deur en)
+ (heeft|had|trok|pakte) <so>? (een)? (mes|pistool|wapen|vuurwapen|bijl) <so>? <so>? (en|vast|bij|getrokken|op me|tegen mijn|gepakt|op mijn|in zijn)
+ (bedreigt|bedreigde|bedreigd|dreigt|dreigde) <so>? <so>? (me|mij|ons|hij me|ik) <so>? <so>? (met een|met de dood|met een mes|te vermoorden|dood|met een wapen|om me)
+ met de dood bedreigd
(ik)? (heb|ben|zit) <so>? <so>? <so>? (me|mij|ons) <so>? <so>? <so>? (opgesloten|verstopt|verschanst) <so>? <so>? (in|op|voor hem|voor haar|voor mijn|onder) <so>? <so>? .. (badkamer|wc|toilet|kast|kamer|slaapkamer|kelder|bed|hem|buiten|zolder|hij) <so>?
(ik|we) <so>? (vrees|vrezen|ben bang|zijn bang) <so>? <so>? (voor|dat|om) <so>? (mijn|ons|hij me|ik) <so>? <so>? (leven|doodslaat|vermoordt|vermoord|iets aandoet|doodmaakt|het niet overleef)
(vrees|bang) <so>? voor mijn leven
(hij|ze|mijn _|iemand|oom|opa|vader|stiefvader|broer|trainer|leraar|coach) <so>? <so>? (komt|kwam|raakt|zit|zat|raakte|betast|betastte|verkracht|misbruikt|dwingt|dwong) <so>? <so>? <so>? .. (aan me|in mijn bed|in mijn kamer|mij aan|s nachts|tot seks|tot dingen|tegen mijn wil|me sinds|me nog|me elke|me al|me nog steeds|me overal aan) = 0.9
# about someone else in danger
+ <close> <so>? <so>? (wil|zegt|zei|heeft|had|denk|denkt|dreigt|appte|schreef|wilde|stuurt|stuurde|praat) <so>? <so>? <so>? <so>? .. (dood wil|dood wilt|dood|zelfmoord|er een eind aan|niet meer leven|een eind aan|van het leven beroven|niet meer verder wil|niet meer wil leven|afscheidsbrief|suicidaal|zelfmoordgedachten|zichzelf snijdt|zich snijdt|zichzelf iets|zich van kant) <so>? (maken|wil|te maken|$|leven|aandoen|wilt|plegen)
# vetoes: figures of speech, fiction, jokes, recovery
- ik (sterf|ga dood|ging dood|wil dood|ben dood|kan wel dood) <so>? <so>? (van|door) <so>? (de)? (honger|dorst|kou|hitte|slaap|lachen|schaamte|het lachen|verveling|nieuwsgierigheid|warmte|spierpijn|kater|hoofdpijn|ongesteldheid|zenuwen)
- (dood|doodgaan|sterven|kapot) <so>? (gaan)? van <so>? (de|het)? (honger|dorst|kou|hitte|slaap|lachen|schaamte|verveling|warmte|spierpijn|kater|nieuwsgierigheid)
- wil <so>? (dood)? <so>? (gevonden) worden
- (wil|zou) .. niet dood gevonden
- niet dood <so>? (gevonden|aangetroffen)
- (liever|nog liever) dood dan <so>? (_|met|in|zonder|een|die)
- (was|ben) ik <so>? liever dood dan
- (niet meer|nooit meer) leven zonder (koffie|je|hem|haar|mijn telefoon|airco|netflix|kaas|chocola|vaatwasser|mijn|de|die|deze)
- niet meer (leven|verder) <so>? zonder
- (wil|hoef) <so>? (er|daar|hier) <so>? niet meer <so>? (zijn|heen|naartoe) <so>? (als|voor acht|voor)
- (niet meer|niet) wakker (worden|gemaakt) <so>? (voor|door|om|vroeg)
- (boek|film|serie|roman|hoofdpersoon|personage|liedje|nummer|songtekst|game|hoofdstuk|documentaire|aflevering|acteur) <so>? .. (zelfmoord|dood|van het dak|sterven|leven|zelfmoordpoging|afscheidsbrief|brug|vermoorden|springt)
- (zelfmoord|zelfmoordpoging|afscheidsbrief|suicide) <so>? .. (boek|film|serie|les|preventie|roman|presentatie|werkstuk|scriptie|documentaire|netflix|aflevering|cijfers|artikel|podcast)
- zelfmoordpreventie
- (denk|dacht) <so>? (nooit|niet) <so>? .. (zelfmoord|aan de dood)
- (nooit|niet) <so>? (aan)? <so>? (zelfmoord|zelfmoordgedachten|suicidaal)
- (ik|maar ik) (wil|ga) (geen|niet) (dood|zelfmoord|doodgaan|sterven|mezelf|me)
- niet (dood|doodgaan|sterven) $
- (sociale|politieke|commerciele|carriere|professionele) zelfmoord
- (bungee*|parachute*|zwembad|duikplank|water|trampoline|plas|touw springen|zeil|sloot)
- (vermoorden|vermoordt|vermoord|afmaken|dood) me <so>? als (ik|ze|hij|mama) .. (vergeet|te laat|niet op tijd|weet|zie|opeet|hoor|merkt|ontdekt|mis)
- (vermoordt|vermoord|vermoorden|doodmaken|dood) .. (als ik|als we|als hij dit|als ze dit) .. (te laat|vergeet|kapot|niet|opeet|gaat zien|hoort|ziet|weer)
- (wedstrijd|training|coach|trainer|sportles|gym|workout|crossfit|trap|bergop|marathon|spinning) .. (vermoord*|dood|kapot|sterf*|sterven|gaan maken)
- (huiswerk|deadline|tentamen|werk|scriptie|die trap|training|baas|kater|hitte|warmte|wiskunde|examen|examens) <so>? .. (mijn dood|me dood|kapot|vermoord*|de dood)
- (in|bij) <so>? (minecraft|fortnite|de game|het spel|gta|cod|roblox|valorant|lol)
- (snijden|snij|gesneden) <so>? .. (ui|uien|groente*|brood|aardappel*|koken|taart|aan papier|papier|vinger|keuken|tomaat|tomaten|kaas|duim|tijdens|glas)
- (ui|uien|groente|brood|koken|papier|aardappelen|kaas|tomaten|keukenmes|taart|glas) .. (gesneden|snijden)
- (ik)? (heb)? (me|mij) <so>? <so>? (gesneden) <so>? (aan|bij|tijdens|met koken|in mijn vinger|in mijn duim)
- <so>? (vroeger|ooit|toen|jaren geleden) .. (wou|wilde|snee*|sneed|poging) .. (nu|gelukkig|blij dat|niet meer) .. (beter|goed|blij|leef|ben)
- einde aan (de|het|dit|deze|die) (seizoen|vergadering|discussie|project|dag|week|ruzie|wedstrijd|abonnement|contract|stress|oorlog)
- (eind|einde|punt) <so>? (aan|achter) <so>? (de|het|dit|deze|die|mijn|onze) <so>? (relatie|vergadering|project|discussie|ruzie|baan|contract|abonnement|seizoen|vriendschap|verhaal|feestje|avond|studie|werk|overleg|huwelijk|verkering)
- (laatste) (bericht|dag|avond|keer|app|berichtje) <so>? (op|van de|in|voor de|voor het|hier op|bij|met|voor ik|voordat) <so>? (school|vakantie|werk|stage|vlucht|weekend|spanje|week|vertrek|opstijg*|land|kantoor|slapen|naar bed)
- afscheid (nemen|van) .. (collega*|oud jaar|school|klas|juf|werk|oma|opa|papa|mama|hem|haar|de|het|mijn)
- dood <so>? (punt|spoor|gewicht|moment|simpel|gewoon)
- (batterij|telefoon|accu|laptop|plant|internet|wifi|printer) .. (dood|sterft)
`,
};

export const examples: Examples = {
  yes: [
    '[ik wil niet meer leven]',
    '[ik wil dood]',
    '[ik wil er niet meer zijn]',
    '[ik wil er een eind aan maken]',
    '[ik ga er een einde aan maken] vanavond',
    '[ik zie het leven niet meer zitten]',
    '[ik zie het niet meer zitten]',
    '[kwil ni meer leven]',
    '[ik was liever dood]',
    '[was ik maar dood]',
    '[ik hoop dat ik morgen niet meer wakker word]',
    '[ik wil gewoon niet meer wakker worden]',
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
  ],
  no: [
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
  ],
};
