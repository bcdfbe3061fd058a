import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'validating',
  isLoose: true,
  phrases: `
(logisch|begrijpelijk|natuurlijk|normaal|terecht|menselijk|te begrijpen) (dat|als) (je|jullie|dat|het|dit)
(niet|meer) (meer)? dan (normaal|logisch|menselijk|terecht)
(allicht|natuurlijk|uiteraard|logisch) ((ben|voel|word|mis|heb|had|was|zit|zat|slaap|baal|schrok|hoop*|dacht|wou|huil*|twijfel*|lig) je|(doet|raakt) (dat|het|dit)|wil je (dan|geen|niet|dat))
(geen wonder|niet gek|niet vreemd|niet raar) (dat|als|na)
(^|helemaal|echt) (geen wonder|niet (gek|vreemd|raar)) ($|he|hoor)
(is|^) niet (vreemd|raar|mal|stom|overdreven|kinderachtig) (hoor|toch|he|ze|joh|wat je|$)
(aan|nergens|vind*|daar|is) .. (niks|niets|nergens) (raar|raars|geks|vreemds|abnormaals)
(niks|nergens) om je voor te schamen
(verbaast|verwondert) me .. (niet|niks) .. (dat je|na)
niet van (op|te kijken) (dat|als) je
wie (zou|word|raakt) .. niet
word .. (niemand|geen mens) .. (blij|vrolijk)
zegt (niks|meer|alles|veel) over (je|hem|haar|hen|hun)
(snap|begrijp) .. (je|die|dat) (verdriet|boosheid|twijfel*|angst|woede|frustratie|teleurstelling|schrik)
(boosheid|verdriet|angst|woede|twijfel|schrik) .. (snap|begrijp) ik
doet (iets|wat|veel) met (je|een mens)
(doet|doen) ertoe
wat je (voel|meemaakt|doormaakt) (is|telt|mag|klopt)
ik neem je serieus
(dat|dit|het) (is|heet) (gewoon|ook|echt)? (rouw|rouwen|verdriet|trauma)
(zou|had) ik .. niet .. (getrokken|gepikt|overleefd|gered|trekken|aankunnen)
niemand .. ((raar|gek|vreemd|zwak|overdreven|kinderachtig) .. vind*|je .. kwalijk|van je .. verwacht*)
(hou|houdt|trekt|kan|vreet) .. (niemand|geen mens|geen enkel mens) .. (tegen|aan|vol|van slapen)
(met|na) (alles|wat) ..4 (meegemaakt|meemaakt|doorstaan|speelt|gebeurd is|overkomen|achter de rug)
(begrijpelijke|terechte|menselijke) _
je heb het .. niet (makkelijk|gemakkelijk|onder de markt)
vind je het gek ($|na|met|als|he)
je (ben|overdrijf|overdrijft|stelt|stel) .. (niet|geen) (gek|zwak|raar|overdreven|aan|aansteller|slechte <family>|$)
(is|zijn) geen (aanstellerij|zwakte|schande|teken van zwakte)
(dat|het|dit|huilen|zijn|je) (is|ben|vind ik|vind|klinkt) .. (niet|geen) .. (raar|vreemd|zwak|gevoelig|overgevoelig|aanstellen|kinderachtig|egoistisch|ondankbaar|laf|zielig|schande|slechte <family>)
zo (raar|gek|vreemd|overdreven|stom) (is|vind ik|klinkt) (dat|het|dit) niet
terecht <painful>
is ook .. (verlies|rouw|familie|trauma|<mess>)
^ zoiets (vergeet|blijft|heeft|verwerk|draag|raakt|vreet|laat)
(te veel|zoveel|onmenselijk veel) (gevraagd|van je|voor (een (mens|kind|persoon)|iemand|je|wie))
zou .. (ook|niemand|iedereen) .. ((niet|minder) (leuk|fijn)|stom|irritant|<bad>) vinden
zou me ook .. voelen
(iedereen|niemand|wie|mens|mensen|elk*|ieder|ander|wij allemaal|de meeste*) .. (zou|zouden) .. (<crack>|<painful>|hetzelfde|zo voelen)
(zou|zouden) (iedereen|niemand|elk*|ieder) .. (<crack>|<painful>|hetzelfde|doen)
(iedereen|elk*|ieder|ander|menig*) .. (had|was) .. (allang|lang|ook) .. (<crack>|brui)
(iedereen|niemand|ook|elk*|ieder*) ..6 (in|op) je (plaats|plek|schoenen|situatie)
^ wie niet $
dat je ..6 is .. (gewoon|normaal|logisch|menselijk) ($|hoor|he|joh)
(doodnormaal|wiedes)
om .. (gek|moe|ziek|wanhopig|boos) van te worden
(normale|gezonde|logische) (reactie|emotie) ($|van je|op|na)
(zou|is) .. voor (iedereen|niemand|geen mens) .. (<bad>|makkelijk|gemakkelijk|simpel|leuk)
(ik zou|zou (ik|me)|me zou) .. ook ..4 (<crack>|<painful>|hetzelfde|weten wat|koude kleren)
(was|had) ik ook .. <crack>
ik had .. (precies|net|ook) .. (zo|hetzelfde) (gereageerd|gedaan)
(raar|gek|vreemd) .. (zijn|opkijken) als (je|het|dit) .. (niet|niks|geen)
(je mag|mag je|mag een mens|mogen we) ..4 (raken|<sad>|<angry>|<afraid>|moe|<cry>|<disappointed>|balen|rouwen|(dat|alles|je|zo) voelen|twijfelen|(<bad>|stom) vinden|(hem|haar|ze) missen|instorten|de pest|verdriet|pijn|treuren|nee zeggen|niet weten)
(het|dat) mag .. (zeer|pijn) doen
(<cry>|tranen|verdriet|rouwen|balen|twijfelen|gevoelens|emoties|boosheid|opluchting|(boos|kwaad|verdrietig|bang|moe) zijn) (om _ _)? (mag|mogen) (gewoon|best|altijd|hoor|er|ook|naast|$)
mag er .. zijn
(je (hoeft|moet)|hoef je|^) .. (niet|nergens) .. (schamen|groot (te)? houden|schuldig|verontschuldigen|excuseren)
je hoeft .. (niet|nergens) .. (groot|sterk|overheen)
schaam je .. (niet|nergens)
(ok|normaal|goed|prima|niet erg) (om|dat je|als je) .. (voel*|verdrietig|boos|bang|huilen|huilt|moe|even)
je (heb|had) .. (recht|reden) .. (om|toe|boos)
(alle|volste) recht (op|toe|om)
je (gevoel|gevoelens|frustratie|verdriet|boosheid|angst|woede|pijn|reactie|tranen) .. (klopt|kloppen|is|zijn|mag|telt|tellen|terecht|logisch|ertoe)
(is|was) .. (gewoon te veel|geen (kleinigheid|kattenpis)|(niet niks|nogal wat|heel wat) ($|he|hoor|zeg|joh|wat je|voor|om))
(is|was|lijkt|kan) .. niet .. (makkelijk|gemakkelijk|simpel|evident|eenvoudig|vanzelfsprekend) .. (voor je|voor jullie|om te (zeggen|vertellen|dragen|horen|delen))
(dit|dat|het) is .. ook .. <bad>
(snap|begrijp) (ik)? .. dat (je (je|dat|er|boos|bang|verdrietig|geen|niet|zo|het|moe|ervan|daar)|(dat|het) (pijn|zeer))
ik (snap|begrijp) (je|het|dat) .. (heel goed|helemaal|zo goed|best|boosheid|verdriet|gevoel|wel)
(snap|begrijp) ik .. (goed|helemaal|best|wel|volkomen|volledig|perfect|compleet)
^ (snap|begrijp) je (hoor|wel|helemaal|volledig|best|goed)
ik geloof je ($|hoor|echt|wel)
je ben ook .. (maar|geen) .. (mens|robot|machine|superman|supervrouw|steen)
(dat|dit|het|zoiets) (steekt|snijdt|schrijnt|wringt|knaagt|raakt je|kwetst|vreet|komt (hard)? (binnen|aan)|doet (gewoon)? (pijn|zeer|wat|veel)) (aan je|je)? (natuurlijk|toch|gewoon|ook|he|met (je|een mens))
(verdriet|rouw*|gemis|verlies) .. (datum|houdbaarheid*|klok|commando|kalender|deadline|knop|handleiding|tijd)
laat .. tranen
(kan|kon) ..5 (voorstellen|indenken|inkomen|inbeelden)
(kan ik|ik kan) .. (goed|best|wel|helemaal|perfect|zeker) (begrijpen|verstaan|snappen)
kan (toch|ook)? niet anders
groot gelijk
daar word (je|een mens|iedereen) .. (moe|gek|boos|kwaad|verdrietig|ziek|wanhopig) van
(hakt|hakken) .. (in|erin)
(begrijpelijk|logisch) (met|na) _
(vind|is|lijkt|klinkt) ..5 (logisch|begrijpelijk|menselijk|terecht) $
^ (logisch|begrijpelijk|terecht) (joh|toch|ook|wel|zeg|hoor|man|<name>)
neem (je|de|alle) tijd
niet de enige (die .. (zo|voel|meemaakt)|$)
neem het je niet kwalijk
je (heb|maak|maakt|maakte|krijg|kreeg) .. (veel|zoveel|genoeg|hoop|heel wat) .. (op je (bord|schouders|dak)|aan je (hoofd|kop)|mee $|meegemaakt|doorstaan|te (dragen|verwerken))
(dat|dit|het) is .. (veel|zoveel|hoop) (tegelijk|ineens|om te|voor je|he|$)
- (snap|begrijp) (je|jullie) (wat|dat|het|me|hoe|waarom|?$)
- (snap|begrijp) (niet|niks|nooit|geen|er niks|het niet|je niet|er geen|dat niet)
- (niet|niks) (logisch|begrijpelijk)
- (logisch|normaal|begrijpelijk|terecht) ?$
- natuurlijk (kan|wil|mag|kom|help) ik
- zou ook .. (willen|kunnen|komen|gaan|mogen|graag)
`,
};

export const examples: Examples = {
  yes: [
    'ik [neem het je niet kwalijk]',
    '[je mag gewoon boos zijn]',
    '[ik kan me goed voorstellen dat] u daar verdrietig van wordt',
    '[daar word je toch moe van]',
    'het is [oké om even] niet sterk te zijn',
    '[je bent ook maar een mens]',
    '[je hebt het ook niet onder de markt] gehad',
    '[zoiets laat] je niet los',
    '[huilen is niet zwak]',
    '[nogal wiedes] dat ge baalt',
    'dat is [om gek van te worden]',
    '[snap best] dat ge daar geen goesting in had',
    '[het zou gek zijn als je daar niks] bij voelde',
    '[dat zou ik ook oneerlijk vinden]',
  ],
  no: [
    'je hebt gelijk over de trein',
    'natuurlijk kan ik je ophalen',
    'terecht gewonnen gisteren',
    'goed dat je de sleutel hebt',
    'mag ik je fiets lenen',
    'je hebt recht op korting',
    'zou jij ook slapen in die tent',
    'je hoeft niet meteen te betalen',
    'ik geloof je niet',
    'ik zou ook de blauwe nemen',
    'doe niet zo raar',
    'wie zou er winnen',
    'om acht uur word ik opgehaald',
    'logisch dat die zaak dicht is, het is zondag',
  ],
};
