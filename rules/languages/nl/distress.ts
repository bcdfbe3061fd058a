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
(ziekenhuis|ic|intensieve|dokter|arts|huisarts|politie|ambulance|opgenomen|spoed|opgehaald|rechter|verpleeghuis|operatie|geopereerd|scan|uitslag|koorts) = 0.4
<woe> = 0.8
(niet meer|nooit meer|weer niet|alweer|al weken|al maanden|al jaren|te veel|niemand) = 0.3
(vreselijk|verschrikkelijk|mislukt|verloren|ongeluk|te laat|tranen|gehuild|huilen|janken|verdriet|wanhoop|angst|paniek|kapot|gebroken|machteloos|overgegeven|huilend) = 0.5
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
(ademt|wakker geworden) .. niet meer
(hij|ze|<close>) leef niet meer
niet meer (wakker geworden|leeft|ademt|thuis gekomen)
(ben|is|was|werd|wordt|moest|hebben) ..4 opgenomen
- (telefoon|album|podcast|aflevering|video|filmpje|uitzending|nummer|liedje|les|opname|contact|meteen|niet) .. opgenomen
(uitbehandeld|bestraling*|bestraald|beademing|beademd|uitzaai*|sterfbed|morfine|gecremeerd)
(zit|zitten) .. in (de|mijn|zijn|haar) (lever|longen|botten|hersenen|alvleesklier|klieren|lymfeklieren|bloed)
(kan|kunnen|konden) .. (niks|niets) .. (meer)? (aan|voor) .. doen
(ik|hij|ze|<close>) (haal|haalt|halen|haalde) .. (kerst|zomer|lente|voorjaar|nieuwjaar|weekend|nacht|ochtend|bruiloft|verjaardag) .. niet
(moet|moest|gaat) naar .. (verpleeghuis|tehuis)
het hart .. (klopte|stopte|begaf)
(iets|vlek|vlekken|plekje|knobbel*|gezwel|schaduw|bult*) .. (gevonden|gezien|zien|zat|zit) .. (lever|longen|long|borst|hoofd|buik|darmen|hersenen|nieren|scan|echo|mri|longfoto)
iets op de (scan|echo|mri|longen)
op de (scan|echo|mri) .. (iets|vlek|vlekken|plekje|knobbel*|gezwel|schaduw)
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
weer .. (begonnen|aan het|aan de) .. (blowen|drinken|drank|gokken|snuiven|gebruiken)
(afgebrand|uitgebrand|overstroomd|overstroming)
- (je|jij|jullie) ..5 (afgebrand|uitgebrand)
(hond|hondje|kat|poes|huisdier|paard|konijn) ..4 laten gaan
laten inslapen
(weer|opnieuw) .. (gedronken|gegokt|geblowd)
diagnose .. (gekregen|gehad|autisme|adhd)
(gaat|ging) .. <my> <close> .. vreemd
(hond|hondje|kat|poes|katje|kater|konijn|paard|cavia|huisdier|dier) .. (ingeslapen|inslapen|spuitje)
sinds .. (er niet meer|dood)
(hartje|hartslag|hartafwijking|afwijking|levensverwachting)
(uitslag|scan|het) .. (niet goed|foute boel|kwaadaardig) $
uitslag (is|was) (niet goed|slecht)
(kanker|tumor|het|<illness>) is terug
(weer|alweer) een <blow>
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
(praat|spreekt|belt|antwoordt|reageert) (al|sinds) ..6 (niet|geen woord)
(wil|willen) .. niks meer met (me|ons)
(contact|banden) .. verbroken
(hij|ze|<close>) heeft me (geblokkeerd|geblockt|laten vallen|laten zitten|ingeruild)
(hij|ze) wil .. (scheiden|pauze|uit elkaar)
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
(koffers|spullen|biezen|kleren|valies) ..3 gepakt en .. (weg|vertrokken|naar)
(zijn|haar) (koffers|biezen|boeltje|valiezen) ..3 gepakt = 0.7
(naar|met|bij) (die|een|de) ander
(hij|ze) (heeft|had) (een ander|iemand) $
(slaapt|woont) bij (hem|haar) sinds
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
niet meer (bolwerken|opbrengen|redden|dragen|bijbenen|rooien)
(functie|afdeling|filiaal|job|baan|plek) .. (vervalt|verdwijnt|wegbezuinigd|geschrapt|opgeheven)
(boventallig|wegbezuinigd|deurwaarder*|voedselbank|huurachterstand|faillissement|incasso|incassobureau|uithuis*|afgekeurd)
(pacht|zaak) .. stopt
(bedrijf|zaak|boerderij|koeien|vee|huis|hof|boot) (moet|moeten) .. (weg|verkocht|worden verkocht)
(proeftijd|bsa) .. niet
(blijf|blijven|moet) .. zitten .. jaar
(blijf|blijven) zitten $
(jaar|schooljaar) .. (overdoen|dubbelen|bissen)
(keer|weer|opnieuw) .. (gezakt|gebuisd) (voor|$)
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
alles .. (mis|fout|in elkaar|tegen|uit elkaar)
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
(slaap|slapen|sliep|woon) .. in (mijn|de) auto
niemand .. (op|naar) mijn (verjaardag|feest|feestje|bruiloft|uitreiking)
durf .. niet .. (spiegel|alleen over straat|over straat|meer buiten|naar buiten|naar huis|naar school|te slapen|te bewegen|te ademen)
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
(couveuse|aneurysma|reanim*|gereanimeerd|gebombardeerd|haatpagina|naaktfoto*|huisbaas|verbetertraject|functioneringstraject|asielaanvraag|verblijfsvergunning|biopsie|stoma|dialyse|stalker|onterfd|voogdij|onvoldoendes|buizen|crisisopvang|schuldsanering|weggepest|hersenletsel) = 0.7
(moet|moeten|word|werd) ..4 (geopereerd|bestraald|geamputeerd)
(jaar|maanden|weken) .. (hij|ze|<close>) er niet meer
(geven|gaven|geeft) (hem|haar|ze|me) ..3 (maanden|weken|dagen) $
(vroeg|vraagt|weet|wist|weten) ..3 wie ik (ben|was) $
(praat|zit|belt|speelt|wil) niemand ..3 (met|naast|bij) me
niemand wil ..3 (met|naast|bij) me
(willen|wil) (van me af|me weg|me eruit)
(maakt|maken) me .. kapot
alles komt .. tegelijk $ = 0.8
(automatische piloot|overspannen|overwerkt) = 0.7
me nergens (meer)? toe zetten
kom .. (de deur|het huis|mijn kamer|mijn huis) niet (meer)? uit
niet meer (stoppen|af) .. (drinken|gokken|blowen|drank|pillen)
(op rood|in het rood|geen geld meer|geen cent meer|kom niet rond|komen niet rond|geen huis meer) = 0.6
(tiende|vijftiende|eten|brood|huur|rekening*|maand) = 0.2
(hoor|gehoord) .. al ..4 (dagen|weken|maanden) .. niks
(thesis|scriptie|bachelorproef) .. niet .. af = 0.7
(dagen|nachten|huis|bed|kerst|avonden|zondagen) ..5 zonder (hem|haar)
thuis .. (leeg|stil|oorlog|hel) $
niet lang meer (heeft|te leven|leef)
de nacht .. (haalt|overleeft|doorkomt|redt)
(ligt|lag|liggen) op (intensieve|intensive|de intensieve)
(geschorst|bedreigd|reorganisatie|herstructurering|ziektewet|werkloos|uitgeprocedeerd|opgebrand|hypotheekachterstand) = 0.8
(achter|achterstand) .. (huur|hypotheek|betaling*|alimentatie)
(gas|stroom|elektriciteit|water|licht) .. (afgesloten|afgesneden)
(kan|kunnen) (het|de|dit|dat|mijn) .. niet (meer)? betalen = 0.8
niet komen opdagen = 0.6
(weer|alweer) (geen streepje|negatief|niet zwanger)
(krijg|kreeg) .. geen (lucht|adem)
sinds ..5 (weg is|weg zijn|wonen|vertrokken|vertrok) = 0.5
(alleen|stil|leeg|elke avond|niet warm) = 0.3
(fabriek|zaak|winkel|vestiging|filiaal|afdeling|school) .. (gaat|sluit|moet) .. dicht = 0.6
(beslag|jeugdzorg|curator|c4|smeekt|weggelopen) = 0.6
(hij|ze|<close>) .. niet meer (bijgekomen|te redden|genezen)
niet meer te (opereren|genezen|redden)
stadium (3|4|drie|vier)
(borst|borsten|been|voet|baarmoeder) .. (afzetten|amputeren|weghalen)
bleek .. (ms|als|<illness>)
(pogingen|rondes|jaar) ..5 geen (ouders|kinderen|kindje)
stil (ter wereld|geboren)
(wil|wou) .. van (me|mij) af
(hij|ze|<close>) heeft ..4 (een ander|iemand anders) (ontmoet|$)
mijn (man|vrouw|vriend|vriendin|lief) .. (vertrokken|weggegaan) .. niet terug
(kinderen|kids|kleinkinderen) .. (alleen nog|enkel nog) .. weken
(zit|zat) vast (sinds|$)
<close> .. meegenomen .. (man|agenten|politie|handboeien)
op staande voet
(visum|asiel|verblijf|uitkering|lening) .. (geweigerd|afgekeurd|ingetrokken)
(word|worden) (teruggestuurd|uitgezet)
(herexamen*|examen*|tentamen*|stage|herkansing*) .. (verprutst|verknald|verkloot)
negatief .. (bsa|studieadvies|advies)
(gooide|smeet|sloeg|trok) ..5 (naar mijn hoofd|aan mijn haar)
blauw oog
stopte niet .. nee
weggelopen (uit|van) (de kliniek|huis|de opvang|de afdeling)
(papa|mama|pa|vader|moeder|man|vrouw) .. (weer|alweer) (zat|dronken|bezopen)
(geld|spaarcenten|loon) .. (verspeeld|vergokt|verzopen)
naar een (home|wzc|rusthuis) = 0.7
(kat|hond|poes|kater) .. overreden
+ (groep|groepsapp) zonder (mij|me)
(doet|doen) alsof ik (lucht|niet besta|er niet)
(eet|zit) .. alleen .. (wc|toilet|kantine)
geen (zoon|dochter|vader|moeder|kind) meer (heeft|heb)
(ik|me) ..6 niet naar binnen $ = 0.7
(koeien|dieren|varkens|schapen) .. opgehaald = 0.7
(dagen|weken|maanden) niks .. van (<my> <close>|hem|haar) .. gehoord
(aan het front|schuilkelder|gevlucht|granaten|bommen|raketten) = 0.6
<close> .. (viel|gevallen) van (de|het|een) (steiger|dak|ladder|trap)
(zoon|zoontje|dochter|dochtertje|vader|moeder|mama|papa|zus) eet (bijna)? niet meer
<close> .. (krast|snijdt) in (haar|zijn)
(man|vrouw|vriend|vriendin|lief) .. niet meer verder
(ik|^) (heb|zat|stond|lag) .. (zitten|staan|te) <cry>
zou (hij|ze) .. (geworden zijn|geworden) $
niemand ..4 aan mijn (verjaardag|trouwdag)
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
- wat ik ..2 moet (voelen|denken|vinden|kiezen|eten|koken|antwoorden|aandoen)
- (ruzie|scheiding) .. (in de film|in de serie|aflevering)
- toen (mijn|ik|ons|onze) .. (<gone>|<illness>|stierf|overleed|doodging|dood ging)
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
- je (kwam|zei|vertelde|noemde|begon) ..6 (<blow>|<woe>)
- als ik .. <blow> ..1 (krijg|word|raak)
- krijg .. nog een <blow>
- (<blow>|<woe>|politie) ..6 (aflevering|film|serie|seizoen)
- (is|was|had|heeft) ook ..2 <blow>
- hoe ..6 sinds ..6 _
- net zo toen ..9 _
- door je ..6 _
- (val|bel|krijg) (dood|de politie|kanker)
- weet hoe ..6 _
- (<blow>|<gone>) ..4 (docu|museum|mop|grap)
- zwanger van een (tweeling|jongen|meisje|tweede|derde)
- huilend van
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
    'ze hebben een [vlek gezien op de scan]',
    'mijn zus [spreekt al een jaar geen woord met mij]',
    'hij heeft [zijn koffers gepakt en is naar die] ander',
    'we zitten [achter met de huur]',
    '[kom de deur niet meer uit]',
    'mijn broertje ligt in de [couveuse]',
    'er staat een [lege stoel aan tafel]',
    'ze [neemt al twee maanden niet op]',
    'we hebben [afscheid moeten nemen] van oma',
    '[ik slaap al een week in de auto]',
    'er kwam [niemand naar mijn feest]',
    'ik [durf niet meer naar buiten]',
    'de [dierenarts vindt dat we haar moeten laten gaan]',
    'ik [ben ontslagen]',
    '[we hebben onze hond moeten laten inslapen]',
    '[ik word gepest] op school',
    '[ik weet niet hoe ik dit moet betalen]',
    '[mn opa ligt op sterven], ze bellen ons straks',
    'we hebben vandaag te horen gekregen dat de ivf [weer niet gelukt] is',
    'ben net [weggestuurd] uit de les en iedereen lachte, ik schaam me kapot',
    'onze jongste zit in een psychose, gisteren is hij [opgehaald] door de politie',
    'ik kom mijn [bed niet meer uit] de laatste weken',
    'ons bomma [herkent mij niet] meer',
    'ze hebben [me niet aangenomen], 4e keer al',
    '[mn beste vriendin] praat ineens niet meer tegen me',
    'hij sloeg de deur dicht en is [niet meer] teruggekomen',
    'ik heb mn [rijexamen weer niet gehaald]',
    'de [huisarts] stuurt me door want er zit een knobbel in mn borst',
    'ik ben al drie maanden niet naar school geweest door het [pesten]',
    'mijn zoontje is [doodgeboren] vandaag drie jaar terug',
    'mijn vriendin is [zwanger van] een ander',
    'ik zit weer thuis met een [burn]-out',
    'mijn moeder [herkent haar eigen huis niet meer]',
    'mijn dochter heeft zichzelf [opgesloten] en wil niemand zien',
    'ze zeggen dat mijn baby misschien een [hartafwijking] heeft',
    'iedereen in de klas [lacht me uit] om mn haar',
    'ons kindje heeft het [niet gehaald]',
    "mijn collega's [negeren mij] al weken",
    '[Mijn vrouw is opgenomen] in een tehuis, ik ben nu alleen in huis.',
    'ik zit vast, ik [kom er niet meer uit]',
    'mn hele klas heeft een groepsapp [zonder mij]',
    'Na [zijn dood] is alles veranderd, de dagen duren zo lang.',
    'het [zit in zijn longen], zei de arts',
    'mijn opa [haalt het voorjaar niet]',
    'wij [zijn het kindje kwijt]',
    'ik [krijg geen vast contract] na twee jaar',
    'mijn oudste [praat sinds de zomer niet meer met ons]',
    'ons [huis is afgebrand]',
    '[mijn vader is niet meer te redden] volgens de chirurg',
    'het is [stadium vier], we zijn er stil van',
    '[mijn moeder was alweer dronken] toen ik thuiskwam',
    'mijn zusje is vannacht [weggelopen uit de opvang]',
  ],
  no: [
    'er zit een vlek op mijn broek',
    'hij heeft zijn tas gepakt en is naar school',
    'haar kamer is net geverfd',
    'we moeten eruit bij de volgende halte',
    'de stoel is leeg, kom zitten',
    'alles komt tegelijk binnen, drie pakketjes',
    'als je zo doorgaat krijg ik nog een hartaanval',
    'de aanvraag voor de parkeervergunning is afgewezen',
    'je kwam binnen met een ruzie op het werk',
    'we hebben haar uitgezwaaid op schiphol',
    'mijn armen zijn dood na de sportschool',
    'er is nog een tafel vrij bij het raam',
    'het afscheidsfeest van de juf is vrijdag',
    'hij scoorde en ik stond te schreeuwen',
    'de winkel is gesloten tot maandag',
    'we zijn de weg kwijt, waar moeten we heen',
    'ik haal de trein van acht uur niet',
    'mijn zus werkt op de ic',
    'hij is opgenomen in het team',
    'hoe was het na de scheiding',
    'ik vind mijn sleutels niet meer, mama heb jij ze gezien',
    'ik heb iets op het vuur staan',
    'de dierenarts is dicht op zondag',
    'ik heb de fotos van het feest gedeeld met iedereen',
    'mijn telefoon is dood',
    'die cake is gezakt',
    'we hebben met 3-1 verloren van ajax',
    'ik heb mijn sleutels verloren',
    'in dat boek sterft de hoofdpersoon',
    'ik sterf van de honger',
    'het is uit de oven, kom eten',
    'de uitslag van de quiz was goed',
    'het contract is verlengd!',
    'ze zijn vertrokken naar spanje op vakantie',
    'de chemieles was saai',
    'de server is overleden, ik herstart hem even',
    'wat een wedstrijd, ik ging kapot',
    'die nieuwe serie is om te huilen zo slecht haha',
    'mijn fiets is gestolen? nee hij stond achter de schuur lol',
    'ik ben dood moe van dat sporten maar lekker',
    'morgen examen engels, ik moet nog leren',
    'hij is een echte prutser met verven haha',
    'de kat heeft een muis gevangen en vermoord',
    'ik heb een boek over rouw besteld voor school',
    'ik mis nog een handschoen',
    'het huis is verkocht!!',
    'hoe laat is de begrafenis van die acteur op tv',
    'mn telefoon valt steeds uit',
    'hij wil niet meer voetballen dit seizoen',
    'we hebben ruzie over welke film lol',
    'die les was zo saai ik viel in slaap',
    'mijn hond heeft de bank kapot gebeten grr',
    'ze is naar huis gegaan want ze had hoofdpijn',
    'niemand heeft de koekjes gezien?',
    'de buurman heeft iemand anders gevraagd voor de tuin',
    'we zitten in stadium twee van het project',
    'de kat is weggelopen van zijn bakje',
    'mijn vrouw is net vertrokken naar het werk',
  ],
};
