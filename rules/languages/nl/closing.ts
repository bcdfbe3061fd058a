import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'closing',
  guards: ['question'],
  phrases: `
^ <so>? (doei|doeg|doeii|doeidoei|dag|daag|daaag|daggg|ciao|tschuss|ajuus|toedeloe|houdoe|salut|salukes|adios|bye|byebye|baai|later|laters|laterz|joe|joejoe|mazzel|tabee|tot|groetjes|gr|groet|groeten|aju|ajuu|yoo later|see ya|cu|ttyl|brb|gtg|g2g|tjuus|slaapwel|welterusten|truste|trusten|slaapze|bonne nuit|goedenacht|bonsoir|dada|dag dag|doei doei|doedoei|ciao ciao) <so>? <so>? <name>? (x|xx|xxx|hoor|$|he|👋|❤|😘|dan|en|slaap lekker|lieverd|allemaal)
(doei|houdoe|toedeloe|ajuus|salukes|laterz|ttyl|brb|gtg|slaapwel|welterusten|trusten|truste|goedenacht|slaapze) 
^ dag <so>? <name> $
dag (hoor|hoor en|dag)
(slaap|rust|droom) <so>? (lekker|zacht|goed|wel|ze|fijn|zoet|lekker straks) <so>? (straks|$|he|hoor|lieverd|schat|xx|x|en|alvast|later|dan|<name>)
(goed|lekker|wel) slapen $
(fijne|goede|prettige|goeie|nog een fijne|fijn|nog een goede|een fijne|prettig|goed) <so>? (avond|nacht|dag|weekend|nachtrust|middag|vakantie|avond nog|dag nog|dag verder|avond verder) <so>? (nog|verder|gewenst|hoor|$|x|allemaal|en|toegewenst|jullie|samen|he)
tot <so>? <so>? (snel|later|straks|morgen|zo|gauw|dan|ziens|kijk|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|volgende week|volgende keer|vanavond|in de|sebiet|seffens|binnenkort|horens|schrijfs|spoedig|de volgende|over een|vanmiddag|overmorgen|zaterdag|weekend|het weekend|op|bij|ooit|het|om|mails) <so>? (he|hoor|dan|$|x|xx|lieverd|<name>|allemaal|en|om|bij|in|op|weer|avond|keer|morgen|vroeg|ochtend)
(spreek|zie|hoor|app|bel|spreken|zien|horen|bellen) <so>? (ik|we|je|je nog|elkaar|jullie) <so>? <so>? <so>? (je|jullie|elkaar)? <so>? <so>? <so>? (snel|gauw|later|straks|morgen|weer|dan|vanavond|wel|nog|volgende|van de|maandag|zaterdag|zondag|overmorgen|in het) <so>? (weer|wel|$|snel|nog|week|verder|he|hoor|bij|terug|morgen|x)
^ <so>? (spreek|zie|hoor) <so>? (je|u|jullie) <so>? <so>? <so>? (snel|gauw|later|straks|morgen|weer|dan|vanavond|$)
(praten|bellen|appen|typen|spreken|kletsen) (we|we er) <so>? <so>? <so>? (straks|later|morgen|verder|een andere keer|gauw|snel|weer|binnenkort) <so>? (verder|weer|over|bij|$|hoor)
(straks|later|morgen|een andere keer|binnenkort) <so>? (praten|bellen|appen|typen|spreken) we <so>? (verder|weer|bij|$)
(ik)? (moet|ga|ben|duik|kruip|spring|kan|wil) <so>? <so>? (nu|er|even|zo|weer|maar|ook|echt|helaas|alleen)? <so>? <so>? <so>? (weg|gaan|ervandoor|er vandoor|hangen|ophangen|rennen|door|verder|afronden|pitten|maffen|slapen|naar bed|naar mijn bed|mijn bed in|mijn nest in|mijn bedje in|bed in|het bed in|offline|stoppen|aan het werk|eten koken|hem|hem smeren|pleite|er weer vandoor|douchen|eens door|maar eens|onder de wol|off|tukken|afsluiten|crashen|mijn bed|dringend weg|door met|aan tafel|naar binnen|de trein in|de auto in|onder de douche|de les in|vergaderen|mijn mandje in|de kroeg in) <so>? <so>? (hoor|$|nu|tot|dag|doei|spreek|x|nog|bel|joe|zie|he|later|dan|welterusten|slaap|straks|morgen|sorry|groetjes|we|want|alvast|maar)
(ik)? (ga|moet|kan) <so>? <so>? <so>? <so>? (er|je|nu|weer|eens|even)? <so>? <so>? (gaan|vandoor|hangen|ophangen|slapen|naar bed|rennen|pitten|maffen|verder|afronden) (hoor|$|tot|dag|doei|spreek|want|nu|x|he)
(ik)? ga <so>? <so>? <so>? <so>? (slapen|pitten|maffen|ophangen|afsluiten|hangen|offline|ervandoor|er vandoor|tukken)
ik (hang|sluit|leg|haak|stop|ben weg|ben ervandoor|ben er vandoor|ga ervandoor|ga er vandoor) <so>? <so>? <so>? (op|af|neer|weg|$|ervandoor|vandoor|er vandoor) <so>? <so>? (hoor|nu|jongen|tot|$|dag|doei|voor vandaag|<name>)
^ (ben|ga) <so>? <so>? (weg|ervandoor|er vandoor|afk|off|offline|pitten|slapen|naar bed) <so>? (doei|hoor|$|tot|later|x|nu)
(zal|laat|laten) <so>? (ik)? je <so>? <so>? <so>? (met rust|maar gaan|gaan|verder gaan|slapen|niet langer|niet langer ophouden|weer met rust) <so>? (laten|ophouden|$|nu|hoor|weer)
(ik)? (laat|zal) je <so>? <so>? <so>? (nu|maar|weer|even|niet langer|gaan|met rust|verder) <so>? (gaan|met rust|ophouden|slapen|laten|laten gaan|weer gaan)
(moet|ga) <so>? <so>? (zo|nu|weer|even|er|straks) <so>? (weg|door|gaan|weer|hangen|vandoor|rennen|verder|offline) <so>? (hoor|$|doei|spreek|later|tot|maar|sorry|dus|want)
(mijn)? (trein|bus|tram|bel|les|pauze|overleg|vergadering|meeting|batterij|bereik|accu) <so>? (komt|is|begint|gaat|valt|vertrekt|is er|is voorbij|valt weg|bijna leeg|gaat zo) <so>? <so>? <so>? (aan|er|zo|nu|voorbij|weg|om|bijna leeg|op|eraan|leeg|gegaan)? <so>? (dus|spreek|doei|later|tot|bel|moet|ik moet|groetjes)
(batterij|accu|bereik) <so>? (bijna leeg|is bijna leeg|valt weg|valt zo weg|is op) <so>? (dus|spreek|later|doei|tot)?
(valt weg|zit in de trein|moet werken|moet door) <so>? <so>? (spreek|doei|later|tot|bel|hoor|dag) 
(praat|spreek|type|app|bel) <so>? (je)? <so>? (later|straks|morgen|gauw|snel) <so>? (verder|weer|$|hoor|x|met je|nog)
(verder|weer) (gaan|aan het werk|aan de slag|aan de studie|naar de les|naar binnen|aan de bak) <so>? (groetjes|groet|doei|tot|dag|later|joe|$|hoor|spreek|x)
ga (weer|maar weer|eens|weer eens|maar) <so>? <so>? <so>? (aan het werk|aan de slag|verder|door|slapen|werken|aan de bak|leren|studeren|koken|naar bed|eens verder|naar binnen)
(hier|ik|zo|wij|we) <so>? (laat|laten) <so>? <so>? (ik|we)? <so>? <so>? (het|dit) <so>? <so>? (even|maar|voor nu|bij|hier) <so>? <so>? (bij|rusten|voor|vandaag|zo) 
(het was|was) <so>? <so>? <so>? (fijn|leuk|goed|gezellig|lief) <so>? <so>? (om)? <so>? (je|even|met je) <so>? <so>? (te)? <so>? (spreken|gesproken|praten|spreken met|horen|gesprek)
(later|straks|morgen) <so>? (meer|verder|weer) $
(liefs|groetjes|groeten|groet|gr|kus|kusje|kusjes|xxx|xx|kussen|met vriendelijke groet|hartelijke groet|veel liefs) <so>? (<name>|van|_)? $ = 0.5
(even|ff|zo) <so>? (afk|brb|weg)
(ben|ik ben) <so>? (zo|even|straks) <so>? (terug|weg|weer terug)  = 0.5
ik (stap|spring|loop|ga|rij|fiets) <so>? (nu|zo|even|net)? <so>? <so>? (in de auto|op de fiets|de trein in|de les in|naar binnen|naar huis|de deur uit|het vliegtuig in|onder de douche|naar bed) <so>? <so>? (tot|doei|dag|zie|spreek|later|dus) 
(ik)? (stap|duik|kruip|rol) <so>? <so>? <so>? (mijn|in|het|eens|maar|lekker) <so>? <so>? (bed|nest|mand|bedje|mandje) <so>? (in)?
(oogjes|snaveltjes|ogen) (dicht|toe)
(tot hier|einde gesprek|over en uit|ik rond af|we ronden af|ronden we|rond ik af)
- tot (nu toe|zover|en met|ziens in|op zekere|op heden|mijn|de laatste|aan)
- tot (morgen|vrijdag|maandag|zondag|zaterdag|donderdag|vijf|zes|acht) <so>? (open|geopend|dicht|gesloten|de tijd|wachten|duren|blijven|geldig|weg|werken)
- (houdbaar|geldig|open|wacht|wachten|duurt|blijft|geduld|tijd|werk|werken|gesloten|tijd|deadline|uitstel|van|vanaf|dagen|weken|uur|nachtjes|minuten|van half) <so>? <so>? tot
- dag <so>? (was|van|in|is|met|gehad|na|om|voor|lang|of|per|en)
- (mooie|leuke|drukke|lange|goede|fijne|een|de|elke|hele|eerste|laatste) <so>? (dag|avond|nacht|weekend) <so>? (gehad|was|geweest|met|in|op|aan|gewerkt|bij)
- (welterusten|slaap lekker|slaap zacht|doei|trusten) .. (zei|zeggen|gezegd|wensen|roepen)
- later <so>? (ook|dan|word|zal|kom|wil|op|bleek|in|pas|als|die|was|is|ga|gaan|moet)
- ik ga <so>? <so>? (slapen|naar bed) .. (om|vroeg|laat|altijd|meestal|elke|bij)
- (ga|kan|moet|wil) <so>? <so>? <so>? (niet|geen|nooit) <so>? (slapen|weg|naar bed)
- ga <so>? (je|jij|jullie|we)
- (groeten|groetjes) (uit|aan|doen)
- (ik)? (ga|ben|moet) .. (slapen|weg) .. (als|wanneer|morgen|zaterdag)
`,
};

export const examples: Examples = {
  yes: [
    '[welterusten] schat',
    'ik [moet gaan, spreek je later]',
    '[tot morgen]!',
    '[slaap lekker]',
    '[doei doei]',
    'nou [ik ga weer verder, groetjes]',
    '[houdoe] he',
    'oke [ik ga slapen]',
    '[slaapwel] lieverd',
    '[ik hang op], de bel gaat',
    '[fijne avond nog]',
    '[ik zal je weer met rust laten]',
  ],
  no: [
    'de winkel is open tot zes uur',
    'wat een dag was dat',
    'houdbaar tot mei',
    'later word ik piloot',
    'we hebben een fijne avond gehad',
    'tot nu toe gaat het goed',
    'dag in dag uit hetzelfde',
    'de zaak is gesloten',
    'ga je slapen?',
    'ik kan niet slapen',
    'groetjes uit spanje, zon schijnt',
    'de vergadering duurt tot vijf uur',
  ],
};
