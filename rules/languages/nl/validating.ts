import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'validating',
  phrases: `
# it makes sense
<so>? <so>? (logisch|begrijpelijk|natuurlijk|normaal|terecht|vanzelfsprekend|menselijk|te begrijpen|invoelbaar|herkenbaar) <so>? (dat|als) (je|jullie|dat|het|dit|zoiets)
<so>? (logisch|begrijpelijk|terecht|natuurlijk) (toch|ook|ook wel|hoor|joh|zeg|lijkt me|lijkt me zo|na|met|in je situatie|allemaal|dat)
(is|lijkt|vind|klinkt|is toch|is ook) <so>? <so>? (heel|erg|toch|volkomen|meer dan|niet meer dan|hartstikke|zo|zeer|doodnormaal|dood|alleen maar)? (logisch|begrijpelijk|invoelbaar|menselijk|volkomen normaal|doodnormaal|heel normaal|heel menselijk) = 0.8
(het|dat) is <so>? <so>? (niet meer dan|alleen maar|volkomen|doodnormaal|heel|zo|erg|enkel|toch|meer dan) <so>? (logisch|normaal|menselijk|begrijpelijk|terecht)
niet meer dan (normaal|logisch|menselijk|terecht)
^ <so>? (logisch|begrijpelijk|terecht) $ = 0.7
(tuurlijk|natuurlijk|uiteraard|vanzelfsprekend|logisch) <so>? (dat|ben je|voel je|word je|doet dat|doet het|raakt|mis je|mag|is dat|is het|heb je|wil je|twijfel je|slaap je|maak je|hakt|komt dat|vind je|kan je|baal je) <so>?
<so>? (geen wonder|niet zo gek|niet gek|niet vreemd|niet raar|niks gek*|niks geks|niet verwonderlijk|niet verbazend) <so>? (dat|als) (je|dat|het|jullie|dit)
geen wonder <so>? (na|met|joh|zeg|$)
(vind|vinden) .. (niet|helemaal niet|niks) <so>? (gek|vreemd|raar|overdreven|kinderachtig|stom|aanstellerij) .. (dat|als|hoor|$|van je)
ik vind (je|het|dat) <so>? <so>? (niet) <so>? (gek|raar|overdreven|een aansteller|zwak|kinderachtig)
(je|dat|het|dit) (ben|is|zijn|doe) <so>? <so>? niet <so>? (gek|raar|zwak|overdreven|abnormaal|overgevoelig|een aansteller|te gevoelig|aanstellerig|dom|de enige|alleen hierin|flauw|kinderachtig|stom) <so>? (hoor|dat|als|om|$|joh)
je ben niet <so>? (gek|zwak|raar|overdreven|de enige|een aansteller)
ben je <so>? niet <so>? (gek|zwak|raar) <so>?
je (overdrijf|overdrijft|stel) je? <so>? <so>? (niet|helemaal niet) (aan)?
dat is <so>? geen (aanstellerij|zwakte|overdrijven|schande|teken van zwakte|kleinigheid|kattenpis|niks)
(is|er is) niks (mis|raars|geks|verkeerds|om je voor te schamen|waar je je voor) .. (mee|aan|voor|$)?
<so>? (iedereen|wie|elk mens|ieder mens|iedere moeder|elke ouder|elke|iedere _) <so>? (zou|zal|raakt|word|had|voel) .. (zo|hetzelfde|daar|er|hier|dan|ook|niet) .. (van|zijn|voelen|hebben|gehad|worden|reageren|gereageerd|doorheen|moeite|last|kapot|overstuur|bang|boos|kwaad|verdrietig|moe)
wie zou (daar|er|dan|dat|zich) .. niet <so>? (van|boos|kwaad|bang|verdrietig|moe|zo|overstuur|door|moeite|aan|last|$)
(ik|iedereen) zou <so>? <so>? (ook|precies|net zo|hetzelfde|er ook|daar ook|dan ook|me ook|echt ook) <so>? <so>? <so>? (zo|boos|kwaad|bang|verdrietig|overstuur|kapot|woest|boos|balen|moe|in paniek|gefrustreerd|teleurgesteld|stuk|zenuwachtig|ziek|gek|schrikken|huilen|van slag|woedend|hetzelfde) .. (zijn|voelen|worden|$|van zijn|reageren|doen|hebben|geweest)
(zou|zouden) .. ook <so>? <so>? (gek|boos|kwaad|bang|verdrietig|kapot|woest) (van|zijn) (worden|zijn|$)
(dat|het|dit) zou <so>? (iedereen|ieder mens|wie dan ook|me ook|ons allemaal) .. (doen|raken|pijn doen|kapot maken|zwaar vallen|hebben|overkomen)
(daar|dat) (zou|kan) iedereen .. (van|moeite|last|door|aan|mee)
# permission
je mag <so>? <so>? <so>? <so>? (boos|verdrietig|bang|kwaad|balen|huilen|rouwen|janken|wenen|moe|zwak|twijfelen|teleurgesteld|je zo voelen|dat voelen|zo voelen|even niet|er zijn|zijn|voelen|schreeuwen|instorten|het moeilijk vinden|zeuren|klagen|kapot|alles voelen|het niet weten)
mag je <so>? <so>? <so>? <so>? (boos|verdrietig|bang|kwaad|balen|huilen|rouwen|moe|twijfelen|teleurgesteld|voelen|zwak|er zijn|zo voelen)
(het|dat|je verdriet|je boosheid|alles|die tranen|je tranen|die pijn|je angst|je gevoel) mag er <so>? (gewoon|allemaal)? <so>? zijn
er mogen zijn
je hoeft je <so>? <so>? <so>? (niet|nergens) <so>? (voor)? <so>? <so>? (te schamen|groot te houden|sterk te houden|schuldig te voelen|te verantwoorden|flink te houden|in te houden|te verontschuldigen|te excuseren)
je hoeft <so>? <so>? (niet|geen) .. (sterk|flink|dapper|perfect|altijd|te bewijzen|masker|vrolijk) .. (te)? (zijn|doen|hebben|$)
(niet|nooit) sterk te zijn
(het is|tis|dat is) <so>? <so>? (oke|ok|okee|prima|goed|helemaal goed|niet erg|ook goed) (om|dat je|als je) .. (voel*|verdrietig|boos|bang|huilen|huilt|even|niet|moe|zo|zwak)
je (hebt|heb) <so>? <so>? (alle|het volste|alle|het) (recht|reden|redenen) .. (om|op|toe|van|boos|$)
(alle|genoeg) reden .. (om|toe|voor) .. (te zijn|boos|verdrietig|bang|zo te voelen|$)
je (gevoel|gevoelens|verdriet|boosheid|angst|woede|pijn|reactie|emoties|frustratie|tranen|twijfel|twijfels) <so>? (klopt|kloppen|is|zijn|mag|mogen|telt) <so>? <so>? <so>? (er zijn|terecht|echt|logisch|begrijpelijk|heel|normaal|niet gek|valide|tellen|oke|ok|$)
(neem|ik neem) je <so>? (serieus|heel serieus)
het is niet (gek|niks|raar|vreemd|kinderachtig|zwak|jouw schuld|je schuld) .. (dat|als|hoor|wat|om|$)
het is ook (niet niks|nogal wat|gewoon|veel|heftig|zwaar|niet niks) <so>? (wat|om|allemaal|niet|kut|zwaar|heftig|rot|klote|$)
(dat|het|dit) is <so>? (niet niks|nogal wat|ook nogal wat|niet mis|geen kattenpis|ook niet niks|ook heftig|ook gewoon|ook veel|veel|heel veel|gewoon te veel) <so>? (wat|om|allemaal|joh|zeg|hoor|voor|$) = 0.8
(dit|dat|het) is ook <so>? <so>? (kut|klote|rot|zwaar|heftig|moeilijk|oneerlijk|veel|shit|erg|heel erg|zo oneerlijk)
# I understand
(ik|^|dat) <so>? (snap|begrijp|kan me|kan) <so>? <so>? <so>? (dat|heel|goed|best|wel|volkomen|helemaal|zo|je) .. (dat je|je gevoel|je wel|je helemaal|je boos|voorstellen|begrijpen|snappen|indenken|inkomen|inbeelden)
ik (snap|begrijp) (het|dat|je|jullie) (heel goed|helemaal|zo goed|best|zo|wel|volkomen|echt|goed|best wel|zeker|maar al te goed|je boosheid|je verdriet|je angst|frustratie) .. (hoor|dat|$|zo|goed|echt)
^ (snap|begrijp) (ik)? .. (dat je|heel goed|helemaal|dat)
(snap|begrijp) ik <so>? <so>? <so>? (heel goed|helemaal|volkomen|goed|best|wel|zo goed|dat je|dat je je|dat dat|$)
ik (snap|begrijp) <so>? <so>? <so>? (goed|best|wel|helemaal)? dat (je|dat|dit|het) 
ik (snap|begrijp) <so>? <so>? (waarom|hoe) je .. (je|boos|bang|verdrietig|zo|voel|moe|reageer)
ik kan me <so>? <so>? <so>? <so>? (voorstellen|indenken|inbeelden) (dat|hoe)
(kan|kon) (ik)? me <so>? <so>? <so>? <so>? (voorstellen|indenken|inbeelden) (dat|hoe|$)
kan (ik)? me <so>? <so>? (daar|er|dat)? .. (iets|wat|alles|zoveel)? bij? (voorstellen|inkomen)
ik kan er <so>? inkomen
daar kan ik (me)? .. (inkomen|bij voorstellen)
ik zou (niet anders|precies hetzelfde|hetzelfde) .. (doen|gedaan|voelen|hebben|reageren)
dat (kan|kon) (toch|ook|bijna)? niet anders
(goed|terecht|logisch|fijn) dat je .. (boos|kwaad|grens|aangeeft|voor je zelf|voor jezelf opkom*|huilt|laat gaan) = 0.7
(ik)? geef je <so>? (groot|helemaal|volkomen)? <so>? gelijk <so>? (dat je|hoor|om)
je hebt <so>? <so>? (groot|helemaal|volkomen)? gelijk (dat je|om) .. (boos|kwaad|je|verdrietig|bang|boos te|voel)
daar (word|raak|ben|zou) je <so>? <so>? <so>? (ook)? <so>? <so>? (moe|gek|boos|kwaad|verdrietig|kapot|wanhopig|ziek|van slag|moedeloos|bang|niet goed) (van|door)
(daar|dat|zoiets|zo een verlies|dit) <so>? (hakt|hakken|hak) <so>? <so>? (er)? <so>? <so>? in
dat (gaat|gaan|raakt|doet) <so>? (je|niemand|ook) <so>? niet (in de koude kleren|zomaar)
(gaat|gaan) (je)? .. niet in de koude kleren zitten
(rouw|verdriet|rouwen) (heeft|kent|duurt|mag|kost|gaat|is) .. (geen|tijd|niet|zo lang|mag|rechte lijn|eigen)
daar staat geen (tijd|termijn) .. (voor|op)
(ieder|iedereen) (rouwt|verwerkt|voelt|beleeft|doet) .. (op (zijn|een|haar) eigen|anders|manier|tempo)
(in)? je eigen tempo = 0.6
je (reageert|reageer|reactie) .. (normaal|menselijk|logisch)
(normale|logische|gezonde|menselijke) reactie (op|na|hoor|$)
(dat|zoiets|dit) (doet|raakt|vreet|steekt|kwetst) <so>? (ook|gewoon|natuurlijk|altijd) .. (pijn|zeer|je|aan je|energie) = 0.7
klinkt <so>? <so>? (logisch|begrijpelijk|heel begrijpelijk) .. (dat|hoor|$)
het is (dapper|knap|sterk|moedig) (dat|van|om) .. (je|vertel*|zegt|deelt|toegeeft|je voelt) = 0.6
- (snap|begrijp) je
- ik (snap|begrijp) (het|dat|je|er)? <so>? niet
- ik (snap|begrijp) (niks|niet|nooit|geen)
- je (heb|hebt) gelijk (over|het is|klopt|ik|de)
- logisch (redeneren|nadenken|gezien)
- het is logisch dat (de|het) (trein|bus|server|code|wifi|prijs)
- natuurlijk (kan|wil|mag|ga|kom|help|doe) ik
- (is|klinkt) .. (logisch|normaal|begrijpelijk) ?$
- ben je niet (bang|boos|moe|blij|verdrietig) ?$
- ik begrijp dat je .. (tijd heb|beschikbaar|vakantie|volgende week|geinteresseerd)
- als je <so>? (het)? niet (snap|begrijp)
- (niet|niks) (logisch|normaal|begrijpelijk)
`,
};

export const examples: Examples = {
  yes: [
    '[logisch dat je] daar wakker van ligt',
    'amai, [geen wonder dat ge] zo moe zijt',
    '[ik snap heel goed dat je] er geen zin meer in hebt',
    '[je mag gewoon boos zijn]',
    '[dat is toch niet meer dan normaal]',
    '[iedereen zou daar van overstuur raken]',
    '[tuurlijk ben je] teleurgesteld',
    '[ik kan me goed voorstellen dat] u daar verdrietig van wordt',
    '[je hoeft je nergens voor te schamen]',
    '[je bent niet gek] hoor',
    '[ik zou ook woest zijn]',
    '[dat hakt er ook in]',
    '[daar word je toch moe van]',
    '[je verdriet mag er zijn]',
  ],
  no: [
    'je hebt gelijk over de trein',
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
  ],
};
