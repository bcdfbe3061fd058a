import type { ActPhrases, Examples } from '../../read/phrases';

/** The ways a Dutch speaker says "I feel …" with the words of one feeling class. */
const said = (adjectives: string): string => `
ik (ben|word|werd|raak|was|blijf|voel me|voelde me|voel mijn eigen) <so>? <so>? <so>? <${adjectives}>
(ben|word|werd|raak|was|voel|voelde) ik (me|mijn eigen)? <so>? <so>? <so>? <${adjectives}>
ik me (er|daar|hier)? <so>? <so>? <so>? <${adjectives}> (voel|voelde|begin te voelen|ga voelen)
(dat|omdat|want|hoe|waarom|als|nu|terwijl|toen|waardoor|zodat) ik (er|daar|hier|me)? <so>? <so>? <${adjectives}> (ben|was|word|werd|voel|voelde|raak)
ik heb me <so>? <so>? <so>? <${adjectives}> gevoeld
(maakt|maken|maakte) me <so>? <so>? <so>? <${adjectives}>
^ (ben|word|voel me|voelde me|was) <so>? <so>? <so>? <${adjectives}>
ik .. (ben|voel me|word) <so>? <so>? <${adjectives}>
^ <very> <so>? <${adjectives}>
^ <${adjectives}> $
`;

/** What every feeling has in common and must not be taken for one. */
const vetoes = (adjectives: string): string => `
- als ik (je|jullie) ben .. <${adjectives}>
- (ben|word|voel) ik (me)? .. <${adjectives}> ?$
- (niet|geen|nooit) <so>? <so>? <${adjectives}>
`;

const frames = (adjectives: string): string => said(adjectives) + vetoes(adjectives);

export const phrases: ActPhrases = {
  act: 'feeling',
  guards: ['negation', 'reported', 'banter'],
  phrases: {
    sadness: `
${frames('sad')}
(ik|ik me|me) voel me <so>? <so>? (rot|klote|kut|slecht|beroerd|naar|leeg|ellendig|waardeloos|verslagen|niet goed|niet lekker|niet okay|shit|bagger|minder|mottig|slechter)
voel ik me <so>? <so>? (rot|klote|kut|slecht|beroerd|naar|leeg|ellendig|verslagen|shit|niet goed|slechter)
^ voel me <so>? <so>? (rot|klote|kut|slecht|beroerd|naar|leeg|ellendig|verslagen|shit|bagger)
ik me <so>? <so>? (rot|klote|kut|slecht|beroerd|leeg|ellendig|verslagen) voel
ik voel niks meer
(ik|me) <so>? <so>? <so>? (moet|moest|zit|zat|lig|lag|sta|stond|loop|liep) .. (te)? (huilen|janken|wenen|bleiten|snikken|grienen|janken)
(moet|moest|zit|zat|lig|lag|kan) ik .. (te)? (huilen|janken|wenen|bleiten|snikken)
ik (huil|huilde|jank|jankte|ween|weende|bleit)
ik heb .. (gehuild|gejankt|geweend|gebleit|zitten huilen|liggen huilen|zitten janken|liggen janken|zitten wenen|lopen huilen)
heb ik .. (gehuild|gejankt|geweend|zitten huilen|liggen huilen)
+ (kan|kon) (ik)? .. niet stoppen met (huilen|janken|wenen)
+ ik (kan|kon) .. (wel)? (huilen|janken|wenen|bleiten)
(moet|moest|zit|zat|lig|lag) .. (te)? (huilen|janken|wenen) = 0.7
(tranen|traantjes) (in mijn ogen|over mijn wangen|met tuiten|stromen|blijven komen|biggelen|branden|zitten hoog)
met tranen in mijn ogen
in tranen
ik mis (hem|haar|ze|je|jullie|mijn|ons|het|die|de) <so>?
^ mis (hem|haar|je|jullie|mijn|ze) <so>?
mis ik (hem|haar|je|jullie|mijn|ze)
(doet|deed) me .. verdriet
ik heb <so>? <so>? (veel|zoveel|intens|groot)? verdriet
heb ik <so>? (veel|zoveel)? verdriet
mijn hart (breekt|brak|is gebroken|bloedt|ligt in stukken|huilt|is in duizend stukken)
gebroken hart
mijn hart .. (gebroken|in stukken|aan stukken|verscheurd)
ik zit <so>? <so>? (in de put|in een dip|in een dal|in zak en as|in de knoop|diep|aan de grond|niet lekker in mijn vel|slecht in mijn vel|in een donkere periode|in een zwart gat)
zit ik <so>? <so>? (in de put|in een dip|in zak en as|aan de grond)
(niet|slecht) <so>? (lekker|goed)? in mijn vel
ik zie het <so>? <so>? somber in
alles <so>? (is|voel|lijkt) <so>? (leeg|zinloos|grijs|zwart|donker|grauw|uitzichtloos|nutteloos|hopeloos|te veel)
het <so>? (is|voel) <so>? (zo leeg|zinloos|uitzichtloos|hopeloos)
+ ik (heb|vind|zie) <so>? <so>? (nergens|niks) .. (zin|plezier|vreugde|leuk|lol)
+ <so>? nergens <so>? zin (meer)? in
+ het gaat <so>? <so>? <so>? niet <so>? <so>? (goed|lekker|oke|best) <so>? (met me|hier)
het gaat <so>? <so>? (slecht|klote|kut|beroerd|rot|belabberd|bagger|bergaf|slechter) (met me)?
ik voel me <so>? <so>? (gebroken|kapot vanbinnen|dood vanbinnen|stuk vanbinnen)
(kapot|dood|leeg|stuk) (van binnen|vanbinnen)
ik ben <so>? (er)? <so>? (kapot|er stuk|ondersteboven) van
ben er <so>? (kapot|stuk|ziek|ondersteboven) van
zwaar gemoed
ik heb het <so>? <so>? (moeilijk|zwaar|lastig|niet makkelijk|niet gemakkelijk) $
(ik heb|heb ik) het <so>? <so>? (moeilijk|zwaar|lastig) (mee|met|gehad|er|momenteel|de laatste tijd|nu|soms)
dat .. verdriet
het verdriet (blijft|is|overvalt|komt|wordt)
😢 = 0.5
😭 = 0.5
💔 = 0.6
🥺 = 0.4
🙁 = 0.5
- huilen van het lachen
- huilen van geluk
- tranen van het lachen
- tranen van geluk
- ik huil van het lachen
- (moet|ga|kan) .. huilen van (het lachen|blijdschap|geluk)
- 😭 😭? (🎉|😍|❤️|🥰|🙏)
- zo (blij|mooi|lief|leuk|schattig) .. 😭
- (mis|mist) je (de|het) (bus|trein|afslag)
- ik mis (de bus|de trein|een|nog|iets|wat)
- in tranen uitgelachen
`,
    fear: `
${frames('afraid')}
ik (vrees|vreesde) (dat|voor|het ergste|van)
ik ben <so>? <so>? (als de dood|als de dood voor)
ik heb <so>? <so>? <so>? (angst|schrik|stress|paniek|faalangst|plankenkoorts|een paniekaanval|paniekaanvallen|angstaanvallen|een angstaanval|verlatingsangst|nachtmerries|zenuwen|hartkloppingen|buikpijn van|examenstress|knikkende knieen|hyperventilatie|bindingsangst|doodsangst|doodsangsten)
heb ik <so>? <so>? <so>? (angst|schrik|stress|paniek|paniekaanvallen|een paniekaanval|nachtmerries)
^ (heb|had) <so>? <so>? (schrik|angst|stress|paniek|een paniekaanval|nachtmerries|zenuwen)
ik (krijg|kreeg) <so>? <so>? (paniek|een paniekaanval|paniekaanvallen|stress|het benauwd|de zenuwen|een angstaanval|hartkloppingen)
krijg ik .. (paniek|paniekaanval*|stress|het benauwd|de zenuwen)
krijg (er)? <so>? (stress|paniek|de zenuwen|het benauwd)
ik (raak|schiet|sta|zit|schoot|raakte) <so>? <so>? in (de stress|de paniek|paniek|een kramp|de zenuwen)
(raak|schiet|sta) ik .. in (de stress|paniek|de paniek)
ik maak me <so>? <so>? <so>? <so>? (zorgen|druk|ongerust|bezorgd|echt zorgen)
maak ik me <so>? <so>? <so>? (zorgen|ongerust|bezorgd)
^ maak me <so>? <so>? <so>? (zorgen|ongerust)
ik me <so>? <so>? (zorgen|ongerust|bezorgd) maak
ik (heb|hou) mijn hart vast
ik zie (er)? <so>? <so>? <so>? (tegenop|tegen op)
zie (ik)? (er)? .. (tegenop|tegen op)
ik (tril|beef|bibber|hyperventileer|zweet|panikeer|paniek|stress|pieker|maal)
zit ik .. te (trillen|beven|piekeren|stressen|malen)
ik zit .. te (trillen|beven|piekeren|stressen|malen|bibberen)
lig .. te (piekeren|malen|woelen)
ik lig <so>? <so>? (er)? wakker van
lig <so>? (er)? <so>? wakker
+ ik durf .. niet
+ durf <so>? <so>? (het|er)? <so>? <so>? (niet|nauwelijks|amper|bijna niet|aan niemand)
+ (niet|nauwelijks|amper|bijna niet) durf
ik heb <so>? (er)? <so>? <so>? geen goed gevoel
knoop in mijn maag
steen (in|op) mijn maag
steen op mijn borst
krop in mijn keel
brok in mijn keel
geen hap door mijn keel
ik (panikeer|flip)
mijn hart (gaat tekeer|bonst|klopt in mijn keel|bonkt|slaat over)
(de paniek|de angst|angst|paniek) (slaat|overvalt|grijpt|neemt|verlamt|vliegt|maakt|komt)
wat als (hij|ze|het|ik|we|er) .. (dood|weg|niet|mis|fout|terug|erger|ziek) = 0.6
ik ben er niet gerust (in|op|over)
+ (ben|was) er niet gerust (in|op|over)
ik hou het niet (van de zenuwen|van de stress)
😨 = 0.5
😰 = 0.6
😱 = 0.3
- (wees|ben) (maar)? niet bang
- ik ben bang dat (het|we|ik|hij|er|de|die|dat) .. (op is|op zijn|al weg|uitverkocht|later word|iets later|niet kan|niet lukt|dicht is|moet werken|te laat kom)
- bang dat ik (moet|iets|wat|niet kan)
- maak je geen zorgen
- onzeker (is|of|weer)
`,
    anger: `
${frames('angry')}
ik (haat|veracht|walg van|verafschuw|vervloek|verafschuw) (hem|haar|ze|het|dit|dat|mijn|me|die|deze|alles|iedereen|mensen)
ik (baal|balen) <so>? zo van hem
ik kan (hem|haar|ze|die .. |het) <so>? <so>? (wel)? (wurgen|schieten|iets aandoen|slaan|vermoorden|niet meer zien|niet uitstaan|wel iets doen)
ik (erger|ergerde|irriteer|irriteerde) me <so>? <so>? <so>? (dood|aan|kapot|mateloos|blauw|groen en geel|er|daar|te pletter)
erger ik me
ik word <so>? <so>? <so>? (gek|gestoord|niet goed|ziek|knettergek|zot|horendol|misselijk|krankzinnig|simpel|helemaal gek) (van|hier|ervan)
word <so>? <so>? (er|hier)? <so>? <so>? (gek|gestoord|niet goed|ziek|knettergek|zot|misselijk|horendol) (van|ervan|hiervan|hier)
word hier .. (gek|kwaad|boos|woest|ziek|niet goed|misselijk) van
ik (ben|was|heb) (het|hem|haar|er|alles|dat|dit) <so>? <so>? <so>? (zat|beu|kotsbeu|spuugzat|moe|gezien|gehad|kotszat|moe)
^ ben (het|hem|haar|er|alles|dat|dit) <so>? <so>? (zat|beu|kotsbeu|spuugzat)
ben ik (het|hem|haar|alles|dat|dit) <so>? <so>? (zat|beu|kotsbeu|spuugzat)
ik heb er <so>? <so>? (genoeg|mijn buik vol|schoon genoeg|tabak|mijn buik van vol) van
<so>? de maat is vol
(mijn bloed kookt|bloed onder mijn nagels|het bloed onder)
mijn bloed .. (kookt|koken)
ik (kook|ontplof|barst|ontplofte|flip|tilt|sla op tilt)
(maakt|maken|maakte) me <so>? <so>? <so>? (gek|razend|des duivels|ziek|pisnijdig|misselijk)
(stelletje|wat een|die|zo een|vuile|vieze) .. (klootzak|klootzakken|eikel|eikels|hufters|hufter|lul|trut|bitch|teef|kutwijf|rotzak|schoft|tuig|idioten) = 0.6
ik (pik|slik|accepteer|tolereer) (het|dit|dat) niet (meer|langer)
hoe durft (hij|ze|die) = 0.8
wat (denk|denken) (hij|ze|die) wel niet
ik heb <so>? <so>? (de pest in|er de pest in|pest in|de pest aan|een hekel aan|een bloedhekel aan|de schurft|een hekel|de smoor in|de balen)
<so>? (de pest in|bloedhekel)
(pisnijdig|pislink|woest|witheet|laaiend|ziedend|pissed off)
grr* = 0.6
argh* = 0.5
🤬 = 0.7
😡 = 0.7
😤 = 0.5
- ik haat (het|dat|dit) (weer|eten|spruitjes|maandagen|koffie)
- ik haat (spruitjes|maandag*|wiskunde|koriander|regen|ochtenden|koken|winter)
- ben je boos
- zo link
`,
    shame: `
${frames('ashamed')}
ik schaam me <so>? <so>? (dood|kapot|rot|diep|ervoor|er|voor|over|zo|de ogen|een ongeluk)?
schaam ik me
^ schaam me
ik schaamde me
(me|ik me) <so>? <so>? <so>? schaam
ik (geneer|geneerde) me
geneer ik me
ik (kan|kon|wil|wou|zou) .. (door de grond zakken|in de grond zakken|onder een steen kruipen|verdwijnen van schaamte)
door de grond <so>? (zakken|gaan|gezakt)
ik (voel|voelde|vind|vond) me (zelf)? <so>? <so>? <so>? (stom|dom|lelijk|dik|vies|belachelijk|zielig|een idioot|een aansteller|een loser|een mislukkeling|een mislukking|klein|nutteloos|waardeloos|goedkoop|niks waard|minderwaardig|een last|walgelijk)
(vind|vond) ik me (zelf)? .. (stom|dom|lelijk|dik|vies|waardeloos)
ik haat me zelf
+ haat me zelf
ik walg van me zelf
+ ik ben <so>? <so>? (niks|nergens|geen) <so>? (waard|goed voor|te bieden)
+ ik ben <so>? <so>? niet goed genoeg
+ (ik ben|ben ik|voel me|ben) <so>? <so>? nooit goed genoeg
+ niet goed genoeg (ben|was|voor)
ik ben <so>? <so>? (een mislukkeling|een mislukking|een loser|een faler|een nietsnut|een last|iedereen tot last|waardeloos|een slecht mens|een monster|een teleurstelling|een hopeloos geval)
+ ik kan <so>? (ook)? (niks|nooit iets goed|niks goed) <so>? (doen)? $ = 0.8
ik heb gefaald
gefaald als <family>
schaamte
iedereen lacht me uit
ik sta .. voor (schut|paal|lul|aap)
`,
    guilt: `
${frames('guilty')}
ik heb <so>? <so>? <so>? (schuldgevoel|schuldgevoelens|spijt|berouw|een slecht geweten|gewetenswroeging|wroeging|zoveel spijt)
heb ik <so>? <so>? <so>? (schuldgevoel|schuldgevoelens|spijt|berouw)
^ heb (er)? <so>? <so>? (spijt|zo spijt|schuldgevoel|veel spijt)
schuldgevoel (vreet|knaagt|is|blijft|laat|maakt)
het (is|was) <so>? <so>? (allemaal)? (mijn|me) (schuld|fout|eigen schuld|eigen stomme schuld)
allemaal mijn schuld
door mijn (schuld|fout|toedoen)
ik (neem|neem het|verwijt|nam|verweet) .. me zelf .. (kwalijk|dat)?
ik geef me zelf de schuld
+ ik (vergeef|kan) .. me zelf .. (nooit|niet) .. (vergeven)?
ik vergeef het me zelf nooit
(had|was|waren|hadden) (ik|we) (het|hem|haar|er|maar|toen|toch)? <so>? (maar|eerder|nooit|beter|toch|meer) .. (geweest|gebeld|gegaan|gezegd|gedaan|geluisterd|gebleven|gezien|opgelet|gekomen|gevraagd)
ik had .. (moeten|kunnen|nooit mogen) .. (doen|zien|zeggen|zijn|bellen|gaan|merken|weten|voorkomen|redden|blijven|ingrijpen|luisteren|helpen|laten) = 0.7
(knaagt|vreet) aan me
op mijn geweten
- spijt me
- geen spijt
- had ik maar (zo een|een)
`,
    loneliness: `
${frames('lonely')}
- ik (ben|was) <so>? <so>? alleen <so>? (thuis|maar|nog|in|op|met|even|bang|moe)
- ben <so>? alleen (thuis|maar|nog|even)
- (dat|als|omdat) ik alleen
+ ik heb (echt)? (niemand|geen vrienden|geen vriend|geen mens|niemand om)
+ heb ik (echt)? (niemand|geen vrienden|geen mens)
+ er is (echt)? niemand (die|voor|meer|bij|om)
+ niemand (begrijp|snap|ziet|hoort|luistert|belt|mis|vraagt|geeft om|zit op me|wil met me|wil me|merkt|interesseert|kijkt naar|die me|praat met|ziet me|houdt van|hou van|komt)
+ (geen mens|niemand) (waar|met wie|aan wie|die) .. (praten|kan|om me geeft|luistert|begrijp)
ik sta er <so>? <so>? <so>? alleen voor
(sta|stond) ik er <so>? <so>? <so>? alleen voor
^ sta er <so>? <so>? alleen voor
ik hoor er <so>? (niet|nergens) <so>? bij
+ (hoor|horen) .. (er)? (nergens|niet) (bij|thuis)
ik val <so>? buiten de boot
<so>? (moederziel|moederzielalleen)
tussen vier muren
de muren komen op me af
iedereen (heeft|laat|vergeet|negeert) .. (iemand|me|vrienden|behalve ik)
+ ik tel niet mee
vijfde wiel
<so>? iedereen behalve ik
eenzaamheid
de (stilte|avonden|leegte|zondagen) .. (maakt|zijn|is|maken) .. (gek|eenzaam|lang|zwaar|het ergst)
`,
    exhaustion: `
${frames('tired')}
ik ben <so>? <so>? <so>? op $
ik ben <so>? (echt|helemaal|compleet|totaal|mentaal|fysiek|zo|volledig) op
^ (ben|zo|helemaal|compleet) <so>? (helemaal|compleet|totaal)? op $
mijn (accu|batterij|batterijen|energie|reserves|kop|hoofd|lontje|lijf|lichaam) (is|zijn|zit|zitten) <so>? <so>? (leeg|op|vol|te vol)
+ ik (heb|had) <so>? <so>? (geen|nul|amper) (energie|fut|puf|kracht|krachten) (meer)?
+ (geen|nul) (energie|fut|puf|kracht) meer
ik (trek|red|hou|houd|kan|bol) (het|dit|er|hier)? <so>? <so>? niet (meer|langer) <so>? (aan|vol|uit|$)
+ ik (trek|red|hou|kan|bolwerk|handel) (het|dit|alles|er)? <so>? <so>? <so>? (niet|amper|nauwelijks|bijna niet) <so>? (meer|langer|vol|aan|bij)
+ (trek|red|kan|hou|bolwerk) (ik)? (het|dit|alles) <so>? <so>? <so>? (niet|amper|nauwelijks) <so>? (meer|langer|vol)
+ ik kan <so>? <so>? <so>? niet meer $
+ kan <so>? <so>? <so>? niet meer $
+ niet meer (trek|aankan|volhou|red|trekken|aankunnen)
ik zit er <so>? <so>? <so>? (doorheen|door)
(zit|zat) er <so>? <so>? <so>? doorheen
zit ik er <so>? <so>? doorheen
op mijn (tandvlees|laatste benen)
ik loop <so>? <so>? <so>? (over|leeg|vast|op mijn tenen|op mijn laatste benen)
aan het einde van mijn (latijn|krachten)
ik zit <so>? <so>? aan (mijn taks|mijn max|mijn limiet|het eind van)
ik (stort|crash|klap|breek) <so>? <so>? (in|in elkaar|onderdoor)
ik ga (er|hier|hieraan|eraan) <so>? <so>? (kapot|onderdoor|ten onder) (aan)?
ga ik <so>? <so>? (kapot|onderdoor) (aan)?
+ ik slaap <so>? <so>? <so>? (niet|slecht|nauwelijks|amper|nog geen|geen) <so>? (meer|uur)?
+ (slaap|sliep) <so>? <so>? <so>? (al weken|al dagen|al maanden)? <so>? (niet|slecht|nauwelijks|amper) (meer)?
+ al (weken|dagen|nachten|maanden) <so>? (niet|slecht|amper) (geslapen|slaap)
+ geen oog dicht
het (word|is|werd) me <so>? <so>? (te veel|teveel|te machtig|te zwaar)
word het me <so>? <so>? (te veel|teveel|te machtig)
(alles|het|dit|dat) <so>? (is|word|werd) <so>? <so>? (te veel|teveel) (voor me|$)
mijn hoofd (zit|loopt|ontploft|is) <so>? <so>? (vol|over|moe|uit)
😩 = 0.4
😫 = 0.4
😞 = 0.4
😔 = 0.4
😓 = 0.4
- (benen|voeten|armen|spieren) .. kapot
- kapot van (de|het) (marathon|training|sporten|gym|lachen)
- (lag|ga|ging|ben) .. kapot .. (lachen|gelachen)
- (ik|we) (ben|ga|lag|gaan) <so>? (kapot|stuk|dood) (haha*|hihi*|lol|😂|🤣)
- kan (het|hem|ze)? niet meer (vinden|krijgen|openen|komen|inloggen)
- (is|zijn|was) (de|het) .. op
- ik ben <so>? op (tijd|weg|vakantie|werk|school|de|het|mijn|zoek|kantoor)
- ik ben (kapot|stuk) van (de|het) (film|boek|nummer)
`,
    hurt: `
${frames('hurting')}
(het|dat|dit|zoiets|die .. |alles) <so>? (doet|deed|doe) <so>? <so>? <so>? (me)? <so>? <so>? <so>? (pijn|zeer)
(doet|deed|doen|deden) me <so>? <so>? <so>? (pijn|zeer)
(je|hij|ze|jullie|mijn .. ) (heb|heeft|hebben) me <so>? <so>? <so>? (gekwetst|pijn gedaan|verraden|bedrogen|belogen|laten vallen|laten zitten|in de steek gelaten|belazerd|voorgelogen|laten stikken|gebroken|kapot gemaakt|kapotgemaakt|genegeerd|vernederd)
(dat|het|dit) <so>? (raakt|raakte|kwetst|kwetste|steekt|stak) me
(kwetst|kwetste|raakte|kwetsend) = 0.6
dat je .. me <so>? <so>? (kwetst|kwetste)
(komt|kwam) <so>? <so>? (hard|hard binnen|rauw op mijn dak) (aan|binnen) = 0.8
(mes|dolk) in mijn (rug|hart)
(steek|stomp) in mijn (hart|maag|rug)
klap in mijn gezicht
(laten vallen|in de steek gelaten|laten stikken) <so>? (als een baksteen|door)
ik ben <so>? <so>? (gekwetst|bedrogen|verraden|gedumpt|afgewezen|in de steek gelaten|aan de kant gezet|vernederd|voor schut gezet|uitgelachen|belazerd|besodemieterd)
word ik <so>? <so>? (gekwetst|bedrogen|genegeerd|overgeslagen|buitengesloten|afgewezen)
het (doet|deed) <so>? <so>? <so>? zeer
`,
    disappointment: `
${frames('let-down')}
ik (baal|baalde) <so>? <so>? <so>? (als een stekker|ervan|van|dat|zo|$)
baal ik <so>?
^ baal <so>? <so>? <so>? (van|ervan|als een stekker|enorm|echt|zo|dat|wel|$)
balen <so>? <so>? (dat|man|joh|zeg|zo|$) = 0.6
<so>? balen <so>? dat
(het|dat|je|hij|ze) (valt|viel|vielen) me <so>? <so>? <so>? (zo)? tegen
(had|hadden) <so>? <so>? (me|er|meer|beter|anders|iets anders|zo)? .. (gehoopt|verwacht|verheugd|op gerekend)
ik had .. (gehoopt|op gerekend|verheugd)
wat een (teleurstelling|tegenvaller|afknapper|domper|ontgoocheling)
teleurstelling
(valt|vallen) .. (in duigen|in het water)
<so>? een (enorme|grote|flinke|zware)? (domper|tegenvaller|ontgoocheling|afknapper)
ik vind het <so>? <so>? (jammer|zonde|klote|kut|rot|spijtig) (dat|van)
`,
    confusion: `
${frames('confused')}
+ ik (weet|wist) <so>? <so>? <so>? niet <so>? <so>? <so>? (wat ik moet|wat ik ermee moet|wat ik met .. moet|hoe ik|hoe ik me|wat ik voel|waar ik het zoeken moet|waar ik aan toe ben|wat te doen|meer wat|meer hoe|meer waar|wie ik ben|of ik|wat ik wil|wat me overkomt|wat ik fout|wat er met me)
+ ik weet <so>? <so>? (het|me geen raad|geen raad|mezelf geen raad) <so>? <so>? (niet meer|geen raad|even niet|niet meer goed|gewoon niet) <so>? $
+ ik weet het (echt|gewoon|even|allemaal|zelf) niet meer
+ weet het <so>? <so>? <so>? niet meer
+ (weet|wist) <so>? <so>? niet <so>? wat ik <so>? (moet|moest|voel|wil|ermee|hiermee|er mee)
+ (weet|wist) me geen (raad|houding)
+ geen idee (wat|hoe) ik <so>? <so>? (moet|voel|hier|ermee|het|verder)
+ ik (snap|begrijp) (er|het|hem|haar|mezelf|me zelf|mijn) <so>? <so>? <so>? (niks|niet|geen) <so>? (meer|van|$)
+ (snap|begrijp) er <so>? <so>? (niks|geen bal|geen snars|geen hol|geen zak|niets) (meer)? (van)?
ik (twijfel|twijfelde) <so>? <so>? (aan|over) <so>? (alles|me zelf|ons|mijn|hem|haar|of)
twijfel aan (alles|me zelf|ons|onze)
ik zit <so>? <so>? <so>? (met me zelf in de knoop|met mijn gevoelens in de knoop|in tweestrijd|in dubio|zo vast|klem)
(in de knoop|in tweestrijd)
mijn hoofd (tolt|duizelt|is een chaos|draait|slaat op hol)
chaos in mijn hoofd
+ ik herken (me zelf|hem|haar) niet meer
mezelf kwijt
`,
    joy: `
${frames('glad')}
ik (geniet|genoot) <so>? (van|met|zo|er|$)
wat ben ik <so>? (blij|gelukkig|trots|dankbaar)
ik heb er <so>? <so>? <so>? (veel|super|zo|echt|mega)? (zin in|naar uitgekeken)
heb (er)? <so>? <so>? zin in
ik (kijk|kijk er) <so>? <so>? (zo)? naar uit
ik (straal|zweef|spring|dans|glunder) <so>? <so>? (van|een gat in de lucht|op een wolk)
ik kan (mijn geluk|het) <so>? niet op
kan mijn geluk niet op
(op een roze wolk|in de zevende hemel|gat in de lucht|door het dolle)
ik (lach|huil) van geluk
mijn hart maakt een sprongetje
<so>? joepie = 0.8
(yess*|jippie*|joepie*|jaaa*|hoera) .. (gelukt|geslaagd|gehaald|blij|aangenomen|binnen) = 1
`,
    gratitude: `
${frames('grateful')}
<so>? dankbaar (voor|dat|ben ik|voor je)
ik ben je <so>? <so>? <so>? dankbaar
ben je <so>? <so>? dankbaar
ik (waardeer|apprecieer) <so>? <so>? <so>? (het|dat|je|jullie|enorm|wat)
ik prijs me gelukkig (dat|met)
dankbaarheid
`,
    relief: `
${frames('relieved')}
(wat|zo|echt|enorme|grote|mega)? (een)? opluchting
(valt|viel|is) <so>? <so>? (een)? (pak|steen|last|blok) van mijn (hart|schouders)
(pak|steen|last|gewicht) (van mijn hart|van mijn schouders|valt van|viel van|van me af)
ik (kan|kon) <so>? <so>? <so>? (weer)? (ademen|ademhalen|opgelucht adem)
ik haal opgelucht adem
(blij|god zij dank|godzijdank|goddank|gelukkig maar|pff gelukkig|oef) .. (het achter de rug|achter de rug is|voorbij|goedaardig|gelukt|niks ernstigs|schoon|goed nieuws|gevonden|veilig) = 1
eindelijk (rust|van af|vrij|voorbij|verlost)
ik ben (blij|zo blij) dat het (voorbij|achter de rug|over|klaar)
`,
    love: `
${frames('loving')}
ik hou (nog)? <so>? <so>? <so>? van (je|jullie|hem|haar|mijn|ze)
^ hou <so>? <so>? <so>? van (je|jullie|hem|haar|mijn)
hou ik <so>? <so>? <so>? van (je|jullie|hem|haar|mijn)
ik ben <so>? <so>? <so>? (gek|dol|verzot|verslingerd|zot) (op|van) (je|hem|haar|jullie|die)
<so>? gek op (je|hem|haar|jullie|die (man|vrouw|jongen|meid|gast))
ik zie (je|hem|haar|jullie) <so>? <so>? <so>? (graag|geerne|gaarne)
zie je <so>? <so>? graag $
graag zien
(je|jullie|hij|ze) (ben|is|zijn|betekent|betekenen|betekend) <so>? <so>? (alles voor me|mijn alles|mijn leven|de liefde van mijn leven|mijn wereld|mijn grote liefde|zoveel voor me|veel voor me|heel veel voor me)
ik ben (smoor|stapel|verliefd)
vlinders in mijn buik
ik heb <so>? gevoelens voor (hem|haar|je|iemand|een)
❤️ ❤️ ❤️ = 0.4
- gek op (pizza|sushi|chocola*|koffie|kaas)
- ik hou <so>? van je (humor|eerlijkheid|kapsel)
`,
    hope: `
${frames('hopeful')}
ik heb <so>? <so>? <so>? (weer|nog|een beetje|wat|iets van|een sprankje|een sprankeltje|een klein beetje|veel|goede|een vleugje)? <so>? <so>? hoop (dat|voor|op|gekregen|$)
heb <so>? <so>? <so>? (een beetje|wat|weer|nog|een sprankje)? hoop
ik (blijf|durf) <so>? <so>? <so>? (hopen|te hopen)
(geeft|gaf|geven) me <so>? <so>? <so>? (hoop|moed|kracht)
(sprankje|sprankeltje|straaltje|glimpje) hoop
licht aan het (eind|einde) (van de tunnel)?
ik hoop <so>? zo (dat|hard|erg|van harte)
+ ik geef de hoop niet op
er is <so>? <so>? hoop
ik zie <so>? <so>? <so>? <so>? (weer|lichtpuntjes|een lichtpuntje|toekomst|perspectief|het zitten) = 0.6
lichtpuntje
(weer|opnieuw) (moed|hoop|vertrouwen|zin in het leven)
- (geen|weinig|alle) hoop
- ik hoop dat je
`,
  },
};

export const examples: Examples = {
  yes: [
    '[ik ben echt zo bang] voor die uitslag',
    'sinds de begrafenis [voel ik me zo leeg]',
    'kzijn [kei kwaad] op mijn broer',
    'dat [maakt me echt verdrietig]',
    '[schaam me] kapot voor wat ik zei',
    'weet niet waarom maar [ik voel me schuldig]',
    '[ik voel mij eenzaam] hier in dit huis',
    'ze gaf me een knuffel en toen [moest ik huilen]',
    '[ik kan echt niet meer]',
    '[ik ben zo opgelucht] dat het goed ging',
    '[ik zie u graag]',
    'na al die maanden [ben ik gewoon op]',
    'die opmerking [deed me pijn]',
    '[ik baal] ervan dat het niet doorgaat',
    '[we missen] niks maar [ik mis hem] elke avond',
    'ben ik blij zeg, [ik ben dolblij] met dit nieuws',
  ],
  no: [
    'ik ben bang dat we te laat zijn voor de trein, haha',
    'ben je boos?',
    'ik ben op tijd thuis',
    'de batterij is moe lol',
    'hij zei dat hij kwaad is',
    'ik ben niet bang',
    'ik ga kapot van het lachen 😂',
    'de hond is verdrietig van kleur',
    'de vaatwasser is kapot',
    'die film was triest',
    'een eenzaam huisje op de hei te huur',
    'ik ben alleen thuis vanavond, kom je',
    'alleen nog even de was ophangen',
    'de angst van de doelman, zo heet het boek',
    'ze wil graag een boze heks spelen in de musical',
    'het rouwcentrum zit naast de bakker',
  ],
};
