import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'summarising',
  phrases: `
(samengevat|samenvattend|kortom|kort gezegd|kort samengevat|om samen te vatten|om het samen te vatten|even samenvatten|ff samenvatten|resumerend|al met al|alles bij elkaar|alles bij elkaar genomen|in het kort|recap|even recap|om het kort te zeggen|om het kort samen te vatten|eindconclusie|de conclusie|concluderend|dus concreet|in een notendop|alles op een rij|alles op een rijtje|op een rijtje gezet)
(korte|kleine|even een|mijn) (samenvatting|recap)
samenvatting van (het gesprek|de avond|vandaag|ons gesprek|alles|je verhaal|wat je)
(vat|vatten) <so>? <so>? (ik|we|het|even)? <so>? <so>? <so>? (het|even|dit|alles)? <so>? <so>? samen
(als ik|laat ik|laat me|zal ik|mag ik|probeer) <so>? <so>? <so>? <so>? (het|dit|alles|je verhaal|even)? <so>? <so>? <so>? (even|goed|allemaal|zo)? <so>? (samenvat|samenvatten|samen te vatten|op een rij zet|op een rijtje zet|terugkijk|op een rij zetten|op een rijtje zetten|bij elkaar optel|bij elkaar leg)
(even|eens|alles|ff) <so>? <so>? (op een rij|op een rijtje|bij elkaar|samen) 
(even|eens|ff) <so>? <so>? (checken|kijken|controleren|nagaan) <so>? (of ik|of ik je|of ik het|of we) <so>? <so>? <so>? <so>? (snap|begrijp|goed|begrepen|volg|heb|elkaar)
(begrijp|heb|snap|vat) (ik|je) <so>? <so>? (het|je|alles|goed)? <so>? <so>? (goed|zo)? <so>? (samen|begrepen|dat) ..6 (en|maar) ..6 (en|maar) = 0.6
(als ik|begrijp ik|heb ik) <so>? <so>? (je|het|alles) <so>? <so>? (goed|zo) <so>? (begrijp|begrepen|gehoord|hoor|snap|heb) = 0.4
als ik (je|het|alles) <so>? <so>? (goed|zo) <so>? (begrijp|begrepen heb|gehoord heb|beluister) ..6 (en|maar|plus|tegelijk)
(dus|oke dus|goed dus|ok dus|even) <so>? (we|wij) (hebben|zijn|spreken|gaan) <so>? <so>? <so>? (het gehad over|besproken|afgesproken|samen|het erover eens|gekeken|dus afgesproken|het over|af|af dat) 
(dan|nou dan|zo) <so>? hebben we <so>? <so>? <so>? (het|alles)? <so>? <so>? (gehad|besproken|over|op een rij|alles|gehad over)
we hebben het <so>? <so>? <so>? (gehad|gehad over|gehad nu) <so>? (over|en|$)?
(we|zijn we) (zijn|hebben) <so>? (het|er|eruit)? <so>? <so>? (eruit|dus eens|over eens|uit) <so>? (denk ik|dus|toch|eerst|$|dat|dan)
(wat|dus wat) <so>? <so>? <so>? (ik|we) <so>? <so>? <so>? (meeneem|meenemen|onthoud|hoor|hoorde|heb gehoord|besproken hebben|onthouden) <so>? <so>? <so>? (is|uit|vandaag|tot nu toe|van|zijn) = 0.8
(tot nu toe|tot zover|tot hiertoe) <so>? <so>? (hoor|heb|hoorde|begrijp|zeg|vertelde|heb je) <so>? (ik|je) = 0.9
(je|u) (vertelde|zei|noemde|hebt verteld|heb verteld) <so>? <so>? <so>? (net|dus|over|vanavond|eerst|me|vandaag) ..6 (en|ook|daarna|daarnaast|plus) ..6 (en|ook|plus)
(je|dus je) <so>? (vertelde|zei|noemde) <so>? ..6 (en dat|en over|en ook|daarnaast)
(afgesproken|afspraak|we spreken af|dus we spreken af|het plan|ons plan|plan is dus|de afspraak is|dus het plan) <so>? (is|dus|dan|dat|was)? <so>? (je|ik|eerst|morgen|jij|we) ..6 (en|dan|daarna)
(dus|oke|ok|goed|nou) <so>? (eerst|morgen) ..6 (dan|daarna|en dan|en daarna|en) ..6 (en|dan|daarna|bel|kom|app|ik) = 0.7
(het komt erop neer|komt het erop neer|komt neer op|het draait dus om|de rode draad|rode draad is|de kern is|kern van je verhaal|waar het op neerkomt|wat ik er uit haal|wat ik eruit haal|wat ik hieruit haal)
(drie|twee|3|2|een paar) (dingen|punten) <so>? <so>? (hoor ik|die ik hoor|spelen|tegelijk|die je|door elkaar|lopen door)
(ten eerste|enerzijds|aan de ene kant) ..12 (ten tweede|anderzijds|aan de andere kant)
(goed|oke|ok) <so>? laatste (check|samenvatting)
(klopt|is) <so>? (het|dat|deze|dit) <so>? <so>? (zo|samengevat|samenvatting)? <so>? (ongeveer|samengevat) $
- (samenvatting|recap) .. (hoofdstuk|boek|wedstrijd|college|les|aflevering|film|vergadering|notulen|boek|artikel|h3)
- (hoofdstuk|boek|college|artikel|wedstrijd) .. (samengevat|samenvatten|samenvatting)
- al met al <so>? (een)? <so>? (leuke|mooie|geslaagde|gezellige|lekkere|fijne|top|goede)
- (kan|kun) je .. samenvat*
- kortom <so>? (top|leuk|feest|aanrader|gezellig|heerlijk)
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
  ],
};
