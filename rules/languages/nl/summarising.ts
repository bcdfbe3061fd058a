import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'summarising',
  isLoose: true,
  phrases: `
(samengevat|samenvattend|kortom|kort gezegd|al met al|recap*|resume*|in het kort|tldr|tl dr)
alles (bij elkaar|samen) (genomen|gehoord)
alles (bij elkaar|samen) ..4 je
als ik .. alles .. (hoor|zie|lees)
samenvatting van (het|de|ons|je) (gesprek|avond|verhaal|dag)
(vat|vatten|samen te) ..5 (samen|vatten)
(als ik|laat me|zal ik|mag ik|even) .. (samenvat|samenvatten|terugkijk|terughalen|herhalen|terugblik*|ordenen)
(even|eens|zet|zetten|alles|als ik het) .. op een (rij|rijtje)
(checken|kijken|check|herhalen) .. of ik .. (snap|begrijp|begrepen|goed)
als ik (je|het) .. goed (begrijp|begrepen|snap) ..6 (en|maar|je|jullie)
(we|zijn we) .. (hebben het gehad over|besproken|eruit|over eens)
(dan|dus|nou) hebben we het (gehad|over)
(hebben het gehad|spraken|ging het) ..2 over ..6 en
we zijn eruit
wat ik ..6 (meeneem|onthoud|haal|hoor|bijblijft) .. (is)? .. (dat)? je
ik (heb onthouden|onthoud) .. (dat)? .. (je|de)
je heb .. verteld (over|dat) ..6 (en|over|dat)
(afgesproken|plan is|deal|afspraak is) .. (dat)? je ..8 (ik|en dat)
(rode draad|kern is|draait erom|dan spreken we af|(steeds|overal|telkens) .. hetzelfde)
(de kern|conclusie|concluderend|tussenbalans|tussenstand|stand van zaken|streep) ..6 (je|gebeld|scan)
komt .. neer dat je
gaat .. je .. om (twee|drie|twee dingen)
(twee|drie|vier) dingen .. (hoor|gehoord|spelen|drukken|door elkaar|dwars*|langs|eigenlijk|onthouden)
er speelt .. van alles
(voor zover|wat|zoals|hoe) ik .. (snap|begrijp) ..3 (je|jullie|twee|drie)
om .. (rond|rondje|af) .. (maken|breien|ronden)
^ in een (zin|woord) je
eerst ..6 (toen|dan|daarna) ..6 nu
klopt het (als ik zeg|dat ..9 en)
alles wat je .. (zei|vertelde) .. (komt|gaat|draait)
(bijblijft|blijft hangen) .. je
(je|we) (begon|begonnen|kwam|kwamen) ..3 (over|bij|met|binnen) ..9 (en|nu|maar) ..3 (nu|je|we|het|uitgekomen|eigenlijk)
(hebben|hadden) het ..2 over ..4 over
(opgeteld|optellend|bij elkaar zet)
^ (dus)? je ..12 je ..12 en je
tot (nu toe|zover) ..4 je
gaat .. dus .. om ..6 en
eigenlijk zeg je ..9 en
dus (je|ik|jij|eerst|morgen) ..6 en (morgen|dan|ik|je) .. (je|ik|bel|ga|huisarts)
(dus (we|afgesproken|afspraak|plan|het plan)|afgesproken|plan) .. (spreken af|is|dan|je|ik|eerst|morgen) ..6 (ik|dan|en)
alles ..4 (bij elkaar|op een rij) .. (neem|optel|zet|hoor|leg)
je (vertelde|zei) ..6 (en dat|en ook|en over|daarnaast)
heb ik (het|je) .. goed (begrepen)? ?$
(opsommen|nalopen|bundelen|rode lijn|alles tegelijk|terugspoelen|balans opmaken)
(notendop|ter sprake|aan bod|korte versie)
(ik|even) herhaal
(even|kleine|korte|mijn) .. samenvatting
we hebben .. (besproken|afgesproken|besloten) dat
(zei|vertelde) je .. dat ..12 nu
(je noemde|je horen zeggen)
hebben we het ..8 gehad
- (hoofdstuk|boek|college|artikel|wedstrijd|les|film|vergadering|roman|serie) .. (samen*|recap)
- (samen*|recap|rode draad) .. (hoofdstuk|boek|college|artikel|wedstrijd|les|film|vergadering|roman|serie)
- al met al .. (leuk*|mooi*|gezellig*|geslaagd*|fijne|lekker)
- (stoelen|auto) .. op een rij
- kortom .. (top|feest|gezellig)
`,
};

export const examples: Examples = {
  yes: [
    '[samengevat]: je baan is onzeker, je relatie staat onder druk en je slaapt slecht',
    '[als ik het even op een rijtje zet] loopt er van alles door elkaar',
    '[we hebben het gehad over] je vader en over het huis',
    '[even checken of ik je goed begrijp]',
    '[we zijn eruit denk ik]',
    '[kortom], een zware week en nu eindelijk lucht',
    '[als ik het goed begrijp: je baas wil je weg, je man snapt het niet en je] slaapt amper',
    '[dus we hebben afgesproken dat jij de huisarts belt en ik] zondag kom',
    '[alles samen genomen] gaat het om erkenning',
    '[er speelt dus van alles]: je werk, je rug, en nu ook nog je zoon',
    '[even terugblikkend]: je begon boos en nu klink je vooral verdrietig',
    '[je hebt me nu verteld over je werk, over je slapen en over] je vader',
    'bon, [recapitulatie]: gij belt den dokter, ik haal de kinderen',
    '[klopt het dat het vooral gaat om je vader en] om het geld',
    'onder de [streep: je] bent bang om alleen achter te blijven',
    '[dus je zit met die diagnose, je man praat niet en je] kinderen wonen ver',
    'wat [blijft hangen: je voelt je] niet gezien',
    'even een [tussenstand: dokter gebeld, vrij gevraagd, nu nog je] ouders',
    '[zoals ik het begrijp zijn het twee] verhalen door elkaar',
    '[om het rond te breien]: jij belt morgen en ik kom zondag',
    '[we hadden het over je job, over] je slaap en over je ma',
    '[je kwam binnen met boosheid en nu] is het vooral verdriet',
    '[eerst je baan, toen je moeder en nu] dit',
  ],
  no: [
    'de samenvatting van hoofdstuk drie staat online',
    'kun jij het college samenvatten',
    'al met al een leuke dag gehad',
    'ik heb het boek kort samengevat',
    'de recap van de wedstrijd staat op youtube',
    'zet jij de stoelen op een rij?',
    'we hebben alles bij de hand voor de barbecue',
    'kortom, top gewerkt allemaal',
    'het komt erop neer dat ik de trein mis',
    'afgesproken, om acht uur bij de bioscoop',
    'eerst douchen, dan eten',
    'tot slot nog een toetje',
    'als ik het goed heb is hij jarig op zondag',
    'twee dingen: brood en kaas graag',
    'de samenvatting staat online',
    'er speelt een band',
    'dus je hebt de sleutels en de kaartjes',
    'aan de ene kant de garage, aan de andere kant de schuur',
    'wat blijft hangen is de geur van frituur',
    'na alles wat je voor ons gedaan hebt',
    'je hele verhaal klopt niet',
    'ik heb drie dingen nodig uit de winkel',
    'eerst je bord leeg, dan je toetje',
  ],
};
