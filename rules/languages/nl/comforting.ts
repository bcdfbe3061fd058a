import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'comforting',
  guards: ['reported'],
  phrases: `
# how bad for you
wat <very>? <very>? (rot|erg|naar|vreselijk|verschrikkelijk|klote|kut|heftig|verdrietig|pijnlijk|zwaar|moeilijk|vervelend|ellendig|triest|jammer|spijtig|afschuwelijk|rottig|kak|balen|sneu|oneerlijk|akelig|hard|droevig|pech|stom|shit|lullig|intens|lastig|eng|ambetant) <so>? <so>? (voor (je|jullie|mama|papa|hem|haar|iedereen)|van (je|jullie) <family>|dit|zeg|joh|man|meid|schat|lieverd|lieve|jongen|allemaal|dat je|om te|toch|$|dat jullie)
wat een <very>? <very>? (rot|kut|klote|pest|nacht|hel|schok|klap|ellende|verdriet|rotnieuws|kutnieuws|klotenieuws|rotsituatie|kutsituatie|klotesituatie|rotdag|kutdag|nachtmerrie|hel|verlies|gemis|heftig|verschrikkelijk|vreselijk|naar|zwaar|moeilijk|pijnlijk|rot|rottijd|rotperiode|kutperiode|kutzooi|klotezooi|ramp|kloteperiode|drama) <so>? <so>? (nieuws|situatie|bericht|voor je|voor jullie|zeg|joh|man|periode|tijd|week|dag|$|nacht|gedoe|toestand|meid|allemaal|om)
(vind|vinden) (ik|we|het|dit|dat) <so>? <so>? <so>? <so>? (erg|rot|naar|verdrietig|vreselijk|verschrikkelijk|jammer|klote|kut|vervelend|sneu|spijtig|heftig|verdrietig) (voor (je|jullie|hem|haar)|om te (horen|lezen)|dat (je|jullie|dit|het)|te horen|te lezen)
ik vind het <so>? <so>? <so>? (erg|rot|naar|verdrietig|vreselijk|verschrikkelijk|klote|kut|sneu|spijtig|heftig|vervelend|jammer) <so>? (voor (je|jullie)|om te (horen|lezen)|dat (je|jullie|dit|hij|ze)|te horen|voor jullie)
<so>? (rot|naar|erg|klote|kut|vervelend|heftig|verdrietig|sneu|spijtig|verschrikkelijk|vreselijk|balen) <so>? (voor (je|jullie)|te horen|te lezen|om te horen|om te lezen|om dit te|dit te horen)
(spijt|spijten) me <so>? <so>? (te horen|om te horen|voor je|voor jullie|dat je dit|dat je zo|dat jullie dit|zo voor|van je <family>|dat dit je|te lezen|dat je hier|dat je je|dat het zo|dat het niet)
(jammer|zonde|sneu|spijtig) voor (je|jullie)
(ik|we) (leef|leven|leef met je) <so>? <so>? <so>? met (je|jullie|u) <so>? mee
(leef|leven) <so>? (met je|met jullie) <so>? mee
mijn hart (breekt|breekt voor je|huilt|gaat naar|gaat uit|gaat naar je uit)
hart gaat (naar|uit)
ik (voel|heb) <so>? (met je mee|met je te doen|zo met je|met je)
# condolence and wishes
(gecondoleerd|condoleances|innige deelneming|oprechte deelneming|mijn deelneming|gecondoleert|condoleance|christelijke deelneming|rust zacht|rip|rust in vrede)
^ <so>? (heel|veel|ontzettend veel|erg veel|alle|heel veel|super veel|enorm veel|veel veel|ontzettend|superveel|alvast)? (sterkte|beterschap|kracht|courage|moed|troost) <so>? (gewenst|ermee|daarmee|hiermee|met|voor|toegewenst|vandaag|morgen|lieverd|schat|joh|meid|he|hoor|aan|vanavond|$|jongen|straks|in|vandaag|allemaal|jullie|en|komende|deze|man|lieve|toe|daar|op|de|x|xx|xxx|en veel)
(heel|veel|heel veel|alle|ontzettend veel|nog veel|je veel|jullie veel) (sterkte|beterschap|kracht|courage|liefs|troost)
wens (je|jullie) <so>? <so>? <so>? (sterkte|kracht|beterschap|troost|rust|het beste)
(hou|houd) (je|jullie)? <so>? <so>? (sterk|taai|haaks|vol) <so>? (he|hoor|lieverd|schat|joh|meid|$|jongen|nog) = 0.8
hou moed
je kan (dit|het) <so>? <so>? <so>? (hoor|echt|aan|wel|schat|lieverd|$|meid|maat)
je kan dit
(je|jullie) (redt|red|redden) <so>? <so>? (het|dit|je) <so>? (wel|hier|echt|samen)
je komt hier <so>? <so>? (doorheen|uit|weer|samen)
(we|samen) <so>? (komen|komt|slaan|gaan|redden) <so>? <so>? (we)? <so>? <so>? (hier|er|ons|het|dit) <so>? <so>? (doorheen|uit|samen|wel)
(hier|we) komen (we)? .. (doorheen|uit)
ik (geloof|heb (alle|veel)? vertrouwen) <so>? <so>? in (je|jullie)
(heb|geloof) <so>? <so>? (alle|veel|het volste)? (vertrouwen)? in je = 0.8
(ik|we) (duim|duimen|bid|bidden|brand|branden|steek|denk|denken) <so>? <so>? <so>? (voor|aan|een kaarsje|een kaars|een lichtje) (je|jullie|morgen|aan|aan je)?
(duim|duimen|bid) <so>? voor je
(brand|steek) .. (kaarsje|kaars|lichtje) .. (aan|voor)
(ik|we) (denk|denken|dacht) <so>? <so>? <so>? aan (je|jullie)
^ (denk|denken) <so>? <so>? <so>? aan (je|jullie)
denk ik <so>? <so>? aan (je|jullie)
(in gedachten|mijn gedachten|onze gedachten) <so>? (bij je|bij jullie|zijn bij|zijn we|ben ik)
# presence
ik ben <so>? <so>? <so>? <so>? (er voor je|er voor jullie|bij je|voor je|met je|er altijd|aan je zijde|hier|er)  = 0.3
(ben|ben ik|zijn|zijn we) er <so>? <so>? <so>? voor (je|jullie)
ik ben (er|hier) <so>? <so>? <so>? voor (je|jullie)
ik ben <so>? <so>? (bij|met) (je|jullie) <so>? (hoor|in gedachten|ook al|schat|$|lieverd|in mijn)
ik ben <so>? bij je $
ik ben er <so>? $
je (sta|staat|ben|bent|hoeft) (hier|er)? <so>? <so>? <so>? niet <so>? (alleen|in je eentje|er alleen) (voor|in|hoor|$|staan|te|door|mee|doen|dragen)
je (ben|bent) <so>? niet alleen
(niet|nooit) alleen (voor|in|te doen|doen|dragen|hoor|hierin|hiermee)
(je kan|kan je) <so>? (altijd)? <so>? <so>? (op|bij) (me|ons) (rekenen|terecht|bouwen|leunen|terugvallen|aankloppen|steunen)
ik (laat|ga) je <so>? <so>? niet (in de steek|los|alleen|vallen|weg)
ik (blijf|blijf wel) <so>? (bij je|aan je zijde|hier|naast je|aan de lijn)
ik (loop|ga|sta|vecht) <so>? <so>? (met je mee|naast je|achter je|aan je kant)
(we staan|ik sta) <so>? <so>? (achter|naast|aan) (je|je kant)
# touch, warmth
<so>? (dikke|grote|hele dikke|warme|lieve|virtuele|stevige|heel veel|veel|een|mega|extra|enorme|heel grote|zachte|mega dikke|hele grote) (knuffel|knuffels|knuf|knuff|kus|kussen|omhelzing|kusjes|kusje|zoen|zoenen|pakkerd|knuffeltje|hug|hugs|arm|troostknuffel|brasa)
^ <so>? (knuffel|knuffels|knuf|hug|hugs|brasa) <so>? (voor je|van mij|van me|voor jullie|lieverd|schat|x|$|meid|en)
(stuur|geef|krijg|kom) .. (knuffel|knuffels|knuf|kus|hug|hugs|liefs|omhelzing|liefde|dikke)
(knuffel|knuf|arm) (om je heen|voor je|om je|voor jou|van)
(armen|arm) om je (heen|schouder)
(knuffel|omhels|omarm|hou) (ik)? je (even|nu|stevig|vast|plat|dood) = 0.7
(kon|wou|wilde|zou) .. (knuffelen|vasthouden|een knuffel geven|bij je zijn|er zijn voor je|troosten|van je overnemen|wegnemen|bij je kon zijn|kon nemen|kon wegnemen)
<so>? (veel|heel veel|alle|dikke) liefs
^ <so>? (och|ach|oh|ocharme|o|ohh|ooh|awh|aww|ah|oei) <so>? <so>? (lieverd|schat|schatje|schatteke|lieve|meisje|meid|jongen|jong|joh|lieffie|liefje|ventje|mop|moppie|zoetje|popje|arme|arm|lieve schat|zonneke|manneke|kind|lieve|wat|toch|mensje|gij|je)  (toch|<name>|$|wat|dit|dat|wat naar|kom|hier|arme|lief)?
^ (ocharme|ocharm|ocheere|ochere|och here|aww|awh|ahh|arme je|arm)
arme (je|schat|lieverd|jongen|meid|drommel|ziel|stakker|ouders|moeder|schaap|meisje|ventje)
(kom|kom maar) <so>? <so>? <so>? (hier|bij me|even bij me) (lieverd|schat|dat ik|$|voor een|knuffel|in mijn) = 0.8
(stil|rustig|sst) maar (lieverd|schat|meisje|jongen|ik ben|$) = 0.8
het komt <so>? <so>? <so>? (goed|wel goed|in orde) .. (schat|lieverd|we|samen|ik ben|ik beloof) = 0.8
(geef|gun) je zelf .. (tijd|rust) = 0.4
je (doet|doe) het <so>? <so>? <so>? (goed|geweldig|fantastisch|knap|super|hartstikke goed|prima|zo goed|ontzettend goed|heel goed)
je (ben|bent) <so>? <so>? <so>? (sterk|sterker|dapper|een kanjer|een topper|een held|een vechter|een toppertje|moedig|een bikkel|de moeite waard|geliefd|belangrijk voor|goed genoeg|veel waard|zoveel waard|zo knap|een goede moeder|een goede vader|een lieve|waardevol|krachtig|genoeg|een prachtmens|zo sterk|zo dapper) <so>? (hoor|dan je|voor me|$|zoals|echt|en|genoeg|vergeet)
(hou|houden) <so>? <so>? <so>? van (je|jullie) <so>? <so>? (hoor|lieverd|schat|$|x|en|altijd|heel|veel|wat)  = 0.6
ik ben <so>? <so>? <so>? trots op (je|jullie)
(super|apetrots|zo|ontzettend)? trots op (je|jullie)
(wat|zo|heel|super|echt|enorm|ontzettend) <so>? (knap|dapper|moedig|sterk|goed) (van je|dat je|hoe je|dat jullie|van jullie)
(fijn|goed|lief|dapper|knap|moedig|bedankt|blij) <so>? (dat je|dat jullie|van je dat je) <so>? <so>? <so>? (vertel|vertelt|verteld|deelt|deel|aan me|me in vertrouwen|zegt|durft|durfde|laat weten|het zegt|eerlijk)
(fijn|goed|blij) dat je .. (vertel|vertelt|deelt|zegt|durft te|durft|me vertrouwt|bij me)
(ik|we) (gun|hoop) <so>? <so>? (je|jullie|dat je|dat het) <so>? <so>? <so>? (rust|alle|zo|beter|snel|een beetje|het beste|meevalt|wat) .. (beter|geluk|rust|goeds|liefs|gaat|van de wereld|kracht|komt|kan|voelt|vind*)
je verdient <so>? <so>? (dit|dit niet|beter|zoveel beter|veel beter|iemand|rust|liefde|alle|het)
dit (verdien|verdient|verdienen) .. niet
(je|jullie) (heb|hebben|had) (dit|dat) niet verdiend
(dit|dat) gun (ik|je) <so>? (niemand|je)
dit (gun|wens) je niemand toe
(pas|zorg) <so>? (goed|maar)? <so>? (goed)? (op je|voor je) .. (zelf) = 0.6
(neem|rust|slaap) .. (alle tijd|lekker uit|zacht|goed uit) <so>? (lieverd|schat|hoor) = 0.6
(zet|hou) hem op <so>? (lieverd|schat|meid|jongen|maat|morgen|straks|he|joh|$) = 0.8
je gaat <so>? <so>? (het|dit) <so>? <so>? (redden|kunnen|halen|overleven|geweldig doen)
(oh|oh nee|ach|o nee|jeetje|tjee|jee|pff|nee|och|poeh|jezus|godver|allez|amai) <so>? <so>? wat <very>? <very>? (erg|naar|rot|heftig|vreselijk|verschrikkelijk|verdrietig|kut|klote|vervelend|sneu|triest|zwaar|ellendig)
^ <so>? wat <very>? (naar|rot|verdrietig|erg|vreselijk|verschrikkelijk|heftig|ellendig|sneu|klote|kut|zwaar|pijnlijk|intens) <so>? <so>? (meid|jongen|lieverd|schat|joh|man|zeg|allemaal|nieuws|$)
hier (heb|zijn|is) .. geen woorden voor
(heb|vind|schiet) .. (geen|even geen|tekort) woorden
woorden (schieten|tekort)
daar heb ik geen woorden voor
❤ ❤ = 0.4
🫂 = 0.8
🤗 = 0.5
😘 = 0.3
💐 🖤? = 0.3
🍀 = 0.3
🙏 ❤ = 0.5
❤ = 0.3
- sorry dat ik
- wat (erg|naar|rot|kut|vervelend|stom) dat (de|het) (trein|bus|wifi|printer|server|app|winkel|regen)
- wat een (rotweer|kutweer|hondenweer|klotewedstrijd|drama die|drama in)
- wat (jammer|vervelend|stom|kut|klote) .. (uitverkocht|de bus|de trein|afgelast|file|het weer|op is)
- (veel|heel veel) sterkte .. (ajax|feyenoord|zin in)
- (ik)? denk aan je (schoenen|sleutels|afspraak|fiets|belofte)
- ik ben er (bijna|over|om|al|binnen|zo|straks|nog niet|niet|ook|morgen|pas|vandaag|vanavond|weer)
- ik ben (bij|met) je (moeder|vader|broer|zus|vriendin)
- ik ben hier (bijna|al|ook|niet|over)
- ik ben met je (eens|fiets|auto)
- wat een drama (op|in|bij|die)
- liefs (van|uit) (de costa|spanje|italie|vakantie)
- je kan dit (bestand|formulier|keer|boek|weekend|ook|doen|kopen)
`,
};

export const examples: Examples = {
  yes: [
    '[wat ontzettend rot voor je]',
    '[heel veel sterkte] met alles',
    '[ik ben er voor je], altijd',
    '[dikke knuffel] van ons',
    '[ik vind het zo erg voor je]',
    '[och meid toch]',
    '[veel courage] straks',
    '[gecondoleerd] met uw man',
    '[je staat er niet alleen voor]',
    '[ik leef met jullie mee]',
    '[wat een verschrikkelijk nieuws]',
    '[ik denk aan je]',
    '[je kan dit]',
    '[ocharme]',
    '[fijn dat je het vertelt]',
  ],
  no: [
    'sorry dat ik te laat ben',
    'ik ben er over vijf minuten',
    'wat een rotweer vandaag',
    'ik ben er bijna',
    'denk aan je sleutels',
    'kus de bruid zeiden ze in die film',
    'ik ben met je moeder in de stad',
    'de sterkte van dit materiaal is getest',
    'die knuffel ligt nog bij ons thuis, kom je hem halen?',
    'wat jammer dat de bus weg is',
    'ik ben het met je eens',
    'de kracht van de motor is 120 pk',
    'je kan dit formulier online invullen',
    'wat een drama op de a12',
  ],
};
