import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'attacking',
  isLoose: true,
  guards: ['reported', 'banter', 'negation'],
  phrases: `
je (ben|blijft) .. (<dirty>)? (<dirty>)? <person>
je ben .. <dirty> <beast>
wat .. <dirty> <beast> .. ben je
(^|je) <dirty> (<dirty>)? <beast> ($|dat|die|ben|he|je)
<person> van een (vent|wijf|mens|kerel|moeder|vader|vrouw|man)
je ben .. (walgelijk|waardeloos|niks waard|niks|gestoord|ziek in|nul|mislukking|schande|misbaksel|aanfluiting|gedrocht|lachertje|zwakkeling)
+ je ben niks .. (waard|voor me)
wat .. <person> .. (ben je|is hij|is ze|zijn jullie)
(normaal|nou|op|dicht|man) <person>
wat ben je .. (<dirty>)? <person>
<person> (dat|die) je ben
(<dirty>) <person> (die|dat) je ben
(je|jullie|stelletje|bende|vuil|stuk|zo een|stom|dom|lelijk) (<dirty>)? <person>
^ <dirty> (<dirty>)? <person>
^ <person> $
<person> $ = 0.5
<dirty> <person> = 0.6
<person> = 0.3
^ (rot|donder|flikker|sodemieter|tief|tyf|kanker|fuck|krijg) (op|toch op|maar op|een eind op|off|weg)
^ (rot|donder|flikker|sodemieter|tief|tyf|pleur|lazer|mieter|pis) .. op
(loop|ga|val|rij) naar de (hel|pomp)
(loop|val) naar de maan
^ val (toch|lekker)? om $
^ zak in de grond
(steek|stop|schuif) .. in je (reet|hol|gat|kont)
(mag|kan) je .. (creperen|verrekken|ontploffen|verrotten|verzuipen|stikken)
lucht voor me
(luchten of zien|niet luchten)
je bloed .. drinken
(misselijk|kotsmisselijk|ziek|onpasselijk|schijtziek) (van je|van jullie|als ik je)
(kots|gruwel|spuug) .. (van|op) je
je moeder .. de pil
je spoort
(fuck) (je|you|jullie|hem|haar|die|de|alle)
(oprotten|opflikkeren|opdonderen|optyfen|opkankeren|hoepel op|donder op|krijg toch)
^ (verdwijn|opzouten|opgerot|ophoepelen) ($|nu|nou|man|jij|uit|joh|maar)
krijg (de)? (klere|kelere|kanker|tering|tyfus|tyfes|pest|kolere|pokken|pleuris|schurft|ziekte|vinketering|kkr)
ga (dood|je verhangen|fietsen|lekker dood)
^ (sterf|verrek|stik|val dood) 
val .. (dood|kapot)
(hou|houd) (je)? .. (bek|smoel|kop|muil|mond) (dicht|nou|eens|man|toch|$|houden)?
(sluit|hou|houd|doe) .. je (bakkes|klep|waffel|snavel)
^ je? (bek|kop|smoel|muil|bakkes|klep) (dicht|houden|toe)
^ mond (dicht|houden) $
(ik|we) (haat|haten|veracht|walg|walgen) (van)? .. (je|jullie|alle|die|<group>)
haat ik .. (je|jullie|die|<group>)
(maken|maakt|laten|laat) me .. (ziek|misselijk|kotsmisselijk|walgen|koken)
je kan .. (de tering|de pot op|stikken|de boom in|oprotten|mijn rug op|naar de hel)
hoop dat (je|jullie|hij|ze|die) .. (sterft|stikt|stik|stikken|doodgaat|dood gaat|kapot|lijdt|brandt|rot|kwijtraakt|doodvalt|verrot|crepeert|eenzaam|hetzelfde (krijg|overkomt|meemaakt))
(ik|we) (ga|zal|kom|maak|sla|schop|steek|schiet|ram|vermoord|wurg|breek|sloop|gaan|zullen|moet|wil) .. (je|jullie|hem|haar|ze|die|<group>) .. (kapot|dood|slaan|vermoorden|wurgen|steken|in elkaar|verrot|doden|afmaken|doorsnijden|verkrachten|martelen|neer|wat aandoen|krijgen)
vermoord je
(ga|gaan|wil|willen|wilde|zou|zouden|zal|moet|moeten|laten|kan|als|dat) ..5 (<group>|hem|haar|je|hen) ..4 <kill>
(keel|kelen) .. (doorsnijden|snijden)
(krijg|pak) je .. wel
(weet|weten we) waar je woont
je (verdient|verdien) .. (dood|sterven|klappen|branden|niks)
je moeder (is|de|$) = 0.7
+ niemand (mag|mis|houdt van|hou van) je
nooit (geboren|op de wereld)
beter .. zonder .. (je|jullie|<group>)
+ nooit meer (zien|spreken|horen)
uit mijn (ogen|leven)
je (lult|kletst)
ziek in je (hoofd|kop)
mijn (reet|rug|kont|lul|kloten|hol) (op|likken|kussen)
(lik|kus) mijn
(ze|jullie|die|het) (zijn|ben) .. (een|zo een|niks dan|stel|stelletje|gewoon|zulke) .. (<dirty>)? <person>
<group> ..3 (zijn|is|blijven) ..4 (<contempt>|<person>)
(zijn|is|vind) <group> ..4 (<contempt>|<person>)
(die|deze|al die|alle|de) (<dirty>) <group>
<group> ..3 (moet|moeten|zouden|horen|verdienen|werden|verdient) ..4 (<kill>|dood|sterven|oprotten|verdwijnen|lijden|land uit)
(dood|weg) (aan|met) .. <group>
(leven|levens) ..4 (waardeloos|niks waard|niks)
(<group>|ze|je) .. (moeten)? ontdoen
(domste|slechtste|smerigste|vieste|ergste) (mensen|wezens|soort)
in de aard van
(typisch|typisch gedrag) .. (voor|van) een
(ik|dan|mijn|veel) (voel|heb)? .. (minachting|haat|walging) .. (voor|jegens) .. (je|jullie|<group>)
(ze|hun|die) .. (walgt|walg) me
(roetmop*|manwijf|manwijven|haatbaard*|kansenparel*|cultuurverrijker*|spleetogen|flikkers|nikker*|kankerhom*|potten)
(flikker|pot|neger|janet) $ = 0.7
wat ben je .. een <dirty>
wat ben je voor een
je ben een (<dirty>) _
(zulke|allemaal) (enorme|complete|totale)? <person>
(verdienen|verdient) .. <group> ..5 (sterven|dood|lijden)
niks (erger|anders) dan (een)? (<group>|je|<contempt>|afval)
een (plaag|kankergezwel|schande) (voor|$)
(voor me|voor mij) ben je een
^ nog zo een _ $
rechtvaardige wereld .. <group> .. dood
<group> ..3 de (kanker|tering) krijgen
verdoem .. <group>
weer bezig $ = 0.4
je ben .. (te|zo) (dom|stom|lelijk|achterlijk|dik|walgelijk) .. (om|voor|als|dat|of)
(breek|snij|ram|sla|trek|schop|stamp) ik? je .. (tanden|kop|nek|bek|smoel|benen|poten|neus|hersens|eraf|eruit|keel|door|ribben)
ik (maak|mep|knal) je af
(ik|of ik) doe je wat
je (krijg|pak) ik .. wel
als ik je (zie|tegenkom|vind|pak|krijg) .. (ben je|sla|breek|maak|ga|schop|trap)
(wacht maar|tot) .. (ik je (tegenkom|krijg|vind)|ik je te pakken)
pas maar op = 0.5
weet je .. te vinden = 0.5
<verdict> (mannetje|vrouwtje|mens|figuur|wijf|ventje|stuk)
(spuug|kots|schijt) op je
op je (bek|smoel|muil|gezicht)
^ zwijg ($|nu|nou|eens|gewoon|jij|je|trut|mens|man|toch|dan)
niet waard om te (bestaan|leven)
of doe je (maar|gewoon)? alsof
je ben .. het (domste|stomste|lelijkste|zieligste|slechtste|achterlijkste)
+ je stelt .. niks voor
je gaat (eraan|er aan) $
maak .. je leven .. (hel|zuur)
(nog|nog een|een) (woord|opmerking|bericht|appje) .. en (je|ik)
(ga|gaat|zal) je .. (boeten|bezuren|betreuren|bekopen|berouwen)
dan zal je .. (weten|merken|voelen|beleven)
rijd* je .. (omver|plat|overhoop|dood)
+ niemand (zit|wacht) .. op je (te)? ($|wachten)
+ niemand vind je (leuk|lief|aardig|knap|grappig)
+ geen wonder dat .. (niemand|je vriend|je vriendin|je man|je vrouw|je kinderen|hij|ze|iedereen) .. (bij je|met je|je mag|je haat|van je)
(iq|hersens|verstand) van een
ik kan (je|jullie) .. niet (uitstaan|luchten|rieken)
je ben mijn (zoon|dochter|kind|broer|zus|vriend|vriendin|moeder|vader) niet meer
je ben dood voor me
(rot|brand|branden|stik|verrek) in de hel
^ (ga|maak|hang) .. (jezelf|je zelf|je) .. (van kant|ophangen|verhangen|verzuipen|wat aandoen|iets aandoen)
(^|verdiend) net goed ($|voor je|hoor|dan|eigen)
je verdient niet beter
pas op of ik
- (ik|me zelf) (ben|was|voel me) .. <person>
- ik .. <person> (ben|was)
- je (bent|was) (geen|niet) _
- (noem|noemen|noemt|genoemd|woord|schelden|zeggen|schrijven) ..6 (<person>|<group>)
- <person> .. (noemen|te noemen|genoemd|noemt)
- je .. (geen|niet) .. <person>
- (geen|niemand|nooit) .. <group>
- <group> .. (niet|nooit|geen) .. <contempt>
- <group> .. (respect*|geeerd|helpen|steunen|geweldig)
- dood van (het)? (lachen|honger)
- rot (en|voor|over|om|van|dat)
- laat me niet
- (hou|houd) je mond (echt|nee|meen je)
- (het|ze|dat) (zijn|waren) allemaal <person>
- ze zijn gek dat
- (ze|vrouw|man|die|mensen) (is|was|zijn|waren) ..3 (ziek|gek)
- ga dood als ik
- ik ga dood
- waarom maak je
- haat .. niet
- niet minder
- (geen|niemand|nooit|niet|stop) ..6 (<kill>|sterven)
- (maakt|maken) me ziek $
- <group> ..4 (niet|nooit|geen) ..3 (<contempt>|<person>)
- zwijg me
- nu zwijg ik
- weet waar je woont (toch|he|nu)
`,
};

export const examples: Examples = {
  yes: [
    'ik [kots van] jou en je praatjes',
    '[jij stelt echt niks voor]',
    '[krijg kanker] man',
    '[geen wonder dat niemand met je] wil wonen',
    'hier [zal je voor boeten]',
    '[jij hebt het verstand van een] pinda',
    '[verdwijn nou] eens',
    '[je bent echt een vuile leugenaar]',
    '[rot op]',
    '[ik sla je in elkaar] als je dat nog eens doet',
    '[dom wijf]',
    'jij bent echt [te dom om] te poepen',
    '[jij vuile egoist]',
    'kom dan als je durft, [ik sla je neer]',
    '[wat een vuile rat ben jij]',
  ],
  no: [
    'krijg de jampot niet open',
    'val om van de honger',
    'opa heeft kanker',
    'nu zwijg ik hoor, welterusten',
    'het was net goed weer om te zeilen',
    'ik kan de herrie hier niet uitstaan',
    'mijn vrouw is ernstig ziek',
    'ze zijn gek op elkaar',
    'ik ga dood als ik nog een trap op moet',
    'wat ben jij een sukkel hahaha 😂',
    'ik ben ook zo een sukkel, sleutels vergeten',
    'hij zei hou je bek tegen de juf',
    'je bent geen idioot hoor',
    'dat boek stelt niks voor',
    'die rat zat in de kelder',
  ],
};
