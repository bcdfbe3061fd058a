import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'knowing-better',
  isLoose: true,
  guards: ['reported', 'banter'],
  phrases: `
(ik|we) (zei|zeg|had|heb) .. (gewaarschuwd|voorspeld|zo gezegd|al gezegd|nog gezegd|toch gezegd)
ik (zei|zeg) het (toch|nog|al)
(zei|zeg) ik (het|toch|nog)
(zei|had|heb) ik .. (gezegd|gewaarschuwd|voorspeld)
wat (heb|had|zei) ik .. gezegd
zie je (nou|wel)
(zag|zien) .. aankomen
(dat|dit) (kon|had) ik ..5 (vertellen|voorspellen|zeggen)
had .. maar .. geluisterd
niet horen wil
(weet|snap|begrijp|voel) (ik)? (precies|exact|als geen ander) (hoe|wat|waar) .. (je|dit|het|dat)
(precies|exact) (hoe|wat) je .. (voel|doormaakt|nodig|meemaakt|bedoelt)
ik weet hoe je je voel
ik ken je .. (beter|langer|door en door)
ken je langer
(overduidelijk|duidelijk|iedereen ziet) dat (je|jullie|hij|ze)
is .. (duidelijk|overduidelijk) .. (angst|jaloezie|je|trauma|schuldgevoel)
dat is .. (verlatingsangst|een trauma)
dat (heb|komt) je van (vroeger|je)
je ben .. (gewoon|nog|stiekem|eigenlijk|onbewust) .. (verliefd|jaloers|verwend|depressief|onzeker|hormonaal|ongesteld|gekwetst|koppig)
je ben niet .. je ben .. <painful>
dat zie ik (zo|wel|meteen)
(diep|ergens|in je hart) .. (weet|wil|voel|mis|hou|ben) je
je weet .. (zelf|best)
(geloof|vertrouw) me
neem (dat|het|nou|nu)? .. van .. aan
open boek
wat je (echt|eigenlijk|diep) .. (wil|voel|bedoel|zoekt|nodig)
(precies|juist|net) wat ik .. (zei|dacht|voorspelde)
ik weet (heus|best|goed genoeg|allang|zelfs) .. (dat je|wat je|hoe je|waarom je)
ik ken je (toch|nu|nou|al|door)
je denk dat .. maar
dat is .. geen (verdriet|liefde|verliefdheid|boosheid|woede|depressie)
ik (weet|ken|snap) .. beter dan je
eigenlijk (ben|wil) je gewoon
wie had .. (weer gelijk|er gelijk|voorspellen)
was .. te verwachten
(verraadt je|je onderbewuste*)
ik zei toch
ik weet .. (hoe je in|wat je mankeert|waarom je|wat je echt|wat je denk|wat er in je)
(jezelf|je zelf) .. (voor de gek|wijs)
(wil|durf|kan) .. niet .. (toegeven|onder ogen|inzien)
geef .. toe
(let op|onthoud) mijn woorden
je (zal|gaat|ga) .. (beklagen|spijt|berouwen|ondervinden|achter)
ik ken (dat|die|zulke|het) (soort|type|mannen|vrouwen|gasten|meiden|types)
(honderd|duizend|100|vaker|tien|genoeg) .. (gezien|meegemaakt|gehoord) = 0.7
(ik heb|ik zie) (dit|dat|het) .. (keer|vaker|vaak) = 0.4
zo (werkt|gaat|zit) (dat|het) .. (niet|eenmaal|echte|wereld|leven)
je heb .. geen (idee|benul) .. (waar|wat|hoe|van)
(waar je over|wat je zegt) = 0.5
je weet .. niet = 0.5
ik heb .. gelijk ($|in|en|he)
ik gelijk heb
je projecteert
(bindingsangst|vadercomplex|moedercomplex)
je? (voel|zegt|denk|doet) .. (alleen|enkel|gewoon) .. omdat je
dat zeg je (nu|nou|alleen)
over .. (dagen|weken|week|maanden|jaar|maand) .. (zit|ben|sta|lig|hang|kom) je .. (weer|terug)
naar me geluisterd
(mensen|types|mannen|vrouwen|meisjes|gasten) (zoals|gelijk) je
ik (zeg|verzeker|beloof) je .. (over|dat|je|dit)
ik (heb|ben) .. (meer|ouder|jaren) .. (ervaring|dan je|wijzer)
(als|wacht) .. je .. (ouder|zelf kinderen|mijn leeftijd|zo oud|later|volwassen) .. (ben|heb|bent|krijgt|denk|snap|begrijp|weet|zie)
wacht maar tot (je|jullie)
(op je|op die) leeftijd .. (is|weet|snap|heb|ben)
(dat|dit) (snap|begrijp|leer|weet|zie) je .. (later|nog wel|vanzelf|pas|nog niet)
(dan|later) (praat|denk) je .. anders
(later|ooit) .. (dankbaar|gelijk geven|spijt)
daar kom je .. achter
(duh|nogal wiedes|nogal logisch|dat weet iedereen|dat weet toch iedereen|punt uit|zo simpel is het)
(weet|snapt) .. (toch)? (iedereen|een kind|elk kind)
je (snap|begrijp) .. (niet|niks) .. (van|hoe|wat)
ik weet (wat|het) .. (beter|goed voor je|beste voor je)
je probleem is
heb het je .. gezegd
ik wist (het|dit|dat) .. (al|wel|meteen)
dat (zie|weet|merk|voel) ik (toch|zo|wel|gewoon)
je (houdt|hou|wil|bent|voel) gewoon (niet|nog|bang)
over ..4 (geef|geven) je .. gelijk
(geef|krijg) .. gelijk
beter moeten weten
ik weet hoe ..5 (afloopt|eindigt|verdergaat)
- weet .. (adres|nummer|waar (het|hij|de)|hoe laat)
- ^ (weet|zei) je
- niet (precies|exact)
- had ik maar
- weet je .. iedereen
- geen idee hoe* .. (blij|fijn|veel|belangrijk|betekent|dankbaar|opgelucht)
- neem contact
- op mijn woord
- wedden dat je (wint|slaagt|het)
- ik zei .. (tegen|dat ik)
- wacht maar tot (ik|het|de|we)
- geloof me niet
- ken je (broer|zus|moeder|hem|haar)
- ik (weet|snap|begrijp) niet
- ik heb nog (een|geen|twee|genoeg|even|minstens)
- had ik niet
- (had|heb) ik .. nog (niet|geen|over|tijd)
- geloof .. niet
- (geef|heb) je .. gelijk (dat|in)
`,
};

export const examples: Examples = {
  yes: [
    '[ik zei het toch]',
    '[zie je nou wel]',
    '[ik weet precies hoe je je voelt]',
    '[ik heb je nog zo gewaarschuwd]',
    '[geloof mij nou maar], dit gaat over',
    '[wacht maar tot je zelf] moeder bent',
    '[dat kon ik je zo voorspellen]',
    '[het is wel overduidelijk dat jij] hem niet vertrouwt',
    '[ik ken je al langer] dan zij',
    '[dat snap je later wel]',
    '[ik heb het je toch gezegd]',
    '[je bent gewoon bang] voor verandering, dat is alles',
    '[als je zo oud bent als ik begrijp] je dat',
    'ik weet wel hoe mannen zijn, [neem dat van mij aan]',
    '[dat had ik je zo kunnen vertellen]',
    '[jij snapt niet hoe] de wereld werkt',
    '[ik wist dit al] lang',
    '[je houdt gewoon niet] echt van hem, dat zie ik toch',
    'wacht maar, [over een jaar geef je me gelijk]',
    '[zei ik toch] bro',
    'Op uw leeftijd zou u [beter moeten weten].',
    '[ik weet hoe het met jou afloopt]',
    '[diep vanbinnen weet je] dat het over is',
    'jij [houdt jezelf voor de gek]',
    '[let op mijn woorden]',
    '[jij hebt geen benul van] kinderen',
    '[over twee weken zit je weer] bij hem',
    '[je projecteert] gewoon',
    '[ik ken dat soort] mannen',
    'dat [voel je alleen maar omdat] je moe bent',
    '[ik weet heus wel waarom je] zo stil bent',
    '[precies wat ik zei]',
  ],
  no: [
    'ik weet zeker dat je het kan',
    'wat is precies de bedoeling',
    'ik weet niet precies hoe je je voelt maar ik luister',
    'had ik maar naar je geluisterd',
    'je hebt geen idee hoe blij ik hiermee ben',
    'neem contact op met de school',
    'weet je, iedereen was er',
    'ik heb nog nooit zo gelachen',
    'over twee weken ben je jarig',
    'zo gaat dat bij ons thuis',
    'ik weet precies waar het ligt',
    'sorry, dat had ik niet moeten zeggen',
    'ik zei nog tegen de buurman dat het ging regenen',
    'wacht maar tot ik er ben',
    'ik weet niet hoe je je voelt',
    'weet je zeker dat het morgen is',
    'ik ken je broer van school',
    'geloof me niet op mijn woord, kijk zelf',
    'ik weet het adres',
    'zo oud als de weg naar rome',
    'uiteraard kom ik langs',
    'we zijn verloren gereden haha',
    'hij is weg naar training',
    'mijn ouders komen zaterdag langs',
    'mijn kind moet morgen vroeg naar school',
    'ik weet niet meer waar ik mn fiets heb gezet',
    'de dokter is met vakantie, bel de vervanger',
    'mijn zus heeft een date vanavond',
    'ze heeft niks gezegd over de planning',
    'ik heb geen zin om te koken vanavond',
    'de wedstrijd is afgelast wegens onweer',
    'kan jij oma ophalen zondag',
    'wij hebben samen een hond en twee katten',
  ],
};
