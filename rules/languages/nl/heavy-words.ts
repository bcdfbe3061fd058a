import type { ActPhrases, Examples } from '../../read/phrases';

/** Words of harm, loss and danger: `grim` wherever they stand, `dark` only in a short sentence. */
export const heavyClasses = {
  'grim-harm':
    'vermoord* | moorden | moord | gedood | doden | doodt | doodde | doodgeschoten | neergeschoten | bom | bommen | vijand | vijanden | oorlog | gevangene* | gevangenis | vergiftigd | terroristen | slachtoffer* | vermist | verkracht* | mishandel* | misbruikt* | ontvoerd | gekidnapt | gijzel* | gemarteld | martel* | verwoest* | opgehangen | executie | doodstraf | begraven | gewond* | slaven | slaaf | criminelen | misdaad | misdadiger* | overval* | zelfmoord | sterven | stierf | stierven | gestorven | aangevallen | gearresteerd | arresteren | explosie | ontploft* | verdronken | ineengestort | verongelukt | overlevenden | rouw | verlamd | littekens | aangerand | doodziek | kogel* | beroofd | geweer | geweren | granaat* | troepen | gedwongen | noodgeval | doodging | doodgaan | handboeien | bewusteloos | achtervolg* | in brand | vluchten | pistool | bloedt | wapens | moordenaar*',
  'dark-harm':
    'dood | dode | bloed | bloeden | lijk | zieke | ziekte | politie | wapen | schiet | schieten | schoten | geschoten | neerschieten | aanval | brandt | ontsnap* | vechten | gevochten | hel | graf | gevangen | soldaat | soldaten | leger | dief | dieven | stelen | gestolen | gestoken | gif | giftig* | bewijs | verboden | schulden | verbrand* | zinken | gezonken | heks | rat | ratten | boeven | smeris* | zonden | neergestort | opgesloten | veroordeeld | rechtszaak | vernietig* | verwond* | weggelopen | ongeluk | lichaam | slaat',
} as const;

export const phrases: ActPhrases = {
  act: 'distress',
  mild: true,
  guards: ['banter', 'negation', 'conditional'],
  phrases: `
<grim-harm>
^ ..4 <dark-harm> ..4 $
(ga|gaan|gaat|moet|zal|zullen|wil) (dood|sterven|eraan)
(ik|we|hij|ze) (ben|is|zijn|was|waren) (verdwaald|gewond|verloren|verlaten)
- (dood|stuk|kapot) van .. (lachen|honger|jeuk|lach)
- (armen|benen|voeten|handen|rug|telefoon|laptop|accu|batterij) ..6 _
- (<grim-harm>|<dark-harm>) .. (accu|telefoon|laptop|batterij)
- (sterf|sterven|vermoord|vermoorden|moord) .. (voor|van) _
- (kat|poes|kater|hond|spin|muis|film|boek|serie|documentaire|podcast|game|werkstuk|level|tuinman|scheids*) ..6 _
- (<grim-harm>|<dark-harm>) ..6 (film|boek|serie|tuinman|kolonel)
- toen mijn ..6 _
- (iedereen|elk|ieder) ..4 <grim-harm>
- ^ ben dood
- (over|in) (de|een) oorlog
- oorlog* (en|film*|boek*|museum*|spel*)
- (je|jij|jouw|jullie|u|uw) ..4 (<grim-harm>|<dark-harm>)
- (lach*|lag|ga) .. dood
- (<negation>|als|mocht) ..4 <dark-harm>
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
    'er vielen veel [slachtoffers]',
    'ze zijn [gewond]',
    '[de politie is er]',
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
    'ik begrijp er niets van',
    'je bent gewond, zie ik',
    'de politie controleert op de snelweg bij utrecht vandaag',
  ],
};
