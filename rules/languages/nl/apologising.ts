import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'apologising',
  isLoose: true,
  guards: ['reported'],
  phrases: `
^ sorry
^ (excuses|excuus|excuseer|vergeef (me|het))
sorry (lief*|schat|bro|man|maat|$)
(spyt|spiet|sjpiet|despensa|smeh*|smah*|kusura|samhini|scusi|scuzi|excusez|ekskuus|sowwy|my fault)
pardon (ik|dat|voor)
(mea culpa|my bad|foutje|mijn fout|fout van me)
het spijt (me|ons)
spijt me (dat ik|wat ik|hoe ik|van|$|echt|oprecht|enorm)
(mijn|onze) .. (excuses|excuus|verontschuldiging*)
je .. me .. vergeven
(ik heb|heb ik) .. spijt ($|van ($|mijn (woorden|gedrag|reactie)|hoe|wat|alles))
(spijt|rot|schuldig|slecht|schaam) ..5 (wat|hoe) ik .. (je|jullie)
(had ik|ik had) .. anders moeten (zeggen|doen|aanpakken|reageren|brengen)
ik .. te snel .. (geoordeeld|oordeel|conclusie*|gereageerd)
(meende (het|dat) niet|niet meende)
(snap|begrijp|terecht|recht) ..5 (boos|kwaad) op me
op je .. (afgereageerd|af)
(vraag|vragen|^) .. (vergiffenis|vergeving)
(duizend*|welgemeende|oprechte) (excuses|excuus)
neem .. me .. niet kwalijk
(mag|kan|wil|zal) ik het .. (goedmaken|goed maken)
(dom|stom) van me ($|om|dat ik|tegen)
(fout|lullig|rot|lomp|flauw|gemeen|egoistisch|kut|klote|ongevoelig|onhandig|lelijk|slecht|laf|kinderachtig|onaardig|oneerlijk|niet (eerlijk|netjes|ok|fair|cool|schoon|lief|tof)) van me
ik had .. (niet|nooit) .. (mogen|moeten) (uitvallen|zeggen|doen|uitlachen|laten|vragen|beloven|schreeuwen|roepen|sturen|reageren|oordelen)
ik had .. niet zo .. (moeten|mogen) (zijn|doen|zeggen|reageren|behandelen|uitvallen|schreeuwen)
(het|dat) was .. (stom|dom|fout|lelijk|gemeen|rot) .. wat ik
dat had ik .. (niet|nooit) .. (mogen|moeten)
ik had .. (je|eerder|vaker) .. moeten
ik (was|zat) (fout|ernaast|mis) ($|tegen|daar|en|je had)
ik (zag|nam|begreep) (het|je) .. verkeerd ($|op)
(zo|dat) bedoelde ik .. niet
ik bedoelde (het|dat) .. niet (zo|rot|lullig|gemeen|kwaad)
(niet|nooit) zo bedoeld
(kwam|klonk) .. (verkeerd|rot|lomp|bot|fout|harder|erger) .. (uit|over|dan (ik|bedoel*))
ik (zei|drukte|gedroeg) (het|me|dat) .. (verkeerd|lelijk|bot|lomp|hard|rot|slecht|als een)
(heb|had) me .. (verkeerd|niet goed|slecht|als een _) .. (uitgedrukt|gedragen)
(zal|ga) (het|dat) .. (beter|anders|niet meer|nooit meer) doen
(neem|trek) (het|dat|mijn woorden) terug
(dit|dat) had .. (niet|nooit) mogen gebeuren ($|onze|mijn)
(fout|schuld) .. (ligt|lag) .. (bij|aan) (me|ons)
had ik (het|je|zo) .. (niet|nooit) .. (moeten|mogen)
(zat|zit) er naast ($|sorry)
ik (was|deed|reageerde|klonk) .. (te (fel|hard|streng|heftig|direct)|veel te (fel|heftig|hard)|onredelijk|kortaf|lomp|bot|onaardig|kattig|bits|onbeleefd|niet te genieten|een (eikel|lul|hork|bitch|trut|zak|slechte <close>))
ik (was|deed|reageerde) .. (rot|kut|klote|stom|gemeen|lelijk|flauw|raar) (tegen je|naar je|tegenover je|tegen jullie|gisteren|daarnet|zonet|vanochtend)
ik ging .. (te ver $|over de schreef|over je grens)
(schoot|vloog|viel) .. (uit mijn slof|in de verdediging|tegen je uit|naar je uit)
verdiende je niet
zal .. (niet|nooit) (meer|weer) (gebeuren|voorvallen) ($|beloofd|hoor)
ik heb je .. (gekwetst|pijn gedaan|laten (zitten|vallen|stikken|wachten)|in de steek gelaten|beledigd|teleurgesteld|genegeerd|afgesnauwd|verkeerd begrepen)
ik (wil|wou|wilde|moet|kom|kwam) .. sorry zeggen
(wil|wilde|wou|moet) me .. (verontschuldigen|excuseren) ($|voor|bij (je|jullie))
^ (mb|me bad|mijn schuld) ($|bro|man)
niet mijn bedoeling
(sorry|excuses|excuus) (dat (ik|we)|(voor|van) (mijn|de|het|gisteren|alles|net|daarnet|zonet|dit|wat|hoe))
(wilde|wou) je .. (niet|geen) (kwetsen|pijn doen|opzadelen)
niet (ok|eerlijk|netjes|lief|cool|fair) (tegenover je|hoe ik)
ik had moeten (bellen|luisteren|reageren|appen)
- sorry dat je .. (dit|dat) .. (meemaakt|moet)
- sorry .. (voor je|om te|te horen|van je|voor jullie)
- sorry (hoor)? maar (dat|dit|je|het|wat)
- (niet sorry|sorry niet|sorry not|sorry to)
- sorry (mag|kan|weet|wat|wie|hoe|waar)
- spijt (me|ons) .. (niks|geen|voor je|voor jullie|te horen|van je (verlies|vader|moeder|oma|opa|man|vrouw|<close>)|dat je|dat jullie)
- spijt me (niet|maar)
- (geen|niks|nooit) .. (sorry|spijt|excuus|excuses)
- (zeg|zei|zeggen) .. sorry
- hoef .. sorry
- sorry ?$
- (een|altijd een) excuus
- (excuus|excuses) om
`,
};

export const examples: Examples = {
  yes: [
    '[ik bedoelde het niet zo]',
    '[sorry dat ik zo] uitviel',
    '[amai sorry] vergeten te antwoorden',
    '[ik had dat nooit mogen zeggen]',
    '[sorry, ik] was te fel net',
    '[mea culpa], ik had het mis',
    '[onze excuses voor de] overlast',
    'dat [kwam er lomp uit]',
    'ik heb dingen gezegd die ik [niet meende]',
    'ik had een kutdag en heb dat [op jou afgereageerd]',
    '[ik heb je laten stikken]',
    '[dat verdiende je niet]',
    'ge zijt [terecht kwaad op mij]',
  ],
  no: [
    'hij bedoelt het niet zo',
    'sorry voor je verlies',
    'geen sorry nodig joh',
    'hij zei sorry tegen de juf',
    'sorry niet sorry',
    'mijn schuldgevoel',
    'ik was te laat voor de bus',
    'de server viel uit',
    'ik begreep het verkeerd, het is om zes uur',
    'ik ging te ver met de bus',
    'hij heeft het verpest voor je',
    'heb je spijt van die tattoo',
    'ik bedoelde niet die maar de rode',
  ],
};
