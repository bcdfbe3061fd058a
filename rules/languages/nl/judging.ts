import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'judging',
  guards: ['reported', 'banter'],
  phrases: `
# exaggerating, fussing
(stel|stelt) je <so>? <so>? <so>? (niet|niet zo) <so>? (aan|zo aan)
^ <so>? (niet|niet zo|geen) (aanstellen|zeuren|zeiken|zagen|dramatisch doen|overdrijven|drama maken|miepen|zaniken|mekkeren|flauw doen|kinderachtig doen)
je (stelt|stel) je <so>? <so>? <so>? <so>? (aan|vreselijk aan)
(doe|doet|ga|gedraag|reageer) <so>? <so>? (je)? <so>? <so>? niet <so>? <so>? (dramatisch|overdreven|kinderachtig|hysterisch|moeilijk|flauw|aanstellerig|emotioneel|achterlijk|belachelijk|raar|onnozel|gek|lullig|zielig|dom|stom|lopen janken|zo)
je <so>? (overdrijf|overdrijft|dramatiseert) <so>? <so>? <so>? <so>? (hoor|zeg|weer|$|altijd|man|enorm|nu|wel|ook)
overdrijf (je)? <so>? (niet|nou|eens) <so>?
(dramaqueen|dramakoningin|drama koningin|aansteller|aanstelster|huilebalk|jankerd|zeurpiet|zeurkous|watje|mietje|slachtoffer|drama queen|zeikerd|zeur|slappeling|betweter|zwartkijker|egoist|moeilijk mens)
(wat een|zo een|je ben een|altijd dat|wat ben je een|dat) <so>? (gezeur|gezeik|gejank|aanstellerij|drama|geklaag|gemekker|gezaag|gedoe|slachtofferrol) <so>? (van je|altijd|weer|van jou|om niks|steeds|zeg|met je)
(slachtofferrol|zelfmedelijden)
(zwelg|zwelgen|wentel|verdrink) <so>? (je)? <so>? in (je|zelfmedelijden|je eigen)
(speel|spelen|speelt) <so>? <so>? (het|de)? (slachtoffer|vermoorde onschuld)
(hou|stop|schei|kap|houd) <so>? (eens|nou|toch|je)? <so>? (op|uit|ermee)? <so>? (met|eens met)? <so>? (dat|je|zo)? <so>? (gezeur|gezeik|gejank|geklaag|zeuren|zeiken|zielig doen|aanstellen|klagen|janken|zagen|dramatisch doen|gemekker|gezaag|miepen|aanstellerij)
doe (eens|even|nou|toch|gewoon)? <so>? <so>? (normaal|volwassen|niet zo) <so>? (joh|man|zeg|hoor|$|mens|gek)
word <so>? <so>? (eens|toch)? <so>? (volwassen|wakker)
(gedraag) je <so>? <so>? (naar je leeftijd|volwassen|eens|niet als een|als een (kind|kleuter|baby|puber))
je gedraag* je <so>? <so>? als (een)
(trek|maak) <so>? <so>? (het|je|er)? <so>? <so>? <so>? (groter|erger|drama|een drama|een punt|van een mug) <so>? (dan|van|een olifant|maken)
van een mug een olifant
storm in een glas
# you are …
(je|jullie) (ben|bent|zijn|doe|doet|doen|klink|klinkt|reageer|reageert|was) <so>? <so>? <so>? <so>? <verdict> <so>? (bezig|hoor|aan het doen|van je|geweest|$|als|zeg|en|om|over|dat|voor|want|geworden|mens|kind|persoon|figuur|en je|eigenlijk)
^ (ben|doe|reageer) je <so>? <so>? <so>? <verdict> <so>? (bezig|geworden|of zo|ofzo|dat je|om)
(je|jullie) (ben|doe|bent) <so>? <so>? <so>? <so>? (veel te|altijd zo|zo|te|best wel|echt) <so>? <verdict> 
je ben <so>? <so>? <so>? <so>? (een)? <so>? <so>? <verdict> <so>? (mens|kind|persoon|type|figuur|wijf|man|vrouw|kerel|vent|moeder|vader|vriend|vriendin|collega|zus|broer)
(wat|hoe) (ben|kan|doe|kon) je <so>? <so>? <so>? <so>? <verdict> <so>? <so>?
(hoe|zo) <so>? <so>? <so>? <verdict> (kan|kun|kon|ben|moet|was) (je|iemand|een mens) <so>? (zijn|wezen|geweest)?
wat (ben|doe) je <so>? <so>? <so>? een <so>? (_)? (aansteller|zeur|drama|egoist|slappeling|watje|kind|dom|rare|moeilijk mens|slechte)
(best|echt|zo|heel|wel|nogal|behoorlijk|ontzettend|super|erg|vrij|gewoon|wat|hoe|veel te|ook) <so>? <so>? (<verdict>|flauw|lullig|lelijk|zwak|slecht|lomp|harteloos|fout|kwetsend|onbeschoft|oncollegiaal|respectloos) <so>? van (je|jullie)
(<verdict>|flauw|lullig|fout|onbeschoft|respectloos) <so>? van (je|jullie) <so>? (om|dat|hoor|$|zeg|als|geweest|echt|dit|gewoon|wel)
(dat|dit|het|die actie|wat je) <so>? (is|was|vind ik|vond ik|slaat) <so>? <so>? <so>? (echt|gewoon|wel|zo)? <so>? <so>? (dom|stom|zwak|laf|egoistisch|naief|kinderachtig|flauw|belachelijk|gemeen|slap|schandalig|onverantwoord|oliedom|zielig|triest|respectloos|nergens op|asociaal|achterlijk) <so>? (van je|geweest|om te|dat je|gedaan|bezig|wat je|wat je doet|van jullie|gedrag|op|aan je)
(dom|stom|slecht|verkeerd|slap|zwak|fout|foute|domme|stomme|slechte|idiote|belachelijke|egoistische) <so>? <so>? (gedaan|gedacht|bezig|keuze|keus|plan|actie|zet|idee|beslissing|gedrag|reactie|houding) <so>? (van je|gemaakt|hoor|$|zeg|joh|van jullie|heb je)
(eigen|je eigen|jouw eigen) <so>? (schuld|keuze|keus|stomme schuld|fout) <so>? (dikke bult|hoor|$|joh|dan|he|toch|gemaakt|als je)
(had|moest|had maar) je <so>? <so>? <so>? <so>? <so>? (niet|maar|eerder|beter|nooit|zelf|toch)? .. (moeten|kunnen|mogen|over nadenken|nadenken|aan moeten denken|weten|beginnen|doen|zeggen|bedenken|luisteren) <so>? (doen|weten|denken|zijn|zeggen|bellen|beginnen|nadenken|luisteren|hoor|$|he)
(dat|dit|zoiets|dan|zo|daar|het) (had|moest|hoort|hoor|doe|zeg) je <so>? <so>? <so>? (nooit|niet|beter|zelf|toch|eerder) <so>? <so>? (mogen|moeten|kunnen|te doen|te zeggen|doen|zeggen|aan moeten|tegen)
je (had|moest) <so>? <so>? (het|hem|haar|dat|dit|er|gewoon)? <so>? <so>? (nooit|niet|beter|eerder|gewoon|maar|toch|zelf|moeten|kunnen|wijzer) <so>? .. (moeten|kunnen|mogen|weten) <so>? (doen|weten|zijn|zeggen|denken|bellen|beginnen|$|luisteren|laten|opletten|gaan|moeten|worden|blijven|studeren|werken|vertellen)
je had <so>? (gewoon|maar|toch|beter|wel|ook) <so>? <so>? (moeten|kunnen|moeten)
(dat|wat) krijg je <so>? <so>? <so>? (nou|er|nu)? <so>? <so>? (van|ervan|als je|met je|dan)
dat heb je <so>? <so>? (aan|er) je zelf
(aan je zelf|aan jezelf|over je zelf|over jezelf) <so>? te (danken|wijten) <so>? 
je (maak|maakt|doe|doet|praat) <so>? <so>? (het|je|je zelf|dat)? <so>? <so>? (je zelf|jezelf|zelf|jezelf wat) <so>? (moeilijk|aan|wat wijs|gek|iets aan|ziek|ongelukkig)
(schaam|schamen) je (niet|je)? <so>? <so>? (niet|eigen|rot|dood|$|kapot)
(je mag|je moet|je moest) je <so>? (schamen|doodschamen|kapot schamen)
(ik|had|hadden|we) (had|hadden|heb)? <so>? <so>? <so>? (van je|van jou)? <so>? <so>? (meer|beter|iets anders|anders) van je (verwacht|gedacht)
(van je|van jullie) <so>? <so>? <so>? <so>? (meer|beter|iets anders|wel wat meer|wat meer) (verwacht|gedacht)
(je stelt me|je valt me) <so>? <so>? <so>? (teleur|tegen)
(schandalig|belachelijk|onvoorstelbaar|walgelijk|te triest voor woorden|triest|zielig) <so>? (gedrag|dat je|hoe je|wat je|van je|hoor|ben je) 
(wat|hoe) <so>? (zielig|triest|sneu|kinderachtig|dom|egoistisch) <so>? (zeg|ben je|dit|dat je|$|weer|van je)
(dat|dit) (slaat|raakt) <so>? <so>? <so>? <so>? (nergens op|kant noch wal|als een tang) <so>? (wat je|van je|dat je|joh|man|je)
(niet goed|niet helemaal goed|niet lekker) <so>? (bij je hoofd|snik|wijs|in je bovenkamer|lekker bij)
(ben|bent|zijn) (je|jullie) <so>? <so>? (gek|gestoord|dom|achterlijk|niet goed|wel goed|niet wijs|dronken|zo dom|blind|doof|stom|nou helemaal|helemaal gek|van lotje getikt|niet goed snik|niet lekker) <so>? (geworden|bij je hoofd|snik|of zo|ofzo|wijs|of wat|$|dat je) = 0.8
(ben|bent) je <so>? (nou|nu|helemaal|wel|niet) <so>? (gek|gestoord|betoeterd|besodemieterd|goed bij je hoofd|wijs) (geworden)?
(waar|wat) <so>? (was|zat|waren) <so>? (je|jullie) <so>? <so>? (met je (hoofd|gedachten|verstand)|aan het denken|gedachten|hoofd|verstand)
(waar|met je) (zat|is|was) <so>? (je)? <so>? (verstand|je hoofd)
(gebruik) <so>? (eens|toch|je)? <so>? (je)? <so>? (verstand|hersens|hersenen|gezond verstand|kop)
(denk) <so>? (eens|toch|nou)? <so>? (na|na joh|met je) $ = 0.6
(denk|denkt|heb|had) je <so>? <so>? <so>? (wel)? <so>? <so>? (ooit|eens|wel eens|nooit|überhaupt|wel) <so>? (na|nagedacht|aan een ander|aan anderen|over na|aan me)
# questions that judge
(waarom|hoezo|wrm) <so>? <so>? (heb|ben|had|was|ging|bleef|liet|deed|zei|belde|vroeg|nam|kwam|gaf|luisterde|stopte|koos|wou|wilde|moest|zou|kon|doe|ga|zeg|bel|luister|kan|moet|laat|blijf|begin|reageer|trap|pik|lieg|verzin) je <so>? <so>? <so>? (er|het|hem|haar|ze|dat|dit|die|me|dan|daar|zoiets|nou|in godsnaam|in hemelsnaam)? <so>? <so>? <so>? <so>? (niet|geen|nooit|niks|zo|altijd|steeds|eerder|nog|weer|overal|toch|zoiets|in godsnaam|in hemelsnaam|je|zo lang|meteen|alles|terug|daarin|erin)
(waarom|hoezo) .. (in godsnaam|in hemelsnaam|in vredesnaam|in jezusnaam)
(waarom|hoezo) (heb|had|ben|was|ging) je <so>? (het|hem|haar|dat|er|dan)? .. (niet|nooit|geen)
(waarom|hoezo) zou je <so>? (dat|zoiets|hem|haar|daar|nou) .. (doen|willen|blijven|geloven|zeggen|teruggaan)
(waarom) (moet|moest|wil|ga|doe) je <so>? <so>? (nou|nu|altijd|ook|toch|weer|zo|dat|daar|er) <so>? <so>? (altijd|zo|weer|over|nou|moeilijk|doen|ook|huilen|janken|ruzie|dom|drama|overal|alles|op)
(wat|waar) (dacht|denk|bezielde|bezielt|verwacht|verwachtte) je <so>? <so>? <so>? (wel|wel niet|dan|nou|nu|in godsnaam|in hemelsnaam|eigenlijk|toch) <so>? (niet|wel|te bereiken|eigenlijk|van|$|zelf|dat|toen|nou)
(wat|waar) dacht je (nou|dan|wel|eigenlijk|in)
wat (bezielt|bezielde|mankeert|is er mis met|scheelt er aan) je
wat (is|zijn|mankeert) <so>? <so>? (er)? <so>? (mis|jouw probleem|je probleem|er met je aan de hand|loos met je) <so>? (met je|$|eigenlijk|man|dan)
(hoe) (kan|kon|kun|durf|durfde|haal|haalde|kwam|kom) je <so>? <so>? <so>? (zo|dat|het|er|nou|zoiets|hem|haar|in godsnaam|daar|dit|toch) <so>? <so>? <so>? (dom|stom|naief|doen|in je hoofd|bij|erbij|laten|zeggen|maken|vergeten|wagen|geloven|gebeuren|nou|zijn|lang|blijven|trappen|in trappen|$|egoistisch|wreed|hard|makkelijk|op|terug|met)
hoe haal je het in je
hoe (dom|naief|stom|blind|egoistisch) 
(wie|welke idioot|welk mens|welke moeder|welke vader) (doet|gaat|zegt|geeft|gelooft|laat|trapt|leent|begint|neemt|stuurt|trouwt|stapt) <so>? <so>? (nou|er|nu|dat|zoiets|dan|daar|in)? <so>? <so>? (zoiets|dat|nou|er|erin|in|zijn|haar|zo|geld|met)
wie doet <so>? <so>? zoiets
(moet|moest|moest je|was) (dat|dit|je)? <so>? <so>? (nou|nu|echt|nodig)? <so>? (nou|weer|echt nodig|nodig) <so>? $ = 0.5
(wat|hoe) <so>? (verwacht|had) je <so>? (dan|nou|anders|verwacht) 
(wist|weet|zag|had) je <so>? (dat)? <so>? (toch|niet) <so>? (van tevoren|aankomen|kunnen bedenken|kunnen weten|al lang) 
(je)? (vraagt|vroeg|zoekt|zocht) <so>? <so>? (er|het) <so>? <so>? <so>? (zelf)? <so>? (om|naar|op|erom)
je (wil|wilt) <so>? (gewoon|alleen maar|zeker|alleen|enkel)? <so>? <so>? (aandacht|zielig gevonden|medelijden|gelijk krijgen|niet geholpen|het niet zien)
(aandachtshoer|aandachttrekker|aandachtstrekker|aandacht trekken) = 0.7
aandachttrekkerij
je (doet|doe) <so>? <so>? <so>? (maar)? <so>? alsof 
je (kan|kunt) <so>? <so>? <so>? (ook)? <so>? <so>? (echt)? <so>? <so>? (niks|nergens|nooit iets|helemaal niks|geen kritiek|nergens tegen|niet tegen kritiek|niet tegen) 
(normale|volwassen|sterke|gewone|andere|echte) (mensen|moeders|vaders|mannen|vrouwen|ouders) <so>? <so>? (doen|zouden|kunnen|reageren|huilen|bellen|werken|praten|hebben) 
(echte)? (mannen|jongens) huilen niet
je (lijkt|klinkt) <so>? <so>? (wel|net|precies) <so>? (gek|een kind|een kleuter|je moeder|een puber|je vader|een baby|een klein kind|een oud wijf)
(leer|ga) <so>? <so>? (eens)? <so>? <so>? (ermee)? <so>? (omgaan met|er mee leven|ermee leven|relativeren|luisteren|groeien|je gedragen|met kritiek)
(veel te|te) (gevoelig|emotioneel|dramatisch|soft|zacht|lief|goedgelovig|naief|streng|perfectionistisch|negatief|zwaar op de hand|aanhankelijk|afhankelijk) <so>? (voor|hoor|$|ben je|joh|bezig|man) = 0.7
(niet|amper) volwassen = 0.5
(krokodillentranen|aanstelleritis|kinderachtig gedoe|kinderachtig gedrag|zo laag|beneden alle peil|beneden peil)
- wat (dom|stom|slim) van me
- (dom|stom|naief) van me
- ik (ben|was|deed|voel|vind me) .. (dom|stom|zwak|laf)
- je ben niet <so>? (<verdict>|een aansteller|een slachtoffer)
- (je|jullie) <so>? (ben|zijn|doe|stelt|stel|overdrijf) .. niet
- (als|of) je <so>? (gek|raar|dom) (ben|doe)
- (ben|bent) je <so>? (jaloers|moe|boos|ziek) ?$
- (moeilijk|zwaar|hard|lastig|vermoeiend|triest) voor je
- (hij|ze|die) .. (gek|gestoord|dom) van je
- je <so>? overdrijf* <so>? <so>? niet
- (hoe|wat) (kan|kun) je <so>? (helpen|betalen|bereiken|zien|me)
- hoe kom je <so>? (er|daar|thuis|morgen|naar|op)
- hoe kan (je)? .. (inloggen|betalen|bestellen|dat veranderen|dat uitzetten)
- waarom (ga|kom|probeer|bel|vraag|neem) je niet (gewoon|eens|even|mee|naar|een keer)
- het is (niet)? (dom|stom|zwak|raar) <so>? (om|dat)
- (die|de|deze|dat|zo een|het) (film|serie|boek|app|wedstrijd|scheids*|printer|computer|telefoon|weer) .. (stom|dom|gek|belachelijk|flauw|triest)
- wat een drama (die|op|bij|met de|in de)
`,
};

export const examples: Examples = {
  yes: [
    '[stel je niet zo aan]',
    '[wat ben je toch kinderachtig]',
    '[ge overdrijft weer hoor]',
    '[waarom heb je dat niet eerder gezegd?]',
    '[hoe kon je daar nou in trappen]',
    '[je bent echt veel te gevoelig]',
    '[dat had je nooit mogen doen]',
    '[waar zat je met je gedachten]',
    '[heel egoïstisch van je]',
    '[eigen schuld, dikke bult]',
    '[hou eens op met dat gezeur]',
    '[ik had meer van je verwacht]',
    '[slechte keuze hoor]',
  ],
  no: [
    'wat dom van mij, sleutels vergeten',
    'die film was echt stom',
    'je bent niet gek hoor',
    'waarom is de trein zo laat',
    'hoe kom je morgen naar het feest',
    'waarom ga je niet mee naar zee',
    'het is moeilijk voor je he',
    'je bent een schat',
    'ben je moe?',
    'die scheids is niet goed bij zijn hoofd',
    'hoe kan ik je helpen',
    'je stelt je helemaal niet aan',
    'wat een drama die finale gisteren',
  ],
};
