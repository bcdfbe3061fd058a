import type { ActPhrases, Examples } from '../../read/phrases';

/** What the own burden is told with. */
const heavy =
  '<pain>|moeilijk|zwaar|lastig|eng|doodeng|pijnlijk|heftig|spannend|slopend|verschrikkelijk|vreselijk|<blow>|<illness>|<gone>|<cry>|last|moeite|gehad|meegemaakt|gelegen|therap*|psych*|pillen|ziektewet|traject|doorheen|put|periode|jaren|maanden|weken|wakker|verloren|stress*|spijt|paniek|zorgen|contact|uit elkaar|verzwegen|tandvlees|onder druk|op dat punt|blijven zitten|ingetrapt|pleeggezin|schulden|wachtlijst';

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
(was|is|ging) bij (me|ons) .. hetzelfde
(bij|voor) (me|ons) ook
^ (ik ook|zelfde hier|hier ook|idem) $
^ (been there|relatable|same ($|bro|man|hier|joh|he|hoor|..4 ook))
(mijn|onze|ons) <close> .. (zat|lag|kreeg|werd|ging|was|is|had|heeft|heb|hadden) .. ook .. (<blow>|<illness>|<gone>|<sad>|<afraid>|gegaan|verslaafd|aan de (drank|drugs)|zon type)
(mijn|onze|ons) <close> (dronk|drinkt|sloeg|slaat) .. ook
(ik|we) (heb|had|hebben|hadden) .. ook (van die|zulke|zon|zo een) (<close>|baas|chef|juf|leraar|periode|tijd|dag*|week|jaar|fase|bui*|nacht*|gevoel|moment*|hoofd|type)
ik ben .. ook (zon|zo een) _
toen (mijn|ons|onze) _ .. (<blow>|<illness>|overleed|doodging|dood ging|wegging|vertrok|verliet|ziek)
(mijn|onze|ons) _? (<close>|baas|chef) .. (was|is|had|deed) .. net zo
toen (ik|we) ..6 (ben|heb|kon|durfde|had|was|zat|lag) (ik|we) .. (maanden*|weken*|jaren*|jaar|nachten|nooit|ook|nergens)
(^|ik|we) (heb|had|ben|was|zat|lag|sliep|durfde|kon) (ik|we)? .. (maanden*|weken*|jaren*|een jaar|half jaar|_ jaar) .. (thuis (gezeten|geweest)|gelopen|gelegen|geslapen|<cry>|wakker|last|pillen|ziektewet|opgenomen|binnen gezeten|(niet|amper|nooit) (geslapen|gegeten|gewerkt|buiten))
- al (weken|maanden|dagen|jaren|_ weken|_ maanden|_ dagen)
(op|in|tijdens|bij) mijn (eerste|vorige|oude|laatste) (werk*|school|baan|stage|jaar|job|relatie|huwelijk|bach*|opleiding|studie|bevalling|zwangerschap) .. (ik|me) .. (ook|niet|nooit|niks|weggelopen|<cry>|<pain>|<blow>)
^ (me|ons) (hebben|heeft|lieten|liet|is|was|overkwam|gebeurde|noemden|vonden|deden) .. (ook|eens|toen|vroeger)
me overkwam
(ze|die) (hebben|deden|lieten) .. me ook (zo|laten|gepest|behandeld|genegeerd|gedaan)
(was|zat|werd) (ik)? zelf (vroeger|ooit|destijds|jaren*|ook)
(had|heb|ben) (ik)? zelf (vroeger|ooit|destijds|jaren*)
^ zelf (ook|vroeger|heb ik|ben ik|was ik|had ik|zat ik)
ik (was|voelde|voel|ben|schaamde|had|deed|vond|reageerde) (me)? .. net zo ($|toen|bij|na|als je|<pain>)
ik (heb|had|was|zat|lag|stond|voelde) .. precies zo (in|op|aan|gevoeld|gezeten|gestaan|$)
(ik weet|weet ik|^ weet) nog .. (goed|precies|toen|dat ik|hoe (ik|we|<pain>|<bad>|_ (het|ik|we)))
weet ik .. alles van
weet er .. alles van ($|hoor)
(weet|ken|snap|begrijp|herken) ik .. (uit ervaring|hoe dat is)
^ als (gescheiden|moeder|vader|ouder|weduwe|weduwnaar|mantelzorger|kind|dochter|zoon) .. (weet|ken|herken|snap) ik
ervaringsdeskundige
(ik|we|^) .. (hetzelfde|zelfde|dezelfde) (schuitje|bootje)
(bij|met|van|toen|over|na) mijn eigen <close>
mijn eigen (verlies|verdriet|jeugd|scheiding|burnout|ervaring|miskraam|depressie)
(ik|^) (pieker|piekerde|huil|huilde|jankte|schaam|schaamde|worstel|worstelde|twijfelde|haatte|slik|slikte|schrok|stresste) .. ook
ik (durf|durfde) .. ook (nooit|niks|niet te)
(werd|durfde|kreeg|zat|lag|stond|huilde|sliep|voelde|schaamde|miste) ik .. ook ..4 (nooit|niks|niet|altijd|vaak|<pain>|<cry>|maanden|weken|jaren)
heb (dat|het) .. (met|bij) (mijn|onze) <close> .. (gehad|meegemaakt)
(deed|raakte|brak) me (toen|destijds|ook)
^ persoonlijk (vond|had|was|heb)
ook .. (pieker|durf|huil|schaam|worstel|slik) ik
ik (lig|slaap|sliep|lag) .. ook .. (wakker|te|niet|slecht|nauwelijks|amper|geen|elke nacht)
ik mis (hem|haar|mijn <close>) .. ook
ik (kan|kon) .. ook niet .. (tegen|mee omgaan|aan|over praten|loslaten|stoppen)
zo (was|is|deed) (mijn|onze|ons) <close> ook
zo was ik (ook|vroeger|toen)
(ik|we|^) (heb|had|ben|was|zat) .. zelf ..6 (gelopen|gezeten|${heavy})
(ik|we|mijn <close>|onze <close>) ..4 ook ..4 (${heavy})
^ (heb|had|ben|was|zat|voel|voelde|vind|vond|zit|word|werd|ging) .. ook ..4 (${heavy})
(uit ervaring|ervaring mee)
toen (ik|we) .. (verloor|verloren|kwijt*|scheid*|<illness>|<blow>|zo oud|je leeftijd|alleen)
na (de|mijn|onze) (dood|scheiding|burnout|breuk|geboorte|bevalling|operatie) .. (ik|me|wij|we) .. (ook|maanden|jaren|weken|nooit)
(mijn|onze) <close> .. (ook|toen) .. (<gone>|<illness>|gescheiden|gehad|verloren|hetzelfde|gesproken)
mijn <close> en ik .. (ook|niet gesproken|jaren)
(eerlijk|toegeven) .. dat ik .. (ook|zelf)
ik .. zelf .. <pain> (over|voor|om|van|$)
doet me denken aan (toen|mijn|die tijd|hoe)
weet (nog)? .. (hoe ik|dat ik|bij mijn|toen ik) .. (me|voelde|lag|was|zat|verloor|ziek)
dat (had|heb) ik (met|bij|toen|ook)
(was|is|ging) bij (mijn|ons|onze|me) .. ook
toen ik ..5 ook
(ik|^) (worstel|loop|kamp) ..5 ook
(ik|^) (twijfel|zit) ..5 ook (mee|met|aan|mijn|midden|in een|vast|elke|vaak|soms|te|over|niet|nog|zo)
(bij|na) mijn (scheiding|burnout|depressie|miskraam|ontslag) .. (ik|me)
voelde ik me (net zo|ook)
(mijn|onze) (relatie|huwelijk) .. ook
(ik|had|was|heb) .. vroeger ook
vroeger (thuis|op school)
(^|en) als (kind|puber|tiener|kleuter) .. (ik|we|me|heb|was|werd)
in mijn jeugd
hier ook .. (<close>|<illness>|<blow>|adhd|autis*)
(welkom bij de club|join the club)
ik ben .. ook .. (gevoelig|piekeraar|binnenvetter|pleaser|gestopt|geadopteerd|alleenstaand|weduw*|introvert|hsp)
mijn (hoofd|lijf|hart) .. ook
ik (voel|voelde) ..6 ook
ook .. (jaar|jaren|maanden) .. (niet|geen) (meer|gesproken|gezien|contact)
ik (dacht|geloofde) .. ook .. (dat ik (gek|dood|de enige)|aan me lag|altijd|lang)
(precies|net) wat ik .. (had|heb|voel*)
herinner me .. (nog|hoe|toen)
ik (voelde|schaamde) me .. (toen|destijds)
ik was .. <pain> toen
(mijn|onze|ons) <close> .. (precies|net) (hetzelfde|zo)
_ van me .. (dezelfde|hetzelfde|ook (gehad|meegemaakt))
wat het met (je|een mens) doet
(ik|we) .. dezelfde (angst*|twijfel*|gedachten|problemen|klachten|paniek|meltdown|gevoelens)
(bij|voor) (ons|me) .. (was|is|ging|ook) .. (zo|precies|hetzelfde|vroeger)
(lag|zat|stond|had|was|heb) ik .. (toen|vroeger|destijds|zelf) .. (ook)?
(ik|we) (heb|had) (dat|het|dit|zoiets) ..6 ook
(ik|we) (heb|had|maak) .. (soortgelijk*|vergelijkbaar*|hetzelfde) .. (meegemaakt|gehad|mee)
herken me
(mijn|onze|van me) (vorige|oude|eerste|beste)? (<close>|baas|werk|baan)? (had|heb|heeft|deed|was) (hetzelfde|(dat|dit|zo) ook)
ik (zit|zat|heb|was) .. in (dezelfde|hetzelfde|eenzelfde) (situatie|schuitje|positie|plek)
ik (ben|was|werd|heb|had) .. (ooit|vroeger|destijds|toen|indertijd) .. (${heavy}|hulp|praten|rouw*|opgenomen)
ik weet (wat het|hoe dat|hoe het) (voel|is) (om|als|$)
me ..2 ook (overkomen|gebeurd)
ik (heb|had|worstel|zit|loop) ..5 (mee geworsteld|mee worstelen|steeds mee|mee te maken gehad|moeite mee|last van gehad)
ik heb (dat|dit|het|me zo) .. (eerder|vaker|ook) .. (gehad|gevoeld|meegemaakt)
(wat|dat) (bij)? me (hielp|heb geholpen|geholpen heb)
me hielp (het|dat)
(duurde|kostte|heeft) .. me .. (jaar|jaren|maanden|lang)
(jaren|maanden|lang|_ jaar) .. (over gedaan|overheen)
eigen ervaring
me ook .. <pain>
(ken iemand|als iemand) die .. (hetzelfde|dat|dit|het) .. (had|gehad|meegemaakt|heb)
ik .. ook (niet|slecht|nooit) .. (slapen|eten|praten|over praten|weten|wat ik)
^ ik ook niet $
- heb je .. ook
- (herken|ken) .. (je|hem|haar|liedje|restaurant|acteur|stem|niet|nummer|adres|weg)
- ook nog (eens|een|<blow>)
- (zou|zouden) .. ook
- ook maar
- ik ook van je
- heb ik ook al
- (heb|had) ik ook (gezien|gelezen|besteld)
- was ik toen
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
    'dat heb ik na de dood van [mijn vader ook gehad]',
    '[bij mijn scheiding voelde ik me net zo]',
    'mijn zus [had precies hetzelfde] met haar man',
    '[ik was ook kapot] toen mijn relatie uitging',
    '[mijn relatie is vorig jaar ook] stukgelopen, ik was er kapot van',
    '[ik had vroeger ook] altijd ruzie met mijn vader',
    '[ik heb ook een kind verloren]',
    '[bij ons thuis was het vroeger precies zo]',
    '[ik lag toen ook nachten wakker]',
    '[eerlijk gezegd ben ik daar ook heel onzeker over]',
    'ik had da ook [toen mijn lief wegging]',
    '[Toen mijn vrouw overleed] heb ik maandenlang niet geslapen.',
    'same bro, [mn ouders zijn ook gescheiden]',
    '[mijn vorige baas deed dat ook]',
    'dat is [mij ook overkomen] vorig jaar',
    '[ik heb daar jaren mee geworsteld]',
    'ik spreek uit [eigen ervaring]',
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
    "mijn collega's zijn op cursus",
    'de hond heeft de krant opgegeten',
    'mijn broertje huilt omdat zijn ijsje gevallen is haha',
    'we hebben geen ruzie hoor, gewoon even druk',
    'het ziekenhuis heeft een nieuwe parkeergarage',
    'ik ben met mijn vriendin naar een film over kanker geweest',
    'onze buurman is politieagent',
    'ik weet hoe laat het is',
    'op mijn werk is de koffie op',
    'de trein heeft ons een uur gekost',
    'als iemand die code heeft graag delen',
    'mijn oma breit een trui voor je',
    'de uitslag van de loterij is bekend',
    'ik ben niet boos hoor',
    'mijn vriend en ik gaan samenwonen!',
    'de scheidsrechter was slecht',
    'ik heb mijn huis geschilderd',
  ],
};
