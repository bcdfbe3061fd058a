import type { ActPhrases, Examples } from '../../read/phrases';

/** Words of harm, loss and danger, said of anyone. One strong word tells it; of the lines with a weight it takes two. */
export const phrases: ActPhrases = {
  act: 'distress',
  mild: true,
  guards: ['banter', 'negation', 'conditional'],
  phrases: `
(vermoord|vermoordde*|vermoorden|moord|moorden|moordenaar*|gedood|doden|doodt|doodde|doodgeschoten|neergeschoten|schiet|geschoten|wapen|wapens|pistool|bom|bommen|vijand|vijanden|oorlog*|gevangene*|gevangenis|gevangen|vergiftigd|terroristen|slachtoffer*|vermist|verkracht*|mishandel*|misbruikt*|ontvoerd|gijzel*|gemarteld|martel*|vernietig*|verwoest*|opgehangen|executie|lijk|lijken|begraven|graf|gewond*|bloed|bloedt|bloeden|slaven|slaaf|criminelen|misdaad|misdadiger*|overval*|ziekte|zelfmoord|sterven|stierf|stierven|gestorven|tragedie|ramp|ontsnap*|vluchten|aangevallen|aanval|alarm|gearresteerd|arresteren|doodstraf|brandt|in brand|explosie|ontploft*|rechtszaak|onschuldig*|gekidnapt|verdronken|verbrand*|ineengestort|verongelukt|dode|overlevenden|rouw|verlamd|blind|littekens|verwond*|koorts|strijd|leger|soldaten|aangerand|doodziek|kogel*|gevochten|dief|dieven|gestolen|stelen|beroofd|mes|messen|geweer|geweren|schoten|schieten|neerschieten|granaat*|torpedo*|troepen|soldaat|zinken|gezonken|schulden|ontslagen|ziek|zieke|zwak|politie|rechter|bewijs|zondaar*|zonden|gedwongen|ontslag|noodgeval|heks|schurk*|boeven|smeris*|vechten|hel|verboden|doodging|doodgaan|ontbreek*|afwijzing|rat|ratten|jacht|gif|giftig*|handboeien|neergestort|opgesloten|veroordeeld|bewusteloos|gestoken|achtervolg*|bewaker*)
- (dood|stuk|kapot) van .. (lachen|honger)
- (armen|benen|voeten|handen|rug) .. (dood|kapot|stuk)
(ga|gaan|gaat|moet|zal|zullen|wil) .. (dood|sterven|eraan)
(is|zijn|was|waren|bijna|al) dood
(ik|we|hij|ze) (ben|is|zijn|was) (verdwaald|gewond|verloren|verlaten)
^ (ik|we) (weet|begrijp|geloof|denk|vind|zie|ken|kan|kon|kunnen|wil|wilde|willen|heb|hebben|had|hadden|mag|mocht|zal|hou) ..3 <negation>
^ (we|ik|hij|ze) (moet|moeten|moest|moesten) ..4 $
- (moet|moeten|moest|moesten) ..3 (<later>|<time>|nog|even|zo|straks|werken|slapen|lachen|zeggen|toegeven|eerst|boodschappen|naar|gaan|weg|ervandoor)
<negation> _ $
- <negation> ..6 (je|<laugh>)
- <negation> (klaar|open|schelen|aan|doen|hoor|mee|meer|nodig|erg|uit)
- je ..6 <negation>
- (weet|denk) niet of
- (heb|hebben|had) geen _ (meer|bij|nodig|over)
- (vermoord|moord|sterf|sterven|vermoorden) .. (voor|van) _
- (kat|poes|kater|hond|spin|muis) ..6 _
- toen mijn ..6 _
- (film|boek|serie|documentaire|podcast|game|van het lachen) ..6 _
- (telefoon|laptop|accu|batterij|benen) ..6 _
`,
};

export const examples: Examples = {
  yes: [
    'er lag [bloed] op de vloer',
    'hij is [neergeschoten] bij het station',
    'ze zijn aan het [vluchten]',
    'er kwam een [aanval] op het dorp',
    'de buurman is [gearresteerd]',
    'ons huis staat [in brand]',
    '[ik begrijp er niets] van',
    '[we moeten] hier blijven',
    'de [politie] stond ineens voor de deur',
  ],
  no: [
    'de film over de oorlog',
    'ik vermoord een moord voor patat',
    'ik sterf van de honger',
    'mijn telefoon is dood',
    'lekker gegeten vanavond',
    'tot straks bij het station',
    'het kindje slaapt al',
    'ik heb geen eieren meer',
    'ik weet niet of het nog open is',
    'we moeten straks naar de markt',
  ],
};
