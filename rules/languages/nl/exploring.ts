import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'exploring',
  phrases: `
# how it is, was, feels
hoe (voel|voelde) je (je|zich|jezelf)
hoe (voel|voelde|voelt) (dat|het|zoiets|zo een|die) .. (voor je|bij je|je|$)
hoe (je|jullie) (je|zich|jezelf) <so>? <so>? (voel|voelde|voelen)
hoe voelen jullie
wat (voel|voelde) je (je)?
wat (je|jullie) <so>? <so>? (voel|voelde)
hoe (is|was|ben|waren|zijn|moet) (het|dat|dit|die|de|zoiets|zo een|jullie) .. voor je
hoe (is|was) (het|dat|dit|zoiets|zo een) .. om (te|dat|daar|zo|hem|haar|met|je|weer|alleen|er|steeds|iedere|elke)
hoe (is|was) (dat|die _|zo een _|het gesprek|de begrafenis|het afscheid|de uitvaart|de eerste) .. (voor (je|jullie|mama|papa)|geweest|gegaan)
hoe (is|gaat|ging|loopt|staat) (het|die|dat) (nou|nu|echt|eigenlijk|werkelijk|verder|sindsdien|ondertussen|intussen|vandaag|tegenwoordig|momenteel|vanbinnen) .. (met je|bij je|je|$)
hoe (is|gaat) het (echt|eigenlijk|werkelijk|oprecht|nou|nu)
hoe (is|gaat) het (met je|met jullie) (nou|nu|echt|eigenlijk|werkelijk|verder|sinds|na|onder|vanbinnen|daar|daaronder|daarmee)
hoe (is|gaat|ging|was) het (sinds|na|met) (je|dat|de|die|het|gisteren|alles) .. (gesprek|nieuws|uitslag|begrafenis|operatie|breuk|ruzie|toen|alles|gisteren|verlies|overlijden)
maar hoe (is|gaat) het met je
hoe (is|gaat) het (van binnen|vanbinnen|diep)
hoe (hou|trek|red|overleef|draag) je (het|dit|dat|je) <so>? <so>? (vol|uit|staande)?
hou je het <so>? <so>? (vol|uit|nog een beetje vol)
hoe (ga|ging|gaan|gingen) (je|jullie) (er|daar|hier|hiermee|daarmee|ermee|met) .. (mee om|om|verder|$)
hoe (kijk|keek) je (er|daar|hier|nu|zelf) .. (naar|tegenaan|op terug|$)
hoe (sta|stond|zit|zat|lig) je (er|daar|nu|hier) <so>? <so>? (in|bij|voor|erin|erbij)
hoe (ervaar|ervaarde|ervoer|beleef|beleefde|onderga) je
hoe heb je .. (ervaren|beleefd|doorgemaakt|gevonden|gevoeld)
hoe (kwam|komt|kwamen) (dat|het|dit|die|zo een) .. (bij je)? (binnen|aan|over|bij je|op je over)
hoe (reageerde|reageer) je (toen|daarop|er|zelf|van binnen|daar|$)
hoe was je (er)? .. (toen|eronder|daaronder|onder)
hoe zie je (dat|het|die|je|de) .. (voor je|zelf|toekomst|verder)
hoe (zou|had) je .. (willen|graag|liefst|gewild)
hoe (bedoel|bedoelde) je (dat|het|precies|met|leeg|anders|op)
hoe bedoel je $
wat (bedoel|bedoelde) je (precies|daarmee|ermee|met|als)
wat bedoel je <so>? <so>? (precies|daarmee|met)
hoe (lang|lang al) (voel|loop|speelt|heb|zit|draag|leef|ben|denk|worstel|slaap|is dit|is dat|gaat) (je|dit|dat|het) .. (zo|mee|al|rond|last|niet|er|al zo)?
hoelang (voel|loop|speelt|heb|zit|draag|leef|worstel) (je|dit|dat|het)
(sinds wanneer|wanneer) (voel|begon|merk|heb|speelt|ging) (je|dat|dit|het|die) .. (zo|gevoel|je|mis|slechter|op|last|voor)
# what happened, what goes on inside
wat (is|was) er <so>? <so>? (gebeurd|aan de hand|mis|loos|gaande|scheelt|precies|voorgevallen|misgegaan|allemaal|dan|met je|nu|nou|$)
wat (is er|er is|er) <so>? <so>? gebeurd
^ wat is er $
wat (gebeurde|gebeurd|gebeuren|speelt|scheelt|gaat) er <so>? <so>? (toen|allemaal|precies|met je|dan|bij je|daar|vandaag|in je|door je|mis|schuil|$)
wat (ging|gaat|gingen|schoot|schiet|flitste) er .. (door je|in je|door jullie|om|heen)
wat er <so>? (door je|in je) .. (heen|om) (ging|gaat)
wat er <so>? <so>? (is|was|gebeurde|gebeurd|speelt|aan de hand|scheelt) = 0.5
wat (doet|deed|doe|maakt|maakte|brengt|bracht|roept|riep) (dat|het|dit|zoiets|zo een|die) .. (met je|met jullie|bij je|in je|los|op|teweeg)
wat (dat|het|dit) .. met je (doet|deed)
wat (betekent|betekende) (dat|het|dit|die|hij|ze) .. voor je
wat maakt (dat|het) .. (je|moeilijk|zwaar|lastig|raakt|spannend|eng|pijn|zo|bang|verdrietig|vindt)
wat (raakt|raakte|kwetst|kwetste|maakt) je .. (zo|het meest|precies|eraan|hierin|bang|boos|verdrietig|hieraan)
waar (raakt|doet) (het|dat) je
wat (houdt|hou|hield) je <so>? <so>? (bezig|tegen|wakker|uit je slaap|op de been)
wat zit je <so>? (dwars|hoog|in de weg)
wat (knaagt|vreet|steekt|drukt|weegt|speelt|spookt) .. (aan je|je|op je|door je)
wat (is|was|vind|vond|lijkt) (je|het|er|voor je|dat|nu|daar|daarvan|hierin|hieraan|daaraan) .. (het)? (moeilijkst*|zwaarst*|lastigst*|ergst*|engst*|pijnlijkst*|spannendst*|verdrietigst*|heftigst*|vervelendst*|naarst*)
wat (vind|vond) je .. (moeilijk|lastig|zwaar|spannend|pijnlijk|heftig|eng)
waar (zit|zat|ligt|lig|loop|worstel|tob|maal) je .. (mee|wakker|tegenaan|over|van|het meest)
waar (ben|was|word) je .. (bang|boos|verdrietig|zenuwachtig|onzeker|angstig|moe|kwaad|ongerust|bezorgd) (voor|van|om|over)?
waar (maak|maakte) je je .. (zorgen|druk|ongerust)
waar (komt|kwam|zit|voel) (dat|het|die|je) .. (vandaan|gevoel|verdriet|angst|boosheid|in je lijf|pijn|het hem|hem in|in)
waar (denk|dacht|hoop|hoopte|verlang|droom|twijfel|loop) je .. (aan|op|naar|van|over|tegenaan|mee)
waar (merk|voel) je (dat|het) .. (aan|in je)
waar heb je .. (het meest|het meeste|behoefte|last|moeite|verdriet|de meeste) (aan|van|mee|om)?
wat (denk|dacht) je (dan|toen|op dat moment|daarbij|als|wanneer|precies)
wat (deed|doe) je (toen|dan|op dat moment)
wat (zou|had|wil|wilde|hoop|hoopte) je .. (willen|gewild|liefst|echt|diep|graag|het liefst|zeggen|gehoopt|nodig gehad|gezegd willen|eigenlijk)
wat (wil|zou) je .. (dat hij|dat ze|dat er) 
wat (mis|mist) je (het meest|het meeste|er|eraan|nu|aan)
wat heb ik gemist
wat bleef er .. hangen
wat (gaf|geeft) je (dat|het|de) gevoel
(wat|welk) (gevoel|gedachte|gedachten|emotie|emoties) .. (heb|geeft|gaf|komt|komen|kwam|ging|gaat|speel)
hoe (vond|vind) je (het|dat) .. (om|toen|dat hij|dat ze|zelf|gaan|eigenlijk)
hoe (verliep|liep|ging) (het|dat|die) .. (gesprek|af|gegaan|toen|precies) = 0.6
hoe heb je .. (nacht|dagen|tijd|week|periode)
hoe (kom|ben|kwam) je .. (de dag|de dagen|de nacht|door) (door|heen)?
# invitations to tell
(wil|wou|zou|wilde|heb|voel) je .. (er|daar|hier|erover|hierover|daarover|iets|wat) .. (praten|vertellen|over kwijt|kwijt|delen|zeggen|behoefte|over hebben|kwijt over|zin om)
(wil|wou|zou) je <so>? <so>? (erover|hierover|daarover|er met me over|met me erover) .. (praten|babbelen|hebben|klappen|bellen|vertellen)
(wil|wou|zou) je (het|dat|me|me het)? .. (vertellen|uitleggen|delen|kwijt) <so>? (wat|hoe|waar|waarom|over|$|wie)
(wil|wou) je .. (je hart|je ei|stoom) .. (luchten|uitstorten|kwijt|afblazen)
(kan|zou|wil) je (daar|me|er|dat|hier|het) .. (meer|uitleggen|over vertellen|vertellen|over zeggen|toelichten|beschrijven|omschrijven)
(kan|zou) je .. (beschrijven|omschrijven|vertellen) .. (wat|hoe|waar)
als je (wil|wilt|zin hebt|er klaar voor|eraan toe|het kwijt|erover) .. (praten|vertellen|kwijt|delen|vertel)
^ <so>? <so>? (vertel|vertelt|vertel je) (eens|maar|me|verder|op|rustig|het|er|alles|gerust|wat|hoe|even|toch|nog|vanaf|$|over)
^ (kom|toe) (maar|nou|eens)? vertel
(vertel|zeg) (me|het me|eens|maar|het) <so>? <so>? (eens|maar|wat|hoe|waar|gerust|alles|$)
(vertel|zeg) .. wat (er|je|je dwars|er is|er gebeurd|er scheelt)
zeg (het)? (eens|maar|me|gerust) (wat|hoe|waar|$)
(gooi|laat|smijt) (het|alles) (er)? <so>? <so>? (uit|eruit|komen|gaan)
(stort|lucht) <so>? <so>? je hart
(kom|biecht) maar op (ermee)? $ = 0.6
ik (luister|ben een en al oor) = 0.7
ik ben (er)? (een en al oor|helemaal oor)
(ik wil|ik zou|wil) <so>? <so>? (het|je|je verhaal|dat|graag) .. (horen|begrijpen|snappen|weten wat|weten hoe)
ik (ben benieuwd|vraag me af|vroeg me af) (hoe|wat|waar|naar) .. (je|voor je|voelde|voel|gaat|doet|bij je)
(help|leer) me .. (begrijpen|snappen)
help me (het|dit|je) <so>? (te)? (begrijpen|snappen)
(is|zit|speelt|was) er .. (iets|meer|nog iets|nog meer|wat) .. (gebeurd|dwars|speelt|achter|kwijt|aan de hand|waar je)
(is|was) er <so>? (iets|wat) (gebeurd|aan de hand|mis|loos|waar|dat je|wat je)
(heb|had|voel|krijg) je .. (het gevoel|idee) (dat|alsof) .. ?$ = 0.6
(klinkt|lijkt) .. (klopt dat|of zie ik dat) = 0.4
(en)? wat nog meer $ = 0.6
wat (heb|had) je .. nodig (om|gehad) = 0.6
(met wie|bij wie) (kan|heb|durf) je .. (over|terecht|praten|erover)
(wat|waar) (geeft|gaf|haal) (je|het je) .. (kracht|steun|troost|hoop|houvast|rust)
hoe (zou|zal|gaat) (dat|het|je dag|de dag) .. (voor je)? (zijn|voelen|worden) ?$
(praat|klap|babbel) (er)? (maar|gerust) (over|met me)
- hoe voel je je over (pizza|sushi)
- hoe bedoel je (dat)? (de tweede|link|adres|bestand|tabblad|versie|rij|kolom)
- hoe (is|gaat) het (met je)? (nou|nu)? (verder)? (haha|lol)
- wat is er .. (te doen|te eten|op tv|vanavond|nieuw|met de printer|met de server|met de wifi|leuk|lekker|zo leuk|zo grappig|op de planning)
- wat (denk|dacht) je (dan|ervan|van) (wel)? $
- wat (wil|zou) je .. (eten|drinken|doen vanavond|voor je verjaardag|kijken|bestellen|op je brood)
- waar zit je (nu|nou)? $
- hoe (was|is) (je|het) (weekend|dag|vakantie|weer|eten|film|concert)
- vertel (hem|haar|ze|dat|het hem|het haar|mama|papa|niemand|iedereen)
- (vertel|vertelt) me (wat|niks) nieuws
- wat is er (vandaag|vanavond|morgen)
- (kan|wil|zou) je me .. (het adres|de link|de code|de planning|hoe laat|hoeveel|waar de|waar het)
- waar denk je (aan|over) .. (cadeau|vakantie|kleur)
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
  ],
  no: [
    'heb je al gegeten',
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
  ],
};
