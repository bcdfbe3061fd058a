import type { ActPhrases, Examples } from '../../read/phrases';
export const phrases: ActPhrases = {
  act: 'reflecting',
  phrases: `
# it sounds as if
(het|dat|dit|je|^) <so>? klink <so>? <so>? <so>? (alsof|als|of) (je|jullie|het|dat|er|alles|dit|een|hij|ze)
(het|dat|dit|^) <so>? klinkt <so>? <so>? <so>? (alsof|als of|als|of) (je|jullie|het|dat|er|alles|dit|een|hij|ze|zo)
<so>? klinkt <so>? <so>? <so>? <so>? (zwaar|heftig|eenzaam|verdrietig|pijnlijk|moeilijk|lastig|vermoeiend|uitputtend|eng|frustrerend|verwarrend|rot|naar|klote|kut|intens|veel|zwaar|spannend|heel erg|als heel veel|overweldigend|slopend|hard|machteloos|verschrikkelijk|vreselijk|beklemmend|benauwend|onveilig|dubbel|teleurstellend|verlammend|kwetsend|alleen|angstig|moedeloos|boos|bezorgd|bang|triest|somber|wanhopig|gespannen|overdonderd)
je klink <so>? <so>? <so>? (moe|boos|verdrietig|bang|somber|down|eenzaam|gespannen|gefrustreerd|gekwetst|uitgeput|op|teleurgesteld|verslagen|wanhopig|kwaad|bezorgd|opgelucht|blij|verward|kapot|angstig|overweldigd|onzeker|gestresst|leeg)
je klinkt <so>? <so>? <so>? (moe|boos|verdrietig|bang|somber|down|eenzaam|gespannen|gefrustreerd|gekwetst|uitgeput|op|teleurgesteld|verslagen|wanhopig|kwaad|bezorgd|opgelucht|blij|verward|kapot|angstig|overweldigd|onzeker|gestresst|leeg|alsof)
(zo|aan je|alles) te (horen|lezen) .. (je|ben|heb|voel|draag|is|zit|het|was|loop|mis|raakt|deed|doet)
(te horen|te lezen) .. (ben|voel|heb|draag|mis|zit|loop|was) je
als ik (het|je|dat|je zo|zo) <so>? <so>? (goed|zo|verhaal|bericht|hoor|lees|mag|dan)? <so>? (begrijp|hoor|lees|snap|samenvat|beluister|begrepen heb)
(begrijp|hoor|versta|snap|lees|zie|proef|merk|voel|beluister) ik <so>? <so>? <so>? (goed|het goed|je goed|nou goed|daar|in je|dat|een|veel|uit|tussen)? .. (dat je|dat het je|dat het voor je|verdriet|boosheid|angst|teleurstelling|pijn|dat je je|frustratie|eenzaamheid|moeheid|dat dat)
ik (hoor|lees|merk|zie|voel|proef) <so>? <so>? <so>? (in je|aan je|veel|bij je|vooral|hoe|dat|zoveel|een hoop|heel veel|hier|uit) .. (dat je|dat het je|dat dit je|verdriet|boosheid|angst|teleurstelling|pijn|je je|frustratie|eenzaamheid|moe|hoeveel|hoe moe|hoe zwaar|je raakt|raakt)
ik (hoor|merk|zie|lees|voel) (dat|hoe) (je|het je|dit je|dat je|het voor je|jullie) 
(hoor|merk|zie|lees) ik (dat|hoe) (je|het je|dit je|dat je|het voor je)
ik hoor je zeggen (dat)?
wat ik <so>? <so>? (hoor|lees|merk) is
(hoor|begrijp) ik (het|je) (nou|nu)? goed
# so you …
dus <so>? <so>? (je|jullie) <so>? (voelde|voel|ben|was|had|heb|zit|zat|stond|sta|mis|miste|wil|wou|wilde|werd|word|moest|moet|bleef|kreeg|krijg|loop|liep|draag|droeg|bent|twijfel|twijfelde|schrok|vond|vind|hoopte|hoop|verlang|verlangde|durf|durfde|slaap|kan|kon|dacht|denk) .. (je|alleen|bang|boos|verdrietig|moe|gekwetst|niet|machteloos|in de steek|gepasseerd|buitengesloten|schuldig|eigenlijk|het gevoel|opgelucht|teleurgesteld|tegelijk|nooit|weer|niemand|zo|er|steeds|vooral|onzeker|alles|geen|eenzaam|verloren|niks|aan je lot|vast|overvallen|nergens|bekeken)
dus je (voel|voelde|voelt) je
dus je (ben|was|bent) <so>? <so>? <so>? <painful>
dus (ben|voel|voelde|was|zit|sta|stond) je <so>? <so>? (eigenlijk|vooral|je|er|dan|ook|nu|nou) = 0.7
dus (het|dat|dit) <so>? (voel|voelde|raakt|raakte|deed|doet|is|was) .. (voor je|je|alsof|aan|pijn|zeer)
dus <so>? (vooral|eigenlijk|ondanks|diep|aan de ene kant|enerzijds|onder) .. (je|voel|ben|wil)
dus er is .. (veel|niemand|weinig|zoveel) .. (op je|voor je|bij je|je)
# you feel …
je (voel|voelde) je <so>? <so>? <so>? <painful>
je (voel|voelde) je <so>? <so>? <so>? <so>? (niet|nergens|nooit) <so>? <so>? (gezien|gehoord|begrepen|veilig|thuis|gewaardeerd|serieus genomen|goed genoeg|gewenst|welkom|gesteund|geliefd)
(voel|voelde) je je <so>? <so>? <so>? <painful> $ = 0.7
je (voel|voelde) je <so>? (echt|gewoon|dus|vast)? (alsof|zoals)
^ je (ben|was|bent|werd|word) <so>? <so>? <so>? <so>? <painful>
^ je (ben|was|bent) <so>? <so>? (bang|moe|boos|kwaad|verdrietig|bezorgd|ongerust) (dat|voor|van|om|door)
(ben|was) je <so>? <so>? (bang|bezorgd|boos) dat .. (bedoel je|klopt dat) = 0.8
^ je (werd|word|was) <so>? <so>? (niet|nooit|totaal niet|gewoon niet|helemaal niet) <so>? (gezien|gehoord|begrepen|serieus genomen|gesteund|geloofd|betrokken)
^ je (wil|wou|wilde|wilt) <so>? <so>? <so>? (gewoon|alleen|vooral|eigenlijk|zo graag|graag|dat hij|dat ze|dat iemand|dat het) .. (gezien|gehoord|rust|begrepen|iemand|luistert|erkend|dat|met rust|niet meer|erbij|een keer|houden|voelen|stopt|zijn)
^ je (mis|miste) <so>? <so>? (hem|haar|ze|je|de|iemand|het) <so>? (gewoon|echt|zo|he|heel|nog|elke|nog steeds|zeker|vreselijk)
^ je heb (het gevoel|gewoon het gevoel|zo je best|er alles|alles gegeven|niemand|alles geprobeerd|zo lang|geen|het er|er zo|het idee|veel|te veel|zoveel) .. (dat|alsof|gedaan|aan|waar|om|je|gehad|volgehouden|$|op je bordje|te dragen|gewacht)
je hebt het (gevoel|idee) (dat|alsof)
je (heb|krijg|kreeg|had) .. het gevoel (dat|alsof) je
je (ben|bent) <so>? <so>? (het vertrouwen|de moed|de hoop|je zelfvertrouwen|jezelf|de grip|alle hoop|je vertrouwen|de controle) .. kwijt
je (sta|stond|staat|bent) er <so>? <so>? <so>? <so>? (alleen|helemaal alleen) <so>? (voor|in)
je (zit|zat|loop|liep|sta|stond|draag|droeg|leef) <so>? <so>? <so>? (er|hier|dit|al|ermee|daarmee|vast|klem|tussen|met) .. (mee|alleen|vast|in je eentje|doorheen|knel|op eieren|zo lang|rond|twee vuren|je hoofd|tussen) = 0.8
je (draagt|draag|tilt|sleept) <so>? <so>? (dit|dat|het|alles|al zo|al heel|veel|zoveel|een hoop) .. (alleen|in je eentje|lang|mee|met je mee|op je schouders)
^ je (twijfel|twijfelt|worstelt|worstel|schrok|verlang|verlangt|hoopte|hoopt|schaam|schaamt) <so>? <so>? (je|aan|er|over|met|naar|of|van|ervan|ook|dat) = 0.8
# this must be
(dat|het|dit|die _|zoiets) (moet|zal|moeten) <so>? <so>? <so>? (zo|heel|je|voor je|vast|wel|echt|best|heel erg|ongelooflijk|erg)? <so>? <so>? (zwaar|heftig|moeilijk|eenzaam|pijnlijk|verschrikkelijk|vreselijk|lastig|eng|rot|naar|verwarrend|frustrerend|vermoeiend|uitputtend|hard|verdrietig|zeer|pijn|hard|intens|erg|een schok|een klap|schrikken|slopend|aangekomen|binnengekomen|binnen komen|aankomen|vernederend|machteloos|overweldigend|afschuwelijk|oneerlijk|ontzettend|raken) <so>? (voor je|zijn|geweest|doen|gedaan|voelen|gevoeld|aanvoelen|voor jullie|$|zijn geweest|om)
(dat|het|dit) (moet|zal) <so>? <so>? <so>? (je|hard|flink|diep|zo|echt)? <so>? <so>? (hard|veel|diep|rauw|flink|veel)? (binnenkomen|binnengekomen|binnen komen|aankomen|aangekomen|pijn doen|pijn gedaan|raken|geraakt|raken|zeer doen|met je doen|met je gedaan)
dat moet .. voor je (zijn|geweest)
wat moet (dat|het|je) <so>? <so>? (je)? <so>? (zwaar|eenzaam|moeilijk|heftig|pijn|rot|alleen|bang|vreselijk|schrikken) <so>? (zijn|voelen|geweest|doen|voor je|$)
je moet je <so>? <so>? <so>? <so>? (alleen|rot|machteloos|verloren|eenzaam|bang|kwaad|gekwetst|leeg|verraden|overvallen|klote|vreselijk|ellendig|moe) <so>? (voelen|gevoeld hebben|hebben gevoeld|voelde)
je (zal|moet) (je)? <so>? wel <so>? <so>? <so>? (moe|bang|kapot|boos|geschrokken|verdrietig|uitgeput|blij|opgelucht|van slag|alleen|rot|doodmoe|zenuwachtig) (zijn|voelen|worden)
(dat|het|dit) (raakt|raakte|doet|deed|kwetst|kwetste|vreet|steekt|grijpt|greep|maakt|maakte|frustreert|zit|zat) je <so>? <so>? <so>? (diep|zeer|pijn|aan|verdriet|hoog|dwars|bang|boos|moe|he|echt|zo|verdrietig|onzeker|nog steeds|erg|machteloos)
(het|dat) word je <so>? <so>? (te veel|teveel|te zwaar)
(het|dat) (lijkt|voel) (me|voor je|dus)? <so>? <so>? (alsof|erop dat|dat) je
(lijkt|voel) .. alsof je .. (moet|alleen|nooit|niet|geen|vast|gefaald|faalt|kwijt|er niet) = 0.7
(aan de ene kant|enerzijds) .. je
(ene kant|enerzijds) ..6 (andere kant|anderzijds)
je wereld .. (op zijn kop|ingestort|stil|in elkaar)
de grond .. onder je (voeten)? (vandaan|weg)
(je|jullie) (kom|komt) <so>? (jezelf|je zelf) (ergens|flink)? <so>? tegen = 0.5
dus (eigenlijk|vooral) .. (ben|voel|wil|mis) je
(en|dus) nu (voel|ben|zit|weet|sta) je .. (je|niet|alleen|met|vast|bang|gewoon)
- (ben|voel) je je .. (lekker|beter|goed|al) 
- je voel je <so>? (beter|goed)
- ^ je ben (laat|vroeg|welkom|lief|geweldig|te laat|de beste|aan de beurt|gek|goed|jarig)
- ik (zie|hoor|merk) dat je (online|typt|typ|appt|hebt gebeld|gebeld|er|weg|al|de|het bestand|op)
- dus je (ben|heb|kan) <so>? (morgen|vrijdag|de|het|tijd|thuis|er|om)
- je klinkt als (een|mijn|je|de)
- klinkt (goed|leuk|top|prima|lekker|als een plan|gezellig|perfect|fantastisch|interessant)
- ik (zie|hoor|merk) (dat|hoe) het (regent|druk|werkt|al|laat)
- dat moet (zwaar|veel) (zijn|wegen) .. (kilo|koffer|kast|doos)
- (je|jullie) ben .. (een|de|het) (held|topper|schat|beste|lieverd)
- (als|dat|omdat|of|hoe) je je
- ik weet hoe je je voel
- hoe (voel|voelde) je je
`,
};
export const examples: Examples = {
  yes: [
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
  ],
  no: [
    'dus de trein gaat om acht uur',
    'dat klinkt als een goed plan',
    'klinkt goed, tot morgen',
    'je bent te laat',
    'ik zie dat je online bent',
    'je bent de beste',
    'dus je bent morgen thuis?',
    'hoe voel je je?',
    'dat moet in de koelkast',
    'je klinkt als mijn opa',
    'het moet voor vrijdag klaar zijn',
    'je hebt de verkeerde sleutel',
  ],
};
