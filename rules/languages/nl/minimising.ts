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
(niet|geen) (het einde|het eind|einde) van de wereld
de wereld (draait) 
stelt niks voor
is maar een (examen|toets|baan|vent|man|meisje|jongen|hond|kat|cijfer|fase|relatie|dier)
een (fase|dipje|dip) $
hoort (er|bij) .. (bij|leven)
(zo is|zo gaat) (het|dat) .. (leven|eenmaal)
(nu|nou) eenmaal zo
(overkomt|gebeurd|heeft) (iedereen|de beste) 
iedereen (heeft|maakt|is) .. eens
(tenminste|in ieder geval|gelukkig) (heb|ben|is|was|had|leeft|hebben) (je|hij|ze|het|jullie) .. (nog|geen|niet|al|op leeftijd|elkaar)
gelukkig (was|is) (hij|ze) .. (leeftijd|oud)
je heb toch .. (nog|alles|een|je|elkaar|werk|gezondheid)
je heb tenminste
wees .. blij
mag .. blij (dat|mee|zijn)
(anderen|andere mensen|er zijn mensen|mensen|kinderen) .. (erger|slechter|zwaarder|niks|honger)
(kon|kan|had) .. erger
ergere dingen
(positief|positieve|lichtpunt*|voordelen)
elk nadeel
na regen komt
(alles|het) .. (met een reden|zijn reden|zo moeten zijn|goed voor is)
niet doodt
word je (alleen)? .. sterker
(meer|genoeg|andere) vissen
je ben .. jong (genoeg|$|je)
je (vindt|vind) .. (iemand anders|een ander|een nieuwe|een betere|weer een)
(neem|koop) .. een (nieuwe|andere) (hond|kat|vriend)
(hij|ze|oma|opa) (was|had) .. (oud|op leeftijd|mooie leeftijd|mooi leven)
(uit (zijn|haar) lijden|betere plek)
^ (rustig|kalm|relax|chill|kalmeer|easy) (maar|nou|joh|man|zeg|aan|blijven|$)
(kalmeer|ontspan)
^ (kop|schouders) (op|eronder)
(kop op|bij de pakken)
^ (huil|jank|ween) .. niet
niet (huilen|janken|piekeren|stressen|verdrietig zijn|bang zijn|boos zijn)
maak je .. (geen zorgen|niet druk)
^ wees .. niet (bang|boos|verdrietig|zo)
niet zo (druk|zwaar|negatief|somber|moeilijk|dramatisch|serieus) (maken|doen|zijn|joh|$|over|tillen)
niet .. aan tillen
(zet|kom|komt|ben) .. (eroverheen|er overheen|overheen|er over heen)
(gaat|trekt|waait) (vanzelf)? (over|bij|weg) (hoor|$)
^ komt .. goed (joh|hoor|$|<name>)
het komt .. wel goed
tijd heelt
over .. (jaar|week|weken|maand|maanden|tijdje) .. (lach|weet|ben|denk) je
lach je er (om|over)
niet waard
slaap er (een|eens)
(bijt|tanden) .. (door|op elkaar)
(gewoon doorzetten)
niet .. (bij stilstaan|blijven hangen|te veel aan denken)
tussen je oren
vergeet het (nou|maar|gewoon)
probeer het nog eens
(gewoon|kan) .. nog een keer proberen
(morgen|volgende week) .. vergeten
mooie leeftijd
moord voor (doen|doet)
er zijn mensen die
was .. een (kat|hond|hamster|konijn)
niemand .. (gezien|gemerkt|onthouden)
even en klaar
niet de eerste die
stelt (dat|het) .. niet voor
is maar (geld|een)
hoort er .. bij
had .. erger gekund
iedereen heeft .. (slechte|mindere|moeilijke) (dag|periode)
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
    'ach [iedereen heeft weleens een slechte dag]',
    '[zo dramatisch is het niet]',
    'bro chill het [is niet zo deep]',
    'allez [zo erg is het nu ook niet] he',
    '[Er zijn mensen die] veel meer pech hebben dan u.',
    '[trek het je niet zo aan] joh',
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
