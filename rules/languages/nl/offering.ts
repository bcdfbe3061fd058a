import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'offering',
  isLoose: true,
  phrases: `
(zal|kan|mag|zou|zullen|mogen) (ik|we) .. (<deed>|iets|wat (eten|voor|bij|te)|soep|eten|boodschappen|je helpen)
(zal|kan|mag) ik je .. <deed>
(zal|moet) (ik|we) ..4 (voor|met|naar|bij) (je|jullie)
moet ik .. (langskomen|meegaan|je (komen)? (halen|ophalen))
moet ik komen (of|?$)
(hoe|waar|waarmee|wat) (kan|kunnen) (ik|we) .. (helpen|doen|betekenen|je mee|er voor je)
(wat|waar) (heb|heeft) je .. (nodig|behoefte|aan)
waar (heb|zou) je ..7 (aan|aan hebben)
heb je .. behoefte .. (aan|om)
wat (zou|kan) je .. (helpen|goed doen)
(wil|wou|vind|heb) je .. (dat ik|liever dat ik|als ik) .. (<deed>|_)
wil je .. (gezelschap|hulp|langskomen|afleiding|samen|hier komen|tips)
wil je .. (erover|liever|gewoon) .. (praten|bellen|spuien)
je (mag|kan|mogen|kunnen) (me|bij me|hier|ons|bij ons)? .. (altijd|gerust|dag en nacht|zo vaak|zo lang) .. (bellen|appen|langskomen|terecht|komen|slapen|aankloppen|logeren|bereiken|blijven)
^ (bel|app|kom|stuur) (me|maar|gerust|langs)? .. (gerust|altijd|als je|wanneer|als er|als het|midden in|dag en nacht|langs)
(bel|app) (me|gerust)
(nachts|midden in de nacht) .. (bel|belt|mag|kan|app)
nummer .. heb je
(deur|telefoon|gsm) .. (open|aan|los) .. (voor je|$|altijd|he|vannacht|staan|liggen)
ik ben .. (bereikbaar|wakker) ($|als|voor|hoor|vannacht)
je ben altijd welkom
laat .. (weten|horen) (als|wat|of) .. (kan|nodig|iets|doen|helpen|wil)
zeg (het)? maar (dan|wat je (wil|nodig))
als je .. (wil praten|praten wil|gezelschap wil|iemand nodig|hulp nodig)
ik (kom|bel|app|haal|breng|help|blijf|kook|regel|pas|neem|check|rij) .. (naar je toe|je op|met je mee|bij je|voor je|langs|je morgen|je straks|de kinderen|de kids|je vanavond|op de kinderen|je meteen|je daarna|soep|eten|je later)
(ik|we) (pik|neem|nemen|haal|halen|doe|doen|regel|regelen|vang|breng|brengen) .. (kids|kinderen|kleine|hond|boodschappen|was|gras|afwas|papieren|formulieren) .. (wel|over|op|mee|voor je)
(doe|doen|nemen|neem|haal|halen|regel|betaal) (ik|we) ..4 (wel|voor (je|jullie))
(ik|we) ..6 (wel voor (je|jullie)|voor (je|jullie) (koken|doen|regelen|halen|meenemen|opzoeken))
(zet|zetten|leg|hang|breng) ..6 (voor|aan|bij) je .. deur
staat ..6 voor (je|jullie) klaar
^ slaap ..5 bij (ons|me)
(schuif|spring|val|wip|stap) (aan|binnen|langs|af|achterom|achter om) (wanneer|als|$)
^ (schuif|spring|val|wip|loop|kom|stap) .. (gerust|maar|altijd|anders) .. (aan|binnen|langs|af|achterom|hierheen|deze kant op)
<later> (bel|app|kom|check) ik (je|even|bij|langs|weer|met|naar|op)
ik (bel|app) je .. (<later>|weer|even|daarna|meteen|op|om)
(ga|kom) ik .. met je mee
ik zit .. naast je
(ik|we) ..4 mee ..3 (dokter|huisarts|ziekenhuis|spoed|rechtbank|begrafenis|uitvaart|gesprek|politie|oncoloog|psycholoog|controle)
naast je .. zitten
(zullen|kunnen|zal) (we|ik) .. (samen|<later>|weer|verder|een rondje) .. (bellen|praten|wandelen|afspreken|kijken|zien|koffie|lunchen|facetimen)
<later> (bellen|praten|spreken) we
(heb|maak|maken) .. (alle)? (tijd|ruimte|plek) voor je
heb ik .. alle tijd
(je kan|kan je|je mag) .. (hier|bij ons|bij me) .. (slapen|logeren|blijven|terecht|eten)
(ik|we) help je
laat me (je)? helpen
ik (denk|kijk) .. met je mee
(kan|wil|zal) .. (meekijken|meedenken|bijspringen|voorschieten|doornemen)
ik (wil|kan|zal|kom) .. je .. (helpen|halen|brengen|voeren|rijden|bijstaan|ophalen)
wil .. (je)? helpen = 0.4
kom .. helpen
(kan|wil) .. (wel|op) .. (passen|oppassen|ophalen|halen)
(kan|wil) de kinderen ..4 halen
(ben|sta) .. als je .. (praten|wil|nodig)
weet je me te (vinden|bereiken)
je weet me (te vinden|te bereiken|wonen|zijn)
(belletje|appje|berichtje|telefoontje) en (ik|we)
(ik|we) (breng|help|begeleid|leen|rij|voer) je
zal ik .. (mee|langs|komen|brengen|blijven|doornemen|inlichten|verwittigen)
uit handen nemen
(roep|bel|app|gil|piep) maar
heb je iets nodig
wat je .. nodig heb
(kan|wil|zit) .. in call
(kom|komen) (ik|we) .. (naar|bij) (je|jullie)
(ik|we) (kom|komen) .. (zitten|naar (je|jullie) toe)
(heb je|^) .. hulp nodig
zou het .. helpen (als|om)
wat (ik|we) .. kan doen
noem het (en|maar)
hoef* (het)? maar te (zeggen|vragen|bellen|roepen)
(aarzel|twijfel|schroom) niet
voel je vrij
(ping|dm|pm) (me|maar|is|staat)
in mijn dm
dan (kijk|help|luister) ik
dan praten we
anders (kom|bel|haal|blijf) ik
blokje om
ik neem je mee
ik vraag .. hoe het
(wanneer|welke dag) ..5 (langskom|zal ik)
^ (even)? (bellen|facetimen) ?$
zin om .. te (bellen|praten|facetimen)
wil je (bellen|praten|facetimen|face timen)
wil je .. hier .. (slapen|crashen|blijven|eten)
zolang je (wil|nodig)
hou .. plek* .. vrij
je mag mijn _
neem mijn auto
als je .. (iets|iemand|hulp|me|wil praten) .. nodig
(bel|app|kom) ik (je|langs|bij je)
(bel|belt|bellen|mag|app|kom) ..8 (nachts|midden in de nacht)
zeg .. (wat|als|wanneer) .. (nodig|kan doen|helpen|$)
(spreken|bellen|praten|zien) we .. <later>
als je .. (iets|hulp|me|wil|nodig) ..6 (bel|app|help|kom|rij|haal) ik
als je .. (iets|hulp|me|wil praten|wil) .. (nodig|bel|app|ben ik|help|kom)
wat (helpt je|is er nodig)
wie (kan|zal) ik .. bellen
(telefoontje|appje|belletje) van je
<later> weer ?$
hoe laat zal ik
zal ik .. (regelen|uitzoeken|nakijken|meelezen)
heb je .. (iets|iemand|lift|oppas|gezelschap|geld) nodig
niks te doen = 0.5
(als je|ik heb een (auto|busje)|kom ik) = 0.5
(geef|stuur|tik) .. (seintje|teken|gil)
(sta|staan) .. (voor (je|jullie) (klaar|paraat)|(klaar|paraat) voor)
ik (wil|kan|ga) .. luisteren
luisterend oor
zal ik .. (wachten|meedenken|meekijken|voorlezen)
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
- (app|stuur|bel) me (het|de|een|die|even (die|het|de))
- bel .. aan als
- vind je het (erg|goed)
- wil je (zeggen|weten)
- niks voor je
- (kan|mag) ik .. je .. (praten|spreken)
- (kan|mag) ik .. met je praten
- mag ik .. mee
- ik heb .. hulp nodig
- twijfel niet aan
- (enige|alles) wat ik
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
    '[waar heb je nu het meest aan]',
    '[zal ik je komen halen]',
    '[wij nemen de hond wel] een weekje',
    'ik kook voor twee vanavond, [schuif maar aan]',
    'de logeerkamer is vrij, [je mag zo lang blijven] als je wil',
    '[ik ben de hele avond bereikbaar]',
    "[app maar als je] weer zo'n bui hebt",
    '[ik ga wel met je mee naar de rechtbank]',
    '[ik wil best mee naar dat gesprek]',
    '[morgen bel ik je weer even]',
    '[wat kan ik betekenen]',
    '[laat maar horen als je wat nodig] hebt',
    '[wil je dat ik alleen luister of zal ik meedenken]',
    '[ge moogt bij ons komen eten] zo vaak ge wilt',
    '[zal ik je broer bellen] zodat je niet alleen bent',
    '[u kunt mij altijd bereiken] op dit nummer',
    '[ik schrijf die mail wel voor je]',
    '[zou het helpen als] ik er bij ben',
    '[dm me] gerust',
    '[ik neem je mee] naar zee dit weekend',
    '[twijfel niet] om me te bellen',
    'na het werk [kom ik naar je] toe',
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
    'moet ik nog melk meebrengen',
    'de apotheek is open tot zes',
    'kan ik pinnen',
    'het gras is weer hoog',
    'val niet van die trap',
    'bel de loodgieter even',
    'app me het adres',
    'ik rij morgen naar mijn werk',
    'morgen bel ik de bank',
    'wat zou jij kiezen, rood of blauw',
    'laat maar',
    'gooi het er maar in, die wortels',
    'mogen wij zondag naar het zwembad',
    'ik ben online, wie doet er mee',
    'kan iemand mijn shift overnemen',
    'kan ik je auto lenen',
    'is er iemand thuis',
    'ik neem de bus',
    'welke dag is het feest',
    'ik kan wel wat drinken gebruiken',
    'wil je een bitterbal',
    'zal ik het raam dichtdoen',
    'ik haal de auto zo op bij de garage',
    'de soep is op',
    'mijn telefoon is leeg',
    'stuur maar een factuur',
    'als je wil weten hoe laat, kijk in de agenda',
    'ik kom eraan, sta in de file',
    'zullen we zondag gaan zeilen',
    'hoe kan ik dat bestand openen',
    'zeg maar tegen pap dat het eten klaar is',
    'ik wil je fiets lenen',
  ],
};
