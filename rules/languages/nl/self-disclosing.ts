import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'self-disclosing',
  guards: ['reported'],
  phrases: `
# me too
(ik|^) (herken|ken) (het|dat|dit|je|dat gevoel|het gevoel|je verhaal|die|er) <so>? <so>? <so>? <so>? (heel|veel|zo|van|in|wel|ook|helemaal|$|hoor|maar|bij|en|gevoel|mijn|uit|maar al te|goed|zelf|ergens)
(herken|ken) ik <so>? <so>? <so>? <so>? (van|zelf|ook|heel|wel|helemaal|goed|maar al te goed|uit|$|zo|bij mezelf|me zelf|in|veel)
(heel|zo|erg|super|o|wat|mega)? herkenbaar <so>? <so>? (dit|hoor|joh|ik|had|heb|zeg|$|bij|mijn|voor me|voor mij|want|helaas)
(heb|had|hebben|hadden) (ik|wij|we) <so>? <so>? <so>? (ook|ook al|zelf ook|precies|exact|hetzelfde|dat ook|dit ook) <so>? <so>? <so>? (gehad|eens|zo|last van|met|meegemaakt|moeite|hetzelfde|dat|toen|zoiets|precies|een|wel|jaren|gevoel|na|die|altijd|hoor|tijdje|$|in)
(ik|wij|we) (had|heb|hadden|hebben) <so>? (dat|dit|het|datzelfde|hetzelfde|precies hetzelfde|exact hetzelfde|zoiets|iets soortgelijks|ooit|daar) <so>? <so>? <so>? <so>? (ook|gehad|meegemaakt|bij|met|toen|hetzelfde|last van|na|gevoel|vroeger|zelf|eens)
(ik|wij) (had|heb|hadden|voelde|voel|was|ben) <so>? <so>? (precies|exact|een beetje|ongeveer)? (hetzelfde|zoiets|iets soortgelijks|iets vergelijkbaars|datzelfde|het zelfde)
(had|heb) (ik)? <so>? (precies|exact) <so>? (hetzelfde|dit|dat|zo)
(bij|voor) (me|mij|ons) <so>? (was|is|ging|gebeurde|duurde|begon|speelde|voelde|voel|thuis|kwam|heeft) <so>? <so>? <so>? (het|dat|na|toen|ook|precies|maanden|jaren|hetzelfde|zo|mijn|de)
(bij|voor) (me|mij|ons) <so>? (ook|net zo|precies zo|hetzelfde|exact zo) = 0.7
^ <so>? (ik)? (ook|same|zelfde|idem|zelfde hier|ik ook|me too|me 2|ik net zo|hier ook|hier idem|hier hetzelfde|mood) <so>? <so>? (hier|hoor|$|joh|toen|bij|met|na|gehad|al) = 0.7
(ik|wij) (heb|had|ben|was|zat|voelde|voel|mis|miste|ging|lag|kon|vond|vind|word|werd|krijg|kreeg|worstel|worstelde|twijfel|twijfelde|slaap|sliep|huilde|huil|stond|sta|kamp|kampte|lig|deed|doe|dacht|denk|durfde|durf|schaam|schaamde|moest|schrok) <so>? <so>? (me|mij)? <so>? <so>? (zelf|ook|zelf ook|ook zelf|ook eens|ook ooit|ook altijd|ook zo|ook een|ook jaren|toen ook|daar ook|vroeger ook|eerlijk gezegd ook|destijds ook|er ook) <so>? <so>? <so>? .. (me|mij|last|moeite|burnout|burn out|depressie|depressief|gehad|angst|bang|eenzaam|alleen|verdrietig|moe|onzeker|schuldig|gehuild|huilen|gescheiden|scheiding|verloren|kwijt|overleden|kapot|niet|slecht|slapen|boos|therapie|psycholoog|psych|gepest|ontslagen|gezakt|meegemaakt|doorheen|in de put|periode|tijd|dood|jaloers|mis|gemist|wakker|zorgen|paniek|stress|spijt|verlies|geworsteld|gelopen|gezeten|getwijfeld|wanhopig|rot|uitgemaakt|gedumpt|bedrogen|miskraam|hetzelfde|zo|tegenop|erg|moeilijk|lastig|zwaar|jaren|maanden|weken)
(ik|wij|we) <so>? (heb|had|hebben) <so>? <so>? (zelf|ook|zelf ook|ooit|vroeger|ooit ook) <so>? <so>? .. (meegemaakt|gehad|verloren|doorgemaakt|gelopen|geworsteld|gezeten|geprobeerd|moeten missen)
^ <so>? (heb|had|ben|was|zat|voelde|mis|worstel) <so>? (zelf|zelf ook|ook zelf|er zelf|ook) <so>? <so>? <so>? .. (gehad|gezeten|gelopen|meegemaakt|last|moeite|depressie|burnout|bang|eenzaam|periode|psych|therapie|gescheiden|doorheen|onzeker|verdrietig|verloren|tijd|alleen|huilen|jaren|maanden|thuis)
(ik|we) <so>? <so>? (heb|ben|zit|zat|lig|sta|had) <so>? <so>? <so>? (daar|er|hier|dit|dat|hetzelfde|ermee|ook) <so>? <so>? <so>? <so>? (gestaan|geweest|gezeten|doorheen gegaan|ook doorheen|doorheen|ook gezeten|ook geweest|ook meegemaakt|zelf meegemaakt|zelf ook|in hetzelfde schuitje|in dezelfde|mee geworsteld)
in hetzelfde (schuitje|bootje|schip)
(toen|nadat|sinds|terwijl|na|destijds|vroeger|jaren geleden|een paar jaar geleden|vorig jaar|ooit|in die tijd|de eerste keer) <so>? <so>? (dat)? <so>? (mijn|me|ik|ons|onze|wij|we) <so>? .. (stierf|overleed|dood|doodging|wegging|kwijt|verloor|ziek|uitmaakte|verliet|verhuisde|ging scheiden|scheidde|gescheiden|zakte|ontslagen|gedumpt|bedrogen|overleden|uitging|burnout|kanker|vertrok|instortte|crashte|depressief|begraf|begraven|beviel|geboorte|geboren|studeerde|kamers|miskraam|baan|gepest|verlies) <so>? <so>? .. (heb|was|had|ben|kon|wist|zat|ging|voelde|lag|bleef|moest|dacht|deed|sliep|at|duurde|hebben|waren) <so>? <so>? (ik|wij|we|het|me)
toen mijn <close> .. (stierf|overleed|doodging|dood ging|ziek werd|wegging|verliet|overleden|kanker|kreeg|vertrok) 
toen ik .. (verloor|kwijtraakte|kwijt was|gescheiden|ging scheiden|zwanger|burnout|ziek was|ontslagen|gepest|depressief|gedumpt|zakte|net moeder|net vader|alleen|op kamers|zo oud|jouw leeftijd|je leeftijd|zo jong|uit elkaar|begon|verhuisde)
(na|sinds) (de|mijn|onze|het|een) <so>? (dood|overlijden|scheiding|burnout|burn out|depressie|miskraam|ontslag|operatie|breuk|verlies|bevalling) <so>? .. <so>? (heb|was|had|kon|zat|ging|voelde|lag|bleef|duurde|ben|hebben) (ik|het|me|wij|we|bij mij) <so>? <so>? (ook|zelf|maanden|jaren|me|weken|een|niet|nooit|wel|nog|in|alleen)
(na|sinds) <so>? (vaders|moeders|papas|mamas|opas|omas) (dood|overlijden) .. (ook|ik|ik ook)
(mijn|me|onze|ons) <close> <so>? .. (ook|toen ook|destijds) <so>? <so>? .. (overleden|gestorven|gescheiden|kanker|ziek|dement|dood|depressief|verlaten|opgenomen|burnout|verloren|hetzelfde|zo|chemo|gehad|weggelopen|ontslagen)
(mijn|me|onze) <close> <so>? (had|heeft|deed|was|is|kreeg) <so>? <so>? (dat|dit|het|precies|exact)? <so>? (ook|hetzelfde|precies|ook zo|zelf ook) <so>? <so>? (gehad|hetzelfde|zo|eens|last|bij|toen|met|meegemaakt|gedaan|$)
(ik|mij|me) <so>? (ben|was|heb|werd) <so>? <so>? (zelf|ook|zelf ook) <so>? <so>? .. (kind van gescheiden|gescheiden ouders|alleenstaande|alleen opgegroeid|slachtoffer|ontslagen|gepest|gezakt|bedrogen|verlaten|opgenomen|geopereerd)
(ik|zal ik) <so>? (vertel|zal|moet|wil|durf|geef|kan) <so>? <so>? <so>? (je|het|eerlijk|wel|bijna niet) <so>? <so>? <so>? (eerlijk|iets|toegeven|bekennen|vertellen|zeggen|toe|te zeggen|bijna niet) <so>? <so>? (over|van|dat|ik|maar|wat) <so>? <so>? <so>? (ik|me|mij|mezelf|me zelf|ook|mijn|er) = 0.8
(om eerlijk te zijn|eerlijk gezegd|eerlijk|als ik eerlijk ben|moet eerlijk zeggen|moet bekennen|moet toegeven) <so>? <so>? (dat)? <so>? <so>? <so>? (ben|vind|voel|heb|was|ik|weet) <so>? <so>? (ik|me)? <so>? <so>? <so>? <so>? (ook|zelf|zelf ook|bang|onzeker|er|het) <so>? .. (bang|onzeker|moeite|niet|gehuild|huilen|verdrietig|lastig|moeilijk|eng|zenuwachtig|mee|raad|wat ik|eenzaam|last|alleen|lopen|boos|spijt|kapot)
(vond|vind) (ik)? (het|dat|dit) <so>? <so>? (zelf|ook|zelf ook|toen ook|indertijd) <so>? <so>? <so>? <so>? (heel|erg|verschrikkelijk|zo|super|ontzettend|vreselijk|best)? <so>? (moeilijk|zwaar|lastig|eng|erg|vreselijk|spannend|verschrikkelijk|pijnlijk|heftig)
ik (vond|vind) (het|dat) <so>? <so>? (zelf|ook|zelf ook|toen ook|indertijd) <so>? <so>? <so>? (moeilijk|zwaar|lastig|eng|erg|vreselijk|spannend|verschrikkelijk|pijnlijk|heftig)
(voelde|voel) (ik)? me <so>? <so>? (toen|destijds|daar|er)? <so>? ook <so>? .. <painful>
ik (voel|voelde) me <so>? <so>? <so>? (daar|er|in|soms|toen|ook|zelf|hier|die|dat|bij) <so>? <so>? .. (ook|zelf) <so>? <so>? <so>? <painful>
ik (voel|voelde|ben|was) <so>? (me|mij)? <so>? <so>? <so>? (zelf ook|ook zelf|ook) <so>? <so>? <so>? <painful>
(ik|^) (ben|was) (er|zelf|er zelf|zelf ook|ook) <so>? <so>? <so>? <so>? <painful> (over|om|van|voor|door|geweest)
ik heb (er|hier|daar) <so>? <so>? (zelf|ook|zelf ook) <so>? <so>? .. (om|over|van|mee|last|moeite) <so>? <so>? .. (gehuild|huilen|wakker|zitten|gelegen|geworsteld|gehad|getwijfeld|last)
(wij|we) (hebben|zijn|waren|hadden) <so>? <so>? <so>? (ook|destijds ook|toen ook|zelf|zelf ook) <so>? .. (gescheiden|verloren|meegemaakt|gehad|doorheen|uit elkaar|miskraam|miskramen|maanden|jaren|niet gesproken|ruzie|moeten|crisis)
(mijn|me) <close> en ik <so>? .. (ook|niet gesproken|gebroken|jaren|gescheiden|ruzie) <so>? <so>? (na|toen|gesproken|gehad|geen)
(ik) heb (ook|zelf|ooit|wel eens|ook wel eens) .. (iemand|hem|haar|een vriend|een vriendin) <so>? <so>? (bedrogen|verloren|gekwetst|moeten|pijn gedaan|verlaten)
(dat|dit) doet me denken aan (toen|mijn|die keer|hoe ik|de tijd|vroeger)
(doet|deed) me <so>? denken aan (toen|mijn|die tijd|de tijd|vroeger|hoe|die periode)
(ik)? weet (nog)? <so>? (goed|precies|heel goed)? <so>? (nog)? (hoe ik|dat ik|toen ik|bij mijn|bij mij|hoe het voor mij|hoe het bij) <so>? .. (me|voelde|ziek|toen|lag|was|zat|alleen|bang|hoe|huilde|kreeg|ging|verloor|galblaas|scheiding|bevalling|operatie)
(ik|ook) (heb|had|loop) (ook|zelf|zelf ook|nog steeds|al jaren) <so>? <so>? (bij|met|in) <so>? (een|de|mijn)? (psycholoog|psych|psychiater|therapeut|therapie|coach|ggz|praatgroep) <so>? (gelopen|gezeten|gehad|geweest|$)
(ik)? (slik|slikte|neem|nam|heb) <so>? (zelf|ook|zelf ook|jaren|al jaren) <so>? <so>? .. (antidepressiva|medicatie|medicijnen|pillen)
dat (had|heb) ik (ook|precies) <so>? 
(zo)? (voelde|was|ging|ben|dacht|deed|is|gaat) <so>? (ik|het) <so>? (me)? <so>? <so>? (ook|toen ook|bij mij ook|bij ons ook|bij mij) <so>? <so>? (na|toen|met|bij|altijd|$|hoor|vroeger)
(mij|me) (is|overkwam|gebeurde|overkomt) <so>? <so>? (het|dat|dit)? <so>? <so>? (ook|hetzelfde|precies|iets) <so>? (overkomen|gebeurd|eens|$|soortgelijks)
(dat|dit|het) (is|overkwam|gebeurde) (me|mij|ons) <so>? <so>? (ook|zelf ook|ooit|toen ook|vorig jaar ook) <so>? <so>? (overkomen|gebeurd|$|eens)
ik weet <so>? (zelf|uit ervaring|maar al te goed|zelf ook) <so>? <so>? (hoe|wat|uit ervaring)
uit (eigen)? ervaring
- (heb|had) je <so>? (dat|dit)? ook
- (ik)? herken (je|hem|haar|die) (stem|nummer|handschrift|auto|liedje|niet|ergens van|man|acteur)
- ik ken (het|dat|die) (liedje|nummer|restaurant|boek|film|cafe|winkel|adres|straat|plek|plaats|recept)
- ik (heb|had) (ook)? <so>? (honger|dorst|trek|zin|tijd|al gegeten|een fiets|hetzelfde shirt|dezelfde schoenen|hetzelfde besteld|pizza)
- ik ook (van je|niet|graag|leuk|goed|zin|honger|wel|een|pizza|morgen|vanavond|mee)
- (ik|wij) (ben|zijn|was) ook (op|in|bij|onderweg|thuis|bijna|al|op weg|aan het|van de partij|er|uitgenodigd|klaar)
- had ik ook (gedacht|besteld|gehoord|gezien|gelezen|verwacht)
- heb ik ook (besteld|gezien|gelezen|al|gehoord|gekeken|gekocht|nodig|thuis|zin)
`,
};

export const examples: Examples = {
  yes: [
    '[ik herken dat heel goed]',
    '[had ik ook toen] mijn vader ziek werd',
    '[toen mijn oma overleed] heb ik maanden slecht geslapen',
    '[ik heb zelf ook een burn-out gehad]',
    '[bij ons was het] na de scheiding net zo',
    '[ik voelde me ook zo alleen] in mijn eerste jaar',
    '[ik had precies hetzelfde] met mijn ex',
    '[zo herkenbaar dit]',
    '[heb zelf jaren bij een psycholoog gelopen]',
    '[ik vond het zelf ook heel moeilijk]',
    'eerlijk gezegd [ben ik er zelf ook bang voor]',
  ],
  no: [
    'ik heb ook honger',
    'ik ken dat restaurant',
    'heb jij dat ook?',
    'ik ben ook op het station',
    'ik herken die acteur',
    'ik ook een pizza graag',
    'toen ik thuiskwam was het licht uit',
    'mijn zus gaat ook mee naar zee',
    'had ik ook gezien, leuk filmpje',
    'wij hebben ook een hond',
    'ik zat op het terras met een biertje',
  ],
};
