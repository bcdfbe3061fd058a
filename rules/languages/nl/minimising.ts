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
wereld .. (niet van|vergaat|niet door)
vergaat .. wereld
(zo een|zo'n) (vaart|ramp|drama) (is|zal|loopt)
(ga|gaat|val) .. niet .. dood
(in|uit) (oekraine|gaza|afrika|syrie|india|oorlogsgebied) = 0.6
(oorlog|honger|oekraine|gaza|afrika) ..8 je (heb|zit|ben|jankt|klaagt|maak) = 0.6
(niks|niet) te klagen
^ beter nu (dan|een|dat)
+ (dat|het) (waait|slijt|went|betert) wel
(man overboord|zegeningen|loslopen|erger leed|elk huisje|shit happens|leven gaat .. door|niet getreurd|pootjes|halfvol)
zie het (als|positief|zo)
(maak|maakt|maken) .. (punt|probleem|ding|halszaak|drama) van
overdreven (om|dat je)
wakker van .. liggen
alles went ($|hoor|joh|he)
(peanuts|geen haan|ponykamp)
(bedoelen|bedoel|bedoelde|bedoelden) .. (goed|niet zo|lief)
je heb .. (toch goed|je gezondheid|niks te klagen)
is al .. (jaar|jaren|maanden|weken) geleden (he|hoor|joh)
wat is .. op een (leven|mensenleven|heel)
+ (huil|jank|ween|zit|ben|loop|lig|pieker) je .. nog .. (om|over|mee|aan) 
+ (moet|ga|zit|huil|jank|ween) je (nou|nu|daar|daarom) .. (om|over|van) .. (huilen|janken|wenen|wakker|liggen|maken|$)
(drama|gedoe|heisa|toestand|paniek|ophef|tranen) (om|over|voor) (niks|zo iets|zoiets|zo een|zo'n)
zolang .. gezond
morgen .. (weer een|nog een|nieuwe) dag
- dag naar
(goed|mooi|lang|schoon|rijk) leven (gehad|geleid|achter)
(ben|is) (je|het|hij|iedereen) (hem|haar|het|dat|ze)? .. vergeten ($|hoor|joh)
is (het|dat) (zo|snel) (over|vergeten|voorbij)
je (overleef|overleeft) .. wel
^ (denk|kijk) (eens|maar)? .. (aan de kind*|aan mensen die|aan de mensen|naar wat je wel|naar wie je wel)
(zak|val|mis|verlies) je een keer
(heeft|hebben) (iedere|elke|we allemaal) .. (puber|iets|mens|dag|wat)
zo (dramatisch|erg|zwaar|moeilijk) .. hoeft
(over|binnen) (honderd|tien|vijf|twee|een) jaar .. (niemand|weet|lach|denk|ben|praat|haal)
(morgen|straks|later|ooit) lach je
(is|was) (toch|allemaal)? maar een _ ($|he|hoor|joh|man|rustig)
(je|hij|ze|jullie|het) .. tenminste (nog|geen|een|wel)
je heb alleen .. (geen|maar)
stelt niks voor
is maar (werk|spullen|haar|materiaal|geld)
een (fase|dipje|dip) $
hoort (er|bij) .. (bij|leven|worden|leeftijd|vak|opgroeien)
(zo is|zo gaat) (het|dat) .. (leven|eenmaal)
(nu|nou) eenmaal zo
(overkomt|gebeurd|heeft) (iedereen|de beste|de besten)
iedereen (heeft|maakt|is) .. (eens|weleens)
(tenminste|in ieder geval|gelukkig) (heb|ben|is|was|had|leeft|hebben) (je|hij|ze|het|jullie) .. (nog|geen|niet|al|op leeftijd|elkaar)
je heb toch .. (nog|alles|een|je|elkaar|werk|gezondheid)
je heb tenminste
wees .. blij
(anderen|andere mensen|er zijn mensen|mensen|kinderen) ..5 (erger|slechter|zwaarder|niks|honger|oorlog|moord|veel meer)
(kon|kan|had) .. (erger|slechter)
ergere dingen
(positief|positieve|lichtpunt*|voordelen)
elk nadeel
(alles|het) .. (met een reden|zijn reden|zo moeten zijn|goed voor is)
word je (alleen)? .. sterker
(meer|genoeg|andere) vissen
je ben .. jong (genoeg|$|je)
je (vindt|vind) .. (iemand anders|een ander|een nieuwe|een betere|weer een|iets anders)
(hij|ze|oma|opa) (was|had) .. (oud|op leeftijd|mooie leeftijd|mooi leven)
^ (rustig|kalm|relax|chill|kalmeer|easy) (maar|nou|joh|man|zeg|aan|blijven|$)
^ (kop|schouders) (op|eronder)
(kop op|bij de pakken)
^ (huil|jank|ween) .. niet
niet (huilen|janken|piekeren|stressen|verdrietig zijn|bang zijn|boos zijn)
maak je .. (geen zorgen|niet druk)
^ wees .. niet (bang|boos|verdrietig|zo)
niet zo (druk|zwaar|negatief|somber|moeilijk|dramatisch|serieus) (maken|doen|zijn|joh|$|over|tillen)
niet .. aan tillen
(zet|kom|komt|ben) .. (eroverheen|er overheen|overheen|er over heen)
(gaat|trekt|waait|zakt) .. (vanzelf|wel) .. (over|bij|weg)
vanzelf .. over
^ komt .. goed (joh|hoor|$|<name>)
het komt .. wel .. goed
tijd heelt
over .. (jaar|week|weken|maand|maanden|tijdje) .. (lach|weet|ben|denk) je
niet waard
slaap er (een|eens)
niet .. (bij stilstaan|blijven hangen|aan denken)
tussen je oren
vergeet het (nou|maar|gewoon)
(gewoon|kan) .. nog een keer proberen
(morgen|volgende week) .. vergeten
mooie leeftijd
moord voor (doen|doet)
was .. een (kat|hond|hamster|konijn)
niemand .. (gezien|gemerkt|onthouden)
even en klaar
niet de eerste die
stelt (dat|het) .. niet voor
sterk genoeg
kom je (wel|hier|er) .. (overheen|bovenop)
is niet zo (deep|erg|zwaar|moeilijk)
trek .. niet .. aan
^ chill
dat is pas (erg|zwaar)
- valt .. niet mee
- mee ?$
- valt me
- tenminste (_|als|houdbaar) (keer|uur|stoelen|mensen|tot)
- rustig aan
- (rustig|kalm) (weekend|avond|plekje)
- komt .. goed (uit|met)
- niet vanzelf
- zorgen over (de|het)
- ik .. positief
- maar een (idee*|vraag*|grap*|geintje|voorstel|paar|uur*|eindje|kwartier*|begin|minuut|minuutje)
- (niet|nooit) (meer)? over
- went .. nooit
- niet (meer|ik) aan denken
- was .. (uur|minuten)
- ik bedoel
- hoe bedoel je
- niet vergeten
- het is .. (niet erg|geen ramp) (dat|als)
- positief (getest|advies)
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
    'ach er zijn [ergere dingen] in het leven',
    'morgen is weer een dag, [komt allemaal goed]',
    'je bent [niet de eerste die] dat meemaakt hoor',
    'zoveel [stelt dat nou ook weer niet voor]',
    'gewoon even doorzetten en [niet zo moeilijk doen]',
    '[hij was toch al oud]',
    '[wees blij] dat het geen kanker is',
    'anderen zouden er een [moord voor doen]',
    '[komt vanzelf wel goed joh]',
    'het [is maar geld]',
    'dat [hoort er nou eenmaal bij]',
    'je bent [sterk genoeg] om hier overheen te komen toch',
    'het [had veel erger gekund]',
    'ach [iedereen heeft weleens] een slechte dag',
    '[zo dramatisch is het niet]',
    'bro chill het [is niet zo deep]',
    'allez [zo erg is het nu ook niet] he',
    '[Er zijn mensen die] veel meer pech hebben dan u.',
    '[trek het je niet zo aan] joh',
    "ach, [zo'n vaart zal het niet] lopen met die knobbel",
    'in [Gaza hebben ze niks meer en jij zit] te treuren om een deuk',
    '[daar ga je heus niet aan dood]',
    '[alles went] hoor',
    'hij is [tenminste nog] bij bewustzijn gestorven',
    'wat een [heisa om niks]',
    '[zolang iedereen gezond is] mag je niet klagen',
    '[morgen lach je] er weer om',
    '[ge overleeft dat wel]',
    'dat [heeft iedere puber]',
    'nou en, dan [zak je een keer]',
    '[moet je daar nou om huilen]?',
  ],
  no: [
    'ik overleef deze hitte niet',
    'we zien elkaar over honderd dagen weer',
    'alles went behalve de stilte in huis',
    'we zaten aan de zonnige kant van het plein',
    'is er iets aan de hand',
    'hij is gelukkig gezond geboren',
    'ben je je sleutels vergeten?',
    'het was maar een uurtje rijden',
    'beter nu vertrekken dan straks in de file',
    'mijn moeder leeft tenminste haar leven',
    'dat gaat nooit meer over, ook niet met pillen',
    'wij gaan morgen weer een dag naar het strand',
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
    'de baas is een week weg, feest',
    'we zitten op het dak van het hotel met een cocktail',
    'bro heb je die goal gezien',
    'Wij gaan zondag naar de kerk en daarna koffie drinken.',
    'kga nog wa boodschappen doen',
    'die outfit is dodelijk',
    'ik ga stuk om die tiktok',
    'de begroting is afgekeurd door de raad',
    'Het concert was prachtig, ik heb genoten.',
    'mijn oma speelt bingo op donderdag',
    'hoe laat is de match',
    'wat ga je aandoen vanavond',
    'kzit op de tram',
    'heb je gsm opgeladen',
    'de leerkracht is ziek dus geen les',
    'de kinderen slapen eindelijk',
    'moet ik nog iets meebrengen',
    'dieje film was zo spannend',
    'ik moet dringend naar de wc',
  ],
};
