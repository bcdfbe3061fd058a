import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'advising',
  isLoose: true,
  guards: ['reported'],
  phrases: `
^ je (moet|mag|zou|kan) .. (gewoon|eens|echt|beter|niet|nooit|meer|minder|beste|altijd|hulp|rust|contact|afstand|<pro>|<remedy>)
je (moet|zou|kan) .. <remedy>
^ je (moet|mag) (gewoon|eens|echt|niet|meer|minder|wat|aan|met|naar|er|het|hem|haar|je)
(misschien|anders) (kan|moet|zou) je
(misschien|anders) .. (idee|helpt|iets voor je|<remedy>)
kan je (niet|misschien|beter|anders) .. (<remedy>|<pro>)
(heb|ben) je .. (geprobeerd|overwogen|aan gedacht|nagedacht over|geweest bij|gesproken met|gepraat met|gevraagd of)
heb je al eens
aan gedacht om
ik zou (hem|haar|het|er|ze|dat|die|naar|met|maar|eens|gewoon|eerst|vooral|niet|nooit|lekker|zeker|contact|weggaan) .. (<remedy>|als ik je|$)
zou ik .. (gewoon|niet|eens|eerst|meteen|nooit|zeker) .. (<remedy>|$)
(als ik je was|in je plaats|was ik je|als ik in je)
als ik jou was
mijn (advies|tip|raad)
^ (tip|tips|advies|idee)
het beste (is|wat je|kan je)
(helpt|werkt|scheelt) (echt|vaak|wel|altijd|me|mij)? (om|als je)
(beter|goed|slim|handig|verstandig|belangrijk|tijd|wijs|gezond) (om|als je) .. (te|je|<remedy>)
^ probeer (_|$)
^ (ga|neem|zoek|praat|bel|vraag|zeg|schrijf|blokkeer|negeer|zet|maak|stop|laat|zorg|eet|drink|slaap|rust|stuur|stap|geef|pak|focus|meld|accepteer|verlaat|vergeet|doe|kijk|leg|spreek|dump) .. (gewoon|eens|lekker|hulp|rust|afstand|tijd|afleiding|vrij|contact|grenzen|jezelf|je zelf|iemand|<pro>|een wandeling|buiten|slapen|wandelen|sporten|op tijd|goed voor|los|van je af|aan de kant|op papier|niet meer|met rust|een boek|hem gewoon|een lijst*|een plan|iets leuks|een brief|aangifte|bad)
^ (praat|bel|ga|stap|loop) .. (met|naar|langs|bij) .. (<pro>|<family>|<friend>|iemand)
^ (laat|zet) (het|hem|haar|alles|dat) (los|gaan|van je af|uit je hoofd|achter je)
^ (maak|breek) het uit
(diep|rustig) ademhalen
^ (even|gewoon|lekker|meteen|gelijk|eerst|vooral|direct) .. <remedy> $
^ (gewoon|lekker|meteen|vooral) .. (negeren|blokkeren|doorgaan|doen|laten|loslaten|vergeten|stoppen)
^ (niet meer|nooit meer|niet te|geen) .. (<remedy>|aan denken|op reageren|antwoorden|over nadenken)
^ (trek|neem) .. (niks|niet|persoonlijk) .. aan
^ (wees|denk|luister) .. (lief|zacht|eerlijk|aan je zelf|naar je hart)
(volg je hart|kies voor je zelf|kies voor jezelf|denk aan jezelf)
zorg dat je
(waarom|hoezo) (ga|probeer|bel|praat|vraag|neem|zoek|zeg|stop|stuur|maak) je .. niet .. (eens|gewoon|naar|met|$|hulp|een|om)
wat (dacht|denk) je van .. (<remedy>|een|eens)
(hoog)? tijd (om|dat je)
je hoeft .. te <remedy>
ziek melden
hulp (zoeken|vragen)
^ (dan|dat|daar|misschien|nu|hier) (moet|zou|kan) je
heb je .. aan .. gedacht
(raad|zou) .. (aan|aanraden)
(waarom|hoezo) .. je ..6 niet gewoon
^ stop .. met
^ (stuur|zeg|vertel|vraag) (hem|haar|ze) .. (dat|of|wat)
(blijven|niet) .. (ademen|nadenken|ademhalen)
^ (zoek|vraag|maak|ga|neem|schrijf) (een|of|lekker|anders|iemand|het)
(waarom|hoezo) (vraag|ga|zoek|neem|bel|probeer|zeg) je .. (geen|niet)
je kan beter
^ (begin|eet|drink|slaap|beweeg|vertrouw|adem|stel|geef|wees|houd|haal|regel|overleg|meld|bespreek) .. (met|wat|genoeg|eerst|duidelijk|grenzen|tijd|eens|iets|het|stapjes|water)
^ laat (hem|haar|ze) .. (even|maar|afkoelen|gaan|met rust)
(kan|kun) je niet (gewoon|beter|eens|toch)
een idee (om|misschien)
(kleine stapjes|stap voor stap|dag voor dag)
^ blijf .. (uit|weg|kalm|rustig|van|bij)
(er goed aan doen|raadplegen)
^ (zet|leg|doe) je
heb je al ..5 (gekeken|gebeld|gevraagd|gezocht|gepraat|gesproken|geinformeerd|aangevraagd)
- je moet (lachen|weten|huilen|nog|wel|haast|je .. voelen)
- (dat|dit|wat|het|die) moet je .. (zwaar|pijn|zeer|verscheuren|slopen|breken|opvreten|raken|verdriet|zelf weten|zien|horen)
- (moet|mag|kan|zou|ga) je .. ?$
- (dat|omdat|als|of|alsof|wat|hoe|waar|die) je .. (moet|mag|kan|zou)
- (gevoel|idee|alsof|klinkt) dat je
- je mag .. (boos|verdrietig|bang|huilen|zijn|voelen|bellen|altijd)
- je kan .. (niet|altijd|me|dit|het aan)
- kan je niet maken
- ik zou .. (willen|graag|fijn|leuk|niet weten|ook)
- ^ (bel|app|stuur|geef|zeg|laat|vertel|vraag|help|breng|neem) (me|ons|maar|gerust)
- laat (je|me|maar) .. (niet|weten|alleen)
- (neem|pak|zet|leg|haal|koop) .. (fiets|bier|brood|melk|sleutel*|stoelen|hond|kinderen|koffie|tafel)
- vergeet dat niet
- zeg eens
- zoek (het|dat)
- doe eens
- gooi het
- dan praat je
- ^ (ga|ben) je
- tijd (over|voor mezelf|voor je)
- wees blij
- neem .. tijd
- jouw plaats
- (wie|iedereen) .. in je plaats
- slaap lekker
- ^ (zoek|neem|maak|vraag) (het|een) .. (tent|foto|tikkie)
- geef .. door
- trek het je
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
    '[ga eens] praten met je leidinggevende',
    '[je kan het beste een advocaat] inschakelen',
    '[waarom zet je je telefoon niet gewoon] uit s nachts',
    'ik zou [als ik jou was] een nieuwe baan zoeken',
    '[neem anders een warm bad] en ga op tijd naar bed',
    'gewoon blijven ademen en [niet te veel nadenken]',
    '[hebt ge al geprobeerd] om met haar te babbelen',
    '[stuur hem een berichtje dat] je er klaar mee bent',
    '[tip] van mij: schrijf elke avond 3 leuke dingen op',
    '[stop met] dat werk, het maakt je ziek',
    '[misschien moet je] er eens met hem over beginnen',
    '[waarom vraag je geen] overplaatsing aan',
    '[zoek een] andere baan man',
    '[maak een lijstje] met plussen en minnen',
    '[ga lekker] een rondje lopen',
    '[vraag anders] of je een dag thuis mag werken',
    '[begin met kleine stapjes]',
    '[je zou eens] met een lotgenotengroep kunnen praten',
    '[laat hem even afkoelen] en bel morgen terug',
    'ik [raad je aan] om aangifte te doen',
    '[misschien een idee om] het op te schrijven',
    '[eet wat, drink wat water] en ga liggen',
    '[kun je niet gewoon] vroeger weggaan',
    '[ga gewoon naar de politie] bro',
    '[U zou er goed aan doen] een arts te raadplegen.',
    'zetuwen gsm af en [ga slapen]',
    '[ge kunt misschien eens bellen] naar tele-onthaal',
    '[praat erover met iemand] die je vertrouwt',
    '[blijf uit] zijn buurt',
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
    'ik mis nog een handschoen',
    'jullie zijn echt gek haha',
    'heb je het koud',
    'de soep is nog warm',
    'ik haat files',
    'die docent is zo streng',
    'het huis is verkocht!!',
    'de baas trakteert vandaag op taart',
    'ik moet nog even plassen dan kom ik',
    'hoe laat is de begrafenis van die acteur op tv',
    'mn telefoon valt steeds uit',
    'mijn broer komt zaterdag eten',
    'de auto is naar de garage voor een kleine beurt',
    'hij wil niet meer voetballen dit seizoen',
    'ik slaap vannacht bij oma',
    'mijn zoon heeft zijn zwemdiploma gehaald',
    'we hebben ruzie over welke film lol',
    'de vergadering is weer uitgelopen',
    'ik heb geen melk meer',
    'mijn vader werkt bij de bank',
    'wie heeft mijn pen gezien',
    'ik ben morgen niet op kantoor',
    'het regent pijpenstelen',
    'oma is 80 geworden',
    'ik snap die opdracht niet',
    'die les was zo saai ik viel in slaap',
    'morgen moet ik naar de tandarts',
    'mijn hond heeft de bank kapot gebeten grr',
    'het is weer file op de a2',
  ],
};
