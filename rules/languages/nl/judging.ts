import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'judging',
  isLoose: true,
  guards: ['reported', 'banter'],
  phrases: `
(stel|stelt) je .. aan
^ gewoon? niet zo? (zeuren|zeiken|overdrijven|zagen)
(doe|doet|reageer|gedraag) .. niet zo
je .. (overdrijf|overdrijft)
(overdrijf|overdrijft) (niet|nou|weer)
(drama queen|dramaqueen|zwelgt|aanstell*|slachtofferrol|zelfmedelijden|aandachttrek*|aandachtshoer|betweter|watje|mietje|slappeling|zenuwpees|slapjanus|doetje|zeurkous|huilebalk|bangerik|softie|snowflake|controlfreak|kleinzerig|teentjes|lange tenen)
(hou|stop|kap) .. (zielig|aanstellen|dramatisch|overdrijven|gezeur|gezeik|gejank|geklaag|zeuren|zeiken|zagen|janken|klagen)
(speel|speelt|zielig) .. (slachtoffer|doen)
(overdreven|onzin|zottigheid|waanzin) (om|dat je|reactie)
(je (zit|loopt|ligt|loop|lig)|(zit|loop|lig|ben) je) .. (zeuren|janken|klagen|zagen|zeiken|mokken|pruilen)
doe (eens|even|nou)? normaal
(word|wees|groei) .. (volwassen|een (vent|man|grote))
volwassen .. worden
echte (mannen|kerels) .. niet
je (ben|doe|doet|reageer) .. <verdict> (bezig|hoor|van je|$|als|zeg|om|aan het|mens|kind|geworden)
je (ben|doe) .. (te|zo|echt|best wel|gewoon) <verdict>
wat (ben|doe) je .. <verdict>
(hoe|zo) <verdict> (kan|kon|ben) (je|iemand)
hoe kan je .. <verdict>
(haal|haalt|haalde|halen|gehaald) .. in je hoofd
hoe (kom|kwam) je .. erbij ($|om|dat)
hoe (kon|kan|durf|haal|haalde) je .. (zo|dat|het|nou|er|daar|<verdict>)
<verdict> van (je|jullie)
waarom (ben|was) je .. (niet|nooit|altijd|in godsnaam|ook zo|zo (dom|stom|gemeen|naief|koppig|laf))
(dat|dit|het) (is|was) .. <folly> (he|hoor|zeg)
had je .. (weten|bedenken|zien aankomen)
- niet .. weten
je had .. (beter|moeten|kunnen) .. (weten|opletten|nadenken|luisteren|bedenken|zeggen|vragen|moeten)
je had .. (toch|gewoon|best|wel|beter|eerder|nooit|niet|me|minstens|op zijn minst) .. (kunnen|moeten|mogen) _
je kan .. (niet|nergens|niks) (tegen|hebben)
wat (is|was) dat .. voor (een)? (reactie|houding|gedrag|manier|onzin|moeder|vader|vriend|vriendin)
hoe oud ben je nou
vind je het .. (gek|raar|vreemd) dat
was (dat|dit) .. nodig
is (dat|dit) (nou|nu) .. nodig
je (maakt|zet) .. (belachelijk|voor schut|te kijk)
(moet|mag|doe|hoeft) .. niet zo (moeilijk|raar|druk|<verdict>)
(slechte|waardeloze|fijne|mooie|lekkere|leuke) (moeder|vader|vriend|vriendin|dochter|zoon|zus|broer|collega) .. ben je
je ben .. slechte (moeder|vader|vriend|vriendin|ouder|mens)
wat ben je (toch|ook|weer) een
is niet normaal (hoe|wat|dat|zo|zoals) (je|reageren)
je ben veel te _
(was|is|vind ik) .. <verdict> (van je|geweest|gedaan)
^ (beetje|nogal|wel heel|wat|gewoon|echt|puur) <folly> (om|dit|van je|he|$)
ik vind (het|je|dat|dit) .. <folly> ($|dat je|om|van je)
<folly> (gedoe|gedrag|gezeur|smoes*|excuus|vertoning|houding|gezeik|geklaag|reactie)
(domme|stomme|slechte|foute|verkeerde|egoistische|belachelijke) (keuze|actie|zet|beslissing|idee|plan)
(dom|stom|slecht|verkeerd) (gedaan|bezig|gewoon|dom)
(dat|hoe) je (doet|reageert|je gedraagt|je aanstelt) = 0.4
(belachelijk|schandalig|triest|zielig|zot) = 0.6
eigen (schuld|keuze (he|toch|geweest))
(had|moest) je .. (moeten|kunnen|mogen|beter|over nadenken|niet moeten)
(dat|dit|zo|het) had je .. (nooit|niet|anders|beter)
dat krijg je .. (van|ervan|als)
schaam je
je (moest|zou|mag|moet) je .. schamen
(van|achter) je ..5 (verwacht|gedacht|gezocht)
je (stelt|valt) me .. (teleur|tegen)
slaat nergens op .. je
waar slaat (dat|dit|het)
(^|je|ben je|ben) niet goed (bij je hoofd|wijs|snik)
(ben|ben je) .. (gek|gestoord|achterlijk|dom) geworden
(waar|wat) (was|zat|waren) je .. (hoofd|gedachten|verstand|aan het denken)
waar (zit|is) je (verstand|fatsoen)
(denk|dacht) je .. (nooit|niet|wel) .. na
heb je .. (niet|wel|eigenlijk|ooit) .. nagedacht $
heb je .. (geen|dan) .. (verstand|fatsoen|hersens|schaamte|hart)
(waarom|hoezo) (heb|had|ging|bleef|liet|deed|zei|belde|vroeg|kwam|luisterde|doe|zeg|lieg|moet|laat|blijf|reageer|trap) je .. (niet|geen|nooit|niks|zo|altijd|steeds|eerder|weer|in godsnaam|toch|dan|meteen)
waarom .. in (godsnaam|hemelsnaam)
wat (dacht|bezielt|denk) je .. (wel|nou|dan|in|nu)
wat is .. mis met je
je (doet|doe) .. alsof (je|ik|niemand|de wereld|het mijn)
je (wil|zoekt) .. aandacht
te (gevoelig|emotioneel|dramatisch|soft|braaf|naief|negatief|goedgelovig)
(een beetje|een goede|een echte|een normale|normale|elke|welke) (vent|moeder|vader|kerel|man|vrouw|volwassene|ouder|mens|ouders|mensen|moeders) (had|zou|zouden|doet|doen|weet|zegt|laat|laten|gaat|gaan|hoort|zorgt|komt)
(je eigen problemen|vlucht voor|loopt weg voor)
zeg .. (genoeg|veel|alles) over je
zegt .. (genoeg|veel|alles) over je
(mevrouw|meneer|madam|mijnheer|prinses*|meneertje|hare majesteit) .. (wou|wil|moet|moest|weet|vindt|heeft) .. (weer (niet|beter|eens)|zo nodig|het beter)
^ dat je .. (pikt|gelooft|trapt|intrapt|toelaat|slikt|laat)
(snap|begrijp) .. niet (dat je|waarom je) _
wat had je (dan|nou) .. (verwacht|gedacht)
(dat|zoiets|zo) (doe|zeg|vraag|flik|behandel|praat|reageer) je .. niet ($|aan|tegen|met|over|als|zo|he|zeg)
dat kan je .. niet maken
(had|kon) je .. niet .. (gewoon|even|eerder|beter|wat|mond)
moest (dat|dit) (nou|nu|zo|echt|weer|per se)
ben je .. zo .. <verdict>
ben je .. (dom|stom|achterlijk|gek|doof) (ofzo|of)
(lekker|weer|heel) (slim|handig|volwassen|bijdehand|makkelijk) (hoor|zeg|weer|van je|bezig)
(zelf|erom) .. (voor gekozen|gezocht|gewild|uitgelokt|naar gemaakt|gevraagd)
(je heb .. geen|je toont .. geen|nul) .. (ruggengraat|ballen|fatsoen|manieren|zelfrespect|karakter|discipline|doorzettingsvermogen|zelfkennis|verantwoordelijkheid*|empathie)
^ wie (laat|neemt|stuurt|koopt|geeft|zet|rijdt|tekent|betaalt|begint|trouwt|blijft|gaat|doet|zegt|draagt|stopt) .. (nou|nu ook|nu nog|er nu|er dan|dan ook|ook zo)
^ wie _ er nou .. (op|met|zonder|een|zijn|haar|zo|zoiets|zulke|nog)
waarom (ga|moet|laat|trek|zoek) je .. (dan|nou) .. (ook|nog|toch|weer)
(doe|doet) .. (moeilijk|hysterisch|raar|lastig) ($|over|zeg)
gedraag* je
typisch .. (gedrag|slachtoffer*)
je ben .. een (echte)? (zaag|zeur|drama|aansteller|egoist|watje|bangerik|slappeling|flauwe|moeial|zeurpiet|klager|(moeilijk|lastig|onmogelijk|raar|koppig|slecht) (mens|kind|type|persoon))
niet .. (verstandig|slim|netjes|volwassen|aardig|eerlijk) van (je|jullie)
vind ik .. <folly> dat je
en (dat|dit) vind je .. (normaal|ok|leuk|kunnen|verantwoord|goed)
(je (vond|vind|dacht)|vond je) .. (verantwoord|verstandig|normaal|een goed idee|slim) .. om
je dacht .. goed idee
had .. dan .. (gezegd|gedaan|gevraagd|gebeld|gebleven|nagedacht|gewacht|opgelet|geweigerd|gegaan)
je ben er .. zelf bij
^ je wist (toch|best|heel goed|dat|wat|waar) .. (je|hij|ze|het|dat)
je (maak|maakt) .. (theater|scene|olifant|drama|soap|spektakel|circus)
^ niet (bepaald)? (slim|handig|netjes|volwassen|chic) ($|he|hoor|dit|om)
niet je (slimste|beste|handigste|mooiste)
(is|was) .. (puur|pure|gewoon|echt)? (egoisme|luiheid|lafheid|aanstellerij|zwakte|domheid|koppigheid|kinderachtig gedrag)
(vrouw|man|vent|mens|iemand) van je leeftijd
hoe (kan|kon) een (moeder|vader|mens|ouder|vrouw|man)
met jezelf bezig
je ben .. (nooit|nergens) .. (tevreden|content|blij mee)
wat (zeur|klaag|jank|zeik|mekker|zaag|jammer|ween) je
(hoor|besef|snap) je (jezelf|zelf|wel|eigenlijk) .. (wat|hoe|hoe dat|$)
^ noem je dat
(dat|dit) noem je
te (beroerd|lui|trots|laf|schijterig|bang) (om|voor) .. (even|te)
(domste|stomste|lafste|zwakste) .. (dat|wat) je
(ben|zit) je daar .. (nog|nog steeds) .. mee
je heb .. (makkelijk|gemakkelijk) praten
wel (heel|erg|lekker)? (makkelijk|gemakkelijk) (van je|hoor|he|zo|om)
teleurgesteld in je
(je leert|leer je) (het|ook) .. (nooit|ooit|eens|nou|niet)
je ben .. (net|precies|exact|juist|geen haar beter dan) .. je (vader|moeder|pa|ma|broer|zus|ex|oude)
(is|was) .. (geen stijl|geen manier|niet de manier|beneden alle peil)
(snap|begrijp) .. niet hoe je .. (zo|leven|slapen|durft|iemand)
waarom (liet|ging|deed|bleef|dronk|tekende|vertrouwde|gaf|nam|was|zei|begon|trouwde|kocht|leende|stuur*|reed|kom|kwam) je .. (dan|nu pas)
je (doet|doe) .. (je best niet|te weinig|geen moeite)
je (doet|doe) er niks aan
je (doet|probeert|vraagt|luister) .. niet eens
^ wat? (flauw|ondankbaar|laf|zwak|kinderachtig|egoistisch|naief|slap|hypocriet|zielig) (hoor|zeg|dit|$)
(dat|dit) vind ik .. (<folly>|flauw)
ben je .. te oud (voor|om)
met je (valt|is|kan) .. (niet|geen|niks)
moet je nodig zeggen
je (doet|heb) .. jezelf .. (aan|aangedaan)
(verpest|vergooit|gooit|verknalt|verspilt) .. je .. (leven|toekomst|talent)
^ kijk .. (naar jezelf|in de spiegel)
dacht dat je .. (slimmer|sterker|wijzer|volwassener|verstandiger|anders was)
(is|was|reactie|reageert|reageren|reageer) .. (zwaar|schromelijk|lichtelijk|buiten|veel te) (overdreven|proportie|heftig)
je laat .. (over je heen|sollen|meeslepen|aanpraten)
je maakt het .. jezelf .. moeilijk
wie denk je .. dat je ben
je vind jezelf
(jammer|vreemd|raar|triest) dat je zo (reageert|doe|doet|denkt|praat)
vind je (gedrag|houding|toon|reactie)
je (gedrag|houding|toon) (is|kan|past|slaat)
kan .. niet (wat|zoals) je
bemoei* je .. (mee|overal)
- (je had|dat had je) .. (niet|niks|nooit) .. kunnen
- (van me|ik (ben|was|deed))
- je .. (ben|stelt|overdrijft|doe) .. niet (gek|aan|zwak|$|<verdict>)
- overdrijft .. niet
- doe niet zo gek
- <bad> voor je
- moeten (zien|horen|proeven|meemaken|ruiken)
- (daar|erbij) moeten zijn
- (ik|we) .. (domme|stomme|slechte|foute|verkeerde)
- (ik|me) .. (aanstell*|watje|zelfmedelijden|zeuren|klagen|janken|mietje|bangerik)
- <verdict> .. voor je
- hoe kan je .. (onthouden|weten)
- doe maar
- hoe je dat (doet|volhoudt)
- niet .. schamen
- niks (verkeerd|fout)
- geen slechte
- (hij|ze|niemand|iemand) had je
- te (lief|aardig|goed|hard|streng|mooi|knap|leuk|bescheiden) 
- (domme|stomme|slechte|foute) _ van (de|het|mijn)
- (hij|ze|die) (is|was) ..5 (aanstell*|watje|mietje|slappeling|slapjanus|doetje|lui|dom|stom)
- (niet|geen) .. (lichtgeraakt|watje|aansteller|aanstellerij)
- (hij|ze|die|de) .. (gek|dom|stom|<verdict>) van
- hoe kan (je|ik) .. (helpen|betalen|inloggen|zien)
- hoe kan je (het|dat) .. (zien|doen)
- waarom (heb|had|gebruik) je ..6 (gebruikt|gekozen|gemerged|hernoemd|toegevoegd)
- waarom (ga|kom|probeer|bel|vraag|neem|zoek) je .. niet
- ben je .. (moe|boos|ziek|bang) ?$
- dan doe je
- ik had je
- had .. verdiend
- gedraag je goed
`,
};

export const examples: Examples = {
  yes: [
    '[wie trekt er nou met dit weer zonder] jas de bergen in',
    'en [dat vind jij normaal], midden op een feest vertrekken',
    '[je bent echt net je vader], die kon ook nooit verliezen',
    '[waarom leende je hem dan] zoveel',
    '[je doet er ook niks aan]',
    '[ik dacht dat je wijzer] was',
    '[een echte man laat] zijn gezin niet zitten',
    '[stel je niet zo aan]',
    '[waarom heb je dat niet eerder gezegd?]',
    '[dat had je nooit mogen doen]',
    'jij [maakt ook overal een drama] van',
    'je [gedraagt je als een] klein kind',
    '[ge zijt een echte zaag]',
    'een man van vijftig die nog zo doet, [hoe oud ben je nou]',
    '[je hebt er zelf voor gekozen] he',
  ],
  no: [
    'zij had je nooit zo mogen uitlachen',
    'je had dit nooit kunnen voorkomen',
    'jij hebt karakter',
    'jammer dat je zo ver weg woont',
    'wie komt er nou eigenlijk morgen',
    'waar zit je hoofd allemaal vol mee',
    'wist je dat de winkel dicht is',
    'een goede moeder heeft ook slechte dagen',
    'wat dom van mij, sleutels vergeten',
    'waarom heb je de oude versie niet gebruikt?',
    'je stelt je helemaal niet aan',
    'wie rijdt er vanavond',
    'je had zijn gezicht moeten zien',
    'wat triest dat je dit alleen moet doen',
    'belachelijk dat je zo lang op een afspraak moet wachten',
    'jij bent te lief voor deze wereld',
  ],
};
