import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'advising',
  guards: ['reported'],
  phrases: `
# you should
^ (dan|nu|daar|dit|dat|hier|soms|misschien|eigenlijk|volgens me|zoiets|die|hem|haar|ze)? (moet|mag|zou|zal) je <so>? <so>? <so>? <so>? (een|eens|even|met|naar|contact|hulp|het|hem|haar|dat|er|de|meer|minder|beter|niet|gewoon|je|voor|om|die|zelf|op|ze|dit|iets|in|bij|van|aan|vaker|eerder|harder|nooit|toch|wel|wat|stoppen|gaan|doen|echt|tegen|over|alles|kunnen|moeten|aan|rust|tijd|afstand|grenzen|vooral|alleen|laten|zien|durven|leren)
je (moet|zou|mag) <so>? <so>? <so>? (moeten|eens|even|echt|gewoon|met|naar|contact|hulp|er|het|hem|haar|dat|de|een|meer|minder|beter|niet|je|voor|zelf|ze|die|dit|gaan|rust|grenzen|afstand|aan|op|om|van|tegen|in|bij|vaker|eerder|iets|nooit|leren|durven|stoppen|weg|ook|kunnen|vooral|wat|bellen|praten|zien|alleen|positief|blijven|sterk|sporten|slapen|over|dingen|harder|alles|doorzetten|doorgaan|eten|zorgen|proberen|denken|maar|wel|vooruit)
je kan (misschien|ook|beter|altijd|eens|toch|gewoon|best|maar|anders|eventueel|natuurlijk|het beste|evt|hem|haar|er|met|naar|proberen|wel|nu|je|daar|even|zo) <so>? <so>? <so>? (<remedy>|een|de|het|met|naar|hem|haar|ze|eens|contact|niet|je|er|om|beter|toch|gewoon|bij|op|wat|hulp|iets|even|iemand|die|dat|maar|voor|aan|ook)
kan je (niet|misschien|anders|ook|beter|dan|toch) <so>? <so>? <so>? (<remedy>|een|de|het|met|naar|hem|haar|eens|contact|je|er|gewoon|bij|iemand|even|vragen|om)
(misschien|anders|wellicht) <so>? (kan|moet|zou|mag) je
(misschien|anders|wellicht) <so>? (is|helpt|werkt|lukt|heb) <so>? <so>? (het|een|dat|er|je|wandelen|praten|yoga|iets|even) .. (iets voor je|een idee|goed|beter|verstandig|handig|helpen|iets|slim|tijd|helpt|fijn|aan|om|je|therapie|hulp|huisarts|psycholoog|rust|$)
(misschien|anders|wellicht) <so>? <so>? (eens|een|even|gewoon|toch|met|naar|wat|contact) .. <remedy>
^ (misschien|anders|wellicht|gewoon|eventjes|even|toch|lekker|meteen|gelijk|direct|vooral|eerst|straks|niet|nooit|geen|meer|minder|vroeg) <so>? <so>? <so>? .. <remedy> <so>? $ = 0.8
^ (gewoon|lekker|meteen|direct|gelijk|vooral|toch|eerst) <so>? <so>? (niet|niks|hem|haar|ze|die|het|er|even|alles)? <so>? <remedy> 
^ (niet meer|nooit meer|niet|niks|geen) <so>? .. (<remedy>|aan denken|reageren|op reageren|aantrekken|opnemen|over nadenken|piekeren|kijken|mee bezig) <so>? (hoor|joh|$|van|dat|he|dan|zo) = 0.8
(heb|had|ben) je (hem|haar|dat|het|er|daar|al|wel|ooit|eens|misschien) .. (geprobeerd|overwogen|gedacht|nagedacht|gevraagd|gebeld|gesproken|geweest|gezocht|gezegd|gepraat|besproken|aangegeven|gemeld|gekeken|aangekaart|ingeschakeld|opgezocht) <so>? .. (te|om|aan|bij|naar|hulp|met|therapie|$)
(heb|had) je (al|wel|ooit|dat) <so>? <so>? (eens|een keer|al|iets|met|zoiets|wel eens|therapie|medicatie|yoga|aan|meditatie) .. (geprobeerd|overwogen|aan gedacht|gedacht aan|geprobeerd|gezocht|gesproken|gepraat|aangekaart)
heb je er <so>? <so>? aan gedacht (om|dat)
al <so>? (aan|over) .. gedacht $ = 0.6
(denk|dacht) <so>? eens (aan|na over) = 0.6
(is|zou) <so>? (er|een|therapie|hulp|een psycholoog|het|dat|yoga|de huisarts) .. (geen|niet|misschien)? .. (iets voor je|een optie|een idee|een goed idee) 
# I would
(ik|dan|toch) zou <so>? <so>? <so>? (ik)? <so>? <so>? <so>? (hem|haar|het|er|ze|dat|die|de|naar|met|maar|toch|eens|gewoon|eerst|zeker|vooral|beter|liever|niet|nooit|meteen|direct|gelijk|contact|hulp|weggaan|zelf|lekker|gaan|je|voor|bij|een|in je plaats|in jouw plaats) .. (<remedy>|als ik je was|als je het|aanraden|adviseren|doorzetten|overwegen|terugsturen|$)
(zou|had) ik <so>? <so>? <so>? (niet|maar|gewoon|toch|eens|zeker|vooral|eerst|hem|haar|het|ze|echt|lekker|nooit) .. (<remedy>|doen|over nadenken|overwegen|blijven|meer|aan beginnen|$)

(als ik je was|in je plaats|als ik in je schoenen|in je schoenen|was ik je|als je het me vraagt zou) 
(ik|we|zou|kan) <so>? <so>? (raad|raden|adviseer|aanraden|adviseren) <so>? <so>? (je|jullie|het|dit|aan|om|iedereen|ik)
(raad|raden|adviseer) ik <so>? <so>? (je|aan|iedereen|het)
(aanrader|een aanrader|aan te raden|raadzaam)
(kan|zou) .. <so>? (aanraden|aanbevelen)
mijn (advies|tip|raad|suggestie)
^ <so>? (een)? <so>? (tip|tips|advies|goede raad|tipje|protip|gouden tip|suggestie|een suggestie|idee|mini tip) <so>? (van me|van mij|voor je|die|is|om|bij|dat|nog|misschien)? <so>? _
(de|het) (beste|enige|slimste|verstandigste|eerste) (is|wat je kan doen|remedie|medicijn|manier|optie|oplossing|ding|stap|dat je|wat je) .. (om|je|naar|te|een|gewoon|doen|kan|is|toch|niet|met|dat)
(het|dat|dit) (helpt|werkt|scheelt|doet wonderen) <so>? <so>? (echt|vaak|wel|altijd|soms|me|mij|bij me|enorm|heel|vaak|misschien)? <so>? (om|als je|met|om te|wanneer je)
(het is|tis|lijkt me|is het|zou) <so>? <so>? <so>? (goed|beter|slim|slimmer|handig|handiger|verstandig|verstandiger|belangrijk|tijd|een idee|een goed idee|best|zaak|aan te raden|wijs|wijzer|gezond|nuttig|zinvol|fijn|nodig|niet slim|niet verstandig|geen goed idee|niet handig) <so>? <so>? (om|dat je|als je|je|voor je om|zijn om|zijn als je|voor je) .. (te|je|<remedy>|niet|met|een|hem|haar|hulp)
# try, go, take …
^ <so>? <so>? (probeer|probeert|probeer je) <so>? <so>? <so>? <so>? (eens|anders|toch|gewoon|maar|om|te|een|het|hem|haar|er|je|wat|even|ook|niet|met|de|dit|die|positief|rustig|elke|meer|af|zo|misschien|nog|hulp|yoga|iets|vannacht|vanavond|alles|dat|afleiding|meditatie|samen|eerst|aan|op)
probeer (het)? (eens|anders|toch|gewoon|misschien) <so>? <so>? (met|om|te|een|het|hem|de|wat|via)
^ <so>? <so>? (ga|gaat) <so>? <so>? <so>? (gewoon|toch|maar|eens|even|lekker|anders|vooral|een|naar|met|je|in|er|wat|sporten|wandelen|slapen|hardlopen|fietsen|douchen|langs|bij|buiten|op|weg|dan|zo|vroeg|niet|nou|praten|zitten|staan) .. (<remedy>|uit|buiten|<pro>|slapen|weg|om|bij|mee|langs|naar|lopen|eindje|rondje|op tijd|bed|douche|bad|sport|therapie|politie|hem|haar|heen|sporten|wandelen|in|hulp|niet|je|erover)
^ <so>? (ga|gaat) <so>? <so>? <so>? (sporten|wandelen|slapen|hardlopen|fietsen|douchen|praten|naar de <pro>|naar een <pro>|weg bij|bij hem weg|bij haar weg|scheiden|met iemand praten|in therapie|op zoek|ervoor)
^ (neem|zoek|praat|bel|vraag|zeg|schrijf|doe|blokkeer|negeer|zet|maak|stop|laat|zorg|blijf|kijk|eet|drink|slaap|rust|vergeet|verwijder|wacht|stuur|stap|hou|geef|pak|focus|concentreer|begin|meld|leg|accepteer|dump|verlaat|verzet|onthoud|regel|overleg|bespreek|app|lees|luister|adem|denk|wees|durf|vertrouw|beweeg|mediteer|wandel|sport|kies|trek|spreek|reken|check|zoen|gooi|sluit|werk|neem|bekijk|delete|ruim|koop|gebruik|zie|kom|loop|leer|download|installeer|herstart|reset|zeg|contacteer) <so>? <so>? (er|het|hem|haar|ze|die|dat|je|dit|contact|een|de|iemand|alles|met|op|naar|tegen)? <so>? <so>? (gewoon|toch|eens|lekker|anders|vooral|misschien|gerust|rustig|altijd|nooit|niet te|jezelf|een dag|hulp|op tijd|goed voor|voor je|je zelf|met je|aan je|afstand|rust|tijd|een keer|dan ook|dan gewoon|meteen|direct|gelijk|niet zo|niet meer|niet|even|afleiding|grenzen|therapie) 
^ (laat|zet) <so>? (het|hem|haar|ze|dat|die|alles) <so>? <so>? <so>? (los|gaan|vallen|met rust|links liggen|achter je|van je afglijden|rusten|zitten|lekker|betijen|bezinken|op je af|uit je hoofd|opzij|op een rij|van je af|aan de kant)
^ (praat|bel|spreek|overleg|ga|contacteer|app|mail|loop|stap|zoek|vraag|meld|raadpleeg) <so>? <so>? <so>? (er|het|hulp)? <so>? <so>? (over|eens|langs|je|met|naar|bij|om|je bij|hulp|contact)? <so>? (over)? <so>? (met|bij|naar|aan|hulp)? <so>? (je|de|een|iemand|een goede|een keer)? <so>? <pro>
^ (praat|spreek) <so>? <so>? <so>? (erover|er|eens|met|het uit|ermee) <so>? (over|met|iemand|hem|haar|je|de|een)
^ (zoek|schakel|vraag|neem) <so>? <so>? <so>? (hulp|contact|afleiding|een <pro>|iemand|afstand|rust|de tijd|professionele hulp|een advocaat|pauze|vrij|vakantie|een dag|een paar dagen|een bad|een dagje|een warme|een break|een ander|iets anders|steun) 
^ (maak|breek|kap) <so>? <so>? (het|er|met) <so>? <so>? (uit|een punt|werk|contact|mee|kort|hem|haar|bespreekbaar|een lijst*|een plan|een afspraak|keuzes|duidelijk)
^ (schrijf|praat|huil|ren|loop|schreeuw|zet|gooi|dans|sport) <so>? (het|alles|je gevoelens|het allemaal) <so>? (van je af|op|uit|op papier|er)
^ (trek|neem) <so>? <so>? <so>? (je|er|het) <so>? (er|je)? <so>? (niks|niet) <so>? (van aan|persoonlijk|aan|van hem aan)
^ (tel|adem|slaap|geef|gun|zet|kijk|hou|wees|denk|focus|doe) <so>? <so>? <so>? (tot tien|eens diep|diep|even diep|rustig|er een nachtje|een nachtje|het een plek*|het tijd|het de tijd|je zelf|jezelf|afstand|je aan|eroverheen|vooruit|naar de toekomst|om je heen|eerlijk tegen|lief voor|aan je zelf|aan jezelf|positief|op jezelf|op je zelf|op wat|rustig aan|het rustig|eens wat|iets leuks|wat leuks|leuke dingen|iets voor)
^ <so>? (pak) <so>? <so>? (maar|gewoon|beter|je)? <so>? (gewoon|beter|de a|je rust|je kans|de trein|de bus|het op|je leven)
(hou|zet|geef|neem) <so>? <so>? (vast|vol|op je tanden|door|rust|gas terug|de tijd|je tijd|pauze|afstand|het een kans) <so>? (joh|hoor|he|gewoon|even) = 0.4
^ (vergeet|denk) <so>? niet (te|om|dat|aan|vergeten) = 0.5
^ zorg <so>? <so>? (dat je|goed voor|eerst|ervoor|voor je zelf|voor jezelf|beter voor) = 0.9
^ wees <so>? <so>? <so>? (eens|gewoon|niet zo hard|lief|mild|zacht|geduldig|eerlijk|jezelf|je zelf|assertief|duidelijk|streng|voorzichtig|blij dat je) 
^ (stop|kap|hou|schei) <so>? <so>? <so>? (er|eens|met|ermee|uit|op)? <so>? <so>? (met|mee|ermee) <so>? (_|$) = 0.6
^ kijk <so>? <so>? (eens|anders|ook)? <so>? (naar|op|of je|bij|rond|wat je) <so>? (een|de|wat|of|vacatures|therapie|wel) = 0.6
^ (luister|denk) <so>? <so>? <so>? (naar|aan) je (hart|gevoel|lichaam|lijf|zelf|toekomst|gezondheid|kinderen)
volg je (hart|gevoel)
(kies|zorg|denk|kom|ga) <so>? <so>? <so>? (voor|aan) (jezelf|je zelf)
(waarom|hoezo) <so>? (ga|doe|bel|probeer|praat|vraag|zeg|neem|zoek|stuur|app|stop|begin|blokkeer|maak|kijk|stap|spreek|leg|meld|laat) je <so>? <so>? (er|het|hem|haar|dat|ze|dan|je|daar|die)? <so>? <so>? (niet|geen) <so>? (gewoon|eens|even|naar|met|een|hem|haar|bij|op|om|een keer|anders|een weekje|dan|hulp|contact|een ander|vrij|rust)
(wat|hoe) (als|zou) je .. (eens|gewoon|gaat|probeert|zou|doet|met|naar)
wat (dacht|denk) je (van|ervan om|ervan als) .. (eens|een|te|om|je)
het (is|wordt|word) <so>? <so>? (tijd|hoog tijd) <so>? (om|dat je|voor)
(tijd|hoog tijd) (om|dat je|voor) <so>? <so>? <so>? (een|te|voor|hulp|je|los|verder|hem|haar|stappen)
(dan|want) (moet|kan|zou|mag|ga) je <so>? <so>? <so>? (gewoon|beter|eens|maar|naar|niet|hulp|toch|een|met|aan|wat|zelf|dat|er|je|ook|lekker|het)
je (hoeft|moet) <so>? <so>? <so>? (alleen|gewoon|enkel|alleen maar) <so>? <so>? (maar)? .. te? <remedy>
je hoeft <so>? <so>? (niet|nergens|dat niet|hem|haar|het) .. (te pikken|te accepteren|op te reageren|te reageren|te antwoorden|te doen)
laat (je|jezelf|het je|hem|haar|ze) <so>? <so>? <so>? (niet|niks|eens|helpen|nakijken|onderzoeken|testen|behandelen|doorverwijzen|maar|niet kisten|niet kennen|gewoon|merken|weten|zien|zelf|even|los)
(ziek|je ziek) (melden|meld)
(meld|geef|schrijf) je <so>? <so>? <so>? (ziek|aan|in|op|aangifte|bij)
(doe|doen) <so>? aangifte
(hulp|een psycholoog|een therapeut|therapie|de huisarts|relatietherapie|een coach|de politie) .. (zoeken|bellen|inschakelen|vragen|proberen|is echt) <so>? (hoor|joh|$|is|kan) = 0.7
(met|bij) (iemand|een <pro>|je <pro>|de <pro>|je <boss>|je <family>) <so>? <so>? <so>? (gaan)? (praten|bespreken|langsgaan|bellen|langs gaan|aankaarten|aan de bel)
aan de bel trekken = 0.7
(elke|iedere) (dag|avond|ochtend) <so>? .. (wandelen|bewegen|schrijven|mediteren|sporten|hardlopen|minuten|ademhaling) = 0.6
(thee|kruidenthee) (drinken|met honing) = 0.5
- je moet <so>? <so>? <so>? (lachen|weten|huilen|eens weten|niet denken dat|er nog|werken|je .. voelen|wel|haast|vast|hebben gevoeld|me helpen|me bellen|hem hebben)
- (dat|wat|die|het) moet je <so>? <so>? <so>? <so>? .. (zwaar|pijn|zeer|veel|geraakt|raken|verdriet|moe|bang|eenzaam|zelf weten|weten|gezien hebben|zien|hard)
- (moet|mag|kan|zou) je <so>? <so>? <so>? <so>? ..6 ?$
- (dat|omdat|als|of|alsof|wat|hoe|waar|die|hoeveel|hoelaat) je <so>? <so>? .. (moet|mag|kan|zou|moest)
- (gevoel|idee|alsof|klinkt|denkt|voelt|bang) dat je .. (moet|kan|zou)
- ik zou <so>? <so>? (het)? <so>? (zo)? (willen|graag|fijn|leuk|niet weten|ook|me|er ook|precies hetzelfde|niet anders|kunnen|moeten|wel willen|dolgraag|komen)
- zou ik <so>? <so>? (mogen|kunnen|moeten|ook|willen|graag|het fijn|je kunnen|je mogen)
- (bel|app|stuur|geef|zeg|laat|vertel|vraag|mail|help|breng|haal|pak|wacht|haat|begrijp|neem) (me|mij|ons|het me|maar|me maar|me even|even)
- (laat|laten) (me|ons|we|het me|maar weten|even weten|het weten)
- (kom|ga) (maar|gerust|je|we|ik|lekker langs|ook)
- (neem|pak|zet|leg|haal|breng|koop|doe) je? <so>? <so>? (de|het|een|wat) <so>? (fiets|auto|bier|biertje|brood|melk|sleutel|sleutels|tas|vuilnis|was|stoelen|drank|chips|tent|paraplu|jas|hond|kat|vaat*|kinderen|kids|koffie|muziek)
- je moet nog (betalen|stemmen|koken|inchecken|een tikkie)
- (ik|we) (ga|gaan|doe|neem|praat|bel)
- je kan (het|er|me|dat|trots|zien|merken|je|hem|wel)? <so>? <so>? (niet|nooit|altijd bij|wel aan|altijd op|me|altijd bellen|altijd langs|altijd appen|bij me|bij ons)
- (ik)? (snap|begrijp) .. dat je .. (moet|kan|zou|zegt|gaat)
- (wie|wat|waar|wanneer|hoe|welke|hoeveel|waarom) (moet|kan|mag|zou) (je|ik|we)
`,
};

export const examples: Examples = {
  yes: [
    '[je moet echt eens met een psycholoog praten]',
    '[misschien kun je beter een weekje vrij nemen]',
    '[als ik jou was] bleef ik daar weg',
    '[heb je al eens met haar gesproken]',
    '[probeer eens wat vroeger te slapen]',
    '[ge zou beter naar den dokter gaan]',
    '[ik zou hem gewoon blokkeren]',
    '[gewoon niet meer op reageren]',
    '[praat er eens over met je mentor]',
    '[laat het los]',
    '[waarom ga je niet eens naar de huisarts]',
    '[tip: zet je telefoon vroeg uit]',
    '[u kunt het beste even bellen met de verzekering]',
    '[zoek hulp], echt',
    '[het is beter om] het eerlijk te zeggen',
    '[schrijf het van je af]',
  ],
  no: [
    'je moet lachen, ik viel van mijn fiets',
    'bel me als je er bent',
    'zullen we om zes uur eten',
    'wat moet je daarmee?',
    'laat me weten hoe laat je komt',
    'kun je de stoelen meenemen',
    'ik zou het fijn vinden als je komt',
    'dat moet pijn doen',
    'je hebt het gevoel dat je altijd moet presteren',
    'moet je morgen werken?',
    'ik ga morgen naar de huisarts',
    'hoe laat moet je weg',
    'we moeten nog boodschappen doen',
    'ik snap dat je rust wilt',
    'mag je van je ouders',
    'neem je de tent mee?',
  ],
};
