import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'minimising',
  guards: ['reported', 'question', 'banter'],
  phrases: `
# it is not that bad
(het|dat|dit|allemaal|al met al) <so>? (valt|viel|zal) <so>? <so>? <so>? <so>? (mee|meevallen|te overleven) <so>? <so>? (hoor|toch|joh|he|allemaal|$|wel|als je|dan je|schat)
^ <so>? <so>? valt <so>? <so>? <so>? mee <so>? <so>? (hoor|toch|joh|he|$|allemaal)
(het|dat|dit|zo) <so>? <so>? (erg|ernstig|slecht|zwaar|heftig|moeilijk|dramatisch|bijzonder|vreselijk|groot) <so>? (is|was|kan) (het|dat|dit) <so>? <so>? <so>? <so>? (niet|nou niet|ook niet) <so>? (zijn|hoor|toch|$|weer)
zo <so>? (erg|ernstig|slecht|zwaar|heftig|moeilijk|dramatisch|bijzonder) <so>? (is|was|kan|zal) <so>? (het|dat|dit|zoiets) <so>? <so>? <so>? <so>? niet <so>?
(het|dat|dit) (is|was) <so>? <so>? <so>? <so>? niet <so>? <so>? (zo)? <so>? (erg|ernstig|een ramp|het einde van de wereld|het eind van de wereld|zo dramatisch|zo bijzonder|wereldschokkend|zo groot|onoverkomelijk) <so>? (hoor|joh|toch|$|he|weer|als)
(niet|geen) <so>? (het einde van de wereld|het eind van de wereld|einde van de wereld|wereldramp|ramp|halszaak) <so>? (hoor|toch|joh|$|he)
(de wereld|het leven) <so>? (vergaat|gaat|draait) <so>? <so>? (er)? <so>? <so>? (niet|door|niet door|verder|gewoon door|niet van)
niks aan de hand <so>? (hoor|joh|toch|$)
is <so>? geen (ramp|drama|reden om te|punt)
(stelt|stelde) <so>? <so>? (niks|weinig) <so>? voor <so>?
(dat|het|dit) is <so>? <so>? (maar|slechts) <so>? (een|je) <so>? (examen|toets|baan|vent|man|meisje|jongen|hond|kat|huisdier|werk|relatie|cijfer|opmerking|fase|dipje|mening|foto|hamster|konijn|beest|dier)
het is <so>? <so>? maar (een|geld|werk|een baan|een toets|een hond|een kat|een jongen|een meisje|een fase|een dipje|even|tijdelijk)
(dit|het|dat) is <so>? (gewoon|maar|vast)? <so>? een (fase|dipje|dip|periode|ding|dingetje|winterdip)
(hoort|horen) (er|bij) <so>? <so>? (gewoon|allemaal|nu eenmaal)? <so>? (bij|het leven|het ouder)
(zo|dat) (gaat|is|zijn|werkt) <so>? <so>? (dat|het|dingen|nu eenmaal|nou eenmaal)? (nu eenmaal|nou eenmaal|eenmaal|is het leven|het leven)
(zo is het leven|cest la vie|zo gaat dat nu eenmaal|shit happens|helaas pindakaas voor)
(dat|het) (gebeurd|overkomt|heeft|hebben) <so>? <so>? (nu eenmaal|de beste|iedereen|ons allemaal|allemaal|de besten) <so>? <so>? (wel)? <so>? (eens)?
(iedereen|ieder|elk huisje|elk mens|alle stellen|alle moeders|elke moeder|we hebben allemaal|iedere moeder) <so>? <so>? (heeft|hebben|is|voel|maakt|krijgt|twijfel) <so>? <so>? (wel)? <so>? (eens|zijn|een dipje|wat|problemen|een kruis|eens een|kruisje|stress|slechte|weleens|eens moe|wel eens)
# others, at least, silver linings
(tenminste|ten minste|in ieder geval|toch|gelukkig) <so>? (heb je|ben je|is hij|is ze|was hij|was ze|leef*|heb jij|had je|is het|was het|heeft hij|heeft ze|heb jullie|hebben jullie|kan je|weet je) <so>? <so>? <so>? <so>? (geen|nog|al op leeftijd|niet|een|je|werk|elkaar|gezond|alles|wel|andere|tijd|ouders|kinderen|dak|vervroegd|oud|snel|op) = 0.8
je heb <so>? (tenminste|toch|in ieder geval) <so>? <so>? <so>? (nog|een|je|elkaar|alles|ouders|werk)
je heb toch <so>? <so>? <so>? (alles|een mooi|een goed|een goede|een lieve|een fijn|gezonde|nog|werk|elkaar|een dak|een baan|vrienden|kinderen)
(wees|ben|je mag) <so>? <so>? (blij|dankbaar|tevreden) <so>? (dat|met|zijn|zijn dat|zijn met) <so>? <so>? (je|het|wat|er|hij|ze)
(mag|moet|moog) (je|jullie)? <so>? <so>? <so>? (blij|dankbaar|van geluk) <so>? (mee|zijn|spreken|mogen) <so>?
(je|jullie) (mag|mogen) <so>? <so>? (blij|van geluk|in je handen|dankbaar) 
(je|jullie) <so>? (mag|mogen) in je handen knijpen
(anderen|andere mensen|sommigen|sommige mensen|mensen|kinderen|er zijn mensen|er zijn kinderen|veel mensen|iemand anders|een ander|in afrika|in oekraine|in oorlogsgebied*) <so>? (hebben|heeft|zouden|die|zijn|maken|is|leven) <so>? <so>? (het)? <so>? .. (erger|slechter|zwaarder|moeilijker|ergere|niks|honger|geen eten|blij|er slechter|moord voor|echt ziek|dood)
(er zijn|kan|kon|had|het had|het kan) <so>? <so>? <so>? <so>? (veel)? (erger|ergere|slechter) <so>? <so>? (dingen|gevallen|kunnen|gekund|zijn|$|altijd)
(kon|kan|had) <so>? <so>? (veel)? (erger|slechter) <so>? (zijn|gekund|uitpakken|$)
er zijn <so>? (veel)? ergere dingen
(zie|bekijk|kijk|denk|focus|zoek|haal) <so>? <so>? (het|aan|op|naar|er)? <so>? <so>? <so>? (het|de|van)? (positieve|positief|zonnige kant|goede kant|zonnige|lichtpuntjes|mooie dingen|voordelen|leuke dingen) <so>? (van|in|kant|uit|$|hoor|blijven|in plaats)
(blijf|blijven|denk|denken|wees) <so>? <so>? (gewoon)? positief <so>?
elk nadeel (heeft|heb) .. voordeel
elk nadeel
na regen (komt|kom)
achter de wolken
morgen (schijnt|gaat|is) .. (zon weer|zon op|zon|weer een dag|nieuwe dag|ziet alles er)
(wie weet waar|alles|het is) .. (goed voor is|gebeurd met een reden|heeft een reden|heeft zo moeten zijn|ergens goed voor|vast een reden|zijn reden)
alles (gebeurd|heeft|komt) .. (reden|voor een reden|goed)
(god|het universum|het leven) (geeft|heeft) .. (je niet meer|een plan)
(wat|als het) .. (je niet doodt|niet doodt) 
wat je niet (doodt|kapot maakt|dood maakt)
word je <so>? <so>? <so>? (alleen maar|alleen)? sterker (van)?
(daar|hier|er) <so>? <so>? (word|kom) je <so>? <so>? (alleen maar)? (sterker|harder|een groter|beter)
(genoeg|veel|meer|zat|duizend|nog) (andere|ander)? (vissen in de zee|vis in de zee|vissen|leuke mannen|leuke vrouwen|jongens|mannen|meisjes|vrouwen) (in de zee|genoeg|zat|rond|op de wereld|die)
(je|jullie) (ben|zijn|bent) <so>? <so>? <so>? <so>? (jong|nog jong|zo jong) <so>? (genoeg|hoor|$|je|er|toch|en) = 0.8
je vindt <so>? <so>? <so>? (wel)? <so>? (iemand anders|een ander|een betere|iets anders|wel weer|zo weer|wel iemand|een nieuwe|iets beters)
je vind <so>? <so>? <so>? (wel)? <so>? (iemand anders|een ander|een betere|iets anders|wel weer|zo weer|wel iemand|een nieuwe|iets beters)
(een)? (ander|nieuwe|betere|beter) <so>? (komt|vind je|krijg je|kom) <so>? <so>? (vanzelf|wel|zo|genoeg)
(je|jullie) (kan|kunnen) <so>? <so>? <so>? (een nieuw|een nieuwe|een ander|opnieuw|er nog een|weer een) .. (krijgen|nemen|kopen|maken|proberen)
(neem|koop|vind) <so>? <so>? (gewoon|toch)? <so>? een (nieuwe|ander|andere) <so>? (hond|kat|vriend|vriendin|baan|poes|huisdier|$)
hij (was|is) <so>? <so>? (maar|al)? <so>? (oud|op leeftijd|stokoud|een hond|een kat)
(hij|ze|oma|opa) <so>? (was|is|had) <so>? <so>? <so>? (oud|op leeftijd|stokoud|een mooie leeftijd|een mooi leven|een lang leven|geleefd) 
(mooie|gezegende) leeftijd (gehaald|bereikt|geworden|toch)
(is|heeft|ligt) <so>? <so>? (nu)? <so>? (uit zijn lijden|uit haar lijden|verlost|op een betere plek|een betere plek|rust) = 0.8
beter zo = 0.5
# calm down, chin up, get over it
(rustig|kalm) <so>? <so>? <so>? (aan|maar|nou|blijven|worden|nou maar|joh|hoor|$) <so>? (joh|hoor|man|zeg|$|he|meid|met) = 0.7
^ (doe|blijf|word|hou je|hou|wees) <so>? <so>? (eens|even|nou|toch)? <so>? (rustig|kalm|gewoon|relaxed|chill|normaal|rustig aan) <so>? (joh|man|zeg|nou|hoor|aan|$) = 0.8
^ (rustig|kalm|relax|chill|chillax|easy|kalmeer|calm down) <so>? (nou|maar|nou maar|joh|man|zeg|bro|gast|maar joh|eens|even|toch|down|hoor) = 0.9
(kalmeer|bedaar|ontspan|relax) <so>? (eens|nou|even|toch|joh|man|een beetje)
^ <so>? (kop|kin|koppie|hoofd|schouders|borst) <so>? (op|omhoog|er onder|eronder|vooruit) <so>? (joh|meid|hoor|he|lieverd|schat|jongen|$|man|maat)
(kop op|koppie op|schouders eronder|niet bij de pakken|niet getreurd|gewoon doorgaan|gewoon doorzetten|niet zeuren|niet janken|niet huilen)
(bij de pakken neer|niet bij de pakken)
(huil|jank|ween|treur|bleit) <so>? <so>? (nou|maar|toch|daar|er|nu)? <so>? niet <so>? (zo|om|joh|hoor|$|daarom|meer|schat)
niet (huilen|janken|verdrietig zijn|wenen|treuren|bang zijn|boos zijn|somber zijn|piekeren|stressen) <so>? (hoor|joh|nou|nu|$|he|lieverd|schat|om|daarom)
^ <so>? (maak|maken) je <so>? <so>? <so>? (toch)? <so>? (geen zorgen|niet druk|niet zo druk|niet ongerust|niet dik) <so>?
^ <so>? (wees|ben) <so>? (maar|nou|toch)? niet (bang|boos|verdrietig|zo bang|zo boos|zo negatief|zo somber|ongerust|zo)
niet zo (druk|dramatisch|zwaar|negatief|somber|zwaar op de hand|moeilijk|verdrietig|zwartgallig|serieus|zwaarmoedig) <so>? (maken|doen|zijn|tillen|joh|man|hoor|he|$|zien|over|nemen)
(til|tillen|denk|neem|zie|maak) <so>? <so>? (er|het|daar|je|dat)? <so>? niet <so>? <so>? (zwaar|aan|te veel over na|zo zwaar|somber|zo somber|te zwaar|zo serieus|moeilijk|groter) <so>? (aan|op|in|dan|$)
(zet|zetten) <so>? <so>? (het|je|er)? <so>? <so>? (eroverheen|er overheen|overheen|van je af|uit je hoofd|achter je|knop om)
(knop|schakelaar) (om|omzetten)
(kom|kom je|raak|ga) <so>? <so>? <so>? (je)? <so>? <so>? (eroverheen|er overheen|er over heen|er over|wel overheen|weer overheen|overheen) <so>?
(daar|hier|je) (kom|komt|raak|groei) <so>? (je)? <so>? <so>? <so>? (overheen|bovenop|over heen|wel overheen|weer bovenop)
(het|dat|alles|t) <so>? (gaat|trekt|waait|komt|slijt|ebt|wordt) <so>? <so>? <so>? <so>? (vanzelf|wel) <so>? (over|weg|bij|goed|beter|voorbij|wel goed|op zijn pootjes|in orde) <so>?
(gaat|waait|trekt) <so>? <so>? (vanzelf)? <so>? (wel|weer|vanzelf) <so>? (over|weer over|bij|weg)
^ <so>? <so>? (komt|kom) <so>? <so>? <so>? <so>? (goed|in orde|wel goed|dik in orde) <so>? (joh|hoor|schat|$|he|man|meid|lieverd|jongen)
(het|alles|dat) <so>? (komt|kom) <so>? <so>? (allemaal)? <so>? <so>? wel <so>? (weer)? (goed|in orde|vanzelf) <so>?
tijd heelt
de tijd (heelt|zal|doet|leert)
(over|binnen) <so>? <so>? (een|twee|2|een paar|tien|10|vijf|5|paar) <so>? (jaar|jaren|weken|maanden|maand|week|dagen|uur) <so>? <so>? (lach|weet|ben|denk|is|heb|praat) <so>? <so>? (je|het|er|niemand|alles)
(lach|lachen) <so>? (je|we)? <so>? <so>? (er|hier|erom) <so>? <so>? (om|over)? $ = 0.6
(morgen|straks|later) <so>? (ben je|voel je je|is alles|is het|lach je|gaat het|denk je|ziet alles|voel jij) <so>? <so>? <so>? (vergeten|beter|anders|weer|over|om|de oude|er anders)
slaap er een nacht* = 0.4
(verspilde|zonde van je|niet waard) <so>? (energie|tranen|tijd|moeite)? = 0.5
(hij|ze|die) (is|was) <so>? <so>? <so>? (je|die|jouw|het) <so>? (tranen|verdriet|moeite) <so>? niet waard = 0.9
(het|dat) is <so>? (al)? <so>? .. (jaar|jaren|maanden|maand|weken|lang|tijdje) geleden <so>? (hoor|joh|nu|$|toch) = 0.4
(nog steeds|nu nog|nog altijd) <so>? (verdrietig|boos|mee bezig|erover bezig|aan het huilen) = 0.5
(is|was) <so>? (dat|het) alles = 0.5
(gewoon|puur) <so>? (even)? <so>? <so>? (doorbijten|doorzetten|flink zijn|sterk zijn|tanden op elkaar|op de tanden bijten|even door de zure appel|niet aanstellen|door de zure)
(bijt|bijten) <so>? (even)? <so>? (door|op je tanden)
(tanden|schouders) (op elkaar|eronder)
(je)? (moet|hoef) <so>? <so>? (gewoon|je)? <so>? (er)? <so>? niet <so>? <so>? <so>? (zo)? (in blijven hangen|bij stilstaan|blijven hangen|over nadenken|zo veel van aantrekken|druk om maken|zwaar aan tillen|in zwelgen|huilen|blijven treuren|je zorgen|om huilen)
(moeten|moet) (we|je|iedereen|ik) <so>? (nu eenmaal|allemaal|nou eenmaal) <so>? (door|doorheen|mee|wel eens)
het (hoort|is) <so>? (bij|een deel van) (het leven|het ouder|opgroeien|de leeftijd)
(dat|het) zijn <so>? (de|je)? <so>? (hormonen|groeipijnen|kinderziektes|puberteit)
(je|het) (zit|zitten) <so>? <so>? (alleen|gewoon|maar|allemaal)? <so>? (tussen je oren|in je hoofd)
tussen de oren
(ach|och) <so>? (joh|kom|meid|jongen|schat|man|zo|dat|ja)? <so>? <so>? (komt|valt|gaat|is|t|het) <so>? <so>? (wel|zo erg|wel over|wel goed|niet zo|mee|weer|maar)
^ ach (joh|kom op|kom|nee) $ = 0.5
- (valt|viel) <so>? niet mee
- valt (het)? mee ?$
- het valt me (mee|op)
- (tenminste|ten minste) (_|een|twee|drie|vier|vijf) <so>? (stoelen|mensen|uur|minuten|keer|dagen|euro|kilo|weken|maanden|personen)
- tenminste (als|houdbaar|dat|denk)
- doe <so>? rustig aan (lieverd|schat|he|vandaag|met je)
- (rustig|kalm) (weekend|avondje|dagje|plekje|ochtend)
- (geen)? maak je geen zorgen (over|om) (de|het) (kosten|eten|afwas|geld|rekening)
- (lees|zie|hoor) maar niet
- het komt goed uit
- komt goed (uit)? (ik|dan|zie|tot|neem|regel|staat|stuur)
- (niet|nooit) (vanzelf|zomaar) (over|weg)
- (stelt|stelde) .. voor (om|dat|morgen)
- (te) rustig
- (het is|dat is) <so>? (niet) (erg|ernstig) (als|dat|om|hoor)
`,
};

export const examples: Examples = {
  yes: [
    '[het valt toch allemaal wel mee]',
    '[zo erg is dat nou ook weer niet]',
    '[kop op joh]',
    '[anderen hebben het veel erger]',
    '[wees blij dat je] nog werk hebt',
    '[over een maand lach je erom]',
    '[je vindt wel weer een ander]',
    '[tijd heelt] alles',
    '[bekijk het van de positieve kant]',
    '[t gaat vanzelf wel over]',
    '[niet huilen joh]',
    '[ge zijt nog jong genoeg]',
    '[het is maar een hond]',
  ],
  no: [
    'het valt niet mee om hier te parkeren',
    'tenminste twee keer per week stofzuigen',
    'we hebben een rustig weekendje gehad',
    'valt het een beetje mee?',
    'je werk is klaar, fijn',
    'het verdriet gaat niet vanzelf over',
    'na de regen kwam de zon en liepen we door het bos',
    'dat is helemaal niet niks',
    'de film was niet zo erg lang',
    'ik kom over een uur',
    'dat komt goed uit, ik ben er ook',
    'er zijn nog twee plekken vrij',
    'doe lekker rustig aan vandaag schat',
  ],
};
