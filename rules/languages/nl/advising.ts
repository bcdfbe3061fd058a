import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'advising',
  isLoose: true,
  guards: ['reported'],
  phrases: `
je moet (gewoon|eens|toch|dringend|beter|vooral|absoluut|minder|rust|hulp|afstand|leren|ophouden) _
je moet .. (<remedy>|<pro>|weg bij|niet meer|niet zo|niet langer|daar weg|daar gewoon weg)
je moet niet (op|naar|aan|over|met|altijd|te|gaan|bij|willen|voor|alleen|je)
je zou ..5 (<remedy>|<pro>)
(moet|zou) je (gewoon|eens|beter|maar eens|dringend|toch) .. (<remedy>|weg)
je (kan|zou) (ook|altijd eens|eens|gewoon|misschien|anders|toch|bijvoorbeeld|overwegen|dat|het|die|nog) .. (<remedy>|naar|<pro>)
je kan .. <pro>
^ (die|dat|zo een|zulke|daar|daarvoor) .. moet je .. (eerst|altijd|nooit|gewoon|niet|meteen|direct|laten|<remedy>)
je (kan|zou|kunt) .. (beter|het beste|het best) .. _
(misschien|anders|dan|in dat geval|volgens me|als je het me vraagt) (moet|zou) je .. (<remedy>|<pro>|gewoon|eens|hem|haar|het|met|naar|je|daar)
(misschien|anders) kan je .. (<remedy>|beter|eens|<pro>|een|naar|met)
(misschien|anders|wellicht) .. (een idee|helpt|iets voor je|een optie|verstandig|<pro>)
^ misschien (eens|toch|even|gewoon|eerst|wat meer|wat minder) .. (slapen|met|naar|bij|langs|laten|<remedy>)
(kan|moet|zou) je niet .. (gewoon|beter|een keer|een tijdje|toch|<pro>)
wat als je
als je .. (nou|nu) eens
(heb|ben) je .. (geprobeerd|overwogen|aan gedacht|nagedacht over|geweest bij|gepraat met)
(heb|ben) je (al|eens|daar|er) ..4 <pro>
heb je al (eens|een keer) .. (<remedy>|gesproken|gepraat|gevraagd|gebeld|gekeken|gezegd|aan|met)
^ is? al .. (gedacht|geprobeerd|overwogen|gevraagd|nagevraagd|voorgelegd|besproken)
ik zou ..5 (<remedy>|weggaan|wegblijven|wachten|afwachten|kappen|nadenken|<pro>)
ik zou (eerst|eens|toch eens|gewoon) _
ik zou (hem|haar|die|dat|er|het) .. (nooit|niet|gewoon) _
(dat|die|zoiets|hem|haar) zou ik (niet)? .. (<remedy>|pikken|slikken|toelaten)
(persoonlijk|als moeder|als vader) zou ik
^ zou (het|hem|haar|dat|er|eens|gewoon|eerst|nooit|zeker|toch|even) .. (<remedy>|<pro>)
(mag|moet|hoef|hoeft) (je)? .. (niet|nooit) .. (pikken|slikken|tolereren|over je kant)
zou ik (zeggen|doen|zeker doen|niet doen|nooit doen)
(als ik je was|in je plaats|was ik je|als ik in je)
mijn (advies|tip|raad)
heb je .. al eens _
^ neem .. contact op met
^ _? (tip|tips|advies|protip)
^ zorg dat je .. (slaap|eet|genoeg|wat|niet|iemand)
^ (vergeet|niet vergeten) .. te (<remedy>|ademen|genieten|leven)
^ vergeet .. niet .. te (<remedy>|ademen|genieten|leven)
^ (neem|pak) .. (paracetamol*|bad|douche|pauze|vakantie|aspirine|thee|dutje|ibuprofen|ontslag|vrij|dag vrij)
^ ga (bij|daar|van) .. weg
^ ga met (hem|haar|ze|iemand|je _) .. (praten|zitten|babbelen)
^ ga (naar buiten|vroeg slapen)
^ weg (daar|bij|van)
^ maak het uit
^ (dump|blokkeer|block|blok|negeer|ghost|mute|verwijder|confronteer|vermijd|verlaat) (hem|haar|ze|die|dat|zijn|je|alles)
^ (dumpen|blokkeren|blocken|ghosten|uitmaken|negeren|loslaten|verwijderen|weglopen|weggaan|ziekmelden|ziek melden|uitzieken|kappen) ($|die|dat|en|hem|haar|joh|man|dan)
^ gewoon (uitmaken|weggaan|ziekmelden|ziek melden|uitzieken|kappen)
^ schrijf (het|dat|alles|eens) .. (op|van je af|uit|neer)
^ begin (klein|eens|rustig)
^ (sluit|zonder) je .. niet (op|af)
^ wacht .. (af|niet te lang)
^ vraag .. (aan|of (hij|ze|je))
^ (zeg|leer|durf) .. nee
^ zeg het gewoon
(bel|app|chat|je kan) .. (113|112|1813|kindertelefoon|hulplijn)
(heb|ben) je .. al .. (met|aan) (iemand|je _|hem|haar|een _) .. (verteld|gepraat|over gehad|besproken|overlegd|gesproken)
kan je geen (verlof|vrij|hulp|pauze|andere)
je moet .. (opkomen|buitenkomen|weggaan|ziekmelden)
^ (verander|wissel|switch|ruil) .. (van|met)
^ slaap er .. over
^ (<act>|<start>) dan (gewoon|eens|een|met|naar|om|hem|haar|_ aan)
denk er .. niet (te veel|te lang)
^ misschien .. een (andere|keer|tijdje)
het beste (is|wat je|kan je)
wat je .. (kan|moet|zou kunnen) doen
(helpt|werkt|scheelt) (echt|vaak|wel|altijd|me|mij)? (om te|om je|om het|als je)
(helpt|scheelt|doet) ..2 (goed|enorm|super|wonderen|veel|de helft|een hoop) $
helpt .. goed
^ dat (helpt|scheelt|werkt) (me|ons|vaak|altijd|enorm|bij|al|een hoop|veel|de helft)
(bij|wat) (me|ons|mijn _) .. (hielp|helpt|werkt|werkte)
wat .. (helpt|hielp|scheelt) is
(<remedy>|<pro>|muziek|afleiding) helpt ($|echt|altijd|vaak|me)
(is|zou|lijkt me|lijkt het me|misschien) .. (beter|goed|slim|handig|verstandig|belangrijk|wijs|gezond|raadzaam) .. (om|als je|zijn om|dat je) .. (te|je|<remedy>|een)
(beter|verstandig|verstandiger|slimmer) (om|als je) .. (te|je)
^ (best|beter|liever) (eens|even|eerst|gewoon|nu|toch)? .. <remedy>
je doet er (goed|verstandig|beter) aan
^ (probeer|probeert|overweeg|overweegt) (_|$)
^ (<start>|<act>) ..6 (voor|voordat|tot|zodat) je _
^ (<start>|<act>) .. (<pro>|jezelf|je zelf)
^ <act> (eens|gewoon|vooral|toch|anders|alles|elke|geen|nooit|iemand|hulp|af en toe)
^ (praat|spreek|overleg) met
^ stop met (dat|die|hem|haar|je|roken|drinken|werken|piekeren|vergelijken)
^ <act> (die|dat|een) (_|$)
^ (zet|leg|schrijf|verander|gebruik|gooi|duik|kruip|pak|controleer|check) je _
^ <start> (eens|toch|vooral|anders|lekker) .. (een|met|naar|bij|over|aan|op|uit|die|dat|hem|haar|wat|iemand|niet|buiten|weg|hulp|<remedy>)
^ (<start>|<act>) .. (rust|afstand|afleiding|grenzen|een wandeling|wandelen|sporten|goed voor je zelf|los|van je af|aan de kant|op papier|iets leuks|een bad|op stil|links liggen|uitrazen|afkoelen|de bel|uit je hoofd|achter je|naar je hart|naar je gevoel|in dialoog)
^ blijf (weg|uit|af|bij|ademen|bewegen)
^ blijf .. niet (alleen|binnen|zitten|hangen|liggen|wachten|piekeren)
^ (eet|drink|slaap|rust) .. (wat|genoeg|iets) _
^ praat .. met (hem|haar|iemand|je|ze|die)
^ (laat|zet) (het|hem|haar|alles|dat|die) .. (los|gaan|van je af|uit je hoofd|achter je|met rust|vallen|stikken|staan|praten|zitten|lullen|liggen|weg)
^ laat .. (nakijken|onderzoeken|prikken|testen|checken|controleren|naar kijken|rusten)
^ laat je (niet|nooit|eens|door)
adem (in|uit|diep|rustig)
(diep|rustig) ademhalen
^ (gewoon|meteen|gelijk|eerst|vooral|direct|af en toe|op tijd) .. <remedy> (die|dat|dan|en|joh|man|een|$)
^ gewoon (<remedy>|<start>|<act>) (die|dat|hem|haar|het|je|en|dan|met|naar)
^ (niet meer|nooit meer|niet te|niet zo) .. (<remedy>|appen|checken|aan denken|op reageren|over nadenken) ($|dat|joh|hoor|na|met|als|tot|op)
^ niet (op reageren|op ingaan|teruggaan|terugappen|terugbellen|terugschrijven|opnemen|over nadenken)
^ (niet|nooit|zeker|meteen|vooral) (doen|antwoorden|tekenen|reageren|terugnemen|toegeven|ingaan|betalen|accepteren) ($|joh|hoor|man|als|en|want)
^ (geef|gun) (hem|haar|het|ze|je zelf|jezelf|je) .. (tijd|ruimte|rust|kans|even|grenzen)
^ trek .. (niks|niet|persoonlijk) .. aan
^ trek .. (grens|bel)
^ (wees|luister) .. (lief voor|zacht voor|streng voor|hard voor|mild|eerlijk|duidelijk|aan je zelf|naar je)
^ (volg|vertrouw) .. (gevoel|hart|instinct|intuitie)
(waarom|hoezo) (ga|probeer|bel|praat|vraag|neem|zoek|zeg|stop|stuur|maak|zet|blokkeer|verhuis|laat) je .. niet .. (eens|gewoon|naar <pro>|hulp|een|om|weg|door|bij (een|die|de))
(waarom|hoezo) (vraag|ga|zoek|neem|bel|probeer|zeg) je .. geen
(wordt|wordt het|hoog) tijd (om|dat je)
^ tijd om (voor|weg|hulp|los|afstand)
je kan .. terecht
je heb .. recht op
^ <act> (het|hem|haar|ze|dat) (anders|gewoon|eens|vooral|toch)
niet .. persoonlijk
hulp (zoeken|vragen)
(raad|zou) .. (aan|aanraden|aanbevelen|afraden)
ik adviseer
^ (zeg|vertel|vraag|bel|stuur) (hem|haar|ze|dan|gewoon|eerlijk|tegen) .. (dat|of|wat|dan|gewoon)
niet te veel (nadenken|piekeren)
(kleine stapjes|stap voor stap|stapje voor stapje|dag voor dag|dag tegelijk|dag per dag)
(is|zou) ..8 (niks|iets|een idee|geen idee) .. (voor (je|hem|haar|ze|jullie)|zijn) ($|om|een)
dan (doet|pakt|werkt) (het|hij|dat|ze) .. (wel|weer)
en klaar = 0.4
heb je .. gekeken of
kan je .. niet .. (met|aan|bij) .. (praten|vragen|logeren|terecht|aankloppen|wonen)
goed zijn als je
^ (gewoon|vooral) (eerlijk|duidelijk|rustig|kalm) (zijn|blijven)
^ vergeet (hem|haar|die _)
^ (doe|neem|zeg|skip) gewoon (een|wat|iets|niks|dat|die|nee)
^ zoek (nieuwe|andere|er|iets|iemand|professionele|wat)
je (kan|zou) .. (ook|eens|altijd) ..6 proberen
heb je .. (weleens|ooit) .. aan .. gedacht
^ al .. <pro> .. ?$
- je moet (lachen|weten|huilen|nog|wel|haast|je .. voelen|maar|zo|niet denken)
- (dat|dit|wat|het|die) moet je .. (maar|niet van|je voelen|zwaar|pijn|zeer|verscheuren|slopen|breken|opvreten|raken|verdriet|zelf weten|zien|horen)
- (moet|mag|ga) je .. ?$
- (dat|omdat|of|alsof|wat|hoe|waar|die) je .. (moet|mag|kan|zou)
- als je .. (moet|mag|kan)
- (gevoel|idee|alsof|klinkt) dat je
- (zeg|stop|kijk|vertel|doe) eens
- hou je (bek|kop|mond|taai|sterk)
- hou toch
- wacht maar
- luister .. naar (iemand|je moeder|mama)
- je (vanavond|morgen|zo)
- maak je
- begin .. (zin|me|gek)
- je gejank
- je zou (bijna|geen)
- je (moet|mag|kan|zou) .. (me|ons|zijn|voelen|geweest|gevoeld|schrikken|geschrokken|gedaan|gehad|menen|boos|verdrietig|bang|huilen|altijd (bellen|bij me|komen|langs*|praten|op)|het aan|liefst|alles|steeds|opnieuw|telkens|niet (zeggen|denken))
- dus je
- ik zou .. (willen|graag|fijn|leuk|weten|ook|kunnen|moeten|mogen|jullie|liefst|eigenlijk|komen|zo|nog|hebben|zijn|worden)
- zou ik .. ?$
- terecht (bij me|met)
- je kan .. bij me
- met niemand
- (stuur|pak|haal|hang|zet) eens
- (stuur|haal|pak|koop|hang|trek) (die|dat|een)
- neem contact op met (me|ons)
- (heb|had) je recht
- (<act>|<start>|probeer) .. (me|ons|mijn|jullie|dat ik|of ik)
- (<act>|<start>|probeer) (ik|we)
- ^ (<act>|<start>|probeer) je .. ?$
- ^ (ga|neem|doe|zeg|begin|drink|eet|slaap|blijf|denk|leef|sport|loop|durf|luister|praat|kijk|wacht|verwacht|vergeet|vertrouw) je
- (probeer|bel|praat|ga) (al|zo|net|straks)
- ^ (bel|app|stuur|geef|zeg|vertel|help|breng|neem|kom|zet) .. (maar|gerust)
- laat (je|me|maar) .. (weten|alleen|horen)
- (neem|doe) .. tijd
- (goed|kijk) om
- zoek het
- wees blij
- (wie|iedereen) .. in je plaats
- slaap lekker
- geef .. door
- leg .. uit
- laat .. maar
- trek het je
- (niet|niks|geen) .. helpt
- blijf .. mijn
- zou ik .. (weten|willen|kunnen|durven|leuk|fijn|graag|moeten|mogen)
- ^ zou .. ?$
- ^ zou (het|er|dat) gaan
- kijk dan
`,
};

export const examples: Examples = {
  yes: [
    '[zou het gewoon op papier zetten]',
    '[blokkeer haar] overal',
    '[vergeet niet te ademen]',
    '[heb je het al met je zus besproken]',
    '[geef je grenzen] aan',
    '[dat zou ik melden]',
    '[misschien kun je beter een weekje vrij nemen]',
    '[heb je al eens met haar gesproken]',
    '[ik zou hem gewoon blokkeren]',
    '[tip: zet je telefoon vroeg uit]',
    '[ga eens] praten met je leidinggevende',
    '[waarom vraag je geen] overplaatsing aan',
    '[begin met kleine stapjes]',
    '[eet wat, drink wat water] en ga liggen',
    '[ge kunt misschien eens bellen] naar tele-onthaal',
  ],
  no: [
    'laat die tranen maar stromen',
    'die loopt in maart af',
    'luister naar je moeder, zegt opa altijd',
    'op tijd voor het eten graag',
    'wacht maar tot de bel gaat',
    'stuur die foto even door',
    'je zou het liefst onder de dekens blijven',
    'dus je moet elke dag opnieuw beginnen',
    'stuur even een foto van die jurk',
    'kijk eens wat een schatje',
    'geen idee wat ik moet doen',
    'eet al dagen niet meer',
    'denk dat ik ga slapen',
    'neem je een wijntje mee',
    'hou je taai he',
  ],
};
