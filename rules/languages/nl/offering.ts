import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'offering',
  phrases: `
(zal|kan|mag|zou|zullen|moet|kunnen) (ik|we) <so>? <so>? <so>? <so>? <so>? (je|jullie|met je|bij je|iets|voor je|er|straks|morgen|even|vanavond|een|de|wat|het|mee|dit|anders|zaterdag|zondag|komen|misschien|dan|hem|haar|eens|soep|eten) .. <deed> <so>? ?$
(zal|kan|mag|zullen|moet) (ik|we) <so>? <so>? <so>? (bij je|je|jullie|voor je|met je|naar je toe|naar je) .. (<deed>|iets betekenen|steunen|toe komen|ergens mee helpen)
(zal|kan|mag|zullen) ik <so>? <so>? <so>? <so>? (langskomen|langs komen|even langskomen|je bellen|je komen|naar je toe komen|bij je komen|komen|meegaan|met je meegaan|iets voor je doen|wat voor je doen|iets voor je betekenen|wat eten brengen|soep|eten|boodschappen|oppassen|de kinderen|de kids)
(kan|zal) (ik|we) <so>? <so>? <so>? (je|jullie)? <so>? <so>? (iets|wat|ergens|ergens iets|nog iets) <so>? <so>? <so>? (doen|betekenen|voor je doen|voor je betekenen|mee helpen|voor je|voor jullie|helpen)
(hoe|waar|waarmee|wat) (kan|kunnen|zal) (ik|we) <so>? <so>? <so>? (je|jullie|voor je|voor jullie|doen|betekenen) <so>? <so>? <so>? (helpen|steunen|mee helpen|doen|betekenen|bijstaan|$|nu|vandaag|het beste)
(wat|waar) <so>? <so>? (heb|hebt|zou|is) <so>? <so>? <so>? (je|er) <so>? <so>? <so>? (van me|van mij|van ons|nu|het meest|meeste)? <so>? <so>? <so>? (nodig|behoefte aan|aan me|helpen|wat je nodig hebt) <so>? <so>? (van me|van mij|van ons|nu|vandaag|$|om|op dit moment|vanavond)
wat heb je <so>? <so>? <so>? (van me|van mij|van ons)? <so>? <so>? nodig
waar heb je <so>? <so>? <so>? behoefte aan
(wat|waarmee) (zou|kan) je <so>? <so>? (helpen|goed doen|fijn vinden|nu willen)
wat zou (je|er)? <so>? <so>? (helpen|goed doen|fijn zijn|je helpen)
waar (heb|help|kan) ik je (mee|het beste mee)
(wil|wou|wilt|heb|zou|vind) je <so>? <so>? <so>? (dat ik|liever dat ik|het fijn als ik|graag dat ik|als ik|hebben dat ik|het fijn vinden als ik) <so>? <so>? <so>? .. (<deed>|langskom|kom|bel|meega|meekom|blijf|luister|help|meedenk|oppas|ophaal|breng|iets regel|meeloop|dichtbij|alleen laat|stil ben|met rust laat|je bel)
(wil|wou) je <so>? <so>? (liever)? <so>? (samen|gezelschap|even samen|bij ons|bij mij|hulp|afleiding|een knuffel|hierheen|langskomen|langs komen|hier slapen|hier blijven|bij me) <so>? <so>? <so>? .. (eten|slapen|blijven|wandelen|komen|logeren|praten|bellen|gaan|doen|$|of|langs|eten vanavond|drinken)
(wil|wou|heb) je <so>? <so>? (zin om|zin in)? <so>? <so>? (gezelschap|hulp|afleiding) 
(je|jullie) (mag|kan|mogen|kunnen|moet) <so>? <so>? <so>? (me|mij|ons|bij me|bij mij|bij ons|hier)? <so>? <so>? (altijd|dag en nacht|op elk moment|midden in de nacht|gerust|zo vaak je wilt|wanneer je wilt|elk moment|ook s nachts|steeds|24 7) <so>? <so>? <so>? <so>? <so>? (bellen|appen|langskomen|langs komen|terecht|aankloppen|komen|slapen|bij me|bij mij|op mij|op me|logeren|binnenlopen|op ons|bij ons|me|mij|sturen|hier|hulp vragen|schrijven|praten|rekenen)
(bel|app|stuur|kom|schrijf|sms|mail|belt|appt|klop|spring|loop|roep) <so>? (me|mij|ons|maar|gerust|gewoon|een berichtje|langs|dan|aan|bij me|binnen) <so>? <so>? <so>? (gerust|altijd|als (je|er|het)|wanneer je|dag en nacht|maar|gewoon|wanneer dan ook|hoe laat|anytime|als het niet|zodra|midden in|langs|ook|aan|binnen|dan|$|op elk|zo vaak|elk moment|dan kom)
(bel|app|kom) <so>? (me|mij|maar|gerust|altijd) <so>? <so>? <so>? (als|wanneer|hoe laat|altijd|gerust|zodra|langs|anytime|dag en nacht|midden in)
(ik ben|ben|we zijn|zijn) <so>? <so>? (altijd|dag en nacht|24 7|morgen|vanavond|straks|de hele avond|de hele dag|gewoon|ook|steeds|er|nog wel|thuis) <so>? <so>? (bereikbaar|beschikbaar|thuis als|wakker als|er als|een belletje|te bereiken|maar een|op afstand|één telefoontje|stand by|standby|oproepbaar|een telefoontje|vrij als|wakker dus|er voor) <so>? 
<so>? (een)? (telefoontje|belletje|appje) <so>? (is genoeg|ver|verwijderd|en ik kom|volstaat|weg)
(mijn|onze|de|bij ons|mn) <so>? deur <so>? <so>? (staat|is) <so>? <so>? (altijd|dag en nacht|voor je|wagenwijd)? <so>? <so>? <so>? open <so>? (voor je|voor jullie|$|he)?
(laat|laten) <so>? <so>? (het|me|maar|mij|ons) <so>? <so>? <so>? <so>? (weten)? <so>? <so>? (als|wat|of|waar|wanneer) <so>? <so>? (ik|je|jullie|er) <so>? <so>? <so>? .. (kan|iets|nodig|wil|praten|helpen|doen|mee|hulp|weten)
(zeg|geef) <so>? <so>? (het|maar|me)? <so>? <so>? <so>? (gerust|maar|aan|even|wat|als) <so>? <so>? (als|wat|waar|ik|je)? <so>? <so>? <so>? (ik|je) <so>? <so>? .. (kan doen|nodig|voor je|helpen|hulp|kan helpen|van me|wil|behoefte)
als (je|er|jullie) <so>? <so>? <so>? <so>? (iets|hulp|me|mij|wat|ergens|iets is|praten|een luisterend oor|gezelschap) <so>? <so>? <so>? .. (nodig|bel|app|kan doen|help|is|sta|ben ik|hier|roep|laat|hoor ik|weet je me|kom ik|zeg)
als je <so>? <so>? <so>? <so>? (wilt|wil|hulp|er iets|ooit|even|vanavond|wakker|niet kan) <so>? <so>? <so>? .. (bel me|bel maar|app me|app maar|kom ik|kan ik|ben ik er|kom maar|bel gerust|ik luister|help ik|mag je|ga ik mee)
(ik|we) <so>? (kom|bel|app|haal|breng|neem|ga|help|pas|blijf|kook|regel|zorg|rij|kan|kunnen|wil|zal|check|vraag|stuur|denk|loop|hou|laat|bak|maak|doe|sta|slaap) <so>? <so>? <so>? <so>? <so>? (je|jullie|naar je|bij je|met je|voor je|langs|mee|de kinderen|de kids|hem|haar|wel|even|er|gerust|graag|zo) <so>? <so>? <so>? <so>? .. (morgen|op|langs|mee|wel|meegaan|brengen|komen|helpen|toe|terug|straks|vanavond|over|bellen|vrijdag|zaterdag|zondag|maandag|weer|even|meteen|eten|soep|zolang|blijven|oppassen|halen|koken|ophalen|naar je|als je|hoe het|uit school|boodschappen|doen|als je wilt|uit|van school|af|houden|van je overnemen|gezelschap|voor je) = 0.6
(ik|we) <so>? (kom|kunnen|kan|ga|help|bel|app) <so>? <so>? <so>? <so>? (je|naar je toe|langs|met je mee|bij je|graag|even|gerust|wel|meteen|direct|zo naar je) <so>? <so>? <so>? <so>? (langskomen|langs|komen|helpen|mee|toe|als je wilt|als je wil|wel helpen|even langs|bij je|naar je toe|met je mee|bellen om|morgen|straks) 
(kom|kan|ga) ik <so>? <so>? <so>? (je|naar je|bij je|even|met je|meteen|direct|morgen|straks|vanavond|zo) <so>? <so>? <so>? (langs|toe|mee|helpen|komen|halen|ophalen|brengen|bij je)
ik (bel|app|check) je <so>? <so>? <so>? (morgen|straks|vanavond|zo|later|dit weekend|zaterdag|na het|om|weer|volgende|overmorgen|elke|van de week) 
(bel|app) ik je <so>? <so>? <so>? (morgen|straks|vanavond|op|weer|even|zo)?
(morgen|straks|vanavond|zaterdag|zondag|vrijdag|volgende week|overmorgen|van de week|maandag) <so>? <so>? (bel|app|kom|haal|check) ik (je|langs|even langs|bij je|naar je|jullie)
ik <so>? (ga|rij|loop|kom) <so>? <so>? <so>? (met je mee|mee naar|naar je toe|bij je zitten|mee als) <so>?
(ik|we) <so>? <so>? (neem|haal|vang|doe|regel|zorg) <so>? <so>? <so>? (de kinderen|de kids|de hond|de boodschappen|het eten|je moeder|je dienst|dat wel|het wel|jouw|je) <so>? <so>? <so>? <so>? (wel|over|op|van school|mee|uit|voor)
(hoef|hoeft) je <so>? (niks|dat niet|er niet|niet zelf|daar niet) <so>? <so>? (te doen|aan te denken|over na te denken|naar om te kijken|zelf) = 0.6
(zullen|kunnen|zal) (we|ik) <so>? <so>? <so>? <so>? <so>? (samen|morgen|even|weer|straks|vanavond|donderdag|vrijdag|zaterdag|zondag|maandag|dinsdag|woensdag|volgende week|later|een|van de week|binnenkort|snel|dit weekend|overmorgen|eens|elke) <so>? <so>? <so>? <so>? .. (bellen|praten|wandelen|afspreken|koffie|verder praten|een rondje|weer bellen|bij elkaar|verder|kijken|bespreken|wandeling|op een rij|naar de huisarts|naar kijken|langs|praten hierover|babbelen|lopen|ertegenaan|belletje|check|weer praten|erover)
(spreken|bellen|praten|zien|zullen) we <so>? <so>? <so>? (elkaar)? <so>? <so>? <so>? (morgen|straks|vanavond|zaterdag|donderdag|volgende week|overmorgen|later|binnenkort) <so>? <so>? (weer|verder|nog|even|bellen|praten) ?$
(samen|met zijn tweeen|met z n tweeen) <so>? <so>? <so>? (kijken|gaan|doen|zoeken|wandelen|bellen|uitzoeken|koken|eten|een plan|de huisarts|een oplossing|naar kijken) <so>? = 0.6
ik (hou|houd) <so>? <so>? (je|de hele)? <so>? <so>? (gezelschap|contact|je in de gaten|avond vrij|mijn telefoon aan|telefoon aan|plek vrij|een plek)
(mijn|me) telefoon <so>? (staat|ligt|blijft) <so>? <so>? <so>? (aan|naast|altijd|s nachts)
ik (heb|maak) <so>? <so>? <so>? (tijd|alle tijd|de tijd|de hele avond|ruimte|plek|plaats|een slaapplek|een bed|een logeerbed) <so>? (voor je|vrij|voor jullie|als je|om te|vanavond)
(je kan|kan je|kom|je mag|mag je) <so>? <so>? <so>? (hier|bij ons|bij mij|bij me) <so>? <so>? <so>? <so>? (slapen|logeren|blijven|terecht|eten|overnachten|uithuilen|aankloppen|komen)
(logeerkamer|logeerbed|slaapbank|matras) <so>? (is|staat|ligt) <so>? (vrij|klaar|voor je)
(geef|gun) me een (seintje|gil|belletje|kik) 
(seintje|gil) <so>? (als|en)
(hulp nodig|help je graag|ik help graag|ik help je|ik help je wel|ik help wel|we helpen je|wij helpen|denk met je mee|ik denk mee|ik wil je helpen|we willen helpen|wil je graag helpen) <so>?
(te|tot je) (dienst|beschikking) $
wil je (een|nog|ook)? <so>? (kop|kopje|glas) (thee|water) <so>? = 0.3
- (zal|kan|zullen|kunnen) (ik|we) <so>? <so>? <so>? <so>? (pizza|frietjes|friet|sushi|bier|een biertje|de tafel|het licht|kaartjes|tickets|de film|verder|naar de film|reserveren|bestellen|om (zes|zeven|acht|half)|eten|stoppen|pinnen|parkeren|hier zitten|binnenkomen|gaan|beginnen)
- (bel|app) <so>? (me|mij) <so>? <so>? als je (er|thuis|klaar|in|onderweg|bijna|beneden|aankomt|wakker|geland|geparkeerd) <so>? (bent|ben)?
- (kan|mag) ik <so>? .. (van je|lenen|gebruiken|hebben|krijgen|mee eten|zelf)
- ik kom <so>? <so>? (later|niet|te laat|eraan|eraan|straks thuis|morgen (niet|later))
- wat heb je nodig (voor|van de|uit de|aan boodschappen|qua)
- (we|ik) bel <so>? je <so>? (over|voor) (de|het) (factuur|offerte|levering|afspraak|planning)
- laat <so>? (me|maar) <so>? weten (hoe laat|of je komt|wanneer je komt|wat je wil eten|wie er)
`,
};

export const examples: Examples = {
  yes: [
    '[zal ik vanavond langskomen]',
    '[je mag me altijd bellen], ook s nachts',
    '[wat heb je van mij nodig]',
    '[kan ik iets voor je doen]',
    '[hoe kan ik u helpen]',
    '[ik kom morgen met soep naar je toe]',
    '[mijn deur staat altijd open]',
    '[zullen we morgen weer even bellen]',
    '[wil je dat ik met je meega]',
    '[bel me gerust als] je wakker ligt',
    '[ik bel je morgen]',
    '[laat maar weten als ik iets kan doen]',
  ],
  no: [
    'zal ik pizza bestellen?',
    'bel me als je er bent',
    'kan ik je fiets lenen',
    'laat me weten hoe laat je komt',
    'zullen we om zes uur eten',
    'ik kom iets later',
    'wat heb je nodig van de winkel',
    'de helpdesk helpt u graag verder op werkdagen',
    'mag ik ook een stuk taart',
    'zullen we naar de film gaan',
    'de deur van de schuur staat open',
    'we bellen over de factuur',
  ],
};
