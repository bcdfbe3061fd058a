import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'exploring',
  isLoose: true,
  phrases: `
(hoe|wat) (voel|voelde) je (je|zich|jezelf|dat|toen|daarbij|erbij|als|nu|$)
hoe (voel|voelde|voelt) (het|dat|zoiets) .. (voor je|$)
hoe je (je|zich) (voel|voelde)
hoe (is|was|zijn) (het|dat|dit|die|zoiets) .. voor je
hoe (is|was) (het|dat|dit) .. om
hoe (is|gaat) het (echt|eigenlijk|nou|nu|vandaag|sinds|onder|vanbinnen) .. (met je|$)
hoe (is|gaat) het met je (nou|nu|echt|eigenlijk|vanbinnen|sinds|na)
(maar|en) hoe gaat het met je
hoe (hou|trek|red) je (het|dit|dat|je)
hou je het vol
hoe (ga|ging|gaat|gaan) je .. (mee om|om)
hoe (kijk|keek|sta|stond|zit) je (er|daar|nu) .. (naar|in|bij|tegenaan|erbij|erin|bij nu)
(zit|sta) je (erbij|erin)
hoe (ervaar|beleef|beleefde) je
hoe heb je ..6 (ervaren|beleefd|gevonden)
hoe (kwam|komt) (dat|het|dit) .. (binnen|aan|over)
hoe (reageerde|was) je (toen|daarop|eronder)
hoe zie je (dat|het|de|je)
(hoe|wat) (bedoel|bedoelde) je (precies|dat|daarmee|met|$)
hoe (lang|lang al) .. je .. (mee|zo|last)
hoe lang heb je (dat|dit|het) al
hoe lang (speel*|is|gaat|duurt) (dit|dat|het|er) .. (al|zo|tussen) $
wat (heb|heeft) je (van (me|ons)|het meest|vooral|op dit moment)? nodig ?$
(sinds wanneer|wanneer) .. je (zo|dat|dit)
wat (is|was) er (gebeurd|aan de hand|mis|loos|met je|precies|$)
wat (gebeurde|speelt|scheelt|gebeurd) er
wat (ging|gaat|schoot) er .. (door je|in je|om|heen)
wat (doet|deed|doe|brengt) (dat|het|dit|zoiets) .. (met je|bij je|in je|op|los)
wat (het|dat) .. met je (doet|deed)
wat betekent (dat|het|dit) .. voor je
wat (maakt|maakte) .. (je|moeilijk|zwaar|lastig|zo)
wat (raakt|raakte|houdt|kwetst) je .. (zo|het meest|bezig|tegen|wakker|hierin)
wat zit je dwars
wat (knaagt|vreet) .. je
(wat|waar) .. (moeilijkst*|zwaarst*|lastigst*|ergst*|engst*|pijnlijkst*|meest)
wat (vind|vond) je .. (moeilijk|lastig|zwaar|eng|aan)
waar (zit|ben|word|lig|loop|maak|worstel|droom|verlang|hoop|merk) je ..5 (mee|van|voor|over|tegenaan|aan|naar|op|om|zorgen)
waar ..4 vandaan (komt)?
wat (denk|dacht|deed|mis) je (dan|toen|het meest|op dat)
wat (zou|had) je .. (willen|graag|gewild|nodig gehad)
wat heb ik gemist
(welk|welke|wat voor) (gevoel|gedachten)
hoe (vond|vind) je het om
hoe ga je .. (dag|nacht) door
(wil|wou|zou) je ..4 (praten|vertellen|kwijt|delen|over hebben|babbelen|uitleggen|klappen)
(kan|kun) je .. (meer over|uitleggen|beschrijven|vertellen)
^ vertel (eens|maar|me|verder|rustig|gerust|hoe|wat|het|$)
(vertel|zeg) .. wat (er|je)
zeg (eens|maar) (eerlijk|wat|hoe)
(gooi|laat) (het|alles) .. (uit|eruit|gaan)
(stort|lucht) je hart
ik luister = 0.7
(vertel|zeg) .. ik luister
(ben|een en al) oor
(wil|zou) .. (horen|begrijpen|weten) (hoe|wat) .. je
waarom raakt
(benieuwd|vraag me af) (hoe|wat) .. (je|voor je)
help me .. begrijpen
is er (iets|meer|nog iets) .. (gebeurd|aan de hand|dwars|kwijt|speelt)
hoe komt dat (zo)? $
(wil|kan) je me meenemen
hoe ziet .. (voor je|bij je) .. uit
wat (heeft|had) je .. (geraakt|gekwetst|geholpen|bang)
wat (er|er toen) gebeurd is
^ (hoe|wat|waar|wanneer|waardoor|welk|welke) = 0.5
(voor je|in je|door je|je hoofd|gevoel|gevoelens|voelt|voelde|ergst*|moeilijkst*|zwaarst*|verdriet*|pijn|angst|bang|boos|moeilijk|zwaar|lastig|raakt|raakte|toen|op terug|daarover|erover|het meest) = 0.5
(wil|zou|heb|heb je zin) .. erover .. (praten|vertellen|hebben|babbelen)
ben je .. (verdrietig|boos|bang|verdrietiger)
door je hoofd
wat denk je dat
hoe heeft (dat|het|die) .. je
wat zou je ..4 (zeggen|willen|vertellen)
laten we (het)? .. (erover|daarover|hierover|over hebben)
^ (ga (door|verder)|kom maar op|brand los) $
^ (beschrijf|omschrijf) .. (hoe|wat)
hoor graag meer
graag meer (horen|weten) (over|$)
ik (wil|probeer) (het)? (te)? begrijpen
(benieuwd|vraag me af) hoe (dat|het) .. voel
(hoe|waardoor) (komt|kwam) dat $
(heb|heeft) .. (daartoe|ertoe|hiertoe) geleid
heb je dat altijd
(zin|behoefte) .. om .. erover te praten
mag ik vragen (wat er|waarom|hoe het)
wat zou je .. helpen
waarom (voel je (je|dat)|denk je dat (je|het))
in welke zin
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
- wat moet ik
- ^ wat <bad>
- wat voel ik
- ^ wat .. ik
`,
};

export const examples: Examples = {
  yes: [
    '[hoe was dat voor je]',
    'en [wat ging er toen door je heen]',
    '[hoe voelt ge u daarbij]',
    'amai, [wa is er gebeurd]',
    '[wil je erover praten]',
    '[hoe gaat het nu echt met u?]',
    '[vertel eens], ik heb alle tijd',
    '[waar ben je het meest bang voor]',
    'en [wat doet dat met je]?',
    '[wat vond je het zwaarste]',
    '[hoe lang loop je hier al mee rond]',
    '[wat houdt je zo bezig]',
    'kunt u [daar iets meer over vertellen]',
    '[wat betekent dit voor u]',
    '[gooi het er maar uit]',
    '[hoe was het om haar terug te zien]',
    '[wat mis je het meest]',
    '[hoe ga je daarmee om]',
    '[hoe is dat dan voor je] als hij zo doet?',
    '[wil je me meenemen] in wat er gebeurd is',
    'en [wat voelde je toen je] dat hoorde',
    '[waar denk je dat dat vandaan komt]',
    '[wat heeft je het meest geraakt] in dat gesprek',
    '[wanneer begon je je zo] te voelen',
    '[hoe ziet een slechte dag er voor jou uit]',
    '[vertel, wat zit je dwars]',
    '[hoe gaat het nu eigenlijk echt met jullie twee]',
    '[wat maakte je daar zo] bang',
    '[hoe was dat moment voor jou]',
    '[wat gebeurt er] met je als hij dat zegt',
    '[wil je erover kwijt] hoe het gesprek ging',
    'wat heb je [toen] gedaan',
    '[waar loop je precies tegenaan]',
    '[kan je me uitleggen] wat je dan voelt',
    'en [hoe is het nu met je na] die uitslag',
    'hoe reageerden ze [toen]',
    'wat is [voor jou] het ergste eraan',
    'en daarna, [wat gebeurde er] toen',
    'hoe kijk je er nu [op terug]',
    '[waar droom je over]',
    '[heb je zin om erover te vertellen]',
    'wat heb je aan hem gezegd en [hoe voelde dat]',
    'wat spookt er allemaal [door je hoofd]',
    '[ben je er verdrietig] om of eerder boos',
    'wat gaf jou dat [gevoel]',
    '[wa is er juist gebeurd] dan',
    '[Hoe gaat u daarmee om], nu u alleen bent?',
    'wat betekende hij [voor je]',
    '[hoe voelde het toen je hem terugzag]',
    '[waarom raakt] dit je zo denk je',
    '[zeg eens, wat scheelt er]',
    '[Wil je me er meer over vertellen]?',
    '[Hoe lang speelt dit al]?',
    '[Wat heeft u van me nodig]?',
  ],
  no: [
    'heb je al gegeten',
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
    'hoe laat kom je',
    'wil je koffie',
    'waar zit je nu',
    'wat kost dat',
    'hoe werkt die app',
    'kun je de planning sturen',
    'is er nog melk',
    'hoe ver is het fietsen',
    'wat denk je wel',
    'hoe is het weer daar',
    'hij heeft mij geappt over de planning',
    'ze is naar huis gegaan want ze had hoofdpijn',
    'ik moet lachen om je foto',
    'niemand heeft de koekjes gezien?',
    'mijn vriendin is jarig morgen',
    'heb je zin om te zwemmen',
    'de dokter had een leuke kamer',
    'we gaan verhuizen naar gent!',
    'ik ben mijn sleutels kwijt',
    'de bus is weg, ik wacht op de volgende',
    'ik ga nooit meer naar die kapper haha',
    'kan iemand mij de samenvatting sturen van hoofdstuk 4',
    'mijn zus heeft gisteren een taart gebakken',
    'we gaan volgende maand op vakantie naar italie',
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
  ],
};
