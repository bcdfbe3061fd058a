/** Frequent Dutch words that English, German, French and Spanish chat does not use, or hardly. */
export const common = `
ik je jij jou jouw jullie het een de dat die deze dit niet geen en maar want dus ook nog wel toch gewoon even eens weer al
altijd nooit soms vaak iets niets niks alles iemand niemand iedereen wij we hij zij ze hun hem haar mijn zijn ons onze uw u
ben bent is was waren heb hebt heeft hebben had hadden word wordt worden werd kan kunt kunnen kon moet moeten moest mag
mogen wil wilt willen wilde wou zal zullen zou zouden ga gaat gaan ging kom komt komen kwam doe doet doen deed zeg zegt
zei zeggen gezegd weet weten wist denk denkt dacht vind vindt vond voel voelt voelde snap begrijp hoor zie zag krijg kreeg
laat laten maak maakt gemaakt geef blijf bel bellen app praten vertel hou houdt met van voor naar op aan uit bij over onder
tussen door tegen zonder tot om als dan toen omdat zodat waarom wanneer hoe wat wie waar welke hier daar er nu straks later
vandaag morgen gisteren vanavond vannacht goed slecht leuk lekker fijn mooi erg heel echt zo best beetje veel weinig meer
minder eigenlijk misschien natuurlijk inderdaad eerlijk dankje dankjewel bedankt graag alsjeblieft hoi hey hallo doei ja nee
joh hoor nou ach och amai allez ge gij zijt hebde kweet kheb kben gwn idd mn zn ff mss wrm ni da wa dees nen goesting moeder
vader mama papa broer zus oma opa vriend vriendin kinderen kind werk school huis thuis dag nacht week maand jaar keer tijd
leven mensen man vrouw ander andere eerste laatste samen alleen moe bang boos blij verdrietig ziek dood kwijt sorry sterkte
knuffel lieverd schat meid jongen hoop mis zoiets zulke zelf elkaar terug weg mee eten slapen huilen lachen
helemaal allemaal gelukkig gebeurd geweest gegaan gekomen gedaan geworden gehad binnen buiten boven beneden ooit vroeger
sinds terwijl hoewel mezelf jezelf zichzelf kut klote kak rot stom bek sukkel klootzak eikel godver verdomme jeetje tjonge
`;
