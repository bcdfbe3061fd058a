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
samen gevat
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
plan is dus
(rode draad|kern is|draait erom|dan spreken we af)
(de kern|conclusie|concluderend|tussenbalans|tussenstand|stand van zaken|streep) ..6 (je|gebeld|scan)
komt .. neer dat je
gaat .. je .. om (twee|drie|twee dingen)
(twee|drie) dingen .. (hoor|spelen|drukken|door elkaar)
er speelt .. van alles
(voor zover|wat|zoals|hoe) ik .. (snap|begrijp) ..3 (je|jullie|twee|drie)
om af te ronden (je|we)
(tot slot|in grote lijnen) .. je
^ in een (zin|woord) je
(wat weten we|waar we staan)
we zijn begonnen ..6 en
hebben ..6 gehad en
even voor me zelf
(zeg ik het goed|het zo zeggen)
klopt het dat ..9 en
(na|naar|van) alles wat je
alles wat je .. (zei|vertelde) .. (komt|gaat|draait)
(bijblijft|blijft hangen) .. je
je begon (over|bij|met) ..6 (en|nu)
we (hebben|hadden) het ..2 over je ..9 (en|gehad)
stilgestaan bij
bij elkaar (opgeteld|zet)
^ (dus)? je ..12 je ..12 en je
(dingen|punten) dus
tot (nu toe|zover) ..4 je
gaat .. dus .. om ..6 en
eigenlijk zeg je ..9 en
(je|dit|het) hele verhaal
dus (je|ik|jij|eerst|morgen) ..6 en (morgen|dan|ik|je) .. (je|ik|bel|ga|huisarts)
dus (we|afgesproken|afspraak|het plan) .. (spreken af|is|dan|je|ik|eerst|morgen)
alles ..4 (bij elkaar|op een rij) .. (neem|optel|zet|hoor|leg)
je (vertelde|zei) ..6 (en dat|en ook|en over|daarnaast)
heb ik (het|je) .. goed (begrepen)? ?$
of mis ik .. (iets|wat)
(opsommen|nalopen|bundelen|rode lijn|alles tegelijk)
klopt dat (zo|ongeveer|een beetje) = 0.5
dus (als ik|alles|de) = 0.5
(notendop|ter sprake|aan bod|korte versie)
(ik|even) herhaal
(even|kleine|korte|mijn) .. samenvatting
we hebben .. (besproken|afgesproken|besloten) dat
- hebben het er
- (hoofdstuk|boek|college|artikel|wedstrijd|les|film|vergadering|roman|serie) .. (samen*|recap)
- (samen*|recap|rode draad) .. (hoofdstuk|boek|college|artikel|wedstrijd|les|film|vergadering|roman|serie)
- al met al .. (leuk*|mooi*|gezellig*|geslaagd*|fijne|lekker)
- (stoelen|auto) .. op een rij
- kortom .. (top|feest|gezellig)
- bij de hand
- (voor de|in de) rij
`,
};

export const examples: Examples = {
  yes: [
    '[samengevat]: je baan is onzeker, je relatie staat onder druk en je slaapt slecht',
    '[als ik het even op een rijtje zet] loopt er van alles door elkaar',
    '[we hebben het gehad over] je vader en over het huis',
    '[even checken of ik je goed begrijp]',
    '[alles bij elkaar] heb je gewoon te veel op je bord',
    '[kort gezegd] ben je moe en wil je rust',
    '[we zijn eruit denk ik]',
    '[kortom], een zware week en nu eindelijk lucht',
    'dus [als ik het samenvat]: je bent moe, boos en je wil weg',
    'even [samengevat]: je baas luistert niet, je slaapt slecht en je wil iets anders',
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
    'moet ik nog iets meebrengen',
    'dieje film was zo spannend',
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
    'dus je hebt honger',
    'als je het zo bekijkt is het een mooie auto',
  ],
};
