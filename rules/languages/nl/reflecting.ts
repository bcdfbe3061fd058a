import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'reflecting',
  isLoose: true,
  phrases: `
(klinkt|klink) .. (alsof|of) (je|jullie|het|er|dat|alles|dit)
(klinkt|klink) .. <bad>
je (klinkt|klink|lijkt|lijk) <painful>
te (horen|lezen) .. je
als ik .. (begrijp|hoor|lees|snap) ..6 je
(begrijp|hoor|lees|merk|voel|zie|proef) ik .. (dat je|verdriet|boosheid|angst|pijn|teleurstelling|hoe)
ik (hoor|lees|merk|voel|zie|proef) .. (dat je|dat het je|dat dit je|verdriet|boosheid|angst|pijn|hoe moe|hoe zwaar|hoeveel|hoe het je)
(begrijp|snap|hoor) ik $ = 0.5
ik hoor je zeggen
dus je (voel|voelde|ben|was|had|heb|zit|zat|stond|sta|mis|wil|word|werd|moest|moet|kreeg|loop|twijfel|schrok|hoopte|verlangt|durf) 
dus .. (ben|voel|voelde|was|zit|sta|had|heb|mis|wil|zoek|hoop|verlang) je
dus .. (aan de ene kant|vooral|eigenlijk) .. je
ene kant .. andere kant
je (voel|voelde) (je|zich) .. <painful>
je (voel|voelde) (je|zich) .. (niet|nergens|nooit) .. (gezien|gehoord|begrepen|veilig|thuis|welkom|gewaardeerd|geliefd|serieus)
je voel (je|zich) alsof
^ je (ben|was|word|werd) .. <painful> (dat|van|voor|van al|om|door|en|he|$)
als je .. ben je .. <painful>
^ je (werd|word) .. (niet|nooit) .. (gezien|gehoord|begrepen|geloofd)
^ je (wil|wou) .. (gezien|gehoord|rust|begrepen|met rust|dat iemand|dat hij|dat ze)
^ je (mis|miste) (hem|haar|ze|je)
^ je (maak|maakt) je .. zorgen (om|over)
lijkt me .. (zwaar|heftig|verdrietig|eenzaam|pijnlijk|frustrerend|uitputtend|slopend|rot|verschrikkelijk|vreselijk) ($|voor je|om)
^ je ben het .. (zat|beu)
^ je heb het (er)? .. (zwaar|moeilijk|lastig) .. (mee|$)
(lijk|lijkt) erop dat je
je (heb|krijg|kreeg|had) .. het gevoel (dat|alsof)
je (ben|bent) .. (vertrouwen|moed|hoop|controle) .. kwijt
je (sta|stond|staat) er .. alleen .. voor
je (draagt|draag) .. (alleen|eentje|lang|mee)
je .. op je tenen
(dat|het|dit|zoiets) (moet|zal|moeten) .. <bad> (zijn|geweest|voor je|voelen|$)
(dat|het|dit) (moet|zal) .. (pijn|zeer|verscheuren|slopen|breken|opvreten|binnenkomen|aankomen|raken|schrikken|klap|schok|verdriet|eenzaam|binnen komen)
wat moet (dat|het|je) .. <bad>
je (moet|zal) je .. <painful> .. (voelen|voelde|zijn)
(raakt|raakte|kwetst|kwetste|frustreert) je .. (he|diep|zo|echt|erg|enorm|flink|$)
(dat|het) (doet|maakt|zit) je .. (pijn|verdriet|bang|hoog|dwars|onzeker)
het is .. of je .. moet
(lijkt|voelt) .. alsof je
wat moet je je <painful>
je had .. (gehoopt|verwacht|verlangd)
^ je (zit|zat) .. mee (he|$)
^ je (ben|voel) .. vooral
het voel alsof
dat .. je .. raakt
(begrijp|snap) dat je (je|zich) .. <painful>
^ je (mis|zoek|wil) .. iemand die
(kan|kon|zou) het zijn dat je ..4 (ben|heb)
(kan|kon|zou) het zijn = 0.5
(voel|voelde) ?$ = 0.5
- (als|dat|omdat|of|hoe|zoals) je je
- klinkt .. (goed|leuk|plan|gezellig|top)
- je klinkt als (een|mijn)
- dus je .. (morgen|thuis|tijd)
- je (ben|was) niet
- (moet|moeten) .. (klaar|af)
- klinkt .. (liedje|nummer)
- het zijn dat je .. (laat|morgen|thuis|online|er|verkeerd*|al|nog)
- ik zie dat je (online|er|al|typt|gebeld|hebt gebeld)
`,
};

export const examples: Examples = {
  yes: [
    '[dat moet je verscheuren]',
    '[het klinkt alsof je] er helemaal alleen voor staat',
    '[dus je voelde je] overgeslagen',
    '[als ik het goed begrijp] ben je vooral bang om haar kwijt te raken',
    '[ik hoor dat je] het zat bent om altijd de sterkste te zijn',
    '[dat moet vreselijk pijn doen]',
    '[zo te horen ben] je er nog lang niet klaar mee',
    '[ge voelt u verraden] door uw beste vriend',
    '[u mist haar nog] elke dag he',
    '[je bent bang dat] het nooit meer goed komt',
    '[dat klinkt ontzettend zwaar]',
    '[je hebt het gevoel dat] niemand je ziet',
    '[ik merk hoe het je] raakt',
    'het [lijkt alsof je] je niet gewaardeerd voelt op je werk',
    '[dus je hebt het gevoel dat] je alles alleen moet doen',
    '[je bent bang dat] ze je gaat verlaten',
    '[ik proef veel verdriet] in je woorden',
    '[als ik je goed begrijp voelde je je] aan de kant geschoven',
    'dat [klinkt alsof je] echt op bent',
    '[wat moet je je machteloos] voelen',
    '[je voelt je machteloos]',
    'zo [te horen ben je] er nog kapot van',
    '[je had gehoopt] dat hij zou kiezen voor jou',
    '[je zit er echt mee he]',
    '[je bent vooral] teleurgesteld in jezelf',
    '[het voelt alsof je] nooit goed genoeg bent',
    '[dus eigenlijk wil je] gewoon dat hij je ziet',
    '[ik merk dat dit je diep raakt]',
    'Ik [begrijp dat u zich in de steek gelaten] voelt.',
    '[dus ge zijt eigenlijk bang om] alleen te vallen',
    '[klinkt alsof je] vast zit bro',
    '[je mist gewoon iemand die] luistert',
    '[je maakt je zorgen om] haar',
    'dat [lijkt me zo zwaar voor je]',
    '[kan het zijn dat je teleurgesteld bent] in hem?',
  ],
  no: [
    'dat brood moet je nog snijden',
    'dus de trein gaat om acht uur',
    'dat klinkt als een goed plan',
    'klinkt goed, tot morgen',
    'je bent te laat',
    'kan het zijn dat je al thuis bent?',
    'ik zie dat je online bent',
    'je bent de beste',
    'dus je bent morgen thuis?',
    'hoe voel je je?',
    'dat moet in de koelkast',
    'je klinkt als mijn opa',
    'het moet voor vrijdag klaar zijn',
    'je hebt de verkeerde sleutel',
    'dat lijkt me een lekker recept',
    'je maakt je huiswerk',
    'wie heeft mijn pen gezien',
    'ik ben morgen niet op kantoor',
    'het regent pijpenstelen',
    'oma is 80 geworden',
    'ik snap die opdracht niet',
    'die les was zo saai ik viel in slaap',
    'morgen moet ik naar de tandarts',
    'mijn hond heeft de bank kapot gebeten grr',
    'het is weer file op de a2',
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
  ],
};
