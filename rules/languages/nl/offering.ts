import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'offering',
  isLoose: true,
  phrases: `
(zal|kan|mag|zou|zullen|mogen) (ik|we) .. (<deed>|iets|wat (eten|voor|bij|te)|soep|eten|boodschappen|je helpen)
(zal|moet) (ik|we) ..4 (voor|met|naar|bij) (je|jullie)
moet ik .. (langskomen|meegaan|je (komen)? (halen|ophalen))
moet ik komen (of|?$)
(hoe|waar|waarmee|wat) (kan|kunnen) (ik|we) .. (helpen|doen|betekenen|van dienst|je mee|er voor je)
(wat|waar) (heb|heeft) je .. (nodig|behoefte|aan)
waar (heb|zou) je ..7 (aan|aan hebben)
heb je .. behoefte .. (aan|om)
wat (zou|kan) je .. (helpen|goed doen)
(wil|wou|vind|heb) je .. (dat ik|liever dat ik|als ik) .. (<deed>|_)
wil je .. (gezelschap|hulp|langskomen|afleiding|samen|hier komen|tips|bij (me|ons)|naar (me|ons) (toe|komen))
wil je .. (erover|liever|gewoon) .. (praten|bellen|spuien)
je (mag|kan|mogen|kunnen) .. (altijd|gerust|dag en nacht|zo vaak|zo lang) .. (bellen|appen|langskomen|terecht|komen|slapen|aankloppen|logeren|bereiken|blijven|binnen|binnenspringen|aanbellen|binnenvallen|afkomen|mailen|sturen|contact*)
^ (bel|app|kom|stuur) (me|maar|gerust|langs)? .. (gerust|altijd|als je|wanneer|als er|als het|midden in|dag en nacht|langs)
(bel|app) (me|gerust)
(mail|schrijf|stuur|contacteer|wek) me .. (gerust|altijd|wanneer|als)
je mag me .. wakker
(nummer .. heb je|hier .. mijn nummer)
(deur|telefoon|gsm) .. (open|aan|los) .. (voor je|$|altijd|he|vannacht|staan|liggen)
mijn (deur|telefoon|gsm|mobiel) .. (open|aan|naast)
(ik|we) (ben|zijn) ..4 (bereikbaar|beschikbaar|wakker) ($|als|voor|hoor|vannacht|dag|op|en)
je ben .. welkom .. (hier|bij|thuis|voor|$)
laat .. (weten|horen) (als|wat|of) .. (kan|nodig|iets|doen|helpen|wil)
zeg (het)? maar (dan|hoe|wat|wanneer|of) _
als ik .. (iets|wat|ergens) .. kan
als je .. (wil praten|praten wil|gezelschap wil|iemand nodig|hulp nodig)
ik (kom|bel|app|haal|breng|help|blijf|kook|regel|pas|neem|check|rij) .. (naar je toe|je op|met je mee|bij je|voor je|langs|je morgen|je straks|de kinderen|de kids|je vanavond|op de kinderen|je meteen|je daarna|soep|eten|je later)
(ik|we) (pik|neem|nemen|haal|halen|doe|doen|regel|regelen|vang|breng|brengen) .. (kids|kinderen|kleine|hond|boodschappen|was|gras|afwas|papieren|formulieren) .. (wel|over|op|mee|voor je)
(doe|doen|nemen|neem|haal|halen|regel|betaal) (ik|we) ..4 (wel|voor (je|jullie))
(ik|we|^) (neem|nemen|pak|vang) ..6 wel (over|op|voor je)
(ik|we) (neem|nemen) je ..6 over
zal ik ..4 (kids|kinderen|kleine|hond|boodschappen|was|afwas|administratie) ..4 _
(geef|laat) me .. (kids|kinderen|kleine|hond|baby)
laat .. aan (me|ons) over
(ik|we) ..6 (wel voor (je|jullie)|voor (je|jullie) (koken|doen|regelen|halen|meenemen|opzoeken))
(zet|zetten|leg|hang|breng) ..6 (voor|aan|bij) je .. deur
staat ..6 voor (je|jullie) (klaar|deur)
^ slaap ..5 bij (ons|me)
(schuif|spring|val|wip|stap) (aan|binnen|langs|af|achterom|achter om) (wanneer|als|$)
^ (schuif|spring|val|wip|loop|kom|stap) .. (gerust|maar|altijd|anders) .. (aan|binnen|langs|af|achterom|hierheen|deze kant op)
<later> (bel|app|kom|check|stuur|vraag) ik (je|even|bij|langs|weer|met|naar|op)
ik (bel|app) je .. (<later>|weer|even|daarna|meteen|op|om|na|morgen*)
ik (check|vraag|stuur|kom) ..4 (<later>|morgen*) ..4 (hoe|bij je|langs|berichtje)
(ga ik|ik ga|ik kom|kom ik) .. met je mee
(ik|we) ..4 mee ..3 (dokter|huisarts|ziekenhuis|spoed|rechtbank|begrafenis|uitvaart|gesprek|politie|oncoloog|psycholoog|controle)
(naast je .. zitten|(zit|sta|ben) ik? ..6 (bij je op|op je stoep|voor je deur))
(zullen|kunnen|zal) (we|ik) ..4 (samen|<later>|morgen*|weer|verder|een (rondje|eindje)) ..4 (bellen|praten|wandelen|afspreken|kijken|zien|koffie|lunchen|facetimen|zitten)
<later> (bellen|praten|spreken) we
heb ik .. alle tijd
(je kan|kan je|je mag) .. (hier|bij ons|bij me) .. (slapen|logeren|blijven|terecht|eten|uithuilen|uitrazen|schuilen)
laat me (je)? helpen
(kan|wil|zal|denk|denken) .. (meekijken|meedenken|bijspringen|voorschieten|doornemen|nalezen|met je mee)
ik (wil|kan|zal|kom) .. je .. (helpen|halen|brengen|voeren|rijden|bijstaan|ophalen|opzoeken)
(kan|wil) .. (wel|op) .. (passen|oppassen|ophalen|halen)
(ben|sta) .. als je .. (praten|wil|nodig)
weet je me te (vinden|bereiken)
je weet me (te vinden|te bereiken|wonen|zijn)
(belletje|appje|berichtje|telefoontje|seintje|kik) en (ik|we|zijn)
(ik|we) (breng|help|begeleid|leen|rij|voer) je
(roep|bel|app|gil|piep) maar
(kom|komen) (ik|we) .. (naar|bij) (je|jullie)
^ .. hulp nodig
zou het .. helpen (als|om)
wat (ik|we) .. kan doen
hoef* .. maar (te (zeggen|vragen|bellen|roepen|piepen|appen|fluiten)|.. kik)
(aarzel|twijfel|schroom) niet
voel je vrij
(ping|dm|pm) (me|maar|is|staat)
(dan|<later>) praten we
(we kunnen|laten we) ..3 (<later>|morgen*) .. (bellen|praten|zitten|kijken|afspreken)
anders (kom|bel|haal|blijf) ik
(zin in|ga je mee|zullen we|^ kom we|^ we gaan) ..4 (wandeling|rondje|eindje|blokje|eind)
ik neem je mee
(vraag|vragen|check|hoor|bel|app|vertel) .. (<later>|morgen*|daarna) ..4 hoe
zin om .. te (bellen|praten|facetimen)
wil je (anders|straks|<later>|liever)? (bellen|praten|facetimen|face timen)
wil je .. hier .. (slapen|crashen|blijven|eten)
zolang je (wil|nodig)
bij (me|ons) is .. plek
je mag mijn _
(bel|app|kom) ik (je|langs|bij je)
(bel|belt|bellen|mag|app|kom) ..8 (nachts|midden in de nacht)
zeg .. (wat|als|wanneer|hoe) .. (nodig|kan doen|helpen|ik (kan|moet))
(spreken|bellen|praten|zien) we .. <later>
als je .. (iets|iemand|hulp|me|wil praten|wil) .. (nodig|bel|app|ben ik|help|kom)
wat (helpt je|is er nodig)
(luisteren|advies|raad|tips|gezelschap|afleiding) of
wil je .. of ..3 (luister*|ventileren|spuien|alleen)
<later> ..3 (weer|koffie|wandelen|bellen|praten) ?$
zelfde (tijd|uur)
zal ik ..6 (regelen|uitzoeken|nakijken|meelezen|voor je|met (je|hem|haar)|mee|afspraak|<pro>)
heb je .. (iets|iemand|lift|oppas|gezelschap|geld) nodig
niks te doen = 0.5
(als je|ik heb een (auto|busje)|kom ik) = 0.5
(geef|stuur|tik) .. (seintje|teken|gil)
(sta|staan) .. (voor (je|jullie) (klaar|paraat)|(klaar|paraat) voor)
ik (rij|kom|haal|breng|neem|bel|blijf|kook|regel|doe|pas|stap|spring|pak|ga|loop|luister) ..6 (als je (wil|het wil|dat wil|nodig|zin)|zolang|naar je|bij je|met je mee|dan (kan|hoef) je)
ik (wil|kan|ga) .. luisteren
(een|mijn) luisterend oor
^ kom .. (anders|gerust|maar|even|dan) ..3 (hier|hierheen|naar (me|ons)|bij (me|ons)|langs|binnen|af|logeren|slapen|in (voice|call|discord))
kom (je)? ..3 (bij (me|ons)|uithuilen|koffie|thee)
blijf .. (lijn|wakker|online) .. (voor je|tot je|zolang|$)
als (het (niet|te|moeilijk|zwaar)|er iets|je wil) ..6 (bel|app|stuur|kom|roep) .. (me|maar|gerust)
mee geholpen
is er iets .. (ik|we) ..4 (doen|helpen|betekenen)
ik (heb|maak) ..3 tijd ..2 (voor je|als je|om te (praten|luisteren))
(plek*|bed|stoel|bord|kamer|zetel|logeer*) .. (vrij|opgemaakt)? voor je
handje (toe|helpen)
en ik (kom $|sta .. (deur|stoep)|zit .. auto|ben .. bij je)
(ik|we|^) (maak|zet|schep|bewaar|hou|leg|vraag|schrijf|zoek|boek|vul|regel|kook|plan|bak) ..4 voor (je|jullie)
we .. samen .. (uit|op|door|doorheen|aan)
samen .. naar .. <pro>
(op (me|ons) rekenen|reken .. op (me|ons))
ook .. (nachts|midden in de nacht)
laat (iets|wat) .. (weten|horen)
laat me dat maar
(wat wil|heb) je (dat ik (doe|kom|blijf)|liever)
fijn vinden als ik
ik (passeer|wip|spring|loop) .. (langs|binnen|fiets|auto)
ik (meld|dek) je
kom <later> ..4 (eten|zitten|praten|wandelen|slapen|langs|mee)
ik stuur je (elke|iedere)
- (zullen|zal) we .. (eten|beginnen|stoppen|gaan|iets leuks)
- (bel|app) (me)? als je (er|thuis|klaar|onderweg|beneden|aankomt)
- nodig (voor|van|uit)
- weten (hoe laat|of je komt|wanneer)
- wil je .. samen eten
- (kom|ga) ik .. niet
- (kan|mag) ik (ook|je (fiets|auto|laptop))
- kan ik .. (doen|komen|halen) (voor|met) (de|het)
- (bel|app) me nooit
- wat wil je dat ik (zeg|nou)
- (hij|ze|<close>) (bel|app) me
- (app|stuur|bel) me (het|de|een|die|even (die|het|de))
- vind je het (erg|goed)
- wil je (zeggen|weten)
- niks voor je
- (kan|mag) ik .. je .. (praten|spreken)
- (kan|mag) ik .. met je praten
- mag ik .. mee
- ik heb .. hulp nodig
- twijfel niet aan
- (enige|alles) wat ik
- er .. aan doen
- (beter|weet) .. wat je .. nodig
`,
};

export const examples: Examples = {
  yes: [
    '[zal ik vanavond langskomen]',
    '[kan ik iets voor je doen]',
    '[ik kom morgen met soep naar je toe]',
    '[mijn deur staat altijd open]',
    '[bel me gerust als] je wakker ligt',
    '[wil je dat ik even bij je kom zitten]',
    'ik [kan morgen wel op de kleine passen]',
    'roep maar [als je iets nodig] hebt',
    '[wil je hier komen] logeren dit weekend',
    '[zal ik anders wat eten] langsbrengen',
    'ik [ben er als je wilt praten]',
    'als er iets is [weet je me te vinden]',
    '[zal ik mee] naar binnen gaan straks',
    '[Mag ik u morgen even opbellen]?',
    'ge weet mij wonen he, [kom af als het] niet gaat',
    '[waar heb je nu het meest aan]',
    '[wij nemen de hond wel] een weekje',
    'ik kook voor twee vanavond, [schuif maar aan]',
    'de logeerkamer is vrij, [je mag zo lang blijven] als je wil',
    '[ik ben de hele avond bereikbaar]',
    "[app maar als je] weer zo'n bui hebt",
    '[ik ga wel met je mee naar de rechtbank]',
    '[ik wil best mee naar dat gesprek]',
    '[morgen bel ik je weer even]',
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
    '[zal ik vrijdag de kleine van school halen], dan kan jij slapen',
    '[mijn deur staat open], ook s nachts',
    '[je hoeft maar te bellen]',
    '[wil je bij ons slapen]',
    '[ge moogt altijd binnenspringen]',
    '[ik neem je late shift wel over]',
    'zeg maar [als ik ergens mee kan helpen]',
    '[kom anders hierheen], ik ben thuis',
    '[we zoeken dit samen uit]',
    '[zelfde tijd] volgende week?',
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
    'de deur van de schuur staat open',
    'we bellen over de factuur',
    'alleen jij en ik gaan zaterdag',
    'ik zie je straks in de les',
    'kan je de afspraak verzetten naar dinsdag',
    'jullie zijn echt gek haha',
    'de soep is nog warm',
    'moet ik nog melk meebrengen',
    'de apotheek is open tot zes',
    'het gras is weer hoog',
    'bel de loodgieter even',
    'app me het adres',
    'morgen bel ik de bank',
    'laat maar',
    'gooi het er maar in, die wortels',
    'mogen wij zondag naar het zwembad',
    'ik ben online, wie doet er mee',
    'kan iemand mijn shift overnemen',
    'ik kan wel wat drinken gebruiken',
    'zal ik het raam dichtdoen',
    'ik haal de auto zo op bij de garage',
    'de soep is op',
    'mijn telefoon is leeg',
    'ik kom eraan, sta in de file',
    'hoe kan ik dat bestand openen',
    'zeg maar tegen pap dat het eten klaar is',
    'ik wil je fiets lenen',
    'daar kan ik er niks aan doen',
    'ik weet wat jij nodig hebt',
    'luisterend oor is de naam van de nieuwe podcast',
    'ik neem de lift wel naar boven',
    'kom op tijd zaterdag',
    'wat wil je dat ik zeg',
    'leg de sleutels op tafel voor de kat',
    'ik zit met je mee op te letten in de les',
  ],
};
