import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'blaming',
  guards: ['reported', 'banter'],
  phrases: `
# your fault
(het|dat|dit|alles|allemaal|^) <so>? (is|was|komt|kwam|ligt|lag) <so>? <so>? <so>? <so>? (helemaal|allemaal|puur)? <so>? (je|door je|aan je|vanwege je|dankzij je) <so>? (eigen)? <so>? (schuld|fout|toedoen|dat|gedoe|gedrag|leugens|gelieg|gezeur|geklooi|gezeik|houding|$)
^ <so>? <so>? je (eigen)? (schuld|fout) 
(je|jullie) (ben|bent|zijn) <so>? <so>? (er)? <so>? <so>? (de schuld|schuldig|schuld aan|de oorzaak|verantwoordelijk voor|verantwoordelijk|de reden|de schuldige) <so>? (van|aan|voor|dat|waarom|hieraan|hiervan)? 
(door je|dankzij je|vanwege je|om je) <so>? <so>? (ben|is|zijn|heb|hebben|moet|moest|zit|zitten|kan|kon|gaat|ging|sta|staan|liep|slaap|huil|komen|kwamen|mis|miste|waren|was) <so>? <so>? (ik|we|het|alles|hij|ze|mijn|de|dit|mama|papa|onze|mensen)
(allemaal|alleen maar|puur|enkel) <so>? (door|vanwege|dankzij) je
(door|vanwege|met) je <so>? (gedrag|gedoe|leugens|gelieg|gezeur|geklooi|schuld|fout|egoisme|stomme|gezeik|jaloezie|drankgebruik|gezuip|koppigheid|houding|toedoen) 
(heb|hebben) (je|jullie)? <so>? <so>? op je geweten
op je geweten
(had|hadden|als) (je|jullie) <so>? <so>? <so>? (iets|wat|nou|niet|maar|eens|een keer|gewoon|mij|me|beter|eerder|meer|een beetje|ook|wel) .. (was|had|waren|hadden|zou|zouden|dan was|dan had) <so>? <so>? <so>? (dit|dat|het|ik|we|er|hij|ze|alles) <so>? <so>? (niet|nooit|allemaal niet|nog|wel|nu|allemaal)
(was|had) (dit|dat|het) <so>? <so>? <so>? (niet|nooit) <so>? (gebeurd|zover gekomen|zo gelopen|nodig geweest|misgegaan) <so>? (als|had) je
(je|jullie) (heb|hebben) <so>? <so>? <so>? <so>? (het|alles|ons|mijn|mij|me|dit|de|hem|haar|onze|die)? <so>? <so>? <so>? (leven|avond|vakantie|relatie|huwelijk|feest|verjaardag|dag|gezin|familie|vertrouwen|jeugd|sfeer|alles|vriendschap|kerst|weekend|jaren)? <so>? (verpest|kapotgemaakt|kapot gemaakt|verziekt|verknald|verkloot|vernield|geruineerd|om zeep geholpen|naar de klote geholpen|laten vallen|laten zitten|laten stikken|in de steek gelaten|voor schut gezet|zover laten komen|zo ver laten komen|voorgelogen|belazerd|bedrogen|belogen|gek gemaakt|genaaid|verraden|gebroken|uitgelokt|veroorzaakt|geschaad|benadeeld|overgehaald)
(je|jullie) (maak|maakt|maken|verpest|verpesten|verziekt|verziek|verknalt|ruineert|vernielt|sloopt|sloop|kleineert|gebruikt|negeert) <so>? <so>? <so>? (altijd|weer|alles|ook|echt|alleen maar|mijn|ons|het|de|iedereen|me|mij) <so>? <so>? (leven|alles|kapot|gek|leven|sfeer|avond|ziek|onmogelijk|moeilijk|zelf|belachelijk|zwart|boos|bang|weer|altijd|af|mee|me|voor iedereen|stuk)
(je|jullie) <so>? (zorg|zorgt) <so>? (er|ervoor) <so>? <so>? (altijd|weer|telkens|steeds)? (voor)? <so>? dat (ik|we|iedereen|alles|het)
dankzij je = 0.4
# always, never
(je|jullie) (_|_ _) <so>? <so>? (ook)? <so>? (altijd|nooit|nooit eens|steeds|constant|elke keer|iedere keer|de hele tijd|altijd maar|alleen maar|telkens) <so>? <so>? <so>? .. <wrong> <so>? (hoor|$|en|als|zonder|bij|van|met|op|dan|voor|tegen|terwijl)
(je|jullie) (luister|luisteren|helpt|help|helpen|denk|denken|vraag|vraagt|vragen|bel|belt|app|appt|reageer|reageert|kom|komt|komen|doe|doet|doen|ben|bent|zijn|heb|hebt|hebben|hou|neem|neemt|zeg|zegt|geef|geeft|ruimt|steunt|kijk|kijkt|maakt|maak|laat|vergeet|snap|begrijp|toon|toont|zie|ziet|wil|wilt|kan|kunt|kunnen|steekt|praat|waardeer|waardeert|bied|biedt|gun|gunt|hoort|hoor|let|leert|zorgt|verdedigt|vertrouwt|gelooft|bedankt|kookt|wast|past|staat|sta) <so>? <so>? <so>? (ook|me|mij|er|eens|echt|ons|hem|haar|dat|het|je|toch)? <so>? <so>? (nooit|nooit eens|nooit een keer|ook nooit|nooit iets|nooit echt|nooit naar|geen enkele keer|niks)
(je|jullie) (ben|bent|zijn|kom|komt|denk|doe|doet|moet|wil|begin|begint|heb|hebben|laat|loop|loopt|geef|geeft|maak|maakt|vergeet|zit|zeg|zegt|reageer|reageert|lieg|liegt|zeurt|klaagt|zoekt|schreeuwt|draait|vlucht|kiest|kies|neemt|praat|krijg|vind|speelt|weet|hoeft|schuif|schuift|gooit|legt|wacht|verzint|vraag|kan|verwacht) <so>? <so>? (ook|mij|me|er|echt|toch|het|alles|weer|alleen|de schuld)? <so>? <so>? (altijd|altijd maar|altijd alleen|steeds|constant|elke keer|iedere keer|telkens|de hele tijd|weer eens|altijd weer|alleen maar) <so>? <so>? .. (<wrong>|aan je zelf|aan jezelf|alleen|maar)
(altijd|elke keer|iedere keer|telkens|steeds|nooit|weer) <so>? <so>? <so>? (ben|doe|kom|moet|heb|begin|laat|maak|zit|loop|vergeet|zeg|wil|gaan|geef|verpest|kies|zoek|vraag|luister|vind|kan|reageer|draai|lieg) je <so>? <so>? <so>? <so>? (<wrong>|niet|nooit|me|mij|alles|over|op|eens|weer|ook|er|zo|de|het|een|te|naar)
(elke|iedere) keer (als|dat|wanneer) <so>? <so>? <so>? .. (je|ben je|doe je|ga je|begin je|loop je|word je)
^ (altijd|weer|elke keer|steeds) <so>? <so>? (hetzelfde|dezelfde|het zelfde|datzelfde|die) <so>? (liedje|gezeik|gezeur|gedoe|verhaal|smoes|smoesjes|excuses|met je|drama|riedel|gelul|bij je|probleem)
altijd hetzelfde (liedje)? (met|bij) (je|jullie)
altijd (maar)? (je|jij) met je
(het|alles) (is|draait|gaat|moet) <so>? <so>? <so>? (altijd|steeds|alleen maar|weer|toch) <so>? <so>? (om je|over je|op je manier|zoals je|zoals jij|volgens je|om jou|jouw|je) <so>?
(je|jullie) (weer|ook altijd|altijd) $ = 0.7
(daar|jij|je) <so>? (heb|ga|ben|begin|kom) je <so>? <so>? <so>? weer <so>? (hoor|met|aan|mee|eens) = 0.6
(ik|we) (moet|mag|kan|sta|doe|ben|zit|moeten|betaal|draai) <so>? <so>? <so>? (altijd|steeds|weer|elke keer|telkens|de hele tijd|alles|overal|hier) <so>? <so>? <so>? .. (voor je|achter je|door je|van je|je rotzooi|je troep|je rommel|jouw|oplossen|opruimen|alleen voor|opdraaien|op je wachten|de schuld) = 0.7
(je|jullie) (lieg|liegt|liegen|loog|bedriegt|bedroog|manipuleert|manipuleer|gaslight|verdraait|chanteert) <so>? <so>? <so>? (me|mij|tegen me|tegen mij|ons|altijd|alles|over|weer|gewoon|steeds|iedereen|de boel) 
(je|jullie) <so>? (geef|geeft|schuif|gooit|gooi|legt|leg|schuift) <so>? <so>? <so>? <so>? (mij|me|ons|iedereen|anderen|hem|haar|het|alles)? <so>? <so>? (overal|altijd|de|alle)? <so>? (de)? schuld
(je|jullie) (geeft|geven|geef|gaf) <so>? <so>? <so>? (geen|niks|helemaal niks) <so>? (moer|zak|reet|ruk|fuck|bal|bliksem|barst)? <so>? (om) (me|mij|ons|hem|haar|anderen|iemand|wat)
(je|jullie) (ben|was|bent|waren|zijn) <so>? er <so>? <so>? (ook)? <so>? (nooit|niet) <so>? (voor me|voor mij|voor ons|toen ik|als ik)
(je|jullie) was er niet = 0.7
(wanneer|hoe vaak|wanneer heb) .. je <so>? (ooit|eens|voor het laatst|een keer) .. (voor me|geluisterd|gebeld|geholpen|gevraagd hoe|iets gedaan) = 0.6
je (moest|wou|wilde|wil) <so>? <so>? (zo nodig|per se|perse|weer zo nodig|weer eens) 
(wie|wat) (moet|mag|kan) het <so>? (altijd|weer|allemaal) .. (oplossen|opruimen|betalen) = 0.5
(ik heb|heb ik|hebben we) .. (dit|dat|alles|het) <so>? aan je te danken
wat (heb|doe|deed) je (me|mij|ons) <so>? <so>? (aangedaan|aan|allemaal aangedaan|aan gedaan)
je (heb|doe|doet|deed) <so>? (me|mij|ons|hem|haar) <so>? <so>? <so>? (zoveel|dit|dat|pijn|echt|kapot|verdriet)? <so>? (aangedaan|aan|kapot|kapotgemaakt)
kijk wat je <so>? (gedaan|hebt gedaan|doet|met me|mij|ons|aanricht|heb|hebt)
(zie|kijk) (je)? <so>? (nou|wat) .. je .. (aangericht|gedaan heb|gedaan hebt)
(wil|kan|zou) je <so>? (nou|nu)? <so>? <so>? (altijd|nooit|eens een keer|weer) .. (zeuren|beginnen|verpesten) = 0.6
(jij|je) en je <so>? (eeuwige|stomme|achterlijke|gezeur|gezeik|leugens|smoesjes|kutsmoesjes|drank|telefoon|ego|grote bek)
met je <so>? (eeuwige|altijd|stomme) (gezeur|gezeik|smoesjes|telefoon|commentaar|gelul|negativiteit)
- (je|jullie) (ben|zijn|maak|maakt|doe) <so>? altijd <so>? <so>? <so>? (welkom|lief|zo lief|aan het lachen|blij|vrolijk|mijn|een schat|de beste|goed|zo goed|er voor me|leuk|gezellig|me aan het lachen|bellen)
- (je|jullie) (mag|kan|kunnen|mogen) <so>? <so>? altijd
- altijd <so>? welkom
- (maak|maakt) me <so>? altijd <so>? (aan het lachen|blij|vrolijk)
- (ik|we|wij) .. altijd
- dankzij je (hulp|steun|tip|advies|goede)
- het is niet <so>? je (schuld|fout)
- niet <so>? je (schuld|fout)
- (is|was) <so>? niet <so>? (door|aan) je
- (is|was) (het|dat) je (fout|schuld) ?$
- je (ben|doe|hoef|moet) <so>? (niks|nooit) <so>? (te laat|verkeerd|alleen|zeker|iets bewijzen)
- (je|jullie) (weet|kan|kunt) <so>? maar nooit
- (weet|zie) je .. nooit
- zeg nooit
- je (hoeft|moet) .. nooit
- door je (verhaal|berichtje|steun|hulp|heen)
`,
};

export const examples: Examples = {
  yes: [
    '[jij luistert echt nooit naar mij]',
    '[het is allemaal jouw schuld] dat oma boos is',
    '[door jou heb ik] de hele nacht niet geslapen',
    '[ge denkt altijd alleen aan uzelf]',
    '[je hebt de hele avond verpest]',
    '[elke keer als] ik iets zeg [word je] boos',
    '[als jij gewoon wat eerder was vertrokken was dit niet] gebeurd',
    '[altijd hetzelfde liedje met jou]',
    '[je laat me altijd alleen] met de kinderen',
    '[u heeft ons in de steek gelaten]',
  ],
  no: [
    'je bent altijd welkom',
    'je maakt me altijd aan het lachen',
    'wij gaan altijd met de fiets',
    'het is niet jouw schuld hoor',
    'dankzij jouw hulp is het gelukt',
    'ik kom altijd te laat',
    'je kunt altijd bellen',
    'de trein is altijd te laat',
    'zeg nooit nooit',
    'je weet maar nooit',
    'is dat jouw fout?',
  ],
};
