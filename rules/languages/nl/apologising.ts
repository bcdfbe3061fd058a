import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'apologising',
  isLoose: true,
  guards: ['reported'],
  phrases: `
(sorry|excuses|excuus|vergeef me|vergiffenis|mijn verontschuldigingen) (dat ik|dat we|voor (mijn|de|het|gisteren|alles|net|dit|wat|hoe|vanmorgen|vanochtend|die)|voor de|hoor|als ik)
^ (sorry|excuses|excuus|vergeef me|vergeef) (<name>|$|ik|ben|had|was|heb|zat|nog|over|was|vergeten|je|me|dat|voor|kon|moest)
sorry (lief*|schat|$)
sorry .. (vergeten|te laat|later|niet gezien)
spijt me (dat ik|wat ik|hoe ik|van|$|echt|oprecht|enorm)
mijn (excuses|excuus|verontschuldigingen)
(bied|aanbieden|wil) .. (excuses|sorry|vergiffenis)
(kan|wil) je me .. vergeven
(was|is|dat was) .. (mijn|me) (fout|schuld) .. (sorry|had|$)
mijn fout
(fout|dom|lullig|rot|stom|lomp|flauw|gemeen|niet eerlijk|niet netjes|niet ok|oneerlijk) van me .. (sorry|$|om|dat ik|tegen)
niet (ok|eerlijk|netjes|lief) van me
ik had .. (niet|nooit|beter) .. (mogen|moeten) .. (zeggen|doen|luisteren|reageren|uitvallen)
had beter moeten (luisteren|weten)
ik bedoelde .. niet zo
(was|deed) .. (fel|bot|kortaf|lomp|onredelijk) tegen je
(wilde|wou) je niet (kwetsen|pijn doen)
niet mijn bedoeling
- sorry .. (voor je|om te|te horen|van je|voor jullie)
- spijt me (niks|niet|geen|voor je|te horen|van je|dat je|dat jullie)
- (geen|niks|nooit) .. (sorry|spijt|excuus|excuses)
- (zeg|zei|zeggen) .. sorry
- hoef .. sorry
- sorry ?$
- (dom|stom) van me .. (verkeerde|sleutel*)
- (een|altijd een) excuus
- (excuus|excuses) om
`,
};

export const examples: Examples = {
  yes: [
    '[sorry dat ik zo] uitviel',
    '[het spijt me dat ik] niet gebeld heb',
    '[mijn excuses voor] het lange wachten',
    '[sry] ben wat later',
    '[amai sorry] vergeten te antwoorden',
    '[vergeef me]',
    '[dat was niet oké van mij]',
    '[ik had dat nooit mogen zeggen]',
    '[ik bedoelde het niet zo]',
    '[sorry hoor, ik] had niet zo moeten schreeuwen',
    'mijn oprechte [excuses voor het] misverstand',
    'het was [niet mijn bedoeling] om je te kwetsen',
    '[sorry dat ik] zo lang niks liet horen',
    'het [spijt me echt], dat had ik niet moeten doen',
    '[sorry, ik] was te fel net',
    '[vergeef me dat ik] er niet was',
    '[mijn fout] bro sorry',
    'Ik [bied u mijn excuses] aan voor gisteren.',
  ],
  no: [
    'sorry voor je verlies',
    'het spijt me zo voor je',
    'spijt me niks, ik zou het zo weer doen',
    'geen sorry nodig joh',
    'je hoeft geen sorry te zeggen',
    'sorry?',
    'hij zei sorry tegen de juf',
    'sorry om dit te horen van je oma',
    'altijd een excuus om niet te sporten',
    'de begroting is afgekeurd door de raad',
    'Het concert was prachtig, ik heb genoten.',
    'mijn oma speelt bingo op donderdag',
    'hoe laat is de match',
    'wat ga je aandoen vanavond',
    'kzit op de tram',
    'heb je gsm opgeladen',
    'de leerkracht is ziek dus geen les',
    'de kinderen slapen eindelijk',
  ],
};
