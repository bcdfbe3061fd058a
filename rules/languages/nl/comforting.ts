import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'comforting',
  isLoose: true,
  guards: ['reported'],
  phrases: `
wat <bad> (voor (je|jullie)|dit|zeg|joh|man|meid|allemaal|dat je|van je|$|<name>)
wat <bad> .. voor (je|jullie)
wat een (rot|kut|klote|pest|nacht|hel|schok|klap|ellende|verdriet|nachtmerrie|verlies|gemis|<bad>) (nieuws|bericht|situatie|voor je|zeg|joh|periode|tijd|week|dag|nacht|$)
wat een (rotnieuws|rotdag|kutdag) 
vind (ik)? het .. <bad> (voor je|om te horen|dat je|voor jullie|te horen)
<bad> (voor (je|jullie)|(om)? te (horen|lezen)|dat je dit)
spijt me .. (te horen|voor je|voor jullie|dat je|van je)
(leef|leven|voel) met (je|jullie) mee
hart (gaat|breekt) .. (naar|uit|voor) .. je
met je te doen
(gecondoleerd|condoleances|deelneming|rust zacht)
(veel|heel veel|alle|ontzettend veel) (sterkte|kracht|liefs|beterschap|courage|moed|troost)
^ (sterkte|beterschap|courage|kracht) (_|$)
(sterkte|beterschap) (gewenst|ermee|met|voor|<name>)
wens (je|jullie) .. (sterkte|kracht|troost|rust)
hou (je)? (sterk|moed)
je kan (dit|het) (hoor|echt|$|aan|<name>)
(komen|komt|kom) .. (hier|er|dit) .. (doorheen|samen)
(geloof|vertrouwen) in je
(duim|duimen|bid|brand|kaarsje) .. (voor|aan) (je|jullie)
(denk|denken|dacht) .. aan (je|jullie)
(we|ik) duimen
in gedachten .. bij (je|jullie)
(ben|zijn) er .. voor (je|jullie)
(ben|zijn) .. bij (je|jullie) (hoor|ook|$|in)
ik ben er $
je (staat|sta|ben|bent|hoeft) .. niet alleen
niet alleen (voor|in|hierin|hiermee|te doen)
op me (rekenen)
laat je niet (alleen|in de steek|vallen)
(dikke|grote|warme|lieve|hele dikke|veel|een) (knuffel*|knuf|kus|kussen|omhelzing|hug)
^ (knuffel*|knuf|hug) 
(stuur|geef|krijg) .. (knuffel*|knuf|kus|hug|omhelzing|liefs)
(arm|armen) om je
(kon|wou) .. (knuffelen|vasthouden|bij je zijn|van je overnemen)
^ (och|ach|oh|o|aww*|oei|ocharme|arme) (lieverd|schat*|lieve|meid|meisje|jongen|jong|joh|schatje|arme|je|toch|wat) (toch|$|<name>|wat|dat)?
(ocharme|och arme|arme je|arme (schat|jongen|meid))
^ (lieverd|schat|lieve schat|meid|jongen) toch
je (doet|doe) het .. (goed|geweldig|knap|super)
je ben .. (sterk|sterker dan|dapper|topper|moedig|de moeite waard|goed genoeg|veel waard) 
trots op (je|jullie)
(knap|dapper|moedig|sterk) (van je|dat je|hoe je)
(fijn|goed|lief) dat je .. (vertel|vertelt|deelt|deelde|zegt|vertelde|toevertrouwt|toevertrouwde)
(gun|verdien) .. (niemand|rust|beter|je zo)
je verdient .. (beter|dit niet|rust|liefde|zoveel)
zet (hem|m) op
geen woorden voor
(woorden schieten|heb geen woorden)
(wil|zou) .. voor je (zorgen|weg nemen)
🫂 = 0.8
🤗 = 0.5
❤ = 0.3
😘 = 0.3
wat <bad>
sta achter je
hoop dat je .. (rust|slapen|beter)
arm (ding|schaap|mens)
wat een pech
geen woorden
(samen|hier) .. doorheen
(vasthouden|vastgehouden|omhelzen)
hou je vast
wat een .. (heftige|zware|moeilijke|rot|verdrietige|akelige) .. (tijd|periode|week|dag|situatie)
heb je niet verdiend
(verdien|verdiend) .. niet
(ik)? hou van je = 0.5
veel liefs
- sorry dat ik
- <bad> dat (de|het|ik)
- (ben|ik ben) er (bijna|over|om|al|zo|straks|niet)
- denk aan je (sleutels|spullen|afspraak|moeder)
- (fijn|goed) dat je (er ook|op tijd|de)
- <bad> (weer|die|uitverkocht)
- (minuten|uur|kwartier|zo|straks) bij je
`,
};

export const examples: Examples = {
  yes: [
    '[wat ontzettend rot voor je]',
    '[heel veel sterkte] met alles',
    '[ik ben er voor je], altijd',
    '[dikke knuffel] van ons',
    '[ik vind het zo erg voor je]',
    '[och meid toch]',
    '[veel courage] straks',
    '[gecondoleerd] met uw man',
    '[je staat er niet alleen voor]',
    '[ik leef met jullie mee]',
    '[wat een verschrikkelijk nieuws]',
    '[ik denk aan je]',
    '[je kan dit]',
    '[ocharme]',
    '[fijn dat je het vertelt]',
    '[wat vreselijk], ik weet niet wat ik moet zeggen',
    'ik [sta achter je] wat je ook beslist',
    '[hele dikke kus] van ons allebei',
    '[je bent niet alleen hierin]',
    '[heel veel kracht] toegewenst aan jou en je familie',
    'ik [hoop dat je wat rust] vindt vannacht',
    'arm ding toch, [wat een pech] allemaal',
    'mijn [hart gaat naar je] uit',
    'ik [vind het zo rot dat je dit] moet meemaken',
    'je kan [op mij rekenen]',
    '[veel sterkte met] het verlies van je opa',
    'ik had je graag even [vastgehouden] nu',
    'we slaan ons [hier samen doorheen]',
    'ik [hou je vast] in gedachten',
    '[wat een heftige tijd] hebben jullie',
    '[sterkte lieve] schat, ik hou van je',
    '[je bent zo sterk], dit kun je',
    'dat [heb je niet verdiend]',
    'Mijn oprechte [deelneming] met dit verlies.',
    'kop op maatje ik [ben der voor u]',
    'ik heb zo [met je te doen]',
    'brasa bro, [sterkte met] alles',
    'dikke merci? nee [gij zijt sterk] hoor',
  ],
  no: [
    'sorry dat ik te laat ben',
    'ik ben er over vijf minuten',
    'wat een rotweer vandaag',
    'ik ben er bijna',
    'denk aan je sleutels',
    'kus de bruid zeiden ze in die film',
    'ik ben met je moeder in de stad',
    'de sterkte van dit materiaal is getest',
    'die knuffel ligt nog bij ons thuis, kom je hem halen?',
    'wat jammer dat de bus weg is',
    'ik ben het met je eens',
    'de kracht van de motor is 120 pk',
    'je kan dit formulier online invullen',
    'wat een drama op de a12',
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
  ],
};
