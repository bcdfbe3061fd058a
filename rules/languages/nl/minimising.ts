import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'minimising',
  isLoose: true,
  guards: ['reported', 'question', 'banter'],
  phrases: `
(het|dat|dit|^) (valt|zal) .. mee (hoor|toch|joh|$|als|allemaal)?
zo (erg|ernstig|zwaar|moeilijk|dramatisch|bijzonder) .. (is|was|kan) (het|dat|dit) .. niet
(erg|ernstig|zwaar) is (het|dat) (nou|toch|ook) .. niet
is .. (niet|geen) .. (einde van de wereld|eind van de wereld|ramp|drama|zo erg)
^ geen (ramp|drama) (toch|joh|hoor|om|als)
wereld .. (niet van|vergaat|niet door)
vergaat .. wereld
zo een (vaart|ramp|drama) (is|zal|loopt)
(ga|gaat|val) .. niet .. dood
(oorlog|honger|oekraine|gaza|afrika) ..8 je (zit|jankt|klaagt|maak|zeurt)
(niks|niet) te klagen
je (mag|moet|kan|mocht) .. niet klagen
mag je .. niet klagen
je (mag|mocht|moet) .. (blij|dankbaar) zijn dat
^ beter nu (dan|een|dat)
+ (dat|het) (waait|slijt|went|betert) (wel|vanzelf)
(^ wen|je went) er .. aan
(man overboord|zegeningen|loslopen|erger leed|elk huisje|shit happens|leven gaat .. door|niet getreurd|pootjes terecht*|halfvol|achter de wolken|na regen komt|appeltje eitje|zo gaan die dingen|c est la vie|big deal)
zie het (als|positief|zo)
(maak|maakt|maken) .. (punt|probleem|ding|halszaak|drama|olifant) van
overdreven (om|dat je)
wakker van .. liggen
alles went ($|hoor|joh|he)
(peanuts|geen haan|ponykamp)
(bedoelen|bedoel|bedoelde|bedoelden) .. (goed|niet zo|lief)
- ik .. bedoel*
je heb .. (toch goed|je gezondheid|niks te klagen)
is al .. (jaar|jaren|maanden|weken) geleden (he|hoor|joh)
(toch|nu|nou) al .. (jaar|jaren|maanden|weken|lang|tijd|tijdje) (geleden|dood|weg|uit)
+ (huil|jank|ween|zit|ben|loop|lig|pieker) je .. nog .. (om|over|mee|aan) 
+ (moet|ga|zit|huil|jank|ween) je (nou|nu|daar|daarom) .. (om|over|van) .. (huilen|janken|wenen|wakker|liggen|maken|$)
(drama|gedoe|heisa|toestand|paniek|ophef|tranen) (om|over|voor) (niks|zo iets|zoiets|zo een)
zolang .. gezond
morgen .. (weer een|nog een|nieuwe) dag
- dag naar
(ben|is) (je|het|hij|iedereen) (hem|haar|het|dat|ze)? .. vergeten ($|hoor|joh)
(slaap|nachtje|nacht) .. en .. (weg|klaar|vergeten)
(kop|kin|hoofd|koppie|borst) (omhoog|vooruit)
(tanden op elkaar|doorbijten|zure appel|flink zijn|flink wezen)
(zeuren|klagen|treuren|huilen) maar
morgen (is|voel|ziet|gaat|ben) .. (weer over|er .. anders uit|weer beter|weer de oude)
(nooit|geen) iemand .. (dood*|slechter|kwaad|aan .. dood*)
word je groot van
je leef .. nog $
zo zijn (mannen|kinderen|pubers|jongens|vrouwen|moeders|ouders)
(het|dat) zijn maar _ ($|hoor|joh|he)
(om|over|voor|van) .. (kleinigheid|kleins|onbenullig*)
mee leren leven
(je|dat|dit|het) (overleef|overleeft) .. wel
^ (denk|kijk) .. (aan de kind*|aan mensen die|aan de mensen|naar wie je wel)
^ (geniet|focus) .. (wat je .. heb|leuke dingen|mooie dingen)
^ (vrolijk|fleur) .. op
(zak|val|mis|verlies) je een keer
(heeft|hebben) (iedere|elke|we allemaal|iedereen) .. (puber|iets|mens|dag|wat|eens|weleens)
iedereen (heeft|maakt|krijgt) .. (wat|dat|mee|zoiets) ($|hoor|toch|he|mee)
(elk|ieder|elke|iedere) (gezin|mens|relatie|familie|huwelijk|moeder|puber|jonge _|ouder) (heeft|is|kent)
we (zijn|hebben) allemaal .. (weleens|eens|wat)
zo (dramatisch|erg|zwaar|moeilijk) .. hoeft
(over|binnen) (honderd|tien|vijf|twee|een) jaar .. (niemand|weet|lach|denk|ben|praat|haal)
(morgen|straks|later|ooit) lach je
(is|was) (toch|allemaal)? maar een _ ($|he|hoor|joh|man|rustig|bro|gast|meid|toch|dus|je)
(je|hij|ze|jullie|het) .. tenminste (nog|geen|een|wel|niet|van|tijd)
(heb|ben|is|was|had|kan) (je|hij|ze|het) tenminste
je heb alleen .. (geen|maar)
stelt niks voor
is maar (werk|spullen|haar|materiaal|geld|school|voetbal|tijdelijk|internet|sport)
een (fase|dipje|dip) $
hoort (er|bij) .. (bij|leven|worden|leeftijd|vak|opgroeien)
hoort erbij ($|hoor|toch|joh|nu|nou|als|in)
(dat|het) (zijn|is) (gewoon|maar|vast)? (de)? (hormonen|kalverliefde|puberteit)
^ (het|dat) zit in je hoofd
(zo is|zo gaat) (het|dat) .. (leven|eenmaal)
(nu|nou) eenmaal zo
(overkomt|gebeurd|heeft) (iedereen|de beste|de besten)
(iedereen|beste|besten) overkomen
(duizenden|miljoenen|half _) .. (mee|daarmee|hetzelfde)
iedereen .. tegenwoordig
iedereen (heeft|maakt|is) .. (eens|weleens)
(tenminste|in ieder geval|gelukkig) (heb|ben|is|was|had|leeft|hebben) (je|hij|ze|het|jullie) .. (nog|geen|niet|al|op leeftijd|elkaar)
je heb toch .. (nog|alles|een|je|elkaar|werk|gezondheid)
je heb tenminste
je heb (toch)? je (kinderen|moeder|vader|man|vrouw|zus|gezin|gezondheid|werk|familie|leven) .. (nog|toch)
heb je je .. (kinderen|moeder|vader|man|vrouw|gezin|gezondheid|werk) nog
leven (nog)? voor je
wees .. blij
(anderen|andere mensen|er zijn mensen|mensen|kinderen|altijd iemand) ..5 (erger|slechter|zwaarder|moeilijker|niks|honger|oorlog|moord|veel meer|pas echt)
andere landen .. (geen|niet|niks)
(kon|kan|had) .. (erger|slechter)
ergere dingen
(positief|positieve|lichtpunt*|voordelen)
elk nadeel
(alles|het) .. (met een reden|zijn reden|zo moeten zijn|goed voor is)
word je (alleen)? .. sterker
je word .. sterker
maakt je .. sterker
(daar|hier) leer je .. van
(bekijk|kijk|zie) .. (zonnige|goede|mooie|positieve) kant
(meer|genoeg|andere) vissen
er (komt|komen|zijn|lopen|zitten) .. (genoeg|zat|andere) .. (anderen|mannen|vrouwen|banen|jongens|meisjes|meiden|huizen|scholen|rond|kandidaten)
^ volgend* (keer|jaar) beter
je ben .. jong (genoeg|$|je)
(je ben|jullie zijn|jullie ben) (nog|toch) .. jong
je (vindt|vind) .. (iemand anders|een ander|een nieuwe|een betere|weer een|iets anders)
^ (rustig|kalm|relax|chill|kalmeer|easy) (maar|nou|joh|man|zeg|aan|blijven|$)
^ (kop|schouders) (op|eronder)
(kop op|bij de pakken)
^ (huil|jank|ween) .. niet
niet (huilen|janken|piekeren|stressen|verdrietig zijn|bang zijn|boos zijn)
maak je .. (geen zorgen|niet druk)
^ wees .. niet (bang|boos|verdrietig|zo)
niet zo (sip|druk|zwaar|negatief|somber|moeilijk|dramatisch|serieus) (maken|doen|zijn|joh|$|over|tillen)
niet .. aan tillen
je .. (niet|niks) .. aantrekken
geen reden (om|voor|tot) .. (huilen|paniek|zorgen|klagen|zo)
niks om (over|bang)
(daar|hier) hoef je .. niet (om|over) .. (huilen|bang|wakker|druk|zorgen|in te zitten|verdrietig)
^ (droog|veeg) .. tranen
achter je (laten|zetten)
^ (zet|laat) .. achter je
(zet|kom|komt|ben) .. (eroverheen|er overheen|overheen|er over heen)
(je|er) .. overheen (zijn|stappen|zetten|komen)
(gaat|trekt|waait|zakt) .. (vanzelf|wel) .. (over|bij|weg)
vanzelf .. over
^ komt .. goed (joh|hoor|$|<name>)
het komt .. (wel|vanzelf) .. goed
tijd heelt
over .. (jaar|week|weken|maand|maanden|tijdje) .. (lach|weet|ben|denk) je
niet waard
slaap er (een|eens)
niet .. (bij stilstaan|blijven hangen|aan denken)
tussen je oren
vergeet het (nou|maar|gewoon)
(morgen|volgende week) .. vergeten
mooie leeftijd
ik heb .. (erger|ergere|zwaarder) .. (meegemaakt|gehad|overleefd)
in (mijn|onze|onzen|mijne) tijd .. (zeurden|klaagden|zwegen|niks|kregen|deed|deden|moest|moesten|gewoon|niet|geen|hadden)
moord voor (doen|doet)
was .. een (kat|hond|hamster|konijn)
even en klaar
niet de eerste die
stelt (dat|het) .. niet voor
sterk genoeg
is niet zo (deep|erg|zwaar|moeilijk)
zo erg niet ($|hoor|he)
(dat|het) is toch niks
is .. maar? beter zo
^ lach (eens|even|nou|toch)
trek .. niet .. aan
^ chill
dat is pas (erg|zwaar)
- valt .. niet mee
- mee ?$
- valt me
- je niet waard
- niet (zomaar|zo maar) .. achter je
- rustig aan
- (rustig|kalm) (weekend|avond|plekje)
- komt .. goed (uit|met)
- niet vanzelf
- zorgen over (de|het)
- ik .. positief
- maar een (idee*|vraag*|grap*|geintje|voorstel|paar|uur*)
- (niet|nooit) (meer)? over
- went .. nooit
- niet (meer|ik) aan denken
- was .. (uur|minuten)
- ik bedoel
- hoe bedoel je
- niet vergeten
- het is .. (niet erg|geen ramp) (dat|als)
- positief (getest|advies)
- je stelt
- je .. klagen over
- maak je geen zorgen (de|het|ik|we)
- leven gaat .. door maar
`,
};

export const examples: Examples = {
  yes: [
    '[jullie zijn nog jong], er komt vast een volgende',
    '[er zijn zat andere] huizen',
    '[in onze tijd moest je gewoon] werken met koorts',
    '[tanden op elkaar] en klaar',
    '[je hebt je moeder toch nog]',
    '[daar hoef je niet om te huilen]',
    '[zo erg is dat nou ook weer niet]',
    '[anderen hebben het veel erger]',
    '[tijd heelt] alles',
    '[niet huilen joh]',
    'je bent [niet de eerste die] dat meemaakt hoor',
    'je bent [sterk genoeg] om hier overheen te komen toch',
    'bro chill het [is niet zo deep]',
    '[trek het je niet zo aan] joh',
    'hij is [tenminste nog] bij bewustzijn gestorven',
  ],
  no: [
    'er is geen reden om je te schamen',
    'ze is uit haar doppen gekropen',
    'achter je zitten nog twee mensen',
    'hij heeft in mijn tijd nog les gegeven',
    'wij moeten ook nog door de tunnel',
    'er zijn nog andere mensen in de wachtrij',
    'ben je je sleutels vergeten?',
    'wij gaan morgen weer een dag naar het strand',
    'het valt niet mee om hier te parkeren',
    'valt het een beetje mee?',
    'het verdriet gaat niet vanzelf over',
    'ik overleef deze hitte niet',
    'we zien elkaar over honderd dagen weer',
    'alles went behalve de stilte in huis',
    'we zaten aan de zonnige kant van het plein',
  ],
};
