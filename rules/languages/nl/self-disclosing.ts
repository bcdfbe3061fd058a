import type { ActPhrases, Examples } from '../../read/phrases';

/** What the own burden is told with. */
const heavy =
  '<pain>|moeilijk|zwaar|lastig|eng|doodeng|pijnlijk|heftig|spannend|slopend|verschrikkelijk|vreselijk|<blow>|<illness>|<gone>|<cry>|last|moeite|gehad|meegemaakt|gelegen|therap*|psych*|pillen|ziektewet|traject|doorheen|put|periode|jaren|maanden|weken|wakker|verloren|stress*|spijt|paniek|zorgen|contact|uit elkaar|verzwegen|tandvlees|onder druk|op dat punt|blijven zitten|ingetrapt|pleeggezin|schulden|wachtlijst|adhd|autis*|reuma|epilepsie|ggz|kindje (kwijt|verloren)|nachtmerries|uitgevallen|half jaar|opgegroeid (met|zonder)|tranen|gedronken';

export const phrases: ActPhrases = {
  act: 'self-disclosing',
  isLoose: true,
  guards: ['reported'],
  phrases: `
(herken|ken) (ik)? (het|dat|dit|je verhaal|dat gevoel)
(herken|ken) ik 
herkenbaar
(heb|had|hebben) (ik|we) .. ook .. (gehad|meegemaakt|last|hetzelfde|met|toen|$|eens|altijd)
(ik|we) (had|heb|hadden) .. (hetzelfde|zelfde|dat ook|dit ook|zoiets)
(had|heb) (ik)? (precies|exact)? hetzelfde
(had|heb) ik ook (_|$)
(bij|voor) (me|ons|onze <close>) (thuis)? (was|is|ging|duurde|begon|voelde) .. (ook|het|na|toen|maanden|jaren|hetzelfde|zo)
(bij|voor) (me|ons) ook
^ (ik ook|zelfde hier|hier ook|idem) $
^ (been there|relatable|same ($|bro|man|hier|joh|he|hoor|..4 ook))
(mijn|onze|ons) <close> (dronk|drinkt|sloeg|slaat) .. ook
(ik|we) (heb|had|hebben|hadden) .. ook (van die|zulke|zon|zo een) (<close>|baas|chef|juf|leraar|periode|tijd|dag*|week|jaar|fase|bui*|nacht*|gevoel|moment*|hoofd|type)
toen (mijn|ons|onze) _ .. (<blow>|<illness>|overleed|doodging|dood ging|verongelukte|wegging|vertrok|verliet|ziek)
toen (ik|we) ..6 (ben|heb|kon|durfde|had|was|zat|lag) (ik|we) .. (maanden*|weken*|jaren*|jaar|nachten|nooit|ook|nergens)
(^|ik|we) (heb|had|ben|was|zat|lag|sliep|durfde|kon) (ik|we)? .. (maanden*|weken*|jaren*|een jaar|half jaar|_ jaar) .. (thuis (gezeten|geweest)|gelopen|gelegen|geslapen|<cry>|wakker|last|pillen|ziektewet|opgenomen|binnen gezeten|(niet|amper|nooit) (geslapen|gegeten|gewerkt|buiten))
- al (weken|maanden|dagen|jaren|_ weken|_ maanden|_ dagen)
(op|in|tijdens|bij) mijn (eerste|vorige|oude|laatste) (werk*|school|baan|stage|jaar|job|relatie|huwelijk|bach*|opleiding|studie|bevalling|zwangerschap) .. (ik|me) .. (ook|niet|nooit|niks|weggelopen|<cry>|<pain>|<blow>)
^ (me|ons) (hebben|heeft|lieten|liet|is|was|overkwam|gebeurde|noemden|vonden|deden) .. (ook|eens|toen|vroeger)
^ (me|ons) _ ze .. (ook|toen|vroeger)
mijn (huwelijk|relatie) .. ook .. (stuk*|over|uit|kapot|gestrand)
(was|zat|werd) (ik)? zelf (vroeger|ooit|destijds|jaren*|ook)
^ zelf (ook|vroeger|heb ik|ben ik|was ik|had ik|zat ik)
ik (was|voelde|voel|ben|schaamde|had|deed|vond|reageerde) (me)? .. net zo ($|toen|bij|na|als je|<pain>)
ik (heb|had|was|zat|lag|stond|voelde) .. precies zo (in|op|aan|gevoeld|gezeten|gestaan|$)
(ik weet|weet ik|^ weet) nog .. (goed|precies|toen|dat ik|hoe (ik|we|<pain>|<bad>|_ (het|ik|we)))
^ als (<close>|gescheiden) .. (weet|ken|herken|snap) ik
(ik|we|^) .. (hetzelfde|zelfde|dezelfde|eenzelfde) (schuitje|bootje|parket|situatie|positie)
(bij|met|van|toen|over|na) mijn eigen <close>
mijn eigen (verlies|verdriet|jeugd|scheiding)
(ik|^) (pieker|piekerde|huil|huilde|jankte|schaam|schaamde|worstel|worstelde|twijfelde|haatte|slik|slikte|schrok|stresste) .. ook
(werd|durfde|kreeg|zat|lag|stond|huilde|sliep|voelde|schaamde|miste) ik .. ook ..4 (nooit|niks|niet|altijd|vaak|<pain>|<cry>|maanden|weken|jaren)
heb (dat|het) .. (met|bij) (mijn|onze) <close> .. (gehad|meegemaakt)
ik (lig|slaap|sliep|lag) .. ook .. (wakker|te|niet|slecht|nauwelijks|amper|geen|elke nacht)
ik mis (hem|haar|mijn <close>) .. ook
ik (kan|kon) .. ook niet .. (tegen|mee omgaan|aan|over praten|loslaten|stoppen)
(ik|we|^) (heb|had|ben|was|zat) .. zelf ..6 (gelopen|gezeten|${heavy})
(ik|we|mijn <close>|onze <close>|^ (heb|had|ben|was|zat|voel|voelde|vind|vond|word|werd)) ..4 ook ..4 (${heavy})
(uit|eigen) ervaring
toen (ik|we) .. (verloor|verloren|kwijt*|scheid*|<illness>|<blow>|zo oud|je leeftijd|alleen)
(bij|na) (de|mijn|onze) (dood|scheiding|burnout|breuk|geboorte|bevalling|operatie|depressie|miskraam|ontslag) .. (ik|me|we)
(mijn|onze|ons) <close> .. (ook|toen) .. (<blow>|<gone>|<illness>|<sad>|gehad|verloren|hetzelfde|gesproken|gegaan|aan de (drank|drugs)|zon type)
(eerlijk|toegeven) .. dat ik .. (ook|zelf)
doet me denken aan (toen|mijn|die tijd|hoe)
dat (had|heb) ik (met|bij|toen|ook|vorig|soms|vroeger)
(was|is|ging) bij (mijn|ons|onze|me) .. ook
toen ik ..5 ook
ik (was|kon|at|sliep|dacht|wist|kreeg|zat|lag|wou|wilde|werd|moest) .. (toen|destijds) ..6 (alleen maar|nooit|niks|niet meer|${heavy})
(vond|kreeg|dacht|voelde) ik toen
(mijn|onze|ons) <close> ((was|waren|kon|konden|had|hadden|deed|deden) .. ook (geen|nooit)|(begreep|begrepen|snapt*|geloofd*) .. ook)
vroeger (was|had|dacht|deed|durfde|voelde) ik (me|dat|zo|ook)
(jaar|jaren) (geleden|terug) .. (mijn|onze) <close> .. (verloren|<gone>)
verloor .. (mijn|onze) <close>
^ (bij)? me (hielp (het|praten|schrijven|om)|heeft .. geholpen)
lotgenoot
(worstel|zit|kamp) .. met hetzelfde $
(ik (ben|voel|zit|slaap)|met me) .. ook niet .. (ok|lekker|best|goed|top)
op mijn _ (wilde|wou|was|had|werd|zat|lag|stond) ik .. ook
ik was .. <pain> .. toen
(we|ik) (hadden|had|maakten|maakte) dat .. met (mijn|onze|ons) (<close>|puber|oudste|jongste)
(ik|^) (worstel|loop|kamp) ..5 ook
(ik|had|was|heb) .. vroeger ook
vroeger (thuis|op school)
(^|en) als (kind|puber|tiener|kleuter) .. (ik|we|me|heb|was|werd)
in mijn jeugd
hier ook .. (<close>|<illness>|<blow>|adhd|autis*)
ik ben .. ook .. (gevoelig|piekeraar|binnenvetter|pleaser|gestopt|geadopteerd|alleenstaand|weduw*|introvert|hsp)
mijn (hoofd|lijf|hart) .. ook
ik (voel|voelde) ..6 ook
ook .. (jaar|jaren|maanden) .. (niet|geen) (meer|gesproken|gezien|contact)
ik (dacht|geloofde) .. ook .. (dat ik (gek|dood|de enige)|aan me lag|altijd|lang)
herinner me .. (nog|hoe|toen)
ik (voelde|schaamde) me .. (toen|destijds)
(mijn|onze|ons) <close> .. (precies|net) (hetzelfde|zo)
(lag|zat|stond|had|was|heb) ik .. (toen|vroeger|destijds|zelf) .. (ook)?
(ik|we) (heb|had) (dat|het|dit|zoiets) ..6 ook
(mijn|onze|van me) (vorige|oude|eerste|beste)? (<close>|baas|werk|baan)? (had|heb|heeft|deed|was) (hetzelfde|(dat|dit|zo) ook)
ik (ben|was|werd|heb|had) .. (ooit|vroeger|destijds|toen|indertijd) .. (${heavy}|hulp|praten|rouw*|opgenomen)
ik weet (wat het|hoe dat|hoe het) (voel|is) (om|als|$)
me ..2 ook (overkomen|gebeurd)
ik (heb|had|worstel|zit) ..5 (mee geworsteld|steeds mee|mee te maken gehad)
(wat|dat) (bij)? me (hielp|heb geholpen|geholpen heb)
(duurde|kostte|heeft) .. me .. (jaar|jaren|maanden|lang)
(jaren|maanden|lang|_ jaar) .. (over gedaan|overheen)
me ook .. <pain>
^ ik ook niet $
- heb je .. ook
- (herken|ken) .. (je|hem|haar|liedje|restaurant|acteur|stem|niet|nummer|adres|weg)
- ook nog (eens|een|<blow>)
- (zou|zouden) .. ook
- ook maar
- heb ik ook al
- (heb|had) ik ook (gezien|gelezen|besteld)
- was ik toen
`,
};

export const examples: Examples = {
  yes: [
    '[ik herken dat heel goed]',
    '[ik heb zelf ook een burn-out gehad]',
    'eerlijk gezegd [ben ik er zelf ook bang voor]',
    'same bro, [mn ouders zijn ook gescheiden]',
    '[ik heb daar jaren mee geworsteld]',
    '[mijn vader dronk ook]',
    '[als moeder van drie ken ik] dat',
    '[ik slik zelf ook pillen]',
    '[wat bij mij hielp] was wandelen',
    '[ik voelde me net zo] na de geboorte',
    'in mijn [eerste jaar durfde ik ook niks] te zeggen',
    '[hier ook een zoon] met autisme',
  ],
  no: [
    'ik ken dat restaurant',
    'ik herken die acteur',
    'mijn zus gaat ook mee naar zee',
    'ik zat op het terras met een biertje',
    'op mijn werk is de koffie op',
    'mijn oma breit een trui voor je',
    'mijn man is ook jarig',
    'mijn dochter had dat boek ook',
    'ik was net zo lekker aan het slapen',
    'ik ga ook naar de sportschool',
    'toen ik bij de winkel was heb ik melk gehaald',
    'ik zou ook bang zijn',
  ],
};
