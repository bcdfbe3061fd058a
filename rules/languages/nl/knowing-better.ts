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
wat (heb|had) ik .. gezegd
wat zei ik (nou|nu|toch|je)
zie je (nou|wel)
(zag|zien) .. aankomen
(dat|dit|het) (kon|had) ik ..5 (vertellen|voorspellen|zeggen)
ik had .. je .. kunnen (vertellen|voorspellen|zeggen)
had .. maar .. geluisterd
had (naar me|naar je moeder) .. geluisterd
(wou|wilde|wil) .. niet luisteren
niet horen wil
op je (vingers|klompen)
ik (voorspel|voorspelde|waarschuw|waarschuwde) .. (je|nog|al|dat)
^ let maar op
wedden dat (je|hij|ze) .. (weer|terug|spijt|nooit|niet)
(weet|snap|begrijp|voel) (ik)? (precies|exact|perfect|als geen ander) (hoe|wat|waar) .. (je|dit|het|dat)
wat je .. (weet|snap|begrijp|voel) ik (precies|exact)
ik weet hoe je je voel
ik ken je .. (beter|langer|door en door)
ken je langer
(overduidelijk|duidelijk|iedereen ziet) dat (je|jullie|hij|ze)
(is|heet|noemen) .. (gewoon|pure|puur|typisch|klassiek|klassieke|dat)? .. (ontkenning|verdringing|projectie|vluchtgedrag|verlatingsangst|zelfsabotage|afleidingsgedrag|stockholm*)
je heb (gewoon|duidelijk|typisch|vast) .. (verlatingsangst|adhd|autisme|borderline|burn*|trauma|hechtings*|depressie|faalangst)
(komt|zit|ligt) .. (door|in|aan) je (jeugd|vader|moeder|opvoeding|kindertijd|verleden|hormonen)
dat (heb|komt) je van (vroeger|je)
je ben .. (gewoon|nog|stiekem|eigenlijk|onbewust) .. (verliefd|jaloers|verwend|depressief|onzeker|hormonaal|ongesteld|gekwetst|koppig)
je ben niet .. je ben .. (<painful>|jaloers|verliefd)
je ben .. niet (depressief|ziek|verliefd|autistisch) .. je
je ben helemaal niet (depressief|ziek|verliefd|overspannen|autistisch|moe|verdrietig|ongelukkig|boos)
dat zie ik (zo|wel|meteen)
(diep|ergens|in je hart) .. (weet|wil|voel|mis|hou|ben) je
je weet .. (zelf|best)
(geloof|vertrouw) me
neem (dat|het|nou|nu)? .. van .. aan
neem (dat|het) .. aan van
geloof (nou|nu|dat|het)? maar
open boek
wat je (echt|eigenlijk|diep) .. (wil|voel|bedoel|zoekt|nodig)
(precies|juist|net) wat ik .. (zei|dacht|voorspelde)
ik weet (heus|best|goed genoeg|allang|zelfs) .. (dat je|wat je|hoe je|waarom je)
ik ken je (toch|nu|nou|al|door|$)
^ zo ben je .. (eenmaal|$)
je denk dat .. maar
dat is .. geen (verdriet|liefde|verliefdheid|boosheid|woede|depressie)
ik (weet|ken|snap) .. beter (dan (je|jezelf)|wat)
eigenlijk (ben|wil) je gewoon
je (wil|meent|hou) .. helemaal (niet|geen)
wie had .. (weer gelijk|er gelijk|voorspellen)
was .. te verwachten
ik zei toch
ik weet .. (hoe je in|wat je mankeert|waarom je|wat je echt|wat je denk|wat er in je)
(jezelf|je zelf) .. (voor de gek|wijs)
(wil|durf|kan) .. niet .. (toegeven|toe te geven|onder ogen|inzien)
geef .. toe
(let op|onthoud) mijn woorden
je (zal|gaat|ga|krijg) .. (beklagen|spijt|berouwen|ondervinden|achter)
(hier|daar) .. (krijg|ga|zal) je .. spijt
je (zal|ga|gaat) me .. (dankbaar|bedanken|gelijk)
ik ken (dat|die|zulke|het) (soort|type|mannen|vrouwen|gasten|meiden|types)
(honderd|duizend|100|vaker|tien|genoeg) .. (gezien|meegemaakt|gehoord) = 0.7
(ik heb|ik zie) (dit|dat|het) .. (keer|vaker|vaak) = 0.4
zo (werkt|gaat|zit) (dat|het) .. (niet|eenmaal|echte|wereld|leven)
je heb .. geen (idee|benul) .. (waar|wat|hoe|van)
(waar je over|wat je zegt) = 0.5
je weet .. niet .. (wat echte|hoe goed je|wat het is om|wat (werken|pijn|moe|verdriet|liefde|druk|stress|honger|rouw) is)
je weet .. niet = 0.5
ik heb .. gelijk ($|in|en|he)
ik gelijk heb
je projecteert
(bindingsangst|vadercomplex|moedercomplex|mensenkennis|levenservaring|iemand met ervaring|iemand die het weet)
^? ik als _ (voel|weet|zie|zeg|snap|merk)
een (moeder|vader|vrouw|man|oma|ouder) (voel|weet|ziet|merkt|snap|kent) (dat|zoiets|zo iets|haar|zijn)
me .. (niks|niet) .. (wijsmaken|wijs te maken|wijs maken)
(voel|zegt|denk|doet) .. (alleen|enkel|gewoon) .. omdat je
voel* .. (zoiets|zo iets) .. aan
dat zeg je (nu|nou|alleen)
(over|binnen) .. (dagen|weken|week|maanden|jaar|maand) .. (zit|ben|sta|lig|hang|kom) je .. (weer|terug)
naar me geluisterd
ik (zeg|verzeker|beloof) je .. (over|dat|je|dit)
ik (heb|ben) .. (meer|ouder|jaren) .. (ervaring|dan je|wijzer)
(als|wacht) .. je .. (ouder|zelf kinderen|mijn leeftijd|zo oud|later|volwassen) .. (ben|heb|bent|krijgt|denk|snap|begrijp|weet|zie)
wacht maar tot (je|jullie)
(op je|op die) leeftijd .. (is|weet|snap|heb|ben)
(dat|dit) (snap|begrijp|leer|weet|zie) je .. (later|nog wel|vanzelf|pas|nog niet|toch niet)
dat kan je .. niet (begrijpen|snappen|beoordelen)
als je .. kinderen heb .. (snap|begrijp|weet|zie|denk|praat|piep) je
te jong .. (om|voor) .. (te)? .. (begrijpen|snappen|weten|echte)
(daar|dit|dat) .. ben je .. te jong voor
(dan|later) (praat|denk) je .. anders
(later|ooit) .. (dankbaar|gelijk geven|spijt)
daar kom je .. achter
(duh|zo simpel is het)
nogal (wiedes|logisch) ($|he|hoor)
(weet|snapt|snap) .. (toch)? (iedereen|een kind|elk kind)
(elke|iedere|een) (idioot|gek|blinde|kind|kleuter) .. (kan|ziet|had) .. (zien|je|dat)
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
ik weet .. hoe ..5 (afloopt|eindigt|verdergaat)
ik weet waar ik (het over|over)
ik had .. (meteen|allang|direct|gelijk|vanaf) .. (door|in de gaten)
ik heb .. altijd .. (gezegd|geroepen|gewaarschuwd)
- weet .. (adres|nummer|waar (het|hij|de)|hoe laat)
- ^ (weet|zei) je
- niet (precies|exact)
- had ik maar
- niemand .. aankomen
- niet (gek|zwak|dom|lui)
- je wil .. niet meer
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
- zie je wel dat (ik|we)
- (geloof|vertrouw) me (ik|we) (vind|voel|ben|wil)
- heb ik (dat|het)? .. gezegd ?$
- je bent .. niet ziek
`,
};

export const examples: Examples = {
  yes: [
    '[een moeder merkt zoiets]',
    '[wat zei ik nou]',
    '[ik voorspel je nu al] dat dit misgaat',
    '[wat jij doormaakt snap ik precies]',
    '[dat ligt aan je opvoeding]',
    '[jij bent helemaal niet depressief], joh',
    '[je zal me ooit dankbaar] zijn',
    '[jij weet niet wat echte] armoede is',
    '[ik weet precies hoe je je voelt]',
    '[geloof mij nou maar], dit gaat over',
    '[het is wel overduidelijk dat jij] hem niet vertrouwt',
    '[je houdt gewoon niet] echt van hem, dat zie ik toch',
    'Op uw leeftijd zou u [beter moeten weten].',
    '[jij hebt geen benul van] kinderen',
    '[je projecteert] gewoon',
  ],
  no: [
    'je bent niet zwak, je bent doodop',
    'wat je voelt snap ik ook',
    'geloof me, ik vind het ook doodeng',
    'een moeder zoekt oppas voor woensdag',
    'wat zei ik ook alweer over de sleutel',
    'je bent te jong om te stemmen',
    'zie je wel dat ik niks kan',
    'had ik maar naar je geluisterd',
    'je hebt geen idee hoe blij ik hiermee ben',
    'weet je, iedereen was er',
    'ik weet precies waar het ligt',
    'sorry, dat had ik niet moeten zeggen',
    'geloof me niet op mijn woord, kijk zelf',
    'ik weet zeker dat je het kan',
    'wat is precies de bedoeling',
    'ik weet niet precies hoe je je voelt maar ik luister',
  ],
};
