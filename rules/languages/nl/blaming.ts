import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'blaming',
  isLoose: true,
  guards: ['reported', 'banter'],
  phrases: `
(is|was|komt|ligt) .. je .. (schuld|fout|gedrag)
(is|was|komt|ligt) .. (door|aan) je $
^ je (eigen)? schuld = 0.5
je (schuld|fout) (dat|is)
door je (ben|is|heb|hebben|zit|moest|moet|kan|kon|is|gaat) (ik|we|het|hij|ze|alles|mama|papa)
(allemaal|alleen) door je
op je geweten
(als|had) je .. (was|had|zou|waren) .. (dit|dat|het|ik|we|er) .. (niet|nooit|nog|wel)
(was|had) (dit|dat|het) .. (niet|nooit) (gebeurd|nodig|misgegaan)
je (heb|heeft|hebben) .. (verpest|kapotgemaakt|kapot gemaakt|verziekt|verknald|laten vallen|laten zitten|laten stikken|in de steek gelaten|voor schut gezet|voorgelogen|gek gemaakt|naar de kloten|om zeep|verkloot|verneukt|opgestookt|geluisd|bedrogen|belazerd|laten barsten|geruineerd|weggejaagd|de vernieling)
je (verpest|verpest|verziekt|maakt) .. (alles|altijd|elke|weer|kapot|leven)
je .. (altijd|nooit|steeds|telkens|alleen maar|elke keer) .. (zo (laat|boos|moeilijk|negatief|koppig|gemeen|afstandelijk|lui)|hetzelfde|weg|te laat|boos|kwaad|ruzie|moeilijk|zeuren|klagen|gelijk|smoes*|excuus|excuses|drama|commentaar|kritiek|je zelf|jezelf|gezeur|gezeik|de schuld|af|verpest)
je .. nooit .. (eens|naar me|om me|me|iets|uit je zelf|alles)
je heb .. nooit .. (tijd|geluisterd|geholpen|gevraagd|aandacht|interesse)
je (luister|luistert|helpt|help|denkt|denk|vraagt|belt|bel|komt|kom|doet|doe|ben er|neemt|zegt|geeft|maakt|laat|vergeet|ruimt|leert) (me|mij|er|naar me|om|aan|mee)? .. nooit
(altijd|nooit|weer|elke keer|steeds) (ben|doe|kom|moet|heb|begin|laat|neem|luister|vraag|zit|loop) je
(elke|iedere) keer ..8 je
je .. (elke|iedere) (keer|avond|dag|verjaardag)
^ altijd (hetzelfde|dezelfde|dat|die|maar) .. (je|liedje|gezeik|gezeur|smoes*)
altijd (dat|hetzelfde) .. (van|met) je
typisch je
(draait|gaat|moet) .. altijd (om|over|zoals) je
(ik|we) (moet|mag|kan) .. (altijd|alles|weer|het) .. (oplossen|alleen doen) = 0.7
je (liegt|bedriegt|lieg) .. (me|mij|altijd|tegen|alles|gewoon)
je (geeft|schuift|geef) .. schuld
je was er .. (niet|nooit)
wat .. je (me|ons) .. aangedaan
je laat me .. (alleen|zitten|vallen|stikken)
dat komt ervan
door je (gezeur|gedrag|gedoe|geklaag|schuld|stomme)
je ben .. (reden|oorzaak|schuldige|aanstichter|degene die alles)
(dat|dit|wat) heb je .. (geflikt|aangericht|op je geweten|veroorzaakt)
zonder je (gezeik|gezeur|gedoe|gezever|stomme|geklooi|gezaag|leugens)
zonder je .. was (dit|dat|het) .. (nooit|niet) .. gebeurd
(weer|altijd|telkens|je was) .. (je|degene|de gene|diegene) die
sinds je ..6 (alles|alleen|ruzie|niks|honderd|mis|niet meer|kwijt|nooit)
komt .. (omdat|doordat) je
(omdat|doordat) je (weer|zo nodig|per se|nergens)
had je ..8 dan (was|waren|had|hadden|stond|stonden|zat|zaten|lag|hoefde|hoefden|moest|kon|liep|leefde)
als je .. niet ..6 (had|was|waart|waren) ..6 (nooit|niet|nog)
^ (je natuurlijk|precies je|juist je|aan je) $
door je (loop|zit|lig|sta|slaap|mis|kwam|ging|verloor|raakte|zitten|staan|lopen)
door je (geklungel|geklooi|geknoei|getreuzel|koppigheid|laksheid|slordigheid|nalatigheid|jaloezie|leugens|drank|fout|domme|gepush|gezaag)
je (met|en) je (eeuwige|smoes*|leugens|drank|verdomde|rot*|kut*|grote|bek|stomme|gezaag)
(altijd|weer|steeds) (moet|mag|kan) ik .. (alles|alleen|opruimen|oplossen|betalen)
(kan|mag|moet) ik weer .. (opruimen|oplossen|betalen|opdraaien|rotzooi|puinhoop|rommel)
je maakt (me|ons|mama|haar|hem) .. (ziek|kapot|gek|depressief|af|ongelukkig)
(hetzelfde|zelfde) (liedje|verhaal|gezeik|gezeur) .. (met|bij|van) je
(drinkt|huilt|weg|ziek|weggelopen|vertrokken|kwaad) (omdat|doordat|door) je
je (wou|wilde|moest) .. (zo nodig|zonodig|per se|persee)
altijd als ik (je|iets|eens)
je (kiest|draait|negeert|schreeuwt|zeikt|zeurt|klaagt|verdwijnt|verwijt|onderbreekt|roddelt|vlucht|laat je) .. (altijd|weer|elke keer)
is altijd .. (wat|iets|ruzie|gedoe|drama) .. (met|bij) je
je heb (me|hem|haar|ons) .. (gemaakt|ingejaagd|gedreven|gek)
(zelf|jezelf) .. bedanken
alles moet .. (op je|jouw|zoals je|je manier)
je (vergeet|vergeten) .. (altijd|alles)
eigen schuld dikke
komt .. door je
door je .. (dat|ben|heb|is)
je (heb|bent) .. (veroorzaakt|schuld|aangedaan|begonnen)
nooit (vraag|luister|help|bel|kom|denk|zeg|doe|geef|neem) je
- (altijd|nooit) .. (welkom|lachen|lief|bellen|blij|voor me)
- je mag .. altijd
- je kan .. altijd
- klinkt (alsof|of) je
- niet je schuld
- niet (door|aan) je
- (schuld|fout) ?$
- weet je nooit
- je weet .. nooit
- dankzij .. (gelukt|geslaagd|gehaald|kan|durf|heb)
- als je er niet
- sinds je .. (weg|dood|overleden|overlijden|ziek|vertrokken)
- (lach|durf|geloof|sta) ik
- omdat je (zo|altijd|nooit) .. (lief|goed|moe|bang|verdrietig|hard|<bad>|fijn|mooi)
- klinkt .. je
- je (lijkt|klinkt|ziet|kijkt)
- (niet|geen) .. omdat je
- door je (ben|heb) ik ..3 (geslaagd|gelukt|gedurfd|doorgegaan|gehaald)
- ik (heb|ben) .. (altijd|nooit)
- (hoef|moet) je .. nooit
- altijd als ik .. (thuis|langs|moe|bij)
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
    '[altijd dezelfde smoesjes bij jou]',
    '[je laat me altijd alleen] met de kinderen',
    '[u heeft ons in de steek gelaten]',
    '[door jouw gezeur heb] ik hoofdpijn',
    '[jij bent de reden] dat mama weg is',
    '[jij helpt me ook nooit] ergens mee',
    '[je hebt alles kapot gemaakt] tussen ons',
    '[altijd als ik] je nodig heb ben je er niet',
    'het [komt door jou dat] we geen vrienden meer hebben',
    '[jij denkt ook alleen maar aan jezelf]',
    '[jij hebt dit veroorzaakt]',
    '[je laat mij altijd overal alleen voor opdraaien]',
    '[nooit vraag je] hoe het met mij gaat',
    '[had jij maar beter opgelet dan was dit niet gebeurd]',
    '[door u ben ik] alles kwijt',
    'tis [altijd hetzelfde met u]',
    '[jij hebt ons gezin kapot gemaakt]',
    'kijk, [dat heb jij geflikt]',
    '[zonder jouw gezeik] was het een leuke avond geweest',
    '[had jij de deur gewoon dichtgedaan dan was] de kat nu niet weg',
    '[sinds jij hier werkt gaat alles] mis',
    'wie heeft er weer niks gedaan? [jij natuurlijk]',
    'het komt [omdat jij weer] zo nodig moest drinken',
    '[jij met je eeuwige] smoesjes',
    '[jij wou zo nodig] verhuizen',
  ],
  no: [
    'sinds jij er bent lach ik weer',
    'zonder jou was het niet gelukt, bedankt',
    'als jij er niet was geweest had ik het niet gered',
    'door jou durf ik weer naar buiten',
    'jij ziet er altijd zo goed uit',
    'je hebt altijd naar me geluisterd',
    'had je gebeld, of was de lijn bezet?',
    'omdat je zo lief bent krijg je de laatste koek',
    'je bent altijd welkom',
    'het klinkt alsof je steeds op me wachtte',
    'met jou moet ik altijd lachen',
    'wij gaan altijd met de fiets',
    'het is niet jouw schuld hoor',
    'dankzij jouw hulp is het gelukt',
    'ik kom altijd te laat',
    'je kunt altijd bellen',
    'de trein is altijd te laat',
    'zeg nooit nooit',
    'je weet maar nooit',
    'is dat jouw fout?',
    'ik ga nooit meer naar die kapper haha',
    'kan iemand mij de samenvatting sturen van hoofdstuk 4',
    'mijn zus heeft gisteren een taart gebakken',
    'we gaan volgende maand op vakantie naar italie',
    'mijn dochter wil geen spruitjes eten',
    'opa is jarig en trakteert',
    'mijn man is net thuis van werk',
    'de klas lachte om het filmpje',
    'ik heb de hele nacht gedanst',
    'mijn vader heeft een nieuwe auto',
    'de dokter zegt dat alles goed is',
    'mijn moeder belt me elke dag, gezellig',
    'ik moet nog rekeningen betalen straks',
  ],
};
