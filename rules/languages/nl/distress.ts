import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'distress',
  guards: ['banter', 'conditional'],
  phrases: `
# death
(mijn|me|onze|ons|haar|zijn|de|ons) <so>? (jongste|oudste|beste|kleine|enige|lieve|ex)? <close> (is|was|zijn|overleed|stierf|ging|heeft|ligt|lag) <so>? <so>? <time>? <so>? <time>? <so>? (overleden|gestorven|dood|heengegaan|er niet meer|doodgegaan|dood gegaan|ingeslapen|weggevallen|gegaan|omgekomen|verongelukt|vermoord|doodgereden|op sterven|stervende|aan het sterven|terminaal|weg|dood gevonden|doodgestoken|verdronken|van ons heengegaan|niet meer wakker)
<close> (overleed|stierf|verongelukte|overlijdt|sterft)
<close> (is|was) <so>? <so>? <time>? <so>? (overleden|gestorven|heengegaan|ingeslapen|doodgegaan|dood gegaan|verongelukt|omgekomen|gegaan|er niet meer|doodziek|stervende|ongeneeslijk)
<close> <so>? <so>? (dood|overleden) (is|gegaan|is gegaan)
<close> (gaat|ga) <so>? (dood|sterven|doodgaan|het niet halen|het niet redden)
(is|was) <so>? <time>? <so>? <time>? (overleden|heengegaan|ingeslapen|verongelukt) = 0.6
(hij|ze) (is|was) <so>? <so>? <time>? <so>? (overleden|gestorven|dood|heengegaan|ingeslapen|er niet meer|omgekomen|verongelukt) = 0.8
(hij|ze) (haalt|redt|haalde|redde) het <so>? niet <so>? (meer)?
(ik|we) (heb|hebben|ben|zijn) <so>? <so>? (mijn|onze|een|hem|haar|me|ons) <so>? <so>? <close>? .. (verloren|kwijt|laten inslapen|laten gaan|moeten laten inslapen|begraven|gecremeerd|afscheid|moeten begraven|dood gevonden)
(moeten|laten) <so>? (laten)? inslapen
(ik|we) <so>? (heb|hebben|verloor|verloren|verlies) <so>? (mijn|onze|ons|me|een|hem|haar) <so>? <so>? <close> <so>? <so>? (verloren|moeten afgeven|$)
(sinds|na|dat|toen|nu|zonder|omdat) <so>? (mijn|ons|onze)? <so>? _ (er niet meer is|overleden is|er niet meer was|dood is|overleed|stierf|weg is|weggevallen is|gestorven is)
sinds <so>? (zijn|haar|de) (dood|overlijden)
(begrafenis|uitvaart|crematie|afscheid|rouwkaart|rouwdienst) <so>? (van|is|was|geregeld|regelen|morgen) <so>? <so>? (mijn|onze|ons|morgen|vrijdag|zaterdag|maandag|dinsdag|woensdag|donderdag|papa|mama|oma|opa|haar|hem|moeten|regelen)
(miskraam|miskramen|doodgeboren|stilgeboren|sterrenkindje|wiegendood|euthanasie|abortus gehad|zwangerschap afgebroken|buitenbaarmoederlijk*|geen hartje meer|geen hartslag meer|hartje klopt niet)
(kinderwens|ivf|icsi|zwanger|zwangerschap) .. (mislukt|lukt niet|niet|kwijt|verloren|weer negatief|onvruchtbaar)
(dood|overlijden|verlies|gemis|sterfdag) van (mijn|onze|ons|mama|papa|oma|opa|me)
(pleegde|heeft|had|deed) <so>? <so>? <so>? (zelfmoord|een poging|een zelfmoordpoging|zich opgehangen|zich verhangen|een eind aan) <so>? (gepleegd|gedaan|gemaakt|willen doen)?
<close> .. (zelfmoord|zelfmoordpoging|een poging|zelfdoding|zich ophangen|niet meer leven|dood wil|een eind aan)
# illness
(mijn|me|onze|ons)? <close> (heeft|heeft net|had|kreeg|krijgt|blijkt|heb|hebben) <so>? <so>? <time>? <so>? <so>? (een)? <so>? (ernstige|zware|lichte|agressieve|zeldzame)? <illness>
(ik|we) <so>? (heb|heeft|kreeg|krijg|blijk|had) <so>? <so>? <time>? <so>? <so>? (een)? <so>? (ernstige|zware|lichte|agressieve|zeldzame)? <illness>
(heb|heeft|kreeg|blijk|is) <so>? <so>? <so>? (uitgezaaid|uitzaaiingen|terminaal|ongeneeslijk|ongeneeslijk ziek|uitbehandeld|kwaadaardig|hersendood|in coma|opgegeven)
(kanker|tumor|leukemie|dementie|alzheimer) <so>? (is|heeft|blijkt|gevonden|terug|ontdekt|bij|is terug|heeft uitgezaaid|kwaadaardig|geconstateerd)
(uitslag|biopsie|scan|mri|echo|bloeduitslag*|foto) .. (niet goed|slecht|kwaadaardig|foute boel|kanker|niet best)
(de chemo|chemo|de behandeling|de medicijnen|medicatie|de therapie|bestraling) <so>? (slaat|helpt|werkt|doet|werken) <so>? <so>? <so>? (niet|niks) <so>? (aan|meer|$)
(eerste|volgende|laatste|weer) (chemo|chemokuur|bestraling|kuur) = 0.8
(dokter|dokters|arts|artsen|specialist|oncoloog|huisarts) <so>? .. (niks meer|opgegeven|slecht nieuws|kanker|tumor|niet meer doen|maanden te leven|weken te leven|niet meer beter|het einde|ernstig)
(nog)? .. (maanden|weken|dagen) te leven
wordt <so>? niet meer beter
word <so>? niet meer beter
(mijn|onze|ons)? <close> (ligt|lag|is|werd|word|moet|zit) <so>? <so>? <time>? <so>? .. (ic|intensive care|ziekenhuis|coma|spoed|spoedeisende|opgenomen|in kritieke toestand|palliatief|hospice|gesloten afdeling|isoleer|psychiatrie|reanimeren|gereanimeerd|beademing|gevangenis|gesloten)
(ik)? (lig|ben|zit|word|moet) <so>? <so>? <so>? (weer|in|opgenomen|op) <so>? .. (opgenomen|ziekenhuis|ic|psychiatrie|gesloten afdeling|kliniek|spoedopname|geopereerd|crisisdienst)
(crisisdienst|spoedopname|met spoed|ambulance|gereanimeerd) = 0.7
<close> .. (aangereden|ongeluk gehad|ongeval gehad|verongelukt|neergestoken|neergeschoten|gereanimeerd|van de trap gevallen|een ongeluk|ernstig ziek|doodziek|zo ziek|verslaafd|weggelopen|vermist|spoorloos|opgepakt|aan de drugs|aan de drank|in elkaar geslagen|herkent me niet|kent me niet meer|herkent ons niet)
(ik|we) (heb|hebben|ben|had|hadden|werd) <so>? <so>? <so>? (een)? (ongeluk|auto ongeluk|ongeval|aanrijding|aangereden|beroofd|overvallen|aangerand|verkracht|bestolen|ingebroken|bedreigd|gestalkt|mishandeld|misbruikt|lastiggevallen|aangevallen|in elkaar geslagen|opgelicht|gechanteerd|uitgescholden|geslagen) <so>? (gehad|geweest|geworden|door|$)
(verkracht|aangerand|misbruikt|mishandeld|gestalkt|seksueel misbruik|ongewenste foto*|naaktfoto*|gechanteerd|afgeperst)
(ingebroken|inbraak) (bij|thuis|in ons) <so>?
(ik|mijn _)? (ben|zit|is|zat) <so>? <so>? (terug|weer|al weken|al maanden|ziek|overspannen|met een) <so>? <so>? .. (burnout|burn out|depressie|ziektewet|overspannen|thuis ziek|de ziektewet|depressief)
(burnout|burn out|depressie|eetstoornis|anorexia|boulimia|ptss|psychose|paniekstoornis|dwangstoornis|paniekaanval|paniekaanvallen|eetbui|eetbuien|verslaving|terugval|zelfhaat|nachtmerries|trauma|flashbacks) <so>? (is|heb|gehad|terug|weer|zit|heeft|van|slaat|door|komt|maakt|werkt) = 0.7
(mijn|me|weer een|een) <so>? (burnout|burn out|depressie|eetstoornis|anorexia|ptss|trauma|verslaving|terugval|angststoornis|paniekaanvallen|dwang)
(teruggevallen|terugval|weer gaan drinken|weer aan het drinken|weer gebruikt|weer aan de drugs|weer overgegeven na|niet gegeten|eet niks|eet bijna niks|eet niet meer|kotsen na)
(heb|heeft) <so>? .. (pijn|pijnen) <so>? <so>? (en niemand|al weken|al maanden|al jaren|dag en nacht|elke dag|niet te harden|chronisch|en ze weten)
chronische (pijn|ziekte)
# love and family broken
(ze|hij|mijn _|vriend|vriendin|man|vrouw|lief|ex|die) <so>? (heeft|heb|maakt|maakte|is|had|wil) <so>? <so>? <so>? (het|me|mij|met me|bij me|van me|er)? <so>? <so>? <time>? <so>? (uitgemaakt|gedumpt|verlaten|weg|weggegaan|bedrogen|geghost|ghost|vreemdgegaan|vreemd gegaan|uit|een ander|een affaire|niet meer van|scheiden|afgekapt|geblokkeerd|laten zitten|in de steek gelaten|belogen|bij me weg|stuk gemaakt|vertrokken|een punt achter gezet|een vriendin ernaast|iemand anders)
(het is|is het) <so>? <so>? <so>? (over|uit|voorbij|gedaan) <so>? (tussen|met|met me|met hem|met haar|met mijn|na)
(het is|t is|is) <so>? (uit|gedaan) (met|tussen) <so>? (ons|mijn|hem|haar|<close>|me)
(uitgemaakt|vreemdgegaan|vreemd gegaan|gedumpt|geghost|bedrogen) = 0.8
(ben|was|werd|word) <so>? <so>? <so>? (ik)? <so>? (gedumpt|verlaten|bedrogen|geghost|aan de kant gezet|ingeruild|vervangen|in de steek gelaten)
(hij|ze|mijn _|mijn man|mijn vrouw|mijn vriend|mijn vriendin) <so>? (houdt|hou|geeft|wil) <so>? <so>? niet (meer)? <so>? (van me|om me|meer|met me verder|verder)
(hij|ze) wil <so>? <so>? (me|mij|ons) <so>? <so>? niet (meer)? <so>? (zien|spreken|horen)
<close> <so>? (wil|wilt|willen|spreekt|praat|praten|zegt|belt|negeert|reageert|kijkt) <so>? <so>? <so>? (me|mij|met me|niet|al|ons|tegen me|niks) <so>? <so>? <so>? (niet meer|niet meer zien|nooit meer|al maanden|al jaren|al weken|al dagen|meer tegen|zien|niet|aan|meer tegen me|meer met)
(ik|we|mijn ouders|papa en mama|mama en papa|mijn man en ik|mijn vrouw en ik|mijn vriend en ik|mijn vriendin en ik|pa en ma|ons ouders|mijn zoon|mijn dochter|<close>) <so>? (ga|gaan|liggen|lig|willen|zijn|wil|zit|zitten) <so>? <so>? <so>? (scheiden|in scheiding|in een scheiding|uit elkaar|gescheiden|uiteen|in een vechtscheiding)
(scheiding|vechtscheiding|echtscheiding|relatiebreuk|voogdij|uithuisplaatsing|omgangsregeling|jeugdzorg) = 0.6
(papiers|papieren|scheidingspapieren) .. (getekend|ondertekenen|scheiding) = 0.6
(kinderen|kids|zoon|dochter) .. (uit huis geplaatst|niet meer zien|zie ik niet|afgepakt|kwijtgeraakt|mag ik niet|kwijt)
(ik|we) mag .. (kinderen|zoon|dochter|kleinkinderen|kleinkind) .. niet .. (zien|meer)
(er uit|eruit|buiten|op straat|de deur uit|het huis uit) <so>? (gezet|gegooid|geschopt|gekickt)
(dakloos|geen dak|slaap in mijn auto|slaap op straat|op straat gezet|huis uitgezet|uitgezet)
(alleen|moederziel alleen) <so>? (met kerst|op mijn verjaardag|de feestdagen|kerst)
(ruzie|ruzies|knallende ruzie|slaande ruzie|mot|bonje|gebonk|heibel|ambras|herrie) <so>? <so>? (met|thuis|tussen|gehad|maken|over|en|om|hier|weer) <so>? <so>? (mijn|me|hem|haar|gehad|ons|thuis|papa|mama|mijn ouders|ma|pa|met|iedereen|alles|geld|het)?
(ik|we) (heb|hebben|had|maak|maken) <so>? <so>? <so>? <so>? (ruzie|mot|bonje|knallende ruzie|ambras|heibel|vreselijke ruzie|grote ruzie)
(schreeuwen|schelden|slaan|gillen|drinken|zuipen) <so>? <so>? (thuis|de hele nacht|tegen elkaar|elke avond|elke dag|tegen me|me uit)
<close> <so>? .. (schreeuwt|schreeuwde|scheldt|schold|drinkt|dronk|sloeg|slaat|kleineert|kleineerde|controleert|gooide|bedreigt|bedreigde|liegt|loog|heeft me geslagen|heeft me uitgescholden|zuipt|tiert|haat me)
(hij|ze|papa|mama|stiefvader|iemand) <so>? <so>? (slaat|sloeg|schopte|schopt|sloeg|bedreigt|bedreigde|scheldt|schold|kleineert|controleert|stalkt|stalkte|chanteert|misbruikt|misbruikte) <so>? <so>? <so>? (me|mij|ons|haar|de kinderen|mijn|hem)
(hij|ze) heeft me <so>? <so>? <so>? <time>? <so>? .. (geslagen|geschopt|bedreigd|gekneld|mishandeld|uitgescholden|vernederd|gekleineerd|bij mijn keel|gewurgd)
(niet|nooit) <so>? veilig (thuis|bij hem|hier)
(niemand|geen mens|geen hond|niemand die) <so>? .. (luistert|om me geeft|gelooft me|gelooft mij|helpt|doet iets|me helpt|vraagt iets|langs|gevraagd hoe|komt op|doet er iets|die komt|kwam opdagen)
(word|werd|ben|wordt) <so>? <so>? <so>? (ik)? <so>? <so>? .. (gepest|uitgelachen|uitgescholden|buitengesloten|genegeerd|gekleineerd|getreiterd|weggepest|overgeslagen|afgesnauwd|vernederd|gediscrimineerd|nagefloten|bespuugd|gestalkt|geslagen|bedreigd|afgewezen|afgekraakt|belachelijk gemaakt|voor schut gezet|aangerand)
(pesten|gepest|pest|pesterijen|treiteren|roddelen|roddels|uitlachen|lachen me uit|maken me belachelijk|buitengesloten|negeren me|sluiten me buiten|praten achter mijn rug|lacht me uit)  = 0.6
(ze|iedereen|de klas|mijn klas|mijn klasgenoten|collegas|vrienden|mensen) <so>? (pesten|negeren|negeert|lachen|lacht|roddelen|roddelt|sluiten|haten|haat|praten|haatten) <so>? <so>? <so>? (me|mij|over me|me uit|me allemaal|achter mijn rug|me buiten)
(uit de groep|uit de app|uit de groepsapp|uit de groepschat|uit de vriendengroep) <so>? (gezet|gegooid|verwijderd|gekickt|gesmeten)
(niet|als enige niet) <so>? (uitgenodigd|gevraagd|meegevraagd|welkom) <so>? (voor|op|was|ben|behalve|door|$) = 0.6
(iedereen|allemaal) <so>? .. behalve ik
(uitgenodigd|gevraagd) behalve ik
(hij|ze|mensen|die|iemand) (zei|zeiden|noemde|noemden|riep|schreef|zegt|noemen|noemt) <so>? <so>? <so>? (dat|me|mij)? <so>? (ik|me|mij|dat ze me|dat hij me|ze me) <so>? <so>? .. (dik|lelijk|waardeloos|niks waard|dom|hoer|mislukt|mislukking|niet goed genoeg|liever nooit|teleurstelling|slet|te dik|nooit gewild|niet gewild|een last|stoppen|dood|stelt|aanstel|homo|niks kan|gek|een fout|een ongelukje)
(ik|^) (ben|voel) <so>? <so>? <so>? (ontslagen|op staande voet|boventallig|wegbezuinigd|werkloos|werkeloos|failliet|blut|mijn baan kwijt|mijn werk kwijt|mijn huis kwijt|mijn job kwijt|overbodig|aan de deur gezet|buiten gegooid|geschorst|afgewezen|gezakt|blijven zitten|gebuisd|van school gestuurd|uitgeloot|gedegradeerd|ontheven|op non actief|mijn rijbewijs kwijt|alles kwijt)
(ben|was|werd) <so>? (ik)? <so>? <so>? <so>? (ontslagen|gezakt|gebuisd|afgewezen|failliet|geschorst)
^ <so>? <so>? (gezakt|ontslagen|afgewezen|gebuisd|gedumpt|ontslag) <so>? <so>? ($|voor|weer|dus|en|op|na|🙁|😢|😭)
(mijn|me|zijn|haar) <so>? (baan|werk|job|huis|woning|contract|spaargeld|zaak|bedrijf|geld|toekomst|leven|vertrouwen|gehoor|zicht|inkomen) <so>? <so>? <time>? <so>? (kwijt|verloren|kwijtgeraakt|failliet|opgezegd|niet verlengd|weg|op de fles|ingestort|kapot|verwoest|gestolen|opgemaakt)
(contract|tijdelijke contract) <so>? .. niet verlengd
(ik)? (heb|had) <so>? mijn (baan|werk|studie|opleiding|school) <so>? <so>? (verloren|opgezegd|moeten opgeven|niet gehaald|moeten stoppen)
(niet gehaald|niet geslaagd|niet gelukt|mislukt|gefaald|een onvoldoende|negatief studieadvies|negatief bsa|bindend|blijf zitten|blijf ik zitten|weer een onvoldoende|onvoldoendes|moet het jaar overdoen) <so>? = 0.6
(tentamen|tentamens|examen|examens|toets|herkansing|scriptie|theorie|rijexamen|studie|opleiding|propedeuse|jaar|stage|proefwerk) <so>? <so>? .. (gezakt|niet gehaald|mislukt|verpest|verknald|verkloot|verprutst|onvoldoende|afgekeurd|gefaald|gebuisd)
(gezakt|gebuisd) voor (mijn|het|de|alles|wiskunde|rijexamen)
(schulden|schuld|deurwaarder|deurwaarders|incasso|schuldsanering|aanmaningen|faillissement|voedselbank|huurachterstand|bewindvoerder|uithuiszetting) <so>? <so>? (heb|staat|voor|bij|belt|komt|opgelopen|gemaakt|van|stapelen|aan|brief|vorige|morgen|gehad) = 0.8
(ik|we) <so>? (heb|hebben|zit|zitten) <so>? <so>? .. (schulden|schuld|geldproblemen|in de schulden|in de schuld|geldzorgen|huurachterstand|rood) 
(kan|kunnen) <so>? <so>? (de|mijn|onze|het) <so>? (huur|rekening|rekeningen|hypotheek|boodschappen|eten|vaste lasten|energierekening) <so>? <so>? niet <so>? (meer)? <so>? (betalen)?
(geen|nul|geen cent|niks) <so>? <so>? (geld|euro|cent) <so>? <so>? (meer)? <so>? (voor eten|om|voor de huur|over voor)
(opgelicht|gephisht|bestolen|spaargeld kwijt) = 0.8
(mijn)? <boss> <so>? .. (vernedert|vernederde|schreeuwt|kleineert|kraakt|kraakte|intimideert|treitert|negeert|ontslaat|ontslag|dreigt|afgekraakt|voor de hele|voor iedereen)
(reorganisatie|ontslagronde|ontslagrondes) .. (ik|mijn|we|ons)
# overwhelmed, at the end
(ik)? (trek|red|hou|kan|bolwerk|handel|overleef) (het|dit|alles|er|ik het|ik dit)? <so>? <so>? <so>? <so>? niet <so>? (meer|langer) <so>? (aan|vol|uit|zo|hier|thuis|bij|alleen|$|met|op|hoor|en|joh)
(ik)? kan <so>? <so>? <so>? <so>? niet meer <so>? ($|en|ik|het|alles|zo|van|tegen|hoor|joh)
(ik)? (kan|wil) <so>? <so>? zo <so>? niet (meer|langer) <so>? (verder|door|leven|doorgaan|$)
(ik)? (weet|wist) <so>? <so>? <so>? <so>? niet meer <so>? <so>? (wat ik|hoe ik|hoe het|waar ik|hoe nu|hoe verder|wat te|wie ik|waar naartoe|of ik|$) .. (moet|verder|zoeken|doen|doorkomen|overleven|ben|volhouden|$)
(weet|wist) <so>? <so>? niet <so>? <so>? hoe (ik|we|het|dit) <so>? .. (verder|moet|door|doorkomen|overleven|volhouden|redden|betalen|aanpakken|vertellen|doorkom|moeten|volhoud)
(alles|het|niks|mijn leven|het leven|mijn wereld|thuis|het huishouden) <so>? <so>? <so>? (gaat|loopt|valt|stort|is|lukt|zit|staat|loop|word|voel) <so>? <so>? <so>? <so>? (mis|fout|in de soep|in elkaar|uit elkaar|te veel|teveel|een puinhoop|een zooi|een grote puinhoop|een hel|een chaos|kapot|niet meer|zinloos|uit de hand|tegen|op instorten|een nachtmerrie|ingestort|de verkeerde kant|uit de klauwen|een ramp|verloren|mis de laatste)
(het lukt|lukt) <so>? <so>? (me|mij|ons)? <so>? <so>? (allemaal|gewoon|echt)? <so>? niet meer 
(word|wordt|werd|is) <so>? (het|me|mij|alles)? <so>? (me|mij|allemaal)? <so>? <so>? (te veel|teveel|te zwaar|te machtig) <so>? (voor me|$|allemaal|en|met|de|thuis|zo|op)
mijn (wereld|leven|hele leven|hele wereld) <so>? <so>? (staat|stort|ligt|is|stortte) <so>? .. (op zijn kop|in|ingestort|stil|in puin|kapot|voorbij|een puinhoop|een zooi|een hel|waardeloos)
(zit|zat|ben|zaten) <so>? (ik|we)? <so>? <so>? <so>? (er)? <so>? <so>? (helemaal|echt)? (doorheen|onderdoor|aan de grond|op een dieptepunt|in de hel|in een diep dal|in een zwart gat|in de shit|in de problemen|diep in de put|diep in de shit|in de nesten|zwaar in de problemen|helemaal vast)
(ik)? (ga|gaan) <so>? er <so>? <so>? (kapot|onderdoor|aan kapot|aan onderdoor|aan ten onder|stuk aan)
(dieptepunt|zware tijd|zware periode|moeilijke tijd|moeilijke periode|zwaarste tijd|donkere periode|rottijd|rotperiode|kutjaar|klotejaar|rotjaar|kutperiode|hel|hel op aarde|nachtmerrie|zwaarste) <so>? (gehad|achter|voor me|voor ons|voor mij|thuis|$|op|door|nu|van mijn leven) = 0.6
(ik|we|heb|hebben) <so>? <so>? .. (zo een|een|zo) <so>? <so>? (zware|moeilijke|donkere|ellendige|verschrikkelijke|klote|kut|rot|slechte|vreselijke|heftige|klere|lastige|zwarte|ellendige) <so>? (tijd|periode|week|dag|nacht|jaar|maand|avond|dagen|weken|maanden|ochtend) <so>? (gehad|achter de rug|$|hoor|nu|vandaag)
(wat een|zo een|rotdag|kutdag|klotedag|rotweek|kutweek|klote dag|rot dag|kut dag) <so>? (rotdag|kutdag|klotedag|klotezooi|ellende|hel|nachtmerrie|dag gehad|gehad|vandaag) = 0.6
(rotdag|kutdag|klotedag|rotweek|kutweek|klotedag|baaldag|offday) <so>? (gehad|vandaag|hier|$) = 0.8
(slecht|vreselijk|verschrikkelijk|rot|heel slecht|klote|kut|heftig|zwaar|naar) <so>? (nieuws|bericht) <so>? (gekregen|gehad|van|over|voor|vandaag|$|net)
(slecht|vreselijk|verschrikkelijk|rot|klote|kut) nieuws
(heb|ik heb|moet|wil) <so>? (je)? <so>? (iets|wat) <so>? (ergs|vreselijks|verschrikkelijks|moeilijks|heftigs|naars) <so>?
er is <so>? <so>? (iets|wat) <so>? (ergs|vreselijks|verschrikkelijks|heftigs|naars|gebeurd)
(het gaat|gaat het|t gaat|gaat) <so>? <so>? <so>? <so>? (helemaal)? <so>? niet <so>? <so>? (goed|lekker|best|zo goed|oke|ok|okay) <so>? (met (me|mij|mijn|ons|<close>|hem|haar|papa|mama|oma|opa)|hier|thuis|tussen|op|de laatste|$|eigenlijk|eerlijk)
(gaat|het gaat) <so>? <so>? <so>? (slecht|klote|kut|beroerd|bergafwaarts|achteruit|slechter|rot|belabberd|bergaf) <so>? (met|hier|thuis|op|tussen|de laatste|$|nu|momenteel)
<close> .. (achteruit|bergafwaarts|slecht aan toe|er slecht aan)
(zat|zit|lag|lig|heb|ben|stond|was|loop|moet|moest) <so>? (ik)? <so>? <so>? <so>? <time>? <so>? .. (te huilen|huilen|janken|te janken|gehuild|gejankt|te wenen|wenen|geweend|te bleiten|in tranen|ingestort|gecrasht|gebroken|te trillen) <so>?
- huilen van het lachen
- (moet|ga) <so>? huilen <so>? (zo mooi|van geluk)
(huil|jank|ween|bleit|huilde) <so>? (ik)? <so>? <so>? (me)? <so>? (al|elke|de|hele|in slaap|mezelf|constant|nog|mij) <so>? (dagen|dag|nacht|avond|hele|in slaap|weken|de ogen)
(al|hele|elke|iedere) <so>? (dagen|nacht|avond|weken|nachten|ochtend|de hele nacht|de hele dag) <so>? <so>? .. (huilen|gehuild|wakker|niet geslapen|geen oog|te janken|in bed|alleen|niet gegeten|piekeren)
(ik)? (slaap|eet|kom|ga|durf|doe|functioneer|leef) <so>? <so>? <so>? (al)? <so>? <so>? (weken|dagen|maanden|nachten)? <so>? (al)? <so>? <so>? (niet|amper|nauwelijks|bijna niet|niks|nergens|nog nauwelijks|nog amper) <so>? (meer)? <so>? (meer|uit bed|mijn bed uit|naar buiten|de deur uit|naar school|naar huis|mijn huis uit|uit mijn bed|naar werk|heen)
kom <so>? <so>? <so>? (niet|amper|nauwelijks) <so>? <so>? (mijn|meer|uit)? <so>? (mijn)? <so>? (bed) <so>? (meer)? <so>? (uit)?
(ik)? <so>? (sta|zit|ben) <so>? <so>? <so>? (overal|er|nu|ook|helemaal|hier|overal) <so>? <so>? <so>? alleen voor
(ik)? (mis|miste) <so>? (mijn <close>|mijn|hem|haar|je|ons|ze) <so>? (zo|elke|nog|vreselijk|ontzettend|heel|enorm|kapot|iedere|verschrikkelijk|elke dag|de hele)
heimwee
(ik)? <so>? (ben|voel me) <so>? <so>? <so>? (ten einde raad|radeloos|wanhopig|de wanhoop nabij|einde raad|gebroken|kapot vanbinnen|helemaal kapot|er kapot van|er helemaal kapot van|kapot van verdriet|ingestort|verloren|mezelf kwijt|compleet op|aan het verzuipen|aan het verdrinken)
(ten einde raad|wanhoop nabij|einde raad|radeloos)
(jaar|maand|week|jaren|maanden|weken) geleden <so>? <so>? (dat|sinds) <so>? <so>? <so>? .. (stierf|overleed|dood|er niet meer|verloren|ging|weg|overleden)
(vandaag|morgen) <so>? .. <so>? jaar (geleden)? <so>? (dat|dood|overleden|geworden|sterfdag)
(hoe|weet niet hoe) .. (ik|we) <so>? .. (kerst|de feestdagen|morgen|de begrafenis|dit|de dag) <so>? .. (doorkomen|overleven|door moet|door kom|aankan)
(op eieren|op eierschalen|loop op mijn tenen|op mijn tandvlees|laatste reserves|verzuip in|verdrink in|bedolven onder)
(werkdruk|werk|school|huiswerk|deadlines|mantelzorg|zorg voor) <so>? .. (te veel|teveel|te zwaar|kapot|niet aan|onderdoor|niet meer aan|niet bij) = 0.7
(mantelzorg|zieke <close>|gehandicapte zoon|gehandicapte dochter|dementerende*) = 0.5
(uit de kast|coming out) .. (weg|verstoten|boos|huilen|niet aan|accepteren|niet)
<close> <so>? (accepteert|accepteren|begrijpt|begrijp|steunt) <so>? <so>? (me|mij|het|ons|dit) <so>? <so>? niet
(ik ben|ben) <so>? <so>? (ongewenst|ongepland|onverwacht) zwanger
(ongewenst zwanger|weggelopen van huis|van huis weggelopen|uit huis gevlucht|gevlucht voor)
(oorlog|bombardement|gevlucht|asielaanvraag|uitgeprocedeerd) <so>? .. (mijn|familie|afgewezen|ouders|terug|huis) = 0.7
(ik)? ga <so>? <so>? (eraan|kapot|dood van binnen) (onderdoor|aan)
# hits that add up
(dood|doden|gedood|sterven|sterft|stierf|gestorven|overleden|overlijdt|overlijden|begraven|vermoord|vermoorden|moord|moordenaar|doodgeschoten|graf|lijk|lijken) = 0.55
(kanker|tumor|hartaanval|ziekenhuis|ambulance|bloed|gewond|gewonden|pijn|wond|operatie|ziek|ernstig|coma|bloedt|bloeden) = 0.4
(huilen|huilt|huil|huilde|tranen|verdriet|verdrietig|wanhoop|wanhopig|eenzaam|ellende|ellendig|lijden|leed|rouw|treurig|tragisch|tragedie|ongelukkig) = 0.55
(bang|angst|angstig|doodsbang|vrees|vreselijk|verschrikkelijk|afschuwelijk|nachtmerrie|paniek|gevaar|gevaarlijk|bedreigd|bedreiging|monster|hel|duivel|vervloekt|vervloek|gruwelijk|walgelijk) = 0.5
(haat|haten|woedend|razend|boos|kwaad|verraden|verraad|verrader|bedrogen|wraak|bloedbad) = 0.5
(klootzak|klootzakken|schoft|rotzak|lafaard|leugenaar|idioot|verdomme|verdomd|verdomde|godverdomme|rot op|hou je mond|smeerlap|hufter|trut|teef|hoer) = 0.4
(help|red me|genade|alsjeblieft niet|laat me los|laat me gaan|niet schieten|niet doen|doe me niks|ga weg) = 0.5
(schuld|schuldig|spijt|vergeef|gefaald|mislukt|verloren|verlies|verpest|kapot|gebroken|vernield|verwoest|ramp|rampzalig|ongeluk|ongeval|crash) = 0.4
(gevangenis|gevangen|opgesloten|gemarteld|marteling|geslagen|ontvoerd|ontvoering|gestolen|aangevallen|aanval|wapen|pistool|geweer|schieten|schiet|neergeschoten|bom|oorlog|vechten|vijand) = 0.45
(helaas|jammer genoeg|te laat|nooit meer|voorgoed|niemand|hopeloos|zinloos|waardeloos|alleen|verlaten|niks meer|nooit) = 0.25
(ik kan niet|ik wil niet|ik weet niet|kan er niks aan doen|niet eerlijk|oneerlijk|onmogelijk) = 0.3
😭 = 0.4
💔 = 0.6
😢 = 0.5
🙁 = 0.3
- (ga|lach|lachte|lach me|lig|lag) <so>? <so>? (kapot|dood|stuk)
- (kapot|dood|stuk|ziek) van het lachen
- (printer|telefoon|laptop|batterij|accu|computer|auto|fiets|server|wifi|plant|app|tv|lamp|wasmachine|vaatwasser|kaars|lijn|zender|systeem|website|motor) .. (dood|overleden|kapot|gestorven|stuk|ziek|heengegaan|mislukt)
- (ziek|dood|kapot) (lekker|mooi|goed|leuk|vet|grappig|moe van het dansen)
- (boek|film|serie|roman|liedje|nummer|game|musical|podcast|documentaire|acteur|schrijver|zanger|personage) .. (dood|overleden|sterft|stierf|moord|vermoord|huilen|angst|gestorven)
- (doodsimpel|doodgewoon)
- (dood|kapot) saai
- (sterf|sterven|ga dood) van de (honger|dorst|kou|hitte|dorst|warmte|slaap)
- ik ben dood (😂|🤣|💀)
- (verloren|verlies) <so>? .. (wedstrijd|ajax|feyenoord|psv|spel|potje|van)
- (wedstrijd|ajax|feyenoord|psv|club brugge|anderlecht|oranje|voetbal) .. (verloren|verlies|drama|slecht)
- (blijft|ligt) zitten
- (gezakt|mislukt) .. (cake|taart|prijs|koers|souffle|recept)
- (cake|taart|prijs|koers|souffle|prijzen|water) .. (gezakt|mislukt)
- (doodgaan|dood) van (nieuwsgierigheid|verveling)
- (geen|niet) (pijn|bang|ziek|ernstig|verdrietig|gevaarlijk|boos|kwaad|dood|gewond|schuldig)
- niks (ernstigs|ergs|aan de hand)
- maak je geen zorgen
`,
};

export const examples: Examples = {
  yes: [
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
  ],
  no: [
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
  ],
};
