import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'apologising',
  guards: ['reported'],
  phrases: `
(sorry|excuses|excuus|mijn excuses|mijn excuus|excuseer|excuseer me|pardon|vergeef me|vergiffenis|mijn verontschuldigingen|duizend excuses) <so>? <so>? <so>? (dat ik|dat we|dat me|als ik|voor|van|hoor|ik|over|hiervoor|daarvoor|het was|was|ben|had|zat|nog|voor mijn|voor het|$|lieverd|schat|je|echt|mijn|voor gisteren|voor de|maar ik|heb|dat mijn|dat het|meid|man|joh|dit)
(sorry|excuses|excuus) <so>? <so>? dat (ik|we)
(sorry|excuses|excuus) voor (mijn|de|het|gisteren|alles|net|daarnet|vanochtend|dit|wat|hoe|vorige|late|toen|die|mijn late|vanmorgen|mij|onze|zonet|vannacht|van)
^ <so>? (echt|heel|super|oprecht|het spijt me|nogmaals|duizendmaal|oprechte)? <so>? (sorry|excuses|excuus|pardon|sorrrry) <so>? (hoor|man|joh|lieverd|schat|he|iedereen|allemaal|mam|pap|meid|nogmaals|echt|bro|gast|jongens)? <so>? (ik|had|was|ben|voor|dat|heb|zat|kon|moest|vergeten|net|mijn|$|nog|over|te|verkeerde|foutje|late|iets|dit|zag|lag|liep)
(het|t)? <so>? (spijt|spijten) (me|mij|ons) <so>? <so>? <so>? <so>? (dat ik|dat we|wat ik|wat er|van gisteren|van|hoe ik|als ik|verschrikkelijk|enorm|echt|oprecht|zo|$|heel erg|heel|vreselijk|over|voor|hoor|allemaal|ontzettend|schat|lieverd|ik)
(het)? spijt me (dat ik|wat ik|hoe ik|van)
(ik)? (heb|had) <so>? <so>? <so>? (er|zo een|heel veel|veel|enorm)? <so>? <so>? spijt (van|dat ik) <so>? (wat|hoe|mijn|dat ik|gisteren|dat|toen)
(ik)? (bied|wil|wou|wilde|moet) <so>? <so>? <so>? (je|mijn|graag|nog|u|jullie)? <so>? <so>? <so>? (mijn|oprecht|oprechte|mijn oprechte)? <so>? <so>? (excuses|excuus|verontschuldigingen|sorry|vergiffenis) <so>? <so>? (aan|aanbieden|zeggen|maken|vragen|voor)
(sorry|excuses|excuus) <so>? <so>? (zeggen|aanbieden|aan) 
(wil|wou|wilde) <so>? <so>? <so>? <so>? sorry zeggen
(vergeef|vergeeft) <so>? (je)? <so>? (me|mij|het me) <so>? <so>? (alsjeblieft|dat|joh|$|voor|ooit|niet)
(kan|wil|zou) je <so>? <so>? <so>? (me|mij|het me)? <so>? <so>? (ooit|alsjeblieft)? <so>? vergeven
(het|dat|dit) (was|is) <so>? <so>? <so>? (helemaal|echt|volledig)? <so>? <so>? (mijn fout|mijn schuld|fout van me|fout van mij|niet oke van me|niet ok van me|dom van me|lullig van me|rot van me|stom van me|niet eerlijk van me|niet netjes van me|lelijk van me|gemeen van me|niet goed van me|niet ok van mij|onterecht van me|mijn domme fout|onze fout|niet fair van me|egoistisch van me|flauw van me) 
(mijn fout|my bad|mijn bad|me fout|foutje van mij|foutje van me|mea culpa|stom van me|dom van me) <so>? (sorry|$|hoor|had|ik|excuus|excuses) = 0.9
(niet|was niet|is niet) <so>? (oke|ok|okay|eerlijk|netjes|fair|lief|cool|goed) van (me|mij|ons)
(ik)? had <so>? <so>? <so>? (dat|het|zo|je|niet|nooit|beter|dit) <so>? <so>? <so>? <so>? (niet|nooit|beter|zo)? <so>? <so>? (mogen|moeten) <so>? (zeggen|doen|reageren|luisteren|uitvallen|vragen|schreeuwen|laten|sturen|roepen|pushen) 
(had|had ik) <so>? (niet|nooit|beter) <so>? <so>? .. (mogen|moeten) <so>? (zeggen|doen|reageren|luisteren|uitvallen|schreeuwen|laten) = 0.8
(ik) (bedoelde|bedoel) <so>? (het|dat|dit) <so>? <so>? <so>? niet <so>? (zo|kwaad|rot|gemeen|lelijk|slecht|verkeerd)
(was|het was) niet <so>? (zo|mijn bedoeling|kwaad|rot|gemeen) <so>? (bedoeld|$|om je)
(ik)? (was|deed|reageerde|ben) <so>? <so>? <so>? (te|veel te|zo|echt|gisteren|net|gewoon|nogal|ook) <so>? <so>? (fel|bot|kortaf|lomp|gemeen|onredelijk|hard|lullig|chagrijnig|fout|snel boos|lelijk|oneerlijk) <so>? <so>? (tegen je|tegen jullie|sorry|naar je toe|$|gisteren|net|daarnet|vanochtend)  = 0.7
(ik)? (neem|trek) <so>? (het|mijn woorden|dat) <so>? <so>? (terug|in)
(niet|nooit) (zo)? <so>? <so>? (willen|wilde|wou) <so>? (kwetsen|pijn doen|beledigen|uitvallen) = 0.6
(ik)? (wilde|wou) je <so>? (niet|nooit) <so>? <so>? (kwetsen|pijn doen|beledigen|laten schrikken|lastigvallen|boos maken)
- sorry <so>? (voor je|om te|te horen|van je|om dit|dat je|dat jullie|dat dit|om dat|voor jullie) <so>? (verlies|horen|moeder|vader|overlijden|zo|dit|lezen|te|is|allemaal|moet|je|gebeurd|jullie)?
- spijt me <so>? <so>? (voor je|te horen|om te|van je (moeder|vader|oma|opa|verlies|man|vrouw|hond)|dat je|dat dit je|dat het zo|dat jullie|dat hij|dat ze|te lezen|voor jullie)
- spijt me (niks|niet|geen|helemaal niet)
- (geen|niks|niet) <so>? (sorry|spijt|excuses|excuus)
- (zeg|zegt|zei|zeggen) <so>? <so>? <so>? (geen|nooit|maar)? <so>? sorry
- sorry <so>? (wat|hoe|wie|waar|he) ?$
- sorry <so>? ?$
- (hoef|hoeft|moet) je? <so>? <so>? .. (sorry|excuses|excuus) 
- sorry (maar|hoor) <so>? (je|dat|dit|hij|ze|jij|wat) .. (dom|stom|belachelijk|idioot|overdreven|kinderachtig|gek|niet normaal)
- (sorry|excuses) .. (van justin|liedje|nummer|draait)
- (zijn|haar|hun|geen|een) (excuus|excuses)
- excuses (maken|zoeken|verzinnen|genoeg)
`,
};

export const examples: Examples = {
  yes: [
    '[sorry dat ik zo] uitviel',
    '[het spijt me dat ik] niet gebeld heb',
    '[mijn excuses voor] de late reactie',
    '[sry] ben wat later',
    '[amai sorry] vergeten te antwoorden',
    '[vergeef me]',
    '[dat was niet oké van mij]',
    '[ik had dat nooit mogen zeggen]',
    '[ik bedoelde het niet zo]',
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
  ],
};
