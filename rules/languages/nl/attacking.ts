import type { ActPhrases, Examples } from '../../read/phrases';
import { loosen } from './loosen';

export const phrases: ActPhrases = {
  act: 'attacking',
  guards: ['reported', 'banter', 'negation'],
  phrases: loosen(`
je (ben|blijft) .. (<dirty>)? (<dirty>)? <person>
je ben .. (walgelijk|waardeloos|niks waard|niks|gestoord|ziek in)
+ je ben niks .. (waard|voor me)
(wat|wat een) (<dirty>)? (<dirty>)? <person> .. (ben je|is hij|is ze|zijn jullie)
wat ben je .. (<dirty>)? <person>
<person> (dat|die) je ben
(<dirty>) <person> (die|dat) je ben
(je|jullie|stelletje|bende|vuil|stuk|zo een|stom|dom|lelijk) (<dirty>)? <person>
^ <dirty> (<dirty>)? <person>
^ <person> $
<person> $ = 0.5
<dirty> <person> = 0.6
<person> = 0.3
^ (rot|donder|flikker|sodemieter|lazer|pleur|tief|tyf|kanker|fuck|krijg) (op|toch op|maar op|een eind op|off|weg)
(rot|donder|flikker|sodemieter|tief|tyf|kanker) (op|toch op|een eind op)
(fuck|fok) (je|you|jullie|hem|haar|die|de|alle)
(oprotten|opkankeren|optiefen|opflikkeren|opzouten|opdonderen|hoepel op|donder op|krijg de|krijg toch)
ga (dood|je verhangen|fietsen|lekker dood)
^ (sterf|verrek|krepeer|stik|val dood) 
val .. (dood|kapot)
(hou|houd) (je)? .. (bek|smoel|kop|muil|klep|waffel|mond|rotbek) (dicht|nou|eens|man|toch|$|houden)?
^ (bek|kop|smoel|muil) (dicht|houden|toe)
(ik|we) (haat|haten|veracht|verafschuw|walg|walgen|minacht) (van)? .. (je|jullie|alle|die|<group>)
haat ik .. (je|jullie|die|<group>)
(maken|maakt|laten|laat) me .. (ziek|misselijk|kotsmisselijk|walgen|koken|kotsen)
je kan .. (de tering|de pot op|doodvallen|stikken|de boom in|verrekken|oprotten|mijn rug op|barsten|naar de hel)
hoop dat (je|jullie|hij|ze|die) .. (sterft|stikt|stik|stikken|doodgaat|dood gaat|doodvalt|verrekt|krepeert|kapot|lijdt|brandt|rot)
(ik|we) (ga|zal|kom|maak|sla|schop|steek|schiet|ram|vermoord|wurg|breek|sloop|gaan|zullen|moet|wil) .. (je|jullie|hem|haar|ze|die|<group>) .. (kapot|dood|slaan|vermoorden|wurgen|steken|in elkaar|verrot|te grazen|doden|slopen|afmaken|doorsnijden|verkrachten|martelen|neer|wat aandoen|krijgen)
(maak|sla|steek|ram|schop) je .. (kapot|dood|verrot|in elkaar|neer|bek)
vermoord je
(ga|gaan|moeten|zou|zal|wil|zouden|laten we|wat als we) .. (vermoorden|doden|uitroeien|verkrachten|martelen|afmaken|doodschieten|afslachten|in elkaar slaan) = 0.8
(keel|kelen) .. (doorsnijden|snijden)
(krijg|pak) je .. wel
weet waar je woont
je (verdient|verdien) .. (dood|sterven|klappen|branden|niks)
je moeder (is|de|$) = 0.7
(niemand|geen mens) (mag|mis|wil|moet|houdt van|hou van) (je|jullie)
+ niemand (mag|mis|houdt van|hou van) je
nooit (geboren|op de wereld)
wereld .. beter .. zonder
+ nooit meer (zien|spreken|horen)
+ (bel|app|kom) (me)? .. nooit meer
uit mijn (ogen|leven)
je (lult|kletst|zevert)
+ je spoort niet
ziek in je (hoofd|kop)
mijn (reet|rug|kont|lul) (op|likken|kussen)
(dom|lelijk|stom|vies|vet|gemeen|lui|achterlijk|kut|rot|ondankbaar|verwend) (wijf|kind|mens|varken|ding|ventje|rotkind|joch|zwijn)
(hij|ze|die|dit|het|jullie) (is|zijn|ben) .. (een|zo een|niks dan|stel|stelletje|gewoon|zulke) .. (<dirty>)? <person>
<group> (zoals je|als je|in dit land|allemaal)? (zijn|is|blijven) .. (een|de|zulke|niks dan|gewoon|allemaal|niks anders dan|niks meer dan|slechts|een stel|een soort)? .. (<dirty>)? <contempt>
(zijn|is|ben|vind) <group> .. (een|zulke|de|niks dan|gewoon)? .. (<dirty>)? <contempt>
(die|deze|al die|alle|de) (<dirty>) <group>
<group> .. (moet|moeten|zouden|horen|verdienen|verdient|mogen) .. (dood|sterven|vermoord|gedood|geexecuteerd|opgehangen|vergast|uitgeroeid|verbrand|gemarteld|gedumpt|verdwijnen|oprotten|lijden|te sterven|land uit|verkracht|geslagen)
(dood|weg) (aan|met) .. <group>
leven* van .. (niks|geen|minder) 
ontdoen
niemand is zo .. als
+ niemand is zo (dom|vies|smerig|lelijk|laag|onbeschaafd|crimineel|wreed|walgelijk) als
(domste|slechtste|smerigste|vieste|ergste|laagste|lelijkste) (mensen|wezens|soort|ras)
in de aard van
(typisch|typisch gedrag) .. (voor|van) een
(minachting|haat|walging|afkeer) .. (voor|jegens|van) .. (je|jullie|<group>)
(zoveel|niks dan|hoeveel) (haat|minachting|walging)
(ze|hen|hun|die) .. (walgt|walg) me
(roetmop*|manwijf|manwijven|haatbaard*|kansenparel*|cultuurverrijker*|zandneger*|spleetoog|spleetogen|kutmarokka*|geitenneuker*|flikkers|nikker*|niknok*|kankerhom*|kankermoslim*|potten|landverrader*|makak*)
(flikker|pot|neger|janet) $ = 0.7
- (ik|me zelf) (ben|was|voel me) .. <person>
- ik .. <person> (ben|was)
- (noem|noemen|noemt|genoemd|woord|schelden|zeggen|schrijven) ..6 (<person>|<group>)
- <person> .. (noemen|te noemen|genoemd|noemt)
- je .. (geen|niet) .. <person>
- (<dirty>) (printer|computer|trein|bus|app|laptop|telefoon|auto|fiets|wekker|server|wifi|was|sirenes|alarm*)
- (de|een) (ezel|slang|heks|trol|monster|varkens|ratten|beesten|varken) (_|in|op|van)
- (slang|rat|varken|ezel) (in|op|bij)
- (geen|niemand|nooit) .. <group>
- <group> .. (niet|nooit|geen) .. <contempt>
- <group> .. (respect*|geeerd|bewonder*|helpen|steunen|prachtig|geweldig)
- dood van (het)? (lachen|honger)
- rot (en|voor|over|om|van|dat)
- laat me niet
`),
};

export const examples: Examples = {
  yes: [
    '[je bent echt een vuile leugenaar]',
    '[hou je bek nou eens]',
    '[ik haat je]',
    '[rot op]',
    '[krijg de tering]',
    '[ge zijt nen onnozelaar]',
    '[wat een arrogante kwast ben jij]',
    '[ik sla je in elkaar] als je dat nog eens doet',
    '[val dood]',
    '[ik hoop dat je stikt]',
    '[niemand mag je], weet je dat',
    '[dom wijf]',
    '[flikker op man]',
    '[die mensen zijn gewoon uitschot]',
  ],
  no: [
    'shit, bus gemist',
    'kut, telefoon leeg',
    'die kutprinter doet het weer niet',
    'jij bent echt een idioot hahaha ❤️',
    'ik ben ook zo een sukkel, sleutels vergeten',
    'hij zei hou je bek tegen de juf',
    'ik haat maandagen',
    'je bent geen idioot hoor',
    'er staat een koe in de wei',
    'de boer bracht de melk',
    'mijn buurvrouw is moslim en bakt geweldige taart',
    'een zak chips en twee bier graag',
    'ik ben een vrouw en trots op',
    'je mag mensen niet hoer noemen',
    'godverdomme wat is het koud',
  ],
};
