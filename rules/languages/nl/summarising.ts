import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'summarising',
  isLoose: true,
  phrases: `
(samengevat|kortom|kort gezegd|alles bij elkaar|al met al|recap|in het kort)
samenvatting van (het|de|ons|je) (gesprek|avond|verhaal|dag)
(vat|vatten|samen te) .. (samen|vatten)
(als ik|laat me|zal ik|mag ik) .. (samenvat|samenvatten|op een rij zet|op een rijtje zet|terugkijk)
op een (rij|rijtje)
(checken|kijken) of ik .. (snap|begrijp|begrepen|goed)
als ik (je|het) .. goed (begrijp|begrepen|snap) .. (en|maar)
(we|zijn we) .. (hebben het gehad over|besproken|eruit|over eens)
(dan|dus|nou) hebben we het (gehad|over)
hebben het gehad over
we zijn eruit
(wat ik|dus) .. (meeneem|onthoud)
(tot nu toe) .. (hoor|heb|begrijp) ik
je (vertelde|zei) ..6 (en dat|en ook|en over|daarnaast)
dus (we|afgesproken|afspraak|het plan|plan) .. (spreken af|is|dan|jij|je|ik|eerst|morgen) 
dus (je|ik|jij|eerst|morgen) ..6 en (morgen|dan|ik|je) .. (je|ik|bel|ga|huisarts)
eerst ..6 (dan|daarna) ..6 (en|dan|daarna)
(rode draad|kern is|komt erop neer|draait erom)
(twee|drie) dingen .. (hoor|spelen)
hebben ..6 gehad en
- (hoofdstuk|boek|college|artikel|wedstrijd|les|film|vergadering) .. (samen*|recap)
- (samen*|recap) .. (hoofdstuk|boek|college|artikel|wedstrijd|les|film|vergadering)
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
  ],
};
