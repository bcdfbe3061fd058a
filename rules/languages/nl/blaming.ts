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
met je (gezeur|gedoe|leugens|stomme|gezeik|drank)
op je geweten
(als|had) je .. (was|had|zou|waren) .. (dit|dat|het|ik|we|er) .. (niet|nooit|nog|wel)
(was|had) (dit|dat|het) .. (niet|nooit) (gebeurd|nodig|misgegaan)
je (heb|heeft|hebben) .. (verpest|kapotgemaakt|kapot gemaakt|verziekt|verknald|laten vallen|laten zitten|laten stikken|in de steek gelaten|voor schut gezet|voorgelogen|gek gemaakt)
je (verpest|verpest|verziekt|maakt) .. (alles|altijd|elke|weer|kapot|leven)
je .. (altijd|nooit|steeds|telkens|alleen maar|elke keer) .. (zo|hetzelfde|weg|te laat|boos|kwaad|ruzie|moeilijk|zeuren|klagen|gelijk|smoes*|excuus|excuses|drama|commentaar|kritiek|alles|me|mij|je zelf|jezelf|aan je zelf|naar me|om me|eens|gezeur|gezeik|de schuld|af|bezig)
je (luister|luistert|helpt|help|denkt|denk|vraagt|belt|bel|komt|kom|doet|doe|bent|ben|heb|neemt|zegt|geeft|maakt|laat|vergeet|ziet|wil|kan) (me|mij|er|naar me|om|aan|mee)? .. nooit
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
je geeft .. (niks|geen) .. om (me|ons)
je was er .. (niet|nooit)
wat .. je (me|ons) .. aangedaan
kijk wat je .. (gedaan|doet)
je laat me .. (alleen|zitten|vallen|stikken)
dat komt ervan
door je (gezeur|gedrag|gedoe|geklaag|schuld|stomme)
je ben de reden
altijd als ik
komt .. door je
door je .. (dat|ben|heb|is)
je (heb|bent) .. (veroorzaakt|schuld|aangedaan|begonnen)
nooit (vraag|luister|help|bel|kom|denk|zeg|doe|geef|neem) je
overal .. voor opdraaien
als je .. dan was .. niet
- (altijd|nooit) .. (welkom|lachen|lief|bellen|blij|voor me)
- je mag .. altijd
- je kan .. altijd
- klinkt (alsof|of) je
- niet je schuld
- niet (door|aan) je
- (schuld|fout) ?$
- weet je nooit
- je weet .. nooit
- dankzij
- door je (ben|heb) ik ..3 (geslaagd|gelukt|gedurfd|doorgegaan|gehaald)
- ik (heb|ben) .. (altijd|nooit)
- (hoef|moet) je .. nooit
- altijd als ik .. (thuis|langs|moe)
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
  ],
  no: [
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
