import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'offering',
  isLoose: true,
  phrases: `
(zal|kan|mag|zou|zullen) (ik|we) .. (<deed>|iets|wat|soep|eten|boodschappen|je helpen)
(zal|kan|mag) ik je .. <deed>
(hoe|waar|waarmee|wat) (kan|kunnen) (ik|we) .. (helpen|doen|betekenen|je mee)
(wat|waar) (heb|heeft) je .. (nodig|behoefte|aan)
wat (zou|kan) je (helpen|goed doen)
(wil|wou|vind|heb) je .. (dat ik|liever dat ik|als ik) .. (<deed>|_)
wil je .. (gezelschap|hulp|langskomen|afleiding|samen|hier slapen|hier komen)
je (mag|kan|mogen|kunnen) (me|bij me|hier|ons|bij ons)? .. (altijd|gerust|dag en nacht|zo vaak) .. (bellen|appen|langskomen|terecht|komen|slapen|aankloppen|logeren)
^ (bel|app|kom|stuur) (me|maar|gerust|langs)? .. (gerust|altijd|als je|wanneer|als er|als het|midden in|dag en nacht|langs)
(bel|app) (me|gerust) 
(deur|telefoon) .. (open|aan) .. (voor je|$|altijd)
je ben altijd welkom
laat .. weten (als|wat|of) .. (kan|nodig|iets|doen|helpen|wil)
zeg .. (wat|als) .. (nodig|kan doen|helpen)
als je .. (iets|hulp|me|wil praten|wil) .. (nodig|bel|app|ben ik|help|kom)
ik (kom|bel|app|haal|breng|help|blijf|kook|regel|pas|neem|check|rij) .. (naar je toe|je op|met je mee|bij je|voor je|langs|je morgen|je straks|de kinderen|de kids|je vanavond|op de kinderen|je meteen|je daarna|soep|eten|je later)
(bel|app|kom) ik (je|even|langs|bij je) .. (<later>|op|weer|langs|even)?
<later> (bel|app|kom) ik
ik (bel|app) je .. (<later>|weer|even|daarna|meteen|op|om)
(ga|kom) ik .. met je mee
hoef je (niks|niet) .. te = 0.6
(zullen|kunnen|zal) (we|ik) .. (samen|<later>|weer|verder|een rondje) .. (bellen|praten|wandelen|afspreken|kijken|zien|koffie)
(spreken|bellen|praten|zien) we .. <later>
samen .. (kijken|gaan|uitzoeken|bellen) = 0.6
heb (alle)? (tijd|ruimte|plek) voor je
(je kan|kan je|je mag) .. (hier|bij ons|bij me) .. (slapen|logeren|blijven|terecht|eten)
(ik|we) help je
ik (denk|kijk) .. met je mee
wil .. (je)? helpen = 0.4
(kan|wil) .. (wel|op) .. (passen|oppassen|ophalen)
(ben|sta) .. als je .. (praten|wil|nodig)
weet je me te (vinden|bereiken)
ik (breng|help|begeleid) je
zal ik .. (mee|langs|komen|brengen|blijven)
(roep|bel|app|gil|piep) maar
^ kom (bij me|langs|hier)
heb je iets nodig
wat je .. nodig heb
- (zullen|zal) we .. (eten|beginnen|stoppen|gaan|iets leuks)
- (bel|app) (me)? als je (er|thuis|klaar|onderweg|beneden|aankomt)
- nodig (voor|van|uit)
- weten (hoe laat|of je komt|wanneer)
- wil je .. samen eten
- (kom|ga) ik .. niet
- samen (gaan|kijken) naar (de film|ajax)
- (kan|mag) ik (ook|je (fiets|auto|laptop))
- kan ik .. (doen|komen|halen) (voor|met) (de|het)
- (bel|app) me nooit
- wat wil je dat ik
- (hij|ze|<close>) (bel|app) me
`,
};

export const examples: Examples = {
  yes: [
    '[zal ik vanavond langskomen]',
    '[je mag me altijd bellen], ook s nachts',
    '[wat heb je van mij nodig]',
    '[wat heeft u nodig]',
    '[kan ik iets voor je doen]',
    '[hoe kan ik u helpen]',
    '[ik kom morgen met soep naar je toe]',
    '[mijn deur staat altijd open]',
    '[zullen we morgen weer even bellen]',
    '[wil je dat ik met je meega]',
    '[bel me gerust als] je wakker ligt',
    '[ik bel je morgen]',
    '[laat maar weten als ik iets kan doen]',
    '[zal ik met je meegaan] naar de dokter',
    '[je kunt altijd bij ons terecht]',
    '[wil je dat ik even bij je kom zitten]',
    '[wat kan ik voor u betekenen]',
    'ik [kan morgen wel op de kleine passen]',
    '[zullen we vanavond even bellen]',
    'roep maar [als je iets nodig] hebt',
    '[wil je hier komen] logeren dit weekend',
    '[zal ik anders wat eten] langsbrengen',
    'ik [ben er als je wilt praten]',
    'als er iets is [weet je me te vinden]',
    '[ik breng je] wel even',
    '[zal ik mee] naar binnen gaan straks',
    '[Mag ik u morgen even opbellen]?',
    'ge weet mij wonen he, [kom af als het] niet gaat',
  ],
  no: [
    'zal ik pizza bestellen?',
    'wat heeft de kat aan zijn poot',
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
    'ik mis nog een handschoen',
    'jullie zijn echt gek haha',
    'heb je het koud',
    'de soep is nog warm',
  ],
};
