import type { ActPhrases, Examples } from '../../read/phrases';

/** What is told of oneself beside the other's story, or in the past, is no feeling of now. */
const told = `
- (toen ik|ken dat|vroeger) ..6 ook ..4 _
- ook ..3 (toen|ooit|vroeger|destijds) ..6 _
- (dat|zelf) ook gehad ..9 _
- (had|heb) ik (dat)? ook ..9 _
`;

/** The ways to say "I feel …" with the words of one class. */
const frames = (feeling: string): string => `
ik (me)? (ben|word|werd|raak|was|voel|voelde) (me)? <${feeling}>
(ben|word|was|voel|voelde) ik (me)? <${feeling}>
ik (me)? <${feeling}> (ben|word|voel|was|voelde)
<${feeling}> (ben|was|word|voel) ik
^ (ben|word|voel|voelde) (me)? <${feeling}>
ik .. (ben|word) <${feeling}>
(voel|voelde) me ..6 <${feeling}>
(maak|maakt|maakte) me <${feeling}>
^ zo <${feeling}> (van|voor|om|dat|door|over|met|nu|$)
^ <${feeling}> $
- (niet|geen|nooit) <${feeling}>
- (je voel|voel je|je ben|je zit|dus je) ..8 <${feeling}>
- was ..8 ook ..3 <${feeling}>
- zou ..3 ook ..2 <${feeling}>
- was .. <${feeling}> toen (mijn|ik)
- (hij|ze|die|mama|papa|iemand|wie|niemand|iedereen) .. <${feeling}>
${told}`;

/** The same, for words that hardly mean anything else: with an "ik" in the message they need no set phrase. */
const plainFrames = (feeling: string): string => `${frames(feeling)}
<${feeling}> = 0.65
(ik|me|^ ben|^ voel) = 0.35
`;

export const phrases: ActPhrases = {
  act: 'feeling',
  isLoose: true,
  guards: ['negation', 'reported', 'banter'],
  phrases: {
    sadness: `${plainFrames('sad')}
- (je|jullie) .. <sad>
- <sad> voor (je|jou|jullie|u)
- (een|van) <sad> _
- ^ wat <sad>
- toen ..6 <sad>
(voel|voelde) .. (rot|klote|kut|slecht|beroerd|leeg|shit|niet goed|niet lekker)
ik voel ..4 (niks|niets) (meer|$)
(ik voel me|voel ik me) .. _ $
- (<lonely>|<guilty>|<afraid>|<ashamed>|<tired>|<hurting>|<disappointed>|<confused>|<angry>|<glad>|<relieved>|<loving>|<grateful>) $
- voel (ik)? me .. (goed|beter|prima|fit|lekker|fijn|top|thuis|geweldig|okay|ok|super|ziek|gezond|oud|jong|welkom|veilig|rustig|sterk)
voel me .. (vreselijk|verschrikkelijk|waardeloos)
+ niet stoppen met <cry>
(in tranen|met tranen)
tranen (in mijn|over mijn|zitten)
ik mis (hem|haar|ze|je|jullie|<my> <close>|mijn (oude|thuis|leven|land))
^ mis (hem|haar|<my> <close>)
mis ik (hem|haar|je|jullie|<my> <close>)
(heb|geeft|doet) .. verdriet
hart (breekt|brak|gebroken|huilt)
- hart ..6 (lees|hoor|leest|je|jullie)
gebroken hart
- heb .. gebroken
in (de put|een dip|een dal|zak en as|een zwart gat)
+ niet lekker in mijn vel
+ (slecht|niet goed) in mijn vel
(alles|het) (is|voelt|lijkt) (leeg|zinloos|zwart|donker|uitzichtloos|hopeloos)
+ (ik|heb|^) .. nergens zin (meer)? in
- je nergens
+ gaat niet (goed|lekker|best) met me
gaat (slecht|klote|kut|beroerd|bergaf) met me
(kapot|stuk|ziek) van $
(kapot|dood|leeg) (van binnen|vanbinnen)
ik heb het .. (moeilijk|zwaar|lastig) $
ik heb het (moeilijk|zwaar|lastig) (mee|met|gehad)
😢 = 0.5
😭 = 0.5
💔 = 0.5
🙁 = 0.5
(moest|moet) (ik)? <cry>
(kan|kon) (ik)? .. wel <cry>
(ik|ben|word) ..4 (weemoedig|neerslachtig|zwaarmoedig|mistroostig)
- <cry> van (het lachen|geluk)
- <cry> (van|om) (die|de|het|dat|een)
- <cry> .. pan
- ^ (huil|jank|ween) niet
- je .. <cry>
- mis (de|het|een|iets|niks)
- voel me net _
`,
    fear: `${plainFrames('afraid')}
- (je|jullie) .. <afraid>
ik vrees (voor|het ergste|dat (hij|ze|<close>))
(heb|krijg|kreeg|van) .. (schrik|angst|stress|paniek|paniekaanval*|nachtmerries|angsten)
(de|in) (zenuwen|paniek)
maak .. (zorgen|ongerust)
hou mijn hart vast
(doe|schijt|piste|plas) .. in mijn broek
zie .. (erg|vreselijk|gruwelijk) op tegen
vind .. (eng|doodeng|spannend)
zie .. (tegenop|tegen op)
(zit|lig|sta) .. te (trillen|piekeren|stressen|bibberen|beven|shaken)
ik (tril|beef|pieker|stress)
lig .. wakker
+ durf .. (niet|niemand|amper|nauwelijks)
+ (niet|amper|nauwelijks) durf
(knoop|steen|brok) (in|op) mijn (maag|keel|borst)
geen hap door mijn keel
hart (bonst|bonkt|klopt in mijn keel)
(mijn|in) broek van (angst|schrik)
+ er niet gerust (in|op|over)
😰 = 0.6
- (zenuwachtig|nerveus|gespannen) voor (het|de|ons) .. (concert|festival|wedstrijd|match|reis|vakantie|feest)
- (stress*|gestresst|twijfel*|zenuwachtig) over (welk|welke)
- (wees|ben) niet bang
- maak je geen zorgen
- durf ..4 (naar huis|weg|terug|springen|bellen)
- durf je
- bang (dat|voor) (ik)? me zelf
- bang dat .. (op|dicht|uitverkocht|te laat|later|niet kan|niet lukt|moet werken)
- bang (te laat|dat we)
- bang dat ..6 (vrijdag|maandag|binnen (is|zijn)|volgeboekt|vol)
- bang dat ..4 (regenen|regent|sneeuwen|sneeuwt|op is)
- als de dood voor
`,
    anger: `${plainFrames('angry')}
- (je|jullie) .. <angry>
- je ben ..6 en <angry>
- zou ik ook ..4 <angry>
- (sorry|excuses|spijt) ..6 <angry>
- (haat|veracht|walg van) (je|jou|u|jullie)
- je maak* me
- van je $
ik (haat|veracht) (hem|haar|ze|het|dit|dat|mijn|me|die|alles|iedereen)
walg van
(word|word ik) .. (gek|gestoord|ziek|zot|knettergek|niet goed|misselijk) van
word (gek|gestoord|ziek|zot|knettergek)
(ben|was) .. (zat|beu|spuugzat|kotsbeu|strontbeu)
(zit|zat) me .. (hoog|dwars)
(barst|ontplof|stik|tril) van (woede|kwaadheid)
er (genoeg|mijn buik vol) van
bloed (kookt|onder)
ik (kook $|kook van|ontplof)
ik kook (vanbinnen|van binnen)
kan .. niet uitstaan
erger me
(maakt|maak) me (gek|ziek|razend|pisnijdig)
(pest|balen) in
(pislink|spuugzat)
hekel aan
- hekel aan je
wat een (klootzak|eikel|hufter|lul|trut|bitch|kutwijf|rotzak) = 0.7
(argh*) = 0.7
🤬 = 0.7
😡 = 0.7
- ik haat (maandag*|het als het|wiskunde|regen)
- zat (te|in|op|naast)
`,
    shame: `${frames('ashamed')}
- (je|jullie) .. <ashamed>
(schaam|schaamde|geneer) (ik)? me
me .. schaam
door de grond (zakken|gaan|gezakt)
(voel|voelde|vind|vond) .. me (zelf)? .. (dom|stom|dik|vies|klein|zielig)
(haat|walg van) (me zelf|mijn (lichaam|lijf))
+ (ben|voel me) .. (niks waard|niet goed genoeg|nergens goed voor)
ik heb gefaald
schaamrood
voor (schut|paal) (gezet|staan|stond|sta)
- schaam je
- ^ <ashamed> dat
`,
    guilt: `${frames('guilty')}
- (je|jullie) .. <guilty>
(heb|had|van) .. (spijt (dat|$|over|van (wat|hoe|alles|toen|het|mijn|dat))|schuldgevoel*)
(is|was) .. mijn (eigen)? (schuld|fout)
(neem|verwijt) het? .. me zelf
+ vergeef .. me zelf
ik had .. moeten (bellen|gaan|zijn|doen|zien|zeggen|weten|luisteren|helpen) = 0.7
had er .. (voor|bij) .. moeten zijn
neem .. me zelf kwalijk
(had ik|was ik) maar
(knaagt|vreet) aan me
- geen spijt
- (sorry|excuses|spijt me) ..6 (schuld|fout|moeten)
- mijn (schuld|fout) .. (sorry|excuses|hoor)
- had ik maar een
`,
    loneliness: `${frames('lonely')}
- (je|jullie) .. <lonely>
- ben .. alleen (thuis|maar|nog|op|in|met|even|<time>|<later>)
- alleen (thuis|maar|nog|even|staan)
+ ik heb niemand
+ heb (ik)? (niemand|geen vrienden)
+ er is niemand (die|om) .. (me|kan|mee|praten)
eenzaam = 0.65
(ik|me|mijn|ons|hier) = 0.35
+ niemand (begrijp|snap|ziet|hoort|luistert|mis|geeft om) (me|wat|hoe|dat)?
sta er .. alleen voor
+ niemand me (begrijp|snap|ziet|hoort|mis)
+ hoor er .. bij
iedereen heeft iemand
vijfde wiel
(ik|me) ..6 nergens (meer)? thuis
+ niemand .. me .. (ziet|ziet staan|mist|belt)
buiten (vallen|de boot)
(mijn|die) eenzaamheid
`,
    exhaustion: `${frames('tired')}
- (je|jullie) .. <tired>
- ik was moe $
ik ben (echt|helemaal|compleet|gewoon|zo|mentaal) op
ik ben op (eerlijk|hoor|man|kapot|leeg)
(ik ben|ben ik|^ ben) op $
(accu|batterij|energie|hoofd) .. (leeg|op|vol) = 0.6
+ geen (energie|puf|kracht) meer
+ (trek|red|kan|hou|bolwerk) .. niet meer (aan|vol|$)
+ niet meer (trek|aankan|volhou|aan kan)
zit er .. doorheen
- je zit er
^ (opgebrand|doodop|uitgeput|bekaf|leeggezogen|afgepeigerd)
(emmer|hoofd|kop) (is|zit) .. vol $
op mijn tandvlees
ga er .. (kapot|onderdoor)
+ ik (slaap|sliep) .. (niet|slecht|amper|nauwelijks)
+ (ik|heb|^) .. (niet|slecht|amper|nauwelijks) .. (slaap|geslapen)
- slaap toch
- van je $
- (ga slapen|ga pitten|ga maffen|naar bed|welterusten|slaapwel|trusten) ..4 <tired>
- <tired> ..8 (ga slapen|pitten|maffen|welterusten|slaapwel|trusten)
- (je|ge|jullie) ..4 (slaap|slaapt|geslapen)
+ geen oog dicht
word me (te veel|teveel)
😩 = 0.4
😔 = 0.4
- moe ..8 (naar bed|in bed|uitgegaan|gestapt|wekker|jetlag|kater)
- moe (vandaag|vanavond|vanochtend|na (het|de)|van (het|de) (sporten|training|wedstrijd|reis|wandeling|feest))
- (benen|voeten|armen|accu|auto|fiets|printer|telefoon|wasmachine) .. (kapot|stuk|leeg)
- kapot van (de|het) (training|sporten|lachen)
- (niet|is|gaat) kapot
- leeg (gegeten)
- kan niet meer (vinden|komen|inloggen|wachten)
- op (tijd|weg|vakantie|werk|school|de|het|zoek)
`,
    hurt: `${plainFrames('hurting')}
- (je|jullie) .. <hurting>
(het|dat|dit|die) .. (doet|deed) .. (pijn|zeer)
- geen pijn
- me zelf .. pijn
dat (kwam|komt) binnen (hoor|$|wat)
(dat|het) stak $
(doet|deed) me .. (pijn|zeer)
me .. (gekwetst|pijn gedaan|verraden|bedrogen|laten vallen|laten zitten|laten stikken|in de steek gelaten|voorgelogen)
+ (raakte|kwetst|kwetste|raakt|stak|steekt|sneed|snijdt|krenkt|krenkte) me
(komt|kwam) hard (aan|binnen)
vond het .. (pijnlijk|rot|niet leuk|kwetsend) dat (je|hij|ze)
mes in mijn rug
`,
    disappointment: `${plainFrames('disappointed')}
- (je|jullie) .. <disappointed>
(baal|baalde)
balen (dat|$) = 0.6
(valt|viel) me .. tegen
ik had .. (gehoopt|verheugd|verwacht)
had me .. verheugd
wat een (teleurstelling|tegenvaller|domper|desillusie)
rauw op mijn dak
meer van .. verwacht
- had ik .. verwacht
had (er|daar) .. (op gehoopt|op gerekend|naar uitgekeken)
`,
    confusion: `${frames('confused')}
- (je|jullie) .. <confused>
+ weet .. niet .. (wat ik moet|wat ik voel|wat ik wil|hoe ik me|waar ik aan toe ben|wie ik ben)
+ weet het niet meer
+ weet me geen raad
+ geen idee wat ik (moet|voel|wil)
+ (snap|begrijp) er niks (meer)? (van|$)
+ (snap|begrijp) (het|me zelf) niet (meer)?
kan er niet bij
twijfel aan (alles|me zelf|ons)
in de knoop
duizelt me
(alles|het) loopt .. door elkaar .. (kop|hoofd)
niks meer van me zelf
(hoofd|kop) (tolt|is een warboel)
chaos in mijn hoofd
- niks van (die|de|het|dat)
- wat ik moet (aantrekken|eten|koken|geven|kopen|kiezen)
`,
    joy: `${frames('glad')}
- (je|jullie) .. <glad>
ik geniet
<cry> van (blijdschap|geluk)
hoe (blij|gelukkig|trots) ik
(heb|heb ik) er .. zin in
(heb|heb ik) zo .. zin in
kijk er naar uit
kan mijn geluk niet op
(op wolkjes|op wolken|zevende hemel)
(loop|zit) .. te stralen
(kan|kon) wel (dansen|juichen)
dag kan niet meer stuk
(gat in de lucht|door het dolle|joepie)
- nergens zin in
- geen zin in
- heb je
- (mama|papa|hij|ze) .. (blij|gelukkig|trots)
- trots op (je|jullie)
- blij (als|mee|met het)
- (nou|ja) blij
`,
    gratitude: `${frames('grateful')}
(ik|me|we|ons|ben|hart) ..6 <grateful>
<grateful> (voor|dat|dank)
<grateful> hart
(dankbaarheid|weet .. niet hoe ik (je|jullie|u) .. (bedanken|danken))
- (wees|je mag|je moet|moogt|jullie mogen) .. <grateful>
`,
    relief: `${frames('relieved')}
- (je|jullie) .. <relieved>
opluchting
lucht .. op
- (lucht|in) de lucht
(pak|steen|last|valt|viel|gevallen) .. van mijn (hart|schouders|nek)
(weer|eindelijk) (kunnen|kan) .. ademen
kan .. (weer|eindelijk) (ademen|ademhalen|slapen)
(pff|blij|eindelijk) .. (achter de rug|voorbij|goedaardig|schoon|verlost)
`,
    love: `${frames('loving')}
hou (ik)? (zoveel|ontzettend veel)? van (je|jullie|hem|haar|mijn)
heb (je|hem|haar|jullie) lief
vlinders in mijn buik
tot over mijn oren
(ben|is) (gek|dol|zot) op (je|hem|haar|jullie|die)
- op (die|deze|dat|dit) ..2 $
gek op die
zie (je|hem|haar|jullie|u) .. (graag|doodgraag)
alles voor me
`,
    hope: `${frames('hopeful')}
- (je|jullie) .. <hopeful>
(heb|geeft|geef|krijg) .. hoop (dat|voor|op|gekregen|$)
(sprankje|beetje) hoop
(durf|blijf) (te)? hopen
licht aan het (eind|einde)
(zie|is|gloort) .. (lichtpunt*|licht) $
durf .. weer .. (kijken|dromen|geloven|vooruit|hopen)
geloof .. weer .. (in|dat)
- geen hoop
`,
  },
};

export const examples: Examples = {
  yes: [
    'ben het [kotsbeu] om altijd de sterke te zijn',
    '[alles loopt door elkaar in mijn hoofd]',
    'dat [kwam hard binnen]',
    'kan [wel huilen] vandaag',
    '[ik ben echt zo bang] voor die uitslag',
    'sinds de begrafenis [voel ik me zo leeg]',
    'kzijn [kei kwaad] op mijn broer',
    'dat [maakt me echt verdrietig]',
    '[schaam me] kapot voor wat ik zei',
    '[ik voel mij eenzaam] hier in dit huis',
    'ze gaf me een knuffel en toen [moest ik huilen]',
    '[ik kan echt niet meer]',
    '[ik ben zo opgelucht] dat het goed ging',
    '[ik zie u graag]',
    'die opmerking [deed me pijn]',
    '[ik baal] ervan dat het niet doorgaat',
    'niemand klaagt hier, maar [ik mis hem] elke avond',
    'pff heb echt buikpijn van [de zenuwen]',
    '[voel me de laatste tijd echt nergens thuis]',
    'ben er zo klaar mee, [word er gek van]',
    'ik [voel me vreselijk] over wat ik tegen haar zei',
    '[ben jaloers] op iedereen die wel een relatie heeft',
    'het [vreet aan me] dat ik niks gezegd heb',
    '[ik voel me zo stom achteraf]',
    'ik kan er niet bij, ik [snap mezelf niet meer]',
    '[ik ben super gelukkig] met hem',
    '[kmis hem] zo',
    'ik [erger me] kapot aan hem',
    '[ik voel me overal buiten vallen]',
    '[ik voel me opgelucht en verdrietig tegelijk]',
    'bro ik ben fucked up [bang] voor morgen',
    'mijn [hart breekt] als ik hem zo zie',
    '[mega gelukkig nu]',
    '[ik word helemaal zenuwachtig] van die stilte',
    '[kheb zo een spijt]',
    'zo [content ben ik] met die uitslag',
    'ik ben jullie [enorm dankbaar]',
    '[ik durf weer te dromen]',
    'die opmerking [sneed me] door de ziel',
  ],
  no: [
    'ik heb spijt van die pizza',
    'ik was vroeger ook bang voor tandartsen',
    'jij zit er doorheen, dat hoor ik',
    'ik ga slapen, ben moe',
    'sorry dat ik zo boos werd',
    'ik kook vrijdag voor iedereen',
    'ik mis nog een sok',
    'zin in friet',
    'mijn hart breekt als ik dit van je lees',
    'zo verdrietig voor jullie',
    'wees dankbaar dat je mag meedoen',
    'geen idee wat ik moet aantrekken',
    'zo zenuwachtig voor het concert vanavond',
    'mis je! wanneer ben je terug',
    'zo moe, lag om drie uur pas in bed',
    'ik voel niks van die spuit',
    'ik ben bang dat we te laat zijn voor de trein, haha',
    'wat verdrietig',
    'ben je boos?',
    'ik ben moe van het sporten',
    'de batterij is moe lol',
    'hij zei dat hij kwaad is',
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
    'ik ben mijn sleutels kwijt',
    'ik ga nooit meer naar die kapper haha',
    'ik heb de hele nacht gedanst',
    'mijn broertje huilt omdat zijn ijsje gevallen is haha',
    'we hebben geen ruzie hoor, gewoon even druk',
    'ik ben met mijn vriendin naar een film over kanker geweest',
    'ik ben niet boos hoor',
    'we zijn verloren gereden haha',
    'ik weet niet meer waar ik mn fiets heb gezet',
  ],
};
