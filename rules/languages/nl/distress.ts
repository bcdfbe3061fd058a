import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'distress',
  isLoose: true,
  guards: ['banter'],
  phrases: `
<blow> = 0.8
^ <blow> $
<blow> .. (gehad|gekregen)
(begraf*|uitvaart|crematie|palliatief*|hospice|oncoloog|oncologie) = 0.6
(ziekenhuis|ic|dokter|arts|huisarts|politie|ambulance|opgenomen|spoed|opgehaald|rechter|verpleeghuis|operatie|geopereerd|scan|uitslag|koorts) = 0.4
<woe> = 0.8
(niet meer|nooit meer|weer niet|alweer|al weken|al maanden|al jaren|te veel|niemand) = 0.3
(vreselijk|verschrikkelijk|mislukt|verloren|ongeluk|te laat|tranen|gehuild|huilen|janken|verdriet|wanhoop|angst|paniek|kapot|gebroken|machteloos|overgegeven) = 0.5
(niet|niks|geen|nooit) = 0.1
(<my> <close>|mama|papa) = 0.3
(ik|me|we|ons|onze|^ ben|hij|ze) = 0.2
naar huis gestuurd = 0.6
😭 = 0.4
💔 = 0.6
😢 = 0.4
🙁 = 0.3
<close> (is|was|zijn|ligt|ging|gaat) .. (<gone>|sterven)
<close> (overleed|stierf|sterft)
<close> is (<time>)? gegaan
is .. (dood|overleden|gestorven|aangereden) = 0.6
het (niet)? (haalt|redt|halen) .. (niet)? $ = 0.7
(hij|ze) (haalt|redt) het niet
(ik|hij|ze|oma|opa) .. (kerst|zomer|lente|voorjaar|nieuwjaar|weekend|bruiloft) niet .. (haal|haalt|halen|meemaak*)
(verloren|verloor|verlies|kwijt|afscheid) .. <close>
<my> <close> .. (verloren|kwijt)
(baby|kindje|tweeling|vruchtje|zwangerschap) .. (kwijt|verloren)
(ademt|leeft|wakker geworden) .. niet meer
niet meer (wakker geworden|leeft|ademt|thuis gekomen)
(ben|is|was|werd|wordt|moest|hebben) ..4 opgenomen
- (telefoon|album|podcast|aflevering|video|filmpje|uitzending|nummer|liedje|les|opname|contact|meteen|niet) .. opgenomen
(uitbehandeld|bestraling*|bestraald|beademing|beademd|uitzaai*|sterfbed|morfine|gecremeerd)
(zit|zitten) .. in (de|mijn|zijn|haar) (lever|longen|botten|hersenen|alvleesklier|klieren|lymfeklieren|bloed)
(kan|kunnen|konden) .. (niks|niets) .. (meer)? (aan|voor) .. doen
(ik|hij|ze|<close>) (haal|haalt|halen|haalde) .. (kerst|zomer|lente|voorjaar|nieuwjaar|weekend|nacht|ochtend|bruiloft|verjaardag) .. niet
(moet|moest|gaat) naar .. (verpleeghuis|tehuis)
het hart .. (klopte|stopte|begaf)
(iets|vlek|vlekken|plekje|knobbel) .. (gevonden|gezien) .. (lever|longen|borst|hoofd|buik|darmen|hersenen|nieren)
(krijgen|kregen) (hem|haar|ze) niet meer wakker
(stoppen|stopt|gestopt) met de (behandeling|chemo|beademing)
niks meer .. kunnen doen
aan de (drank|drugs|pillen|coke|beademing|dialyse)
onder een trein
<close> .. (moest|moeten) .. afgemaakt
(eet|eten) .. (niks|niet) meer en
(lijf|lichaam) .. (doet|wil|kan) .. (niks|niet) meer
(denken|vermoeden|denkt) .. dat het (ms|als|<illness>)
onder het mes
(kindje|baby|hartje) .. (groeit|beweegt|klopt) .. niet
niet .. (thuisgekomen|thuis gekomen|teruggekomen)
(eerste|kerst|verjaardag) zonder (hem|haar|mama|papa|<my>)
weer .. begonnen .. (blowen|drinken|gokken|snuiven|gebruiken)
(afgebrand|uitgebrand|overstroomd|overstroming)
- (je|jij|jullie) ..5 (afgebrand|uitgebrand)
(laten|laat) (inslapen|gaan) .. hond = 0.6
laten inslapen
(weer|opnieuw) .. (gedronken|gegokt|geblowd)
diagnose .. (gekregen|gehad|autisme|adhd)
(gaat|ging) .. <my> <close> .. vreemd
(hond|hondje|kat|poes|katje|kater|konijn|paard|cavia|huisdier|dier) .. (ingeslapen|inslapen|spuitje)
sinds .. (er niet meer|dood)
(hartje|hartslag|hartafwijking|afwijking|levensverwachting)
(uitslag|scan|het) .. (niet goed|foute boel|kwaadaardig) $
(chemo|behandeling|medicijnen) .. (slaat|helpt|werkt) .. (niet|niks)
(maanden|weken) te leven
niet meer beter
(slecht|slechte|vreselijk) nieuws
(zei|zegt|zeiden|zeggen) .. ik ..3 (leven|alles|huwelijk|gezin) .. (verpest|verwoest|kapot)
afscheid (moeten|moesten|moest) .. nemen
<close> .. (ligt|lag|ligt nu) .. (ziekenhuis|ic|coma|bed)
<close> .. (ic|coma|opgenomen|gevallen|vermist|opgepakt)
(kende|herkende|kent|herkent) (me|ons|mijn|haar|zijn) .. niet
(ze|hij|die|<close>) (gaat|wil|is|ga) .. (bij me weg|vreemd|van me af)
bij (hem|haar|me) weg
(met|van|voor) een ander = 0.8
(hij|ze|<close>|jongste|oudste|middelste|beste) ..6 (praat|spreekt|praten|spreken) ..6 niet meer .. (met|tegen)? (me|ons)
(praat|spreekt|belt|antwoordt|reageert) (al|sinds) ..6 niet (meer)?
(wil|willen) .. niks meer met (me|ons)
(contact|banden) .. verbroken
(hij|ze|<close>) heeft me (geblokkeerd|geblockt|laten vallen|laten zitten|ingeruild)
(hij|ze) wil .. (scheiden|pauze|uit elkaar)
(hij|ze|<close>) heeft iemand anders
slaapt (sinds|al) .. op de (bank|zetel)
(trouwring|ring) .. (gelegd|afgedaan|uitgedaan)
(kinderen|kids|kleinkinderen|dochter|zoon) .. (mogen|mag) .. niet meer .. (naar|bij|van) .. me
toegewezen aan (hem|haar)
aan (hem|haar) toegewezen
(foto|fotos|filmpje|video) van me .. (gezien|rond|online|gelekt)
(noemen|noemt) me .. (elke|altijd|constant|hele)
niemand .. (zit|praat|belt|komt) .. (bij|met|naast) me
(met niemand|niemand) (gepraat|gesproken)
(al|sinds) .. (thuis van school|met de gordijnen dicht|ziek thuis)
(koffers|spullen|tas) gepakt en .. (weg|vertrokken)
(sloten) (vervangen|veranderd)
(is|was|tis) .. uit (met|tussen)
(gaan|ga|zijn|wil) .. uit elkaar
(over|gedaan|slecht) tussen
niet meer (van|om) me
<close> .. (wil|spreekt|praat|zegt|belt|kijkt) .. (me|ons|met me|tegen me) .. (niet|niks|nooit|al)
<close> .. (me|ons) .. (niet|nooit) .. (zien|spreken|praten)
liever nooit .. gekregen
(eruit|buiten|op straat|uit huis) (gezet|gegooid|geplaatst)
(moet|moeten) .. huis uit
ruzie (met|thuis|gehad)
me .. (geslagen|geschopt|bedreigd|uitgescholden|weghalen)
(slaat|sloeg|bedreigt|negeert|negeren|haten|haat|pesten) (me|ons)
(lacht|lachen|lachte|lachten) me .. uit
+ niemand (luistert|gelooft me|helpt me|doet iets)
uit de (groep|app|groepsapp) (gezet|gegooid|verwijderd|geknikkerd)
niet .. uitgenodigd
behalve ik $
(zei|zegt|zeiden|zeggen|noemt|noemde) .. (me|ik|mij) .. (dik|lelijk|waardeloos|dom|hoer|mislukking|liever nooit|niet goed genoeg|stoppen|niks waard)
(baan|werk|job|huis|rijbewijs|spaargeld|alles|vertrouwen) .. (kwijt|verloren|verliezen|opgezegd)
niet verleng*
(krijg|kreeg|krijgen) .. geen (verlenging|vast contract|nieuw contract)
(bureau|kluisje|locker) .. (leegruimen|leeghalen|leeg)
mijn contract .. (stopt|loopt af|eindigt)
niet met me verder
op (instorten|omvallen|inzakken)
niet meer (bolwerken|opbrengen|redden|dragen)
(functie|afdeling|filiaal|job|baan|plek) .. (vervalt|verdwijnt|wegbezuinigd|geschrapt|opgeheven)
(boventallig|wegbezuinigd|deurwaarder*|voedselbank|huurachterstand|faillissement|incasso|incassobureau|uithuis*|afgekeurd)
(pacht|zaak) .. stopt
(bedrijf|zaak|boerderij|koeien|vee|huis|hof|boot) (moet|moeten) .. (weg|verkocht|worden verkocht)
(proeftijd|bsa) .. niet
(blijf|blijven|moet) .. zitten .. jaar
blijf zitten $
mijn naam .. lijst
(examen*|tentamen*|toets|bachelorproef|herkansing|scriptie|studie|rijexamen) .. (gezakt|niet gehaald|mislukt|verpest|onvoldoende)
me niet aangenomen
niet (gehaald|geslaagd|aangenomen|gelukt) = 0.6
(huur|rekening*|hypotheek|boodschappen) .. betalen = 0.5
(heb|zit) .. (schuld|schulden)
doorverteld
(trek|red|kan|kon|hou|bolwerk) .. niet meer (aan|vol|$|en|alleen|thuis|slapen|eten|werken)
ik (trek|red) .. niet
lukt me .. niet meer
(weet|wist) niet (meer)? (hoe|wat) .. (verder|moet|doorkomen|overleven|volhouden|betalen|vertellen)
alles .. (mis|fout|in elkaar|tegen)
me (te veel|teveel|te zwaar)
mijn (wereld|leven) .. (ingestort|stort|op zijn kop|hel|kapot)
(zit|zat|ben) er .. doorheen
(ga|gaat|ging|gaan) er .. onderdoor
(alles|het) komt .. op me neer
ik (verzuip|verdrink) in
<close> .. (dwaalt|verwaarloost|weigert te eten)
<close> .. kamer niet .. uit
(in de kliniek|in het ziekenhuis|op de ic) (ligt|lag|beland)
nachts .. (de straat op|weg|buiten)
(niks|niets|geen woord) meer .. (uitbrengen|uit kunnen brengen|zeggen)
(ten einde raad|ingestort|wanhoop nabij|functioneer niet)
(zware|moeilijke|heftige|rot|klote|kut|nare|slechte|donkere|ellendige|vreselijke|zwaar|moeilijk) (tijd|periode|week|jaar|dag|nacht|maanden|dagen) (gehad|achter|$|nu|voor|thuis|geweest)
(rotdag|kutdag|klotedag|rotnieuws)
+ gaat .. (niet goed|niet lekker|slecht|klote|kut|achteruit|bergaf) .. (met|thuis|hier|tussen|sinds|de laatste)
(hele|elke|al|uren|nacht|toilet|wc|bed|auto|werk) .. <cry>
<cry> .. (bed|slaap|toilet|wc|auto|werk)
(ik|^) heb .. (gehuild|gejankt|geweend)
+ ik (slaap|sliep|eet) .. (niet|amper|nauwelijks|slecht|niks)
+ (eet|drinkt|slaapt) .. (bijna|amper|nauwelijks) .. (niet|niks|meer)
+ (nachten|dagen|weken|niet meer|niet) .. (niet|amper|nauwelijks|slecht|kunnen)? (geslapen|slapen sinds|gegeten)
+ (niet|amper) .. bed .. uit
+ bed niet (meer)? uit
+ geen oog dicht
(sta|staat|stond|stonden) er ..6 alleen voor
(bruiloft|trouw|huwelijk|verloving) .. (afgeblazen|verbroken|afgezegd)
me uit (de|het) .. (gezet|gegooid)
krijg .. niet meer te zien
(moet|moeten) .. (boerderij|bedrijf|zaak|huis) .. (verkopen|sluiten|opgeven|uit)
(snijdt|krast|snijden) (zich|haar|hem) zelf
me .. (geduwd|geknepen|gewurgd|bij de keel)
(patient*|leerling|client|bewoner) .. (verloren|kwijt)
achter mijn rug
(zet|zette|zetten) me .. voor (schut|paal|lul)
(blind|doof|verlamd) aan het worden
kom (de|het) (dag|dagen|week|nacht|weekend) niet .. door
alleen nog op (pillen|koffie)
(huis|kelder) .. onder water
herken .. me zelf .. niet
(neemt|nemen) al .. (weken|maanden|jaren) niet op
lege (stoel|plek|plaats) .. tafel
(zien|zagen|vonden|gevonden|gezien)? iets .. (gezien|gevonden|zien)? op (de|mijn|zijn|haar) (scan|mri|echo|longen)
(slaap|slapen|sliep|woon) .. in (mijn|de) auto
niemand .. (op|naar) mijn (verjaardag|feest|feestje|bruiloft|uitreiking)
durf .. niet .. (spiegel|naar buiten|naar huis|naar school|te slapen|te bewegen|te ademen)
(dagboek|berichten|fotos|foto|appjes|chats) .. (voorgelezen|rondgestuurd|doorgestuurd|gelekt|verspreid)
dierenarts ..8 (laten gaan|inslapen|niks meer)
(ik|^) mis (hem|haar|ze|mama|papa|oma|opa|<my>) .. (zo|elke|vreselijk|enorm|nog steeds) (dag|$|erg)
heimwee
jaar geleden (dat|$) = 0.4
(vandaag|morgen) .. jaar geleden = 0.4
moederziel alleen
(werk|school|mantelzorg) .. (te veel|teveel|niet aan|onderdoor)
zwanger van
ongewenst zwanger
(na|sinds|over|voor) (zijn|haar) dood
niet .. (gepraat|gesproken) = 0.7
(zaak|winkel|bedrijf|restaurant|praktijk|boerderij|cafe) .. (moeten sluiten|moet sluiten|failliet|over de kop|opdoeken)
(adoptie|huwelijk|bruiloft|stage) (gaat|ging) .. niet door
zonder me $
(zit|kom) .. (vast|niet meer uit) $
^ het is uit
- uitgezwaaid
- (armen|benen|voeten|handen|rug) .. (dood|kapot|stuk)
- (kapot|dood|stuk) van (het)? lachen
- (lach|lag|ga|lachte) .. (dood|kapot|stuk)
- (printer|telefoon|laptop|batterij|accu|computer|auto|fiets|server|wifi|plant|app|tv|wasmachine|boom) .. (dood|overleden|kapot|gestorven|stuk|heengegaan)
- (boek|film|serie|liedje|nummer|game|musical|podcast|documentaire|acteur|scene|roman|werkstuk|hoofdstuk|module|bakt|finale) ..6 _
- (sterf|sterven|dood) van (de)? (honger|dorst|kou|hitte|warmte)
- (wedstrijd|ajax|voetbal|potje|cake|taart|prijs) .. (verloren|verlies|drama|gezakt|mislukt|ontslagen)
- (gezakt|mislukt) .. (cake|taart|prijs)
- geen (pijn|kanker|paniek|ruzie)
- niemand dood
- ^ (hoe|vertel|wanneer) ..6 (<blow>|<woe>|<gone>|opgenomen|verloren)
- ^ wat (is|was|gebeurde|deed|ging|zei) ..6 (<blow>|<woe>|<gone>|opgenomen)
- (ben|heb|was|had|zat|ik) .. zelf ..6 (<blow>|<woe>|<illness>)
- (koers|netwerk|beurs|server|tent|programma) ..4 (<blow>|<woe>)
- <blow> (naar|van) (plek|plaats|corvee)
- gevallen .. (maar|niks|niets) ..4 _
- opgenomen (in|op|door) (het|de|een) (team|groep|band|lijst)
- (je|jouw|uw|jullie) (<close>|baan|werk|huis|relatie) ..6 _
- (sinds|na|over) (de|het|die|dat|je|zijn|haar) (<blow>|begraf*|uitvaart|crematie|afscheid|operatie|ruzie)
- (bij (mij|ons) ook|destijds|indertijd|weet nog) ..8 _
- (scriptie|werkstuk|podcast|artikel|lezing|cursus|krant|nieuws|hoofdpersoon|level|monopoly) ..8 _
- (werk|werkt|werken|stage) ..4 (ic|ziekenhuis|palliatief*)
- (vis|goudvis|cactus|bloemen|spits|plant) .. (dood|overleden|gestopt)
- (is|was) .. overleden (rip|lol)
- hoe (laat|lang|ver|veel) ..6 moet
- (niet|geen) <woe>
- <woe> (niet|geen)
- (heb|ben|hebt|bent|had|was|word|werd|dat|als|toen|hij|ze) (je|jij|jullie|u) ..4 (<blow>|<woe>)
- (je|jij|jullie|u) (heb|hebt|ben|bent|had|was|word|werd|altijd) ..4 (<blow>|<woe>)
- (je|jij|jullie|u) (liegt|loog|drinkt|slaat|sloeg|negeert|scheld|schreeuw|schreeuwt)
- (heb|ben) jij ..2 <blow>
- sorry (dat|voor) ..4 <woe>
- (neem|neemt|nam|nemen) .. ontslag
- ontslag (nemen|neem|neemt|genomen)
- uitgemaakt (met|op) de
- (gelukkig|opgelucht|blij) ..4 (<blow>|kwaadaardig|niet)
- (had|was) (hij|ze) ..4 (nooit|niet) _
- dood ..6 (accu|telefoon|laptop|batterij|plant|wifi)
- slaap toch
- ik ..4 (doorverteld|weggelopen)
- voor het eerst sinds ..6 _
- wat ik ..2 moet (denken|vinden|kiezen|eten|koken|antwoorden|aandoen)
- (ruzie|scheiding) .. (in de film|in de serie|aflevering)
- toen (mijn|ik) .. (<gone>|<illness>|stierf|overleed|doodging|dood ging)
- toen mijn <close> (doodging|stierf|overleed|wegviel) ..6 _
- je .. (<cry>|bang|verdrietig)
- <cry> .. (normaal|lachen|geluk)
- (hij|ze) is weg
- contract is verlengd
- je ben .. <gone>
- (ik|me|ex) .. ook
- (had|heb|ben) ik ook
- ook .. (ik|me|iemand)
- begrijp ik
- je (voel|ben|word) .. _
- na .. dood ook
- niet (ernstig|dood|boos|bang)
- kan niet meer wachten
- er .. alleen voor je
- je .. (er|alles)
- van je <close>
- (vroeger|zelf) ook .. _
- wat ik moet zeggen
- hij drinkt (bier|koffie|melk|wijn)
- (scoor*|goal|doelpunt|gewonnen|concert|achtbaan) ..8 schreeuw*
- uit de (oven|bak|doos|mode)
- gevangenis .. (museum|rondleiding)
`,
};

export const examples: Examples = {
  yes: [
    'er staat een [lege stoel aan tafel]',
    'ze [neemt al twee maanden niet op]',
    'we hebben [afscheid moeten nemen] van oma',
    'we hebben [de zaak moeten sluiten]',
    'ze zagen [iets op de echo]',
    '[ik slaap al een week in de auto]',
    'er kwam [niemand naar mijn feest]',
    'ik [durf niet meer naar buiten]',
    'de [dierenarts vindt dat we haar moeten laten gaan]',
    '[mijn oma is gisteren overleden]',
    '[hij heeft het uitgemaakt]',
    'ik [ben ontslagen]',
    '[ons ma ligt op de ic]',
    '[mijn ouders gaan scheiden]',
    '[ik trek het niet meer]',
    '[mama heeft longkanker]',
    '[we hebben onze hond moeten laten inslapen]',
    '[ik word gepest] op school',
    '[gezakt]. alweer',
    '[ik weet niet hoe ik dit moet betalen]',
    '[mijn zoon wil me niet meer zien]',
    'de [chemo slaat niet aan]',
    '[kzijn mijn werk kwijt]',
    '[alles loopt mis] de laatste weken',
    '[heb de hele nacht liggen huilen]',
    'mijn [vrouw is bij me weg]',
    '[mn opa ligt op sterven], ze bellen ons straks',
    'we hebben vandaag te horen gekregen dat de ivf [weer niet gelukt] is',
    'ben net [weggestuurd] uit de les en iedereen lachte, ik schaam me kapot',
    'onze jongste zit in een psychose, gisteren is hij [opgehaald] door de politie',
    'ik kom mijn [bed niet meer uit] de laatste weken',
    'ons bomma [herkent mij niet] meer',
    'ze hebben [me niet aangenomen], 4e keer al',
    '[mn beste vriendin] praat ineens niet meer tegen me',
    '[alles gaat mis] deze maand, ik ben zo moe',
    'hij sloeg de deur dicht en is [niet meer] teruggekomen',
    'mijn dochter [eet bijna niks] meer en ik sta machteloos',
    'papa [drinkt] weer',
    'ik heb mn [rijexamen weer niet gehaald]',
    'de dokter denkt aan [parkinson]',
    'kheb [ruzie met] men beste maat en tis precies voorgoed',
    'mijn neef is gisteravond [omgekomen] bij een ongeluk',
    'de [huisarts] stuurt me door want er zit een knobbel in mn borst',
    'mijn schoonmoeder moet [naar een verpleeghuis] en wil niet',
    'ik ben al drie maanden niet naar school geweest door het [pesten]',
    'mijn vent heeft al ons geld [vergokt]',
    'mijn zoontje is [doodgeboren] vandaag drie jaar terug',
    'ze gaan mijn contract [niet verlengen]',
    'mijn ouders maken de hele tijd [ruzie] en schreeuwen',
    'ik heb vannacht weer een [paniekaanval gehad]',
    'ik word op het werk compleet [genegeerd]',
    'mijn vriendin is [zwanger van] een ander',
    'onze dochter zit in de [gesloten opvang]',
    'we zitten tot over ons oren in de [schulden]',
    'ik zit weer thuis met een [burn]-out',
    'mijn broer is [verslaafd] en heeft alles van oma gestolen',
    'mijn moeder [herkent haar eigen huis niet meer]',
    'kben [gebuisd] voor 4 vakken',
    'mijn zus heeft gisteren een [hersenbloeding gehad]',
    'ik [kan niet meer slapen sinds] hij weg is',
    'we moeten ons [huis uit] volgende maand',
    'mijn dochter heeft zichzelf [opgesloten] en wil niemand zien',
    'ze zeggen dat mijn baby misschien een [hartafwijking] heeft',
    'ik ben [mijn beste vriend verloren] aan kanker',
    '[opa is gevallen] en heeft zijn heup gebroken',
    'mijn man is net [ontslagen] na 25 jaar',
    'iedereen in de klas [lacht me uit] om mn haar',
    'mijn vader heeft ons [verlaten] voor een ander',
    'ik ben [opgelicht], al mijn spaargeld is weg',
    'ons kindje heeft het [niet gehaald]',
    'mijn ex wil de kinderen bij [me weghalen]',
    'mijn moeder belt me elke dag [huilend] op',
    'ik [weet niet meer hoe ik de rekeningen moet betalen]',
    "mijn collega's [negeren mij] al weken",
    'ik voel me totaal mislukt, [alweer gezakt]',
    'het [gaat slecht tussen] mij en mijn vriend',
    'bro mn [pa is opgepakt]',
    '[Mijn vrouw is opgenomen] in een tehuis, ik ben nu alleen in huis.',
    'ons jongste heeft [leukemie]',
    'tis [gedaan tussen] mij en sofie',
    'mn moeder heeft [me uitgescholden] en eruit gezet',
    'ik zit vast, ik [kom er niet meer uit]',
    'mn hele klas heeft een groepsapp [zonder mij]',
    'Na [zijn dood] is alles veranderd, de dagen duren zo lang.',
    'ze hebben mijn fiets, laptop en telefoon [gestolen] uit huis',
    'ik heb mijn [bachelorproef niet gehaald], ik moet een jaar overdoen',
    'mn [vriend gaat vreemd] denk ik',
    'het [zit in zijn longen], zei de arts',
    'mijn opa [haalt het voorjaar niet]',
    'wij [zijn het kindje kwijt]',
    'ik [krijg geen vast contract] na twee jaar',
    'mijn oudste [praat sinds de zomer niet meer met ons]',
    'mijn baas [zet mij elke vergadering voor schut]',
    'ons [huis is afgebrand]',
  ],
  no: [
    'we hebben haar uitgezwaaid op schiphol',
    'mijn armen zijn dood na de sportschool',
    'er is nog een tafel vrij bij het raam',
    'het afscheidsfeest van de juf is vrijdag',
    'hij scoorde en ik stond te schreeuwen',
    'de winkel is gesloten tot maandag',
    'we zijn de weg kwijt, waar moeten we heen',
    'de bal zit in het net',
    'ik haal de trein van acht uur niet',
    'mijn zus werkt op de ic',
    'hij is opgenomen in het team',
    'hoe was het na de scheiding',
    'ik vind mijn sleutels niet meer, mama heb jij ze gezien',
    'ik heb iets op het vuur staan',
    'de kinderen sliepen in de bus',
    'de dierenarts is dicht op zondag',
    'niemand wil de laatste koek',
    'ik heb de fotos van het feest gedeeld met iedereen',
    'mijn telefoon is dood',
    'de printer is overleden haha',
    'die cake is gezakt',
    'ik lach me dood',
    'we hebben met 3-1 verloren van ajax',
    'ik heb mijn sleutels verloren',
    'in dat boek sterft de hoofdpersoon',
    'mijn moeder komt morgen eten',
    'ik sterf van de honger',
    'het is uit de oven, kom eten',
    'mijn baas is jarig',
    'de uitslag van de quiz was goed',
    'het contract is verlengd!',
    'ze zijn vertrokken naar spanje op vakantie',
    'ik ben op mijn werk',
    'de chemieles was saai',
    'we hebben geen brood meer',
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
    'ik zit in de bus naar school',
    'alleen jij en ik gaan zaterdag',
    'de kat heeft een muis gevangen en vermoord',
    'papa is even naar de winkel gegaan',
    'mama is weg, kom je gamen',
    'ik heb een boek over rouw besteld voor school',
    'oma is verhuisd naar een kleiner huis',
    'wat een zware tas zeg',
    'ik zie je straks in de les',
    'kan je de afspraak verzetten naar dinsdag',
    'dat moet je echt zien die video',
    'ik mis nog een handschoen',
    'jullie zijn echt gek haha',
    'heb je het koud',
    'de soep is nog warm',
    'ik haat files',
    'die docent is zo streng',
    'het huis is verkocht!!',
    'de baas trakteert vandaag op taart',
    'ik moet nog even plassen dan kom ik',
    'hoe laat is de begrafenis van die acteur op tv',
    'mn telefoon valt steeds uit',
    'mijn broer komt zaterdag eten',
    'de auto is naar de garage voor een kleine beurt',
    'hij wil niet meer voetballen dit seizoen',
    'ik slaap vannacht bij oma',
    'mijn zoon heeft zijn zwemdiploma gehaald',
    'we hebben ruzie over welke film lol',
    'de vergadering is weer uitgelopen',
    'ik heb geen melk meer',
    'mijn vader werkt bij de bank',
    'wie heeft mijn pen gezien',
    'ik ben morgen niet op kantoor',
    'het regent pijpenstelen',
    'oma is 80 geworden',
    'ik snap die opdracht niet',
    'die les was zo saai ik viel in slaap',
    'morgen moet ik naar de tandarts',
    'mijn hond heeft de bank kapot gebeten grr',
    'het is weer file op de a2',
    'hij heeft mij geappt over de planning',
    'ze is naar huis gegaan want ze had hoofdpijn',
    'ik moet lachen om je foto',
    'niemand heeft de koekjes gezien?',
  ],
};
