import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'exploring',
  isLoose: true,
  phrases: `
(hoe|wat) (voel|voelde) je (je|zich|jezelf|dat|toen|daarbij|erbij|als|nu|$)
hoe (voel|voelde|voelt) (het|dat|zoiets) .. (voor je|$)
hoe (is|was|zijn) (het|dat|dit|die|zoiets) .. voor je
hoe (is|ging|liep) het ..6 (afgelopen|verlopen|gegaan|met slapen|thuis)
hoe (viel|kwam|is) (dat|dit) .. bij je
hoe (is|was) (het|dat|dit) .. om
hoe (is|gaat) het (echt|eigenlijk|nou|nu|vandaag|sinds|onder|vanbinnen) .. (met je|$)
hoe (is|gaat) het met je (nou|nu|echt|eigenlijk|vanbinnen|sinds|na)
(maar|en) hoe gaat het met je
hoe (hou|houden|trek|red|redden) (je|jullie) (het|dit|dat|je)
hoe (ga|ging|gaat|gaan) (je|jullie) .. (mee om|om)
hoe (kijk|keek|sta|stond|zit) je (er|daar|nu) .. (naar|in|bij|tegenaan|erbij|erin|bij nu)
(zit|sta) je (erbij|erin)
hoe (ervaar|beleef|beleefde) je
hoe heb je ..6 (ervaren|beleefd|gevonden)
hoe (kwam|komt) (dat|het|dit) .. (binnen|aan|over)
hoe (reageerde|reageerden)
hoe zie je (dat|het|de|je)
(hoe|wat) (bedoel|bedoelde) je (precies|dat|daarmee|met|$)
hoe (lang|lang al) .. je .. (mee|zo|last)
hoe lang (speel*|is|gaat|duurt) (dit|dat|het|er) .. (al|zo|tussen) $
(sinds wanneer|wanneer) .. je (je|zo)
wanneer (is|begon) (dit|dat|het) (begonnen)? $
wat (is|was|ging|liep) er ..4 (gebeurd|voorgevallen|misgegaan|aan de hand|mis|loos|met je|$)
wat (gebeurde|speelt|scheelt|gebeurd) er
wat (ging|gaat|schoot) er .. (door je|in je|om|heen)
wat (doet|deed|doe|brengt) (dat|het|dit|zoiets) .. (in je|op|los)
wat (roept|riep|doet|deed|brengt|bracht|maakt|maakte|heeft) ..5 (bij|met) je
wat (het|dat) .. met je (doet|deed)
wat (maakt|maakte) (dat (het|die|ze|hij|dit)|.. (je|<bad>))
wat (raakt|raakte|houdt|kwetst) je .. (zo|het meest|bezig|tegen|wakker|hierin)
wat zit je dwars
wat (knaagt|vreet) .. je
(wat|waar) .. (moeilijkst*|zwaarst*|lastigst*|ergst*|engst*|pijnlijkst*|meest)
wat (vind|vond) je .. (moeilijk|lastig|zwaar|eng|aan|zelf)
waar (zit|ben|word|lig|ligt|loop|maak|worstel|droom|verlang|hoop|merk) je ..5 (mee|van|voor|over|tegenaan|aan|naar|op|om|zorgen)
(waarvan|waarover|waarin|waardoor) .. je
waar zit het hem
waar .. (dat|het|komt|kwam) .. vandaan
wat ((denk|deed|mis) je (dan|toen|het meest|op dat)|dacht je toen)
wat (zou|had) je .. (willen|graag|gewild)
(welk|welke|wat voor) (gevoel|gedachten)
hoe (vond|vind) je het om
(wil|wou|zou) je ..4 (praten|vertellen|kwijt|delen|over hebben|erover hebben|babbelen|uitleggen|klappen)
(kan|kun) je .. (meer over|uitleggen|beschrijven|vertellen)
^ vertel (eens|maar|me|verder|rustig|gerust|hoe|wat|het|over|$)
(vertel|zeg) .. wat (er|je (voel|denk|dwars|bezig))
zeg (eens|maar) (eerlijk|wat|hoe)
(gooi|laat) (het|alles) .. (uit|eruit)
(stort|lucht) je hart
(vertel|zeg) .. ik luister
^ neem .. tijd
(ben|een en al) oor
(wil|zou) .. (horen|begrijpen|weten) (hoe|wat) .. je
waarom raakt
(benieuwd|vraag me af) (hoe|wat) .. (je|voor je)
help me .. begrijpen
is er (iets|meer|nog iets) .. (gebeurd|aan de hand|dwars|kwijt|speelt|?$)
zit (je|er) .. (ergens mee|dwars)
gaat het .. echt (goed|wel|ok|?$)
hoe komt dat (zo)? $
(wil je me meenemen|neem me .. mee in)
hoe ziet .. (voor je|bij je) .. uit
wat (heeft|had) je .. (geraakt|gekwetst|geholpen|bang)
wat (er|er toen) gebeurd is
^ (hoe|wat|waar|wanneer|wie|welk|welke) = 0.5
(voor je|in je|door je|je hoofd|gevoel|gevoelens|voelt|voelde|ergst*|moeilijkst*|zwaarst*|verdriet*|pijn|angst|raakt|raakte|toen|op terug|daarover|erover|het meest|geschrokken|nachten|zonder (hem|haar)) = 0.5
(zin|behoefte|nood) (om|aan) ..6 (praten|vertellen|kletsen|babbelen|hebben|gesprek)
hoe heeft (dat|het|die) .. je
wat zou je ..4 (zeggen|willen|vertellen)
laten we (het)? .. (erover|daarover|hierover|over hebben)
^ (ga (door|verder)|kom maar op|brand los|praat maar) $
^ (beschrijf|omschrijf) .. (hoe|wat)
(graag|wil .. wel|er|daar) ..2 meer (over|van) ..2 (horen|weten|zeggen|vertellen)
ik (wil|probeer) (het)? (te)? begrijpen
heb je (dat|dit) (altijd|vaker)
mag ik vragen (wat|waarom|hoe) (er|je|het|hij|ze|de)
waarom (voel je (je|dat)|denk je dat (je|het))
wat (hoop|vrees) je
(begin|beginnen) ..3 (ergens|waar je|bij het begin)
je (mag|kan) .. alles .. (zeggen|kwijt|vertellen)
(mag|kan) .. (alles|het) .. uitgooien
leg .. uit .. (wat je bedoel|als je wil|voel)
- (nooit|niet) .. (verteld|gezegd) wat
- wat er gebeurd is (is|was|kan|kon)
- (sorry|erg|spijt|rot) .. (voor|van|over) wat er
- wat is er (te|vandaag|morgen|vanavond|op|leuk|met (de|het))
- vertel (hem|haar|ze|dat|mama|papa|het aan)
- wat (wil|zou) je .. (eten|drinken|doen|bestellen)
- (hoe|wat) .. (weekend|vakantie|film)
- waar zit je (nu|nou)? $
- wil je .. (niet over|horen)
- wat denk je wel
- meeste aan
- waar .. (je|die|dat) (jas|trui|schoenen|recept) vandaan
- ^ (hoe|wat|waar|wanneer) .. (laat|duur|kost|trein|bus|eten|adres|code|link|kopen|maken|werkt|weer|weekend|feest|cadeau)
- ^ wat een
- waar (ben|was|zit|blijf) je $
- ^ wat <bad>
- ^ wat .. ik
- (gebeurd|mis|aan de hand) met (de|het)
- hoe haal je het
- vertel (het|me) niet
`,
};

export const examples: Examples = {
  yes: [
    '[hoe was dat voor je]',
    'en [wat ging er toen door je heen]',
    '[hoe voelt ge u daarbij]',
    'amai, [wa is er gebeurd]',
    '[hoe gaat het nu echt met u?]',
    '[vertel eens], ik heb alle tijd',
    '[hoe lang loop je hier al mee rond]',
    'kunt u [daar iets meer over vertellen]',
    '[gooi het er maar uit]',
    '[hoe was het om haar terug te zien]',
    '[hoe is dat dan voor je] als hij zo doet?',
    '[wil je me meenemen] in wat er gebeurd is',
    'en [wat voelde je toen je] dat hoorde',
    '[waar denk je dat dat vandaan komt]',
    '[wat heeft je het meest geraakt] in dat gesprek',
    '[hoe ziet een slechte dag er voor jou uit]',
    '[vertel, wat zit je dwars]',
    '[wat maakte je daar zo] bang',
    '[wat gebeurt er] met je als hij dat zegt',
    'wat heb je [toen] gedaan',
    '[waar loop je precies tegenaan]',
    '[kan je me uitleggen] wat je dan voelt',
    'en [hoe is het nu met je na] die uitslag',
    'wat is [voor jou] het ergste eraan',
    'hoe kijk je er nu [op terug]',
    '[waar droom je over]',
    '[heb je zin om erover te vertellen]',
    'wat heb je aan hem gezegd en [hoe voelde dat]',
    'wat spookt er allemaal [door je hoofd]',
    'wat gaf jou dat [gevoel]',
    '[wa is er juist gebeurd] dan',
    '[Hoe gaat u daarmee om], nu u alleen bent?',
    'wat betekende hij [voor je]',
    '[hoe voelde het toen je hem terugzag]',
    '[waarom raakt] dit je zo denk je',
    '[Wil je me er meer over vertellen]?',
    '[Hoe lang speelt dit al]?',
    '[wat is er gisteren bij de rechter gebeurd]',
    '[hoe is het gesprek met je chef verlopen]',
    '[wat riep die foto bij je op]',
    '[hoe houden jullie het daar thuis vol]',
    '[waarvan schrok je] het meest',
    '[begin maar waar je] wil',
    '[is er iets?] je bent zo stil',
    '[daar wil ik wel meer over horen]',
    '[neem rustig de tijd] om het te vertellen',
  ],
  no: [
    'hoe lang moet de taart in de oven',
    'wat heb je nodig voor de taart?',
    'hoe lang duurt de film',
    'waarom heb je niet gebeld',
    'hoe gaat het?',
    'hoe was je weekend',
    'wat is er op tv vanavond',
    'wat wil je eten',
    'vertel hem dat ik later ben',
    'wat doe je morgen',
    'waar zit je nu',
    'hoe werkt die app',
    'kun je de planning sturen',
    'wat denk je wel',
    'hoe is het weer daar',
    'mijn dochter wil geen spruitjes eten',
    'opa is jarig en trakteert',
    'mijn man is net thuis van werk',
    'de klas lachte om het filmpje',
    'ik heb de hele nacht gedanst',
    'mijn vader heeft een nieuwe auto',
    'de dokter zegt dat alles goed is',
    'mijn moeder belt me elke dag, gezellig',
    'ik moet nog rekeningen betalen straks',
    'hij heeft nooit verteld wat er gebeurd is',
    'wat er gebeurd is was niet jouw doen',
    'ik hoor graag of je komt',
    "mijn collega's zijn op cursus",
    'de hond heeft de krant opgegeten',
    'mijn broertje huilt omdat zijn ijsje gevallen is haha',
    'we hebben geen ruzie hoor, gewoon even druk',
    'het ziekenhuis heeft een nieuwe parkeergarage',
    'ik ben met mijn vriendin naar een film over kanker geweest',
    'onze buurman is politieagent',
    'mijn oma breit een trui voor je',
    'de uitslag van de loterij is bekend',
    'ik ben niet boos hoor',
    'hoe haal je het in je hoofd',
    'wat is er gebeurd met het koffieapparaat',
    'wat doe je toch moeilijk',
    'hoe moeilijk kan het zijn',
    'laat het gaan joh',
    'wat dacht je dan',
    'waar heb je het meeste aan',
    'wanneer heb je dat gekocht',
    'wat maakt dat ding zo duur',
  ],
};
