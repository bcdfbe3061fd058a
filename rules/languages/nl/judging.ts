import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'judging',
  isLoose: true,
  guards: ['reported', 'banter'],
  phrases: `
(stel|stelt) je .. aan
^ niet (zo)? (aanstellen|zeuren|zeiken|overdrijven|dramatisch|zagen)
(doe|doet|reageer|gedraag) .. niet zo
je .. (overdrijf|overdrijft)
(overdrijf|overdrijft) (niet|nou|weer)
(drama queen|dramaqueen|aansteller|aanstellerij|slachtofferrol|zelfmedelijden|aandachttrek*|betweter)
(hou|stop|kap) .. (gezeur|gezeik|gejank|geklaag|zeuren|zeiken|zagen|janken|klagen)
(speel|speelt|zielig) .. (slachtoffer|doen)
doe (eens|even|nou)? normaal
word .. volwassen
(gedraag|gedraagt) je .. (als een|eens)
groter dan (het is|nodig)
van een mug
je (ben|doe|doet|reageer) .. <verdict> (bezig|hoor|van je|$|als|zeg|om|aan het|mens|kind|geworden)
je (ben|doe) .. (te|zo|echt|best wel|gewoon) <verdict>
wat (ben|doe) je .. <verdict>
(hoe|zo) <verdict> (kan|kon|ben) (je|iemand)
hoe kan je .. <verdict>
hoe (kon|kan|durf|haal) je .. (zo|dat|het|nou|er|daar|<verdict>)
<verdict> van (je|jullie)
(was|is|vind ik) .. <verdict> (van je|geweest|gedaan|dat je)
(domme|stomme|slechte|foute|verkeerde|egoistische|belachelijke) (keuze|actie|zet|beslissing|idee|plan)
(dom|stom|slecht|verkeerd) (gedaan|bezig|gewoon|dom)
dom dom
^ (belachelijk|schandalig|zielig) (dat|hoe) je
eigen (schuld|keuze)
(had|moest) je .. (moeten|kunnen|mogen|beter|over nadenken|niet moeten)
(dat|dit|zo|het) had je .. (nooit|niet|anders|beter)
je had .. (moeten|kunnen|beter)
dat krijg je .. (van|ervan|als)
(aan je zelf|aan jezelf) te danken
schaam je
(meer|beter|anders) van je (verwacht|gedacht)
van je ..5 (verwacht|gedacht)
je (stelt|valt) me .. (teleur|tegen)
slaat nergens op .. je
niet goed (bij je hoofd|wijs)
(ben|ben je) .. (gek|gestoord|achterlijk|dom) geworden
(waar|wat) (was|zat|waren) je .. (hoofd|gedachten|verstand|aan het denken)
gebruik je (verstand|hersens)
(denk|dacht) je .. (nooit|niet|wel) .. na
(waarom|hoezo) (heb|ben|had|was|ging|bleef|liet|deed|zei|belde|vroeg|kwam|luisterde|doe|zeg|lieg|moet|laat|blijf|reageer|trap) je .. (niet|geen|nooit|niks|zo|altijd|steeds|eerder|weer|in godsnaam|toch|dan|meteen)
waarom .. in (godsnaam|hemelsnaam)
wat (dacht|bezielt|denk) je .. (wel|nou|dan|in|nu)
wat is .. mis met je
wie doet .. zoiets
(wie|welk mens|welke idioot) (gaat|trapt|doet|zegt|gelooft) .. (er|nou|dat|zoiets)
je (doet|doe) .. alsof
je (wil|zoekt) .. aandacht
(te|veel te) (gevoelig|emotioneel|dramatisch|soft|lief|braaf|naief|negatief) 
je (lijkt|klinkt) wel (gek|een kind|mijn moeder)
(normale|volwassen|andere) (mensen|moeders|ouders|mannen) 
(je eigen problemen|vlucht voor|loopt weg voor)
kinderachtig gedoe
(overal|van alles) .. (een)? drama
maakt .. drama
wat ben je .. een (watje|aansteller|drama|egoist|slappeling|zeur)
niet (slim|handig|netjes|aardig) van je
gedraag* je
je ben gewoon <verdict>
typisch .. (gedrag|slachtoffer*)
je ben .. een (echte)? (zaag|zeur|drama|aansteller|egoist|watje|bangerik|slappeling)
zo een drama
niet .. (verstandig|slim|netjes|volwassen|aardig|eerlijk) van (je|jullie)
waarom blijf je
- (van me|ik (ben|was|deed))
- je .. (ben|stelt|overdrijft|doe) .. niet (gek|aan|zwak|$|<verdict>)
- overdrijft .. niet
- doe niet zo gek
- <bad> voor je
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
  ],
  no: [
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
