import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'judging',
  isLoose: true,
  guards: ['reported', 'banter'],
  phrases: `
(stel|stelt) je .. aan
^ gewoon? niet zo? (aanstellen|zeuren|zeiken|overdrijven|dramatisch|zagen)
(doe|doet|reageer|gedraag) .. niet zo
je .. (overdrijf|overdrijft)
(overdrijf|overdrijft) (niet|nou|weer)
(drama queen|dramaqueen|aanstell*|slachtofferrol|zelfmedelijden|aandachttrek*|aandachtshoer|betweter|watje|mietje|slappeling|zenuwpees|slapjanus|doetje|zeurkous|huilebalk|bangerik|softie|snowflake|controlfreak|kleinzerig|teentjes|lange tenen)
(hou|stop|kap) .. (zielig|aanstellen|dramatisch|overdrijven|gezeur|gezeik|gejank|geklaag|zeuren|zeiken|zagen|janken|klagen)
(speel|speelt|zielig) .. (slachtoffer|doen)
(overdreven|onzin) (om|dat je|reactie)
(je (zit|loopt|ligt|loop|lig)|(zit|loop|lig|ben) je) .. (zeuren|janken|klagen|zagen|zeiken|mokken|pruilen)
doe (eens|even|nou)? normaal
word .. volwassen
(gedraag|gedraagt) je .. (als een|eens)
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
je kan .. (niet|nergens|niks) (tegen|hebben)
wat (is|was) dat .. voor (een)? (reactie|houding|gedrag|manier|onzin|moeder|vader|vriend|vriendin)
hoe oud ben je nou
je ben (toch|nu|nou)? geen _ meer ($|he|zeg|hoor)
vind je het .. (gek|raar|vreemd) dat
was (dat|dit) .. nodig
niet voor schaamt
je (maakt|zet) .. (belachelijk|voor schut|te kijk)
(moet|mag|doe|hoeft) .. niet zo (moeilijk|<verdict>)
je ben .. slechte (moeder|vader|vriend|vriendin|ouder)
wat ben je (toch|ook|weer) een
niet normaal (hoe|wat|dat) je
je ben veel te _
(was|is|vind ik) .. <verdict> (van je|geweest|gedaan)
(is|vind ik) .. <folly> (dat je|van je)
^ (beetje|nogal|wel heel|wat|gewoon|echt|puur) <folly> (om|dit|van|he|$)
ik vind (het|je|dat|dit) .. <folly> ($|dat je|om|van je)
<folly> (gedoe|gedrag|gezeur|smoes*|excuus|vertoning|houding|gezeik|geklaag|reactie)
(domme|stomme|slechte|foute|verkeerde|egoistische|belachelijke) (keuze|actie|zet|beslissing|idee|plan)
(dom|stom|slecht|verkeerd) (gedaan|bezig|gewoon|dom)
dom dom
(dat|hoe) je (doet|reageert|je gedraagt|je aanstelt) = 0.4
(belachelijk|schandalig|triest|zielig|zot) = 0.6
eigen (schuld|keuze (he|toch|geweest))
(had|moest) je .. (moeten|kunnen|mogen|beter|over nadenken|niet moeten)
(dat|dit|zo|het) had je .. (nooit|niet|anders|beter)
dat krijg je .. (van|ervan|als)
schaam je
(meer|beter|anders) van je (verwacht|gedacht|ingeschat)
van je ..5 (verwacht|gedacht)
je (stelt|valt) me .. (teleur|tegen)
slaat nergens op .. je
waar slaat (dat|dit|het)
niet goed (bij je hoofd|wijs)
(ben|ben je) .. (gek|gestoord|achterlijk|dom) geworden
(waar|wat) (was|zat|waren) je .. (hoofd|gedachten|verstand|aan het denken)
gebruik je (verstand|hersens)
(denk|dacht) je .. (nooit|niet|wel) .. na
(waarom|hoezo) (heb|had|ging|bleef|liet|deed|zei|belde|vroeg|kwam|luisterde|doe|zeg|lieg|moet|laat|blijf|reageer|trap) je .. (niet|geen|nooit|niks|zo|altijd|steeds|eerder|weer|in godsnaam|toch|dan|meteen)
waarom .. in (godsnaam|hemelsnaam)
wat (dacht|bezielt|denk) je .. (wel|nou|dan|in|nu)
wat is .. mis met je
wie doet .. zoiets
(wie|welk mens|welke idioot) (gaat|trapt|doet|zegt|gelooft) .. (nou|zoiets|zo iets|dan ook)
je (doet|doe) .. alsof (je|ik|niemand|de wereld|het mijn)
je (wil|zoekt) .. aandacht
(te|veel te) (gevoelig|emotioneel|dramatisch|soft|braaf|naief|negatief|goedgelovig)
een beetje (vent|moeder|vader|kerel|man|vrouw|volwassene|vriend|ouder) (had|zou|doet|weet|zegt|laat|gaat)
(je eigen problemen|vlucht voor|loopt weg voor)
zeg .. (genoeg|veel|alles) over je
zegt .. (genoeg|veel|alles) over je
(mevrouw|meneer|madam|mijnheer|prinses*|meneertje|hare majesteit) .. (wou|wil|moet|moest|weet|vindt|heeft) .. (weer (niet|beter|eens)|zo nodig|het beter)
^ dat je .. (pikt|gelooft|trapt|intrapt|toelaat|slikt|laat)
(snap|begrijp) .. niet (dat je|waarom je) _
wat had je (dan|nou) .. (verwacht|gedacht)
dat doe je .. niet (als|met|zeg|$)
dat kan je .. niet maken
(had|kon) je .. niet .. (gewoon|even|eerder|beter|wat|mond)
moest (dat|dit) (nou|nu|zo|echt|weer|per se)
ben je .. zo .. <verdict>
(lekker|echt|weer) (slim|handig|volwassen|snugger|bijdehand) (hoor|zeg|weer|van je|ook|bezig|gedaan)
(zelf|erom) .. (voor gekozen|gezocht|gewild|uitgelokt|naar gemaakt|gevraagd)
(geen|nul) .. (ruggengraat|ballen|fatsoen|manieren|zelfrespect|karakter|stijl)
je ben .. geen (kind|baby|kleuter|puber|kleine)
^ wie (laat|neemt|stuurt|koopt|geeft|zet|rijdt|tekent|betaalt|begint|trouwt|blijft) .. (nou|nu ook|nu nog|ook zo)
waarom (ga|moet|laat|trek|zoek) je .. (dan|nou) .. (ook|nog|toch|weer)
(doe|doet) .. (moeilijk|hysterisch|raar|lastig) ($|over|zeg)
(overal|van alles) .. (een)? drama
niet (slim|handig|netjes|aardig) van je
gedraag* je
je ben gewoon <verdict>
typisch .. (gedrag|slachtoffer*)
je ben .. een (echte)? (zaag|zeur|drama|aansteller|egoist|watje|bangerik|slappeling)
niet .. (verstandig|slim|netjes|volwassen|aardig|eerlijk) van (je|jullie)
waarom blijf je
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
- geen slechte
- te (lief|aardig|goed|hard|streng|mooi|knap|leuk|bescheiden) 
- een (schat|lieverd|topper|held|engel|lieve|kanjer)
- (trainer|scheids*|regering|gemeente|bus|app|website) .. (domme|stomme|slechte)
- (domme|stomme|slechte|foute) _ van (de|het|mijn)
- (computer|telefoon|auto|laptop|printer)
- (hij|ze|die) (is|was) ..5 (aanstell*|watje|mietje|slappeling|slapjanus|doetje|lui|dom|stom)
- (film|grap|idee|mop) .. (dom|stom)
- (niet|geen) .. (lichtgeraakt|watje|aansteller|aanstellerij)
- (hij|ze|die|de) .. (gek|dom|stom|<verdict>) van
- hoe kan (je|ik) .. (helpen|betalen|inloggen|zien)
- hoe kan je (het|dat) .. (zien|doen)
- waarom (heb|had|gebruik) je ..6 (gebruikt|gekozen|gemerged|hernoemd|toegevoegd)
- waarom (ga|kom|probeer|bel|vraag|neem|zoek) je .. niet
- (film|serie|boek|app|wedstrijd|scheids*|weer|computer) .. <verdict>
- ben je .. (moe|boos|ziek|bang) ?$
- dan doe je
- ik had je
- had .. verdiend
- gedraag je goed
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
    'jij [maakt ook overal een drama] van',
    'dat [is echt laf van je]',
    '[waarom ben je ook zo] lang bij hem gebleven',
    'je [stelt je weer aan]',
    '[hoe kan je zo stom zijn om dat] te geloven',
    'daar [had je eerder aan moeten] denken',
    '[doe niet zo] kinderachtig',
    '[waarom heb je dat nou weer] gezegd',
    '[wat ben je toch een watje]',
    'dat was [niet slim van je]',
    'je [gedraagt je als een] klein kind',
    'wat een [domme beslissing]',
    '[je bent gewoon lui]',
    '[waarom doe je altijd zo] moeilijk',
    '[typisch slachtoffergedrag]',
    '[ge zijt een echte zaag]',
    'Dat was [niet erg verstandig van u].',
    '[waarom blijf je dan ook bij zo] iemand',
    'een man van vijftig die nog zo doet, [hoe oud ben je nou]',
    '[wat is dat nou voor een reactie]',
    '[een beetje vader had] allang ingegrepen',
    '[je hebt er zelf voor gekozen] he',
    '[ik snap niet dat je] dat accepteert',
    '[vind je het gek dat] hij kwaad wordt',
    'dat [zegt genoeg over jou]',
    '[was dat nou nodig]',
    'je kan ook echt [niet tegen kritiek]',
    'maar nee, [meneer wou zo nodig] zelf rijden',
  ],
  no: [
    'wie rijdt er vanavond',
    'je had zijn gezicht moeten zien',
    'wat triest dat je dit alleen moet doen',
    'belachelijk dat je zo lang op een afspraak moet wachten',
    'jij bent te lief voor deze wereld',
    'waarom ben je zo verdrietig',
    'begrijpelijk dat je je schaamt',
    'mevrouw heeft weer last van haar heup',
    'ik vind het zo laf van hem',
    'moest je lang wachten',
    'wat dom van mij, sleutels vergeten',
    'het spijt me, je had beter verdiend',
    'die film was echt stom',
    'je bent niet gek hoor',
    'waarom heb je de oude versie niet gebruikt?',
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
    'snap je die oefening 3b',
    'de server is overleden, ik herstart hem even',
    'we moeten nog een cadeau kopen voor oma',
    'wat een wedstrijd, ik ging kapot',
    'ik ben over tien minuten bij je',
    'lekker gegeten gisteren bij die griek',
    'die nieuwe serie is om te huilen zo slecht haha',
    'je moet rechtsaf bij het stoplicht',
    'mijn fiets is gestolen? nee hij stond achter de schuur lol',
    'ik ben dood moe van dat sporten maar lekker',
    'zet de wekker op zeven uur',
    'de trein heeft weer vertraging, bah',
    'heb je de was al gedaan',
    'ik ben gek op chocola',
    'morgen examen engels, ik moet nog leren',
    'de dokter had uitloop van een uur',
    'het weer wordt slecht dit weekend',
    'hij is een echte prutser met verven haha',
  ],
};
