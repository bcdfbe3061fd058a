import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'blaming',
  isLoose: true,
  guards: ['reported', 'banter'],
  phrases: `
(is|was|komt|ligt) .. je .. (schuld|fout|gedrag)
(is|was|komt|ligt) .. (door|aan) je $
^ (allemaal|helemaal|puur|toch|weer)? je eigen? (schuld|fout|werk) ($|dat|he|hoor|en|niet)
je (schuld|fout) (dat|is)
door je (ben|is|heb|hebben|zit|moest|moet|kan|kon|is|gaat) (ik|we|het|hij|ze|alles|mama|papa)
(allemaal|alleen) door je ($|dat|en|he|hoor|zit|zitten|ben|is|heb|gekomen)
op je geweten
als je ..6 (gehouden|geluisterd|opgelet|geholpen|gebeld|gezegd|betaald|nagedacht|gedaan|gereden|gebleven|gekomen|getreuzeld) .. (had|was|hadden|waren) ..6 (niet|nooit|nog|geen|wel|gewoon)
als je ..8 (hadden|waren|zaten|stonden) we
(was|had) (dit|dat|het) .. (niet|nooit) (gebeurd|nodig|misgegaan)
je (heb|heeft|hebben) .. (verpest|verwoest|kapotgemaakt|kapot gemaakt|verziekt|verknald|laten vallen|laten zitten|laten stikken|in de steek gelaten|voor schut gezet|voorgelogen|gek gemaakt|naar de kloten|om zeep|verkloot|verneukt|opgestookt|geluisd|bedrogen|belazerd|laten barsten|geruineerd|weggejaagd|de vernieling)
je (verpest|verpest|verziekt|maakt) .. (alles|altijd|elke|weer|kapot|leven)
je .. (altijd|nooit|steeds|telkens|alleen maar|elke keer) .. (laatste woord|je zin|dwars|achter|zo (laat|boos|moeilijk|negatief|koppig|gemeen|afstandelijk|lui)|hetzelfde|weg|te laat|boos|kwaad|ruzie|moeilijk|zeuren|klagen|gelijk|smoes*|excuus|excuses|drama|commentaar|kritiek|je zelf|jezelf|gezeur|gezeik|de schuld|af|verpest)
je .. nooit .. (eens|naar me|om me|me|iets|uit je zelf|alles)
je heb .. nooit .. (tijd|geluisterd|geholpen|gevraagd|aandacht|interesse|gesteund|omgekeken|bedankt)
je (luister|luistert|helpt|help|denkt|denk|vraagt|belt|bel|komt|kom|doet|doe|ben er|neemt|zegt|geeft|maakt|laat|vergeet|ruimt|leert) (me|mij|er|naar me|om|aan|mee)? .. nooit
(altijd|nooit|weer|elke keer|steeds) (ben|doe|kom|moet|heb|begin|laat|neem|luister|vraag|zit|loop) je
(elke|iedere) keer ..8 (ben|begin|doe|word|ga|laat|kom|heb|moet|maak|zit|loop|krijg|reageer|verpest) je
(elke|iedere) (_|_ weer) (moet|laat|kom|schuif|begin|vergeet) je
je .. (elke|iedere) keer .. (weer|opnieuw|te laat|$|als|dat|af)
^ altijd (hetzelfde|dezelfde|dat|die|maar) .. (je|liedje|gezeik|gezeur|smoes*)
(altijd|steeds|weer|telkens) (dat|hetzelfde|iets|wat|ruzie|gezeik|gedoe|drama) .. (van|met|bij) je
zoals altijd (bij|met) je
zo gaat het .. (altijd|elke keer|iedere keer)
typisch je
(draait|gaat|moet) .. altijd (om|over|zoals) je
je (liegt|bedriegt|lieg) .. (me|mij|altijd|tegen|alles|gewoon)
je heb .. tegen (me|ons) gelogen
je (geeft|schuift|geef) .. schuld
je was er .. (niet|nooit)
wat .. je (me|ons) .. aangedaan
je (laat|liet) (me|ons|hem|haar|mama|papa|iedereen) .. (alleen|zitten|vallen|stikken|barsten|in de steek|opdraaien)
dat komt ervan
(door|zonder|met|met al|dankzij) je (gezeur|gezeik|gedrag|gedoe|geklaag|gezever|gezaag|geklungel|geklooi|getreuzel|gezuip|geschreeuw|gedram|gelieg|schuld|stomme|domme|koppigheid|jaloezie|leugens|drank|fout)
je ben .. (reden|oorzaak|schuldige|aanstichter|degene die alles)
(dat|dit|wat) heb je .. (geflikt|aangericht|op je geweten|veroorzaakt)
zonder je .. was .. (nooit|niet) .. (gebeurd|weg|ziek|misgegaan)
(weer|altijd|telkens|je was) .. (je|degene|de gene|diegene) die
sinds je ..8 (alles|alleen|ruzie|niks|honderd|mis|niet meer|kwijt|nooit)
komt .. (omdat|doordat) je
(omdat|doordat) (je|meneer|mevrouw|madam|prinses) (weer|zo nodig|zonodig|per se|nergens|te lui|te beroerd)
had je ..8 dan (was|waren|had|hadden|stond|stonden|zat|zaten|lag|hoefde|hoefden|moest|kon|liep|leefde)
als je .. niet ..6 (had|was|waart|waren) ..6 (nooit|niet|nog)
^ (je natuurlijk|precies je|juist je|juist ja je|aan je) $
door je (loop|zit|lig|sta|slaap|mis|kwam|ging|verloor|zitten|staan|lopen|werd|durf|vertrouw) (ik|we|het|de|hij|ze|alles|mijn|mama|papa)
(ruzie|huilen|laat|kwijt|boete|ziek|kapot|peren|verloren|gemist|alleen) .. door je $
je (eeuwige|eindeloze|constante) _
(ik|we|wie) (weer|altijd)? (kan|mag|moet) (ik|we|het)? .. (weer|altijd|alles) .. (opruimen|oplossen|betalen|opdraaien|rotzooi|puinhoop|rommel|je troep)
je maakt (me|ons|mama|haar|hem) .. (ziek|kapot|gek|depressief|af|ongelukkig)
je (wou|wilde|moest) .. (zo nodig|zonodig|per se|persee)
altijd als ik (je|iets|eens)
je (kiest|draait|negeert|schreeuwt|zeikt|zeurt|klaagt|verdwijnt|verwijt|onderbreekt|vlucht|laat je|begint|ontwijkt|zwijgt|verzint|zoekt) .. (altijd|weer|elke keer|constant)
is altijd .. (wat|iets|ruzie|gedoe|drama) .. (met|bij) je
je (drijft|jaagt) (me|ons) .. (waanzin|gek|weg|kast)
(zelf|jezelf) .. bedanken
je (vergeet|vergeten) .. (altijd|alles)
eigen schuld dikke
komt .. door je ($|dat|en|he|hoor|met|eigen)
je (heb|bent) .. (veroorzaakt|schuld|aangedaan|begonnen)
nooit (vraag|luister|help|bel|kom|denk|zeg|doe|geef|neem) je
nooit (ben|was) je (er|hier|thuis|bij)
je luister (gewoon|ook|weer|echt|toch) niet
je denk .. (alleen|enkel) .. aan (jezelf|je eigen)
(dit|dat|het) ligt (aan|bij) je ($|he|hoor|niet|zelf)
(alles|altijd) .. (draait|gaat|moet) .. (om|zoals|over) je ($|wil|he|zegt|gaat)
(derde|vierde|zoveelste|hoeveelste) keer .. (dat je|te laat|vergeten|op rij)
kijk .. wat je .. (gedaan|aanricht|aangericht|veroorzaakt|aandoet|doet met)
zie* je .. wat je .. (gedaan|aanricht|aangericht|aandoet|doet met)
je zorgt .. altijd ..6 (ruzie|mis|gedoe|problemen)
- (altijd|nooit) .. (welkom|lachen|lief|bellen|blij)
- altijd .. voor me
- (je mag|mag je) .. altijd
- je kan .. altijd
- klinkt (alsof|of) je
- niet je (schuld|fout)
- niet (door|aan) je
- (schuld|fout) ?$
- weet je nooit
- je weet .. nooit
- dankzij .. (gelukt|geslaagd|gehaald|kan|durf|heb)
- als je er niet
- door je ben ik gaan
- nooit iets (fout|verkeerd)
- sinds je .. (weg|dood|overleden|overlijden|ziek|vertrokken)
- (lach|durf|geloof|sta) ik .. (weer|eindelijk|sterker|wel|in me zelf|alles)
- omdat je (zo|altijd|nooit) .. (lief|goed|moe|bang|verdrietig|hard|<bad>|fijn|mooi)
- klinkt .. je
- je (lijkt|klinkt|ziet|kijkt)
- (niet|geen) .. omdat je
- door je (ben|heb) ik ..3 (geslaagd|gelukt|gedurfd|doorgegaan|gehaald)
- ik (heb|ben) .. (altijd|nooit)
- (hoef|moet) je .. nooit
- altijd als ik .. (thuis|langs|moe|bij)
- kijk .. wat je .. al
- (blij|trots|gelukkig|beter) .. door je
`,
};

export const examples: Examples = {
  yes: [
    '[jouw eindeloze gezeur] heeft hem weggejaagd',
    'nu zitten we zonder stroom, [allemaal jouw schuld]',
    '[dat ligt aan jou], niet aan de kinderen',
    '[kijk wat je gedaan] hebt met mama',
    '[als jij had opgelet was] de hond [nu niet] weg',
    '[elke zondag moet jij] zo nodig ruzie maken',
    '[je hebt gewoon tegen me gelogen]',
    '[jij luistert echt nooit naar mij]',
    '[je hebt de hele avond verpest]',
    '[altijd dezelfde smoesjes bij jou]',
    '[jij bent de reden] dat mama weg is',
    '[jij hebt dit veroorzaakt]',
    '[had jij maar beter opgelet dan was dit niet gebeurd]',
    'kijk, [dat heb jij geflikt]',
    '[sinds jij hier werkt gaat alles] mis',
  ],
  no: [
    'jij zorgt er altijd voor dat iedereen zich thuis voelt',
    'het ligt aan je router denk ik',
    'wat gaat er door je heen',
    'kijk eens wat je al gedaan hebt, trots op je',
    'alles mag zoals jij het fijn vindt',
    'door jou ben ik gaan fietsen, heerlijk',
    'elke ochtend heb je daar zon',
    'als jij er niet was geweest had ik het niet gered',
    'door jou durf ik weer naar buiten',
    'het is niet jouw schuld hoor',
    'is dat jouw fout?',
    'sinds jij er bent lach ik weer',
    'zonder jou was het niet gelukt, bedankt',
    'jij ziet er altijd zo goed uit',
    'je hebt altijd naar me geluisterd',
    'had je gebeld, of was de lijn bezet?',
  ],
};
