import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'validating',
  isLoose: true,
  phrases: `
(logisch|begrijpelijk|natuurlijk|normaal|terecht|menselijk|te begrijpen) (dat|als) (je|jullie|dat|het|dit)
(logisch|begrijpelijk|terecht) (ook|toch|wel|joh|zeg|hoor) $
(niet|meer) (meer)? dan (normaal|logisch|menselijk|terecht)
(allicht|natuurlijk|uiteraard|logisch) (ben|voel|word|mis|mag|heb|wil|slaap|maak|baal|doet|raakt) (je|dat|dit|het)
(geen wonder|niet gek|niet vreemd|niet raar) (dat|als|na)
^ (geen wonder|niet (gek|vreemd|raar)) ($|he)
(helemaal|echt|ook) niet (gek|vreemd|raar|mal|overdreven|kinderachtig) .. (dat|als|hoor|van je)
(is|^) niet (vreemd|raar|mal|stom|overdreven|kinderachtig) (hoor|toch|he|ze|joh|wat je|$)
(aan|nergens|vind*|daar|is) .. (niks|niets|nergens) (raar|raars|geks|vreemds|abnormaals)
(niks|nergens) om je voor te schamen
niemand .. ((raar|gek|vreemd|zwak|overdreven|kinderachtig) .. vind*|je .. kwalijk|van je .. verwacht*)
(hou|houdt|trekt|kan|vreet) .. (niemand|geen mens|geen enkel mens) .. (tegen|aan|vol|van slapen)
(met|na) (alles|wat) ..4 (meegemaakt|meemaakt|doorstaan|speelt|gebeurd is|overkomen|achter de rug)
(begrijpelijke|terechte|menselijke) _
je heb het .. niet (makkelijk|gemakkelijk|onder de markt)
geen haar .. (raar|gek|vreemd|zwak|overdreven|kinderachtig)
vind je het gek ($|na|met|als|he)
je (ben|overdrijf|overdrijft|stelt|stel) .. (niet|geen) (gek|zwak|raar|overdreven|aan|aansteller|slechte <family>|$)
je overdrijf* (helemaal)? niet
(is|zijn) geen (aanstellerij|zwakte|schande|teken van zwakte)
(dat|het|dit|huilen|zijn|je) (is|ben|vind ik|vind|klinkt) .. (niet|geen) .. (raar|vreemd|zwak|kinderachtig|egoistisch|ondankbaar|laf|zielig|schande|slechte <family>)
zo (raar|gek|vreemd|overdreven|stom) (is|vind ik|klinkt) (dat|het|dit) niet
niet stom (om|dat|van je)
(huilen|<painful> zijn) is (niet|ok|menselijk|normaal|niks|gezond)
terecht <painful>
(rouw*|verwerk*) .. eigen (manier|tempo|tijd)
(mag|doe|kan) .. (op|in) je eigen (manier|tempo)
is ook .. (verlies|rouw|familie|trauma|<mess>)
(vergeet|verwerk|verwerkt) je .. niet (zomaar|even|snel|in een)
^ zoiets (vergeet|blijft|heeft|verwerk|draag|raakt|vreet|laat)
(te veel|zoveel|onmenselijk veel) (gevraagd|van je|voor (een (mens|kind|persoon)|iemand|je|wie))
(trekt|overleeft|pikt|verdraagt) .. (niemand|geen mens)
zou .. (ook|niemand|iedereen) .. ((niet|minder) (leuk|fijn)|stom|irritant|<bad>) vinden
zou me ook .. voelen
(ik zou|zou ik) .. ook .. niet (leuk|fijn|alleen|snappen|begrijpen)
ik zou .. (precies|net) .. (zo|hetzelfde) (reageren|voelen)
(iedereen|niemand|wie|mens|mensen|elk*|ieder|ander|wij allemaal|de meeste*) .. (zou|zouden) .. (<crack>|<painful>|hetzelfde|zo voelen)
(zou|zouden) (iedereen|niemand|elk*|ieder) .. (<crack>|<painful>|hetzelfde|doen)
(iedereen|elk*|ieder|ander|menig*) .. (had|was) .. (allang|lang|ook) .. (<crack>|brui)
(iedereen|niemand|ook|elk*|ieder*) ..6 (in|op) je (plaats|plek|schoenen|situatie)
^ wie niet $
(zou|is) .. voor (iedereen|niemand|geen mens) .. (<bad>|makkelijk|gemakkelijk|simpel|leuk)
(ik zou|zou (ik|me)|me zou) .. ook ..4 (<crack>|<painful>|hetzelfde|weten wat|koude kleren)
(was|had) ik ook .. <crack>
ik had .. (precies|net|ook) .. (zo|hetzelfde) (gereageerd|gedaan)
^ zou ik ook .. (zijn|hebben|worden)
(raar|gek|vreemd) .. (zijn|opkijken) als (je|het|dit) .. (niet|niks|geen)
(je mag|mag je|mag een mens|mogen we) ..4 (raken|<sad>|<angry>|<afraid>|moe|<cry>|<disappointed>|balen|rouwen|(dat|alles|je|zo) voelen|twijfelen|(<bad>|stom) vinden|(hem|haar|ze) missen|instorten|de pest|niet weten)
(<cry>|tranen|verdriet|rouwen|balen|twijfelen|gevoelens|emoties|boosheid|opluchting|(boos|kwaad|verdrietig|bang|moe) zijn) (om _ _)? (mag|mogen) (gewoon|best|altijd|hoor|er|ook|naast|$)
mag er .. zijn
(het|dat) mag .. (kut|klote|moeilijk|pijn doen|zeer doen)
er mogen zijn
(je (hoeft|moet)|hoef je|^) .. (niet|nergens) .. (schamen|groot (te)? houden|schuldig|verontschuldigen|excuseren)
je hoeft .. (niet|nergens) .. (groot|sterk|overheen)
schaam je .. (niet|nergens)
(ok|normaal|goed|prima|niet erg) (om|dat je|als je) .. (voel*|verdrietig|boos|bang|huilen|huilt|moe|even)
je (heb|had) .. (recht|reden) .. (om|toe|boos)
(alle|volste) recht (op|toe|om)
alle reden (om|toe)
je (gevoel|gevoelens|frustratie|verdriet|boosheid|angst|woede|pijn|reactie|tranen) .. (klopt|kloppen|is|zijn|mag|telt|tellen|terecht|logisch|ertoe)
(is|was) .. (gewoon te veel|geen (kleinigheid|kattenpis)|(niet niks|nogal wat|heel wat) ($|he|hoor|zeg|joh|wat je|voor|om))
(is|was|lijkt|kan) .. niet .. (makkelijk|gemakkelijk|simpel|evident|eenvoudig|vanzelfsprekend) .. (voor je|voor jullie|om te (zeggen|vertellen|dragen|horen|delen))
(dit|dat|het) is .. ook .. <bad>
(snap|begrijp) (ik)? .. dat je (je|dat|er|boos|bang|verdrietig|geen|niet|zo|het|moe|ervan|daar)
ik (snap|begrijp) (je|het|dat) .. (heel goed|helemaal|zo goed|best|boosheid|verdriet|gevoel|wel)
(snap|begrijp) ik .. (goed|helemaal|best|wel|volkomen|volledig|perfect|compleet)
^ (snap|begrijp) je (hoor|wel|helemaal|volledig|best|goed)
ik geloof je ($|hoor|echt|wel)
je reageert .. normaal
(normale|gezonde|logische) (reactie|emotie*|gevoelens)
je ben ook .. (maar|geen) .. (mens|robot|machine|superman|supervrouw|steen)
(dat|dit|het|zoiets) (steekt|snijdt|schrijnt|wringt|knaagt|raakt je|kwetst|vreet|komt (hard)? (binnen|aan)|doet (gewoon)? (pijn|zeer|wat|veel)) (aan je|je)? (natuurlijk|toch|gewoon|ook|he|met (je|een mens))
(laat|gaat) (je|een mens|niemand) .. niet (koud|in de koude kleren)
(verdriet|rouw*|gemis|verlies) .. (datum|houdbaarheid*|klok|commando|kalender|deadline|knop|handleiding|tijd)
manier om te (rouwen|voelen|treuren)
laat .. tranen
je hoeft .. niet uit te leggen
voor je kiezen
(snap|begrijp) heel goed
ik (snap|begrijp) waarom je
(kan|kon) .. (voorstellen|indenken|inkomen|inbeelden)
(kan ik|ik kan) .. (goed|best|wel|helemaal|perfect|zeker) (begrijpen|verstaan|snappen)
kan (toch|ook)? niet anders
groot gelijk
daar word (je|een mens|iedereen) .. (moe|gek|boos|kwaad|verdrietig|ziek|wanhopig) van
(hakt|hakken) .. (in|erin)
daar staat geen tijd
dapper dat je
^ snap het (helemaal|goed)
(begrijpelijk|logisch) (met|na) _
^ (heel|volkomen|helemaal|zo) (begrijpelijk|logisch|menselijk|terecht) $
(kan|kon) .. me ..4 (voorstellen|indenken)
(vind|is|lijkt|klinkt) ..5 (logisch|begrijpelijk|menselijk|terecht) $
(boos|verdrietig|bang|moe|gekwetst) ..6 (snap|begrijp) ik
^ (logisch|begrijpelijk) (joh|toch|ook|hoor|man|<name>)
(snap|begrijp) dat .. (pijn|zwaar|moeilijk|zeer|je)
is .. (gewoon|ook) .. (zwaar|kut|klote|moeilijk|heftig|erg|oneerlijk)
neem (je|de|alle) tijd
(geef|gun) je zelf .. tijd
^ ik zou ook _ $
niet de enige (die .. (zo|voel|meemaakt)|$)
wat je voel (is|klopt|mag)
neem het je niet kwalijk
ik zou (me)? (zo|hetzelfde) voelen
niks mis .. met (hoe|je|verdriet|huilen|boos)
(ok|oke|niet erg) om .. niet ok
je (heb|maak|maakt|maakte|krijg|kreeg) .. (veel|zoveel|genoeg|hoop|heel wat) .. (op je (bord|schouders|dak)|aan je (hoofd|kop)|mee $|meegemaakt|doorstaan|te (dragen|verwerken))
(komt|kwam) .. (veel|zoveel) .. op je af
(dat|dit|het) is .. (veel|zoveel|hoop) (tegelijk|ineens|om te|voor je|he|$)
je (sta|staat|stond) onder .. druk
gelijk dat je .. <painful>
- (snap|begrijp) (je|jullie) (wat|dat|het|me|hoe|waarom|?$)
- (snap|begrijp) (niet|niks|nooit|geen|er niks|het niet|je niet|er geen|dat niet)
- (niet|niks) (logisch|begrijpelijk)
- begrijp ik $
- (logisch|normaal|begrijpelijk|terecht) ?$
- natuurlijk (kan|wil|mag|kom|help) ik
- kan .. voorstellen (om|aan)
- goed als je
- moeilijk .. (spel|toets|vak)
- zou ook .. (willen|kunnen|komen|gaan|mogen|graag)
`,
};

export const examples: Examples = {
  yes: [
    '[wat je voelt is] heel echt',
    '[je hebt zoveel aan je hoofd]',
    'ik [neem het je niet kwalijk]',
    '[logisch dat je] daar wakker van ligt',
    'amai, [geen wonder dat ge] zo moe zijt',
    '[ik snap heel goed dat je] er geen zin meer in hebt',
    '[je mag gewoon boos zijn]',
    '[niet meer dan terecht] dat je kwaad bent',
    '[iedereen zou daar van overstuur raken]',
    '[tuurlijk ben je] teleurgesteld',
    '[ik kan me goed voorstellen dat] u daar verdrietig van wordt',
    '[je hoeft je nergens voor te schamen]',
    '[je bent niet gek] hoor',
    '[ik zou ook woest zijn]',
    '[dat hakt er ook in]',
    '[daar word je toch moe van]',
    '[je verdriet mag er zijn]',
    'dat je daar niet van kan slapen [vind ik heel logisch]',
    'het is [oké om even] niet sterk te zijn',
    '[wie zou er niet boos] worden in jouw plaats',
    'ja snap ik, ik [zou ook niet weten wat] ik moest doen',
    "[je reactie is] heel normaal na zo'n klap",
    '[niet gek dat] je daar zenuwachtig van wordt',
    '[je hebt alle recht om] je zo te voelen',
    'dat [kan ik me zo goed voorstellen]',
    'dat je [boos bent snap ik] helemaal',
    '[logisch joh, je] hebt zoveel aan je hoofd',
    'dat [zou mij ook raken]',
    '[je hoeft je daar niet voor te schamen]',
    '[snap dat dat pijn] doet',
    "zo'n verlies [is ook gewoon zwaar]",
    'dat je twijfelt [is volkomen begrijpelijk]',
    '[ik zou ook flippen joh]',
    '[je gevoel klopt] gewoon',
    'tis toch [normaal dage] daar van slag van zijt',
    'Dat u [boos bent op de arts begrijp ik] volkomen.',
    'bro [ik zou ook trippen]',
    '[natuurlijk doet dat] zeer',
    '[dat is helemaal niet mal]',
    'je bent echt [niet de enige die zich zo voelt]',
  ],
  no: [
    'je hebt veel mail',
    'de deur staat onder hoge druk',
    'je maakt veel taarten',
    'je hebt gelijk over de trein',
    'de soep is niet mals',
    'snap je wat ik bedoel?',
    'natuurlijk kan ik je ophalen',
    'ik snap er niks van',
    'dat is niet logisch',
    'een normale dag op kantoor',
    'ik begrijp niet hoe die app werkt',
    'is dat normaal?',
    'terecht gewonnen gisteren',
    'de route is logisch aangegeven',
    'ik snap niet dat je dat doet',
    'natuurlijk kom ik naar je feest',
    'goed dat je de sleutel hebt',
    'wat een normale prijs',
    'mijn vriend en ik gaan samenwonen!',
    'de scheidsrechter was slecht',
    'ik heb mijn huis geschilderd',
    'we zijn verloren gereden haha',
    'hij is weg naar training',
    'mijn ouders komen zaterdag langs',
    'mijn kind moet morgen vroeg naar school',
    'ik weet niet meer waar ik mn fiets heb gezet',
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
  ],
};
