import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'reflecting',
  isLoose: true,
  phrases: `
(klinkt|klink) .. (alsof|of) (je|jullie|het|er|dat|alles|dit)
(klinkt|klink) .. <bad>
je (klinkt|klink|lijkt|lijk) <painful>
zo te (horen|lezen) ..6 (je|zeer|pijn|<painful>)
(kan|kon|zou) het .. zijn dat je ..6 (voel|voelt|<painful> (ben|bent))
^ te (horen|lezen) .. je
(als|wat) ik .. (begrijp|hoor|lees|snap|opmaak|proef|merk) ..6 je
als ik je .. (goed|juist|zo) (begrijp|hoor|lees|snap)
(begrijp|hoor|lees|merk|voel|zie|proef) ik .. (dat je|hoe)
(ik (hoor|lees|merk|zie|proef)|(hoor|lees|merk|zie|proef) ik) ..3 (verdriet|boosheid|angst|pijn|teleurstelling|twijfel|wanhoop|frustratie|eenzaamheid|machteloosheid|schaamte|onmacht)
ik (hoor|lees|merk|voel|zie|proef) .. (dat (het|dit)? je|hoe (moe|zwaar|het je)|hoeveel)
dus je (voel|voelde|ben|was|had|zit|zat|stond|sta|mis|wil|wou|wilde|werd|moest|kreeg|loop|twijfel|schrok|hoopte|durf|vind|vond) 
dus .. (ben|voel|voelde|was|zit|sta|had|heb|mis|wil|zoek|hoop|lach|huil|durf|draag) je
dus .. (aan de ene kant|vooral|eigenlijk) .. je
(ene kant ..8 andere kant|enerzijds ..8 anderzijds) ..4 je
je (voel|voelde) (je|zich) ..8 <painful>
je (voel|voelde) (je|zich) .. (niet|nergens|nooit) .. (gezien|gehoord|begrepen|veilig|thuis|welkom|gewaardeerd|geliefd|serieus)
^ je (ben|was|word|werd) .. <painful> (dat|van|voor|om|door|en|he|$)
^ je (wil|wou|wilde) .. (gezien|gehoord|rust|begrepen|dat (iemand|hij|ze|het))
^ je (mis|miste) .. (hem|haar|ze|je|iemand|hoe|wie)
^ je (maak|maakt) je .. zorgen (om|over)
lijkt me .. (zwaar|heftig|verdrietig|eenzaam|pijnlijk|frustrerend|uitputtend|slopend|rot|verschrikkelijk|vreselijk) ($|voor je|om)
^ je ben het .. (zat|spuugzat|beu|kotsbeu)
^ je (heb|vind) het (er)? (zwaar|moeilijk|lastig|oneerlijk|erg|eng) .. (mee|om|dat|$)
(lijk|lijkt) erop dat je
(je (heb|krijg|kreeg|had)|(geeft|gaf) je) .. het (gevoel|idee) (dat|alsof|er)
je (ben|bent) .. (vertrouwen|moed|hoop|controle) .. kwijt
je (sta|stond|staat) er .. alleen .. voor
je draag ..6 (alleen|eentje|mee)
je .. op je (tenen|tandvlees|laatste)
(dat|het|dit|zoiets) (moet|zal|moeten) .. <bad> (zijn|geweest|voor je|voelen|$)
(dat|het|dit) (moet|zal) .. (pijn|zeer|verscheuren|slopen|breken|opvreten|binnenkomen|aankomen|raken|schrikken|klap|klop|slag|schok|verdriet|eenzaam|binnen)
wat moet (dat|het|je) .. <bad>
(raakt|raakte|kwetst|kwetste|frustreert) je .. (he|diep|zo|echt|erg|enorm|flink|meer|$)
(het|dat|dit) (steekt|stak|knaagt|vreet|wringt) .. je
(dat|het) (doet|maakt|zit) je .. (pijn|zeer|verdriet*|boos|bang|hoog|dwars|onzeker)
((lijkt|voelt|voelde|voel) ..|je voel (je|zich)) (alsof|wel of) (je|niemand)
wat moet je je <painful>
je (hoopte dat|(had|hadt) ..8 (gehoopt|verwacht|verlangd|gerekend))
^ je zit .. (mee (he|$)|klem|doorheen|tussen twee)
^ je (ben|voel|mis|wil) .. vooral
dat (het|dit) .. je .. raakt
(begrijp|snap) dat je (je|zich) .. <painful>
^ je (mis|zoek|wil) .. iemand die
(kan|kon|zou) het zijn dat je ..4 (ben|heb)
voor je (was|voelt|voelde) (dat|het|dit)
(dat|het|dit) (was|voelt|voelde) voor je .. (als|alsof|verraad|<bad>)
(dus|gaat je) .. niet om ..8 maar
(het|dat|je) (was|is|mis|ben|gaat) .. niet zozeer
je (moest|moet) .. (weer|altijd|alles|zelf) ..4 (sterk*|alleen|oplossen|opvangen|dragen|regelen|zorgen)
(alles (komt|kwam|hangt|hing|belandde|rust|ligt|valt|viel)|(komt|kwam|hangt|ligt|valt) alles) ..3 (op|aan) je
niemand (zag|ziet|vroeg|vraagt|merkte|merkt|luisterde|van|die) ..6 je
dus .. (hij|ze|je _) ..6 (laten _|achter je rug|in de steek|niet eens)
^ je schaamt je
^ je (neem|verwijt) .. jezelf
^ je hou je .. groot
^ je (kan|ziet) .. niet .. (loslaten|verkroppen|plaatsen|opbrengen|zitten)
^ je weet .. niet meer .. (hoe|waar|wat|wie|$)
^ je durft .. niet meer
je hoofd (zit|staat|loopt) .. (vol|stil|over)
(kwam|komt|hakt|hakte) .. (hard|erin|binnen|aan) .. bij je
(heeft|hebben) je .. (gekwetst|van slag)
^ dus (vooral|ook|meer)? (<sad>|<afraid>|<angry>|<hurting>|<disappointed>)
klinkt ..4 (zware|heftige|eenzame|moeilijke|pijnlijke|lastige|naar)
(ergens|stiekem|vanbinnen) hoop je
^ je (vraagt|vraag) je af
(is|word) je .. te veel
^ je (ben|voel je|wil|mis|zit|draag|had) dus
- (als|omdat|of|zoals) je je
- klinkt .. (goed|leuk|plan|gezellig|top)
- dus je .. (morgen|thuis|tijd)
- je (ben|was) niet
- het zijn dat je .. (laat|morgen|thuis|online|er|verkeerd*|al|nog)
- ik zie dat je (online|er|al|typt|gebeld|hebt gebeld)
- je (ben|voel je) niet <painful> je (ben|voel)
- je mis _ niet je
- ^ (wat|hoe|waarom|waardoor|als) ..3 (raakt|raakte|kwetst) je
- je staat er niet
`,
};

export const examples: Examples = {
  yes: [
    '[dat moet je verscheuren]',
    '[als ik het goed begrijp] ben je vooral bang om haar kwijt te raken',
    '[dat moet vreselijk pijn doen]',
    '[ge voelt u verraden] door uw beste vriend',
    '[u mist haar nog] elke dag he',
    '[je bent bang dat] het nooit meer goed komt',
    '[ik merk hoe het je] raakt',
    'het [lijkt alsof je] je niet gewaardeerd voelt op je werk',
    '[dus je hebt het gevoel dat] je alles alleen moet doen',
    'dat [klinkt alsof je] echt op bent',
    '[je had gehoopt] dat hij zou kiezen voor jou',
    '[je zit er echt mee he]',
    '[je bent vooral] teleurgesteld in jezelf',
    '[het voelt alsof je] nooit goed genoeg bent',
    '[dus eigenlijk wil je] gewoon dat hij je ziet',
    'Ik [begrijp dat u zich in de steek gelaten] voelt.',
    '[dus ge zijt eigenlijk bang om] alleen te vallen',
    '[klinkt alsof je] vast zit bro',
    '[je maakt je zorgen om] haar',
    'dat [lijkt me zo zwaar voor je]',
    '[jij voelt je door je eigen team niet gehoord]',
    'dus [het steekt dat] ze je broer wel vroegen',
    '[voor jou was dat] gewoon verraad',
    '[alles komt weer op jou] neer',
    '[dus hij heeft jou gewoon laten zitten]',
    '[ge hadt stilletjes gehoopt] op een telefoontje',
    '[het was niet zozeer] het geld maar de toon',
    '[aan de ene kant wil je weg en aan de andere kant voel je] je schuldig',
    '[jij moest weer voor iedereen zorgen]',
    '[klinkt als een eenzame] avond',
    '[ergens hoop je] nog op een telefoontje',
    '[kan het zijn dat je je buitengesloten voelt]?',
    '[het wordt je allemaal te veel]',
  ],
  no: [
    'dus de trein gaat om acht uur',
    'dat klinkt als een goed plan',
    'klinkt goed, tot morgen',
    'kan het zijn dat je al thuis bent?',
    'ik zie dat je online bent',
    'je bent de beste',
    'dus je bent morgen thuis?',
    'hoe voel je je?',
    'dat moet in de koelkast',
    'je klinkt als mijn opa',
    'het moet voor vrijdag klaar zijn',
    'je maakt je huiswerk',
    'hij heeft mij geappt over de planning',
    'ze is naar huis gegaan want ze had hoofdpijn',
    'ik moet lachen om je foto',
    'niemand heeft de koekjes gezien?',
    'mijn vriendin is jarig morgen',
    'heb je zin om te zwemmen',
    'de dokter had een leuke kamer',
    'we gaan verhuizen naar gent!',
    'ik ben mijn sleutels kwijt',
    'de bus is weg, ik wacht op de volgende',
    'jij bent niet moe, jij bent eenzaam',
    'je mist haar niet, je mist aandacht',
    'ge staat er niet alleen voor',
    'jij durft niet eens',
    'wat raakt je daar zo in',
    'dus je moet om negen uur op school zijn',
    'voor jou is het gratis',
    'je hoofd eraf',
    'het is te veel suiker voor de kat',
    'je vraagt af en toe naar de weg',
    'fijn dat je je paspoort gevonden hebt',
    'kan het zijn dat je je jas hier liet liggen?',
  ],
};
